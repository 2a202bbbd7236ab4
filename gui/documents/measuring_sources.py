"""The sensors of this machine as the window offers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.power.choosing import Found, automatic, found_sources, together
from gui.power.combined import AbsentSource
from gui.power.components import CPU, DRAM
from gui.power.logs.log import Note

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gui.power.source import Source

__all__ = ["Found", "find", "preferred", "source_of"]

_HOST = "rapl"
"""The source without which processor and memory are not measured."""


def find() -> tuple[Found, ...]:
    """Ask every source whether it is there; may take seconds."""
    return found_sources()


def preferred(found: Sequence[Found]) -> frozenset[str]:
    """Return the names of those that are taken unless somebody chooses: one for each sensor."""
    return frozenset(source.name for source in automatic(found))


def source_of(found: Sequence[Found], names: Collection[str]) -> tuple[Source, tuple[Note, ...]]:
    """Return the sources of some names as one, and what has to be said of what they leave out.

    A machine without one kind of GPU lacks nothing; one whose processor is not counted does.
    """
    taken: list[Source] = [one.source for one in found if one.source.name in names and one.why is None]
    left_out = next((one for one in found if one.source.name == _HOST and one.why is not None), None)
    if left_out is None or left_out.why is None:
        return together(taken), ()
    absent = [AbsentSource("cpu", CPU, "processor"), AbsentSource("dram", DRAM, "memory")]
    return together([*taken, *absent]), (Note("not_measured", {"part": _HOST, "reason": left_out.why}),)
