"""Imports that PySide does not look at: it searches the source of every module for its switches, and we have none.

Importing PySide puts a function of its own in the place of Python's ``__import__``, so that a module may ask for names
in snake_case by ``from __feature__ import``. After each import it reads the module's source and searches it for the
name of PySide; with those of numpy and pyqtgraph that is a tenth of a start. It keeps what was there before under
another name, which is put back here. Importing this module does it; ``gui.app`` does so before anything else of ours.
"""

from __future__ import annotations

import builtins

from PySide6 import QtCore

REPLACED = "__orig_import__"
"""Where PySide keeps what it has replaced; where a later version does not, everything stays as it is."""


def unwatched() -> bool:
    """Return whether imports are free of PySide's switches."""
    return builtins.__import__ is getattr(builtins, REPLACED, None)


def unwatch() -> None:
    """Put the import back that PySide has replaced."""
    if hasattr(QtCore, "__init_feature__") and hasattr(builtins, REPLACED):
        builtins.__import__ = getattr(builtins, REPLACED)


unwatch()
