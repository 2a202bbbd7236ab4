"""The searchable list: model, search, keyboard, mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.panels.picker.model import DETAIL_ROLE, GROUP_ROLE, HEADER_ROLE, ID_ROLE, PickerModel, PickerRow
from gui.panels.picker.picker import Picker

ROWS = (
    PickerRow("bert", "BERT base", "Devlin et al. 2019", "Table 3"),
    PickerRow("nas", "Architecture search", "So et al. 2019", "Table 3", "google"),
    PickerRow("fixed", "Search, corrected", "Patterson et al. 2021", "Corrections"),
)


@pytest.fixture
def look(spoken):
    return spoken()


@pytest.fixture
def picker(qtbot, look):
    shown = Picker(look, lambda: ROWS)
    shown.set_label("Start from", "A published run")
    shown.show_choice("nas", "Architecture search", "So et al. 2019")
    qtbot.addWidget(shown)
    shown.resize(280, 60)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    if shown.popup() is not None:
        shown.popup().close()


def titles(model) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_that_the_model_keeps_qts_rules_while_it_is_searched(qtbot) -> None:
    model = PickerModel(ROWS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for text in ("", "s", "search", "nothing like it", ""):
        model.search(text)
    model.set_rows(ROWS[:1])
    assert tester.model() is model


def test_that_groups_have_headers_that_cannot_be_chosen(qtbot) -> None:
    model = PickerModel(ROWS)
    assert titles(model) == ["Table 3", "BERT base", "Architecture search", "Corrections", "Search, corrected"]
    header = model.index(0)
    assert header.data(HEADER_ROLE)
    assert header.data(ID_ROLE) is None
    assert not model.flags(header) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(2).data(DETAIL_ROLE) == "So et al. 2019"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bert", ["bert"]),
        ("SEARCH", ["fixed", "nas"]),
        ("search google", ["nas"]),
        ("google", ["nas"]),
        ("corrections", ["fixed"]),
        ("zzz", []),
    ],
)
def test_that_a_search_finds_every_word_anywhere(qtbot, text, found) -> None:
    model = PickerModel(ROWS)
    model.search(text)
    ids = [model.index(row).data(ID_ROLE) for row in range(model.rowCount())]
    assert [row_id for row_id in ids if row_id] == found


def test_that_a_search_says_of_each_row_where_it_belongs(qtbot) -> None:
    model = PickerModel(ROWS)
    assert model.index_of("fixed").data(GROUP_ROLE) == ""
    model.search("search")
    assert titles(model) == ["Search, corrected", "Architecture search"]
    assert model.index_of("fixed").data(GROUP_ROLE) == "Corrections"


def test_that_details_are_looked_up_once_and_only_for_what_is_shown(qtbot) -> None:
    asked = []

    def detail(row_id):
        asked.append(row_id)
        return f"about {row_id}"

    rows = [PickerRow(f"r{number}", f"Run {number}", "", "All") for number in range(500)]
    model = PickerModel(rows, details=detail)
    model.search("run 4")
    assert asked == []
    assert model.index(0).data(DETAIL_ROLE) == model.index(0).data(DETAIL_ROLE) == "about r4"
    assert asked == ["r4"]


def test_that_opening_a_long_list_reads_only_the_rows_in_view(qtbot, look) -> None:
    asked = []
    rows = [PickerRow(f"r{number}", f"Run {number}", "", "All") for number in range(500)]
    picker = Picker(look, lambda: rows, details=lambda row_id: asked.append(row_id) or "detail")
    qtbot.addWidget(picker)
    picker.show()
    picker.open()
    qtbot.waitUntil(lambda: bool(asked))
    assert 0 < len(set(asked)) < 50
    picker.popup().close()


def test_that_hundreds_of_rows_are_searched_at_once(qtbot) -> None:
    model = PickerModel(
        [PickerRow(f"r{number}", f"Run {number}", "", f"Group {number // 50}") for number in range(900)]
    )
    model.search("run 77")
    assert model.next_choice(0, 1).data(ID_ROLE) == "r77"
    assert model.index_of("r5") == QModelIndex()


def test_that_down_enter_and_letters_open_it(qtbot, picker) -> None:
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.popup().isVisible()
    assert picker.popup().list.currentIndex().data(ID_ROLE) == "nas"
    picker.popup().close()
    qtbot.keyClick(picker, "b")
    assert picker.popup().search.text() == "b"
    assert picker.popup().list.currentIndex().data(ID_ROLE) == "bert"


def test_that_the_keyboard_moves_past_headers_and_chooses(qtbot, picker) -> None:
    picker.open()
    search = picker.popup().search
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert picker.popup().list.currentIndex().data(ID_ROLE) == "fixed"
    qtbot.keyClick(search, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert picker.popup().list.currentIndex().data(ID_ROLE) == "bert"
    qtbot.keyClick(search, Qt.Key.Key_Up)
    assert picker.popup().list.currentIndex().data(ID_ROLE) == "bert"
    qtbot.keyClick(search, Qt.Key.Key_PageDown)
    assert picker.popup().list.currentIndex().data(ID_ROLE) == "fixed"
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert chosen.args == ["fixed"]
    assert not picker.popup().isVisible()


def test_that_typing_narrows_and_enter_takes_the_first(qtbot, picker) -> None:
    picker.open()
    qtbot.keyClicks(picker.popup().search, "corr")
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(picker.popup().search, Qt.Key.Key_Enter)
    assert chosen.args == ["fixed"]


def test_that_esc_closes_and_chooses_nothing(qtbot, picker) -> None:
    picker.open()
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker.popup().search, Qt.Key.Key_Escape)
    assert not picker.popup().isVisible()


def test_that_what_is_not_there_is_said(qtbot, picker) -> None:
    picker.open("zzz")
    popup = picker.popup()
    assert "zzz" in popup._nothing.text()
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.isVisible()


def test_that_a_click_on_a_row_chooses_and_one_on_a_header_does_not(qtbot, picker) -> None:
    picker.open()
    popup = picker.popup()
    model = popup.list.model()
    with qtbot.assertNotEmitted(picker.chosen):
        header = popup.list.visualRect(model.index(0)).center()
        qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=header)
    with qtbot.waitSignal(picker.chosen) as chosen:
        row = popup.list.visualRect(model.index_of("bert")).center()
        qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert chosen.args == ["bert"]


def test_that_it_has_a_name_for_everybody(picker) -> None:
    assert picker.accessibleName() == "Start from: Architecture search"
    assert picker.accessibleDescription() == "So et al. 2019"
    assert picker.toolTip() == "A published run"


def test_that_long_names_wrap_instead_of_being_cut(picker) -> None:
    before = picker.heightForWidth(200)
    picker.show_choice("x", "A name that is much longer than the box is wide, and goes on", "and a detail like it")
    assert picker.heightForWidth(200) > before
