"""What is packed is what was built, under a name that says what it is, with a digest that holds."""

from __future__ import annotations

import hashlib
import platform
import sys
import tarfile

import pytest

from build_scripts import build
from gui import __version__


@pytest.fixture
def built(tmp_path, monkeypatch):
    folder = tmp_path / "fivecars"
    (folder / "_internal" / "data").mkdir(parents=True)
    (folder / "_internal" / "data" / "table.csv").write_text("a,b\n")
    (folder / "fivecars").write_text("program")
    monkeypatch.setattr(build, "DIST", tmp_path)
    monkeypatch.setattr(build, "FOLDER", folder)
    return folder


def test_that_the_version_is_the_programs_own():
    assert build.version() == __version__


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="packed otherwise there")
def test_that_the_archive_holds_the_folder_and_names_nobody(built):
    (built / "fivecars-window").symlink_to("fivecars")
    archive = build.pack()
    name = f"fivecars-{__version__}-linux-{platform.machine()}"
    assert archive.name == f"{name}.tar.gz"
    with tarfile.open(archive) as packed:
        entries = {entry.name: entry for entry in packed.getmembers()}
    assert f"{name}/_internal/data/table.csv" in entries
    assert entries[f"{name}/fivecars-window"].linkname == "fivecars"
    assert {(entry.uid, entry.gid, entry.uname) for entry in entries.values()} == {(0, 0, "root")}


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="packed otherwise there")
def test_that_the_digest_beside_the_archive_holds(built):
    archive = build.pack()
    told = archive.with_name(f"{archive.name}.sha256").read_text()
    assert told == f"{hashlib.sha256(archive.read_bytes()).hexdigest()}  {archive.name}\n"


@pytest.mark.skipif(sys.platform == "darwin", reason="the folder is laid out otherwise there")
def test_that_a_bundle_larger_than_its_budget_stops_the_build(built, monkeypatch, capsys):
    build.report_size()
    assert "the budget is 210 MB" in capsys.readouterr().out
    monkeypatch.setattr(build, "LARGEST_MB", 1e-6)
    with pytest.raises(SystemExit, match="larger than its budget"):
        build.report_size()
    assert build.size_of(built) == len("a,b\n") + len("program")
