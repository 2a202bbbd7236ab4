"""NVIDIA's GPUs through the driver's library, by the package nvidia-ml-py.

The counter of energy (Volta and later) is preferred to samples of power: it misses nothing between two readings.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gui.power.components import GPU, MISSING, NOTHING, Component, Reading
from gui.power.source import SourceError, WhyNot

if TYPE_CHECKING:
    from types import ModuleType

_MILLI = 1000.0


@dataclass(slots=True)
class _Device:
    handle: Any
    first_mj: int | None
    """What the counter stood at when the recording began; ``None`` where the chip has none."""


class NvmlSource:
    """Every NVIDIA GPU that the driver shows."""

    name = "nvml"

    def __init__(self) -> None:
        self._nvml: ModuleType | None = None
        self._devices: list[_Device | None] = []

    def why_not(self) -> WhyNot | None:
        """Why it is not available here."""
        try:
            nvml = _opened()
        except SourceError as error:
            return error.why
        try:
            return _without_gpu(nvml)
        except nvml.NVMLError as error:
            return WhyNot("nvml_failed", {"error": str(error)})
        finally:
            with contextlib.suppress(nvml.NVMLError):
                nvml.nvmlShutdown()

    def is_available(self) -> bool:
        """Whether there is a driver, a GPU, and a way to ask them."""
        return self.why_not() is None

    def start(self) -> tuple[Component, ...]:
        """Open the library and every GPU."""
        self.stop()
        nvml = _opened()
        self._nvml = nvml
        try:
            count = int(nvml.nvmlDeviceGetCount())
        except nvml.NVMLError as error:
            self.stop()
            raise SourceError(WhyNot("nvml_failed", {"error": str(error)})) from error
        if not count:
            self.stop()
            raise SourceError(WhyNot("no_gpu"))
        return tuple(self._begin(index) for index in range(count))

    def _begin(self, index: int) -> Component:
        nvml, place = self._nvml, f"gpu{index}"
        assert nvml is not None  # noqa: S101 - start has just set it
        try:
            handle = nvml.nvmlDeviceGetHandleByIndex(index)
            name = _name(nvml, handle)
        except nvml.NVMLError:
            self._devices.append(None)
            return Component(place, GPU, "NVIDIA GPU", MISSING)
        first = _asked(nvml, nvml.nvmlDeviceGetTotalEnergyConsumption, handle)
        if first is None and _asked(nvml, nvml.nvmlDeviceGetPowerUsage, handle) is None:
            self._devices.append(None)
            return Component(place, GPU, name, MISSING)
        self._devices.append(_Device(handle, first))
        return Component(place, GPU, name, counter=first is not None)

    def sample(self) -> tuple[Reading, ...]:
        """Return power and counted energy of each GPU; an empty reading for one that does not answer."""
        return tuple(NOTHING if device is None else self._read(device) for device in self._devices)

    def _read(self, device: _Device) -> Reading:
        nvml = self._nvml
        if nvml is None:
            return NOTHING
        power = _asked(nvml, nvml.nvmlDeviceGetPowerUsage, device.handle)
        energy = None
        if device.first_mj is not None:
            counted = _asked(nvml, nvml.nvmlDeviceGetTotalEnergyConsumption, device.handle)
            energy = None if counted is None else (counted - device.first_mj) / _MILLI
        return Reading(None if power is None else power / _MILLI, energy)

    def stop(self) -> None:
        """Close the library."""
        nvml, self._nvml, self._devices = self._nvml, None, []
        if nvml is not None:
            with contextlib.suppress(nvml.NVMLError):
                nvml.nvmlShutdown()


def _opened() -> ModuleType:
    """Return the package with the library open; the caller closes it."""
    try:
        import pynvml
    except ImportError as error:
        raise SourceError(WhyNot("no_nvml_package")) from error
    nvml: ModuleType = pynvml
    try:
        nvml.nvmlInit()
    except nvml.NVMLError as error:
        codes = {
            nvml.NVML_ERROR_LIBRARY_NOT_FOUND: "no_nvidia_driver",
            nvml.NVML_ERROR_DRIVER_NOT_LOADED: "driver_not_loaded",
        }
        code = codes.get(getattr(error, "value", None), "nvml_failed")
        raise SourceError(WhyNot(code, {"error": str(error)})) from error
    return nvml


def _without_gpu(nvml: ModuleType) -> WhyNot | None:
    count = int(nvml.nvmlDeviceGetCount())
    if not count:
        return WhyNot("no_gpu")
    for index in range(count):
        handle = nvml.nvmlDeviceGetHandleByIndex(index)
        if _asked(nvml, nvml.nvmlDeviceGetPowerUsage, handle) is not None:
            return None
        if _asked(nvml, nvml.nvmlDeviceGetTotalEnergyConsumption, handle) is not None:
            return None
    return WhyNot("no_power_sensor", {"device": _name(nvml, nvml.nvmlDeviceGetHandleByIndex(0))})


def _asked(nvml: ModuleType, question: Any, handle: Any) -> int | None:
    """Return the answer of one GPU, or ``None`` where it has none: not supported, lost, fallen asleep."""
    try:
        return int(question(handle))
    except nvml.NVMLError:
        return None


def _name(nvml: ModuleType, handle: Any) -> str:
    name = nvml.nvmlDeviceGetName(handle)
    return name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)
