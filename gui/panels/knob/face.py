"""The visible side of a knob: its parts, where they stand, what is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.entry.value import HEIGHT as VALUE_HEIGHT
from gui.panels.entry.value import PAD, ValueButton
from gui.panels.knob import paint as knob_paint
from gui.panels.knob import words as knob_words
from gui.panels.knob.layout import Box, Needs, Places, arranged
from gui.panels.knob.measure import GAP, caption_labels
from gui.panels.knob.reset import ResetButton
from gui.panels.knob.state import KnobState
from gui.panels.parts.badge import ROLES, badge_word
from gui.panels.slider.paint import HEIGHT as SLIDER_HEIGHT
from gui.panels.slider.scale import SliderScale
from gui.panels.slider.slider import KnobSlider

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.footprint.parameters import Parameter
    from gui.look.look import Look
    from gui.panels.entry.line import EntryLine
    from gui.panels.knob.caption import Label

_RESET = 20
_FLASH_MS = 1600
_COMFORTABLE = 248
"""Width [px at 100 %] that a knob asks for: the panel's less its margins."""


class KnobFace(QWidget):
    """Shows a :class:`~gui.panels.knob_state.KnobState`; what the user does with it is ``Knob``'s.

    Parameters
    ----------
    look : Look
        Theme and words.
    parameter : Parameter
        What it shows.
    named : callable, optional
        Returns its name in the present language; the parameter's own where none is given.
    parent : QWidget, optional
        Its owner.
    compact : bool
        Whether the line under the track is left out.
    """

    def __init__(
        self,
        look: Look,
        parameter: Parameter,
        named: Callable[[], str] | None = None,
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.parameter = parameter
        self._named = named or (lambda: self._look.wording.parameter(self.parameter.name))
        self._compact = compact
        self._state = KnobState()
        self._name = ""
        self._message = ""
        self._places: Places | None = None
        # Layouts ask for heights over and over; they change only with the words.
        self._heights: dict[int, int] = {}
        self._labels: tuple[Label, ...] = ()
        self._flagged = False
        self._captioned = True
        self._flash: QVariantAnimation | None = None
        self._line: EntryLine | None = None
        self._reset: ResetButton | None = None
        self._on_badge = False
        self.value_button = ValueButton(look, self)
        self.slider = KnobSlider(look, SliderScale.of(parameter), self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.restyle()

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """What it is called in the present language."""
        return self._name

    @property
    def state(self) -> KnobState:
        """What is shown at present."""
        return self._state

    @property
    def message(self) -> str:
        """Why something was refused; empty where nothing was."""
        return self._message

    def show_state(self, state: KnobState) -> None:
        """Show a state silently; nothing happens where it is the one already shown."""
        if state == self._state:
            return
        before, self._state = self._state, state
        if state.caption != before.caption:
            self._captioned = False
        if state.value != before.value and not self._entry_open():
            self._message = ""
        known = (state.origin, state.badge, state.preset)
        self._show_words(tip=known != (before.origin, before.badge, before.preset))

    def show_message(self, sentence: str) -> None:
        """Say under the knob why something was refused; an empty sentence takes that back."""
        if sentence != self._message:
            self._message = sentence
            if self._line is not None:
                self._line.setAccessibleDescription(sentence)
            self._relayout()

    def flash(self) -> None:
        """Light up for a moment."""
        if self._flash is None:
            self._flash = QVariantAnimation(self)
            self._flash.setDuration(_FLASH_MS)
            self._flash.setStartValue(1.0)
            self._flash.setEndValue(0.0)
            self._flash.valueChanged.connect(lambda _: self.update())
        self._flash.stop()
        self._flash.start()

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        self._name = self._named()
        self.slider.setAccessibleName(self._name)
        self.value_button.setAccessibleName(self.tr("%1, exact value").replace("%1", self._name))
        if self._reset is not None:
            self._reset.restyle(self._name)
        self._show_words(tip=True)
        self._relayout()

    def _show_words(self, *, tip: bool) -> None:
        state, wording, parameter = self._state, self._look.wording, self.parameter
        shown = knob_words.amount(wording, parameter, state.value)
        unit = state.unit if state.unit and state.value is not None else shown.unit
        wider = self.value_button.show_amount(shown.value, unit, declared=state.value is not None)
        self.slider.show_value(state.value)
        self.slider.show_reach(*(state.reach or (parameter.usual_low, parameter.usual_high)))
        self.slider.show_marks(state.preset, state.default, tuple(mark for mark, _ in parameter.landmarks))
        flagged = state.value is not None and not parameter.is_usual(state.value)
        described = f"{self.value_button.text()}, {badge_word(state.badge)}"
        if flagged:
            described = f"{described}, {knob_words.outside_usual(wording, parameter)}"
        self.slider.setAccessibleDescription(described)
        self.value_button.setAccessibleDescription(described)
        if tip:
            text = knob_words.tooltip(wording, parameter, self._name, state)
            self.slider.setToolTip(text)
            self.value_button.setToolTip(text)
            self.setToolTip(text)
        if state.value != state.preset and self._reset is None:
            # Only where there is something to reset: its icon costs more than the rest of a knob.
            self._reset = ResetButton(self._look, self)
            self._reset.restyle(self._name)
            self._reset.clicked.connect(self._reset_clicked)
            QWidget.setTabOrder(self.value_button, self._reset)
        if self._reset is not None:
            self._reset.setVisible(state.value != state.preset)
        said = self._places is not None and self._places.message is not None
        recaptioned, self._captioned = not self._captioned, True
        if recaptioned or wider or tip or flagged != self._flagged or said != bool(self._message):
            self._relayout()
            self.update()

    # -- where things stand -------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """A narrow knob is higher: its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that the parts need in a width [px]."""
        if width not in self._heights:
            self._heights[width] = round(arranged(width, self._needs(width)).height + 0.5)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as the panel is meant to be."""
        width = self._look.theme.px(_COMFORTABLE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than a slider that can be used."""
        return QSize(self.slider.minimumSizeHint().width(), self._look.theme.px(SLIDER_HEIGHT + VALUE_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts anew."""
        self._arrange()

    def _relayout(self) -> None:
        """Arrange, and ask for another height where the parts now need one."""
        self._heights.clear()
        self._arrange()
        if self._places is not None and round(self._places.height + 0.5) != self.height():
            self.updateGeometry()

    def _arrange(self) -> None:
        places = arranged(self.width(), self._needs(self.width()))
        self._places = places
        self._labels, self._flagged = self._caption(self.width())
        _put(self.value_button, places.value)
        _put(self.slider, places.slider)
        if self._reset is not None:
            _put(self._reset, places.reset)
        if self._entry_open() and self._line is not None:
            self._line.setGeometry(self._line_place(places))
        self.update()

    def _needs(self, width: float) -> Needs:
        theme, state = self._look.theme, self._state
        body, small = theme.font("body"), theme.font("small")
        badge_width = knob_paint.text_width(small, badge_word(state.badge))
        inset = theme.px(PAD)
        labels, _ = self._caption(width)
        caption = labels[-1]
        pad = theme.px(knob_paint.MESSAGE_PAD)
        return Needs(
            value_width=self.value_button.sizeHint().width(),
            value_height=theme.px(VALUE_HEIGHT),
            reset_size=theme.px(_RESET) if self._reset is not None and not self._reset.isHidden() else 0,
            slider_height=theme.px(SLIDER_HEIGHT),
            name_word=knob_paint.widest_word(body, self._name),
            name_height=knob_paint.wrapped_height(body, self._name),
            caption_width=0 if self._compact else caption.x + knob_paint.text_width(small, caption.text),
            caption_height=knob_paint.wrapped_height(small, caption.text),
            badge_width=0 if self._compact else badge_width,
            small_line=0 if self._compact else knob_paint.line_height(small),
            message_height=knob_paint.wrapped_height(small, self._message, pad) if self._message else None,
            gap=theme.px(GAP),
            inset=inset,
        )

    def _caption(self, width: float) -> tuple[tuple[Label, ...], bool]:
        return caption_labels(self._look, self.parameter, self._state, width, self.slider.x_of)

    def _line_place(self, places: Places):  # noqa: ANN202 - QRect
        """The entry covers the value and is never narrower than a long number."""
        theme = self._look.theme
        width = min(self.width(), max(theme.px(132), round(places.value.width)))
        height = theme.px(VALUE_HEIGHT)
        return QRectF(self.width() - width, places.value.y, width, height).toRect()

    def _entry_open(self) -> bool:
        return self._line is not None and not self._line.isHidden()

    # -- drawing ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words around the slider."""
        if self._places is None:
            return
        theme, places, painter = self._look.theme, self._places, QPainter(self)
        if self._flash is not None and self._flash.state() == QVariantAnimation.State.Running:
            knob_paint.draw_flash(painter, theme, QRectF(self.rect()), self._flash.currentValue())
        knob_paint.draw_name(painter, theme, places.name, self._name, enabled=self.isEnabled())
        if not self._compact:
            knob_paint.draw_caption(painter, theme, places, self._labels, flagged=self._flagged)
            role, word = ROLES[self._state.badge], badge_word(self._state.badge)
            knob_paint.draw_badge(painter, theme, places.badge, word, role, hovered=self._on_badge)
        if places.message is not None:
            knob_paint.draw_message(painter, theme, places.message, self._message)
        painter.end()

    # -- for the class that acts --------------------------------------------------------------------------------

    def _reset_clicked(self) -> None:
        """Do what the reset button stands for."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Dim with the rest where it is disabled."""
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)


def _put(widget: QWidget, box: Box) -> None:
    widget.setGeometry(QRectF(box.x, box.y, box.width, box.height).toRect())
