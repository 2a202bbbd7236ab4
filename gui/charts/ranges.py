"""How far an axis goes and where its lines are: round numbers that stay put while a value moves a little."""

from __future__ import annotations

import math

COARSE = (1.0, 2.0, 5.0)
"""The nice steps of ticks."""
FINE = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
"""Nice ends of a zero-based axis: a value always takes at least 75 % of it when the axis is new."""

_STAYS_ABOVE = 0.9
"""An axis gets shorter only when the value takes less than this share of the shorter one."""
_DECADE_STAYS = 0.1
"""A logarithmic axis drops a decade only when the value is this far [decades] inside of the next one."""
_LEAST = 1e-300
_MOST = 1e300


def nice_limit(value: float, previous: float | None = None, steps: tuple[float, ...] = COARSE) -> float:
    """Return the end of a zero-based axis for `value`.

    Parameters
    ----------
    value : float
        The largest value to be shown; anything that is not above zero gives 1.
    previous : float, optional
        The end that the axis has now. It stays while the value fits and is not much below the next smaller end.
    steps : tuple of float
        Mantissas allowed, rising, from 1 to below 10.

    Returns
    -------
    float
        A step times a power of ten, never less than `value`.
    """
    if not value > 0:
        return 1.0
    value = min(max(value, _LEAST), _MOST)
    limit = _next_nice(value, steps)
    if previous is None or previous <= limit or value <= _STAYS_ABOVE * limit:
        return limit
    return min(previous, _next_nice(math.nextafter(limit, math.inf), steps))


def _next_nice(value: float, steps: tuple[float, ...]) -> float:
    """Smallest step times a power of ten that is not below `value`."""
    exponent = math.floor(math.log10(value))
    for power in (exponent - 1, exponent, exponent + 1):
        for step in steps:
            candidate = float(f"{step}e{power}")
            if candidate >= value:
                return candidate
    raise ValueError(value)


def tick_step(limit: float, most: int) -> float:
    """Return the smallest 1-2-5 step that divides an axis from 0 to `limit` into at most `most` stretches."""
    return _next_nice(limit / max(1, most) * (1 - 1e-12), COARSE)


def ticks(limit: float, step: float) -> tuple[float, ...]:
    """Return the multiples of `step` from 0 to `limit`, free of binary dust."""
    return tuple(float(f"{index * step:.12g}") for index in range(math.floor(limit / step * (1 + 1e-12)) + 1))


def decade_limits(low: float, high: float, previous: tuple[int, int] | None = None) -> tuple[int, int]:
    """Return the powers of ten between which a logarithmic axis shows `low` to `high`, both above zero.

    The lower end keeps a little room below the smallest value, so that its line can be seen. `previous` stays while
    both values fit and neither is well inside of the next decade.
    """
    bottom, top = math.log10(low) - _DECADE_STAYS, math.log10(high)
    first, last = math.floor(bottom), math.ceil(top)
    last = max(last, first + 1)
    if previous is not None:
        if previous[0] < first and bottom < previous[0] + 1 + _DECADE_STAYS:
            first = previous[0]
        if previous[1] > last and top > previous[1] - 1 - _DECADE_STAYS:
            last = previous[1]
    return first, last


def sticky(needed: float, held: float | None, step: float) -> float:
    """Return room for a text whose width changes: grown at once, in whole steps; given back only when much is free."""
    wanted = math.ceil(needed / step) * step
    if held is None or wanted > held or wanted < held - 2 * step:
        return wanted
    return held
