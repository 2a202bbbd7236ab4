"""A story that can be told: its texts, and what each step puts on the sliders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.documents.story_schema import FIGURES
from gui.footprint.estimate import estimate

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.footprint.scenario import Scenario

_ROUNDING = 1e-9
"""Relative to the figure: a difference that is the tolerance itself, but for the last bit, is within it."""

Words = dict[str, str]
"""A text by language; under ``""`` one that is the same in every language."""


@dataclass(frozen=True, slots=True)
class StoryFigure:
    """A published figure that belongs to a step.

    Attributes
    ----------
    quantity, value, unit : str, float, str
        What is printed: ``"co2e_t"``, 15.2, ``"t"``.
    tolerance : float or None
        How far the sliders may lie from it [unit]; ``None`` where they are not meant to show it.
    because : dict of str to str
        Why the sliders do not show it, by language; empty where they do.
    """

    quantity: str
    value: float
    unit: str
    tolerance: float | None
    because: Words

    def on_sliders(self, result: Estimate) -> float | None:
        """Return the same quantity [unit] of an estimate."""
        name, divisor, _unit = FIGURES[self.quantity]
        value: float | None = getattr(result, name)
        return None if value is None else value / divisor

    def agrees(self, result: Estimate) -> bool | None:
        """Whether an estimate lies within the tolerance; ``None`` where it is not meant to, or is not known."""
        value = self.on_sliders(result)
        if value is None or self.tolerance is None:
            return None
        return abs(value - self.value) <= self.tolerance + _ROUNDING * abs(self.value)


@dataclass(frozen=True, slots=True)
class StoryStep:
    """One step: its texts, where they come from, and what it puts on the sliders.

    Attributes
    ----------
    title, text : dict of str to str
        By language.
    source, source_locator : str
        A key of the bibliography or a text of one's own, and the place in it; empty where none is named.
    scenario, origin : Scenario
        What is on the sliders, and what it is compared with: the run that was loaded last.
    figure : StoryFigure or None
        The published figure that belongs to it.
    """

    title: Words
    text: Words
    source: str
    source_locator: str
    scenario: Scenario
    origin: Scenario
    figure: StoryFigure | None

    def agrees(self) -> bool | None:
        """Whether the sliders come to the published figure, within its tolerance."""
        return None if self.figure is None else self.figure.agrees(estimate(self.scenario))


@dataclass(frozen=True, slots=True)
class Story:
    """A story that can be told.

    Attributes
    ----------
    id : str
        Name of its file, without the ending.
    title, summary : dict of str to str
        By language.
    author, licence : str
        Whose it is; empty where it does not say.
    about : tuple of str
        Runs whose "See why" leads to it.
    steps : tuple of StoryStep
        One at least; the first is where it starts.
    """

    id: str
    title: Words
    summary: Words
    author: str
    licence: str
    about: tuple[str, ...]
    steps: tuple[StoryStep, ...]


def worded(words: Words, language: str) -> str:
    """Return a text in a language, else in English, else as there is."""
    known = (words.get(one) for one in (language, "", "en"))
    return next((text for text in known if text), next(iter(words.values()), ""))
