"""SLURM's ``sacct --parsable2`` with ConsumedEnergyRaw: jobs and their steps, summed as they are read.

A job's energy may stand with the job, or with its steps alone. Steps overlap: batch and extern last as long as the job
and see the same nodes as the numbered ones, so that adding all of them would count the energy twice. 0 and SLURM's mark
for "no value" say that nothing was measured.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gui.power.logs.lines import opened
from gui.power.logs.log import Account, JobKey, JobSum, Log, LogError, Note, Total

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FORMAT = "SLURM sacct"
_NO_VALUE_FROM = 4294967294.0
"""0xfffffffe in 32 bits; in 64 bits it is larger still. As joules it would be 1,193 kWh: named where it is met."""
_NO_VALUES = {4294967294.0, 4294967295.0, 18446744073709551615.0}
_SUFFIX = {"K": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}
_ELAPSED = re.compile(r"(?:(\d+)-)?(\d+):(\d{2}):(\d{2})")
_GPUS = re.compile(r"(?:^|,)gres/gpu=(\d+)")
_MONTH_LETTERS = 7
_UNKNOWN = "unknown"


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a log."""
    names = lines[0].split("|")
    return "JobID" in names or "JobIDRaw" in names


def read(path: Path, encoding: str) -> Log:
    """Read such a log; ``LogError`` where it has no column of energy, or no job."""
    with opened(path, encoding) as file:
        names = next(file).rstrip("\n").split("|")
        jobs = _Jobs(names)
        skipped = first = rows = 0
        count = len(names)
        add = jobs.add
        for number, line in enumerate(file, 2):
            cells = line.rstrip("\n").split("|")
            if len(cells) != count:
                if line.strip():
                    rows += 1
                    skipped += 1
                    first = first or number
                continue
            rows += 1
            add(cells)
        jobs.close()
    if not jobs.count:
        raise LogError("no_samples", rows=rows, skipped=skipped)
    notes = jobs.notes()
    if skipped:
        notes.append(Note("skipped", {"count": skipped, "line": first}))
    energy = sum(one.energy_j for one in jobs.sums.values())
    elapsed = sum(one.measured_s for one in jobs.sums.values())
    total = Total("", energy, elapsed, estimated=False)
    return Log(Account(FORMAT, rows, skipped, tuple(notes)), totals=(total,), jobs=jobs.sums)


class _Jobs:
    """Sums by user, month and project; one job at a time with its steps."""

    def __init__(self, names: Sequence[str]) -> None:
        place = {name: at for at, name in enumerate(names)}
        self._raw = "ConsumedEnergyRaw" in place
        if not self._raw and "ConsumedEnergy" not in place:
            raise LogError("no_energy_column")
        self._id = place.get("JobID", place.get("JobIDRaw", 0))
        self._energy = place["ConsumedEnergyRaw" if self._raw else "ConsumedEnergy"]
        self._user = place.get("User", -1)
        self._project = place.get("Account", -1)
        self._end, self._start = place.get("End", -1), place.get("Start", -1)
        self._elapsed_raw, self._elapsed = place.get("ElapsedRaw", -1), place.get("Elapsed", -1)
        self._tres, self._state = place.get("AllocTRES", -1), place.get("State", -1)
        self._gpu_counts: dict[str, int] = {}
        self._keys: dict[tuple[str, str, str], JobSum] = {}
        self.sums: dict[JobKey, JobSum] = {}
        self.count = self.by_steps = self.without = self.running = 0
        self._now: list[str] | None = None
        self._now_id = ""
        self._steps: dict[str, float] = {}

    def add(self, cells: list[str]) -> None:
        """Take one line: a job, or a step of the job before it."""
        name = cells[self._id]
        job, dot, step = name.partition(".")
        if dot and job == self._now_id:
            joules = self._joules(cells[self._energy])
            if joules is not None:
                part = step if step in {"batch", "extern"} else "numbered"
                self._steps[part] = self._steps.get(part, 0.0) + joules
            return
        self.close()
        self._now, self._now_id = cells, job
        if dot:  # the job itself was not asked for (sacct without -X begins with it, a filter may drop it)
            self._now_id = ""

    def close(self) -> None:
        """Sum up the job at hand."""
        cells, self._now = self._now, None
        if cells is None:
            return
        joules = self._joules(cells[self._energy])
        if joules is None and self._steps:
            joules = max(self._steps.values())
            self.by_steps += 1
        self._steps.clear()
        self.count += 1
        end = cells[self._end] if self._end >= 0 else ""
        if not end[:1].isdigit():
            end = cells[self._start] if self._start >= 0 else ""
        if self._state >= 0 and cells[self._state].startswith("RUNNING"):
            self.running += 1
        key = (
            (cells[self._user] if self._user >= 0 else "") or _UNKNOWN,
            end[:_MONTH_LETTERS] if end[:1].isdigit() else _UNKNOWN,
            (cells[self._project] if self._project >= 0 else "") or _UNKNOWN,
        )
        found = self._keys.get(key)
        if found is None:
            found = self._keys[key] = self.sums[JobKey(*key)] = JobSum()
        found.jobs += 1
        seconds = self._seconds(cells)
        found.elapsed_s += seconds
        if self._tres >= 0:
            found.gpu_s += seconds * self._gpus(cells[self._tres])
        if joules is None:
            self.without += 1
        else:
            found.jobs_with_energy += 1
            found.measured_s += seconds
            found.energy_j += joules

    def _joules(self, text: str) -> float | None:
        if not text:
            return None
        try:
            value = float(text)
        except ValueError:
            factor = _SUFFIX.get(text[-1].upper())
            try:
                value = float(text[:-1]) * factor if factor else 0.0
            except ValueError:
                return None
        if value <= 0 or (value >= _NO_VALUE_FROM and value in _NO_VALUES):
            return None
        return value

    def _seconds(self, cells: list[str]) -> float:
        if self._elapsed_raw >= 0 and cells[self._elapsed_raw].isdigit():
            return float(cells[self._elapsed_raw])
        found = _ELAPSED.fullmatch(cells[self._elapsed]) if self._elapsed >= 0 else None
        if found is None:
            return 0.0
        return int(found[1] or 0) * 86400.0 + int(found[2]) * 3600.0 + int(found[3]) * 60.0 + int(found[4])

    def _gpus(self, text: str) -> int:
        count = self._gpu_counts.get(text)
        if count is None:
            found = _GPUS.search(text)
            count = self._gpu_counts[text] = 0 if found is None else int(found[1])
        return count

    def notes(self) -> list[Note]:
        """Say what was assumed."""
        notes = []
        if self.by_steps:
            notes.append(Note("job_steps", {"count": self.by_steps}))
        if self.without:
            notes.append(Note("jobs_without_energy", {"count": self.without, "jobs": self.count}))
        if self.running:
            notes.append(Note("jobs_running", {"count": self.running}))
        return notes
