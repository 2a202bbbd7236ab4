"""``nvidia-smi dmon``: columns apart by blanks under two lines that begin with ``#``, repeated now and then."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.power.components import GPU, Component
from gui.power.logs.building import Readings, built
from gui.power.logs.lines import opened
from gui.power.logs.log import Account, Log, LogError, Note
from gui.power.logs.quantities import Watts
from gui.power.logs.stamps import Stamps

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FORMAT = "nvidia-smi dmon"
_STEP_S = 1.0
"""What dmon takes where nobody says otherwise (``-d``)."""
_DAY_S = 86400.0
_DATE_DIGITS = 8


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a log."""
    names = next((line for line in lines if line.strip()), "").lstrip("#").lower().split()
    return bool(lines) and "gpu" in names and any("idx" in line.lower() for line in lines[:3] if line.startswith("#"))


def read(path: Path, encoding: str) -> Log:
    """Read such a log.

    Raises
    ------
    LogError
        Where it has no column of power, or no reading.
    """
    names: list[str] = []
    readings: dict[str, Readings] = {}
    watts, stamps = Watts("pwr [W]"), Stamps()
    rows = skipped = first_skipped = 0
    notes: list[Note] = []
    with opened(path, encoding) as file:
        for number, line in enumerate(file, 1):
            if line.startswith("#"):
                found = line.lstrip("#").lower().split()
                names = found if "gpu" in found else names
                continue
            cells = line.split()
            if not cells:
                continue
            rows += 1
            if line[-1] != "\n":
                skipped += 1
                notes.append(Note("truncated"))
            elif not _taken(names, cells, readings, watts, stamps):
                skipped += 1
                first_skipped = first_skipped or number
    if not any(math.isfinite(value) for one in readings.values() for value in one.power_w):
        raise LogError("no_samples", rows=rows, skipped=skipped)
    if "time" in names and "date" not in names:
        _over_midnight(readings)
    components = {key: Component(f"gpu{key}", GPU, "NVIDIA GPU") for key in readings}
    trace, repaired = built(FORMAT, readings, components, absolute="date" in names)
    notes += [*watts.notes(), *repaired]
    notes.append(Note("local_time") if "time" in names else Note("assumed_interval", {"seconds": _STEP_S}))
    if first_skipped:
        count = skipped - sum(note.code == "truncated" for note in notes)
        notes.append(Note("skipped", {"count": count, "line": first_skipped}))
    return Log(Account(FORMAT, rows, skipped, tuple(notes)), trace)


def _taken(names: list[str], cells: list[str], readings: dict[str, Readings], watts: Watts, stamps: Stamps) -> bool:
    """Put a line into its series; ``False`` where it is none. ``LogError`` where no column has the power."""
    if len(cells) != len(names):
        return False
    row = dict(zip(names, cells, strict=True))
    try:
        power, time_s = watts.value(row["pwr"]), _time(row, stamps)
    except KeyError as error:
        raise LogError("no_power_column") from error
    except ValueError:
        return False
    one = readings.setdefault(row["gpu"], Readings())
    one.time_s.append(len(one.time_s) * _STEP_S if time_s is None else time_s)
    one.power_w.append(power)
    return True


def _time(row: dict[str, str], stamps: Stamps) -> float | None:
    """Return the time of a row, of the day alone where it has no date."""
    if "time" not in row:
        return None
    date = row.get("date", "19700101")
    if len(date) == _DATE_DIGITS and date.isdigit():
        date = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    return stamps.seconds(f"{date} {row['time']}")


def _over_midnight(readings: dict[str, Readings]) -> None:
    """Let times of the day go on behind midnight."""
    for one in readings.values():
        days = 0.0
        for place in range(1, len(one.time_s)):
            if one.time_s[place] + days < one.time_s[place - 1] - _DAY_S / 2:
                days += _DAY_S
            one.time_s[place] += days
