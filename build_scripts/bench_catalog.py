"""The library read in a process of its own, for bench.py: `bench_catalog.py ours|bare BEGUN`.

BEGUN is what the clock of the parent said just before it started this process. "ours" scans every table as the window
does when somebody searches it, and makes an index of all names; "bare" does no more than read the same files as CSV.
Prints one line of JSON. All imports are made where they are needed, since imports are part of what is measured.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

SEARCHED = ("runs", "hardware", "grids", "equivalents")
"""Tables with names that people search."""


def ours() -> int:
    """Make the library ready to be searched; how many rows it has."""
    from gui.library.library import Library
    from gui.library.search import SearchEntry, SearchIndex

    tables = Library.load().tables
    rows = sum(len(table) for table in tables.values())
    for kind in SEARCHED:
        table = tables[kind]
        SearchIndex(SearchEntry(row, (name,)) for row, name in zip(table, table.column("name"), strict=True))
    return rows


def bare() -> int:
    """Read the files as plain CSV; how many rows they have."""
    import csv

    rows = 0
    for path in sorted((ROOT / "presets").rglob("*.csv")):
        if path.parent.name == "traces":  # recordings, no tables of the library
            continue
        with path.open(encoding="utf-8", newline="") as file:
            rows += sum(1 for _ in csv.reader(file)) - 1
    return rows


def main(arguments: list[str]) -> int:
    """Read in one of the two ways and print when it was done."""
    subject, begun = arguments
    rows = {"ours": ours, "bare": bare}[subject]()
    ready = (time.perf_counter() - float(begun)) * 1000
    print(f'{{"ready": {ready}, "rows": {rows}}}')
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
