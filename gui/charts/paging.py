"""Which part of many rows is looked at: that about the scenario, until somebody turns pages."""

from __future__ import annotations

_NOTCH = 120
"""One notch of a wheel, in Qt's eighths of a degree."""
_ROWS_PER_NOTCH = 3


class Pages:
    """A window on rows 0..count-1 with room for some of them; `first` is ``None`` while it follows the scenario."""

    def __init__(self) -> None:
        self.first: int | None = None
        self.room = 1
        self._count = self._near = self._turned = 0

    def fit(self, count: int, room: int, near: int) -> None:
        """Take how many rows there are, how many fit, and beside which of them the scenario stands."""
        self._count, self.room, self._near = count, max(1, room), near
        if room >= count:
            self.first = None

    def turn(self, rows: int) -> bool:
        """Go so many rows on, or back; whether there was anywhere to go."""
        last = self._count - self.room
        if last <= 0 or not rows:
            return False
        now = self._near - self.room // 2 if self.first is None else self.first
        before, self.first = self.first, min(max(now + rows, 0), last)
        return self.first != before

    def steps(self, angle: int) -> int:
        """Return how many rows a turn of the wheel [1/8 degree] comes to; small turns add up."""
        self._turned += angle * _ROWS_PER_NOTCH
        rows = int(self._turned / _NOTCH)
        self._turned -= rows * _NOTCH
        return -rows

    def leave(self) -> None:
        """Follow the scenario again."""
        self.first, self._turned = None, 0
