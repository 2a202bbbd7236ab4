"""The corner of the menu bar: undo and redo, and the switches that a teacher reaches for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.shell.actions import Actions

_BUTTONS = ("open", "save", "undo", "redo", "library")
_SWITCHES = ("unit", "theme", "language")


class Corner(QWidget):
    """Buttons of the commonest commands, and one menu button for unit, theme and language each."""

    def __init__(self, actions: Actions, look: Look) -> None:
        super().__init__()
        self._actions, self._look = actions, look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.theme.px(8), 0)
        row.setSpacing(look.theme.px(4))
        for command in _BUTTONS:
            button = QToolButton()
            button.setDefaultAction(actions[command])
            button.setProperty("flat", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self._switches: dict[str, QToolButton] = {}
        for group in _SWITCHES:
            button = QToolButton()
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            menu = QMenu(button)
            menu.addActions(actions.group(group))
            button.setMenu(menu)
            row.addWidget(button)
            self._switches[group] = button
        look.changed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Word the buttons anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        wording = self._look.wording
        units = "kg/t" if wording.mass_unit == "auto" else wording.mass_unit
        texts = {
            "unit": "/".join(wording.unit(unit) for unit in units.split("/")),
            "theme": "",
            "language": wording.language.upper(),
        }
        names = {"unit": self.tr("Unit of mass"), "theme": self.tr("Theme"), "language": self.tr("Language")}
        for group, button in self._switches.items():
            button.setText(texts[group])
            button.setToolTip(names[group])
            button.setAccessibleName(names[group])

    def show_icons(self) -> None:
        """Draw the theme's button; it needs the SVG renderer, which comes after the first paint."""
        colour = self._look.theme.colour("text")
        self._switches["theme"].setIcon(self._look.icons.icon("theme", colour))
