"""Above the rows of the library: the search, the filters, and how many rows they leave."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.library.own import OWN_KINDS
from gui.panels.library.filters import FilterButton, Value
from gui.panels.library.flow import FlowBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.look.look import Look
    from gui.panels.library.words import LibraryWords
    from gui.state.catalog import CatalogModel
    from gui.state.catalog_fields import Field

_TO_ROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Finder(QWidget):
    """Narrows what a model shows.

    Parameters
    ----------
    look : Look
        Theme and words.
    model : CatalogModel
        The rows.
    words : LibraryWords
        What columns and cells are called.
    first : QWidget
        What stands before the search.
    parent : QWidget, optional
        Its owner.
    """

    moved = Signal(QKeyEvent)
    """A key that moves among the rows was pressed in the search."""
    left = Signal()
    """Enter: the keyboard goes to the rows."""

    def __init__(
        self, look: Look, model: CatalogModel, words: LibraryWords, first: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._model, self._words = look, model, words
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.found = QLabel(self)
        self.columns = QPushButton(self)
        self.own_only = QToolButton(self)
        self.own_only.setCheckable(True)
        self.own_only.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear = QPushButton(self)
        self.filters: dict[str, FilterButton] = {}
        self._search_row, self._filter_row = QHBoxLayout(), FlowBox(self)
        self._search_row.addWidget(first)
        self._search_row.addWidget(self.search, 1)
        self._search_row.addWidget(self.found)
        self._search_row.addWidget(self.clear)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._search_row)
        self._rows.addWidget(self._filter_row)
        self.search.textChanged.connect(model.search)
        self.own_only.toggled.connect(model.choose_own)
        self.clear.clicked.connect(self.show_all)
        model.rows_changed.connect(self.show_found)

    def show_kind(self) -> None:
        """Offer the filters of the table that the model shows, and narrow nothing."""
        self._reset()
        for button in self.filters.values():
            button.hide()
            button.deleteLater()
        flow = self._filter_row.flow
        while flow.count():
            flow.takeAt(0)
        self.filters = {}
        for field in self._model.fields:
            if field.filtered:
                button = FilterButton(self._look, field.name, lambda field=field: self._values(field), self)
                button.chosen.connect(self._model.choose)
                button.chosen.connect(self.show_found)
                self.filters[field.name] = button
        for widget in (*self.filters.values(), self.own_only, self.columns):
            flow.addWidget(widget)
        for button in self.filters.values():
            button.show()
        self.own_only.setVisible(self._model.kind in OWN_KINDS)
        self._name_filters()
        self.show_found()

    def show_all(self) -> None:
        """Give up search and filters."""
        self._reset()
        for button in self.filters.values():
            button.show_kept(None)
        self._model.choose_all()
        self.show_found()

    def begin(self, text: str) -> None:
        """Go on with the search by a letter that was typed elsewhere."""
        self.search.setText(self.search.text() + text)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)

    def focus_search(self) -> None:
        """Begin another search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def narrows(self) -> bool:
        """Whether search or filters are in force."""
        return bool(self._model.query or self._model.chosen or self._model.own_only)

    def show_found(self, *_: object) -> None:
        """Say how many rows are shown, and offer to show all again."""
        shown, whole, exact = self._model.rowCount(), len(self._model.rows.ids), self._look.wording.exact
        text = self.tr("%1 row(s)", "", whole).replace("%1", exact(whole))
        if shown != whole:
            text = self.tr("%1 of %2", "rows that are shown").replace("%1", exact(shown)).replace("%2", exact(whole))
        self.found.setText(text)
        self.clear.setVisible(self.narrows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the search to the rows by the keys that move among them; Esc clears it."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_ROWS:
                self.moved.emit(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def dress(self) -> None:
        """Take up another language or text size."""
        step = self._look.theme.px(8)
        for layout in (self._rows, self._search_row, self._filter_row.flow):
            layout.setSpacing(step)
        self.search.setPlaceholderText(self.tr("Type to search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setToolTip(self.tr("Every word must be found in a row (Ctrl+F)."))
        self.search.setMinimumWidth(self._look.theme.px(120))
        self.found.setToolTip(self.tr("Rows that are shown, of all in this table."))
        self.own_only.setText(self.tr("Only my own"))
        self.own_only.setToolTip(self.tr("Show only the rows that you have added."))
        self.clear.setText(self.tr("Show all again"))
        self.clear.setToolTip(self.tr("Give up search and filters."))
        self.columns.setText(self.tr("Columns\u2026"))
        self.columns.setToolTip(self.tr("Choose which columns are shown; a right click on a heading does so too."))
        self._name_filters()
        self.show_found()

    def _reset(self) -> None:
        """Show that nothing is searched for; silently."""
        for widget, empty in (
            (self.search, self.search.clear),
            (self.own_only, lambda: self.own_only.setChecked(False)),
        ):
            widget.blockSignals(True)
            empty()
            widget.blockSignals(False)

    def _name_filters(self) -> None:
        kind = self._model.kind
        for field in self._model.fields:
            if field.name in self.filters:
                title = self._words.title(kind, field)
                self.filters[field.name].show_title(title, lambda cell, field=field: self._word(field, cell))

    def _values(self, field: Field) -> Sequence[Value]:
        """Return the values of a column in all rows: years the latest first, words by the alphabet, nothing last."""
        counts: Mapping[str, int] = Counter(self._model.rows.column(field.name))
        values = [Value(cell, self._word(field, cell), count) for cell, count in counts.items()]
        if field.shape == "year":
            return sorted(values, key=lambda value: (value.cell == "", -float(value.cell or 0)))
        return sorted(values, key=lambda value: (value.cell == "", value.word.casefold()))

    def _word(self, field: Field, cell: str) -> str:
        return self._words.cell(self._model.kind, field, cell) if cell else self._words.not_declared()
