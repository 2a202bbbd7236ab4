"""There is one place where the scenario changes: every act is told, undoable, and undone exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.footprint.errors import InputError
from gui.footprint.mix import SOURCES, room_for
from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.footprint.sureness import Sureness, own_range
from gui.library.knowing import shared_sources
from gui.library.library import Library
from gui.state.changes import Move
from gui.state.store import Store

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture
def store(library: Library, qapp: object) -> Store:
    return Store(library)


def test_that_the_first_start_opens_on_the_architecture_search(store: Store) -> None:
    assert store.scenario.run == "nas"
    assert store.estimate.co2e_lb == pytest.approx(626_155, abs=1)
    assert not store.undo_stack.canUndo()


def test_that_a_drag_is_one_undo_step(store: Store) -> None:
    start = store.scenario
    for pue in (1.5, 1.4, 1.3, 1.2):
        store.change("pue", pue)
    store.end_gesture()
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario == start


def test_that_two_drags_of_one_knob_are_two_steps(store: Store) -> None:
    store.change("pue", 1.5)
    store.end_gesture()
    store.change("pue", 1.4)
    store.end_gesture()
    assert store.undo_stack.count() == 2
    store.undo_stack.undo()
    assert store.scenario.pue == 1.5


def test_that_a_drag_that_ends_where_it_began_leaves_no_step(store: Store) -> None:
    store.change("pue", 1.4)
    store.change("pue", 1.58)
    store.end_gesture()
    assert store.undo_stack.count() == 0
    assert store.undo_stack.isClean()


def test_that_a_refused_value_changes_nothing(store: Store) -> None:
    start = store.scenario
    with pytest.raises(InputError):
        store.change("pue", 0.5)
    assert store.scenario is start
    assert store.undo_stack.count() == 0


def test_that_a_burst_of_changes_is_one_estimate(store: Store, qtbot: QtBot) -> None:
    heard: list[object] = []
    store.estimate_changed.connect(heard.append)
    for watts in range(100, 200):
        store.change("chip_power_w", watts)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(20)
    assert heard == [store.estimate]


def test_that_the_estimate_is_never_stale(store: Store) -> None:
    before = store.estimate.energy_kwh
    store.change("training_runs", 2)
    assert store.estimate.energy_kwh == pytest.approx(2 * (before or 0))


def test_that_a_move_tells_the_whole_drag_and_its_effect(store: Store, qtbot: QtBot) -> None:
    for pue in (1.5, 1.3, 1.1):
        store.change("pue", pue)
    with qtbot.waitSignal(store.moved) as told:
        pass
    (move,) = told.args
    assert isinstance(move, Move)
    assert (move.key, move.before, move.after) == ("pue", 1.58, 1.1)
    assert move.energy_ratio == pytest.approx(1.1 / 1.58)
    assert move.co2e_ratio == pytest.approx(1.1 / 1.58)


def test_that_undo_is_told_as_the_move_back(store: Store) -> None:
    store.change("pue", 1.1)
    store.end_gesture()
    store.undo_stack.undo()
    assert store.last_move is not None
    assert (store.last_move.before, store.last_move.after) == (1.1, 1.58)


def test_that_a_loaded_run_becomes_the_baseline_and_undo_brings_the_old_one_back(store: Store, qtbot: QtBot) -> None:
    old = store.baseline
    with qtbot.waitSignal(store.baseline_changed):
        store.load_run("bert_base")
    assert store.baseline == store.scenario
    assert store.baseline.run == "bert_base"
    store.undo_stack.undo()
    assert store.baseline == old


def test_that_badges_tell_where_each_value_comes_from(store: Store) -> None:
    assert store.badge("chip_power_w") == "measured"
    assert store.badge("pue") == "published"
    store.change("pue", 1.2)
    assert store.badge("pue") == "mine"
    store.load_grid("fra")
    assert store.badge("grid_kg_per_kwh") == "published"
    store.change("mix.coal", 0.3)
    assert store.badge("grid_kg_per_kwh") == "mine"
    store.load_chip("v100")
    assert store.badge("chip_power_w") == "measured"
    store.load_run("gpt2")
    assert store.badge("chip_power_w") == "not_declared"


def test_that_a_reset_brings_value_and_what_belongs_to_it_back(store: Store) -> None:
    start = store.scenario
    store.change("chip_power_w", 300)
    assert store.scenario.power_basis == "assumed"
    store.reset("chip_power_w")
    assert store.scenario == start
    store.load_grid("fra")
    store.change("mix.coal", 0.5)
    store.reset("grid_kg_per_kwh")
    assert store.scenario == start


def test_that_a_reset_to_the_default_is_not_the_preset(store: Store) -> None:
    store.reset("train_hours", to="default")
    assert store.scenario.train_hours == PARAMETER_BY_KEY["train_hours"].default
    store.reset_all()
    assert store.scenario == store.baseline


def test_that_opening_a_file_starts_a_clean_history(store: Store, library: Library) -> None:
    store.change("pue", 1.2)
    store.load_scenario(library.scenario("elmo"))
    assert store.undo_stack.count() == 0
    assert store.undo_stack.isClean()
    assert store.baseline.run == "elmo"


def test_that_locked_sources_keep_their_share(store: Store) -> None:
    store.set_locked("nuclear", True)
    store.change("mix.coal", 0.5)
    assert store.scenario.mix is not None
    assert store.scenario.mix.nuclear == pytest.approx(0.19)


keys = st.sampled_from([parameter.key for parameter in PARAMETERS])
acts = st.lists(
    st.one_of(
        st.tuples(st.just("change"), keys, st.floats(0, 1)),
        st.tuples(st.just("share"), st.sampled_from(SOURCES), st.floats(0, 1)),
        st.tuples(st.just("lock"), st.sampled_from(SOURCES), st.booleans()),
        st.tuples(st.just("run"), st.sampled_from(["nas", "gpt2", "lisa_rd", "bert_base"]), st.none()),
        st.tuples(st.just("grid"), st.sampled_from(["fra", "wld", "strubell_china"]), st.none()),
        st.tuples(st.just("chip"), st.sampled_from(["v100", "tpu_v2", "titan_x"]), st.none()),
        st.tuples(st.just("factors"), st.sampled_from(["direct_combustion", "ipcc_ar5_lifecycle"]), st.none()),
        st.tuples(st.just("reset"), keys, st.sampled_from(["preset", "default"])),
        st.tuples(st.just("release"), st.none(), st.none()),
        st.tuples(st.just("undo"), st.none(), st.none()),
        st.tuples(st.just("redo"), st.none(), st.none()),
    ),
    max_size=40,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(acts)
def test_that_any_sequence_of_acts_undone_leaves_the_scenario_exactly_as_it_was(
    library: Library, qapp: object, sequence: list[tuple[str, str | None, object]]
) -> None:
    store = Store(library)
    start, origin = store.scenario, store.baseline
    for act, key, value in sequence:
        _do(store, act, key or "", value)
    end = store.scenario
    steps = store.undo_stack.index()
    while store.undo_stack.canUndo():
        store.undo_stack.undo()
    assert store.scenario == start
    assert store.baseline == origin
    for _ in range(steps):
        store.undo_stack.redo()
    assert store.scenario == end


def _do(store: Store, act: str, key: str, value: object) -> None:
    if act == "change":
        parameter = PARAMETER_BY_KEY[key]
        number = parameter.usual_low + float(value) * (parameter.usual_high - parameter.usual_low)  # type: ignore[arg-type]
        store.change(key, float(round(number)) if parameter.whole else number)
    elif act == "share" and store.scenario.mix is not None:
        low, high = room_for(store.scenario.mix, key, store.locked)
        store.change(f"mix.{key}", min(max(float(value), low), high))  # type: ignore[arg-type]
    elif act == "lock":
        store.set_locked(key, bool(value))
    elif act in ("run", "grid", "chip"):
        getattr(store, f"load_{act}")(key)
    elif act == "factors":
        store.set_factor_set(key)
    elif act == "reset":
        store.reset(key, to=str(value))
    elif act == "release":
        store.end_gesture()
    elif act in ("undo", "redo"):
        getattr(store.undo_stack, act)()


def test_that_the_work_can_stay_when_the_chip_is_exchanged(store: Store, library: Library) -> None:
    start = store.scenario
    rates = [library.hardware[chip].dense_tflops or 0 for chip in ("p100", "v100")]
    store.load_chip("v100", "work")
    assert store.scenario.train_hours == pytest.approx((start.train_hours or 0) * rates[0] / rates[1])
    assert store.badge("train_hours") == "estimated"
    store.keep("hours", start)
    assert (store.scenario.train_hours, store.scenario.hours_basis) == (start.train_hours, None)
    store.keep("work", start, 2.0)
    assert store.scenario.train_hours == pytest.approx((start.train_hours or 0) * rates[0] / rates[1] / 2)
    assert store.undo_stack.count() == 3
    for _ in range(3):
        store.undo_stack.undo()
    assert store.scenario == start


def test_that_hours_are_reset_with_how_they_are_known(store: Store) -> None:
    store.load_chip("v100", "work")
    store.reset("train_hours")
    assert store.badge("train_hours") == "derived"
    assert store.scenario.chip == "v100"


def test_that_hours_from_a_size_are_one_step_and_say_so(store: Store) -> None:
    store.load_size("v100", 64, 1.5, 40.0, 0.3)
    assert store.scenario.chip_count == 64
    assert store.scenario.hours_basis == "model_size"
    assert store.last_move is not None
    assert (store.last_move.key, store.last_move.before, store.last_move.after) == ("size", "p100", "v100")
    store.undo_stack.undo()
    assert store.scenario == store.baseline


def test_that_a_size_on_a_chip_of_unknown_speed_changes_nothing(store: Store, library: Library) -> None:
    unknown = next(chip.chip_id for chip in library.hardware.values() if chip.dense_tflops is None)
    start = store.scenario
    with pytest.raises(InputError, match="calculates"):
        store.load_size(unknown, 64, 1.5, 40.0, 0.3)
    assert store.scenario is start


def test_that_how_sure_an_input_is_can_be_said_and_undone(store: Store) -> None:
    assumed = store.ranges["pue"]
    store.set_range("pue", own_range("pue", 1.2, 1.58, 1.9))
    assert (store.ranges["pue"].low, store.ranges["pue"].high) == (1.2, 1.9)
    store.undo_stack.undo()
    assert store.ranges["pue"] == assumed


def test_that_what_was_said_follows_the_slider_and_is_dropped_with_the_preset(store: Store) -> None:
    store.set_range("train_hours", own_range("train_hours", 5, 10, 20))
    hours = store.scenario.train_hours
    assert hours is not None
    assert store.ranges["train_hours"].high == pytest.approx(2 * hours)
    store.change("train_hours", 7)
    assert store.ranges["train_hours"].high == pytest.approx(14)
    store.load_run("bert_base")
    assert store.sureness.own == {}
    store.undo_stack.undo()
    assert store.ranges["train_hours"].high == pytest.approx(14)


def test_that_all_can_be_taken_as_exact_and_sources_be_tied(store: Store) -> None:
    assert store.ties == {}
    store.say_sure(Sureness(exact=True, tied=True))
    assert store.ranges == {}
    assert store.ties == shared_sources(store.library, store.scenario)
    store.load_run("bert_base")
    assert store.ranges == {}


def test_that_published_figures_that_disagree_come_before_what_is_assumed(store: Store) -> None:
    found = store.disagreement("chip_power_w")
    assert found is not None
    assert store.ranges["chip_power_w"] == found.range
    store.set_range("chip_power_w", own_range("chip_power_w", 150, 189, 250))
    assert store.ranges["chip_power_w"].high == pytest.approx(250, rel=0.01)
    store.undo_stack.undo()
    assert store.ranges["chip_power_w"] == found.range
    store.change("chip_power_w", 200)
    assert store.disagreement("chip_power_w") is None
    assert store.ranges["chip_power_w"].is_exact


def test_that_a_tick_asks_no_table_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = store.ranges["chip_power_w"]

    def never(*_: object, **__: object) -> None:
        pytest.fail("a table was read for a tick")

    for name in ("figures_of_grid", "figures_of_power", "figures_of_pue"):
        monkeypatch.setattr(f"gui.library.disagreement.{name}", never)
    store.change("train_hours", 5)
    assert store.ranges["chip_power_w"] is before
