"""From two scenarios to the waterfall between them: the steps in words, or a sentence where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.rows import WaterfallStep, WaterfallValues
from gui.footprint.attribution import GRID_WITH_PUE, PairNotDeclaredError, explain
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scope_range import NotAMultipleError, multiple_of

if TYPE_CHECKING:
    from gui.footprint.attribution import Contribution
    from gui.look.wording import Wording
    from gui.panels.sides.panel import Side

_KNOBS = {"system_power_w": "chip_power_w", GRID_WITH_PUE: "grid_kg_per_kwh"}
"""The knob of a factor that has not its own."""
_DIGITS = 3
"""Of a factor that nobody has set, as of the ratios beside it."""


def waterfall(a: Side, b: Side, wording: Wording) -> WaterfallValues:
    """Share out the difference between two scenarios among their inputs."""
    if a.id == b.id:
        said = QCoreApplication.translate("Sides", "Pin a scenario, or move a slider: then there are two to compare.")
        return WaterfallValues(a.name, None, b.name, None, sentence=said)
    try:
        explain(a.estimate.scenario, b.estimate.scenario)  # which says what lacks, before anything is made of it
        scopes = (multiple_of(a.scope, a.estimate), multiple_of(b.scope, b.estimate))
        found = explain(a.estimate.scenario, b.estimate.scenario, scopes)
    except NotAMultipleError:
        said = QCoreApplication.translate(
            "Sides",
            "What counts in one of them is no multiple of its electricity: that emits nothing, or an input is not "
            "declared. The difference cannot be shared out.",
        )
        return WaterfallValues(a.name, None, b.name, None, sentence=said)
    except PairNotDeclaredError as error:
        said = " ".join(_lacking(side.name, keys, wording) for side, keys in ((a, error.a), (b, error.b)) if keys)
        return WaterfallValues(a.name, None, b.name, None, sentence=said)
    kg = [(side.estimate.co2e_kg or 0.0) * times for side, times in zip((a, b), scopes, strict=True)]
    ends = (a.name, kg[0], b.name, kg[1])
    return WaterfallValues(*ends, tuple(_step(one, wording) for one in found.contributions if one.a != one.b))


def factor_name(factor: str, wording: Wording) -> str:
    """Return the name of a factor of the emissions."""
    if factor == "system_power_w":
        return QCoreApplication.translate("Sides", "Watts per GPU with its host")
    if factor == GRID_WITH_PUE:
        return QCoreApplication.translate("Sides", "Carbon intensity with PUE")
    if factor == "scope":
        return QCoreApplication.translate("Sides", "What is counted")
    return wording.parameter(PARAMETER_BY_KEY[factor].name)


def _step(one: Contribution, wording: Wording) -> WaterfallStep:
    parameter = PARAMETER_BY_KEY.get({**_KNOBS, "scope": ""}.get(one.factor, one.factor))
    knob = None if parameter is None else parameter.key
    before, after = (
        wording.number(value, _DIGITS) if parameter is None else wording.parameter_value(parameter, value).text
        for value in (one.a, one.b)
    )
    name = factor_name(one.factor, wording)
    return WaterfallStep(one.factor, name, one.co2e_kg, one.ratio, one.a, one.b, f"{before} \u2192 {after}", knob)


def _lacking(name: str, keys: tuple[str, ...], wording: Wording) -> str:
    """Say what one of them does not declare."""
    names = ", ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in keys if key in PARAMETER_BY_KEY)
    pattern = QCoreApplication.translate(
        "Sides", "%1 does not declare: %2. Without that the difference cannot be shared out.", "a scenario; its inputs"
    )
    return pattern.replace("%1", name).replace("%2", names)
