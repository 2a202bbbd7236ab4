"""The draws that every propagation shares: taken once, the same in every program and on every day.

A Sobol sequence of 50,000 points and its mirror image: common random numbers, so that a result moves smoothly while a
range is dragged and never flickers; evenly spread, so that the ends of an interval are two to four times nearer to the
truth than with as many independent draws (at most 0.006 standard deviations of the logarithm off, over all inputs
together); and symmetric, so that the median of a product of log-normal factors is the product of the medians.

References
----------
Direction numbers: Joe, Kuo (2008), Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci.
Comput. 30, 2635-2654 (new-joe-kuo-6.21201, the first ten dimensions). Normal scores: Acklam's rational approximation
of the inverse normal distribution, relative error below 1.15e-9.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from gui.footprint.parameters import PARAMETERS

if TYPE_CHECKING:
    from typing import TypeAlias

    import numpy as np
    from numpy.typing import NDArray

    Samples: TypeAlias = NDArray[np.float32]
    Doubles: TypeAlias = NDArray[np.float64]

SAMPLES = 100_000
"""Draws of each input."""

DIMENSIONS = len(PARAMETERS)
"""One for each input, in the order of ``PARAMETERS``."""

_BITS = 32
_SHIFTS = (
    *(2369542128, 3321162645, 3193013407, 880504605, 3051181155),
    *(330167800, 1722485431, 727700096, 2867790683, 613901100),
)
"""Shift each dimension away from the corner that its sequence begins in; drawn once with numpy's default generator from
20190605, the day the study appeared, and the dimension. Its module alone would take 9 ms and 6 MB of a start."""

# Degree, coefficients and first numbers of the polynomial of each dimension from the second on.
_JOE_KUO = (
    (1, 0, (1,)),
    (2, 1, (1, 3)),
    (3, 1, (1, 3, 1)),
    (3, 2, (1, 1, 1)),
    (4, 1, (1, 1, 3, 3)),
    (4, 4, (1, 3, 5, 13)),
    (5, 2, (1, 1, 5, 5, 17)),
    (5, 4, (1, 1, 5, 5, 5)),
    (5, 7, (1, 1, 7, 11, 19)),
)

_CENTRE_ABOVE = (
    *(-3.969683028665376e01, 2.209460984245205e02, -2.759285104469687e02),
    *(1.383577518672690e02, -3.066479806614716e01, 2.506628277459239e00),
)
_CENTRE_BELOW = (
    *(-5.447609879822406e01, 1.615858368580409e02, -1.556989798598866e02),
    *(6.680131188771972e01, -1.328068155288572e01, 1.0),
)
_TAIL_ABOVE = (
    *(-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e00),
    *(-2.549732539343734e00, 4.374664141464968e00, 2.938163982698783e00),
)
_TAIL_BELOW = (
    *(7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e00),
    *(3.754408661907416e00, 1.0),
)
_TAIL = 0.02425


@cache
def scores(dimension: int) -> Samples:
    """Standard normal scores [1] of one dimension, read-only."""
    import numpy as np

    drawn = normal_scores(shares(dimension)).astype(np.float32)
    drawn.flags.writeable = False
    return drawn


@cache
def shares(dimension: int) -> Doubles:
    """Quantile levels [1] of one dimension, strictly between 0 and 1, read-only; the second half mirrors the first."""
    import numpy as np

    half = SAMPLES // 2
    index = np.arange(half, dtype=np.uint32)
    gray = index ^ (index >> np.uint32(1))
    whole = np.full(half, _SHIFTS[dimension], dtype=np.uint32)
    for bit, number in enumerate(_directions(dimension)[: half.bit_length()]):
        whole ^= ((gray >> np.uint32(bit)) & np.uint32(1)) * np.uint32(number)
    drawn = (whole.astype(np.float64) + 0.5) / (1 << _BITS)
    both = np.concatenate([drawn, 1.0 - drawn])
    both.flags.writeable = False
    return both


def normal_scores(shares: Doubles) -> Doubles:
    """Scores [1] of the standard normal distribution below which the given shares [1] lie."""
    import numpy as np

    centred = shares - 0.5
    square = centred * centred
    centre = np.polyval(_CENTRE_ABOVE, square) * centred / np.polyval(_CENTRE_BELOW, square)
    outer = np.minimum(shares, 1.0 - shares)
    root = np.sqrt(-2.0 * np.log(outer))
    tail = np.polyval(_TAIL_ABOVE, root) / np.polyval(_TAIL_BELOW, root)
    scores: Doubles = np.where(outer < _TAIL, np.where(shares < 0.5, tail, -tail), centre)  # noqa: PLR2004 (the middle)
    return scores


def _directions(dimension: int) -> list[int]:
    if dimension == 0:
        return [1 << (_BITS - 1 - bit) for bit in range(_BITS)]
    degree, coefficients, first = _JOE_KUO[dimension - 1]
    numbers = [number << (_BITS - 1 - bit) for bit, number in enumerate(first)]
    for bit in range(degree, _BITS):
        number = numbers[bit - degree] ^ (numbers[bit - degree] >> degree)
        for step in range(1, degree):
            if (coefficients >> (degree - 1 - step)) & 1:
                number ^= numbers[bit - step]
        numbers.append(number)
    return numbers
