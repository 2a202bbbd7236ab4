"""Opening, saving and recovering: on every way, good or bad, nothing that the user made is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from gui.documents import scenario_file
from gui.documents.errors import _SENTENCES, ScenarioFileError
from gui.documents.recent import LIMIT
from gui.shell import messages
from gui.shell.files import Files
from gui.state.preferences import UnkeptPreferences

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.look.look import Look
    from gui.state.store import Store

from PySide6.QtWidgets import QWidget


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window said."""
    sentences: list[str] = []
    monkeypatch.setattr(
        messages, "tell", lambda _parent, title, text, details="", **_: sentences.append(f"{title}: {text} {details}")
    )
    return sentences


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def files(parent: QWidget, store: Store, look: Look, tmp_path: Path) -> Files:
    return Files(parent, store, UnkeptPreferences(), look, tmp_path / "unsaved")


def test_that_a_saved_scenario_opens_to_the_same(files: Files, store: Store, tmp_path: Path) -> None:
    store.change("pue", 1.23456789)
    store.change("mix.coal", 0.4)
    wanted = store.scenario
    path = tmp_path / "mine.fivecars.json"
    files.path = path
    assert files.save()
    assert store.undo_stack.isClean()
    store.load_run("elmo")
    store.undo_stack.setClean()
    assert files.open(path)
    assert store.scenario == wanted


BAD = {
    "empty": b"",
    "truncated": b'{"format": "fivecars-scenario", "version": 1, "na',
    "not json": b"hello",
    "other format": b'{"format": "sheet", "version": 1}',
    "newer": b'{"format": "fivecars-scenario", "version": 99}',
    "deep": b"[" * 10_000 + b"]" * 10_000,
    "deep inside": b'{"format": "fivecars-scenario", "version": 1, "x": ' + b"[" * 10_000,
    "binary": bytes(range(256)),
    "wrong type": b'{"format": "fivecars-scenario", "version": 1, "scenario": 3}',
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD.keys())
def test_that_a_bad_file_is_named_and_harms_nothing(
    files: Files, store: Store, tmp_path: Path, told: list[str], data: bytes
) -> None:
    store.change("pue", 1.2)
    before = store.scenario
    path = tmp_path / "bad.fivecars.json"
    path.write_bytes(data)
    assert not files.open(path)
    assert store.scenario is before
    assert not store.undo_stack.isClean()
    assert len(told) == 1
    assert str(path) in told[0]
    assert "%" not in told[0]


def test_that_a_hundred_megabytes_are_refused_without_being_read(files: Files, tmp_path: Path, told: list[str]) -> None:
    path = tmp_path / "huge.fivecars.json"
    with path.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    assert not files.open(path)
    assert "larger than" in told[0]


def test_that_unsaved_work_stays_when_the_question_is_called_off(
    files: Files, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.fivecars.json"
    scenario_file.write(path, scenario_file.document_of("other", store.library.scenario("elmo"), store.library))
    store.change("pue", 1.2)
    before = store.scenario
    monkeypatch.setattr(messages, "ask_to_save", lambda *_: "cancel")
    assert not files.open(path)
    assert store.scenario is before


def test_that_a_failed_save_keeps_the_work_unsaved_and_says_why(
    files: Files, store: Store, tmp_path: Path, told: list[str]
) -> None:
    store.change("pue", 1.2)
    files.path = tmp_path / "no such folder" / "x.fivecars.json"
    assert not files.save()
    assert not store.undo_stack.isClean()
    assert "folder does not exist" in told[0]


def test_that_unsaved_work_is_kept_and_offered_after_a_crash(
    files: Files,
    parent: QWidget,
    store: Store,
    look: Look,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    store.change("pue", 1.2)
    crashed = store.scenario
    folder = tmp_path / "unsaved"
    qtbot.waitUntil(lambda: any(folder.glob("*.autosave.json")), timeout=5000)
    files._autosave._lock.release()
    monkeypatch.setattr(messages, "ask_to_recover", lambda *_: True)
    store.undo_stack.undo()
    second = Files(parent, store, UnkeptPreferences(), look, folder)
    assert second.offer_recovery()
    assert store.scenario == crashed
    assert not store.undo_stack.isClean()


def test_that_saved_work_leaves_nothing_to_recover(files: Files, store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    store.change("pue", 1.2)
    folder = tmp_path / "unsaved"
    qtbot.waitUntil(lambda: any(folder.glob("*.autosave.json")), timeout=5000)
    files.path = tmp_path / "x.fivecars.json"
    files.save()
    qtbot.waitUntil(lambda: not any(folder.glob("*.autosave.json")), timeout=5000)


def test_that_a_preset_that_changed_since_is_told_and_the_result_stays(
    files: Files, store: Store, tmp_path: Path, told: list[str]
) -> None:
    path = tmp_path / "old.fivecars.json"
    document = scenario_file.document_of("old", store.library.scenario("nas"), store.library)
    data = json.loads(scenario_file.dumps(document))
    text = json.dumps(data).replace("274120", "274000")
    path.write_text(text, encoding="utf-8")
    assert files.open(path)
    assert store.scenario.train_hours == 274_000
    assert "train_hours: 274,000" in told[0]
    assert "274,120" in told[0]


def test_that_recent_files_are_latest_first_and_bounded(files: Files, store: Store, tmp_path: Path) -> None:
    for number in range(LIMIT + 2):
        files.path = tmp_path / f"{number}.fivecars.json"
        assert files.save()
    assert [path.name for path in files.recent()][:2] == [f"{LIMIT + 1}.fivecars.json", f"{LIMIT}.fivecars.json"]
    assert len(files.recent()) == LIMIT
    files.forget_recent()
    assert files.recent() == ()


@pytest.mark.parametrize("code", sorted(_SENTENCES))
def test_that_every_file_error_has_a_sentence_for_people(code: str, look: Look, tmp_path: Path) -> None:
    details = {"reason": "r", "line": 3, "limit": 5, "known": 1, "version": 9, "wanted": "w", "found": "f"}
    sentence = messages.file_sentence(ScenarioFileError(code, tmp_path / "a file", where="scenario.pue", **details))
    assert str(tmp_path / "a file") in sentence
    assert "%" not in sentence
    assert sentence.endswith(".")


def test_that_what_a_file_says_of_its_ranges_goes_back_into_it(files: Files, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "mine.fivecars.json"
    files.path = path
    assert files.save()
    document = json.loads(path.read_text("utf-8"))
    told = {
        "exact": False,
        "tied": True,
        "ranges": {"pue": {"low": 1.5, "best": 1.58, "high": 1.7, "shape": "triangular"}},
    }
    path.write_text(json.dumps({**document, "sureness": told}), "utf-8")
    assert files.open(path)
    wanted = scenario_file.read(path).sureness
    store.change("chip_count", 16)
    assert files.save()
    assert scenario_file.read(path).sureness == wanted
    assert wanted.own["pue"].high == pytest.approx(1.7)
