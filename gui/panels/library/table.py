"""The table of the library: rows to walk through, headings to sort by, columns to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyle, QStyledItemDelegate, QTableView

from gui.state.catalog import EMPTY_ROLE, OWN_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from gui.look.look import Look
    from gui.state.catalog import CatalogModel

_PAD = 8
_BAR = 3
_ROW_HEIGHT = 27
_HEADER_LINES = 2
_NARROWEST = 40
_USUAL = 16
_ARROW = 18
"""Room for the mark of the order beside a heading."""
_TO_LEAVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class CatalogDelegate(QStyledItemDelegate):
    """Draws a cell: figures in line at the right, what is not declared pale, rows of the user's own with a bar.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QObject, optional
        Its owner.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.first_column = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as its words, within reason."""
        theme = self._look.theme
        width = round(theme.width("body", str(index.data()))) + theme.px(2 * _PAD + 2)
        return QSize(min(width, theme.px(420)), theme.px(_ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        theme, model, rect = self._look.theme, index.model(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("published"))
        if index.column() == self.first_column and model.data(index, OWN_ROLE):
            bar = QRect(rect.left(), rect.top() + 2, theme.px(_BAR), rect.height() - 4)
            painter.fillRect(bar, theme.colour("on_chips" if selected else "accent"))
        text, metrics = str(model.data(index)), theme.metrics("body")
        pad = theme.px(_PAD)
        room = rect.adjusted(pad, 0, -pad, 0)
        if theme.width("body", text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        colour = "on_chips" if selected else "secondary" if model.data(index, EMPTY_ROLE) else "text"
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour(colour))
        painter.drawText(room, int(model.data(index, Qt.ItemDataRole.TextAlignmentRole)), text)


class CatalogTable(QTableView):
    """Shows a CatalogModel.

    Parameters
    ----------
    look : Look
        Theme and words.
    model : CatalogModel
        What is shown.
    parent : QWidget, optional
        Its owner.
    """

    typed = Signal(str)
    """A letter was typed: somebody begins to search."""
    taken = Signal()
    """Enter or a double click on a row."""
    current_changed = Signal(str)
    """Id of the row that the cursor is on; empty where there is none."""

    def __init__(self, look: Look, model: CatalogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        self._scale = look.theme.scale
        self._kept = ""
        self._delegate = CatalogDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.open_columns(header.mapToGlobal(place)))
        header.sectionMoved.connect(self._find_first)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda _index: self.taken.emit())
        model.modelAboutToBeReset.connect(self._keep)
        model.rows_changed.connect(self._come_back)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.dress()

    # -- rows ---------------------------------------------------------------------------------------------------

    def current_id(self) -> str:
        """Return the id of the row that the cursor is on; empty where there is none."""
        return self._model.row_id(self.currentIndex().row())

    def go_to(self, row_id: str) -> bool:
        """Put the cursor on a row; return whether it is shown."""
        row = self._model.row_of(row_id)
        if row < 0:
            return False
        column = max(0, self.horizontalHeader().logicalIndex(0))
        self.setCurrentIndex(self._model.index(row, column))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def _keep(self) -> None:
        self._kept = self.current_id() or self._kept

    def _come_back(self) -> None:
        """Put the cursor on the row where it was, else on the first."""
        if not self.go_to(self._kept) and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, max(0, self.horizontalHeader().logicalIndex(0))))
            self.scrollToTop()
        self._tell()

    def _tell(self, *_indexes: object) -> None:
        self.current_changed.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the row, a letter begins a search; all else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _TO_LEAVE:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    # -- columns ------------------------------------------------------------------------------------------------

    def columns(self) -> str:
        """Return widths, order and choice of the columns as a text that can be kept."""
        header = self.horizontalHeader()
        return f"{header.count()} {bytes(header.saveState().toBase64().data()).decode('ascii')}"

    def show_columns(self, kept: str) -> None:
        """Show columns as they were kept; as they are meant to be where nothing was, or other columns."""
        header = self.horizontalHeader()
        count, _, state = kept.partition(" ")
        # Qt would take the state of another number of columns, and their number with it.
        fits = count == str(self._model.columnCount()) and header.restoreState(QByteArray.fromBase64(state.encode()))
        if not fits or header.hiddenSectionCount() == header.count():
            self._show_defaults()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self._find_first()

    def open_columns(self, place: QPoint) -> QMenu:
        """Open the menu in which columns are chosen."""
        menu = self.columns_menu()
        menu.popup(place)
        return menu

    def columns_menu(self) -> QMenu:
        """Return a menu of all columns, those that are shown checked; the last one left cannot be hidden."""
        header, menu = self.horizontalHeader(), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        alone = header.count() - header.hiddenSectionCount() == 1
        for column in range(header.count()):
            title = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            action = QAction(title.replace("&", "&&"), menu, checkable=True)
            action.setChecked(not header.isSectionHidden(column))
            action.setEnabled(not (alone and action.isChecked()))
            action.toggled.connect(lambda shown, column=column: self._show_column(column, shown))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As at first"), self._show_defaults)
        return menu

    def _show_column(self, column: int, shown: bool) -> None:
        self.setColumnHidden(column, not shown)
        if shown and self.columnWidth(column) < self._look.theme.px(_NARROWEST):
            self.setColumnWidth(column, self._width(column))
        self._find_first()

    def _show_defaults(self) -> None:
        header = self.horizontalHeader()
        for column, field in enumerate(self._model.fields):
            header.moveSection(header.visualIndex(column), column)
            self.setColumnWidth(column, self._width(column))
            self.setColumnHidden(column, field.width == 0)
        self._find_first()

    def _width(self, column: int) -> int:
        """Return a width [px] for the cells that are usual, and for the heading on two lines."""
        theme, characters = self._look.theme, self._model.fields[column].width or _USUAL
        words = str(self._model.headerData(column, Qt.Orientation.Horizontal)).split()
        breaks = range(1, len(words) + 1)
        heading = min(
            max(theme.width("secondary", " ".join(part)) for part in (words[:place], words[place:])) for place in breaks
        )
        cells = theme.width("body", "n") * characters
        return round(max(cells, heading + theme.px(_ARROW))) + theme.px(2 * _PAD)

    def _find_first(self, *_moved: int) -> None:
        """Find the column at the left, which carries the mark of rows of the user's own."""
        header = self.horizontalHeader()
        shown = (header.logicalIndex(place) for place in range(header.count()))
        self._delegate.first_column = next((one for one in shown if not header.isSectionHidden(one)), 0)
        self.viewport().update()

    # -- look ---------------------------------------------------------------------------------------------------

    def dress(self) -> None:
        """Take up another theme or text size."""
        theme, header = self._look.theme, self.horizontalHeader()
        if theme.scale != self._scale:
            ratio = theme.scale / self._scale
            for column in range(header.count()):
                self.setColumnWidth(column, round(self.columnWidth(column) * ratio))
            self._scale = theme.scale
        self.verticalHeader().setMinimumSectionSize(theme.px(_ROW_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HEIGHT))
        header.setMinimumSectionSize(theme.px(_NARROWEST))
        header.setFont(theme.font("secondary"))
        header.setFixedHeight(round(theme.metrics("secondary").lineSpacing() * _HEADER_LINES) + theme.px(10))
        self.setAccessibleName(self.tr("Rows of the table"))
        self.viewport().update()
