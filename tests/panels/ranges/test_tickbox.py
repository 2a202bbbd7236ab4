"""A box to tick is seen in every theme, and shows where the keyboard is."""

import pytest

from gui.panels.parts.tickbox import TickBox


def contrast(one, other):
    """Contrast ratio of two colours (WCAG 2.1)."""

    def light(colour):
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
def test_that_the_outline_of_the_box_stands_out_from_the_surface(qtbot, spoken, mode):
    look = spoken(mode=mode)
    box = TickBox(look)
    qtbot.addWidget(box)
    box.show_words("Take it", "A tip")
    box.resize(box.sizeHint())
    picture = box.grab().toImage()
    surface = look.theme.colour("surface")
    row = picture.height() // 2
    seen = max(contrast(picture.pixelColor(x, row), surface) for x in range(8))
    assert seen >= 3


def test_that_the_keyboard_is_seen(qtbot, spoken):
    box = TickBox(spoken())
    qtbot.addWidget(box)
    box.show_words("Take it", "A tip")
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    box.clearFocus()
    before = box.grab().toImage()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    assert box.grab().toImage() != before
