"""What counts, in scenario files: written only where it matters, read back exactly, refused in plain words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from gui.documents.scenario_file import ScenarioFileError, document_of, dumps, loads
from gui.footprint.scope import Scope
from gui.library.library import Library
from tests.documents.document_cases import scopes

LIBRARY = Library.load()
NAS = LIBRARY.scenario("nas")


def saved_with(**scope):
    content = json.loads(dumps(document_of("x", NAS, LIBRARY)))
    return json.dumps({**content, "scope": scope}).encode()


@given(scope=scopes())
def test_that_what_counts_reads_back_exactly_as_it_was(scope):
    again = loads(dumps(document_of("x", NAS, LIBRARY, scope=scope)))
    assert again.scope == (None if scope == Scope() else scope)
    assert again.scenario == NAS


def test_that_a_file_is_as_before_where_nothing_counts_beside():
    assert b'"scope"' not in dumps(document_of("x", NAS, LIBRARY))
    assert loads(dumps(document_of("x", NAS, LIBRARY))).scope is None


def test_that_only_the_numbers_that_matter_are_written():
    content = json.loads(dumps(document_of("x", NAS, LIBRARY, scope=Scope(idle_share=0.5))))
    assert content["scope"] == {"idle_share": 0.5}
    assert content["result"]["co2e_kg"] == pytest.approx(284_019, abs=1)


def test_that_an_empty_object_is_nothing_beside():
    assert loads(saved_with()).scope is None


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ({"idle_share": -1}, "scope.idle_share"),
        ({"development_multiplier": 0.5}, "scope.development_multiplier"),
        ({"queries_per_day": 5}, "scope.wh_per_query"),
        ({"embodied_low_kg": 5, "embodied_high_kg": 4}, "scope.embodied_high_kg"),
        ({"offsets": 5}, "scope.offsets"),
        ({"idle_share": "much"}, "scope.idle_share"),
        ({"grid_basis": "green"}, "scope.grid_basis"),
    ],
)
def test_that_a_wrong_number_is_refused_by_its_name(scope, said):
    with pytest.raises(ScenarioFileError) as refused:
        loads(saved_with(**scope))
    assert refused.value.where == said
    assert said in str(refused.value)
