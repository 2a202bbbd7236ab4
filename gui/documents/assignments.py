"""``KEY=VALUE``, as someone writes it on a command line, turned into a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.footprint.errors import InputError
from gui.footprint.mix import SOURCES
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import MIX_PREFIX, with_shares, with_value
from gui.library.lookup import nearest_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.footprint.scenario import Scenario
    from gui.library.library import Library

NOT_DECLARED = "none"
"""The word for a value that is not declared."""

PRESET_KEYS = ("chip", "grid")
KEYS: tuple[str, ...] = (*PRESET_KEYS, *PARAMETER_BY_KEY, *(MIX_PREFIX + source for source in SOURCES))
"""Everything that can be set, in the order in which it takes effect."""

SCOPE_PREFIX = "scope."
"""Stands before the keys of what counts, which not every command takes."""

_LONGEST_ECHO = 40


class TargetError(ValueError):
    """A target (``--target``) that cannot be understood; its sentence says why and how to write it."""


class AssignmentError(ValueError):
    """An assignment that cannot be understood; its sentence says why and how to write it."""


def assigned(scenario: Scenario, assignments: Iterable[str], library: Library) -> Scenario:
    """Return the scenario with values set, whatever the order in which they are given.

    First the chip and the grid are loaded, then the values set in the order of ``PARAMETERS``, last the shares of the
    mix, all together: so a value given by hand always stands, and shares are shares of the grid that is loaded.

    Parameters
    ----------
    scenario : Scenario
        Where it starts from.
    assignments : iterable of str
        Each ``KEY=VALUE``: a key of `KEYS`, and a number, a preset id, or "none" for a value that is not declared.
    library : Library
        Where chips and grids are found.

    Raises
    ------
    AssignmentError, InputError, UnknownIdError
        Where an assignment is not one, a value is impossible, or a preset does not exist.
    """
    texts = texts_of(assignments, KEYS)
    if "chip" in texts:
        scenario = library.load_chip(scenario, texts["chip"])
    if "grid" in texts:
        scenario = library.load_grid(scenario, texts["grid"])
    for key in PARAMETER_BY_KEY:
        if key in texts:
            undeclared = texts[key].lower() == NOT_DECLARED
            scenario = with_value(scenario, key, None if undeclared else number_in(key, texts[key]))
    shares = {source: number_in(key, texts[key]) for source in SOURCES if (key := MIX_PREFIX + source) in texts}
    return with_shares(scenario, shares) if shares else scenario


def texts_of(assignments: Iterable[str], known: Sequence[str]) -> dict[str, str]:
    """Return the value of each key as it was written; ``AssignmentError`` where a key is not known, or set twice."""
    texts: dict[str, str] = {}
    for assignment in assignments:
        key, equals, value = (part.strip() for part in assignment.partition("="))
        if not equals or not key:
            raise AssignmentError(f"--set takes KEY=VALUE, for example pue=1.1, not {_echo(assignment)}")
        if key not in known:
            raise AssignmentError(_unknown(key, known))
        if not value:
            raise AssignmentError(f'{key}: no value after "="; give one, or {NOT_DECLARED} where it is not declared')
        if key in texts:
            raise AssignmentError(f"{key} is set twice, to {_echo(texts[key])} and to {_echo(value)}; set it once")
        texts[key] = value
    return texts


def _unknown(key: str, known: Sequence[str]) -> str:
    if key.startswith(SCOPE_PREFIX) and known is KEYS:
        return f"{_echo(key)}: what counts can be set for estimate, solve, methods and screenshot, not here"
    near = nearest_ids(key, known)
    if near:
        return f"there is no input {_echo(key)}; did you mean {' or '.join(repr(name) for name in near)}?"
    return f"there is no input {_echo(key)}; known are {', '.join(known)}"


def number_in(key: str, text: str) -> float:
    """Return the number that was written for a key; ``InputError`` where it is none."""
    try:
        return float(text)
    except ValueError:
        raise InputError(key, "not_a_number", text[:_LONGEST_ECHO]) from None


def _echo(text: str) -> str:
    return repr(text if len(text) <= _LONGEST_ECHO else text[:_LONGEST_ECHO] + "...")
