"""The honest line is there when there is something to say, and tells why."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.look.look import Look
from gui.panels.changes.banner import HonestBanner

NOTE = "One search, done once: not what training a model takes. Google later reported 3.2 t for it, 88 times less."


def shown(qtbot, width=1000) -> HonestBanner:
    banner = HonestBanner(Look("light", "en"))
    qtbot.addWidget(banner)
    banner.resize(width, 40)
    return banner


def test_that_it_is_hidden_until_there_is_a_note(qtbot):
    banner = shown(qtbot)
    assert banner.isHidden()
    banner.show_note(NOTE)
    assert banner.isVisible()
    assert banner.accessibleDescription() == NOTE
    banner.show_note("")
    assert banner.isHidden()


def test_that_a_click_and_enter_ask_why(qtbot):
    banner = shown(qtbot)
    banner.show_note(NOTE)
    with qtbot.waitSignal(banner.why_requested):
        qtbot.mouseClick(banner._why, Qt.MouseButton.LeftButton)
    banner._why.setFocus()
    with qtbot.waitSignal(banner.why_requested):
        qtbot.keyClick(banner._why, Qt.Key.Key_Return)


def test_that_a_note_with_nothing_more_to_tell_has_no_link(qtbot):
    banner = shown(qtbot)
    banner.show_note(NOTE, why=False)
    assert not banner._why.isVisibleTo(banner)


def test_that_a_narrow_banner_grows_instead_of_cutting_its_text(qtbot):
    banner = shown(qtbot)
    banner.show_note(NOTE)
    one_line = banner.sizeHint().height()
    for width in (700, 420, 260):
        banner.resize(width, 40)
        banner.resize(width, banner.sizeHint().height())
        assert banner.sizeHint().height() > one_line
        for part in (banner._text, banner._why):
            box = part.geometry().adjusted(3, 3, -3, -3)
            assert banner.rect().contains(box)
            assert part.text_height(box.width()) <= box.height() + 1
        assert (
            not banner._text.geometry().adjusted(3, 3, -3, -3).intersects(banner._why.geometry().adjusted(3, 3, -3, -3))
        )


def test_that_a_number_and_its_unit_stay_on_one_line(qtbot):
    banner = shown(qtbot)
    banner.show_note(NOTE)
    assert "3.2\u00a0t" in banner._text.accessibleName()
