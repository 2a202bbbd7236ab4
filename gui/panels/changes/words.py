"""A change as a sentence: "PUE 1.58 -> 1.10", "-30 % energy"."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import MIX_PREFIX

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.footprint.parameters import Parameter
    from gui.look.wording import Wording
    from gui.state.changes import Move

_ARROW = "\u2192"
_SAME = 1e-9
"""Ratios this near to each other are one and the same; they differ by rounding in the last digit."""


def what_changed(wording: Wording, move: Move, names: Mapping[str, str]) -> str:
    """Return what was changed: "PUE 1.58 -> 1.10", "Loaded: BERT base".

    Parameters
    ----------
    wording : Wording
        Words and numbers.
    move : Move
        The change.
    names : mapping
        Names of runs, chips, grids and factor sets as presets/ has them (English), by id.
    """
    if move.key.startswith(MIX_PREFIX):
        name = wording.source_name(move.key.removeprefix(MIX_PREFIX))
        return _from_to(name, _share(wording, move.before), _share(wording, move.after))
    parameter = PARAMETER_BY_KEY.get(move.key)
    if parameter is not None:
        before, after = (_value(wording, parameter, value) for value in (move.before, move.after))
        return _from_to(wording.parameter(parameter.name), before, after)
    if move.key.startswith("scope"):
        from gui.panels.scope.words import change_words

        return change_words(move.key, move.before, move.after, wording, _from_to)
    return _loaded(move.key).replace("%1", _name(wording, move.after, names))


class Effect(NamedTuple):
    """What a change did: "-30 %" `of` "energy"; an effect that says all by itself has no `of`."""

    change: str
    of: str
    notable: bool


def effects(wording: Wording, move: Move) -> tuple[Effect, ...]:
    """Return what a change did to energy and emissions; empty where nothing is known."""
    energy, emissions = move.energy_ratio, move.co2e_ratio
    if energy is not None and emissions is not None and _is_same(energy, 1) and _is_same(emissions, 1):
        return (
            Effect(QCoreApplication.translate("Changes", "Energy and CO\u2082e stay the same."), "", notable=False),
        )
    if energy is not None and emissions is not None and _is_same(energy, emissions):
        of = QCoreApplication.translate("Changes", "energy and CO\u2082e", "-30 % energy and CO2e")
        return (Effect(change_text(wording, energy), of, notable=True),)
    shown = []
    if energy is not None:
        of = QCoreApplication.translate("Changes", "energy", "-30 % energy")
        shown.append(Effect(change_text(wording, energy), of, notable=not _is_same(energy, 1)))
    if emissions is not None:
        of = QCoreApplication.translate("Changes", "CO\u2082e", "-30 % CO2e")
        shown.append(Effect(change_text(wording, emissions), of, notable=not _is_same(emissions, 1)))
    return tuple(shown)


def change_text(wording: Wording, ratio: float) -> str:
    """Return a ratio of after to before: "-30 %", "12 times as much", "1,700 times less", "same"."""
    if _is_same(ratio, 1):
        return QCoreApplication.translate("Changes", "same", "same energy: it did not change")
    return wording.change(ratio)


def _is_same(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=_SAME)


def _from_to(name: str, before: str, after: str) -> str:
    pattern = QCoreApplication.translate("Changes", "%1: %2 %4 %3", "PUE: 1.58 -> 1.10; %4 is the arrow")
    return pattern.replace("%1", name).replace("%4", _ARROW).replace("%2", before).replace("%3", after)


def _value(wording: Wording, parameter: Parameter, value: float | str | None) -> str:
    number = value if isinstance(value, float | int) else None
    if number is not None and parameter.unit == "1" and not parameter.whole and float(f"{number:.3g}") == number:
        return wording.number(number)  # 1.10 beside 1.58
    return wording.parameter_value(parameter, number).text


def _share(wording: Wording, value: float | str | None) -> str:
    return wording.percent(value) if isinstance(value, float | int) else wording.not_declared()


def _name(wording: Wording, key: float | str | None, names: Mapping[str, str]) -> str:
    if not isinstance(key, str) or not key:
        return QCoreApplication.translate("Changes", "your own", "a scenario, grid or chip without a name")
    return wording.preset(names.get(key, key))


def _loaded(key: str) -> str:
    return {
        "run": QCoreApplication.translate("Changes", "Loaded: %1"),
        "grid": QCoreApplication.translate("Changes", "Electricity: %1"),
        "chip": QCoreApplication.translate("Changes", "GPU: %1"),
        "size": QCoreApplication.translate("Changes", "Hours from the model\u2019s size, on %1", "%1 is a chip"),
        "factors": QCoreApplication.translate("Changes", "Factors per source: %1"),
        "sureness": QCoreApplication.translate("Changes", "How sure the inputs are taken to be"),
        "story": QCoreApplication.translate("Changes", "The story went on."),
    }.get(key, QCoreApplication.translate("Changes", "Scenario: %1"))
