"""The project's own environment in .venv: made once, filled from a lock with hashes, and known to be whole by a stamp.

Standard library only, since nothing else is there yet. A second start reads two small files and runs no other program,
so that it takes no time and no network.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts import system_packages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "build_scripts" / "locks"
OLDEST = (3, 11)

STAMP = "fivecars-stamp.json"
# Present while packages are going in: if it is still there at the next start, that set-up was cut off half-way.
UNFINISHED = "fivecars-unfinished"
# What a lock brings besides itself: whoever has the tools has the program's packages too, in the same versions.
BRINGS = {"run": ("run",), "dev": ("run", "dev")}


class SetupError(Exception):
    """The environment cannot be made; the sentence says why and what to do."""


def check_python(version: tuple[int, ...] = sys.version_info[:3]) -> None:
    """
    Refuse a Python that is too old.

    Raises
    ------
    SetupError
        If `version` is older than `OLDEST`.
    """
    if tuple(version[:2]) < OLDEST:
        have, need = ".".join(map(str, version)), ".".join(map(str, OLDEST))
        raise SetupError(
            f"Five Cars needs Python {need} or newer; this is Python {have} ({sys.executable}).\n"
            f"Run this script with a newer one, for example: python{need} {sys.argv[0]}"
        )


def python_of(folder: Path = VENV) -> Path:
    """Path of the interpreter in a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def digest(lock: str) -> str:
    """Digest of a lock file: "run" or "dev"."""
    return hashlib.sha256((LOCKS / f"{lock}.txt").read_bytes()).hexdigest()


def identity() -> str:
    """Name of the running Python and the platform its packages are built for."""
    return f"{sys.implementation.cache_tag} {sysconfig.get_platform()}"


def read_stamp(folder: Path = VENV) -> dict[str, str]:
    """What a finished set-up wrote down; empty where there was none or it cannot be read."""
    try:
        stamp = json.loads((folder / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str], folder: Path = VENV) -> None:
    """Write the stamp in one step, so that no half of it is ever read."""
    fresh = folder / f"{STAMP}.{os.getpid()}"
    fresh.write_text(json.dumps(stamp, indent=1) + "\n", "utf-8")
    fresh.replace(folder / STAMP)


def is_ready(lock: str, folder: Path = VENV) -> bool:
    """Whether the environment is whole, of this Python, and filled from this very lock."""
    stamp = read_stamp(folder)
    return (
        python_of(folder).exists()  # false too where the Python it was made from has gone
        and not (folder / UNFINISHED).exists()
        and stamp.get("python") == identity()
        and stamp.get(lock) == digest(lock)
    )


def is_usable(folder: Path = VENV) -> bool:
    """Whether packages can be put into an environment that is there: it runs, it is of this Python, nothing was cut."""
    if not python_of(folder).exists() or (folder / UNFINISHED).exists():
        return False
    ask = (
        "import sys, sysconfig, pip;"
        "print(sys.implementation.cache_tag, sysconfig.get_platform(), sys.prefix != sys.base_prefix)"
    )
    try:
        done = subprocess.run([python_of(folder), "-I", "-c", ask], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == f"{identity()} True"


@contextlib.contextmanager
def alone(folder: Path = VENV) -> Iterator[None]:
    """Hold a lock on the environment, so that two starts at once do not make it together."""
    path = folder.with_name(f"{folder.name}.lock")
    with path.open("w") as file:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def make(folder: Path = VENV) -> None:
    """
    Make an empty environment with pip in it, in place of whatever stands there.

    Raises
    ------
    SetupError
        If this Python can make none; it names the package to install.
    """
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    of_the_system = sys.executable.startswith("/usr/bin/")
    if importlib.util.find_spec("ensurepip") is None and of_the_system:
        # Debian keeps this part of the standard library in a package of its own.
        system_packages.provide([package], "a virtual environment")
        importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip"):
        subprocess.run([sys.executable, "-m", "venv", folder], check=False)
    elif shutil.which("virtualenv"):
        subprocess.run(["virtualenv", "--quiet", "--python", sys.executable, folder], check=False)
    if is_usable(folder):
        return
    shutil.rmtree(folder, ignore_errors=True)
    hint = f"Install {package}" if of_the_system else "Install virtualenv, or a Python that is whole,"
    raise SetupError(f"This Python ({sys.executable}) cannot make a virtual environment.\n{hint} and start this again.")


def install(lock: str, folder: Path = VENV) -> None:
    """
    Put exactly the packages of a lock into the environment, each checked against its hash.

    Raises
    ------
    SetupError
        If pip cannot; what it said has been printed.
    """
    pip: Sequence[str | Path] = [python_of(folder), "-I", "-m", "pip", "--disable-pip-version-check"]
    options = ["install", "--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:"]
    done = subprocess.run([*pip, *options, "-r", LOCKS / f"{lock}.txt"], check=False)
    if done.returncode != 0:
        raise SetupError(
            "The packages could not be installed; pip says why above.\n"
            "If there is no network, connect and start this script again: what has been downloaded is kept."
        )


def prepare(lock: str, folder: Path = VENV) -> None:
    """
    Make the environment ready for "run" or "dev", doing only what is still to be done.

    Raises
    ------
    SetupError
        If it cannot be made or filled.
    """
    if is_ready(lock, folder):
        return
    with alone(folder):
        if is_ready(lock, folder):
            return
        if not is_usable(folder):
            print(f"Making a virtual environment in {folder} ...", flush=True)
            make(folder)
        print("Installing the packages (once; about 300 MB) ...", flush=True)
        (folder / STAMP).unlink(missing_ok=True)
        (folder / UNFINISHED).touch()
        install(lock, folder)
        write_stamp({"python": identity()} | {name: digest(name) for name in BRINGS[lock]}, folder)
        (folder / UNFINISHED).unlink()
