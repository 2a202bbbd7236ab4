"""What has a power draw of its own, and one reading of it."""

from __future__ import annotations

from dataclasses import dataclass

GPU, CPU, DRAM, OTHER = "gpu", "cpu", "dram", "other"
KINDS = (GPU, CPU, DRAM, OTHER)
MEASURED, ESTIMATED, MISSING = "measured", "estimated", "missing"
STATES = (MEASURED, ESTIMATED, MISSING)


@dataclass(frozen=True, slots=True)
class Component:
    """One part of a machine.

    `state` is ``measured`` (by a sensor), ``estimated`` (by the tool that wrote the log, from ratings and load) or
    ``missing`` (it is there, and nothing here can say what it draws). `counter` says whether it counts its energy;
    else its power is sampled.
    """

    id: str
    kind: str
    name: str
    state: str = MEASURED
    counter: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Power [W] and energy since the recording began [J] of one component; ``None`` where the sensor does not say."""

    power_w: float | None = None
    energy_j: float | None = None


NOTHING = Reading()
