"""Four plain charts of about as many marks as ours, in pyqtgraph (the floor) and in matplotlib (the peer).

Each maker returns the widgets and a function that shows the values of one tick, with or without moving every axis.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BARS = (14, 3, 10)
"""Rows of our comparison, parts and grids; the fourth chart is a curve."""
POINTS = 200
STEADY_SWING, MOVING_SWING = 0.02, 0.8
"""How far values swing with each tick, as a share of themselves."""
MARGINS = (330, 190, 12, 80)
"""Left, above, right and below the charts [px]: about what knobs, headline and formula take of our window."""

Shown = tuple[list[QWidget], "Callable[[float, bool], None]"]


def laid_out(charts: Sequence[QWidget]) -> QWidget:
    """Two by two, in about the place that ours have in the window."""
    central = QWidget()
    grid = QGridLayout(central)
    grid.setContentsMargins(*MARGINS)
    for index, chart in enumerate(charts):
        grid.addWidget(chart, index // 2, index % 2)
    return central


def swing(tick: int, *, moving: bool) -> float:
    """Factor of the values at a tick: to and fro."""
    part = abs(tick % 40 - 20) / 20
    return 1 + (MOVING_SWING if moving else STEADY_SWING) * part


def in_pyqtgraph() -> Shown:
    """Make the charts of the floor."""
    import numpy as np
    import pyqtgraph as pg

    charts: list[Any] = [pg.PlotWidget() for _ in range(4)]
    values = [np.linspace(10, 100, count) for count in BARS]
    bars = [pg.BarGraphItem(x0=0, y=np.arange(len(one)), height=0.7, width=one) for one in values]
    for chart, bar, one in zip(charts, bars, values, strict=False):
        chart.addItem(bar)
        chart.getAxis("left").setTicks([[(place, f"a row of the chart {place}") for place in range(len(one))]])
        chart.setXRange(0, 110, padding=0)
    hours = np.linspace(0, 100, POINTS)
    curve = charts[3].plot(hours, hours)
    for level in (20, 60):
        charts[3].addItem(pg.InfiniteLine(level, angle=0))
    charts[3].setYRange(0, 110, padding=0)

    def show(factor: float, moving: bool) -> None:
        for chart, bar, one in zip(charts, bars, values, strict=False):
            bar.setOpts(width=one * factor)
            if moving:
                chart.setXRange(0, 110 * factor, padding=0)
        curve.setData(hours, hours * factor)
        if moving:
            charts[3].setYRange(0, 110 * factor, padding=0)

    return charts, show


def in_matplotlib() -> Shown:
    """
    Make the charts of the peer.

    Raises
    ------
    ImportError
        Where there is no matplotlib.
    """
    import numpy as np
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    canvases = [FigureCanvasQTAgg(Figure(layout="none")) for _ in range(4)]
    axes = [canvas.figure.add_subplot() for canvas in canvases]
    values = [np.linspace(10, 100, count) for count in BARS]
    bars = []
    for one, one_axes in zip(values, axes, strict=False):
        bars.append(one_axes.barh(np.arange(len(one)), one, height=0.7))
        one_axes.set_yticks(np.arange(len(one)), [f"a row of the chart {place}" for place in range(len(one))])
        one_axes.set_xlim(0, 110)
    hours = np.linspace(0, 100, POINTS)
    (curve,) = axes[3].plot(hours, hours)
    for level in (20, 60):
        axes[3].axhline(level)
    axes[3].set_ylim(0, 110)

    def show(factor: float, moving: bool) -> None:
        for one_axes, one, rows in zip(axes, values, bars, strict=False):
            for row, value in zip(rows, one, strict=True):
                row.set_width(value * factor)
            if moving:
                one_axes.set_xlim(0, 110 * factor)
        curve.set_ydata(hours * factor)
        if moving:
            axes[3].set_ylim(0, 110 * factor)
        for canvas in canvases:
            canvas.draw_idle()

    return canvases, show
