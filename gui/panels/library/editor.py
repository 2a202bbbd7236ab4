"""The dialog in which a row of the user's own is made or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QScrollArea, QVBoxLayout

from gui.panels.library.editor_faults import fault_text
from gui.panels.library.editor_form import RowForm, dress
from gui.panels.library.editor_words import column_title

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from gui.library.library import Library
    from gui.look.look import Look
    from gui.panels.library.editor_faults import CellFault

    Problems = Mapping[str, CellFault | str]

_WIDTH, _HEIGHT = 620, 640


def _kept(_cells: Mapping[str, str]) -> str:
    return ""


class RowEditorDialog(QDialog):
    """A form of one row, checked as it is typed.

    Parameters
    ----------
    look : Look
        Theme and words.
    kind : str
        The table.
    cells : mapping of str to str
        The row to begin with, by column; empty for a new one.
    problems_of : callable
        Returns what is wrong with a row so far, by column.
    parent : QWidget, optional
        The window it belongs to.
    library : Library
        Where rows that are referred to are found.
    save : callable
        Keeps the row and returns nothing, or one sentence on why it could not: then the dialog stays.
    new : bool
        Whether the row is new: only then can its id be chosen.
    """

    def __init__(
        self,
        look: Look,
        kind: str,
        cells: Mapping[str, str],
        problems_of: Callable[[Mapping[str, str]], Problems],
        parent: QWidget | None = None,
        *,
        library: Library,
        save: Callable[[Mapping[str, str]], str] = _kept,
        new: bool = True,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind, self._new = kind, new
        self._problems_of, self._save = problems_of, save
        self._problems: dict[str, str] = {}
        self._asking: QMessageBox | None = None
        self.form = RowForm(look, kind, library, new=new, parent=self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.form)
        self.failure = QLabel(self)
        self.failure.setWordWrap(True)
        self.failure.hide()
        self.summary = QPushButton(self)
        self.save_button = QPushButton(self)
        self.cancel_button = QPushButton(self)
        for button in (self.summary, self.save_button, self.cancel_button):
            button.setAutoDefault(False)  # Enter in a field must not save a row that is half typed.
        self.summary.setProperty("flat", True)
        policy = self.summary.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # The other buttons keep their places.
        self.summary.setSizePolicy(policy)
        buttons = QHBoxLayout()
        buttons.addWidget(self.summary, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self.failure)
        self._column.addLayout(buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.summary.clicked.connect(self._go_to_first)
        self.form.changed.connect(self._check)
        self.form.show_cells(cells)
        self._before = self.form.cells()
        look.changed.connect(self._retranslate)
        self._retranslate()
        self.resize(self.sizeHint())
        self.form.fields["name"].input.target.setFocus()

    @property
    def cells(self) -> dict[str, str]:
        """The row as it is typed."""
        return self.form.cells()

    @property
    def problems(self) -> Mapping[str, str]:
        """What is wrong at present, as sentences by column, in the order of the form."""
        return self._problems

    @property
    def changed(self) -> bool:
        """Whether anything was typed."""
        return self.form.cells() != self._before or bool(self.form.refusals())

    def save(self) -> None:
        """Keep the row and close; where it is not right yet, go to the first field that is wrong."""
        for field in self.form.fields.values():
            field.touched = True
        self._check()
        if self._problems:
            self._go_to_first()
            return
        failure = self._save(self.form.cells())
        self.failure.setText(failure)
        self.failure.setVisible(bool(failure))
        if not failure:
            self._before = self.form.cells()
            self.accept()

    def reject(self) -> None:
        """Close; ask first where something was typed."""
        if not self.changed:
            super().reject()
            return
        if self._asking is not None:
            return
        self._asking = box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Leave without saving?"))
        box.setInformativeText(self.tr("What you have typed would be lost."))
        leave = box.addButton(self.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.finished.connect(lambda _result: self._answered(box.clickedButton() is leave))
        box.open()

    def sizeHint(self) -> QSize:
        """As large as the form reads well, within the screen."""
        px, room = self._look.theme.px, self.screen().availableGeometry()
        return QSize(min(px(_WIDTH), room.width() - px(40)), min(px(_HEIGHT), room.height() - px(60)))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a small screen."""
        px, room = self._look.theme.px, self.screen().availableGeometry()
        return QSize(min(px(320), room.width() - 40), min(px(280), room.height() - 60))

    def _answered(self, leave: bool) -> None:
        self._asking = None
        if leave:
            super().reject()

    def _check(self) -> None:
        cells, found = self.form.cells(), self.form.refusals()
        for column, fault in self._problems_of(cells).items():
            found.setdefault(column, fault_text(self._look, fault, self._kind))
        order = [*self.form.fields, *found]
        self._problems = {column: found[column] for column in dict.fromkeys(order) if column in found}
        for name, field in self.form.fields.items():
            # What was not reached yet is not scolded; the line below says what is still needed.
            field.show_error(found.get(name, "") if field.touched or field.input.cell() else "")
        self._say()

    def _say(self) -> None:
        self.save_button.setEnabled(not self._problems)
        column, sentence = next(iter(self._problems.items()), ("", ""))
        more = len(self._problems) - 1
        text = self.tr("%1: %2").replace("%1", column_title(self._kind, column)).replace("%2", sentence)
        if more > 0:
            text = self.tr("%1 And %n more.", "", more).replace("%1", text)
        self.summary.setText(self._elided(text) if self._problems else "")
        self.summary.setVisible(bool(self._problems))
        self.summary.setAccessibleName(text)
        self.summary.setToolTip(self.tr("Go to the first field that is not right yet"))
        self.save_button.setToolTip(
            self.tr("Keep this row (Ctrl+Enter)") if not self._problems else self.tr("Not yet: %1").replace("%1", text)
        )

    def _elided(self, text: str) -> str:
        room = self.width() - self.save_button.sizeHint().width() - self.cancel_button.sizeHint().width()
        room -= self._look.theme.px(90)
        return self.summary.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _go_to_first(self) -> None:
        column = next(iter(self._problems), "")
        if column in self.form.fields:
            self.form.fields[column].touched = True
            self.form.go_to(column)
            self._check()
            self._area.ensureWidgetVisible(self.form.fields[column])

    def _retranslate(self) -> None:
        px = self._look.theme.px
        self.setWindowTitle(_titles(new=self._new)[self._kind])
        self.save_button.setText(self.tr("Save"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Close without saving (Esc)"))
        dress(self._look, self.failure, "body", "corrected")
        self._column.setContentsMargins(px(20), px(16), px(12), px(14))
        self._column.setSpacing(px(12))
        self.form.setContentsMargins(0, 0, px(12), 0)
        link = self._look.theme.palette.corrected
        self.summary.setStyleSheet(f"QPushButton {{ text-align: left; color: {link}; padding-left: {px(3)}px; }}")
        self.form.restyle()
        self._check()


def _titles(*, new: bool) -> dict[str, str]:
    if new:
        return {
            "runs": QCoreApplication.translate("RowEditor", "New run of your own"),
            "hardware": QCoreApplication.translate("RowEditor", "New accelerator of your own"),
            "grids": QCoreApplication.translate("RowEditor", "New electricity of your own"),
            "equivalents": QCoreApplication.translate("RowEditor", "New everyday thing of your own"),
        }
    return {
        "runs": QCoreApplication.translate("RowEditor", "Your run"),
        "hardware": QCoreApplication.translate("RowEditor", "Your accelerator"),
        "grids": QCoreApplication.translate("RowEditor", "Your electricity"),
        "equivalents": QCoreApplication.translate("RowEditor", "Your everyday thing"),
    }
