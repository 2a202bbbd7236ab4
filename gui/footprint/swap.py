"""Another accelerator for the same work."""

from __future__ import annotations


def hours_for_same_work(
    hours: float, flops_per_s: float, new_flops_per_s: float, utilisation_ratio: float = 1.0
) -> float:
    """Hours [h] that the same work takes on another accelerator.

    Parameters
    ----------
    hours : float or array
        Hours that it takes now [h].
    flops_per_s, new_flops_per_s : float or array
        Dense rates of the accelerator now and of the other one, in one unit; above 0.
    utilisation_ratio : float or array
        How much better the other one is made use of, as a ratio of two shares [1]. 1, our assumption, says that both
        reach the same share of their rate; a faster one often reaches less of it.
    """
    return hours * (flops_per_s / new_flops_per_s) / utilisation_ratio
