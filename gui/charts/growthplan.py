"""Where a growing line goes, with its axes and the levels that it passes; in pixels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from gui.charts.crossings import MOST, Crossing, crossings
from gui.charts.placing import Desk, Frame, PlacedText
from gui.charts.ranges import tick_step, ticks
from gui.charts.view import Spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.charts.lettering import Lettering
    from gui.charts.rows import GrowthValues

END = "end"
"""Id of the end of the line among the crossings."""


class PlacedCrossing(NamedTuple):
    """A level passed, in its place."""

    crossing: Crossing
    x: float
    y: float
    label: PlacedText


class PlacedLine(NamedTuple):
    """Another line, in its place; without a text where there is no room for it."""

    id: str
    end: QPointF
    label: PlacedText | None


class Marks(NamedTuple):
    """How many marks were asked for, and how well they found room."""

    asked: int
    score: float


class GrowthPlan(NamedTuple):
    """The chart of growth, ready to be drawn; without a `frame` it is a sentence.

    `band` holds the heights [px] of the 5, 25, 75 and 95 % quantiles at the line's end.
    """

    frame: Frame | None
    spots: tuple[Spot, ...] = ()
    rows: tuple[tuple[float, str], ...] = ()
    columns: tuple[tuple[float, str], ...] = ()
    end: QPointF | None = None
    end_label: PlacedText | None = None
    baseline_end: QPointF | None = None
    baseline_label: PlacedText | None = None
    others: tuple[PlacedLine, ...] = ()
    crossings: tuple[PlacedCrossing, ...] = ()
    sentence: tuple[str, ...] = ()
    marks: Marks | None = None
    band: tuple[float, ...] = ()


class Axes(NamedTuple):
    """Far ends of the axes, and how places on them are worded; `unit_kg` is what kilograms are counted in."""

    hours: float
    kg: float
    unit_kg: float
    hour_text: Callable[[float], str]
    mass_text: Callable[[float], str]


class Words(NamedTuple):
    """Texts of the line: its end, the baseline's end, and a crossing ("1 car, hour 55,161")."""

    end: str
    baseline: str
    crossing: Callable[[Crossing], str]
    others: tuple[str, ...] = ()


def plan_growth(
    values: GrowthValues,
    axes: Axes,
    words: Words,
    letters: Lettering,
    px: Callable[[float], int],
    size: tuple[float, float],
    before: Marks | None = None,
) -> GrowthPlan:
    """Place lines, axes and what is passed; a crossing whose text would touch another is left out.

    `before` are the marks of the plan before: where as many find room as well, no other number is tried.
    """
    width, height = size
    hours, kg = values.hours or 0.0, values.kg or 0.0
    small, strong = letters.height("small"), letters.height("strong")
    top = strong + px(8)
    bottom = max(top + px(10), height - small - px(6))
    rows = _mass_ticks(axes, int((bottom - top) // (small * 1.7)))
    gutter = max(letters.width("small", text) for _, text in rows) + px(8)
    frame = Frame(round(gutter), top, max(gutter + px(20), width - px(10)), bottom, axes.hours, axes.kg)
    columns = _hour_ticks(axes, frame, letters, px, width)
    end = QPointF(frame.x(hours), frame.y(kg))
    ghost = None
    if values.baseline_hours and values.baseline_kg:
        ghost = QPointF(frame.x(values.baseline_hours), frame.y(values.baseline_kg))
    origin = QPointF(frame.left, frame.bottom)
    ends = [QPointF(frame.x(one.hours), frame.y(one.kg)) for one in values.others]
    lines = [(origin, point) for point in (end, ghost, *ends) if point is not None]
    desk = Desk(frame, letters, px, width, lines, [])
    end_label = desk.at_end("strong", words.end, end) or desk.above("strong", words.end, end)
    desk.taken.append(end_label.area)
    ghost_label = desk.at_end("small", words.baseline, ghost) if ghost is not None else None
    if ghost_label is not None:
        desk.taken.append(ghost_label.area)
    others = tuple(
        _placed_line(one.id, point, text, desk)
        for one, point, text in zip(values.others, ends, words.others, strict=True)
    )
    placed, marks = _place_crossings(values, words, desk, before)
    reach = px(9)
    spots = [_spot(one.crossing.id, one.x, one.y, reach) for one in placed]
    return GrowthPlan(
        frame=frame,
        spots=(
            *spots,
            *(Spot(one.id, _spot(one.id, one.end.x(), one.end.y(), reach).area) for one in others),
            _spot(END, end.x(), end.y(), reach),
        ),
        rows=tuple((frame.y(value), text) for value, text in rows),
        columns=columns,
        end=end,
        end_label=end_label,
        baseline_end=ghost,
        baseline_label=ghost_label,
        others=others,
        crossings=placed,
        marks=marks,
        band=_band(values, frame),
    )


def _placed_line(line_id: str, end: QPointF, text: str, desk: Desk) -> PlacedLine:
    """Put a text at the end of another line, where it touches nothing."""
    label = desk.at_end("small", text, end)
    if label is not None:
        desk.taken.append(label.area)
    return PlacedLine(line_id, end, label)


def _mass_ticks(axes: Axes, most: int) -> tuple[tuple[float, str], ...]:
    limit = axes.kg / axes.unit_kg
    places = ticks(limit, tick_step(limit, min(max(1, most), 5)))
    return tuple((at * axes.unit_kg, axes.mass_text(at * axes.unit_kg)) for at in places)


def _hour_ticks(
    axes: Axes, frame: Frame, letters: Lettering, px: Callable[[float], int], width: float
) -> tuple[tuple[float, str], ...]:
    widest = letters.width("small", axes.hour_text(axes.hours)) + px(12)
    most = max(1, min(6, math.floor((frame.right - frame.left) / widest)))
    found = []
    edge = -math.inf
    for hour in ticks(axes.hours, tick_step(axes.hours, most)):
        text, x = axes.hour_text(hour), frame.x(hour)
        half = letters.width("small", text) / 2
        if x - half > edge + px(6) and x + half <= width:
            found.append((x, text))
            edge = x + half
    return tuple(found)


def _place_crossings(
    values: GrowthValues, words: Words, desk: Desk, before: Marks | None
) -> tuple[tuple[PlacedCrossing, ...], Marks]:
    """Try four marks, then fewer; best is where most have room and, of as many, where none of a series lacks."""
    hours, kg = values.hours or 0.0, values.kg or 0.0
    best: tuple[PlacedCrossing, ...] = ()
    marks = Marks(MOST, 0.0)
    first = MOST if before is None else before.asked
    worded: dict[str, str] = {}
    for most in (first, *(number for number in range(MOST, 0, -1) if number != first)):
        wanted = crossings(kg, hours, values.levels, most)
        trial = desk._replace(taken=list(desk.taken))
        placed: list[PlacedCrossing] = []
        for one in wanted:
            point = QPointF(desk.frame.x(one.hour), desk.frame.y(one.kg))
            label = None
            if len(placed) < MOST and trial.has_room(point):
                if one.id not in worded:
                    worded[one.id] = words.crossing(one)
                label = trial.at_crossing(worded[one.id], point)
            if label is not None:
                placed.append(PlacedCrossing(one, point.x(), point.y(), label))
                reach = desk.px(5)
                trial.taken.extend((label.area, QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)))
        series = [one for one in wanted if one.level is wanted[0].level]
        whole = all(any(mark.crossing is one for mark in placed) for one in series)
        score = len(placed) + (0.5 if whole else 0.0)
        if score > marks.score:
            best, marks = tuple(sorted(placed, key=lambda each: each.x)), Marks(most, score)
        as_before = before is not None and most == before.asked and score >= before.score > 0
        if as_before or (whole and len(placed) >= min(MOST, len(wanted))):
            break
    return best, marks


def _band(values: GrowthValues, frame: Frame) -> tuple[float, ...]:
    band = values.band
    if band is None or band.p5 == band.p95:
        return ()
    return tuple(frame.y(kg) for kg in (band.p5, band.p25, band.p75, band.p95))


def _spot(spot_id: str, x: float, y: float, reach: float) -> Spot:
    return Spot(spot_id, QRectF(x - reach, y - reach, 2 * reach, 2 * reach), "train_hours")
