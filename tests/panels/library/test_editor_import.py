"""What is in somebody's file is shown before any of it is taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.documents.own_rows import OwnRows
from gui.documents.row_faults import _SENTENCES, Fault, OwnRowError
from gui.library.library import Library
from gui.panels.library.editor_faults import _sentences, fault_text
from gui.panels.library.editor_import import ImportDialog
from gui.panels.library.editor_import_model import ImportModel

TEXT = (
    "sep=;\r\nchip_id;name;TDP (kW);memory_gb;Colour;dense_tflop\r\n"
    "a;Карта;0,3;1 024;red;\r\n"
    "b;Вторая;много;80;;\r\n"
    "c;Третья;0,75;-3;;\r\n"
    "d;Четвёртая;0,75\r\n"
    "e;Пятая;0,75;96;;;7\r\n"
).encode("cp1251")


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def own(tmp_path, library):
    return OwnRows(tmp_path / "presets", library)


@pytest.fixture
def report(own, tmp_path):
    path = tmp_path / "theirs.csv"
    path.write_bytes(TEXT)
    return own.import_csv(None, path)


@pytest.fixture
def look(spoken):
    return spoken()


@pytest.fixture
def show(qtbot, look, own, report):
    def showing(take=None):
        def keep(way):
            own.take(report, way)
            return ""

        dialog = ImportDialog(look, report, name="theirs.csv", same_ids=own.same_ids(report), take=take or keep)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.open()
        dialog.activateWindow()
        return dialog

    return showing


def cell(dialog, row, name, role=Qt.ItemDataRole.DisplayRole):
    columns = ["line", "problem", *dialog._report.columns]
    return dialog.model.index(row, columns.index(name)).data(role)


def test_that_the_model_is_a_good_one(look, report):
    model = ImportModel(look, report)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_only_wrong(True)
    assert model.rowCount() == 4
    model.show_only_wrong(False)
    model.retranslate()
    assert (model.rowCount(), model.columnCount()) == (5, 6)


def test_that_what_was_assumed_and_left_out_is_said(show):
    dialog = show()
    notes = dialog.notes.text()
    for said in (
        "By its columns it is the table \u201cAccelerators\u201d.",
        "Letters are read as Windows-1251.",
        "Cells are separated by semicolons.",
        "A comma is the decimal sign.",
        "Rated power (TDP): kW is turned into W.",
        "Left out, because not known here: \u201cColour\u201d, \u201cdense_tflop\u201d (did you mean dense_tflops?)",
    ):
        assert said in notes


def test_that_wrong_cells_are_marked_in_their_place_by_sign_colour_and_words(show):
    dialog = show()
    assert cell(dialog, 1, "line") == "4"
    assert cell(dialog, 1, "tdp_w") == "\u26a0 много"
    assert cell(dialog, 1, "tdp_w", Qt.ItemDataRole.BackgroundRole) is not None
    tip = "Rated power (TDP): \u201cмного\u201d is not a number."
    assert cell(dialog, 1, "tdp_w", Qt.ItemDataRole.ToolTipRole) == tip
    assert cell(dialog, 1, "problem") == tip
    assert cell(dialog, 2, "memory_gb") == "\u26a0 -3"
    assert cell(dialog, 4, "problem").startswith("The row has 7 cells where the header has 6")
    assert cell(dialog, 0, "memory_gb") == "1024"
    assert cell(dialog, 0, "problem") == ""


def test_that_the_good_rows_are_taken_by_the_button(qtbot, show, own):
    dialog = show()
    assert dialog.result_line.text() == "2 rows can be taken. 3 cannot, and stay in the file."
    assert own.rows("hardware") == []
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert [row["name"] for row in own.rows("hardware")] == ["Карта", "Четвёртая"]
    assert not dialog.isVisible()


def test_that_only_rows_with_a_remark_are_shown_on_demand(qtbot, show):
    dialog = show()
    qtbot.mouseClick(dialog.only_wrong, Qt.MouseButton.LeftButton)
    assert dialog.model.rowCount() == 4
    qtbot.mouseClick(dialog.only_wrong, Qt.MouseButton.LeftButton)
    assert dialog.model.rowCount() == 5


def test_that_it_asks_what_becomes_of_rows_that_are_there_already(qtbot, show, own, report):
    first = show()
    assert not first.ways.isVisible()
    own.add("hardware", {"chip_id": "a", "name": "Mine"})
    dialog = show()
    assert dialog.ways.isVisible()
    assert dialog.way == "keep_both"
    dialog.ways.setFocus()
    qtbot.keyClick(dialog.ways, Qt.Key.Key_Down)
    assert dialog.way == "replace"
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert [row["name"] for row in own.rows("hardware")] == ["Карта", "Четвёртая"]


def test_that_esc_takes_nothing(qtbot, show, own):
    dialog = show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert own.rows("hardware") == []


def test_that_a_failure_is_told_and_the_dialog_stays(qtbot, show):
    dialog = show(take=lambda _way: "No space is left.")
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.failure.isVisible()


def test_that_language_theme_and_text_size_are_switched_while_it_is_open(look, show):
    dialog = show()
    look.set_language("ru")
    look.set_mode("dark")
    look.set_scale(2.0)
    for button in (dialog.take_button, dialog.cancel_button):
        assert dialog.rect().contains(button.geometry())
    assert cell(dialog, 0, "memory_gb") == "1024"


def test_that_every_fault_has_a_sentence_in_the_window_and_keeps_its_values(look):
    assert set(_SENTENCES) - set(_sentences()) == {"rule", "bad_text", "unknown_kind"}
    assert set(_sentences()) <= set(_SENTENCES)
    full = fault_text(look, Fault("double_id", "chip_id", details={"found": "100%1", "first": 3}))
    assert full == "The id \u201c100%1\u201d stands already on line 3."


def test_that_the_rules_of_the_library_are_told_with_titles_for_columns(look, own):
    faults = own.problems_of("hardware", {"name": "A", "measured_power_w": "3"})
    assert fault_text(look, faults["measured_power_scope"], "hardware") == (
        "Belongs with \u201cMeasured power\u201d: give both or neither."
    )
    faults = own.problems_of("runs", {"name": "A", "scope": "all"})
    assert fault_text(look, faults["scope"], "runs") == "\u201call\u201d is not a word that can stand here."
    assert fault_text(look, "a rule that nobody has translated yet", "runs") == "a rule that nobody has translated yet"


def test_that_an_error_of_a_file_is_told_in_the_window(look, own, tmp_path):
    (tmp_path / "x.csv").write_bytes(b"PK\x03\x04")
    with pytest.raises(OwnRowError) as caught:
        own.import_csv(None, tmp_path / "x.csv")
    assert fault_text(look, caught.value.fault) == (
        "This is a workbook of a spreadsheet program. Save the sheet as CSV and take that file."
    )
