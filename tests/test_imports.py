"""Imports that PySide does not look at."""

from __future__ import annotations

import subprocess
import sys

LOOKED_AT = """
import sys
from gui import app, imports
import PySide6.QtWidgets
assert imports.unwatched(), "a version of PySide that keeps Python's import elsewhere: see gui/imports.py"
read = []
import inspect
inspect.getsource = lambda module: read.append(module) or ""
import pyqtgraph
from gui.charts import compare
print(len(read))
"""

STAR = """
from gui import imports
namespace = {}
exec("from PySide6.QtWidgets import *", namespace)
print(namespace["QCalendarWidget"].__name__)
"""


def _said(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_that_pyside_reads_the_source_of_no_module_that_the_program_imports() -> None:
    assert _said(LOOKED_AT) == "0"


def test_that_classes_which_qt_makes_when_they_are_asked_for_still_come() -> None:
    assert _said(STAR) == "QCalendarWidget"
