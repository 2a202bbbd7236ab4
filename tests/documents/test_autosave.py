from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gui.documents.autosave import Autosave
from gui.documents.errors import ScenarioFileError
from gui.documents.scenario_file import document_of

CHILD = """
import sys, time
from pathlib import Path
from gui.documents.autosave import Autosave
from gui.documents.scenario_file import document_of
from gui.footprint.scenario import with_value
from gui.library.library import Library

library = Library.load()
scenario = with_value(library.scenario("nas"), "pue", 1.25)
autosave = Autosave(Path(sys.argv[1]))
autosave.save(document_of("Unsaved work", scenario, library), Path(sys.argv[2]) if sys.argv[2] else None)
print("ready", flush=True)
time.sleep(60)
"""

HEAD = b'{"format": "fivecars-autosave", "version": 1, "pid": 1, "original": null, '


@pytest.fixture
def child(tmp_path, root):
    """Start a process that has unsaved work; return it once the work is kept."""
    started = []

    def start(original=""):
        process = subprocess.Popen(
            [sys.executable, "-c", CHILD, tmp_path, original], cwd=root, stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def kill(process):
    process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    process.wait()


def test_that_work_of_a_process_that_was_killed_is_offered_back(tmp_path, child, library):
    process = child("/home/someone/search.fivecars.json")
    later = Autosave(tmp_path)
    assert later.pending() == ()  # it is alive and at work
    kill(process)
    (entry,) = later.pending()
    assert entry.document.name == "Unsaved work"
    assert entry.document.scenario.pue == 1.25
    assert entry.original == Path("/home/someone/search.fivecars.json").absolute()
    assert entry.pid == process.pid
    assert timedelta(0) <= datetime.now(UTC) - entry.saved_at < timedelta(minutes=1)
    later.discard(entry)
    assert later.pending() == ()
    assert list(tmp_path.iterdir()) == []


def test_that_the_latest_work_comes_first(tmp_path, child):
    first, second = child(), child()
    kill(second)
    kill(first)
    assert [entry.pid for entry in Autosave(tmp_path).pending()] == [second.pid, first.pid]


def test_that_another_process_with_the_same_number_does_not_hide_the_work(tmp_path, child):
    kill(child())
    (path,) = tmp_path.glob("*.autosave.json")
    content = json.loads(path.read_bytes())
    content["pid"] = os.getpid()  # alive, and not the one that left it
    path.write_text(json.dumps(content))
    (entry,) = Autosave(tmp_path).pending()
    assert entry.pid == os.getpid()


def test_that_one_window_never_offers_the_work_of_another_that_is_open(tmp_path, document):
    one, other = Autosave(tmp_path), Autosave(tmp_path)
    one.save(document, None)
    assert one.pending() == other.pending() == ()
    one.clear()
    assert list(tmp_path.iterdir()) == []


def test_that_work_kept_again_replaces_what_was_kept(tmp_path, document, library):
    autosave = Autosave(tmp_path)
    autosave.save(document, None)
    autosave.save(document_of("Later", library.scenario("elmo"), library), None)
    autosave._lock.release()  # as if the process had died
    (entry,) = autosave.pending()
    assert (entry.document.name, entry.original) == ("Later", None)


def test_that_clearing_twice_or_before_anything_was_kept_is_no_error(tmp_path, document):
    autosave = Autosave(tmp_path / "not" / "there" / "yet")
    assert autosave.pending() == ()
    autosave.clear()
    autosave.save(document, None)
    autosave.clear()
    autosave.clear()
    autosave.save(document, None)
    assert autosave.path.exists()
    autosave.clear()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\x00\xff" * 50,
        b"[]",
        b'{"a": ' * 10_000,
        HEAD + b'"saved_at": "2026-01-01T00:00:00Z", "document": {"format": "fivecars-scenario", "version": 1}}',
        HEAD + b'"saved_at": "yesterday", "document": {}}',
    ],
)
def test_that_a_file_that_cannot_be_read_is_put_aside_once(tmp_path, content):
    (tmp_path / "1-x.autosave.json").write_bytes(content)
    assert Autosave(tmp_path).pending() == ()
    assert [path.name for path in tmp_path.iterdir()] == ["1-x.autosave.json.unreadable"]
    assert Autosave(tmp_path).pending() == ()


def test_that_a_file_of_a_newer_program_is_left_for_it(tmp_path):
    content = (
        '{"format": "fivecars-autosave", "version": 2, "pid": 1, "saved_at": "2026-01-01T00:00:00Z",'
        ' "original": null, "document": {}}'
    )
    path = tmp_path / "1-x.autosave.json"
    path.write_text(content)
    assert Autosave(tmp_path).pending() == ()
    assert path.exists()


def test_that_a_folder_named_like_an_autosave_does_no_harm(tmp_path, child):
    (tmp_path / "1-x.autosave.json").mkdir()
    kill(child())
    assert len(Autosave(tmp_path).pending()) == 1


def test_that_a_folder_that_cannot_be_made_is_said(tmp_path, document):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ScenarioFileError):
        Autosave(tmp_path / "file" / "autosave").save(document, None)


def test_that_a_name_that_no_utf8_can_hold_does_not_cost_the_work(tmp_path, document):
    autosave = Autosave(tmp_path)
    autosave.save(document, Path("/caf\udce9.fivecars.json"))
    autosave._lock.release()
    (entry,) = autosave.pending()
    assert (entry.original, entry.document) == (None, document)
