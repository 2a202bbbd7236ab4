"""``fivecars methods``: one case by other calculators, and their own examples typed in."""

from __future__ import annotations


def test_that_a_row_of_another_calculator_can_be_typed_in(answer):
    sets = ("hardware=A100 SXM4 80 GB", "hours=100", "place=gcp:us-central1")
    found = answer("methods", *(word for one in sets for word in ("--set", f"ml_co2_impact.{one}")))
    (row,) = (row for row in found["methods"] if row["method"] == "ml_co2_impact")
    assert (row["energy_kwh"], row["co2e_kg"], row["version"]) == (40, 22.8, "git d0d3ee5")
    assert row["figures"]["grid_kg_per_kwh"] == 0.57
    assert row["inputs"]["power_w"] == 400


def test_that_a_run_is_told_by_every_calculator(answer, run):
    found = answer("methods", "--run", "nas", "--set", "pue=1.1")
    assert list(found) == ["scenario", "ours", "left_out", "methods"]
    assert found["scenario"]["pue"] == 1.1
    assert [row["method"] for row in found["methods"]] == [
        "ml_co2_impact",
        "green_algorithms",
        "codecarbon",
        "llmcarbon",
        "ecologits",
    ]
    keys = ["method", "version", "co2e_kg", "energy_kwh", "ratio", "why", "missing", "inputs", "figures"]
    assert all(list(row) == keys for row in found["methods"])
    status, text, err = run("methods", "--run", "nas")
    assert (status, err) == (0, "")
    assert "CodeCarbon" in text


def test_that_what_a_calculator_does_not_know_is_refused_with_the_nearest(refused):
    assert "did you mean 'hours'?" in refused("methods", "--set", "ml_co2_impact.hour=3")
    assert "no 'H100 SXN' in its tables; did you mean 'H100 SXM'?" in refused(
        "methods", "--set", "ml_co2_impact.hardware=H100 SXN"
    )
