"""What other calculators print, against runs of the calculators themselves (tests/golden/methods_*.csv)."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.footprint.methods.boavizta import BoaviztaGpuInputs, boavizta_gpu, wafer_mm2
from gui.footprint.methods.codecarbon import CodeCarbonInputs, codecarbon
from gui.footprint.methods.ecologits import EcoLogitsInputs, ecologits, gpus_needed
from gui.footprint.methods.green_algorithms import GreenAlgorithmsInputs, green_algorithms
from gui.footprint.methods.llmcarbon import LlmCarbonInputs, llmcarbon, tonnes
from gui.footprint.methods.ml_co2_impact import MlCo2ImpactInputs, ml_co2_impact
from gui.footprint.methods.rounding import to_fixed
from tests.helpers.golden import golden_rows, number

PRINTED = 1e-14  # sixteen digits are printed; the order of multiplications may change the last


def close(ours, printed):
    assert ours == pytest.approx(printed, rel=PRINTED, abs=0)


@pytest.mark.parametrize(
    "row", golden_rows("methods_ml_co2_impact"), ids=lambda row: f"{row['hardware']} {row['region']}"
)
def test_that_ml_co2_impact_is_reproduced(row):
    custom = row["provider"] == "custom"
    result = ml_co2_impact(
        MlCo2ImpactInputs(
            power_w=number(row, "tdp_w"),
            hours=number(row, "hours"),
            region_g_per_kwh=None if custom else number(row, "impact_csv_g_per_kwh"),
            custom_kg_per_kwh=number(row, "impact_used_kg_per_kwh") if custom else None,
            offset_percent=number(row, "offset_ratio_pct"),
        )
    )
    # What it rounds is the same number to the last bit.
    assert result.grid_kg_per_kwh == number(row, "impact_used_kg_per_kwh")
    assert result.energy_kwh == number(row, "energy_kwh")
    assert result.co2e_kg == number(row, "co2_kg")
    assert result.offset_kg == number(row, "offset_kg")
    close(result.km_driven, number(row, "eq_km_driven"))
    close(result.coal_kg, number(row, "eq_kg_coal"))
    close(result.tree_seedlings_ten_years, number(row, "eq_tree_seedlings_10y"))
    assert ("rounds_grid" in result.notes) == (not custom)


def test_that_ml_co2_impact_needs_an_intensity():
    with pytest.raises(ValueError, match="an intensity is needed"):
        ml_co2_impact(MlCo2ImpactInputs(power_w=250, hours=100))


@pytest.mark.parametrize(
    ("value", "fixed"), [(0.105, 0.1), (0.125, 0.13), (0.135, 0.14), (2.675, 2.67), (0.5, 0.5), (1e22, 1e22)]
)
def test_that_rounding_is_that_of_a_browser(value, fixed):
    assert to_fixed(value, 2) == fixed


@given(st.floats(0, 1e12))
def test_that_rounding_is_never_off_by_more_than_half_a_digit(value):
    assert abs(to_fixed(value, 2) - value) <= 0.005 + math.ulp(value)


@pytest.mark.parametrize(
    "row",
    golden_rows("methods_green_algorithms"),
    ids=lambda row: f"{row['gpu_model'] or row['cpu_model']} {row['location']}",
)
def test_that_green_algorithms_is_reproduced(row):
    result = green_algorithms(
        GreenAlgorithmsInputs(
            runtime_h=number(row, "runtime_h"),
            runtime_min=number(row, "runtime_min"),
            grid_g_per_kwh=number(row, "carbon_intensity_g_per_kwh"),
            cpu_cores=number(row, "n_cpu_cores"),
            cpu_core_w=number(row, "tdp_per_cpu_core_w"),
            cpu_usage=number(row, "usage_cpu"),
            gpu_count=number(row, "n_gpus"),
            gpu_w=number(row, "tdp_per_gpu_w"),
            gpu_usage=number(row, "usage_gpu"),
            memory_gb=number(row, "memory_gb"),
            memory_w_per_gb=number(row, "memory_w_per_gb"),
            pue=number(row, "pue"),
            times_run=number(row, "psf"),
        )
    )
    close(result.power_w, number(row, "power_w"))
    close(result.energy_kwh, number(row, "energy_kwh"))
    close(result.co2e_kg * 1000, number(row, "carbon_g"))
    close(result.cpu_co2e_kg * 1000, number(row, "carbon_cpu_g"))
    close(result.gpu_co2e_kg * 1000, number(row, "carbon_gpu_g"))
    close(result.memory_co2e_kg * 1000, number(row, "carbon_memory_g"))


@pytest.mark.parametrize("row", golden_rows("methods_llmcarbon"), ids=lambda row: row["name"])
def test_that_llmcarbon_is_reproduced(row):
    result = llmcarbon(
        LlmCarbonInputs(
            parameters_billion=number(row, "parameter # (B)"),
            base_parameters_billion=number(row, "base model param. # (B)"),
            tokens_billion=number(row, "token # (B)"),
            device_count=number(row, "device #"),
            system_power_w=number(row, "avg. system power (W)"),
            peak_tflops=number(row, "peak TFLOPs/s"),
            efficiency=number(row, "hardware efficiency"),
            pue=number(row, "PUE"),
            grid_kg_per_kwh=number(row, "CO2eq/KWh"),
        )
    )
    close(result.total_flops, number(row, "predicted_total_flops"))
    close(result.training_days, number(row, "predicted_training_days"))
    close(result.energy_kwh / 1000, number(row, "predicted_energy_mwh"))
    close(tonnes(result), number(row, "predicted_tco2e"))
    assert tonnes(result) / number(row, "actual tCO2eq") - 1 == pytest.approx(number(row, "relative_error"), abs=1e-15)
    assert ("size_of_base_model" in result.notes) == (row["type"] == "MoE")


@pytest.mark.parametrize(
    "row",
    [row for row in golden_rows("methods_ecologits") if row["active_params_b"]],
    ids=lambda row: f"{row['active_params_b']}B {row['zone']}",
)
def test_that_ecologits_is_reproduced(row):
    result = ecologits(
        EcoLogitsInputs(
            active_billion=number(row, "active_params_b"),
            total_billion=number(row, "total_params_b"),
            output_tokens=number(row, "output_tokens"),
            latency_s=number(row, "request_latency_s"),
            grid_kg_per_kwh=number(row, "mix_gwp_kg_per_kwh"),
            grid_l_per_kwh=number(row, "mix_wue_l_per_kwh"),
            grid_mj_per_kwh=number(row, "mix_pe_mj_per_kwh"),
            grid_kg_sb_per_kwh=number(row, "mix_adpe_kgsb_per_kwh"),
            pue=number(row, "pue"),
            wue_l_per_kwh=number(row, "wue_onsite_l_per_kwh"),
        )
    )
    for end, impacts in (("min", result.low), ("max", result.high)):
        close(impacts.energy_kwh, number(row, f"energy_kwh_{end}"))
        close(impacts.co2e_kg, number(row, f"gwp_kg_{end}"))
        close(impacts.water_l, number(row, f"wcf_l_{end}"))
        close(impacts.usage_co2e_kg, number(row, f"usage_gwp_kg_{end}"))
        close(impacts.embodied_co2e_kg, number(row, f"embodied_gwp_kg_{end}"))
        close(impacts.primary_energy_mj, number(row, f"pe_mj_{end}"))
        close(impacts.minerals_kg_sb, number(row, f"adpe_kgsb_{end}"))
    close(result.co2e_kg, number(row, "gwp_kg_min"))


@pytest.mark.parametrize(("billion", "gpus"), [(1, 1), (33, 1), (34, 2), (70, 4), (671, 32)])
def test_that_ecologits_takes_gpus_by_powers_of_two(billion, gpus):
    assert gpus_needed(billion) == gpus


@given(energy=st.floats(0, 1e9), factor=st.floats(0, 2000))
def test_that_codecarbon_is_energy_times_factor_in_any_unit(energy, factor):
    grams = codecarbon(CodeCarbonInputs(energy, factor)).co2e_kg
    pounds = codecarbon(CodeCarbonInputs(energy, factor / 0.45359237, "lb/MWh")).co2e_kg
    kilograms = codecarbon(CodeCarbonInputs(energy, factor / 1000, "kg/kWh")).co2e_kg
    assert grams == pytest.approx(pounds, rel=1e-12, abs=1e-300)
    assert grams == pytest.approx(kilograms, rel=1e-12, abs=1e-300)
    assert grams == pytest.approx(energy * factor / 1000, rel=1e-12, abs=1e-300)


POSITIVE = st.floats(1e-3, 1e6)


@given(hours=POSITIVE, gpus=POSITIVE, watts=POSITIVE, memory=POSITIVE, times=st.floats(1, 1000))
def test_that_the_parts_of_green_algorithms_sum_and_repeat(hours, gpus, watts, memory, times):
    once = green_algorithms(GreenAlgorithmsInputs(hours, 475, gpu_count=gpus, gpu_w=watts, memory_gb=memory))
    again = green_algorithms(
        GreenAlgorithmsInputs(hours, 475, gpu_count=gpus, gpu_w=watts, memory_gb=memory, times_run=times)
    )
    assert once.cpu_co2e_kg + once.gpu_co2e_kg + once.memory_co2e_kg == pytest.approx(once.co2e_kg, rel=1e-12)
    assert again.co2e_kg == pytest.approx(times * once.co2e_kg, rel=1e-12)
    assert once.co2e_kg == pytest.approx(once.energy_kwh * 0.475, rel=1e-12)


@given(active=st.floats(0.1, 500), tokens=st.floats(1, 1e5), more=st.floats(1, 10))
def test_that_a_longer_answer_of_ecologits_never_takes_less(active, tokens, more):
    short, long = (ecologits(EcoLogitsInputs(active, 500, count, 0.4, 1.2)).low for count in (tokens, tokens * more))
    assert long.energy_kwh >= short.energy_kwh
    assert long.embodied_co2e_kg >= short.embodied_co2e_kg
    assert short.co2e_kg == short.usage_co2e_kg + short.embodied_co2e_kg


@given(size=POSITIVE, tokens=POSITIVE, devices=POSITIVE)
def test_that_the_energy_of_llmcarbon_does_not_depend_on_how_many_share_the_work(size, tokens, devices):
    one = llmcarbon(LlmCarbonInputs(size, tokens, 1, 300, 125, 0.3, 1.1, 0.4))
    many = llmcarbon(LlmCarbonInputs(size, tokens, devices, 300, 125, 0.3, 1.1, 0.4))
    assert many.co2e_kg == pytest.approx(one.co2e_kg, rel=1e-12)
    assert many.training_days == pytest.approx(one.training_days / devices, rel=1e-12)


CARDS = golden_rows("methods_boavizta")


@pytest.mark.parametrize("row", [row for row in CARDS if row["name"]], ids=lambda row: row["name"])
def test_that_boavizta_is_reproduced(row):
    result = boavizta_gpu(
        BoaviztaGpuInputs(
            die_wafer_mm2=number(row, "gpu_surface"),
            board_cm2=number(row, "pwb_surface"),
            memory_gb=number(row, "vram"),
            memory_dies=number(row, "vram_dies"),
            casing_kg=number(row, "casing_weight"),
            heatsink_kg=number(row, "heatsink_weight"),
            weight_kg=number(row, "weight"),
            boat_km=number(row, "transport_boat"),
            truck_km=number(row, "transport_truck"),
            plane_km=number(row, "transport_plane"),
        )
    )
    close(result.memory_mm2, number(row, "vram_surface_mm2"))
    assert float(f"{result.co2e_kg:.4g}") == number(row, "embodied_kgco2e")


def test_that_the_card_that_boavizta_takes_for_an_unknown_one_is_reproduced():
    # data/archetypes/components/gpu.csv, DEFAULT: a bare die of 814 mm2, and the tool adds its wafer's losses.
    result = boavizta_gpu(
        BoaviztaGpuInputs(wafer_mm2(814), 296, 80, 6, casing_kg=0.79, heatsink_kg=0.9, weight_kg=1.69)
    )
    (printed,) = (row for row in CARDS if not row["name"])
    assert float(f"{result.co2e_kg:.4g}") == number(printed, "embodied_kgco2e") == 575.1


@given(st.floats(10, 800), st.floats(1.001, 2))
def test_that_a_larger_die_takes_more_of_a_wafer_than_in_proportion(die, more):
    assert wafer_mm2(die) > die
    assert wafer_mm2(die * more) / wafer_mm2(die) >= more * 0.98  # the cuts weigh on small ones
