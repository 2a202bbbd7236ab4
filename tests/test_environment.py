"""What the machine must have right before any other test means anything."""

from __future__ import annotations

import sys

from PySide6.QtGui import QTransform


def test_that_void_qt_calls_lose_no_reference_to_none():
    # PySide6 6.12.0 on Python 3.11 loses one reference to None with each void call and aborts in the end.
    # From Python 3.12 on None is immortal and the count cannot move.
    transform = QTransform()
    transform.reset()
    before = sys.getrefcount(None)
    for _ in range(1000):
        transform.reset()
    assert abs(sys.getrefcount(None) - before) < 50


def test_that_tests_keep_away_from_the_settings_of_the_person_who_runs_them(tmp_path):
    from PySide6.QtCore import QSettings, QStandardPaths

    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "fivecars-probe", "fivecars-probe")
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    if sys.platform.startswith("linux"):
        assert "fivecars-tests-" in settings.fileName()
        assert "fivecars-tests-" in data
    else:
        assert "test" in data.lower()
