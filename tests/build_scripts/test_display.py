"""A window is opened only where a screen answers, and the tests' own screen is found and put away."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import threading

import pytest

from build_scripts import display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X and Wayland")


@pytest.mark.parametrize(
    ("name", "address"),
    [
        (":0", "/tmp/.X11-unix/X0"),  # noqa: S108
        ("unix:12.0", "/tmp/.X11-unix/X12"),  # noqa: S108
        ("far.example:10.0", ("far.example", 6010)),
    ],
)
def test_that_a_display_name_leads_to_its_socket(name, address):
    assert display.x11_address(name)[1] == address


@pytest.mark.parametrize("name", ["", "0", "nonsense", ":x", ":1.y"])
def test_that_a_name_that_makes_no_sense_leads_nowhere(name):
    assert display.x11_address(name) is None


def test_that_a_display_on_which_nothing_listens_is_no_screen():
    assert not display.has_screen({})
    assert not display.has_screen({"DISPLAY": ":987"})
    assert not display.has_screen({"DISPLAY": "nonsense"})
    assert not display.has_screen({"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"})


def test_that_a_platform_named_by_hand_is_believed():
    assert display.has_screen({"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.parametrize("absolute", [False, True])
def test_that_a_wayland_socket_that_answers_is_a_screen(tmp_path, absolute):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        name = str(tmp_path / "wayland-7") if absolute else "wayland-7"
        assert display.has_screen({"WAYLAND_DISPLAY": name, "XDG_RUNTIME_DIR": str(tmp_path)})


def test_that_the_number_an_x_server_writes_is_read_in_any_pieces():
    reading, writing = os.pipe()
    teller = threading.Thread(target=lambda: [os.write(writing, piece) for piece in (b"1", b"2", b"\n")])
    teller.start()
    assert display.display_told(reading) == ":12"
    teller.join()
    os.close(reading)
    os.close(writing)


def test_that_a_silent_or_dead_x_server_is_given_up():
    reading, writing = os.pipe()
    assert display.display_told(reading, limit_s=0.05) is None
    os.close(writing)
    assert display.display_told(reading) is None
    os.close(reading)


def test_that_without_xvfb_there_is_no_virtual_screen(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with display.virtual_screen() as screen:
        assert screen is None


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_that_the_virtual_screen_answers_while_it_is_needed_and_no_longer():
    with display.virtual_screen() as screen:
        assert display.has_screen({"DISPLAY": screen})
        with display.virtual_screen() as another:
            assert another != screen
    assert not display.has_screen({"DISPLAY": screen})
