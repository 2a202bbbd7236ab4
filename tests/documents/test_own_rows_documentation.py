"""The examples in docs/own_rows.md are imported as they stand there."""

from __future__ import annotations

import re

import pytest

from gui.documents import own_rows, own_store, table_import, table_text
from gui.documents.own_rows import OwnRows


@pytest.fixture(scope="module")
def text(root):
    return (root / "docs" / "own_rows.md").read_text("utf-8")


@pytest.fixture
def imported(text, tmp_path, library):
    """The rows of each example."""
    own = OwnRows(tmp_path / "presets", library)
    reports = []
    for number, example in enumerate(re.findall(r"```csv\n(.*?)```", text, flags=re.DOTALL)):
        path = tmp_path / f"{number}.csv"
        path.write_text(example, "utf-8")
        reports.append(own.import_csv(None, path))
    return reports


def test_that_the_examples_import_without_a_remark(imported):
    assert [report.kind for report in imported] == ["hardware", "grids"]
    assert [report.problems for report in imported] == [(), ()]


def test_that_the_examples_are_what_the_text_says(imported):
    cards, supplies = imported
    assert [row["chip_id"] for row in cards.rows] == ["my:house_card", "my:old_card"]
    assert cards.rows[0]["measured_power_w"] == "290"
    assert supplies.rows[0]["grid_kg_per_kwh"] == "0.21"
    assert [supplies.rows[0][source] for source in ("coal", "wind", "solar")] == ["0.3", "0.4", "0.3"]
    assert supplies.rows[0]["grid_id"] == "my:our_roof_and_the_grid"


def test_that_the_limits_and_folders_are_those_of_the_program(text):
    assert f"{table_text.LIMIT_BYTES >> 20} MB or {table_import.LIMIT_ROWS:,} rows" in text
    assert own_rows.MOST_ROWS == table_import.LIMIT_ROWS
    assert f"folder `{own_store.BACKUPS}`" in text
    assert own_store.GENERATIONS == 5
    assert "the last five" in text
