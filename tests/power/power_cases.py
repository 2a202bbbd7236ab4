"""Traces and fake sensors of the tests."""

from __future__ import annotations

import numpy as np

from gui.power.components import GPU, Component, Reading
from gui.power.trace import Series, Trace


def series(power, times=None, energy=None, name="gpu0"):
    power = np.asarray(power, dtype=float)
    times = np.arange(power.size, dtype=float) if times is None else np.asarray(times, dtype=float)
    energy = None if energy is None else np.asarray(energy, dtype=float)
    return Series(Component(name, GPU, "A GPU", counter=energy is not None), times, power, energy)


def trace(*powers, **options):
    return Trace("test", tuple(series(one, name=f"gpu{place}", **options) for place, one in enumerate(powers)))


def ar1(steps, memory, count, random):
    """Return `count` AR(1) series of mean 0 and innovations of variance 1."""
    noise = random.standard_normal((count, steps))
    values = np.empty_like(noise)
    values[:, 0] = noise[:, 0] / np.sqrt(1 - memory**2)
    for step in range(1, steps):
        values[:, step] = memory * values[:, step - 1] + noise[:, step]
    return values


class FakeSource:
    """A sensor that says what it is told, one reading after the other; an exception among them is raised."""

    name = "fake"

    def __init__(self, readings, counter=False):
        self.readings = list(readings)
        self.counter = counter
        self.asked = 0
        self.stopped = 0

    def why_not(self):
        return None

    def is_available(self):
        return True

    def start(self):
        return (Component("gpu0", GPU, "A GPU", counter=self.counter),)

    def sample(self):
        reading = self.readings[min(self.asked, len(self.readings) - 1)]
        self.asked += 1
        if isinstance(reading, Exception):
            raise reading
        return (reading if isinstance(reading, Reading) else Reading(reading),)

    def stop(self):
        self.stopped += 1
