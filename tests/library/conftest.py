from __future__ import annotations

import shutil

import pytest

from gui.library.library import Library
from gui.paths import presets_dir


@pytest.fixture(scope="session")
def library():
    return Library.load()


@pytest.fixture
def copy_of_presets(tmp_path):
    """A copy of the preset tables to break."""
    return shutil.copytree(presets_dir(), tmp_path / "presets")


@pytest.fixture
def edit(copy_of_presets):
    """Replace one text of one table, which must hold it, and return the folder."""

    def replace_once(table, old, new):
        path = copy_of_presets / table
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
        return copy_of_presets

    return replace_once


@pytest.fixture
def own(tmp_path):
    """Write rows of the user's own as CSV; return the library with them."""
    folder = tmp_path / "own"
    folder.mkdir()

    def load(**tables):
        for kind, text in tables.items():
            data = text if isinstance(text, bytes) else text.encode()
            (folder / f"{kind}.csv").write_bytes(data)
        return Library.load(own=folder)

    return load
