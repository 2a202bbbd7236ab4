"""What every test may rely on: a display, an empty home for settings, and no example that fails for being slow.

The environment is set when this file is imported, before pytest-qt makes the application: Qt reads it only once.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# build_scripts/test.py starts an X server of its own and names it here. A developer's own screen is never used:
# windows that open and close on it would take the keyboard away.
TEST_DISPLAY = os.environ.get("FIVECARS_TEST_DISPLAY", "")
if TEST_DISPLAY:
    os.environ["DISPLAY"] = TEST_DISPLAY
os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if TEST_DISPLAY else "offscreen")

# Settings, autosaves and the user's own presets of the person who runs the tests stay untouched.
_HOME = Path(tempfile.mkdtemp(prefix="fivecars-tests-"))
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    _folder = _HOME / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_name] = str(_folder)
# Figures in the tests are written as English writes them; a test of another language asks for it by name.
for _name in ("LANGUAGE", "LC_ALL", "LC_NUMERIC", "LANG"):
    os.environ.pop(_name, None)
os.environ["LC_ALL"] = "C.UTF-8"

# An example may be slow on a busy machine. Elsewhere than in CI each run draws new examples.
settings.register_profile("fivecars", deadline=None)
settings.register_profile("fivecars-ci", deadline=None, derandomize=True)
settings.load_profile("fivecars-ci" if os.environ.get("CI") else "fivecars")


def pytest_sessionstart() -> None:
    """Keep the application data of the person who runs the tests out of reach where XDG does not count."""
    if sys.platform in {"win32", "darwin"}:
        from PySide6.QtCore import QStandardPaths

        QStandardPaths.setTestModeEnabled(True)


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def root() -> Path:
    """Folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def real_display() -> str:
    """Name of the X display of the real-window tests, such as ":97"."""
    if not TEST_DISPLAY:
        pytest.skip("needs a real X display: run build_scripts/test.py, which starts one")
    return TEST_DISPLAY
