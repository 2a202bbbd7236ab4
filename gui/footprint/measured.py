"""Which recording the watts of a scenario come from: a link, so that a measured value can say how it was measured."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredPower:
    """Watts of a scenario that were taken from a recording or a log.

    Attributes
    ----------
    trace : str
        The file, as the system names it; empty where there is none.
    source : str
        What it was measured by: ``nvml``, ``nvidia-smi``, ``amd``, ``rapl``, or the format of a log.
    devices : tuple of str
        What was measured, by name.
    samples : int
        Readings over time; 0 where a log holds totals.
    measured_s, warm_up_s, cool_down_s : float
        Time measured, without gaps; its beginning and its end that are left out of the mean [s].
    mean_power_w : float
        Mean of all that was measured, together [W].
    low_w, high_w : float or None
        Its 95 % interval [W]; ``None`` where there is none.
    idle_w : float
        What was taken off the mean for idling [W].
    estimated : bool
        Whether no sensor measured it: the tool that wrote the log estimated it, or it was made up.
    started_unix_s : float or None
        When it was measured; ``None`` where the log does not say.
    chip_power_w : float
        What the scenario took for one chip [W].
    host_power_w : float or None
        What it took for the hosts [W]; ``None`` where nothing of them was measured.
    """

    trace: str
    source: str
    devices: tuple[str, ...]
    samples: int
    measured_s: float
    mean_power_w: float
    chip_power_w: float
    host_power_w: float | None = None
    low_w: float | None = None
    high_w: float | None = None
    warm_up_s: float = 0.0
    cool_down_s: float = 0.0
    idle_w: float = 0.0
    estimated: bool = False
    started_unix_s: float | None = None

    def holds(self, key: str, value: float | None) -> bool:
        """Whether an input still has the value that was taken from the recording."""
        taken = {"chip_power_w": self.chip_power_w, "host_power_w": self.host_power_w}.get(key)
        return taken is not None and taken == value
