"""What would it take: answers follow the typing, and one of them goes on a knob as one step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gui.footprint.estimate import estimate
from gui.footprint.scenario import with_value
from gui.library.library import Library
from gui.panels.goal.dialog import GoalDialog
from gui.panels.goal.other import Rival
from gui.state.store import Store

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def store(library):
    return Store(library)


@pytest.fixture
def pinned(library):
    return [Rival("pin:1", "Two GPUs", with_value(library.scenario("nas"), "chip_count", 2))]


@pytest.fixture
def dialog(qtbot, store, spoken, pinned):
    shown = GoalDialog(store, spoken(), lambda: pinned)
    qtbot.addWidget(shown)
    shown.open_window()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def plain(text) -> str:
    return text.replace("\u00a0", " ")


def type_in(qtbot, dialog, text) -> None:
    line = dialog.entry.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_that_it_begins_with_half_of_what_there_is(dialog, store) -> None:
    assert dialog.entry.target == pytest.approx(store.estimate.co2e_kg / 2)
    assert dialog.free == "grid_kg_per_kwh"
    assert dialog.settable() == pytest.approx(store.scenario.value("grid_kg_per_kwh") / 2)
    assert dialog.choices["chip_count"].answer() == "4"
    assert dialog.choices["pue"].answer() == "not possible"


def test_that_every_answer_reaches_the_target(dialog, store) -> None:
    for key in dialog.choices:
        dialog.set_free(key)
        if dialog.answer().value is not None:
            reached = estimate(with_value(store.scenario, key, dialog.answer().value)).co2e_kg
            assert reached == pytest.approx(dialog.entry.target, rel=1e-9)


def test_that_the_answer_follows_the_typing(qtbot, dialog) -> None:
    type_in(qtbot, dialog, "100 t")
    first = dialog.settable()
    type_in(qtbot, dialog, "50 t")
    assert dialog.settable() == pytest.approx(first / 2)
    assert dialog.entry.target == 50_000


def test_that_it_goes_on_the_slider_as_one_step(qtbot, dialog, store) -> None:
    before = store.scenario
    type_in(qtbot, dialog, "100 t")
    with qtbot.waitSignal(dialog.put) as put:
        qtbot.mouseClick(dialog.put_button, LEFT)
    assert put.args == ["grid_kg_per_kwh"]
    assert store.estimate.co2e_kg == pytest.approx(100_000, rel=1e-9)
    assert store.undo_stack.count() == 1
    assert not dialog.isVisible()
    store.undo_stack.undo()
    assert store.scenario == before


def test_that_another_knob_is_chosen_with_the_mouse_and_the_arrows(qtbot, dialog) -> None:
    with qtbot.waitSignal(dialog.freed) as freed:
        qtbot.mouseClick(dialog.choices["train_hours"], LEFT)
    assert freed.args == ["train_hours"]
    assert dialog.free == "train_hours"
    qtbot.keyClick(dialog.choices["train_hours"], Qt.Key.Key_Down)
    assert dialog.free == "training_runs"


def test_that_a_target_out_of_reach_says_why_and_offers_what_comes_closest(qtbot, dialog, store) -> None:
    qtbot.mouseClick(dialog.choices["pue"], LEFT)
    assert (
        plain(dialog.said()) == "PUE alone cannot do it: even 1, the least that is possible, makes 180 t and not 142 t."
    )
    assert dialog.put_button.text() == "Put the closest on the slider"
    qtbot.mouseClick(dialog.put_button, LEFT)
    assert store.scenario.pue == 1


def test_that_things_that_are_counted_offer_the_whole_numbers_around(qtbot, dialog, store) -> None:
    type_in(qtbot, dialog, "100 t")
    qtbot.mouseClick(dialog.choices["chip_count"], LEFT)
    assert [plain(one.text()) for one in dialog.whole_choices] == ["2 comes to 71.0 t", "3 comes to 107 t"]
    assert dialog.settable() == 3
    qtbot.mouseClick(dialog.whole_choices[0], LEFT)
    assert dialog.settable() == 2
    qtbot.mouseClick(dialog.put_button, LEFT)
    assert store.scenario.chip_count == 2


def test_that_a_target_can_be_counted_in_things(qtbot, dialog, library) -> None:
    dialog.entry.choose_kind("equivalent")
    assert dialog.entry.target == pytest.approx(library.equivalents["flight_ny_sf"].kg_co2e)
    assert dialog.entry.note.text().startswith("1 flight.")
    dialog.entry.thing.chosen.emit("car_lifetime")
    type_in(qtbot, dialog, "2")
    assert dialog.entry.target == pytest.approx(2 * library.equivalents["car_lifetime"].kg_co2e)


def test_that_it_can_break_even_with_what_it_started_from(dialog, store) -> None:
    store.change("chip_count", 16)
    store.end_gesture()
    dialog.entry.choose_kind("other")
    assert dialog.entry.target == pytest.approx(store.baseline_estimate.co2e_kg)
    dialog.set_free("pue")
    assert dialog.answer().reason == "below_minimum"
    dialog.set_free("train_hours")
    assert dialog.settable() == pytest.approx(store.baseline.train_hours / 2)


def test_that_it_can_break_even_with_a_pinned_scenario_and_with_a_run(dialog, store, library) -> None:
    dialog.entry.choose_kind("other")
    dialog.entry.other.picker.chosen.emit("pin:1")
    dialog.set_free("chip_count")
    assert dialog.settable() == 2
    dialog.entry.other.picker.chosen.emit("et_nas")
    dialog.set_free("grid_kg_per_kwh")
    reached = estimate(with_value(store.scenario, "grid_kg_per_kwh", dialog.settable())).co2e_kg
    assert reached == pytest.approx(estimate(library.scenario("et_nas")).co2e_kg)


@pytest.fixture
def hosted(library):
    """A machine whose host takes as much as ten of its GPUs, beside one without."""
    return replace(library.scenario("nas"), host_power_w=1894.2875, pue=1.0)


def break_even(qtbot, dialog, rival, knob) -> None:
    dialog.entry.choose_kind("other")
    dialog.entry.other.picker.chosen.emit(rival)
    dialog.entry.other.both_box.setFocus()
    qtbot.keyClick(dialog.entry.other.both_box, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.choices[knob], LEFT)


def test_that_it_says_from_where_on_one_of_two_comes_to_more(qtbot, dialog, store, pinned, hosted) -> None:
    pinned.append(Rival("pin:2", "With a host", hosted))
    break_even(qtbot, dialog, "pin:2", "chip_count")
    # 1.58 g = g + 10
    assert dialog.answer().value == pytest.approx(10 / 0.58)
    assert plain(dialog.said()) == (
        "GPUs: from 17.24 on, this scenario comes to more than \u201cWith a host\u201d, below that to less. "
        "There both come to 612 t."
    )
    before = store.scenario
    qtbot.mouseClick(dialog.put_button, LEFT)
    assert store.scenario.chip_count == 17
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario == before


def test_that_it_says_that_there_is_no_break_even_and_which_is_always_larger(qtbot, dialog, store) -> None:
    break_even(qtbot, dialog, "et_nas", "train_hours")
    assert plain(dialog.said()) == (
        "No break-even: with \u201cHours each\u201d the same in both, \u201cSame search, Google 2021\u201d always "
        "comes to more than this scenario: 19 times as much."
    )
    assert dialog.choices["train_hours"].answer() == "no break-even"
    assert not dialog.put_button.isEnabled()
    assert store.undo_stack.count() == 0


def test_that_two_that_are_the_same_are_said_to_be(qtbot, dialog) -> None:
    break_even(qtbot, dialog, "start:", "pue")
    assert dialog.said() == "No break-even: the two come to the same, whatever \u201cPUE\u201d is."


def test_that_a_ratio_that_changes_is_told_where_it_holds(qtbot, dialog, pinned, hosted) -> None:
    pinned.append(Rival("pin:2", "With a host", replace(hosted, pue=1.58)))
    break_even(qtbot, dialog, "pin:2", "chip_power_w")
    assert "always comes to more than this scenario: 2.2 times as much at 189.4 W." in plain(dialog.said())


def test_that_two_can_be_brought_level_in_electricity_and_money(qtbot, dialog, store, library) -> None:
    dialog.entry.choose_kind("other")
    dialog.entry.other.picker.chosen.emit("bert_base")
    qtbot.keyClick(dialog.entry.other.result_box, Qt.Key.Key_Down)
    assert dialog.entry.result == "energy_kwh"
    dialog.set_free("train_hours")
    reached = estimate(with_value(store.scenario, "train_hours", dialog.settable())).energy_kwh
    assert reached == pytest.approx(estimate(library.scenario("bert_base")).energy_kwh)
    qtbot.keyClick(dialog.entry.other.result_box, Qt.Key.Key_Down)
    assert "grid_kg_per_kwh" not in dialog.choices
    dialog.set_free("electricity_usd_per_kwh")
    reached = estimate(with_value(store.scenario, "electricity_usd_per_kwh", dialog.settable())).electricity_cost_usd
    assert reached == pytest.approx(estimate(library.scenario("bert_base")).electricity_cost_usd)


def test_that_a_scenario_that_declares_too_little_is_not_come_level_with(qtbot, dialog) -> None:
    break_even(qtbot, dialog, "gpt2", "train_hours")
    assert dialog.said() == "There is no answer while this is not declared: Watts per GPU."
    assert not dialog.put_button.isEnabled()


@pytest.mark.parametrize("text", ["0", "-5 t", "1e30", "moon", "", "-100 %", "1e400", "nan"])
def test_that_an_absurd_target_neither_breaks_nor_moves_anything(qtbot, dialog, store, text) -> None:
    before = store.scenario
    type_in(qtbot, dialog, text)
    qtbot.keyClick(dialog.entry.line, Qt.Key.Key_Tab)
    for key in dialog.choices:
        dialog.set_free(key)
        assert dialog.said() or dialog.entry.target is None
    assert store.scenario == before


def test_that_a_knob_that_would_not_move_cannot_be_put(dialog) -> None:
    dialog.entry.choose_kind("other")
    assert dialog.said().endswith("already.")
    assert not dialog.put_button.isEnabled()


def test_that_what_is_not_declared_can_be_what_it_would_take(qtbot, store, dialog) -> None:
    store.load_run("gpt2")
    dialog.entry.choose_kind("energy_kwh")
    dialog.entry.choose_kind("co2e_kg")
    assert dialog.said() == "There is no answer while this is not declared: Watts per GPU."
    assert not dialog.put_button.isEnabled()
    type_in(qtbot, dialog, "1 t")
    qtbot.mouseClick(dialog.choices["chip_power_w"], LEFT)
    assert dialog.put_button.isEnabled()
    qtbot.mouseClick(dialog.put_button, LEFT)
    assert store.estimate.co2e_kg == pytest.approx(1000)


def test_that_nonsense_is_refused_with_what_to_type(qtbot, dialog) -> None:
    type_in(qtbot, dialog, "a lot")
    qtbot.keyClick(dialog.entry.line, Qt.Key.Key_Return)
    assert "not a number" in dialog.entry.note.text()
    assert dialog.answer() is None
    assert not dialog.put_button.isEnabled()


def test_that_answers_follow_the_sliders_while_it_is_open(qtbot, dialog, store) -> None:
    type_in(qtbot, dialog, "100 t")
    before = dialog.settable()
    store.change("train_hours", store.scenario.train_hours * 2)
    qtbot.waitUntil(lambda: dialog.settable() == pytest.approx(before / 2))
    assert dialog.entry.target == 100_000


def test_that_a_change_in_percent_stays_what_it_was_when_it_was_typed(qtbot, dialog, store) -> None:
    wanted = dialog.entry.target
    store.change("train_hours", store.scenario.train_hours * 2)
    qtbot.waitUntil(lambda: dialog.choices["chip_count"].answer() == "2")
    assert dialog.entry.target == wanted


def test_that_it_grows_with_what_is_asked_so_that_the_answer_is_seen(qtbot, dialog) -> None:
    dialog.entry.choose_kind("other")
    dialog.entry.other.picker.chosen.emit("bert_base")
    qtbot.waitUntil(lambda: not dialog._area.verticalScrollBar().isVisible())
    before = dialog.height()
    dialog.entry.choose_kind("co2e_kg")
    qtbot.wait(20)
    assert dialog.height() == before


def test_that_everything_has_a_name(dialog) -> None:
    controls = (dialog.entry.kind_box, dialog.entry.line, dialog.entry.thing, *dialog.choices.values())
    assert all(control.accessibleName() for control in controls)


@pytest.mark.parametrize("theme", ["dark", "high_contrast"])
def test_that_it_follows_theme_and_language(qtbot, dialog, theme) -> None:
    look = dialog._look
    look.set_mode(theme)
    look.set_language("ru")
    assert not dialog.grab().isNull()
    assert dialog.entry.target is not None
