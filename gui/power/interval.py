"""How sure a mean is: batch means, whose length follows from how long the power remembers itself.

Neighbouring readings are alike, so that n of them say less than n independent ones would. The steps are put together
into batches so long that their means hardly know of each other, and Student's t does the rest.

References
----------
Schmeiser (1982), Batch size effects in the analysis of simulation output, Operations Research 30(3). The time of
correlation with its window: Sokal (1997), Monte Carlo methods in statistical mechanics, s3.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.power.trace import Floats

LEVEL = 0.95
_BATCH = 10.0
"""Length of a batch in times of correlation: what neighbouring means share is then below 5 % of their variance."""
_FEWEST_BATCHES = 6
_MOST_BATCHES = 64
_FEWEST_STEPS = 24
_WINDOW = 5.0
"""Sokal's window: the sum of correlations ends where it is this many times shorter than its own length."""
_SETTLED = 30.0
"""Below so many times of correlation an interval covers less often than it says: found on synthetic AR(1) traces."""
_LEAST_CORRECTION = 0.3


@dataclass(frozen=True, slots=True)
class MeanInterval:
    """A mean [W] with its confidence interval.

    `correlation_steps` is how many steps stand for one independent one; `settled` whether there are enough of them
    for the interval to keep what it promises.
    """

    mean_w: float
    low_w: float
    high_w: float
    level: float
    batches: int
    correlation_steps: float
    settled: bool


def mean_interval(seconds: Floats, joules: Floats, level: float = LEVEL) -> MeanInterval | None:
    """Return the mean power of steps with its interval; ``None`` where they are too few to say.

    Parameters
    ----------
    seconds, joules : array
        Length [s] and energy [J] of each step, in their order, without gaps.
    level : float
        How often the interval shall hold the true mean [1].
    """
    count = int(seconds.size)
    if count < _FEWEST_STEPS:
        return None
    mean = float(joules.sum() / seconds.sum())
    memory = correlation_steps(joules / seconds)
    batches = max(_FEWEST_BATCHES, min(_MOST_BATCHES, int(count // math.ceil(_BATCH * memory))))
    length = count // batches
    used = batches * length
    means = joules[-used:].reshape(batches, length).sum(axis=1) / seconds[-used:].reshape(batches, length).sum(axis=1)
    # What neighbouring batches share makes their means too much alike; to first order by this factor.
    shared = max(_LEAST_CORRECTION, 1 - memory / (2 * length))
    half = students_t((1 + level) / 2, batches - 1) * math.sqrt(float(means.var(ddof=1)) / shared / batches)
    return MeanInterval(mean, mean - half, mean + half, level, batches, memory, count >= _SETTLED * memory)


def seconds_until(interval: MeanInterval, measured_s: float, precision: float) -> float | None:
    """Return how much longer to measure [s] until half the interval is a share of the mean; 0 where it is already.

    The width falls with the root of the time while the work stays the same. ``None`` for a mean that is not positive.

    Parameters
    ----------
    interval : MeanInterval
        As it stands now.
    measured_s : float
        Time that it rests on [s].
    precision : float
        What is wanted, such as 0.01 [1].
    """
    if interval.mean_w <= 0:
        return None
    half = (interval.high_w - interval.low_w) / 2 / interval.mean_w
    return max(0.0, measured_s * ((half / precision) ** 2 - 1))


def correlation_steps(power: Floats) -> float:
    """Return how many neighbouring values stand for one independent one: 1 for white noise, (1+a)/(1-a) for AR(1)."""
    import numpy as np

    centred = power - power.mean()
    size = 1 << (2 * centred.size - 1).bit_length()
    spectrum = np.fft.rfft(centred, size)
    covariance = np.fft.irfft(spectrum * spectrum.conj(), size)[: centred.size]
    if covariance[0] <= np.finfo(float).eps * float(np.square(power).sum()):
        return 1.0  # a constant
    sums = 2 * np.cumsum(covariance / covariance[0]) - 1
    ends = np.flatnonzero(np.arange(centred.size) >= _WINDOW * sums)
    return max(1.0, float(sums[ends[0]] if ends.size else sums[-1]))


def students_t(probability: float, freedom: int) -> float:
    """Return a quantile of Student's t, expanded around the normal one; within 0.2 % from 5 degrees of freedom on.

    References
    ----------
    Abramowitz, Stegun (1964), Handbook of mathematical functions, 26.7.5.
    """
    z = NormalDist().inv_cdf(probability)
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return float(z + sum(term / freedom**power for power, term in enumerate(terms, 1)))
