"""What a run emits when it is compared with: as published, else as it computes to; and what it counts otherwise."""

from __future__ import annotations

import pytest

from gui.footprint.units import KG_PER_LB
from gui.library.baselines import corrected_runs, emitted, other_bases, study_runs


def test_that_a_published_figure_goes_before_a_computed_one(library):
    nas = emitted(library, "nas")
    assert nas.kg == pytest.approx(626155 * KG_PER_LB)
    assert nas.figure.source == "strubell2019"
    assert emitted(library, "gpt3_175b").kg == pytest.approx(552_100)
    assert emitted(library, "dalle_mini").kg == pytest.approx(7.54)


def test_that_a_run_without_a_figure_is_computed_or_left_out(library):
    computed = emitted(library, "lisa_tune")
    assert computed.figure is None
    assert computed.kg > 0
    assert emitted(library, "gpt2") is None


def test_that_every_published_figure_of_emissions_is_found(library):
    printed = {run for run, rows in library.reported.items() if any(row.quantity.startswith("co2e") for row in rows)}
    found = {run for run in library.runs if (mass := emitted(library, run)) is not None and mass.figure is not None}
    assert found == printed


def test_that_the_study_is_compared_with_what_it_prints_and_what_corrects_it(library):
    runs = study_runs(library)
    assert {"nas", "bert_base", "elmo", "et_nas", "nas_corrected"} <= set(runs)
    assert not {"gpt2", "lisa_tune", "gpt3_175b"} & set(runs)


def test_that_what_was_corrected_is_known(library):
    assert {"nas", "gpt3_502", "dalle_mega_first"} <= corrected_runs(library)
    assert "gpt3_175b" not in corrected_runs(library)


@pytest.mark.parametrize(
    ("run", "bases"),
    [
        ("bert_base", ()),
        ("nas", ("development",)),
        ("bloom_176b_dynamic", ("without_overhead",)),
        ("bloom_176b_pue", ()),
        ("bloom_176b_idle", ("idle", "without_overhead")),
        ("bloom_176b_total", ("embodied", "idle", "without_overhead")),
        ("mistral_large_2", ("embodied", "inference")),
        ("palm_540b", ("market",)),
    ],
)
def test_that_what_a_figure_counts_otherwise_is_told_apart(library, run, bases):
    assert other_bases(library.runs[run]) == bases
