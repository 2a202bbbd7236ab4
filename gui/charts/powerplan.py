"""Where lines of power over time go: envelopes of as many columns as there are pixels, broken at gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from gui.charts.powertime import time_step, time_ticks
from gui.charts.ranges import tick_step, ticks
from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainterPath

    from gui.charts.lettering import Lettering
    from gui.charts.rows import PowerLine, PowerValues

COLOURS = ("accent", "published", "wind", "host", "overhead", "oil", "gas", "coal")
"""Roles of the first devices' lines; each has a mark of its own shape beside its name too."""
_LEAST_GAP = 3.0
"""A gap is shaded from this width on [px at 100 %]; a shorter one only breaks the line."""
_MOST_GAPS = 200
_ROOM_FOR_NAMES = 0.24
"""Most of the width that names of devices take [1]."""


class PowerFrame(NamedTuple):
    """The plot's rectangle [px] and its axes: time from `begin` to `end` [s], power from 0 to `limit` [W]."""

    left: float
    top: float
    right: float
    bottom: float
    begin: float
    end: float
    limit: float

    def x(self, seconds: float) -> float:
        """Place of a time [px]."""
        return self.left + (seconds - self.begin) / (self.end - self.begin) * (self.right - self.left)

    def y(self, watts: float) -> float:
        """Place of a power [px]."""
        return self.bottom - watts / self.limit * (self.bottom - self.top)

    def time(self, x: float) -> float:
        """Time at a place [s]."""
        return self.begin + (x - self.left) / (self.right - self.left) * (self.end - self.begin)


class DrawnLine(NamedTuple):
    """A device's line in its place; `dense` where each pixel stands for several readings."""

    line: PowerLine
    colour: str
    shape: int
    path: QPainterPath
    dense: bool
    mean_y: float | None
    band: tuple[float, float] | None
    label: str
    label_y: float | None


class PowerPlan(NamedTuple):
    """The chart, ready to be drawn; without a frame it is a sentence.

    `edges` are where what is left out at the beginning ends, and where what is left out at the end begins; the latter
    only where there is an end. `mean_x` is from where to where the mean is drawn [px].
    """

    frame: PowerFrame | None = None
    spots: tuple[Spot, ...] = ()
    rows: tuple[tuple[float, str], ...] = ()
    columns: tuple[tuple[float, str], ...] = ()
    lines: tuple[DrawnLine, ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()
    edges: tuple[float, ...] = ()
    mean_x: tuple[float, float] = (0.0, 0.0)
    sentence: tuple[str, ...] = ()
    number: int = 0


class PowerWords(NamedTuple):
    """Texts of the axes, and of a line's end: its name and its mean."""

    watts: Callable[[float], str]
    time: Callable[[float, float], str]
    label: Callable[[PowerLine], tuple[str, str]]


def plan_power(
    values: PowerValues,
    view: tuple[float, float],
    limit_w: float,
    words: PowerWords,
    letters: Lettering,
    px: Callable[[float], int],
    size: tuple[float, float],
    number: int,
) -> PowerPlan:
    """Place axes, lines, gaps and what is left out for the part of the time that is in view [s]."""
    width, height = size
    small, top = letters.height("small"), px(14)
    bottom = max(top + px(10), height - small - px(6))
    most_rows = max(1, min(5, int((bottom - top) // (small * 1.7))))
    rows = [(at, words.watts(at)) for at in ticks(limit_w, tick_step(limit_w, most_rows))]
    left = round(max(letters.width("small", text) for _, text in rows) + px(8))
    names = [_name(*words.label(line), letters, width * _ROOM_FOR_NAMES) for line in values.lines]
    gutter = max((letters.width("small", name) for name in names), default=0.0) + px(24)
    right = max(left + px(40), round(width - gutter))
    frame = PowerFrame(left, top, right, bottom, view[0], max(view[1], view[0] + 1e-6), limit_w)
    lines = tuple(_drawn(place, line, frame, px) for place, line in enumerate(values.lines))
    lines = _labelled(lines, names, frame, small)
    labels = tuple(
        Spot(one.line.id, QRectF(right + px(4), one.label_y - small / 2, width - right - px(4), small))
        for one in lines
        if one.label_y is not None
    )
    edges = (frame.x(values.begin_s + values.warm_up_s), frame.x(values.end_s - values.cool_down_s))
    # Where nothing is left out at the end, the mean runs on to the edge.
    last = edges[1] if values.cool_down_s > 0 else frame.right
    mean_x = tuple(max(frame.left, min(frame.right, one)) for one in (edges[0], last))
    return PowerPlan(
        frame=frame,
        spots=labels,
        rows=tuple((frame.y(at), text) for at, text in rows),
        columns=_columns(frame, values.begin_s, words, letters, px, width),
        lines=lines,
        gaps=_shaded(values, frame, px(_LEAST_GAP)),
        edges=edges if values.end_held else edges[:1],
        mean_x=(mean_x[0], mean_x[1]),
        number=number,
    )


def _name(name: str, value: str, letters: Lettering, room: float) -> str:
    """Return a name with a figure behind it; the name gives way."""
    if not name:
        return value
    tail = f" {value}" if value else ""
    return letters.elided("small", name, room - letters.width("small", tail)) + tail


def _columns(
    frame: PowerFrame,
    begin_s: float,
    words: PowerWords,
    letters: Lettering,
    px: Callable[[float], int],
    width: float,
) -> tuple[tuple[float, str], ...]:
    """Return the lines of the axis of time, counted from the beginning of the recording."""
    first, last = frame.begin - begin_s, frame.end - begin_s
    step = time_step(last - first, max(2, min(8, int((frame.right - frame.left) // px(90)))))
    found, edge = [], -np.inf
    for at in time_ticks(first, last, step):
        text, x = words.time(at, step), frame.x(at + begin_s)
        half = letters.width("small", text) / 2
        if x - half > edge + px(8) and x + half <= width and x - half >= 0:
            found.append((x, text))
            edge = x + half
    return tuple(found)


def _drawn(place: int, line: PowerLine, frame: PowerFrame, px: Callable[[float], int]) -> DrawnLine:
    columns = max(8, int(frame.right - frame.left))
    # One reading more at each side, so that the line runs on to the edge.
    rim = (frame.end - frame.begin) / columns
    times, low, high = line.thin(frame.begin - rim, frame.end + rim, columns + 2)
    path, dense = _path(line, np.asarray(times), np.asarray(low), np.asarray(high), frame)
    mean_y = None if line.mean_w is None else frame.y(line.mean_w)
    band = None
    if mean_y is not None and line.low_w is not None and line.high_w is not None:
        reach = max(px(1), (frame.y(line.low_w) - frame.y(line.high_w)) / 2)
        middle = (frame.y(line.low_w) + frame.y(line.high_w)) / 2
        band = (middle - reach, middle + reach)
    return DrawnLine(line, COLOURS[place % len(COLOURS)], place, path, dense, mean_y, band, "", None)


def _path(line: PowerLine, times: Any, low: Any, high: Any, frame: PowerFrame) -> tuple[QPainterPath, bool]:
    """Return the line through all readings, or through the least and the largest of each column."""
    broken = np.zeros(times.size, dtype=bool)  # between a place and the next
    for begin, _ in line.gaps if times.size else ():
        at = int(np.searchsorted(times, begin, side="right")) - 1
        if 0 <= at < times.size:
            broken[at] = True
    known = np.isfinite(low)
    places = np.flatnonzero(known)
    until = np.concatenate(([0], np.cumsum(broken)))
    # What was left out between two places breaks the line, as a gap between them does.
    joined = np.zeros(places.size, dtype=bool)
    if places.size > 1:
        joined[:-1] = (np.diff(places) == 1) & (until[places[1:]] == until[places[:-1]])
    scale = (frame.right - frame.left) / (frame.end - frame.begin)
    x = frame.left + (times[places] - frame.begin) * scale
    rise = (frame.bottom - frame.top) / frame.limit
    bottoms, tops = frame.bottom - low[places] * rise, frame.bottom - high[places] * rise
    dense = bool(np.any(bottoms != tops))
    if not dense:
        # A reading that stands alone between two gaps is a short stroke, else it would not be seen.
        alone = ~joined & ~np.concatenate(([False], joined[:-1]))
        x, y = np.repeat(x, 2), np.repeat(tops, 2)
        x[1::2] += np.where(alone, 1.5, 0.0)
        links = np.ones(x.size, dtype=np.int32)
        links[1::2] = joined
        return pg.arrayToQPath(x, y, links), False
    x, y = np.repeat(x, 2), np.empty(2 * tops.size)
    y[0::2], y[1::2] = bottoms, np.minimum(tops, bottoms - 1)
    links = np.ones(x.size, dtype=np.int32)
    links[1::2] = joined
    return pg.arrayToQPath(x, y, links), True


def _labelled(
    lines: tuple[DrawnLine, ...], names: list[str], frame: PowerFrame, height: float
) -> tuple[DrawnLine, ...]:
    """Put each line's name at the height of its mean, moved so that none touches another; one without room is left."""
    wanted = [frame.bottom if one.mean_y is None else min(one.mean_y, frame.bottom) for one in lines]
    room = int((frame.bottom - frame.top) // height) + 1
    order = sorted(range(len(lines)), key=lambda place: round(wanted[place]))[:room]
    placed: dict[int, float] = {}
    edge = frame.top
    for place in order:
        placed[place] = max(wanted[place], edge)
        edge = placed[place] + height
    edge = frame.bottom
    for place in reversed(order):
        placed[place] = min(placed[place], edge)
        edge = placed[place] - height
    return tuple(one._replace(label=names[place], label_y=placed.get(place)) for place, one in enumerate(lines))


def _shaded(values: PowerValues, frame: PowerFrame, least: float) -> tuple[tuple[float, float], ...]:
    """Return the gaps of any device that are wide enough to be shaded [px], those that overlap as one."""
    spans = sorted(
        (max(frame.left, frame.x(begin)), min(frame.right, frame.x(end)))
        for line in values.lines
        for begin, end in line.gaps
        if end > frame.begin and begin < frame.end and frame.x(end) - frame.x(begin) >= least
    )
    found: list[tuple[float, float]] = []
    for left, right in spans:
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        elif len(found) < _MOST_GAPS:
            found.append((left, right))
    return tuple(found)
