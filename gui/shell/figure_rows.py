"""From the check of the published figures to the rows that its window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.documents.reproduction import check
from gui.footprint.estimate import needed_inputs
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.panels.parts.badge import badge_word
from gui.panels.reproduction.rows import FigureDetails, FigureInput, FigureRow

if TYPE_CHECKING:
    from gui.documents.reproduction import Reproduction, RunCheck
    from gui.library.library import Library
    from gui.look.wording import Wording
    from gui.panels.parts.verdict import Verdict

_RESULT_OF = {
    "energy_mwh": "energy_kwh",
    "it_energy_mwh": "it_energy_kwh",
    "co2e_t": "co2e_kg",
    "co2e_lb": "co2e_kg",
}
"""Quantities that are a result in another unit."""


def figure_rows(library: Library) -> tuple[FigureRow, ...]:
    """Return every published figure beside its recomputation, and the runs that print none."""
    rows: list[FigureRow] = []
    for run in check(library).runs:
        rows += [_row(figure, run, library) for figure in run.figures] or [_without_figure(run, library)]
    return tuple(rows)


def verdict_of(figure: Reproduction) -> Verdict:
    """Return how well a figure agrees: what is weaker goes before, and no evidence is never taken for any."""
    if figure.within is None:
        return "none"
    if not figure.within:
        return "outside"
    if figure.tolerance_kind != "rounding":
        return "wider"
    return "construction" if figure.by_construction else "rounding"


def details_of(row: FigureRow, library: Library, wording: Wording) -> FigureDetails:
    """Return the inputs of a figure, its source in full and what is said of its run, in words."""
    source = library.sources.get(row.source)
    run = library.runs[row.run]
    notes = [wording.preset(text) for text in (run.honest_note, run.note) if text]
    return FigureDetails(
        inputs=_inputs(row, library, wording),
        citation="" if source is None else source.citation(),
        link="" if source is None else source.url or "",
        run_note=" ".join(notes),
    )


def _inputs(row: FigureRow, library: Library, wording: Wording) -> tuple[FigureInput, ...]:
    if not row.quantity:
        return ()
    scenario = library.scenario(row.run)
    inputs = []
    if row.method == "reported_energy":
        # Hours and watts take no part in it.
        from gui.look.printed import printed
        from gui.panels.library.beside import quantity_name

        inputs += [
            FigureInput(quantity_name(one.quantity), printed(wording, one.value, one.unit), badge_word("published"))
            for one in library.reported[row.run]
            if "energy" in one.quantity and one.quantity != row.quantity
        ]
    keys = needed_inputs(scenario)[_RESULT_OF.get(row.quantity, row.quantity)]
    if row.method == "reported_energy":
        keys = tuple(key for key in keys if key in {"pue", "grid_kg_per_kwh"})
    for key in keys:
        parameter = PARAMETER_BY_KEY[key]
        value = wording.parameter_value(parameter, scenario.value(key)).text
        known = "" if scenario.value(key) is None else badge_word(library.provenance(row.run, key))
        inputs.append(FigureInput(wording.parameter(parameter.name), value, known))
    return tuple(inputs)


def _row(figure: Reproduction, run: RunCheck, library: Library) -> FigureRow:
    note = next((one.note for one in library.reported[figure.run] if one.quantity == figure.quantity), "")
    return FigureRow(
        run=figure.run,
        name=run.name,
        quantity=figure.quantity,
        unit=figure.unit,
        reported=figure.reported,
        recomputed=figure.recomputed,
        tolerance=figure.tolerance,
        tolerance_kind=figure.tolerance_kind,
        tolerance_reason=figure.tolerance_reason,
        verdict=verdict_of(figure),
        by_construction=figure.by_construction,
        method=figure.method or "",
        missing=figure.missing,
        guess=run.status == "third_party_guess",
        source=figure.source,
        source_name=library.sources[figure.source].short,
        source_locator=figure.source_locator,
        note=note,
    )


def _without_figure(run: RunCheck, library: Library) -> FigureRow:
    record = library.runs[run.run]
    return FigureRow(
        run=run.run,
        name=run.name,
        quantity="",
        unit="",
        reported=None,
        recomputed=None,
        tolerance=0.0,
        tolerance_kind="",
        tolerance_reason="",
        verdict="unprinted",
        by_construction=False,
        method="",
        missing=(),
        guess=run.status == "third_party_guess",
        source=record.source,
        source_name=library.sources[record.source].short,
        source_locator=record.source_locator,
        note="",
    )
