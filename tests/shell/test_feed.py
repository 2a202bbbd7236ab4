"""What the charts are told of a scenario."""

from __future__ import annotations

from dataclasses import replace

from gui.footprint.estimate import estimate
from gui.shell.feed import Feed


def test_that_a_grid_that_was_deleted_is_not_shown_by_its_id(library, look):
    feed = Feed(library, look.wording)
    gone = replace(library.scenario("nas"), grid="my:gone")
    values = feed.grids(estimate(gone), estimate(library.scenario("nas")))
    assert values.current.label == "Entered by hand"
