"""Both logs that carbontracker writes of a run.

``..._carbontracker.log`` has the watts and the duration of each epoch, without PUE.
``..._carbontracker_output.log`` has the energy of the whole run with carbontracker's own PUE in it. An epoch without a
measurement says ``None``: a gap here.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from gui.power.components import CPU, GPU, OTHER
from gui.power.logs.lines import opened
from gui.power.logs.log import Account, Log, LogError, Note, Total

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FORMAT = "carbontracker"
_KIND = {"gpu": GPU, "cpu": CPU}
_J_PER_KWH = 3.6e6
_CLOCK = re.compile(r"(\d+):(\d{2}):(\d{1,2}(?:\.\d+)?)")
_POWER = re.compile(r"Average power usage \(W\) for (.+?): (.*)")
_ROUNDED_S = 1.0
_BEGINNINGS = ("carbontracker version", "CarbonTracker: ", "Average power usage (W) for ")


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a log."""
    return any(text in line for line in lines[:20] for text in _BEGINNINGS)


def read(path: Path, encoding: str) -> Log:
    """Read one of the two logs; ``LogError`` where there is no energy in it."""
    with opened(path, encoding) as file:
        lines = file.read().splitlines()
    if any("Average power usage (W)" in line or "Duration: " in line for line in lines):
        return _epochs(lines)
    return _actual(lines)


def _epochs(lines: Sequence[str]) -> Log:
    epochs = skipped = 0
    seconds = energy = 0.0
    parts: dict[str, float] = {}
    duration: float | None = None
    watts: dict[str, float | None] = {}

    def close() -> None:
        nonlocal energy, seconds, skipped, duration
        if duration is not None:
            if not watts or None in watts.values():
                skipped += 1
            else:
                seconds += duration
                for kind, value in watts.items():
                    joules = (value or 0.0) * duration
                    parts[kind] = parts.get(kind, 0.0) + joules
                    energy += joules
        duration = None
        watts.clear()

    for line in lines:
        if (found := re.search(r"Duration: (\S+)", line)) is not None:
            close()
            epochs += 1
            duration = _seconds(found[1])
        elif (found := _POWER.search(line)) is not None:
            watts[_KIND.get(found[1].strip().lower(), OTHER)] = _watts(found[2])
    close()
    if not seconds:
        raise LogError("no_samples", rows=epochs, skipped=skipped)
    notes = [Note("no_reading", {"count": skipped, "example": "None"})] if skipped else []
    notes.append(Note("estimated_unknown"))
    total = Total("", energy, seconds, parts)
    return Log(Account(FORMAT, epochs, skipped, tuple(notes)), totals=(total,))


def _actual(lines: Sequence[str]) -> Log:
    """Return what was used, never what was predicted."""
    found: list[Total] = []
    inside = False
    duration: float | None = None
    for line in lines:
        if "consumption for" in line:
            inside = "Actual" in line
        if inside and (time := re.search(r"Time:\s*(\S+)", line)) is not None:
            duration = _seconds(time[1])
        if inside and (used := re.search(r"Energy:\s*([\d.eE+-]+)\s*kWh", line)) is not None:
            joules = _number(used[1]) * _J_PER_KWH
            if math.isfinite(joules):
                found.append(Total("", joules, duration))
            inside = False
    if not found:
        raise LogError("no_samples", rows=len(lines), skipped=len(lines))
    rounded = Note("duration_rounded", {"seconds": _ROUNDED_S})
    notes = (Note("pue_unknown"), rounded, Note("estimated_unknown"))
    return Log(Account(FORMAT, len(found), 0, notes), totals=tuple(found))


def _number(text: str) -> float:
    """Return a number; infinity where a damaged line makes it none."""
    try:
        return float(text)
    except ValueError:
        return math.inf


def _seconds(text: str) -> float | None:
    found = _CLOCK.search(text)
    return None if found is None else int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3])


def _watts(text: str) -> float | None:
    """Return the watts of all devices of one component, "32.5" or "[100. 120.]"; ``None`` where one is not known."""
    try:
        return sum(float(one) for one in re.split(r"[\s,]+", text.strip().strip("[]").strip()))
    except ValueError:
        return None
