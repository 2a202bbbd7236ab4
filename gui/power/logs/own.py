"""Traces that this program recorded."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING

from gui.power.components import MISSING
from gui.power.logs.building import Readings, built
from gui.power.logs.lines import opened
from gui.power.logs.log import Account, Log, LogError, Note
from gui.power.trace import Trace
from gui.power.trace_file import FORMAT as FIRST
from gui.power.trace_file import TIME_COLUMN, VERSION, TraceHead, head_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FORMAT = "Five Cars"


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a trace."""
    return lines[0].startswith(FIRST)


def head(lines: Sequence[str]) -> TraceHead:
    """Return the head of a trace.

    Raises
    ------
    LogError
        Where it is damaged, or of a newer format.
    """
    try:
        found = head_of([line for line in lines if line.startswith("#")])
    except ValueError as error:
        raise LogError("broken_header", line=error.args[0]) from error
    if found.version > VERSION:
        raise LogError("newer_version", version=found.version, known=VERSION)
    return found


def read(path: Path, encoding: str) -> Log:
    """Read such a trace; ``LogError`` where its head is damaged or no sample follows."""
    rows = skipped = first = 0
    notes: list[Note] = []
    cut = 0
    with opened(path, encoding) as file:
        lines, line = _head_lines(file)
        about = head(lines)
        names = line.strip().split(",")
        if names[0] != TIME_COLUMN or line[-1:] != "\n":
            raise LogError("broken_header", line=len(lines) + 1)
        columns = [array("d") for _ in names]
        for number, line in enumerate(file, len(lines) + 2):
            rows += 1
            if line[-1] != "\n":
                skipped += 1
                cut = 1
                break
            if not _taken(line, columns):
                skipped += 1
                first = first or number
    if about.synthetic:
        notes.append(Note("synthetic"))
    if cut:
        notes.append(Note("truncated"))
    if first:
        notes.append(Note("skipped", {"count": skipped - cut, "line": first}))
    trace, repaired = _trace(about, dict(zip(names, columns, strict=True)))
    if not columns[0]:
        raise LogError("no_samples", rows=rows, skipped=skipped)
    return Log(Account(FORMAT, rows, skipped, (*notes, *repaired)), trace)


def _head_lines(file: Iterable[str]) -> tuple[list[str], str]:
    """Return the lines of the head, and the one of column names."""
    lines: list[str] = []
    for line in file:
        if not line.startswith("#"):
            return lines, line
        lines.append(line.rstrip("\n"))
    return lines, ""


def _taken(line: str, columns: list[array[float]]) -> bool:
    """Put a sample into its columns; ``False`` where the line is none."""
    try:
        values = [float(cell) if cell else math.nan for cell in line[:-1].split(",")]
    except ValueError:
        return False
    if len(values) != len(columns) or not math.isfinite(values[0]):
        return False
    for column, value in zip(columns, values, strict=True):
        column.append(value)
    return True


def _trace(about: TraceHead, columns: dict[str, array[float]]) -> tuple[Trace, list[Note]]:
    readings = {}
    for one in about.components:
        power, energy = columns.get(f"{one.id}_power_w"), columns.get(f"{one.id}_energy_j")
        if one.state == MISSING or power is None:
            continue
        found = readings[one.id] = Readings()
        found.time_s, found.power_w = columns[TIME_COLUMN], power
        found.energy_j = energy if one.counter else None
    trace, notes = built(about.source, readings, {one.id: one for one in about.components}, absolute=False)
    missing = tuple(one for one in about.components if one.state == MISSING)
    return Trace(about.source, trace.series, about.started_unix_s, about.interval_s, missing), notes
