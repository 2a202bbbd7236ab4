"""Jobs of a cluster by user, month and project, as a table that is ordered by a click on a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WORDS = ("user", "month", "project")
COLUMNS = (*WORDS, "jobs", "gpu_hours", "it_energy_kwh", "co2e_kg", "electricity_cost_usd", "jobs_with_energy")
_ROW_HEIGHT, _PAD = 28, 8


class JobModel(QAbstractTableModel):
    """A row for each user, month and project; a figure that is not known says so.

    Parameters
    ----------
    look : Look
        Words and numbers.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[Mapping[str, Any], ...] = ()

    def set_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> Mapping[str, Any]:
        """Return a row."""
        return self._rows[place]

    def reword(self) -> None:
        """Take up another language."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as there are columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell in words, and what it is ordered by."""
        column = COLUMNS[index.column()]
        value = self._rows[index.row()][column]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(column, value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column in WORDS else _RIGHT
        return value if role == SORT_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A heading, aligned as its column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if COLUMNS[section] in WORDS else _RIGHT
        return None

    def _text(self, column: str, value: Any) -> str:
        wording = self._look.wording
        if value is None:
            return wording.not_declared()
        if column in WORDS:
            return QCoreApplication.translate("Jobs", "unknown") if value == "unknown" else str(value)
        if column == "it_energy_kwh":
            return wording.energy(value).text
        if column == "co2e_kg":
            return wording.mass(value).text
        if column == "electricity_cost_usd":
            return wording.money(value)
        return wording.exact(value) if isinstance(value, int) else wording.number(value)


class JobOrder(QSortFilterProxyModel):
    """The rows in the order of a column; what is not known stands last, whichever way."""

    def __init__(self, model: JobModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """Whether a row stands before another."""
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is None or other is None:
            there = one is not None and other is None
            return there if self.sortOrder() == Qt.SortOrder.AscendingOrder else one is None and other is not None
        return bool(one < other)

    def shown(self) -> list[Mapping[str, Any]]:
        """Return the rows in their order."""
        return [self._model.row(self.mapToSource(self.index(place, 0)).row()) for place in range(self.rowCount())]


class JobDelegate(QStyledItemDelegate):
    """Draws a cell as far from its edges as the headings are."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        theme = self._look.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.colour("published"))
        pad = theme.px(_PAD)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("on_chips" if selected else "text"))
        room = option.rect.adjusted(pad, 0, -pad, 0)
        text = theme.metrics("body").elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)


class JobsView(QWidget):
    """What the table is of, the table, and buttons to take it along.

    Signals
    -------
    copy_requested(), save_requested()
        Put the table on the clipboard; save it.
    """

    copy_requested = Signal()
    save_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = JobModel(look, self)
        self.order = JobOrder(self.model, self)
        self.heading = SmallText(look, "title", "text", self)
        self.table = QTableView(self)
        self.table.setModel(self.order)
        self.table.setItemDelegate(JobDelegate(look, self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.copy, self.save = QPushButton(self), QPushButton(self)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.heading, 1)
        self._buttons.addWidget(self.copy)
        self._buttons.addWidget(self.save)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self.table, 1)
        self.copy.clicked.connect(self.copy_requested)
        self.save.clicked.connect(self.save_requested)
        look.changed.connect(self.reword)
        self.reword()

    def show_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these rows."""
        self.model.set_rows(rows)
        self._dress()

    def reword(self) -> None:
        """Take up words, and another theme or text size."""
        theme = self._look.theme
        self._column.setSpacing(theme.px(8))
        self._buttons.setSpacing(theme.px(8))
        self.heading.show_text(self.tr("Jobs by user, month and project"))
        self.heading.restyle()
        self.copy.setText(self.tr("&Copy"))
        self.copy.setToolTip(self.tr("Put the table on the clipboard"))
        self.save.setText(self.tr("Sa&ve as CSV\u2026"))
        self.save.setToolTip(self.tr("Save the table for other programs"))
        self.table.setAccessibleName(self.heading.text())
        self.model.reword()
        self._dress()

    def _dress(self) -> None:
        theme = self._look.theme
        self.table.setFont(theme.font("body"))
        self.table.horizontalHeader().setFont(theme.font("secondary"))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HEIGHT))
        self.table.resizeColumnsToContents()
        for place, column in enumerate(COLUMNS):
            least = round(theme.width("secondary", heading(column))) + theme.px(32)
            self.table.setColumnWidth(place, max(least, self.table.columnWidth(place) + theme.px(2 * _PAD)))


def heading(column: str) -> str:
    """Return a column's heading."""
    return {
        "user": QCoreApplication.translate("Jobs", "User"),
        "month": QCoreApplication.translate("Jobs", "Month"),
        "project": QCoreApplication.translate("Jobs", "Project"),
        "jobs": QCoreApplication.translate("Jobs", "Jobs"),
        "gpu_hours": QCoreApplication.translate("Jobs", "GPU hours"),
        "it_energy_kwh": QCoreApplication.translate("Jobs", "Energy"),
        "co2e_kg": QCoreApplication.translate("Jobs", "CO\u2082e"),
        "electricity_cost_usd": QCoreApplication.translate("Jobs", "Power bill"),
        "jobs_with_energy": QCoreApplication.translate("Jobs", "Jobs with energy"),
    }[column]
