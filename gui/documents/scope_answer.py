"""What ``estimate`` says of everything that counts, where something is switched on."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from gui.documents.text_table import NOT_DECLARED, columns, dollars, number
from gui.footprint.scope import PARTS
from gui.footprint.scope_fields import FIELD_BY_KEY
from gui.footprint.scope_sum import scoped, training_of
from gui.footprint.units import KG_PER_T

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.footprint.scope import Scope
    from gui.footprint.scope_sum import ScopeResult

_WHOLE_FROM = 100
"""Days are told whole from here on."""

PART_NAMES = {
    "operational": "training",
    "idle": "idle time and overhead",
    "embodied": "making the chips",
    "development": "development runs",
    "use": "use after training",
}


def scope_results(scope: Scope, estimate: Estimate) -> dict[str, Any]:
    """Return what the object ``scope`` of the answer holds beside which factors and which account are in force."""
    found = scoped(scope, training_of(estimate))
    return {
        "counted": [part.id for part in found.parts],
        "inputs": {key: value for key, value in asdict(scope).items() if key in FIELD_BY_KEY},
        "parts": [
            {"id": part.id, "co2e_kg": part.kg, "low_co2e_kg": part.low_kg, "high_co2e_kg": part.high_kg}
            for part in found.parts
        ],
        "co2e_kg": found.co2e_kg,
        "low_co2e_kg": found.low_kg,
        "high_co2e_kg": found.high_kg,
        "market_co2e_kg": found.market_co2e_kg,
        "water_l": found.water_l,
        "carbon_cost_usd": found.carbon_cost_usd,
        "break_even_days": found.break_even_days,
        "missing": list(found.missing),
    }


def scope_lines(scope: Scope, estimate: Estimate) -> list[str]:
    """Return the lines of text that say what counts: each part, the sum, and what stands beside it."""
    found = scoped(scope, training_of(estimate))
    rows = [(PART_NAMES[part.id], _tonnes(part.kg), _ends(part.low_kg, part.high_kg)) for part in found.parts]
    if len(rows) > 1:
        rows.append(("together", _tonnes(found.co2e_kg), _ends(found.low_kg, found.high_kg)))
    heading = f"What counts: {counted_text(scope)}"
    lines = ["", heading, *("  " + line for line in columns(rows, right=(1,)))]
    beside = _beside(found)
    if beside:
        lines += ["", "Beside it, not in the sum", *("  " + line for line in columns(beside))]
    return lines


def counted_text(scope: Scope) -> str:
    """Return what is in the sum: "training + idle time and overhead"."""
    return " + ".join(PART_NAMES[part] for part in PARTS if scope.counts(part))


def _beside(found: ScopeResult) -> list[tuple[str, str]]:
    rows = []
    if "market" in found.beside:
        rows.append(("by contracts and certificates", _tonnes(found.market_co2e_kg)))
    if "water" in found.beside:
        water = found.water_l
        rows.append(("water", NOT_DECLARED if water is None else f"{number(float(f'{water:.3g}'))} L"))
    if "carbon_price" in found.beside:
        cost = found.carbon_cost_usd
        rows.append(("at the price of carbon", NOT_DECLARED if cost is None else f"{dollars(cost)} USD"))
    if found.break_even_days is not None:
        rows.append(("use has emitted as much as training after", _days(found.break_even_days)))
    return rows


def _tonnes(kg: float | None) -> str:
    if kg is None:
        return NOT_DECLARED
    return f"{number(kg / KG_PER_T, 3)} t" if kg >= KG_PER_T else f"{number(kg, 3)} kg"


def _days(days: float) -> str:
    return f"{number(round(days) if days >= _WHOLE_FROM else days, 3 if days < _WHOLE_FROM else 6)} days"


def _ends(low: float | None, high: float | None) -> str:
    if low is None or high is None or low == high:
        return ""
    return f"{_tonnes(low)} to {_tonnes(high)}"
