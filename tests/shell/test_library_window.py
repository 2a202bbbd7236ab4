"""The library beside the scenario: rows go on the sliders and into the comparison; own rows are made, kept and lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton

from gui.app import make_application
from gui.panels.library import own_bar
from gui.panels.library.editor_import import ImportDialog
from gui.paths import own_presets_dir
from gui.shell import library_desk
from gui.shell.library_window import LibraryWindow
from gui.state.preferences import UnkeptPreferences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.shell.window import MainWindow
    from gui.state.store import Store

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(library_desk, "own_folder", lambda: tmp_path / "own")
    return tmp_path / "own"


@pytest.fixture
def library_window(qtbot: QtBot, folder: Path, window: MainWindow) -> Iterator[LibraryWindow]:
    window.actions_["library"].trigger()
    shown = window.library.window
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    editing = window.library.__dict__.get("editing")
    if editing is not None and editing.editor is not None:
        editing.editor.done(QDialog.DialogCode.Rejected)


def answer(qtbot: QtBot, parent: LibraryWindow, text: str) -> None:
    """Press a button of the question that is open."""

    def box() -> QMessageBox | None:
        return next((one for one in parent.findChildren(QMessageBox) if one.isVisible()), None)

    qtbot.waitUntil(lambda: box() is not None)
    button = next(one for one in box().findChildren(QPushButton) if one.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box() is None)


def press(qtbot: QtBot, shown: LibraryWindow, word: str) -> None:
    qtbot.mouseClick(shown.browser.own_bar.buttons[word], Qt.MouseButton.LeftButton)


def add_grid(qtbot: QtBot, window: MainWindow, name: str, intensity: str) -> None:
    """Write a grid of one's own by the editor."""
    shown = window.library.window
    shown.show_kind("grids")
    press(qtbot, shown, own_bar.ADD)
    editor = window.library.editing.editor
    editor.form.show_cells({"name": name, "grid_kg_per_kwh": intensity})
    editor.form.changed.emit()
    editor.save()
    qtbot.waitUntil(lambda: window.library.editing.editor is None)


def test_that_the_command_opens_it_beside_the_scenario(
    library_window: LibraryWindow, window: MainWindow, qtbot: QtBot
) -> None:
    assert library_window.isVisible()
    assert library_window.isWindow()
    assert not library_window.isModal()
    assert library_window.browser.table.hasFocus()
    assert window.isEnabled()
    qtbot.keyClick(library_window, Qt.Key.Key_W, CONTROL)
    assert not library_window.isVisible()


def test_that_a_run_put_on_the_sliders_is_one_step_that_ctrl_z_takes_back(
    library_window: LibraryWindow, window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    before = store.scenario
    library_window.show_row("runs", "gpt3_175b")
    qtbot.keyClick(library_window.browser.table, Qt.Key.Key_Return)
    assert store.scenario.run == "gpt3_175b"
    assert store.undo_stack.count() == 1
    assert "GPT-3" in library_window.browser.said.text()
    qtbot.waitUntil(lambda: "284" not in window.board.headline.text())
    qtbot.keyClick(library_window, Qt.Key.Key_Z, CONTROL)
    assert store.scenario == before


@pytest.mark.parametrize(
    ("kind", "row", "key", "value"),
    [
        ("hardware", "h100_sxm5_80gb", "chip", "h100_sxm5_80gb"),
        ("grids", "fra", "grid", "fra"),
        ("pue", "uptime_2007", "pue", 2.5),
        ("prices", "strubell2019_p100_on_demand", "chip_price_low_usd_per_h", 1.46),
        ("chip_power", "patterson2021_tpu_v3", "chip_power_w", 283.0),
    ],
)
def test_that_other_rows_are_one_step_too(
    library_window: LibraryWindow, store: Store, qtbot: QtBot, kind: str, row: str, key: str, value: object
) -> None:
    before = store.scenario
    library_window.show_row(kind, row)
    qtbot.mouseClick(library_window.browser.details.load, Qt.MouseButton.LeftButton)
    assert getattr(store.scenario, key) == value
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario == before


def test_that_a_set_of_factors_can_be_taken_by_one_of_its_rows(
    library_window: LibraryWindow, store: Store, qtbot: QtBot
) -> None:
    library_window.show_row("factors", "direct_combustion coal")
    qtbot.mouseClick(library_window.browser.details.load, Qt.MouseButton.LeftButton)
    assert store.scenario.factors.set_id == "direct_combustion"


@pytest.mark.parametrize("kind", ["water", "sources", "equivalents", "development", "inference", "lifecycle"])
def test_that_what_no_slider_has_offers_none(library_window: LibraryWindow, kind: str) -> None:
    library_window.show_kind(kind)
    assert library_window.browser.table.current_id()
    assert not library_window.browser.details.load.isVisible()


@pytest.mark.parametrize(
    ("kind", "row_id", "texts"),
    [
        ("development", "olmo", ["OLMo", "1.5027", "energy", "derived", "Morrison et al. 2025"]),
        ("inference", "gemini_median", ["0.24", "query", "measured", "Elsworth and others 2025"]),
        ("lifecycle", "bloom_idle", ["idle time over the run", "0.5913", "derived", "Luccioni et al. 2023"]),
        ("lifecycle", "ecologits_lifetime", ["3 years", "lifetime", "EcoLogits"]),
    ],
)
def test_that_what_may_count_beside_the_electricity_is_in_the_library_with_its_source(
    library_window: LibraryWindow, kind: str, row_id: str, texts: list[str]
) -> None:
    library_window.show_row(kind, row_id)
    browser = library_window.browser
    model = browser.table.model()
    row = next(place for place in range(model.rowCount()) if model.row_id(place) == row_id)
    cells = [model.index(row, column).data().replace("\u00a0", " ") for column in range(model.columnCount())]
    said = "\n".join(cells)
    assert [text for text in texts if text not in said] == []


def test_that_a_run_enters_the_comparison_and_leaves_it(
    library_window: LibraryWindow, window: MainWindow, qtbot: QtBot
) -> None:
    row_id = "gpt3_175b"
    library_window.show_row("runs", row_id)
    choices, compare = window.board.choices, library_window.browser.details.compare
    assert not choices.is_compared("runs", row_id)
    qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    assert choices.is_compared("runs", row_id)
    assert compare.isChecked()
    qtbot.keyClick(library_window, Qt.Key.Key_D, CONTROL)
    assert not choices.is_compared("runs", row_id)
    assert not compare.isChecked()


def test_that_a_row_of_ones_own_is_added_used_edited_and_deleted(
    library_window: LibraryWindow, window: MainWindow, store: Store, folder: Path, qtbot: QtBot
) -> None:
    store.load_run("gpt2")
    add_grid(qtbot, window, "My roof", "0.03")
    browser = library_window.browser
    assert browser.table.current_id() == "my:my_roof"
    assert "my:my_roof" in store.library.grids
    assert (folder / "grids.csv").exists()
    assert store.scenario.run == "gpt2"  # what is on the sliders stays
    qtbot.mouseClick(browser.details.load, Qt.MouseButton.LeftButton)
    assert store.scenario.grid == "my:my_roof"
    assert store.scenario.grid_kg_per_kwh == pytest.approx(0.03)
    assert "My roof" in window.panel.electricity.picker.title()

    press(qtbot, library_window, own_bar.EDIT)
    editor = window.library.editing.editor
    editor.form.show_cells({**editor.cells, "grid_id": "my_roof", "name": "Our roof"})
    editor.form.changed.emit()
    editor.save()
    qtbot.waitUntil(lambda: window.library.editing.editor is None)
    assert store.library.grids["my:my_roof"].name == "Our roof"
    assert "Our roof" in window.panel.electricity.picker.title()

    browser.table.setFocus()
    qtbot.keyClick(browser.table, Qt.Key.Key_Delete)
    answer(qtbot, library_window, "Cancel")
    assert "my:my_roof" in store.library.grids
    press(qtbot, library_window, own_bar.DELETE)
    answer(qtbot, library_window, "Delete")
    assert "my:my_roof" not in store.library.grids
    assert store.scenario.grid_kg_per_kwh == pytest.approx(0.03)  # its figures are still on the sliders
    assert window.board.headline.text()
    for key in ("pue", "grid_kg_per_kwh", "chip_power_w"):
        assert store.badge(key)

    qtbot.mouseClick(library_window.take_back, Qt.MouseButton.LeftButton)
    assert "my:my_roof" in store.library.grids


def test_that_a_published_row_can_be_copied_into_ones_own(
    library_window: LibraryWindow, window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    library_window.show_row("hardware", "v100")
    assert not library_window.browser.own_bar.buttons[own_bar.EDIT].isEnabled()
    press(qtbot, library_window, own_bar.DUPLICATE)
    window.library.editing.editor.save()
    qtbot.waitUntil(lambda: "my:v100" in store.library.hardware)
    assert library_window.browser.table.current_id() == "my:v100"
    assert store.library.hardware["my:v100"].tdp_w == store.library.hardware["v100"].tdp_w


def test_that_a_run_of_ones_own_can_vanish_while_it_is_on_the_sliders(
    library_window: LibraryWindow, window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    library_window.show_row("runs", "gpt2")
    press(qtbot, library_window, own_bar.DUPLICATE)
    window.library.editing.editor.save()
    qtbot.waitUntil(lambda: "my:gpt2" in store.library.runs)
    store.load_run("my:gpt2")
    press(qtbot, library_window, own_bar.DELETE)
    answer(qtbot, library_window, "Delete")
    assert store.scenario.run == "my:gpt2"
    assert store.badge("train_hours") == "mine"
    store.change("pue", 1.2)
    store.undo_stack.undo()
    store.undo_stack.undo()
    store.undo_stack.redo()
    assert window.board.headline.text()


def test_that_a_file_is_told_before_its_rows_are_taken_and_written_out_again(
    library_window: LibraryWindow, window: MainWindow, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "grids.csv"
    path.write_text("grid_id;name;grid_kg_per_kwh\nroof;My roof;0,03\nbad;Bad;-1\n", "utf-8")
    library_window.show_kind("grids")
    window.library.editing.import_file("grids", path)
    dialog = library_window.findChild(ImportDialog)
    assert "1 row can be taken. 1 cannot" in dialog.result_line.text()
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library_window.findChild(ImportDialog) is None)
    assert "my:roof" not in store.library.grids
    window.library.editing.import_file("grids", path)
    qtbot.mouseClick(library_window.findChild(ImportDialog).take_button, Qt.MouseButton.LeftButton)
    assert store.library.grids["my:roof"].grid_kg_per_kwh == pytest.approx(0.03)
    out = tmp_path / "out.csv"
    window.library.editing.rows.export_csv("grids", out)
    assert "My roof" in out.read_text("utf-8")


def test_that_a_broken_file_of_ones_own_is_told_and_nothing_stops(
    library_window: LibraryWindow, window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.library.editing.import_file("grids", tmp_path / "missing.csv")
    box = next(one for one in library_window.findChildren(QMessageBox) if one.isVisible())
    assert "missing.csv" in box.text()
    box.close()
    folder.mkdir()
    (folder / "grids.csv").write_text("grid_id,name,grid_kg_per_kwh\nroof,Roof,much\n", "utf-8")
    window.library.editing._reload()
    assert library_window.problems.isVisible()
    qtbot.mouseClick(library_window.problems, Qt.MouseButton.LeftButton)
    box = next(one for one in library_window.findChildren(QMessageBox) if one.isVisible())
    assert "grids.csv" in box.informativeText()
    box.close()


def test_that_the_window_remembers_table_columns_and_place(
    qtbot: QtBot, window: MainWindow, store: Store, look: Look
) -> None:
    preferences = UnkeptPreferences()

    def made() -> LibraryWindow:
        shown = LibraryWindow(look, store, preferences, window.board.choices, lambda _kind, _row: None)
        qtbot.addWidget(shown)
        shown.show()
        return shown

    first = made()
    first.resize(700, 520)
    first.show_kind("hardware")
    column = [field.name for field in first.browser.model.fields].index("fp32_tflops")
    first.browser.table.setColumnHidden(column, False)
    first.close()
    second = made()
    assert second.browser.kind == "hardware"
    assert not second.browser.table.isColumnHidden(column)
    assert second.size() == first.size()
    preferences.set("library/columns", "no json")
    preferences.set("library/geometry", "none")
    assert made().browser.kind == "hardware"


def test_that_it_goes_with_the_program(library_window: LibraryWindow, window: MainWindow, store: Store) -> None:
    store.undo_stack.setClean()
    window.close()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, LibraryWindow) and one.isVisible()]
    assert QGuiApplication.instance() is not None


def test_that_language_and_theme_switch_in_it_too(
    library_window: LibraryWindow, window: MainWindow, look: Look
) -> None:
    library_window.show_row("grids", "fra")
    window.actions_["language:ru"].trigger()
    assert "56,04" in library_window.browser.details.page.toPlainText()
    window.actions_["theme:dark"].trigger()
    assert look.theme.palette.link.lower() in library_window.browser.details.page.toHtml().lower()
    window.actions_["language:en"].trigger()
    assert library_window.windowTitle().startswith("Library")


def test_that_own_rows_lie_where_the_command_line_looks_for_them(qapp: QApplication) -> None:
    make_application()
    assert library_desk.own_folder() == own_presets_dir()
