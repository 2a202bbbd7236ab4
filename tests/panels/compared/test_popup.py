"""The list behind "Choose...": rows to check one by one or by the handful, sorted, and told to assistive technology."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.library.library import Library
from gui.panels.compared.checklist import ChecklistModel
from gui.panels.compared.popup import ChoicePopup, Handful, Offer
from gui.panels.compared.rows import Candidates

LIBRARY = Library.load()
ORDERS = (("value", "by value"), ("year", "by year"), ("name", "by name"))

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing", "does not support propagateSizeHints")


@pytest.fixture
def look(spoken):
    return spoken()


@pytest.fixture
def known(look):
    return Candidates(LIBRARY, look.wording, "equivalents/")


@pytest.fixture
def popup(qtbot, look, known):
    from PySide6.QtWidgets import QPushButton

    anchor = QPushButton("here")
    qtbot.addWidget(anchor)
    anchor.show()
    made = ChoicePopup(look, anchor)
    handfuls = (Handful("Two", "Two of them", lambda: ("nas", "car_km")), Handful("None", "Not one", tuple))
    made.open_list(anchor, Offer("Compare with", known.rows, handfuls, ORDERS), ("elmo", "bert_base"), "value")
    yield made
    made.close()


def titles(popup, count):
    return [popup.things.index(row).data() for row in range(count)]


def test_that_the_model_keeps_to_the_rules_of_qt(known):
    model = ChecklistModel(known.rows("value", ("nas",)))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.toggle("nas")
    model.search("nothing is called so")
    model.set_checked(("nas",))
    model.search("")
    model.set_rows(known.rows("name", ()))
    assert tester.model() is model


def test_that_every_run_whose_emissions_are_known_and_every_thing_is_there_once(known):
    ids = known.ids()
    assert len(ids) == len(set(ids))
    assert set(LIBRARY.equivalents) <= set(ids)
    assert "gpt3_175b" in ids
    assert "gpt2" not in ids


def test_that_what_is_shown_stands_first_and_rows_say_mass_year_and_status(popup):
    assert titles(popup, 4) == ["Shown now", "BERT base, 64 V100", "ELMo", "Runs"]
    row = popup.things.index_of("gpt3_175b")
    assert (
        row.data(Qt.ItemDataRole.AccessibleTextRole).replace("\u00a0", " ")
        == "GPT-3. 552 t \u00b7 2020 \u00b7 recomputes"
    )


@pytest.mark.parametrize(("order", "first"), [("value", "Grok 4"), ("year", "2026"), ("name", "Architecture")])
def test_that_rows_are_sorted_by_value_year_or_name(known, order, first):
    row = known.rows(order, ())[0]
    assert first in f"{row.title} {row.detail}"


def test_that_those_nearest_in_mass_are_like_this_one(known):
    near = known.near(552_000.0)
    assert {"gpt3_175b", "gpt3_502"} <= set(near)
    assert len(near) == 12
    assert known.near(None) == known.near(0.0) == ()


def test_that_a_handful_is_checked_and_nothing_else_and_stands_first_then(qtbot, popup):
    with qtbot.waitSignal(popup.checked_changed) as told:
        qtbot.mouseClick(popup.handfuls[0], Qt.MouseButton.LeftButton)
    assert told.args == [("nas", "car_km")]
    assert titles(popup, 1) == ["Shown now"]
    assert set(titles(popup, 3)[1:]) == {LIBRARY.runs["nas"].name, LIBRARY.equivalents["car_km"].name}
    assert "2 chosen" in popup._hint.text()
    with qtbot.waitSignal(popup.checked_changed) as told:
        qtbot.mouseClick(popup.handfuls[1], Qt.MouseButton.LeftButton)
    assert told.args == [()]


def test_that_an_order_is_told_once(qtbot, popup):
    said = []
    popup.order_changed.connect(said.append)
    qtbot.mouseClick(popup.orders["year"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(popup.orders["year"], Qt.MouseButton.LeftButton)
    assert said == ["year"]
    assert popup.orders["year"].isChecked()
    assert not popup.orders["value"].isChecked()


def test_that_everything_can_be_reached_by_key_and_says_what_it_is(qtbot, popup):
    assert popup.accessibleName() == "Compare with"
    for button in (*popup.handfuls, *popup.orders.values()):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.text()
        assert button.toolTip()
    qtbot.keyClicks(popup.search, "gpt-3")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert len(popup.things.checked) == 3
    index = popup.list.currentIndex()
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_that_an_own_thing_is_not_taken_for_a_run_of_the_same_id(tmp_path, look):
    header = "run_id,name,chip_count,train_hours,chip_power_w,power_basis,pue,grid"
    (tmp_path / "runs.csv").write_text(f"{header}\nx,My run,8,10,300,assumed,1.1,fra\n", "utf-8")
    (tmp_path / "equivalents.csv").write_text("equivalent_id,name,kg_co2e,unit\nx,My kettle,0.1,boil\n", "utf-8")
    library = Library.load(own=tmp_path)
    assert library.problems == ()
    ids = Candidates(library, look.wording, "equivalents/").ids()
    assert {"my:x", "equivalents/my:x"} <= set(ids)
