"""The window of one range: two ends, a shape, what is assumed, and sentences for what cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.footprint.ranges import SHAPES
from gui.footprint.sureness import own_range
from gui.library.library import Library
from gui.panels.ranges.bar import SureBar
from gui.panels.ranges.dialog import RangeDialog
from gui.state.store import Store

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def store(qapp: object) -> Store:
    return Store(Library.load())


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, spoken) -> RangeDialog:
    dialog = RangeDialog(store, spoken())
    qtbot.addWidget(dialog)
    return dialog


def typed(qtbot: QtBot, dialog: RangeDialog, end: str, text: str) -> None:
    dialog.lines[end].selectAll()
    qtbot.keyClicks(dialog.lines[end], text)


def test_that_it_opens_on_what_is_assumed_and_says_why(dialog: RangeDialog, store: Store) -> None:
    dialog.open_for("grid_kg_per_kwh")
    assert (dialog.lines["low"].text(), dialog.lines["high"].text()) == ("332.9", "562.5")
    assert SHAPES[dialog.shape.currentIndex()] == "lognormal"
    assert "Our assumption where nothing is said: 333 to 563 g/kWh." in dialog._assumed.text().replace("\u00a0", " ")
    assert dialog.figures.isHidden()
    assert dialog._said.isHidden()
    dialog.put()
    assert store.ranges["grid_kg_per_kwh"].low == pytest.approx(0.43272712098 / 1.3)


def test_that_it_opens_on_the_figures_that_are_published_and_names_each(dialog: RangeDialog, store: Store) -> None:
    dialog.open_for("chip_power_w")
    assert (dialog.lines["low"].text(), dialog.lines["high"].text()) == ("189.4", "296")
    assert SHAPES[dialog.shape.currentIndex()] == "triangular"
    said = dialog._assumed.text().replace("\u00a0", " ").replace("(s)", "s")
    assert said == "3 published figures, 189 to 296 W, where nothing is said:"
    lines = dialog.figures.text().split("<br>")
    assert len(lines) == 3
    assert "296\u00a0W: Transformer big, Patterson et al. 2021, with its host" in lines[2]
    assert ">Patterson et al. 2021</a>" in lines[2]
    store.set_range("chip_power_w", own_range("chip_power_w", 100, 189, 400))
    dialog.open_for("chip_power_w")
    dialog.assumed_button.click()
    assert store.sureness.own == {}


def test_that_figures_of_another_scope_are_told_apart(dialog: RangeDialog, store: Store) -> None:
    store.load_grid("fra")
    dialog.open_for("grid_kg_per_kwh")
    inside, _, apart = dialog.figures.text().partition("not in the range:")
    assert ("52" in inside, "16.3" in inside) == (True, False)
    assert "16.3" in apart
    assert "direct emissions" in apart


def test_that_a_source_leads_to_its_row_of_the_library_by_mouse_and_by_keyboard(
    qtbot: QtBot, dialog: RangeDialog
) -> None:
    dialog.open_for("chip_power_w")
    dialog.figures.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(dialog.figures.hasFocus)
    qtbot.keyClick(dialog.figures, Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.row_requested) as asked:
        qtbot.keyClick(dialog.figures, Qt.Key.Key_Return)
    assert asked.args[0] == "chip_power"


def test_that_a_range_is_typed_with_units_and_undone_in_one_step(
    qtbot: QtBot, dialog: RangeDialog, store: Store
) -> None:
    assumed = store.ranges["grid_kg_per_kwh"]
    dialog.open_for("grid_kg_per_kwh")
    typed(qtbot, dialog, "low", "300")
    typed(qtbot, dialog, "high", "0.6 kg")
    qtbot.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    one = store.ranges["grid_kg_per_kwh"]
    assert (one.low, one.high) == pytest.approx((0.3, 0.6))
    assert not dialog.isVisible()
    store.undo_stack.undo()
    assert store.ranges["grid_kg_per_kwh"] == assumed


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        ("0.8", "2", "lies above 1"),
        ("1.7", "2", "must lie between"),
        ("much", "2", "not a number"),
        ("1.2", "1e400", "more than a number can hold"),
        ("1.1", "1e9", "more than a thousandfold"),
    ],
)
def test_that_what_cannot_be_is_refused_with_a_sentence(
    qtbot: QtBot, dialog: RangeDialog, store: Store, low: str, high: str, said: str
) -> None:
    dialog.open_for("pue")
    dialog.shape.setCurrentIndex(SHAPES.index("lognormal"))
    typed(qtbot, dialog, "low", low)
    typed(qtbot, dialog, "high", high)
    dialog.put()
    assert said in dialog.said()
    assert dialog.isVisible()
    assert store.undo_stack.count() == 0


@pytest.mark.parametrize("shape", ["triangular", "uniform"])
def test_that_no_range_goes_below_what_is_possible(qtbot: QtBot, dialog: RangeDialog, store: Store, shape: str) -> None:
    dialog.open_for("pue")
    dialog.shape.setCurrentIndex(SHAPES.index(shape))
    typed(qtbot, dialog, "low", "0.9")
    dialog.put()
    assert "less than 1" in dialog.said()
    assert store.undo_stack.count() == 0


def test_that_a_range_of_no_width_is_exact(qtbot: QtBot, dialog: RangeDialog, store: Store) -> None:
    dialog.open_for("pue")
    typed(qtbot, dialog, "low", "1.58")
    typed(qtbot, dialog, "high", "1.58")
    dialog.put()
    assert store.ranges["pue"].is_exact


def test_that_a_value_of_ones_own_begins_exact_and_can_be_given_a_range(
    qtbot: QtBot, dialog: RangeDialog, store: Store
) -> None:
    store.change("chip_power_w", 200)
    dialog.open_for("chip_power_w")
    assert SHAPES[dialog.shape.currentIndex()] == "exact"
    assert not dialog.lines["low"].isEnabled()
    dialog.shape.setCurrentIndex(SHAPES.index("uniform"))
    typed(qtbot, dialog, "low", "150")
    dialog.put()
    one = store.ranges["chip_power_w"]
    assert (one.low, one.high, one.shape) == (150, 240, "uniform")


def test_that_exact_is_possible_and_taken_back(qtbot: QtBot, dialog: RangeDialog, store: Store) -> None:
    dialog.open_for("pue")
    dialog.shape.setCurrentIndex(SHAPES.index("exact"))
    dialog.put()
    assert store.ranges["pue"].is_exact
    dialog.open_for("pue")
    qtbot.mouseClick(dialog.assumed_button, Qt.MouseButton.LeftButton)
    assert not store.ranges["pue"].is_exact


def test_that_the_list_shows_every_range_and_which_are_ones_own(
    qtbot: QtBot, store: Store, dialog: RangeDialog, spoken
) -> None:
    bar = SureBar(store, spoken())
    qtbot.addWidget(bar)
    dialog.open_for("pue")
    dialog.put()
    bar._list()
    texts = [action.text() for action in bar._menu.actions()]
    assert "PUE: 1.09 to 1.67 (yours)" in texts
    assert any(text.startswith("GPUs: exact") for text in texts)
    assert any(text.startswith("Watts per GPU: 189 to 296\u00a0W (3 published figure") for text in texts)
    assert "Hours each: 228,000 to 329,000\u00a0h (our assumption)" in texts
    asked: list[str] = []
    bar.range_requested.connect(asked.append)
    bar._menu.actions()[texts.index("PUE: 1.09 to 1.67 (yours)")].trigger()
    assert asked == ["pue"]
