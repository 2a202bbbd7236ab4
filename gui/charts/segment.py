"""Two buttons, one of which is down: which scale an axis has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from gui.look.look import Look

_SHEET = """
QPushButton {{ background: {card}; color: {secondary}; border: 1px solid {line}; border-radius: 0px;
    padding: {pad}px {side}px; margin: 0; font-size: {size}px; }}
QPushButton#first {{ border-top-left-radius: {radius}px; border-bottom-left-radius: {radius}px; border-right: 0; }}
QPushButton#last {{ border-top-right-radius: {radius}px; border-bottom-right-radius: {radius}px; }}
QPushButton:hover {{ color: {text}; }}
QPushButton:checked {{ background: {published}; color: {on_chips}; border-color: {published}; font-weight: 600; }}
QPushButton:focus {{ border: 2px solid {text}; padding: {pad_focus}px {side_focus}px; }}
"""


class ScaleSegment(QWidget):
    """Linear, or "each line = 10 x".

    Signals
    -------
    chosen(bool)
        The user chose: True for the logarithmic scale. Not said when a program sets it.
    """

    chosen = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._linear = QPushButton(self, checkable=True, objectName="first")
        self._logarithmic = QPushButton(self, checkable=True, objectName="last", checked=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self, exclusive=True)
        for button in (self._linear, self._logarithmic):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button)
            row.addWidget(button)
        self._logarithmic.toggled.connect(self.chosen)
        self._follow_look()
        look.changed.connect(self._follow_look)

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Show which scale is in force, silently."""
        button = self._logarithmic if logarithmic else self._linear
        if not button.isChecked():
            with QSignalBlocker(self._logarithmic):
                button.setChecked(True)

    def _follow_look(self) -> None:
        theme = self._look.theme
        roles = ("card", "secondary", "line", "text", "published", "on_chips")
        colours = {name: theme.colour(name).name() for name in roles}
        self.setStyleSheet(
            _SHEET.format(
                **colours,
                pad=theme.px(3),
                side=theme.px(8),
                pad_focus=max(0, theme.px(3) - 1),
                side_focus=theme.px(8) - 1,
                size=theme.px(12),
                radius=theme.px(5),
            )
        )
        self._linear.setText(self.tr("linear", "a scale"))
        self._logarithmic.setText(self.tr("each line = 10 \u00d7", "a logarithmic scale, in plain words"))
        tenfold = self.tr("Each line is ten times the one before, so that small and large fit on one picture")
        for button, words in (
            (self._linear, self.tr("Bars from zero: twice as long is twice as much")),
            (self._logarithmic, tenfold),
        ):
            button.setToolTip(words)
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(words)
