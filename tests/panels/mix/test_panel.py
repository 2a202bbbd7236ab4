"""The mix: shares that always sum to 1, locks, the intensity in force, factors."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.footprint.mix import SOURCES, Mix
from gui.library.library import Library
from gui.panels.mix.shares import notes, order_of, present
from gui.panels.scenario.panel import ScenarioPanel
from gui.state.store import Store

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def store(library):
    return Store(library)


@pytest.fixture
def panel(qtbot, store, spoken):
    shown = ScenarioPanel(store, spoken())
    qtbot.addWidget(shown)
    shown.resize(290, 1400)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def mix(panel):
    return panel.electricity.mix


def drag(qtbot, slider, start, end) -> None:
    def place(share):
        return QPoint(round(slider.x_of(share)), slider.height() // 2)

    qtbot.mousePress(slider, LEFT, pos=place(start))
    qtbot.mouseMove(slider, place((start + end) / 2))
    qtbot.mouseMove(slider, place(end))
    qtbot.mouseRelease(slider, LEFT, pos=place(end))


def test_that_sources_keep_their_order_while_shares_move() -> None:
    reference = Mix(gas=0.5, coal=0.3, wind=0.15, unlisted=0.05)
    moved = Mix(gas=0.1, coal=0.2, wind=0.65, unlisted=0.05)
    assert present(reference, order_of(reference, reference)) == ("gas", "coal", "wind", "unlisted")
    assert present(moved, order_of(moved, reference)) == ("gas", "coal", "wind", "unlisted")


def test_that_nothing_is_made_before_the_mix_is_opened(qtbot, mix) -> None:
    assert mix.sliders() is None
    qtbot.mouseClick(mix.change_link, LEFT)
    assert mix.sliders().isVisible()
    qtbot.keyClick(mix.change_link, Qt.Key.Key_Return)
    assert not mix.sliders().isVisible()


def test_that_a_drag_moves_the_others_and_is_one_undo_step(qtbot, mix, store) -> None:
    slider = mix.knob("coal").slider
    drag(qtbot, slider, 0.27, 0.6)
    shares = store.scenario.mix.as_dict()
    assert shares["coal"] == pytest.approx(0.6, abs=0.01)
    assert math.fsum(shares.values()) == pytest.approx(1)
    assert shares["gas"] / shares["nuclear"] == pytest.approx(0.35 / 0.19)
    assert store.undo_stack.count() == 1
    assert mix.knob("gas").state.value == shares["gas"]


def test_that_the_intensity_goes_on_from_the_published_one_and_says_so(mix, store) -> None:
    assert mix.basis() == "published: 433 g CO\u2082e/kWh"
    store.change("mix.coal", 0.271)
    assert mix.basis().startswith("from the mix: 43")
    assert mix.basis().endswith("starting at the published 433")


def test_that_an_intensity_entered_by_hand_is_named_as_the_start(mix, store) -> None:
    store.change("grid_kg_per_kwh", 0.4)
    assert mix.basis() == "entered by hand: 400 g CO\u2082e/kWh"
    store.change("mix.coal", 0.5)
    assert "starting at the 400 entered by hand" in mix.basis()


def test_that_a_locked_share_stays_and_another_stops_where_there_is_no_room(qtbot, mix, store) -> None:
    mix.change_link.click()
    qtbot.mouseClick(mix.sliders().row("gas").lock, LEFT)
    assert store.locked == {"gas"}
    drag(qtbot, mix.knob("coal").slider, 0.27, 0.95)
    assert store.scenario.mix.gas == pytest.approx(0.35)
    assert store.scenario.mix.coal == pytest.approx(0.65)
    assert mix.sliders().said() == "Coal stops at 65 %. Locked: Gas."
    drag(qtbot, mix.knob("coal").slider, 0.65, 0.3)
    assert mix.sliders().said() == ""


def test_that_a_locked_share_cannot_be_moved_by_hand(qtbot, mix, store) -> None:
    mix.change_link.click()
    row = mix.sliders().row("gas")
    qtbot.keyClick(row.lock, Qt.Key.Key_Space)
    assert row.lock.isChecked()
    assert not row.knob.slider.isEnabled()
    assert row.lock.accessibleName() == "Lock Gas"
    qtbot.keyClick(row.lock, Qt.Key.Key_Space)
    assert row.knob.slider.isEnabled()
    assert store.locked == frozenset()


def test_that_a_share_typed_past_the_room_is_refused_with_its_reason(qtbot, mix, store) -> None:
    store.set_locked("gas", True)
    knob = mix.knob("coal")
    qtbot.mouseClick(knob.value_button, LEFT)
    knob.entry().selectAll()
    qtbot.keyClicks(knob.entry(), "90 %")
    qtbot.keyClick(knob.entry(), Qt.Key.Key_Return)
    assert "Coal: 90 does not fit beside the locked shares" in knob.message
    assert "0 to 65" in knob.message
    assert store.scenario.mix.coal == pytest.approx(0.27)
    assert knob.entry().text() == "90 %"


def test_that_sources_at_zero_are_tucked_away_until_asked_for(qtbot, mix) -> None:
    mix.change_link.click()
    sliders = mix.sliders()
    assert sliders.row("solar") is None
    assert sliders._more.text() == "Show 5 more sources"
    qtbot.mouseClick(sliders._more, LEFT)
    assert all(sliders.row(source).isVisible() for source in SOURCES)
    assert not sliders._more.isVisible()


def test_that_a_reset_of_a_share_takes_the_presets_electricity_back(qtbot, mix, store) -> None:
    store.change("mix.coal", 0.5)
    mix.knob("coal").ask_reset("preset")
    assert store.scenario.mix == store.baseline.mix
    assert mix.basis() == "published: 433 g CO\u2082e/kWh"


def test_that_what_the_study_leaves_open_is_said(mix, library, store) -> None:
    assert "not split by the study" in mix.notes()
    assert "mean of the listed" in mix.notes()
    store.load_grid("fra")
    assert "not split" not in mix.notes()


def test_that_a_grid_without_a_mix_says_so(qtbot, mix, library, store) -> None:
    grid = next(grid.grid_id for grid in library.grids.values() if not grid.declared_shares)
    mix.change_link.click()
    store.load_grid(grid)
    assert "no mix of sources" in mix.notes()
    assert not mix._bar.isVisible()
    assert not mix.sliders().isVisible()
    assert mix.knob("coal") is None


def test_that_the_notes_are_about_the_grid_and_not_about_what_was_moved(library) -> None:
    scenario = library.scenario("nas")
    assert notes(scenario)


def test_that_another_set_of_factors_is_taken(qtbot, mix, store) -> None:
    store.load_grid("strubell_china")
    before = store.scenario.grid_kg_per_kwh
    mix.change_link.click()
    mix.set_picker().chosen.emit("direct_combustion")
    assert store.scenario.factors.set_id == "direct_combustion"
    assert store.scenario.grid_kg_per_kwh < before
    assert mix.set_picker().title() == "Direct combustion"


def test_that_a_factor_is_edited_in_grams_marked_and_reset(qtbot, mix, store) -> None:
    mix.change_link.click()
    qtbot.mouseClick(mix.factors_link(), LEFT)
    editor = mix.factors_editor()
    line = editor.lines["coal"]
    assert line.text() == "820"
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "900")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert store.scenario.factors.coal == pytest.approx(0.9)
    assert editor._names["coal"].text() == "Coal (edited)"
    assert "edited" in mix.set_picker().title()
    qtbot.mouseClick(editor.reset_link, LEFT)
    assert store.scenario.factors.coal == 0.82
    assert store.scenario.factors.set_id == "ipcc_ar5_lifecycle"
    assert line.text() == "820"


@pytest.mark.parametrize("text", ["much", "-5", "99999"])
def test_that_an_impossible_factor_is_refused_with_a_sentence(qtbot, mix, store, text) -> None:
    mix.change_link.click()
    mix.factors_link().click()
    line = mix.factors_editor().lines["gas"]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert mix.factors_editor().said()
    assert store.scenario.factors.gas == 0.49
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "490"
    assert mix.factors_editor().said() == ""


def test_that_the_bar_says_its_shares(mix) -> None:
    assert mix._bar.accessibleDescription() == "Gas 35 %, Coal 27 %, Nuclear 19 %, Renewables 17 %, Not listed 2 %"
    assert mix._bar.share_at(20).source == "gas"
    assert mix._bar.share_at(mix._bar.width() - 5).source == "unlisted"
