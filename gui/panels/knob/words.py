"""What a knob says: its value, its range, its tooltip."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.units import G_PER_KG
from gui.look.wording import Amount
from gui.panels.entry.units import PERCENT, SHARE
from gui.panels.parts.badge import badge_sentence

if TYPE_CHECKING:
    from gui.footprint.parameters import Parameter
    from gui.look.wording import Wording
    from gui.panels.knob.state import KnobState


def amount(wording: Wording, parameter: Parameter, value: float | None) -> Amount:
    """Return a value and its unit as they are shown."""
    if parameter.unit == SHARE and value is not None:
        return Amount(wording.percent(value), "")
    return wording.parameter_value(parameter, value)


def editable(wording: Wording, parameter: Parameter, value: float | None) -> str:
    """Return the number with which an exact entry begins: more digits than are shown, and no unit."""
    if value is None:
        return ""
    return wording.input(float(f"{_as_shown(parameter, value):.12g}"))


def usual_range(wording: Wording, parameter: Parameter) -> str:
    """Return the slider's ends: "1 to 100,000"."""
    low, high = (wording.input(_as_shown(parameter, end)) for end in (parameter.usual_low, parameter.usual_high))
    return QCoreApplication.translate("Knob", "%1 to %2", "a range of numbers").replace("%1", low).replace("%2", high)


def outside_usual(wording: Wording, parameter: Parameter) -> str:
    """Return the sentence that flags a value beyond the slider's ends."""
    sentence = QCoreApplication.translate("Knob", "outside the usual %1", "%1 is a range: 1 to 2.5")
    return sentence.replace("%1", usual_range(wording, parameter))


def landmark(wording: Wording, parameter: Parameter, value: float, name: str) -> tuple[str, str]:
    """Return a landmark's name, and its name with the number."""
    word = wording.parameter(name)
    return word, f"{word} {wording.input(_as_shown(parameter, value))}"


def tooltip(wording: Wording, parameter: Parameter, name: str, state: KnobState) -> str:
    """Return what a knob means, its default and where that comes from, and the preset's value and its source."""
    lines = [f"<b>{escape(name)}</b>", escape(wording.parameter(parameter.help))]
    if parameter.default is not None or parameter.default_source:
        text = QCoreApplication.translate("Knob", "Default: %1. %2", "value, then where it comes from")
        shown = amount(wording, parameter, parameter.default).text
        lines.append(escape(text.replace("%1", shown).replace("%2", wording.parameter(parameter.default_source))))
    if state.origin:
        text = QCoreApplication.translate("Knob", "Preset: %1. %2", "value, then where it comes from")
        shown = amount(wording, parameter, state.preset).text
        lines.append(escape(text.replace("%1", shown).replace("%2", state.origin)))
    marks = ", ".join(landmark(wording, parameter, *mark)[1] for mark in parameter.landmarks)
    usual = usual_range(wording, parameter)
    text = QCoreApplication.translate("Knob", "Usual: %1")
    lines.append(escape(text.replace("%1", f"{usual} ({marks})" if marks else usual)))
    lines.append(escape(badge_sentence(state.badge)))
    return "".join(f"<p style='margin:2px 0'>{line}</p>" for line in lines if line)


def _as_shown(parameter: Parameter, value: float) -> float:
    return value * {"kg/kWh": G_PER_KG, SHARE: 1 / PERCENT}.get(parameter.unit, 1.0)
