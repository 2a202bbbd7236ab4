"""Every number can be asked where it comes from, and a corrected figure why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from gui.footprint.parameters import PARAMETERS
from gui.shell.origin import origin
from gui.shell.where_from import WhereFrom

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.state.store import Store


@pytest.fixture
def where(store: Store, look: Look, qtbot: QtBot) -> WhereFrom:
    parent = QWidget()
    qtbot.addWidget(parent)
    answers = WhereFrom(parent, store, look)
    answers.parent = parent  # type: ignore[attr-defined] - kept alive as long as its dialogs
    return answers


def test_that_every_input_of_the_search_names_a_source_and_a_place_in_it(where: WhereFrom) -> None:
    for parameter in PARAMETERS:
        info = where.info(parameter.key)
        assert info.title
        assert info.value_text
        assert info.badge
        assert "Strubell" in info.citation or info.citation == "Held in the watts per GPU.", parameter.key


def test_that_the_watts_say_that_they_were_measured_on_a_titan_x(where: WhereFrom) -> None:
    info = where.info("chip_power_w")
    assert info.value_text.startswith("189.4")
    assert "Table 3" in info.locator
    assert "Titan X" in info.note
    assert info.link.startswith("https://")


def test_that_a_value_of_ones_own_claims_no_source(where: WhereFrom, store: Store) -> None:
    store.change("pue", 1.2)
    info = where.info("pue")
    assert (info.citation, info.link) == ("", "")
    assert info.badge == "Set by you."


def test_that_a_moved_mix_says_how_it_goes_on_from_the_published_figure(where: WhereFrom, store: Store) -> None:
    store.load_grid("fra")
    assert "Our World in Data" in where.info("grid_kg_per_kwh").citation
    store.change("mix.coal", 0.4)
    info = where.info("mix.coal")
    assert "56.04" in info.formula
    assert info.value_text.startswith("321")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("co2e_kg", "284,019"),
        ("energy_kwh", "656,347"),
        ("electricity_cost_usd", "$78,800"),
        ("cloud_cost_low_usd", "$943,000"),
        ("formula", "284,019"),
        ("equivalent.car_lifetime", "57.2"),
    ],
)
def test_that_every_result_names_its_formula(where: WhereFrom, key: str, value: str) -> None:
    info = where.info(key)
    assert value in info.value_text
    assert info.formula
    assert info.citation


def test_that_undeclared_results_say_so(where: WhereFrom, store: Store) -> None:
    store.load_run("gpt2")
    assert where.info("co2e_kg").value_text == "not declared"
    assert where.info("chip_power_w").value_text == "not declared"


def test_that_the_search_is_explained_from_284_t_to_3_2_t(where: WhereFrom, store: Store) -> None:
    assert [step.run_id for step in where.steps()] == ["nas", "nas_corrected", "et_nas"]
    assert [round(step.co2e_kg / 1000, 1) for step in where.steps()] == [284.0, 15.2, 3.2]
    where.show_why()
    assert where.why.isVisible()
    where.why.buttons["et_nas"].click()
    assert store.scenario.run == "et_nas"
    assert [step.run_id for step in where.steps()] == ["nas", "nas_corrected", "et_nas"]
    store.undo_stack.undo()
    assert store.scenario.run == "nas"


def test_that_a_run_without_corrections_shows_what_is_known_about_it(where: WhereFrom, store: Store) -> None:
    store.load_run("bert_base")
    where.show_why()
    assert where.dialog.isVisible()
    assert "79.2 h" in where.dialog.card.text()


def test_that_origins_fit_in_one_line(store: Store) -> None:
    assert origin(store, "chip_power_w") == "measured: Strubell et al. 2019, Table 3, p. 4; prices footnote 7, p. 3"
    store.change("pue", 1.2)
    assert origin(store, "pue") == "mine"
    assert origin(store, "co2e_kg") == ""
