"""A look for all charts, one chart of each kind, and a record of every text that they write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from gui.charts.compare import ComparisonChart
from gui.charts.grids import GridsChart
from gui.charts.growth import GrowthChart
from gui.charts.ink import Ink
from gui.charts.parts import PartsChart
from gui.look.look import Look
from tests.charts.chart_cases import Written, compare_rows, grid_values, growth_values, part_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.charts.base import Chart


@pytest.fixture(scope="session")
def one_look(qapp: object) -> Look:
    return Look(mode="light", language="en")


@pytest.fixture
def look(one_look: Look) -> Iterator[Look]:
    yield one_look
    one_look.set_language("en")
    one_look.set_mode("light")
    one_look.set_scale(1.0)
    one_look.set_mass_unit("auto")


@pytest.fixture
def charts(look: Look, qapp: object) -> Iterator[dict[str, Chart]]:
    """One of each, showing the architecture search; not on the screen."""
    made: dict[str, Chart] = {
        "compare": ComparisonChart(look),
        "parts": PartsChart(look),
        "growth": GrowthChart(look),
        "grids": GridsChart(look),
    }
    for chart in made.values():
        chart.resize(510, 300)
    made["compare"].show_values(compare_rows(), logarithmic=True)
    made["parts"].show_values(part_rows())
    made["growth"].show_values(growth_values())
    made["grids"].show_values(grid_values())
    yield made
    for chart in made.values():
        chart.hide()
        chart.deleteLater()
    # Widgets that are left over are styled anew at every change of theme or language: each test would be slower.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Callable[[Chart, QSize], list[Written]]:
    """Draw a chart at a size and return every text in it."""

    def draw(chart: Chart, size: QSize) -> list[Written]:
        found: list[Written] = []

        def record(ink: Ink, font: str, text: str, x: float, baseline: float, colour: str, anchor: float = 0.0) -> None:
            if text:
                metrics = ink.letters.metrics(font)
                left = round(x - anchor * metrics.horizontalAdvance(text))
                area = QRectF(
                    left, baseline - metrics.capHeight(), metrics.horizontalAdvance(text), metrics.capHeight()
                )
                found.append(Written(text, area, colour))

        monkeypatch.setattr(Ink, "text", record)
        image = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        chart.draw_picture(painter, size)
        painter.end()
        return found

    return draw
