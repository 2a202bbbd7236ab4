"""The context menu of a knob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def knob_menu(
    parent: QWidget,
    preset: str | None,
    default: str | None,
    *,
    reset: Callable[[str], None],
    copy: Callable[[], None],
    ask_source: Callable[[], None],
    ask_range: Callable[[], None] | None = None,
) -> QMenu:
    """Make the menu of one knob.

    Parameters
    ----------
    parent : QWidget
        The knob.
    preset, default : str or None
        These values as they are shown; ``None`` where the knob stands there already or there is none.
    reset : callable
        Takes "preset" or "default".
    copy, ask_source : callable
        What the other two entries do.
    ask_range : callable, optional
        Opens the window in which somebody says how sure the value is; without it there is no such entry.
    """
    menu = QMenu(parent)
    to_preset = menu.addAction(QCoreApplication.translate("Knob", "Reset to the preset"))
    if preset is not None:
        to_preset.setText(QCoreApplication.translate("Knob", "Reset to the preset: %1").replace("%1", preset))
    to_preset.setEnabled(preset is not None)
    to_preset.triggered.connect(lambda: reset("preset"))
    to_default = menu.addAction(QCoreApplication.translate("Knob", "Reset to the default"))
    if default is not None:
        to_default.setText(QCoreApplication.translate("Knob", "Reset to the default: %1").replace("%1", default))
    to_default.setEnabled(default is not None)
    to_default.triggered.connect(lambda: reset("default"))
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("Knob", "Copy the value")).triggered.connect(copy)
    menu.addAction(QCoreApplication.translate("Knob", "Where from?")).triggered.connect(ask_source)
    if ask_range is not None:
        menu.addAction(QCoreApplication.translate("Knob", "How sure?\u2026")).triggered.connect(ask_range)
    return menu
