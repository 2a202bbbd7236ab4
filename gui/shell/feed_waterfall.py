"""From two scenarios to the waterfall between them: the steps in words, or a sentence where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.rows import WaterfallStep, WaterfallValues
from gui.footprint.attribution import GRID_WITH_PUE, PairNotDeclaredError, explain
from gui.footprint.parameters import PARAMETER_BY_KEY

if TYPE_CHECKING:
    from gui.footprint.attribution import Contribution
    from gui.look.wording import Wording
    from gui.panels.sides.panel import Side

_KNOBS = {"system_power_w": "chip_power_w", GRID_WITH_PUE: "grid_kg_per_kwh"}
"""The knob of a factor that has not its own."""


def waterfall(a: Side, b: Side, wording: Wording) -> WaterfallValues:
    """Share out the difference between two scenarios among their inputs."""
    if a.id == b.id:
        said = QCoreApplication.translate("Sides", "Pin a scenario, or move a slider: then there are two to compare.")
        return WaterfallValues(a.name, None, b.name, None, sentence=said)
    ends = (a.name, a.estimate.co2e_kg, b.name, b.estimate.co2e_kg)
    try:
        found = explain(a.estimate.scenario, b.estimate.scenario)
    except PairNotDeclaredError as error:
        said = " ".join(_lacking(side.name, keys, wording) for side, keys in ((a, error.a), (b, error.b)) if keys)
        return WaterfallValues(a.name, None, b.name, None, sentence=said)
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
        wording.input(value) if parameter is None else wording.parameter_value(parameter, value).text
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
