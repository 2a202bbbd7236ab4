"""Hours by a model's size beside the hours that were published."""

from __future__ import annotations

from statistics import median

import pytest

from gui.documents.check_report import size_text
from gui.documents.size_check import size_checks
from gui.footprint.size import DEFAULT_UTILISATION


def test_that_the_hours_of_more_than_ten_published_runs_are_predicted_within_a_factor_of_three(library):
    rows = size_checks(library)
    assert len(rows) >= 10
    assert all(1 / 3 < row.ratio < 3 for row in rows)
    near = [row for row in rows if 1 / 1.5 < row.ratio < 1.5]
    assert len(near) > 0.6 * len(rows)


def test_that_the_default_is_the_median_that_the_published_hours_imply(library):
    assert median(row.implied_utilisation for row in size_checks(library)) == pytest.approx(
        DEFAULT_UTILISATION, abs=0.01
    )


def test_that_a_mixture_counts_by_its_active_parameters(library):
    rows = {row.run: row for row in size_checks(library)}
    assert rows["deepseek_v3"].parameters_billion == 37
    assert rows["llama4_maverick"].parameters_billion == 17


def test_that_the_published_hours_imply_what_the_prediction_would_need(library):
    for row in size_checks(library, utilisation=0.5):
        assert row.utilisation == 0.5
        assert row.ratio * 0.5 == pytest.approx(row.implied_utilisation)
        assert row.predicted_chip_hours == pytest.approx(row.ratio * row.published_chip_hours)


def test_that_one_training_stands_once(library):
    rows = [(row.parameters_billion, row.tokens_billion, row.published_chip_hours) for row in size_checks(library)]
    assert len(rows) == len(set(rows))


def test_that_the_table_names_what_it_assumes(library):
    lines = size_text(size_checks(library))
    assert str(DEFAULT_UTILISATION) in lines[0]
    assert len(lines) == 2 + len(size_checks(library))
