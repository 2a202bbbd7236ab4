"""NVIDIA's GPUs through the program nvidia-smi, where its library cannot be asked. Each sample costs a process."""

from __future__ import annotations

import math
import shutil
import subprocess

from gui.power.components import GPU, MISSING, NOTHING, Component, Reading
from gui.power.source import SourceError, WhyNot

TIMEOUT_S = 5.0
"""A GPU that wakes up may take two seconds; one that hangs would hold the recording up for ever."""
_QUERY = ("--query-gpu=index,uuid,name,power.draw", "--format=csv,noheader,nounits")
_CELLS = 4


class NvidiaSmiSource:
    """Every GPU that nvidia-smi lists."""

    name = "nvidia-smi"

    def __init__(self, program: str = "nvidia-smi", timeout_s: float = TIMEOUT_S) -> None:
        self._program = program
        self._timeout_s = timeout_s
        self._ids: list[str] = []

    def why_not(self) -> WhyNot | None:
        """Why it is not available here."""
        try:
            rows = self._asked()
        except SourceError as error:
            return error.why
        if not rows:
            return WhyNot("no_gpu")
        if all(_watts(row[3]) is None for row in rows):
            return WhyNot("no_power_sensor", {"device": rows[0][2]})
        return None

    def is_available(self) -> bool:
        """Whether the program is there and knows the power of a GPU."""
        return self.why_not() is None

    def start(self) -> tuple[Component, ...]:
        """Ask once for what there is."""
        rows = self._asked()
        if not rows:
            raise SourceError(WhyNot("no_gpu"))
        self._ids = [row[1] for row in rows]
        return tuple(
            Component(f"gpu{row[0]}", GPU, row[2], *((MISSING,) if _watts(row[3]) is None else ())) for row in rows
        )

    def sample(self) -> tuple[Reading, ...]:
        """Ask again; a GPU that is not listed any more has an empty reading, as all have where the program fails."""
        try:
            watts = {row[1]: _watts(row[3]) for row in self._asked()}
        except SourceError:
            return (NOTHING,) * len(self._ids)
        return tuple(Reading(watts.get(name)) for name in self._ids)

    def stop(self) -> None:
        """Nothing is held between two samples."""

    def _asked(self) -> list[list[str]]:
        program = shutil.which(self._program)
        if program is None:
            raise SourceError(WhyNot("no_nvidia_smi"))
        try:
            done = subprocess.run(  # noqa: S603 - a constant command
                [program, *_QUERY],
                capture_output=True,
                text=True,
                errors="replace",
                timeout=self._timeout_s,
                check=False,
                stdin=subprocess.DEVNULL,
            )
        except subprocess.TimeoutExpired as error:
            raise SourceError(WhyNot("nvidia_smi_slow", {"seconds": self._timeout_s})) from error
        except OSError as error:
            raise SourceError(WhyNot("nvidia_smi_failed", {"error": error.strerror or str(error)})) from error
        rows = [[cell.strip() for cell in line.split(",")] for line in done.stdout.splitlines()]
        rows = [row for row in rows if len(row) == _CELLS]
        if done.returncode and not rows:
            said = (done.stdout + done.stderr).strip().splitlines()
            raise SourceError(WhyNot("nvidia_smi_failed", {"error": said[0] if said else f"status {done.returncode}"}))
        return rows


def _watts(text: str) -> float | None:
    """Return a number of watts; ``None`` for "[N/A]" and the like."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
