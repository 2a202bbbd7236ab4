"""From the size of a model to the work of training it, and to the time that accelerators take for it."""

from __future__ import annotations

FLOPS_PER_PARAMETER_AND_TOKEN = 6.0
"""Two for the pass forward, four for the pass back (Kaplan et al. 2020, section 2.1; Hoffmann et al. 2022, App. F)."""

DEFAULT_UTILISATION = 0.3
"""Share of the dense rate that training makes use of [1]. Our assumption: the median of the published runs of which
size, chip and hours are known; half of these lie between 0.24 and 0.38 (docs/method.md)."""

_S_PER_H = 3600.0


def training_flops(parameters: float, tokens: float) -> float:
    """Work of training a dense transformer [FLOP]: ``6 N D``.

    Parameters
    ----------
    parameters : float or array
        Parameters that each token passes [1]: of a mixture of experts the active ones alone.
    tokens : float or array
        Tokens that it is trained on, repeated ones counted again [1].

    References
    ----------
    Kaplan et al. (2020), arXiv:2001.08361, section 2.1; Hoffmann et al. (2022), arXiv:2203.15556, section 3.3.
    """
    return FLOPS_PER_PARAMETER_AND_TOKEN * parameters * tokens


def chip_hours_of(flops: float, flops_per_s: float, utilisation: float) -> float:
    """Accelerator-hours [h] that a work [FLOP] takes.

    Parameters
    ----------
    flops : float or array
        The work [FLOP].
    flops_per_s : float or array
        Dense rate of one accelerator [FLOP/s], above 0.
    utilisation : float or array
        Share of that rate that the model makes use of [1], above 0.
    """
    return flops / (flops_per_s * utilisation) / _S_PER_H


def implied_utilisation(flops: float, flops_per_s: float, chip_hours: float) -> float:
    """Share of the dense rate [1] that published accelerator-hours [h] come to; above 1 something is wrong."""
    return flops / (flops_per_s * chip_hours * _S_PER_H)
