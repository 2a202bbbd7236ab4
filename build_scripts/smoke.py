"""Whether a built program really runs: from another folder, with an empty environment, where nothing of ours is near.

Each check raises SmokeError with what was seen. A program that works and still complains has failed: everything it
prints is searched for death cries. Standard library only, but for the picture, which Pillow in the environment reads.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DEATH_CRIES = re.compile(
    r"traceback|\berror\b|exception|warning|cannot open shared object|could not|couldn't|failed|no such file"
    r"|abort|segmentation fault|core dumped|not found|undefined symbol|qt\.qpa|QStandardPaths|QFont|QObject",
    re.IGNORECASE,
)
# Strubell et al. 2019, Table 3, the architecture search: 656,347 kWh.
ENERGY_KWH = 656_347
PICTURE_SIZE = (1280, 800)
# Text and charts bring hundreds of colours; an empty window or a black one only a few, nearly all of it one of them.
FEWEST_COLOURS = 64
LARGEST_PART = 0.95
START_LIMIT_S = 60.0
ASK_PICTURE = """
import sys
from PIL import Image
picture = Image.open(sys.argv[1]).convert("RGB")
colours = picture.getcolors(1 << 24)
print(*picture.size, len(colours), max(count for count, _ in colours) / (picture.width * picture.height))
"""


class SmokeError(Exception):
    """The built program does not do what it must; the text says what it did."""


def search_for_cries(text: str, where: str) -> None:
    """
    Search what a program printed for signs of trouble.

    Raises
    ------
    SmokeError
        At the first line that holds one, with what follows it.
    """
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if DEATH_CRIES.search(line):
            raise SmokeError(f"{where} said: " + "\n".join(lines[number:]))


@contextlib.contextmanager
def far_away() -> Iterator[tuple[Path, dict[str, str]]]:
    """Folder that knows nothing of us, and as good as no environment variables."""
    with tempfile.TemporaryDirectory(prefix="fivecars-smoke-") as name:
        environ = {"HOME": name}
        if os.name == "nt":  # without these Windows starts no program at all
            environ = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP", "PATH") if key in os.environ}
            environ["USERPROFILE"] = environ["APPDATA"] = environ["LOCALAPPDATA"] = name
        yield Path(name), environ


def run(command: list[str], folder: Path, environ: dict[str, str]) -> str:
    """
    Run a command to its end; what it printed.

    Raises
    ------
    SmokeError
        If it fails, takes too long or complains.
    """
    what = " ".join([Path(command[0]).name, *command[1:]])
    try:
        done = subprocess.run(
            command, cwd=folder, env=environ, capture_output=True, encoding="utf-8", timeout=START_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise SmokeError(f"`{what}` was not done after {START_LIMIT_S:.0f} s") from error
    search_for_cries(done.stderr, f"`{what}`")
    search_for_cries(done.stdout, f"`{what}`")
    if done.returncode != 0:
        raise SmokeError(f"`{what}` ended with status {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout


def check_answer(program: list[str], folder: Path, environ: dict[str, str]) -> str:
    """The study's own number, computed."""
    answer = json.loads(run([*program, "estimate", "--run", "nas", "--json"], folder, environ))
    if abs(answer["energy_kwh"] - ENERGY_KWH) > 1:
        raise SmokeError(f"the search needs {ENERGY_KWH} kWh and not {answer['energy_kwh']}")
    return f"{answer['energy_kwh']:,.0f} kWh"


def check_picture(program: list[str], folder: Path, environ: dict[str, str], python: Path) -> str:
    """The window, drawn into a picture that is not empty; `python` is one that has Pillow."""
    picture = folder / "smoke.png"
    width, height = PICTURE_SIZE
    run([*program, "screenshot", str(picture), "--size", f"{width}x{height}"], folder, environ)
    asked = subprocess.run([python, "-c", ASK_PICTURE, picture], capture_output=True, text=True, check=False)
    if asked.returncode != 0:
        raise SmokeError(f"the picture cannot be read: {asked.stderr}")
    wide, high, colours, part = (float(word) for word in asked.stdout.split())
    if (wide, high) != PICTURE_SIZE:
        raise SmokeError(f"the picture is {wide:.0f}x{high:.0f} and not {width}x{height}")
    if colours < FEWEST_COLOURS or part > LARGEST_PART:
        raise SmokeError(f"the picture is as good as empty: {colours:.0f} colours, one of them covers {part:.0%}")
    return f"{width}x{height}, {colours:,.0f} colours"


def check_window(program: list[str], folder: Path, environ: dict[str, str], screen: str) -> str:
    """The window itself, on an X display: it appears and goes on without a word."""
    environ = {**environ, "DISPLAY": screen}
    find = ["xdotool", "search", "--onlyvisible", "--name", "."]
    log = folder / "window.log"
    with log.open("w") as output:
        started = time.monotonic()
        running = subprocess.Popen(program, cwd=folder, env=environ, stdout=output, stderr=subprocess.STDOUT)
        try:
            seen = False
            while not seen and running.poll() is None and time.monotonic() - started < START_LIMIT_S:
                seen = subprocess.run(find, env={**os.environ, "DISPLAY": screen}, capture_output=True).returncode == 0  # noqa: PLW1510 (not finding it is an answer)
            took_s = time.monotonic() - started
            time.sleep(2)  # what comes after the first paint shall come without a word too
            alive = running.poll() is None
        finally:
            running.kill()
            running.wait()
    said = log.read_text("utf-8", "replace")
    search_for_cries(said, "the window")
    if not seen or not alive:
        raise SmokeError(f"the window {'went away by itself' if seen else 'did not appear'}: {said}")
    return f"{took_s:.1f} s after the start"


def check(program: list[str], python: Path, screen: str | None = None) -> None:
    """
    Run every check and print what each saw.

    Parameters
    ----------
    program
        Command that starts the program.
    python
        A Python that has Pillow.
    screen
        An X display on which the window may be opened; without one that check is left out.

    Raises
    ------
    SmokeError
        At the first thing that is not as it must be.
    """
    with far_away() as (folder, environ):
        print(f"  answer:  {check_answer(program, folder, environ)}", flush=True)
        print(f"  picture: {check_picture(program, folder, environ, python)}", flush=True)
        if screen is not None and shutil.which("xdotool"):
            print(f"  window:  {check_window(program, folder, environ, screen)}", flush=True)
        elif sys.platform.startswith("linux"):
            print("  window:  not tried, for lack of Xvfb or xdotool", flush=True)
