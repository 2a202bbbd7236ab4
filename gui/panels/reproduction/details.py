"""Everything about the published figure that is selected: both values, the inputs, the source."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.look.locating import located
from gui.panels.library.flow import FlowBox
from gui.panels.parts.verdict import VerdictMark, verdict_sentence, verdict_word
from gui.panels.reproduction import words

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.panels.reproduction.rows import FigureDetails, FigureRow


class FigureCard(QWidget):
    """Shows one figure; its text can be selected and copied.

    Signals
    -------
    load_requested(run_id)
        The run is to be put on the sliders.
    library_requested(run_id)
        The run is to be shown in the library.
    """

    load_requested = Signal(str)
    library_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row: FigureRow | None = None
        self._details: FigureDetails | None = None
        self.mark, self.verdict, self.text = VerdictMark(look, self), QLabel(self), QLabel(self)
        self.load, self.library = QPushButton(self), QPushButton(self)
        self.load.clicked.connect(lambda: self._tell(self.load_requested))
        self.library.clicked.connect(lambda: self._tell(self.library_requested))
        self.verdict.setWordWrap(True)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setOpenExternalLinks(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._head = QHBoxLayout()
        self._head.addWidget(self.mark)
        self._head.addWidget(self.verdict, 1)
        self._inner = QWidget()
        inside = QVBoxLayout(self._inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.text, 1)
        self.scroll = QScrollArea(self)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(self._inner)
        self._buttons = FlowBox()
        for button in (self.load, self.library):
            self._buttons.layout().addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.scroll, 1)
        self._column.addWidget(self._buttons)
        self._wide = False
        look.changed.connect(self._retranslate)
        self._retranslate()

    def show_figure(self, row: FigureRow | None, details: FigureDetails | None) -> None:
        """Show a figure, or nothing."""
        self._row, self._details = row, details
        self._retranslate()
        self.scroll.verticalScrollBar().setValue(0)

    def set_wide(self, wide: bool) -> None:
        """Put the buttons beside the verdict, where there is more width than height."""
        if wide != self._wide:
            self._wide = wide
            (self._head if wide else self._column).addWidget(self._buttons)

    def _tell(self, signal: Signal) -> None:
        if self._row is not None:
            signal.emit(self._row.run)

    def _retranslate(self) -> None:
        theme, row = self._look.theme, self._row
        self.load.setText(self.tr("Put on the sliders"))
        self.load.setToolTip(self.tr("Start from this run in the main window."))
        self.library.setText(self.tr("Show in the library"))
        self.library.setToolTip(self.tr("Open the library at this run."))
        self._column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        self._column.setSpacing(theme.px(8))
        self._head.setSpacing(theme.px(8))
        self.text.setAccessibleName(self.tr("The figure that is selected"))
        for part in (self.mark, self.verdict, self._buttons):
            part.setVisible(row is not None)
        self.text.setFont(theme.font("body"))
        self.verdict.setFont(theme.font("strong"))
        if row is None:
            self.text.setText(escape(self.tr("Select a figure to see its inputs and its source.")))
            return
        self.mark.show_verdict(row.verdict)
        self.verdict.setText(verdict_word(row.verdict))
        self.text.setText(self._html(row))

    def _html(self, row: FigureRow) -> str:
        wording, details = self._look.wording, self._details
        secondary = self._look.theme.palette.secondary
        title = ": ".join(filter(None, (words.run_name(wording, row), words.figure_name(row))))
        said = [verdict_sentence(row.verdict), words.why_not(wording, row)]
        if row.by_construction and row.verdict != "construction":
            said.append(verdict_sentence("construction"))
        reason = wording.preset(row.tolerance_reason)
        tolerance = words.tolerance_text(wording, row)
        apart, share = words.difference_text(wording, row), words.relative_text(wording, row)
        gap = apart if not row.difference or not share else f"{apart} \u00b7 {share}"
        pairs = [
            (self.tr("Published"), words.reported_text(wording, row)),
            (self.tr("Recomputed"), words.recomputed_text(wording, row)),
            (self.tr("Difference"), gap),
            (self.tr("Tolerance"), f"{tolerance}: {reason}" if tolerance else ""),
            (self.tr("Computed"), words.method_sentence(row)),
            (self.tr("Said of it", "a note beside a figure"), wording.preset(row.note)),
            *(self._source(row) if details is not None else ()),
        ]
        parts = [f"<p><b>{escape(title)}</b></p>", f"<p>{escape(' '.join(filter(None, said)))}</p>"]
        parts.append(_pairs(pairs, secondary))
        if details is not None and details.inputs:
            heading = self.tr("Inputs used")
            parts.append(f"<p><b>{escape(heading)}</b></p>")
            inputs = [(one.name, f"{one.value} ({one.known})" if one.known else one.value) for one in details.inputs]
            parts.append(_pairs(inputs, secondary))
        if details is not None and details.run_note:
            heading = self.tr("About the run")
            parts.append(f"<p><b>{escape(heading)}</b></p><p>{escape(details.run_note)}</p>")
        text = "".join(parts)
        if details is not None and details.link.startswith("https://"):
            link = escape(details.link, quote=True)
            text += f'<p><a href="{link}" style="color: {self._look.theme.palette.link}">{link}</a></p>'
        return text

    def _source(self, row: FigureRow) -> tuple[tuple[str, str], ...]:
        assert self._details is not None  # noqa: S101 - asked for where there are details
        return (
            (self.tr("Source"), self._details.citation),
            (self.tr("Where in it", "table or page of a source"), located(row.source_locator)),
        )


def _pairs(pairs: list[tuple[str, str]], secondary: str) -> str:
    """Return names and values as a table of two columns; pairs without a value are left out."""
    rows = "".join(
        f'<tr><td style="color: {secondary}; padding: 1px 12px 3px 0">{escape(name)}</td>'
        f'<td style="padding: 1px 0 3px 0">{escape(value)}</td></tr>'
        for name, value in pairs
        if value
    )
    return f"<table>{rows}</table>"
