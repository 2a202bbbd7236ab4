"""The page of a card that shows a chart's figures as a table, under the sentence made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from gui.charts.figuretable import FigureModel

if TYPE_CHECKING:
    from gui.charts.base import Chart
    from gui.look.look import Look


class TablePage(QWidget):
    """A sentence and a table.

    Parameters
    ----------
    look : Look
        Theme and words.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.model = FigureModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(1)  # it scrolls: no more height than the chart that it stands for
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)

    def show_figures(self, chart: Chart) -> None:
        """Show a chart's present figures."""
        self.sentence.setText(chart.caption())
        self.model.set_table(chart.values_as_table(), self._look.wording)

    def follow_look(self, title: str) -> None:
        """Take fonts and spaces from the present theme, and the chart's title as the table's name."""
        theme = self._look.theme
        inset = theme.px(6)
        self.sentence.setFont(theme.font("secondary"))
        self.sentence.setContentsMargins(inset, 0, inset, inset)
        self.table.setFont(theme.font("secondary"))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(24))
        self.table.setAccessibleName(title)
