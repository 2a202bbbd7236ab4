"""The command ``measure``: from a sensor or a log to energy, watts, emissions and the projection."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gui.documents.estimate_json import json_text
from gui.documents.measure_run import NOT_FOUND, record, runnable
from gui.documents.projection import projected
from gui.footprint.errors import InputError
from gui.power.choosing import AUTO, REPLAY, SOURCES, automatic, found_sources, together
from gui.power.combined import AbsentSource
from gui.power.components import CPU, DRAM
from gui.power.logs.log import Account, Log, LogError, Note
from gui.power.logs.reading import read_log
from gui.power.measurement import measured_log
from gui.power.replay import ReplaySource
from gui.power.source import SourceError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from gui.documents.projection import Projection
    from gui.footprint.scenario import Scenario
    from gui.power.choosing import Found
    from gui.power.measurement import Measurement
    from gui.power.source import Source
    from gui.power.trace import Trace

FAILED = 1


@dataclass(frozen=True, slots=True)
class MeasureAnswer:
    """What the command prints, what it complains of, and its exit status."""

    text: str
    complaints: tuple[str, ...]
    status: int


@dataclass(frozen=True, slots=True)
class Measured:
    """All that an answer is made of."""

    source: str
    measurement: Measurement
    scenario: Scenario
    projection: Projection | None
    notes: tuple[Note, ...]
    account: Account | None = None
    log: Log | None = None
    path: Path | None = None
    cpu_share: float | None = None
    command_status: int | None = None


class UnknownSourceError(ValueError):
    """A source that there is not, or that does not go with the other options."""


def run_measure(options: argparse.Namespace, scenario: Scenario) -> MeasureAnswer:
    """Measure as the options ask.

    Raises
    ------
    UnknownSourceError, LogError, OSError
        Where an option, a log or a file to write is not good.
    """
    replayed = str(options.source).startswith(REPLAY)
    if replayed and not options.program and options.out is None:
        return _of_log(options, scenario)
    if options.table is not None:
        raise UnknownSourceError("--table needs a log of SLURM: --source replay:FILE")
    if options.program and runnable(options.program):
        status = runnable(options.program)
        why = "there is no such program" if status == NOT_FOUND else "it cannot be run"
        return MeasureAnswer("", (f"{options.program[0]}: {why}",), status)
    try:
        source, missing = _live(options.source)
    except SourceError as error:
        return MeasureAnswer("", (f"{error.why.reason}; {error.why.remedy}",), FAILED)
    if source is None:
        return MeasureAnswer("", tuple(_nothing_found(found_sources())), FAILED)
    path = options.out or Path(time.strftime("power-%Y%m%d-%H%M%S.csv"))
    if path.exists():
        raise UnknownSourceError(f"{path} exists and holds a recording, perhaps; name another file or remove it")
    try:
        done = record(source, path, options.interval, options.seconds, options.program)
    except SourceError as error:
        return MeasureAnswer("", (f"{error.why.reason}; {error.why.remedy}",), FAILED)
    complaints = [] if done.error is None else [f"{path} could not be written to its end: {done.error.strerror}"]
    notes = [Note("overhead", {"percent": 100 * done.cpu_share})]
    notes += [Note("interrupted")] if done.interrupted else []
    notes += [Note("not_measured", {"part": one.source.name, "reason": one.why.reason}) for one in missing if one.why]
    log = Log(Account("Five Cars", done.trace.samples, 0, tuple(notes)), done.trace)
    whole = _measured(log, options, scenario, done.trace.source)
    whole = Measured(
        whole.source,
        whole.measurement,
        scenario,
        whole.projection,
        whole.notes,
        path=path,
        cpu_share=done.cpu_share,
        command_status=done.status if options.program else None,
    )
    complaints.append(f"the samples are in {path}")
    status = done.status or (FAILED if done.error is not None else 0)
    return MeasureAnswer(_text(whole, as_json=options.json), tuple(complaints), status)


def _of_log(options: argparse.Namespace, scenario: Scenario) -> MeasureAnswer:
    log = read_log(Path(str(options.source).removeprefix(REPLAY)))
    if options.seconds is not None and log.trace is not None:
        log = Log(log.account, _first(log.trace, options.seconds))
    whole = _measured(log, options, scenario, log.account.format)
    complaints = []
    if options.table is not None:
        if log.jobs is None:
            raise UnknownSourceError("--table needs a log of SLURM; this is one of " + log.account.format)
        from gui.documents.atomic import write_atomically
        from gui.documents.job_table import job_csv, job_rows

        write_atomically(options.table, job_csv(job_rows(log.jobs, scenario)).encode())
        complaints.append(f"the table is in {options.table}")
    return MeasureAnswer(_text(whole, as_json=options.json), tuple(complaints), 0)


def _measured(log: Log, options: argparse.Namespace, scenario: Scenario, source: str) -> Measured:
    measurement = measured_log(log, options.warm_up, options.cool_down)
    projection, extra = None, notes_of(measurement, log)
    try:
        projection = projected(scenario, measurement, options.idle) if log.jobs is None else None
    except InputError as error:
        extra.append(Note("no_projection", {"reason": str(error)}))
    notes = (*log.account.notes, *extra, *(projection.notes if projection is not None else ()))
    return Measured(source, measurement, scenario, projection, notes, log.account, log)


def notes_of(measurement: Measurement, log: Log) -> list[Note]:
    """Return what has to be said about a measurement, beside what its log says already."""
    notes = []
    if log.trace is None:
        notes.append(Note("totals_only"))
    elif measurement.mean_power_w is None:
        notes.append(Note("nothing_in_time" if measurement.energy_j is None else "nothing_kept"))
    elif measurement.interval is None:
        notes.append(Note("no_interval"))
    elif not measurement.interval.settled:
        notes.append(Note("not_settled"))
    if measurement.warm_up_s > 0:
        notes.append(Note("warm_up_left_out", {"seconds": measurement.warm_up_s}))
    elif measurement.proposed_warm_up_s > 0:
        notes.append(Note("warm_up_proposed", {"seconds": measurement.proposed_warm_up_s}))
    if measurement.cool_down_s > 0:
        notes.append(Note("cool_down_left_out", {"seconds": measurement.cool_down_s}))
    elif measurement.proposed_cool_down_s > 0:
        notes.append(Note("cool_down_proposed", {"seconds": measurement.proposed_cool_down_s}))
    if measurement.gaps and not any(note.code == "long_gap" for note in log.account.notes):
        notes.append(Note("gaps", {"count": measurement.gaps, "seconds": measurement.gap_s}))
    return notes


def _first(trace: Trace, seconds: float) -> Trace:
    """Return the beginning of a trace."""
    from dataclasses import replace

    begin = min(float(one.time_s[0]) for one in trace.series if one.time_s.size)
    series = []
    for one in trace.series:
        inside = one.time_s <= begin + seconds
        energy = None if one.energy_j is None else one.energy_j[inside]
        series.append(replace(one, time_s=one.time_s[inside], power_w=one.power_w[inside], energy_j=energy))
    return replace(trace, series=tuple(series))


def _live(wanted: str) -> tuple[Source | None, tuple[Found, ...]]:
    """Return the source that an option names, and those that are left out because they are not there."""
    if wanted.startswith(REPLAY):
        log = read_log(Path(wanted.removeprefix(REPLAY)))
        if log.trace is None:
            raise UnknownSourceError("this log holds totals and no samples; leave --out and the command away")
        return ReplaySource(log.trace), ()
    if wanted == AUTO:
        found = found_sources()
        taken = automatic(found)
        if not taken:
            return None, ()
        # A machine without one kind of GPU lacks nothing; one whose processor is not counted does.
        left = tuple(one for one in found if one.why is not None and one.source.name == "rapl")
        absent = [AbsentSource("cpu", CPU, "processor"), AbsentSource("dram", DRAM, "memory")] if left else []
        return together([*taken, *absent]), left
    names_asked = wanted.split(",")
    for name in names_asked:
        if name not in SOURCES:
            known = ", ".join([AUTO, *SOURCES, REPLAY + "FILE"])
            raise UnknownSourceError(f"there is no source {name!r}; known are {known}")
    return together([SOURCES[name]() for name in names_asked]), ()


def _nothing_found(found: Sequence[Found]) -> list[str]:
    lines = ["nothing here can measure power:"]
    lines += [f"  {one.source.name}: {one.why.reason}; {one.why.remedy}" for one in found if one.why is not None]
    return [*lines, "  a log that was written elsewhere can be read: --source replay:FILE"]


def _text(whole: Measured, *, as_json: bool) -> str:
    from gui.documents.measure_report import measure_object, measure_text

    return json_text(measure_object(whole)) if as_json else measure_text(whole)


__all__ = ["LogError", "MeasureAnswer", "Measured", "UnknownSourceError", "run_measure"]
