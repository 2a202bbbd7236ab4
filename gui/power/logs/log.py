"""What a log comes to, and an account of how it was read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gui.power.sentences import log_error_text, note_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gui.power.trace import Trace


class LogError(Exception):
    """A log that cannot be read; a code of ``sentences.LOG_ERRORS`` and what its sentence names."""

    def __init__(self, code: str, **details: object) -> None:
        self.code = code
        self.details: Mapping[str, object] = details
        super().__init__(log_error_text(code, {"file": "the file", **details}))

    def in_file(self, path: Path) -> LogError:
        """Return the same error, naming the file."""
        return LogError(self.code, **{**self.details, "file": str(path)})


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be said about a log: a code of ``sentences.NOTES`` and what its sentence names."""

    code: str
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentence in English."""
        return note_text(self.code, self.details)


@dataclass(frozen=True, slots=True)
class Account:
    """What was read: the format, lines of data, how many of them were left out, and what was assumed."""

    format: str
    rows: int
    skipped: int
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Total:
    """Energy and time of one run, where a log has no samples. Without PUE; `parts_j` by kind of component."""

    name: str
    energy_j: float
    duration_s: float | None
    parts_j: Mapping[str, float] = field(default_factory=dict)
    estimated: bool = True


@dataclass(slots=True)
class JobSum:
    """Jobs of one user, month and project together."""

    jobs: int = 0
    jobs_with_energy: int = 0
    elapsed_s: float = 0.0
    measured_s: float = 0.0
    """Time of those jobs whose energy is known [s]."""
    gpu_s: float = 0.0
    energy_j: float = 0.0


@dataclass(frozen=True, slots=True)
class JobKey:
    """Whose jobs: a user, the month of their end ("2026-11"), and the project (SLURM's account)."""

    user: str
    month: str
    project: str


@dataclass(frozen=True, slots=True)
class Log:
    """A log that was read: samples over time, or totals, or jobs by user, month and project."""

    account: Account
    trace: Trace | None = None
    totals: tuple[Total, ...] = ()
    jobs: Mapping[JobKey, JobSum] | None = None
