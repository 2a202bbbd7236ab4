"""Rows of the golden tables."""

from __future__ import annotations

import csv
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "golden"


def golden_rows(name):
    """Return the rows of a table as dictionaries of text."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(row, column):
    """Return a cell as a number; None where it is empty."""
    return float(row[column]) if row[column] not in {"", "nan"} else None
