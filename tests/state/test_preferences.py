"""How the window was left is remembered; what makes no sense any more reads as its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from gui.state.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path


def test_that_values_outlive_the_program(tmp_path: Path) -> None:
    first = Preferences(tmp_path / "settings.ini")
    first.set("theme", "dark")
    first.set("scale", 1.25)
    first.set("log", False)
    first.set_geometry(QByteArray(b"geometry"))
    first.sync()
    second = Preferences(tmp_path / "settings.ini")
    assert second.text("theme", "system", ("system", "dark")) == "dark"
    assert second.number("scale", 1.0) == 1.25
    assert second.flag("log", default=True) is False
    assert second.geometry() == QByteArray(b"geometry")


def test_that_what_is_pinned_outlives_the_program(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    assert preferences.pinned_equivalents() == ()
    for pinned in (("laptop",), ("laptop", "my:bicycle"), ()):
        preferences.set_pinned_equivalents(pinned)
        preferences.sync()
        assert Preferences(tmp_path / "settings.ini").pinned_equivalents() == pinned


def test_that_nonsense_reads_as_the_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[General]\ntheme=plaid\nscale=large\n[window]\ngeometry=12\n", encoding="utf-8")
    preferences = Preferences(path)
    assert preferences.text("theme", "system", ("system", "dark")) == "system"
    assert preferences.number("scale", 1.0) == 1.0
    assert preferences.geometry() is None
    assert preferences.recent_files() == ()


def test_that_recent_files_are_kept_in_order(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    for files in (("one",), ("two", "one"), ()):
        preferences.set_recent_files(files)
        preferences.sync()
        assert Preferences(tmp_path / "settings.ini").recent_files() == files
