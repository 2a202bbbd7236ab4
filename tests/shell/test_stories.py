"""Stories and the check in the window: menu, commands, banner, files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from gui.documents.reproduction import check
from gui.documents.story_errors import _SENTENCES, StoryError
from gui.library.stories import own_stories_dir
from gui.panels.reproduction.export import csv_text
from gui.shell.figure_rows import details_of, figure_rows
from gui.shell.story_messages import story_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.library.library import Library
    from gui.look.look import Look
    from gui.shell.window import MainWindow
    from gui.state.store import Store

STORY = """
title = "My & yours"
summary = "In short."
[start]
run = "bert_base"
[[steps]]
title = "One"
text = "Look."
[[steps]]
title = "Two"
text = "Less."
source = "my own notes"
set = { pue = 1.1 }
expect = { co2e_kg = 1, tolerance = 0.1 }
"""


@pytest.fixture
def own_folder() -> Iterator[Path]:
    folder = own_stories_dir()
    folder.mkdir(parents=True)
    yield folder
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


def menu_texts(window: MainWindow) -> list[str]:
    menu = window.actions_.stories
    assert menu is not None
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def closed_box(window: MainWindow) -> str:
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    text = box.text()
    box.close()
    return text


def test_that_see_why_starts_the_story_of_the_search(window: MainWindow, store: Store) -> None:
    window.board.why_requested.emit()
    bar = window.trust.stories.bar
    assert bar.isVisible()
    assert "step 1 of 6" in bar.head.text()
    assert window.board.headline.parentWidget() is bar.parentWidget()
    assert store.scenario.run == "nas"


def test_that_see_why_of_another_run_shows_what_is_known_of_it(window: MainWindow, store: Store) -> None:
    store.load_run("bert_base")
    window.board.why_requested.emit()
    assert window.where_from.dialog.isVisible()
    window.where_from.dialog.close()


def test_that_the_keyboard_leads_through_a_story(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    before = store.scenario
    window.trust.start_about("nas")
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert store.estimate.co2e_kg == pytest.approx(3218.7, abs=0.1)
    assert not window.actions_["story_next"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert store.scenario.pue == 1.1
    while store.undo_stack.canUndo():
        store.undo_stack.undo()
    assert store.scenario == before


def test_that_enter_on_next_goes_on(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    window.trust.start_about("dalle_mega")
    bar = window.trust.stories.bar
    qtbot.waitUntil(bar.next.hasFocus)
    qtbot.keyClick(bar.next, Qt.Key.Key_Space)
    assert store.scenario.chip_count == 128
    assert "18,013.47" in bar.figure.text()


def test_that_commands_rest_until_a_story_is_told_and_after_it(window: MainWindow) -> None:
    commands = ("story_next", "story_back", "story_end")
    assert not any(window.actions_[command].isEnabled() for command in commands)
    window.trust.start_about("gpt3_175b")
    assert [window.actions_[command].isEnabled() for command in commands] == [True, False, True]
    window.actions_["story_end"].trigger()
    assert not any(window.actions_[command].isEnabled() for command in commands)
    assert not window.trust.stories.bar.isVisible()


def test_that_the_menu_lists_every_story_with_its_summary(window: MainWindow, look: Look) -> None:
    texts = menu_texts(window)
    assert sum("BLOOM" in text for text in texts) == 1
    assert texts.index("") < len(texts) - 4
    look.set_language("ru")
    assert any("пять итогов" in text for text in menu_texts(window))
    tips = [action.toolTip() for action in window.actions_.stories.actions()]
    assert any("каждое верно" in tip for tip in tips)


def test_that_own_stories_are_listed_and_a_broken_one_harms_nothing(
    window: MainWindow, store: Store, own_folder: Path
) -> None:
    (own_folder / "mine.toml").write_text(STORY, encoding="utf-8")
    (own_folder / "broken.toml").write_text(STORY.replace("pue", "peu"), encoding="utf-8")
    before = store.scenario
    texts = menu_texts(window)
    assert "My && yours" in texts
    menu = window.actions_.stories
    assert menu is not None
    menu.actions()[texts.index("broken.toml (cannot be told)")].trigger()
    told = closed_box(window)
    assert "step 2" in told
    assert "set.peu" in told
    assert "Did you mean 'pue'?" in told
    assert store.scenario == before
    assert not store.undo_stack.canUndo()
    menu.actions()[texts.index("My && yours")].trigger()
    assert store.scenario.run == "bert_base"


def test_that_a_figure_which_is_missed_is_said_to_be(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(STORY, encoding="utf-8")
    assert window.trust.stories.open(path)
    window.trust.stories.runner.next()
    bar = window.trust.stories.bar
    assert "which does not agree" in bar.figure.text()
    assert "my own notes" in bar.text.text()
    bar.source_requested.emit()
    assert "my own notes" in window.where_from.dialog.card.text()
    window.where_from.dialog.close()


def test_that_a_file_which_cannot_be_told_is_explained(window: MainWindow, store: Store, tmp_path: Path) -> None:
    before = store.scenario
    assert not window.trust.stories.open(tmp_path / "not there.toml")
    assert "There is no such file" in closed_box(window)
    assert store.scenario == before


def test_that_agreement_by_construction_is_not_called_agreement(window: MainWindow) -> None:
    window.trust.start_about("bloom_176b_dynamic")
    bar = window.trust.stories.bar
    assert "agrees by construction" in bar.figure.text()
    for _ in range(3):
        window.trust.stories.runner.next()
    assert "It is not on the sliders" in bar.figure.text()


def test_that_the_honest_line_offers_no_second_start_while_a_story_runs(window: MainWindow, store: Store) -> None:
    store.load_run("nas")
    window.trust.start_about("nas")
    assert not window.board.banner._offer
    window.actions_["story_end"].trigger()
    assert window.board.banner._offer


def test_that_a_running_story_speaks_the_language_that_is_chosen(window: MainWindow, look: Look) -> None:
    window.trust.start_about("nas")
    look.set_language("ru")
    assert window.trust.stories.bar.title.text() == "Число, которое цитировали все"


def test_that_all_corrections_can_be_seen_side_by_side(window: MainWindow) -> None:
    window.trust.start_about("nas")
    window.trust.stories.bar.comparison_requested.emit()
    assert window.where_from.why.isVisible()
    window.where_from.why.close()


@pytest.mark.parametrize("code", _SENTENCES)
def test_that_everything_that_can_be_wrong_has_a_sentence(code: str, look: Look) -> None:
    details = dict.fromkeys(("reason", "limit", "near", "known", "wanted", "found", "value", "kind"), "X")
    sentence = story_sentence(StoryError(code, step=3, key="set.pue", **details), look.wording)
    assert "step 3" in sentence
    assert "set.pue" in sentence
    assert "%" not in sentence
    assert sentence.splitlines()[1] != str(StoryError(code, **details))


def test_that_the_check_counts_as_the_command_line_does(library: Library) -> None:
    rows, found = figure_rows(library), check(library)
    verdicts = [row.verdict for row in rows]
    assert len({row.run for row in rows}) == len(found.runs)
    assert len(rows) - verdicts.count("unprinted") == len(found.figures)
    assert verdicts.count("rounding") + verdicts.count("construction") == found.within_rounding
    assert verdicts.count("outside") == found.outside
    assert verdicts.count("none") == len(found.figures) - found.recomputed


def test_that_every_figure_can_be_explained(library: Library, look: Look) -> None:
    for row in figure_rows(library):
        details = details_of(row, library, look.wording)
        assert details.citation
        assert row.source_locator
        if row.method == "inputs":
            assert all(one.known for one in details.inputs), row
        if row.verdict == "none":
            assert row.missing, row


def test_that_the_window_of_the_check_opens_and_puts_a_run_on_the_sliders(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    window.actions_["reproduction"].trigger()
    shown = window.trust.reproduction
    qtbot.waitUntil(shown.isVisible)
    shown.view.search.setText("BERT base, 64 V100")
    shown.view.table.selectRow(0)
    qtbot.mouseClick(shown.view.card.load, Qt.MouseButton.LeftButton)
    assert store.scenario.run == "bert_base"
    assert "BERT base" in shown.view.said.text()
    shown.close()


def test_that_the_check_is_copied_and_saved_as_it_is_shown(window: MainWindow, tmp_path: Path) -> None:
    shown = window.trust.reproduction
    shown.view.search.setText("bloom")
    shown.copy()
    text = csv_text(shown.view.shown())
    assert QGuiApplication.clipboard().text() == text
    assert shown.save(tmp_path / "check")
    assert (tmp_path / "check.csv").read_text("utf-8") == text
    assert not shown.save(tmp_path / "no folder" / "check.csv")
    box = next(box for box in shown.findChildren(QMessageBox))
    assert "its folder does not exist" in box.text()
    box.close()


def test_that_the_window_of_the_check_closes_with_the_program(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.trust.reproduction
    shown.open()
    qtbot.waitUntil(shown.isVisible)
    window.trust.close()
    assert not shown.isVisible()
