"""Stories are data: those of the program run to their published figures, and a broken one says what to mend."""

from __future__ import annotations

import os
import re
import textwrap

import pytest

from gui.documents.stories import LIMIT_BYTES, parse, read, stories_in, worded
from gui.documents.story_errors import StoryError
from gui.footprint.estimate import estimate
from gui.footprint.parameters import PARAMETERS
from gui.library.stories import own_stories_dir, stories_dir

END_FIGURES = {
    "architecture_search": ("co2e_t", [15.2, 3.2]),
    "bloom_totals": ("co2e_t", [24.69, 30, 39.3, 50.5, 183]),
    "gpt3_pue": ("co2e_t", [502, 552.1]),
    "dalle_chips": ("co2e_kg", [4503, 18013.47]),
}
"""What each story comes to, as the papers print it: Patterson et al. 2021, App. C-D; Luccioni et al. 2023, Tables 3, 4;
Touvron et al. 2023, Table 15; Patterson et al. 2021, Table 4; the model card of DALL-E Mega."""

GOOD = """
title = "A story"
summary = "In short."
[start]
run = "nas"
[[steps]]
title = "One"
text = "Look."
[[steps]]
title = "Two"
text = "PUE."
source = "patterson2021"
set = { pue = 1.1 }
expect = { co2e_t = 197.7, tolerance = 0.1 }
"""


def told(text, library):
    return parse(text.encode(), "tested", library)


def refused(text, library):
    with pytest.raises(StoryError) as error:
        told(text, library)
    return error.value


@pytest.fixture(scope="module")
def shipped(library):
    stories, errors = stories_in(stories_dir(), library)
    assert errors == ()
    return {story.id: story for story in stories}


def test_that_the_program_brings_the_four_stories(shipped):
    assert sorted(shipped) == sorted(END_FIGURES)


@pytest.mark.parametrize("story_id", END_FIGURES)
def test_that_a_story_runs_to_its_published_figures(shipped, story_id):
    quantity, values = END_FIGURES[story_id]
    figures = [step.figure for step in shipped[story_id].steps if step.figure is not None]
    assert [figure.value for figure in figures if figure.quantity == quantity] == values
    agreeing = [
        step.agrees() for step in shipped[story_id].steps if step.figure is not None and not step.figure.because
    ]
    assert agreeing
    assert all(agreeing)
    assert figures[-1].value == values[-1]


@pytest.mark.parametrize("story_id", END_FIGURES)
def test_that_a_figure_of_a_story_is_the_one_in_the_library(shipped, library, story_id):
    # The story repeats what reported.csv has; the two must not drift apart.
    printed = {(row.quantity, row.value) for run in shipped[story_id].about for row in library.reported.get(run, ())}
    figures = [step.figure for step in shipped[story_id].steps if step.figure is not None]
    assert figures
    assert [(one.quantity, one.value) for one in figures if (one.quantity, one.value) not in printed] == []


def test_that_the_figure_which_holds_more_than_electricity_is_not_put_on_the_sliders(shipped):
    step = next(step for step in shipped["bloom_totals"].steps if step.figure and step.figure.value == 50.5)
    assert step.agrees() is None
    assert "Making the hardware is not counted here" in step.figure.because["en"]
    assert estimate(step.scenario).co2e_kg / 1000 == pytest.approx(39.3, abs=0.05)


def test_that_what_is_shipped_is_complete_in_both_languages_and_sourced(shipped, library):
    for story in shipped.values():
        texts = [story.title, story.summary]
        for step in story.steps:
            texts += [step.title, step.text, *([step.figure.because] if step.figure and step.figure.because else [])]
            assert step.source in library.sources
            assert step.source_locator
        assert all(set(text) == {"en", "ru"} for text in texts)
        assert all(re.search("[а-яё]", text["ru"]) for text in texts)


def test_that_each_run_leads_to_one_story_at_most(shipped):
    about = [run for story in shipped.values() for run in story.about]
    assert len(about) == len(set(about))


def test_that_the_example_in_the_docs_runs(root, library):
    page = (root / "docs" / "stories.md").read_text("utf-8")
    block = re.search(r"## An example\n\n((?:    .*\n|\n)+)", page)
    story = told(textwrap.dedent(block[1]), library)
    assert [step.agrees() for step in story.steps] == [None, None, True]
    masses = [estimate(step.scenario).co2e_kg for step in story.steps]
    assert masses[0] > 10 * masses[1]


def test_that_the_docs_name_every_key_and_figure(root):
    from gui.documents import story_schema

    page = (root / "docs" / "stories.md").read_text("utf-8")
    names = {parameter.key for parameter in PARAMETERS} | set(story_schema.FIGURES)
    for table in (story_schema.StoryTable, story_schema.StepTable, story_schema.StartTable, story_schema.SetTable):
        names |= set(table.__struct_fields__)
    assert [name for name in sorted(names) if f"`{name}`" not in page] == []


def test_that_a_step_keeps_what_the_one_before_has_set(library):
    one, two = told(GOOD, library).steps
    assert (one.scenario.pue, two.scenario.pue) == (1.58, 1.1)
    assert two.scenario.chip_count == one.scenario.chip_count == 8
    assert two.agrees()


def test_that_settings_take_effect_in_the_order_that_is_promised(library):
    settings = 'set = { run = "bert_base", grid = "fra", pue = "none", mix = { coal = 0.5 } }'
    step = told(GOOD.replace("set = { pue = 1.1 }", settings), library).steps[1]
    assert step.scenario.run == step.origin.run == "bert_base"
    assert (step.scenario.grid, step.scenario.pue) == ("fra", None)
    assert step.scenario.mix.coal == pytest.approx(0.5)


def test_that_a_story_may_start_from_the_defaults(library):
    story = told(GOOD.replace('run = "nas"', "set = { pue = 1.3 }"), library)
    assert story.steps[0].scenario.pue == 1.3
    assert story.steps[0].origin == library.default_scenario()


def test_that_texts_show_in_the_language_asked_for_else_in_english(library):
    text = GOOD.replace('title = "One"', 'title.en = "One"\ntitle.ru = "Раз"\ntitle.de = "Eins"')
    title = told(text, library).steps[0].title
    assert [worded(title, language) for language in ("ru", "en", "fr")] == ["Раз", "One", "One"]
    assert worded({"": "Any"}, "ru") == "Any"
    assert worded({"de": "Eins"}, "ru") == "Eins"


@pytest.mark.parametrize(
    ("good", "bad", "code", "step", "key"),
    [
        ('title = "A story"', 'titel = "A story"', "unknown_key_near", None, "titel"),
        ('title = "A story"\n', "", "missing_key", None, "title"),
        ('summary = "In short."', "summary = 3", "wrong_type", None, "summary"),
        ('run = "nas"', 'run = "nsa"', "unknown_id_near", None, "start.run"),
        ('run = "nas"', "set = { pue = 0.5 }", "bad_value", None, "start.set.pue"),
        ("set = { pue = 1.1 }", "set = { peu = 1.1 }", "unknown_key_near", 2, "set.peu"),
        ("set = { pue = 1.1 }", "set = { xyzzy = 1.1 }", "unknown_key", 2, "set.xyzzy"),
        ("set = { pue = 1.1 }", "set = { pue = 0.9 }", "bad_value", 2, "set.pue"),
        ("set = { pue = 1.1 }", 'set = { pue = "much" }', "bad_value", 2, "set.pue"),
        ("set = { pue = 1.1 }", "set = { pue = true }", "wrong_type", 2, "set.pue"),
        ("set = { pue = 1.1 }", "set = { pue = nan }", "bad_value", 2, "set.pue"),
        ("set = { pue = 1.1 }", "set = { pue = " + "9" * 400 + " }", "bad_value", 2, "set.pue"),
        ("set = { pue = 1.1 }", 'set = { chip = "h1000" }', "unknown_id_near", 2, "set.chip"),
        ("set = { pue = 1.1 }", 'set = { grid = "qqqqqq" }', "unknown_id", 2, "set.grid"),
        ("set = { pue = 1.1 }", "set = { mix = { cole = 1 } }", "unknown_key_near", 2, "set.mix.cole"),
        ("set = { pue = 1.1 }", "set = { mix = { coal = 2 } }", "bad_value", 2, "set.mix.coal"),
        ('source = "patterson2021"', "", "no_source", 2, "source"),
        ('source = "patterson2021"', 'source = "paterson2021"', "unknown_id_near", 2, "source"),
        ("co2e_t = 197.7, ", "", "one_quantity", 2, "expect"),
        ("co2e_t = 197.7, ", "co2e_t = 1, co2e_kg = 1, ", "one_quantity", 2, "expect"),
        ("tolerance = 0.1", "tolerance = -1", "bad_value", 2, "expect.tolerance"),
        (", tolerance = 0.1", "", "missing_key", 2, "expect.tolerance"),
        ('text = "Look."', 'text = " "', "empty", 1, "text"),
        ('text = "Look."', "text = {}", "empty", 1, "text"),
        ('text = "Look."', 'text.english = "Look."', "bad_language", 1, "text"),
        ('text = "Look."', 'text = "' + "x" * 1501 + '"', "too_long", 1, "text"),
        ('title = "One"', "title = 1979-05-27", "wrong_type", 1, "title"),
    ],
)
def test_that_a_mistake_is_told_with_its_step_and_key(library, good, bad, code, step, key):
    assert good in GOOD
    error = refused(GOOD.replace(good, bad), library)
    assert (error.code, error.step, error.key) == (code, step, key)
    assert (f"step {step}, {key}" if step else key) in str(error)


def test_that_the_nearest_key_is_named(library):
    assert "did you mean 'pue'?" in str(refused(GOOD.replace("pue", "peu"), library))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "missing_key"),
        ("title = ", "not_toml"),
        ("a = " + "[" * 20_000, "not_toml"),
        ('title = "a"\nsummary = "b"\nsteps = []\n[start]\n', "no_steps"),
        ('title = "a"\nsummary = "b"\n[start]\n' + '[[steps]]\ntitle = "x"\ntext = "y"\n' * 41, "too_many_steps"),
    ],
)
def test_that_a_file_which_is_no_story_is_refused(library, text, code):
    assert refused(text, library).code == code


def test_that_a_file_is_named_in_what_is_wrong_with_it(library, tmp_path):
    path = tmp_path / "broken.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(StoryError) as error:
        read(path, library)
    assert (error.value.code, error.value.path) == ("not_utf8", path)
    assert str(path) in str(error.value)


def test_that_a_large_file_a_folder_and_a_missing_one_are_refused_before_they_are_read(library, tmp_path):
    (tmp_path / "large.toml").write_bytes(b"#" * (LIMIT_BYTES + 1))
    (tmp_path / "folder.toml").mkdir()
    for name, code in (("large", "too_large"), ("folder", "not_a_file"), ("missing", "missing")):
        with pytest.raises(StoryError) as error:
            read(tmp_path / f"{name}.toml", library)
        assert error.value.code == code
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.toml")
        with pytest.raises(StoryError):
            read(tmp_path / "pipe.toml", library)


def test_that_a_broken_story_does_not_hide_the_others(library, tmp_path):
    (tmp_path / "a.toml").write_text("title = ", encoding="utf-8")
    (tmp_path / "b.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not a story", encoding="utf-8")
    stories, errors = stories_in(tmp_path, library)
    assert [story.id for story in stories] == ["b"]
    assert [error.path.name for error in errors] == ["a.toml"]


def test_that_there_need_be_no_folder_of_ones_own(library):
    assert stories_in(own_stories_dir() / "not there", library) == ((), ())
