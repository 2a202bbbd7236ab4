"""From a mix of sources to a carbon intensity, and on from a published one without a jump."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.footprint.mix import LISTED

if TYPE_CHECKING:
    from gui.footprint.factors import FactorSet
    from gui.footprint.mix import Mix


def computed_kg_per_kwh(mix: Mix, factors: FactorSet) -> float | None:
    """Carbon intensity of a mix [kg CO2e/kWh]; ``None`` where every share is unlisted.

    What a source leaves open (``unlisted``) is counted at the mean of the listed ones, so the listed shares are
    taken relative to their own sum.
    """
    listed = math.fsum(mix.share(source) for source in LISTED)
    if listed <= 0:
        return None
    return math.fsum(mix.share(source) / listed * factors.factor(source) for source in LISTED)


def intensity_kg_per_kwh(
    declared: float | None, mix: Mix | None, reference_mix: Mix | None, factors: FactorSet
) -> float | None:
    """Carbon intensity in force [kg CO2e/kWh].

    The declared one (published, or entered by hand) as long as the mix is the one it belongs to. Once a share has
    moved, the result goes on from there continuously::

        declared * computed(mix) / computed(reference_mix)      where computed(reference_mix) > 0
        declared + computed(mix)                                where it is 0

    Without a declared intensity, what the mix computes to. ``None`` where neither is known.
    """
    if declared is None:
        return None if mix is None else computed_kg_per_kwh(mix, factors)
    if mix is None or reference_mix is None or mix == reference_mix:
        return declared
    reference = computed_kg_per_kwh(reference_mix, factors)
    now = computed_kg_per_kwh(mix, factors)
    if reference is None or now is None:
        return None
    return declared * now / reference if reference > 0 else declared + now
