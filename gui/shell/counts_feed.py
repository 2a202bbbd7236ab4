"""From what counts to what the window shows of it: headline, rows of charts, the sum part by part.

Imported when something counts beside the electricity of the training, and not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.rows import Band, PartRow, WaterfallStep, WaterfallValues
from gui.footprint.scope_range import summed_quantiles
from gui.footprint.scope_sum import scoped, training_of
from gui.panels.headline.words import Counted
from gui.panels.scope.words import part_name, parts_phrase

if TYPE_CHECKING:
    from gui.footprint.estimate import Estimate
    from gui.footprint.scope import Scope
    from gui.footprint.scope_sum import ScopePart
    from gui.look.wording import Wording
    from gui.panels.sources.dialog import SourceInfo

_PUE = "pue"
"""What lacks where a training's emissions are known and the sum is not: the intensity has a PUE in it."""


class Sum:
    """What an estimate comes to with all that counts.

    Parameters
    ----------
    scope : Scope
        What counts.
    estimate : Estimate
        The training.
    wording : Wording
        The language.

    Attributes
    ----------
    kg : float or None
        The sum [kg CO2e].
    phrase : str
        What is in: "training + idle time".
    alone : str
        What a chart says that shows the electricity of the training alone.
    """

    def __init__(self, scope: Scope, estimate: Estimate, wording: Wording) -> None:
        self.scope, self._estimate, self._wording = scope, estimate, wording
        self.result = scoped(scope, training_of(estimate))
        self.kg = self.result.co2e_kg
        self.phrase = parts_phrase(part.id for part in self.result.parts)
        self.alone = QCoreApplication.translate("Feed", "training alone", "a chart shows no other part of what counts")

    @property
    def headline(self) -> Counted:
        """The number of the headline and what is in it."""
        lacks = self.kg is None and self._estimate.co2e_kg is not None
        return Counted(self.kg, self.phrase, (_PUE,) if lacks else ())

    def named(self, name: str) -> str:
        """Return a scenario's name with what counts in it."""
        pattern = QCoreApplication.translate("Feed", "%1: %2", "a scenario; what counts in it")
        return pattern.replace("%1", name).replace("%2", self.phrase)

    def band(self, band: Band | None) -> Band | None:
        """Return how sure the sum is, from how sure the training's emissions are."""
        found = None if band is None else summed_quantiles(self.scope, self._estimate, band)
        return None if found is None else Band(*found)

    def info(self, training: SourceInfo) -> SourceInfo:
        """Return where the sum is from, part by part; `training` is the answer for its electricity."""
        wording = self._wording
        lines = []
        for part in self.result.parts:
            kg = wording.not_declared() if part.kg is None else wording.mass(part.kg).text
            ends = self._ends(part)
            lines.append(f"{part_label(part.id)}: {kg} ({ends})" if ends else f"{part_label(part.id)}: {kg}")
        pattern = QCoreApplication.translate(
            "Feed", "Of the training: %1. Each number stands under \u201cWhat counts\u201d."
        )
        note = "\n".join([*lines, "", pattern.replace("%1", training.formula)])
        value = wording.not_declared() if self.kg is None else f"{wording.exact(self.kg)}\u00a0{wording.unit('kg')}"
        title = QCoreApplication.translate("Feed", "All that counts")
        return training._replace(title=title, value_text=value, formula=self.phrase, note=note)

    @property
    def parts(self) -> tuple[PartRow, ...]:
        """Every part beside the electricity of the training."""
        return tuple(
            PartRow(part.id, part_label(part.id), None, part.kg, None, self._ends(part))
            for part in self.result.parts[1:]
        )

    def _ends(self, part: ScopePart) -> str:
        return ends_text(part.low_kg, part.high_kg, self._wording)


def counted_in(scope: Scope, estimate: Estimate, wording: Wording) -> Sum | None:
    """Return the sum; ``None`` where nothing is in it but the electricity of the training."""
    counted = Sum(scope, estimate, wording)
    return counted if len(counted.result.parts) > 1 else None


def part_label(part: str) -> str:
    """Return the name of a part as a label."""
    name = part_name(part)
    return name[:1].upper() + name[1:]


def ends_text(low: float | None, high: float | None, wording: Wording) -> str:
    """Return "2.3 t to 14.4 t" where the ends differ; else nothing."""
    if low is None or high is None or low == high:
        return ""
    pattern = QCoreApplication.translate("Feed", "%1 to %2", "a low and a high mass")
    return pattern.replace("%1", wording.mass(low).text).replace("%2", wording.mass(high).text)


def sum_values(counted: Sum | None, estimate: Estimate, wording: Wording) -> WaterfallValues:
    """Return the sum part by part, from the training's electricity on; a sentence where there is nothing to add up."""
    start, end = part_label("operational"), QCoreApplication.translate("Feed", "Together")
    if estimate.co2e_kg is None:
        said = QCoreApplication.translate("Feed", "The emissions of the training are not known, so there is no sum.")
        return WaterfallValues(start, None, end, None, sentence=said)
    if counted is None:
        pattern = QCoreApplication.translate(
            "Feed", "Only the electricity of the training counts: %1. Tick what else shall count."
        )
        said = pattern.replace("%1", wording.mass(estimate.co2e_kg).text)
        return WaterfallValues(start, None, end, None, sentence=said)
    if counted.kg is None:
        said = QCoreApplication.translate(
            "Feed", "The sum is not known: the intensity has a PUE in it that nobody published. Set the PUE."
        )
        return WaterfallValues(start, None, end, None, sentence=said)
    steps = []
    for part in counted.result.parts[1:]:
        kg = part.kg or 0.0
        ratio = kg / estimate.co2e_kg if estimate.co2e_kg else None
        detail = ends_text(part.low_kg, part.high_kg, wording)
        steps.append(WaterfallStep(part.id, part_label(part.id), kg, ratio, 0.0, kg, detail))
    return WaterfallValues(start, estimate.co2e_kg, end, counted.kg, tuple(steps))
