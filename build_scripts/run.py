"""Set everything up and start Five Cars: `python3 build_scripts/run.py [what the program itself understands]`.

The first start makes .venv and fills it; every later one goes straight to the program. Without a screen the answer to
the study's own question is printed and the window is written to a picture instead. Standard library only.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":  # the root and not this folder, whose names would hide modules of the standard library
    sys.path[0] = str(ROOT)

try:
    from build_scripts import display, environment, system_packages
except SyntaxError:  # they are written for the Python that is needed, so an older one may stop here
    sys.exit("Five Cars needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

# These print and open no window: they need neither a screen nor Qt's libraries.
HEADLESS = ("estimate", "list", "check", "--help", "-h", "--version")
PICTURE = "fivecars.png"
# Kept beside the stamp of the environment: Qt's libraries were all found here once.
LIBRARIES_FOUND = "fivecars-libraries-found"


def program(*arguments: str) -> list[str]:
    """Command that starts the program; its modules come from the checkout and never from the current folder."""
    return [str(environment.python_of()), "-P", "-m", "gui", *arguments]


def child_environment() -> dict[str, str]:
    """Environment variables for the program: ours, with the checkout first among the places modules come from."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    return {**os.environ, "PYTHONPATH": path}


def become(*arguments: str) -> int:
    """Hand over to the program; where the system allows it, as this very process."""
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(environment.python_of(), program(*arguments), child_environment())  # noqa: S606 (no shell wanted)
    return subprocess.run(program(*arguments), env=child_environment(), check=False).returncode


def libraries_are_there() -> bool:
    """Whether Qt's libraries are there, asking the loader only until they once were."""
    mark = environment.VENV / LIBRARIES_FOUND
    if mark.exists():
        return True
    if not system_packages.provide_for_qt(environment.VENV):
        return False
    mark.touch()
    return True


def answer_without_window(*, picture: bool) -> int:
    """Print the answer to the study's own question and, where Qt can draw, write the window to a picture."""
    print("The answer to the study's own question:\n", flush=True)
    done = subprocess.run(program("estimate", "--run", "nas"), env=child_environment(), check=False)
    if done.returncode != 0 or not picture:
        return done.returncode or 1
    there = Path.cwd() / PICTURE
    done = subprocess.run(program("screenshot", str(there)), env=child_environment(), check=False)
    if done.returncode == 0:
        print(f"\nThe window as it would look: {there}")
    return done.returncode


def main(arguments: list[str]) -> int:
    """Set up what is missing, then start the program; its exit status."""
    try:
        environment.check_python()
        environment.prepare("run")
    except environment.SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    if arguments and arguments[0] in HEADLESS:
        return become(*arguments)
    if not libraries_are_there():
        print("Until then there is no window.", end=" ")
        return answer_without_window(picture=False)
    if (arguments and arguments[0] == "screenshot") or display.has_screen():
        return become(*arguments)
    print("There is no screen here to open a window on (neither DISPLAY nor WAYLAND_DISPLAY leads to one).")
    return answer_without_window(picture=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
