"""What the window reads before the answer stands on the screen: rows of the library are read when they are needed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gui.library import lazy
from gui.library.library import Library
from gui.shell import files
from gui.shell.reading import reading_order
from gui.shell.window import MainWindow
from gui.state.preferences import UnkeptPreferences
from gui.state.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from gui.look.look import Look

FEW = 30
"""No table of hundreds is read for the first paint; the factors of electricity, and the suggested things, are."""


def test_that_the_first_paint_reads_only_the_rows_that_it_shows(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: Counter[str] = Counter()
    opened_files: list[str] = []
    real, real_text = lazy.to_record, lazy.read_text

    def counted(file: str, *rest: object) -> object:
        read[file.removeprefix("presets/")] += 1
        return real(file, *rest)

    monkeypatch.setattr(lazy, "to_record", counted)
    monkeypatch.setattr(lazy, "read_text", lambda path: opened_files.append(path.name) or real_text(path))
    window = MainWindow(Store(Library.load()), look, UnkeptPreferences())
    qtbot.addWidget(window)
    seen: list[tuple[dict[str, int], list[str]]] = []
    window.board.painted.connect(lambda: seen.append((dict(read), list(opened_files))))
    window.show()
    qtbot.waitUntil(lambda: bool(seen))
    rows, opened = seen[0]
    assert set(opened) == {"runs.csv", "grids.csv", "factor_sets.csv", "factors.csv", "equivalents.csv"}
    assert rows["runs.csv"] == rows["grids.csv"] == 1
    assert 0 < rows["equivalents.csv"] < FEW
    assert all(count < FEW for count in rows.values())
    qtbot.waitUntil(lambda: bool(window.board.charts))
    assert read["runs.csv"] < FEW
    assert read["grids.csv"] < FEW
    assert read["hardware.csv"] < FEW


def test_that_a_key_right_after_the_first_paint_finds_the_knobs_where_they_stand(
    qtbot: QtBot, store: Store, look: Look, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "autosave_folder", lambda: tmp_path)
    window = MainWindow(store, look, UnkeptPreferences())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    assert window.central._controls is None
    window.actions_["go_scenario"].trigger()  # no event comes between: keys that wait are taken one after the other
    assert window.panel.isVisible()
    assert window.formula.isVisible()
    order = list(reading_order(window))
    assert window.panel.run_picker in order
    assert window.panel.run_picker.height() > 0
    assert next(one for one in order if window.panel.isAncestorOf(one)) is window.panel.run_picker
