"""Pins kept from one session to the next, each as the text of a scenario file among the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.library.library import Library
    from gui.state.pins import Pin
    from gui.state.preferences import Preferences

_KEY = "sides/pins"


def keep(pins: Iterable[Pin], library: Library, preferences: Preferences) -> None:
    """Keep these pins instead of those that were kept."""
    from gui.documents.scenario_file import document_of, dumps

    texts = tuple(dumps(document_of(pin.name, pin.scenario, library, scope=pin.scope)).decode() for pin in pins)
    preferences.set_chosen(_KEY, texts or None)


def kept(preferences: Preferences) -> list[tuple[str, Scenario, Scope | None]]:
    """Return names, scenarios and what counts in them, of the pins that were kept; unreadable ones are passed over."""
    texts = preferences.chosen(_KEY)
    if not texts:
        return []
    from gui.documents.errors import ScenarioFileError
    from gui.documents.scenario_file import loads

    found = []
    for text in texts:
        try:
            document = loads(text.encode())
        except ScenarioFileError:
            continue
        found.append((document.name, document.scenario, document.scope))
    return found
