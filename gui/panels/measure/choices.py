"""What is made of a measurement: what is left out at both ends, idling, and when its mean counts as settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.look.durations import duration_text
from gui.panels.entry.units import SECONDS
from gui.panels.library.editor_choosing import Combo
from gui.panels.library.flow import FlowBox
from gui.panels.measure.field import NumberField, number
from gui.panels.measure.parts import plus_minus
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from gui.look.look import Look

INCLUDED, WATTS, BEGINNING = "included", "watts", "beginning"
IDLE_KINDS = (INCLUDED, WATTS, BEGINNING)
PRECISIONS = (0.05, 0.02, 0.01, 0.005)
"""Shares of the mean that half of its interval may be, for it to count as settled."""
_USUAL = 2
_LONGEST_S, _MOST_W = 30 * 86400.0, 1e7
_IDLE_BEGINNING_S = 60.0
_SAME_S = 0.5
"""What is left out is the same as what is proposed within half a second."""


class MeasureChoices(QWidget):
    """Warm-up, idling, precision.

    Signals
    -------
    warm_up_changed(seconds), cool_down_changed(seconds)
        So much of the beginning, or of the end, is to be left out [s].
    proposal_requested()
        What is proposed is to be left out.
    idle_changed(kind, value)
        What is taken off for idling: nothing, so many watts [W], or the mean of so many seconds at the beginning [s].
    precision_changed(share)
        The mean counts as settled below this share [1].
    """

    warm_up_changed = Signal(float)
    cool_down_changed = Signal(float)
    proposal_requested = Signal()
    idle_changed = Signal(str, float)
    precision_changed = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._half: float | None = None
        self._more_s: float | None = None
        self._trusted = self._samples = self._end_held = True
        self.warm_up = NumberField(look, number("warm_up", SECONDS, 0.0, _LONGEST_S), self)
        self.cool_down = NumberField(look, number("cool_down", SECONDS, 0.0, _LONGEST_S), self)
        self.proposed = QPushButton(self)
        self.idle_kind = Combo(look, self)
        self.idle_watts = NumberField(look, number("idle", "W", 0.0, _MOST_W), self)
        self.idle_seconds = NumberField(look, number("idle_beginning", SECONDS, 1.0, _LONGEST_S), self)
        self.precision = Combo(look, self)
        self.precision_name = SmallText(look, "body", "text", self)
        self.precision_name.setWordWrap(False)
        self.precision_name.setBuddy(self.precision)
        self.settled = SmallText(look, "body", "text", self)
        for kind in IDLE_KINDS:
            self.idle_kind.addItem("", kind)
        for share in PRECISIONS:
            self.precision.addItem("", share)
        self.precision.setCurrentIndex(_USUAL)
        self.warm_up.set_value(0.0)
        self.cool_down.set_value(0.0)
        self.idle_watts.set_value(0.0)
        self.idle_seconds.set_value(_IDLE_BEGINNING_S)
        self._flow = FlowBox(self)
        self._precise = QWidget(self._flow)
        self._row = QHBoxLayout(self._precise)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.precision_name, self.precision):
            self._row.addWidget(widget)
        for widget in (
            *(self.warm_up, self.cool_down, self.proposed),
            *(self.idle_kind, self.idle_watts, self.idle_seconds),
            self._precise,
        ):
            self._flow.flow.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._flow)
        self._column.addWidget(self.settled)
        self.warm_up.changed.connect(lambda: self.warm_up_changed.emit(self.warm_up.value or 0.0))
        self.cool_down.changed.connect(lambda: self.cool_down_changed.emit(self.cool_down.value or 0.0))
        self.proposed.clicked.connect(self.proposal_requested)
        self.idle_kind.currentIndexChanged.connect(self._idle)
        self.idle_watts.changed.connect(self._idle)
        self.idle_seconds.changed.connect(self._idle)
        self.precision.currentIndexChanged.connect(lambda: self.precision_changed.emit(self.share))
        self.reword()

    @property
    def share(self) -> float:
        """The share of the mean below which it counts as settled [1]."""
        return float(self.precision.currentData())

    def show_for_samples(self, samples: bool) -> None:
        """Show what is made of samples over time, or hide it for a log that holds totals."""
        self._samples = samples
        for one in (self.warm_up, self.proposed, self._precise):
            one.setVisible(samples)
        self.cool_down.setVisible(samples and self._end_held)
        self.settled.setVisible(samples and bool(self.settled.text()))
        if not samples and self.idle_kind.currentData() == BEGINNING:
            self.idle_kind.setCurrentIndex(0)

    def show_left_out(self, seconds: tuple[float, float], proposed_s: tuple[float, float], *, end_held: bool) -> None:
        """Show how much is left out at both ends [s], and let the proposal be taken where it is another.

        While a recording grows it has no end that could be left out.
        """
        self.warm_up.set_value(seconds[0])
        self.cool_down.set_value(seconds[1])
        self._end_held = end_held
        self.cool_down.setVisible(end_held and self._samples)
        pairs = list(zip(seconds, proposed_s, strict=True))[: 2 if end_held else 1]
        self.proposed.setEnabled(any(abs(one - other) > _SAME_S for one, other in pairs))

    def show_settled(self, half: float | None, more_s: float | None, *, trusted: bool) -> None:
        """Show how sure the mean is: half of its interval as a share of it [1], and how much longer it takes [s]."""
        self._half, self._more_s, self._trusted = half, more_s, trusted
        self._say()

    def _idle(self) -> None:
        self._show_idle()
        kind = str(self.idle_kind.currentData())
        field = {WATTS: self.idle_watts, BEGINNING: self.idle_seconds}.get(kind)
        self.idle_changed.emit(kind, 0.0 if field is None else field.value or 0.0)

    def _show_idle(self) -> None:
        kind = self.idle_kind.currentData()
        self.idle_watts.setVisible(kind == WATTS)
        self.idle_seconds.setVisible(kind == BEGINNING)

    def _say(self) -> None:
        wording = self._look.wording
        if self._half is None or self._more_s is None:
            self.settled.show_text("")
            return
        shown, limit = plus_minus(wording, self._half), plus_minus(wording, self.share)
        if self._more_s <= 0:
            text = self.tr(
                "Settled: the mean is known to %1. Settled means that half of its 95 % interval is under %2."
            )
        elif self._trusted:
            text = self.tr(
                "Not settled yet: the mean is known to %1. About %3 more until half of its interval is under %2."
            )
        else:
            text = self.tr(
                "Not settled yet: the power swings slowly, so the recording is too short to trust %1. "
                "About %3 more are needed for %2."
            )
        more = duration_text(wording, self._more_s, 2)  # an extrapolation: more digits would promise too much
        text = text.replace("%1", shown).replace("%2", limit).replace("%3", more)
        self.settled.show_text(text)

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        theme, wording = self._look.theme, self._look.wording
        self._flow.flow.setSpacing(theme.px(8))
        self._column.setSpacing(theme.px(4))
        self._row.setSpacing(theme.px(8))
        self.warm_up.reword(
            self.tr("Left out at the beginning"),
            self.tr("Warming up, left out of the mean; in the chart, drag its edge (Ctrl and an arrow key)"),
        )
        self.cool_down.reword(
            self.tr("at the end", "left out at the end of a recording"),
            self.tr(
                "Idling after the work, left out of the mean; in the chart, drag its edge (Ctrl, Shift and an arrow "
                "key)"
            ),
        )
        self.cool_down.line.setAccessibleName(self.tr("Left out at the end"))
        self.proposed.setText(self.tr("&Propose"))
        self.proposed.setToolTip(self.tr("Leave out what looks like warming up, and like idling after the work"))
        idle = (
            self.tr("Idling included"),
            self.tr("Idling taken off: so many watts"),
            self.tr("Idling taken off: mean of the first"),
        )
        for place, text in enumerate(idle):
            self.idle_kind.setItemText(place, text)
        self.idle_kind.setAccessibleName(self.tr("Idling"))
        self.idle_kind.setToolTip(self.tr("Whether the machine\u2019s idling counts in the projection"))
        self.idle_watts.reword("", self.tr("Watts that all devices together draw without the training"))
        self.idle_watts.line.setAccessibleName(self.tr("Watts of idling"))
        self.idle_seconds.reword("", self.tr("How long it idled at the beginning, before the training"))
        self.idle_seconds.line.setAccessibleName(self.tr("Idling at the beginning"))
        self.precision_name.show_text(self.tr("Settled below"))
        self.precision_name.restyle()
        for place, share in enumerate(PRECISIONS):
            self.precision.setItemText(place, plus_minus(wording, share))
        self.precision.setAccessibleName(self.tr("Settled below"))
        self.precision.setToolTip(self.tr("How narrow the 95 % interval shall be, as a share of the mean"))
        self.settled.restyle()
        self._show_idle()
        self._say()
