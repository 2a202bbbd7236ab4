"""Every command of the window and the tree of its menus, as data."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from gui.look.language import LANGUAGES

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
        "measure",
        QT_TRANSLATE_NOOP("Command", "&Measure power\u2026"),
        QT_TRANSLATE_NOOP("Command", "Measure what a training draws, or read the log of one"),
        "Ctrl+P",
    ),
    Command(
        "goal",
        QT_TRANSLATE_NOOP("Command", "&What would it take\u2026"),
        QT_TRANSLATE_NOOP("Command", "Find the value of one knob that reaches a target"),
        "Ctrl+G",
    ),
    Command(
        "pin",
        QT_TRANSLATE_NOOP("Command", "P&in this scenario"),
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
            "measure",
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
