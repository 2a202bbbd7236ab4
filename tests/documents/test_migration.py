from __future__ import annotations

import pytest

from gui.documents.errors import ScenarioFileError
from gui.documents.migration import MIGRATIONS, VERSION, migrated

STEPS = {1: lambda old: old | {"a": 1}, 2: lambda old: old | {"b": old["a"] + 1}}


def test_that_every_version_before_the_present_one_has_a_step():
    assert set(MIGRATIONS) == set(range(1, VERSION))


def test_that_steps_are_taken_one_after_the_other():
    assert migrated({"version": 1}, 1, STEPS, 3) == {"version": 3, "a": 1, "b": 2}
    assert migrated({"version": 2, "a": 5}, 2, STEPS, 3) == {"version": 3, "a": 5, "b": 6}
    assert migrated({"version": 3}, 3, STEPS, 3) == {"version": 3}


def test_that_the_document_handed_over_stays_as_it_is():
    document = {"version": 1}
    migrated(document, 1, STEPS, 3)
    assert document == {"version": 1}


def test_that_a_version_that_never_was_is_refused():
    with pytest.raises(ScenarioFileError) as caught:
        migrated({"version": 0}, 0, STEPS, 3)
    assert caught.value.code == "wrong_version"
