"""RAPL and AMD's GPUs in trees of small files, and nvidia-smi as a script."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from gui.power.amd import AmdSource
from gui.power.components import NOTHING, Reading
from gui.power.nvidia_smi import NvidiaSmiSource
from gui.power.rapl import RaplSource
from gui.power.source import SourceError

RANGE_UJ = 1_000_000


def write(folder, **texts):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(f"{text}\n", encoding="utf-8")
    return folder


@pytest.fixture
def powercap(tmp_path):
    """A machine of two packages, one with memory of its own; core and psys are parts of others."""
    for zone, name in (("intel-rapl:0", "package-0"), ("intel-rapl:0:0", "core"), ("intel-rapl:0:1", "dram")):
        write(tmp_path / zone, name=name, energy_uj=900_000, max_energy_range_uj=RANGE_UJ)
    write(tmp_path / "intel-rapl:1", name="package-1", energy_uj=0, max_energy_range_uj=RANGE_UJ)
    write(tmp_path / "intel-rapl:2", name="psys", energy_uj=0, max_energy_range_uj=RANGE_UJ)
    return tmp_path


def test_that_packages_and_memory_are_found_and_parts_of_them_are_not_counted_twice(powercap):
    components = RaplSource(powercap).start()
    assert [(one.id, one.kind, one.counter) for one in components] == [
        ("cpu0", "cpu", True),
        ("dram0", "dram", True),
        ("cpu1", "cpu", True),
    ]


def test_that_a_counter_that_begins_anew_is_followed(powercap):
    source = RaplSource(powercap)
    source.start()
    seen = []
    for counter in (950_000, 100_000, 600_000, 50_000):
        write(powercap / "intel-rapl:0", energy_uj=counter)
        seen.append(source.sample()[0].energy_j)
    assert seen == pytest.approx([0.05, 0.2, 0.7, 1.15])


def test_that_a_counter_that_begins_anew_nobody_knows_where_leaves_a_gap(powercap):
    (powercap / "intel-rapl:0" / "max_energy_range_uj").unlink()
    source = RaplSource(powercap)
    source.start()
    write(powercap / "intel-rapl:0", energy_uj=100_000)
    assert source.sample()[0] == NOTHING
    write(powercap / "intel-rapl:0", energy_uj=200_000)
    assert source.sample()[0].energy_j == pytest.approx(0.1)


def test_that_a_counter_that_vanishes_leaves_a_gap_in_itself_alone(powercap):
    source = RaplSource(powercap)
    source.start()
    (powercap / "intel-rapl:0" / "energy_uj").unlink()
    readings = source.sample()
    assert readings[0] == NOTHING
    assert readings[2] == Reading(energy_j=0.0)


def test_that_memory_without_a_counter_is_missing(powercap):
    write(powercap / "intel-rapl:0:1", name="uncore")
    source = RaplSource(powercap)
    assert [(one.kind, one.state) for one in source.start()][-1] == ("dram", "missing")
    assert source.sample()[-1] == NOTHING


def test_that_no_permission_names_the_file_and_what_to_do(powercap, monkeypatch):
    def refused(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    why = RaplSource(powercap).why_not()
    assert why.code == "no_permission"
    assert str(powercap / "intel-rapl:0" / "energy_uj") in why.reason
    assert "sudo chmod a+r" in why.remedy
    with pytest.raises(SourceError, match="may not be read"):
        RaplSource(powercap).start()


def test_that_a_machine_without_rapl_is_told_so(tmp_path):
    source = RaplSource(tmp_path)
    assert not source.is_available()
    assert source.why_not().code == "no_rapl"


@pytest.fixture
def cards(tmp_path):
    """An AMD card, a card of another maker, and a socket of the first."""
    write(tmp_path / "card1" / "device", vendor="0x1002", product_name="Instinct MI300X")
    write(tmp_path / "card1" / "device" / "hwmon" / "hwmon3", power1_average=412_000_000)
    write(tmp_path / "card0" / "device", vendor="0x10de")
    write(tmp_path / "card1-DP-1", status="connected")
    return tmp_path


def test_that_the_power_of_an_amd_card_is_read(cards):
    source = AmdSource(cards)
    (component,) = source.start()
    assert (component.id, component.name) == ("gpu1", "Instinct MI300X")
    assert source.sample() == (Reading(412.0),)


def test_that_an_amd_card_that_stops_answering_leaves_a_gap(cards):
    source = AmdSource(cards)
    source.start()
    (cards / "card1" / "device" / "hwmon" / "hwmon3" / "power1_average").write_text("", encoding="utf-8")
    assert source.sample() == (NOTHING,)


def test_that_a_machine_without_an_amd_card_is_told_where_it_was_looked_for(tmp_path):
    why = AmdSource(tmp_path).why_not()
    assert why.code == "no_amd_gpu"
    assert str(tmp_path) in why.reason


@pytest.fixture
def smi(tmp_path):
    """A script in the place of nvidia-smi."""
    if sys.platform == "win32":
        pytest.skip("a script of the shell")

    def make(body, **options):
        path = tmp_path / "nvidia-smi"
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return NvidiaSmiSource(str(path), **options)

    return make


def test_that_nvidia_smi_is_asked_for_each_gpu(smi):
    source = smi("echo '0, GPU-a, NVIDIA L4, 33.50'\necho '1, GPU-b, NVIDIA L4, [N/A]'")
    assert [(one.id, one.state) for one in source.start()] == [("gpu0", "measured"), ("gpu1", "missing")]
    assert source.sample() == (Reading(33.5), Reading(None))


def test_that_an_nvidia_smi_that_fails_is_quoted(smi):
    why = smi("echo 'Unable to determine the device handle'\nexit 9").why_not()
    assert why.code == "nvidia_smi_failed"
    assert "Unable to determine" in why.reason


def test_that_an_nvidia_smi_that_hangs_is_given_up(smi):
    assert smi("exec sleep 30", timeout_s=0.3).why_not().code == "nvidia_smi_slow"


def test_that_a_machine_without_nvidia_smi_is_told_so(tmp_path):
    assert NvidiaSmiSource(str(tmp_path / "none")).why_not().code == "no_nvidia_smi"
