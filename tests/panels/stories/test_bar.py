"""The bar of a story: what it shows, and how the keyboard leads through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.panels.stories.bar import StoryBar, StoryView

VIEW = StoryView("A story", "One", "Look at <this> & that.", 0, 3, "Author 2020, p. 1", "Published: 1 t.", "rounding")


@pytest.fixture
def bar(spoken, qtbot):
    bar = StoryBar(spoken())
    qtbot.addWidget(bar)
    bar.resize(700, 200)
    with qtbot.waitExposed(bar):
        bar.show_step(VIEW)
        bar.show()
    return bar


def test_that_it_shows_the_step_its_place_and_its_source(bar):
    assert bar.head.text() == "A story, step 1 of 3"
    assert bar.title.text() == "One"
    assert "Look at &lt;this&gt; &amp; that." in bar.text.text()
    assert "Author 2020, p. 1" in bar.text.text()
    assert bar.figure.text() == "Published: 1 t."


def test_that_a_screen_reader_hears_the_step(bar):
    assert bar.accessibleName() == "A story, step 1 of 3"
    assert "Look at <this> & that." in bar.accessibleDescription()
    buttons = (bar.back, bar.next, bar.end, bar.again, bar.comparison)
    assert all(button.text() and button.toolTip() for button in buttons)


def test_that_the_buttons_ask_for_what_they_say(bar, qtbot):
    bar.show_step(VIEW._replace(position=1, moved=True, comparable=True))
    for button, signal in (
        (bar.back, bar.back_requested),
        (bar.next, bar.next_requested),
        (bar.end, bar.end_requested),
        (bar.again, bar.again_requested),
        (bar.comparison, bar.comparison_requested),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_the_source_can_be_asked_for(bar, qtbot):
    with qtbot.waitSignal(bar.source_requested):
        bar.text.linkActivated.emit("source")


def test_that_only_what_is_possible_can_be_clicked(bar):
    assert not bar.back.isEnabled()
    assert bar.next.isEnabled()
    assert not bar.comparison.isVisible()
    bar.show_step(VIEW._replace(position=2))
    assert bar.back.isEnabled()
    assert not bar.next.isEnabled()


def test_that_the_keyboard_stays_in_the_bar_when_a_button_comes_to_rest(bar, qtbot):
    bar.activateWindow()
    bar.next.setFocus()
    qtbot.waitUntil(bar.next.hasFocus)
    bar.show_step(VIEW._replace(position=2))
    qtbot.waitUntil(bar.end.hasFocus)


def test_that_a_figure_is_not_claimed_of_sliders_that_were_moved(bar):
    assert bar.figure.isVisible()
    bar.show_step(VIEW._replace(moved=True))
    assert not bar.figure.isVisible()
    assert bar.moved.isVisible()
    assert bar.again.isVisible()


def test_that_it_is_as_high_as_its_text_and_higher_where_it_is_narrow(bar):
    wide = bar.sizeHint().height()
    bar.show_step(VIEW._replace(text="Many words to read. " * 30))
    longer = bar.sizeHint().height()
    bar.resize(300, 200)
    assert wide < longer < bar.sizeHint().height()


def test_that_it_hides_when_the_story_ends(bar):
    bar.show_step(None)
    assert not bar.isVisible()


def test_that_text_zoom_and_theme_are_followed(bar, spoken):
    before = bar.sizeHint().height()
    bar._look.set_scale(2.0)
    assert bar.sizeHint().height() > before * 1.5
    bar._look.set_mode("dark")
    assert bar.title.palette().color(bar.title.foregroundRole()) == bar._look.theme.colour("text")
    bar._look.set_scale(1.0)
