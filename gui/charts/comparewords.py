"""What the comparison says: its sentence, its table, and what is read out of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts import figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.rows import Band, CompareRow, Table
    from gui.look.wording import Wording


def kind_word(row: CompareRow) -> str:
    """Say what a row is, and of a published figure how far it can be trusted: what the shape of its mark tells."""
    if row.kind == "published":
        return {
            "recomputes": QCoreApplication.translate("ComparisonChart", "published figure; it recomputes"),
            "by_construction": QCoreApplication.translate(
                "ComparisonChart", "published figure; its energy was computed from assumed watts"
            ),
            "reported": QCoreApplication.translate(
                "ComparisonChart", "published figure; too little is declared to recompute it"
            ),
            "guess": QCoreApplication.translate("ComparisonChart", "a guess by others than the makers"),
            "computed": QCoreApplication.translate("ComparisonChart", "computed here; no figure is published"),
        }[row.status]
    return {
        "scenario": QCoreApplication.translate("ComparisonChart", "this scenario"),
        "pinned": QCoreApplication.translate("ComparisonChart", "pinned by you"),
        "baseline": QCoreApplication.translate("ComparisonChart", "before the changes"),
        "everyday": QCoreApplication.translate("ComparisonChart", "everyday thing"),
        "corrected": QCoreApplication.translate("ComparisonChart", "published, later corrected"),
    }[row.kind]


def other_basis(row: CompareRow) -> str:
    """Say what a row counts otherwise than the scenario."""
    if not row.basis:
        return ""
    return QCoreApplication.translate("ComparisonChart", "Other basis: %1").replace("%1", row.basis)


def sure_words(wording: Wording, band: Band | None) -> str:
    """Say between which masses an amount lies nine times in ten; nothing where it is sure."""
    if band is None or band.p5 == band.p95:
        return ""
    text = QCoreApplication.translate("ComparisonChart", "nine times in ten %1 to %2", "two masses")
    low, high = (wording.mass(kg, 2).text for kg in (band.p5, band.p95))
    return text.replace("%1", low).replace("%2", high)


def caption(wording: Wording, ours: CompareRow | None, everyday: Sequence[CompareRow]) -> str:
    """Make one sentence: what the scenario comes to, counted in the largest of the everyday things that fits."""
    if ours is None:
        return ""
    if ours.kg is None:
        text = QCoreApplication.translate("ComparisonChart", "%1: emissions are not declared.")
        return text.replace("%1", ours.label)
    name = f"{ours.label} ({ours.detail})" if ours.detail else ours.label
    total = figures.co2e(wording.mass(ours.kg).text)
    sentence = QCoreApplication.translate("ComparisonChart", "%1 comes to %2", "1: name of a run; 2: a mass of CO2e")
    sentence = sentence.replace("%1", name).replace("%2", total)
    known = sorted((row for row in everyday if row.kg), key=lambda row: -(row.kg or 0))
    thing = next((row for row in known if (row.kg or 0) <= (ours.kg or 0)), known[-1] if known else None)
    if thing is None or not thing.kg or not ours.kg:
        return sentence if sentence.endswith(".") else f"{sentence}."
    ratio = ours.kg / thing.kg
    if ratio >= 1:
        pattern = QCoreApplication.translate(
            "ComparisonChart", "%1, %2 times \u201c%3\u201d.", "a sentence, a count, the name of an everyday thing"
        )
        many = wording.number(ratio, 2)
    else:
        pattern = QCoreApplication.translate(
            "ComparisonChart", "%1, %2 of \u201c%3\u201d.", "a sentence, a percentage, the name of an everyday thing"
        )
        many = wording.percent(ratio)
    return pattern.replace("%1", sentence).replace("%2", many).replace("%3", thing.label)


def table(wording: Wording, rows: Sequence[CompareRow]) -> Table:
    """Return every value at full precision."""
    headers = (
        QCoreApplication.translate("ComparisonChart", "What"),
        figures.mass_column(wording),
        QCoreApplication.translate("ComparisonChart", "Kind"),
        QCoreApplication.translate("ComparisonChart", "Counts otherwise"),
        QCoreApplication.translate("ComparisonChart", "Detail"),
    )
    return headers, tuple((row.label, row.kg, kind_word(row), row.basis, row.detail) for row in rows)


def read_out(wording: Wording, row: CompareRow) -> str:
    """Return the exact figure of a row, what it is, and where it comes from."""
    exact = figures.exact_mass(wording, row.kg)
    lines = (row.label, exact, sure_words(wording, row.band), kind_word(row), other_basis(row), row.detail)
    return "\n".join(line for line in lines if line)


def remark(shown: int, count: int) -> str:
    """Say how many of the rows there is room for."""
    if shown >= count:
        return ""
    text = QCoreApplication.translate("ComparisonChart", "%1 of %2 shown", "two counts of rows")
    return text.replace("%1", str(shown)).replace("%2", str(count))
