"""What a measurement says: its middle, its slow end, what it stands beside, and whether its budget is met.

Standard library only.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HEAD = ("", "ours", "p95", "floor", "p95", "ratio", "budget", "")
_ONE_IN_TWENTY = 0.95


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and 95th percentile of some measurements, all in one unit."""

    median: float
    p95: float
    count: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread | None:
        """Spread of measurements; None of none."""
        if not values:
            return None
        return cls(statistics.median(values), percentile(values, _ONE_IN_TWENTY), len(values))


def percentile(values: Sequence[float], share: float) -> float:
    """
    Value below which a share of the values lie, between two of them in proportion.

    Raises
    ------
    ValueError
        If there are no values or the share is not in 0-1.
    """
    if not values or not 0 <= share <= 1:
        raise ValueError(f"no percentile {share} of {len(values)} values")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


@dataclass(frozen=True, slots=True)
class Row:
    """
    One line of the table.

    Parameters
    ----------
    what
        What was measured.
    ours, floor
        Our measurements and those of the least that any program of the kind takes; None where there are none.
    unit
        Of both: "ms", "MiB", "MB".
    limit
        The budget; None where a line is there only to be compared with.
    judge
        What the budget holds for: "ratio" of the medians, "p95" or "median" of ours.
    remark
        Why something is missing, or what to know about it.
    """

    what: str
    ours: Spread | None
    floor: Spread | None = None
    unit: str = "ms"
    limit: float | None = None
    judge: str = "p95"
    remark: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor ours is, by medians."""
        if self.ours is None or self.floor is None or not self.floor.median:
            return None
        return self.ours.median / self.floor.median

    @property
    def met(self) -> bool | None:
        """Whether the budget is met; None where there is none or nothing was measured."""
        if self.limit is None or self.ours is None:
            return None
        judged = self.ratio if self.judge == "ratio" else getattr(self.ours, self.judge)
        return None if judged is None else judged <= self.limit

    def cells(self) -> tuple[str, ...]:
        """Texts of the columns of `HEAD`."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} x"
        return (self.what, *_figures(self.ours), *_figures(self.floor), ratio, self._budget(), self._verdict())

    def _budget(self) -> str:
        if self.limit is None:
            return ""
        if self.judge == "ratio":
            return f"{self.limit:g} x"
        return f"{'p95 ' if self.judge == 'p95' else ''}{self.limit:g} {self.unit}"

    def _verdict(self) -> str:
        word = {True: "met", False: "NOT MET", None: ""}[self.met]
        return "; ".join(filter(None, (word, self.remark)))

    def as_json(self) -> dict[str, Any]:
        """Plain values for a file."""
        plain = {
            name: None if spread is None else {"median": spread.median, "p95": spread.p95, "count": spread.count}
            for name, spread in (("ours", self.ours), ("floor", self.floor))
        }
        rest = {name: getattr(self, name) for name in ("unit", "ratio", "limit", "judge", "met", "remark")}
        return {"what": self.what, **plain, **rest}


def _figures(spread: Spread | None) -> tuple[str, str]:
    if spread is None:
        return "-", ""
    return _short(spread.median), "" if spread.count == 1 else _short(spread.p95)


def _short(value: float) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"  # noqa: PLR2004 (three digits say enough)


def table(sections: Iterable[tuple[str, Sequence[Row]]]) -> str:
    """Text of the whole table: sections with their headings, columns aligned."""
    sections = [(heading, [row.cells() for row in rows]) for heading, rows in sections]
    every = [HEAD, *(cells for _, lines in sections for cells in lines)]
    # The last column is ragged: nothing stands behind it.
    widths = [max(len(cells[column]) for cells in every) for column in range(len(HEAD) - 1)]
    text = [_line(HEAD, widths)]
    for heading, lines in sections:
        text += ["", heading, *(_line(cells, widths) for cells in lines)]
    return "\n".join(text)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *figures = cells[:-1]
    aligned = (text.rjust(width) for text, width in zip(figures, widths[1:], strict=True))
    return "  ".join(["  " + first.ljust(widths[0]), *aligned, cells[-1]]).rstrip()
