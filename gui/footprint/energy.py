"""Electricity that training takes, without and with the data centre's overhead."""

from __future__ import annotations

from gui.footprint.units import W_PER_KW


def chip_hours(training_runs: float, train_hours: float, chip_count: float) -> float:
    """Accelerator-hours [h] of all runs: ``n t g``."""
    return training_runs * train_hours * chip_count


def it_energy_kwh(
    training_runs: float, train_hours: float, chip_count: float, chip_power_w: float, host_power_w: float
) -> float:
    """Energy at the servers [kWh], before cooling and power delivery.

    Parameters
    ----------
    training_runs : float or array
        How many times it is trained [1].
    train_hours : float or array
        Wall-clock time of one run [h].
    chip_count : float or array
        Accelerators in one run [1].
    chip_power_w : float or array
        Mean draw of one accelerator [W].
    host_power_w : float or array
        CPU and memory of the hosts, all together, where measured apart [W].

    References
    ----------
    Strubell, Ganesh, McCallum (2019), arXiv:1906.02243, eq. 1 without its 1.58:
    ``t (p_c + p_r + g p_g) / 1000``; ``n`` runs as in its Table 4.
    """
    return training_runs * train_hours * (chip_count * chip_power_w + host_power_w) / W_PER_KW


def energy_kwh(pue: float, it_energy: float) -> float:
    """Energy at the data centre's meter [kWh]: power usage effectiveness [1] times energy at the servers [kWh].

    References
    ----------
    Strubell et al. (2019), eq. 1, with PUE = 1.58; Patterson et al. (2021), arXiv:2104.10350, s2.5, with PUE free.
    """
    return pue * it_energy
