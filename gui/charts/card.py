"""The frame around a chart: heading, the chart or its table, and a menu to take it along."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.charts import export
from gui.charts.heading import Heading
from gui.charts.tablepage import TablePage

if TYPE_CHECKING:
    from gui.charts.base import Chart
    from gui.look.look import Look

_SHEET = "#chartCard {{ background: {card}; border: 1px solid {line}; border-radius: {radius}px; }}"
_PADDING, _RADIUS = 10, 10
"""Inside the line; the chart has a margin of its own [px at 100 %]."""
_TIGHT_PADDING = 3
"""Above and below where the window is low [px at 100 %]."""


class _Pages(QStackedWidget):
    """Chart and table; the table's wrapped sentence must not ask for height on behalf of the card."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        return self.widget(0).minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self.widget(0).sizeHint()


class ChartCard(QFrame):
    """A card that shows a chart, or at a choice the same figures as a table.

    Parameters
    ----------
    look : Look
        Theme, words and icons.
    chart : Chart
        The card takes it over.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, look: Look, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="chartCard")
        self.chart = chart
        self._look = look
        self.menu_button = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setProperty("flat", True)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self._menu)
        self.table_action = QAction(self, checkable=True)
        self.copy_action = QAction(self)
        self.save_actions = {kind: QAction(self) for kind in export.FORMATS}
        self.choose_action = QAction(self, visible=chart.chooser() is not None)
        self.choose_action.triggered.connect(chart.choose_requested)
        self._menu.addAction(self.choose_action)
        self._menu.addAction(self.table_action)
        self._menu.addSeparator()
        self._menu.addActions([self.copy_action, *self.save_actions.values()])
        self.table_action.toggled.connect(self._show_table)
        self.copy_action.triggered.connect(self.copy_picture)
        for kind, action in self.save_actions.items():
            action.triggered.connect(lambda _=False, kind=kind: self.save_as(kind))
        self._heading = Heading(look, chart.controls(), self.menu_button, chart.chooser(), self)
        self._pages = _Pages(self)
        self._pages.addWidget(chart)
        self._table_page: TablePage | None = None
        self._tight = False
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._pages, 1)
        parts = (chart.chooser(), chart.controls(), self.menu_button, chart)
        for before, after in pairwise(one for one in parts if one):
            self.setTabOrder(before, after)
        chart.values_changed.connect(self._fill_table)
        self._retranslate()
        look.changed.connect(self._retranslate)

    def set_side_text(self, text: str) -> None:
        """Show a word at the right of the heading, such as "656 MWh each"."""
        if text != self._heading.side.text():
            self._heading.say(text)

    def anchor(self) -> QWidget:
        """Return where a list of what is shown opens: below its button, or the menu's where there is no room for it."""
        chooser = self.chart.chooser()
        return self.menu_button if chooser is None or chooser.isHidden() else chooser

    def add_menu(self, menu: QMenu) -> None:
        """Put a menu of somebody else's above the others."""
        self._menu.insertMenu(self.table_action, menu)

    def copy_picture(self) -> None:
        """Put a picture of the chart on the clipboard."""
        QGuiApplication.clipboard().setImage(export.image(self.chart))

    def save_as(self, kind: str) -> None:
        """Ask for a name and save the chart as ``png``, ``svg`` or ``csv``; say so where that fails."""
        kinds = {"png": self.tr("PNG picture"), "svg": self.tr("SVG drawing"), "csv": self.tr("CSV table")}
        path, _ = QFileDialog.getSaveFileName(
            self, self.save_actions[kind].text(), f"{self.chart.title()}.{kind}", f"{kinds[kind]} (*.{kind})"
        )
        if not path:
            return
        if not path.lower().endswith(f".{kind}"):
            path += f".{kind}"
        try:
            export.write(path, export.FORMATS[kind](self.chart))
        except OSError as error:
            words = self.tr("\u201c%1\u201d could not be saved: %2. Choose another folder or name.", "path, reason")
            words = words.replace("%1", path).replace("%2", str(error).rstrip("."))
            QMessageBox.warning(self, self.tr("Not saved"), words)

    # -- table --------------------------------------------------------------------------------------------------

    @property
    def table_page(self) -> TablePage:
        """The table; made when it is first asked for."""
        if self._table_page is None:
            self._table_page = TablePage(self._look)
            self._table_page.follow_look(self.chart.title())
            self._pages.addWidget(self._table_page)
        return self._table_page

    def _show_table(self, shown: bool) -> None:
        had_focus = self._pages.currentWidget().isAncestorOf(self.focusWidget() or self) or self.chart.hasFocus()
        self._pages.setCurrentWidget(self.table_page if shown else self.chart)
        self._fill_table()
        if had_focus:
            (self.table_page.table if shown else self.chart).setFocus()

    def _fill_table(self) -> None:
        """Show the present figures, if they are shown as a table at all."""
        if self._table_page is not None and self._pages.currentWidget() is self._table_page:
            self._table_page.show_figures(self.chart)

    # -- room ---------------------------------------------------------------------------------------------------

    def set_tight(self, tight: bool) -> None:
        """Keep less space above and below, so that the chart has more."""
        if tight != self._tight:
            self._tight = tight
            self._pad()

    def _pad(self) -> None:
        px = self._look.theme.px
        pad = px(_TIGHT_PADDING if self._tight else _PADDING)
        self._column.setContentsMargins(px(_PADDING), pad, px(_PADDING), pad)
        self._column.setSpacing(0 if self._tight else px(4))

    # -- words and looks ----------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        theme, icons = self._look.theme, self._look.icons
        self.setStyleSheet(
            _SHEET.format(card=theme.colour("card").name(), line=theme.colour("line").name(), radius=theme.px(_RADIUS))
        )
        self._pad()
        self._heading.setContentsMargins(theme.px(6), 0, 0, 0)
        self.menu_button.setIcon(icons.icon("more", theme.colour("secondary"), theme.px(16)))
        self.menu_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        title = self.chart.title()
        self._heading.title.setText(title)
        self.setAccessibleName(title)
        self.choose_action.setText(self.chart.choose_words())
        if chooser := self.chart.chooser():
            chooser.follow_look(self.chart.choose_words())
        self.table_action.setText(self.tr("Show as a table"))
        self.copy_action.setText(self.tr("Copy picture"))
        names = {
            "png": self.tr("Save as PNG\u2026"),
            "svg": self.tr("Save as SVG\u2026"),
            "csv": self.tr("Save as CSV\u2026"),
        }
        for kind, action in self.save_actions.items():
            action.setText(names[kind])
        words = self.tr("Table, copy, save: %1", "1: title of a chart").replace("%1", title)
        self.menu_button.setToolTip(words)
        self.menu_button.setAccessibleName(words)
        if self._table_page is not None:
            self._table_page.follow_look(title)
        self._heading.follow_look()
        self._fill_table()
