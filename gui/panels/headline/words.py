"""What the headline says of an estimate, before it is placed anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.look.counting import count_detail, count_phrase
from gui.panels.parts.spans import Span, fill, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.footprint.equivalents import EquivalentCount
    from gui.footprint.estimate import Estimate
    from gui.look.wording import Wording
    from gui.panels.headline.choice import Offered

_REST = Span("", "body", "secondary")
_SMALL = Span("", "secondary", "secondary")


def _value(text: str) -> Span:
    return Span(text, "strong")


def _small_value(text: str) -> Span:
    return Span(text, "strong", factor=0.92)


_LONG_CAPTION = 76
"""Letters of a caption that stand on two lines; one that is longer says less, and its tooltip all."""

_RANGE_DIGITS = 2
"""Of the ends of a range: they are not known better."""


class Counted(NamedTuple):
    """What the number counts beside the electricity of the training.

    `kg` is the sum [kg CO2e], `phrase` what is in it, `missing` the inputs that it lacks where the training has all.
    """

    kg: float | None
    phrase: str
    missing: tuple[str, ...] = ()


class HeadlineWords(NamedTuple):
    """Everything that the headline shows, in the words of one language.

    `sure` is empty where there are no emissions, and blank where their range is not known yet: its room is kept.
    `missing` holds the inputs that the emissions lack, `asks` the input that each line of the right column lacks
    ("" where it has what it needs).
    """

    number: str
    unit: str
    missing: tuple[str, ...]
    caption: tuple[Span, ...]
    link: str
    drawn: EquivalentCount | None
    phrase: str
    sure: tuple[Span, ...]
    detail: tuple[Span, ...]
    second: tuple[Span, ...]
    second_id: str
    lines: tuple[tuple[Span, ...], ...]
    asks: tuple[str, ...]


LINE_KEYS = ("energy_kwh", "electricity_cost_usd", "cloud_cost_low_usd")
"""Results that the lines of the right column ask "where from?" for."""


def headline_words(
    wording: Wording,
    estimate: Estimate,
    counts: Sequence[EquivalentCount],
    offered: Offered,
    sure: tuple[float, float] | None = None,
    counted: Counted | None = None,
) -> HeadlineWords:
    """Put an estimate and its counts of everyday things into words.

    `sure` holds the 5 % and the 95 % quantile of the emissions [kg CO2e]; ``None`` where they are not known yet.
    `counted` is what counts beside the electricity: the number is then the sum, and the caption says what is in.
    """
    kg = estimate.co2e_kg if counted is None else counted.kg
    missing = _missing(estimate, "co2e_kg") or (() if counted is None else counted.missing)
    drawn, second = offered.chosen(counts)
    energy, asks_energy = _energy(wording, estimate)
    bill, asks_bill = _bill(wording, estimate)
    cloud, asks_cloud = _cloud(wording, estimate)
    return HeadlineWords(
        number=wording.not_declared() if kg is None else wording.mass(kg).text,
        unit="" if kg is None else co2e(),
        missing=missing,
        caption=_lacking(wording, missing) if kg is None else _caption(counted),
        link="" if kg is not None else QCoreApplication.translate("Headline", "Set it", "a link to the missing input"),
        drawn=drawn,
        phrase="" if drawn is None else count_phrase(wording, drawn.id, drawn.count, drawn.unit),
        sure=() if kg is None else _sure(wording, sure),
        detail=_detail(wording, kg, drawn, offered),
        second=() if second is None else _second(wording, second, offered),
        second_id="" if second is None else second.id,
        lines=(energy, bill, cloud),
        asks=(asks_energy, asks_bill, asks_cloud),
    )


def sample_lines(wording: Wording) -> tuple[tuple[Span, ...], ...]:
    """Return the widest lines of the right column that are usual: room kept free for them keeps the rest still."""
    return (
        fill(_energy_pattern(), {"%1": _value(wording.energy(888e3).text)}, _REST),
        fill(_bill_pattern(), {"%1": _value(wording.money(888e3))}, _REST),
        fill(_range_pattern(), {"%1": _value(wording.money(888e3)), "%2": _value(wording.money(8.88e6))}, _REST),
    )


def sample_range(wording: Wording) -> tuple[Span, ...]:
    """Return a usual range of the widest kind, whose room is kept free."""
    return _sure(wording, (110e3, 880e3))


def _sure(wording: Wording, ends: tuple[float, float] | None) -> tuple[Span, ...]:
    """Say between which masses the emissions lie nine times in ten."""
    if ends is None:
        return (Span("\u00a0", "secondary"),)
    low, high = (wording.mass(end, _RANGE_DIGITS) for end in ends)
    if low == high:  # so narrow that it takes more digits to tell the ends apart
        low, high = (wording.mass(end, 2 * _RANGE_DIGITS) for end in ends)
    if ends[0] == ends[1]:
        text = QCoreApplication.translate("Headline", "no range: every input is exact")
        if not ends[0]:
            text = QCoreApplication.translate("Headline", "no range: it is 0, however sure the inputs are")
        return (Span(text, "secondary", "secondary"),)
    pattern = QCoreApplication.translate("Headline", "%1\u2013%2, 5 to 95 %", "190-420 t, the range of the result")
    if low.unit != high.unit:
        pattern = QCoreApplication.translate("Headline", "%1 \u2013 %2, 5 to 95 %", "800 kg - 1.2 t; units differ")
    first = low.value if low.unit == high.unit else low.text
    return fill(pattern, {"%1": _small_value(first), "%2": _small_value(high.text)}, _SMALL)


def co2e() -> str:
    """Return what the mass is a mass of."""
    return QCoreApplication.translate("Headline", "CO\u2082e")


def scope() -> str:
    """Return what is counted and what is not."""
    return QCoreApplication.translate(
        "Headline", "operational, location-based; not\u00a0counted: manufacturing, idle time, water"
    )


def _caption(counted: Counted | None) -> tuple[Span, ...]:
    """Say what is counted; with more than the electricity of the training in it, that is a link."""
    if counted is None:
        return (Span(scope(), "secondary", "secondary"),)
    pattern = QCoreApplication.translate("Headline", "%1; location-based", "what counts: training + idle time")
    text = pattern.replace("%1", counted.phrase)
    return (Span(text if len(text) <= _LONG_CAPTION else counted.phrase, "secondary", "link"),)


def as_text(words: HeadlineWords) -> str:
    """Return the headline as plain lines, for the clipboard and for screen readers."""
    head = f"{words.number} {words.unit}".strip()
    if words.phrase:
        head = f"{head} = {words.phrase}, {plain(words.detail)}"
    else:
        head = f"{head}\n{plain(words.detail)}".strip()
    parts = [
        head,
        plain(words.sure).strip(),
        plain(words.second),
        *(plain(line) for line in words.lines),
        plain(words.caption),
    ]
    return "\n".join(part for part in parts if part)


def _missing(estimate: Estimate, *results: str) -> tuple[str, ...]:
    return tuple(note.key for note in estimate.notes if any(result in note.results for result in results))


def _lacking(wording: Wording, missing: tuple[str, ...]) -> tuple[Span, ...]:
    names = ", ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in missing)
    return fill(Lacking().phrase(len(missing)), {"%1": _small_value(names)}, _SMALL)


class Lacking(QObject):
    """Holds the phrase that has plural forms: lupdate finds these only in a QObject's own ``tr``."""

    def phrase(self, n: int) -> str:
        """Return the sentence about `n` missing inputs, with %1 for their names."""
        return self.tr("%n input(s) missing: %1. There is no result without it.", "", n)


def _what(wording: Wording, thing: EquivalentCount, offered: Offered) -> Span:
    """Say what is counted, more precisely."""
    text = count_detail(thing.id) or wording.preset(offered.boundaries.get(thing.id, ""))
    return Span(text, "secondary", "secondary")


def _detail(wording: Wording, kg: float | None, drawn: EquivalentCount | None, offered: Offered) -> tuple[Span, ...]:
    if drawn is not None:
        return (_what(wording, drawn, offered),)
    if kg == 0:
        text = QCoreApplication.translate("Headline", "Nothing to compare it with: it comes to zero.")
        return (Span(text, "secondary", "secondary"),)
    return ()


def _second(wording: Wording, thing: EquivalentCount, offered: Offered) -> tuple[Span, ...]:
    pattern = QCoreApplication.translate("Headline", "Or %1, %2", "Or 316 flights, New York - San Francisco and back")
    phrase = count_phrase(wording, thing.id, thing.count, thing.unit)
    return fill(pattern, {"%1": _small_value(phrase), "%2": _what(wording, thing, offered)}, _SMALL)


def _energy_pattern() -> str:
    return QCoreApplication.translate("Headline", "%1 of electricity", "656 MWh of electricity")


def _bill_pattern() -> str:
    return QCoreApplication.translate("Headline", "%1 on the power bill", "$78,800 on the power bill")


def _range_pattern() -> str:
    return QCoreApplication.translate("Headline", "%1 to %2 in the cloud", "$943,000 to $3.20 million in the cloud")


def _energy(wording: Wording, estimate: Estimate) -> tuple[tuple[Span, ...], str]:
    if estimate.energy_kwh is None:
        pattern = QCoreApplication.translate("Headline", "Electricity: %1", "not declared")
        return _undeclared(wording, pattern, _missing(estimate, "energy_kwh"))
    return fill(_energy_pattern(), {"%1": _value(wording.energy(estimate.energy_kwh).text)}, _REST), ""


def _bill(wording: Wording, estimate: Estimate) -> tuple[tuple[Span, ...], str]:
    if estimate.electricity_cost_usd is None:
        pattern = QCoreApplication.translate("Headline", "Power bill: %1", "not declared")
        return _undeclared(wording, pattern, _missing(estimate, "electricity_cost_usd"))
    return fill(_bill_pattern(), {"%1": _value(wording.money(estimate.electricity_cost_usd))}, _REST), ""


def _cloud(wording: Wording, estimate: Estimate) -> tuple[tuple[Span, ...], str]:
    low, high = estimate.cloud_cost_low_usd, estimate.cloud_cost_high_usd
    if low is None and high is None:
        pattern = QCoreApplication.translate("Headline", "In the cloud: %1", "not declared")
        return _undeclared(wording, pattern, _missing(estimate, "cloud_cost_low_usd", "cloud_cost_high_usd"))
    if low is None:
        pattern = QCoreApplication.translate("Headline", "up to %1 in the cloud")
    elif high is None:
        pattern = QCoreApplication.translate("Headline", "from %1 in the cloud")
    elif wording.money(low) == wording.money(high):
        pattern = QCoreApplication.translate("Headline", "%1 in the cloud")
    else:
        both = {"%1": _value(wording.money(low)), "%2": _value(wording.money(high))}
        return fill(_range_pattern(), both, _REST), ""
    one = high if low is None else low
    return fill(pattern, {"%1": _value(wording.money(one or 0.0))}, _REST), ""


def _undeclared(wording: Wording, pattern: str, missing: tuple[str, ...]) -> tuple[tuple[Span, ...], str]:
    value = _REST._replace(text=wording.not_declared())
    return fill(pattern, {"%1": value}, _REST), missing[0] if missing else ""
