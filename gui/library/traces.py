"""Where the recordings of power lie that come with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.paths import presets_dir

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER, _EXAMPLE = "traces", "synthetic_training.csv"


def example_trace() -> Path:
    """Return a trace for trying out where there is no sensor; it is made up, and says so."""
    return presets_dir() / _FOLDER / _EXAMPLE
