"""Where an input comes from, in one line: for tooltips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY
from gui.look.locating import located
from gui.panels.parts.badge import badge_word

if TYPE_CHECKING:
    from gui.library.records import Row
    from gui.state.store import Store

_NOT_FROM_THE_RUN = ("mine", "estimated", "default", "not_declared")


def origin(store: Store, key: str) -> str:
    """Return how an input is known and which source says so: "published: Strubell et al. 2019, Table 3, p. 4"."""
    if key not in PARAMETER_BY_KEY:
        return ""
    badge = store.badge(key)
    measured = store.measured_input(key)
    if measured is not None:
        return f"{badge_word(badge)}: {measured.trace.replace(chr(92), '/').rpartition('/')[2] or measured.source}"
    library = store.library
    record: Row | None = library.runs.get(store.baseline.run or "")
    if key == GRID_KEY:
        record = library.grids.get(store.scenario.grid or "")
    elif store.scenario.value(key) != store.baseline.value(key):
        record = library.hardware.get(store.scenario.chip or "")
    if record is None or badge in _NOT_FROM_THE_RUN:
        return badge_word(badge)
    return f"{badge_word(badge)}: {library.sources[record.source].short}, {located(record.source_locator)}"
