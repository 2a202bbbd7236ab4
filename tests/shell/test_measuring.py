"""Measured power in its window: recorded, played, read, put on the sliders, taken back."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from gui.documents import scenario_file
from gui.documents.measuring_sources import Found
from gui.library.traces import example_trace
from gui.power.components import CPU, GPU, Component, Reading
from gui.power.logs.reading import read_log
from gui.power.source import SourceError, WhyNot
from gui.power.trace_file import TraceWriter
from gui.shell import measuring_window
from gui.shell.measuring_shelf import source_rows
from gui.shell.measuring_window import MeasuringWindow
from gui.shell.origin import origin
from gui.shell.where_from import WhereFrom
from gui.state.preferences import UnkeptPreferences
from tests.charts.chart_cases import plain
from tests.power.power_cases import FakeSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.shell.window import MainWindow
    from gui.state.store import Store

LEFT = Qt.MouseButton.LeftButton
SAMPLES = Path(__file__).parents[1] / "power" / "samples"
NOTHING_HERE = (
    Found(FakeSource([1.0]), WhyNot("no_nvidia_driver")),
    Found(FakeSource([1.0]), WhyNot("no_rapl", {"folder": "/sys/class/powercap/intel-rapl:0"})),
)


class Machine(FakeSource):
    """A GPU and a processor, which swing a little."""

    def start(self):
        return (Component("gpu0", GPU, "NVIDIA L4"), Component("cpu0", CPU, "processor"))

    def sample(self):
        (gpu,) = super().sample()
        return gpu, Reading(40.0)


@pytest.fixture
def measuring(
    qtbot: QtBot, store: Store, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MeasuringWindow]:
    monkeypatch.setattr(measuring_window, "usual_folder", lambda: tmp_path / "traces")
    window = MeasuringWindow(store, look, UnkeptPreferences())
    window.find = lambda: NOTHING_HERE
    with qtbot.waitExposed(window):
        window.open()
    qtbot.waitUntil(lambda: bool(window.panel.sources.entries))
    yield window
    window.close()
    window.deleteLater()


def with_sensor(qtbot: QtBot, window: MeasuringWindow, source: FakeSource) -> None:
    """Let the machine have a sensor."""
    window.find = lambda: (Found(source, None),)
    qtbot.mouseClick(window.panel.look_again, LEFT)
    qtbot.waitUntil(window.panel.start.isEnabled)


def played(qtbot: QtBot, window: MeasuringWindow) -> None:
    """Play the example at once."""
    qtbot.mouseClick(window.panel.recordings.play, LEFT)
    qtbot.waitUntil(lambda: window.session.found is not None and window.session.doing == "nothing")


def recorded(qtbot: QtBot, window: MeasuringWindow, samples: int = 30) -> None:
    """Record until there are so many samples, and stop."""
    window.panel.interval.line.setText("0.05")
    qtbot.keyClick(window.panel.interval.line, Qt.Key.Key_Return)
    qtbot.mouseClick(window.panel.start, LEFT)
    trace = window.session.recording.trace
    qtbot.waitUntil(lambda: (got := trace()) is not None and got.samples >= samples, timeout=20_000)
    qtbot.mouseClick(window.panel.stop, LEFT)
    qtbot.waitUntil(lambda: window.session.doing == "nothing" and window.session.found is not None)
    qtbot.waitUntil(lambda: window.session.found.log is window.session._log)


def drop(window: MeasuringWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(400, 300), action, data, LEFT, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), action, data, LEFT, none))


# -- nothing to measure with --------------------------------------------------------------------------------------


def test_that_a_machine_without_sensors_says_what_is_missing_and_offers_what_can_be_done(
    measuring: MeasuringWindow, qtbot: QtBot
) -> None:
    panel = measuring.panel
    qtbot.waitUntil(panel.sources.entries[-1].remedy.isVisible)
    assert panel.lacking.text().startswith("Nothing on this machine tells its power.")
    assert "intel_rapl_msr" in panel.sources.entries[-1].remedy.text()
    assert not panel.start.isEnabled()
    assert panel.recordings.play.isEnabled()
    assert panel.recordings.open.isEnabled()
    assert panel.recordings.y() + panel.recordings.parentWidget().y() < panel.sources.parentWidget().y()
    assert measuring.chart.caption().startswith("Nothing is measured yet, for nothing on this machine")
    assert not measuring.results.figures.isVisible()


@pytest.mark.parametrize(
    ("library", "program", "shown"),
    [
        ("no_nvidia_driver", "no_nvidia_smi", ["nvidia"]),
        ("driver_not_loaded", "nvidia_smi_failed", ["nvidia"]),
        ("no_nvml_package", "no_nvidia_smi", ["nvml", "nvidia-smi"]),
        ("no_nvml_package", None, ["nvml", "nvidia-smi"]),
        (None, "no_nvidia_smi", ["nvml"]),
        (None, None, ["nvml", "nvidia-smi"]),
    ],
)
def test_that_nvidia_is_told_once_unless_its_two_ways_lack_different_things(
    library: str | None, program: str | None, shown: list[str]
) -> None:
    found = []
    for name, code in (("nvml", library), ("nvidia-smi", program)):
        source = FakeSource([1.0])
        source.name = name
        found.append(Found(source, None if code is None else WhyNot(code, {"error": "x"})))
    rows = source_rows(found)
    assert [row.name for row in rows] == shown
    assert [row.why for row in rows][:1] == [library or ""]


# -- replay -------------------------------------------------------------------------------------------------------


def test_that_the_example_is_played_and_says_that_it_is_made_up(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    played(qtbot, measuring)
    figures = measuring.results.figures
    assert plain(figures.power.value.text()) == "310 W"
    assert plain(figures.power.note.text()) == "95 %: 303 to 316 W (± 2.2 %)"
    assert plain(figures.energy.value.text()) == "120 Wh"
    assert plain(figures.whole.value.text()).endswith("t CO₂e")
    assert "made up, not recorded" in measuring.results.notes.text()
    assert measuring.results.doing.text() == "synthetic_training.csv: 25\u00a0min recorded, samples: 1,500."
    assert measuring.results.choices.settled.text().startswith("Not settled yet")
    assert len(measuring.chart.plan().lines) == 1


def test_that_a_recording_played_faster_grows_by_its_own_time(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    boxes = measuring.panel.recordings
    boxes.speeds.setCurrentIndex(boxes.speeds.findData(100.0))
    qtbot.mouseClick(boxes.play, LEFT)
    qtbot.waitUntil(lambda: measuring.session.doing == "playing")
    qtbot.waitUntil(lambda: measuring.session.found is not None and measuring.session.found.measurement.samples > 30)
    found = measuring.session.found
    assert found.measurement.samples < 1500
    assert found.measurement.duration_s == pytest.approx(found.measurement.samples - 1)
    watts = found.lines[0].series.power_w
    assert watts.tolist() == read_log(example_trace()).trace.series[0].power_w[: watts.size].tolist()
    assert not boxes.play.isEnabled()
    qtbot.mouseClick(measuring.panel.stop, LEFT)
    assert measuring.session.doing == "nothing"


def test_that_the_warm_up_is_moved_by_entry_chart_and_proposal(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    played(qtbot, measuring)
    choices, session = measuring.results.choices, measuring.session
    assert session.found.measurement.warm_up_s == session.found.measurement.proposed_warm_up_s
    choices.warm_up.line.setText("2 min")
    qtbot.keyClick(choices.warm_up.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.found.measurement.warm_up_s == 120.0)
    measuring.chart.setFocus()
    qtbot.keyClick(measuring.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.found.measurement.warm_up_s == 130.0)
    qtbot.waitUntil(lambda: choices.warm_up.value == 130.0)
    qtbot.mouseClick(choices.proposed, LEFT)
    qtbot.waitUntil(lambda: session.found.measurement.warm_up_s == session.found.measurement.proposed_warm_up_s)


def test_that_the_end_that_is_left_out_is_moved_by_entry_chart_and_proposal(
    measuring: MeasuringWindow, qtbot: QtBot
) -> None:
    played(qtbot, measuring)
    choices, session = measuring.results.choices, measuring.session
    assert session.found.measurement.cool_down_s == session.found.measurement.proposed_cool_down_s == 60.0
    assert not choices.proposed.isEnabled()
    energy = measuring.results.figures.energy.value.text()
    choices.cool_down.line.setText("0")
    qtbot.keyClick(choices.cool_down.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.found.measurement.cool_down_s == 0.0)
    assert "The last 60 s look like idling; they are still in the mean." in plain(measuring.results.notes.text())
    measuring.chart.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(measuring.chart, Qt.Key.Key_Left, both)
    qtbot.waitUntil(lambda: session.found.measurement.cool_down_s == 10.0)
    qtbot.waitUntil(lambda: choices.cool_down.value == 10.0)
    qtbot.mouseClick(choices.proposed, LEFT)
    qtbot.waitUntil(lambda: session.found.measurement.cool_down_s == 60.0)
    assert measuring.results.figures.energy.value.text() == energy
    assert "The last 60 s are left out of the mean" in plain(measuring.results.notes.text())


def test_that_leaving_everything_out_is_told_and_gives_nothing_to_use(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    played(qtbot, measuring)
    choices, figures = measuring.results.choices, measuring.results.figures
    choices.warm_up.line.setText("30 min")
    qtbot.keyClick(choices.warm_up.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: measuring.session.found.measurement.mean_power_w is None)
    assert (figures.power.value.text(), figures.power.note.text()) == ("\u2013", "all of it is left out")
    assert figures.whole.value.text() == "\u2013"
    assert plain(figures.energy.value.text()) == "120 Wh"
    assert "Nothing is left for the mean" in measuring.results.notes.text()
    assert not measuring.results.use.isEnabled()


def test_that_the_end_can_be_left_out_once_there_is_one(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    boxes = measuring.panel.recordings
    boxes.speeds.setCurrentIndex(boxes.speeds.findData(100.0))
    qtbot.mouseClick(boxes.play, LEFT)
    qtbot.waitUntil(lambda: measuring.session.found is not None and measuring.session.found.measurement.samples > 30)
    assert not measuring.results.choices.cool_down.isVisible()
    assert measuring.session.found.measurement.cool_down_s == 0.0
    qtbot.mouseClick(measuring.panel.stop, LEFT)
    qtbot.waitUntil(measuring.results.choices.cool_down.isVisible)
    assert len(measuring.chart.plan().edges) == 2


def test_that_the_link_and_the_undone_step_know_what_was_left_out_at_the_end(
    measuring: MeasuringWindow, qtbot: QtBot, store: Store, look: Look
) -> None:
    played(qtbot, measuring)
    before = store.scenario
    qtbot.mouseClick(measuring.results.use, LEFT)
    assert store.scenario.chip_power_w == pytest.approx(309.5, abs=0.1)
    assert store.measured.cool_down_s == 60.0
    assert "The last 60 s are left out too." in plain(WhereFrom(measuring, store, look).info("chip_power_w").note)
    document = scenario_file.document_of("x", store.scenario, store.library, store.sureness, measured=store.measured)
    assert scenario_file.loads(scenario_file.dumps(document)).measured == store.measured
    store.undo_stack.undo()
    assert (store.scenario, store.measured) == (before, None)


def test_that_idling_is_taken_off_the_projection_alone(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    played(qtbot, measuring)
    choices, figures = measuring.results.choices, measuring.results.figures
    energy, whole = figures.energy.value.text(), figures.whole.value.text()
    choices.idle_kind.setFocus()
    qtbot.keyClick(choices.idle_kind, Qt.Key.Key_Down)
    qtbot.keyClick(choices.idle_kind, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: measuring.session.found.idle_w == pytest.approx(72, abs=2))
    qtbot.waitUntil(lambda: figures.whole.value.text() != whole)
    assert figures.energy.value.text() == energy
    assert "of idling were taken off" in measuring.results.notes.text()


# -- recording ----------------------------------------------------------------------------------------------------


def test_that_a_recording_is_on_the_disk_listed_and_projected(
    measuring: MeasuringWindow, qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    store.load_run("bert_base")
    swings = 300 + 5 * np.sin(np.arange(500.0))
    with_sensor(qtbot, measuring, Machine(list(swings)))
    recorded(qtbot, measuring)
    path = Path(measuring.session.path)
    assert path.parent == tmp_path / "traces"
    assert read_log(path).trace.samples == measuring.session.found.measurement.samples
    assert measuring.panel.recordings.chosen == str(path)
    parts = plain(measuring.results.parts.text())
    assert "NVIDIA L4: 300 W, measured, by samples of its power" in parts
    assert "Processor: 40.0 W" in parts
    assert "Sampling took" in measuring.results.notes.text()
    assert measuring.panel.start.isEnabled()


def test_that_a_sensor_that_fails_in_the_middle_is_named_and_shown_as_a_gap(
    measuring: MeasuringWindow, qtbot: QtBot
) -> None:
    failing = SourceError(WhyNot("no_gpu"))
    source = FakeSource([100.0] * 10 + [failing] * 5 + [100.0])
    with_sensor(qtbot, measuring, source)
    recorded(qtbot, measuring, 25)
    assert "gaps: 1" in measuring.results.parts.text()
    assert len(measuring.chart.plan().lines[0].line.gaps) == 1
    assert plain(measuring.results.figures.power.value.text()) == "100 W"


def test_that_a_sensor_that_cannot_be_started_says_why(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    class Refusing(FakeSource):
        def start(self):
            raise SourceError(WhyNot("no_permission", {"file": "/sys/energy_uj"}))

    with_sensor(qtbot, measuring, Refusing([1.0]))
    qtbot.mouseClick(measuring.panel.start, LEFT)
    qtbot.waitUntil(measuring.results.problem.isVisible)
    assert "/sys/energy_uj may not be read." in measuring.results.problem.text.text()
    assert "chmod" in measuring.results.problem.text.text()
    assert measuring.session.doing == "nothing"


def test_that_a_disk_that_fills_up_is_said_and_the_figures_stay(
    measuring: MeasuringWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with_sensor(qtbot, measuring, FakeSource([100.0]))
    measuring.panel.interval.set_value(0.05)
    qtbot.mouseClick(measuring.panel.start, LEFT)
    qtbot.waitUntil(lambda: measuring.session.found is not None)
    monkeypatch.setattr(TraceWriter, "add", full)
    monkeypatch.setattr(TraceWriter, "close", lambda writer: writer._file.close() or full())
    qtbot.waitUntil(measuring.results.problem.isVisible)
    said = measuring.results.problem.text.text()
    assert said.startswith(f"{measuring.session.path} cannot be written: no space is left there.")
    assert said.endswith("The recording goes on in memory, as long as this window is open.")
    qtbot.waitUntil(lambda: measuring.results.doing.text().endswith("The last are in memory alone."))
    qtbot.mouseClick(measuring.panel.stop, LEFT)
    qtbot.waitUntil(lambda: measuring.session.doing == "nothing")
    qtbot.waitUntil(lambda: plain(measuring.results.figures.power.value.text()) == "100 W")
    assert measuring.panel.start.isEnabled()


def test_that_one_reading_of_a_counter_is_a_sentence_and_no_empty_chart(
    measuring: MeasuringWindow, qtbot: QtBot
) -> None:
    with_sensor(qtbot, measuring, FakeSource([Reading(None, 0.0), Reading(None, 50.0)], counter=True))
    measuring.panel.interval.set_value(60.0)
    qtbot.mouseClick(measuring.panel.start, LEFT)
    qtbot.waitUntil(lambda: measuring.session.found is not None)
    assert measuring.chart.caption() == "The next sample is on its way: a counter needs two to tell power."
    assert measuring.chart.plan().frame is None
    qtbot.mouseClick(measuring.panel.stop, LEFT)
    qtbot.waitUntil(lambda: measuring.chart.plan().frame is not None)


def test_that_it_says_how_long_it_records_between_two_samples(measuring: MeasuringWindow, qtbot: QtBot) -> None:
    with_sensor(qtbot, measuring, FakeSource([100.0]))
    measuring.panel.interval.set_value(60.0)
    qtbot.mouseClick(measuring.panel.start, LEFT)
    qtbot.waitUntil(lambda: measuring.results.doing.text().startswith("Recording for 1\u00a0s, samples: 1."))


def test_that_the_folder_that_fails_is_named_and_not_the_recording_before(
    measuring: MeasuringWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with_sensor(qtbot, measuring, FakeSource([100.0]))
    recorded(qtbot, measuring, 3)
    (tmp_path / "file").write_text("x")
    measuring._preferences.set("measure/folder", str(tmp_path / "file"))
    qtbot.mouseClick(measuring.panel.start, LEFT)
    qtbot.waitUntil(measuring.results.problem.isVisible)
    assert measuring.results.problem.text.text().startswith(f"{tmp_path / 'file'} cannot be written: ")


def test_that_a_folder_that_cannot_be_written_says_so(
    measuring: MeasuringWindow, qtbot: QtBot, tmp_path: Path, look: Look
) -> None:
    (tmp_path / "file").write_text("x")
    measuring._preferences.set("measure/folder", str(tmp_path / "file"))
    with_sensor(qtbot, measuring, FakeSource([1.0]))
    qtbot.mouseClick(measuring.panel.start, LEFT)
    qtbot.waitUntil(measuring.results.problem.isVisible)
    said = measuring.results.problem.text.text()
    assert said.endswith("Save it under another name or in another folder.")
    look.set_language("ru")
    assert measuring.results.problem.text.text().startswith(f"Не удалось записать {tmp_path / 'file'}: ")


def test_that_another_folder_is_chosen_and_kept(
    measuring: MeasuringWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elsewhere"))
    qtbot.mouseClick(measuring.panel.folder, LEFT)
    assert measuring.folder == tmp_path / "elsewhere"
    assert "elsewhere" in measuring.panel.folder.text()


def test_that_closing_the_window_ends_the_recording_and_leaves_it_whole(
    measuring: MeasuringWindow, qtbot: QtBot
) -> None:
    with_sensor(qtbot, measuring, FakeSource([100.0]))
    qtbot.mouseClick(measuring.panel.start, LEFT)
    qtbot.waitUntil(lambda: measuring.session.found is not None)
    path = measuring.session.path
    measuring.close()
    assert "power recorder" not in {thread.name for thread in threading.enumerate()}
    assert read_log(Path(path)).account.notes == ()
    measuring.open()
    assert measuring.panel.start.isEnabled()
    assert measuring.panel.recordings.traces.findData(path) >= 0


# -- logs ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["codecarbon_emissions.csv", "carbontracker.log", "nvidia_dmon.txt"])
def test_that_a_log_that_is_dropped_on_the_window_is_read_with_an_account(
    measuring: MeasuringWindow, qtbot: QtBot, name: str
) -> None:
    drop(measuring, SAMPLES / name)
    qtbot.waitUntil(lambda: measuring.session.found is not None)
    account = measuring.session.found.log.account
    assert measuring.results.doing.text().startswith(f"{name}, a log of {account.format}")
    assert len(measuring.results.notes.text().splitlines()) >= len(account.notes)
    assert measuring.results.figures.isVisible()


def test_that_a_log_without_samples_has_a_sentence_in_place_of_the_chart(
    measuring: MeasuringWindow, qtbot: QtBot
) -> None:
    measuring.read(str(SAMPLES / "eco2ai_emission.csv"))
    qtbot.waitUntil(lambda: measuring.session.found is not None)
    assert measuring.chart.caption().startswith("This log holds totals and no samples")


def test_that_jobs_of_a_cluster_are_a_table_that_is_copied_and_saved(
    measuring: MeasuringWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring.read(str(SAMPLES / "sacct.txt"))
    qtbot.waitUntil(measuring.results.jobs.isVisible)
    jobs = measuring.results.jobs
    assert jobs.order.rowCount() == len(measuring.session.found.log.jobs)
    qtbot.mouseClick(jobs.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("user,month,project,jobs,")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "table"), ""))
    qtbot.mouseClick(jobs.save, LEFT)
    assert (tmp_path / "table.csv").read_bytes().decode() == copied
    assert not measuring.results.use.isVisible()
    played(qtbot, measuring)
    assert measuring.card.isVisible()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty: the log was not written, or not yet."),
        (bytes(range(256)) * 4, "is no text. Export the log as CSV."),
        (b"some words\n", "is no log that is known here."),
    ],
)
def test_that_a_file_that_is_no_log_is_a_clear_sentence(
    measuring: MeasuringWindow, qtbot: QtBot, tmp_path: Path, content: bytes, sentence: str
) -> None:
    (tmp_path / "odd.csv").write_bytes(content)
    drop(measuring, tmp_path / "odd.csv")
    qtbot.waitUntil(measuring.results.problem.isVisible)
    assert sentence in measuring.results.problem.text.text()
    assert measuring.session.doing == "nothing"


def test_that_a_file_of_five_gigabytes_is_refused_before_it_is_read(
    measuring: MeasuringWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(5 << 30)
    drop(measuring, tmp_path / "huge.csv")
    qtbot.waitUntil(measuring.results.problem.isVisible)
    assert "5.0\u00a0GiB, more than the 2.0\u00a0GiB" in measuring.results.problem.text.text()


def test_that_a_long_log_does_not_hold_the_window_up_and_can_be_given_up(
    measuring: MeasuringWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    row = "2026/03/01 12:{:02d}:{:02d}.000, {} W\n"
    block = "".join(row.format(at // 60, at % 60, 100 + at % 7) for at in range(3600))
    path.write_text("timestamp, power.draw [W]\n" + block * 60, encoding="utf-8")
    measuring.read(str(path))
    assert measuring.session.doing == "reading"
    assert measuring.panel.stop.isEnabled()
    qtbot.waitUntil(lambda: (measuring.session.share_read() or 0.0) > 0)
    qtbot.mouseClick(measuring.panel.stop, LEFT)
    assert measuring.session.doing == "nothing"
    qtbot.waitUntil(lambda: "beside the window" not in {thread.name for thread in threading.enumerate()})
    assert measuring.session.found is None
    played(qtbot, measuring)


def test_that_a_log_is_opened_by_the_dialog(
    measuring: MeasuringWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(SAMPLES / "nvidia_dmon.txt"), ""))
    qtbot.keyClick(measuring, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: measuring.session.found is not None)
    assert measuring.session.found.log.account.format == "nvidia-smi dmon"


# -- on the sliders -----------------------------------------------------------------------------------------------


def test_that_the_measured_power_goes_on_the_sliders_with_range_and_link_in_one_step(
    measuring: MeasuringWindow, qtbot: QtBot, store: Store, look: Look
) -> None:
    store.load_run("bert_base")
    before, sureness, steps = store.scenario, store.sureness, store.undo_stack.count()
    with_sensor(qtbot, measuring, Machine(list(300 + 5 * np.sin(np.arange(500.0)))))
    recorded(qtbot, measuring)
    qtbot.mouseClick(measuring.results.use, LEFT)
    now, found = store.scenario, measuring.session.found
    assert now.chip_power_w == pytest.approx(found.measurement.devices[0].mean_power_w)
    assert now.host_power_w == pytest.approx(40.0 * before.chip_count)
    assert now.power_basis == "measured_chip"
    assert (store.badge("chip_power_w"), store.badge("host_power_w")) == ("measured", "measured")
    own = store.sureness.own["chip_power_w"]
    assert own.low < own.best == now.chip_power_w < own.high
    low, high = found.interval
    assert own.high - own.low < (high - low) * now.chip_power_w / found.measurement.mean_power_w
    assert store.undo_stack.count() == steps + 1

    info = WhereFrom(measuring, store, look).info("chip_power_w")
    assert info.citation == measuring.session.path
    assert "NVIDIA L4" in info.locator
    assert "95 % confidence" in info.formula
    assert "samples:" in info.note
    assert info.year
    assert origin(store, "chip_power_w") == f"measured: {Path(measuring.session.path).name}"

    store.undo_stack.undo()
    assert (store.scenario, store.sureness, store.measured) == (before, sureness, None)
    assert store.badge("chip_power_w") != "mine"
    store.undo_stack.redo()
    assert store.badge("chip_power_w") == "measured"
    store.change("chip_power_w", 250.0)
    assert store.badge("chip_power_w") == "mine"


def test_that_the_link_survives_saving_and_opening(
    measuring: MeasuringWindow, qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    played(qtbot, measuring)
    qtbot.mouseClick(measuring.results.use, LEFT)
    document = scenario_file.document_of("x", store.scenario, store.library, store.sureness, measured=store.measured)
    scenario_file.write(tmp_path / "x.fivecars.json", document)
    store.load_run("elmo")
    assert store.measured is None
    again = scenario_file.read(tmp_path / "x.fivecars.json")
    store.load_scenario(again.scenario, again.sureness, measured=again.measured)
    assert store.measured_input("chip_power_w").trace == str(example_trace())
    store.undo_stack.setClean()


def test_that_what_was_made_up_is_an_assumption_and_never_called_measured(
    measuring: MeasuringWindow, qtbot: QtBot, store: Store, look: Look
) -> None:
    played(qtbot, measuring)
    qtbot.mouseClick(measuring.results.use, LEFT)
    assert store.badge("chip_power_w") == "assumed"
    assert store.scenario.power_basis == "assumed"
    assert "no sensor stands behind it" in WhereFrom(measuring, store, look).info("chip_power_w").badge


def test_that_the_projection_follows_the_scenario(measuring: MeasuringWindow, qtbot: QtBot, store: Store) -> None:
    played(qtbot, measuring)
    whole, emissions = (
        one.value.text() for one in (measuring.results.figures.whole, measuring.results.figures.emissions)
    )
    store.load_grid("fra")
    qtbot.waitUntil(lambda: measuring.results.figures.whole.value.text() != whole)
    assert measuring.results.figures.emissions.value.text() != emissions
    assert "France" in measuring.results.figures.emissions.note.text()


# -- looks --------------------------------------------------------------------------------------------------------


def test_that_language_theme_and_text_size_switch_at_once(measuring: MeasuringWindow, qtbot: QtBot, look: Look) -> None:
    played(qtbot, measuring)
    look.set_language("ru")
    assert measuring.windowTitle() == "Измеренная мощность — Five Cars"
    assert plain(measuring.results.figures.power.value.text()) == "310 Вт"
    assert "придумана" in measuring.results.notes.text()
    assert measuring.chart.title() == "Мощность по времени"
    assert measuring.panel.start.text() == "&Начать"
    light = measuring.panel.grab().toImage().pixelColor(2, 2)
    look.set_mode("dark")
    assert measuring.panel.grab().toImage().pixelColor(2, 2) != light
    look.set_scale(1.5)
    assert measuring.results.doing.font().pixelSize() == look.theme.font("strong").pixelSize()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.5])
def test_that_figures_stand_under_each_other_at_every_text_size(
    store: Store, look: Look, qtbot: QtBot, scale: float
) -> None:
    look.set_scale(scale)
    window = MeasuringWindow(store, look, UnkeptPreferences())
    qtbot.addWidget(window)
    window.find = lambda: NOTHING_HERE
    window.open()
    played(qtbot, window)
    row = window.results.figures
    words = [text for tile in (row.power, row.energy, row.emissions, row.whole) for text in (tile.name, tile.value)]
    assert {text.contentsMargins().left() for text in words} == {look.theme.px(3)}


def test_that_every_control_has_a_name_a_tooltip_and_a_place_in_the_order_of_tab(
    measuring: MeasuringWindow, qtbot: QtBot
) -> None:
    played(qtbot, measuring)
    panel, results = measuring.panel, measuring.results
    reached = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget() or measuring, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    wanted = [
        panel.recordings.traces,
        panel.recordings.play,
        panel.recordings.open,
        panel.interval.line,
        panel.limit.line,
        panel.folder,
        panel.look_again,
        measuring.chart,
        results.choices.warm_up.line,
        results.choices.cool_down.line,
        results.choices.idle_kind,
        results.choices.precision,
        results.use,
    ]
    assert [one for one in wanted if one not in reached] == []
    for one in wanted:
        assert one.toolTip() or one is measuring.chart
        assert one.accessibleName() or one.text()


def test_that_the_command_opens_one_window_that_takes_undo_too(window: MainWindow, qtbot: QtBot) -> None:
    assert "measuring" not in window.__dict__
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    opened = window.measuring.window
    qtbot.waitUntil(opened.isVisible)
    window.actions_["measure"].trigger()
    assert window.measuring.window is opened
    assert window.actions_["undo"] in opened.actions()


def test_that_the_picture_shows_the_example_to_its_end(window: MainWindow) -> None:
    shown = window.measuring.finished_example()
    assert shown.session.found.measurement.samples == 1500
    assert shown.panel.sources.entries


def test_that_a_recording_of_another_session_is_listed(
    store: Store, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(measuring_window, "usual_folder", lambda: tmp_path)
    shutil.copy(example_trace(), tmp_path / "power-20260301-120000.csv")
    window = MeasuringWindow(store, look, UnkeptPreferences())
    qtbot.addWidget(window)
    assert window.panel.recordings.traces.count() == 2
