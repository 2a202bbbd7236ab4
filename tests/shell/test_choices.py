"""What the charts compare with: chosen in a list, shown at once, kept, and the same in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gui.shell.choices import EVERYDAY, GRIDS, Choices
from gui.state.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.library.library import Library
    from gui.look.look import Look
    from gui.panels.compared.popup import ChoicePopup
    from gui.shell.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing", "does not support propagateSizeHints")


def compared(window: MainWindow) -> set[str]:
    QCoreApplication.processEvents()  # the store folds changes and tells them in the next turn
    return {row.id for row in window.board.charts["compare"]._fixed}


def opened(qtbot: QtBot, window: MainWindow, name: str = "compare") -> ChoicePopup:
    qtbot.mouseClick(window.board.charts[name].chooser(), Qt.MouseButton.LeftButton)
    popup = window.board.choices.popup(name)
    assert popup is not None
    assert popup.isVisible()
    return popup


def test_that_the_study_is_compared_with_until_the_user_chooses(window: MainWindow) -> None:
    window._store.load_run("bert_base")
    assert compared(window) == {
        *EVERYDAY,
        *("transformer_base", "transformer_big", "elmo", "nas", "lisa_model", "lisa_rd", "et_nas", "nas_corrected"),
    }
    window._store.load_run("gpt3_175b")
    assert "bert_base" in compared(window)


def test_that_a_run_is_found_by_typing_and_added_by_enter(qtbot: QtBot, window: MainWindow) -> None:
    popup = opened(qtbot, window)
    qtbot.keyClicks(popup.search, "openai gpt-3")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert "gpt3_175b" not in compared(window)
    popup.search.clear()
    qtbot.keyClicks(popup.search, "552")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert "gpt3_175b" in compared(window)
    assert popup.isVisible()
    qtbot.keyClick(popup.search, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_that_things_are_found_in_both_languages(qtbot: QtBot, window: MainWindow) -> None:
    window._look.set_language("ru")
    popup = opened(qtbot, window)
    for words in ("car whole life", "автомобиль за весь"):
        popup.search.setText(words)  # Qt's keys of a test are Latin
        assert popup.things.index_of("car_lifetime").isValid(), words


def test_that_handfuls_are_checked_by_one_press(qtbot: QtBot, window: MainWindow) -> None:
    window._store.load_run("gpt3_175b")
    QCoreApplication.processEvents()
    popup = opened(qtbot, window)
    by_word = {button.text(): button for button in popup.handfuls}
    qtbot.mouseClick(by_word["None"], Qt.MouseButton.LeftButton)
    assert compared(window) == set()
    qtbot.mouseClick(by_word["Like this one"], Qt.MouseButton.LeftButton)
    assert {"gpt3_502", "gpt3_175b"} <= set(window.board.choices.compared)
    assert "smartphone_charge" not in window.board.choices.compared
    qtbot.mouseClick(by_word["All"], Qt.MouseButton.LeftButton)
    assert len(compared(window)) > 160
    qtbot.mouseClick(by_word["The study\u2019s"], Qt.MouseButton.LeftButton)
    assert set(window.board.choices.compared) == set(window.board.choices.usual())


def test_that_an_order_is_chosen_in_the_list_and_sorts_list_and_chart(qtbot: QtBot, window: MainWindow) -> None:
    popup = opened(qtbot, window)
    qtbot.mouseClick(popup.orders["name"], Qt.MouseButton.LeftButton)
    titles = [popup.things.index(row).data() for row in range(1, 4)]
    assert titles == sorted(titles, key=str.casefold)
    chart = window.board.charts["compare"]
    assert chart.plan().rows[0].entry.id == "scenario"
    labels = [row.entry.label for row in chart.plan().rows[1:]]
    assert labels == sorted(labels, key=str.casefold)
    assert window._preferences.text("compare/order", "") == "name"


def test_that_grids_are_chosen_too_and_the_own_grid_stays(qtbot: QtBot, window: MainWindow) -> None:
    window._store.load_run("nas")
    QCoreApplication.processEvents()
    assert [rate.id for rate in window.board.charts["grids"]._values.others] == list(GRIDS)
    popup = opened(qtbot, window, "grids")
    by_word = {button.text(): button for button in popup.handfuls}
    qtbot.mouseClick(by_word["US states"], Qt.MouseButton.LeftButton)
    assert len(window.board.charts["grids"]._values.others) == 51
    assert [row.entry.id for row in window.board.charts["grids"].plan().rows if row.entry.strong] == [
        "strubell_united_states"
    ]
    qtbot.mouseClick(by_word["Google"], Qt.MouseButton.LeftButton)
    others = window.board.charts["grids"]._values.others
    assert all(rate.id.startswith("gcp:") for rate in others)
    assert any("PUE" in rate.detail for rate in others)
    qtbot.mouseClick(by_word["All"], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(popup.search, "france")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert "fra" not in window.board.choices.grids


def test_that_the_own_grid_is_named_as_the_run_prints_it_until_the_user_enters_another(window: MainWindow) -> None:
    names = []
    for change in (lambda: window._store.load_run("gpt3_175b"), lambda: window._store.change("grid_kg_per_kwh", 0.3)):
        change()
        QCoreApplication.processEvents()
        names.append(window.board.charts["grids"]._values.current.label)
    assert names == ["US average", "Entered by hand"]


def test_that_the_menu_of_the_card_opens_the_list_too(window: MainWindow) -> None:
    window.board.card("compare").choose_action.trigger()
    popup = window.board.choices.popup("compare")
    assert popup is not None
    assert popup.isVisible()


def test_that_the_library_can_toggle_what_is_compared(window: MainWindow) -> None:
    choices = window.board.choices
    assert choices.can_compare("runs", "gpt3_175b")
    assert not choices.can_compare("runs", "gpt2")
    assert not choices.can_compare("hardware", "v100")
    choices.toggle_compared("runs", "gpt3_175b")
    assert choices.is_compared("runs", "gpt3_175b")
    assert "gpt3_175b" in compared(window)
    choices.toggle_compared("runs", "gpt3_175b")
    assert "gpt3_175b" not in compared(window)


def test_that_a_pin_is_compared_with_and_what_is_pinned_no_longer_is_not(window: MainWindow) -> None:
    window.board.choices.set_compared(["nas"])
    window.board._take_pinned(("laptop",))
    assert set(window.board.choices.compared) == {"nas", "laptop"}
    window.board._take_pinned(())
    assert window.board.choices.compared == ("nas",)


def test_that_the_choice_is_there_the_next_time(qtbot: QtBot, look: Look, library: Library, tmp_path: Path) -> None:
    for chosen in (("gpt3_175b", "car_km"), (), ("nas",)):
        first = Choices(look, library)
        first.keep_in(Preferences(tmp_path / "kept.ini"))
        first.set_compared(chosen)
        first.set_grids(chosen)
        first.set_order("year")
        assert first._preferences is not None
        first._preferences.sync()
        again = Choices(look, library)
        again.keep_in(Preferences(tmp_path / "kept.ini"))
        assert (again.compared, again.grids, again.order) == (chosen, chosen, "year")
    again.set_compared(None)
    assert again.compared == again.usual()


def test_that_what_is_gone_from_the_library_is_passed_over(window: MainWindow) -> None:
    window.board.choices.set_compared(["gone", "nas", "my:lost"])
    window.board.choices.set_grids(["gone", "fra"])
    assert compared(window) <= {"nas"}
    assert [rate.id for rate in window.board.charts["grids"]._values.others] == ["fra"]


def test_that_figures_are_marked_by_status_and_basis(window: MainWindow) -> None:
    wanted = {
        "bert_base": ("published", "recomputes", ""),
        "llama31_405b": ("published", "by_construction", ""),
        "olmo2_7b": ("published", "reported", ""),
        "gpt4_opencarboneval": ("published", "guess", ""),
        "lisa_tune": ("published", "computed", ""),
        "gpt3_502": ("corrected", "recomputes", ""),
        "bloom_176b_total": ("published", "reported", "with manufacturing, with idle time, without cooling"),
        "mistral_large_2": ("published", "reported", "with manufacturing, with use"),
        "palm_540b": ("published", "recomputes", "market-based"),
    }
    window.board.choices.set_compared(wanted)
    rows = {row.id: row for row in window.board.charts["compare"]._fixed}
    assert {key: (row.kind, row.status, row.basis) for key, row in rows.items()} == wanted


def test_that_a_tick_hands_on_the_same_rows_and_makes_none(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.board.choices.set_compared(window.board.choices.every()[:100])
    window.board.choices.set_grids(tuple(window._store.library.grids))
    QCoreApplication.processEvents()
    feed = window.board._page._feed
    assert feed is not None
    made: list[str] = []
    for maker, name in ((feed._baselines, "_row"), (feed._rates, "_rate")):
        monkeypatch.setattr(maker, name, made.append)
    fixed, rates = window.board.charts["compare"]._fixed, window.board.charts["grids"]._others
    standing = window.board.charts["compare"]._in_order()
    for pue in (1.2, 1.3, 1.4):
        window._store.change("pue", pue)
        QCoreApplication.processEvents()
    assert made == []
    assert window.board.charts["compare"]._fixed is fixed
    assert window.board.charts["compare"]._in_order() is standing
    assert window.board.charts["grids"]._others is rates
