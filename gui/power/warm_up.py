"""Where warming up ends and idling at the end begins: proposals, which whoever measures may move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.power.energy import total_steps

if TYPE_CHECKING:
    from gui.power.trace import Floats, Trace

_FEWEST_STEPS = 40
_BATCHES = 400
"""The rule is applied to means of up to so many batches: single readings would let it end on one outlier."""
_LARGEST_SHARE = 0.5
_LEAST_CHANGE = 0.01
"""A beginning or an end that moves the mean by less than this is left in."""


def proposed_warm_up_s(trace: Trace) -> float:
    """Return how many seconds at the beginning look like warming up [s]; 0 where nothing does.

    References
    ----------
    White (1997), An effective truncation heuristic for bias reduction in simulation output, Simulation 69(6): the cut
    at which the standard error of the mean of the rest is least (MSER).
    """
    if not trace.series:
        return 0.0
    return _cut(*total_steps(trace))[0]


def proposed_cool_down_s(trace: Trace, warm_up_s: float) -> float:
    """Return how many seconds at the end look like idling after the work is done [s]; 0 where nothing does.

    The same rule from the end, on what follows the first `warm_up_s` [s]. An end that draws more than the rest is work.
    """
    filled = [one.time_s for one in trace.series if one.time_s.size]
    if not filled:
        return 0.0
    seconds, joules = total_steps(trace, float(min(one[0] for one in filled)) + warm_up_s)
    found, change = _cut(seconds[::-1], joules[::-1])
    return found if change > 0 else 0.0


def _cut(seconds: Floats, joules: Floats) -> tuple[float, float]:
    """Return how much of the beginning to leave out [s], and by how much the mean then grows [W]."""
    import numpy as np

    count = int(seconds.size)
    if count < _FEWEST_STEPS:
        return 0.0, 0.0
    length = max(1, count // _BATCHES)
    batches = count // length
    powers = joules[: batches * length].reshape(batches, length).sum(axis=1)
    powers = powers / seconds[: batches * length].reshape(batches, length).sum(axis=1)
    left = np.arange(batches, 0, -1, dtype=np.float64)
    # Centred first, or the difference of two large squares would drown a small spread.
    centred = powers - powers.mean()
    rest, squares = np.cumsum(centred[::-1])[::-1], np.cumsum(np.square(centred)[::-1])[::-1]
    spread = (squares - rest**2 / left) / left**2
    cut = int(np.argmin(spread[: max(1, int(batches * _LARGEST_SHARE))]))
    # By time: the last sample of a recording comes when it is stopped, and may end a very short step.
    mean = float(joules.sum() / seconds.sum())
    change = float(joules[cut * length :].sum() / seconds[cut * length :].sum()) - mean
    if not cut or abs(change) < _LEAST_CHANGE * abs(mean):
        return 0.0, 0.0
    return float(seconds[: cut * length].sum()), change
