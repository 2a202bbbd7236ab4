"""Places in a source ("Table 3, p. 4") in the present language; names and titles stay as they are printed."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_WORD = re.compile(
    r"\b(Tables?|footnotes?|entry|entries|prices|section|Annex|App\.|pp?\.(?= ?\d)|eq\.|by way of|days)(?!\w)"
)


def located(locator: str) -> str:
    """Return a locator of presets/ with its common words in the present language."""
    return _WORD.sub(lambda found: _word(found[1]), locator)


def _word(word: str) -> str:
    return {
        "Table": QCoreApplication.translate("Locator", "Table"),
        "Tables": QCoreApplication.translate("Locator", "Tables"),
        "footnote": QCoreApplication.translate("Locator", "footnote"),
        "footnotes": QCoreApplication.translate("Locator", "footnotes"),
        "entry": QCoreApplication.translate("Locator", "entry"),
        "entries": QCoreApplication.translate("Locator", "entries"),
        "prices": QCoreApplication.translate("Locator", "prices"),
        "section": QCoreApplication.translate("Locator", "section"),
        "Annex": QCoreApplication.translate("Locator", "Annex"),
        "App.": QCoreApplication.translate("Locator", "App.", "Appendix"),
        "p.": QCoreApplication.translate("Locator", "p.", "page"),
        "pp.": QCoreApplication.translate("Locator", "pp.", "pages"),
        "eq.": QCoreApplication.translate("Locator", "eq.", "equation"),
        "by way of": QCoreApplication.translate("Locator", "by way of"),
        "days": QCoreApplication.translate("Locator", "days"),
    }.get(word, word)
