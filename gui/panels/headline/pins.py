"""The list of everyday things to compare with: searched, and pinned by a check mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from gui.panels.compared.checklist import ChecklistPopup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.panels.picker.model import PickerRow


class PinPopup(ChecklistPopup):
    """Everyday things, of which some are pinned."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.automatic = QPushButton(self)
        self.automatic.setFlat(True)
        self.automatic.clicked.connect(self._unpin)
        self.layout().addWidget(self.automatic, 0, Qt.AlignmentFlag.AlignLeft)

    def open_list(self, anchor: QWidget, rows: Sequence[PickerRow], pinned: tuple[str, ...]) -> None:
        """Open below the anchor; what is pinned stands first, then the others by group."""
        self.things.set_checked(tuple(one for one in pinned if any(row.id == one for row in rows)))
        first = [row._replace(group=self.tr("Pinned")) for row in rows if row.id in pinned]
        self.things.set_rows([*first, *(row for row in rows if row.id not in pinned)])
        self._reword()
        self.open_at(anchor, None)

    def _reword(self) -> None:
        theme = self._look.theme
        hint = self.tr("Enter or a click pins a thing: the result is counted in it first. Esc closes.")
        self.say(self.tr("Compare with\u2026"), hint)
        self.automatic.setText(self.tr("Let the size decide"))
        self.automatic.setToolTip(self.tr("Unpin everything: what fits the size of the result is taken by itself"))
        self.automatic.setAccessibleName(self.automatic.text())
        self.automatic.setFont(theme.font("small"))
        self.automatic.setEnabled(bool(self.things.checked))

    def _unpin(self) -> None:
        self.check(())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.automatic.setEnabled(bool(self.things.checked))
        super()._tell()
