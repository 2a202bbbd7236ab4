"""The formula has today's values, and every term leads to its slider and to its source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from gui.footprint.estimate import estimate
from gui.footprint.scenario import with_value
from gui.library.library import Library
from gui.look.look import Look
from gui.panels.formula.bar import FormulaBar

LIBRARY = Library.load()
NAS = LIBRARY.scenario("nas")
KEYS = ["pue", "training_runs", "train_hours", "chip_count", "chip_power_w", "energy_kwh", "grid_kg_per_kwh", "co2e_kg"]


@pytest.fixture
def look(qtbot):
    shown = Look("light", "en")
    yield shown
    shown.set_language("en")


def shown(qtbot, look, scenario=NAS, width=1100) -> FormulaBar:
    bar = FormulaBar(look, lambda key: f"from {key}")
    qtbot.addWidget(bar)
    bar.show_estimate(estimate(scenario))
    bar.resize(width, bar.sizeHint().height())
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def read(bar: FormulaBar) -> str:
    return bar.text().replace("\u00a0", " ").replace("\u202f", " ")


def test_that_it_is_the_paper_s_equation_with_its_values(qtbot, look):
    bar = shown(qtbot, look)
    assert read(bar) == (
        "1.58 \u00d7 1 \u00d7 274,120 h \u00d7 8 \u00d7 189.4 W / 1000 = 656,347 kWh \u00d7 0.4327 kg/kWh = 284,019 kg"
    )
    assert [term.key for term in bar.terms] == KEYS


def test_that_hosts_measured_apart_stand_in_brackets(qtbot, look):
    bar = shown(qtbot, look, with_value(NAS, "host_power_w", 120))
    assert "( 8 \u00d7 189.4 W + 120 W )" in read(bar)
    bar.show_estimate(estimate(NAS))
    assert "(" not in read(bar)


def test_that_the_pue_has_no_place_where_the_intensity_has_it_in_it(qtbot, look):
    bar = shown(qtbot, look, LIBRARY.scenario("llama2_7b"))
    assert read(bar) == "1 \u00d7 184,320 h \u00d7 1 \u00d7 400 W / 1000 = 73,728 kWh \u00d7 0.4235 kg/kWh = 31,224 kg"
    assert [term.key for term in bar.terms] == [*KEYS[1:5], "it_energy_kwh", *KEYS[6:]]
    assert "not declared" not in " ".join(term.accessibleName() for term in bar.terms)
    bar.show_estimate(estimate(NAS))
    assert [term.key for term in bar.terms] == KEYS


def test_that_the_unit_of_mass_is_followed(qtbot, look):
    bar = shown(qtbot, look)
    look.set_mass_unit("lb")
    assert read(bar).endswith("0.9540 lb/kWh = 626,155 lb")
    look.set_mass_unit("t")
    assert read(bar).endswith("0.4327 kg/kWh / 1000 = 284.0 t")


def test_that_an_undeclared_term_is_its_symbol_and_no_number(qtbot, look):
    bar = shown(qtbot, look, LIBRARY.scenario("gpt2"))
    terms = {term.key: term for term in bar.terms}
    assert terms["chip_power_w"].kind == "undeclared"
    assert terms["chip_power_w"].text_shown == "p_g"
    assert terms["chip_power_w"].accessibleName() == "Watts per GPU: not declared"
    assert terms["co2e_kg"].text_shown == "not declared"
    with qtbot.waitSignal(bar.knob_requested) as asked:
        qtbot.mouseClick(terms["chip_power_w"], Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    assert asked.args == ["chip_power_w"]


@pytest.mark.parametrize("key", ["pue", "train_hours", "grid_kg_per_kwh"])
def test_that_a_term_leads_to_its_slider_by_click_enter_and_space(qtbot, look, key):
    bar = shown(qtbot, look)
    term = bar._terms[key]
    with qtbot.waitSignal(bar.knob_requested) as asked:
        qtbot.mouseClick(term, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    assert asked.args == [key]
    term.setFocus()
    for stroke in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(bar.knob_requested) as asked:
            qtbot.keyClick(term, stroke)
        assert asked.args == [key]


def test_that_the_i_shift_and_the_menu_ask_where_from(qtbot, look):
    bar = shown(qtbot, look)
    term = bar._terms["pue"]
    shift = Qt.KeyboardModifier.ShiftModifier
    menu = QMenu(term)
    term.fill_menu(menu)
    asks = {action.text(): action for action in menu.actions()}
    ways = (
        lambda: qtbot.mouseClick(term, Qt.MouseButton.LeftButton, pos=term.mark_rect().center().toPoint()),
        lambda: qtbot.mouseClick(term, Qt.MouseButton.LeftButton, shift, QPoint(6, 10)),
        lambda: qtbot.keyClick(term, Qt.Key.Key_Return, shift),
        asks["Where from?"].trigger,
    )
    for way in ways:
        with qtbot.waitSignal(bar.source_requested) as asked, qtbot.assertNotEmitted(bar.knob_requested):
            way()
        assert asked.args == ["pue"]
    with qtbot.waitSignal(bar.knob_requested):
        asks["Go to its slider"].trigger()


def test_that_a_result_and_the_paper_are_asked_where_from(qtbot, look):
    bar = shown(qtbot, look)
    for widget, key in (
        (bar._terms["energy_kwh"], "energy_kwh"),
        (bar._terms["co2e_kg"], "co2e_kg"),
        (bar._source, "formula"),
    ):
        with qtbot.waitSignal(bar.source_requested) as asked:
            qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
        assert asked.args == [key]


def test_that_arrows_tab_home_and_end_move_along_the_terms(qtbot, look):
    bar = shown(qtbot, look)
    bar.activateWindow()
    bar.terms[0].setFocus()
    for key in KEYS[1:]:
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Right)
        assert bar.focusWidget().key == key
    qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Right)
    assert bar.focusWidget().key == "co2e_kg"
    qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Home)
    assert bar.focusWidget().key == "pue"
    qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
    assert bar.focusWidget().key == "training_runs"
    qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Left)
    assert bar.focusWidget().key == "grid_kg_per_kwh"


def test_that_a_narrow_bar_drops_the_source_then_digits_and_then_scrolls(qtbot, look):
    bar = shown(qtbot, look, width=1400)
    assert bar.level == 0
    assert bar._source.isVisible()
    levels = []
    for width in range(1400, 300, -10):
        bar.resize(width, 40)
        levels.append(bar.level)
        if bar.level < 3:
            assert all(bar.rect().contains(box_of(bar, term)) for term in bar.terms)
    assert levels == sorted(levels)
    assert set(levels) == {0, 1, 2, 3}


def box_of(bar: FormulaBar, term):
    return term.rect().translated(term.mapTo(bar, QPoint(0, 0)))


def test_that_a_focused_term_is_scrolled_into_view(qtbot, look):
    bar = shown(qtbot, look, width=330)
    assert bar.level == 3
    bar.activateWindow()
    bar.terms[0].setFocus()
    for _step in KEYS:
        term = bar.focusWidget()
        assert bar.rect().contains(box_of(bar, term).center())
        assert box_of(bar, term).bottom() <= bar._bar.geometry().top() + 1
        qtbot.keyClick(term, Qt.Key.Key_Right)


def test_that_terms_are_the_same_widgets_while_a_slider_moves(qtbot, look):
    bar = shown(qtbot, look)
    before = bar.terms
    places = [term.geometry() for term in before]
    bar.show_estimate(estimate(with_value(NAS, "train_hours", 274_119)))
    assert bar.terms == before
    assert [term.geometry() for term in bar.terms] == places
    assert "274,119 h" in read(bar)


def test_that_the_tooltip_has_name_exact_value_and_origin(qtbot, look):
    bar = shown(qtbot, look)
    text = bar._explain("chip_power_w")
    assert text.startswith("Watts per GPU: 189.429 W\nfrom chip_power_w\n")


def test_that_language_switches_while_it_is_shown(qtbot, look):
    bar = shown(qtbot, look)
    look.set_language("ru")
    assert read(bar).startswith("1,58 \u00d7 1 \u00d7 274 120")
