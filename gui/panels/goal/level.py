"""Where two scenarios break even, in words; no widgets."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.footprint.goal import both_at
from gui.panels.goal import words

if TYPE_CHECKING:
    from gui.footprint.goal import Scopes, Solution
    from gui.footprint.scenario import Scenario
    from gui.look.wording import Wording

_SAME = 1e-9
_BEYOND = 1.5
"""So far beyond the break-even it is looked which of the two comes to more."""


class Pair(NamedTuple):
    """The present scenario, the other one, what that is called, and what counts in either."""

    one: Scenario
    other: Scenario
    name: str
    scopes: Scopes = (None, None)


def level_sentence(wording: Wording, found: Solution, pair: Pair) -> str:
    """Say from where on which of two scenarios comes to more, or that they never come to the same, and by how much."""
    value = found.value
    if value is None:
        return _never(wording, found, pair)
    beyond = max(value * _BEYOND, value + 1)
    ours, theirs = both_at(pair.one, pair.other, found.result, found.key, beyond, pair.scopes)
    if ours > theirs:
        text = QCoreApplication.translate(
            "Goal", "%1: from %2 on, this scenario comes to more than \u201c%3\u201d, below that to less."
        )
    else:
        text = QCoreApplication.translate(
            "Goal", "%1: from %2 on, this scenario comes to less than \u201c%3\u201d, below that to more."
        )
    there = QCoreApplication.translate("Goal", "There both come to %1.", "a mass, an energy or a sum of money")
    there = there.replace("%1", words.amount(wording, found.result, found.target))
    return f"{_filled(text, wording, found, value, pair)} {there}"


def level_text(wording: Wording, found: Solution | None) -> str:
    """Return the answer of one knob in a word: its value, or that there is none."""
    if found is not None and found.value is None:
        return QCoreApplication.translate("Goal", "no break-even")
    return words.answer_text(wording, found)


def _never(wording: Wording, found: Solution, pair: Pair) -> str:
    """Say which of two scenarios always comes to more, and how many times as much."""
    at = pair.one.value(found.key) or pair.other.value(found.key) or 1.0
    ours, theirs = both_at(pair.one, pair.other, found.result, found.key, at, pair.scopes)
    if math.isclose(ours, theirs, rel_tol=_SAME):
        text = QCoreApplication.translate(
            "Goal", "No break-even: the two come to the same, whatever \u201c%1\u201d is."
        )
        return text.replace("%1", words.name_of(wording, found.key))
    if ours > theirs:
        text = QCoreApplication.translate(
            "Goal",
            "No break-even: with \u201c%1\u201d the same in both, this scenario always comes to more than "
            "\u201c%3\u201d",
        )
    else:
        text = QCoreApplication.translate(
            "Goal",
            "No break-even: with \u201c%1\u201d the same in both, \u201c%3\u201d always comes to more than this "
            "scenario",
        )
    less, more = sorted((ours, theirs))
    said = _filled(text, wording, found, at, pair)
    if less <= 0:
        return f"{said}."
    often = words.times(wording, more / less)
    if not _in_proportion(pair, found, more / less, at):
        often = QCoreApplication.translate("Goal", "%1 at %2", "1: 3.2 times as much, 2: the value of a knob")
        often = often.replace("%1", words.times(wording, more / less))
        often = often.replace("%2", words.input_text(wording, found.key, at))
    return f"{said}: {often}."


def _in_proportion(pair: Pair, found: Solution, ratio: float, at: float) -> bool:
    """Whether the ratio of the two is the same everywhere."""
    less, more = sorted(both_at(pair.one, pair.other, found.result, found.key, 2 * at, pair.scopes))
    return less > 0 and math.isclose(more / less, ratio, rel_tol=_SAME)


def _filled(text: str, wording: Wording, found: Solution, value: float, pair: Pair) -> str:
    shown = words.input_text(wording, found.key, value)
    text = text.replace("%1", words.name_of(wording, found.key)).replace("%2", shown)
    return text.replace("%3", pair.name)
