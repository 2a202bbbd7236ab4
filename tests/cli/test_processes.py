"""The command line as its own process: without Qt, into pipes, on full disks."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

WITHOUT_QT = """
import sys

class Forbidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "numpy", "pandas"}:
            raise ImportError(name + " is forbidden here")

sys.meta_path.insert(0, Forbidden())
from gui.cli import main
sys.exit(main(sys.argv[1:]))
"""
DRAWING = WITHOUT_QT.replace('"numpy", ', "")
"""The same with numpy, which the interval of ``estimate --json`` is drawn with."""


def start(root, *argv, code=None, **options):
    command = [sys.executable, *(("-m", "gui") if code is None else ("-c", code)), *map(str, argv)]
    settings = {"capture_output": True, "text": True, "encoding": "utf-8"} | options
    return subprocess.run(command, cwd=root, check=False, timeout=60, **settings)


@pytest.mark.parametrize(
    "argv",
    [
        ("estimate",),
        ("list", "grids"),
        ("check",),
        ("solve", "--run", "nas", "--target", "co2e_kg=-50%", "--free", "grid_kg_per_kwh", "--json"),
        ("explain", "nas", "et_nas"),
        ("--help",),
    ],
)
def test_that_answers_need_no_qt_no_numpy_and_no_display(root, argv):
    bare = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = start(root, *argv, code=WITHOUT_QT, env=bare | {"PYTHONPATH": str(root)})
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout) > 200


def test_that_a_saved_scenario_needs_no_qt_either(root, saved):
    done = start(root, "estimate", "--scenario", saved, "--json", code=DRAWING)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["scenario"]["pue"] == 1.25


def test_that_the_window_is_refused_politely_where_qt_is_missing(root):
    done = start(root, "-platform", "offscreen", code=WITHOUT_QT)
    assert done.returncode == 1
    assert "Qt cannot be loaded" in done.stderr
    assert "Traceback" not in done.stderr


def test_that_python_m_gui_is_the_command(root):
    done = start(root, "estimate", "--run", "nas", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["energy_kwh"] == pytest.approx(656_347, abs=1)
    assert start(root, "estimate", "--run", "ans").returncode == 2


def test_that_output_into_a_pipe_is_utf8_whatever_the_locale(root):
    done = start(root, "list", "sources", env=os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "Schlömer" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="pipes as POSIX has them")
def test_that_a_reader_that_stops_reading_is_no_error_message(root):
    with subprocess.Popen(
        [sys.executable, "-m", "gui", "list", "runs", "--json"],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        pipesize=4096,
    ) as process:
        process.stdout.read(1)
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no such device")  # noqa: PTH110
def test_that_a_full_disk_is_said_once_and_without_a_traceback(root):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = start(root, "list", "runs", capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr == "fivecars: the output cannot be written: No space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="closed streams as POSIX has them")
def test_that_closed_streams_do_no_harm(root):
    done = start(root, "estimate", "--run", "nas", preexec_fn=lambda: os.close(1))
    assert (done.returncode, done.stderr) == (0, "")
