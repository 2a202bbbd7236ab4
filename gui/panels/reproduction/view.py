"""Every published figure beside what its inputs come to: summary, search, verdicts, table, details."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.panels.library.flow import FlowBox
from gui.panels.parts.verdict import VERDICTS, Verdict, paint_verdict, verdict_sentence, verdict_word
from gui.panels.reproduction.details import FigureCard
from gui.panels.reproduction.model import ROW_ROLE, FiguresFilter, FiguresModel
from gui.panels.reproduction.table import FiguresTable
from gui.panels.reproduction.words import Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look
    from gui.panels.reproduction.rows import FigureDetails, FigureRow

_BESIDE = 1400
"""From this width [px at 100 %] the details stand beside the table; below, under it."""
_DETAILS_WIDTH, _DETAILS_SHARE = 340, 0.44
"""Width beside the table [px at 100 %], or share of the height below it."""
_MARK = 14
_TO_ROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ReproductionView(QWidget):
    """The whole check.

    Parameters
    ----------
    look : Look
        Theme and words.
    details_of : function
        Says of a figure what only the selected one shows.
    """

    copy_requested = Signal()
    save_requested = Signal()

    def __init__(
        self, look: Look, details_of: Callable[[FigureRow], FigureDetails], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._details_of = look, details_of
        self.model = FiguresModel(look, self)
        self.filter = FiguresFilter(self.model, look, self)
        self.summary, self.found, self.said = QLabel(self), QLabel(self), QLabel(self)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self.filter.search)
        self.chosen: dict[Verdict, QPushButton] = {verdict: QPushButton(self) for verdict in VERDICTS}
        self.copy, self.save = QPushButton(self), QPushButton(self)
        self.copy.clicked.connect(self.copy_requested)
        self.save.clicked.connect(self.save_requested)
        self.table = FiguresTable(look, self.filter, self)
        self.table.typed.connect(self._begin_search)
        self.table.current_changed.connect(self._show_current)
        self.card = FigureCard(look, self)
        for signal in (self.filter.modelReset, self.filter.layoutChanged):
            signal.connect(self._count)
        for button in self.chosen.values():
            button.setCheckable(True)
            button.toggled.connect(self._choose)
        self._build()
        look.changed.connect(self._retranslate)
        self._retranslate()

    def set_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show other figures."""
        self.model.set_rows(rows)
        self._retranslate()
        self.table.go_to_first()

    def shown(self) -> list[FigureRow]:
        """Return the rows that search and verdicts leave, in their order."""
        return self.filter.shown()

    def say(self, text: str) -> None:
        """Say what was done."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows lead from the search into the table."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in _TO_ROWS:
                QApplication.sendEvent(self.table, event)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._verdicts = FlowBox()
        for button in self.chosen.values():
            self._verdicts.layout().addWidget(button)
        self._searching = QHBoxLayout()
        self._searching.addWidget(self.search, 1)
        self._searching.addWidget(self.found)
        self._searching.addWidget(self.copy)
        self._searching.addWidget(self.save)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.card)
        self._splitter.setStretchFactor(0, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.summary)
        self._column.addLayout(self._searching)
        self._column.addWidget(self._verdicts)
        self._column.addWidget(self._splitter, 1)
        self._column.addWidget(self.said)
        self.said.hide()

    def _arrange(self) -> None:
        px = self._look.theme.px
        beside = self.width() >= px(_BESIDE)
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() != orientation or not self._splitter.property("placed"):
            self._splitter.setProperty("placed", True)
            self._splitter.setOrientation(orientation)
            whole = self._splitter.width() if beside else self._splitter.height()
            share = px(_DETAILS_WIDTH) if beside else round(whole * _DETAILS_SHARE)
            self.card.set_wide(not beside)
            self._splitter.setSizes([max(1, whole - share), share])

    def _begin_search(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(self.search.text() + text)

    def _choose(self) -> None:
        self.filter.choose([verdict for verdict, button in self.chosen.items() if button.isChecked()])
        self._retranslate()

    def _show_current(self) -> None:
        row = self.table.currentIndex().data(ROW_ROLE) if self.table.currentIndex().isValid() else None
        self.card.show_figure(row, None if row is None else self._details_of(row))

    def _count(self) -> None:
        self.found.setText(Summary().shown(self.filter.rowCount(), self._look.wording))
        self.table.go_to_first()

    def _retranslate(self) -> None:
        theme, px, wording = self._look.theme, self._look.theme.px, self._look.wording
        self.summary.setText(Summary().text(self.model.rows, wording) if self.model.rows else "")
        self.summary.setFont(theme.font("strong", 15 / 13))
        self.search.setPlaceholderText(self.tr("Search runs, figures and sources"))
        self.search.setToolTip(self.tr("Leave the figures whose run, kind or source has these words (Ctrl+F)."))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setMinimumHeight(px(30))
        counts = Counter(row.verdict for row in self.model.rows)
        for verdict, button in self.chosen.items():
            button.setText(f"\u2002{verdict_word(verdict)}\u2002{wording.exact(counts[verdict])}")
            button.setToolTip(verdict_sentence(verdict))
            button.setAccessibleName(f"{verdict_word(verdict)}, {wording.exact(counts[verdict])}")
            button.setIcon(self._icon(verdict, checked=button.isChecked()))
            button.setIconSize(QSize(px(_MARK), px(_MARK)))
        self.copy.setText(self.tr("Copy as CSV"))
        self.copy.setToolTip(self.tr("Copy the rows that are shown, as a table for other programs."))
        self.save.setText(self.tr("Save as CSV\u2026"))
        self.save.setToolTip(self.tr("Save the rows that are shown, as a table for other programs."))
        self.table.setAccessibleName(self.tr("Published figures and their recomputation"))
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._searching.setSpacing(px(8))
        self._verdicts.layout().setSpacing(px(6))
        self._count()
        self._show_current()

    def _icon(self, verdict: Verdict, *, checked: bool) -> QIcon:
        theme, ratio = self._look.theme, self.devicePixelRatio()
        size = theme.px(_MARK)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_verdict(painter, theme, verdict, QRectF(0, 0, size, size), theme.colour("on_chips") if checked else None)
        painter.end()
        return QIcon(pixmap)
