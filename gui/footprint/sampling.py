"""From ranges to draws of one input, and from draws of a result to its quantiles."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint import draws
from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.footprint.ranges import Range, RangeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    import numpy.typing as npt

    from gui.footprint.draws import Samples

BINS = 512
"""Bins of the histogram: 5.5e-4 of the value at most between two of them is interpolated, below the sampling error."""

DRAWN_BINS = 128
"""Steps of the density as it is drawn: four bins each."""
SMOOTHED_OVER = 31
"""So many bins, most of all the middle one, make a step: draws are not dense enough for one alone. An odd number."""

_SORTED_BINS = 64
"""Steps where draws are sorted instead."""

LEVELS = (0.05, 0.25, 0.50, 0.75, 0.95)


_OWN_DIMENSIONS: Mapping[str, int] = {parameter.key: place for place, parameter in enumerate(PARAMETERS)}


@dataclass(frozen=True, slots=True)
class Spreading:
    """What the draws of one result come to, as multiples of the point estimate [1].

    `shape` returns the edges of steps and the share of the draws in each; it is worked out when it is asked for, since
    most ticks of a slider show quantiles alone.
    """

    quantiles: tuple[float, ...]
    shape: Callable[[], tuple[tuple[float, ...], tuple[float, ...]]]


def no_shape() -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the shape of draws that are all the same."""
    return (), ()


def checked_ranges(inputs: Mapping[str, float], ranges: Mapping[str, Range]) -> dict[str, Range]:
    """Return the ranges of those inputs that are not exact.

    Raises
    ------
    RangeError
        Where a range is not around the value of its input, or goes below what is possible.
    """
    found = {}
    for key, value in inputs.items():
        one = ranges.get(key)
        if one is None:
            continue
        if one.best != value:
            raise RangeError("not_at_best", one.best, key=key)
        if one.is_exact:
            continue
        least = PARAMETER_BY_KEY[key].minimum
        if one.shape != "lognormal" and one.low < least:
            raise RangeError("below_minimum", one.low, key=key, floor=least)
        found[key] = one
    return found


def dimensions(keys: Mapping[str, Range], ties: Mapping[str, str]) -> Mapping[str, int]:
    """Dimension of the draws that each input takes: its own, or that of the first input that it is tied to."""
    if not ties:
        return _OWN_DIMENSIONS
    first: dict[str, int] = {}
    for key, own in _OWN_DIMENSIONS.items():
        if key in keys and key in ties:
            first.setdefault(ties[key], own)
    return {key: first.get(ties.get(key, ""), own) for key, own in _OWN_DIMENSIONS.items()}


def log_deviations(one: Range, place: int, room: Samples | None = None) -> Samples:
    """Logarithms of the draws of a range above 0, over its best value; put into `room` where that is given."""
    import numpy as np

    if one.shape != "lognormal":
        drawn: Samples = np.log(values(one, place) / one.best).astype(np.float32)
        return drawn
    scores = draws.scores(place)
    below, above = one.spreads
    if math.isclose(below, above, rel_tol=1e-9):
        drawn = np.multiply(scores, np.float32((below + above) / 2), out=room)
    else:
        drawn = np.maximum(scores, 0, out=room)
        drawn *= np.float32(above)
        drawn += np.minimum(scores, 0) * np.float32(below)
    if one.floor > 0:
        share = np.float32((one.best - one.floor) / one.best)
        np.expm1(drawn, out=drawn)
        drawn *= share
        np.log1p(drawn, out=drawn)
    return drawn


def values(one: Range, place: int) -> draws.Doubles:
    """Draws of a range [unit of the input]."""
    import numpy as np

    drawn: draws.Doubles
    if one.shape == "lognormal":
        drawn = one.best * np.exp(log_deviations(one, place).astype(np.float64))
        return drawn
    shares = draws.shares(place)
    width, left, right = one.high - one.low, one.best - one.low, one.high - one.best
    if one.shape == "uniform":
        drawn = one.low + width * shares
    else:
        rising = one.low + np.sqrt(shares * (width * left))
        falling = one.high - np.sqrt((1 - shares) * (width * right))
        drawn = np.where(shares * width < left, rising, falling)
    return drawn


class Histogram:
    """Reads quantiles and density off log-deviations; it keeps the room that it works in."""

    def __init__(self) -> None:
        import numpy as np

        self.total: Samples = np.empty(draws.SAMPLES, dtype=np.float32)
        """Where the log-deviations are put; they are used up by :meth:`read`."""
        self._places = np.empty(draws.SAMPLES, dtype=np.intp)
        self._levels = np.array(LEVELS) * draws.SAMPLES
        self._edges = np.arange(BINS + 1.0)

    def read(self) -> Spreading:
        """Return what the log-deviations in ``total`` come to."""
        import numpy as np

        total = self.total
        low, high = float(total.min()), float(total.max())
        step = (high - low) / BINS
        if not step > 0:
            return Spreading((math.exp(low),) * len(LEVELS), no_shape)
        np.subtract(total, np.float32(low), out=total)
        np.multiply(total, np.float32(1 / step), out=total)
        self._places[:] = total
        counts = np.bincount(self._places, minlength=BINS + 1)
        counts[BINS - 1] += counts[BINS]  # the highest stands on the last edge
        below = np.concatenate(([0], np.cumsum(counts[:BINS])))
        places = np.interp(self._levels, below, self._edges)
        quantiles = tuple(np.exp(low + step * places).tolist())
        return Spreading(quantiles, lambda: _shape(low, step, counts[:BINS]))


def _shape(low: float, step: float, counts: npt.NDArray[np.intp]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return a smooth shape of bins; what lies beyond an end is taken as its mirror image, so that edges stay."""
    import numpy as np

    reach = SMOOTHED_OVER // 2
    whole = np.concatenate((counts[:reach][::-1], counts, counts[-reach:][::-1]))
    smooth = np.convolve(whole, np.hanning(SMOOTHED_OVER + 2)[1:-1], "valid")
    shares = smooth.reshape(DRAWN_BINS, -1).sum(axis=1) / smooth.sum()
    edges = np.exp(low + step * np.arange(0, BINS + 1, BINS // DRAWN_BINS))
    return tuple(edges.tolist()), tuple(shares.tolist())


def sorted_products(
    inputs: Mapping[str, float],
    products: Sequence[tuple[str, ...]],
    uncertain: Mapping[str, Range],
    places: Mapping[str, int],
    divisor: float,
) -> tuple[float, Spreading | None]:
    """Return the spreading of a result of which a factor may be 0, by sorting the draws themselves.

    There is no logarithm of 0, and the point estimate may be 0; so what is returned in its place is the most that
    the best values and the upper ends come to.
    """
    import numpy as np

    tops = {key: max(uncertain[key].high, inputs[key]) if key in uncertain else inputs[key] for key in inputs}
    sizes = [math.prod(tops[key] for key in product) / divisor for product in products]
    whole = math.fsum(sizes)
    if whole <= 0:
        return 0.0, None
    total = np.zeros(draws.SAMPLES)
    for product, size in zip(products, sizes, strict=True):
        if size > 0:
            part = np.full(draws.SAMPLES, size / whole)
            for key in product:
                if key in uncertain:
                    part *= values(uncertain[key], places[key]) / tops[key]
                elif tops[key] != inputs[key]:
                    part *= inputs[key] / tops[key]
            total += part
    total.sort()
    quantiles = tuple(float(one) for one in np.quantile(total, LEVELS))
    if total[0] == total[-1]:
        return whole * quantiles[0], None
    counts, edges = np.histogram(total, bins=_SORTED_BINS)
    shape = (tuple(map(float, edges)), tuple(map(float, counts / draws.SAMPLES)))
    return whole, Spreading(quantiles, lambda: shape)
