"""Watts as logs write them, with their units or without."""

from __future__ import annotations

import math
import re

from gui.power.logs.log import Note

_WATTS = {"mw": 1e-3, "w": 1.0, "kw": 1e3, "watts": 1.0, "uw": 1e-6}
_VALUE = re.compile(r"([+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?)\s*([a-zA-Z]*)")
_HEADER_UNIT = re.compile(r"\[([^\]]+)\]\s*$|\((\w+)\)\s*$")
_NONE = re.compile(
    r"\[?(n/?a|not supported|not available|unknown error|gpu is lost|insufficient permissions|err!?|-+|nan|)\]?",
    re.IGNORECASE,
)


class Watts:
    """Reads powers of one column; `units` counts what stood with the numbers, `none` the readings that said none."""

    def __init__(self, header: str) -> None:
        found = _HEADER_UNIT.search(header)
        unit = "" if found is None else (found[1] or found[2]).strip().lower()
        self.header_unit = unit if unit in _WATTS else ""
        self._factor = _WATTS.get(unit, 1.0)
        self.in_watts = False
        """Whether any stood with the unit W, the usual case, which is not counted."""
        self.units: dict[str, int] = {}
        self.none: dict[str, int] = {}

    def value(self, text: str) -> float:
        """Return watts, NaN for a reading that says that there is none; ``ValueError`` for what is no reading."""
        if text[-2:] == " W":
            try:
                number = float(text[:-2])
            except ValueError:
                return self._other(text)
            self.in_watts = True
            return number
        try:
            number = float(text)
        except ValueError:
            return self._other(text)
        if not math.isfinite(number):
            return self._other(text)
        return number * self._factor

    def notes(self) -> list[Note]:
        """Return what has to be said about units and empty readings."""
        notes = []
        units = [*(["W"] if self.in_watts else []), *sorted(self.units)]
        if len({unit.lower() for unit in units}) > 1:
            notes.append(Note("mixed_units", {"units": ", ".join(units)}))
        elif not units and not self.header_unit:
            notes.append(Note("assumed_watts"))
        if self.none:
            example = next(iter(self.none)) or "an empty cell"
            notes.append(Note("no_reading", {"count": sum(self.none.values()), "example": example}))
        return notes

    def _other(self, text: str) -> float:
        text = text.strip().strip('"').strip()
        if _NONE.fullmatch(text) is not None:
            self.none[text] = self.none.get(text, 0) + 1
            return math.nan
        found = _VALUE.fullmatch(text)
        if found is None:
            raise ValueError(text)
        unit = found[2].lower()
        if unit and unit not in _WATTS:
            raise ValueError(text)
        if unit:
            self.units[unit] = self.units.get(unit, 0) + 1
        return float(found[1].replace(",", ".")) * (_WATTS[unit] if unit else self._factor)
