"""Whether there is a screen to open a window on, and an X server of our own where there is none.

Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import re
import select
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# The tests open the window at 1920x1080 too; the rest leaves room for menus beside it.
SCREEN = "1920x1200x24"
# Xvfb answers within a second; on a machine that is busy building, within a few.
START_LIMIT_S = 30.0


def x11_address(display: str) -> tuple[int, str | tuple[str, int]] | None:
    """
    Socket behind a DISPLAY.

    Parameters
    ----------
    display
        As in the environment: ":0", "unix:1.0", "host:10.0".

    Returns
    -------
    tuple or None
        Address family and address for `socket.connect`; None where the name makes no sense.
    """
    match = re.fullmatch(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?", display)
    if match is None:
        return None
    if match["host"] in {"", "unix"}:
        return socket.AF_UNIX, f"/tmp/.X11-unix/X{match['number']}"  # noqa: S108 (where X servers listen, everywhere)
    return socket.AF_INET, (match["host"], 6000 + int(match["number"]))


def answers(family: int, address: str | tuple[str, int]) -> bool:
    """Whether something listens at an address."""
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2.0)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def has_screen(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be opened: on Linux, whether the X or Wayland server that is named answers."""
    if environ.get("QT_QPA_PLATFORM"):
        return True  # whoever names a platform has chosen
    if not sys.platform.startswith("linux"):
        return True
    if name := environ.get("WAYLAND_DISPLAY"):
        path = Path(environ.get("XDG_RUNTIME_DIR", "/")) / name  # an absolute name stands for itself
        if answers(socket.AF_UNIX, str(path)):
            return True
    where = x11_address(environ.get("DISPLAY", ""))
    return where is not None and answers(*where)


@contextlib.contextmanager
def virtual_screen() -> Iterator[str | None]:
    """
    Run Xvfb for as long as the block runs.

    Yields
    ------
    str or None
        Its DISPLAY, on a number that Xvfb itself has found free; None where there is no Xvfb or it does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        yield display_told(reading)
    finally:
        os.close(reading)
        server.terminate()
        try:
            server.wait(5)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def display_told(descriptor: int, limit_s: float = START_LIMIT_S) -> str | None:
    """Display number that an X server writes to a pipe, as a DISPLAY; None where it ends or is silent too long [s]."""
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], limit_s)
        piece = os.read(descriptor, 16) if ready else b""
        if not piece:
            return None
        text += piece
    return f":{int(text)}"
