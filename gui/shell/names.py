"""Names of presets by their ids, looked up where somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.library.library import Library

_KINDS = ("factor_sets", "hardware", "grids", "runs")


class Names(Mapping[str, str]):
    """Names of runs, chips, grids and factor sets as presets/ has them; reads no row before its name is asked for.

    Parameters
    ----------
    library : Library
        The presets.
    """

    def __init__(self, library: Library) -> None:
        self._tables = tuple(library.tables[kind] for kind in _KINDS)

    def __getitem__(self, key: str) -> str:
        for table in self._tables:
            if key in table:
                return table.cells(key).get("name", key)
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key for table in self._tables for key in table))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def is_corrected(library: Library, run_id: str) -> bool:
    """Whether another run of the library corrects this one."""
    runs = library.tables["runs"]
    return any(runs.cells(other).get("correction_of") == run_id for other in runs)
