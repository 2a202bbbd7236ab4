"""The corner of the menu bar: undo and redo, and the switches that a teacher reaches for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QMoveEvent

    from gui.look.look import Look
    from gui.shell.actions import Actions

_BUTTONS = ("open", "save", "undo", "redo", "library")
_SWITCHES = ("unit", "theme", "language")
_GIVE_WAY = (("open", "save"), ("library",), ("unit",), ("undo", "redo"), ("theme",), ("language",))
"""What leaves first where the menus need the room; all of it is in the menus, too."""


class Corner(QWidget):
    """Buttons of the commonest commands, and one menu button for unit, theme and language each."""

    def __init__(self, actions: Actions, look: Look) -> None:
        super().__init__()
        self._actions, self._look = actions, look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.theme.px(8), 0)
        row.setSpacing(look.theme.px(4))
        self._all: dict[str, QToolButton] = {}
        for command in _BUTTONS:
            button = self._all[command] = QToolButton()
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
            self._switches[group] = self._all[group] = button
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        look.changed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Word the buttons anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Fit again: the menu bar has another width."""
        super().moveEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        """Hide as many buttons as the menus need the room of: larger text and longer words leave less."""
        bar = self.parent()
        if not isinstance(bar, QMenuBar):
            return
        menus = bar.sizeHint().width() - self.sizeHint().width()
        row = self.layout()
        margins, spacing = row.contentsMargins(), row.spacing()
        room = bar.width() - menus - margins.left() - margins.right() + spacing
        needed = {name: button.sizeHint().width() + spacing for name, button in self._all.items()}
        hidden: set[str] = set()
        for names in _GIVE_WAY:
            if sum(width for one, width in needed.items() if one not in hidden) <= room:
                break
            hidden.update(names)
        changed = [name for name, button in self._all.items() if button.isHidden() != (name in hidden)]
        for name in changed:
            self._all[name].setVisible(name not in hidden)
        if changed:
            row.activate()
            # The menu bar places its corner only when it gets another size itself.
            QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))

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
        self._fitting.start()

    def show_icons(self) -> None:
        """Draw the theme's button; it needs the SVG renderer, which comes after the first paint."""
        colour = self._look.theme.colour("text")
        self._switches["theme"].setIcon(self._look.icons.icon("theme", colour))
