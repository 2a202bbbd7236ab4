"""Scenarios side by side: pins, the table of what differs, and the two whose difference is explained."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.panels.library.flow import FlowBox
from gui.panels.sides.model import SidesModel
from gui.panels.sides.pinbar import PinBar
from gui.panels.sides.values import Column, cells_of, ratio_sentence, side_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from gui.footprint.estimate import Estimate
    from gui.footprint.scope import Scope
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.state.pins import Pins

_LEAST_COLUMN, _ROW_HEIGHT, _LEAST_TABLE = 112, 22, 78
"""Width of a scenario's column, height of a line and of the table at least [px at 100 %]."""
_NAME_LETTERS = 18
"""Letters of a name that a box shows at least."""


class Side(NamedTuple):
    """A scenario to be shown: its id, its name, what it comes to, and what counts beside its electricity."""

    id: str
    name: str
    estimate: Estimate
    scope: Scope | None = None


class SideBox(QComboBox):
    """A list of scenarios that shows by a chevron that it opens."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and its chevron."""
        super().paintEvent(event)
        theme = self._look.theme
        chevron = self._look.icons.pixmap(
            "chevron_down", theme.colour("secondary"), theme.px(9), self.devicePixelRatio()
        )
        size = chevron.deviceIndependentSize()
        painter = QPainter(self)
        at = QPointF(self.width() - size.width() - theme.px(8), (self.height() - size.height()) / 2)
        painter.drawPixmap(at, chevron)
        painter.end()


class _Table(QTableView):
    """A table that is content with its least height: what is below it needs the room as well."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class SidesPanel(QWidget):
    """Shows two or more scenarios, and lets two of them be chosen.

    Parameters
    ----------
    look : Look
        Theme and words.
    pins : Pins
        What is pinned.
    library : Library
        Names of accelerators and grids.

    Signals
    -------
    pair_changed()
        The user chose another pair to explain.

    Attributes
    ----------
    sentence : str
        How many times the one of the pair the other is.
    """

    pair_changed = Signal()

    def __init__(self, look: Look, pins: Pins, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._library = look, library
        self._sides: tuple[Side, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._known: dict[str, tuple[object, ...]] = {}
        self._wanted: tuple[str | None, str | None] = (None, None)
        self.sentence = ""
        self.bar = PinBar(look, pins, self)
        self.differing = QCheckBox(self, checked=True)
        self.differing.toggled.connect(self._show_rows)
        self.model = SidesModel(look, self)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.first, self.second = self._box(0), self._box(1)
        self._from, self._to = QLabel(self), QLabel(self)
        self._from.setBuddy(self.first)
        self._to.setBuddy(self.second)
        self.swap = QToolButton(self, text="\u21c4")
        self.swap.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.swap.clicked.connect(self._swap)
        self._line = FlowBox(self)
        for widget in (self._from, self.first, self.swap, self._to, self.second, self.differing):
            self._line.flow.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self._line)
        look.changed.connect(self._restyle)
        self._restyle()

    # -- what it shows ------------------------------------------------------------------------------------------

    def show_sides(self, sides: Sequence[Side]) -> None:
        """Show these scenarios, the first of them the present one."""
        names = [(side.id, side.name) for side in sides]
        renamed = names != [(side.id, side.name) for side in self._sides]
        self._sides = tuple(sides)
        if renamed:
            self._fill_boxes()
        self._columns = tuple(Column(side.id, side.name, self._cells(side)) for side in sides)
        self._show_rows()

    def set_library(self, library: Library) -> None:
        """Take the presets anew."""
        self._library = library
        self._known.clear()

    @property
    def pair(self) -> tuple[str, str]:
        """Ids of the two whose difference is explained, from the first to the second."""
        ids = [side.id for side in self._sides]
        if not ids:
            return "", ""
        usual = (ids[1] if len(ids) > 1 else ids[0], ids[0])
        first, second = (one if one in ids else other for one, other in zip(self._wanted, usual, strict=True))
        return first or usual[0], second or usual[1]

    def choose(self, first: str, second: str) -> None:
        """Explain the way from one to another."""
        self._wanted = (first, second)
        self._fill_boxes()
        self._show_rows()
        self.pair_changed.emit()

    def _cells(self, side: Side) -> dict[str, object]:
        """Return a column's cells; those of a pin are made once."""
        key = (side.estimate, self._look.wording)
        known = self._known.get(side.id)
        if known is None or known[0] is not key[0] or known[1] is not key[1]:
            known = self._known[side.id] = (
                *key,
                cells_of(side.estimate, self._library, self._look.wording, side.scope),
            )
        return known[2]  # type: ignore[return-value]

    def _show_rows(self) -> None:
        columns, wording = self._columns, self._look.wording
        if not columns:
            return
        rows = side_rows(columns, wording, only_differing=self.differing.isChecked())
        ids = [column.id for column in columns]
        first, second = (ids.index(one) for one in self.pair)
        self.model.show_rows(columns, rows, first)
        same = first == second
        self.sentence = "" if same else ratio_sentence(columns[second], columns[first], wording)

    # -- the pair -----------------------------------------------------------------------------------------------

    def _box(self, place: int) -> QComboBox:
        box = SideBox(self._look, self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_NAME_LETTERS)
        box.setMinimumWidth(1)
        box.activated.connect(lambda row: self._take(place, str(box.itemData(row))))
        return box

    def _take(self, place: int, side_id: str) -> None:
        first, second = self.pair
        if place == 0:
            self.choose(side_id, first if side_id == second else second)
        else:
            self.choose(second if side_id == first else first, side_id)

    def _swap(self) -> None:
        first, second = self.pair
        self.choose(second, first)

    def _fill_boxes(self) -> None:
        ids = [side.id for side in self._sides]
        for box, chosen in zip((self.first, self.second), self.pair, strict=True):
            with QSignalBlocker(box):
                box.clear()
                for side in self._sides:
                    box.addItem(side.name, side.id)
                box.setCurrentIndex(ids.index(chosen) if chosen in ids else -1)

    # -- words and looks ----------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        theme = self._look.theme
        px = theme.px
        self._column.setSpacing(px(6))
        self._line.flow.setSpacing(px(6))
        self.differing.setText(self.tr("Only what differs"))
        self.differing.setToolTip(self.tr("Leave out the inputs that are the same in all of them"))
        self._from.setText(self.tr("From", "from one scenario to another"))
        self._to.setText(self.tr("to", "from one scenario to another"))
        self.first.setAccessibleName(self.tr("Explain the way from"))
        self.second.setAccessibleName(self.tr("Explain the way to"))
        for box in (self.first, self.second):
            box.setToolTip(self.tr("Two scenarios whose difference is shared out among the inputs"))
        self.swap.setToolTip(self.tr("Swap the two"))
        self.swap.setAccessibleName(self.swap.toolTip())
        self.table.setAccessibleName(self.tr("Scenarios side by side"))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(px(_LEAST_COLUMN))
        self.table.verticalHeader().setMinimumSectionSize(1)
        self.table.verticalHeader().setDefaultSectionSize(px(_ROW_HEIGHT))
        self.table.setMinimumHeight(px(_LEAST_TABLE))
        if self._sides:
            self.show_sides(self._sides)
