"""What the window asks and tells in boxes, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.documents.errors import ScenarioFileError

Answer = Literal["save", "discard", "cancel"]


def tell(parent: QWidget, title: str, text: str, details: str = "", *, warning: bool = True) -> QMessageBox:
    """Show a sentence that does not stop the window; Esc closes it."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning if warning else QMessageBox.Icon.Information)
    box.setWindowTitle(title)
    box.setText(text)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if details:
        box.setInformativeText(details)
    box.open()
    return box


def ask_to_save(parent: QWidget, name: str) -> Answer:
    """Ask what becomes of unsaved changes before they would be lost."""
    buttons = QMessageBox.StandardButton
    answer = QMessageBox.question(
        parent,
        QCoreApplication.translate("Messages", "Unsaved changes"),
        QCoreApplication.translate("Messages", "Save the changes to \u201c%1\u201d?").replace("%1", name),
        buttons.Save | buttons.Discard | buttons.Cancel,
        buttons.Save,
    )
    return {buttons.Save: "save", buttons.Discard: "discard"}.get(answer, "cancel")  # type: ignore[return-value]


def ask_to_recover(parent: QWidget, name: str, when: str) -> bool:
    """Ask whether work that a crash left behind is wanted."""
    buttons = QMessageBox.StandardButton
    text = QCoreApplication.translate(
        "Messages",
        "Five Cars did not close properly. Unsaved work on \u201c%1\u201d from %2 was kept. Open it? "
        "If not, it is thrown away.",
    )
    answer = QMessageBox.question(
        parent,
        QCoreApplication.translate("Messages", "Recover your work"),
        text.replace("%1", name).replace("%2", when),
        buttons.Yes | buttons.No,
        buttons.Yes,
    )
    return answer == buttons.Yes


def file_sentence(error: ScenarioFileError) -> str:
    """Return what is wrong with a file, and how to mend it."""
    tr = {
        "missing": QCoreApplication.translate("FileError", "%1: there is no such file. Check its name and folder."),
        "not_a_file": QCoreApplication.translate("FileError", "%1 is not an ordinary file. Choose a file that ends in .fivecars.json."),
        "no_permission": QCoreApplication.translate("FileError", "%1 may not be read. Ask its owner for the permission, or copy it to a folder of yours."),
        "unreadable": QCoreApplication.translate("FileError", "%1 cannot be read: %reason."),
        "too_large": QCoreApplication.translate("FileError", "%1 is larger than %limit bytes and cannot be a scenario. Choose a file that ends in .fivecars.json."),
        "empty": QCoreApplication.translate("FileError", "%1 is empty. Take an earlier copy of it."),
        "not_utf8": QCoreApplication.translate("FileError", "%1, line %line: not UTF-8 text. Save it as UTF-8, or take an earlier copy."),
        "truncated": QCoreApplication.translate("FileError", "%1 ends in the middle: a part of it is missing. Take an earlier copy of it."),
        "not_json": QCoreApplication.translate("FileError", "%1, line %line: not JSON (%reason). Mend that place, or take an earlier copy."),
        "too_deep": QCoreApplication.translate("FileError", "%1 is nested deeper than any scenario. Choose a file that ends in .fivecars.json."),
        "wrong_format": QCoreApplication.translate("FileError", "%1 is not a scenario of Five Cars."),
        "wrong_version": QCoreApplication.translate("FileError", "%1: \u201cversion\u201d must be a whole number from 1 to %known, not %version."),
        "newer_version": QCoreApplication.translate("FileError", "%1 has version %version of the format and this program knows %known. Install a newer Five Cars."),
        "missing_field": QCoreApplication.translate("FileError", "%1: %where is missing. Add it, or save the scenario again."),
        "unknown_field": QCoreApplication.translate("FileError", "%1: %where is not known here. Take it out, or correct its name."),
        "wrong_type": QCoreApplication.translate("FileError", "%1: %where has the wrong type. It must be %wanted, not %found."),
        "out_of_range": QCoreApplication.translate("FileError", "%1: %where is too large to be a number here. Give an ordinary number."),
        "invalid_value": QCoreApplication.translate("FileError", "%1: the value of %where is not possible: %reason."),
        "cannot_write": QCoreApplication.translate("FileError", "%1 cannot be written: %reason. Save it under another name or in another folder."),
        "read_only": QCoreApplication.translate("FileError", "%1 may not be written. Save it under another name or in another folder."),
        "no_folder": QCoreApplication.translate("FileError", "%1 cannot be written: its folder does not exist. Save it in another folder."),
        "disk_full": QCoreApplication.translate("FileError", "%1 cannot be written: no space is left there. Make room, or save it on another disk."),
    }  # fmt: skip
    sentence = tr.get(error.code, str(error)).replace("%1", "" if error.path is None else str(error.path))
    for name, value in error.details.items():
        sentence = sentence.replace(f"%{name}", str(value))
    return sentence.replace("%where", error.where)
