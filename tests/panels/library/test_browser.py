"""The browser as a person meets it: typing, sorting, filtering, copying; live in language, theme and text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from gui.library.library import Library
from gui.panels.library.browser import LibraryBrowser
from gui.panels.library.details import Possible
from gui.panels.library.words import kind_name
from gui.state.catalog import ID_ROLE
from gui.state.catalog_fields import FIELDS, KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.look.look import Look

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture
def look(spoken) -> Look:
    return spoken()


@pytest.fixture
def browser(qtbot: QtBot, look: Look, library: Library) -> Iterator[LibraryBrowser]:
    yield from opened(qtbot, look, library)


def opened(qtbot: QtBot, look: Look, library: Library) -> Iterator[LibraryBrowser]:
    shown = LibraryBrowser(look, library, lambda kind, _row: Possible(load=True, compare=kind == "runs"))
    qtbot.addWidget(shown)
    shown.resize(1200, 760)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    for button in shown.finder.filters.values():
        if button.popup is not None:
            button.popup.close()


def ids(browser: LibraryBrowser) -> list[str]:
    model = browser.model
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


def plain(text: str) -> str:
    """A text with its spaces as a rich text has them when it is read back."""
    return " ".join(text.split())


def clicked_heading(qtbot: QtBot, browser: LibraryBrowser, name: str) -> None:
    header = browser.table.horizontalHeader()
    column = [field.name for field in browser.model.fields].index(name)
    browser.table.scrollTo(browser.model.index(0, column))
    place = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_that_letters_typed_among_the_rows_begin_a_search(qtbot: QtBot, browser: LibraryBrowser) -> None:
    browser.table.setFocus()
    qtbot.keyClicks(browser.table, "b")
    assert browser.finder.search.hasFocus()
    qtbot.keyClicks(browser.finder.search, "loom")
    assert browser.finder.search.text() == "bloom"
    assert 0 < browser.model.rowCount() < 20
    assert browser.table.current_id() == ids(browser)[0]
    assert "BLOOM" in browser.details.page.toPlainText()
    assert f"{browser.model.rowCount()} of" in browser.finder.found.text()


def test_that_the_search_lets_go_by_escape_and_hands_the_keyboard_to_the_rows(
    qtbot: QtBot, browser: LibraryBrowser
) -> None:
    qtbot.keyClick(browser, Qt.Key.Key_F, CONTROL)
    search = browser.finder.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "llama")
    first = browser.table.current_id()
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert browser.table.current_id() == ids(browser)[1] != first
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert browser.model.rowCount() == len(browser.model.rows.ids)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert browser.table.hasFocus()


def test_that_nothing_found_is_said_and_undone_by_one_button(qtbot: QtBot, browser: LibraryBrowser) -> None:
    qtbot.keyClicks(browser.finder.search, "zzz")
    assert browser.nothing.isVisible()
    assert not browser.table.isVisible()
    assert browser.details.page.toPlainText() == ""
    assert not browser.details.load.isVisible()
    qtbot.mouseClick(browser.finder.clear, Qt.MouseButton.LeftButton)
    assert browser.table.isVisible()
    assert browser.finder.search.text() == ""
    assert not browser.finder.clear.isVisible()


def test_that_a_heading_sorts_up_down_and_back(qtbot: QtBot, browser: LibraryBrowser) -> None:
    plain = ids(browser)
    clicked_heading(qtbot, browser, "year")
    up = ids(browser)
    assert up[0] in {"transformer_base", "transformer_big"}
    clicked_heading(qtbot, browser, "year")
    assert ids(browser) != up
    clicked_heading(qtbot, browser, "year")
    assert ids(browser) == plain


def test_that_the_row_stays_under_the_cursor_when_the_order_changes(qtbot: QtBot, browser: LibraryBrowser) -> None:
    browser.show_row("runs", "gpt3_175b")
    clicked_heading(qtbot, browser, "reported_co2e_kg")
    assert browser.table.current_id() == "gpt3_175b"


def test_that_values_are_chosen_from_a_list_by_mouse_and_keys(qtbot: QtBot, browser: LibraryBrowser) -> None:
    button = browser.finder.filters["status"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    values = button.popup.list
    assert values.isVisible()
    words = [values.item(row).text() for row in range(values.count())]
    row = next(place for place, word in enumerate(words) if word.startswith("reported only"))
    qtbot.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=values.visualItemRect(values.item(row)).center())
    assert browser.model.rowCount() == int(words[row].split("(")[1].rstrip(")"))
    assert button.text() == "Status: reported only"
    assert button.isChecked()
    values.setCurrentRow(0)
    qtbot.keyClick(values, Qt.Key.Key_Return)
    assert len(browser.model.chosen["status"]) == 2
    qtbot.keyClick(values, Qt.Key.Key_Escape)
    assert not values.isVisible()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Down)
    qtbot.mouseClick(button.popup.any, Qt.MouseButton.LeftButton)
    assert browser.model.rowCount() == len(browser.model.rows.ids)
    assert button.text() == "Status"
    assert not button.isChecked()


def test_that_each_table_can_be_reached_by_mouse_and_keys(qtbot: QtBot, browser: LibraryBrowser) -> None:
    index = browser.kinds.model().index(KINDS.index("grids"), 0)
    qtbot.mouseClick(browser.kinds.viewport(), Qt.MouseButton.LeftButton, pos=browser.kinds.visualRect(index).center())
    assert browser.kind == "grids"
    assert set(browser.finder.filters) == {"kind", "provider", "year", "basis"}
    qtbot.keyClick(browser.kinds, Qt.Key.Key_Down)
    assert browser.kind == "equivalents"
    assert browser.own_bar.isVisible()
    browser.show_kind("sources")
    assert not browser.own_bar.isVisible()


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_details_hold_every_value_of_a_row_and_its_whole_source(
    browser: LibraryBrowser, library: Library, kind: str
) -> None:
    browser.show_kind(kind)
    words = browser.words
    for row_id in browser.model.rows.ids[:: max(1, len(browser.model.rows.ids) // 7)]:
        browser.show_row(kind, row_id)
        text = browser.details.page.toPlainText()
        cells = browser.model.rows.cells(row_id)
        for field in FIELDS[kind]:
            cell = cells.get(field.name, "")
            if field.group != "source" and field.name != "name" and cell:
                unit = cells.get("unit", "") if field.unit == "row" else ""
                assert plain(words.value(kind, field, cell, unit)) in plain(text), (row_id, field.name)
        key = row_id if kind == "sources" else cells["source"]
        assert plain(library.sources[key].citation()) in plain(text).replace(" [copy]", "")
        assert row_id in text


def test_that_a_row_of_which_nothing_is_declared_says_so_and_shows_no_zero(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    (tmp_path / "runs.csv").write_text("run_id,name\nbare,Bare run\n", "utf-8")
    (tmp_path / "hardware.csv").write_text("chip_id,name\nbare,Bare chip\n", "utf-8")
    for browser in opened(qtbot, look, Library.load(own=tmp_path)):
        browser.show_row("runs", "my:bare")
        text = browser.details.page.toPlainText()
        assert text.count("not declared") > 10
        assert "A row of your own" in text
        assert "your own figure" in text
        browser.show_row("hardware", "my:bare")
        text = browser.details.page.toPlainText()
        assert text.count("not declared") > 8
        assert not any(line.strip().split(" ")[0] == "0" for line in text.splitlines())


def test_that_provenance_and_status_are_told_in_words(browser: LibraryBrowser) -> None:
    browser.show_row("runs", "nas")
    text = browser.details.page.toPlainText()
    assert "What the words mean" in text
    assert "Memory, processors, fans and network are in the watts." in text
    assert "Figures as printed" in text
    assert "626,155" in text


def test_that_the_citation_goes_to_the_clipboard_as_text_and_for_bibtex(qtbot: QtBot, browser: LibraryBrowser) -> None:
    browser.show_row("runs", "nas")
    clipboard = QGuiApplication.clipboard()
    browser.table.setFocus()
    qtbot.keyClick(browser.table, Qt.Key.Key_C, CONTROL | SHIFT)
    assert "Energy and Policy Considerations" in clipboard.text()
    assert ". Table 3, p. 4" in clipboard.text()
    qtbot.keyClick(browser.table, Qt.Key.Key_B, CONTROL | SHIFT)
    assert clipboard.text().startswith("@inproceedings{strubell2019,")
    assert "{{Energy and Policy Considerations for Deep Learning in NLP}}" in clipboard.text()
    browser.details.copy_address.trigger()
    assert clipboard.text() == "https://aclanthology.org/P19-1355"


def test_that_a_link_opens_only_when_it_is_clicked_and_leads_to_other_rows(
    browser: LibraryBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_urls.append)
    browser.show_row("runs", "nas")
    assert opened_urls == []
    page = browser.details.page
    page.anchorClicked.emit(QUrl("copy:https://example.org/a?b=1"))
    assert QGuiApplication.clipboard().text() == "https://example.org/a?b=1"
    assert opened_urls == []
    page.anchorClicked.emit(QUrl("https://example.org/"))
    assert [url.toString() for url in opened_urls] == ["https://example.org/"]
    page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert len(opened_urls) == 1
    page.anchorClicked.emit(QUrl("row:grids/strubell_united_states"))
    assert browser.kind == "grids"
    assert browser.table.current_id() == "strubell_united_states"
    browser.show_row("grids", "fra")
    assert browser.table.current_id() == "fra"


def test_that_enter_double_click_and_button_ask_to_put_a_row_on_the_sliders(
    qtbot: QtBot, browser: LibraryBrowser
) -> None:
    browser.show_row("hardware", "v100")
    browser.table.setFocus()
    with qtbot.waitSignal(browser.load_requested) as asked:
        qtbot.keyClick(browser.table, Qt.Key.Key_Return)
    assert asked.args == ["hardware", "v100"]
    with qtbot.waitSignal(browser.load_requested):
        qtbot.mouseClick(browser.details.load, Qt.MouseButton.LeftButton)
    place = browser.table.visualRect(browser.table.currentIndex()).center()
    with qtbot.waitSignal(browser.load_requested):
        qtbot.mouseClick(browser.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(browser.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not browser.details.compare.isVisible()


def test_that_columns_are_chosen_and_kept_and_one_always_stays(qtbot: QtBot, browser: LibraryBrowser) -> None:
    table = browser.table
    column = [field.name for field in browser.model.fields].index("detail")
    assert table.isColumnHidden(column)
    menu = table.columns_menu()
    menu.actions()[column].trigger()
    assert not table.isColumnHidden(column)
    assert table.columnWidth(column) > 40
    browser.show_kind("pue")
    browser.show_kind("runs")
    assert not table.isColumnHidden(column)
    for action in table.columns_menu().actions():
        if action.isCheckable() and action.isChecked():
            action.setChecked(False)
    header = table.horizontalHeader()
    assert header.hiddenSectionCount() == header.count()
    menu = table.columns_menu()
    menu.actions()[-1].trigger()
    assert header.hiddenSectionCount() < header.count()
    for place in range(1, header.count()):
        table.setColumnHidden(place, True)
    table.setColumnHidden(0, False)
    assert not table.columns_menu().actions()[0].isEnabled()


def test_that_columns_kept_of_another_table_or_broken_are_passed_over(browser: LibraryBrowser) -> None:
    browser.columns_kept["grids"] = browser.table.columns()
    browser.show_kind("grids")
    assert browser.table.horizontalHeader().count() == len(FIELDS["grids"])
    assert not browser.table.isColumnHidden(0)
    browser.columns_kept["pue"] = f"{len(FIELDS['pue'])} bm90IGEgc3RhdGU="
    browser.show_kind("pue")
    assert not browser.table.isColumnHidden(0)


def test_that_the_language_switches_live_and_the_row_stays(browser: LibraryBrowser, look: Look) -> None:
    browser.show_row("grids", "fra")
    look.set_language("ru")
    assert browser.table.current_id() == "fra"
    assert "56,04" in browser.details.page.toPlainText()
    browser.finder.search.setText("france")
    assert ids(browser)[0] == "fra"  # the English name finds it too
    look.set_language("en")
    assert "56.04" in browser.details.page.toPlainText()
    assert kind_name(browser.kind) == "Grids"


@pytest.mark.parametrize("mode", ["dark", "high_contrast", "light"])
def test_that_themes_switch_live(browser: LibraryBrowser, look: Look, mode: str) -> None:
    look.set_mode(mode)
    link = look.theme.palette.link.lower()
    assert link in browser.details.page.toHtml().lower()
    assert not browser.grab().isNull()


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.75, 2.5])
def test_that_it_fits_a_small_screen_at_every_text_size(
    qtbot: QtBot, browser: LibraryBrowser, look: Look, scale: float
) -> None:
    look.set_scale(scale)
    browser.resize(1024, 600)
    qtbot.wait(50)
    assert browser.size() == QSize(1024, 600)
    assert browser.widget().width() <= browser.viewport().width()
    assert browser.table.isVisible()
    assert browser.kind_box.isVisible() != browser.kinds.isVisible()
    assert browser.table.height() >= look.theme.px(100)


def test_that_every_control_has_a_name_and_a_tip(browser: LibraryBrowser) -> None:
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit)
        for widget in browser.findChildren(kind)
        if widget.isVisible()
        and widget.objectName() != "qt_spinbox_lineedit"
        and widget.parent() is not browser.finder.search
    ]
    assert len(controls) > 10
    assert [one for one in controls if not (one.accessibleName() or getattr(one, "text", str)())] == []
    assert [one.text() for one in controls if not one.toolTip()] == []
    for widget in (browser.table, browser.kinds, browser.kind_box, browser.details.page):
        assert widget.accessibleName()
