"""The set-up does once what has to be done, sees what was cut off half-way, and otherwise touches nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from build_scripts import environment


@pytest.fixture
def whole(tmp_path, monkeypatch):
    """An environment that a finished set-up left, filled from a lock of one line."""
    locks = tmp_path / "locks"
    locks.mkdir()
    for name in ("run", "dev"):
        (locks / f"{name}.txt").write_text(f"# {name}\n")
    monkeypatch.setattr(environment, "LOCKS", locks)
    folder = tmp_path / "venv"
    python = environment.python_of(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    stamp = {"python": environment.identity()} | {name: environment.digest(name) for name in ("run", "dev")}
    environment.write_stamp(stamp, folder)
    return folder


@pytest.fixture
def steps(monkeypatch):
    """The steps of a set-up, written down instead of done."""
    done = []
    monkeypatch.setattr(environment, "is_usable", lambda folder: environment.python_of(folder).exists())
    monkeypatch.setattr(environment, "install", lambda lock, _: done.append(f"install {lock}"))

    def make(folder):
        done.append("make")
        environment.python_of(folder).parent.mkdir(parents=True, exist_ok=True)
        environment.python_of(folder).touch()

    monkeypatch.setattr(environment, "make", make)
    return done


def test_that_an_old_python_is_refused_in_one_clear_sentence():
    with pytest.raises(environment.SetupError, match=r"needs Python 3\.11 or newer; this is Python 3\.9\.2"):
        environment.check_python((3, 9, 2))
    environment.check_python((3, 11, 0))
    environment.check_python((4, 0, 0))


def test_that_a_finished_environment_is_left_alone(whole, steps):
    assert environment.is_ready("run", whole)
    environment.prepare("run", whole)
    environment.prepare("dev", whole)
    assert steps == []


def test_that_a_second_start_runs_no_other_program(whole, monkeypatch):
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("it ran a program"))
    environment.prepare("run", whole)


def test_that_a_changed_lock_is_installed_once(whole, steps):
    (environment.LOCKS / "run.txt").write_text("# another\n")
    environment.prepare("run", whole)
    environment.prepare("run", whole)
    assert steps == ["install run"]


def test_that_the_tools_bring_the_programs_packages_along(whole, steps):
    environment.write_stamp({"python": environment.identity(), "run": environment.digest("run")}, whole)
    environment.prepare("dev", whole)
    environment.prepare("run", whole)
    assert steps == ["install dev"]


def test_that_a_set_up_cut_off_half_way_starts_over(whole, steps, monkeypatch):
    monkeypatch.setattr(environment, "install", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    (environment.LOCKS / "run.txt").write_text("# another\n")
    with pytest.raises(KeyboardInterrupt):
        environment.prepare("run", whole)
    assert not environment.is_ready("run", whole)
    assert (whole / environment.UNFINISHED).exists()
    monkeypatch.undo()
    assert not environment.is_usable(whole)
    assert steps == []


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"python": "cpython-27 somewhere"}'])
def test_that_a_stamp_that_says_nothing_good_is_not_believed(whole, stamp):
    (whole / environment.STAMP).write_text(stamp)
    assert not environment.is_ready("run", whole)


def test_that_an_environment_whose_python_has_gone_is_not_ready(whole):
    environment.python_of(whole).unlink()
    assert not environment.is_ready("run", whole)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_that_an_environment_whose_python_leads_nowhere_is_made_anew(whole, steps):
    python = environment.python_of(whole)
    python.unlink()
    python.symlink_to("/nowhere/python3")
    assert not environment.is_ready("run", whole)
    python.unlink()
    environment.prepare("run", whole)
    assert steps == ["make", "install run"]
    assert environment.is_ready("run", whole)


def test_that_a_folder_that_is_no_environment_is_not_usable(tmp_path):
    assert not environment.is_usable(tmp_path)
    python = environment.python_of(tmp_path)
    python.parent.mkdir()
    python.write_text("#!/bin/sh\nexit 3\n")
    python.chmod(0o755)
    assert not environment.is_usable(tmp_path)


def test_that_writing_the_stamp_leaves_no_half_of_it(tmp_path):
    environment.write_stamp({"python": "x"}, tmp_path)
    assert environment.read_stamp(tmp_path) == {"python": "x"}
    assert [path.name for path in tmp_path.iterdir()] == [environment.STAMP]


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_that_a_lock_pins_everything_with_hashes_and_names_no_registry(lock, root):
    text = (root / "build_scripts" / "locks" / f"{lock}.txt").read_text("utf-8")
    pins = [line for line in text.splitlines() if line and line[0] not in "# "]
    assert pins
    assert all("==" in pin and pin.endswith("\\") for pin in pins)
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text
    assert "index" not in text


def test_that_the_locks_agree_and_leave_out_the_release_that_aborts(root):
    def pins(name):
        lines = (root / "build_scripts" / "locks" / f"{name}.txt").read_text("utf-8").splitlines()
        return {line.removesuffix("\\").strip() for line in lines if line and line[0] not in "# "}

    assert pins("run") <= pins("dev")
    assert not any(pin.startswith("pyside6-essentials==6.12.0") for pin in pins("run"))
