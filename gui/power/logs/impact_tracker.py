"""experiment-impact-tracker's ``data.json``: a JSON object a line, with a time and the power of processors and GPUs."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import msgspec

from gui.power.components import CPU, GPU, Component
from gui.power.logs.building import Readings, built
from gui.power.logs.lines import opened
from gui.power.logs.log import Account, Log, LogError, Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FORMAT = "experiment-impact-tracker"
_COLUMNS = {"nvidia_draw_absolute": ("gpu", GPU, "NVIDIA GPUs"), "rapl_power_draw_absolute": ("cpu", CPU, "processors")}
_MARKS = (*_COLUMNS, "rapl_estimated_attributable_power_draw", "nvidia_estimated_attributable_power_draw")


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a log."""
    return lines[0].lstrip().startswith("{") and any(f'"{mark}"' in lines[0] for mark in _MARKS)


def read(path: Path, encoding: str) -> Log:
    """Read such a log; ``LogError`` where it has no power of the machine."""
    decoder = msgspec.json.Decoder(dict[str, Any])
    readings = {key: Readings() for key in _COLUMNS}
    rows = skipped = first = empty = 0
    truncated = False
    with opened(path, encoding) as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            rows += 1
            try:
                row = decoder.decode(line)
                time_s = float(row["timestamp"])
                powers = {key: row.get(key) for key in _COLUMNS}
                values = {key: math.nan if one is None else float(one) for key, one in powers.items()}
            except (KeyError, TypeError, ValueError):
                skipped += 1
                truncated = line[-1] != "\n"
                first = first if truncated else first or number
                continue
            for key, value in values.items():
                readings[key].time_s.append(time_s)
                readings[key].power_w.append(value)
                empty += powers[key] is None
    there = {key: one for key, one in readings.items() if any(map(math.isfinite, one.power_w))}
    if not there:
        raise LogError("no_samples", rows=rows, skipped=skipped)
    trace, repaired = built(FORMAT, there, {key: Component(*_COLUMNS[key]) for key in there})
    notes = [Note("absolute_power"), *repaired]
    empty -= rows * (len(readings) - len(there))
    if empty > 0:
        notes.append(Note("no_reading", {"count": empty, "example": "null"}))
    if truncated:
        notes.append(Note("truncated"))
    if first:
        notes.append(Note("skipped", {"count": skipped - truncated, "line": first}))
    return Log(Account(FORMAT, rows, skipped, tuple(notes)), trace)
