"""What the editor calls columns and choices, and the titles of columns in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.library.columns import columns_of
from gui.library.own import OWN_KINDS
from gui.look.language import LANGUAGES, spoken_in
from gui.panels.library.choices import choice_words, plain_word

if TYPE_CHECKING:
    from gui.library.columns import Column


def column_title(kind: str, name: str) -> str:
    """Return what a column is called; a name that is none stays as it is."""
    column = next((column for column in columns_of(kind) if column.name == name), None)
    return name if column is None else QCoreApplication.translate("columns", column.title)


def column_help(column: Column) -> str:
    """Return what a column holds; empty where its title says it."""
    own = {
        "source": QCoreApplication.translate("RowEditor", "A title, an address, or a few words of your own"),
        "chip": QCoreApplication.translate("RowEditor", "From the table of accelerators, yours included"),
        "grid": QCoreApplication.translate("RowEditor", "From the table of electricity, yours included"),
        "scope": QCoreApplication.translate("RowEditor", "What the published figures include"),
        "suggested": QCoreApplication.translate("RowEditor", "Whether the headline may choose it by itself"),
        "grid_includes_pue": QCoreApplication.translate(
            "RowEditor", "Yes where only the product of PUE and intensity is known"
        ),
    }
    if column.type == "source":
        return own["source"]
    text = own.get(column.name)
    return text or (QCoreApplication.translate("columns", column.help) if column.help else "")


def choice_text(column: str, choice: str) -> str:
    """Return the word for a choice."""
    words = choice_words()
    return words.get(f"{column}.{choice}") or words.get(choice) or plain_word(choice)


def column_titles() -> dict[str, dict[str, str]]:
    """Return for each table what its columns are called in every language, and the column; for reading files."""
    found: dict[str, dict[str, str]] = {}
    for kind in OWN_KINDS:
        names = {column.title: column.name for column in columns_of(kind)}
        said = [spoken_in(language, "columns", names) for language in LANGUAGES]
        found[kind] = {title: names[text] for words in said for text, title in words.items()}
    return found
