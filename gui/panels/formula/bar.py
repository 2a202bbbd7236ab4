"""The formula at the foot of the window, with today's values: every term leads to its slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from gui.panels.formula.term import FormulaTerm, Kind
from gui.panels.formula.words import INPUTS, RESULTS, FormulaWords, exact_value, formula_words, name_of
from gui.panels.parts.figure import Figure
from gui.panels.parts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.footprint.estimate import Estimate
    from gui.look.look import Look

SOURCE_KEY = "formula"
"""What ``source_requested`` carries when the formula itself is asked for."""

# A word in this row is the key of a term; anything else is drawn as it stands. What hosts and tonnes need is shown
# only with them, and the PUE only where the carbon intensity does not have it in it.
_ROW = (
    "pue:pue", "pue:\u00d7", "training_runs", "\u00d7", "train_hours", "\u00d7", "host:(", "chip_count", "\u00d7",
    "chip_power_w", "host:+", "host:host_power_w", "host:)", "/ 1000 =", "pue:energy_kwh", "inside:it_energy_kwh",
    "\u00d7", "grid_kg_per_kwh", "tonnes:/ 1000", "=", "co2e_kg",
)  # fmt: skip
_SCROLLS = 3
_TERMS = {*INPUTS, *RESULTS}


class FormulaBar(QWidget):
    """Shows the calculation in one line.

    Where there is little room it drops the source at the right, then digits, and at last can be scrolled.

    Signals
    -------
    knob_requested(key)
        A term was clicked, or Enter pressed on it.
    source_requested(key)
        "Where from?" was asked of a term or a result, or of the ``formula``.

    Parameters
    ----------
    look : Look
        Theme, words and icons.
    origin : callable
        Returns where a key's value comes from, for its tooltip; empty where that is not known.
    """

    knob_requested = Signal(str)
    source_requested = Signal(str)

    def __init__(
        self, look: Look, origin: Callable[[str], str] = lambda _key: "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._origin = look, origin
        self._estimate: Estimate | None = None
        self._alone = True
        self._placed: tuple[FormulaWords, int, int] | None = None
        self._level = 0
        # A QScrollArea would take 15 ms of the first paint for scroll bars that hardly any window needs.
        self._view = QWidget(self)
        self._strip = QWidget(self._view)
        self._bar: QScrollBar | None = None
        self._terms: dict[str, FormulaTerm] = {}
        self._row: list[tuple[str, FormulaTerm | Figure]] = [self._piece(name) for name in _ROW]
        self._source = Figure(look, self)
        self._source.clicked.connect(lambda: self.source_requested.emit(SOURCE_KEY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._retranslate)
        self._retranslate()

    def show_estimate(self, estimate: Estimate, *, alone: bool = True) -> None:
        """Show the formula of an estimate; without `alone` more counts than it makes, and it says so."""
        self._estimate = estimate
        if alone != self._alone:
            self._alone = alone
            self._say_source()
        self._arrange()

    @property
    def terms(self) -> tuple[FormulaTerm, ...]:
        """The terms that are shown, from left to right."""
        return tuple(piece for _when, piece in self._row if isinstance(piece, FormulaTerm) and not piece.isHidden())

    @property
    def level(self) -> int:
        """How much was given up for want of room: 0 nothing, 1 the source, 2 digits, 3 it scrolls."""
        return self._level

    def text(self) -> str:
        """Return the formula as plain text."""
        return " ".join(
            piece.text_shown if isinstance(piece, FormulaTerm) else piece.accessibleName()
            for _when, piece in self._row
            if not piece.isHidden()
        )

    # -- Qt -----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """One line of terms."""
        return QSize(self._look.theme.px(600), self._look.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """It can always be scrolled."""
        return QSize(self._look.theme.px(160), self._look.theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the line above it."""
        painter = QPainter(self)
        theme = self._look.theme
        painter.fillRect(self.rect(), theme.colour("card"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what fits."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the terms; at its ends the focus stays."""
        terms = self.terms
        focused = self.focusWidget()
        now = next((index for index, term in enumerate(terms) if term is focused), None)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(terms), Qt.Key.Key_End: len(terms)}
        step = steps.get(Qt.Key(event.key()))
        if now is None or step is None:
            super().keyPressEvent(event)
            return
        term = terms[min(max(now + step, 0), len(terms) - 1)]
        term.setFocus(Qt.FocusReason.TabFocusReason)
        self._bring_into_view(term)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let an ordinary wheel scroll sideways."""
        if self._bar is None or self._bar.isHidden():
            event.ignore()
            return
        self._bar.setValue(self._bar.value() - (event.angleDelta().y() or event.angleDelta().x()))

    # -- inside -------------------------------------------------------------------------------------------------

    def _piece(self, name: str) -> tuple[str, FormulaTerm | Figure]:
        when, _colon, what = name.rpartition(":")
        if what not in _TERMS:
            operator = Figure(self._look, self._strip, active=False)
            operator.set_spans((Span(what, "body", "secondary"),))
            return when, operator
        term = FormulaTerm(self._look, what, self._explain, self._strip)
        term.opened.connect(lambda: self.knob_requested.emit(what))
        term.asked.connect(lambda: self.source_requested.emit(what))
        term.focused.connect(lambda: self._bring_into_view(term))
        self._terms[what] = term
        return when, term

    def _explain(self, key: str) -> str:
        """Return a term's name, exact value and origin, for its tooltip."""
        if self._estimate is None:
            return ""
        wording = self._look.wording
        head = f"{name_of(wording, key)}: {exact_value(wording, self._estimate, key)}"
        if key in RESULTS:
            way = self.tr("Click: where from?")
        else:
            way = self.tr("Click: go to its slider. Shift and click, or the i: where from?")
        return "\n".join(filter(None, (head, self._origin(key), way)))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Formula"))
        self._say_source()
        self._placed = None
        self.updateGeometry()
        self._arrange()
        self.update()

    def _say_source(self) -> None:
        """Say where the formula is from, and what it leaves out where more counts."""
        source, ask = self.tr("Strubell et al. 2019, eq. 1 and 2"), self.tr("Click: where does the formula come from?")
        if not self._alone:
            source = self.tr("the training alone", "the formula leaves out what else counts")
            more = self.tr("More counts in the number above than this formula makes: see \u201cWhat counts\u201d.")
            ask = f"{more}\n{ask}"
        self._source.set_spans((Span(source, "body", "secondary"),))
        self._source.setToolTip(ask)
        self._placed = None

    def _arrange(self) -> None:
        """Show the longest form that fits; words that have not changed are not touched."""
        if self._estimate is None:
            return
        px = self._look.theme.px
        pad, room = px(15), self.width()
        beside = self._source.text_width + px(28)
        words, gap = formula_words(self._look.wording, self._estimate), px(11)
        width = self._width(words, gap) + 2 * pad
        level = 0 if width + beside <= room else 1
        if width > room:
            words, gap = formula_words(self._look.wording, self._estimate, short=True), px(5)
            width = self._width(words, gap) + 2 * pad
            level = 2 if width <= room else _SCROLLS
        self._level = level
        height = self.height()
        self._scroll(room, width, needed=level == _SCROLLS)
        below = self._bar.height() if self._bar is not None and level == _SCROLLS else 0
        self._view.setGeometry(0, 1, room - (beside if level == 0 else 0), height - 1 - below)
        self._strip.resize(width, height - 1 - below)
        self._place(words, pad, gap)
        self._source.setVisible(level == 0)
        high = self._source.text_height()
        self._source.place(room - pad - self._source.text_width, (height - high) / 2, self._source.text_width, high)

    def _scroll(self, room: int, width: int, *, needed: bool) -> None:
        """Show a scroll bar below the terms where they need one."""
        if not needed:
            self._strip.move(0, 0)
            if self._bar is not None:
                self._bar.hide()
            return
        if self._bar is None:
            self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
            self._bar.valueChanged.connect(lambda value: self._strip.move(-value, 0))
            self._bar.setAccessibleName(self.tr("Scroll the formula"))
        high = self._bar.sizeHint().height()
        self._bar.setGeometry(0, self.height() - high, room, high)
        self._bar.setPageStep(room)
        self._bar.setSingleStep(self._look.theme.px(24))
        self._bar.setRange(0, width - room)
        self._bar.show()

    def _bring_into_view(self, term: FormulaTerm) -> None:
        if self._bar is None or self._bar.isHidden():
            return
        left, edge = term.geometry().left(), self._look.theme.px(24)
        seen = self._bar.value()
        if left - edge < seen:
            self._bar.setValue(left - edge)
        elif term.geometry().right() + edge > seen + self._view.width():
            self._bar.setValue(term.geometry().right() + edge - self._view.width())

    def _width(self, words: FormulaWords, gap: int) -> int:
        width = 0
        for when, piece in self._row:
            if not _shown(when, words):
                continue
            if isinstance(piece, FormulaTerm):
                width += piece.width_of(words.texts[piece.key], _kind(piece.key, words)) - piece.inset
            else:
                width += piece.text_width + gap
        return width

    def _place(self, words: FormulaWords, x: int, gap: int) -> None:
        height = self._strip.height()
        if (words, height, gap) == self._placed:
            return
        self._placed = (words, height, gap)
        for when, piece in self._row:
            shown = _shown(when, words)
            if shown == piece.isHidden():
                piece.setVisible(shown)
            if not shown:
                continue
            if isinstance(piece, FormulaTerm):
                self._show_term(piece, words)
                size = piece.sizeHint()
                wide, high = size.width() - 2 * piece.inset, size.height() - 2 * piece.inset
                piece.place(x, (height - high) // 2, wide, high)
                x += size.width() - piece.inset  # the room for the "i" is the gap
            else:
                wide, high = piece.text_width, piece.text_height()
                piece.place(x, (height - high) / 2, wide, high)
                x += wide + gap

    def _show_term(self, term: FormulaTerm, words: FormulaWords) -> None:
        text, kind = words.texts[term.key], _kind(term.key, words)
        if term.show_text(text, kind) or not term.accessibleName():
            wording = self._look.wording
            said = wording.not_declared() if kind == "undeclared" else text
            term.setAccessibleName(f"{name_of(wording, term.key)}: {said}")


def _kind(key: str, words: FormulaWords) -> Kind:
    if key in words.undeclared:
        return "undeclared"
    return "result" if key in RESULTS else "input"


def _shown(when: str, words: FormulaWords) -> bool:
    return {"": True, "host": words.host, "tonnes": words.to_tonnes, "pue": words.pue, "inside": not words.pue}[when]
