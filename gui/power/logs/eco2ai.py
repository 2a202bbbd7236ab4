"""eco2AI's ``emission.csv``: one line for each run or epoch, with energy and duration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.power.logs.log import Account, Log, LogError, Note, Total
from gui.power.logs.tables import RunRows, number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

FORMAT = "eco2AI"
_ENERGY, _DURATION = "power_consumption(kWh)", "duration(s)"
_J_PER_KWH = 3.6e6


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a log."""
    return {_ENERGY, _DURATION} <= {name.strip() for name in lines[0].split(",")}


def read(path: Path, encoding: str) -> Log:
    """Read such a log; ``LogError`` where no row can be used."""
    table = RunRows(path, encoding, _total)
    if not table.rows:
        raise LogError("no_samples", rows=table.count, skipped=table.skipped)
    notes = (*table.notes(), Note("pue_if_set"), Note("estimated_unknown"))
    return Log(Account(FORMAT, table.count, table.skipped, notes), totals=tuple(map(_total, table.rows)))


def _total(row: Mapping[str, str]) -> Total:
    return Total(row.get("project_name", ""), number(row[_ENERGY]) * _J_PER_KWH, number(row[_DURATION]))
