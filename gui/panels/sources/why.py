"""Why a famous number was corrected, step by step, each of which can be put on the sliders."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.panels.parts.figure import Figure
from gui.panels.parts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look

_WIDTH = 560


class CorrectionStep(NamedTuple):
    """One figure on the way: the run that it is, its emissions [kg CO2e], its name and what is different in it.

    `name` and `explanation` are texts of the presets (English).
    """

    run_id: str
    name: str
    co2e_kg: float
    explanation: str


class _StepRow(QWidget):
    """One step: mass, name, a bar from zero, what changed, and the button that loads it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.step: CorrectionStep | None = None
        self._share, self._bar_top = 0.0, 0
        self._colour = "published"
        self.mass, self.name, self.less, self.text = (Figure(look, self, active=False) for _ in range(4))
        self.button = QPushButton(self)
        self._height = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: CorrectionStep, largest_kg: float, less: str, colour: str) -> None:
        """Show a step beside the largest of them; `less` says how it compares with the one before."""
        wording = self._look.wording
        self.step, self._share, self._colour = step, step.co2e_kg / largest_kg if largest_kg else 0.0, colour
        self.mass.set_spans((Span(wording.mass(step.co2e_kg).text, "figure", colour),))
        self.name.set_spans((Span(wording.preset(step.name), "strong"),))
        self.less.set_spans((Span(less, "secondary", "secondary"),) if less else ())
        self.text.set_spans((Span(wording.preset(step.explanation), "body", "secondary"),))
        self.button.setText(self.tr("Put on the sliders"))
        self.button.setToolTip(self.tr("Load this run: %1").replace("%1", wording.preset(step.name)))
        self.button.setAccessibleName(self.button.toolTip())
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(self._look.theme.px(_WIDTH - 60), self._height)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its lines."""
        return QSize(self._look.theme.px(300), self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, from zero."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(self._left(), self._bar_top, self.width() - self._left(), theme.px(8))
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, theme.px(2), theme.px(2))
        painter.setBrush(theme.colour(self._colour))
        filled = QRectF(bar.left(), bar.top(), max(bar.width() * self._share, theme.px(2)), bar.height())
        painter.drawRoundedRect(filled, theme.px(2), theme.px(2))

    def _left(self) -> int:
        return self._look.theme.px(110)

    def _arrange(self) -> None:
        px, left = self._look.theme.px, self._left()
        inner = max(self.width() - left, px(160))
        self.mass.place(0, 0, left - px(12), self.mass.text_height())
        less = self.less.text_height(left - px(12)) if self.less.spans else 0
        self.less.setVisible(bool(less))
        self.less.place(0, self.mass.text_height() + px(2), left - px(12), less)
        y = px(3)
        high = self.name.text_height(inner)
        self.name.place(left, y, inner, high)
        self._bar_top = y + high + px(6)
        y = self._bar_top + px(8) + px(8)
        high = self.text.text_height(inner)
        self.text.place(left, y, inner, high)
        y += high + px(8)
        size = self.button.sizeHint()
        self.button.setGeometry(left, y, size.width(), size.height())
        y += size.height()
        if y != self._height:
            self._height = y
            self.updateGeometry()


class WhyDialog(QDialog):
    """Tells how a figure was corrected, from the famous one to the one that was reported.

    Signals
    -------
    run_requested(run_id)
        A step is to be put on the sliders; the dialog stays open beside them.
    """

    run_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._steps: tuple[CorrectionStep, ...] = ()
        self._current = ""
        self._title = Figure(look, self, active=False)
        self._title.margin = 0
        self._rows: list[_StepRow] = []
        self._close = QPushButton(self)
        self._close.clicked.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addStretch(1)
        self._column.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignRight)
        look.changed.connect(self._retranslate)

    def show_steps(self, steps: Sequence[CorrectionStep], current_run: str = "") -> None:
        """Show the steps, first the famous figure, last what was reported; open in front of the other windows.

        Parameters
        ----------
        steps : sequence of CorrectionStep
            At least two.
        current_run : str
            The run that is on the sliders; its button rests.
        """
        self._steps = tuple(steps)
        self._fit_rows()
        self.show_current(current_run)
        if self.isVisible():
            self.raise_()
        self.show()
        # Rows learn their height from their width, which they have only now.
        self._column.activate()
        self.resize(self.minimumWidth(), self._column.minimumSize().height())
        self.activateWindow()

    def show_current(self, run_id: str) -> None:
        """Let the button of the run that is on the sliders rest."""
        self._current = run_id
        self._retranslate()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The button of each step, by run id."""
        return {row.step.run_id: row.button for row in self._rows if row.step is not None}

    def _fit_rows(self) -> None:
        while len(self._rows) > len(self._steps):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(self._steps):
            row = _StepRow(self._look, self)
            row.button.clicked.connect(lambda _checked=False, row=row: self._load(row))
            self._rows.append(row)
            self._column.insertWidget(len(self._rows), row)

    def _load(self, row: _StepRow) -> None:
        if row.step is not None:
            self.run_requested.emit(row.step.run_id)

    def _retranslate(self) -> None:
        if not self._steps:
            return
        px, wording = self._look.theme.px, self._look.wording
        first, last = self._steps[0].co2e_kg, self._steps[-1].co2e_kg
        times = wording.number(first / last, 2) if last else ""
        self.setWindowTitle(self.tr("Why %1 times less").replace("%1", times))
        self._title.set_spans((Span(self.tr("From the headline to what was reported"), "strong", factor=15 / 13),))
        largest = max(step.co2e_kg for step in self._steps)
        for index, (row, step) in enumerate(zip(self._rows, self._steps, strict=True)):
            before = self._steps[index - 1].co2e_kg if index else 0.0
            less = ""
            if before and step.co2e_kg:
                ratio = before / step.co2e_kg
                digits = 2 if ratio < 10 else 3  # noqa: PLR2004 - 4.7 and 18.7
                less = self.tr("%1 times less").replace("%1", wording.number(ratio, digits))
            row.show_step(step, largest, less, "published" if index else "accent")
            row.button.setEnabled(step.run_id != self._current)
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("Close this window (Esc)."))
        self.setMinimumWidth(px(_WIDTH))
        self._column.setContentsMargins(px(20), px(18), px(20), px(16))
        self._column.setSpacing(px(18))
