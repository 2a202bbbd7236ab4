"""The list of recent files: pure functions, so that whoever keeps the settings can keep it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LIMIT = 10
"""As many as a menu can show with a key for each."""


def with_recent(recent: Iterable[str], path: Path) -> tuple[str, ...]:
    """Return the list with a file at its top, once, and no longer than `LIMIT`."""
    full = os.path.abspath(path)  # noqa: PTH100 - resolve() would follow a link and lose the name that the user knows
    return (full, *without_recent(recent, path))[:LIMIT]


def without_recent(recent: Iterable[str], path: Path) -> tuple[str, ...]:
    """Return the list without a file, however its name is written."""
    gone = _same_file(str(path))
    return tuple(name for name in recent if _same_file(name) != gone)


def _same_file(name: str) -> str:
    return os.path.normcase(os.path.abspath(name))  # noqa: PTH100 - as above
