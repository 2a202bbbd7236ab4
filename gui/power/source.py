"""What a sensor is asked: one Protocol for all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from gui.power.sentences import why_not_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.power.components import Component, Reading


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a source is not available: a code of ``sentences.WHY_NOT``, and what its sentence names."""

    code: str
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """The reason in English."""
        return why_not_text(self.code, self.details)[0]

    @property
    def remedy(self) -> str:
        """How to get it, in English."""
        return why_not_text(self.code, self.details)[1]


class SourceError(Exception):
    """A source that cannot be started, or that fails as a whole in the middle; `why` says how."""

    def __init__(self, why: WhyNot) -> None:
        self.why = why
        super().__init__(why.reason)


class EndOfTraceError(Exception):
    """A replayed recording is at its end."""


class Source(Protocol):
    """Something that tells the power of parts of this machine."""

    @property
    def name(self) -> str:
        """What the command line calls it."""

    def why_not(self) -> WhyNot | None:
        """Why it is not available here; ``None`` where it is."""

    def is_available(self) -> bool:
        """Whether it can be started."""

    def start(self) -> tuple[Component, ...]:
        """Begin; return what it can read and what is missing. ``SourceError`` where it cannot."""

    def sample(self) -> tuple[Reading, ...]:
        """Return one reading of each component, in the order of `start`; an empty one where a sensor fails."""

    def stop(self) -> None:
        """Let go of what `start` took hold of; may be called twice."""
