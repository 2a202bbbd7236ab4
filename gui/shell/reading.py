"""The order in which Tab leads through the window: as it is read, from the places where widgets stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """Yield what can take the keyboard below `root`, row by row and in each row from the left.

    Qt's own order is that of creation, which has nothing to do with places once parts are made when they are needed.
    """
    for child in _in_rows([one for one in root.children() if isinstance(one, QWidget)]):
        if not child.isVisible() or child.isWindow() or not child.isEnabled():
            continue
        if (child.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from reading_order(child)


def move_on(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next widget in reading order, or the one before; whether there is any."""
    order = list(reading_order(root))
    if not order:
        return False
    step = 1 if forward else -1
    now = QApplication.focusWidget()
    target = order[(order.index(now) + step) % len(order)] if now in order else order[0 if forward else -1]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _in_rows(widgets: list[QWidget]) -> Iterator[QWidget]:
    """Yield siblings row by row: what begins above the middle of a row's first widget stands in that row."""
    row: list[QWidget] = []
    for widget in sorted(widgets, key=lambda one: one.y()):
        if row and widget.y() >= row[0].y() + max(1, row[0].height() / 2):
            yield from sorted(row, key=lambda one: (one.x(), one.y()))
            row = []
        row.append(widget)
    yield from sorted(row, key=lambda one: (one.x(), one.y()))
