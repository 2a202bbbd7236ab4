"""What the program is, and every key of it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui import __version__
from gui.shell.commands import COMMANDS

if TYPE_CHECKING:
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.shell.actions import Actions

_ICON_PX = 72


def show_about(parent: QWidget, look: Look, library: Library) -> QDialog:
    """Show name, versions, sources and licence; everything can be selected and copied."""
    dialog = _dialog(parent, QCoreApplication.translate("About", "About Five Cars"))
    icon = QLabel()
    size = look.theme.px(_ICON_PX)
    icon.setPixmap(look.icons.application().pixmap(size, size))
    icon.setAlignment(Qt.AlignmentFlag.AlignTop)
    head = QLabel("Five Cars")
    head.setFont(look.theme.font("figure"))
    body = QLabel(about_text(library))
    body.setWordWrap(True)
    body.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    body.setMinimumWidth(look.theme.px(420))
    words = QVBoxLayout()
    words.addWidget(head)
    words.addWidget(body)
    row = QHBoxLayout()
    row.addWidget(icon)
    row.addLayout(words)
    _finish(dialog, row)
    return dialog


def about_text(library: Library) -> str:
    """Return what the about box says, with the versions that a bug report needs."""
    import numpy as np
    import pyqtgraph as pg
    import PySide6

    what = QCoreApplication.translate(
        "About",
        "A calculator and what-if explorer of the energy, CO\u2082e and cost of training AI models, "
        "after Strubell, Ganesh and McCallum (2019).",
    )
    data = QCoreApplication.translate("About", "Library: %1 runs, %2 grids, %3 chips, %4 sources.")
    for place, table in (
        ("%1", library.runs),
        ("%2", library.grids),
        ("%3", library.hardware),
        ("%4", library.sources),
    ):
        data = data.replace(place, str(len(table)))
    from gui.documents.reproduction import check

    checked = check(library)
    shown = QCoreApplication.translate("About", "%1 of %2 published figures recompute within their rounding.")
    shown = shown.replace("%1", str(checked.within_rounding)).replace("%2", str(len(checked.figures)))
    offline = QCoreApplication.translate(
        "About", "It works without a network and sends nothing to anyone. Licence: MIT."
    )
    versions = (
        f"Five Cars {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}, "
        f"pyqtgraph {pg.__version__}, numpy {np.__version__}, {platform.system()} {platform.machine()}"
    )
    return f"{what}\n\n{data} {shown}\n\n{offline}\n\n{versions}"


def show_keys(parent: QWidget, actions: Actions) -> QDialog:
    """Show every key: those of the menus, and those of knobs and charts."""
    dialog = _dialog(parent, QCoreApplication.translate("Keys", "Keyboard"))
    table = "".join(
        f"<tr><td style='padding: 2px 24px 2px 0'>{what}</td><td><b>{keys}</b></td></tr>"
        for what, keys in key_rows(actions)
    )
    label = QLabel(f"<table>{table}</table>")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    row = QHBoxLayout()
    row.addWidget(label)
    _finish(dialog, row)
    return dialog


def key_rows(actions: Actions) -> list[tuple[str, str]]:
    """Return what each key does, and the key."""
    rows = [
        (QCoreApplication.translate("Keys", "Knob: one step"), "\u2190 \u2192"),
        (QCoreApplication.translate("Keys", "Knob: a fine step"), "Shift + \u2190 \u2192"),
        (QCoreApplication.translate("Keys", "Knob: a coarse step"), "PgUp PgDn"),
        (QCoreApplication.translate("Keys", "Knob: to its ends"), "Home End"),
        (QCoreApplication.translate("Keys", "Knob: type a value"), "Enter, F2, 0\u20139"),
        (QCoreApplication.translate("Keys", "Chart or formula: from one to the next"), "\u2191 \u2193 \u2190 \u2192"),
        (QCoreApplication.translate("Keys", "Chart or formula: go to the knob behind it"), "Enter"),
        (QCoreApplication.translate("Keys", "See the baseline while it is held"), "B"),
        (QCoreApplication.translate("Keys", "From one control to the next"), "Tab"),
    ]
    for command in COMMANDS:
        action = actions[command.id]
        if not action.shortcut().isEmpty():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            rows.append((action.text().replace("&", "").rstrip("\u2026"), keys))
    return rows


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    return dialog


def _finish(dialog: QDialog, content: QHBoxLayout) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addLayout(content)
    column.addWidget(buttons)
    dialog.open()
