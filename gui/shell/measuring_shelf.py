"""What there is to measure with and to play, as the controls of the measuring window list it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from gui.documents.measuring_sources import preferred
from gui.documents.trace_folder import trace_entry, traces_in
from gui.library.traces import example_trace
from gui.panels.measure.parts import component_name
from gui.panels.measure.recordings import TraceRow
from gui.panels.measure.sources import SourceRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.documents.measuring_sources import Found


def usual_folder() -> Path:
    """Folder of recordings unless somebody chooses another: beside the user's own rows."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "traces"


def source_rows(found: Sequence[Found]) -> list[SourceRow]:
    """Return a row for each source: ticked, to be ticked, or why it is not there."""
    taken = preferred(found)
    return [
        SourceRow(one.source.name, taken=one.source.name in taken)
        if one.why is None
        else SourceRow(one.source.name, one.why.code, one.why.details)
        for one in found
    ]


def trace_rows(folder: Path) -> list[TraceRow]:
    """Return a row for each recording of a folder, the latest first, and one for the example."""
    example = trace_entry(example_trace())
    entries = (*traces_in(folder), *([] if example is None else [example]))
    return [
        TraceRow(
            str(one.path),
            one.started_unix_s,
            one.duration_s,
            tuple(component_name("", "", name, several=False) for name in one.devices),
            one.synthetic,
        )
        for one in entries
    ]
