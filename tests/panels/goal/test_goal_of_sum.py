"""What would it take where more counts than the electricity: the target, the present value and the rival are sums."""

from __future__ import annotations

import pytest

from gui.footprint.estimate import estimate
from gui.footprint.scenario import with_value
from gui.footprint.scope import Scope
from gui.footprint.scope_sum import scoped, training_of
from gui.library.library import Library
from gui.panels.goal.dialog import GoalDialog
from gui.panels.goal.other import Rival
from gui.state.store import Store

COUNTED = Scope(idle_share=0.5, embodied_low_kg=200, embodied_high_kg=400)
CHEAP = Scope(idle_share=0.1)


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def store(library):
    made = Store(library)
    made.set_scope(COUNTED)
    return made


@pytest.fixture
def pinned(library):
    two = with_value(library.scenario("nas"), "chip_count", 2)
    many = library.scenario("bert_base")
    return [
        Rival("pin:1", "Two GPUs", two, CHEAP),
        Rival("pin:2", "Two GPUs, alone", two),
        Rival("pin:3", "Many GPUs", many, CHEAP),
    ]


@pytest.fixture
def dialog(qtbot, store, spoken, pinned):
    shown = GoalDialog(store, spoken(), lambda: pinned)
    qtbot.addWidget(shown)
    shown.open_window()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def sum_of(scenario, scope):
    return scoped(scope, training_of(estimate(scenario))).co2e_kg


def note(dialog):
    return dialog.entry.note.text().replace("\u00a0", " ")


def test_that_it_begins_with_half_of_the_sum(dialog, store) -> None:
    assert dialog.entry.now() == pytest.approx(store.scoped.co2e_kg)
    assert dialog.entry.target == pytest.approx(store.scoped.co2e_kg / 2)
    assert "(\u221250 %)" in note(dialog)
    assert note(dialog).endswith("Of everything that counts: training + idle time + making the chips.")


@pytest.mark.parametrize("key", ["train_hours", "grid_kg_per_kwh", "chip_power_w", "training_runs"])
def test_that_an_answer_on_its_knob_makes_the_sum_what_was_asked_for(dialog, store, qtbot, key) -> None:
    dialog.entry.line.selectAll()
    qtbot.keyClicks(dialog.entry.line, "500 t")
    dialog.choices[key].click()
    dialog.put_button.click()
    if PARAMETER_IS_WHOLE[key]:
        assert store.scenario.value(key).is_integer()
    else:
        assert store.scoped.co2e_kg == pytest.approx(500_000, rel=1e-9)


PARAMETER_IS_WHOLE = {"train_hours": False, "grid_kg_per_kwh": False, "chip_power_w": False, "training_runs": True}


@pytest.mark.parametrize("kind", ["energy_kwh", "electricity_cost_usd"])
def test_that_energy_and_cost_stay_those_of_the_training_and_say_so(dialog, store, kind) -> None:
    dialog.entry.choose_kind(kind)
    assert dialog.entry.target == pytest.approx(getattr(store.estimate, kind) / 2)
    assert note(dialog).endswith("Of the training\u2019s electricity alone.")
    dialog.entry.choose_kind("chip_hours")
    assert note(dialog).endswith("Of the training alone.")


def test_that_nothing_is_said_while_only_the_electricity_counts(dialog, store, qtbot) -> None:
    for scope in (None, Scope(carbon_price_usd_per_t=100)):
        store.set_scope(scope)
        qtbot.waitUntil(lambda: "that counts" not in note(dialog))
        assert note(dialog).endswith("%).")
        assert dialog.entry.target == pytest.approx(store.estimate.co2e_kg / 2)


def test_that_a_change_in_percent_follows_what_counts(dialog, store, qtbot) -> None:
    store.set_scope(CHEAP)
    qtbot.waitUntil(lambda: dialog.entry.target == pytest.approx(store.scoped.co2e_kg / 2))
    assert "(\u221250 %)" in note(dialog)


def test_that_a_sum_below_what_does_not_depend_on_the_knob_says_how_much_that_is(dialog, store, qtbot) -> None:
    store.set_scope(Scope(queries_per_day=1e8, wh_per_query=0.3, use_kg_per_kwh=0.4))
    dialog.entry.line.selectAll()
    qtbot.keyClicks(dialog.entry.line, "100 t")
    dialog.choices["train_hours"].click()
    said = dialog.said().replace("\u00a0", " ")
    assert said.startswith("Hours each alone cannot do it: even 0 h, the least that is possible, makes 4,380 t")
    assert said.endswith("Of that, 4,380 t does not depend on it.")


def test_that_another_scenario_is_come_level_with_in_its_own_sum(dialog, store, pinned) -> None:
    dialog.entry.choose_kind("other")
    dialog.entry.other.picker.chosen.emit("pin:1")
    target = sum_of(pinned[0].scenario, CHEAP)
    assert dialog.entry.target == pytest.approx(target)
    assert note(dialog).endswith(
        "What counts, here: training + idle time + making the chips; in the other: training + idle time."
    )
    dialog.choices["train_hours"].click()
    dialog.put_button.click()
    assert store.scoped.co2e_kg == pytest.approx(target, rel=1e-9)


def test_that_the_break_even_of_two_is_one_of_their_sums(dialog, store, pinned) -> None:
    use = Scope(queries_per_day=1e7, wh_per_query=0.3, use_kg_per_kwh=0.4)
    store.set_scope(use)
    dialog.entry.choose_kind("other")
    dialog.entry.other.picker.chosen.emit("pin:2")
    dialog.entry.other.both_box.click()
    assert dialog.choices["train_hours"].answer() == "no break-even"  # use comes on top of more GPUs
    dialog.entry.other.picker.chosen.emit("pin:3")
    dialog.choices["train_hours"].click()
    hours = dialog.answer().value
    sums = [
        sum_of(with_value(scenario, "train_hours", hours), scope)
        for scenario, scope in ((store.scenario, use), (pinned[2].scenario, CHEAP))
    ]
    assert sums == pytest.approx([dialog.answer().target] * 2)
    assert "this scenario comes to less than \u201cMany GPUs\u201d" in dialog.said()
