"""CodeCarbon's ``emissions.csv``: one line for each run.

Its columns ``cpu_power``, ``gpu_power`` and ``ram_power`` are late samples and not the mean, which is
``energy_consumed / duration``. Since version 3 energy and emissions have the PUE of the column ``pue`` in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.power.components import CPU, DRAM, GPU
from gui.power.logs.log import Account, Log, LogError, Note, Total
from gui.power.logs.tables import RunRows, number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

FORMAT = "CodeCarbon"
_PARTS = {CPU: "cpu_energy", GPU: "gpu_energy", DRAM: "ram_energy"}
_J_PER_KWH = 3.6e6


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a log."""
    return {"energy_consumed", "duration", "emissions"} <= {name.strip() for name in lines[0].split(",")}


def read(path: Path, encoding: str) -> Log:
    """Read such a log; ``LogError`` where no row can be used."""
    table = RunRows(path, encoding, _total)
    notes = table.notes()
    # Each flush writes the run anew, with all its energy up to then.
    last: dict[str, Mapping[str, str]] = {}
    for place, row in enumerate(table.rows):
        key = row.get("run_id") or str(place)
        if key not in last or number(row["duration"]) >= number(last[key]["duration"]):
            last[key] = row
    if not last:
        raise LogError("no_samples", rows=table.count, skipped=table.skipped)
    if len(last) < len(table.rows):
        notes.append(Note("cumulative_rows", {"count": len(table.rows) - len(last)}))
    notes.append(Note("last_sample_power"))
    notes += [Note("pue_taken_out", {"pue": pue}) for pue in sorted({_pue(row) for row in last.values()} - {1.0})]
    notes.append(Note("estimated_unknown"))
    totals = tuple(_total(row) for row in last.values())
    return Log(Account(FORMAT, table.count, table.skipped, tuple(notes)), totals=totals)


def _pue(row: Mapping[str, str]) -> float:
    return number(row.get("pue") or "1") or 1.0


def _total(row: Mapping[str, str]) -> Total:
    to_joules = _J_PER_KWH / _pue(row)
    return Total(
        row.get("project_name", ""),
        number(row["energy_consumed"]) * to_joules,
        number(row["duration"]),
        {kind: number(row[name]) * to_joules for kind, name in _PARTS.items() if row.get(name)},
    )
