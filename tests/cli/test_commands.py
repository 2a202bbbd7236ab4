"""list, check, screenshot and FILE: arguments, statuses, streams."""

from __future__ import annotations

import re
import shutil
import sys
import types
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from gui import __version__, cli
from gui.documents.listing import KINDS
from gui.library.library import Library
from gui.paths import presets_dir


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_table_is_listed_as_text_and_as_json(run, answer, kind):
    rows = answer("list", kind)
    assert len({row["id"] for row in rows}) == len(rows) > 3
    for row in rows:
        assert all(row[key] for key in ("source", "source_locator", "year")), row["id"]
    status, text, err = run("list", kind)
    assert (status, err) == (0, "")
    lines = text.splitlines()
    assert lines[0].startswith("id ")
    assert [line.split()[0] for line in lines[1:]] == [row["id"] for row in rows]


def test_that_a_list_holds_every_field_and_null_where_nothing_is_declared(answer):
    gpt2 = {row["id"]: row for row in answer("list", "runs")}["gpt2"]
    assert (gpt2["train_hours"], gpt2["system_power_w"], gpt2["source"]) == (168, None, "strubell2019")
    assert gpt2["own"] is False
    source = answer("list", "sources")[0]
    assert set(source) == {"id", "kind", "fields", "citation", "year", "source", "source_locator"}


def test_that_rows_of_ones_own_are_listed_and_what_is_left_out_is_told(run, monkeypatch, tmp_path):
    (tmp_path / "hardware.csv").write_text("chip_id,name,tdp_w\ngood,Good chip,100\nbad,Bad chip,many\n")
    monkeypatch.setattr("gui.cli.own_presets_dir", lambda: tmp_path)
    status, text, err = run("list", "hardware")
    assert status == 0
    assert "my:good" in text
    assert "my:bad" not in text
    assert err == (
        "fivecars: left out of your own hardware.csv, line 3, column tdp_w: expected a number, found 'many'\n"
    )


def test_that_the_check_sets_every_figure_beside_the_recomputed_one(run, answer):
    found = answer("check")
    figures = [figure for row in found["runs"] for figure in row["figures"]]
    assert found["ok"] is True
    assert [row["run"] for row in found["runs"]] == [row["id"] for row in answer("list", "runs")]
    assert found["figures_count"] == len(figures) == found["recomputed"] + found["not_recomputed"]
    assert found["within_tolerance"] == sum(figure["within"] is True for figure in figures)
    assert found["within_rounding"] <= found["within_tolerance"] <= found["recomputed"]
    assert 0 < found["by_construction"] < found["recomputed"]
    assert found["summary"]["outside"] == 0
    assert len(found["size"]) >= 10
    status, text, err = run("check")
    assert (status, err) == (0, "")
    assert "0 outside" in text.splitlines()[-1]


def test_that_the_check_says_of_each_run_why_nothing_of_it_is_recomputed(run, answer):
    for row in answer("check")["runs"]:
        recomputed = [figure for figure in row["figures"] if figure["recomputed"] is not None]
        assert (row["not_recomputed_because"] is None) == bool(recomputed), row["run"]
    text = run("check")[1]
    assert re.search(r"only its hours are published.*\n +deepseek_v3, ", text)
    assert "llama1_7b" in text
    assert re.search(r"llama1_7b +energy_mwh .* ok \*\n", text)


def test_that_the_check_fails_where_a_figure_is_off(run, monkeypatch):
    library = Library.load()
    off = msgspec.structs.replace(library.reported["nas"][0], value=700_000.0)
    runs = {run_id: library.runs[run_id] for run_id in ("nas", "gpt2")}
    wrong = replace(
        library, runs=runs, reported={"nas": (off,), "gpt2": (msgspec.structs.replace(off, run_id="gpt2"),)}
    )
    monkeypatch.setattr(cli.Library, "load", lambda **_: wrong)
    status, text, err = run("check")
    assert (status, err) == (1, "")
    assert "nas energy_kwh: off by -43,652.7 kWh, tolerance 0.5 (half of the last printed digit)" in text
    assert "not declared: Watts per GPU\n    gpt2" in text
    assert "2 published figures of 2 runs: 1 recomputed, 0 within their rounding" in text
    assert run("check", "--json")[0] == 1


def test_that_the_check_refuses_tables_that_do_not_fit_together(run, monkeypatch, tmp_path):
    folder = shutil.copytree(presets_dir(), tmp_path / "presets")
    runs = folder / "runs.csv"
    runs.write_text(runs.read_text("utf-8").replace(",p100,", ",p101,", 1), "utf-8")
    monkeypatch.setattr("gui.library.library.presets_dir", lambda: folder)
    status, out, err = run("check")
    assert (status, out) == (2, "")
    assert "presets/runs.csv, line 2, column chip: there is no chip 'p101'; did you mean 'p100'?" in err
    # What does not need the row is answered all the same.
    assert run("estimate", "--run", "elmo")[0] == 0


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["estimate", "--run", "ans"], "there is no run 'ans'; did you mean 'nas'"),
        (["estimate", "--run", ""], "there is no run ''"),
        (["estimate", "--run"], "expected one argument"),
        (["estimate", "--run", "nas", "--scenario", "x"], "not allowed with argument"),
        (["estimate", "--jason"], "unrecognized arguments: --jason"),
        (["estimate", "nas"], "unrecognized arguments: nas"),
        (["estimate", "--scenario", "nothing.fivecars.json"], "there is no such file"),
        (["estimate", "--scenario", "."], "not an ordinary file"),
        (["list"], "required: kind"),
        (["list", "cars"], "invalid choice: 'cars'"),
        (["check", "--run", "nas"], "unrecognized"),
        (["estimat", "--run", "nas"], "did you mean 'estimate'?"),
        (["chek"], "did you mean 'check'?"),
        (["--wrong"], "there is no option '--wrong'"),
        (["a.json", "b.json"], "one file at a time; 2 are given"),
        (["-platform"], "-platform needs a value"),
        (["screenshot"], "required: OUT.png"),
        (["screenshot", "out.jpg"], "must end in .png"),
        (["screenshot", "no_such_folder/out.png"], "there is no folder no_such_folder"),
        (["screenshot", "out.png", "--size", "800"], "'800' is not a size"),
        (["screenshot", "out.png", "--size", "0x600"], "is not a size"),
        (["screenshot", "out.png", "--size", "99999x600"], "is not a size"),
        (["screenshot", "out.png", "--view", "all"], "invalid choice: 'all'"),
        (["screenshot", "out.png", "--theme", "pink"], "invalid choice: 'pink'"),
        (["screenshot", "out.png", "--language", "xx"], "there is no language 'xx'; known are en, ru"),
        (["screenshot", "out.png", "--run", "ans"], "did you mean 'nas'"),
    ],
)
def test_that_a_command_line_that_is_wrong_says_how_to_write_it(refused, window, monkeypatch, tmp_path, argv, sentence):
    monkeypatch.chdir(tmp_path)
    assert sentence in refused(*argv)
    assert window == []
    assert list(tmp_path.iterdir()) == []


def test_that_a_broken_preset_file_is_named_with_its_line(run, monkeypatch, tmp_path):
    folder = shutil.copytree(presets_dir(), tmp_path / "presets")
    runs = folder / "runs.csv"
    runs.write_text(runs.read_text("utf-8").replace(",1.58,", ",0.58,", 1), "utf-8")
    monkeypatch.setattr("gui.library.library.presets_dir", lambda: folder)
    status, out, err = run("estimate", "--run", "transformer_base")
    assert (status, out) == (2, "")
    assert "presets/runs.csv, line 2, column pue" in err


def test_that_help_and_version_go_to_the_standard_output(run):
    assert run("--version") == (0, f"Five Cars {__version__}\n", "")
    for command in ([], *([command] for command in cli.COMMANDS)):
        status, out, err = run(*command, "--help")
        assert (status, err) == (0, "")
        assert out.startswith("usage: fivecars")


@pytest.fixture
def window(monkeypatch):
    """The window and the screenshot, replaced by a list of what they were asked for."""
    asked = []
    app = types.ModuleType("gui.app")
    app.run_window = lambda path, qt_args: asked.append((path, list(qt_args))) or 0

    def run_screenshot(out, scenario, *, view, size, theme, language, scope):
        asked.append((out, scenario, view, size, theme, language, scope))
        return 0

    app.run_screenshot = run_screenshot
    monkeypatch.setitem(sys.modules, "gui.app", app)
    monkeypatch.setenv("DISPLAY", ":0")
    return asked


@pytest.mark.parametrize(
    ("argv", "file", "qt_args"),
    [
        ([], None, []),
        (["x.fivecars.json"], "x.fivecars.json", []),
        (["./estimate"], "./estimate", []),
        (["--", "-x.json"], "-x.json", []),
        (["-platform", "offscreen"], None, ["-platform", "offscreen"]),
        (["--style=Fusion", "x.json", "-reverse"], "x.json", ["--style=Fusion", "-reverse"]),
        (["-psn_0_12345"], None, []),
    ],
)
def test_that_the_window_gets_the_file_and_what_is_meant_for_qt(run, window, argv, file, qt_args):
    # A file that does not exist is handed over too: the window says so where the user looks.
    assert run(*argv) == (0, "", "")
    assert window == [(None if file is None else Path(file), qt_args)]


def test_that_a_screenshot_is_of_what_was_asked_for(run, window, saved, tmp_path):
    out = tmp_path / "out.PNG"
    options = ("--view", "growth", "--size", "1024x600", "--theme", "dark", "--language", "ru")
    assert run("screenshot", out, "--scenario", saved, "--set", "chip_count=4", *options) == (0, "", "")
    ((path, scenario, *rest),) = window
    assert (path, scenario.chip_count, scenario.pue) == (out, 4, 1.25)
    assert rest == ["growth", (1024, 600), "dark", "ru", None]


def test_that_a_screenshot_without_more_shows_the_window_as_it_first_opens(run, window, tmp_path):
    assert run("screenshot", tmp_path / "out.png") == (0, "", "")
    assert (window[0][1].run, *window[0][2:]) == ("nas", "window", (1280, 800), "light", "en", None)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_that_a_machine_without_a_screen_says_so_instead_of_crashing(run, window, saved, monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, out, err = run()
    assert (status, out) == (1, "")
    assert "no screen" in err
    assert run(saved)[0] == 1
    status, _, err = run(tmp_path / "nothing.fivecars.json")
    assert status == 2
    assert "there is no such file" in err
    assert window == []
    assert run("-platform", "offscreen")[0] == 0


def test_that_a_machine_without_qt_says_so(run, monkeypatch, tmp_path):
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delitem(sys.modules, "gui.app", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    for argv in ([], ["screenshot", tmp_path / "out.png"]):
        status, out, err = run(*argv)
        assert (status, out) == (1, "")
        assert "Qt cannot be loaded" in err


def test_that_a_part_of_the_program_that_is_missing_is_not_blamed_on_qt(run, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("FIVECARS_DEBUG", raising=False)
    monkeypatch.setitem(sys.modules, "gui.app", None)
    status, _, err = run()
    assert status == 1
    assert "a fault in the program itself: ModuleNotFoundError" in err


def test_that_a_fault_of_the_program_is_one_sentence_unless_it_is_looked_for(run, monkeypatch):
    def fail(_):
        raise KeyError("x")

    monkeypatch.delenv("FIVECARS_DEBUG", raising=False)
    monkeypatch.setattr(cli, "_run", fail)
    assert run("check") == (
        1,
        "",
        "fivecars: a fault in the program itself: KeyError: 'x'; FIVECARS_DEBUG=1 shows where\n",
    )
    monkeypatch.setenv("FIVECARS_DEBUG", "1")
    with pytest.raises(KeyError):
        run("check")


def test_that_ctrl_c_ends_quietly(run, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupt)
    assert run("check") == (130, "", "")
