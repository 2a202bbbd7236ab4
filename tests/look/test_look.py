"""Theme, language, unit and text size switch while the window is open; every theme can be read."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.language import LANGUAGES
from gui.look.look import Look
from gui.look.theme import FAMILY, THEMES, Palette, read_palette

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from pytestqt.qtbot import QtBot


def contrast(one: str, other: str) -> float:
    """WCAG 2.1 contrast ratio of two colours."""

    def luminance(code: str) -> float:
        parts = [QColor(code).redF(), QColor(code).greenF(), QColor(code).blueF()]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_that_text_can_be_read_on_every_surface_of_every_theme(name: str) -> None:
    colours = read_palette(name)
    for text, surface in itertools.product(
        ("text", "secondary", "good", "link", "published", "corrected"), ("surface", "card")
    ):
        assert contrast(getattr(colours, text), getattr(colours, surface)) >= 4.5, (text, surface)
    assert contrast(colours.warning_text, colours.warning_surface) >= 4.5
    for part in ("chips", "host", "overhead", "idle", "embodied", "development", "use"):
        assert contrast(getattr(colours, f"on_{part}"), getattr(colours, part)) >= 4.5, part
    # Marks and handles are shapes, not text: WCAG asks 3 for them; headline text in the accent is large.
    for mark in ("accent", "everyday", "control", "focus"):
        assert contrast(getattr(colours, mark), colours.card) >= (2.5 if mark == "control" else 3.0), mark


def test_that_every_theme_names_every_colour() -> None:
    for name in THEMES:
        palette = read_palette(name)
        assert palette.name == name
        assert all(QColor(getattr(palette, field)).isValid() for field in Palette.__struct_fields__ if field != "name")


def test_that_the_typeface_comes_with_the_program_and_has_cyrillic(qapp: object) -> None:
    look = Look()
    assert FAMILY in QFontDatabase.families()
    metrics = QFontMetricsF(look.theme.font("body"))
    assert all(metrics.inFontUcs4(ord(letter)) for letter in "AzЖя₂×−→½§é")


def test_that_digits_are_all_equally_wide(qapp: object) -> None:
    metrics = QFontMetricsF(Look().theme.font("headline"))
    widths = [metrics.horizontalAdvance(digit) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.1


def test_that_every_switch_is_told_once(qtbot: QtBot) -> None:
    look = Look(mode="light", language="en")
    for switch in (
        lambda: look.set_mode("dark"),
        lambda: look.set_language("ru"),
        lambda: look.set_mass_unit("lb"),
        lambda: look.set_scale(1.5),
    ):
        heard: list[int] = []
        look.changed.connect(lambda heard=heard: heard.append(1))
        switch()
        switch()
        assert heard == [1]
    look.set_language("en")
    look.set_mode("light")


def test_that_zoom_is_held_within_what_the_window_can_take(qapp: object) -> None:
    look = Look()
    look.set_scale(9)
    assert look.theme.scale == 2.5
    look.set_scale(0.1)
    assert look.theme.scale == 0.8
    look.set_scale(1.0)


def test_that_each_language_loads(qapp: object) -> None:
    for code in LANGUAGES:
        look = Look(language=code)
        assert look.wording.language == code
    Look(language="en")


def test_that_a_theme_is_switched_while_dead_widgets_wait_to_be_collected(qtbot: QtBot) -> None:
    # A widget that hears of its style runs Python; a collection there once deleted widgets under Qt's hands.
    class Collector(QWidget):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
            self.junk = [[] for _ in range(5000)]  # enough for Python to look for garbage
            super().changeEvent(event)

    look = Look(mode="light")
    hearer = Collector()
    qtbot.addWidget(hearer)
    hearer.show()
    for mode in ("dark", "light") * 10:
        for _ in range(20):
            dead = QLabel("gone")
            dead.show()
            dead.cycle = dead
        del dead
        look.set_mode(mode)
