"""AMD's GPUs through the files of the driver amdgpu: power in microwatts under each card's hwmon folder."""

from __future__ import annotations

from pathlib import Path

from gui.power.components import GPU, MISSING, NOTHING, Component, Reading
from gui.power.source import SourceError, WhyNot
from gui.power.sysfs import number_in, text_in

_FOLDER = Path("/sys/class/drm")
_VENDOR = "0x1002"
_SENSORS = ("power1_average", "power1_input")
_MICRO = 1e6


class AmdSource:
    """Every card of AMD's in a tree of sysfs."""

    name = "amd"

    def __init__(self, folder: Path = _FOLDER) -> None:
        self._folder = folder
        self._sensors: list[Path | None] = []

    def why_not(self) -> WhyNot | None:
        """Why it is not available here."""
        sensors = [_sensor(card) for card in self._cards()]
        found = [sensor for sensor in sensors if sensor is not None]
        if not found:
            return WhyNot("no_amd_gpu", {"folder": str(self._folder)})
        if any(number_in(sensor) is not None for sensor in found):
            return None
        try:
            found[0].read_bytes()
        except PermissionError:
            return WhyNot("no_permission", {"file": str(found[0])})
        except OSError as error:
            return WhyNot("unreadable", {"file": str(found[0]), "error": error.strerror or str(error)})
        return WhyNot("no_power_sensor", {"device": str(found[0].parent)})

    def is_available(self) -> bool:
        """Whether a card tells its power."""
        return self.why_not() is None

    def start(self) -> tuple[Component, ...]:
        """Find the cards."""
        why = self.why_not()
        if why is not None:
            raise SourceError(why)
        cards = self._cards()
        self._sensors = [_sensor(card) for card in cards]
        return tuple(
            Component(
                card.name.replace("card", "gpu"),
                GPU,
                text_in(card / "device" / "product_name") or "AMD GPU",
                *((MISSING,) if sensor is None else ()),
            )
            for card, sensor in zip(cards, self._sensors, strict=True)
        )

    def sample(self) -> tuple[Reading, ...]:
        """Read each card."""
        return tuple(NOTHING if sensor is None else _read(sensor) for sensor in self._sensors)

    def stop(self) -> None:
        """Nothing is held between two samples."""

    def _cards(self) -> list[Path]:
        cards = [card for card in self._folder.glob("card*") if card.name.removeprefix("card").isdigit()]
        cards = [card for card in cards if text_in(card / "device" / "vendor") == _VENDOR]
        return sorted(cards, key=lambda card: int(card.name.removeprefix("card")))


def _sensor(card: Path) -> Path | None:
    found = (path for name in _SENSORS for path in sorted((card / "device" / "hwmon").glob(f"hwmon*/{name}")))
    return next(found, None)


def _read(sensor: Path) -> Reading:
    microwatts = number_in(sensor)
    return NOTHING if microwatts is None else Reading(microwatts / _MICRO)
