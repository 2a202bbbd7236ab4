"""The first command of the README: it opens the window, or says why it can't and answers all the same."""

from __future__ import annotations

import subprocess

import pytest

from build_scripts import run


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A machine that is set up and has a screen; what was started is written down instead."""
    started = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(run.environment, "prepare", lambda _: None)
    monkeypatch.setattr(run, "libraries_are_there", lambda: True)
    monkeypatch.setattr(run.display, "has_screen", lambda: True)
    monkeypatch.setattr(run, "become", lambda *words: started.append(["become", *words]) or 0)

    def call(command, **_):
        started.append(command[command.index("gui") + 1 :])
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(run.subprocess, "run", call)
    return started


def test_that_with_a_screen_the_window_opens(machine):
    assert run.main([]) == 0
    assert run.main(["mine.fivecars.json"]) == 0
    assert machine == [["become"], ["become", "mine.fivecars.json"]]


def test_that_without_a_screen_the_answer_is_printed_and_the_window_drawn(machine, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(run.display, "has_screen", lambda: False)
    assert run.main([]) == 0
    picture = str(tmp_path / "fivecars.png")
    assert machine == [["estimate", "--run", "nas"], ["screenshot", picture]]
    said = capsys.readouterr().out
    assert "There is no screen here" in said
    assert picture in said


@pytest.mark.parametrize("words", [["estimate", "--run", "elmo"], ["list", "runs"], ["check"], ["--help"]])
def test_that_what_prints_needs_neither_screen_nor_libraries(machine, monkeypatch, words):
    monkeypatch.setattr(run.display, "has_screen", lambda: pytest.fail("it asked for a screen"))
    monkeypatch.setattr(run, "libraries_are_there", lambda: pytest.fail("it asked for libraries"))
    run.main(words)
    assert machine == [["become", *words]]


def test_that_a_picture_needs_no_screen(machine, monkeypatch):
    monkeypatch.setattr(run.display, "has_screen", lambda: False)
    run.main(["screenshot", "here.png"])
    assert machine == [["become", "screenshot", "here.png"]]


def test_that_without_qts_libraries_the_answer_is_printed_and_the_status_says_so(machine, monkeypatch):
    monkeypatch.setattr(run, "libraries_are_there", lambda: False)
    assert run.main([]) == 1
    assert machine == [["estimate", "--run", "nas"]]


def test_that_a_set_up_that_cannot_be_done_is_told_and_not_thrown(machine, monkeypatch, capsys):
    def fail(_):
        raise run.environment.SetupError("no network")

    monkeypatch.setattr(run.environment, "prepare", fail)
    assert run.main([]) == 1
    assert "no network" in capsys.readouterr().err
    assert machine == []


def test_that_the_program_comes_from_the_checkout_and_never_from_the_current_folder(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert "-P" in run.program()
    assert run.child_environment()["PYTHONPATH"].split(run.os.pathsep) == [str(run.ROOT), "elsewhere"]
