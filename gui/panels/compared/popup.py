"""The list that a chart's "Choose..." opens: what is shown, checked one by one or by the handful, and the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.panels.compared.checklist import ChecklistPopup
from gui.panels.picker.model import PickerRow

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.panels.picker.model import Details

Rows = Callable[[str, tuple[str, ...]], Sequence[PickerRow]]
"""Returns the rows in an order, with those ids first."""

_SHEET = """
QPushButton {{ background: {card}; color: {secondary}; border: 1px solid {line}; border-radius: {radius}px;
    padding: {pad}px {side}px; margin: 0; }}
QPushButton:hover {{ color: {text}; border-color: {control}; }}
QPushButton:checked {{ background: {published}; color: {on_chips}; border-color: {published}; }}
QPushButton:focus {{ border: 2px solid {text}; padding: {pad_focus}px {side_focus}px; }}
"""


class Handful(NamedTuple):
    """Ids that are checked by one press, none other; what the button says, and what its tooltip says."""

    words: str
    tip: str
    ids: Callable[[], tuple[str, ...]]


class Offer(NamedTuple):
    """What a list offers: its name, its rows, handfuls of them; orders as pairs of key and word, where it has any."""

    name: str
    rows: Rows
    handfuls: tuple[Handful, ...]
    orders: tuple[tuple[str, str], ...] = ()
    details: Details | None = None


class ChoicePopup(ChecklistPopup):
    """Rows to check, handfuls of them to check at once, and an order.

    Signals
    -------
    order_changed(str)
        The user chose another order.
    """

    order_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.handfuls: list[QPushButton] = []
        self.orders: dict[str, QPushButton] = {}
        self._offer: Offer | None = None
        self._order = ""
        self._lines = QVBoxLayout()
        self._order_line = QHBoxLayout()
        self._order_label = QLabel(self)
        self._order_line.addWidget(self._order_label)
        self._order_group = QButtonGroup(self, exclusive=True)
        column = self.layout()
        column.insertLayout(1, self._order_line)
        column.addLayout(self._lines)

    def open_list(self, anchor: QWidget, offer: Offer, checked: tuple[str, ...], order: str = "") -> None:
        """Open below the anchor; what is checked stands first."""
        self._offer, self._order = offer, order
        self.things.set_checked(checked)
        self._fill()
        self._reword()
        self.open_at(anchor, None)

    def _fill(self) -> None:
        """Take the rows in the present order."""
        if self._offer is not None:
            self.things.set_rows(self._offer.rows(self._order, self.things.checked), self._offer.details)

    def _reword(self) -> None:
        """Make the buttons of this offer, in the present language and theme."""
        offer, theme = self._offer, self._look.theme
        if offer is None:
            return
        self._clear()
        sheet = self._sheet()
        for key, word in offer.orders:
            button = QPushButton(word, self, checkable=True, checked=key == self._order)
            button.setStyleSheet(sheet)
            button.setToolTip(self.tr("Sort chart and list: %1").replace("%1", word))
            button.toggled.connect(lambda on, key=key: self._take_order(key) if on else None)
            self._order_group.addButton(button)
            self._order_line.addWidget(button)
            self.orders[key] = button
        self._order_label.setText(self.tr("Order:"))
        self._order_label.setFont(theme.font("small"))
        self._order_label.setVisible(bool(offer.orders))
        self._order_line.addStretch(1)
        for handful in offer.handfuls:
            button = QPushButton(handful.words, self)
            button.setStyleSheet(sheet)
            button.setToolTip(handful.tip)
            button.setAccessibleDescription(handful.tip)
            button.clicked.connect(lambda _=False, ids=handful.ids: self._take_handful(ids()))
            self.handfuls.append(button)
        self._wrap(theme.px(380) - 2 * theme.px(6))
        self._count()

    def _wrap(self, width: int) -> None:
        """Put the buttons in as many lines as they need."""
        space = self._look.theme.px(4)
        self._lines.setSpacing(space)
        self._order_line.setSpacing(space)
        line, used = QHBoxLayout(), 0
        self._lines.addLayout(line)
        for button in self.handfuls:
            wide = button.sizeHint().width() + space
            if used and used + wide > width:
                line.addStretch(1)
                line, used = QHBoxLayout(), 0
                self._lines.addLayout(line)
            line.setSpacing(space)
            line.addWidget(button)
            used += wide
        line.addStretch(1)

    def _clear(self) -> None:
        for button in (*self.handfuls, *self.orders.values()):
            button.hide()
            button.deleteLater()
        self.handfuls, self.orders = [], {}
        while self._lines.count():
            self._lines.takeAt(0).deleteLater()
        while self._order_line.count() > 1:
            self._order_line.takeAt(1)

    def _take_handful(self, ids: tuple[str, ...]) -> None:
        self.check(ids)
        self._fill()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_order(self, order: str) -> None:
        if order == self._order:
            return
        self._order = order
        for key, button in self.orders.items():
            with QSignalBlocker(button):
                button.setChecked(key == order)
        self._fill()
        self.order_changed.emit(order)

    def _tell(self) -> None:
        self._count()
        super()._tell()

    def _count(self) -> None:
        """Say how many are checked, and how to check."""
        if self._offer is not None:
            hint = self.tr("%1 chosen. Enter or a click adds and removes. Esc closes.")
            self.say(self._offer.name, hint.replace("%1", str(len(self.things.checked))))

    def _sheet(self) -> str:
        theme = self._look.theme
        roles = ("card", "secondary", "line", "text", "control", "published", "on_chips")
        colours = {role: theme.colour(role).name() for role in roles}
        pad, side = theme.px(2), theme.px(8)
        return _SHEET.format(
            **colours, pad=pad, side=side, pad_focus=max(0, pad - 1), side_focus=side - 1, radius=theme.px(5)
        )
