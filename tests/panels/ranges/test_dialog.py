"""The window of one range: two ends, a shape, what is assumed, and sentences for what cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.footprint.ranges import SHAPES
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
    dialog.open_for("pue")
    assert (dialog.lines["low"].text(), dialog.lines["high"].text()) == ("1.464", "1.725")
    assert SHAPES[dialog.shape.currentIndex()] == "lognormal"
    assert "1.46 to 1.73" in dialog._assumed.text()
    dialog.put()
    assert store.ranges["pue"].low == pytest.approx(1 + 0.58 / 1.25)


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
    ],
)
def test_that_what_cannot_be_is_refused_with_a_sentence(
    qtbot: QtBot, dialog: RangeDialog, store: Store, low: str, high: str, said: str
) -> None:
    dialog.open_for("pue")
    typed(qtbot, dialog, "low", low)
    typed(qtbot, dialog, "high", high)
    dialog.put()
    assert said in dialog.said()
    assert dialog.isVisible()
    assert store.undo_stack.count() == 0


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
    assert "PUE: 1.46 to 1.73 (yours)" in texts
    assert any(text.startswith("GPUs: exact") for text in texts)
    asked: list[str] = []
    bar.range_requested.connect(asked.append)
    bar._menu.actions()[texts.index("PUE: 1.46 to 1.73 (yours)")].trigger()
    assert asked == ["pue"]
