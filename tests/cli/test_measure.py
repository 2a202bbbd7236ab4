"""``fivecars measure``: replayed logs to the last digit, and commands that pass through as they are."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from gui.paths import presets_dir
from gui.power.components import GPU, Component, Reading
from gui.power.logs.reading import read_log
from gui.power.trace_file import VERSION, TraceHead, TraceWriter

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "power" / "samples"
needs_posix = pytest.mark.skipif(os.name == "nt", reason="signals and shells as POSIX has them")


def written(path, powers, interval_s=1.0, counter=None):
    component = Component("gpu0", GPU, "A GPU", counter=counter is not None)
    writer = TraceWriter(path, TraceHead(VERSION, "nvml", 1772366400.0, interval_s, components=(component,)))
    for at, power in enumerate(powers):
        writer.add(at * interval_s, [Reading(power, None if counter is None else counter[at])])
    writer.close()
    return path


@pytest.fixture
def powers():
    return (300 + 20 * np.random.default_rng(1).standard_normal(3000)).round(6).tolist()


@pytest.fixture
def recorded(tmp_path, powers):
    return written(tmp_path / "trace.csv", powers)


def test_that_the_energy_of_a_replay_is_that_of_the_trapezoid_rule(answer, recorded, powers):
    found = answer("measure", "--source", f"replay:{recorded}", "--run", "bert_base")
    truth = float(np.trapezoid(powers)) / 3.6e6
    assert found["it_energy_kwh"] == pytest.approx(truth, rel=1e-9)
    assert found["mean_power_w"] == pytest.approx(truth * 3.6e6 / 2999, rel=1e-9)
    low, high = found["mean_power_interval_w"]
    assert low < found["mean_power_w"] < high
    assert high - low == pytest.approx(2 * 1.96 * 20 / np.sqrt(3000), rel=0.5)
    assert (found["duration_s"], found["samples"], found["gaps"]) == (2999, 3000, 0)
    assert found["co2e_kg"] == pytest.approx(truth * 1.58 * 0.432727, rel=1e-3)
    assert found["projection"]["chip_power_w"] == pytest.approx(found["mean_power_w"])
    assert found["projection"]["power_basis"] == "measured_chip"
    assert [one["method"] for one in found["devices"]] == ["samples"]


def test_that_the_energy_of_a_replay_is_that_of_its_counter(answer, tmp_path, powers):
    counter = np.cumsum(np.asarray(powers) * 0.5).round(3).tolist()
    path = written(tmp_path / "counted.csv", powers, 0.5, counter)
    found = answer("measure", "--source", f"replay:{path}")
    assert found["it_energy_kwh"] == pytest.approx((counter[-1] - counter[0]) / 3.6e6, rel=1e-6)
    assert [one["method"] for one in found["devices"]] == ["counter"]


def test_that_seconds_take_the_beginning_of_a_replay(answer, recorded, powers):
    found = answer("measure", "--source", f"replay:{recorded}", "--seconds", "100")
    assert found["it_energy_kwh"] == pytest.approx(float(np.trapezoid(powers[:101])) / 3.6e6)


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.iterdir() if path.name != "README.md"))
def test_that_every_log_that_is_known_can_be_replayed(run, name):
    status, out, err = run("measure", "--source", f"replay:{SAMPLES / name}")
    assert (status, err) == (0, "")
    assert "energy" in out
    assert "Notes" in out


def test_that_the_energy_keeps_what_the_mean_leaves_out(answer, recorded):
    whole = answer("measure", "--source", f"replay:{recorded}")
    later = answer("measure", "--source", f"replay:{recorded}", "--warm-up", "1000")
    assert later["it_energy_kwh"] == whole["it_energy_kwh"]
    assert later["mean_power_w"] != whole["mean_power_w"]
    assert later["warm_up_s"] == 1000
    assert "warm_up_left_out" in [note["code"] for note in later["notes"]]


def test_that_the_end_is_left_out_of_the_mean_and_the_answer_says_so(answer, recorded, powers):
    whole = answer("measure", "--source", f"replay:{recorded}")
    found = answer("measure", "--source", f"replay:{recorded}", "--cool-down", "1000")
    assert found["it_energy_kwh"] == whole["it_energy_kwh"]
    kept = powers[: len(powers) - 1000]
    assert found["mean_power_w"] == pytest.approx(float(np.trapezoid(kept)) / (len(kept) - 1), rel=1e-6)
    assert found["projection"]["chip_power_w"] == found["mean_power_w"]
    assert (whole["cool_down_s"], found["cool_down_s"]) == (0, 1000)
    assert {"code": "cool_down_left_out", "text": "the last 1000 s are left out of the mean, not of the energy"} in (
        found["notes"]
    )


def test_that_what_the_example_idles_at_its_end_is_proposed_and_taken(answer):
    example = presets_dir() / "traces" / "synthetic_training.csv"
    asked = answer("measure", "--source", f"replay:{example}")
    assert (asked["cool_down_s"], asked["proposed_cool_down_s"]) == (0, 60)
    assert "cool_down_proposed" in [note["code"] for note in asked["notes"]]
    found = answer("measure", "--source", f"replay:{example}", "--warm-up", "auto", "--cool-down", "auto")
    low, high = found["mean_power_interval_w"]
    assert found["mean_power_w"] == pytest.approx(309.5, abs=0.1)
    assert (high - low) / 2 / found["mean_power_w"] < 0.025


def test_that_an_answer_of_which_nothing_is_kept_says_so(answer, recorded):
    found = answer("measure", "--source", f"replay:{recorded}", "--warm-up", "1e6")
    assert (found["mean_power_w"], found["mean_power_interval_w"], found["projection"]) == (None, None, None)
    assert "nothing_kept" in [note["code"] for note in found["notes"]]


def test_that_idling_is_taken_off_the_projection_alone(answer, recorded):
    found = answer("measure", "--source", f"replay:{recorded}", "--idle", "100")
    assert found["projection"]["chip_power_w"] == pytest.approx(found["mean_power_w"] - 100)


def test_that_jobs_become_a_table(run, tmp_path):
    out = tmp_path / "jobs.csv"
    status, text, err = run("measure", "--source", f"replay:{SAMPLES / 'sacct.txt'}", "--table", out)
    assert status == 0
    assert str(out) in err
    assert "By user, month and project" in text
    assert [line.split(",")[0] for line in out.read_text(encoding="utf-8").splitlines()] == ["user", "ada", "bob"]


def test_that_what_cannot_be_read_is_refused_in_one_sentence(refused, tmp_path):
    assert "there is no such file" in refused("measure", "--source", f"replay:{tmp_path / 'none'}")
    assert "there is no source 'nvlm'" in refused("measure", "--source", "nvlm")
    assert "exists" in refused(
        "measure", "--source", f"replay:{SAMPLES / 'nvidia_dmon.txt'}", "--out", SAMPLES / "README.md"
    )
    assert "--table needs" in refused("measure", "--table", tmp_path / "out.csv", "--", "true")
    assert "must be more than 0" in run_usage(refused, "--interval", "0")


def run_usage(refused, *options):
    return refused("measure", *options)


def test_that_a_machine_without_sensors_is_told_what_is_missing_and_how_to_get_it(run, monkeypatch):
    from gui.power import choosing
    from gui.power.source import WhyNot

    for kind in choosing.SOURCES.values():
        monkeypatch.setattr(kind, "why_not", lambda _: WhyNot("no_nvidia_smi"))
    status, out, err = run("measure")
    assert (status, out) == (1, "")
    assert err.count("install the NVIDIA driver") == len(choosing.SOURCES)
    assert "--source replay:FILE" in err


def measuring(recorded, out, *options, **more):
    command = [sys.executable, "-m", "gui", "measure", "--source", f"replay:{recorded}", "--out", str(out)]
    command += ["--interval", "0.1", *options]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)


@needs_posix
def test_that_the_output_and_the_exit_code_of_a_command_go_through(recorded, tmp_path):
    out = tmp_path / "out.csv"
    code = "import sys, time; time.sleep(0.6); print('hello'); print('trouble', file=sys.stderr); sys.exit(7)"
    done = measuring(recorded, out, "--json", "--", sys.executable, "-c", code)
    text, err = done.communicate(timeout=60)
    assert done.returncode == 7
    assert text.startswith("hello\n")
    assert "trouble" in err
    found = json.loads(text.partition("\n")[2])
    assert found["command_status"] == 7
    assert found["samples"] >= 5
    assert 0 < found["sampling_cpu_share"] < 0.1
    assert read_log(out).trace.samples == found["samples"]


@needs_posix
def test_that_a_signal_goes_through_to_the_command(recorded, tmp_path):
    script = "import signal, sys, time\nsignal.signal(signal.SIGTERM, lambda *_: sys.exit(42))\n"
    script += "print('ready', flush=True)\ntime.sleep(60)"
    done = measuring(recorded, tmp_path / "out.csv", "--", sys.executable, "-c", script)
    assert done.stdout.readline() == "ready\n"
    done.send_signal(signal.SIGTERM)
    done.communicate(timeout=60)
    assert done.returncode == 42


@needs_posix
def test_that_a_command_that_a_signal_ends_gives_the_status_of_a_shell(recorded, tmp_path):
    done = measuring(recorded, tmp_path / "out.csv", "--", "sh", "-c", "kill -9 $$")
    done.communicate(timeout=60)
    assert done.returncode == 137


@needs_posix
def test_that_ctrl_c_keeps_what_was_recorded(recorded, tmp_path):
    out = tmp_path / "out.csv"
    done = measuring(recorded, out, "--json")
    deadline = time.monotonic() + 30
    while (not out.exists() or len(out.read_text(encoding="utf-8").splitlines()) < 12) and time.monotonic() < deadline:
        time.sleep(0.05)
    done.send_signal(signal.SIGINT)
    text, err = done.communicate(timeout=60)
    assert "Traceback" not in err
    assert done.returncode == 0
    found = json.loads(text)
    assert "interrupted" in [note["code"] for note in found["notes"]]
    assert read_log(out).trace.samples == found["samples"] >= 3


def test_that_a_command_that_does_not_exist_is_named_before_anything_is_measured(run, recorded, tmp_path):
    out = tmp_path / "out.csv"
    status, text, err = run("measure", "--source", f"replay:{recorded}", "--out", out, "--", "no-such-program")
    assert (status, text) == (127, "")
    assert "no-such-program: there is no such program" in err
    assert not out.exists()


def test_that_seconds_end_a_recording(answer_of, recorded, tmp_path):
    found = answer_of(
        "measure",
        "--source",
        f"replay:{recorded}",
        "--out",
        tmp_path / "o.csv",
        "--seconds",
        "0.5",
        "--interval",
        "0.1",
    )
    assert 5 <= found["samples"] <= 7


@pytest.fixture
def answer_of(run):
    def call(*argv):
        status, out, _ = run(*argv, "--json")
        assert status == 0
        return json.loads(out)

    return call
