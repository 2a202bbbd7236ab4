"""The check of the published figures in words: cells of its table, its summary, and why a figure is as it is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.look.printed import beside, difference, printed, relative
from gui.look.wording import GLUE
from gui.panels.library.beside import quantity_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.look.wording import Wording
    from gui.panels.parts.verdict import Verdict
    from gui.panels.reproduction.rows import FigureRow


def run_name(wording: Wording, row: FigureRow) -> str:
    """Return a run's name in the present language."""
    return wording.preset(row.name)


def figure_name(row: FigureRow) -> str:
    """Return what is printed: emissions, energy, ..."""
    return quantity_name(row.quantity) if row.quantity else ""


def reported_text(wording: Wording, row: FigureRow) -> str:
    """Return the figure as it is printed."""
    return "" if row.reported is None else printed(wording, row.reported, row.unit)


def recomputed_text(wording: Wording, row: FigureRow) -> str:
    """Return the recomputed figure, as exactly as the printed one."""
    if row.recomputed is None or row.reported is None:
        return ""
    return beside(wording, row.recomputed, row.reported, row.unit, row.tolerance)


def difference_text(wording: Wording, row: FigureRow) -> str:
    """Return the difference with its sign."""
    if row.recomputed is None or row.reported is None:
        return ""
    return difference(wording, row.recomputed, row.reported)


def relative_text(wording: Wording, row: FigureRow) -> str:
    """Return the difference as a percentage."""
    if row.recomputed is None or row.reported is None:
        return ""
    return relative(wording, row.recomputed, row.reported)


def tolerance_text(wording: Wording, row: FigureRow) -> str:
    """Return how far the two may lie apart."""
    return "" if row.reported is None else f"\u00b1{GLUE}{printed(wording, row.tolerance, row.unit)}"


def why_not(wording: Wording, row: FigureRow) -> str:
    """Return why a figure cannot be recomputed; empty where it can."""
    if row.verdict != "none":
        return ""
    names = ", ".join(wording.parameter(PARAMETER_BY_KEY[key].name) for key in row.missing)
    lacking = QCoreApplication.translate("Figures", "Not declared: %1.", "inputs").replace("%1", names) if names else ""
    guess = QCoreApplication.translate("Figures", "A guess of others, not of those who trained it.")
    return " ".join(filter(None, (guess if row.guess else "", lacking)))


def method_sentence(row: FigureRow) -> str:
    """Return what a figure is computed from."""
    return {
        "inputs": QCoreApplication.translate("Figures", "From hours, watts, PUE and electricity."),
        "reported_energy": QCoreApplication.translate(
            "Figures", "From the energy that the same source prints, not from hours and watts."
        ),
    }.get(row.method, "")


class Summary(QObject):
    """Holds the sentences that have plural forms: lupdate finds these only in a QObject's own ``tr``."""

    def text(self, rows: Sequence[FigureRow], wording: Wording) -> str:
        """Return how many of all figures recompute, and the rest by kind."""
        counts = Counter(row.verdict for row in rows)
        circular, exact = counts["construction"], counts["construction"] + counts["rounding"]
        figures = sum(1 for row in rows if row.reported is not None)
        head = self.tr("%1 of %2 published figures recompute within their rounding", "", figures)
        head = head.replace("%1", wording.exact(exact)).replace("%2", wording.exact(figures))
        inside = self.tr("%n of them by construction, which proves nothing", "", circular)
        rest = self._rest(counts)
        return f"{head} ({inside}). {rest}" if circular else f"{head}. {rest}"

    def _rest(self, counts: Counter[Verdict]) -> str:
        parts = [
            self.tr("%n within a wider stated tolerance", "", counts["wider"]),
            self.tr("%n outside", "", counts["outside"]),
            self.tr("%n cannot be recomputed", "", counts["none"]),
        ]
        sentence = self.tr("Of the rest: %1.").replace("%1", ", ".join(parts))
        if counts["unprinted"]:
            sentence += " " + self.tr("%n more run(s) print no figure to compare with.", "", counts["unprinted"])
        return sentence

    def shown(self, count: int, wording: Wording) -> str:
        """Return how many rows a search leaves."""
        return self.tr("%1 row(s)", "", count).replace("%1", wording.exact(count))
