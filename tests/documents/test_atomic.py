from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from gui.documents.atomic import write_atomically

posix = pytest.mark.skipif(os.name == "nt", reason="permissions and links as POSIX has them")


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def test_that_a_file_is_made_and_replaced(tmp_path):
    path = tmp_path / "x"
    write_atomically(path, b"one")
    assert path.read_bytes() == b"one"
    write_atomically(path, b"")
    assert path.read_bytes() == b""
    assert names(tmp_path) == ["x"]


def test_that_a_name_as_long_as_names_can_be_is_written(tmp_path):
    path = tmp_path / ("x" * 255)
    write_atomically(path, b"one")
    assert path.read_bytes() == b"one"


@posix
def test_that_permissions_of_a_file_stay_as_they_were(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"one")
    path.chmod(0o640)
    write_atomically(path, b"two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_that_a_new_file_has_the_permissions_that_any_new_file_has(tmp_path):
    write_atomically(tmp_path / "x", b"one")
    (tmp_path / "y").write_bytes(b"one")
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "y").stat().st_mode


@posix
def test_that_a_link_is_followed_and_stays_a_link(tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = tmp_path / "link"
    link.symlink_to(folder / "target")
    write_atomically(link, b"one")
    write_atomically(link, b"two")
    assert link.is_symlink()
    assert (folder / "target").read_bytes() == b"two"
    assert names(folder) == ["target"]


@posix
def test_that_a_link_that_leads_in_a_circle_is_refused(tmp_path):
    link = tmp_path / "link"
    link.symlink_to(link)
    with pytest.raises(OSError, match="link"):
        write_atomically(link, b"one")


@pytest.mark.parametrize("step", ["fsync", "write", "replace"])
def test_that_an_error_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, step):
    path = tmp_path / "x"
    path.write_bytes(b"one")

    def fail(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    elif step == "replace":
        monkeypatch.setattr(type(path), "replace", fail)
    else:
        monkeypatch.setattr("gui.documents.atomic._write_new", fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"two")
    assert path.read_bytes() == b"one"
    assert names(tmp_path) == ["x"]


@posix
def test_that_a_disk_that_is_full_leaves_the_old_file_and_nothing_else(tmp_path, root):
    path = tmp_path / "x"
    path.write_bytes(b"one")
    code = (
        "import resource, sys; from pathlib import Path; from gui.documents.atomic import write_atomically\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "write_atomically(Path(sys.argv[1]), bytes(100_000))"
    )
    done = subprocess.run([sys.executable, "-c", code, path], cwd=root, capture_output=True, text=True, check=False)
    assert "File too large" in done.stderr
    assert path.read_bytes() == b"one"
    assert names(tmp_path) == ["x"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no such device")  # noqa: PTH110
def test_that_a_device_is_not_replaced_by_a_file():
    for device in ("/dev/full", "/dev/null"):
        with pytest.raises(OSError, match="Not an ordinary file"):
            write_atomically(Path(device), b"one")
        assert stat.S_ISCHR(os.stat(device).st_mode)  # noqa: PTH116


def test_that_a_folder_is_not_replaced_by_a_file(tmp_path):
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path, b"one")


def test_that_a_file_marked_as_not_to_be_changed_is_not(tmp_path, monkeypatch):
    path = tmp_path / "x"
    path.write_bytes(b"one")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything
    with pytest.raises(PermissionError):
        write_atomically(path, b"two")
    assert path.read_bytes() == b"one"
