"""What has to be said beside a result: what it lacks, what its run is, what has changed since it was saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.documents.text_table import number
from gui.footprint.parameters import PARAMETER_BY_KEY

if TYPE_CHECKING:
    from gui.documents.preset_changes import PresetChange
    from gui.documents.scenario_schema import ScenarioDocument
    from gui.footprint.estimate import Estimate
    from gui.library.library import Library

RESULT_NAMES = {
    "chip_hours": "chip-hours",
    "it_energy_kwh": "energy of the computers",
    "energy_kwh": "energy",
    "co2e_kg": "CO2e",
    "co2e_lb": "CO2e",
    "electricity_cost_usd": "electricity cost",
    "cloud_cost_low_usd": "low cloud cost",
    "cloud_cost_high_usd": "high cloud cost",
}
_PUE_INSIDE = (
    "The carbon intensity has the PUE in it: only the product of the two is published. So CO2e follows from the energy "
    "of the computers, and a PUE set here changes the energy alone."
)
_KIND_NAMES = {"runs": "run", "hardware": "chip", "grids": "grid", "factor_sets": "factor set"}


@dataclass(frozen=True, slots=True)
class ReportNote:
    """One sentence beside a result.

    Attributes
    ----------
    code : str
        ``"not_declared"``, ``"grid_includes_pue"``, ``"about_run"``, ``"preset_changed"``, ``"preset_gone"`` or
        ``"result_drift"``.
    key : str or None
        The input, preset value or result that it is about.
    results : tuple of str
        The results that are null because of it.
    text : str
        The sentence, in English.
    """

    code: str
    key: str | None
    results: tuple[str, ...]
    text: str


def notes_of(estimate: Estimate, library: Library, document: ScenarioDocument | None) -> tuple[ReportNote, ...]:
    """Return everything that has to be said: first what lacks, then what the run is, then what changed since saving."""
    notes = []
    for note in estimate.notes:
        if note.code == "grid_includes_pue":
            notes.append(ReportNote(note.code, note.key, (), _PUE_INSIDE))
            continue
        lacking = ", ".join(dict.fromkeys(RESULT_NAMES[result] for result in note.results))
        name = PARAMETER_BY_KEY[note.key].name
        results = (*note.results, "co2e_lb") if "co2e_kg" in note.results else note.results
        text = f"{name} ({note.key}) is not declared, so there is no {lacking}."
        notes.append(ReportNote("not_declared", note.key, results, text))
    run = library.runs.get(estimate.scenario.run or "")
    if run is not None and run.honest_note:
        notes.append(ReportNote("about_run", "run", (), run.honest_note))
    if document is not None:
        from gui.documents.preset_changes import changed_since, drift_of

        notes.extend(_changed(change) for change in changed_since(document, library))
        for drift in drift_of(document):
            then, now = number(drift.saved), number(drift.now)
            text = f"{RESULT_NAMES[drift.key]} was {then} when it was saved and is {now} from the same inputs today."
            notes.append(ReportNote("result_drift", drift.key, (), text))
    return tuple(notes)


def _changed(change: PresetChange) -> ReportNote:
    preset = f"{_KIND_NAMES[change.kind]} {change.id}"
    if change.key is None:
        text = f"The {preset} is not in the library any more; the values are as saved."
        return ReportNote("preset_gone", None, (), text)
    then, now = number(change.saved), number(change.now)
    text = f"{change.key} of the {preset} was {then} when this was saved and is {now} today; the values are as saved."
    return ReportNote("preset_changed", change.key, (), text)
