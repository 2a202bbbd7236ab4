"""What may count, in words: names of parts, switches and numbers, and the units that numbers are read in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.parameters import Parameter
from gui.footprint.scope import PARTS
from gui.footprint.scope_fields import FIELD_BY_KEY
from gui.footprint.units import G_PER_KG
from gui.panels.entry.units import SHARE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gui.footprint.scope import Scope
    from gui.look.wording import Wording

_SHARES = ("idle_share", "utilisation_over_life")
_CUBIC_FROM, _L_PER_M3 = 10_000, 1_000
"""Litres that are told in cubic metres."""

_LARGEST = 1e15
"""As far as a number is taken [its unit]: products stay finite."""


def part_name(part: str) -> str:
    """Return the name of a part of the sum, as it stands in a list of parts."""
    return {
        "operational": QCoreApplication.translate("Scope", "training", "a part of what counts: its electricity"),
        "idle": QCoreApplication.translate("Scope", "idle time", "a part of what counts"),
        "embodied": QCoreApplication.translate("Scope", "making the chips", "a part of what counts"),
        "development": QCoreApplication.translate("Scope", "development", "a part of what counts: experiments"),
        "use": QCoreApplication.translate("Scope", "use", "a part of what counts: answering queries"),
    }[part]


def parts_phrase(parts: Iterable[str]) -> str:
    """Return what is in as one phrase: "training + idle time + making the chips"."""
    plus = QCoreApplication.translate("Scope", "%1 + %2", "two parts of a sum")
    phrase = ""
    for part in parts:
        phrase = plus.replace("%1", phrase).replace("%2", part_name(part)) if phrase else part_name(part)
    return phrase


def beside_phrase(scope: Scope) -> str:
    """Return what is in beside the electricity of the training: "idle time, making the chips"."""
    return ", ".join(part_name(part) for part in PARTS[1:] if scope.counts(part))


def switch_title(switch: str) -> str:
    """Return the name of a switch."""
    return {
        "idle": QCoreApplication.translate("Scope", "Idle time and the cluster\u2019s overhead"),
        "embodied": QCoreApplication.translate("Scope", "Making the chips"),
        "development": QCoreApplication.translate("Scope", "Development runs"),
        "use": QCoreApplication.translate("Scope", "Use after training"),
        "market": QCoreApplication.translate("Scope", "Contracts and certificates (market-based)"),
        "water": QCoreApplication.translate("Scope", "Water"),
        "carbon_price": QCoreApplication.translate("Scope", "Carbon price"),
    }[switch]


def switch_help(switch: str) -> str:
    """Return what a switch brings, in a sentence."""
    return {
        "idle": QCoreApplication.translate(
            "Scope", "Nodes that wait, storage and network: energy as a share of that of the run."
        ),
        "embodied": QCoreApplication.translate(
            "Scope", "The part of manufacturing that falls to these hours, from a low to a high figure for one chip."
        ),
        "development": QCoreApplication.translate(
            "Scope", "Experiments, failed and repeated runs: how many times the final run the whole project took."
        ),
        "use": QCoreApplication.translate("Scope", "Answering queries, for some months, on a grid of its own."),
        "market": QCoreApplication.translate(
            "Scope", "The same electricity as its contracts count it. Stands beside; offsets are never subtracted."
        ),
        "water": QCoreApplication.translate("Scope", "On the site, and where the electricity is made. Stands beside."),
        "carbon_price": QCoreApplication.translate("Scope", "What all that counts would cost. Stands beside."),
    }[switch]


def field_label(key: str) -> str:
    """Return the name of a number."""
    return {
        "idle_share": QCoreApplication.translate("Scope", "Share of the run"),
        "embodied_low_kg": QCoreApplication.translate("Scope", "One chip, low"),
        "embodied_high_kg": QCoreApplication.translate("Scope", "One chip, high"),
        "lifetime_years": QCoreApplication.translate("Scope", "Lifetime"),
        "utilisation_over_life": QCoreApplication.translate("Scope", "Time at work"),
        "development_multiplier": QCoreApplication.translate("Scope", "Whole project"),
        "queries_per_day": QCoreApplication.translate("Scope", "Queries"),
        "wh_per_query": QCoreApplication.translate("Scope", "One query"),
        "use_months": QCoreApplication.translate("Scope", "For"),
        "use_kg_per_kwh": QCoreApplication.translate("Scope", "On a grid of"),
        "market_kg_per_kwh": QCoreApplication.translate("Scope", "Intensity"),
        "wue_l_per_kwh": QCoreApplication.translate("Scope", "On the site"),
        "grid_water_l_per_kwh": QCoreApplication.translate("Scope", "Power plants"),
        "carbon_price_usd_per_t": QCoreApplication.translate("Scope", "Price"),
    }[key]


def field_help(key: str) -> str:
    """Return what a number means, for its tooltip."""
    return {
        "idle_share": QCoreApplication.translate("Scope", "Energy of the idle cluster over that of the run"),
        "embodied_low_kg": QCoreApplication.translate(
            "Scope", "Making one chip with its share of the server, at least"
        ),
        "embodied_high_kg": QCoreApplication.translate(
            "Scope", "Making one chip with its share of the server, at most"
        ),
        "lifetime_years": QCoreApplication.translate("Scope", "Years that a chip serves"),
        "utilisation_over_life": QCoreApplication.translate(
            "Scope", "Share of a chip\u2019s life in which it works: idle hours are borne by those that work"
        ),
        "development_multiplier": QCoreApplication.translate("Scope", "The final run counts as 1"),
        "queries_per_day": QCoreApplication.translate("Scope", "How many queries are answered in a day"),
        "wh_per_query": QCoreApplication.translate("Scope", "Electricity of one query, at the meter"),
        "use_months": QCoreApplication.translate("Scope", "How long the model is used"),
        "use_kg_per_kwh": QCoreApplication.translate("Scope", "Where it is used; empty: on the grid of the training"),
        "market_kg_per_kwh": QCoreApplication.translate("Scope", "Intensity of the electricity by its contracts"),
        "wue_l_per_kwh": QCoreApplication.translate("Scope", "Litres for each kilowatt-hour of the computers (WUE)"),
        "grid_water_l_per_kwh": QCoreApplication.translate("Scope", "Litres for each kilowatt-hour at the meter"),
        "carbon_price_usd_per_t": QCoreApplication.translate("Scope", "Dollars for each tonne of CO\u2082e"),
    }[key]


def field_unit(key: str, wording: Wording) -> str:
    """Return the unit that a number is read in."""
    if key in _SHARES:
        return "%"
    return {
        "1": QCoreApplication.translate("Scope", "\u00d7 the final run"),
        "kg": wording.unit("kg"),
        "year": QCoreApplication.translate("Scope", "years"),
        "1/day": QCoreApplication.translate("Scope", "a day", "so many queries a day"),
        "Wh": wording.unit("Wh"),
        "month": QCoreApplication.translate("Scope", "months"),
        "kg/kWh": wording.unit("g/kWh"),
        "L/kWh": QCoreApplication.translate("Scope", "L/kWh", "litres per kilowatt-hour"),
        "USD/t": QCoreApplication.translate("Scope", "$/t", "dollars per tonne"),
    }[FIELD_BY_KEY[key].unit]


def field_parameter(key: str) -> Parameter:
    """Return a number as something that can be entered."""
    return Parameter(
        key=f"scope.{key}",
        symbol="",
        unit=SHARE if key in _SHARES else FIELD_BY_KEY[key].unit,
        group="prices",
        name=key,
        help="",
        default=None,
        default_source="",
        usual_low=0.0,
        usual_high=1.0,
        minimum=0.0,
        maximum=_LARGEST,
        scale="linear",
        step=1.0,
    )


def field_text(key: str, value: float, wording: Wording) -> str:
    """Return a number with its unit, rounded, as it stands in a list of examples or in what just changed."""
    if key in _SHARES:
        return wording.percent(value)
    if FIELD_BY_KEY[key].unit == "kg/kWh":
        value *= G_PER_KG
    shown = wording.input(float(f"{value:.4g}"))
    if key == "development_multiplier":
        return QCoreApplication.translate("Scope", "%1\u00a0\u00d7", "so many times the final run").replace("%1", shown)
    if key == "carbon_price_usd_per_t":
        return QCoreApplication.translate("Scope", "$%1/t", "dollars per tonne").replace("%1", shown)
    return f"{shown}\u00a0{field_unit(key, wording)}"


def volume(litres: float, wording: Wording) -> str:
    """Return an amount of water, rounded: "820 L", "4,920 m3"."""
    if litres >= _CUBIC_FROM:
        pattern = QCoreApplication.translate("Scope", "%1\u00a0m\u00b3", "cubic metres")
        return pattern.replace("%1", wording.number(litres / _L_PER_M3))
    return QCoreApplication.translate("Scope", "%1\u00a0L", "litres").replace("%1", wording.number(litres))


def change_words(
    key: str,
    before: float | str | None,
    after: float | str | None,
    wording: Wording,
    from_to: Callable[[str, str, str], str],
) -> str:
    """Return what changed of what counts: "Making the chips, lifetime: 4 years -> 3 years"."""
    field = key.removeprefix("scope").removeprefix(".")
    if not field:
        return QCoreApplication.translate("Scope", "What counts")
    nothing = QCoreApplication.translate("Scope", "off", "a number of what counts is not in use")
    texts = [
        field_text(field, value, wording) if isinstance(value, float | int) else nothing for value in (before, after)
    ]
    title = switch_title(FIELD_BY_KEY[field].switch)
    pattern = QCoreApplication.translate("Scope", "%1, %2", "a switch; the name of a number of it")
    name = pattern.replace("%1", title).replace("%2", field_label(field))
    return from_to(name, *texts)
