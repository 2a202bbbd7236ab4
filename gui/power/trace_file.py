"""Traces on disk: CSV that any spreadsheet opens, with what it is about in lines that begin with ``#``.

Each sample is one line, written and brought to the disk at once: a recording that is killed loses at most the last.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

import msgspec

from gui.power.components import Component

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gui.power.components import Reading

FORMAT = "# fivecars-trace"
VERSION = 1
TIME_COLUMN = "elapsed_s"


class TraceHead(msgspec.Struct, frozen=True):
    """What stands above the samples."""

    version: int
    source: str
    started_unix_s: float | None = None
    interval_s: float | None = None
    name: str = ""
    synthetic: bool = False
    """Whether it was made up and not recorded."""
    components: tuple[Component, ...] = ()


def head_text(head: TraceHead) -> str:
    """Return the head of a trace file, with the line of column names."""
    fields = msgspec.to_builtins(head)
    lines = [f"{FORMAT} {head.version}"]
    if head.started_unix_s is not None:
        lines.append(f"# started: {time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(head.started_unix_s))}")
    for key, value in fields.items():
        if key == "components":
            lines += [f"# component: {msgspec.json.encode(one).decode()}" for one in value]
        elif key != "version" and value not in (None, "", False):
            lines.append(f"# {key}: {msgspec.json.encode(value).decode()}")
    columns = [name for one in head.components for name in (f"{one.id}_power_w", f"{one.id}_energy_j")]
    return "\n".join([*lines, ",".join([TIME_COLUMN, *columns])]) + "\n"


def head_of(lines: Sequence[str]) -> TraceHead:
    """Return the head that lines of a file say.

    Raises
    ------
    ValueError
        Where it is damaged; its only argument is the number of the line.
    """
    fields: dict[str, Any] = {"components": []}
    for number, line in enumerate(lines, 1):
        key, _, text = line.removeprefix("#").strip().partition(": ")
        try:
            if number == 1:
                fields["version"] = int(line.removeprefix(FORMAT))
            elif key == "component":
                fields["components"].append(msgspec.json.decode(text))
            elif key != "started":
                fields[key] = msgspec.json.decode(text)
        except ValueError as error:
            raise ValueError(number) from error
    try:
        return msgspec.convert(fields, TraceHead)
    except msgspec.ValidationError as error:
        raise ValueError(len(lines)) from error


class TraceWriter:
    """Writes a trace sample by sample."""

    def __init__(self, path: Path, head: TraceHead) -> None:
        # "x" would refuse the file of an earlier try; whoever asks for a name that exists is asked above.
        self._file = path.open("w", encoding="utf-8", newline="\n")
        self._write(head_text(head))

    def add(self, elapsed_s: float, readings: Sequence[Reading]) -> None:
        """Write one sample and bring it to the disk."""
        cells = [f"{elapsed_s:.6f}"]
        for reading in readings:
            cells += [_cell(reading.power_w), _cell(reading.energy_j)]
        self._write(",".join(cells) + "\n")

    def _write(self, text: str) -> None:
        self._file.write(text)
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file; may be called twice."""
        self._file.close()


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:.9g}"
