"""The switches of what counts: each ticked by mouse or key, its numbers typed or taken from a published example."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.footprint.scope import Scope
from gui.footprint.scope_fields import FIELD_BY_KEY, SWITCHES
from gui.library.library import Library
from gui.library.scope_examples import examples
from gui.panels.picker.model import PickerModel
from gui.panels.scope import words
from gui.panels.scope.beside import BesideCard
from gui.panels.scope.panel import ScopePanel
from gui.state.store import Store

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def store(qapp: object) -> Store:
    return Store(Library.load())


@pytest.fixture
def panel(qtbot: QtBot, store: Store, spoken) -> ScopePanel:
    panel = ScopePanel(store, spoken())
    qtbot.addWidget(panel)
    panel.resize(520, 900)
    store.estimate_changed.connect(lambda _: panel.show_state())
    panel.show_state()
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def tick(qtbot: QtBot, panel: ScopePanel, switch: str) -> None:
    panel.rows[switch].box.setFocus()
    qtbot.keyClick(panel.rows[switch].box, Qt.Key.Key_Space)


def typed(qtbot: QtBot, panel: ScopePanel, switch: str, key: str, text: str) -> None:
    line = panel.rows[switch].fields[key].line
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_that_everything_is_off_at_first_and_shows_no_numbers(panel: ScopePanel) -> None:
    assert tuple(panel.rows) == SWITCHES
    assert not any(row.box.isChecked() for row in panel.rows.values())
    assert not any(field.line.isVisible() for row in panel.rows.values() for field in row.fields.values())
    assert all(row.figure.text() == "" for row in panel.rows.values())


def test_that_a_tick_begins_with_a_published_example_and_says_which(
    qtbot: QtBot, panel: ScopePanel, store: Store
) -> None:
    row = panel.rows["idle"]
    qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton, pos=QPoint(8, row.box.height() // 2))
    assert store.scope == Scope(idle_share=0.5913)
    assert store.undo_stack.count() == 1
    field = row.fields["idle_share"]
    assert field.line.isVisible()
    assert field.line.text() == "59.13"
    assert field.button.text() == "Idle cluster, BLOOM, 2022"
    assert field.origin.text() == "derived: Luccioni et al. 2023, Table 3"
    assert row.figure.text() == "+168\u00a0t"


def test_that_unticking_takes_it_out_and_ticking_again_brings_ones_own_number_back(
    qtbot: QtBot, panel: ScopePanel, store: Store
) -> None:
    tick(qtbot, panel, "idle")
    typed(qtbot, panel, "idle", "idle_share", "25")
    assert store.scope == Scope(idle_share=0.25)
    assert panel.rows["idle"].fields["idle_share"].origin.text() == "mine"
    tick(qtbot, panel, "idle")
    assert store.scope is None
    tick(qtbot, panel, "idle")
    assert store.scope == Scope(idle_share=0.25)


def test_that_undo_is_seen(qtbot: QtBot, panel: ScopePanel, store: Store) -> None:
    tick(qtbot, panel, "development")
    assert store.scope == Scope(development_multiplier=1.5027)
    with qtbot.waitSignal(store.estimate_changed):
        store.undo_stack.undo()
    assert not panel.rows["development"].box.isChecked()


def test_that_the_masses_of_the_scenarios_own_chip_stand_in(qtbot: QtBot, panel: ScopePanel, store: Store) -> None:
    store.load_chip("h100_sxm5_80gb")
    tick(qtbot, panel, "embodied")
    assert store.scope == Scope(embodied_low_kg=164, embodied_high_kg=575.2)
    fields = panel.rows["embodied"].fields
    assert fields["embodied_low_kg"].button.text().startswith("H100 SXM5 80 GB")
    assert not fields["embodied_high_kg"].button.isVisible()
    assert fields["lifetime_years"].line.text() == "4"


def test_that_a_chip_of_which_nothing_is_published_asks_for_a_figure(
    qtbot: QtBot, panel: ScopePanel, store: Store
) -> None:
    tick(qtbot, panel, "embodied")
    assert store.scope is None
    low = panel.rows["embodied"].fields["embodied_low_kg"]
    assert low.said.text().startswith("Nobody published it for Tesla P100")
    assert panel.rows["embodied"].fields["lifetime_years"].origin.text() == "default"
    assert panel.focusWidget() is low.line
    typed(qtbot, panel, "embodied", "embodied_low_kg", "150")
    assert store.scope == Scope(embodied_low_kg=150, embodied_high_kg=150)
    typed(qtbot, panel, "embodied", "embodied_high_kg", "300")
    assert store.scope == Scope(embodied_low_kg=150, embodied_high_kg=300)
    typed(qtbot, panel, "embodied", "lifetime_years", "36 months")
    assert store.scope.lifetime_years == 3


def test_that_use_asks_how_many_queries_and_brings_a_published_query(
    qtbot: QtBot, panel: ScopePanel, store: Store
) -> None:
    tick(qtbot, panel, "use")
    assert store.scope is None
    fields = panel.rows["use"].fields
    assert "How many queries" in fields["queries_per_day"].said.text()
    typed(qtbot, panel, "use", "queries_per_day", "1M")
    assert store.scope == Scope(queries_per_day=1e6, wh_per_query=0.24)
    assert fields["wh_per_query"].button.text() == "Gemini Apps, median prompt, 2025"
    typed(qtbot, panel, "use", "use_kg_per_kwh", "50")
    assert store.scope.use_kg_per_kwh == 0.05
    typed(qtbot, panel, "use", "use_kg_per_kwh", "")
    assert store.scope.use_kg_per_kwh is None
    typed(qtbot, panel, "use", "queries_per_day", "")
    assert store.scope is None


def test_that_a_query_chosen_first_waits_for_their_number(qtbot: QtBot, panel: ScopePanel, store: Store) -> None:
    tick(qtbot, panel, "use")
    panel.rows["use"].fields["wh_per_query"].button.chosen.emit("bloom_api")
    assert store.scope is None
    typed(qtbot, panel, "use", "queries_per_day", "12000")
    assert store.scope == Scope(queries_per_day=12_000, wh_per_query=4)


def test_that_what_cannot_be_is_refused_below_its_line_and_changes_nothing(
    qtbot: QtBot, panel: ScopePanel, store: Store
) -> None:
    tick(qtbot, panel, "development")
    field = panel.rows["development"].fields["development_multiplier"]
    typed(qtbot, panel, "development", "development_multiplier", "0.5")
    assert store.scope == Scope(development_multiplier=1.5027)
    assert field.said.text() == "Whole project: 0.5 is not possible; the least is 1."
    typed(qtbot, panel, "development", "development_multiplier", "many")
    assert "is not a number" in field.said.text()
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "1.5027"


def test_that_an_example_is_chosen_from_a_list_with_value_source_and_year(
    qtbot: QtBot, panel: ScopePanel, store: Store
) -> None:
    tick(qtbot, panel, "development")
    field = panel.rows["development"].fields["development_multiplier"]
    field.button.setFocus()
    qtbot.keyClick(field.button, Qt.Key.Key_Return)
    popup = field.button.popup()
    qtbot.waitUntil(popup.isVisible)
    QAbstractItemModelTester(field.button._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = {row.title: row.detail for row in field._rows()}
    assert rows["BLOOM"].startswith("2.685\u00a0\u00d7, derived, Luccioni")
    assert rows["BLOOM"].count("2023") == 1
    assert "Morrison" in rows["OLMo"]
    qtbot.keyClicks(popup.search, "LISA")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert store.scope == Scope(development_multiplier=1999.52)


def test_that_the_way_to_a_source_tells_all_of_it(qtbot: QtBot, panel: ScopePanel) -> None:
    tick(qtbot, panel, "carbon_price")
    origin = panel.rows["carbon_price"].fields["carbon_price_usd_per_t"].origin
    with qtbot.waitSignal(panel.source_requested) as asked:
        qtbot.mouseClick(origin, Qt.MouseButton.LeftButton)
    (info,) = asked.args
    assert (info.title, info.value_text) == ("United States EPA, social cost, emissions of 2020", "$190/t")
    assert info.citation
    assert info.locator.startswith("Social Cost of Carbon")
    assert "Dollars of 2020" in info.note
    assert info.link.startswith("https://")


def test_that_a_number_of_ones_own_leads_nowhere(qtbot: QtBot, panel: ScopePanel) -> None:
    tick(qtbot, panel, "carbon_price")
    typed(qtbot, panel, "carbon_price", "carbon_price_usd_per_t", "33")
    origin = panel.rows["carbon_price"].fields["carbon_price_usd_per_t"].origin
    assert (origin.text(), origin.active) == ("mine", False)


def test_that_water_begins_with_that_of_the_grids_country(qtbot: QtBot, panel: ScopePanel, store: Store) -> None:
    store.load_grid("fra")
    tick(qtbot, panel, "water")
    assert store.scope == Scope(wue_l_per_kwh=1.8, grid_water_l_per_kwh=3.6737)
    assert panel.rows["water"].figure.text() == "3,160\u00a0m\u00b3"


def test_that_factors_can_be_direct_where_there_is_a_mix_and_back(
    qtbot: QtBot, panel: ScopePanel, store: Store
) -> None:
    store.load_grid("fra")
    panel.show_state()
    assert panel.plants.sentence().startswith("Life cycle")
    published = store.scenario
    box = panel.plants.box
    choices = [box.itemText(index) for index in range(box.count())]
    assert choices[0] == "As published for the grid"
    direct = next(index for index, text in enumerate(choices) if "irect" in text)
    box.setFocus()
    for _ in range(direct):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert store.scenario.grid_basis == "mix"
    panel.show_state()
    assert panel.plants.sentence().startswith("Direct")
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert store.scenario.grid_kg_per_kwh == published.grid_kg_per_kwh
    assert store.scenario.grid_basis == "declared"


def test_that_without_a_mix_it_says_why_nothing_can_be_chosen(panel: ScopePanel, store: Store) -> None:
    store.load_run("palm_540b")
    panel.show_state()
    assert not panel.plants.box.isVisible()
    assert "no mix of sources" in panel.plants.sentence()


@pytest.mark.parametrize("key", FIELD_BY_KEY)
def test_that_every_number_can_be_typed_as_it_is_shown_and_is_named(panel: ScopePanel, key: str) -> None:
    row = panel.rows[FIELD_BY_KEY[key].switch]
    line = row.fields[key].line
    assert line.accessibleName().startswith(words.field_label(key))
    assert line.toolTip()
    assert row.box.toolTip()


def test_that_every_example_has_a_source_in_the_bibliography() -> None:
    library = Library.load()
    found = [one for key in FIELD_BY_KEY for one in examples(library, key)]
    assert len(found) > 60
    for one in found:
        assert one.source in library.sources
        assert one.locator
        row_id = one.id.removesuffix("_high")
        assert row_id in library.tables[one.kind]


def test_that_the_examples_asked_for_are_there() -> None:
    library = Library.load()
    multipliers = {one.id: one.values["development_multiplier"] for one in examples(library, "development_multiplier")}
    assert multipliers["olmo"] == pytest.approx(1.5, abs=0.01)
    assert multipliers["opt"] == 2
    assert multipliers["bloom"] == pytest.approx(2.7, abs=0.02)
    assert 1 - 1 / multipliers["olmo3"] == pytest.approx(0.82, abs=0.005)
    assert multipliers["lisa"] == pytest.approx(2000, rel=0.001)
    prices = {one.id: one.values["carbon_price_usd_per_t"] for one in examples(library, "carbon_price_usd_per_t")}
    assert prices["epa_scghg_2020"] == 190


def test_that_what_stands_beside_is_told_in_sentences(qtbot: QtBot, store: Store, spoken) -> None:
    card = BesideCard(store, spoken())
    qtbot.addWidget(card)
    assert card.isHidden()
    store.set_scope(Scope(market_kg_per_kwh=0.1, idle_share=0.5, carbon_price_usd_per_t=190, wue_l_per_kwh=1.8))
    card.show_state()
    texts = {kind: line.text().replace("\u00a0", " ") for kind, line in card.lines.items()}
    assert texts["market"].startswith("By contracts and certificates 98.5 t; by the grid where it is taken 426 t.")
    assert texts["water"].startswith("Water: 1,120 m\u00b3")
    assert texts["carbon_price"] == "At $190/t all that counts would cost $80,900."
    assert texts["break_even"] == ""
    store.set_scope(Scope(queries_per_day=1e8, wh_per_query=0.3))
    card.show_state()
    assert card.lines["break_even"].text().startswith("By day 22 use has emitted as much")
    store.set_scope(Scope(queries_per_day=1e6, wh_per_query=0.3))
    card.show_state()
    assert card.lines["break_even"].text().startswith("It takes 5.99 years of use")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.5])
def test_that_words_begin_below_words_at_every_text_size(qtbot: QtBot, store: Store, spoken, scale: float) -> None:
    look = spoken()
    look.set_scale(scale)
    use = {"queries_per_day": 1e6, "wh_per_query": 0.3}
    store.set_scope(Scope(market_kg_per_kwh=0.1, idle_share=0.5, carbon_price_usd_per_t=190, wue_l_per_kwh=1.8, **use))
    panel, card = ScopePanel(store, look), BesideCard(store, look)
    for widget in (panel, card):
        qtbot.addWidget(widget)
        widget.resize(900, 700)
        widget.show_state()
        widget.show()
    lefts = {line.mapTo(card, line.contentsRect().topLeft()).x() for line in card.lines.values()}
    assert len(lefts) == 1
    shown = [row for row in panel.rows.values() if row.box.isChecked()]
    assert len(shown) == 5
    for row in shown:
        field = next(iter(row.fields.values()))
        qtbot.waitUntil(lambda field=field, row=row: field.mapTo(row, QPoint(0, 0)).x() == row.box.words_left)
    assert panel.plants.layout().contentsMargins().left() == panel.rows["idle"].box.words_left


def test_that_a_run_reckoned_by_contracts_says_so_before_anything_is_ticked(qtbot: QtBot, store: Store, spoken) -> None:
    store.load_run("palm_540b")
    card = BesideCard(store, spoken())
    qtbot.addWidget(card)
    assert "market-based" in card.lines["market"].text()


def test_that_an_empty_list_of_examples_is_a_model_too() -> None:
    QAbstractItemModelTester(PickerModel(), QAbstractItemModelTester.FailureReportingMode.Fatal)
