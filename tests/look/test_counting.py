"""Every unit of the everyday things can be said with any count."""

from __future__ import annotations

from gui.library.library import Library
from gui.look.counting import count_phrase
from gui.look.unitcount import UnitCount
from gui.look.wording import Wording

THINGS = Library.load().equivalents


def test_that_every_thing_of_the_library_is_counted_in_words(qapp):
    wording = Wording("en")
    for key, thing in THINGS.items():
        for count in (0.32, 5.04, 21.0, 316.2, 4e6):
            phrase = count_phrase(wording, key, count, thing.unit)
            assert "%1" not in phrase
            assert "\u00d7" not in phrase, (key, phrase)
            assert phrase[0].isdigit()


def test_that_a_unit_of_the_users_own_stands_behind_a_sign(qapp):
    assert count_phrase(Wording("en"), "my:boat", 3.0, "boat ride") == "3.0 \u00d7 boat ride"
    assert UnitCount().phrase("boat ride", 1) == ""


def test_that_the_same_phrase_is_not_taken_for_another_unit(qapp):
    wording = Wording("en")
    assert count_phrase(wording, "my:thing", 3.0, "kg of beef") == "3.0 kg of beef"
    assert count_phrase(wording, "my:thing", 3.0, "laptop").startswith("3.0 laptop")
