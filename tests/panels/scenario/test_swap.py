"""Exchanging the accelerator asks nothing: the hours stay, or the work, and each is one step back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.library.library import Library
from gui.panels.scenario.panel import ScenarioPanel
from gui.state.store import Store

LEFT = Qt.MouseButton.LeftButton
HOURS = 274_120.0


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
    shown.resize(290, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def choose(panel, chip_id) -> None:
    panel.chip_picker.chosen.emit(chip_id)


def type_in(qtbot, line, text) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def rates(library, new, old="p100") -> float:
    return library.hardware[old].dense_tflops / library.hardware[new].dense_tflops


def test_that_nothing_is_shown_before_there_is_anything_to_keep(panel) -> None:
    assert panel.training.swap is None


def test_that_a_chip_of_the_list_is_one_step_and_keeps_the_hours(qtbot, panel, store) -> None:
    panel.chip_picker.setFocus()
    qtbot.keyClicks(panel.chip_picker, "h")
    qtbot.keyClicks(panel.chip_picker.popup().search, "100 sxm")
    qtbot.keyClick(panel.chip_picker.popup().search, Qt.Key.Key_Return)
    assert (store.scenario.chip, store.scenario.train_hours) == ("h100_sxm5_80gb", HOURS)
    assert store.undo_stack.count() == 1
    swap = panel.training.swap
    assert swap.isVisible()
    assert swap.hours.isChecked()
    assert swap.sentence() == "Training takes as long as on Tesla P100."
    store.undo_stack.undo()
    assert store.scenario == store.baseline
    assert swap.isHidden()


def test_that_the_work_can_be_kept_instead_and_the_sentence_says_how(qtbot, panel, store, library) -> None:
    choose(panel, "h100_sxm5_80gb")
    swap = panel.training.swap
    qtbot.mouseClick(swap.work, LEFT)
    assert store.scenario.train_hours == pytest.approx(HOURS * rates(library, "h100_sxm5_80gb"))
    assert panel.knob("train_hours").state.badge == "estimated"
    assert "against 21.22 TFLOP/s at the same utilisation: hours × 0.021" in swap.sentence()
    assert store.undo_stack.count() == 2
    qtbot.mouseClick(swap.hours, LEFT)
    assert store.scenario.train_hours == HOURS
    assert panel.knob("train_hours").state.badge == "derived"
    store.undo_stack.undo()
    assert swap.work.isChecked()
    assert not swap.hours.isChecked()
    store.undo_stack.undo()
    assert swap.hours.isChecked()


def test_that_the_choice_holds_for_the_next_chip_and_counts_from_the_first(qtbot, panel, store, library) -> None:
    choose(panel, "h100_sxm5_80gb")
    qtbot.mouseClick(panel.training.swap.work, LEFT)
    choose(panel, "v100")
    assert store.scenario.train_hours == pytest.approx(HOURS * rates(library, "v100"))
    assert store.undo_stack.count() == 3
    choose(panel, "p100")
    assert store.scenario.train_hours == HOURS
    assert store.scenario.hours_basis is None


def test_that_the_utilisation_can_be_told(qtbot, panel, store, library) -> None:
    choose(panel, "h100_sxm5_80gb")
    swap = panel.training.swap
    assert not swap.line.isVisible()
    qtbot.mouseClick(swap.work, LEFT)
    assert swap.line.text() == "100 %"
    type_in(qtbot, swap.line, "80")
    assert store.scenario.train_hours == pytest.approx(HOURS * rates(library, "h100_sxm5_80gb") / 0.8)
    assert "at 80 % of the utilisation" in swap.sentence()
    assert store.undo_stack.count() == 3
    type_in(qtbot, swap.line, "none")
    assert "is not a number" in swap.said()
    type_in(qtbot, swap.line, "0")
    assert "the least is 1" in swap.said()
    store.undo_stack.undo()
    assert swap.line.text() == "100 %"
    assert swap.said() == ""


def test_that_a_chip_of_unknown_speed_keeps_the_hours_and_says_why(qtbot, panel, store, library) -> None:
    unknown = next(chip for chip in library.hardware.values() if chip.dense_tflops is None and chip.tdp_w)
    choose(panel, "v100")
    qtbot.mouseClick(panel.training.swap.work, LEFT)
    choose(panel, unknown.chip_id)
    swap = panel.training.swap
    assert store.scenario.train_hours == HOURS
    assert not swap.work.isEnabled()
    assert swap.hours.isChecked()
    assert unknown.name in swap.sentence()
    assert swap.work.toolTip() == swap.sentence()


def test_that_a_chip_without_watts_leaves_them_not_declared(panel, store, library) -> None:
    bare = next(chip for chip in library.hardware.values() if chip.tdp_w is None and chip.measured_power_w is None)
    choose(panel, bare.chip_id)
    assert store.scenario.chip_power_w is None
    assert store.estimate.energy_kwh is None
    assert panel.knob("chip_power_w").value_button.text() == "not declared"
    assert panel.knob("chip_power_w").state.badge == "not_declared"


def test_that_hours_set_by_hand_belong_to_the_chip_that_they_were_set_on(qtbot, panel, store, library) -> None:
    choose(panel, "v100")
    panel.change("train_hours", 100.0)
    swap = panel.training.swap
    assert swap.isVisible()
    assert not swap.hours.isChecked()
    assert not swap.work.isChecked()
    choose(panel, "h100_sxm5_80gb")
    qtbot.mouseClick(swap.work, LEFT)
    assert store.scenario.train_hours == pytest.approx(100 * rates(library, "h100_sxm5_80gb", "v100"))


def test_that_another_run_begins_anew(qtbot, panel, store) -> None:
    choose(panel, "v100")
    qtbot.mouseClick(panel.training.swap.work, LEFT)
    store.load_run("transformer_base")
    assert panel.training.swap.isHidden()
    choose(panel, "v100")
    assert store.scenario.train_hours == 12
    assert panel.training.swap.hours.isChecked()


def test_that_hours_beyond_all_bounds_are_refused_in_place(qtbot, panel, store) -> None:
    choose(panel, "v100")
    panel.change("train_hours", 1e9)
    choose(panel, "p100")
    swap, before = panel.training.swap, store.scenario
    qtbot.mouseClick(swap.work, LEFT)
    assert store.scenario == before
    assert "the most is 1,000,000,000" in swap.said()
    assert swap.hours.isChecked()
    assert not swap.work.isChecked()


def test_that_every_part_of_the_segment_can_be_reached_and_named(panel) -> None:
    choose(panel, "v100")
    swap = panel.training.swap
    for control in (swap.hours, swap.work, swap.line):
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("scale", [0.8, 2.5])
def test_that_the_segment_is_no_wider_than_the_panel(qtbot, panel, store, language, scale) -> None:
    choose(panel, "v100")
    qtbot.mouseClick(panel.training.swap.work, LEFT)
    look = panel._look
    look.set_language(language)
    look.set_scale(scale)
    panel.resize(look.theme.px(240), look.theme.px(900))
    qtbot.wait(1)
    assert panel.widget().width() <= panel.viewport().width()
