"""Where the data lie: in a checkout, in an installed wheel and in a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gui import paths


def test_that_a_checkout_has_its_data_beside_the_package():
    assert (paths.presets_dir() / "runs.csv").is_file()
    assert paths.resources_dir().name == "resources"


def test_that_a_wheel_has_its_data_inside_the_package(monkeypatch, tmp_path):
    package = tmp_path / "site-packages" / "gui"
    (package / "presets").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.presets_dir() == package / "presets"


def test_that_a_bundle_has_its_data_where_it_unpacked_them(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.presets_dir() == tmp_path / "gui" / "presets"
    assert paths.resources_dir() == tmp_path / "gui" / "resources"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the tests are kept out of the real one there")
def test_that_the_users_own_rows_lie_where_qt_keeps_the_applications_data():
    from PySide6.QtCore import QStandardPaths

    from gui.app import make_application

    make_application()
    location = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert paths.own_presets_dir() == Path(location) / "presets"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="folders as freedesktop.org has them")
def test_that_a_relative_folder_for_data_counts_as_none(monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "here")
    assert paths.own_presets_dir() == Path.home() / ".local" / "share" / "fivecars" / "fivecars" / "presets"
