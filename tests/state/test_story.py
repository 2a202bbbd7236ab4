"""A story on the sliders: each step one undoable change, and undoing them all brings back what was there before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from gui.documents.stories import stories_in
from gui.footprint.scope import Scope
from gui.library.library import Library
from gui.library.stories import stories_dir
from gui.state.changes import Held
from gui.state.store import Store
from gui.state.story import StoryRunner

LIBRARY = Library.load()
STORIES = {
    story.id: [Held(step.scenario, step.origin) for step in story.steps]
    for story in stories_in(stories_dir(), LIBRARY)[0]
}


@pytest.fixture
def store(qapp):
    assert isinstance(qapp, QCoreApplication)
    store = Store(LIBRARY)
    store.load_run("gpt2")
    store.change("pue", 1.3)
    return store


@pytest.fixture
def runner(store):
    return StoryRunner(store)


def on_sliders(store):
    return Held(store.scenario, store.baseline)


@pytest.mark.parametrize("name", STORIES)
def test_that_undoing_every_step_gives_exactly_what_was_there_before(store, runner, name):
    before, undoable = on_sliders(store), store.undo_stack.index()
    runner.begin(STORIES[name])
    for place, held in enumerate(STORIES[name]):
        assert on_sliders(store) == held
        assert runner.position == place
        runner.next()
    distinct = 1 + sum(one != other for one, other in zip(STORIES[name], STORIES[name][1:], strict=False))
    assert store.undo_stack.index() - undoable == distinct
    for _ in range(distinct):
        store.undo_stack.undo()
    assert on_sliders(store) == before


@pytest.mark.parametrize("name", STORIES)
def test_that_going_back_shows_the_step_before_and_leaves_no_history(store, runner, name):
    runner.begin(STORIES[name])
    undoable = store.undo_stack.index()
    for _ in STORIES[name]:
        runner.next()
    for held in reversed(STORIES[name][:-1]):
        runner.back()
        assert on_sliders(store) == held
    assert store.undo_stack.index() == undoable
    runner.next()
    assert on_sliders(store) == STORIES[name][1]


def test_that_undo_and_redo_lead_through_the_steps(store, runner):
    runner.begin(STORIES["architecture_search"])
    runner.next()
    runner.next()
    store.undo_stack.undo()
    assert (runner.position, runner.moved_away) == (1, False)
    store.undo_stack.redo()
    assert (runner.position, runner.moved_away) == (2, False)


def test_that_a_moved_slider_is_noticed_and_can_be_put_back(store, runner, qtbot):
    steps = STORIES["architecture_search"]
    runner.begin(steps)
    with qtbot.waitSignal(runner.changed):
        store.change("pue", 2.0)
    assert runner.moved_away
    runner.put_again()
    assert not runner.moved_away
    assert on_sliders(store) == steps[0]


def test_that_a_story_goes_on_from_its_own_step_after_a_slider_was_moved(store, runner):
    steps = STORIES["architecture_search"]
    runner.begin(steps)
    store.change("pue", 2.0)
    runner.next()
    assert on_sliders(store) == steps[1]
    store.undo_stack.undo()
    assert store.scenario.pue == 2.0


def test_that_the_end_leaves_the_sliders_where_they_are(store, runner, qtbot):
    runner.begin(STORIES["dalle_chips"])
    runner.next()
    there = on_sliders(store)
    with qtbot.waitSignal(runner.changed):
        runner.end()
    assert not runner.running
    assert on_sliders(store) == there
    with qtbot.assertNotEmitted(runner.changed):
        store.change("pue", 1.9)
        runner.end()
        runner.back()
        runner.next()


def test_that_a_story_does_not_go_past_its_ends(store, runner):
    runner.begin(STORIES["dalle_chips"])
    runner.back()
    assert runner.position == 0
    for _ in range(5):
        runner.next()
    assert runner.position == runner.count - 1


def test_that_a_step_of_one_input_says_what_it_moved(store, runner):
    runner.begin(STORIES["bloom_totals"])
    runner.next()
    QCoreApplication.processEvents()
    assert store.last_move.key == "pue"
    runner.next()
    QCoreApplication.processEvents()
    assert store.last_move.key == "story"


@pytest.mark.parametrize("name", STORIES)
def test_that_a_story_tells_the_electricity_alone_and_leaves_what_counted_as_it_was(store, runner, name):
    store.set_scope(Scope(idle_share=0.5))
    runner.begin(STORIES[name])
    assert store.scope is None
    while store.undo_stack.canUndo() and store.scope is None:
        store.undo_stack.undo()
    assert store.scope == Scope(idle_share=0.5)
