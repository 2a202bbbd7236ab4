"""Small files of the kernel, each with one number or name in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def text_in(path: Path) -> str | None:
    """Return what a file of the kernel says, or ``None`` where it does not."""
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return None


def number_in(path: Path) -> int | None:
    """Return the whole number in a file of the kernel, or ``None`` where there is none."""
    text = text_in(path)
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
