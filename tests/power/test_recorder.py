from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gui.power.combined import AbsentSource, CombinedSource
from gui.power.components import CPU, NOTHING, Reading
from gui.power.logs.reading import read_log
from gui.power.measurement import measured
from gui.power.recorder import Recorder
from gui.power.replay import ReplaySource
from gui.power.source import EndOfTraceError, SourceError, WhyNot
from gui.power.trace_file import TraceWriter
from tests.power.power_cases import FakeSource, trace

ROOT = Path(__file__).resolve().parents[2]
ENDLESS = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from gui.power.recorder import Recorder
from tests.power.power_cases import FakeSource

def told(elapsed, readings):
    print(elapsed, flush=True)

recorder = Recorder(FakeSource([100.0]), Path({path!r}), 0.05, told)
recorder.start()
import time
time.sleep(60)
"""


def recorded(source, path=None, samples=5, interval_s=0.05):
    recorder = Recorder(source, path, interval_s)
    recorder.start()
    deadline = time.monotonic() + 10
    while source.asked < samples and time.monotonic() < deadline:
        time.sleep(0.01)
    return recorder, recorder.stop()


def test_that_a_recording_reads_back_as_it_was(tmp_path):
    path = tmp_path / "trace.csv"
    source = FakeSource([Reading(100.0, 0.0), Reading(110.0, 5.5), Reading(120.0, 11.25)], counter=True)
    recorder, kept = recorded(source, path)
    log = read_log(path)
    assert source.stopped == 1
    assert not recorder.is_running
    assert log.account.format == "Five Cars"
    assert log.trace.series[0].component == kept.series[0].component
    assert log.trace.series[0].power_w.tolist() == kept.series[0].power_w.tolist()
    assert log.trace.series[0].energy_j.tolist() == kept.series[0].energy_j.tolist()
    assert log.trace.started_unix_s == pytest.approx(kept.started_unix_s, abs=0.01)
    assert path.read_text(encoding="utf-8").startswith("# fivecars-trace 1\n# started: ")


def test_that_a_sensor_that_fails_in_the_middle_leaves_a_gap(tmp_path):
    failing = SourceError(WhyNot("no_gpu"))
    source = FakeSource([100.0, 100.0, failing, RuntimeError("odd"), 100.0, 100.0])
    _, kept = recorded(source, tmp_path / "trace.csv", samples=8)
    found = measured(kept)
    assert found.gaps == 1
    assert found.mean_power_w == pytest.approx(100)
    assert found.measured_s < found.duration_s
    assert measured(read_log(tmp_path / "trace.csv").trace).gaps == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_that_a_recording_that_is_killed_is_readable_and_lacks_at_most_one_sample(tmp_path):
    path = tmp_path / "trace.csv"
    code = ENDLESS.format(root=str(ROOT), path=str(path))
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for _ in range(8):
            process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        told = 8 + len(process.stdout.read().splitlines())
    log = read_log(path)
    assert told <= log.trace.samples <= told + 1
    assert measured(log.trace).mean_power_w == pytest.approx(100)
    # Cut anywhere in its last line, as a disk that fails would leave it, it loses that line alone.
    data = path.read_bytes()
    for cut in range(1, len(data.splitlines(keepends=True)[-1])):
        path.write_bytes(data[:-cut])
        shorter = read_log(path)
        assert shorter.trace.samples == log.trace.samples - 1
        assert [note.code for note in shorter.account.notes] == ["truncated"]


def test_that_a_disk_that_is_full_ends_the_file_and_not_the_recording(tmp_path, monkeypatch):
    source = FakeSource([100.0])
    recorder = Recorder(source, tmp_path / "trace.csv", 0.05)
    recorder.start()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recorder._writer, "add", full)
    deadline = time.monotonic() + 10
    while source.asked < 6 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert recorder.stop().samples >= 6
    assert recorder.error.strerror == "No space left on device"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the full disk that Linux has")
def test_that_a_disk_that_is_full_to_the_end_does_not_keep_a_recording_from_being_stopped():
    recorder = Recorder(FakeSource([100.0]), None, 0.05)
    recorder.start()
    # The head was written, and nothing after it.
    recorder._writer = TraceWriter.__new__(TraceWriter)
    recorder._writer._file = Path("/dev/full").open("w", encoding="utf-8")  # noqa: SIM115 - closed by the recorder
    time.sleep(0.2)
    trace = recorder.stop()
    assert recorder.error.errno == errno.ENOSPC
    assert trace.samples >= 2
    assert set(trace.series[0].power_w) == {100.0}


def test_that_sampling_costs_less_than_a_hundredth_of_a_core(tmp_path):
    recorder, kept = recorded(FakeSource([100.0]), tmp_path / "trace.csv", samples=20)
    assert recorder.cpu_s / kept.samples < 0.01  # at one sample a second


def test_that_a_replay_plays_what_was_recorded_and_ends():
    now = [0.0]
    source = ReplaySource(trace([10.0, 20.0, 30.0]), speed=2.0, clock=lambda: now[0])
    source.start()
    seen = []
    for now[0] in (0.0, 0.5, 0.9, 1.0):
        seen += [one.power_w for one in source.sample()]
    assert seen == [10.0, 20.0, 20.0, 30.0]
    now[0] = 1.1
    with pytest.raises(EndOfTraceError):
        source.sample()


def test_that_a_replay_shows_gaps_as_gaps():
    now = [0.0]
    source = ReplaySource(trace([10.0, float("nan"), 30.0]), clock=lambda: now[0])
    source.start()
    now[0] = 1.5
    assert source.sample() == (NOTHING,)


def test_that_one_source_that_fails_leaves_the_other_alone():
    good, bad = FakeSource([100.0]), FakeSource([SourceError(WhyNot("no_gpu"))])
    source = CombinedSource([good, bad])
    source.start()
    assert source.name == "fake,fake"
    assert source.sample() == (Reading(100.0), NOTHING)


def test_that_what_nothing_measures_is_in_the_recording_as_missing(tmp_path):
    path = tmp_path / "trace.csv"
    source = CombinedSource([FakeSource([100.0]), AbsentSource("cpu", CPU, "processor")])
    recorder = Recorder(source, path, 0.05)
    recorder.start()
    kept = recorder.stop()
    assert source.name == "fake"
    for found in (kept, read_log(path).trace):
        assert [one.component.id for one in found.series] == ["gpu0"]
        assert [(one.id, one.state) for one in found.missing] == [("cpu", "missing")]
    assert [one.energy_j for one in measured(kept).devices][1:] == [None]
