"""What is missing is read from what the system says, and asked for by its Debian name."""

from __future__ import annotations

import subprocess

import pytest

from build_scripts import system_packages

LDD = """\
/venv/PySide6/Qt/lib/libQt6Widgets.so.6:
\tlinux-vdso.so.1 (0x00007f00)
\tlibQt6Gui.so.6 => /venv/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f01)
\tlibEGL.so.1 => not found
/venv/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f02)
"""


@pytest.fixture
def as_user(monkeypatch):
    """A person on Debian who may not install packages; the commands that were run are written down."""
    ran = []
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name, **_: f"/usr/bin/{name}")

    def run(command, **_):
        ran.append(command)
        return subprocess.CompletedProcess(command, 1 if command[0] == "sudo" else 0, "", "")

    monkeypatch.setattr(system_packages.subprocess, "run", run)
    return ran


def test_that_each_missing_library_is_named_once():
    assert system_packages.missing_libraries(LDD) == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert system_packages.missing_libraries("") == []
    assert system_packages.missing_libraries("\tnot a dynamic executable\n") == []


def test_that_libraries_lead_to_packages_and_strangers_are_named():
    missing = ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1", "libstrange.so.9"]
    assert system_packages.packages_for(missing) == (["libegl1", "libglib2.0-0"], ["libstrange.so.9"])


def test_that_only_programs_that_are_not_there_are_asked_for():
    assert system_packages.programs_missing({"python3": "python3", "no-such-program": "nothing"}) == ["nothing"]


def test_that_root_needs_no_sudo(monkeypatch):
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: name == "apt-get" and "/usr/bin/apt-get")
    assert system_packages.apt_prefix() == []


def test_that_a_system_without_apt_is_told_the_command(monkeypatch, capsys):
    monkeypatch.setattr(system_packages.shutil, "which", lambda _: None)
    assert system_packages.apt_prefix() is None
    assert not system_packages.provide(["libegl1"], "the window")
    assert "sudo apt-get install -y libegl1\n" in capsys.readouterr().out


def test_that_a_person_without_rights_is_given_the_one_command(as_user, capsys):
    assert not system_packages.provide(["libegl1", "libgl1"], "the window")
    assert as_user == [["sudo", "-n", "true"]]
    assert "    sudo apt-get install -y libegl1 libgl1\n" in capsys.readouterr().out


def test_that_what_may_be_installed_is_installed_after_the_lists_are_fresh(as_user, monkeypatch):
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0, raising=False)
    assert system_packages.provide(["libegl1"], "the window")
    assert [command[-1] for command in as_user] == ["update", "libegl1"]


def test_that_nothing_missing_asks_for_nothing(monkeypatch):
    monkeypatch.setattr(system_packages, "apt_prefix", lambda: pytest.fail("it wanted to install"))
    assert system_packages.provide([], "the window")


def test_that_a_system_without_cyrillic_letters_gets_a_font(as_user, monkeypatch):
    assert system_packages.fonts_missing() == ["fonts-dejavu-core"]
    assert as_user == [["fc-list", ":lang=ru", "family"]]
    monkeypatch.setattr(system_packages.shutil, "which", lambda _: None)
    assert system_packages.fonts_missing() == ["fontconfig", "fonts-dejavu-core"]


def test_that_x11_is_looked_at_unless_wayland_is_alone(tmp_path, monkeypatch):
    below = tmp_path / "lib" / "python3.11" / "site-packages" / "PySide6"
    for name in (*system_packages.QT_FILES, *system_packages.QT_FILES_X11, *system_packages.QT_FILES_WAYLAND):
        (below / name).parent.mkdir(parents=True, exist_ok=True)
        (below / name).touch()
    asked = []

    def run(command, **_):
        asked.append([name.rpartition("/")[2] for name in command[1:]])
        return subprocess.CompletedProcess(command, 0, LDD, "")

    monkeypatch.setattr(system_packages.shutil, "which", lambda name: name)
    monkeypatch.setattr(system_packages.subprocess, "run", run)
    assert system_packages.libraries_missing_for_qt(tmp_path, {}) == ["libEGL.so.1", "libxcb-cursor.so.0"]
    system_packages.libraries_missing_for_qt(tmp_path, {"WAYLAND_DISPLAY": "wayland-0"})
    assert "libqxcb.so" in asked[0]
    assert "libqwayland.so" not in asked[0]
    assert "libqwayland.so" in asked[1]
