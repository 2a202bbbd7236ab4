"""A number's source can be read, selected and copied; a correction can be followed step by step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gui.look.look import Look
from gui.panels.sources.dialog import SourceDialog, SourceInfo
from gui.panels.sources.why import CorrectionStep, WhyDialog

# What the offscreen platform says of every dialog; a real display is silent.

INFO = SourceInfo(
    key="chip_power_w",
    title="Watts per GPU",
    value_text="189.4 W",
    formula="1,515.43 W / 8",
    badge="measured",
    citation="Strubell, Ganesh, McCallum (2019).",
    locator="Table 3, p. 4",
    year="2019",
    link="https://doi.org/10.18653/v1/P19-1355",
)
STEPS = (
    CorrectionStep("nas", "Architecture search", 284_019, "One search, done once."),
    CorrectionStep("nas_corrected", "Same search, like for like", 15_215, "The small model that it really trained."),
    CorrectionStep("et_nas", "Same search, as it ran", 3_224, "What Google reported."),
)


@pytest.fixture
def dialog(qtbot):
    widget = SourceDialog(Look("light", "en"))
    qtbot.addWidget(widget)
    widget.show_source(INFO)
    return widget


def test_that_everything_known_is_shown_and_nothing_else(dialog):
    text = dialog.card.text()
    for part in ("Watts per GPU: 189.4 W", "1,515.43 W / 8", "measured", "Strubell", "Table 3, p. 4", "2019"):
        assert part in text
    assert "Note" not in text
    assert not dialog.card._rows["note"][1].isVisibleTo(dialog)


def test_that_every_text_can_be_selected(dialog):
    for _label, text in dialog.card._rows.values():
        assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_that_it_leaves_the_window_beside_it_usable_and_esc_closes_it(qtbot, dialog):
    assert not dialog.isModal()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_the_copy_button_takes_all_of_it(qtbot, dialog):
    qtbot.mouseClick(dialog._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.card.text()


def test_that_only_a_web_address_becomes_a_link(dialog):
    assert 'href="https://doi.org' in dialog.card._rows["link"][1].text()
    dialog.show_source(SourceInfo("PUE", "1.58", link="<b>not a link</b>"))
    assert dialog.card._rows["link"][1].text() == "&lt;b>not a link&lt;/b>"


def why(qtbot) -> WhyDialog:
    dialog = WhyDialog(Look("light", "en"))
    qtbot.addWidget(dialog)
    dialog.show_steps(STEPS, "nas")
    return dialog


def test_that_the_correction_is_told_in_its_three_steps(qtbot):
    dialog = why(qtbot)
    assert dialog.windowTitle() == "Why 88 times less"
    assert [row.mass.accessibleName() for row in dialog._rows] == ["284\u00a0t", "15.2\u00a0t", "3.22\u00a0t"]
    assert [row.less.accessibleName() for row in dialog._rows] == ["", "18.7 times less", "4.7 times less"]


def test_that_a_step_can_be_put_on_the_sliders_and_rests_when_it_is_there(qtbot):
    dialog = why(qtbot)
    assert not dialog.buttons["nas"].isEnabled()
    for run in ("nas_corrected", "et_nas"):
        with qtbot.waitSignal(dialog.run_requested) as asked:
            qtbot.mouseClick(dialog.buttons[run], Qt.MouseButton.LeftButton)
        assert asked.args == [run]
        assert dialog.isVisible()
    dialog.show_current("et_nas")
    assert dialog.buttons["nas"].isEnabled()
    assert not dialog.buttons["et_nas"].isEnabled()


def test_that_rows_neither_overlap_nor_leave_the_dialog(qtbot):
    dialog = why(qtbot)
    bottoms = [dialog._title.geometry().top()]
    for row in dialog._rows:
        assert row.geometry().top() >= bottoms[-1]
        assert row.rect().contains(row.button.geometry())
        bottoms.append(row.geometry().bottom())
    assert dialog.rect().bottom() > bottoms[-1]


def test_that_the_dialog_fits_each_answer_that_it_is_asked_for(qtbot, dialog):
    heights = []
    for note in ("short", "long " * 200, "short"):
        dialog.show_source(SourceInfo(title="Watts", value_text="189 W", note=note))
        qtbot.wait(30)
        assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
        heights.append(dialog.height())
    assert heights[0] == heights[2] < heights[1]
