"""Slider to pixels in a process of its own, for bench.py: `bench_ticks.py ours|pyqtgraph|matplotlib TICKS WxH...`.

A tick of ours is one mouse event on a knob's slider, timed until the frame with all that it changed has reached the
screen. A tick of the others sets the values of four charts and is timed in the same way. Prints one line of JSON:
milliseconds by size and by whether axes move.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from build_scripts import bench_floors
from build_scripts.bench_watch import Painted, framed, settle, timed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QSlider, QWidget

STEADY_KNOB, MOVING_KNOB = "pue", "train_hours"
STEADY_REACH = 5
"""A hand that adjusts goes so many pixels to and fro."""
MOVING_STEP = 5
"""A hand that sweeps over a slider of 280 px in a second, at 60 events a second."""
WARM_UP = 12
BASELINES = 100
"""So many runs and everyday things are compared with in the rows named "crowded"."""
PINNED = ("nas", "et_nas", "transformer_big", "lisa_rd")
"""Runs that are put aside in the rows named "pinned" and on every page."""
PAGES = ("how_sure", "side_by_side", "methods", "counts")

Ticks = dict[str, list[float]]


class Drag:
    """The mouse on one slider; between `press` and `release` it moves."""

    def __init__(self, slider: QSlider) -> None:
        self._slider = slider

    def press(self) -> None:
        """Take hold of the handle."""
        self._send(QEvent.Type.MouseButtonPress, self.handle_x())

    def move(self, x: float) -> None:
        """Move to a place [px from the left of the slider]."""
        self._send(QEvent.Type.MouseMove, x)

    def release(self) -> None:
        """Let go."""
        self._send(QEvent.Type.MouseButtonRelease, self.handle_x())

    def handle_x(self) -> float:
        """Where the handle is."""
        return self._slider.x_of(self._slider.current())

    def _send(self, kind: QEvent.Type, x: float) -> None:
        place = QPointF(x, self._slider.height() / 2)
        moving = kind == QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moving else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, self._slider.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._slider, event)


def adjusting(start: float) -> Iterator[float]:
    """Places of a hand that adjusts: a few pixels to and fro beside where it began, pixel by pixel."""
    there = [start + STEADY_REACH + offset for offset in range(-STEADY_REACH, STEADY_REACH)]
    while True:
        yield from there
        yield from reversed(there)


def sweeping(width: float) -> Iterator[float]:
    """Places of a hand that sweeps over the whole slider and back."""
    there = [float(x) for x in range(0, int(width), MOVING_STEP)]
    while True:
        yield from there
        yield from reversed(there)


def collect(window: QWidget, ticks: int, acts: Iterator[Callable[[], object]]) -> list[float]:
    """Time so many acts that led to a frame, after some that are not counted."""
    taken: list[float] = []
    for index, act in zip(range(3 * ticks + WARM_UP), acts, strict=False):
        took = timed(window, act)
        if took is not None and index >= WARM_UP:
            taken.append(took)
        if len(taken) == ticks:
            break
    return taken


def measure_others(make: Callable[[], bench_floors.Shown], ticks: int, sizes: list[str]) -> dict[str, Ticks]:
    """Four plain charts."""
    window = framed(QMainWindow)()
    charts, show = make()
    window.setCentralWidget(bench_floors.laid_out(charts))
    window.show()
    found: dict[str, Ticks] = {}
    for size in sizes:
        resize(window, size)
        found[size] = {}
        for name, moving in (("steady", False), ("moving", True)):
            acts = (
                lambda tick=tick, moving=moving: show(bench_floors.swing(tick, moving=moving), moving)
                for tick in range(10**9)
            )
            found[size][name] = collect(window, ticks, acts)
    return found


def measure_ours(ticks: int, sizes: list[str]) -> dict[str, Ticks]:
    """Five Cars itself.

    Sweeps are made with either scale of the comparison; one drag with many baselines in it, one with four scenarios put
    aside, and one on each of the other pages.
    """
    from gui import app
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.state.preferences import UnkeptPreferences
    from gui.state.store import Store

    store = Store(Library.load())
    window = framed(app.MainWindow)(store, Look(mode="light", language="en"), UnkeptPreferences())
    window.show()
    window.board.build_charts()
    window.board.be_sure()
    app.collect_garbage_again()  # as the program does once it stands
    found: dict[str, Ticks] = {}
    for size in sizes:
        resize(window, size)
        found[size] = {"steady": dragged(window, STEADY_KNOB, ticks), "moving": []}
        window.board.choices.set_compared(window.board.choices.every()[:BASELINES])
        found[size]["crowded"] = dragged(window, STEADY_KNOB, ticks)
        window.board.choices.set_compared(None)
        for logarithmic in (True, False):
            store.reset_all("preset")
            window.board.set_logarithmic(logarithmic)
            found[size]["moving"] += dragged(window, MOVING_KNOB, ticks // 2)
        store.reset_all("preset")
        window.board.set_logarithmic(True)
        pins, pages = window.pins.pins, window.board.pages
        pins.put([(run, store.library.scenario(run), None) for run in PINNED])
        found[size]["pinned"] = dragged(window, STEADY_KNOB, ticks)
        for name in PAGES:
            pages.turn_to(name)
            found[size][name] = dragged(window, STEADY_KNOB, ticks, charts=False)
        pages.turn_to("charts")
        pins.put([])
        settle(window)
    return found


def dragged(window: QWidget, key: str, ticks: int, *, charts: bool = True) -> list[float]:
    """
    Drag a knob so many ticks far; without `charts` it is another page that stands there.

    Raises
    ------
    RuntimeError
        If the slider is out of sight, or dragging it does not paint every part that shows the answer.
    """
    # Not by the panel's focus_knob, which lets the knob flash: an animation would be timed along.
    slider = window.panel.knob(key).slider
    slider.setFocus()
    settle(window)
    if slider.visibleRegion().isEmpty():
        raise RuntimeError(f"the slider of {key} cannot be seen")
    drag = Drag(slider)
    drag.press()
    places = adjusting(drag.handle_x()) if key == STEADY_KNOB else sweeping(slider.width())
    parts = [window.board.headline, window.formula]
    if charts:
        parts += [chart.viewport() for chart in window.board.charts.values()]
    watch = Painted(parts)
    for _ in range(WARM_UP):
        drag.move(next(places))
        settle(window)
    if not watch.all():
        raise RuntimeError(f"dragging {key} does not repaint charts, headline and formula")
    watch.stop()
    taken = collect(window, ticks, (lambda x=x: drag.move(x) for x in places))
    drag.release()
    settle(window)
    return taken


def resize(window: QWidget, size: str) -> None:
    """Give a window its size, such as "1280x800"."""
    width, height = (int(part) for part in size.split("x"))
    window.resize(width, height)
    settle(window)
    if (window.width(), window.height()) != (width, height):
        raise RuntimeError(f"the window is {window.width()}x{window.height()} and not {size}")


def main(arguments: list[str]) -> int:
    """Measure one subject; print what was found, or why there is nothing."""
    subject, ticks, *sizes = arguments
    application = QApplication.instance()
    if subject == "ours":
        from gui.app import make_application

        application = make_application()
    else:
        application = QApplication(["floor"])
    try:
        if subject == "ours":
            found: object = measure_ours(int(ticks), sizes)
        else:
            found = measure_others(getattr(bench_floors, f"in_{subject}"), int(ticks), sizes)
    except ImportError as error:
        found = {"missing": str(error)}
    print(json.dumps(found), flush=True)
    del application
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
