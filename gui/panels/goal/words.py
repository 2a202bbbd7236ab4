"""What the window of a target says; no widgets."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scope import PARTS, counts_more

if TYPE_CHECKING:
    from gui.footprint.goal import Reached, Solution
    from gui.footprint.scope import Scope
    from gui.look.wording import Wording


_SAME = 1e-9
"""As near as this, in proportion, is the same."""


def stays(value: float | None, was: float | None) -> bool:
    """Whether a knob stands already where it would have to be."""
    return value is not None and was is not None and math.isclose(value, was, rel_tol=_SAME)


def kind_name(kind: str) -> str:
    """Return what a target is a target of."""
    return {
        "co2e_kg": QCoreApplication.translate("Goal", "Emissions"),
        "equivalent": QCoreApplication.translate("Goal", "Emissions, counted in things"),
        "other": QCoreApplication.translate("Goal", "The same as another scenario"),
        "energy_kwh": QCoreApplication.translate("Goal", "Electricity"),
        "electricity_cost_usd": QCoreApplication.translate("Goal", "Power bill"),
        "cloud_cost_low_usd": QCoreApplication.translate("Goal", "Rent in the cloud, low"),
        "cloud_cost_high_usd": QCoreApplication.translate("Goal", "Rent in the cloud, high"),
        "chip_hours": QCoreApplication.translate("Goal", "GPU-hours"),
    }[kind]


def example(kind: str) -> str:
    """Return what may be typed as a target."""
    return {
        "co2e_kg": QCoreApplication.translate("Goal", "A mass such as 900 kg or 2 t, or a change such as \u221250 %"),
        "equivalent": QCoreApplication.translate("Goal", "How many, for example 1, or a change such as \u221250 %"),
        "energy_kwh": QCoreApplication.translate(
            "Goal", "For example 500 kWh or 2 MWh, or a change such as \u221250 %"
        ),
        "chip_hours": QCoreApplication.translate("Goal", "Hours, for example 1000, or a change such as \u221250 %"),
        "other": "",
    }.get(kind, QCoreApplication.translate("Goal", "Dollars, for example 500, or a change such as \u221250 %"))


def amount(wording: Wording, result: str, value: float) -> str:
    """Return a result with its unit, rounded."""
    if result == "co2e_kg":
        return wording.mass(value).text
    if result == "energy_kwh":
        return wording.energy(value).text
    if result == "chip_hours":
        return QCoreApplication.translate("Goal", "%1 GPU-hours").replace("%1", wording.number(value))
    return wording.money(value)


def times(wording: Wording, ratio: float) -> str:
    """Return how many times as much: "3.2 times as much", "1.08 times as much"."""
    near = ratio < 2  # noqa: PLR2004 - 1.1 times could be 1.05 or 1.14
    text = QCoreApplication.translate("Goal", "%1 times as much")
    return text.replace("%1", wording.number(ratio, 3 if near else 2))


def input_text(wording: Wording, key: str, value: float | None) -> str:
    """Return an input as its knob shows it, but with digits that one can read at a glance."""
    if value is not None and not float(value).is_integer():
        value = float(f"{value:.4g}")
    return wording.parameter_value(PARAMETER_BY_KEY[key], value).text


def name_of(wording: Wording, key: str) -> str:
    """Return what a knob is called."""
    return wording.parameter(PARAMETER_BY_KEY[key].name)


def now_text(wording: Wording, key: str, value: float | None) -> str:
    """Return where a knob stands: "now 1.58"."""
    if value is None:
        return wording.not_declared()
    text = QCoreApplication.translate("Goal", "now %1", "a value")
    return text.replace("%1", input_text(wording, key, value))


def target_text(wording: Wording, result: str, target: float, now: float | None) -> str:
    """Return a target beside what there is now."""
    if now is None:
        text = QCoreApplication.translate("Goal", "The target is %1.")
    elif math.isclose(target, now, rel_tol=_SAME):
        text = QCoreApplication.translate("Goal", "The target is %1, which it is now.")
    elif now == 0:
        text = QCoreApplication.translate("Goal", "The target is %1; now it is %2.")
    else:
        text = QCoreApplication.translate("Goal", "The target is %1; now it is %2 (%3).", "%3 is a change: -50 %")
    shown = amount(wording, result, target)
    parts = {"%2": "" if now is None else amount(wording, result, now)}
    parts["%3"] = wording.change(target / now) if now else ""
    for place, part in parts.items():
        text = text.replace(place, part)
    return text.replace("%1", shown)


def of_what(result: str, scope: Scope | None) -> str:
    """Say what a target is of, where more counts than the electricity of the training; else nothing."""
    if not counts_more(scope):
        return ""
    if result == "co2e_kg":
        text = QCoreApplication.translate("Goal", "Of everything that counts: %1.", "%1 lists parts of a sum")
        return text.replace("%1", counted(scope))
    if result in {"energy_kwh", "electricity_cost_usd"}:
        return QCoreApplication.translate("Goal", "Of the training\u2019s electricity alone.")
    return QCoreApplication.translate("Goal", "Of the training alone.")


def of_both(result: str, scope: Scope | None, other: Scope | None) -> str:
    """Say what counts in this scenario and in another one, where that is more than electricity in one of them."""
    if result != "co2e_kg" or not (counts_more(scope) or counts_more(other)):
        return of_what(result, scope if counts_more(scope) else other)
    text = QCoreApplication.translate("Goal", "What counts, here: %1; in the other: %2.", "each lists parts of a sum")
    return text.replace("%1", counted(scope)).replace("%2", counted(other))


def counted(scope: Scope | None) -> str:
    """Return what is in a sum: "training + idle time"."""
    from gui.panels.scope.words import parts_phrase

    return parts_phrase(part for part in PARTS if part == "operational" or (scope is not None and scope.counts(part)))


def answer_text(wording: Wording, found: Solution | None) -> str:
    """Return the answer of one knob in a word: its value, or that it cannot."""
    if found is None:
        return "\u2013"
    if found.value is None:
        return QCoreApplication.translate("Goal", "not possible")
    return input_text(wording, found.key, found.value)


def sentence(wording: Wording, found: Solution, was: float | None) -> str:
    """Say what it would take, or why it cannot be and what comes closest."""
    name = name_of(wording, found.key)
    target = amount(wording, found.result, found.target)
    if found.reason == "no_effect":
        text = QCoreApplication.translate("Goal", "%1 has no effect on it here. Choose another one.")
        return text.replace("%1", name)
    if found.closest is not None:
        return _unreachable(wording, found, found.closest)
    if len(found.whole) > 1:
        text = QCoreApplication.translate("Goal", "%1 counts whole things: choose one of the two beside the target.")
        return text.replace("%1", name)
    if stays(found.value, was):
        text = QCoreApplication.translate("Goal", "%1 stays at %2: it is %3 already.")
        return _filled(text, name, input_text(wording, found.key, was), target)
    if was is None:
        text = QCoreApplication.translate("Goal", "%1 of %2 makes it %3.", "PUE of 1.1 makes it 140 t")
        return _filled(text, name, input_text(wording, found.key, found.value), target)
    text = QCoreApplication.translate("Goal", "%1 of %2 instead of %4 makes it %3.", "PUE of 1.1 instead of 1.58")
    value, before = (input_text(wording, found.key, one) for one in (found.value, was))
    return _filled(text, name, value, target, before)


def _unreachable(wording: Wording, found: Solution, closest: Reached) -> str:
    """Say why a target cannot be reached and what comes closest."""
    text = (
        QCoreApplication.translate(
            "Goal", "%1 alone cannot do it: even %2, the least that is possible, makes %3 and not %4."
        )
        if found.reason == "below_minimum"
        else QCoreApplication.translate(
            "Goal", "%1 alone cannot do it: even %2, the most that is possible, makes %3 and not %4."
        )
    )
    value, reached = input_text(wording, found.key, closest.value), amount(wording, found.result, closest.result)
    said = _filled(text, name_of(wording, found.key), value, reached, amount(wording, found.result, found.target))
    if found.rest is None:
        return said
    rest = QCoreApplication.translate("Goal", "Of that, %1 does not depend on it.", "%1 is a mass")
    return f"{said} {rest.replace('%1', amount(wording, found.result, found.rest))}"


def whole_text(wording: Wording, found: Solution, one: Reached) -> str:
    """Return a whole number that is possible, and what it makes: "22 make 898 kg"."""
    text = QCoreApplication.translate("Goal", "%1 comes to %2", "a whole number, a mass")
    return _filled(text, input_text(wording, found.key, one.value), amount(wording, found.result, one.result))


def lacking(wording: Wording, keys: tuple[str, ...]) -> str:
    """Say that there is no answer while inputs are not declared."""
    text = QCoreApplication.translate("Goal", "There is no answer while this is not declared: %1.")
    return text.replace("%1", ", ".join(name_of(wording, key) for key in keys))


def _filled(text: str, *parts: str) -> str:
    for place, part in enumerate(parts, 1):
        text = text.replace(f"%{place}", part)
    return text
