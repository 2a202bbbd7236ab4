"""The window of a model's size, with what published runs come to beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.documents.size_check import size_checks
from gui.panels.size.dialog import SizeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.state.store import Store


def size_dialog(window: QWidget, store: Store, look: Look) -> SizeDialog:
    """Return the window, made when somebody first asks for it; it reads the sizes of all runs."""
    published = [check.implied_utilisation for check in size_checks(store.library)]
    return SizeDialog(store, look, published, window)
