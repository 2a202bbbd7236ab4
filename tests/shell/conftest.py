"""A window with everything in it, and nothing of the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.library.library import Library
from gui.look.look import Look
from gui.shell import files
from gui.shell.window import MainWindow
from gui.state.preferences import UnkeptPreferences
from gui.state.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.load()


@pytest.fixture
def look(qapp: object) -> Iterator[Look]:
    look = Look(mode="light", language="en")
    yield look
    look.set_language("en")
    look.set_mode("light")
    look.set_scale(1.0)


@pytest.fixture
def store(library: Library, qapp: object) -> Store:
    return Store(library)


@pytest.fixture
def window(
    qtbot: QtBot, store: Store, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(files, "autosave_folder", lambda: tmp_path / "unsaved")
    window = MainWindow(store, look, UnkeptPreferences())
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: bool(window.board.charts))
    window.board.be_sure()
    window.activateWindow()
    yield window
    store.undo_stack.setClean()
    window.close()
    window.deleteLater()
