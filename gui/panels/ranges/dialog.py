"""How sure one input is: from where to where it may lie, and how likely what between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.ranges import SHAPES, Range, RangeError
from gui.footprint.spreads import default_range, spread_of
from gui.footprint.sureness import around, own_range
from gui.panels.entry.line import EntryLine
from gui.panels.entry.parse import parse
from gui.panels.entry.words import refusal
from gui.panels.knob.words import amount, editable
from gui.panels.library.editor_choosing import Combo
from gui.panels.ranges.figures import PublishedFigures
from gui.panels.ranges.words import meaning, range_refusal, range_text, shape_name
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.state.store import Store

_WIDTH, _LINE_WIDTH = 380, 130
_USUAL_FOLD = 1.2
"""How wide a range is that is typed in for an input that was exact: a beginning that is easily changed."""
_DIGITS = 4


class RangeDialog(QDialog):
    """Two ends, a shape, and what holds where nothing is said, with its reason; one undoable step.

    Parameters
    ----------
    store : Store
        What the range is put into.
    look : Look
        Theme and words.
    parent : QWidget, optional
        The window.

    Signals
    -------
    row_requested(str, str)
        A published figure was chosen: its table, and its row there.
    """

    row_requested = Signal(str, str)

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look = store, look
        self._key = "pue"
        self._shown: Range | None = None
        self._value = SmallText(look, "strong", "text", self)
        self.lines = {end: EntryLine(self) for end in ("low", "high")}
        self._names = {end: SmallText(look, "body", "text", self) for end in self.lines}
        self.shape = Combo(look, self)
        self._shape_name = SmallText(look, "body", "text", self)
        self._meaning, self._assumed = SmallText(look, parent=self), SmallText(look, parent=self)
        self.figures = PublishedFigures(look, self)
        self._said = SmallText(look, "small", "corrected", self)
        self._said.hide()
        self._buttons = QDialogButtonBox(self)
        self.put_button, self.assumed_button, self._close = (QPushButton(self._buttons) for _ in range(3))
        roles = QDialogButtonBox.ButtonRole
        for button, role in (
            (self.put_button, roles.AcceptRole),
            (self.assumed_button, roles.ResetRole),
            (self._close, roles.RejectRole),
        ):
            self._buttons.addButton(button, role)
        self.put_button.setDefault(True)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        for row, end in enumerate(self.lines):
            self._names[end].setBuddy(self.lines[end])
            self._grid.addWidget(self._names[end], row, 0)
            self._grid.addWidget(self.lines[end], row, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._value)
        self._column.addWidget(self._shape_name)
        self._column.addWidget(self.shape)
        self._column.addLayout(self._grid)
        for text in (self._meaning, self._said, self._assumed, self.figures):
            self._column.addWidget(text)
        self._column.addStretch(1)
        self._column.addWidget(self._buttons)
        self.shape.currentIndexChanged.connect(self._shape_chosen)
        self.figures.row_requested.connect(self.row_requested)
        self._buttons.accepted.connect(self.put)
        self._buttons.rejected.connect(self.reject)
        self.assumed_button.clicked.connect(self._put_assumed)
        for line in self.lines.values():
            line.textEdited.connect(lambda _: self._say(""))
        look.changed.connect(self._retranslate)
        self._retranslate()

    def open_for(self, key: str) -> None:
        """Show what is said of an input, or assumed of it."""
        self._key = key
        value = self._store.scenario.value(key)
        if value is None:
            return
        own = self._store.sureness.own.get(key)
        self._show(self._assumption(value) if own is None else around(own, key, value))
        self._retranslate()
        self.show()
        self.raise_()
        self.activateWindow()
        self._fit()
        (self.shape if self._shape() == "exact" else self.lines["low"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def said(self) -> str:
        """Why the range was not taken; empty where it was."""
        return self._said.text()

    def put(self) -> None:
        """Take the range as one undoable step, or say why it is none."""
        value = self._store.scenario.value(self._key)
        if value is None:
            self.reject()
            return
        parameter, wording = PARAMETER_BY_KEY[self._key], self._look.wording
        name = wording.parameter(parameter.name)
        ends = {"low": value, "high": value}
        shape = self._shape()
        try:
            if shape != "exact":
                point = wording.locale.decimalPoint()
                ends = {end: self._typed(end, parse(line.text(), parameter, point)) for end, line in self.lines.items()}
            one = own_range(self._key, ends["low"], value, ends["high"], shape)
        except RangeError as error:
            self._say(range_refusal(wording, error, name))
            return
        except ValueError as error:
            self._say(refusal(wording, error, parameter, name))
            return
        self._store.set_range(self._key, one)
        self.accept()

    # -- inside -------------------------------------------------------------------------------------------------

    def _say(self, sentence: str) -> None:
        """Say why it was not taken, and make room for that."""
        if sentence != self._said.text():
            self._said.show_text(sentence)
            self._fit()

    def _fit(self) -> None:
        """Be as high as the words need; their height is known once the layout has heard of them."""
        QTimer.singleShot(0, self, lambda: self.resize(self.width(), self._column.totalHeightForWidth(self.width())))

    def _assumption(self, value: float) -> Range:
        found = self._store.disagreement(self._key)
        return default_range(self._key, value, self._known()) if found is None else found.range

    def _known(self) -> str:
        """How the input is known: a badge, or that its watts are a rated power."""
        badge = self._store.badge(self._key)
        rated = self._key == "chip_power_w" and self._store.scenario.power_basis == "tdp"
        return "tdp" if rated and badge != "mine" else badge

    def _typed(self, end: str, number: float) -> float:
        """Return what was typed; an end that stands as it was shown is taken at full precision."""
        shown = self._shown
        if shown is not None and self.lines[end].text() == self._text(getattr(shown, end)):
            return float(getattr(shown, end))
        return number

    def _text(self, value: float) -> str:
        return editable(self._look.wording, PARAMETER_BY_KEY[self._key], float(f"{value:.{_DIGITS}g}"))

    def _shape(self) -> str:
        return SHAPES[max(0, self.shape.currentIndex())]

    def _show(self, one: Range) -> None:
        self._shown = one
        self.shape.setCurrentIndex(SHAPES.index("exact" if one.is_exact else one.shape))
        self._show_ends()
        self._say("")

    def _show_ends(self) -> None:
        one = self._shown
        if one is None:
            return
        for end, line in self.lines.items():
            line.show_text(self._text(getattr(one, end)))

    def _shape_chosen(self, _index: int) -> None:
        """Open the ends, or close them where there are none; what was exact gets ends to begin with."""
        shape, one = self._shape(), self._shown
        exact = shape == "exact"
        for line in self.lines.values():
            line.setEnabled(not exact)
        self._meaning.show_text(meaning(shape))
        if not exact and one is not None and one.low == one.high:
            above = one.best - one.floor
            low, high = (one.floor + above * fold for fold in (1 / _USUAL_FOLD, _USUAL_FOLD))
            self._shown = Range(low, one.best, high, "uniform", one.floor)
            self._show_ends()
        self._say("")

    def _put_assumed(self) -> None:
        self._store.set_range(self._key, None)
        self.accept()

    def _retranslate(self) -> None:
        theme, wording, parameter = self._look.theme, self._look.wording, PARAMETER_BY_KEY[self._key]
        name = wording.parameter(parameter.name)
        self.setWindowTitle(self.tr("How sure: %1", "1: name of an input").replace("%1", name))
        self.setMinimumWidth(theme.px(_WIDTH))
        value = self._store.scenario.value(self._key)
        shown = amount(wording, parameter, value).text
        self._value.show_text(f"{name}: {shown}")
        for text in (self._value, self._shape_name, *self._names.values(), self._meaning, self._assumed, self._said):
            text.restyle()
        index = self.shape.currentIndex()
        self.shape.blockSignals(True)
        self.shape.clear()
        self.shape.addItems([shape_name(shape) for shape in SHAPES])
        self.shape.setCurrentIndex(max(0, index))
        self.shape.blockSignals(False)
        self._shape_name.show_text(self.tr("What is known of it"))
        self.shape.setAccessibleName(self._shape_name.text())
        self.shape.setToolTip(self._shape_name.text())
        for end, text in (("low", self.tr("Low")), ("high", self.tr("High"))):
            self._names[end].show_text(text)
            line = self.lines[end]
            line.setAccessibleName(f"{text}, {name}")
            line.setToolTip(self.tr("A number, with a unit if you like"))
            line.setFixedWidth(theme.px(_LINE_WIDTH))
            line.setFont(theme.font("body"))
            line.setMinimumHeight(line.sizeHint().height())
        self._show_ends()
        self._shape_chosen(index)
        found = self._store.disagreement(self._key)
        self._assumed.show_text("" if value is None else self._assumed_text(value))
        self.figures.show_figures(self._store.library, self._key, found)
        self.put_button.setText(self.tr("Take it"))
        if found is None:
            self.assumed_button.setText(self.tr("As assumed"))
            tip = self.tr("Take back what was said, and assume what we assume of such a value")
        else:
            self.assumed_button.setText(self.tr("As published"))
            tip = self.tr("Take back what was said, and go by the published figures")
        self.assumed_button.setToolTip(tip)
        self._close.setText(self.tr("Cancel"))

    def _assumed_text(self, value: float) -> str:
        wording, found = self._look.wording, self._store.disagreement(self._key)
        if found is not None:
            pattern = self.tr("%n published figure(s), %1, where nothing is said:", "1: a range", len(found.figures))
            return pattern.replace("%1", range_text(wording, self._key, found.range))
        reason = wording.parameter(spread_of(self._key, self._known()).reason)
        pattern = self.tr("Our assumption where nothing is said: %1. %2", "1: a range; 2: a sentence, the reason")
        return pattern.replace("%1", range_text(wording, self._key, self._assumption(value))).replace("%2", reason)
