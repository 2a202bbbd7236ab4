"""The menu of files used last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from gui.shell.files import Files


def fill_recent(menu: QMenu, files: Files) -> None:
    """Put the files used last into a menu, and a way to forget them; the menu rests while there are none."""
    menu.clear()
    recent = files.recent()
    for path in recent:
        action = QAction(path.name.replace("&", "&&"), menu)
        action.setToolTip(str(path))
        action.triggered.connect(lambda _=False, chosen=path: files.open(chosen))
        menu.addAction(action)
    if recent:
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("Recent", "Forget these files"), files.forget_recent)
    menu.setEnabled(bool(recent))
