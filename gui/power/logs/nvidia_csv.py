"""``nvidia-smi --query-gpu=... --format=csv``: any set of columns with power, with and without units, of several GPUs.

Read line by line in plain Python: only the columns that are needed are looked at, and no table is held in memory.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.power.components import GPU, Component
from gui.power.logs.building import Readings, built
from gui.power.logs.lines import opened
from gui.power.logs.log import Account, Log, LogError, Note
from gui.power.logs.quantities import Watts
from gui.power.logs.stamps import Stamps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FORMAT = "nvidia-smi csv"
_POWER = ("power.draw", "power.draw.average", "power.draw.instant", "gpu_power", "power_draw", "power")
"""Names of the column in order of preference."""
_TIME = ("timestamp", "time", "datetime", "date")
_DEVICE = (
    "index",
    "gpu_index",
    "gpu",
    "uuid",
    "gpu_uuid",
    "gpu_bus_id",
    "pci.bus_id",
    "serial",
    "gpu_serial",
    "minor_number",
)
_NAME = ("name", "gpu_name")
_UNIT = re.compile(r"\s*(\[[^\]]*\]|\(\w+\))\s*$")
_WITH_UNIT = re.compile(r"\s*\d+(\.\d+)? W\s*")
_STAMP = re.compile(r"\s*\d{4}/\d\d/\d\d \d\d:\d\d:\d\d\.\d+\s*")
_STEP_S = 1.0
_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class _Columns:
    """Where in a line what stands; -1 for what is not there."""

    power: int
    time: int
    device: int
    name: int
    count: int
    header: str
    power_name: str


def recognises(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of such a log."""
    first = next((line for line in lines if line.strip()), "")
    if _columns(first) is not None:
        return True
    names = {_plain(cell) for cell in first.split(_delimiter(first))}
    return _headless(first) is not None or {"timestamp", "utilization.gpu"} <= names


def read(path: Path, encoding: str) -> Log:
    """Read such a log.

    Raises
    ------
    LogError
        Where it has no column of power, or no reading.
    """
    return _Reading().read(path, encoding)


class _Reading:
    def __init__(self) -> None:
        self.stamps = Stamps()
        self.watts = Watts("")
        self.readings: dict[str, Readings] = {}
        self.names: dict[str, str] = {}
        self.rows = self.skipped = self.first_skipped = self.headers_again = 0
        self.notes: list[Note] = []
        self.example = ""
        """The last cell of the last whole line."""

    def read(self, path: Path, encoding: str) -> Log:
        with opened(path, encoding) as file:
            first = next((line for line in file if line.strip()), "")
            columns = self._begin(first)
            last = self._rows(file, columns, _delimiter(first), 1)
            self._end(last, columns, _delimiter(first))
        if not any(math.isfinite(value) for one in self.readings.values() for value in one.power_w):
            raise LogError("no_samples", rows=self.rows, skipped=self.skipped)
        return self._log(columns)

    def _begin(self, first: str) -> _Columns:
        columns = _columns(first)
        if columns is None:
            columns = _headless(first)
            if columns is None:
                raise LogError("no_power_column")
            self.notes.append(Note("no_header"))
            self._row(first.split(","), columns)
        else:
            self.watts = Watts(columns.header)
            if columns.power_name != _POWER[0]:
                self.notes.append(Note("which_column", {"column": columns.power_name}))
        return columns

    def _rows(self, file: Iterable[str], columns: _Columns, delimiter: str, number: int) -> str:
        """Read all lines but keep the last one back when nothing ends it; return it."""
        last = ""
        time_at, power_at, device_at, cells_wanted = columns.time, columns.power, columns.device, columns.count
        seconds, value, readings = self.stamps.seconds, self.watts.value, self.readings
        rows = 0
        cells: list[str] = []
        for line in file:
            number += 1
            if line[-1] != "\n":
                last = line
                self.example = cells[-1] if cells else ""
                break
            cells = line.split(delimiter)
            if len(cells) != cells_wanted:
                self.rows = rows
                self._row(cells, columns, number)
                rows = self.rows
                continue
            try:
                device = cells[device_at].strip() if device_at >= 0 else ""
                watts = value(cells[power_at].strip())
                found = readings[device]
                found.time_s.append(seconds(cells[time_at].strip()) if time_at >= 0 else len(found.time_s) * _STEP_S)
                found.power_w.append(watts)
                rows += 1
            except (KeyError, ValueError):
                self.rows = rows
                self._row(cells, columns, number)
                rows = self.rows
        self.rows = rows
        return last

    def _row(self, cells: list[str], columns: _Columns, number: int = 1) -> None:
        """Read a line that is not like most: the first of a GPU, a head again, a blank one, or none at all."""
        if not "".join(cells).strip():
            return
        if columns.header and _plain(cells[min(columns.power, len(cells) - 1)]) == columns.power_name:
            self.headers_again += 1
            return
        self.rows += 1
        if len(cells) != columns.count:
            self._skip(number)
            return
        try:
            device = cells[columns.device].strip() if columns.device >= 0 else ""
            watts = self.watts.value(cells[columns.power].strip())
            time_s = self.stamps.seconds(cells[columns.time].strip().strip('"')) if columns.time >= 0 else None
        except ValueError:
            self._skip(number)
            return
        found = self.readings.setdefault(device, Readings())
        if columns.name >= 0:
            self.names.setdefault(device, cells[columns.name].strip().strip('"'))
        found.time_s.append(len(found.time_s) * _STEP_S if time_s is None else time_s)
        found.power_w.append(watts)

    def _skip(self, number: int) -> None:
        self.skipped += 1
        self.first_skipped = self.first_skipped or number

    def _end(self, last: str, columns: _Columns, delimiter: str) -> None:
        """Take a last line without an end only where it has the shape of a whole one."""
        if not last.strip():
            return
        cells = last.split(delimiter)
        if len(cells) == columns.count and self._is_whole(cells[-1]):
            self._row(cells, columns, self.rows + 2)
            return
        self.rows += 1
        self.skipped += 1
        self.notes.append(Note("truncated"))

    def _is_whole(self, cell: str) -> bool:
        return not self.example or _shape(cell) == _shape(self.example)

    def _log(self, columns: _Columns) -> Log:
        components = {
            key: Component(f"gpu{key}" if key.isdigit() else f"gpu{place}", GPU, self.names.get(key, "NVIDIA GPU"))
            for place, key in enumerate(self.readings)
        }
        ordered = dict(sorted(self.readings.items(), key=lambda one: (len(one[0]), one[0])))
        trace, repaired = built(FORMAT, ordered, components, absolute=columns.time >= 0)
        notes = [*self.notes, *self.watts.notes(), *repaired]
        counted = self.skipped - sum(note.code == "truncated" for note in notes)
        if counted:
            notes.append(Note("skipped", {"count": counted, "line": self.first_skipped}))
        if self.headers_again:
            notes.append(Note("header_again", {"count": self.headers_again}))
        if columns.time < 0:
            notes.append(Note("assumed_interval", {"seconds": _STEP_S}))
        elif not self.stamps.zone:
            notes.append(Note("local_time"))
        if self.stamps.day_first is not None:
            code = "day_first" if self.stamps.day_first else "month_first"
            notes.append(Note(code, {"example": self.stamps.example}))
        if columns.device in (-1, columns.name):
            notes.append(Note("assumed_one_gpu"))
        return Log(Account(FORMAT, self.rows, self.skipped, tuple(notes)), trace)


def _columns(header: str) -> _Columns | None:
    """Return the columns of a head, or ``None`` where it is none with power in it."""
    cells = header.rstrip("\r\n").split(_delimiter(header))
    names = [_plain(cell) for cell in cells]
    power = next((names.index(name) for name in _POWER if name in names), -1)
    if power < 0:
        return None
    time, device, called = (
        next((names.index(name) for name in wanted if name in names), -1) for wanted in (_TIME, _DEVICE, _NAME)
    )
    if device < 0:
        device = called  # better than nothing where the GPUs differ
    return _Columns(power, time, device, called, len(cells), cells[power].strip().strip('"'), names[power])


def _headless(line: str) -> _Columns | None:
    """Return the columns of a line of values, where exactly one has a power with its unit."""
    cells = line.rstrip("\r\n").split(",")
    powers = [place for place, cell in enumerate(cells) if _WITH_UNIT.fullmatch(cell)]
    times = [place for place, cell in enumerate(cells) if _STAMP.fullmatch(cell)]
    if len(powers) != 1 or len(times) != 1:
        return None
    device = next((place for place, cell in enumerate(cells) if re.fullmatch(r"\s*\d{1,2}\s*", cell)), -1)
    return _Columns(powers[0], times[0], device, -1, len(cells), "", "")


def _plain(cell: str) -> str:
    return _UNIT.sub("", cell.strip().strip('"')).strip().lower()


def _delimiter(line: str) -> str:
    return max((",", ";", "\t"), key=line.count)


def _shape(cell: str) -> str:
    """Return a cell with each whole number as 0, and each digit behind a point as itself."""
    whole, point, rest = cell.strip().partition(".")
    return _DIGITS.sub("0", whole) + point + re.sub(r"\d", "0", rest)
