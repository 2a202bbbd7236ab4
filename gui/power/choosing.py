"""Which sources there are, and which of them are taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.power.amd import AmdSource
from gui.power.combined import CombinedSource
from gui.power.nvidia_smi import NvidiaSmiSource
from gui.power.nvml import NvmlSource
from gui.power.rapl import RaplSource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.power.source import Source, WhyNot

SOURCES: Mapping[str, type[NvmlSource | NvidiaSmiSource | AmdSource | RaplSource]] = {
    "nvml": NvmlSource,
    "nvidia-smi": NvidiaSmiSource,
    "amd": AmdSource,
    "rapl": RaplSource,
}
"""In the order in which they are preferred."""
AUTO = "auto"
REPLAY = "replay:"
_INSTEAD = {"nvidia-smi": "nvml"}
"""A source that reads the same sensor as a better one, which goes before."""


@dataclass(frozen=True, slots=True)
class Found:
    """A source and why it is not available; ``None`` where it is."""

    source: Source
    why: WhyNot | None


def found_sources() -> tuple[Found, ...]:
    """Return every source in order of preference, asked whether it is there."""
    sources = [make() for make in SOURCES.values()]
    return tuple(Found(source, source.why_not()) for source in sources)


def automatic(found: Sequence[Found]) -> tuple[Source, ...]:
    """Return the sources that are there, without those that read the same sensor as a better one."""
    there = {one.source.name for one in found if one.why is None}
    return tuple(one.source for one in found if one.why is None and _INSTEAD.get(one.source.name) not in there)


def together(sources: Sequence[Source]) -> Source:
    """Return several sources as one."""
    return sources[0] if len(sources) == 1 else CombinedSource(sources)
