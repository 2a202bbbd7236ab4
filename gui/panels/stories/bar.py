"""The bar that tells a story: its step, text and source, and the buttons that lead through it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.panels.parts.frame import CardFrame
from gui.panels.parts.verdict import Verdict, VerdictMark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look
    from gui.look.theme import FontRole

_TEXT_FACTOR = 15 / 13
"""The text is read by a class, from a projector."""
_SOURCE = "source"
_BUTTONS_BESIDE = 480
"""From this width [px at 100 %] the buttons stand beside the story's title; below, under it."""


class StoryView(NamedTuple):
    """What the bar shows, in words.

    Attributes
    ----------
    story, title, text : str
        The story's title, the step's title and its text.
    position, count : int
        Index of the step, and how many there are.
    source : str
        "Patterson et al. 2021, App. C-D"; empty where the step names none.
    figure : str
        The published figure beside the one on the sliders; empty where the step has none.
    verdict : str
        How the two agree: ``rounding``, ``outside``, or ``none`` where they are not meant to.
    moved : bool
        Whether the sliders stand elsewhere than the step put them.
    comparable : bool
        Whether there are corrections to be seen side by side.
    """

    story: str
    title: str
    text: str
    position: int
    count: int
    source: str = ""
    figure: str = ""
    verdict: Verdict = "none"
    moved: bool = False
    comparable: bool = False


class StoryBar(CardFrame):
    """Shows one step of a story; hidden while none is told.

    Signals
    -------
    next_requested(), back_requested(), end_requested()
        The user goes on, back, or has enough.
    again_requested()
        The sliders were moved and the step is to be put on them again.
    source_requested()
        The user asks for the step's source.
    comparison_requested()
        The user wants to see all corrections side by side.
    """

    next_requested = Signal()
    back_requested = Signal()
    end_requested = Signal()
    again_requested = Signal()
    source_requested = Signal()
    comparison_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, line="published")
        self._view: StoryView | None = None
        self._height = 0
        self.head, self.title, self.text, self.figure, self.moved = (_label(self) for _ in range(5))
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.linkActivated.connect(lambda _link: self.source_requested.emit())
        self._mark = VerdictMark(look, self)
        self.comparison, self.back, self.next, self.end, self.again = (QPushButton(self) for _ in range(5))
        for button, signal in (
            (self.comparison, self.comparison_requested),
            (self.back, self.back_requested),
            (self.next, self.next_requested),
            (self.end, self.end_requested),
            (self.again, self.again_requested),
        ):
            button.clicked.connect(signal)
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        look.changed.connect(self._retranslate)

    def show_step(self, view: StoryView | None) -> None:
        """Show a step; hide where there is none."""
        if view == self._view:
            return
        began = self._view is None
        self._view = view
        self._retranslate()
        self.setVisible(view is not None)
        if began and view is not None:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(self._look.theme.px(500), self._height)

    def hasHeightForWidth(self) -> bool:
        """Hide that its lines wrap: it finds its own height, and a page that knew would not let the charts shrink."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Never lower than its lines."""
        return QSize(self._look.theme.px(220), self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._buttons = QHBoxLayout()
        for button in (self.comparison, self.back, self.next, self.end):
            self._buttons.addWidget(button)
        self._top = QHBoxLayout()
        self._top.addWidget(self.head, 1)
        self._top.addLayout(self._buttons)
        self._below = QHBoxLayout()
        self._below.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._below.addWidget(self.figure, 1)
        self._away = QHBoxLayout()
        self._away.addWidget(self.moved, 1)
        self._away.addWidget(self.again)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addLayout(self._below)
        self._column.addLayout(self._away)

    def _retranslate(self) -> None:
        view = self._view
        if view is None:
            return
        self._word_buttons(view)
        step = self.tr("%1, step %2 of %3", "title of a story, its step").replace("%3", str(view.count))
        self.head.setText(step.replace("%2", str(view.position + 1)).replace("%1", view.story))
        self.title.setText(view.title)
        link = self._look.theme.palette.link
        source = f' <a href="{_SOURCE}" style="color: {link}">{escape(view.source)}</a>' if view.source else ""
        self.text.setText(escape(view.text) + source)
        self.text.setToolTip(self.tr("Click the source: where this comes from.") if view.source else "")
        self.figure.setText(view.figure)
        self._mark.show_verdict(view.verdict)
        # What the figure says of the sliders holds where the step put them.
        told = bool(view.figure) and not view.moved
        self._mark.setVisible(told)
        self.figure.setVisible(told)
        self.moved.setText(self.tr("You have moved the sliders since this step."))
        self.moved.setVisible(view.moved)
        self.again.setVisible(view.moved)
        self.setAccessibleName(self.head.text())
        self.setAccessibleDescription(" ".join(filter(None, (view.title, view.text, view.source, view.figure))))
        self.text.setAccessibleName(view.text)
        self._dress()
        self._fit()

    def _word_buttons(self, view: StoryView) -> None:
        words = (
            (self.comparison, self.tr("Side by side\u2026"), self.tr("All figures of this correction in one window.")),
            (self.back, self.tr("Back"), self.tr("Back to the step before (Alt+Left).")),
            (self.next, self.tr("Next"), self.tr("On to the next step (Alt+Right).")),
            (self.end, self.tr("End"), self.tr("End the story; the sliders stay where they are.")),
            (self.again, self.tr("Put back"), self.tr("Put this step on the sliders again.")),
        )
        for button, text, tip in words:
            button.setText(text)
            button.setToolTip(tip)
        self.comparison.setVisible(view.comparable)
        last = view.position + 1 == view.count
        for button, enabled in ((self.back, view.position > 0), (self.next, not last)):
            # The keyboard must not fall out of the bar with a button that comes to rest.
            if button.hasFocus() and not enabled:
                (self.end if button is self.next else self.next).setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(enabled)

    def _dress(self) -> None:
        theme, px = self._look.theme, self._look.theme.px
        styles: tuple[tuple[QLabel, FontRole, float, str], ...] = (
            (self.head, "secondary", 1, "secondary"),
            (self.title, "strong", _TEXT_FACTOR, "text"),
            (self.text, "body", _TEXT_FACTOR, "text"),
            (self.figure, "body", 1, "text"),
            (self.moved, "body", 1, "accent"),
        )
        for label, role, factor, colour in styles:
            label.setFont(theme.font(role, factor))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.colour(colour))
            label.setPalette(palette)
        self._column.setContentsMargins(px(16), px(8), px(12), px(10))
        self._column.setSpacing(px(4))
        self._buttons.setSpacing(px(6))
        self._top.setSpacing(px(12))
        self._below.setSpacing(px(8))

    def _fit(self) -> None:
        """Ask for the height that the lines take at this width."""
        beside = self.width() >= self._look.theme.px(_BUTTONS_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._top.direction() != direction:
            self._top.setDirection(direction)
        self._column.activate()
        height = self._column.totalHeightForWidth(max(self.width(), self._look.theme.px(220)))
        if height != self._height:
            self._height = height
            self.updateGeometry()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
