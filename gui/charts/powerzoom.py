"""The part of a recording that is in view, and the buttons that change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

if TYPE_CHECKING:
    from gui.look.look import Look

_LEAST_SPAN_S = 0.5
"""Nobody samples so fast that less would show anything."""
FACTOR = 1.6
"""How much nearer one step of zooming goes."""
_SHEET = """
QToolButton {{ background: {card}; color: {secondary}; border: 1px solid {line}; border-radius: {radius}px;
    padding: {pad}px {side}px; margin: 0; font-size: {size}px; }}
QToolButton:hover {{ color: {text}; }}
QToolButton:focus {{ border: 2px solid {text}; padding: {pad_focus}px {side_focus}px; }}
QToolButton:disabled {{ color: {control}; }}
"""


class Span:
    """From when to when is shown [s] of a recording that may still grow; all of it unless somebody has zoomed."""

    def __init__(self) -> None:
        self._whole = (0.0, 1.0)
        self._part: tuple[float, float] | None = None

    @property
    def shown(self) -> tuple[float, float]:
        """From when to when [s]."""
        return self._whole if self._part is None else self._part

    @property
    def is_whole(self) -> bool:
        """Whether all is shown."""
        return self._part is None

    def set_whole(self, begin_s: float, end_s: float) -> None:
        """Take note of how long the recording is; a part that is in view stays, within it."""
        self._whole = (begin_s, max(end_s, begin_s + _LEAST_SPAN_S))
        if self._part is not None:
            self._set(*self._part)

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Go nearer by a factor, or away with one below 1; the time `around_s` stays where it is."""
        begin, end = self.shown
        middle = (begin + end) / 2 if around_s is None else min(max(around_s, begin), end)
        self._set(middle - (middle - begin) / factor, middle + (end - middle) / factor)

    def pan(self, seconds: float) -> None:
        """Move by so much, as far as there is anything."""
        if self._part is not None:
            begin, end = self._part
            seconds = min(max(seconds, self._whole[0] - begin), self._whole[1] - end)
            self._part = (begin + seconds, end + seconds)

    def show_all(self) -> None:
        """Show all of it, and what is still to come."""
        self._part = None

    def _set(self, begin: float, end: float) -> None:
        first, last = self._whole
        span = max(end - begin, min(_LEAST_SPAN_S, last - first))
        if span >= (last - first) * 0.999:
            self._part = None
            return
        begin = min(max(begin, first), last - span)
        self._part = (begin, begin + span)


class ZoomButtons(QWidget):
    """Nearer, farther, all.

    Signals
    -------
    zoomed(factor)
        Go nearer by this factor.
    all_requested()
        Show everything.
    """

    zoomed = Signal(float)
    all_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.farther, self.nearer, self.all = QToolButton(self), QToolButton(self), QToolButton(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.farther, self.nearer, self.all):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._row.addWidget(button)
        self.nearer.clicked.connect(lambda: self.zoomed.emit(FACTOR))
        self.farther.clicked.connect(lambda: self.zoomed.emit(1 / FACTOR))
        self.all.clicked.connect(self.all_requested)
        self._follow_look()
        look.changed.connect(self._follow_look)

    def show_span(self, span: Span) -> None:
        """Let the buttons rest that would do nothing."""
        for button in (self.farther, self.all):
            if button.isEnabled() == span.is_whole:
                button.setEnabled(not span.is_whole)

    def _follow_look(self) -> None:
        theme = self._look.theme
        roles = ("card", "secondary", "line", "text", "control")
        self.setStyleSheet(
            _SHEET.format(
                **{name: theme.colour(name).name() for name in roles},
                pad=theme.px(3),
                side=theme.px(8),
                pad_focus=max(0, theme.px(3) - 1),
                side_focus=theme.px(8) - 1,
                size=theme.px(12),
                radius=theme.px(5),
            )
        )
        self._row.setSpacing(theme.px(4))
        for button, text, words in (
            (self.farther, "\u2212", self.tr("Show a longer stretch of time (\u2212, or Ctrl and the wheel)")),
            (self.nearer, "+", self.tr("Show a shorter stretch of time (+, or Ctrl and the wheel)")),
            (self.all, self.tr("All", "show the whole recording"), self.tr("Show the whole recording (0)")),
        ):
            button.setText(text)
            button.setToolTip(words)
            button.setAccessibleName(words)
