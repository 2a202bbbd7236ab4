"""One parameter: name, value that opens an exact entry, slider, what is usual, how it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.panels.entry.line import EntryLine
from gui.panels.entry.parse import parse
from gui.panels.entry.words import refusal
from gui.panels.knob import words as knob_words
from gui.panels.knob.face import KnobFace
from gui.panels.knob.menu import knob_menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

    from gui.footprint.parameters import Parameter
    from gui.look.look import Look


class Knob(KnobFace):
    """Everything that one parameter can be set and understood by.

    It shows what ``show_state`` was handed and tells what the user did; it refuses what cannot be read, and its owner
    says by ``show_message`` what the calculation refused.

    Parameters
    ----------
    look : Look
        Theme and words.
    parameter : Parameter
        What it sets.
    named : callable, optional
        Returns its name in the present language; the parameter's own where none is given.
    parent : QWidget, optional
        Its owner.
    compact : bool
        Whether the line under the track is left out.
    """

    value_moved = Signal(str, float)
    """Key and value in the parameter's unit, at once while it moves."""
    released = Signal(str)
    """The gesture has ended."""
    reset_requested = Signal(str, str)
    """Key, and "preset" or "default"."""
    source_requested = Signal(str)
    """Somebody asks where the value comes from."""
    range_requested = Signal(str)
    """Somebody wants to say how sure the value is."""

    def __init__(
        self,
        look: Look,
        parameter: Parameter,
        named: Callable[[], str] | None = None,
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        super().__init__(look, parameter, named, parent, compact=compact)
        self.setFocusProxy(self.slider)
        QWidget.setTabOrder(self.value_button, self.slider)
        self.value_button.typed.connect(self.open_entry)
        self.slider.typed.connect(self.open_entry)
        self.slider.value_moved.connect(self._slider_moved)
        self.slider.released.connect(lambda: self.released.emit(self.parameter.key))
        self.slider.reset_requested.connect(self._reset_clicked)

    # -- the exact entry ----------------------------------------------------------------------------------------

    def open_entry(self, first: str = "") -> None:
        """Turn the value into a line to type in; a digit that has opened it is its first character."""
        if self._line is None:
            self._line = EntryLine(self)
            self._line.hide()
            self._line.taken.connect(self._take)
            self._line.left.connect(self.close_entry)
        self._line.setAccessibleName(self.value_button.accessibleName())
        self._line.setToolTip(self.tr("Enter takes it, Esc leaves it as it was"))
        self._line.setFont(self._look.theme.font("body"))
        self._line.open(knob_words.editable(self._look.wording, self.parameter, self._state.value), first)
        self._line.raise_()
        self._arrange()

    def close_entry(self) -> None:
        """Leave the entry, and what was said of it."""
        if self._line is None or not self._entry_open():
            return
        had_focus = self._line.hasFocus()
        self._line.hide()
        self.show_message("")
        if had_focus:
            self.value_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def entry(self) -> EntryLine | None:
        """The line that is being typed in, if any."""
        return self._line if self._entry_open() else None

    def _take(self, text: str) -> None:
        wording = self._look.wording
        try:
            value = self.parameter.checked(parse(text, self.parameter, wording.locale.decimalPoint()))
        except ValueError as error:
            self.show_message(refusal(wording, error, self.parameter, self._name))
            return
        self.show_message("")
        self.value_moved.emit(self.parameter.key, value)
        # The owner may have refused it; then the text stays, for mending.
        if not self._message:
            self.released.emit(self.parameter.key)
            self.close_entry()

    # -- what the user does -------------------------------------------------------------------------------------

    def _slider_moved(self, value: float) -> None:
        self.close_entry()
        self.show_state(self._state._replace(value=value))
        self.value_moved.emit(self.parameter.key, value)

    def ask_reset(self, target: str) -> None:
        """Ask for the value of the "preset" or the "default"."""
        self.close_entry()
        self.show_message("")
        self.reset_requested.emit(self.parameter.key, target)

    def _reset_clicked(self) -> None:
        self.ask_reset("preset")
        # The button goes away under the focus; the slider takes over instead of whatever comes next in the window.
        if self._reset is not None and self._reset.isHidden():
            self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_value(self) -> None:
        """Put the value on the clipboard as it would be typed."""
        text = knob_words.editable(self._look.wording, self.parameter, self._state.value)
        QGuiApplication.clipboard().setText(text or self.value_button.text())

    def menu(self) -> QMenu:
        """Make the context menu; it is gone once closed."""
        state, wording = self._state, self._look.wording

        def shown(value: float | None) -> str | None:
            return None if value == state.value else knob_words.amount(wording, self.parameter, value).text

        menu = knob_menu(
            self,
            shown(state.preset),
            None if state.default is None else shown(state.default),
            reset=self.ask_reset,
            copy=self.copy_value,
            ask_source=lambda: self.source_requested.emit(self.parameter.key),
            ask_range=self._ask_range() if state.value is not None else None,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _ask_range(self) -> Callable[[], None] | None:
        """Return what opens the range; ``None`` for what has none of its own, such as a share of the mix."""
        if self.parameter.key not in PARAMETER_BY_KEY:
            return None
        return lambda: self.range_requested.emit(self.parameter.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer resets, copying and the source."""
        self.menu().popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the source on the badge; elsewhere a press on the words gives the slider the focus."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif self._badge_at(event.position()):
            self.source_requested.emit(self.parameter.key)
        else:
            self.slider.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the badge can be pressed."""
        self._hover_badge(self._badge_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the badge."""
        self._hover_badge(False)

    def _badge_at(self, position: QPointF) -> bool:
        if self._places is None:
            return False
        badge = self._places.badge
        return QRectF(badge.x, badge.y, badge.width, badge.height).contains(position)

    def _hover_badge(self, hovered: bool) -> None:
        if hovered != self._on_badge:
            self._on_badge = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()
