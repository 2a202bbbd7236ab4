"""What a target may be a target of, and reading one as it is typed; no widgets."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from gui.footprint.goal import PERCENT, changed_by
from gui.footprint.parameters import Parameter
from gui.panels.entry.parse import EntryError, parse
from gui.panels.entry.units import ENERGY, MASS, MONEY, SHARE

if TYPE_CHECKING:
    from gui.look.wording import Wording

EQUIVALENT, OTHER = "equivalent", "other"
"""A target counted in an everyday thing; a target that is what another scenario comes to."""

_PERCENT = re.compile(r"(?:%|\bpercent|\bproc|\bпроц\w*)\s*$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d]")


class Kind(NamedTuple):
    """One kind of target: its id, the result that it is about, and the unit of what is typed."""

    id: str
    result: str
    unit: str


KINDS: tuple[Kind, ...] = (
    Kind("co2e_kg", "co2e_kg", MASS),
    Kind(EQUIVALENT, "co2e_kg", "1"),
    Kind(OTHER, "co2e_kg", ""),
    Kind("energy_kwh", "energy_kwh", ENERGY),
    Kind("electricity_cost_usd", "electricity_cost_usd", MONEY),
    Kind("cloud_cost_low_usd", "cloud_cost_low_usd", MONEY),
    Kind("cloud_cost_high_usd", "cloud_cost_high_usd", MONEY),
    Kind("chip_hours", "chip_hours", "h"),
)
KIND_BY_ID = {kind.id: kind for kind in KINDS}


def number_of(unit: str) -> Parameter:
    """Return a target in a unit as something that can be entered; it has no slider, so no default and no ends."""
    return Parameter(
        key="target",
        symbol="",
        unit=unit,
        group="run",
        name="target",
        help="",
        default=None,
        default_source="",
        usual_low=0,
        usual_high=1e18,
        minimum=0,
        maximum=1e300,
        scale="log",
        step=0.1,
    )


def read_target(text: str, kind: Kind, now: float | None, wording: Wording, each: float = 1.0) -> float:
    """Understand a target.

    Parameters
    ----------
    text : str
        "900 kg", "2 t", "1.5 MWh", "$500", a count of an everyday thing; or a change of what there is now: "-50 %".
    kind : Kind
        What it is a target of.
    now : float or None
        What the result is now [its unit]; ``None`` where it is not known.
    wording : Wording
        Of the language; a mass without a unit is in the one that masses are shown in.
    each : float
        What one of a counted thing is worth [unit of the result].

    Returns
    -------
    float
        In the unit of the result.

    Raises
    ------
    EntryError
        Where it cannot be read.
    """
    point = wording.locale.decimalPoint()
    if _PERCENT.search(text):
        share = parse(text, number_of(SHARE), point)
        if now is None:
            raise EntryError("unknown_unit", "%", ("900 kg", "2 t"))
        return _finite(changed_by(now, share * PERCENT), text)
    if kind.unit == MASS and wording.mass_unit in {"t", "lb"} and text.strip() and not _LETTER.search(text):
        text = f"{text} {wording.mass_unit}"
    return _finite(parse(text, number_of(kind.unit), point) * each, text)


def _finite(target: float, text: str) -> float:
    """Return a target, unless it is beyond what a number can hold."""
    if not math.isfinite(target):
        raise EntryError("no_number", text, ("900 kg", "2 t"))
    return target
