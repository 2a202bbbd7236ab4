"""CSV logs of one line for each run: rows by column name, with what was left out."""

from __future__ import annotations

import csv
import math
from typing import TYPE_CHECKING

from gui.power.logs.lines import opened
from gui.power.logs.log import Note

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


class RunRows:
    """Rows of a log that can be used, and a tally of the others."""

    def __init__(self, path: Path, encoding: str, usable: Callable[[Mapping[str, str]], object]) -> None:
        self.rows: list[dict[str, str]] = []
        self.count = self.skipped = self._first = 0
        with opened(path, encoding) as file:
            reader = csv.reader(file)
            names = [name.strip() for name in next(reader, [])]
            while True:
                try:
                    cells = next(reader)
                    if not cells:
                        continue
                    self.count += 1
                    row = dict(zip(names, cells, strict=True))
                    usable(row)
                    self.rows.append(row)
                except StopIteration:
                    break
                except (ValueError, KeyError, csv.Error):
                    self.skipped += 1
                    self._first = self._first or reader.line_num

    def notes(self) -> list[Note]:
        """Say what was left out."""
        return [Note("skipped", {"count": self.skipped, "line": self._first})] if self.skipped else []


def number(text: str) -> float:
    """Return a finite number; ``ValueError`` for anything else."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value
