"""What counts beside the electricity is held beside the scenario: changed in steps, undone exactly, off by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.footprint.errors import InputError
from gui.footprint.scope import Scope
from gui.footprint.scope_fields import SCOPE_FIELDS
from gui.library.library import Library
from gui.state.changes import Held
from gui.state.store import Store

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

IDLE = Scope(idle_share=0.5)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture
def store(library: Library, qapp: object) -> Store:
    return Store(library)


def test_that_nothing_counts_beside_the_electricity_at_first(store: Store) -> None:
    assert store.scope is None
    assert store.scoped is None


def test_that_the_sum_follows_the_scenario(store: Store) -> None:
    store.set_scope(IDLE)
    assert store.scoped.co2e_kg == pytest.approx(1.5 * store.estimate.co2e_kg)
    store.change("pue", 1.1)
    assert store.scoped.co2e_kg == pytest.approx(1.5 * store.estimate.co2e_kg)
    assert store.estimate.co2e_kg == pytest.approx(284_019 / 1.58 * 1.1, abs=1)


def test_that_saying_what_counts_is_one_step_and_is_heard(store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(store.estimate_changed):
        store.set_scope(IDLE)
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scope is None
    store.undo_stack.redo()
    assert store.scope == IDLE


def test_that_a_drag_of_one_number_is_one_step(store: Store) -> None:
    for share in (0.1, 0.2, 0.3):
        store.change_scope("idle_share", share)
    store.end_gesture()
    assert store.undo_stack.count() == 1
    assert store.scope == Scope(idle_share=0.3)
    store.undo_stack.undo()
    assert store.scope is None


def test_that_turning_everything_off_is_as_if_nothing_had_been_on(store: Store) -> None:
    start = store._held
    store.set_scope(IDLE)
    store.set_scope(Scope())
    assert store.scope is None
    assert store._held == start


def test_that_an_impossible_number_changes_nothing(store: Store) -> None:
    with pytest.raises(InputError):
        store.change_scope("idle_share", -1)
    assert store.scope is None
    assert store.undo_stack.count() == 0


def test_that_a_move_tells_what_it_did_to_the_sum(store: Store) -> None:
    store.set_scope(IDLE, "idle_share")
    move = store.last_move
    assert (move.key, move.before, move.after) == ("scope.idle_share", 0.0, 0.5)
    assert move.energy_ratio is None
    assert move.co2e_ratio == pytest.approx(1.5)
    store.set_scope(Scope(idle_share=0.5, embodied_low_kg=100, embodied_high_kg=300))
    before = store.scoped.co2e_kg
    store.change("pue", 1.1)
    assert store.last_move.co2e_ratio == pytest.approx(store.scoped.co2e_kg / before)
    assert store.last_move.energy_ratio == pytest.approx(1.1 / 1.58)


def test_that_masses_published_of_a_chip_follow_the_chip_and_those_of_ones_own_stay(store: Store) -> None:
    store.load_chip("l4")
    store.set_scope(Scope(embodied_low_kg=113.6, embodied_high_kg=113.6))
    store.load_chip("h100_sxm5_80gb")
    assert (store.scope.embodied_low_kg, store.scope.embodied_high_kg) == (164, 575.2)
    store.set_scope(Scope(embodied_low_kg=200, embodied_high_kg=300))
    store.load_chip("l4")
    assert (store.scope.embodied_low_kg, store.scope.embodied_high_kg) == (200, 300)


def test_that_a_chip_of_which_nobody_published_a_mass_leaves_the_numbers_alone(store: Store) -> None:
    store.load_chip("l4")
    store.set_scope(Scope(embodied_low_kg=113.6, embodied_high_kg=113.6))
    store.load_chip("tpu_v3")
    assert store.scope.embodied_low_kg == 113.6


def test_that_water_of_a_grid_follows_the_grid(store: Store) -> None:
    store.load_grid("fra")
    store.set_scope(Scope(grid_water_l_per_kwh=3.6737))
    store.load_grid("pol")
    assert store.scope.grid_water_l_per_kwh == 2.5135
    store.set_scope(Scope(grid_water_l_per_kwh=1.0))
    store.load_grid("fra")
    assert store.scope.grid_water_l_per_kwh == 1.0


def test_that_a_file_brings_what_counts_in_it(store: Store, library: Library) -> None:
    store.load_scenario(library.scenario("elmo"), scope=IDLE)
    assert store.scope == IDLE
    assert store.undo_stack.isClean()
    store.load_scenario(library.scenario("elmo"))
    assert store.scope is None


def test_that_what_counts_stays_with_another_run_and_leaves_with_a_held_one(store: Store, library: Library) -> None:
    store.set_scope(IDLE)
    store.load_run("elmo")
    assert store.scope == IDLE
    store.put(Held(library.scenario("nas"), library.scenario("nas")))
    assert store.scope is None
    store.undo_stack.undo()
    assert store.scope == IDLE


NUMBERS = st.floats(1, 1e4)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("number"), st.sampled_from([one.key for one in SCOPE_FIELDS]), NUMBERS),
        st.tuples(st.just("all"), st.just(""), st.builds(Scope, idle_share=NUMBERS, development_multiplier=NUMBERS)),
        st.tuples(st.just("pue"), st.just("pue"), st.floats(1, 3)),
        st.tuples(st.just("chip"), st.just(""), st.sampled_from(["l4", "p100", "h100_sxm5_80gb"])),
        st.tuples(st.just("grid"), st.just(""), st.sampled_from(["fra", "pol", "usa"])),
        st.tuples(st.just("off"), st.just(""), st.none()),
    ),
    max_size=12,
)


@given(acts=ACTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_undoing_everything_leaves_exactly_what_was_there(library: Library, qapp: object, acts: list) -> None:
    store = Store(library)
    held = [store._held]
    for what, key, value in acts:
        try:
            _act(store, what, key, value)
        except InputError:
            continue
        store.end_gesture()
        if store._held != held[-1]:
            held.append(store._held)
    for before in reversed(held[:-1]):
        store.undo_stack.undo()
        assert store._held == before
    assert not store.undo_stack.canUndo()
    for after in held[1:]:
        store.undo_stack.redo()
        assert store._held == after


def _act(store: Store, what: str, key: str, value: object) -> None:
    if what == "number":
        store.change_scope(key, value)
    elif what in {"all", "off"}:
        store.set_scope(value)
    elif what == "pue":
        store.change(key, value)
    elif what == "chip":
        store.load_chip(value)
    else:
        store.load_grid(value)
