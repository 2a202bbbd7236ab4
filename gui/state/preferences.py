"""How the window was left: geometry, theme, language, units, recent files. Never anything that a result depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path


class Preferences:
    """Typed access to the settings file; a value that makes no sense any more reads as its default.

    Parameters
    ----------
    path : Path, optional
        An INI file to keep them in; the user's own settings where none is given.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._settings: QSettings | _Memory
        if path is None:
            self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "fivecars", "fivecars")
        else:
            self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, default: str, allowed: tuple[str, ...] | None = None) -> str:
        """Return a word that was kept, if it is still one of those allowed."""
        value = str(self._settings.value(key, default))
        return value if allowed is None or value in allowed else default

    def number(self, key: str, default: float) -> float:
        """Return a number that was kept."""
        try:
            return float(cast("str", self._settings.value(key, default)))
        except (TypeError, ValueError):
            return default

    def flag(self, key: str, *, default: bool) -> bool:
        """Return a yes or no that was kept."""
        return str(self._settings.value(key, default)).lower() in {"true", "1"}

    def set(self, key: str, value: str | float | bool) -> None:
        """Keep a word, a number, or a yes or no."""
        self._settings.setValue(key, value)

    def geometry(self) -> QByteArray | None:
        """Return where the window was."""
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window is."""
        self._settings.setValue("window/geometry", geometry)

    def recent_files(self) -> tuple[str, ...]:
        """Return the files used last, the latest first."""
        return self._words("files/recent")

    def set_recent_files(self, paths: tuple[str, ...]) -> None:
        """Keep the files used last."""
        self._settings.setValue("files/recent", list(paths))

    def pinned_equivalents(self) -> tuple[str, ...]:
        """Return the ids of the everyday things that the user compares with, in the order of choosing."""
        return self._words("headline/pinned")

    def set_pinned_equivalents(self, ids: tuple[str, ...]) -> None:
        """Keep the everyday things that the user compares with."""
        self._settings.setValue("headline/pinned", list(ids))

    def chosen(self, key: str) -> tuple[str, ...] | None:
        """Return ids that the user chose, which may be none; ``None`` where there never was a choice."""
        return self._words(key) if self._settings.contains(key) else None

    def set_chosen(self, key: str, ids: tuple[str, ...] | None) -> None:
        """Keep ids that the user chose; ``None`` for no choice."""
        if ids is None:
            self._settings.remove(key)
        else:
            self._settings.setValue(key, list(ids))

    def _words(self, key: str) -> tuple[str, ...]:
        value = self._settings.value(key, [])
        if isinstance(value, str):
            return (value,)
        return tuple(str(word) for word in cast("list[str]", value or []))

    def sync(self) -> None:
        """Write to disk now."""
        self._settings.sync()


class UnkeptPreferences(Preferences):
    """Preferences that start empty and are never written: for pictures and tests."""

    def __init__(self) -> None:
        self._settings = _Memory()


class _Memory:
    """As much of QSettings as preferences use, without a file."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object = None) -> object:
        return self._values.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        self._values[key] = value

    def contains(self, key: str) -> bool:
        return key in self._values

    def remove(self, key: str) -> None:
        self._values.pop(key, None)

    def sync(self) -> None:
        """There is nothing to write."""
