"""A chart as a file or on the clipboard: picture (PNG, SVG) or figures (CSV)."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSaveFile, QSize
from PySide6.QtGui import QImage, QPainter

from gui.charts.ink import Ink
from gui.charts.lettering import Lettering

if TYPE_CHECKING:
    from gui.charts.base import Chart
    from gui.charts.rows import Table

SHARP = 2
"""Device pixels per pixel of a PNG: sharp on a projector and in print."""
_LEAST_WIDTH, _LEAST_HEIGHT = 480, 200
"""A chart that is small on the screen is exported at least this large [px at 100 %]."""
_CAPTION_LINES = 3


class Picture:
    """A chart with its title above and its caption below, at the size that it has on the screen.

    Parameters
    ----------
    chart : Chart
        What to draw, in its present theme and language.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._theme = chart.look.theme
        self._letters = Lettering(self._theme)
        px = self._theme.px
        self._pad = px(16)
        size = chart.viewport().size()
        self._inner = QSize(max(size.width(), px(_LEAST_WIDTH)), max(size.height(), px(_LEAST_HEIGHT)))
        self._caption = self._letters.wrapped("secondary", chart.caption(), self._inner.width(), _CAPTION_LINES)
        self._title_room = self._letters.height("title") + px(12)
        caption_room = len(self._caption) * self._letters.height("secondary") + px(12)
        self.size = QSize(
            self._inner.width() + 2 * self._pad,
            self._inner.height() + 2 * self._pad + self._title_room + caption_room,
        )

    def draw(self, painter: QPainter, *, outlines: bool = False) -> None:
        """Draw everything; with `outlines` text is drawn as shapes."""
        ink = Ink(painter, self._theme, self._letters, on_screen=False, outlines=outlines)
        ink.fill(QRectF(0, 0, self.size.width(), self.size.height()), "card")
        pad, letters = self._pad, self._letters
        ink.text("title", self._chart.title(), pad, pad + letters.ascent("title"), "text")
        painter.save()
        painter.translate(pad, pad + self._title_room)
        self._chart.draw_picture(painter, self._inner, outlines=outlines)
        painter.restore()
        top = pad + self._title_room + self._inner.height() + self._theme.px(12)
        for index, line in enumerate(self._caption):
            baseline = top + index * letters.height("secondary") + letters.ascent("secondary")
            ink.text("secondary", line, pad, baseline, "secondary")


def image(chart: Chart) -> QImage:
    """Return the picture as an image of ``SHARP`` device pixels per pixel."""
    picture = Picture(chart)
    drawn = QImage(picture.size * SHARP, QImage.Format.Format_RGB32)
    drawn.setDevicePixelRatio(SHARP)
    painter = QPainter(drawn)
    picture.draw(painter)
    painter.end()
    return drawn


def png(chart: Chart) -> bytes:
    """Return the picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(chart).save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg(chart: Chart) -> bytes:
    """Return the picture as an SVG file; its text is shapes, so that it looks the same without our typeface."""
    from PySide6.QtSvg import QSvgGenerator

    picture = Picture(chart)
    data = QByteArray()
    buffer = QBuffer(data)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(picture.size)
    generator.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    generator.setTitle(chart.title())
    generator.setDescription(chart.caption())
    painter = QPainter(generator)
    picture.draw(painter, outlines=True)
    painter.end()
    return bytes(data.data())


def csv_text(table: Table) -> str:
    """Return a table as RFC 4180 text: numbers as programs read them, in full; empty where nothing is declared."""
    headers, rows = table
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(headers)
    writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
    return out.getvalue()


def csv_file(chart: Chart) -> bytes:
    """Return the chart's figures as a CSV file, with the mark by which spreadsheets know UTF-8."""
    return csv_text(chart.values_as_table()).encode("utf-8-sig")


FORMATS = {"png": png, "svg": svg, "csv": csv_file}
"""What makes a file of each kind, by the ending of its name."""


def write(path: str, data: bytes) -> None:
    """Write a file whole or not at all.

    Raises
    ------
    OSError
        With the system's reason; a file that was there before is as it was.
    """
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
        reason = file.errorString()
        file.cancelWriting()
        raise OSError(reason)
