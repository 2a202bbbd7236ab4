"""The window that asks what it would take: a target, and for each knob the value that reaches it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.footprint.goal import Solution, crossing, depends_on, solve
from gui.footprint.model import NotDeclaredError
from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import GRID_KEY
from gui.panels.goal import words
from gui.panels.goal.amount import TargetEntry
from gui.panels.goal.choice import AnswerChoice
from gui.panels.goal.level import Pair, level_sentence, level_text
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from gui.look.look import Look
    from gui.panels.goal.other import Rival
    from gui.state.store import Store

_WIDTH, _LEAST_HEIGHT = 460, 320
_FIRST = GRID_KEY
"""The knob that is free when nobody has said which."""


class GoalDialog(QDialog):
    """A target, and what each knob would have to be for it.

    Parameters
    ----------
    store : Store
        The scenario; the answer goes on one of its knobs.
    look : Look
        Theme and words.
    rivals : callable, optional
        Returns the scenarios that the user has pinned.
    parent : QWidget, optional
        The window.
    """

    put = Signal(str)
    """The answer is on a knob: its key."""
    freed = Signal(str)
    """Another knob was chosen to be free: its key."""

    def __init__(
        self,
        store: Store,
        look: Look,
        rivals: Callable[[], Sequence[Rival]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._look = store, look
        self._free = _FIRST
        self._answers: dict[str, Solution | NotDeclaredError] = {}
        inside = QWidget()
        self.entry = TargetEntry(store, look, rivals, inside)
        self._intro = SmallText(look, "secondary", parent=inside)
        self._heading = SmallText(look, "strong", "text", inside)
        self._knobs, self._wholes = QWidget(inside), QWidget(inside)
        self.choices: dict[str, AnswerChoice] = {}
        self.whole_choices = tuple(AnswerChoice(look, self._wholes) for _ in range(2))
        self._said = SmallText(look, "body", "text", inside)
        self._column = QVBoxLayout(inside)
        for widget in (self._intro, self.entry, self._heading, self._knobs, self._said, self._wholes):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._knob_column, whole_column = QVBoxLayout(self._knobs), QVBoxLayout(self._wholes)
        for column in (self._column, self._knob_column, whole_column):
            column.setContentsMargins(0, 0, 0, 0)
        for column in (self._knob_column, whole_column):
            column.setSpacing(0)
        for choice in self.whole_choices:
            whole_column.addWidget(choice)
            choice.clicked.connect(self._show_button)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._area.setWidget(inside)
        self._buttons = QDialogButtonBox(self)
        self.put_button, self._close = QPushButton(self._buttons), QPushButton(self._buttons)
        self._buttons.addButton(self.put_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        self.put_button.setDefault(True)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._area, 1)
        self._outer.addWidget(self._buttons)
        self.entry.changed.connect(self._compute)
        self._buttons.accepted.connect(self._put)
        self._buttons.rejected.connect(self.reject)
        store.estimate_changed.connect(self.refresh)
        store.library_changed.connect(self.refresh)
        look.changed.connect(self._retranslate)
        self._retranslate()

    # -- what is asked ------------------------------------------------------------------------------------------

    @property
    def free(self) -> str:
        """Key of the knob that may change."""
        return self._free

    def set_free(self, key: str) -> None:
        """Free another knob; silently."""
        self._free = key
        self._compute()

    def answer(self) -> Solution | None:
        """What it would take of the free knob; ``None`` where there is no answer."""
        found = self._answers.get(self._free)
        return found if isinstance(found, Solution) else None

    def settable(self) -> float | None:
        """The value that would go on the knob [its unit]."""
        found = self.answer()
        if found is None or (found.value is None and self.entry.rival is not None):
            return None
        for choice, one in zip(self.whole_choices, found.whole, strict=False):
            if choice.isChecked() and len(found.whole) > 1:
                return one.value
        return found.settable

    def said(self) -> str:
        """The answer in a sentence."""
        return self._said.text()

    def open_window(self) -> None:
        """Show it in front, with the answers of now."""
        if self.isVisible():
            self.raise_()
        self.show()
        QTimer.singleShot(0, self, self._fit)
        self.activateWindow()
        self.entry.line.setFocus()
        self.entry.line.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed while it was hidden."""
        super().showEvent(event)
        self.entry.reword()
        self._compute()

    def refresh(self, _what: object = None) -> None:
        """Follow what changed: the scenario, the library, or the pinned scenarios."""
        if self.isVisible():
            self.entry.reword()
            self._compute()

    # -- inside -------------------------------------------------------------------------------------------------

    def _compute(self) -> None:
        """Ask every knob what it would take."""
        scenario, result, target = self._store.scenario, self.entry.result, self.entry.target
        needed = depends_on(result, grid_includes_pue=scenario.grid_includes_pue, scope=self._store.scope)
        keys = tuple(parameter.key for parameter in PARAMETERS if parameter.key in needed)
        if self._free not in keys:
            self._free = keys[-1]
        self._answers = {}
        for key in keys if target is not None or self.entry.rival is not None else ():
            try:
                self._answers[key] = self._answer_of(key, result, target)
            except NotDeclaredError as error:
                self._answers[key] = error
        if tuple(self.choices) != keys:
            self._make_choices(keys)
        self._show()

    def _answer_of(self, key: str, result: str, target: float | None) -> Solution:
        """Return what one knob would have to be; in both scenarios, where they shall break even."""
        scenario, rival = self._store.scenario, self.entry.rival
        if rival is not None:
            return crossing(scenario, rival, result, key, (self._store.scope, self.entry.other.scope))
        return solve(scenario, result, math.nan if target is None else target, key, self._store.scope)

    def _pair(self) -> Pair | None:
        rival, other = self.entry.rival, self.entry.other
        if rival is None:
            return None
        return Pair(self._store.scenario, rival, other.name(), (self._store.scope, other.scope))

    def _make_choices(self, keys: tuple[str, ...]) -> None:
        for choice in self.choices.values():
            self._knob_column.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self.choices = {key: AnswerChoice(self._look, self._knobs) for key in keys}
        before: QWidget = self.entry.other.both_box
        for key, choice in self.choices.items():
            self._knob_column.addWidget(choice)
            self.setTabOrder(before, choice)
            before = choice
            choice.toggled.connect(lambda on, key=key: self._choose(key, on=on))

    def _choose(self, key: str, *, on: bool) -> None:
        if on and key != self._free:
            self._free = key
            self._show()
            self.freed.emit(key)

    def _show(self) -> None:
        wording, scenario = self._look.wording, self._store.scenario
        for key, choice in self.choices.items():
            found = self._answers.get(key)
            solution = found if isinstance(found, Solution) else None
            name, now = words.name_of(wording, key), words.now_text(wording, key, scenario.value(key))
            possible = solution is not None and solution.value is not None
            text = level_text if self.entry.rival is not None else words.answer_text
            choice.show_answer(name, now, text(wording, solution), possible=possible)
        if not self.choices[self._free].isChecked():
            self.choices[self._free].setChecked(True)
        self._show_answer()

    def _show_answer(self) -> None:
        wording, found, pair = self._look.wording, self._answers.get(self._free), self._pair()
        wholes = found.whole if isinstance(found, Solution) and len(found.whole) > 1 else ()
        if isinstance(found, Solution):
            was = self._store.scenario.value(self._free)
            said = words.sentence(wording, found, was) if pair is None else level_sentence(wording, found, pair)
            self._said.show_text(said)
            nearest = found.settable
            for choice, one in zip(self.whole_choices, wholes, strict=False):
                choice.show_answer(words.whole_text(wording, found, one), "", "")
                choice.setChecked(one.value == nearest)
        else:
            keys = found.keys if found is not None else self.entry.lacking()
            self._said.show_text(words.lacking(wording, keys) if keys else "")
        self._wholes.setVisible(bool(wholes))
        self._show_button()
        self._fit_if_it_grew()

    def _show_button(self) -> None:
        found, value = self.answer(), self.settable()
        closest = found is not None and found.value is None and self.entry.rival is None
        text = self.tr("Put the closest on the slider") if closest else self.tr("Put it on the slider")
        self.put_button.setText(text)
        self.put_button.setToolTip(self.tr("Set this one input, as one step that can be undone"))
        self.put_button.setEnabled(value is not None and not words.stays(value, self._store.scenario.value(self._free)))

    def _put(self) -> None:
        value = self.settable()
        if value is None:
            return
        key = self._free
        self._store.end_gesture()
        self._store.change(key, value)
        self._store.end_gesture()
        self.accept()
        self.put.emit(key)

    def _fit_if_it_grew(self) -> None:
        """Make room for what is asked and said now; a window that is high enough stays as it is, nothing jumps."""
        if self.isVisible():
            QTimer.singleShot(0, self, lambda: self._fit(least=self.height()))

    def _fit(self, least: int = 0) -> None:
        """Take the height of the words, as far as the screen has it, and not less than `least` [px]."""
        theme, inside, taken = self._look.theme, self._area.widget(), self._outer.contentsMargins()
        width, frame = max(self.width(), self.minimumWidth()), 2 * self._area.frameWidth()
        # The words must fit beside the bar too: one that is there before the window has grown would else stay for good.
        room_for_words = (
            width - taken.left() - taken.right() - frame - self._area.verticalScrollBar().sizeHint().width()
        )
        wanted = inside.layout().totalHeightForWidth(room_for_words) + frame
        wanted += self._buttons.sizeHint().height() + self._outer.spacing() + taken.top() + taken.bottom()
        room = self.screen().availableGeometry().size() - QSize(theme.px(40), theme.px(60))
        self.resize(width, max(least, min(wanted, room.height())))

    def _retranslate(self) -> None:
        theme, room = self._look.theme, self.screen().availableGeometry()
        self.setWindowTitle(self.tr("What would it take?"))
        self.setMinimumSize(min(theme.px(_WIDTH), room.width()), min(theme.px(_LEAST_HEIGHT), room.height() * 3 // 4))
        margin = theme.px(20)
        self._outer.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self._outer.setSpacing(theme.px(12))
        self._column.setSpacing(theme.px(8))
        self._intro.show_text(self.tr("Say what it shall come to: each knob shows where it alone would reach that."))
        self._heading.show_text(self.tr("By changing", "one of the knobs in the list below"))
        for text in (self._intro, self._heading, self._said):
            text.restyle()
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("Close this window (Esc)."))
        self.entry.reword()
        self._compute()
        for choice in (*self.choices.values(), *self.whole_choices):
            choice.updateGeometry()
            choice.update()
        if self.isVisible():
            QTimer.singleShot(0, self, self._fit)
