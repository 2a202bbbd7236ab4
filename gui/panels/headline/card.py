"""The answer: how much, how many cars that is, how much electricity and money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from gui.panels.headline.choice import Offered
from gui.panels.headline.comparing import CompareButton
from gui.panels.headline.layout import Arrangement, Arranger
from gui.panels.headline.pictograms import Pictograms
from gui.panels.headline.words import LINE_KEYS, HeadlineWords, as_text, headline_words, sample_lines, sample_range
from gui.panels.parts.figure import Figure
from gui.panels.parts.frame import CardFrame
from gui.panels.parts.spans import plain, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.footprint.equivalents import EquivalentCount
    from gui.footprint.estimate import Estimate
    from gui.look.look import Look
    from gui.panels.headline.comparing import Things
    from gui.panels.headline.words import Counted
    from gui.panels.parts.spans import Span

EQUIVALENT_PREFIX = "equivalent."
"""What stands before the id of an everyday thing in the key that ``source_requested`` carries."""
_SHRINKS = (1.0, 0.85, 0.7, 0.6, 0.5)


class HeadlineCard(CardFrame):
    """Shows an estimate in the largest letters of the window.

    Signals
    -------
    source_requested(key)
        A figure was asked "where from?": ``co2e_kg``, ``energy_kwh``, ``electricity_cost_usd``,
        ``cloud_cost_low_usd`` or ``equivalent.<id>``.
    knob_requested(key)
        The user wants to set an input that is not declared.
    pinned_changed(tuple)
        The user chose other things to compare with: their ids.
    sure_requested()
        The user wants to see how sure the number is.
    counts_requested()
        The user wants to see what counts in the number.

    Parameters
    ----------
    look : Look
        Theme, words and icons.
    pictograms : mapping
        Name of the pictogram of each everyday thing, by its id.
    """

    source_requested = Signal(str)
    knob_requested = Signal(str)
    pinned_changed = Signal(tuple)
    sure_requested = Signal()
    counts_requested = Signal()

    def __init__(self, look: Look, pictograms: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._names = dict(pictograms)
        self._offered = Offered(frozenset(pictograms))
        self._estimate: Estimate | None = None
        self._counts: tuple[EquivalentCount, ...] = ()
        self._sure_ends: tuple[float, float] | None = None
        self._counted: Counted | None = None
        self._range_sample: tuple[Span, ...] = ()
        self._words: HeadlineWords | None = None
        self._arranger: Arranger | None = None
        self._samples: tuple[tuple[Span, ...], ...] = ()
        self._arrangement: Arrangement | None = None
        self._height_told = -1
        self._number = Figure(look, self)
        self._sure = Figure(look, self)
        self._caption = Figure(look, self, active=False)
        self._link = Figure(look, self, underline=True)
        self._pictures = Pictograms(look, self)
        self._detail = Figure(look, self, active=False)
        self._second = Figure(look, self)
        self.compare = CompareButton(look, self)
        self._lines = tuple(Figure(look, self, right=True) for _ in LINE_KEYS)
        self._parts: dict[str, Figure | Pictograms] = {
            "number": self._number,
            "sure": self._sure,
            "caption": self._caption,
            "link": self._link,
            "pictures": self._pictures,
            "detail": self._detail,
            "second": self._second,
        }
        self._parts.update({f"line{index}": line for index, line in enumerate(self._lines)})
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        look.changed.connect(self._retranslate)

    def set_pictograms(self, pictograms: Mapping[str, str]) -> None:
        """Take the pictograms anew, after things of the user's own have changed."""
        self._names = dict(pictograms)

    def show_estimate(
        self,
        estimate: Estimate,
        equivalents: Sequence[EquivalentCount],
        sure: tuple[float, float] | None = None,
        counted: Counted | None = None,
    ) -> None:
        """Show an estimate and its counts of everyday things: of all that may be chosen, and of the pinned ones.

        `sure` holds the 5 % and the 95 % quantile of its emissions [kg CO2e], where they are known; `counted` what
        counts beside the electricity of the training, where anything does.
        """
        self._estimate, self._counts, self._sure_ends = estimate, tuple(equivalents), sure
        self._counted = counted
        self._show()

    def offer(self, offered: Offered, things: Things) -> None:
        """Take what may be chosen, what the user pinned, and what the list of the menu shows."""
        self._offered = offered
        self.compare.offer(things, offered.pinned)
        self._show()

    def text(self) -> str:
        """Return what is shown as plain lines."""
        return "" if self._words is None else as_text(self._words)

    @property
    def mode(self) -> str:
        """Return ``wide``, ``compact`` or ``stacked``; empty before the first estimate."""
        return "" if self._arrangement is None else self._arrangement.mode

    def copy(self) -> None:
        """Put the headline on the clipboard as text."""
        QGuiApplication.clipboard().setText(self.text())

    # -- Qt -----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the height that the arrangement for this width needs."""
        px = self._look.theme.px
        return QSize(px(700), self._natural_height() or px(100))

    def minimumSizeHint(self) -> QSize:
        """Return the height of the compact arrangement, which is taken where the window is low."""
        px = self._look.theme.px
        if self._arranger is None or self._arranger.mode(self.width()) != "wide":
            return QSize(px(260), self._natural_height() or px(80))
        return QSize(px(260), min(self._arranger.arrange("compact", self.width()).height, self._natural_height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange for the first time, at the size that it then has."""
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new size; a new width may ask for another height."""
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on the usual keys, from any of the figures."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the headline, and to ask where it comes from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.menu_actions(menu))
        menu.popup(event.globalPos())

    def menu_actions(self, parent: QMenu) -> list[QAction]:
        """Return the entries of the context menu."""
        copy = QAction(self.tr("Copy the headline"), parent)
        copy.triggered.connect(self.copy)
        ask = QAction(self.tr("Where from?"), parent)
        ask.triggered.connect(self._number.click)
        compare = QAction(self.tr("Compare with\u2026"), parent)
        compare.triggered.connect(self.compare.click)
        return [copy, ask, compare]

    # -- inside -------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._number.clicked.connect(self._ask_number)
        self._link.clicked.connect(self._ask_number)
        self._sure.clicked.connect(self.sure_requested)
        self._caption.clicked.connect(self.counts_requested)
        self._pictures.clicked.connect(self._ask_pictures)
        self._second.clicked.connect(self._ask_second)
        self.compare.pinned_changed.connect(self.pinned_changed)
        for index, line in enumerate(self._lines):
            line.clicked.connect(lambda _checked=False, index=index: self._ask_line(index))

    def _ask_number(self) -> None:
        if self._words is not None and self._words.missing:
            self.knob_requested.emit(self._words.missing[0])
        else:
            self.source_requested.emit("co2e_kg")

    def _ask_pictures(self) -> None:
        if self._words is not None and self._words.drawn is not None:
            self.source_requested.emit(EQUIVALENT_PREFIX + self._words.drawn.id)

    def _ask_second(self) -> None:
        if self._words is not None and self._words.second_id:
            self.source_requested.emit(EQUIVALENT_PREFIX + self._words.second_id)

    def _ask_line(self, index: int) -> None:
        asks = "" if self._words is None else self._words.asks[index]
        if asks:
            self.knob_requested.emit(asks)
        else:
            self.source_requested.emit(LINE_KEYS[index])

    def _retranslate(self) -> None:
        self._words = None
        self._show()
        self.update()

    def _show(self) -> None:
        if self._estimate is None:
            return
        wording = self._look.wording
        words = headline_words(wording, self._estimate, self._counts, self._offered, self._sure_ends, self._counted)
        if words == self._words:
            return
        if self._words is None:
            self._samples, self._range_sample = sample_lines(wording), sample_range(wording)
        self._words = words
        self._arranger = Arranger(self._look.theme, words, self._samples, self._range_sample)
        self._sure.set_spans(words.sure)
        self._caption.set_spans(words.caption)
        self._caption.set_active(self._counted is not None and not words.missing)
        self._detail.set_spans(words.detail)
        self._second.set_spans(words.second)
        self._link.set_spans(self._arranger.link_spans())
        self._describe(words)
        self._arrange()
        height = self._natural_height()
        if height != self._height_told:
            self._height_told = height
            self.updateGeometry()

    def _describe(self, words: HeadlineWords) -> None:
        """Tell screen readers and the pointer what each figure is and what a click does."""
        ask, set_it = self.tr("Click: where does this number come from?"), self.tr("Click: set the missing input.")
        self.setAccessibleName(self.tr("Result"))
        self.compare.restyle()
        self.setAccessibleDescription(as_text(words))
        for figure in (self._number, self._link):
            figure.setToolTip(set_it if words.missing else ask)
        self._pictures.setToolTip("\n".join(filter(None, (plain(words.detail), plain(words.second), ask))))
        self._second.setToolTip(ask)
        counted = self.tr("In the number: %1; location-based. Click: what counts?", "1: parts such as training")
        self._caption.setToolTip("" if self._counted is None else counted.replace("%1", self._counted.phrase))
        self._sure.setToolTip(self.tr("Nine times in ten it lies between these. Click: how sure is this number?"))
        for line, asks in zip(self._lines, words.asks, strict=True):
            line.setToolTip(set_it if asks else ask)

    def _natural_height(self) -> int:
        if self._arranger is None:
            return 0
        return self._arranger.arrange(self._arranger.mode(self.width()), self.width()).height

    def _arrange(self) -> None:
        if self._arranger is None or self._words is None or not self.isVisible():
            return
        words, width = self._words, self.width()
        arrangement = self._arranger.arrange(self._arranger.mode(width), width)
        if arrangement.mode == "wide" and self.height() < arrangement.height:
            arrangement = self._arranger.arrange("compact", width)
        self._arrangement = arrangement
        self._number.set_spans(arrangement.number)
        for line, spans in zip(self._lines, words.lines, strict=True):
            line.set_spans(scaled(spans, arrangement.line_factor))
            line.set_right(arrangement.mode != "stacked")
        if words.drawn is not None and "pictures" in arrangement.boxes:
            self._draw_pictures(words.drawn, arrangement)
        lift = (self.height() - arrangement.height) / 2
        for name, part in self._parts.items():
            box = arrangement.boxes.get(name)
            part.setVisible(box is not None)
            if box is not None:
                wide = part.text_width if part is self._pictures else box.width
                part.place(box.x, box.y + lift, wide, box.height)
        self.compare.stand_in(arrangement.boxes.get("pictures"), lift)

    def _draw_pictures(self, drawn: EquivalentCount, arrangement: Arrangement) -> None:
        """Show the pictograms; a phrase too long for its room even beside a single one gets smaller."""
        name, room = self._names.get(drawn.id, ""), arrangement.boxes["pictures"].width - self.compare.room
        for shrink in _SHRINKS:
            phrase = scaled((arrangement.phrase,), shrink)[0]
            self._pictures.show_count(name, drawn.count, phrase, arrangement.picture_height, room)
            if self._pictures.text_width <= room:
                return
