"""The dialog that shows what is in somebody's file before any of it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from gui.panels.library.editor_choosing import Combo
from gui.panels.library.editor_faults import fault_text, placed_text
from gui.panels.library.editor_form import dress
from gui.panels.library.editor_import_model import ImportModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.panels.library.editor_import_model import ImportReport

_WIDTH, _HEIGHT = 860, 560
_WAYS = ("keep_both", "replace", "leave_out")


def _taken(_same_id: str) -> str:
    return ""


class ImportDialog(QDialog):
    """What was read, what was assumed, what is left out; takes the good rows on demand.

    Parameters
    ----------
    look : Look
        Theme and words.
    report : ImportReport
        What is in the file.
    parent : QWidget, optional
        The window it belongs to.
    name : str
        The file's name.
    same_ids : sequence of str
        Ids of rows that the user has already.
    take : callable
        Gets ``"keep_both"``, ``"replace"`` or ``"leave_out"``, adds the good rows and returns nothing, or one sentence
        on why it could not: then the dialog stays.
    """

    def __init__(
        self,
        look: Look,
        report: ImportReport,
        parent: QWidget | None = None,
        *,
        name: str = "",
        same_ids: Sequence[str] = (),
        take: Callable[[str], str] = _taken,
    ) -> None:
        super().__init__(parent)
        self._look, self._report = look, report
        self._name, self._same_ids, self._take = name, tuple(same_ids), take
        self._good = sum(row.good for row in report.read)
        self.result_line, self.notes, self.failure = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.result_line, self.notes, self.failure):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.failure.hide()
        self.model = ImportModel(look, report, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.only_wrong = QPushButton(self)
        self.only_wrong.setCheckable(True)
        self.only_wrong.toggled.connect(self.model.show_only_wrong)
        self.only_wrong.setVisible(any(row.faults for row in report.read))
        self.ways_label, self.ways = QLabel(self), Combo(look, self)
        self.ways.addItems(["" for _ in _WAYS])
        self.ways_label.setBuddy(self.ways)
        for widget in (self.ways_label, self.ways):
            widget.setVisible(bool(self._same_ids))
        self.take_button, self.cancel_button = QPushButton(self), QPushButton(self)
        self.take_button.setEnabled(self._good > 0)
        self.take_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        for button in (self.only_wrong, self.cancel_button):
            button.setAutoDefault(False)
        self.take_button.setDefault(True)
        self._above, self._below, self._column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._above.addWidget(self.result_line, 1)
        self._above.addWidget(self.only_wrong, alignment=Qt.AlignmentFlag.AlignTop)
        for widget in (self.ways_label, self.ways):
            self._below.addWidget(widget)
        self._below.addStretch(1)
        self._below.addWidget(self.cancel_button)
        self._below.addWidget(self.take_button)
        self._column.addLayout(self._above)
        self._column.addWidget(self.notes)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.failure)
        self._column.addLayout(self._below)
        look.changed.connect(self._retranslate)
        self._retranslate()
        self.resize(self.sizeHint())
        (self.take_button if self._good else self.cancel_button).setFocus()

    @property
    def way(self) -> str:
        """What becomes of rows whose id the user has already."""
        return _WAYS[max(self.ways.currentIndex(), 0)]

    def take(self) -> None:
        """Add the good rows and close; say why where it cannot be done."""
        failure = self._take(self.way)
        self.failure.setText(failure)
        self.failure.setVisible(bool(failure))
        if not failure:
            self.accept()

    def sizeHint(self) -> QSize:
        """As large as a table reads well, within the screen."""
        px, room = self._look.theme.px, self.screen().availableGeometry()
        return QSize(min(px(_WIDTH), room.width() - px(40)), min(px(_HEIGHT), room.height() - px(60)))

    def _retranslate(self) -> None:
        theme = self._look.theme
        px = theme.px
        self.setWindowTitle(self.tr("Import %1").replace("%1", self._name) if self._name else self.tr("Import"))
        dress(self._look, self.result_line, "title", "text")
        dress(self._look, self.notes, "secondary", "secondary")
        dress(self._look, self.failure, "body", "corrected")
        self.result_line.setText(self._result())
        self.notes.setText("\n".join(self._notes()))
        self.notes.setVisible(bool(self.notes.text()))
        wrong = sum(bool(row.faults) for row in self._report.read)
        self.only_wrong.setText(self.tr("Only the %1 with a remark").replace("%1", self._look.wording.exact(wrong)))
        self.only_wrong.setToolTip(self.tr("Show only the rows of which something is to be said"))
        self.ways_label.setText(self.tr("%n row(s) have an id that you have already:", "", len(self._same_ids)))
        ways = (self.tr("keep both"), self.tr("replace mine"), self.tr("leave them out"))
        for index, word in enumerate(ways):
            self.ways.setItemText(index, word)
        self.ways.setAccessibleName(self.tr("Rows with an id that you have already"))
        self.ways.setToolTip(self.tr("What becomes of rows with an id that you have already"))
        self.take_button.setText(self.tr("Take %n row(s)", "", self._good))
        self.take_button.setToolTip(self.tr("Add these rows to your own"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Close and take nothing (Esc)"))
        self.table.setAccessibleName(self.tr("What was read"))
        self.table.setFont(theme.font("body"))
        self.table.verticalHeader().setDefaultSectionSize(px(26))
        self.model.retranslate()
        self._set_widths()
        self._column.setContentsMargins(px(20), px(16), px(20), px(14))
        self._column.setSpacing(px(10))

    def _result(self) -> str:
        taken = self.tr("%n row(s) can be taken.", "", self._good)
        skipped = len(self._report.read) - self._good
        left = self.tr("%n cannot, and stay in the file.", "", skipped)
        return f"{taken} {left}" if skipped else taken

    def _notes(self) -> list[str]:
        """What was assumed of the file and what was left out of it: one line for each."""
        assumed = " ".join(
            placed_text(self._look, fault, self._report.kind, None)
            if fault.column
            else fault_text(self._look, fault, self._report.kind, as_typed=False)
            for fault in self._report.assumed
        )
        lines = [self.tr("Assumed: %1").replace("%1", assumed)] if assumed else []
        if self._report.left_out_columns:
            columns = ", ".join(map(self._left_out, self._report.left_out_columns))
            lines.append(self.tr("Left out, because not known here: %1").replace("%1", columns))
        return lines

    def _left_out(self, name: str) -> str:
        quoted = self.tr("\u201c%1\u201d").replace("%1", name)
        near = (fault.details.get("near") for fault in self._report.header_faults if fault.column == name)
        meant = next((str(column) for column in near if column), "")
        if not meant:
            return quoted
        return self.tr("%1 (did you mean %2?)").replace("%1", quoted).replace("%2", meant)

    def _set_widths(self) -> None:
        px, header = self._look.theme.px, self.table.horizontalHeader()
        wrong = any(row.faults for row in self._report.read)
        self.table.setColumnHidden(ImportModel.PROBLEM, not wrong)
        for section in range(self.model.columnCount()):
            wide = {ImportModel.LINE: 70, ImportModel.PROBLEM: 320}.get(section)
            header.resizeSection(section, px(wide or max(90, min(180, 14 + 8 * len(str(self._heading(section)))))))

    def _heading(self, section: int) -> object:
        return self.model.headerData(section, Qt.Orientation.Horizontal)
