"""One start of a window in a process of its own, for bench.py: `bench_start.py empty|charts|ours BEGUN REST_S`.

BEGUN is what the clock of the parent said just before it started this process: `time.perf_counter` is the system's own
steady clock on Linux, Windows and macOS, the same in every process. After the charts are live it rests for REST_S
seconds and prints one line of JSON. All imports are made where they are needed, since imports are what is measured.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

HEAVY = ("numpy", "pyqtgraph", "pandas", "scipy")
SIZE = (1280, 800)


def imported() -> list[str]:
    """Return those of the heavy packages that have been imported by now."""
    return [name for name in HEAVY if name in sys.modules]


def resident_mib() -> float | None:
    """Memory of this process that is in RAM [MiB]; None where the system does not tell in /proc."""
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return None
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


class Story:
    """What happened when."""

    def __init__(self, begun: float, rest_s: float) -> None:
        self._begun, self._rest_s = begun, rest_s
        self._told: dict[str, object] = {}

    def tell(self, what: str) -> None:
        """Note the first time that something happens [ms after the start] and what was imported until then."""
        if what not in self._told:
            self._told[what] = (time.perf_counter() - self._begun) * 1000
            self._told[f"{what}_imports"] = imported()

    def end(self) -> None:
        """Rest, then print it all and leave without tidying up."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(int(self._rest_s * 1000), self._print)

    def _print(self) -> None:
        import json

        self._told |= {"rest_mib": resident_mib(), "rest_imports": imported(), "modules": len(sys.modules)}
        print(json.dumps(self._told), flush=True)
        os._exit(0)


def empty(story: Story) -> int:
    """Show the floor of every Qt program: a main window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    from build_scripts.bench_watch import LastPaint

    application = QApplication(["floor"])
    window = QMainWindow()
    window.resize(*SIZE)

    def painted() -> None:
        story.tell("painted")
        story.end()

    LastPaint(window, painted)
    window.show()
    return application.exec()


def charts(story: Story) -> int:
    """Show the floor of every window with pyqtgraph charts: import it, paint four of them."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    from build_scripts.bench_floors import in_pyqtgraph, laid_out
    from build_scripts.bench_watch import LastPaint, Painted

    application = QApplication(["floor"])
    window = QMainWindow()
    window.resize(*SIZE)
    four, _ = in_pyqtgraph()
    window.setCentralWidget(laid_out(four))
    watch = Painted(chart.viewport() for chart in four)

    def painted() -> None:
        if watch.all():
            story.tell("live")
            story.end()

    LastPaint(window, painted)
    window.show()
    return application.exec()


def ours(story: Story) -> int:
    """Start Five Cars as its command does."""
    from gui import __main__ as command  # first: imports cost less before PySide6 than after it

    # isort: split
    from build_scripts.bench_watch import LastPaint, Painted
    from gui import app

    class Watched(app.MainWindow):
        def showEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
            super().showEvent(event)
            self._answer = Painted([self.board.headline])
            self._live: Painted | None = None
            self.board.charts_built.connect(self._watch_charts)
            LastPaint(self, self._painted)

        def _watch_charts(self) -> None:
            self._live = Painted(chart.viewport() for chart in self.board.charts.values())

        def _painted(self) -> None:
            if self._answer.all() and self.board.headline.text():
                story.tell("painted")
            if self._live is not None and self._live.all():
                story.tell("live")
                story.end()

    app.MainWindow = Watched
    sys.argv = ["fivecars"]
    return command.run([])


def main(arguments: list[str]) -> int:
    """Start one of them."""
    subject, begun, rest_s = arguments
    return {"empty": empty, "charts": charts, "ours": ours}[subject](Story(float(begun), float(rest_s)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
