"""What the check shows of one published figure, and of the one that is selected: plain values, made by the shell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gui.panels.parts.verdict import Verdict


class FigureRow(NamedTuple):
    """One published figure beside its recomputation, or a run that prints none.

    Attributes
    ----------
    run, name : str
        Id of the run, and its name as presets/ has it (English).
    quantity, unit : str
        What is printed: ``"co2e_t"``, ``"t"``; empty for a run that prints no figure.
    reported, recomputed : float or None
        In `unit`; ``None`` where nothing is printed, or where it cannot be recomputed.
    tolerance, tolerance_kind, tolerance_reason : float, str, str
        How far they may lie apart [unit]; ``rounding`` or ``wider``; and why (English).
    verdict : str
        How well they agree.
    by_construction : bool
        Whether the energy was itself computed from assumed watts.
    method : str
        ``inputs``, ``reported_energy``, or empty.
    missing : tuple of str
        The inputs that are not declared and without which it cannot be recomputed.
    guess : bool
        Whether it is a guess of others.
    source, source_name, source_locator : str
        Key of the bibliography, "Author year", and the place there.
    note : str
        What is said beside the figure (English).
    """

    run: str
    name: str
    quantity: str
    unit: str
    reported: float | None
    recomputed: float | None
    tolerance: float
    tolerance_kind: str
    tolerance_reason: str
    verdict: Verdict
    by_construction: bool
    method: str
    missing: tuple[str, ...]
    guess: bool
    source: str
    source_name: str
    source_locator: str
    note: str

    @property
    def difference(self) -> float | None:
        """Recomputed minus reported [unit]."""
        return None if self.reported is None or self.recomputed is None else self.recomputed - self.reported

    @property
    def relative(self) -> float | None:
        """The difference over the reported figure [1]."""
        difference = self.difference
        return None if difference is None or not self.reported else difference / self.reported


class FigureInput(NamedTuple):
    """An input that a figure is computed from, in words: its name, its value, how it is known."""

    name: str
    value: str
    known: str


class FigureDetails(NamedTuple):
    """What only the selected figure shows: its inputs, its source in full, and what is said of its run."""

    inputs: tuple[FigureInput, ...]
    citation: str
    link: str
    run_note: str
