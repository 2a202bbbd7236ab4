"""Every command of the window, declared as data, and the one function that builds menus from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from gui.look.language import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu

    from gui.look.look import Look

SEPARATOR = "-"
Key = QKeySequence.StandardKey


class Command(NamedTuple):
    """One command: its id, words, keys, icon; ``group`` makes it one of several that exclude each other.

    A command of a group is named ``group:value``.
    """

    id: str
    text: str
    tip: str = ""
    shortcut: Key | str | None = None
    icon: str = ""
    group: str = ""
    translated: bool = True


COMMANDS: tuple[Command, ...] = (
    Command(
        "open",
        QT_TRANSLATE_NOOP("Command", "&Open\u2026"),
        QT_TRANSLATE_NOOP("Command", "Open a scenario file"),
        Key.Open,
        "open",
    ),
    Command(
        "save",
        QT_TRANSLATE_NOOP("Command", "&Save"),
        QT_TRANSLATE_NOOP("Command", "Save the scenario to its file"),
        Key.Save,
        "save",
    ),
    Command(
        "save_as",
        QT_TRANSLATE_NOOP("Command", "Save &as\u2026"),
        QT_TRANSLATE_NOOP("Command", "Save the scenario to another file"),
        "Ctrl+Shift+S",
    ),
    Command("quit", QT_TRANSLATE_NOOP("Command", "&Quit"), QT_TRANSLATE_NOOP("Command", "Close Five Cars"), "Ctrl+Q"),
    Command(
        "undo",
        QT_TRANSLATE_NOOP("Command", "&Undo"),
        QT_TRANSLATE_NOOP("Command", "Take the last change back"),
        Key.Undo,
        "undo",
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("Command", "&Redo"),
        QT_TRANSLATE_NOOP("Command", "Make the change again"),
        "Ctrl+Shift+Z",
        "redo",
    ),
    Command(
        "reset_preset",
        QT_TRANSLATE_NOOP("Command", "Reset to the &preset"),
        QT_TRANSLATE_NOOP("Command", "Set every input back to the run that you started from"),
        "Ctrl+R",
        "reset",
    ),
    Command(
        "reset_default",
        QT_TRANSLATE_NOOP("Command", "Reset to the &defaults"),
        QT_TRANSLATE_NOOP("Command", "Set every input to its default"),
        "Ctrl+Shift+R",
    ),
    Command(
        "model_size",
        QT_TRANSLATE_NOOP("Command", "From model si&ze\u2026"),
        QT_TRANSLATE_NOOP("Command", "Work the hours out of a model\u2019s parameters and tokens"),
        "Ctrl+M",
    ),
    Command(
        "goal",
        QT_TRANSLATE_NOOP("Command", "&What would it take\u2026"),
        QT_TRANSLATE_NOOP("Command", "Find the value of one knob that reaches a target"),
        "Ctrl+G",
    ),
    Command(
        "pin",
        QT_TRANSLATE_NOOP("Command", "&Pin this scenario"),
        QT_TRANSLATE_NOOP("Command", "Put the scenario as it is aside, to see it beside others"),
        "Ctrl+D",
    ),
    Command(
        "library",
        QT_TRANSLATE_NOOP("Command", "&Library\u2026"),
        QT_TRANSLATE_NOOP("Command", "Look through every run, accelerator and grid, with its source"),
        "Ctrl+L",
        "library",
    ),
    Command(
        "reproduction",
        QT_TRANSLATE_NOOP("Command", "Check the &published figures\u2026"),
        QT_TRANSLATE_NOOP("Command", "Every published figure beside what its inputs come to"),
        "Ctrl+K",
    ),
    Command(
        "open_story",
        QT_TRANSLATE_NOOP("Command", "Open a story &file\u2026"),
        QT_TRANSLATE_NOOP("Command", "Tell a story that somebody has written"),
    ),
    Command(
        "story_next",
        QT_TRANSLATE_NOOP("Command", "&Next step"),
        QT_TRANSLATE_NOOP("Command", "Go on in the story"),
        "Alt+Right",
    ),
    Command(
        "story_back",
        QT_TRANSLATE_NOOP("Command", "Step &back"),
        QT_TRANSLATE_NOOP("Command", "Go back in the story"),
        "Alt+Left",
    ),
    Command(
        "story_end",
        QT_TRANSLATE_NOOP("Command", "&End the story"),
        QT_TRANSLATE_NOOP("Command", "Stop telling; the sliders stay where they are"),
    ),
    Command(
        "copy_result",
        QT_TRANSLATE_NOOP("Command", "&Copy the result"),
        QT_TRANSLATE_NOOP("Command", "Copy the headline figures as text"),
        "Ctrl+Shift+C",
        "copy",
    ),
    Command(
        "scale:linear",
        QT_TRANSLATE_NOOP("Command", "Compare on a l&inear scale"),
        QT_TRANSLATE_NOOP("Command", "Bars that start at zero"),
        group="scale",
    ),
    Command(
        "scale:log",
        QT_TRANSLATE_NOOP("Command", "Compare with each line = &10 \u00d7"),
        QT_TRANSLATE_NOOP("Command", "A logarithmic scale: each line is ten times the one before"),
        group="scale",
    ),
    Command(
        "theme:system",
        QT_TRANSLATE_NOOP("Command", "As the &system"),
        QT_TRANSLATE_NOOP("Command", "Follow the desktop\u2019s light or dark look"),
        group="theme",
    ),
    Command("theme:light", QT_TRANSLATE_NOOP("Command", "&Light"), group="theme"),
    Command("theme:dark", QT_TRANSLATE_NOOP("Command", "&Dark"), group="theme"),
    Command("theme:high_contrast", QT_TRANSLATE_NOOP("Command", "&High contrast"), group="theme"),
    *(Command(f"language:{code}", name, group="language", translated=False) for code, name in LANGUAGES.items()),
    Command("unit:auto", QT_TRANSLATE_NOOP("Command", "Unit that &fits (kg or t)"), group="unit"),
    Command("unit:kg", QT_TRANSLATE_NOOP("Command", "&Kilograms"), group="unit"),
    Command("unit:t", QT_TRANSLATE_NOOP("Command", "Metric &tonnes"), group="unit"),
    Command("unit:lb", QT_TRANSLATE_NOOP("Command", "&Pounds"), group="unit"),
    Command("text_larger", QT_TRANSLATE_NOOP("Command", "&Larger text"), shortcut=Key.ZoomIn),
    Command("text_smaller", QT_TRANSLATE_NOOP("Command", "S&maller text"), shortcut=Key.ZoomOut),
    Command("text_normal", QT_TRANSLATE_NOOP("Command", "&Normal text"), shortcut="Ctrl+0"),
    Command(
        "full_screen",
        QT_TRANSLATE_NOOP("Command", "&Full screen"),
        QT_TRANSLATE_NOOP("Command", "Fill the screen or the projector"),
        "F11",
    ),
    Command(
        "go_scenario",
        QT_TRANSLATE_NOOP("Command", "Go to the &scenario"),
        QT_TRANSLATE_NOOP("Command", "Move the keyboard to the list of runs"),
        "Ctrl+1",
    ),
    Command(
        "go_charts",
        QT_TRANSLATE_NOOP("Command", "Go to the &charts"),
        QT_TRANSLATE_NOOP("Command", "Move the keyboard to the first chart"),
        "Ctrl+2",
    ),
    Command(
        "go_formula",
        QT_TRANSLATE_NOOP("Command", "Go to the for&mula"),
        QT_TRANSLATE_NOOP("Command", "Move the keyboard to the formula"),
        "Ctrl+3",
    ),
    Command(
        "keys",
        QT_TRANSLATE_NOOP("Command", "&Keyboard\u2026"),
        QT_TRANSLATE_NOOP("Command", "Every key of the window"),
        "F1",
    ),
    Command("about", QT_TRANSLATE_NOOP("Command", "&About Five Cars"), icon="info"),
)

SUBMENU_RECENT, SUBMENU_STORIES = "recent", "stories"
"""Places of a menu that are filled when it opens."""

MENUS: tuple[tuple[str, tuple[str | tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menu", "&File"),
        (
            "open",
            (QT_TRANSLATE_NOOP("Menu", "Open &recent"), (SUBMENU_RECENT,)),
            SEPARATOR,
            "save",
            "save_as",
            SEPARATOR,
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Edit"),
        (
            "undo",
            "redo",
            SEPARATOR,
            "reset_preset",
            "reset_default",
            SEPARATOR,
            "model_size",
            "pin",
            "goal",
            SEPARATOR,
            "copy_result",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&View"),
        (
            "scale:log",
            "scale:linear",
            SEPARATOR,
            (QT_TRANSLATE_NOOP("Menu", "&Theme"), ("theme:system", "theme:light", "theme:dark", "theme:high_contrast")),
            (QT_TRANSLATE_NOOP("Menu", "&Language"), tuple(f"language:{code}" for code in LANGUAGES)),
            (QT_TRANSLATE_NOOP("Menu", "&Unit of mass"), ("unit:auto", "unit:kg", "unit:t", "unit:lb")),
            (QT_TRANSLATE_NOOP("Menu", "Te&xt size"), ("text_larger", "text_smaller", "text_normal")),
            SEPARATOR,
            "full_screen",
            SEPARATOR,
            "go_scenario",
            "go_charts",
            "go_formula",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Library"),
        (
            "library",
            "reproduction",
            (
                QT_TRANSLATE_NOOP("Menu", "&Stories"),
                (SUBMENU_STORIES, "open_story", SEPARATOR, "story_next", "story_back", "story_end"),
            ),
        ),
    ),
    (QT_TRANSLATE_NOOP("Menu", "&Help"), ("keys", SEPARATOR, "about")),
)


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
