"""The library's item models: Qt's rules, search, filters, order; what is empty is empty and never 0."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.library.library import Library
from gui.state.catalog import EMPTY, EMPTY_ROLE, ID_ROLE, OWN_ROLE, CatalogModel
from gui.state.catalog_fields import FIELDS, KINDS, Field
from gui.state.catalog_index import SLICE, ordered
from gui.state.catalog_kinds import COUNT_ROLE, KIND_ROLE, KindsModel

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Plain:
    """Cells as the files have them."""

    def cell(self, kind: str, field: Field, cell: str, unit: str = "") -> str:  # noqa: ARG002
        return f"{cell} {unit}".strip()

    def heading(self, kind: str, field: Field) -> str:  # noqa: ARG002
        return field.name

    def help(self, kind: str, field: Field) -> str:  # noqa: ARG002
        return f"what {field.name} holds"

    def not_declared(self) -> str:
        return "not declared"

    def names(self, kind: str, field: Field, cell: str) -> tuple[str, ...]:  # noqa: ARG002
        return (cell,)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture
def model(qtbot: QtBot, library: Library) -> CatalogModel:
    return CatalogModel(library, Plain())


def ids(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


def column_of(model: CatalogModel, name: str) -> int:
    return [field.name for field in model.fields].index(name)


def column(model: CatalogModel, name: str) -> list[str]:
    place = column_of(model, name)
    return [model.index(row, place).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("kind", KINDS)
def test_that_each_table_keeps_qts_rules_while_it_is_searched_filtered_and_sorted(
    model: CatalogModel, kind: str
) -> None:
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_kind(kind)
    assert model.rowCount() == len(model.rows.ids) > 0
    for text in ("a", "an", "nothing is called so", ""):
        model.search(text)
    for place in range(model.columnCount()):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            model.sort(place, order)
            assert model.rowCount() == len(model.rows.ids)
    model.sort(-1)
    assert ids(model) == list(model.rows.ids)
    field = next(field for field in model.fields if field.filtered)
    cell = model.rows.column(field.name)[0]
    model.choose(field.name, frozenset({cell}))
    assert 0 < model.rowCount() <= len(model.rows.ids)
    model.choose_own(True)
    assert model.rowCount() == 0
    model.choose_all()
    assert model.rowCount() == len(model.rows.ids)
    assert tester.model() is model


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_column_that_is_shown_is_one_of_the_table(model: CatalogModel, kind: str) -> None:
    model.show_kind(kind)
    for field in FIELDS[kind]:
        assert len(model.rows.column(field.name)) == len(model.rows.ids)
    assert any(field.width for field in FIELDS[kind])
    assert any(field.searched for field in FIELDS[kind])


def test_that_the_list_of_tables_keeps_qts_rules_and_counts_rows(qtbot: QtBot, library: Library) -> None:
    kinds = KindsModel(library, str.upper)
    tester = QAbstractItemModelTester(kinds, FATAL)
    kinds.set_library(library)
    counts = {kinds.index(row).data(KIND_ROLE): kinds.index(row).data(COUNT_ROLE) for row in range(kinds.rowCount())}
    assert counts["grids"] == len(library.grids)
    assert counts["sources"] == len(library.sources)
    assert kinds.index(0).data() == "RUNS"
    assert kinds.data(QModelIndex()) is None
    assert tester.model() is kinds


def test_that_a_search_puts_what_is_called_so_first(model: CatalogModel) -> None:
    model.show_kind("grids")
    model.search("fra")
    assert ids(model)[0] == "fra"
    model.search("france cloud nowhere")
    assert ids(model) == []


def test_that_an_order_that_was_asked_for_stays_while_it_is_searched(model: CatalogModel) -> None:
    model.show_kind("hardware")
    model.sort(column_of(model, "tdp_w"), Qt.SortOrder.DescendingOrder)
    model.search("nvidia")
    watts = [float(cell) for cell in column(model, "tdp_w") if cell != EMPTY]
    assert len(watts) > 10
    assert watts == sorted(watts, reverse=True)


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_that_numbers_are_ordered_as_numbers_and_empty_cells_come_last(
    model: CatalogModel, order: Qt.SortOrder
) -> None:
    model.sort(column_of(model, "parameters_billion"), order)
    cells = column(model, "parameters_billion")
    there = [float(cell) for cell in cells if cell != EMPTY]
    assert there == sorted(there, reverse=order == Qt.SortOrder.DescendingOrder)
    assert len({len(str(round(value))) for value in there}) > 2  # 13 comes after 7 only as a number
    assert cells.index(EMPTY) == len(there)


def test_that_equal_keys_keep_the_order_of_the_table() -> None:
    keys = [2.0, None, 1.0, 2.0, None, 1.0]
    assert ordered(keys, descending=False) == [2, 5, 0, 3, 1, 4]
    assert ordered(keys, descending=True) == [0, 3, 2, 5, 1, 4]


def test_that_filters_of_several_columns_all_hold(model: CatalogModel) -> None:
    model.choose("year", frozenset({"2022", "2023"}))
    model.choose("status", frozenset({"reported_only"}))
    assert model.rowCount() > 0
    assert set(column(model, "year")) <= {"2022", "2023"}
    assert set(column(model, "status")) == {"reported_only"}
    model.choose("status", None)
    assert len(set(column(model, "status"))) > 1


def test_that_what_nobody_published_is_told_and_never_a_zero(model: CatalogModel) -> None:
    place = column_of(model, "parameters_billion")
    row = next(row for row in range(model.rowCount()) if model.index(row, place).data(EMPTY_ROLE))
    index = model.index(row, place)
    assert index.data() == EMPTY
    assert "not declared" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "parameters_billion: not declared"


def test_that_numbers_stand_at_the_right_and_words_at_the_left(model: CatalogModel) -> None:
    right = model.index(0, column_of(model, "year")).data(Qt.ItemDataRole.TextAlignmentRole)
    left = model.index(0, column_of(model, "name")).data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & int(Qt.AlignmentFlag.AlignRight)
    assert left & int(Qt.AlignmentFlag.AlignLeft)


def test_that_the_reported_emissions_of_a_run_stand_beside_it(model: CatalogModel) -> None:
    at = model.row_of("nas")
    kilograms = float(model.index(at, column_of(model, "reported_co2e_kg")).data())
    assert kilograms == pytest.approx(284_019, rel=1e-3)


def test_that_a_price_has_the_unit_of_its_row(model: CatalogModel) -> None:
    model.show_kind("prices")
    assert column(model, "low")[0].endswith("USD/h")


def test_that_rows_of_ones_own_come_last_are_marked_and_can_be_shown_alone(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "grids.csv").write_text("grid_id,name,grid_kg_per_kwh\nroof,My roof,0.03\n", "utf-8")
    model = CatalogModel(Library.load(own=tmp_path), Plain())
    model.show_kind("grids")
    assert ids(model)[-1] == "my:roof"
    assert model.index(model.rowCount() - 1, 0).data(OWN_ROLE)
    assert not model.index(0, 0).data(OWN_ROLE)
    model.choose_own(True)
    assert ids(model) == ["my:roof"]
    # What the row leaves out stands as the library takes it.
    assert column(model, "kind") == ["region"]


def test_that_search_filters_and_order_stay_when_the_library_is_read_anew(
    model: CatalogModel, library: Library
) -> None:
    model.show_kind("hardware")
    model.search("geforce")
    model.sort(column_of(model, "year"))
    before = ids(model)
    model.set_library(library)
    assert ids(model) == before
    assert model.query == "geforce"


def test_that_a_table_of_many_rows_is_made_ready_in_slices_and_found_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    many = 9 * SLICE
    rows = "".join(f"m{number},Grid number {number},0.{number % 9 + 1}\n" for number in range(many))
    (tmp_path / "grids.csv").write_text(f"grid_id,name,grid_kg_per_kwh\n{rows}", "utf-8")
    model = CatalogModel(Library.load(own=tmp_path), Plain())
    model.show_kind("grids")
    model.search("grid number")
    shown = model.rowCount()
    assert shown < many
    qtbot.waitUntil(lambda: model.rowCount() == many)
    model.search(f"grid number {many - 1}")
    assert f"my:m{many - 1}" in ids(model)
