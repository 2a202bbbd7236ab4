"""Logs that the tools themselves wrote, against their own totals; samples/README.md says which are theirs."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from gui.power.components import CPU, DRAM
from gui.power.logs.log import JobKey, LogError
from gui.power.logs.reading import FORMATS, read_log
from gui.power.measurement import measured, measured_log

J_PER_KWH = 3.6e6


def codes(found):
    return [note.code for note in found.account.notes]


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_that_codecarbon_is_read_to_its_own_total_without_its_pue(sample):
    path = sample("codecarbon_emissions.csv")
    _, first, second = table(path)
    found = read_log(path)
    own = float(first["energy_consumed"]) + float(second["energy_consumed"]) / 1.5
    assert found.account.format == "CodeCarbon"
    assert sum(one.energy_j for one in found.totals) == pytest.approx(own * J_PER_KWH, rel=1e-12)
    assert {"cumulative_rows", "last_sample_power", "pue_taken_out"} <= set(codes(found))


def test_that_the_mean_of_codecarbon_is_energy_by_duration_and_not_its_last_sample(sample):
    rows = table(sample("codecarbon_emissions.csv"))
    found = measured_log(read_log(sample("codecarbon_emissions.csv")))
    last_sample = sum(float(rows[1][name]) for name in ("cpu_power", "gpu_power", "ram_power"))
    seconds = float(rows[1]["duration"]) + float(rows[2]["duration"])
    assert found.mean_power_w == pytest.approx(found.energy_j / seconds)
    assert abs(found.mean_power_w - last_sample) > 1
    assert found.interval is None
    assert {one.component.kind for one in found.devices} == {CPU, DRAM}
    assert {one.component.state for one in found.devices} == {"estimated"}


def test_that_eco2ai_is_read_to_its_own_total(sample):
    rows = table(sample("eco2ai_emission.csv"))
    found = read_log(sample("eco2ai_emission.csv"))
    assert found.account.format == "eco2AI"
    own = sum(float(row["power_consumption(kWh)"]) for row in rows)
    assert sum(one.energy_j for one in found.totals) == pytest.approx(own * J_PER_KWH)


def test_that_the_epochs_of_carbontracker_are_read_without_its_pue(sample):
    # Its own parser: 130 J in each of three epochs of 4 s.
    (total,) = read_log(sample("carbontracker.log")).totals
    assert (total.energy_j, total.duration_s) == (pytest.approx(390.0), 12.0)


def test_that_what_carbontracker_predicted_is_not_taken_for_what_it_measured(sample):
    found = read_log(sample("carbontracker_output.log"))
    (total,) = found.totals
    assert total.energy_j == pytest.approx(0.000171168935 * J_PER_KWH)
    assert total.energy_j == pytest.approx(390 * 1.58, rel=1e-3)
    assert codes(found)[0] == "pue_unknown"


def test_that_an_epoch_that_carbontracker_could_not_measure_is_a_gap(sample, tmp_path):
    text = sample("carbontracker.log").read_text(encoding="utf-8")
    path = tmp_path / "log"
    path.write_text(text.replace("for cpu: 32.5", "for cpu: None", 1), encoding="utf-8")
    (total,) = read_log(path).totals
    assert (total.energy_j, total.duration_s) == (pytest.approx(260.0), 8.0)


def test_that_every_device_of_carbontracker_counts(sample, tmp_path):
    text = sample("carbontracker.log").read_text(encoding="utf-8").replace("for cpu: 32.5", "for gpu: [100.5 99.5]")
    path = tmp_path / "log"
    path.write_text(text, encoding="utf-8")
    assert read_log(path).totals[0].energy_j == pytest.approx(200 * 12)


def test_that_experiment_impact_tracker_is_read_as_the_power_of_the_machine(sample):
    found = read_log(sample("impact_tracker_data.json"))
    assert found.account.format == "experiment-impact-tracker"
    assert measured(found.trace).energy_j == pytest.approx(np.trapezoid([260, 280, 300]))
    assert codes(found) == ["absolute_power"]


def test_that_a_cut_line_of_experiment_impact_tracker_is_left_out(sample, tmp_path):
    text = sample("impact_tracker_data.json").read_text(encoding="utf-8")
    path = tmp_path / "data"
    path.write_text(text[:-40], encoding="utf-8")
    found = read_log(path)
    assert found.trace.samples == 2
    assert "truncated" in codes(found)
    lines = text.splitlines()
    blind = {**json.loads(lines[1]), "nvidia_draw_absolute": None}
    path.write_text("\n".join([lines[0], json.dumps(blind), *lines[2:], ""]), encoding="utf-8")
    assert measured(read_log(path).trace).gaps == 1


def test_that_jobs_of_slurm_are_summed_by_user_month_and_project(sample):
    found = read_log(sample("sacct.txt"))
    jobs = found.jobs
    assert set(jobs) == {JobKey("ada", "2026-03", "vision"), JobKey("bob", "2026-03", "language")}
    ada = jobs[JobKey("ada", "2026-03", "vision")]
    assert (ada.jobs, ada.jobs_with_energy) == (2, 2)
    # Its own of the first; of the second the largest of extern and the numbered steps, never the sum of all.
    assert ada.energy_j == 36_000_000 + 7_300_000
    assert ada.gpu_s == 8 * (7200 + 3600)
    bob = jobs[JobKey("bob", "2026-03", "language")]
    assert (bob.jobs, bob.jobs_with_energy, bob.energy_j) == (3, 1, 3_600_000)
    assert codes(found) == ["job_steps", "jobs_without_energy", "jobs_running"]


def test_that_energy_of_slurm_with_suffixes_is_read(sample, tmp_path):
    path = tmp_path / "jobs"
    path.write_text(
        "JobID|User|Account|Elapsed|End|ConsumedEnergy\n7|a|b|1-02:03:04|2026-01-01T00:00:00|1.50M\n", "utf-8"
    )
    (one,) = read_log(path).jobs.values()
    assert (one.energy_j, one.elapsed_s) == (1.5e6, 93784)


def test_that_slurm_without_energy_is_refused_with_a_remedy(tmp_path):
    path = tmp_path / "jobs"
    path.write_text("JobID|User|Elapsed\n7|a|00:01:00\n", "utf-8")
    with pytest.raises(LogError, match="ConsumedEnergyRaw"):
        read_log(path)


def test_that_a_file_of_nothing_is_refused(tmp_path):
    path = tmp_path / "log"
    for content in (b"", b"\n \n"):
        path.write_bytes(content)
        with pytest.raises(LogError, match="is empty"):
            read_log(path)


def test_that_five_gigabytes_are_refused_at_once(tmp_path):
    path = tmp_path / "log"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    with pytest.raises(LogError, match=r"4\.7 GiB"):
        read_log(path)


def test_that_what_is_no_text_is_refused(tmp_path):
    path = tmp_path / "log"
    path.write_bytes(b"\x7fELF\x02\x01\x00\x00" * 100)
    with pytest.raises(LogError, match="no text"):
        read_log(path)


def test_that_what_is_no_log_is_refused_and_the_known_ones_are_named(tmp_path):
    path = tmp_path / "log"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(LogError) as caught:
        read_log(path)
    assert all(name in str(caught.value) for name in FORMATS)


def test_that_no_file_a_folder_and_a_name_that_is_none_are_refused(tmp_path):
    with pytest.raises(LogError, match="there is no such file"):
        read_log(tmp_path / "none")
    with pytest.raises(LogError, match="not an ordinary file"):
        read_log(tmp_path)
    with pytest.raises(LogError, match="there is no such file"):
        read_log(tmp_path / "a\0b")


def test_that_a_trace_of_a_newer_program_and_a_damaged_one_are_refused(tmp_path):
    path = tmp_path / "trace"
    path.write_text('# fivecars-trace 9\n# source: "nvml"\nelapsed_s\n', "utf-8")
    with pytest.raises(LogError, match="newer Five Cars"):
        read_log(path)
    path.write_text("# fivecars-trace 1\n# source: nvml\nelapsed_s\n", "utf-8")
    with pytest.raises(LogError, match="line 2: the head of the trace is damaged"):
        read_log(path)
