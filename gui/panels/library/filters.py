"""A button that opens a list of values to keep: years, makers, kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QToolButton, QVBoxLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_CELL = int(Qt.ItemDataRole.UserRole) + 1
_NAMED = 2
"""Up to so many values are named on the button; of more, it says how many."""
_LONGEST = 24
_MOST_SHOWN = 14


class Value(NamedTuple):
    """One value that rows have: the cell, its word, and how many rows have it."""

    cell: str
    word: str
    count: int


class FilterButton(QToolButton):
    """Says which values of a column are kept; opens their list.

    Parameters
    ----------
    look : Look
        Theme and words.
    column : str
        The column that it is about.
    values : function
        Returns the values, when the list is opened.
    parent : QWidget, optional
        Its owner.
    """

    chosen = Signal(str, object)
    """Column, and the cells that are kept as a frozenset; None for any."""

    def __init__(
        self, look: Look, column: str, values: Callable[[], Sequence[Value]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._column, self._values = look, column, values
        self._title = ""
        self._words: dict[str, str] = {}
        self.kept: frozenset[str] | None = None
        self.popup: FilterPopup | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self.clicked.connect(self.open)

    @property
    def column(self) -> str:
        """The column that it is about."""
        return self._column

    def show_title(self, title: str, word_of: Callable[[str], str]) -> None:
        """Name the column, and what its values are called."""
        self._title = title
        self._words = {cell: word_of(cell) for cell in self.kept or ()}
        self._name()

    def show_kept(self, kept: frozenset[str] | None) -> None:
        """Show what is kept; silently."""
        self.kept = kept
        self._name()

    def open(self) -> None:
        """Open the list of values."""
        if self.popup is None:
            self.popup = FilterPopup(self._look, self)
            self.popup.changed.connect(self._take)
            self.popup.closed.connect(self._name)
        values = self._values()
        self._words = {value.cell: value.word for value in values}
        self.popup.open_below(self, self._title, values, self.kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Down and Enter too."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        else:
            super().keyPressEvent(event)

    def _take(self, kept: frozenset[str] | None) -> None:
        self.kept = kept
        self._name()
        self.chosen.emit(self._column, kept)

    def _name(self) -> None:
        self.setChecked(self.kept is not None)
        text = self._title
        if self.kept is not None:
            words = [self._words.get(cell, cell) for cell in sorted(self.kept)]
            some = ", ".join(words)
            if len(words) > _NAMED or len(some) > _LONGEST:
                some = self.tr("%n chosen", "", len(words))
            text = f"{self._title}: {some}"
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Keep only rows with certain values of: %1").replace("%1", self._title))


class FilterPopup(QFrame):
    """The list of values, each with a check mark; closes by itself when anything else is pressed."""

    changed = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.list = QListWidget(self)
        self.any = QPushButton(self)
        self.any.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.any)
        self.list.itemChanged.connect(self._tell)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.any.clicked.connect(self._take_any)

    def open_below(self, button: QWidget, title: str, values: Sequence[Value], kept: frozenset[str] | None) -> None:
        """Show the values below a button."""
        theme, palette = self._look.theme, self._look.theme.palette
        self.list.blockSignals(True)
        self.list.clear()
        for value in values:
            item = QListWidgetItem(f"{value.word}  ({self._look.wording.exact(value.count)})")
            item.setData(_CELL, value.cell)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = kept is not None and value.cell in kept
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.list.setAccessibleName(title)
        self.any.setText(self.tr("Any"))
        self.any.setToolTip(self.tr("Keep all values."))
        self.any.setEnabled(kept is not None)
        self.setStyleSheet(
            f"FilterPopup {{ background: {palette.card}; border: 1px solid {palette.control}; }}"
            "QListView { border: 0; }"
        )
        step = theme.px(6)
        self._column.setContentsMargins(step, step, step, step)
        self._column.setSpacing(step)
        row = max(self.list.sizeHintForRow(0), theme.px(22))
        width = max(self.list.sizeHintForColumn(0) + theme.px(40), button.width(), theme.px(160))
        height = row * min(max(len(values), 1), _MOST_SHOWN) + self.any.sizeHint().height() + 4 * step
        room = button.screen().availableGeometry()
        place = button.mapToGlobal(QPoint(0, button.height()))
        height = min(height, room.height())
        left = max(room.left(), min(place.x(), room.right() - width))
        self.setGeometry(left, max(room.top(), min(place.y(), room.bottom() - height)), width, height)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Check a row wherever it is clicked, and by Enter; Esc closes."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._toggle(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        if watched is self.list.viewport() and event.type() == QEvent.Type.MouseButtonPress:
            item = self.list.itemAt(event.position().toPoint())
            if item is not None:
                self.list.setCurrentItem(item)
                self._toggle(item)
                return True
        if watched is self.list.viewport() and event.type() == QEvent.Type.MouseButtonDblClick:
            item = self.list.itemAt(event.position().toPoint())
            self._toggle(item)
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: object) -> None:
        """Tell that it is closed."""
        super().hideEvent(event)
        self.closed.emit()

    def _toggle(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            checked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _tell(self, _item: QListWidgetItem) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        kept = frozenset(str(item.data(_CELL)) for item in items if item.checkState() == Qt.CheckState.Checked)
        self.any.setEnabled(bool(kept))
        self.changed.emit(kept or None)

    def _take_any(self) -> None:
        self.close()
        self.changed.emit(None)
