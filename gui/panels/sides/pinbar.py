"""The line of what is pinned: a button that pins, and one for each pin with what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from gui.panels.library.flow import FlowBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.state.pins import Pin, Pins

_NAME_WIDTH, _NARROW_NAME = 170, 72
"""A longer name is shortened [px at 100 %], but not to less than the second."""
_AROUND = 32
"""What a button has around its name [px at 100 %]."""


class PinBar(FlowBox):
    """Pins, renames and removes.

    Parameters
    ----------
    look : Look
        Theme and words.
    pins : Pins
        What is pinned.

    Signals
    -------
    now_requested(), run_requested(), file_requested()
        The user wants to pin the present scenario, a run of the library, a file.
    put_requested(str)
        The user wants a pin on the sliders: its id.
    """

    now_requested = Signal()
    run_requested = Signal()
    file_requested = Signal()
    put_requested = Signal(str)

    def __init__(self, look: Look, pins: Pins, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pins = look, pins
        self._dialog: QInputDialog | None = None
        self.pin_button = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.pin_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.pin_button)
        self.now_action, self.run_action, self.file_action = (QAction(self) for _ in range(3))
        self.now_action.triggered.connect(self.now_requested)
        self.run_action.triggered.connect(self.run_requested)
        self.file_action.triggered.connect(self.file_requested)
        menu.addActions([self.now_action, self.run_action, self.file_action])
        self.pin_button.setMenu(menu)
        self.flow.addWidget(self.pin_button)
        self.buttons: dict[str, QToolButton] = {}
        pins.changed.connect(self.restyle)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Make the buttons anew, in the present language and theme."""
        theme = self._look.theme
        self.flow.setSpacing(theme.px(6))
        self.now_action.setText(self.tr("This scenario"))
        self.run_action.setText(self.tr("A run of the library\u2026"))
        self.file_action.setText(self.tr("A scenario file\u2026"))
        self.pin_button.setText(self.tr("Pin\u2026", "put a scenario aside to compare it"))
        full = self._pins.full
        tip = self.tr("Put a scenario aside, to see it beside this one")
        if full:
            tip = self.tr("Four scenarios are pinned already: remove one first")
        self.pin_button.setToolTip(tip)
        self.pin_button.setAccessibleName(tip)
        self.pin_button.setEnabled(not full)
        had_focus = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        for button in self.buttons.values():
            self.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {pin.pin_id: self._button(pin) for pin in self._pins.all}
        for button in self.buttons.values():
            self.flow.addWidget(button)
            button.show()
        if had_focus in self.buttons:
            self.buttons[had_focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, pin: Pin) -> QToolButton:
        button = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setText(self._short(pin))
        tip = self.tr("%1: rename, put on the sliders, remove", "1: name of a scenario").replace("%1", pin.name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        menu = QMenu(button)
        for words, do in (
            (self.tr("Rename\u2026"), lambda: self._ask_name(pin)),
            (self.tr("Put on the sliders"), lambda: self.put_requested.emit(pin.pin_id)),
            (self.tr("Remove"), lambda: self._pins.remove(pin.pin_id)),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=do: do())
        button.setMenu(menu)
        button.setProperty("pin", pin.pin_id)
        button.installEventFilter(self)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room that there is, so that all stand on one line where they can."""
        super().resizeEvent(event)
        for pin in self._pins.all:
            if pin.pin_id in self.buttons:
                self.buttons[pin.pin_id].setText(self._short(pin))

    def _short(self, pin: Pin) -> str:
        theme = self._look.theme
        around = theme.px(_AROUND) + self.flow.spacing()
        room = (self.width() - self.pin_button.sizeHint().width()) / len(self._pins.all) - around
        room = min(max(room, theme.px(_NARROW_NAME)), theme.px(_NAME_WIDTH))
        name = theme.metrics("body").elidedText(pin.name, Qt.TextElideMode.ElideRight, room)
        return name.replace("&", "&&")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rename with F2 and remove with Del, as in every list."""
        pin_id = watched.property("pin")
        if event.type() == QEvent.Type.KeyPress and isinstance(pin_id, str):
            pin = self._pins.get(pin_id)
            if event.key() == Qt.Key.Key_F2 and pin is not None:
                self._ask_name(pin)
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._pins.remove(pin_id)
                self.pin_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _ask_name(self, pin: Pin) -> None:
        """Ask for another name."""
        dialog = self._dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name of this scenario:"))
        dialog.setOkButtonText(self.tr("Rename"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setTextValue(pin.name)
        dialog.textValueSelected.connect(lambda name: self._pins.rename(pin.pin_id, name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
