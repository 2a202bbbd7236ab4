"""Pins, the table of scenarios side by side, and the pair that is explained."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QInputDialog

from gui.footprint.estimate import estimate
from gui.footprint.scenario import with_value
from gui.library.library import Library
from gui.panels.sides.panel import Side, SidesPanel
from gui.panels.sides.values import Column, cells_of, ratio_sentence, side_rows
from gui.state.pins import Pins

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support propagateSizeHints")


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def pins(qapp):
    return Pins()


@pytest.fixture
def panel(qtbot, spoken, pins, library):
    panel = SidesPanel(spoken(), pins, library)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def sides_of(library, *runs):
    return [Side(run, library.runs[run].name, estimate(library.scenario(run))) for run in runs]


def texts(panel):
    model = panel.model
    return [
        [model.index(row, column).data().replace("\u00a0", " ") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_that_only_what_differs_is_shown_until_all_is_asked_for(panel, library, qtbot):
    scenario = library.scenario("nas")
    panel.show_sides([Side("a", "A", estimate(scenario)), Side("b", "B", estimate(with_value(scenario, "pue", 1.1)))])
    assert [row.key for row in panel.model.rows] == ["co2e_kg", "energy_kwh", "electricity_cost_usd", "pue"]
    panel.differing.setFocus()
    qtbot.keyClick(panel.differing, Qt.Key.Key_Space)
    assert "train_hours" in [row.key for row in panel.model.rows]


def test_that_ratios_are_to_the_one_that_the_way_starts_from(panel, library):
    panel.show_sides(sides_of(library, "nas", "et_nas"))
    assert panel.pair == ("et_nas", "nas")
    assert texts(panel)[0][1:] == ["284 t   \u00d7 88.2", "3.22 t"]
    panel.choose("nas", "et_nas")
    assert texts(panel)[0][1:] == ["284 t", "3.22 t   \u00f7 88.2"]


def test_that_a_sentence_says_how_many_times_the_one_the_other_is(panel, library):
    panel.show_sides(sides_of(library, "nas", "et_nas"))
    assert panel.sentence == "Architecture search (NAS) is 88.2 \u00d7 Same search, Google 2021."
    panel.choose("nas", "et_nas")
    assert panel.sentence == "Architecture search (NAS) is 88.2 \u00d7 Same search, Google 2021."


def test_that_what_is_not_declared_is_said_and_gets_no_ratio(library, spoken):
    wording = spoken().wording
    known = Column("a", "A", cells_of(estimate(library.scenario("nas")), library, wording))
    other = with_value(library.scenario("nas"), "pue", None)
    unknown = Column("b", "B", cells_of(estimate(other), library, wording))
    assert ratio_sentence(known, unknown, wording) == ""
    rows = {row.key: row for row in side_rows((known, unknown), wording, only_differing=True)}
    assert rows["co2e_kg"].cells[1].text == "not declared"


def test_that_the_two_can_be_swapped_and_are_never_the_same_by_choice(panel, library, qtbot):
    panel.show_sides(sides_of(library, "nas", "et_nas", "bert_base"))
    with qtbot.waitSignal(panel.pair_changed):
        qtbot.mouseClick(panel.swap, Qt.MouseButton.LeftButton)
    assert panel.pair == ("nas", "et_nas")
    panel.first.activated.emit(1)
    assert panel.pair == ("et_nas", "nas")


def test_that_a_scenario_that_is_gone_is_no_longer_chosen(panel, library):
    panel.show_sides(sides_of(library, "nas", "et_nas", "bert_base"))
    panel.choose("bert_base", "et_nas")
    panel.show_sides(sides_of(library, "nas", "et_nas"))
    assert panel.pair[0] == "et_nas"


def test_that_the_model_keeps_qts_rules(panel, library):
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.show_sides(sides_of(library, "nas"))
    panel.show_sides(sides_of(library, "nas", "et_nas"))
    scenario = with_value(library.scenario("nas"), "pue", 1.2)
    panel.show_sides([Side("nas", "NAS", estimate(scenario)), *sides_of(library, "et_nas")])
    assert tester.model() is panel.model


def test_that_a_moving_value_changes_cells_and_not_the_table(panel, library, qtbot):
    panel.show_sides(sides_of(library, "nas", "et_nas"))
    moved = estimate(with_value(library.scenario("nas"), "pue", 1.2))
    with qtbot.assertNotEmitted(panel.model.modelReset), qtbot.waitSignal(panel.model.dataChanged):
        panel.show_sides([Side("nas", library.runs["nas"].name, moved), *sides_of(library, "et_nas")])
    assert texts(panel)[0][1].startswith("216 t")


def test_that_each_pin_has_a_button_and_a_full_house_no_longer_pins(panel, pins, library):
    for name in "ABCD":
        pins.add(name, library.scenario("nas"))
    assert [button.text() for button in panel.bar.buttons.values()] == list("ABCD")
    assert not panel.bar.pin_button.isEnabled()
    assert "remove one first" in panel.bar.pin_button.toolTip()


def test_that_a_pin_is_renamed_with_f2_and_removed_with_del(panel, pins, library, qtbot):
    pin = pins.add("A", library.scenario("nas"))
    qtbot.keyClick(panel.bar.buttons[pin.pin_id], Qt.Key.Key_F2)
    dialog = panel.findChild(QInputDialog)
    dialog.setTextValue("Norway")
    dialog.accept()
    assert pins.all[0].name == "Norway"
    qtbot.keyClick(panel.bar.buttons[pin.pin_id], Qt.Key.Key_Delete)
    assert pins.all == ()
    assert panel.bar.buttons == {}


def test_that_everything_has_a_name_for_those_who_do_not_see_it(panel, pins, library):
    pins.add("A", library.scenario("nas"))
    panel.show_sides(sides_of(library, "nas", "et_nas"))
    named = (panel.table, panel.first, panel.second, panel.swap, panel.bar.pin_button, *panel.bar.buttons.values())
    assert all(widget.accessibleName() and (widget.toolTip() or widget is panel.table) for widget in named)
    assert panel.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Emissions")


def test_that_two_that_differ_by_less_than_is_shown_are_not_said_to_be_one_times_the_other(panel, library):
    nas = library.scenario("nas")
    more = replace(nas, train_hours=nas.train_hours * 1.003)
    panel.show_sides([Side("now", "This scenario", estimate(more)), Side("run", "The search", estimate(nas))])
    panel.choose("run", "now")
    assert panel.sentence == "This scenario comes to a little more than The search."
    assert not any("1.00" in text for text in texts(panel))


def test_that_four_pins_stand_on_one_line_of_a_small_window(panel, pins, library, qtbot):
    for run in ("nas", "et_nas", "gpt2", "nas_tpu"):
        pins.add(library.runs[run].name, library.scenario(run))
    panel.resize(728, 300)
    bar = panel.bar
    qtbot.waitUntil(lambda: len({button.y() for button in (bar.pin_button, *bar.buttons.values())}) == 1)
    longest = max(len(button.text()) for button in bar.buttons.values())
    panel.resize(1400, 300)
    assert max(len(button.text()) for button in bar.buttons.values()) > longest
