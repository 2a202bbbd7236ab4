"""NVML, through the real nvidia-ml-py, against a library that is built here in the place of the driver's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gui.power.nvml import NvmlSource

COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
ROOT = Path(__file__).resolve().parents[2]
ASK = """
import json
from gui.power.nvml import NvmlSource
from gui.power.source import SourceError

source = NvmlSource()
why = source.why_not()
answer = {"why": why and why.code, "reason": why and why.reason, "remedy": why and why.remedy}
try:
    components = source.start()
    answer["components"] = [[one.id, one.name, one.state, one.counter] for one in components]
    samples = [source.sample() for _ in range(4)]
    answer["samples"] = [[[one.power_w, one.energy_j] for one in sample] for sample in samples]
except SourceError as error:
    answer["failed"] = error.why.code
source.stop()
source.stop()
answer["after"] = len(source.sample())
print(json.dumps(answer))
"""

needs_stub = pytest.mark.skipif(
    COMPILER is None or not sys.platform.startswith("linux"), reason="the stub needs a C compiler and Linux"
)


@pytest.fixture(scope="module")
def stub(tmp_path_factory):
    """Build the library under the name that nvidia-ml-py looks for; return its folder."""
    pytest.importorskip("pynvml", reason="nvidia-ml-py is not installed")
    folder = tmp_path_factory.mktemp("nvml")
    source = Path(__file__).with_name("nvml_stub.c")
    command = [COMPILER, "-shared", "-fPIC", "-o", folder / "libnvidia-ml.so.1", source]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture
def ask(stub):
    """Ask the stub in a process of its own, since a library that is loaded stays."""

    def call(**settings):
        environment = {**os.environ, "LD_LIBRARY_PATH": str(stub), **{f"STUB_{name}": "1" for name in settings}}
        done = subprocess.run(
            [sys.executable, "-c", ASK], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return call


@needs_stub
def test_that_power_and_counted_energy_are_read(ask):
    answer = ask()
    assert answer["why"] is None
    assert answer["components"] == [["gpu0", "Stub GPU", "measured", True], ["gpu1", "Stub GPU", "measured", False]]
    first = [sample[0] for sample in answer["samples"]]
    assert [power for power, _ in first] == [100.0] * 4
    assert [energy for _, energy in first] == [100.0, 200.0, 300.0, 400.0]
    assert [sample[1] for sample in answer["samples"]] == [[50.0, None]] * 4
    assert answer["after"] == 0


@needs_stub
def test_that_a_chip_without_a_counter_gives_its_power(ask):
    answer = ask(NO_COUNTER=True)
    assert [one[3] for one in answer["components"]] == [False, False]
    assert answer["samples"][0] == [[100.0, None], [50.0, None]]


@needs_stub
def test_that_a_chip_that_supports_neither_is_missing_and_never_zero(ask):
    answer = ask(NO_COUNTER=True, NO_POWER=True)
    assert answer["why"] == "no_power_sensor"
    assert [one[2] for one in answer["components"]] == ["missing", "missing"]
    assert answer["samples"][0] == [[None, None], [None, None]]


@needs_stub
def test_that_a_gpu_that_is_lost_leaves_a_gap_and_the_other_goes_on(ask):
    answer = ask(LOST=True)
    lost = [sample[1][0] for sample in answer["samples"]]
    assert lost[-1] is None
    assert 50.0 in lost
    assert 0.0 not in lost
    assert [sample[0][0] for sample in answer["samples"]] == [100.0] * 4


@needs_stub
def test_that_a_driver_that_is_not_loaded_is_named_with_a_remedy(ask):
    answer = ask(NO_DRIVER=True)
    assert answer["why"] == answer["failed"] == "driver_not_loaded"
    assert "modprobe nvidia" in answer["remedy"]


@needs_stub
def test_that_a_driver_without_a_gpu_is_named(ask):
    assert ask(EMPTY=True)["failed"] == "no_gpu"


def test_that_a_machine_without_a_driver_is_told_so():
    pytest.importorskip("pynvml", reason="nvidia-ml-py is not installed")
    why = NvmlSource().why_not()
    if why is not None:  # a machine with a GPU has nothing to say
        assert why.code in {"no_nvidia_driver", "driver_not_loaded", "nvml_failed", "no_gpu", "no_power_sensor"}
        assert why.remedy


def test_that_a_machine_without_the_package_is_told_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pynvml", None)
    why = NvmlSource().why_not()
    assert why is not None
    assert why.code == "no_nvml_package"
    assert "pip install nvidia-ml-py" in why.remedy
