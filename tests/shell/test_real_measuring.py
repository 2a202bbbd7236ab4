"""Measured power as people use it: the program on an X display, by keys from outside, killed and started again."""

from __future__ import annotations

import os
import shutil
import time
from typing import TYPE_CHECKING

import pytest

from gui.library.traces import example_trace
from gui.power.logs.reading import read_log
from tests.shell.test_real_window import Program, start, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["start"]  # the fixture


def smi(folder: Path) -> Path:
    """Put a program of the driver's name on a path: it answers as a GPU of 250 W would."""
    folder.mkdir()
    program = folder / "nvidia-smi"
    program.write_text("#!/bin/sh\necho '0, GPU-1, A GPU, 250.00'\n", encoding="utf-8")
    program.chmod(0o755)
    return folder


def open_measuring(program: Program) -> str:
    program.window("Five Cars")
    program.x("key", "ctrl+p")
    return program.window("Measured power")


def use(program: Program) -> dict[str, object] | None:
    """Press the button that puts it on the sliders; by its letter it is pressed a tenth of a second later."""
    program.x("key", "alt+u")
    time.sleep(0.3)
    return program.unsaved()


def test_that_keys_alone_play_the_example_and_put_it_on_the_sliders(start: Callable[..., Program]) -> None:
    program = start()
    open_measuring(program)
    program.x("key", "alt+y")
    kept = wait_for(lambda: use(program), "the measured power in the unsaved work")
    assert kept["power_basis"] == "assumed"
    program.x("key", "ctrl+z")
    wait_for(lambda: program.unsaved() is None, "the undone step to leave no unsaved work")
    program.x("key", "ctrl+w")
    program.window("Five Cars")
    program.x("key", "ctrl+q")
    assert program.process.wait(timeout=30) == 0
    assert program.process.communicate(timeout=30)[1] == ""


def test_that_a_recording_survives_a_power_cut_and_is_listed_again(
    start: Callable[..., Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{smi(tmp_path / 'bin')}{os.pathsep}{os.environ['PATH']}")
    program = start()
    open_measuring(program)
    wait_for(lambda: program.x("key", "alt+s") or list(tmp_path.rglob("power-*.csv")), "a recording on the disk")
    (path,) = tmp_path.rglob("power-*.csv")
    wait_for(lambda: path.read_text(encoding="utf-8").count("250") >= 3, "three samples")
    program.kill()
    log = read_log(path)
    assert log.trace.samples >= 2
    assert set(log.trace.series[0].power_w) == {250.0}
    shutil.copy(example_trace(), path.parent / "power-20200101-000000.csv")

    again = start()
    open_measuring(again)
    again.x("key", "alt+y")
    kept = wait_for(lambda: use(again), "the recording that was killed, on the sliders")
    assert kept["chip_power_w"] == pytest.approx(250)
    assert kept["power_basis"] == "measured_chip"
