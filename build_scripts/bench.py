"""Measure what the budgets of speed and size are about: `.venv/bin/python build_scripts/bench.py`.

Each budget is printed beside its floor (the least that any program of the kind takes), measured in the same run and in
turns with ours, so that a slow or busy machine slows both. Figures are for reading, no test: a budget that is not met
does not make this script fail. docs/performance.md says what each line means.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":  # the root and not this folder, whose names would hide modules of the standard library
    sys.path[0] = str(ROOT)

from build_scripts import bench_uncertainty, display
from build_scripts.bench_processes import ChildError, Screen, read_catalog, start_window, tick
from build_scripts.bench_report import Row, Spread, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Section = tuple[str, list[Row]]

FIRST_PAINT, CHARTS_LIVE = 2.0, 1.25
"""Budgets: times the floor."""
STEADY_MS, MOVING_MS = 6.0, 16.0
"""Budgets: p95 of a tick [ms]; one frame of a 60 Hz screen is 16.7 ms."""
REST_MIB, BUNDLE_MB = 130.0, 210.0
SIZES = ("1280x800", "1920x1080")
BUDGET_SIZE = "1920x1080"
BASELINES = 100
"""As many as bench_ticks.py has in the comparison."""
PINNED_TIMES = 1.5
"""Budget: a tick with four scenarios put aside, times one without."""
PAGES = {
    "how_sure": "page How sure",
    "side_by_side": "page Side by side",
    "methods": "page Other methods",
    "counts": "page What counts",
}
CATALOG_MS = 80.0
"""Budget: from the start of Python until the library can be searched [ms]."""
NEVER_IMPORTED = ("pandas", "scipy")
LATER_IMPORTED = ("numpy", "pyqtgraph")
REST_S = 1.5
BUNDLE = ROOT / "dist" / "fivecars"


class Bench:
    """
    Gathers measurements and makes rows of them.

    Parameters
    ----------
    quick
        A few of each instead of enough.
    say
        Told what is being done.
    """

    def __init__(self, *, quick: bool, say: Callable[[str], None]) -> None:
        self._starts, self._rounds, self._ticks = (3, 1, 40) if quick else (11, 3, 120)
        self._say = say
        self.trouble: list[str] = []

    def started(self, screen: Screen) -> list[Section]:
        """Start the empty window, four plain charts and ours in turns; what each took, and what ours holds at rest."""
        told: dict[str, list[dict[str, Any]]] = {"empty": [], "ours": [], "charts": []}
        for turn in range(-1, self._starts):  # the first round warms the disk's caches and is not counted
            self._say(f"{screen.name}: starting windows, {max(turn + 1, 1)} of {self._starts}")
            for subject, stories in told.items():
                if turn > 0 and not stories:
                    continue  # what did not start twice is not tried ten times more
                story = self._ask(start_window, subject, screen, REST_S if turn == self._starts - 1 else 0.0)
                if turn >= 0 and story:
                    stories.append(story)
        return [
            (f"Process start to pixels, {screen.name} [ms]", _start_rows(told)),
            (f"At rest, {screen.name}", _rest_rows(told)),
        ]

    def ticked(self, screen: Screen) -> Section:
        """Drag sliders of ours, and change as many plain charts, in turns."""
        found: dict[str, dict[tuple[str, str], list[float]]] = {"ours": {}, "pyqtgraph": {}, "matplotlib": {}}
        remarks = dict.fromkeys(found, "")
        for turn in range(self._rounds):
            for subject, ticks in found.items():
                self._say(f"{screen.name}: {subject}, slider to pixels, {turn + 1} of {self._rounds}")
                # The peer takes ten times as long; a quarter of the ticks says as much about it.
                count = self._ticks // 4 if subject == "matplotlib" else self._ticks
                answer = self._ask(tick, subject, screen, count, SIZES)
                if "missing" in answer:
                    remarks[subject] = f"not measured: {answer['missing']}"
                    continue
                for size, by_axes in answer.items():
                    for axes, taken in by_axes.items():
                        ticks.setdefault((size, axes), []).extend(taken)
        return f"Slider to pixels, {screen.name} [ms]", list(_tick_rows(found, remarks))

    def read(self) -> Section:
        """Read the library in a fresh Python, and the same files in a bare one, in turns."""
        told: dict[str, list[float]] = {"ours": [], "bare": []}
        for turn in range(-1, self._starts):
            self._say(f"reading the library, {max(turn + 1, 1)} of {self._starts}")
            for subject, taken in told.items():
                answer = self._ask(read_catalog, subject)
                if turn >= 0 and answer:
                    taken.append(answer["ready"])
        ours, bare = (Spread.of(taken) for taken in told.values())
        what = "every table indexed for search; floor: bare Python reads the same files"
        return "Process start to catalog [ms]", [Row(what, ours, bare, limit=CATALOG_MS, judge="median")]

    def _ask(self, what: Callable[..., dict[str, Any]], *arguments: object) -> dict[str, Any]:
        try:
            return what(*arguments)
        except ChildError as error:
            if str(error) not in self.trouble:
                self.trouble.append(str(error))
            return {}


def _start_rows(told: dict[str, list[dict[str, Any]]]) -> list[Row]:
    def spread(subject: str, what: str) -> Spread | None:
        return Spread.of([story[what] for story in told[subject] if what in story])

    early = sorted({name for story in told["ours"] for name in story.get("painted_imports", ())})
    return [
        Row(
            "the answer painted; floor: an empty QMainWindow",
            spread("ours", "painted"),
            spread("empty", "painted"),
            limit=FIRST_PAINT,
            judge="ratio",
            remark=f"imports {', '.join(early)} before it" if early else "",
        ),
        Row(
            "all charts live; floor: pyqtgraph with four charts",
            spread("ours", "live"),
            spread("charts", "live"),
            limit=CHARTS_LIVE,
            judge="ratio",
        ),
    ]


def _rest_rows(told: dict[str, list[dict[str, Any]]]) -> list[Row]:
    rested = {subject: stories[-1] if stories else {} for subject, stories in told.items()}

    def memory(subject: str) -> Spread | None:
        resident = rested[subject].get("rest_mib")
        return None if resident is None else Spread.of([resident])

    ours = memory("ours")
    unknown = "not measured: this system does not tell it in /proc" if rested["ours"] and ours is None else ""
    what = "memory [MiB]; floor: pyqtgraph with four charts"
    rows = [
        Row(what, ours, memory("charts"), "MiB", REST_MIB, "median", unknown),
        Row("memory [MiB] of an empty QMainWindow", None, memory("empty"), "MiB"),
    ]
    if rested["ours"]:
        wrong = [name for name in NEVER_IMPORTED if name in rested["ours"]["rest_imports"]]
        verdict = f"imported: {', '.join(wrong)}" if wrong else "neither pandas nor scipy imported"
        count = Spread.of([rested["ours"]["modules"]])
        rows.append(Row("modules imported", count, Spread.of([rested["charts"].get("modules", 0)]), "", remark=verdict))
    return rows


def _tick_rows(found: dict[str, dict[tuple[str, str], list[float]]], remarks: dict[str, str]) -> Iterator[Row]:
    for size in SIZES:
        for axes, limit in (("steady", STEADY_MS), ("moving", MOVING_MS)):
            ours, floor, peer = (Spread.of(ticks.get((size, axes), [])) for ticks in found.values())
            # A budget that holds on the large window holds on the small one too.
            yield Row(f"{size}, axes {axes}; floor: pyqtgraph", ours, floor, limit=limit, remark=remarks["ours"])
            yield Row("   beside the peer, matplotlib", ours, peer, remark=remarks["matplotlib"])
            if axes == "steady":
                crowded = Spread.of(found["ours"].get((size, "crowded"), []))
                what = f"{size}, axes steady, {BASELINES} baselines; floor: pyqtgraph"
                yield Row(what, crowded, floor, limit=limit, remark=remarks["ours"])
                pinned = Spread.of(found["ours"].get((size, "pinned"), []))
                what = f"{size}, axes steady, 4 scenarios pinned; floor: none pinned"
                yield Row(what, pinned, ours, limit=PINNED_TIMES, judge="ratio")
                for name, page in PAGES.items():
                    turned = Spread.of(found["ours"].get((size, name), []))
                    yield Row(f"{size}, {page}; floor: pyqtgraph", turned, floor, limit=MOVING_MS)


def bundle_row(folder: Path = BUNDLE) -> Row:
    """Size of the bundle, if one has been built; links are counted as what they are and not as what they lead to."""
    if not folder.is_dir():
        return Row("onedir bundle [MB]", None, None, "MB", BUNDLE_MB, "median", "no bundle built")
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return Row("onedir bundle [MB]", Spread.of([size / 1e6]), None, "MB", BUNDLE_MB, "median")


def machine() -> str:
    """Where this was measured, in one line."""
    packages = ", ".join(f"{name} {metadata.version(name)}" for name in ("PySide6-Essentials", "pyqtgraph", "numpy"))
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"Python {platform.python_version()}, {packages}; {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores{load}"
    )


@contextlib.contextmanager
def screens(*, offscreen_only: bool) -> Iterator[list[Screen]]:
    """Where windows can be opened: Qt's own memory, and an X server that lives for as long as the block."""
    offscreen = Screen("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    if offscreen_only:
        yield [offscreen]
        return
    with display.virtual_screen() as name:
        if name is None:
            print("No Xvfb here (Debian: apt install xvfb): measured offscreen only.", file=sys.stderr)
            yield [offscreen]
        else:
            yield [offscreen, Screen("Xvfb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": name})]


def main(arguments: Sequence[str]) -> int:
    """Measure and print; 1 where something could not be measured that should have been."""
    parser = argparse.ArgumentParser(description="Measure the budgets of speed and size beside their floors.")
    parser.add_argument("--quick", action="store_true", help="a few measurements of each: a minute, rough figures")
    parser.add_argument("--offscreen-only", action="store_true", help="start no Xvfb")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures to a file too")
    options = parser.parse_args(arguments)
    if importlib.util.find_spec("PySide6") is None:
        print(
            "There is no PySide6 in this Python: start it as .venv/bin/python build_scripts/bench.py, after "
            "build_scripts/test.py has made that environment once.",
            file=sys.stderr,
        )
        return 1
    here = machine()
    bench = Bench(quick=options.quick, say=lambda text: print(f"  {text}", file=sys.stderr, flush=True))
    sections: list[Section] = []
    with screens(offscreen_only=options.offscreen_only) as where:
        for screen in where:
            sections += bench.started(screen)
            sections.append(bench.ticked(screen))
    sections.append(bench_uncertainty.section(quick=options.quick))
    sections.append(bench.read())
    sections.append(("On disk", [bundle_row()]))
    print(f"{here}\n\n{table(sections)}")
    for trouble in bench.trouble:
        print(f"\nNot measured: {trouble}", file=sys.stderr)
    if options.json is not None:
        plain = [{"section": heading, **row.as_json()} for heading, rows in sections for row in rows]
        text = json.dumps({"machine": here, "rows": plain, "trouble": bench.trouble}, indent=1)
        options.json.write_text(text + "\n", "utf-8")
    return 1 if bench.trouble else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
