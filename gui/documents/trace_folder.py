"""The folder of recordings: what lies there, told from the head and the last line of each file."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.power.logs.log import LogError
from gui.power.logs.own import head
from gui.power.trace_file import FORMAT

if TYPE_CHECKING:
    from pathlib import Path

PREFIX, SUFFIX = "power-", ".csv"
_HEAD_BYTES, _TAIL_BYTES = 1 << 14, 1 << 12
_MOST = 200
"""Recordings that are listed, the latest ones."""


@dataclass(frozen=True, slots=True)
class TraceEntry:
    """One recording: its file, when it began, how long it is [s], what was measured, and whether it was made up."""

    path: Path
    started_unix_s: float | None
    duration_s: float
    devices: tuple[str, ...]
    synthetic: bool = False


def new_trace(folder: Path, now_unix_s: float) -> Path:
    """Return a name for a new recording, one that is not taken; the folder is made where it lacks."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{PREFIX}{time.strftime('%Y%m%d-%H%M%S', time.localtime(now_unix_s))}"
    path = folder / f"{stem}{SUFFIX}"
    count = 1
    while path.exists():
        count += 1
        path = folder / f"{stem}-{count}{SUFFIX}"
    return path


def traces_in(folder: Path) -> tuple[TraceEntry, ...]:
    """Return the recordings of a folder, the latest first; what cannot be read is left out."""
    try:
        found = sorted(folder.glob(f"{PREFIX}*{SUFFIX}"), key=lambda path: path.stem, reverse=True)[:_MOST]
    except OSError:
        return ()
    entries = (trace_entry(path) for path in found)
    return tuple(entry for entry in entries if entry is not None)


def trace_entry(path: Path) -> TraceEntry | None:
    """Return what a file of ours says of itself; ``None`` where it is none, or no sample is in it."""
    try:
        with path.open("rb") as file:
            first = file.read(_HEAD_BYTES).decode("utf-8", "replace")
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL_BYTES))
            last = file.read().decode("utf-8", "replace")
        if not first.startswith(FORMAT):
            return None
        about = head(first.split("\n"))
    except (OSError, LogError):
        return None
    # What follows the last line end was cut off; a head has no number at the beginning of its lines.
    times = [_number(line.partition(",")[0]) for line in last.rpartition("\n")[0].split("\n")]
    known = [one for one in times if one is not None]
    if not known:
        return None
    names = tuple(dict.fromkeys(one.name for one in about.components))
    return TraceEntry(path, about.started_unix_s, known[-1], names, about.synthetic)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
