"""Where the data lie: beside the package in a checkout, inside it in a wheel and in a frozen bundle."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "fivecars"
_PACKAGE = Path(__file__).resolve().parent


def presets_dir() -> Path:
    """Folder of the preset tables, their ``datapackage.json`` and ``sources.bib``."""
    return _data_dir("presets")


def resources_dir() -> Path:
    """Folder of themes, icons, translations and desktop files."""
    return _data_dir("resources")


def own_presets_dir() -> Path:
    """Folder of the user's own rows; it need not exist."""
    return _user_data_dir() / "presets"


def _user_data_dir() -> Path:
    """Folder of the application's data, the same as Qt's ``AppDataLocation``; found without Qt."""
    if os.name == "nt":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        named = os.environ.get("XDG_DATA_HOME", "")
        # The specification of these folders says that a relative one counts as none.
        base = Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
    return base / _NAME / _NAME  # organisation and application have the same name


def _data_dir(name: str) -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "gui" / name
    inside = _PACKAGE / name
    # An installed wheel carries the folder inside the package; a checkout, editable or not, has it one level up.
    return inside if inside.is_dir() else _PACKAGE.parent / name
