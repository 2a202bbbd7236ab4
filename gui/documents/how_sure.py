"""What ``estimate --json`` says of its figures: ``interval``, ``variance_shares`` and ``scope``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from gui.footprint.estimate import RESULT_INPUTS
from gui.footprint.model import missing_inputs
from gui.footprint.sureness import Sureness
from gui.library.accounting import accounting, grid_basis
from gui.library.disagreement import Disagreements
from gui.library.knowing import known_inputs, shared_sources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.ranges import Range
    from gui.footprint.scenario import Scenario
    from gui.library.library import Library

RESULTS = tuple(result for result in RESULT_INPUTS if result not in {"chip_hours", "it_energy_kwh"})


def ranges_of(scenario: Scenario, library: Library, said: Sureness | None = None) -> dict[str, Range]:
    """Return the ranges of a scenario's inputs.

    What was said of them, else what published figures leave open, else what we assume by how each is known.
    """
    known = known_inputs(library, scenario)
    found = Disagreements(library).of(scenario, known)
    return (said or Sureness()).ranges(scenario, known, {key: one.range for key, one in found.items()})


def how_sure_object(scenario: Scenario, library: Library, said: Sureness | None = None) -> dict[str, Any]:
    """Return the three objects; what cannot be computed because an input is not declared is null.

    `said` is what a scenario file says of how sure its inputs are.
    """
    from gui.footprint.uncertainty import Propagation

    ranges, propagation = ranges_of(scenario, library, said), Propagation()
    ties = shared_sources(library, scenario) if said is not None and said.tied else {}
    declared = {result: not missing_inputs(scenario, result) for result in RESULTS}
    return {
        "interval": {
            result: asdict(propagation.interval(scenario, ranges, result, ties)) if declared[result] else None
            for result in RESULTS
        },
        "variance_shares": {
            result: _shares(scenario, ranges, result, ties) if declared[result] else None for result in RESULTS
        },
        "scope": scope_object(scenario, library),
    }


def _shares(
    scenario: Scenario, ranges: Mapping[str, Range], result: str, ties: Mapping[str, str]
) -> list[dict[str, Any]]:
    from gui.footprint.sensitivity import variance_shares

    return [
        {"key": share.keys[0], "first": share.first, "total": share.total}
        for share in variance_shares(scenario, ranges, result, ties)
    ]


def scope_object(scenario: Scenario, library: Library) -> dict[str, Any]:
    """Return what counts in the result: the electricity, by which account, with which factors."""
    return {
        "counted": ["operational"],
        "accounting": accounting(scenario, library),
        "grid_basis": grid_basis(scenario, library),
    }
