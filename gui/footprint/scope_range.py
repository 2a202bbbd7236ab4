"""How sure a sum of named parts is, and how many times the electricity of a training it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.footprint.scope_sum import scoped, training_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.footprint.estimate import Estimate
    from gui.footprint.scope import Scope

PLACES = (0.05, 0.25, 0.5, 0.75, 0.95)
"""The quantiles that an interval has."""


class NotAMultipleError(ValueError):
    """What counts beside the electricity is not a multiple of it: it is not known, or the electricity emits nothing."""


def summed_quantiles(scope: Scope, estimate: Estimate, quantiles: Sequence[float]) -> tuple[float, ...] | None:
    """Return the quantiles of the sum [kg CO2e] from those of the training's emissions, at `PLACES`.

    All parts are taken as high together or low together: the sum of the quantiles of parts is the quantile of their sum
    where they move as one, and further out wherever they do not. The mass of a chip is uniform between its ends. Use on
    the training's own grid is as unsure as the training; on another one it is exact.

    Returns
    -------
    tuple of float or None
        ``None`` where the sum is not known.

    References
    ----------
    Dhaene et al. (2002), The concept of comonotonicity in actuarial science and finance: theory, Insurance:
    Mathematics and Economics 31, 3-33.
    """
    result = scoped(scope, training_of(estimate))
    if result.co2e_kg is None or estimate.co2e_kg is None:
        return None
    ends = {part.id: (part.low_kg or 0.0, part.high_kg or 0.0) for part in result.parts}
    low, high = ends.get("embodied", (0.0, 0.0))
    used = ends.get("use", (0.0, 0.0))[0]
    own_grid = scope.use_kg_per_kwh is not None or estimate.co2e_kg == 0
    found = []
    for place, kg in zip(PLACES, quantiles, strict=True):
        run = (1 + scope.idle_share) * kg + low + place * (high - low)
        found.append(scope.development_multiplier * run + (used if own_grid else used * kg / estimate.co2e_kg))
    return tuple(found)


def multiple_of(scope: Scope | None, estimate: Estimate) -> float:
    """Return the sum as a multiple of the emissions of the training's electricity [1].

    Raises
    ------
    NotAMultipleError
        Where it is none.
    """
    if scope is None or estimate.co2e_kg is None:
        return 1.0
    whole = scoped(scope, training_of(estimate)).co2e_kg
    if whole == estimate.co2e_kg:
        return 1.0
    if whole is None:
        raise NotAMultipleError("what counts beside the electricity needs an input that is not declared")
    if estimate.co2e_kg == 0:
        raise NotAMultipleError("the electricity emits nothing, so what counts beside it is no multiple of it")
    return whole / estimate.co2e_kg
