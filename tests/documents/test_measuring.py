"""What the window of measured power computes, without the window."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from gui.documents.measuring import Idle, first_of, link, reckoned, recorded
from gui.documents.projection import measured_scenario, projected
from gui.documents.scenario_file import document_of, dumps, loads
from gui.documents.trace_folder import new_trace, trace_entry, traces_in
from gui.footprint.scenario import with_value
from gui.library.library import Library
from gui.library.traces import example_trace
from gui.power.components import CPU, Component, Reading
from gui.power.logs.lines import ReadingCancelledError
from gui.power.logs.reading import read_log
from gui.power.measurement import measured
from gui.power.trace import Series, Trace
from gui.power.trace_file import VERSION, TraceHead, TraceWriter
from tests.power.power_cases import ar1, series, trace

if TYPE_CHECKING:
    from pathlib import Path

LIBRARY = Library.load()


def training() -> Trace:
    """A minute of idling at 70 W, then ten minutes at about 300 W."""
    swings = ar1(600, 0.5, 1, np.random.default_rng(1))[0]
    return trace(np.concatenate((np.full(60, 70.0), 300 + 5 * swings)))


def test_that_what_is_left_out_and_what_idles_are_both_told() -> None:
    found = reckoned(recorded(training()), 60.0, Idle("beginning", seconds=59.0))
    assert found.measurement.mean_power_w == pytest.approx(300, abs=3)
    assert found.idle_w == pytest.approx(70)
    low, high = found.interval
    assert low < found.measurement.mean_power_w < high
    whole = projected(LIBRARY.scenario("bert_base"), found.measurement, found.idle_w)
    assert whole.scenario.chip_power_w == pytest.approx(230, abs=3)


@pytest.mark.parametrize(("idle", "watts"), [(Idle(), 0.0), (Idle("watts", watts=42.0), 42.0)])
def test_that_idling_is_nothing_or_what_somebody_says(idle: Idle, watts: float) -> None:
    assert reckoned(recorded(training()), None, idle).idle_w == watts


def test_that_a_line_says_its_power_at_any_time_and_nothing_in_a_gap() -> None:
    power = np.full(60, 100.0)
    power[20:30] = np.nan
    (line,) = reckoned(recorded(trace(power)), 0.0, Idle()).lines
    assert line.gaps == ((19.0, 30.0),)
    assert line.at(10.4) == 100.0
    assert line.at(25.0) is None
    assert line.at(-1.0) is None
    assert line.peak_w == 100.0
    times, low, high = line.thin(0.0, 59.0, 1000)
    assert np.isnan(low[20:30]).all()
    assert times.size == 60
    assert np.nanmax(high) == 100.0


def test_that_a_counter_without_power_is_drawn_by_what_it_counts() -> None:
    part = Component("cpu0", CPU, "processor", counter=True)
    times = np.arange(50.0)
    whole = Trace("rapl", (Series(part, times, np.full(50, math.nan), 80.0 * times),))
    (line,) = reckoned(recorded(whole), 0.0, Idle()).lines
    assert line.series.power_w == pytest.approx(np.full(50, 80.0))
    assert line.mean.mean_w == pytest.approx(80)


def test_that_the_beginning_of_a_trace_is_what_it_was_then() -> None:
    early = first_of(training(), 100.0)
    assert early.samples == 101
    assert early.series[0].power_w.tolist() == training().series[0].power_w[:101].tolist()


def test_that_it_settles_when_half_of_the_interval_is_a_small_part_of_the_mean() -> None:
    found = reckoned(recorded(training()), 60.0, Idle())
    half = (found.interval[1] - found.interval[0]) / 2 / found.measurement.mean_power_w
    assert found.more_s(2 * half) == 0.0
    assert found.more_s(half / 2) == pytest.approx(3 * 600, rel=0.05)
    assert reckoned(recorded(trace([100.0, 101.0])), 0.0, Idle()).more_s(0.01) is None


def test_that_a_recording_too_short_for_its_swings_never_counts_as_settled() -> None:
    slow = 300 + 0.001 * np.cumsum(np.random.default_rng(3).standard_normal(300))
    found = reckoned(recorded(trace(slow)), 0.0, Idle())
    assert not found.measurement.interval.settled
    assert found.more_s(0.5) > 0


def test_that_what_nothing_measured_is_no_measurement() -> None:
    taken, _ = measured_scenario(LIBRARY.scenario("bert_base"), measured(training()))
    assert taken.power_basis == "measured_chip"
    made_up = measured(read_log(example_trace()).trace)
    assert measured_scenario(LIBRARY.scenario("bert_base"), made_up)[0].power_basis == "assumed"


def test_that_the_link_to_a_recording_is_kept_in_a_scenario_file() -> None:
    found = reckoned(recorded(training()), 60.0, Idle("watts", watts=10.0))
    scenario, _ = measured_scenario(LIBRARY.scenario("bert_base"), found.measurement, found.idle_w)
    taken = link(found, scenario, "/recordings/power-1.csv")
    data = dumps(document_of("x", scenario, LIBRARY, measured=taken))
    assert loads(data).measured == taken
    assert taken.trace == "/recordings/power-1.csv"
    assert taken.idle_w == 10.0
    assert taken.devices == ("A GPU",)
    assert taken.host_power_w is None
    # It says nothing of watts that have been changed since, and a file without it is as it was.
    changed = with_value(scenario, "chip_power_w", 250.0)
    assert "measured" not in json.loads(dumps(document_of("x", changed, LIBRARY, measured=taken)))
    assert "measured" not in json.loads(dumps(document_of("x", scenario, LIBRARY)))


def test_that_a_file_name_that_is_no_text_does_not_keep_a_scenario_from_being_saved() -> None:
    found = reckoned(recorded(training()), 60.0, Idle())
    scenario, _ = measured_scenario(LIBRARY.scenario("bert_base"), found.measurement)
    taken = replace(link(found, scenario, "x"), trace="caf\udce9.csv")
    assert loads(dumps(document_of("x", scenario, LIBRARY, measured=taken))).measured.trace == "caf?.csv"


def test_that_reading_tells_how_far_it_is_and_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    rows = "".join(f"2026/03/01 12:{at // 60 % 60:02d}:{at % 60:02d}.000, {100 + at % 7} W\n" for at in range(3000))
    path.write_text(f"timestamp, power.draw [W]\n{rows}", encoding="utf-8")
    told: list[int] = []
    log = read_log(path, lambda done: told.append(done) or True)
    assert told == sorted(told)
    assert told[-1] == path.stat().st_size
    assert log.trace.samples == read_log(path).trace.samples
    with pytest.raises(ReadingCancelledError):
        read_log(path, lambda done: done < 20_000)


def write_trace(path: Path, samples: int = 5, started: float = 1_772_366_400.0) -> None:
    part = series([1.0]).component
    writer = TraceWriter(path, TraceHead(VERSION, "fake", started, 1.0, components=(part,)))
    for at in range(samples):
        writer.add(float(at), [Reading(100.0)])
    writer.close()


def test_that_recordings_are_listed_with_when_they_began_and_how_long_they_are(tmp_path: Path) -> None:
    first = new_trace(tmp_path / "traces", 1_772_366_400.0)
    write_trace(first)
    second = new_trace(tmp_path / "traces", 1_772_366_400.0)
    write_trace(second, samples=60)
    assert first.name.startswith("power-2026")
    assert second != first
    assert [(one.path, one.duration_s) for one in traces_in(tmp_path / "traces")] == [(second, 59.0), (first, 4.0)]
    assert traces_in(tmp_path / "traces")[0].devices == ("A GPU",)
    assert traces_in(tmp_path / "nowhere") == ()


def test_that_a_recording_that_was_killed_is_listed_and_anything_else_is_not(tmp_path: Path) -> None:
    write_trace(tmp_path / "power-1.csv")
    whole = (tmp_path / "power-1.csv").read_bytes()
    (tmp_path / "power-2.csv").write_bytes(whole[:-3])
    (tmp_path / "power-3.csv").write_bytes(b"")
    (tmp_path / "power-4.csv").write_bytes(b"a,b\n1,2\n")
    (tmp_path / "power-5.csv").write_bytes(whole.split(b"elapsed_s")[0])
    assert [one.path.name for one in traces_in(tmp_path)] == ["power-2.csv", "power-1.csv"]
    assert traces_in(tmp_path)[0].duration_s == 3.0


def test_that_the_example_says_that_it_is_made_up() -> None:
    assert trace_entry(example_trace()).synthetic
