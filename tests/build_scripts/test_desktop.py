"""What Linux desktops read: right by their own validators, and true of this version."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from xml.etree import ElementTree as ET

import pytest

from gui import __version__

NAME = "org.fivecars.FiveCars"


@pytest.fixture
def desktop(root):
    return root / "resources" / "desktop"


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (["desktop-file-validate", "--no-hints"], f"{NAME}.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"{NAME}.metainfo.xml"),
    ],
)
def test_that_the_desktops_own_validators_agree(desktop, command, file):
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}, which build_scripts/test.py installs on Debian")
    done = subprocess.run([*command, desktop / file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_the_newest_release_told_is_this_version(desktop):
    releases = ET.parse(desktop / f"{NAME}.metainfo.xml").findall("releases/release")
    assert releases[0].get("version") == __version__


def test_that_entry_description_and_file_type_speak_of_the_same_things(desktop, root):
    entry = dict(
        line.split("=", 1) for line in (desktop / f"{NAME}.desktop").read_text("utf-8").splitlines() if "=" in line
    )
    component = ET.parse(desktop / f"{NAME}.metainfo.xml")
    file_type = ET.parse(desktop / "org.fivecars.scenario.xml").find("{*}mime-type")
    assert entry["MimeType"] == f"{file_type.get('type')};"
    assert component.findtext("provides/mediatype") == file_type.get("type")
    assert component.findtext("launchable") == f"{NAME}.desktop"
    assert file_type.find("{*}glob").get("pattern") == "*.fivecars.json"
    with (root / "pyproject.toml").open("rb") as file:
        scripts = tomllib.load(file)["project"]
    assert entry["Exec"].split()[0] in scripts["gui-scripts"]
    assert {one.text for one in component.findall("provides/binary")} == {*scripts["scripts"], *scripts["gui-scripts"]}
    assert (root / "resources" / "icons" / f"{entry['Icon']}.svg").exists()


def test_that_everything_the_desktop_shows_is_told_in_russian_too(desktop):
    text = (desktop / f"{NAME}.desktop").read_text("utf-8")
    for key in ("GenericName", "Comment", "Keywords"):
        assert f"\n{key}[ru]=" in text
    component = ET.parse(desktop / f"{NAME}.metainfo.xml")
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag in ("summary", "p", "li"):
        told = [one.get(language) for one in component.iter(tag)]
        assert told.count("ru") == told.count(None) > 0
