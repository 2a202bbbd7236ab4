"""Labels under the track stand under their marks, or give way to the plain range."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.panels.knob.caption import Label, Mark, fitting

MARKS = (Mark(20, "best", "best 1.1"), Mark(100, "average", "average 1.58"), Mark(160, "old", "old 2.0"))


def measure(text: str) -> float:
    return 6.0 * len(text)


def test_that_numbers_are_shown_where_there_is_room() -> None:
    assert [label.text for label in fitting(MARKS, "1 to 2.5", 400, measure)] == ["best 1.1", "average 1.58", "old 2.0"]


def test_that_numbers_go_first_and_then_the_names() -> None:
    assert [label.text for label in fitting(MARKS, "1 to 2.5", 165, measure)] == ["best", "average", "old"]
    assert fitting(MARKS, "1 to 2.5", 70, measure) == (Label(0.0, "1 to 2.5"),)


def test_that_what_does_not_fit_under_its_marks_stands_in_a_row_where_that_fits() -> None:
    crowded = (Mark(1, "one", "one 1"), Mark(2, "two", "two 2"))
    assert fitting(crowded, "1 to 9", 200, measure) == (Label(0.0, "one 1 \u00b7 two 2"),)


@given(st.lists(st.floats(0, 300), min_size=1, max_size=4), st.floats(10, 400), st.floats(3, 12))
def test_that_labels_never_overlap_or_leave_the_line(places, width, letter) -> None:
    marks = [Mark(place, f"name{number}", f"name{number} 12") for number, place in enumerate(sorted(places))]
    labels = fitting(marks, "0 to 1", width, lambda text: letter * len(text))
    if labels[0].text == "0 to 1":
        return
    edge = 0.0
    for label in labels:
        assert label.x >= edge
        edge = label.x + letter * len(label.text)
        assert edge <= width + 1e-9
