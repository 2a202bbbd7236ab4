"""Icons and pictograms: one SVG each, drawn in any colour of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from gui.paths import resources_dir

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

APPLICATION_ICON = "fivecars"


class Icons:
    """Draws the files of resources/icons; remembers what it has drawn."""

    def __init__(self) -> None:
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
        self._aspects: dict[str, float] = {}

    def pixmap(self, name: str, colour: QColor, height: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon of `height` [px] in one colour, for a screen of that device pixel ratio."""
        key = (name, colour.rgba(), height, ratio)
        if key not in self._pixmaps:
            renderer = self._renderer(name, colour)
            width = round(height * self.aspect(name))
            pixmap = QPixmap(round(width * ratio), round(height * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, width, height))
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def icon(self, name: str, colour: QColor, height: int = 18) -> QIcon:
        """Return an icon for buttons and menus, sharp on each of the screens."""
        icon = QIcon()
        for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0}):
            icon.addPixmap(self.pixmap(name, colour, height, ratio))
        return icon

    def aspect(self, name: str) -> float:
        """Width over height of a pictogram."""
        if name not in self._aspects:
            size = self._renderer(name, QColor("black")).defaultSize()
            self._aspects[name] = size.width() / size.height()
        return self._aspects[name]

    def application(self) -> QIcon:
        """Return the icon of the program itself."""
        return QIcon(str(resources_dir() / "icons" / f"{APPLICATION_ICON}.png"))

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer:
        from PySide6.QtSvg import QSvgRenderer

        key = (name, colour.name())
        if key not in self._renderers:
            text = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
            self._renderers[key] = QSvgRenderer(QByteArray(text.replace("currentColor", colour.name()).encode()))
        return self._renderers[key]
