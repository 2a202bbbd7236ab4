"""Processor packages and memory through Intel's and AMD's energy counters (RAPL), as the kernel's powercap shows them.

Core and graphics zones are part of their package and are left out; so is psys, which has the package in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gui.power.components import CPU, DRAM, MEASURED, MISSING, NOTHING, Component, Reading
from gui.power.source import SourceError, WhyNot
from gui.power.sysfs import number_in, text_in

_FOLDER = Path("/sys/class/powercap")
_ZONES = "intel-rapl:*"
_MICRO = 1e6


@dataclass(slots=True)
class _Zone:
    file: Path
    range_uj: int
    """Where the counter begins anew; 0 where the kernel does not say."""
    last_uj: int
    counted_uj: int = 0

    def read(self) -> Reading:
        now = number_in(self.file)
        if now is None:
            return NOTHING
        if now < self.last_uj and not self.range_uj:
            self.last_uj = now
            return NOTHING  # begun anew, and nobody knows where
        self.counted_uj += now - self.last_uj + (self.range_uj if now < self.last_uj else 0)
        self.last_uj = now
        return Reading(energy_j=self.counted_uj / _MICRO)


class RaplSource:
    """Every package and its memory in a tree of powercap."""

    name = "rapl"

    def __init__(self, folder: Path = _FOLDER) -> None:
        self._folder = folder
        self._zones: list[_Zone | None] = []

    def why_not(self) -> WhyNot | None:
        """Why it is not available here."""
        found = self._found()
        if not found:
            return WhyNot("no_rapl", {"folder": str(self._folder / "intel-rapl:0")})
        reasons = [_unreadable(file / "energy_uj") for file, _, _ in found]
        return None if None in reasons else reasons[0]

    def is_available(self) -> bool:
        """Whether a counter can be read."""
        return self.why_not() is None

    def start(self) -> tuple[Component, ...]:
        """Find the zones and note where their counters stand."""
        why = self.why_not()
        if why is not None:
            raise SourceError(why)
        self._zones = []
        components = []
        for folder, kind, place in self._found():
            now = number_in(folder / "energy_uj")
            known = now is not None
            range_uj = number_in(folder / "max_energy_range_uj") or 0
            self._zones.append(_Zone(folder / "energy_uj", range_uj, now) if now is not None else None)
            name = "processor" if kind == CPU else "memory"
            components.append(Component(place, kind, name, MEASURED if known else MISSING, known))
        if not any(one.kind == DRAM for one in components):
            self._zones.append(None)
            components.append(Component("dram", DRAM, "memory", MISSING))
        return tuple(components)

    def sample(self) -> tuple[Reading, ...]:
        """Return the energy of each zone since the start, over every wrap of its counter."""
        return tuple(NOTHING if zone is None else zone.read() for zone in self._zones)

    def stop(self) -> None:
        """Nothing is held between two samples."""

    def _found(self) -> list[tuple[Path, str, str]]:
        """Return the folders of packages and memories, their kind, and what to call them."""
        found = []
        for folder in sorted(self._folder.glob(_ZONES)):
            name = text_in(folder / "name") or ""
            place = folder.name.partition(":")[2]
            if name.startswith("package"):
                found.append((folder, CPU, f"cpu{place}"))
            elif name == "dram":
                found.append((folder, DRAM, f"dram{place.partition(':')[0]}"))
        return found


def _unreadable(file: Path) -> WhyNot | None:
    try:
        file.read_bytes()
    except PermissionError:
        return WhyNot("no_permission", {"file": str(file)})
    except OSError as error:
        return WhyNot("unreadable", {"file": str(file), "error": error.strerror or str(error)})
    return (
        None if number_in(file) is not None else WhyNot("unreadable", {"file": str(file), "error": "no number in it"})
    )
