"""Shares of the electricity by source, and how linked sliders move them."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from gui.footprint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

SUM_TOLERANCE = 1e-6
"""How far published shares, rounded to six digits, may sum away from 1."""


@dataclass(frozen=True, slots=True)
class Mix:
    """Shares of electricity by source [1]; they sum to 1.

    ``other_renewables`` also holds renewables that a source does not split; ``unlisted`` is what a source leaves
    open, counted at the mean of the listed ones.
    """

    coal: float = 0.0
    gas: float = 0.0
    oil: float = 0.0
    nuclear: float = 0.0
    hydro: float = 0.0
    wind: float = 0.0
    solar: float = 0.0
    bioenergy: float = 0.0
    other_renewables: float = 0.0
    unlisted: float = 0.0

    def __post_init__(self) -> None:
        for source in SOURCES:
            check_share(f"mix.{source}", self.share(source))
        total = math.fsum(self.as_dict().values())
        if abs(total - 1.0) > SUM_TOLERANCE:
            raise InputError("mix", "shares_do_not_sum", total)

    def share(self, source: str) -> float:
        """Share of one source [1]."""
        value: float = getattr(self, source)
        return value

    def as_dict(self) -> dict[str, float]:
        """All ten shares [1] by source, in the order of ``SOURCES``."""
        return {source: self.share(source) for source in SOURCES}


SOURCES: tuple[str, ...] = tuple(field.name for field in fields(Mix))
LISTED: tuple[str, ...] = tuple(source for source in SOURCES if source != "unlisted")


def check_share(key: str, share: float) -> None:
    """Refuse what cannot be a share: not a number, not finite, outside 0..1."""
    if isinstance(share, bool) or not isinstance(share, int | float):
        raise InputError(key, "not_a_number", share)
    if not math.isfinite(share):
        raise InputError(key, "not_finite", share)
    if share < 0:
        raise InputError(key, "below_minimum", share, low=0.0, high=1.0)
    if share > 1 + SUM_TOLERANCE:
        raise InputError(key, "above_maximum", share, low=0.0, high=1.0)


def move_share(mix: Mix, source: str, share: float, locked: Collection[str] = (), guide: Mix | None = None) -> Mix:
    """Set one share and rescale the unlocked others in proportion, so that all sum to 1.

    Parameters
    ----------
    mix : Mix
        The shares before the move.
    source : str
        The source that is moved; it moves even where it is itself locked.
    share : float
        The share wanted [1].
    locked : collection of str
        Sources that keep their share.
    guide : Mix, optional
        In whose proportions the others grow when all of them stand at zero (a mix dragged to 100 % of one source and
        back); in equal parts where it is silent too.

    Raises
    ------
    InputError
        Where `share` is not a share at all, or the locked others leave it no room (``room_for``).
    """
    key = f"mix.{source}"
    check_share(key, share)
    low, high = room_for(mix, source, locked)
    if share > high + SUM_TOLERANCE or share < low - SUM_TOLERANCE:
        raise InputError(key, "no_room", share, low=low, high=high)
    target = min(max(share, low), high)
    held = {name: value for name, value in mix.as_dict().items() if name != source and name in locked}
    free = {name: value for name, value in mix.as_dict().items() if name != source and name not in locked}
    return Mix(**held, **_scaled(free, high - target, guide), **{source: target})


def room_for(mix: Mix, source: str, locked: Collection[str] = ()) -> tuple[float, float]:
    """Least and most share [1] that a source can take while the locked others keep theirs.

    Both are the present share where every other source is locked.
    """
    others = [name for name in SOURCES if name != source]
    high = max(0.0, 1.0 - math.fsum(mix.share(name) for name in others if name in locked))
    return (high, high) if all(name in locked for name in others) else (0.0, high)


def with_shares(mix: Mix, shares: Mapping[str, float], locked: Collection[str] = ()) -> Mix:
    """Set several shares at once; what is not named is rescaled in proportion.

    Raises
    ------
    InputError
        Where the named shares sum past 1, or are all ten and do not sum to 1.
    """
    for source, share in shares.items():
        if source not in SOURCES:
            raise InputError(f"mix.{source}", "unknown_key", ", ".join(SOURCES))
        check_share(f"mix.{source}", share)
    held = {name: mix.share(name) for name in locked if name not in shares} | dict(shares)
    rest = 1.0 - math.fsum(held.values())
    free = {name: value for name, value in mix.as_dict().items() if name not in held}
    if rest < -SUM_TOLERANCE or (not free and rest > SUM_TOLERANCE):
        raise InputError("mix", "shares_do_not_sum", 1.0 - rest)
    return Mix(**held, **_scaled(free, max(0.0, rest), None))


def _scaled(shares: Mapping[str, float], total: float, guide: Mix | None) -> dict[str, float]:
    """Rescale `shares` in proportion so that they sum to `total`."""
    weights = dict(shares)
    if math.fsum(weights.values()) <= 0 and guide is not None:
        weights = {name: guide.share(name) for name in shares}
    if math.fsum(weights.values()) <= 0:
        weights = dict.fromkeys(shares, 1.0)
    whole = math.fsum(weights.values())
    return {name: total * (weight / whole) for name, weight in weights.items()}
