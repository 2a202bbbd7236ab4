"""Times as logs write them, to seconds."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_FULL = re.compile(
    r"(?P<a>\d{1,4})[-/.](?P<b>\d{1,2})[-/.](?P<c>\d{1,4})[ T]+(?P<time>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?"
)
_PLAIN = re.compile(r"\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?")
_MINUTE_ENDS = 17
"""Letters of "2026/11/23 19:19:" before the seconds."""
_MILLISECONDS_FROM = 1e11
"""A number of seconds since 1970 that is larger would lie beyond the year 5000: it is one of milliseconds."""
_YEAR_DIGITS = 4
_MONTHS = 12


class Stamps:
    """Reads times of one log; remembers the minute, so that most cost a look-up and a number.

    `day_first` says how "3/4/2026" was read once it met such a date, `example` which one that was; `zone` whether
    any time named its zone.
    """

    def __init__(self) -> None:
        self.day_first: bool | None = None
        self.example = ""
        self.zone = False
        self._minutes: dict[str, float] = {}

    def seconds(self, text: str) -> float:
        """Return a time in seconds since 1970, as if it were UTC where it names no zone; ``ValueError`` for none."""
        base = self._minutes.get(text[:_MINUTE_ENDS])
        if base is not None:
            try:
                return base + float(text[_MINUTE_ENDS:])
            except ValueError:
                return self._any(text)
        if _PLAIN.fullmatch(text) is not None:
            found = datetime.fromisoformat(text[: _MINUTE_ENDS - 1].replace("/", "-")).replace(tzinfo=UTC)
            base = self._minutes[text[:_MINUTE_ENDS]] = found.timestamp()
            return base + float(text[_MINUTE_ENDS:])
        return self._any(text)

    def _any(self, text: str) -> float:
        found = _FULL.fullmatch(text.strip())
        if found is None:
            number = float(text)
            if not 0 <= number < float("inf"):
                raise ValueError(text)
            self.zone = self.zone or number > _MILLISECONDS_FROM / 1000
            return number / 1000 if number > _MILLISECONDS_FROM else number
        year, month, day = self._date(found, text)
        clock = found["time"].replace(",", ".").split(":")
        hour = int(clock[0]) % 12 if found["half"] else int(clock[0])
        if (found["half"] or "").lower().startswith("p"):
            hour += 12
        begin = datetime(year, month, day, hour, int(clock[1]), tzinfo=UTC).timestamp()
        return begin + float(clock[2] if len(clock) > 2 else 0) - self._offset_s(found["zone"])  # noqa: PLR2004

    def _date(self, found: re.Match[str], text: str) -> tuple[int, int, int]:
        first, second, third = int(found["a"]), int(found["b"]), int(found["c"])
        if len(found["a"]) == _YEAR_DIGITS:
            return first, second, third
        if self.day_first is None or first > _MONTHS or second > _MONTHS:
            american = second > _MONTHS or (bool(found["half"]) and first <= _MONTHS)
            self.day_first = "." in found[0][:6] or not american
            self.example = text.strip()
        day, month = (first, second) if self.day_first else (second, first)
        return third if len(found["c"]) == _YEAR_DIGITS else 2000 + third, month, day

    def _offset_s(self, zone: str | None) -> float:
        if zone is None:
            return 0.0
        self.zone = True
        if zone == "Z":
            return 0.0
        sign = -1 if zone[0] == "-" else 1
        return sign * (int(zone[1:3]) * 3600.0 + int(zone[-2:]) * 60.0)
