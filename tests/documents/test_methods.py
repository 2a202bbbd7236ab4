"""One case by other methods: from a scenario, and typed in as rows of the golden tables are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.documents.assignments import AssignmentError
from gui.documents.method_answer import METHOD_NAMES, VERSIONS, WHY_TEXTS, methods_answer
from gui.documents.method_inputs import INPUT_TYPES, known_inputs, split_assignments
from gui.documents.methods import FUNCTIONS, method_rows
from gui.footprint.errors import InputError
from gui.footprint.estimate import estimate
from gui.footprint.methods.green_algorithms import DEFAULT_PUE_VERSION_2
from gui.library.library import Library
from tests.helpers.golden import golden_rows, number

LIBRARY = Library.load()
NOTHING = LIBRARY.default_scenario()
COUNTRIES = {"SWE": "SWE:SE3", "FIN": "FIN:FI"}


def typed(method, **inputs):
    """Return the row of a method for inputs that are typed in."""
    given_texts = {method: {name: str(value) for name, value in inputs.items() if value is not None}}
    return row_of(method, NOTHING, given_texts)


def row_of(method, scenario, given_texts=None, library=LIBRARY):
    return next(row for row in method_rows(scenario, library, given_texts) if row.method == method)


def place_of(row):
    if row["provider"]:
        return f"{row['provider']}:{row['cloud_region']}"
    return f"{row['country_iso']}:{row['region']}" if row["region"] else row["country_iso"]


@pytest.mark.parametrize("row", golden_rows("methods_codecarbon"), ids=place_of)
def test_that_codecarbon_is_reproduced_from_its_own_tables(row):
    found = typed("codecarbon", energy_kwh=row["energy_kwh"], place=place_of(row))
    assert found.co2e_kg == pytest.approx(number(row, "emissions_kg"), rel=1e-14)
    assert found.figures["grid_kg_per_kwh"] * 1000 == pytest.approx(number(row, "implied_g_per_kwh"), rel=1e-14)
    assert ("world_average" in found.why) == (place_of(row) in {"XKX", "aws:us-east-1"})


@pytest.mark.parametrize(
    "row", [row for row in golden_rows("methods_ml_co2_impact") if row["region"]], ids=lambda row: row["hardware"]
)
def test_that_a_row_of_ml_co2_impact_can_be_typed_in_by_its_names(row):
    place = f"{row['provider']}:{row['region']}"
    found = typed("ml_co2_impact", hardware=row["hardware"], hours=row["hours"], place=place)
    assert (found.energy_kwh, found.co2e_kg) == (number(row, "energy_kwh"), number(row, "co2_kg"))
    assert found.figures["offset_kg"] == number(row, "offset_kg")
    assert "rounds_grid" in found.why


GREEN = golden_rows("methods_green_algorithms")


@pytest.mark.parametrize("row", GREEN, ids=lambda row: f"{row['cpu_model']} {row['gpu_model']} {row['location']}")
def test_that_a_row_of_green_algorithms_can_be_typed_in_by_its_names(row):
    in_table = row["gpu_model"] not in {"", "other"}
    found = typed(
        "green_algorithms",
        hardware=row["gpu_model"] if in_table else None,
        gpu_w=None if in_table else row["tdp_per_gpu_w"],
        gpu_count=row["n_gpus"],
        gpu_usage=row["usage_gpu"],
        cpu={"": None, "Any": "Any core"}.get(row["cpu_model"], row["cpu_model"]),
        cpu_cores=row["n_cpu_cores"],
        cpu_usage=row["usage_cpu"],
        memory_gb=row["memory_gb"],
        runtime_h=row["runtime_h"],
        runtime_min=row["runtime_min"],
        times_run=row["psf"],
        place=row["server"] or row["location"],
        pue=None if row["server"] else row["pue"],
    )
    assert found.energy_kwh == pytest.approx(number(row, "energy_kwh"), rel=1e-14)
    assert found.co2e_kg * 1000 == pytest.approx(number(row, "carbon_g"), rel=1e-14)


def test_that_the_pue_of_version_2_is_that_of_its_golden_row():
    assert [number(row, "pue") for row in GREEN if "v2.2" in row["reference"]] == [DEFAULT_PUE_VERSION_2]


@pytest.mark.parametrize(
    "row",
    [row for row in golden_rows("methods_ecologits") if row["label"].startswith("model")],
    ids=lambda row: row["function"],
)
def test_that_ecologits_is_reproduced_from_its_own_models(row):
    provider, model = row["function"].removeprefix("llm_impacts(").rstrip(")").split(",")
    asked = {"output_tokens": row["output_tokens"], "latency_s": row["request_latency_s"]}
    found = typed("ecologits", model=f"{provider}:{model}", **asked)
    for end, ours in (("min", "low"), ("max", "high")):
        impacts = found.figures[ours]
        for printed, name in (
            ("energy_kwh", "energy_kwh"),
            ("wcf_l", "water_l"),
            ("usage_gwp_kg", "usage_co2e_kg"),
            ("embodied_gwp_kg", "embodied_co2e_kg"),
            ("pe_mj", "primary_energy_mj"),
            ("adpe_kgsb", "minerals_kg_sb"),
        ):
            assert impacts[name] == pytest.approx(number(row, f"{printed}_{end}"), rel=1e-14), printed
        whole = impacts["usage_co2e_kg"] + impacts["embodied_co2e_kg"]
        assert whole == pytest.approx(number(row, f"gwp_kg_{end}"), rel=1e-14)


@pytest.mark.parametrize("row", golden_rows("methods_ecologits"), ids=lambda row: row["zone"])
def test_that_the_zones_of_ecologits_are_those_of_its_table(row):
    if row["mix_gwp_kg_per_kwh"]:
        zone = LIBRARY.tables["method_grids"][f"ecologits {row['zone']}"]
        assert zone.factor == number(row, "mix_gwp_kg_per_kwh")
        assert zone.water_l_per_kwh == number(row, "mix_wue_l_per_kwh")
        assert zone.primary_mj_per_kwh == number(row, "mix_pe_mj_per_kwh")
        assert zone.minerals_kg_sb_per_kwh == number(row, "mix_adpe_kgsb_per_kwh")


def test_that_one_case_has_a_row_of_every_method_in_order():
    rows = method_rows(LIBRARY.scenario("nas"), LIBRARY)
    assert [row.method for row in rows] == list(INPUT_TYPES) == list(METHOD_NAMES) == list(VERSIONS) == list(FUNCTIONS)


def test_that_the_search_is_told_method_by_method_with_reasons():
    scenario = LIBRARY.scenario("nas")
    ours = estimate(scenario)
    ml, green, carbon = (row_of(name, scenario) for name in ("ml_co2_impact", "green_algorithms", "codecarbon"))
    assert ml.energy_kwh == 250 * 274_120 * 8 / 1000
    assert {"no_pue", "our_grid"} <= set(ml.why)
    assert green.energy_kwh == pytest.approx(1.58 * 250 * 274_120 * 8 / 1000)
    assert "memory_not_known" in green.why
    assert carbon.energy_kwh == ours.it_energy_kwh
    assert carbon.ratio == pytest.approx(1 / 1.58)
    llm = row_of("llmcarbon", scenario)
    assert (llm.co2e_kg, llm.missing) == (None, ("parameters_billion", "tokens_billion"))


def test_that_a_figure_of_one_request_is_never_set_against_a_training():
    row = row_of("ecologits", LIBRARY.scenario("llama31_70b"), {"ecologits": {"output_tokens": "400", "pue": "1.2"}})
    assert row.missing == ("grid_kg_per_kwh",) or row.co2e_kg is not None
    assert row.ratio is None
    assert "counts_use" in row.why


def test_that_a_region_that_codecarbon_lacks_is_taken_for_its_country():
    row = row_of("codecarbon", LIBRARY.load_grid(NOTHING, "aws:us-east-1"))
    assert "country_for_region" in row.why
    assert row.figures["grid_kg_per_kwh"] == pytest.approx(0.369473)
    assert "country_for_region" not in row_of("codecarbon", LIBRARY.load_grid(NOTHING, "fra")).why


@given(st.sampled_from(sorted(LIBRARY.runs)))
def test_that_every_run_has_either_a_figure_or_what_it_lacks(run):
    for row in method_rows(LIBRARY.scenario(run), LIBRARY):
        assert (row.co2e_kg is None) == bool(row.missing), (run, row.method)
        assert set(row.why) <= set(WHY_TEXTS)


def test_that_every_reason_has_words_and_every_method_can_be_told():
    text = methods_answer(LIBRARY.scenario("nas"), "Search", {}, LIBRARY, as_json=False)
    assert all(name in text for name in METHOD_NAMES.values())
    assert "counts no PUE" in text
    assert "lacks parameters_billion, tokens_billion: --set llmcarbon.parameters_billion=..." in text


def test_that_what_is_typed_in_stands_before_the_scenario():
    given_texts = {"llmcarbon": {"parameters_billion": "11", "tokens_billion": "600", "peak_tflops": "123"}}
    row = row_of("llmcarbon", LIBRARY.scenario("t5_11b"), given_texts)
    assert row.inputs["parameters_billion"] == 11
    assert row.co2e_kg is not None


def test_that_assignments_are_told_apart():
    rest, given_texts = split_assignments(["pue=1.1", "mix.coal=0.5", "codecarbon.place=FRA"])
    assert (rest, given_texts) == (["pue=1.1", "mix.coal=0.5"], {"codecarbon": {"place": "FRA"}})


@pytest.mark.parametrize(
    ("assignments", "sentence"),
    [
        (["codecarbon.plaice=FRA"], "codecarbon has no input 'plaice'; did you mean 'place'?"),
        (["codecarbon.zzzzzz=FRA"], "known are place, energy_kwh"),
        (["codecarbon.place="], "no value after"),
        (["codecarbon.place=FRA", "codecarbon.place=DEU"], "set twice"),
    ],
)
def test_that_an_assignment_that_is_wrong_is_refused(assignments, sentence):
    with pytest.raises(AssignmentError, match=sentence.replace("?", r"\\?").replace("(", r"\\(")):
        split_assignments(assignments)


@pytest.mark.parametrize(
    ("method", "inputs", "error"),
    [
        ("ml_co2_impact", {"hardware": "Tesla P1000"}, AssignmentError),
        ("ml_co2_impact", {"hours": "many"}, InputError),
        ("ml_co2_impact", {"hours": "-1"}, InputError),
        ("ml_co2_impact", {"hours": "inf"}, InputError),
        ("ml_co2_impact", {"hours": "1e300"}, InputError),
        ("green_algorithms", {"pue": "0.9"}, InputError),
        ("llmcarbon", {"efficiency": "0"}, InputError),
        ("codecarbon", {"factor_unit": "t/kWh"}, InputError),
    ],
)
def test_that_a_value_that_is_impossible_is_refused(method, inputs, error):
    with pytest.raises(error):
        typed(method, **inputs)


def test_that_names_of_tables_come_before_inputs():
    assert known_inputs("ml_co2_impact")[:3] == ("hardware", "place", "power_w")
