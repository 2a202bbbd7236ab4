"""What just changed is one sentence, and its effect another."""

from __future__ import annotations

import pytest

from gui.look.look import Look
from gui.panels.changes.panel import ChangesPanel
from gui.state.changes import Move

NAMES = {"nas": "Architecture search (NAS)", "bert_base": "BERT base, 64 V100", "p100": "P100", "owid_fra": "France"}


@pytest.fixture
def panel(qtbot):
    widget = ChangesPanel(Look("light", "en"))
    qtbot.addWidget(widget)
    widget.resize(500, 160)
    widget.show()
    return widget


def test_that_at_first_nothing_has_changed(panel):
    panel.show_move(None)
    assert "Nothing yet: these are the paper\u2019s own numbers." in panel.text()
    assert "Hold B to see the baseline again" in panel.text()
    panel.show_move(None, published=False)
    assert "paper" not in panel.text()


def test_that_a_moved_slider_says_from_where_to_where_and_what_it_did(panel):
    panel.show_move(Move("pue", 1.58, 1.1, 1.1 / 1.58, 1.1 / 1.58))
    assert "PUE: 1.58 \u2192 1.10" in panel.text()
    assert "\u221230 % energy and CO\u2082e" in panel.text()


def test_that_a_share_names_its_source_and_leaves_the_energy_alone(panel):
    panel.show_move(Move("mix.coal", 0.27, 0.0, 1.0, 0.55))
    assert "Coal: 27 % \u2192 0 %" in panel.text()
    assert "same energy" in panel.text()
    assert "\u221245 % CO\u2082e" in panel.text()


def test_that_a_price_changes_neither(panel):
    panel.show_move(Move("electricity_usd_per_kwh", 0.12, 0.2, 1.0, 1.0))
    assert "Energy and CO\u2082e stay the same." in panel.text()


def test_that_a_watt_set_at_last_goes_from_not_declared(panel):
    panel.show_move(Move("chip_power_w", None, 250.0, None, None))
    assert "not declared \u2192 250" in panel.text()
    assert "%" not in panel.text()


@pytest.mark.parametrize(
    ("key", "after", "text"),
    [
        ("run", "bert_base", "Loaded: BERT base, 64 V100"),
        ("grid", "owid_fra", "Electricity: France"),
        ("chip", "p100", "GPU: P100"),
        ("grid", None, "Electricity: your own"),
    ],
)
def test_that_a_loaded_preset_is_called_by_its_name(panel, key, after, text):
    panel.show_move(Move(key, "nas", after, 1.0, 0.5), NAMES)
    assert text in panel.text()


def test_that_almost_nothing_left_is_not_called_minus_a_hundred_percent(panel):
    panel.show_move(Move("training_runs", 4789.0, 1.0, 1 / 4789, 1 / 4789))
    assert "4,800 times less energy" in panel.text()
    assert "100 %" not in panel.text()


def test_that_being_back_at_the_baseline_is_said(panel):
    panel.show_move(Move("pue", 1.1, 1.58, 1.58 / 1.1, 1.58 / 1.1), at_baseline=True)
    assert "These are the paper\u2019s own numbers." in panel.text()


@pytest.mark.parametrize(("width", "height"), [(600, 124), (300, 124), (300, 60), (220, 124)])
def test_that_its_lines_fit_and_the_hint_goes_before_the_change(panel, width, height):
    panel.show_move(Move("training_runs", 1.0, 4789.0, 4789.0, 4789.0))
    panel.resize(width, height)
    shown = [line for line in panel._lines if not line.isHidden()]
    assert panel._change in shown
    for line in shown:
        assert panel.rect().contains(line.geometry().adjusted(3, 3, -3, -3))


def test_that_its_size_stays_while_its_words_change(panel):
    before = panel.sizeHint(), panel.minimumSizeHint()
    panel.show_move(Move("training_runs", 1.0, 4789.0, 4789.0, 4789.0))
    assert (panel.sizeHint(), panel.minimumSizeHint()) == before
