"""The button in a chart's heading that opens the list of what it may show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_SHEET = """
QToolButton {{ background: {card}; color: {secondary}; border: 1px solid {line}; border-radius: {radius}px;
    padding: {pad}px {side}px; margin: 0; font-size: {size}px; }}
QToolButton:hover {{ color: {text}; }}
QToolButton:focus {{ border: 2px solid {text}; padding: {pad_focus}px {side_focus}px; }}
"""
_ICON = 12


class ChooseButton(QToolButton):
    """Says "Choose...", or where there is little room shows a sign.

    Parameters
    ----------
    look : Look
        Theme, words and icons.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = False
        self._widths = {False: 0, True: 0}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def width_of(self, *, compact: bool) -> int:
        """Width [px] that it takes in one of its two forms."""
        return self._widths[compact]

    def set_compact(self, compact: bool) -> None:
        """Show the sign alone, or the word."""
        if compact != self._compact:
            self._compact = compact
            self._dress()

    def follow_look(self, words: str) -> None:
        """Take fonts and colours from the present theme, and the words that say what it does."""
        theme = self._look.theme
        self.setIcon(self._look.icons.icon("chevron_down", theme.colour("secondary"), theme.px(_ICON)))
        self.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        self.setToolTip(words)
        self.setAccessibleName(words)
        shown = self._compact
        for self._compact in (not shown, shown):
            self._dress()
            self.ensurePolished()
            self._widths[self._compact] = self.sizeHint().width()

    def _dress(self) -> None:
        theme, style = self._look.theme, Qt.ToolButtonStyle
        colours = {name: theme.colour(name).name() for name in ("card", "secondary", "line", "text")}
        if self._compact:
            colours["line"] = colours["card"]
        pad, side = theme.px(3), theme.px(2 if self._compact else 8)
        self.setStyleSheet(
            _SHEET.format(
                **colours,
                pad=pad,
                side=side,
                pad_focus=max(0, pad - 1),
                side_focus=max(0, side - 1),
                size=theme.px(12),
                radius=theme.px(5),
            )
        )
        self.setText("" if self._compact else self.tr("Choose\u2026"))
        self.setToolButtonStyle(style.ToolButtonIconOnly if self._compact else style.ToolButtonTextOnly)
