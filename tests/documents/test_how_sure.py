"""What a scenario file says of how sure its inputs are counts on the command line too."""

from __future__ import annotations

import json

import pytest

from gui.documents.answers import estimate_answer
from gui.documents.how_sure import ranges_of
from gui.documents.scenario_file import document_of, dumps, loads
from gui.footprint.sureness import Sureness, own_range


def interval(library, sureness):
    document = loads(dumps(document_of("x", library.scenario("nas"), library, sureness)))
    answer = json.loads(estimate_answer(document.scenario, "x", document, library, as_json=True))
    return answer["interval"]["co2e_kg"], answer["co2e_kg"]


def test_that_a_range_of_a_file_widens_the_interval(library):
    assumed, _ = interval(library, Sureness())
    wider, _ = interval(library, Sureness({"pue": own_range("pue", 1.01, 1.58, 6.0)}))
    assert wider["p95"] > 1.2 * assumed["p95"]


def test_that_a_file_that_takes_everything_as_exact_has_no_width(library):
    found, kg = interval(library, Sureness(exact=True))
    assert len(set(found.values())) == 1
    assert found["p50"] == pytest.approx(kg, rel=1e-12)


def test_that_a_file_that_ties_its_inputs_has_a_wider_interval(library):
    free, _ = interval(library, Sureness())
    tied, _ = interval(library, Sureness(tied=True))
    assert tied["p95"] > free["p95"]


def test_that_intervals_go_by_published_figures_that_disagree(library):
    scenario = library.scenario("nas")
    ranges = ranges_of(scenario, library)
    assert (ranges["chip_power_w"].low, ranges["chip_power_w"].high) == (scenario.chip_power_w, 296)
    assert (ranges["pue"].low, ranges["pue"].high) == (1.09, 1.67)
    said = Sureness().with_range("pue", own_range("pue", 1.5, 1.58, 1.6))
    assert ranges_of(scenario, library, said)["pue"].high == 1.6
