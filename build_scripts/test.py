"""Set everything up and run the tests: `python3 build_scripts/test.py [what pytest understands]`.

The environment is run.py's, with the tools added. On Linux an X server without a screen is started for the tests of
the real window, so that no window ever opens on yours. Standard library only.
"""

from __future__ import annotations

import os
import signal
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


def set_up() -> None:
    """
    Bring the environment and the system to where the tests can run.

    Raises
    ------
    environment.SetupError
        If Qt cannot be loaded: no test of the window could say anything.
    """
    environment.check_python()
    environment.prepare("dev")
    if not sys.platform.startswith("linux"):
        return
    system_packages.provide(system_packages.programs_missing(system_packages.PROGRAMS_FOR_TESTS), "the tests")
    if not system_packages.provide_for_qt(environment.VENV):
        raise environment.SetupError("Without these libraries Qt cannot be loaded and the tests cannot run.")


def run_tests(arguments: list[str], screen: str | None) -> int:
    """Run pytest on the tests; its exit status."""
    environ = dict(os.environ)
    # The person's own screen is left alone.
    environ.pop("WAYLAND_DISPLAY", None)
    environ.pop("DISPLAY", None)
    if screen is not None:
        environ |= {"DISPLAY": screen, "FIVECARS_TEST_DISPLAY": screen}
    command = [environment.python_of(), "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run the tests; their exit status."""
    # A test run that is told to stop takes its X server along.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        set_up()
    except environment.SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    if not sys.platform.startswith("linux"):
        return run_tests(arguments, None)
    with display.virtual_screen() as screen:
        if screen is None:
            print("No Xvfb here: the tests of the real window are skipped.", flush=True)
        return run_tests(arguments, screen)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
