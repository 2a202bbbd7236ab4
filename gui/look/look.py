"""The one object through which widgets reach theme, words and icons."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from gui.look.icons import Icons
from gui.look.language import LANGUAGES, Translators
from gui.look.style import style_sheet
from gui.look.theme import THEMES, Theme, load_fonts, read_palette
from gui.look.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.look.units import MassUnit

SYSTEM = "system"
MODES = (SYSTEM, *THEMES)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep Python from looking for garbage meanwhile.

    Qt goes through a list of all widgets and tells each of its new style. Where that runs Python, a collection could
    delete widgets that nothing refers to any more, and Qt would go on to where they were: the process would end.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class Look(QObject):
    """Theme, wording and icons at present; says ``changed`` after any of them was switched.

    Parameters
    ----------
    mode : str
        One of ``MODES``; ``system`` follows the desktop while the window is open.
    language : str
        One of ``LANGUAGES``.
    mass_unit : str
        ``auto``, ``kg``, ``t`` or ``lb``.
    scale : float
        Text zoom [1].
    """

    changed = Signal()

    def __init__(
        self, mode: str = SYSTEM, language: str = "en", mass_unit: MassUnit = "auto", scale: float = 1.0
    ) -> None:
        super().__init__()
        load_fonts()
        self.icons = Icons()
        self._translators = Translators()
        self._mode = mode if mode in MODES else SYSTEM
        self.wording = Wording(language if language in LANGUAGES else "en", mass_unit)
        self._translators.install(self.wording.language)
        self.theme = Theme(read_palette(self._theme_name()), scale)
        self._apply_theme()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> str:
        """What was asked for: a theme, or ``system``."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Switch the theme, or follow the system."""
        if mode not in MODES:
            raise ValueError(mode)
        self._mode = mode
        self._set_theme(Theme(read_palette(self._theme_name()), self.theme.scale))

    def set_scale(self, scale: float) -> None:
        """Set the text zoom [1]; held between 0.8 and 2.5."""
        self._set_theme(Theme(self.theme.palette, scale))

    def set_language(self, language: str) -> None:
        """Switch every word and number to a language of ``LANGUAGES``."""
        if language not in LANGUAGES:
            raise ValueError(language)
        if language == self.wording.language:
            return
        self.wording = Wording(language, self.wording.mass_unit)
        self._translators.install(language)
        self.changed.emit()

    def set_mass_unit(self, unit: MassUnit) -> None:
        """Show masses in ``kg``, ``t`` or ``lb``, or in what fits (``auto``)."""
        if unit == self.wording.mass_unit:
            return
        self.wording = Wording(self.wording.language, unit)
        self.changed.emit()

    def _set_theme(self, theme: Theme) -> None:
        if theme.palette == self.theme.palette and theme.scale == self.theme.scale:
            return
        self.theme = theme
        self._apply_theme()
        self.changed.emit()

    def _apply_theme(self) -> None:
        application = QGuiApplication.instance()
        with _without_collection():
            application.setPalette(self.theme.qt_palette())
            application.setFont(self.theme.font("body"))
            application.setStyleSheet(style_sheet(self.theme))

    def _theme_name(self) -> str:
        if self._mode != SYSTEM:
            return self._mode
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self._mode == SYSTEM:
            self.set_mode(SYSTEM)
