"""Which sources are shown, in which order, and what is said of a mix; no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.footprint.mix import SOURCES
from gui.footprint.parameters import Parameter
from gui.footprint.scenario import MIX_PREFIX
from gui.footprint.units import G_PER_KG
from gui.panels.entry.units import SHARE

if TYPE_CHECKING:
    from collections.abc import Collection

    from gui.footprint.mix import Mix
    from gui.footprint.scenario import Scenario
    from gui.look.wording import Wording

_SHARE_STEP = 0.01
_LEAST = 1e-9
"""A share below this is what rounding leaves of nothing."""
_UNSPLIT_PARTS = ("hydro", "wind", "solar", "bioenergy")


def order_of(mix: Mix, reference: Mix | None) -> tuple[str, ...]:
    """Order of the sources: by their share in the reference, so that they keep their places while shares move."""
    first = reference or mix
    return tuple(sorted(SOURCES, key=lambda source: (source == "unlisted", -first.share(source))))


def present(mix: Mix, order: tuple[str, ...]) -> tuple[str, ...]:
    """Sources that have a share, in order."""
    return tuple(source for source in order if mix.share(source) > _LEAST)


class Share(NamedTuple):
    """One source of a mix: its key, its name in the present language, its share [1]."""

    source: str
    name: str
    share: float


def shares_of(wording: Wording, mix: Mix, reference: Mix | None) -> tuple[Share, ...]:
    """Sources that have a share, in order."""
    return tuple(
        Share(source, source_label(wording, source, reference or mix), mix.share(source))
        for source in present(mix, order_of(mix, reference))
    )


def unsplit(mix: Mix) -> bool:
    """Whether all renewables stand as one, because the source of the figures does not split them."""
    return mix.other_renewables > _LEAST and not any(mix.share(source) > _LEAST for source in _UNSPLIT_PARTS)


def source_label(wording: Wording, source: str, reference: Mix | None) -> str:
    """Return a source's name beside a mix: renewables that are not split are not the "other" ones."""
    if source == "other_renewables" and reference is not None and unsplit(reference):
        return QCoreApplication.translate("Mix", "Renewables")
    return wording.source_name(source)


def share_parameter(source: str) -> Parameter:
    """A share as something that a knob can set."""
    return Parameter(
        key=f"{MIX_PREFIX}{source}",
        symbol="s",
        unit=SHARE,
        group="electricity",
        name=source,
        help="",
        default=None,
        default_source="",
        usual_low=0.0,
        usual_high=1.0,
        minimum=0.0,
        maximum=1.0,
        scale="linear",
        step=_SHARE_STEP,
    )


def is_printed(scenario: Scenario, baseline: Scenario) -> bool:
    """Whether the declared intensity is one that the source of the baseline's run prints, on no grid of the library."""
    declared = scenario.grid_declared_kg_per_kwh
    return (
        scenario.grid is None
        and declared is not None
        and baseline.run is not None
        and (baseline.grid, baseline.grid_declared_kg_per_kwh) == (None, declared)
    )


def basis_sentence(wording: Wording, scenario: Scenario, baseline: Scenario | None = None) -> str:
    """Say which intensity is in force: the published one, one entered by hand, or what the mix makes of either."""
    value, declared = scenario.grid_kg_per_kwh, scenario.grid_declared_kg_per_kwh
    if scenario.grid_basis is None or value is None:
        return QCoreApplication.translate("Mix", "not declared: choose a grid, or enter an intensity")
    now = short_intensity(wording, value)
    printed = baseline is not None and is_printed(scenario, baseline)
    if scenario.grid_basis == "declared":
        if scenario.grid_includes_pue:
            return QCoreApplication.translate("Mix", "published with the PUE in it: %1").replace("%1", now)
        if scenario.grid is not None or printed:
            return QCoreApplication.translate("Mix", "published: %1").replace("%1", now)
        return QCoreApplication.translate("Mix", "entered by hand: %1").replace("%1", now)
    if declared is None:
        return QCoreApplication.translate("Mix", "from the mix: %1").replace("%1", now)
    sentence = (
        QCoreApplication.translate("Mix", "from the mix: %1, starting at the published %2")
        if scenario.grid is not None
        else QCoreApplication.translate("Mix", "from the mix: %1, starting at the %2 entered by hand")
    )
    return sentence.replace("%1", now).replace("%2", wording.number(declared * G_PER_KG))


def notes(scenario: Scenario) -> str:
    """Say what the shares leave open, as far as it is so."""
    mix = scenario.reference_mix or scenario.mix
    if mix is None:
        return QCoreApplication.translate("Mix", "This grid has no mix of sources; its intensity is all that is known.")
    sentences = []
    if unsplit(mix):
        sentences.append(
            QCoreApplication.translate("Mix", "Renewables are not split by the study; they stand as one source.")
        )
    if mix.unlisted > _LEAST:
        sentences.append(
            QCoreApplication.translate("Mix", "\u201cNot listed\u201d counts at the mean of the listed sources.")
        )
    return " ".join(sentences)


def stopped_sentence(wording: Wording, source: str, limit: float, locked: Collection[str]) -> str:
    """Say why a share goes no further."""
    others = [wording.source_name(name) for name in SOURCES if name in locked and name != source]
    sentence = QCoreApplication.translate("Mix", "%1 stops at %2. Locked: %3.", "source, share, names of sources")
    return (
        sentence.replace("%1", wording.source_name(source))
        .replace("%2", wording.percent(limit))
        .replace("%3", ", ".join(others))
    )


def short_intensity(wording: Wording, kg_per_kwh: float) -> str:
    """Return an intensity [kg CO2e/kWh] as it is spoken of: "433 g CO2e/kWh"."""
    text = QCoreApplication.translate("Mix", "%1 g CO\u2082e/kWh", "grams of CO2 equivalent per kilowatt-hour")
    return text.replace("%1", wording.number(kg_per_kwh * G_PER_KG))
