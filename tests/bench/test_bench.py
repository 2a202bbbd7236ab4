"""What the bench measures with works: each of its processes answers, and what cannot be measured is said."""

from __future__ import annotations

import itertools
import json
import os

import pytest

from build_scripts import bench, bench_floors, bench_ticks, bench_watch
from build_scripts.bench_processes import ChildError, Screen, ask, read_catalog, start_window, tick

OFFSCREEN = Screen("offscreen", {"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.parametrize(("subject", "moment"), [("empty", "painted"), ("charts", "live")])
def test_that_a_floor_tells_when_it_was_painted(subject, moment):
    story = start_window(subject, OFFSCREEN, 0.0)
    assert story[moment] > 0
    assert ("pyqtgraph" in story["rest_imports"]) == (subject == "charts")


def test_that_our_start_tells_when_answer_and_charts_were_painted():
    story = start_window("ours", OFFSCREEN, 0.0)
    assert 0 < story["painted"] < story["live"]
    assert not set(bench.NEVER_IMPORTED) & set(story["rest_imports"])
    assert not set(bench.LATER_IMPORTED) & set(story["painted_imports"])


@pytest.mark.parametrize("subject", ["ours", "pyqtgraph"])
def test_that_ticks_are_told_by_size_and_axes(subject):
    found = tick(subject, OFFSCREEN, 4, bench.SIZES)
    assert set(found) == set(bench.SIZES)
    for by_axes in found.values():
        kinds = {"steady", "moving"}
        if subject == "ours":
            kinds |= {"crowded", "pinned", *bench.PAGES}
        assert {axes: len(taken) for axes, taken in by_axes.items()} == dict.fromkeys(kinds, 4)
        assert all(took > 0 for taken in by_axes.values() for took in taken)


def test_that_both_ways_to_read_the_library_come_to_the_same_rows():
    ours, bare = read_catalog("ours"), read_catalog("bare")
    assert ours["rows"] == bare["rows"] > 1000
    assert ours["ready"] > 0
    assert bare["ready"] > 0


def test_that_the_baselines_of_the_crowded_comparison_are_as_many_as_is_said():
    assert bench.BASELINES == bench_ticks.BASELINES


def test_that_a_process_without_an_answer_is_told_with_what_it_said():
    with pytest.raises(ChildError, match=r"on offscreen: .*KeyError"):
        ask("bench_start.py", ["nothing of the kind", "{now}", "0"], OFFSCREEN, 30.0)


def test_that_what_is_measured_gets_settings_of_its_own(monkeypatch, tmp_path):
    kept = tmp_path / "kept"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(kept))
    ask("bench_start.py", ["empty", "{now}", "0"], OFFSCREEN, 30.0)
    assert not kept.exists()


def test_that_one_trouble_is_told_once_and_the_rest_is_measured(monkeypatch):
    def refuse(*_):
        raise ChildError("the window does not start")

    monkeypatch.setattr(bench, "start_window", refuse)
    monkeypatch.setattr(bench, "tick", lambda *_: {"missing": "No module named 'matplotlib'"})
    measuring = bench.Bench(quick=True, say=lambda _: None)
    (_, starts), (_, rest) = measuring.started(OFFSCREEN)
    _, ticks = measuring.ticked(OFFSCREEN)
    assert measuring.trouble == ["the window does not start"]
    assert all(row.ours is None and row.met is None for row in (*starts, *rest, *ticks))
    assert any("matplotlib" in row.remark for row in ticks)


def test_that_a_bundle_is_weighed_only_where_one_was_built(tmp_path):
    assert bench.bundle_row(tmp_path / "none").remark == "no bundle built"
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "program").write_bytes(bytes(3_000_000))
    if os.name != "nt":
        (tmp_path / "link").symlink_to(tmp_path / "deep" / "program")
    assert bench.bundle_row(tmp_path).ours.median == pytest.approx(3.0, abs=0.01)


def test_that_without_an_x_server_only_the_offscreen_windows_are_measured(monkeypatch, capsys):
    monkeypatch.setattr(bench.display.shutil, "which", lambda _: None)
    with bench.screens(offscreen_only=False) as where:
        assert [screen.name for screen in where] == ["offscreen"]
    assert "No Xvfb here" in capsys.readouterr().err


def test_that_the_figures_are_written_to_a_file_and_printed(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(bench, "start_window", lambda *_: {})
    monkeypatch.setattr(bench, "tick", lambda *_: {})
    monkeypatch.setattr(bench, "read_catalog", lambda *_: {})
    file = tmp_path / "figures.json"
    assert bench.main(["--quick", "--offscreen-only", "--json", str(file)]) == 0
    assert "Slider to pixels, offscreen" in capsys.readouterr().out
    rows = json.loads(file.read_text("utf-8"))["rows"]
    assert {"section", "what", "ours", "floor", "ratio", "met"} <= rows[0].keys()


def test_that_the_values_of_a_tick_go_to_and_fro():
    factors = [bench_floors.swing(tick, moving=True) for tick in range(40)]
    assert min(factors) == 1.0
    assert max(factors) == pytest.approx(1 + bench_floors.MOVING_SWING)
    assert all(before != after for before, after in itertools.pairwise(factors))


def test_that_a_frame_is_seen_when_there_is_one_and_only_then(qtbot):
    from PySide6.QtWidgets import QLabel, QWidget

    window = bench_watch.framed(QWidget)()
    qtbot.addWidget(window)
    label = QLabel("before", window)
    window.show()
    qtbot.waitExposed(window)
    bench_watch.settle(window)
    watch = bench_watch.Painted([label])
    assert bench_watch.timed(window, lambda: label.setText("after")) > 0
    assert watch.all()
    watch.forget()
    assert bench_watch.timed(window, lambda: None) is None
    assert not watch.all()
