"""The list that a picker opens: a search line over groups of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout

from gui.panels.picker.delegate import PickerDelegate
from gui.panels.picker.model import ID_ROLE, PickerModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_WIDTH = 380
_HEIGHT = 460
_FRAME = 6
_MOST_ROWS = 40


class PickerPopup(QFrame):
    """A window that closes by itself when anything else is pressed; says what was chosen.

    Parameters
    ----------
    look : Look
        Theme and words.
    model : PickerModel
        What there is to choose from.
    parent : QWidget
        The picker.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, model: PickerModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._model = model
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(False)
        self.list = QListView(self)
        self.list.setModel(model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._delegate = PickerDelegate(look, self.list)
        self.list.setItemDelegate(self._delegate)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.list.clicked.connect(self._choose)
        self.list.entered.connect(self._point)

    def open_at(self, picker: QWidget, current_id: str | None, first: str = "") -> None:
        """Open below the picker, or above it where there is more room; `first` begins the search."""
        self._dress()
        self._delegate.current_id = current_id
        self.search.setText(first)
        self._filter(first)
        current = self._model.index_of(current_id)
        if not first and current.isValid():
            self.list.setCurrentIndex(current)
        self.setGeometry(self._place(picker))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the search line's keys move through the list."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()), event.modifiers())
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        rows, now = self._model.rowCount(), self.list.currentIndex().row()
        row_height = self.list.sizeHintForRow(min(1, rows - 1))
        page = max(1, self.list.viewport().height() // max(1, row_height))
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        # The row to go to, and where to look on if a header stands there.
        ways = {
            Qt.Key.Key_Down: (now + 1, 1),
            Qt.Key.Key_Up: (now - 1, -1),
            Qt.Key.Key_PageDown: (min(now + page, rows - 1), -1),
            Qt.Key.Key_PageUp: (max(now - page, 0), 1),
        }
        if control:
            ways |= {Qt.Key.Key_Home: (0, 1), Qt.Key.Key_End: (rows - 1, -1)}
        if key in ways:
            self._select(self._model.next_choice(*ways[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _filter(self, text: str) -> None:
        self._model.search(text)
        self._select(self._model.next_choice(0, 1))
        nothing = self._model.rowCount() == 0
        self._nothing.setText(self.tr("Nothing is called \u201c%1\u201d.").replace("%1", text))
        self._nothing.setVisible(nothing)
        self.list.setVisible(not nothing)

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _point(self, index: QModelIndex) -> None:
        """Follow the mouse, but not onto a header."""
        if index.data(ID_ROLE) is not None:
            self.list.setCurrentIndex(index)

    def _choose(self, index: QModelIndex) -> None:
        row_id = index.data(ID_ROLE) if index.isValid() else None
        if row_id is not None:
            self.close()
            self.chosen.emit(str(row_id))

    def _place(self, picker: QWidget) -> QRect:
        theme = self._look.theme
        top_left = picker.mapToGlobal(QPoint(0, 0))
        screen = picker.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        # More rows than fill the tallest list need not be measured.
        rows = min(self._model.rowCount(), _MOST_ROWS)
        content = sum(self.list.sizeHintForRow(row) for row in range(rows))
        wanted = content + self.search.sizeHint().height() + theme.px(4 * _FRAME)
        below = room.bottom() - (top_left.y() + picker.height())
        above = top_left.y() - room.top()
        under = below >= min(wanted, theme.px(_HEIGHT)) or below >= above
        height = min(wanted, theme.px(_HEIGHT), max(below if under else above, theme.px(160)))
        width = min(max(picker.width(), theme.px(_WIDTH)), room.width())
        left = max(room.left(), min(top_left.x(), room.right() - width + 1))
        top = top_left.y() + picker.height() if under else top_left.y() - height
        return QRect(QPoint(left, max(room.top(), top)), QSize(width, height))

    def _dress(self) -> None:
        theme, palette = self._look.theme, self._look.theme.palette
        self.setStyleSheet(
            f"PickerPopup {{ background: {palette.card}; border: 1px solid {palette.control};"
            f" border-radius: {theme.px(4)}px; }} QListView {{ border: 0; }}"
        )
        frame = theme.px(_FRAME)
        self.layout().setContentsMargins(frame, frame, frame, frame)
        self.layout().setSpacing(frame)
        self.search.setFont(theme.font("body"))
        self.search.setPlaceholderText(self.tr("Type to search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.list.setAccessibleName(self.tr("Found"))
        self._nothing.setFont(theme.font("body"))
