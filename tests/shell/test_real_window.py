"""The program as people start it: a process of its own on an X display, driven by mouse and keys from outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, TypeVar

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Found = TypeVar("Found")

PATIENCE_S = 30
ACCENT = (0xD5, 0x5E, 0x00)


class Program:
    """One running Five Cars with settings of its own, and a hand on mouse and keyboard."""

    def __init__(self, display: str, home: Path, root: Path, *arguments: str) -> None:
        self.home = home
        folders = {name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
        self.environment = os.environ | folders | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gui", *arguments], cwd=root, env=self.environment, stderr=subprocess.PIPE, text=True
        )

    def x(self, *arguments: str) -> str:
        """Run xdotool and return what it says."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a window by its title, give it the keyboard, and return its number."""
        number = wait_for(lambda: self.x("search", "--onlyvisible", "--name", title).split("\n")[0], title)
        self.x("windowfocus", "--sync", number)
        return number

    def unsaved(self) -> dict[str, object] | None:
        """The scenario that the program has kept on disk as unsaved work."""
        for path in self.home.rglob("*.autosave.json"):
            document: dict[str, dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))["document"]
            return document["scenario"]
        return None

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.communicate(timeout=PATIENCE_S)


def wait_for(look: Callable[[], Found], what: str) -> Found:
    """Ask until there is an answer."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.1)
    pytest.fail(f"waited {PATIENCE_S} s in vain for {what}")


@pytest.fixture
def start(real_display: str, tmp_path: Path, root: Path) -> Iterator[Callable[..., Program]]:
    running: list[Program] = []

    def begin(*arguments: str) -> Program:
        running.append(Program(real_display, tmp_path, root, *arguments))
        return running[-1]

    yield begin
    for program in running:
        program.kill()


def handles(program: Program, window: str, tmp_path: Path) -> list[tuple[int, int]]:
    """Centres of the sliders' handles, from the top, as a person finds them: by their colour."""
    from PySide6.QtGui import QGuiApplication

    picture = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    origin = dict(line.split("=") for line in program.x("getwindowgeometry", "--shell", window).splitlines())
    left, top = int(origin["X"]), int(origin["Y"])
    rows: dict[int, list[int]] = {}
    for y in range(top, min(top + 780, picture.height())):
        columns = [
            x
            for x in range(left, left + 265)
            if abs((colour := picture.pixelColor(x, y)).red() - ACCENT[0]) < 8
            and abs(colour.green() - ACCENT[1]) < 8
            and abs(colour.blue() - ACCENT[2]) < 8
        ]
        if columns:
            rows[y] = columns
    found: list[tuple[int, int]] = []
    band: list[int] = []
    for y in [*sorted(rows), 10**6]:
        if band and y > band[-1] + 2:
            if len(band) > 8:
                across = [x for row in band for x in rows[row]]
                found.append(((min(across) + max(across)) // 2, (band[0] + band[-1]) // 2))
            band = []
        band.append(y)
    return found


def test_that_a_drag_with_the_mouse_survives_a_power_cut(
    start: Callable[..., Program], tmp_path: Path, qapp: object
) -> None:
    program = start()
    window = program.window("Five Cars")
    places = wait_for(lambda: handles(program, window, tmp_path), "the handles of the sliders")
    x, y = places[0]
    program.x("mousemove", str(x), str(y), "mousedown", "1")
    for step in range(10, 70, 10):
        program.x("mousemove", str(x + step), str(y))
    program.x("mouseup", "1")
    kept = wait_for(program.unsaved, "the unsaved work on disk")
    chips = kept["chip_count"]
    assert isinstance(chips, float | int)
    assert chips > 8
    program.kill()

    again = start()
    again.window("Recover your work")
    again.x("key", "Return")
    again.window("Five Cars")
    recovered = wait_for(
        lambda: (found := again.unsaved()) is not None and found["chip_count"] == chips and found, "the recovered work"
    )
    assert recovered == kept


def test_that_keys_alone_change_undo_and_close(start: Callable[..., Program], tmp_path: Path) -> None:
    program = start()
    program.window("Five Cars")
    program.x("key", "ctrl+2")
    program.x("key", "ctrl+1", "Tab", "Tab", "Tab", "Right")
    kept = wait_for(program.unsaved, "the change by keys")
    assert kept["run"] == "nas"
    program.x("key", "ctrl+z")
    wait_for(lambda: program.unsaved() is None, "the undone change to leave no unsaved work")
    program.x("key", "ctrl+q")
    assert program.process.wait(timeout=PATIENCE_S) == 0
    _, said = program.process.communicate(timeout=PATIENCE_S)
    assert said == ""


def test_that_a_file_given_on_the_command_line_opens(start: Callable[..., Program], tmp_path: Path, root: Path) -> None:
    from gui.documents import scenario_file
    from gui.library.library import Library

    library = Library.load()
    path = tmp_path / "my bert.fivecars.json"
    scenario_file.write(path, scenario_file.document_of("x", library.scenario("bert_base"), library))
    start(str(path)).window("my bert")


def mark_of_the_scenario(program: Program, window: str) -> tuple[int, int] | None:
    """Centre of the scenario's mark in the comparison, found by its colour and its roundness."""
    from PySide6.QtGui import QGuiApplication

    picture = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    origin = dict(line.split("=") for line in program.x("getwindowgeometry", "--shell", window).splitlines())
    left, top = int(origin["X"]), int(origin["Y"])
    columns: dict[int, list[int]] = {}
    for y in range(top + 230, min(top + 560, picture.height())):
        for x in range(left + 300, min(left + 780, picture.width())):
            colour = picture.pixelColor(x, y)
            if all(abs(one - wanted) < 8 for one, wanted in zip(colour.getRgb()[:3], ACCENT, strict=True)):
                columns.setdefault(x, []).append(y)
    tall = [x for x, rows in columns.items() if len(rows) >= 8 and rows[-1] - rows[0] < 20]
    if not tall:
        return None
    middle = tall[len(tall) // 2]
    return middle, sum(columns[middle]) // len(columns[middle])


def test_that_the_bar_of_the_scenario_is_dragged_with_the_mouse_and_one_undo_takes_it_back(
    start: Callable[..., Program], qapp: object
) -> None:
    program = start()
    window = program.window("Five Cars")
    x, y = wait_for(lambda: mark_of_the_scenario(program, window), "the mark of the scenario")
    program.x("mousemove", str(x), str(y), "mousedown", "1")
    for step in range(10, 110, 10):
        program.x("mousemove", str(x - step), str(y))
    program.x("mouseup", "1")
    kept = wait_for(program.unsaved, "the unsaved work on disk")
    hours = kept["train_hours"]
    assert isinstance(hours, float | int)
    assert hours < 274120
    program.x("key", "ctrl+z")
    wait_for(lambda: (program.unsaved() or {"train_hours": 274120})["train_hours"] == 274120, "the undone drag")
