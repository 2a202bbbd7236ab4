"""Hours from a model's size: live as it is typed, compared with published runs, and one undoable step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.documents.scenario_file import document_of, dumps, loads
from gui.footprint.size import DEFAULT_UTILISATION
from gui.library.library import Library
from gui.panels.size.dialog import SizeDialog
from gui.state.store import Store

LEFT = Qt.MouseButton.LeftButton
PUBLISHED = (0.14, 0.25, 0.3, 0.37, 0.55)


@pytest.fixture(scope="module")
def library():
    return Library.load()


@pytest.fixture
def store(library):
    return Store(library)


@pytest.fixture
def dialog(qtbot, store, spoken):
    shown = SizeDialog(store, spoken(), PUBLISHED)
    qtbot.addWidget(shown)
    shown.open_window()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def type_in(qtbot, dialog, key, text, *, enter=True) -> None:
    line = dialog.fields[key].line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    if enter:
        qtbot.keyClick(line, Qt.Key.Key_Return)


def fill(qtbot, dialog) -> None:
    for key, text in (("parameters", "70B"), ("tokens", "15T"), ("utilisation", "40"), ("chip_count", "1,000")):
        type_in(qtbot, dialog, key, text)
    dialog.picker.chosen.emit("h100_sxm5_80gb")


def expected_chip_hours(library) -> float:
    rate = library.hardware["h100_sxm5_80gb"].dense_tflops * 1e12
    return 6 * 70e9 * 15e12 / (rate * 0.4) / 3600


def test_that_a_run_that_tells_no_size_begins_empty(dialog) -> None:
    assert dialog.fields["parameters"].value is None
    assert dialog.fields["tokens"].line.text() == ""
    assert dialog.fields["utilisation"].value == DEFAULT_UTILISATION
    assert dialog.fields["chip_count"].value == 8
    assert dialog.result_text("hours") == "\u2013"
    assert not dialog.put_button.isEnabled()


def test_that_a_run_that_tells_its_size_begins_with_it(store, dialog, library) -> None:
    store.load_run("llama2_70b")
    dialog.open_window()
    assert dialog.fields["parameters"].value == library.runs["llama2_70b"].parameters_billion * 1e9
    assert dialog.fields["tokens"].line.text() == "2 trillion"


def test_that_of_a_mixture_of_experts_the_active_parameters_count(store, dialog, library) -> None:
    run = next(run for run in library.runs.values() if run.active_parameters_billion and run.tokens_billion)
    store.load_run(run.run_id)
    dialog.open_window()
    assert dialog.fields["parameters"].value == pytest.approx(run.active_parameters_billion * 1e9)


def test_that_results_follow_while_it_is_typed(qtbot, dialog) -> None:
    fill(qtbot, dialog)
    assert dialog.result_text("work") == "6 \u00d7 70 billion \u00d7 15 trillion = 6.30\u00d710\u00b2\u2074 FLOP"
    assert dialog.result_text("chip_hours").endswith(" h, at 40 % of 989 TFLOP/s")
    before = dialog.result_text("hours")
    type_in(qtbot, dialog, "chip_count", "2000", enter=False)
    assert dialog.result_text("hours") != before
    assert "day" in dialog.result_text("hours")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7B", 7e9),
        ("300 billion", 300e9),
        ("1.5T", 1.5e12),
        ("7e9", 7e9),
        ("70 billion parameters", 70e9),
        ("7", None),
        ("7 b", None),
        ("many", None),
    ],
)
def test_that_sizes_are_read_as_people_write_them(qtbot, dialog, text, value) -> None:
    type_in(qtbot, dialog, "parameters", text)
    field = dialog.fields["parameters"]
    assert field.value == value
    complained = field.said() != "Of a mixture of experts only the active ones"
    assert complained == (value is None)


def test_that_what_is_half_typed_is_not_complained_about(qtbot, dialog) -> None:
    type_in(qtbot, dialog, "tokens", "15 tr", enter=False)
    assert dialog.fields["tokens"].said() == "Repeated ones counted again"
    assert dialog.fields["tokens"].value is None


def test_that_the_hours_land_on_the_knobs_as_one_step(qtbot, dialog, store, library) -> None:
    before = store.scenario
    fill(qtbot, dialog)
    with qtbot.waitSignal(dialog.put):
        qtbot.mouseClick(dialog.put_button, LEFT)
    scenario = store.scenario
    assert (scenario.chip, scenario.chip_count, scenario.training_runs) == ("h100_sxm5_80gb", 1000, 1)
    assert scenario.train_hours == pytest.approx(expected_chip_hours(library) / 1000)
    assert store.badge("train_hours") == "estimated"
    assert not dialog.isVisible()
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario == before
    assert store.badge("train_hours") == "derived"
    store.undo_stack.redo()
    assert store.badge("train_hours") == "estimated"


def test_that_estimated_hours_say_so_after_saving_and_opening(qtbot, dialog, store, library) -> None:
    fill(qtbot, dialog)
    qtbot.mouseClick(dialog.put_button, LEFT)
    opened = loads(dumps(document_of("mine", store.scenario, library)))
    again = Store(library)
    again.load_scenario(opened.scenario)
    assert again.scenario == store.scenario
    assert again.badge("train_hours") == "estimated"
    again.change("train_hours", 5.0)
    assert again.badge("train_hours") == "mine"


def test_that_hours_beyond_all_bounds_are_refused_with_a_sentence(qtbot, dialog, store) -> None:
    fill(qtbot, dialog)
    type_in(qtbot, dialog, "tokens", "100000T")
    type_in(qtbot, dialog, "chip_count", "1")
    qtbot.mouseClick(dialog.put_button, LEFT)
    assert "the most is 1,000,000,000" in dialog.said()
    assert dialog.isVisible()
    assert store.undo_stack.count() == 0


def test_that_published_runs_are_told_beside_it(dialog) -> None:
    assert dialog.comparison() == (
        "The published hours of 5 runs come to 14 % to 55 % in the same way: half of them to 25 % to 37 %, the median"
        " is 30 %."
    )


def test_that_only_chips_of_known_speed_are_offered(dialog, library) -> None:
    dialog.picker.open()
    offered = {row.id for row in dialog.picker._model._rows}
    dialog.picker.popup().close()
    assert offered == {chip_id for chip_id, chip in library.hardware.items() if chip.dense_tflops is not None}


def test_that_every_control_has_a_name_a_tip_and_the_keyboard(dialog) -> None:
    controls = [field.line for field in dialog.fields.values()]
    for control in (*controls, dialog.picker, dialog.put_button):
        assert control.accessibleName() or control.text()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("scale", [0.8, 2.5])
def test_that_it_follows_theme_language_and_text_size(qtbot, dialog, language, mode, scale) -> None:
    fill(qtbot, dialog)
    look = dialog._look
    look.set_mode(mode)
    look.set_language(language)
    look.set_scale(scale)
    qtbot.wait(1)
    assert dialog.fields["chip_count"].line.text() == {"en": "1,000", "ru": "1\u00a0000"}[language]
    assert dialog._area.widget().width() <= dialog._area.viewport().width()
