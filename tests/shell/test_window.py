"""The window as a person meets it: real keys and clicks, every switch live, nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QScrollBar, QWidget

from gui.documents import scenario_file
from gui.library.library import Library
from gui.shell import files, messages
from gui.shell.commands import COMMANDS, MENUS
from gui.shell.window import MainWindow
from gui.state.preferences import UnkeptPreferences
from gui.state.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.look.look import Look


def test_that_the_first_window_shows_five_cars_and_the_honest_line(window: MainWindow) -> None:
    text = window.board.headline.text()
    assert "284" in text
    assert "5.0 cars" in text
    assert "88 times less" in window.board.banner.note
    assert window.windowTitle().startswith("Architecture search")


def test_that_the_formula_holds_the_papers_own_numbers(window: MainWindow) -> None:
    text = window.formula.text()
    for figure in ("1.58", "274,120", "189.4", "656,347", "284,019"):
        assert figure in text


def test_that_a_key_on_a_knob_moves_everything_and_undo_brings_it_back(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    start = store.scenario
    before = window.board.headline.text()
    window.panel.focus_knob("pue")
    slider = QApplication.focusWidget()
    assert isinstance(slider, QAbstractSlider)
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: window.board.headline.text() != before)
    assert store.scenario.pue is not None
    assert store.scenario.pue < 1.58
    assert window.isWindowModified()
    assert "PUE" in window.board.changes.text()
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.board.headline.text() == before)
    assert store.scenario == start
    assert not window.isWindowModified()


def test_that_holding_b_shows_the_baseline_and_letting_go_ends_it(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    store.change("pue", 1.1)
    store.end_gesture()
    qtbot.waitUntil(lambda: "198" in window.board.headline.text())
    window.panel.focus_knob("pue")
    slider = QApplication.focusWidget()
    assert slider is not None
    qtbot.keyPress(slider, Qt.Key.Key_B)
    assert "284" in window.board.headline.text()
    assert "held" in window.board.banner.note
    qtbot.keyRelease(slider, Qt.Key.Key_B)
    assert "198" in window.board.headline.text()


def test_that_each_term_of_the_formula_leads_to_its_knob(window: MainWindow) -> None:
    for key in ("pue", "train_hours", "chip_count", "chip_power_w", "training_runs", "grid_kg_per_kwh"):
        window.formula.knob_requested.emit(key)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.panel.isAncestorOf(focused), key


def test_that_a_grid_of_the_chart_can_be_taken(window: MainWindow, store: Store) -> None:
    window.board.charts["grids"].activated.emit("fra")
    assert store.scenario.grid == "fra"
    assert store.undo_stack.count() == 1


def test_that_language_theme_unit_and_size_switch_while_it_is_open(
    window: MainWindow, look: Look, qtbot: QtBot
) -> None:
    window.actions_["language:ru"].trigger()
    assert "автомобил" in window.board.headline.text()
    assert window.menuBar().actions()[0].text().replace("&", "") == "Файл"
    window.actions_["language:en"].trigger()
    assert "5.0 cars" in window.board.headline.text()
    window.actions_["theme:dark"].trigger()
    assert look.theme.name == "dark"
    window.actions_["unit:lb"].trigger()
    assert "626,000" in window.board.headline.text()
    window.actions_["unit:auto"].trigger()
    window.actions_["text_larger"].trigger()
    assert look.theme.scale == pytest.approx(1.1)
    window.actions_["text_normal"].trigger()
    assert look.theme.scale == 1.0


def test_that_every_control_has_a_name_and_every_command_a_tip(window: MainWindow) -> None:
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QAbstractSlider | QLineEdit)
        and widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []
    assert all(window.actions_[command.id].toolTip() for command in COMMANDS)


def test_that_every_command_is_in_the_menus_once() -> None:
    def entries(items: tuple[object, ...]) -> list[str]:
        return [name for item in items for name in (entries(item[1]) if isinstance(item, tuple) else [str(item)])]

    listed = [name for _, items in MENUS for name in entries(items) if name not in ("-", "recent", "stories")]
    assert sorted(listed) == sorted(command.id for command in COMMANDS)


def test_that_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [keys.toString() for command in COMMANDS for keys in window.actions_[command.id].shortcuts()]
    assert len(keys) == len(set(keys))


def test_that_tab_leads_through_the_whole_window(window: MainWindow, qtbot: QtBot) -> None:
    window.panel.focus_knob("run")
    seen = set()
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert any(window.panel.isAncestorOf(widget) for widget in seen)
    assert set(window.board.charts.values()) <= seen
    assert any(window.formula.isAncestorOf(widget) for widget in seen)


def test_that_a_file_dropped_on_the_window_opens(
    window: MainWindow, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bert.fivecars.json"
    scenario = store.library.scenario("bert_base")
    scenario_file.write(path, scenario_file.document_of("bert", scenario, store.library))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(400, 400)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: store.scenario.run == "bert_base")
    assert window.windowTitle().startswith("bert")
    assert not window.isWindowModified()


def test_that_closing_with_unsaved_work_asks_and_can_be_called_off(
    window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.change("pue", 1.2)
    monkeypatch.setattr(messages, "ask_to_save", lambda *_: "cancel")
    assert not window.close()
    assert window.isVisible()


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_that_the_window_keeps_to_the_size_that_it_is_given(
    window: MainWindow, look: Look, size: tuple[int, int], language: str, qtbot: QtBot
) -> None:
    look.set_language(language)
    window.resize(*size)
    qtbot.wait(50)
    assert (window.width(), window.height()) == size
    for chart in window.board.charts.values():
        assert chart.height() >= 60
        assert chart.width() >= 250


def test_that_a_models_size_is_asked_for_by_link_and_by_key_and_lands_on_the_hours(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.mouseClick(window.panel.training.size_link, Qt.MouseButton.LeftButton)
    dialog = window.size_dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "published hours of" in dialog.comparison()
    dialog.close()
    window.actions_["model_size"].trigger()
    assert window.size_dialog is dialog
    assert dialog.isVisible()
    for key, text in (("parameters", "7B"), ("tokens", "2T")):
        dialog.fields[key].line.setFocus()
        qtbot.keyClicks(dialog.fields[key].line, text)
    qtbot.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    assert window.panel.knob("train_hours").state.badge == "estimated"
    assert "6 \u00d7 parameters" in window.where_from.info("train_hours").formula
    assert "Kaplan" in window.where_from.info("train_hours").citation


def test_that_the_window_and_its_pickers_convert_only_the_rows_that_they_show(
    qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "autosave_folder", lambda: tmp_path / "unsaved")
    library = Library.load()
    window = MainWindow(Store(library), look, UnkeptPreferences())
    qtbot.addWidget(window)
    assert window.panel.run_picker.title() == "Architecture search (NAS)"
    converted = {kind: len(library.tables[kind]._records) for kind in ("runs", "grids", "hardware", "reported")}
    assert converted == {"runs": 1, "grids": 1, "hardware": 1, "reported": 0}
    window.files.close()
