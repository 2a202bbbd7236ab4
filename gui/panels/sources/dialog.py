"""The answer to "where from?": one number with its formula, its source and its place there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.look.theme import FontRole

_WIDTH = 460


class SourceInfo(NamedTuple):
    """Where a number comes from, in the words that are shown; a field that is empty is left out.

    Attributes
    ----------
    key : str
        What was asked.
    title, value_text : str
        What it is, and its value today with its unit.
    formula : str
        How it is computed, with today's values.
    badge : str
        How it is known: "measured", "published", "mine", ... in the present language.
    citation, locator, note, year : str
        The source, the place in it (table, page), what has to be said about it, and the year that it speaks of.
    link : str
        Address of the source (https).
    """

    title: str
    value_text: str
    key: str = ""
    formula: str = ""
    badge: str = ""
    citation: str = ""
    locator: str = ""
    note: str = ""
    year: str = ""
    link: str = ""


class SourceCard(QWidget):
    """Shows a SourceInfo; every text of it can be selected."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._info: SourceInfo | None = None
        self._title, self._value = _text(self), _text(self)
        self._rows: dict[str, tuple[QLabel, QLabel]] = {}
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for name in ("formula", "badge", "citation", "locator", "year", "note", "link"):
            label, text = QLabel(self), _text(self)
            label.setBuddy(text)
            self._rows[name] = (label, text)
            self._form.addRow(label, text)
        link = self._rows["link"][1]
        link.setTextFormat(Qt.TextFormat.RichText)
        link.setOpenExternalLinks(True)
        link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._value)
        self._column.addLayout(self._form)
        look.changed.connect(self._retranslate)

    def show_source(self, info: SourceInfo) -> None:
        """Show where a number comes from."""
        self._info = info
        self._retranslate()

    def text(self) -> str:
        """Return everything as plain lines."""
        if self._info is None:
            return ""
        lines = [f"{self._info.title}: {self._info.value_text}"]
        lines += [
            f"{label.text()}: {getattr(self._info, name)}"
            for name, (label, _text_label) in self._rows.items()
            if getattr(self._info, name)
        ]
        return "\n".join(lines)

    def _retranslate(self) -> None:
        info, theme = self._info, self._look.theme
        if info is None:
            return
        captions = {
            "formula": self.tr("Formula"),
            "badge": self.tr("How it is known"),
            "citation": self.tr("Source"),
            "locator": self.tr("Where in it", "table or page of a source"),
            "year": self.tr("Year"),
            "note": self.tr("Note"),
            "link": self.tr("Address", "web address of a source"),
        }
        self._form.setHorizontalSpacing(theme.px(16))
        self._form.setVerticalSpacing(theme.px(8))
        self._column.setSpacing(theme.px(8))
        _dress(self._look, self._title, "title", "secondary")
        _dress(self._look, self._value, "figure", "text")
        self._title.setText(info.title)
        self._value.setText(info.value_text)
        self._value.setAccessibleName(info.title)
        for name, (label, text) in self._rows.items():
            words = getattr(info, name)
            _dress(self._look, label, "secondary", "secondary")
            _dress(self._look, text, "body", "good" if name == "badge" else "text")
            label.setText(captions[name])
            text.setAccessibleName(captions[name])
            text.setText(_anchor(words, theme.palette.link) if name == "link" else words)
            self._form.setRowVisible(text, bool(words))


class SourceDialog(QDialog):
    """A small window with a SourceCard; the rest of the program goes on beside it, Esc closes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.card = SourceCard(look, self)
        self._buttons = QDialogButtonBox(self)
        self._copy = QPushButton(self._buttons)
        self._close = QPushButton(self._buttons)
        self._buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        self._close.setDefault(True)
        self._copy.clicked.connect(self.copy)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.card)
        self._column.addStretch(1)
        self._column.addWidget(self._buttons)
        look.changed.connect(self._retranslate)
        self._retranslate()

    def show_source(self, info: SourceInfo) -> None:
        """Show where a number comes from, in front of the other windows of the program."""
        self.card.show_source(info)
        if self.isVisible():
            self.raise_()
        self.show()
        # The height of wrapped labels is known once the layout has heard of their new words.
        QTimer.singleShot(0, self, self._fit)
        self.activateWindow()
        self._close.setFocus()

    def _fit(self) -> None:
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def copy(self) -> None:
        """Put everything on the clipboard as text."""
        QGuiApplication.clipboard().setText(self.card.text())

    def _retranslate(self) -> None:
        theme = self._look.theme
        self.setWindowTitle(self.tr("Where from?"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy all of this as text."))
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("Close this window (Esc)."))
        self.setMinimumWidth(theme.px(_WIDTH))
        self._column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        self._column.setSpacing(theme.px(16))


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _dress(look: Look, label: QLabel, font: FontRole, colour: str) -> None:
    label.setFont(look.theme.font(font))
    palette = label.palette()
    palette.setColor(label.foregroundRole(), look.theme.colour(colour))
    label.setPalette(palette)


def _anchor(address: str, colour: str) -> str:
    """Return a link for a web address, and any other text as it is."""
    safe = address.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    if not address.startswith("https://"):
        return safe
    return f'<a href="{safe}" style="color: {colour}">{safe}</a>'
