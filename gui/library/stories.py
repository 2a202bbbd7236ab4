"""Where stories lie: those of the program, and the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.paths import own_presets_dir, presets_dir

if TYPE_CHECKING:
    from pathlib import Path

STORY_SUFFIX = ".toml"
_FOLDER = "stories"


def stories_dir() -> Path:
    """Folder of the stories that come with the program."""
    return presets_dir() / _FOLDER


def own_stories_dir() -> Path:
    """Folder of the user's own stories; it need not exist."""
    return own_presets_dir() / _FOLDER
