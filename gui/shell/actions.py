"""The one function that builds commands and menus from their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from gui.shell.commands import COMMANDS, MENUS, SEPARATOR, SUBMENU_RECENT, SUBMENU_STORIES, Key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu

    from gui.look.look import Look


class Actions:
    """The window's QActions and menus, built from the tables above.

    Parameters
    ----------
    window : QMainWindow
        Takes the menu bar and the shortcuts.
    look : Look
        For words and icons.
    slots : mapping of str to callable
        What each command does; a command of a group is called with its value.
    """

    def __init__(self, window: QMainWindow, look: Look, slots: Mapping[str, Callable[..., object]]) -> None:
        self._look = look
        self._actions = {command.id: QAction(window) for command in COMMANDS}
        self._menus: list[tuple[QMenu, str]] = []
        self.recent: QMenu | None = None
        self.stories: QMenu | None = None
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setObjectName(command.id)
            if command.shortcut is not None:
                standard = isinstance(command.shortcut, Key)
                keys = QKeySequence.keyBindings(command.shortcut) if standard else [QKeySequence(command.shortcut)]
                action.setShortcuts(keys)
            if command.group:
                action.setCheckable(True)
                action.setActionGroup(groups.setdefault(command.group, QActionGroup(window)))
                _, value = command.id.split(":")
                action.triggered.connect(lambda _=False, slot=slots[command.group], value=value: slot(value))
            else:
                action.triggered.connect(lambda _=False, slot=slots[command.id]: slot())
            window.addAction(action)
        for title, entries in MENUS:
            self._fill(window.menuBar().addMenu(""), title, entries)
        self.show_words()

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def group(self, name: str) -> list[QAction]:
        """Commands that exclude each other, in order."""
        return [self._actions[command.id] for command in COMMANDS if command.group == name]

    def check(self, group: str, value: str) -> None:
        """Mark which command of a group is in force."""
        self._actions[f"{group}:{value}"].setChecked(True)

    def show_words(self) -> None:
        """Word every command and menu in the present language."""
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setText(QCoreApplication.translate("Command", command.text) if command.translated else command.text)
            plain = action.text().replace("&", "").rstrip("\u2026")
            tip = QCoreApplication.translate("Command", command.tip) if command.tip else plain
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)
            action.setStatusTip(tip)
        for menu, title in self._menus:
            menu.setTitle(QCoreApplication.translate("Menu", title))

    def show_icons(self) -> None:
        """Draw the icons in the present theme's colour."""
        for command in COMMANDS:
            if command.icon:
                colour = self._look.theme.colour("text")
                self._actions[command.id].setIcon(self._look.icons.icon(command.icon, colour))

    def _fill(self, menu: QMenu, title: str, entries: tuple[str | tuple[str, tuple[str, ...]], ...]) -> None:
        self._menus.append((menu, title))
        menu.setToolTipsVisible(True)
        for entry in entries:
            if isinstance(entry, tuple):
                self._fill(menu.addMenu(""), *entry)
            elif entry == SUBMENU_RECENT:
                self.recent = menu
            elif entry == SUBMENU_STORIES:
                self.stories = menu
            elif entry == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[entry])
