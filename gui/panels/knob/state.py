"""What a knob shows."""

from __future__ import annotations

from typing import NamedTuple


class KnobState(NamedTuple):
    """Everything about one parameter that changes while the window is open.

    Attributes
    ----------
    value, preset, default : float or None
        In the parameter's unit: the present one, the loaded preset's, the one of a scenario that starts from nothing.
    badge : str
        How the present value is known, a key of ``badge.ROLES``.
    unit : str
        Words in place of the unit, already in the language ("Tesla P100" behind the number of GPUs).
    caption : str
        Words in place of the landmarks under the track.
    origin : str
        Where the preset's value comes from: source, place in it, note; for the tooltip.
    reach : tuple of float, optional
        Between which values there is room at present, where that is less than the whole track.
    """

    value: float | None = None
    preset: float | None = None
    default: float | None = None
    badge: str = "default"
    unit: str = ""
    caption: str = ""
    origin: str = ""
    reach: tuple[float, float] | None = None
