"""Where a measured value comes from: the recording, its date, samples, duration, interval and device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime

from gui.look.durations import duration_text
from gui.panels.measure.parts import component_name, power_text, source_name

if TYPE_CHECKING:
    from gui.footprint.measured import MeasuredPower
    from gui.look.wording import Wording
    from gui.panels.sources.dialog import SourceInfo


def with_recording(known: SourceInfo, measured: MeasuredPower, wording: Wording) -> SourceInfo:
    """Return the answer for an input that was taken from a recording."""
    badge = known.badge
    if not measured.estimated:
        badge = QCoreApplication.translate("MeasuredLink", "Measured by you; the note says with what.")
    else:
        badge = QCoreApplication.translate(
            "MeasuredLink", "Taken from a log by you; no sensor stands behind it, so it counts as an assumption."
        )
    when = ""
    if measured.started_unix_s is not None:
        moment = QDateTime.fromSecsSinceEpoch(int(measured.started_unix_s))
        when = wording.locale.toString(moment, "d MMMM yyyy, HH:mm")
    return known._replace(
        formula=_how(measured, wording),
        badge=badge,
        citation=measured.trace or QCoreApplication.translate("MeasuredLink", "A recording that was not kept"),
        locator=", ".join((source_name(measured.source), *_devices(measured))),
        year=when,
        note="\n\n".join((_length(measured, wording), known.note)),
    )


def _how(measured: MeasuredPower, wording: Wording) -> str:
    """Return how the value follows from the recording."""
    mean = power_text(wording, measured.mean_power_w)
    text = QCoreApplication.translate("MeasuredLink", "mean of all devices together: %1").replace("%1", mean)
    if measured.low_w is not None and measured.high_w is not None:
        sure = QCoreApplication.translate("MeasuredLink", "95 % confidence from %1 to %2")
        sure = sure.replace("%1", wording.number(measured.low_w)).replace("%2", power_text(wording, measured.high_w))
        text = f"{text}, {sure}"
    if measured.idle_w > 0:
        idle = QCoreApplication.translate("MeasuredLink", "less %1 of idling")
        text = f"{text}, {idle.replace('%1', power_text(wording, measured.idle_w))}"
    return text


def _length(measured: MeasuredPower, wording: Wording) -> str:
    """Return how long it was measured, with how many samples."""
    text = QCoreApplication.translate("MeasuredLink", "Measured: %1, samples: %2.")
    text = text.replace("%1", duration_text(wording, measured.measured_s))
    text = text.replace("%2", wording.exact(measured.samples))
    if measured.warm_up_s > 0:
        left = QCoreApplication.translate("MeasuredLink", "The first %1 are left out of the mean.")
        text = f"{text} {left.replace('%1', duration_text(wording, measured.warm_up_s))}"
    if measured.cool_down_s > 0:
        left = QCoreApplication.translate("MeasuredLink", "The last %1 are left out too.")
        text = f"{text} {left.replace('%1', duration_text(wording, measured.cool_down_s))}"
    return text


def _devices(measured: MeasuredPower) -> list[str]:
    return [component_name("", "", name, several=False) or name for name in measured.devices]
