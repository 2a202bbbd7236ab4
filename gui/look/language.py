"""The language of the window, switched while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Iterable

LANGUAGES: dict[str, str] = {"en": "English", "ru": "Русский"}
"""Codes and own names of the languages that are complete."""

_LOCALES = {"en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates), "ru": QLocale("ru_RU")}


def system_language() -> str:
    """Return the first of the user's languages that is complete here, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def locale_of(language: str) -> QLocale:
    """Locale whose separators and decimal sign the language's numbers use."""
    return _LOCALES[language]


def spoken_in(language: str, context: str, texts: Iterable[str]) -> dict[str, str]:
    """Return what texts are in a language, whichever one the window speaks; without those that have no translation."""
    translator = QTranslator()
    translator.load(str(resources_dir() / "translations" / f"fivecars_{language}.qm"))
    return {text: said for text in texts if (said := translator.translate(context, text))}


class Translators:
    """The translators that are installed, so that they can be taken out again."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def install(self, language: str) -> None:
        """Install a language's own words and those of Qt's dialogs; Qt tells every widget (LanguageChange).

        Raises
        ------
        FileNotFoundError
            Where the language's file is not among the resources.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        path = resources_dir() / "translations" / f"fivecars_{language}.qm"
        own = QTranslator()
        if not own.load(str(path)):
            msg = f"{path} is missing or damaged: run build_scripts/translate.py"
            raise FileNotFoundError(msg)
        for_qt = QTranslator()
        if language != "en" and for_qt.load(
            f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ):
            self._add(for_qt)
        self._add(own)

    def _add(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
