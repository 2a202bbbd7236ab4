"""What the calculation says of an input that it cannot take."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SENTENCES: Mapping[str, str] = {
    "not_a_number": "{key}: {value!r} is not a number; give digits, for example 8 or 1.5",
    "not_finite": "{key}: {value} is not a finite number; give an ordinary number",
    "below_minimum": "{key}: {value:g} is below {low:g}, the least that is possible",
    "above_maximum": "{key}: {value:g} is above {high:g}, the most that is possible",
    "not_whole": "{key}: {value:g} is not a whole number; give 1, 2, 3, ...",
    "shares_do_not_sum": "{key}: the shares sum to {value:.6g} and must sum to 1; change one of them",
    "unknown_key": "{key}: there is no such input; known are {value}",
    "unknown_name": "{key}: {value!r} is not one of the names it can have",
    "no_room": "{key}: {value:g} does not fit beside the locked shares; unlock one or give {low:g} to {high:g}",
    "no_rate": "{key}: nobody published how fast {value!r} calculates, so the work on it cannot be compared",
    "no_mix": "{key}: this grid has no mix of sources to change; choose a grid that has one",
}


class InputError(ValueError):
    """An input that is impossible, with what is needed to say so in any language.

    Attributes
    ----------
    key : str
        The field, for example ``"pue"`` or ``"mix.coal"``.
    code : str
        What is wrong, one of the keys of the table of sentences above.
    value : object
        What was given.
    low, high : float or None
        The bounds that were crossed, where there are any.
    """

    def __init__(
        self, key: str, code: str, value: object, *, low: float | None = None, high: float | None = None
    ) -> None:
        self.key = key
        self.code = code
        self.value = value
        self.low = low
        self.high = high
        super().__init__(_SENTENCES[code].format(key=key, value=value, low=low, high=high))
