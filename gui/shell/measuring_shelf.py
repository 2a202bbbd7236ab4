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

_NVML, _SMI, _NVIDIA = "nvml", "nvidia-smi", "nvidia"
_ONLY_NVML = frozenset({"no_nvml_package", "nvml_failed"})
"""Reasons that say nothing of nvidia-smi."""


def usual_folder() -> Path:
    """Folder of recordings unless somebody chooses another: beside the user's own rows."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "traces"


def source_rows(found: Sequence[Found]) -> list[SourceRow]:
    """Return a row for each source: ticked, to be ticked, or why it is not there.

    Nvidia-smi tells what the driver's library does. Where it is not there, nothing is lacking beside the library; where
    neither is, one reason stands for both, unless each has its own.
    """
    taken = preferred(found)
    library = next((one for one in found if one.source.name == _NVML), None)
    rows = []
    for one in found:
        name = one.source.name
        if one.why is None:
            rows.append(SourceRow(name, taken=name in taken))
        elif name != _SMI or library is None or (library.why is not None and library.why.code in _ONLY_NVML):
            both = name == _NVML and library.why.code not in _ONLY_NVML and _lacks(found, _SMI)
            rows.append(SourceRow(_NVIDIA if both else name, one.why.code, one.why.details))
    return rows


def _lacks(found: Sequence[Found], name: str) -> bool:
    return any(one.source.name == name and one.why is not None for one in found)


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
