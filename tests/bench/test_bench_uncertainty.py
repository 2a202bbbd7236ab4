"""What measures the uncertainty works; it times nothing here."""

from __future__ import annotations

from build_scripts.bench_report import table
from build_scripts.bench_uncertainty import case, rounds, section
from gui.footprint.uncertainty import Propagation


def test_that_every_way_is_measured():
    taken = rounds(2)
    assert {"moved", "value", "switched", "all", "tied", "naive"} <= set(taken)
    assert all(len(values) == 2 and min(values) > 0 for values in taken.values())


def test_that_the_case_has_six_ranges_that_all_matter():
    scenario, ranges = case()
    whole = Propagation().interval(scenario, ranges, "co2e_kg").width
    assert len(ranges) == 6
    for key in ranges:
        rest = {name: one for name, one in ranges.items() if name != key}
        assert Propagation().interval(scenario, rest, "co2e_kg").width < whole


def test_that_the_rows_fit_the_table(monkeypatch):
    ways = ("moved", "value", "switched", "all", "tied", "naive")
    monkeypatch.setattr("build_scripts.bench_uncertainty.rounds", lambda _: {name: [2.0] for name in ways})
    assert "times as fast" in table([section(quick=True)])
