"""Colours, sizes and fonts, as frozen values read from resources/themes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette

from gui.paths import resources_dir

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Five Cars Sans"
_LOADED = "fivecarsFontsLoaded"
"""Property of the application that has them."""

THEMES = ("light", "dark", "high_contrast")
MIN_SCALE, MAX_SCALE = 0.8, 2.5
"""Text zoom that the window can take."""

_WIDTHS_REMEMBERED = 4096
"""Most words stand still while a number moves: their widths are measured once."""

FontRole = Literal["body", "strong", "secondary", "small", "title", "number", "figure", "headline"]

_FONTS: dict[str, tuple[float, QFont.Weight]] = {
    "body": (13, QFont.Weight.Normal),
    "strong": (13, QFont.Weight.DemiBold),
    "secondary": (12, QFont.Weight.Normal),
    "small": (11, QFont.Weight.Normal),
    "title": (13, QFont.Weight.DemiBold),
    "number": (13, QFont.Weight.Bold),
    "figure": (20, QFont.Weight.Bold),
    "headline": (44, QFont.Weight.Bold),
}
"""Size [px at 100 %] and weight of each role."""


class Palette(msgspec.Struct, frozen=True):
    """Every colour of the window, as #RRGGBB; contrast pairs are tested."""

    name: str
    accent: str
    accent_soft: str
    on_accent: str
    published: str
    everyday: str
    quiet: str
    corrected: str
    surface: str
    card: str
    line: str
    control: str
    track: str
    text: str
    secondary: str
    good: str
    warning_surface: str
    warning_line: str
    warning_text: str
    link: str
    focus: str
    chips: str
    host: str
    overhead: str
    idle: str
    embodied: str
    development: str
    use: str
    on_chips: str
    on_host: str
    on_overhead: str
    on_idle: str
    on_embodied: str
    on_development: str
    on_use: str
    coal: str
    gas: str
    oil: str
    nuclear: str
    hydro: str
    wind: str
    solar: str
    bioenergy: str
    other_renewables: str
    unlisted: str


def read_palette(name: str, directory: Path | None = None) -> Palette:
    """Read one theme's colours from its JSON file."""
    folder = directory or resources_dir() / "themes"
    return msgspec.json.decode((folder / f"{name}.json").read_bytes(), type=Palette)


class Theme:
    """One palette at one text size.

    Parameters
    ----------
    palette : Palette
        The colours.
    scale : float
        Text zoom [1], between ``MIN_SCALE`` and ``MAX_SCALE``.
    """

    def __init__(self, palette: Palette, scale: float = 1.0) -> None:
        self.palette = palette
        self.scale = min(max(scale, MIN_SCALE), MAX_SCALE)
        self._sizes: dict[float, int] = {}
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, float], QFont] = {}
        self._metrics: dict[tuple[str, float], QFontMetricsF] = {}
        self._widths: dict[tuple[str, str, float], float] = {}

    @property
    def name(self) -> str:
        """``light``, ``dark`` or ``high_contrast``."""
        return self.palette.name

    def px(self, size: float) -> int:
        """Return a size [px at 100 %] at the present zoom, at least 1."""
        known = self._sizes.get(size)
        if known is None:
            known = self._sizes[size] = max(1, round(size * self.scale))
        return known

    def colour(self, role: str) -> QColor:
        """Colour of a role, one of the fields of ``Palette``."""
        known = self._colours.get(role)
        if known is None:
            known = self._colours[role] = QColor(getattr(self.palette, role))
        return known

    def font(self, role: FontRole, factor: float = 1.0) -> QFont:
        """Font of a role; `factor` shrinks a headline where there is little room. Copy it before you change it."""
        known = self._fonts.get((role, factor))
        if known is None:
            size, weight = _FONTS[role]
            known = self._fonts[role, factor] = QFont(_font(self.px(size * factor), weight))
        return known

    def metrics(self, role: FontRole, factor: float = 1.0) -> QFontMetricsF:
        """What the font of a role measures."""
        key = (role, factor)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(role, factor))
        return self._metrics[key]

    def width(self, role: FontRole, text: str, factor: float = 1.0) -> float:
        """Width [px] of a text on one line in the font of a role."""
        key = (role, text, factor)
        if key not in self._widths:
            if len(self._widths) >= _WIDTHS_REMEMBERED:
                self._widths.clear()
            self._widths[key] = self.metrics(role, factor).horizontalAdvance(text)
        return self._widths[key]

    def qt_palette(self) -> QPalette:
        """The palette that Qt's own controls draw with."""
        colours = QPalette()
        role = QPalette.ColorRole
        for names, field in (
            ((role.Window,), "surface"),
            ((role.Base, role.Button, role.ToolTipBase, role.AlternateBase), "card"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), "text"),
            ((role.PlaceholderText,), "secondary"),
            ((role.Highlight, role.Link, role.Accent), "published"),
            ((role.HighlightedText,), "on_chips"),
            ((role.Mid, role.Midlight, role.Light), "line"),
            ((role.Dark, role.Shadow), "control"),
        ):
            for name in names:
                colours.setColor(name, self.colour(field))
        for name in (role.WindowText, role.Text, role.ButtonText):
            colours.setColor(QPalette.ColorGroup.Disabled, name, self.colour("control"))
        return colours


@lru_cache(maxsize=128)
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def load_fonts() -> None:
    """Make the bundled typeface (Latin and Cyrillic) known to Qt, once; needs a QGuiApplication."""
    application = QGuiApplication.instance()
    if application.property(_LOADED):
        return
    application.setProperty(_LOADED, True)
    for path in sorted((resources_dir() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))
