"""What the command line prints, as text for people or as JSON.

Each answer imports what it needs itself: half of the time that a short answer takes is spent on imports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.documents.estimate_json import estimate_object, json_text
from gui.documents.notes import notes_of
from gui.footprint.estimate import estimate

if TYPE_CHECKING:
    from gui.documents.scenario_schema import ScenarioDocument
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.library.library import Library


def estimate_answer(
    scenario: Scenario,
    name: str,
    document: ScenarioDocument | None,
    library: Library,
    *,
    as_json: bool,
    scope: Scope | None = None,
) -> str:
    """Return what a scenario comes to.

    `document` is the file that it was opened from, if any; `scope` what counts beside its electricity, if anything.
    """
    result = estimate(scenario)
    notes = notes_of(result, library, document)
    if as_json:
        from gui.documents.how_sure import how_sure_object

        said = None if document is None else document.sureness
        answer = {**estimate_object(result, library, notes), **how_sure_object(scenario, library, said)}
        if scope is not None:
            from gui.documents.scope_answer import scope_results

            answer["scope"] = {**answer["scope"], **scope_results(scope, result)}
        return json_text(answer)
    from gui.documents.estimate_text import estimate_text

    return estimate_text(result, library, notes, name, scope)


def list_answer(library: Library, kind: str, *, as_json: bool) -> str:
    """Return the presets of a kind, one of ``listing.KINDS``."""
    from gui.documents.listing import list_objects, list_text

    return json_text(list_objects(library, kind)) if as_json else list_text(library, kind)


def check_answer(library: Library, *, as_json: bool) -> tuple[str, bool]:
    """Return every published figure beside the recomputed one, and whether none is outside its tolerance.

    Raises
    ------
    LibraryError
        Where a table is not in agreement with itself or with another.
    """
    from gui.documents.check_report import check_object, check_text
    from gui.documents.reproduction import check
    from gui.documents.size_check import size_checks

    library.check()
    found, sizes = check(library), size_checks(library)
    return (json_text(check_object(found, sizes)) if as_json else check_text(found, sizes)), found.ok
