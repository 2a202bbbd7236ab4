"""The panel with the real store: every change goes through it, and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLineEdit, QWidget

from gui.footprint.parameters import PARAMETERS
from gui.library.library import Library
from gui.panels.scenario.panel import ScenarioPanel
from gui.state.store import Store

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def look(spoken):
    return spoken()


@pytest.fixture
def store(library):
    return Store(library)


@pytest.fixture
def panel(qtbot, store, look):
    shown = ScenarioPanel(store, look)
    qtbot.addWidget(shown)
    shown.resize(290, 700)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def controls_of(panel):
    kinds = (QAbstractSlider, QAbstractButton, QLineEdit)
    return [control for kind in kinds for control in panel.widget().findChildren(kind)]


def drag(qtbot, slider, values) -> None:
    places = [QPoint(round(slider.x_of(value)), slider.height() // 2) for value in values]
    qtbot.mousePress(slider, LEFT, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(slider, place)
    qtbot.mouseRelease(slider, LEFT, pos=places[-1])


def test_that_a_drag_is_one_undo_step(qtbot, panel, store) -> None:
    drag(qtbot, panel.knob("pue").slider, [1.58, 1.5, 1.3, 1.1])
    assert store.scenario.pue == pytest.approx(1.1, abs=0.02)
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario.pue == 1.58
    assert panel.knob("pue").state.value == 1.58


def test_that_keys_are_one_undo_step_each_time_they_are_released(qtbot, panel, store) -> None:
    slider = panel.knob("pue").slider
    slider.setFocus()
    for _ in range(3):
        qtbot.keyPress(slider, Qt.Key.Key_Right)
    qtbot.keyRelease(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert store.undo_stack.count() == 2
    assert store.scenario.pue == pytest.approx(1.62)


def test_that_an_entry_is_one_undo_step(qtbot, panel, store) -> None:
    knob = panel.knob("train_hours")
    qtbot.mouseClick(knob.value_button, LEFT)
    knob.entry().selectAll()
    qtbot.keyClicks(knob.entry(), "2 days")
    qtbot.keyClick(knob.entry(), Qt.Key.Key_Return)
    assert store.scenario.train_hours == 48
    assert store.undo_stack.count() == 1
    assert knob.state.badge == "mine"


def test_that_what_changes_elsewhere_is_shown_silently(panel, store, monkeypatch) -> None:
    monkeypatch.setattr(panel, "change", lambda *_: pytest.fail("it was sent back"))
    store.change("chip_count", 64)
    assert panel.knob("chip_count").slider.current() == 64
    assert panel.knob("chip_count").value_button.text() == "64\u00a0Tesla P100"


def test_that_only_the_knob_that_changed_is_painted(panel, store, monkeypatch) -> None:
    painted = []
    for parameter in PARAMETERS:
        if parameter.group != "prices" and parameter.key != "host_power_w":
            knob = panel.knob(parameter.key)
            monkeypatch.setattr(knob, "update", lambda key=parameter.key: painted.append(key))
    store.change("pue", 1.2)
    assert set(painted) == {"pue"}


def test_that_a_double_click_and_the_reset_button_go_back_to_the_preset(qtbot, panel, store) -> None:
    store.change("pue", 1.2)
    store.end_gesture()
    slider = panel.knob("pue").slider
    place = QPoint(round(slider.x_of(1.2)), slider.height() // 2)
    qtbot.mouseClick(slider, LEFT, pos=place)
    qtbot.mouseDClick(slider, LEFT, pos=place)
    assert store.scenario.pue == 1.58
    store.change("pue", 1.3)
    qtbot.mouseClick(panel.knob("pue")._reset, LEFT)
    assert store.scenario.pue == 1.58


def test_that_a_run_is_chosen_from_the_list(qtbot, panel, store) -> None:
    panel.run_picker.setFocus()
    qtbot.keyClicks(panel.run_picker, "b")
    qtbot.keyClicks(panel.run_picker.popup().search, "ert")
    qtbot.keyClick(panel.run_picker.popup().search, Qt.Key.Key_Return)
    assert store.scenario.run == "bert_base"
    assert panel.run_picker.title() == "BERT base, 64 V100"
    assert panel.knob("chip_count").state.value == 64
    assert panel.knob("chip_count").state.preset == 64


def test_that_a_chip_brings_its_watts_and_rent(panel, store) -> None:
    panel.chip_picker.chosen.emit("tpu_v3")
    assert store.scenario.chip == "tpu_v3"
    assert panel.chip_picker.title() == "TPUv3"
    assert panel.knob("chip_power_w").value_button.text() == "283\u00a0W"
    assert panel.knob("chip_power_w").state.caption == "TDP of this chip: 450 W"


def test_that_a_grid_without_a_figure_of_its_own_says_what_it_counts(panel, store) -> None:
    panel.electricity.picker.chosen.emit("strubell_china")
    assert store.scenario.grid == "strubell_china"
    assert panel.knob("grid_kg_per_kwh").state.caption.startswith("from the mix: ")
    panel.electricity.picker.chosen.emit("fra")
    assert panel.knob("grid_kg_per_kwh").state.caption == "published: 56.0 g CO\u2082e/kWh"


def test_that_an_intensity_entered_by_hand_says_so(qtbot, panel, store) -> None:
    panel.change("grid_kg_per_kwh", 0.1)
    assert panel.electricity.picker.title() == "Your own figure"
    assert panel.knob("grid_kg_per_kwh").state.caption == "entered by hand: 100 g CO\u2082e/kWh"
    assert panel.knob("grid_kg_per_kwh").value_button.text() == "100\u00a0g/kWh"


def test_that_a_refusal_of_the_calculation_is_said_at_the_knob(panel, store) -> None:
    panel.change("pue", 0.5)
    assert store.scenario.pue == 1.58
    assert panel.knob("pue").state.value == 1.58
    assert "the least is 1" in panel.knob("pue").message


def test_that_prices_are_folded_and_made_only_when_asked_for(qtbot, panel, store) -> None:
    assert "electricity_usd_per_kwh" not in panel._knobs
    assert "$0.12" in panel.prices.header.accessibleDescription()
    panel.prices.header.setFocus()
    qtbot.keyClick(panel.prices.header, Qt.Key.Key_Space)
    assert panel._knobs["electricity_usd_per_kwh"].isVisible()
    store.change("electricity_usd_per_kwh", 0.2)
    assert panel._knobs["electricity_usd_per_kwh"].state.value == 0.2


def test_that_a_price_nobody_published_is_not_declared(panel, library) -> None:
    run = next(run for run in library.runs.values() if run.chip_price_low_usd_per_h is None)
    panel.run_picker.chosen.emit(run.run_id)
    knob = panel.knob("chip_price_low_usd_per_h")
    assert knob.value_button.text() == "not declared"
    assert knob.state.badge == "not_declared"


@pytest.mark.parametrize("key", [parameter.key for parameter in PARAMETERS])
def test_that_every_knob_can_be_asked_for_from_elsewhere(qtbot, panel, key) -> None:
    panel.resize(290, 300)
    panel.focus_knob(key)
    knob = panel.knob(key)
    assert knob.slider.hasFocus()
    qtbot.waitUntil(lambda: not knob.visibleRegion().isEmpty())


def test_that_a_share_can_be_asked_for_even_where_it_is_tucked_away(qtbot, panel) -> None:
    panel.focus_knob("mix.solar")
    knob = panel.electricity.mix.knob("solar")
    assert knob.slider.hasFocus()
    qtbot.waitUntil(lambda: not knob.visibleRegion().isEmpty())


@pytest.mark.parametrize("key", ["run", "chip", "grid"])
def test_that_pickers_can_be_asked_for(panel, key) -> None:
    panel.focus_knob(key)
    pickers = {"run": panel.run_picker, "chip": panel.chip_picker, "grid": panel.electricity.picker}
    assert pickers[key].hasFocus()


def test_that_where_from_reaches_the_outside(qtbot, panel) -> None:
    with qtbot.waitSignal(panel.source_requested) as asked:
        panel.knob("pue").source_requested.emit("pue")
    assert asked.args == ["pue"]


def test_that_host_watts_come_out_where_they_count(panel, store) -> None:
    assert "host_power_w" not in panel._knobs
    store.change("host_power_w", 120)
    assert panel._knobs["host_power_w"].isVisible()


@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.5])
def test_that_nothing_is_wider_than_the_panel(qtbot, panel, look, mode, language, scale) -> None:
    panel.prices.unfold()
    panel.electricity.mix.change_link.setChecked(True)
    panel.electricity.mix.factors_link().setChecked(True)
    look.set_mode(mode)
    look.set_language(language)
    look.set_scale(scale)
    panel.resize(look.theme.px(240), look.theme.px(900))
    panel.widget().layout().activate()
    qtbot.wait(1)
    assert panel.widget().width() <= panel.viewport().width()
    for child in filter(QWidget.isVisible, controls_of(panel)):
        assert child.mapTo(panel.widget(), QPoint(child.width(), 0)).x() <= panel.widget().width()


def test_that_every_control_has_a_name_a_tip_and_the_keyboard(panel) -> None:
    panel.prices.unfold()
    panel.electricity.mix.change_link.setChecked(True)
    panel.electricity.mix.factors_link().setChecked(True)
    controls = [control for control in controls_of(panel) if control.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(controls) > 40
    for control in controls:
        assert control.accessibleName(), control
        assert control.toolTip(), control


def test_that_a_language_switch_leaves_no_english_number(panel, look) -> None:
    look.set_language("ru")
    assert panel.knob("pue").value_button.text() == "1,58"
    assert panel.knob("train_hours").value_button.text().startswith("274\u00a0120")
