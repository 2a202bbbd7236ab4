"""The editor of a row as a person meets it: typing, choosing, being told what is wrong, saving, leaving."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from gui.documents.own_rows import OwnRows
from gui.library.columns import columns_of
from gui.library.library import Library
from gui.library.own import OWN_KINDS
from gui.panels.library.editor import RowEditorDialog
from gui.panels.library.editor_groups import groups_of
from gui.panels.library.editor_words import column_titles

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def own(tmp_path, library):
    return OwnRows(tmp_path / "presets", library)


@pytest.fixture
def look(spoken):
    return spoken()


@pytest.fixture
def edit(qtbot, look, own, library):
    """Open the editor on a row."""
    opened = []

    def opening(kind="hardware", cells=None, *, new=True, save=None):
        saved = []

        def keep(typed):
            saved.append(dict(typed))
            return ""

        dialog = RowEditorDialog(
            look,
            kind,
            cells or {},
            lambda typed: own.problems_of(kind, typed),
            library=library,
            save=save or keep,
            new=new,
        )
        qtbot.addWidget(dialog)
        dialog.saved = saved
        with qtbot.waitExposed(dialog):
            dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        opened.append(dialog)
        return dialog

    yield opening
    for dialog in opened:
        if dialog._asking is not None:
            dialog._asking.close()


def type_into(qtbot, dialog, column, text):
    line = dialog.form.fields[column].input.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, text)


def error(dialog, column):
    return dialog.form.fields[column].error.text()


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_that_every_column_has_its_field_and_only_the_important_are_open(edit, kind):
    dialog = edit(kind)
    assert set(dialog.form.fields) == {column.name for column in columns_of(kind)}
    named = [name for group in groups_of(kind) for name in group.columns]
    assert len(named) == len(set(named))
    shown = [name for name, field in dialog.form.fields.items() if field.isVisibleTo(dialog)]
    folded = [name for group in groups_of(kind) if group.folds for name in group.columns]
    assert set(shown) == set(named) - set(folded)
    assert shown[0] == "name"
    assert {"source", "source_locator", "note"} <= set(shown)


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_that_every_input_has_a_name_for_those_who_do_not_see_it(edit, kind):
    for field in edit(kind).form.fields.values():
        assert field.input.target.accessibleName()
        assert field.input.target.toolTip()
        assert field.label.buddy() is field.input.target


def test_that_a_row_is_typed_and_saved_by_the_keyboard(qtbot, edit):
    dialog = edit()
    assert not dialog.save_button.isEnabled()
    assert dialog.form.fields["name"].input.line.hasFocus()
    qtbot.keyClicks(dialog.form.fields["name"].input.line, "Big chip")
    type_into(qtbot, dialog, "tdp_w", "0.9 kW")
    assert dialog.save_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.saved == [{"name": "Big chip", "kind": "accelerator", "tdp_w": "900"}]
    assert dialog.result() == dialog.DialogCode.Accepted


def test_that_enter_in_a_field_saves_nothing(qtbot, edit):
    dialog = edit()
    qtbot.keyClicks(dialog.form.fields["name"].input.line, "Big chip")
    qtbot.keyClick(dialog.form.fields["name"].input.line, Qt.Key.Key_Return)
    assert dialog.saved == []
    assert dialog.isVisible()


def test_that_tab_goes_through_the_fields_in_their_order(qtbot, edit):
    dialog = edit("equivalents")
    for column in ("name", "kg_co2e", "unit", "boundary", "category"):
        assert dialog.form.fields[column].input.target.hasFocus(), column
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("text", "cell"), [("1,5", "1.5"), ("1.5", "1.5"), ("2 kW", "2000"), ("300k", "300000")])
def test_that_either_decimal_sign_is_taken_in_either_language(qtbot, look, edit, language, text, cell):
    look.set_language(language)
    dialog = edit()
    type_into(qtbot, dialog, "tdp_w", text)
    assert dialog.cells["tdp_w"] == cell


def test_that_intensities_and_shares_are_typed_in_the_units_that_people_read(qtbot, edit):
    dialog = edit("grids")
    type_into(qtbot, dialog, "grid_kg_per_kwh", "433")
    type_into(qtbot, dialog, "coal", "35")
    type_into(qtbot, dialog, "wind", "6,5 %")
    cells = dialog.cells
    assert (cells["grid_kg_per_kwh"], cells["coal"], cells["wind"]) == ("0.433", "0.35", "0.065")


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_that_every_published_row_is_shown_and_comes_back_as_it_was(edit, own, library, kind):
    table = library.tables[kind]
    dialog = edit(kind)
    for row_id in table.published[::7]:
        cells = own.copy_of(kind, row_id)
        dialog.form.show_cells(cells)
        shown = {name: cell for name, cell in dialog.cells.items() if cell != "unstated" or name in cells}
        assert shown == cells


def test_that_what_is_wrong_is_said_under_its_field_while_it_is_typed(qtbot, edit):
    dialog = edit("grids")
    qtbot.keyClicks(dialog.form.fields["name"].input.line, "Roof")
    type_into(qtbot, dialog, "coal", "120")
    assert error(dialog, "coal") == "It must be at most 100\u00a0%."
    type_into(qtbot, dialog, "coal", "lots")
    assert error(dialog, "coal").startswith("\u201clots\u201d is not a number.")
    type_into(qtbot, dialog, "coal", "70")
    type_into(qtbot, dialog, "gas", "70")
    assert error(dialog, "coal") == "The shares sum to more than 100 %; change one of them."
    assert dialog.form.fields["coal"].input.line.accessibleDescription() == error(dialog, "coal")
    type_into(qtbot, dialog, "gas", "30")
    assert error(dialog, "coal") == ""
    assert dialog.save_button.isEnabled()


def test_that_a_field_that_was_not_reached_yet_is_not_scolded_but_named_below(edit):
    dialog = edit("equivalents")
    assert [field.error.text() for field in dialog.form.fields.values() if field.error.text()] == []
    assert list(dialog.problems) == ["name", "kg_co2e", "unit"]
    assert dialog.summary.text().startswith("Name: This must be filled in.")


def test_that_the_line_below_leads_to_the_first_wrong_field_even_in_a_folded_group(qtbot, edit):
    dialog = edit("runs", {"name": "Run"})
    dialog.form.fields["chip_price_low_usd_per_h"].input.show_cell("-1")
    dialog._check()
    assert not dialog.form.fields["chip_price_low_usd_per_h"].isVisibleTo(dialog)
    qtbot.mouseClick(dialog.summary, Qt.MouseButton.LeftButton)
    assert dialog.form.fields["chip_price_low_usd_per_h"].input.line.hasFocus()
    assert error(dialog, "chip_price_low_usd_per_h") == "It must be at least 0\u00a0$/h."


def test_that_saving_by_keyboard_too_early_goes_to_what_is_wrong(qtbot, edit):
    dialog = edit("equivalents")
    type_into(qtbot, dialog, "unit", "cup")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.saved == []
    assert dialog.form.fields["name"].input.line.hasFocus()
    assert error(dialog, "name") == "This must be filled in."


def test_that_a_write_that_fails_leaves_everything_as_it_was_typed(qtbot, edit):
    dialog = edit(save=lambda _cells: "No space is left.")
    qtbot.keyClicks(dialog.form.fields["name"].input.line, "Big chip")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.failure.isVisible()
    assert dialog.failure.text() == "No space is left."
    assert dialog.cells["name"] == "Big chip"


def test_that_esc_closes_at_once_where_nothing_was_typed(qtbot, edit):
    dialog = edit("runs", {"name": "Run", "grid_kg_per_kwh": "0.43272712098"})
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("answer", "stays"), [("Go on editing", True), ("Leave", False)])
def test_that_esc_asks_where_something_was_typed(qtbot, edit, answer, stays):
    dialog = edit()
    qtbot.keyClicks(dialog.form.fields["name"].input.line, "Big")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    question = dialog._asking
    button = next(one for one in question.findChildren(QPushButton) if one.text() == answer)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() is stays
    assert dialog.saved == []


def test_that_another_row_is_found_by_typing(qtbot, edit):
    dialog = edit("runs", {"name": "Run"})
    picker = dialog.form.fields["chip"].input.picker
    picker.setFocus()
    qtbot.keyClicks(picker, "v")
    popup = picker.popup()
    qtbot.keyClicks(popup.search, "100")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert dialog.cells["chip"] == "v100"
    assert "V100" in picker.title()


def test_that_a_choice_is_made_by_the_keyboard_and_can_stay_open(qtbot, edit):
    dialog = edit("runs", {"name": "Run"})
    box = dialog.form.fields["power_basis"].input.box
    assert box.currentText() == "not declared"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert dialog.cells["power_basis"] == "measured_system"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert "power_basis" not in dialog.cells


def test_that_several_words_are_chosen_by_buttons(qtbot, edit):
    dialog = edit("runs", {"name": "Run", "scope": "operational"})
    boxes = dialog.form.fields["scope"].input.boxes
    assert boxes["operational"].text().startswith("\u2713")
    dialog.form.go_to("scope")
    qtbot.mouseClick(boxes["idle"], Qt.MouseButton.LeftButton)
    assert dialog.cells["scope"] == "operational idle"


def test_that_the_id_of_a_row_that_is_there_stays(qtbot, edit):
    dialog = edit("hardware", {"chip_id": "my:a", "name": "A"}, new=False)
    line = dialog.form.fields["chip_id"].input.line
    assert line.isReadOnly()
    assert (line.text(), dialog.cells["chip_id"]) == ("a", "my:a")


def test_that_a_bad_value_of_a_file_is_shown_to_be_mended(edit):
    dialog = edit("hardware", {"chip_id": "my:a", "name": "A", "kind": "toaster", "tdp_w": "lots"}, new=False)
    assert dialog.form.fields["kind"].input.box.currentText() == "toaster"
    assert error(dialog, "kind").startswith("\u201ctoaster\u201d is none of these: ")
    assert error(dialog, "tdp_w") == "\u201clots\u201d is not a number."


def test_that_language_theme_and_text_size_are_switched_while_it_is_open(qtbot, look, edit):
    dialog = edit("grids", {"name": "Roof", "grid_kg_per_kwh": "0.0405"})
    line = dialog.form.fields["grid_kg_per_kwh"].input.line
    dialog.form.fields["name"].input.line.setFocus()
    assert line.text() == "40.5"
    look.set_language("ru")
    assert line.text() == "40,5"
    assert dialog.cells["grid_kg_per_kwh"] == "0.0405"
    look.set_mode("high_contrast")
    look.set_scale(2.5)
    dialog.resize(700, 560)
    qtbot.waitUntil(lambda: dialog.form.width() <= dialog._area.viewport().width())
    assert dialog.form.fields["kind"].x() == dialog.form.fields["year"].x()
    for button in (dialog.save_button, dialog.cancel_button):
        assert dialog.rect().contains(button.geometry())


def test_that_fields_stand_in_two_columns_where_there_is_room(qtbot, edit):
    dialog = edit("grids")
    fields = dialog.form.fields
    assert fields["coal"].y() == fields["gas"].y()
    assert fields["coal"].x() < fields["gas"].x()
    dialog.resize(380, 600)
    qtbot.waitUntil(lambda: fields["coal"].x() == fields["gas"].x())
    assert fields["coal"].y() < fields["gas"].y()


def test_that_columns_are_known_by_their_titles_in_every_language():
    titles = column_titles()
    assert set(titles) == set(OWN_KINDS)
    known = {column.name for column in columns_of("hardware")}
    assert set(titles["hardware"].values()) <= known
