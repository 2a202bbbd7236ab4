"""Which fields of a row stand together in the editor, and in which order: the important first, the rest folded."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.footprint.mix import SOURCES
from gui.library.columns import columns_of

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldGroup(NamedTuple):
    """Columns under one heading; `folds` where they are looked at only on demand."""

    key: str
    columns: tuple[str, ...]
    folds: bool = False


_SOURCE = FieldGroup("source", ("source", "source_locator", "note"))

_GROUPS: Mapping[str, tuple[FieldGroup, ...]] = MappingProxyType(
    {
        "runs": (
            FieldGroup("run", ("name", "detail", "organisation", "year")),
            FieldGroup("training", ("chip", "chip_count", "train_hours", "training_runs", "chip_hours")),
            FieldGroup("power", ("chip_power_w", "power_basis", "host_power_w", "system_power_w")),
            FieldGroup("electricity", ("pue", "grid_kg_per_kwh", "grid")),
            _SOURCE,
            FieldGroup(
                "model", ("modality", "parameters_billion", "active_parameters_billion", "tokens_billion"), folds=True
            ),
            FieldGroup(
                "prices",
                ("electricity_usd_per_kwh", "chip_price_low_usd_per_h", "chip_price_high_usd_per_h"),
                folds=True,
            ),
            FieldGroup("counted", ("scope", "accounting", "status", "correction_of", "honest_note"), folds=True),
            FieldGroup(
                "known",
                (
                    *("power_provenance", "hours_provenance", "pue_provenance", "grid_provenance"),
                    *("grid_basis", "grid_includes_pue"),
                ),
                folds=True,
            ),
        ),
        "hardware": (
            FieldGroup("chip", ("name", "vendor", "kind", "year")),
            FieldGroup("power", ("tdp_w", "measured_power_w", "measured_power_scope")),
            _SOURCE,
            FieldGroup(
                "rate",
                (
                    *("dense_tflops", "fp32_tflops", "memory_gb", "dense_tflops_provenance"),
                    *("dense_tflops_source", "dense_tflops_source_locator"),
                ),
                folds=True,
            ),
            FieldGroup(
                "prices",
                (
                    *("price_low_usd_per_h", "price_high_usd_per_h", "price_year"),
                    *("price_source", "price_source_locator"),
                ),
                folds=True,
            ),
            FieldGroup(
                "embodied",
                (
                    *("embodied_low_kg", "embodied_kg", "embodied_high_kg"),
                    *("embodied_source", "embodied_source_locator"),
                ),
                folds=True,
            ),
            FieldGroup(
                "known",
                ("tdp_provenance", "measured_by", "measured_source", "measured_source_locator"),
                folds=True,
            ),
        ),
        "grids": (
            FieldGroup("grid", ("name", "kind", "year")),
            FieldGroup("intensity", ("grid_kg_per_kwh", "basis")),
            FieldGroup("mix", SOURCES),
            _SOURCE,
            FieldGroup("place", ("country", "provider", "location", "carbon_free_share"), folds=True),
            FieldGroup("site", ("pue", "wue_l_per_kwh", "pue_source", "pue_source_locator"), folds=True),
        ),
        "equivalents": (
            FieldGroup("thing", ("name", "kg_co2e", "unit", "boundary")),
            FieldGroup("shown", ("category", "pictogram", "suggested", "edition_year")),
            _SOURCE,
            FieldGroup("known", ("provenance",), folds=True),
        ),
    }
)


def groups_of(kind: str) -> tuple[FieldGroup, ...]:
    """Return the groups of a table; a column that is in none of them stands in the last."""
    groups = _GROUPS[kind]
    placed = {column for group in groups for column in group.columns}
    rest = tuple(column.name for column in columns_of(kind) if column.name not in placed)
    return (*groups, FieldGroup("rest", rest, folds=True))


def heading(group: str) -> str:
    """Return what a group is called in the present language."""
    return {
        "run": QCoreApplication.translate("RowEditor", "The run"),
        "chip": QCoreApplication.translate("RowEditor", "The accelerator"),
        "grid": QCoreApplication.translate("RowEditor", "The electricity"),
        "thing": QCoreApplication.translate("RowEditor", "What it is and what it emits"),
        "training": QCoreApplication.translate("RowEditor", "Training"),
        "power": QCoreApplication.translate("RowEditor", "Power"),
        "electricity": QCoreApplication.translate("RowEditor", "Data centre and electricity"),
        "intensity": QCoreApplication.translate("RowEditor", "Intensity"),
        "mix": QCoreApplication.translate("RowEditor", "Mix"),
        "source": QCoreApplication.translate("RowEditor", "Where is this from?"),
        "model": QCoreApplication.translate("RowEditor", "The model"),
        "rate": QCoreApplication.translate("RowEditor", "Speed and memory"),
        "prices": QCoreApplication.translate("RowEditor", "Prices"),
        "embodied": QCoreApplication.translate("RowEditor", "Manufacturing"),
        "counted": QCoreApplication.translate("RowEditor", "What is counted"),
        "place": QCoreApplication.translate("RowEditor", "Place"),
        "site": QCoreApplication.translate("RowEditor", "The data centre"),
        "shown": QCoreApplication.translate("RowEditor", "How it is shown"),
        "known": QCoreApplication.translate("RowEditor", "How the figures are known"),
        "rest": QCoreApplication.translate("RowEditor", "Id"),
    }[group]


def explanation(group: str) -> str:
    """Return the sentence under a heading; empty where none is needed."""
    return {
        "source": QCoreApplication.translate(
            "RowEditor",
            "Write what lets somebody else find the figures again: a paper and its page, a data sheet, a bill, your "
            "own meter. Left empty, the row counts as your own figure.",
        ),
        "intensity": QCoreApplication.translate(
            "RowEditor", "Give an intensity, a mix, or both. With a mix alone the intensity is computed from it."
        ),
        "mix": QCoreApplication.translate("RowEditor", "What is missing to 100 % is counted as not listed."),
        "rest": QCoreApplication.translate(
            "RowEditor", "By its id a row is named on the command line and by other rows. It is made from the name."
        ),
    }.get(group, "")
