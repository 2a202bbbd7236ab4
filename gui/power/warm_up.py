"""Where warming up ends: a proposal, which whoever measures may move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.power.energy import total_steps

if TYPE_CHECKING:
    from gui.power.trace import Trace

_FEWEST_STEPS = 40
_BATCHES = 400
"""The rule is applied to means of up to so many batches: single readings would let it end on one outlier."""
_LARGEST_SHARE = 0.5
_LEAST_CHANGE = 0.01
"""A beginning that moves the mean by less than this is left in."""


def proposed_warm_up_s(trace: Trace) -> float:
    """Return how many seconds at the beginning look like warming up [s]; 0 where nothing does.

    References
    ----------
    White (1997), An effective truncation heuristic for bias reduction in simulation output, Simulation 69(6): the cut
    at which the standard error of the mean of the rest is least (MSER).
    """
    import numpy as np

    if not trace.series:
        return 0.0
    seconds, joules = total_steps(trace)
    count = int(seconds.size)
    if count < _FEWEST_STEPS:
        return 0.0
    length = max(1, count // _BATCHES)
    batches = count // length
    powers = joules[: batches * length].reshape(batches, length).sum(axis=1)
    powers = powers / seconds[: batches * length].reshape(batches, length).sum(axis=1)
    left = np.arange(batches, 0, -1, dtype=np.float64)
    sums = np.cumsum(powers[::-1])[::-1]
    # Centred first, or the difference of two large squares would drown a small spread.
    centred = powers - powers.mean()
    rest, squares = np.cumsum(centred[::-1])[::-1], np.cumsum(np.square(centred)[::-1])[::-1]
    spread = (squares - rest**2 / left) / left**2
    cut = int(np.argmin(spread[: max(1, int(batches * _LARGEST_SHARE))]))
    if not cut or abs(sums[cut] / left[cut] - powers.mean()) < _LEAST_CHANGE * abs(powers.mean()):
        return 0.0
    return float(seconds[: cut * length].sum())
