"""Where the data lie: beside the package in a checkout, inside it in a wheel and in a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def presets_dir() -> Path:
    """Folder of the preset tables, their ``datapackage.json`` and ``sources.bib``."""
    return _data_dir("presets")


def resources_dir() -> Path:
    """Folder of themes, icons, translations and desktop files."""
    return _data_dir("resources")


def _data_dir(name: str) -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "gui" / name
    inside = _PACKAGE / name
    # An installed wheel carries the folder inside the package; a checkout, editable or not, has it one level up.
    return inside if inside.is_dir() else _PACKAGE.parent / name
