"""The table of a cluster's jobs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.documents.job_table import job_rows
from gui.library.library import Library
from gui.panels.measure.jobs import COLUMNS, JobModel, JobsView
from gui.power.logs.log import JobKey, JobSum
from gui.power.logs.reading import read_log

SACCT = Path(__file__).parents[2] / "power" / "samples" / "sacct.txt"


@pytest.fixture(scope="module")
def rows():
    scenario = Library.load().scenario("bert_base")
    extra = {JobKey("zoe", "2026-02", "late"): JobSum(jobs=2, elapsed_s=7200.0)}
    return [*job_rows(read_log(SACCT).jobs, scenario), *job_rows(extra, scenario)]


@pytest.fixture
def view(qtbot, spoken, rows):
    view = JobsView(spoken())
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    view.show_rows(rows)
    return view


def column(view, name):
    return [view.order.index(place, COLUMNS.index(name)).data() for place in range(view.order.rowCount())]


def test_that_the_model_keeps_the_rules_of_models(qtbot, spoken, rows):
    model = JobModel(spoken())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(rows)
    model.reword()
    model.set_rows([])
    assert model.rowCount() == 0


def test_that_energy_that_nobody_measured_is_not_declared_and_never_zero(view):
    place = column(view, "user").index("zoe")
    assert column(view, "it_energy_kwh")[place] == "not declared"
    assert column(view, "co2e_kg")[place] == "not declared"
    assert column(view, "jobs")[place] == "2"


@pytest.mark.parametrize("clicks", [1, 2])
def test_that_a_click_on_a_heading_orders_by_the_number_and_the_unknown_stand_last(qtbot, view, rows, clicks):
    header = view.table.horizontalHeader()
    at = header.sectionViewportPosition(COLUMNS.index("it_energy_kwh")) + 10
    for _ in range(clicks):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 8))
    energies = [row["it_energy_kwh"] for row in view.order.shown()]
    known = [one for one in energies if one is not None]
    assert known == sorted(known, reverse=clicks == 2)
    assert energies[-1] is None
    assert len(energies) == len(rows)


def test_that_headings_follow_the_language_at_once(view):
    view._look.set_language("ru")
    assert view.model.headerData(0, Qt.Orientation.Horizontal) == "Пользователь"
    assert "не указано" in column(view, "it_energy_kwh")
