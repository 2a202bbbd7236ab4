"""Reading what a person typed into a knob: numbers as they are written, with units, in English and Russian.

Pure: no Qt, no state. Bounds are not looked at here; the calculation refuses what is impossible.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from gui.panels.entry.units import BARE, EXAMPLES, THOUSANDS, UNITS

if TYPE_CHECKING:
    from gui.footprint.parameters import Parameter

Code = Literal["empty", "no_number", "unknown_unit", "grouping"]

_SPACES = " \t\u00a0\u2009\u202f\u2007"
_GROUPS = f"{_SPACES}'\u2019_"
"""What may stand between groups of three digits, besides the comma and the full stop."""
_NUMBER = re.compile(
    rf"[+-]?(?:\d(?:[\d.,]|[{_GROUPS}](?=\d))*|[.,]\d+)(?:e[+-]?\d+|[{_SPACES}]*[x×*·][{_SPACES}]*10\^[+-]?\d+)?",
    re.IGNORECASE,
)
_TEN_TO = re.compile(rf"[{_SPACES}]*[x×*·][{_SPACES}]*10\^", re.IGNORECASE)
_RAISED = re.compile("[\u207b\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+")
_LOWERED = str.maketrans("\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "-0123456789")
_NUMBER_START = re.compile(r"(?<=[^\W\d])[ ,;+\u00a0\u202f]*(?=\d)")
"""Where the next amount of "2 days 6 h" begins: after a word."""
_GAS = re.compile(r"(?:of )?co(?:2|₂)[ -]?(?:e(?:q)?)?\b\.?", re.IGNORECASE)
_ONLY_CAPITALS = {"m", "м", "b", "t", "т"}
"""Letters that are a metre, a bit or a tonne where they are small."""
_LONGEST = 100
"""Characters; no number that a person means is longer."""


class EntryError(ValueError):
    """An entry that could not be read.

    Attributes
    ----------
    code : str
        ``empty``, ``no_number``, ``unknown_unit`` or ``grouping`` (separators that make no number).
    text : str
        The part that could not be read.
    examples : tuple of str
        Two entries that can be.
    """

    def __init__(self, code: Code, text: str, examples: tuple[str, str]) -> None:
        self.code = code
        self.text = text
        self.examples = examples
        super().__init__(f"{text!r} cannot be read ({code}); give for example {examples[0]} or {examples[1]}")


def parse(text: str, parameter: Parameter, decimal_point: str = ".") -> float:
    """Read an entry.

    Parameters
    ----------
    text : str
        "1e6", "300k", "1,000", "1,5", "2 days 6 h", "40 kW", "433 g", "35 %", "12 cents", ...
    parameter : Parameter
        What is entered: its unit tells which unit words make sense, and whether it counts things.
    decimal_point : str
        Of the language: "." or ",". The other sign is taken as one too, unless it stands before groups of three.

    Returns
    -------
    float
        In the parameter's unit. A bare number is in the unit that is shown: g/kWh for an intensity, % for a share.

    Raises
    ------
    EntryError
        Where it cannot be read.
    """
    examples = EXAMPLES[parameter.unit]
    rest = _normal(text)
    if not rest:
        raise EntryError("empty", "", examples)
    if len(rest) > _LONGEST:
        raise EntryError("no_number", f"{rest[:20]}\u2026", examples)
    amounts: list[float] = []
    while rest:
        number = _NUMBER.match(rest)
        if number is None:
            raise EntryError("no_number", rest, examples)
        value = _number(number[0], decimal_point, whole=parameter.whole, examples=examples)
        following = _NUMBER_START.search(rest, number.end())
        end = len(rest) if following is None else following.start()
        words = rest[number.end() : end].strip(f"{_SPACES},;+")
        amounts.append(value * _worth(words, parameter, examples, alone=not amounts and end == len(rest)))
        rest = rest[end:].strip(f"{_SPACES},;+")
    # One amount is returned as it is, so that no sum rounds it.
    return amounts[0] if len(amounts) == 1 else sum(amounts)


def _normal(text: str) -> str:
    """Trim, write raised exponents as ^5, put a currency sign behind its number, drop "CO2e"."""
    plain = _RAISED.sub(lambda raised: "^" + raised[0].translate(_LOWERED), text.strip(_SPACES + "\n\r\f\v"))
    plain = _GAS.sub("", plain.replace("\u2212", "-").replace("\u2013", "-"))
    front = re.match(rf"([+-]?)(us\$|\$|usd\b|¢)[{_SPACES}]*", plain, re.IGNORECASE)
    if front is None:
        return plain
    behind = plain[front.end() :]
    number = _NUMBER.match(behind)
    if number is None:
        return plain
    thousands, rest = _multiplier(behind[number.end() :])
    return f"{front[1]}{number[0]}{thousands} {front[2]}{rest}"


def _multiplier(text: str) -> tuple[str, str]:
    """Split "k/h" into what multiplies and what is left."""
    word = re.match(rf"[{_SPACES}]*([^\W\d]+)\.?", text)
    if word is None or _thousands(word[1]) is None:
        return "", text
    return word[0], text[word.end() :]


def _number(text: str, decimal_point: str, *, whole: bool, examples: tuple[str, str]) -> float:
    digits, exponent = text, "0"
    ten_to = _TEN_TO.search(text)
    if ten_to is not None:
        digits, exponent = text[: ten_to.start()], text[ten_to.end() :]
    elif "e" in text.lower():
        digits, exponent = re.split("e", text, maxsplit=1, flags=re.IGNORECASE)
    try:
        return float(f"{_digits(digits, decimal_point, whole=whole)}e{exponent}")
    except ValueError as error:
        raise EntryError("grouping", text, examples) from error


def _digits(text: str, decimal_point: str, *, whole: bool) -> str:
    """Return digits with a full stop as the only sign in them; ``ValueError`` where the signs make no number."""
    point = _point_in(text, decimal_point, whole=whole)
    whole_part, _, fraction = text.partition(point) if point else (text, "", "")
    groups = re.split(rf"[{_GROUPS}.,]", whole_part.lstrip("+-"))
    separators = set(re.findall(rf"[{_GROUPS}.,]", whole_part))
    if len(groups) > 1 and (len(separators) > 1 or not _in_threes(groups)):
        raise ValueError(text)
    sign = "-" if text.startswith("-") else ""
    return f"{sign}{''.join(groups) or '0'}.{fraction or '0'}"


def _point_in(text: str, decimal_point: str, *, whole: bool) -> str | None:
    """Which sign in `text` is the decimal one, if any."""
    signs = [character for character in text if character in ".,"]
    if not signs:
        return None
    last = signs[-1]
    if len(set(signs)) > 1:
        return last
    if len(signs) > 1:
        return None
    if not _in_threes(text.lstrip("+-").split(last)):
        return last
    # "1,500": groups where a comma groups in this language, or where things are counted; a fraction elsewhere.
    grouped = whole or (last == "," and decimal_point == ".")
    return None if grouped else last


def _in_threes(groups: list[str]) -> bool:
    first, *others = groups
    return first.isdigit() and first[0] != "0" and len(first) <= 3 and all(len(group) == 3 for group in others)  # noqa: PLR2004


def _worth(words: str, parameter: Parameter, examples: tuple[str, str], *, alone: bool) -> float:
    """What one of the number before `words` is worth in the parameter's unit."""
    known = UNITS[parameter.unit]
    left, factor = words, 1.0
    multiplier = re.match(r"([^\W\d]+)\.?", left)
    if multiplier is not None and _thousands(multiplier[1]) is not None and _unit(left, known) is None:
        factor = _thousands(multiplier[1]) or 1.0
        left = left[multiplier.end() :].strip(_SPACES)
    if not left:
        # "2 days 6": the second number says nothing of what it counts.
        if not alone:
            raise EntryError("unknown_unit", words, examples)
        return factor * BARE.get(parameter.unit, 1.0)
    worth = _unit(left, known)
    if worth is None:
        raise EntryError("unknown_unit", left, examples)
    return factor * worth


def _unit(words: str, known: dict[str, float]) -> float | None:
    plain = re.sub(rf"[{_SPACES}·*⋅.]", "", re.sub(r"\b(?:per|a|в|за)\s+", "/", words.replace("//", "/")))
    plain = re.sub(r"\bна\s*", "/", plain)
    if plain in known:
        return known[plain]
    # Only a capital tells mega from milli: "mw" is refused rather than guessed.
    return None if plain.lower() in {"mw", "мвт"} else known.get(plain.lower())


def _thousands(word: str) -> float | None:
    return THOUSANDS.get(word, None if word in _ONLY_CAPITALS else THOUSANDS.get(word.lower()))
