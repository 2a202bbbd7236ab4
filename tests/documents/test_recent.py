from __future__ import annotations

from pathlib import Path

from gui.documents.recent import LIMIT, with_recent, without_recent


def test_that_the_latest_file_stands_first_and_once(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    recent = with_recent(with_recent(with_recent((), one), two), one)
    assert recent == (str(one), str(two))


def test_that_a_file_is_known_again_however_its_name_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    recent = with_recent((str(tmp_path / "one"),), Path("sub/../one"))
    assert recent == (str(tmp_path / "one"),)
    assert without_recent(recent, Path("one")) == ()


def test_that_the_list_stays_short(tmp_path):
    recent = ()
    for number in range(30):
        recent = with_recent(recent, tmp_path / str(number))
    assert len(recent) == LIMIT
    assert recent[0] == str(tmp_path / "29")
