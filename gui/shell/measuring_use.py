"""Puts measured power on the sliders: value, range and the link to its recording, as one undoable step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.documents.measuring import link
from gui.documents.projection import measured_scenario
from gui.footprint.ranges import Z_95, RangeError
from gui.footprint.sureness import own_range

if TYPE_CHECKING:
    from gui.documents.measuring import Reckoned
    from gui.footprint.ranges import Range
    from gui.state.store import Store

_Z_975 = 1.959963984540054
"""Score of the standard normal distribution that 97.5 % lie below: the ends of a 95 % interval."""
KEYS = ("chip_power_w", "host_power_w")


def use_measured(store: Store, found: Reckoned, trace: str) -> bool:
    """Take the power of a measurement; whether there is any.

    Parameters
    ----------
    store : Store
        Whose scenario takes it.
    found : Reckoned
        The measurement, with its idling.
    trace : str
        The file that it is of.

    Raises
    ------
    InputError
        Where the power is none that a scenario can have; everything stays as it was.
    """
    what = found.measurement
    if what.mean_power_w is None:
        return False
    scenario, _ = measured_scenario(store.scenario, what, found.idle_w)
    taken = link(found, scenario, trace)
    if taken is None:
        return False
    ends = []
    if found.interval is not None and what.mean_power_w > 0:
        # The ends of a range are the 5 % and the 95 % quantile, those of the interval 2.5 % and 97.5 %.
        reach = (found.interval[1] - found.interval[0]) / 2 / what.mean_power_w * Z_95 / _Z_975
        ends = [measured_scenario(store.scenario, what, found.idle_w, share)[0] for share in (1 - reach, 1 + reach)]
    sureness = store.sureness
    for key in KEYS:
        value = scenario.value(key)
        if not taken.holds(key, value):
            continue
        low, high = (one.value(key) for one in ends) if ends else (None, None)
        sureness = sureness.with_range(key, _range(key, low, value, high))
    store.apply(scenario, KEYS[0], sureness, taken)
    return True


def _range(key: str, low: float | None, best: float | None, high: float | None) -> Range | None:
    """Return the range of an input [W]; ``None`` where nothing is known of it, so that what is assumed holds."""
    if low is None or best is None or high is None or not low < best < high:
        return None
    try:
        return own_range(key, low, best, high)
    except RangeError:
        return own_range(key, max(0.0, low), best, high, "triangular")
