"""The recorder in the window's state: in a thread of its own, told ten times a second, whole on the disk."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from gui.power.components import Reading
from gui.power.logs.reading import read_log
from gui.power.measurement import measured
from gui.power.source import SourceError, WhyNot
from gui.power.trace_file import TraceWriter
from gui.state.aside import Aside
from gui.state.recording import Recording
from tests.power.power_cases import FakeSource

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Refusing(FakeSource):
    """A sensor that cannot be started."""

    def start(self):
        raise SourceError(WhyNot("no_gpu"))


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_that_samples_come_from_another_thread_and_are_told_in_this_one(qtbot: QtBot, tmp_path: Path) -> None:
    recording, told, places = Recording(), [], set()
    source = FakeSource([Reading(100.0), Reading(120.0)])
    recording.sampled.connect(told.extend)
    recording.sampled.connect(lambda _new: places.add(threading.current_thread()))
    recording.start(source, tmp_path / "trace.csv", 0.05)
    qtbot.waitUntil(lambda: len(told) >= 4)
    assert "power recorder" in threads()
    with qtbot.waitSignal(recording.ended):
        recording.stop()
    assert places == {threading.main_thread()}
    assert [one.powers_w for one in told[:2]] == [(100.0,), (120.0,)]
    assert [one.elapsed_s for one in told] == sorted(one.elapsed_s for one in told)
    assert len(told) == read_log(tmp_path / "trace.csv").trace.samples
    assert source.stopped == 1
    assert "power recorder" not in threads()


def test_that_samples_are_told_at_most_ten_times_a_second(qtbot: QtBot) -> None:
    recording, batches = Recording(), []
    recording.sampled.connect(batches.append)
    recording.start(FakeSource([100.0]), None, 0.05)
    qtbot.waitUntil(lambda: sum(map(len, batches)) >= 20)
    recording.close()
    assert len(batches) < sum(map(len, batches))


def test_that_a_limit_ends_it(qtbot: QtBot) -> None:
    recording = Recording()
    with qtbot.waitSignal(recording.ended):
        recording.start(FakeSource([100.0]), None, 0.05, limit_s=0.2)
    assert not recording.running


def test_that_a_sensor_that_fails_in_the_middle_is_a_gap_and_the_recording_goes_on(qtbot: QtBot) -> None:
    recording, told = Recording(), []
    failing = SourceError(WhyNot("no_gpu"))
    recording.sampled.connect(told.extend)
    recording.start(FakeSource([100.0, 100.0, failing, RuntimeError("odd"), 100.0, 100.0]), None, 0.05)
    qtbot.waitUntil(lambda: len(told) >= 8)
    trace = recording.trace()
    recording.close()
    assert [one.powers_w for one in told[1:5]] == [(100.0,), (None,), (None,), (100.0,)]
    assert trace is not None
    assert measured(trace).gaps == 1


def test_that_a_sensor_that_cannot_be_started_says_why_and_nothing_runs(qtbot: QtBot, tmp_path: Path) -> None:
    recording = Recording()
    with qtbot.waitSignal(recording.failed) as said:
        recording.start(Refusing([1.0]), tmp_path / "trace.csv", 0.05)
    assert said.args[0].why.code == "no_gpu"
    assert not recording.running
    assert not (tmp_path / "trace.csv").exists()


def test_that_a_folder_that_is_not_there_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    recording = Recording()
    source = FakeSource([1.0])
    with qtbot.waitSignal(recording.failed) as said:
        recording.start(source, tmp_path / "nowhere" / "trace.csv", 0.05)
    assert isinstance(said.args[0], OSError)
    assert source.stopped == 1


def test_that_a_disk_that_fills_up_is_told_once_and_the_recording_goes_on_in_memory(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording, said, told = Recording(), [], []
    recording.not_written.connect(said.append)
    recording.sampled.connect(told.extend)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    recording.start(FakeSource([100.0]), tmp_path / "trace.csv", 0.05)
    qtbot.waitUntil(lambda: len(told) >= 2)
    monkeypatch.setattr(TraceWriter, "add", full)
    qtbot.waitUntil(lambda: bool(said))
    before = len(told)
    qtbot.waitUntil(lambda: len(told) >= before + 4)
    recording.close()
    assert [error.strerror for error in said] == ["No space left on device"]


def test_that_stopping_while_the_sensors_start_ends_it_and_says_no_more_that_it_began(qtbot: QtBot) -> None:
    class Slow(FakeSource):
        def start(self):
            time.sleep(0.1)
            return super().start()

    recording, begun = Recording(), []
    recording.started.connect(lambda: begun.append(True))
    recording.start(Slow([100.0]), None, 0.05)
    with qtbot.waitSignal(recording.ended):
        recording.stop()
    assert begun == []
    assert not recording.running


def test_that_closing_ends_the_thread_at_once_and_leaves_a_whole_trace(qtbot: QtBot, tmp_path: Path) -> None:
    recording, told = Recording(), []
    recording.sampled.connect(told.extend)
    recording.start(FakeSource([100.0]), tmp_path / "trace.csv", 0.05)
    qtbot.waitUntil(lambda: len(told) >= 3)
    recording.close()
    assert "power recorder" not in threads()
    log = read_log(tmp_path / "trace.csv")
    assert log.account.notes == ()
    assert log.trace.samples >= len(told)


def test_that_what_is_done_aside_is_handed_over_here_and_of_many_only_the_last_is_done(qtbot: QtBot) -> None:
    aside, done, begun, gate = Aside(), [], [], threading.Event()

    def work(number: int):
        def run() -> tuple[int, bool]:
            begun.append(number)
            gate.wait(5)
            return number, threading.current_thread() is threading.main_thread()

        return run

    for number in range(4):
        aside.run(work(number), done.append)
    assert aside.busy
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == [(0, False), (3, False)]
    assert begun == [0, 3]
    assert not aside.busy


def test_that_a_failure_aside_is_handed_over_too(qtbot: QtBot) -> None:
    aside, failed = Aside(), []

    def work() -> None:
        raise OSError("full")

    aside.run(work, lambda _: pytest.fail("it failed"), failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "full"


def test_that_a_result_that_nobody_wants_any_more_is_not_handed_over(qtbot: QtBot) -> None:
    aside, done = Aside(), []
    aside.run(lambda: time.sleep(0.05), done.append)
    aside.forget()
    qtbot.wait(150)
    assert done == []


def test_that_the_time_is_up_by_the_clock_where_samples_are_far_apart(qtbot: QtBot, tmp_path: Path) -> None:
    recording = Recording()
    recording.start(FakeSource([100.0]), tmp_path / "trace.csv", 60.0, limit_s=1.0)
    with qtbot.waitSignal(recording.ended):
        pass
    trace = read_log(tmp_path / "trace.csv").trace
    assert trace.samples == 2  # the first, and the last when it was stopped
    assert 1.0 <= trace.duration_s < 30.0


def test_that_a_full_disk_is_said_once_and_the_recording_ends_as_any_other(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    recording, errors = Recording(), []
    recording.not_written.connect(errors.append)
    recording.start(FakeSource([100.0]), tmp_path / "trace.csv", 0.05)
    qtbot.waitUntil(lambda: recording.elapsed_s > 0)
    assert recording.on_disk
    monkeypatch.setattr(TraceWriter, "add", full)
    monkeypatch.setattr(TraceWriter, "close", lambda writer: writer._file.close() or full())
    qtbot.waitUntil(lambda: bool(errors))
    assert not recording.on_disk
    with qtbot.waitSignal(recording.ended):
        recording.stop()
    assert not recording.running
    assert len(errors) == 1


def test_that_a_sensor_that_cannot_be_let_go_of_does_not_hold_the_recording(qtbot: QtBot, tmp_path: Path) -> None:
    class Holding(FakeSource):
        def stop(self):
            raise RuntimeError("the driver hangs")

    recording = Recording()
    recording.start(Holding([100.0]), tmp_path / "trace.csv", 0.05)
    qtbot.waitUntil(lambda: recording.elapsed_s > 0)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(recording.ended):
        recording.stop()
    qtbot.waitUntil(lambda: bool(raised))
    assert str(raised[0][1]) == "the driver hangs"
    assert not recording.running
