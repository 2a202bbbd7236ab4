"""Measure the library's browser with 100,000 rows: `.venv/bin/python build_scripts/bench_library.py [--rows N]`.

A letter typed until the table and the details that it leads to are painted, a page scrolled, a column sorted; beside it
the usual way to do the same, a QSortFilterProxyModel over a table of plain texts, in the same process and in turns.
Figures are for reading, no test.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":  # the root and not this folder, whose names would hide modules of the standard library
    sys.path[0] = str(ROOT)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTableView, QVBoxLayout, QWidget

from build_scripts.bench_report import Row, Spread, table
from build_scripts.bench_watch import framed, settle, timed
from gui.app import hush_offscreen, make_application
from gui.library.library import Library
from gui.look.look import Look
from gui.panels.library.browser import LibraryBrowser
from gui.panels.library.details import Possible
from gui.paths import presets_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROWS = 100_000
SIZE = (1280, 800)
MAKERS = ("Aurora", "Boreal", "Cirrus", "Dunlin", "Eider", "Fulmar", "Gannet", "Heron")
QUERIES = ("heron 77", "accel", "2021 eider", "cirrus x9", "e")
ROUNDS = 3
FRAME_MS = 16.7
"""One frame of a screen of 60 Hz: up to three of them nobody calls a stutter while typing."""


def write_tables(folder: Path, rows: int) -> None:
    """Copy the program's tables and fill the one of accelerators up to so many rows."""
    shutil.copytree(presets_dir(), folder, dirs_exist_ok=True)
    path = folder / "hardware.csv"
    with path.open(newline="", encoding="utf-8") as file:
        header, *published = list(csv.reader(file))
    with path.open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header, restval="", lineterminator="\n")
        for number in range(rows - len(published)):
            writer.writerow(
                {
                    "chip_id": f"made_{number}",
                    "name": f"{MAKERS[number % 8]} X{number * 7919 % 100_003} accelerator",
                    "vendor": MAKERS[number % 8],
                    "kind": ("gpu", "tpu", "accelerator")[number % 3],
                    "year": str(2010 + number % 16),
                    "tdp_w": str(75 + number * 31 % 900),
                    "memory_gb": "" if number % 3 else str(8 * (1 + number % 24)),
                    "dense_tflops": "" if number % 5 else f"{1 + number * 17 % 2000 / 2:g}",
                    "dense_tflops_provenance": "" if number % 5 else "assumption",
                    "source": "dbgpu2025",
                    "source_locator": f"made up, entry {number}",
                }
            )


class PlainTable(QAbstractTableModel):
    """Texts in rows, as plain as a model can be in Python."""

    def __init__(self, columns: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._columns = columns

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 (Qt's name)
        """Rows."""
        return 0 if parent is not None and parent.isValid() else len(self._columns[0])

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 (Qt's name)
        """Columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text."""
        return self._columns[index.column()][index.row()] if role == Qt.ItemDataRole.DisplayRole else None


def typed(window: QWidget, line: QLineEdit) -> list[float]:
    """Type each query letter by letter and take it away again; milliseconds of each letter."""
    taken = []
    for query in QUERIES:
        taken += [timed(window, lambda letter=letter: QTest.keyClick(line, letter)) for letter in query]
        line.clear()
        settle(window)
    return [took for took in taken if took is not None]


def scrolled(window: QWidget, view: QTableView, pages: int = 40) -> list[float]:
    """Scroll page by page from the middle; milliseconds of each."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(window)
    taken = [timed(window, lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(pages)]
    return [took for took in taken if took is not None]


def sorted_by(window: QWidget, view: QTableView, columns: Sequence[int]) -> list[float]:
    """Sort by columns, up and down; milliseconds of each."""
    acts: list[Callable[[], None]] = [
        lambda column=column, order=order: view.sortByColumn(column, order)
        for column in columns
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    ]
    taken = [timed(window, act) for act in acts]
    view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    settle(window)
    return [took for took in taken if took is not None]


def opened_browser(library: Library) -> tuple[QWidget, LibraryBrowser, list[float], float]:
    """Open ours; with how long each turn took while the rows were made ready, and all of them together."""
    window = framed(QMainWindow)()
    browser = LibraryBrowser(Look(mode="light"), library, lambda _kind, _row: Possible(load=True))
    window.setCentralWidget(browser)
    window.resize(*SIZE)
    window.show()
    settle(window)
    browser.show_kind("hardware")
    turns, begun = [], time.perf_counter()
    while browser.model.making_ready:
        turn = time.perf_counter()
        QApplication.processEvents()
        turns.append((time.perf_counter() - turn) * 1000)
    return window, browser, turns, (time.perf_counter() - begun) * 1000


def opened_plain(browser: LibraryBrowser) -> tuple[QWidget, QLineEdit, QTableView]:
    """Open the usual way: a proxy model between a line and a view, over the texts that ours shows."""
    rows = browser.model.rows
    names = [field.name for field in browser.model.fields if field.width]
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(PlainTable([rows.column(name) for name in names]))
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setFilterKeyColumn(-1)
    proxy.sourceModel().setParent(proxy)
    window = framed(QMainWindow)()
    content = QWidget()
    line, view = QLineEdit(), QTableView()
    proxy.setParent(view)
    view.setModel(proxy)
    column = QVBoxLayout(content)
    column.addWidget(line)
    column.addWidget(view)
    line.textChanged.connect(proxy.setFilterFixedString)
    window.setCentralWidget(content)
    window.resize(*SIZE)
    window.show()
    settle(window)
    return window, line, view


def measured(rows: int) -> list[Row]:
    """Open both and measure them in turns."""
    with tempfile.TemporaryDirectory(prefix="fivecars-bench-") as home:
        folder = Path(home) / "presets"
        write_tables(folder, rows)
        library = Library.load(folder)
        begun = time.perf_counter()
        count = len(library.hardware)
        read = (time.perf_counter() - begun) * 1000
        window, browser, turns, ready = opened_browser(library)
        plain_window, line, view = opened_plain(browser)
        ours: dict[str, list[float]] = {"type": [], "scroll": [], "sort": []}
        usual: dict[str, list[float]] = {"type": [], "scroll": [], "sort": []}
        fields = [field.name for field in browser.model.fields]
        columns = [fields.index(name) for name in ("name", "year", "tdp_w", "dense_tflops")]
        for _ in range(ROUNDS):
            ours["type"] += typed(window, browser.finder.search)
            ours["scroll"] += scrolled(window, browser.table)
            ours["sort"] += sorted_by(window, browser.table, columns)
            usual["scroll"] += scrolled(plain_window, view)
        usual["type"] += typed(plain_window, line)
        view.setSortingEnabled(True)
        usual["sort"] += sorted_by(plain_window, view, range(4))
        window.close()
        plain_window.close()
    spread = {name: (Spread.of(ours[name]), Spread.of(usual[name])) for name in ours}
    return [
        Row(f"read {count:,} rows from their file", Spread.of([read])),
        Row("make them ready to be found, one turn of the loop", Spread.of(turns)),
        Row("   all turns together, in the background", Spread.of([ready])),
        Row("a letter typed until all is painted; beside: a proxy", *spread["type"], limit=3 * FRAME_MS),
        Row("a page scrolled", *spread["scroll"], limit=FRAME_MS),
        Row("a column sorted", *spread["sort"]),
    ]


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the library's browser with many rows.")
    parser.add_argument("--rows", type=int, default=ROWS, help=f"rows of the table (default {ROWS})")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures to a file too")
    options = parser.parse_args(arguments)
    hush_offscreen()
    make_application()
    rows = measured(options.rows)
    print(table([(f"The library with {options.rows:,} rows, offscreen [ms]", rows)]))
    if options.json is not None:
        options.json.write_text(json.dumps([row.as_json() for row in rows], indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
