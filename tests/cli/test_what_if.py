"""``solve``, ``explain`` and what ``estimate --json`` says of its own certainty, at the command line."""

from __future__ import annotations

import json
import math

import pytest

from gui.documents import scenario_file
from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import with_value
from gui.library.library import Library

QUANTILES = ["p5", "p25", "p50", "p75", "p95"]
UNCERTAIN = ["energy_kwh", "co2e_kg", "electricity_cost_usd", "cloud_cost_low_usd", "cloud_cost_high_usd"]


@pytest.fixture
def failed(run):
    """Run a command line that is understood and cannot be done; return what it printed and the sentence it says."""

    def call(*argv):
        status, out, err = run(*argv)
        assert status == 1
        assert err.count("\n") == 1
        return out, err

    return call


def test_that_the_estimate_has_an_interval_around_it(answer):
    found = answer("estimate", "--run", "nas")
    assert list(found["interval"]) == UNCERTAIN
    for key in UNCERTAIN:
        assert list(found["interval"][key]) == QUANTILES
        values = list(found["interval"][key].values())
        assert values == sorted(values)
        assert values[0] < found[key] < values[-1]


def test_that_exact_inputs_leave_no_width(answer):
    exact = [f"--set={row.key}={3 if row.whole else 1.5}" for row in PARAMETERS]
    found = answer("estimate", "--run", "nas", *exact)
    for key in UNCERTAIN:
        assert list(found["interval"][key].values()) == pytest.approx([found[key]] * 5, rel=1e-15)
        assert found["variance_shares"][key] == []


def test_that_what_is_not_declared_has_no_interval(answer):
    found = answer("estimate", "--run", "gpt2")
    assert found["interval"]["co2e_kg"] is None
    assert found["variance_shares"]["co2e_kg"] is None
    assert found["interval"]["cloud_cost_low_usd"]["p5"] > 0


def test_that_the_grid_decides_most_of_the_search(answer):
    shares = answer("estimate", "--run", "nas")["variance_shares"]["co2e_kg"]
    assert shares[0]["key"] == "grid_kg_per_kwh"
    assert [share["first"] for share in shares] == sorted((share["first"] for share in shares), reverse=True)
    assert sum(share["first"] for share in shares) == pytest.approx(1, abs=0.05)
    assert all(share["first"] <= share["total"] for share in shares)


@pytest.mark.parametrize(
    ("options", "basis", "accounting"),
    [
        (["--run", "nas", "--set", "grid=fra"], "lifecycle", "location"),
        (["--run", "nas", "--set", "mix.coal=0.5"], "lifecycle", "location"),
        (["--run", "nas", "--set", "grid_kg_per_kwh=0.4"], "unstated", "location"),
    ],
)
def test_that_the_scope_says_what_counts(answer, options, basis, accounting):
    scope = answer("estimate", *options)["scope"]
    assert scope == {"counted": ["operational"], "accounting": accounting, "grid_basis": basis}


@pytest.mark.parametrize(
    ("target", "free"),
    [
        ("co2e_kg=200000", "pue"),
        ("energy_kwh=1e4", "train_hours"),
        ("electricity_cost_usd=1000", "electricity_usd_per_kwh"),
        ("cloud_cost_low_usd=1000", "chip_price_low_usd_per_h"),
        ("flight_ny_sf=1", "train_hours"),
        ("car_lifetime=1", "grid_kg_per_kwh"),
        ("co2e_kg=-50%", "grid_kg_per_kwh"),
        ("co2e_kg=+1000%", "host_power_w"),
    ],
)
def test_that_plugging_the_answer_back_gives_the_target(answer, target, free):
    found = answer("solve", "--run", "nas", "--target", target, "--free", free)
    assert found["key"] == free
    again = answer("estimate", "--run", "nas", "--set", f"{free}={found['value']!r}")
    assert again[found["target"]["result"]] == pytest.approx(found["target"]["value"], rel=1e-9)
    key, _, amount = target.partition("=")
    if not amount.endswith("%"):
        counts = {thing["id"]: thing["count"] for thing in again["equivalents"]}
        assert (again | counts)[key] == pytest.approx(float(amount), rel=1e-9)


def test_that_a_count_is_answered_exactly_and_in_whole_numbers(answer, run):
    found = answer("solve", "--run", "nas", "--target", "co2e_kg=100000", "--free", "chip_count")
    assert [one["value"] for one in found["whole"]] == [math.floor(found["value"]), math.ceil(found["value"])]
    for one in found["whole"]:
        again = answer("estimate", "--run", "nas", "--set", f"chip_count={one['value']}")
        assert again["co2e_kg"] == pytest.approx(one["result"], rel=1e-12)
    status, text, _ = run("solve", "--run", "nas", "--target", "co2e_kg=100000", "--free", "chip_count")
    assert status == 0
    assert text.startswith("GPUs (chip_count) = 2.816")
    assert "  2 makes 71,004.8 kg\n  3 makes 106,507 kg" in text


def test_that_the_answer_is_said_in_words(run):
    status, text, err = run("solve", "--run", "nas", "--target", "flight_ny_sf=1", "--free", "train_hours")
    assert (status, err) == (0, "")
    assert text.startswith("Hours each (train_hours) = 868.5")
    assert "was 274,120" in text
    assert "makes CO2e 899.927 kg (flight_ny_sf)" in text


def test_that_an_unreachable_target_says_why_and_what_comes_closest(failed):
    out, sentence = failed("solve", "--run", "nas", "--target", "co2e_kg=900", "--free", "pue")
    assert out == ""
    assert "cannot be reached by PUE (pue) alone: even 1, the least that is possible, makes 179,759 kg" in sentence
    out, _ = failed("solve", "--run", "nas", "--target", "co2e_kg=900", "--free", "pue", "--json")
    found = json.loads(out)
    assert (found["value"], found["reason"], found["closest"]["value"]) == (None, "below_minimum", 1)
    _, sentence = failed("solve", "--run", "nas", "--target", "energy_kwh=9", "--free", "grid_kg_per_kwh")
    assert "no effect" in sentence


def test_that_a_target_can_be_what_another_run_or_a_file_emits(answer, tmp_path):
    other = answer("estimate", "--run", "et_nas")["co2e_kg"]
    found = answer("solve", "--run", "nas", "--target", "same_as=et_nas", "--free", "train_hours")
    assert found["target"] == {"result": "co2e_kg", "value": other, "equivalent": None}
    again = answer("estimate", "--run", "nas", "--set", f"train_hours={found['value']}")
    assert again["co2e_kg"] == pytest.approx(other)
    library = Library.load()
    path = tmp_path / "two.fivecars.json"
    two = with_value(library.scenario("nas"), "chip_count", 2)
    scenario_file.write(path, scenario_file.document_of("Two", two, library))
    found = answer("solve", "--run", "nas", "--target", f"same_as={path}", "--free", "chip_count")
    assert found["value"] == 2


def test_that_a_target_of_what_is_not_declared_names_the_input(failed):
    _, sentence = failed("solve", "--run", "gpt2", "--target", "co2e_kg=900", "--free", "pue")
    assert "chip_power_w" in sentence


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--target", "co2e_kg", "--free", "pue"], "RESULT=VALUE"),
        (["--target", "co2_kg=9", "--free", "pue"], "did you mean co2e_kg"),
        (
            ["--target", "same_as=gpt2", "--free", "pue"],
            "gpt2 does not say what it emits: not declared is chip_power_w",
        ),
        (["--target", "same_as=etnas", "--free", "pue"], "et_nas"),
        (["--target", "same_as=gone.json", "--free", "pue"], "gone.json"),
        (["--target", "co2e_kg=much", "--free", "pue"], "not a number"),
        (["--target", "co2e_kg=inf", "--free", "pue"], "not a number"),
        (["--target", "co2e_kg=9", "--free", "moon"], "no such input"),
    ],
)
def test_that_a_target_that_is_none_is_refused(refused, options, sentence):
    assert sentence in refused("solve", "--run", "nas", *options)


def test_that_the_two_figures_of_the_search_are_explained(answer, run):
    found = answer("explain", "nas", "et_nas")
    assert (found["a"], found["b"]) == ("nas", "et_nas")
    search, same = (answer("estimate", "--run", name)["co2e_kg"] for name in ("nas", "et_nas"))
    assert found["difference_co2e_kg"] == pytest.approx(same - search, rel=1e-12)
    parts = found["contributions"]
    assert math.fsum(one["co2e_kg"] for one in parts) == pytest.approx(same - search, rel=1e-9)
    assert math.prod(one["ratio"] for one in parts) == pytest.approx(found["ratio"], rel=1e-9)
    assert 1 / found["ratio"] == pytest.approx(88, abs=0.5)
    _, text, _ = run("explain", "nas", "et_nas")
    assert "Hours each" in text
    assert "Ang 2005" in text


def test_that_the_way_back_is_the_way_there_reversed(answer):
    there, back = answer("explain", "nas", "et_nas"), answer("explain", "et_nas", "nas")
    for one, other in zip(there["contributions"], back["contributions"], strict=True):
        assert one["co2e_kg"] == pytest.approx(-other["co2e_kg"], rel=1e-9)


def test_that_a_saved_scenario_can_be_explained(answer, saved):
    found = answer("explain", "nas", saved)
    different = [one["factor"] for one in found["contributions"] if one["a"] != one["b"]]
    assert different == ["pue"]
    assert found["ratio"] == pytest.approx(1.25 / 1.58)


def test_that_what_cannot_be_explained_is_said(failed, refused, tmp_path):
    _, sentence = failed("explain", "nas", "gpt2")
    assert "chip_power_w of the second" in sentence
    assert "nas" in refused("explain", "nas", "nass")
    assert "no such file" in refused("explain", "nas", tmp_path / "none.json")
