"""The shape of a scenario file, drawn from the tables of the calculation: a new parameter appears here by itself."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, TypeVar

import msgspec

from gui.documents.errors import ScenarioFileError
from gui.footprint.errors import InputError
from gui.footprint.factors import FactorSet
from gui.footprint.measured import MeasuredPower
from gui.footprint.mix import LISTED, SOURCES, Mix
from gui.footprint.parameters import PARAMETERS
from gui.footprint.ranges import RangeError, Shape
from gui.footprint.scenario import GRID_KEY, Scenario
from gui.footprint.scope import Scope
from gui.footprint.sureness import Sureness, own_range

FORMAT = "fivecars-scenario"
DECLARED_GRID_KEY = "grid_declared_kg_per_kwh"
"""The file keeps the intensity that was declared; the one in force follows from it and the mixes."""

_Number = float | None
_Name = str | None
_Value = TypeVar("_Value")

PresetKind = Literal["runs", "hardware", "grids", "factor_sets"]


def _struct(name: str, shape: list[tuple[str, Any] | tuple[str, Any, Any]]) -> type[msgspec.Struct]:
    """Make a record that takes no field but its own, so that a misspelt one never goes unseen.

    A field with a default may be missing, and is not written where it has that value: so a file that does not need it
    can be read by a program that does not know it.
    """
    return msgspec.defstruct(
        name, shape, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, module=__name__
    )


StoredMix = _struct("StoredMix", [(source, float) for source in SOURCES])
StoredFactors = _struct("StoredFactors", [("factor_set", str), *((source, float) for source in LISTED)])
StoredScenario = _struct(
    "StoredScenario",
    [
        *((name, _Name) for name in ("run", "chip", "grid", "power_basis")),
        *((DECLARED_GRID_KEY if row.key == GRID_KEY else row.key, _Number) for row in PARAMETERS),
        ("grid_includes_pue", bool, False),
        ("hours_basis", _Name, None),
        ("mix", StoredMix | None),
        ("reference_mix", StoredMix | None),
        ("factors", StoredFactors),
    ],
)


class StoredRange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A range of an input that was set by hand, in its unit."""

    low: float
    best: float
    high: float
    shape: Shape


StoredRanges = _struct("StoredRanges", [(row.key, StoredRange | None, None) for row in PARAMETERS])


class StoredSureness(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was said of how sure the inputs are."""

    exact: bool = False
    tied: bool = False
    ranges: StoredRanges | None = None  # type: ignore[valid-type]  # made from the table of inputs


StoredScope = _struct(
    "StoredScope",
    [
        (one.name, _Name if one.name == "grid_basis" else _Number if one.default is None else float, one.default)
        for one in fields(Scope)
    ],
)


class StoredMeasured(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The recording that the watts come from; as :class:`gui.footprint.measured.MeasuredPower`."""

    trace: str
    source: str
    devices: tuple[str, ...]
    samples: int
    measured_s: float
    mean_power_w: float
    chip_power_w: float
    host_power_w: float | None = None
    low_w: float | None = None
    high_w: float | None = None
    warm_up_s: float = 0.0
    cool_down_s: float = 0.0
    idle_w: float = 0.0
    estimated: bool = False
    started_unix_s: float | None = None


class PresetValues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a preset held when the scenario was saved: its table, its id, its values by key (``factor.gas``)."""

    kind: PresetKind
    id: str
    values: dict[str, float | None]


class SavedResult(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the scenario came to when it was saved [kWh, kg CO2e]."""

    energy_kwh: float | None
    co2e_kg: float | None


@dataclass(frozen=True, slots=True)
class ScenarioDocument:
    """What a scenario file holds.

    Attributes
    ----------
    name : str
        What the user calls it.
    scenario : Scenario
        Every input.
    result : SavedResult
        What it came to when it was saved.
    presets : tuple of PresetValues
        The presets that it started from, as they were then.
    application, data : str
        Version of the program and digest of all presets that saved it.
    sureness : Sureness
        What was said of how sure the inputs are.
    scope : Scope or None
        What counts beside the training's electricity; ``None`` where nothing does.
    measured : MeasuredPower or None
        The recording that the watts come from, if they do.
    """

    name: str
    scenario: Scenario
    result: SavedResult
    presets: tuple[PresetValues, ...]
    application: str
    data: str
    sureness: Sureness = field(default_factory=Sureness)
    scope: Scope | None = None
    measured: MeasuredPower | None = None


class StoredDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The whole file, field by field in the order in which it is written."""

    format: str
    version: int
    application: str
    data: str
    name: str
    scenario: StoredScenario  # type: ignore[valid-type]  # made from the tables above
    presets: tuple[PresetValues, ...]
    result: SavedResult
    sureness: StoredSureness | None = None
    scope: StoredScope | None = None  # type: ignore[valid-type]  # made from the fields of a scope
    measured: StoredMeasured | None = None


def to_stored(document: ScenarioDocument, version: int) -> StoredDocument:
    """Turn a document into what is written."""
    scenario = document.scenario
    names = [one.name for one in fields(Scenario) if one.name not in {"mix", "reference_mix", "factors"}]
    factors = {"factor_set": scenario.factors.set_id, **scenario.factors.as_dict()}
    stored = StoredScenario(
        **{name: getattr(scenario, name) for name in names},
        mix=None if scenario.mix is None else StoredMix(**scenario.mix.as_dict()),
        reference_mix=None if scenario.reference_mix is None else StoredMix(**scenario.reference_mix.as_dict()),
        factors=StoredFactors(**factors),
    )
    return StoredDocument(
        format=FORMAT,
        version=version,
        application=document.application,
        data=document.data,
        name=document.name,
        scenario=stored,
        presets=document.presets,
        result=document.result,
        sureness=_stored_sureness(document.sureness),
        scope=None if document.scope is None else StoredScope(**asdict(document.scope)),
        measured=_stored_measured(document),
    )


def from_stored(stored: StoredDocument) -> ScenarioDocument:
    """Turn what was read into a document.

    Raises
    ------
    ScenarioFileError
        Where a value is impossible; it names the field.
    """
    values = msgspec.structs.asdict(stored.scenario)
    for name in ("mix", "reference_mix"):
        if values[name] is not None:
            values[name] = _checked(Mix, f"scenario.{name}", msgspec.structs.asdict(values[name]))
    factors = msgspec.structs.asdict(values["factors"])
    factors["set_id"] = factors.pop("factor_set")
    values["factors"] = _checked(FactorSet, "scenario.factors", factors)
    scenario = _checked(Scenario, "scenario", values)
    sureness = _sureness(stored.sureness)
    return ScenarioDocument(
        stored.name,
        scenario,
        stored.result,
        stored.presets,
        stored.application,
        stored.data,
        sureness,
        _scope(stored.scope),
        measured=None if stored.measured is None else MeasuredPower(**msgspec.structs.asdict(stored.measured)),
    )


def _stored_sureness(sureness: Sureness) -> StoredSureness | None:
    """Return what is written of it; nothing where nothing was said."""
    if sureness == Sureness():
        return None
    ranges = {key: StoredRange(one.low, one.best, one.high, one.shape) for key, one in sureness.own.items()}
    return StoredSureness(exact=sureness.exact, tied=sureness.tied, ranges=StoredRanges(**ranges) if ranges else None)


def _stored_measured(document: ScenarioDocument) -> StoredMeasured | None:
    """Return what is written of the recording; nothing where the watts have been changed since."""
    one = document.measured
    if one is None or not any(one.holds(key, document.scenario.value(key)) for key in ("chip_power_w", "host_power_w")):
        return None
    values = asdict(one)
    # A name of a file may hold what UTF-8 cannot.
    return StoredMeasured(**{**values, "trace": one.trace.encode("utf-8", "replace").decode()})


def _sureness(stored: StoredSureness | None) -> Sureness:
    if stored is None:
        return Sureness()
    own = {}
    ranges: dict[str, StoredRange | None] = {} if stored.ranges is None else msgspec.structs.asdict(stored.ranges)
    for key, one in ranges.items():
        if one is None:
            continue
        try:
            own[key] = own_range(key, one.low, one.best, one.high, one.shape)
        except RangeError as error:
            reason = str(error).removeprefix(f"{key}: ")
            raise ScenarioFileError("invalid_value", where=f"sureness.ranges.{key}", reason=reason) from error
    return Sureness(own, stored.exact, stored.tied)


def _scope(stored: Any) -> Scope | None:
    if stored is None:
        return None
    scope = _checked(Scope, "scope", msgspec.structs.asdict(stored))
    return None if scope == Scope() else scope


def _checked(kind: type[_Value], where: str, values: dict[str, Any]) -> _Value:
    try:
        return kind(**values)
    except InputError as error:
        field = DECLARED_GRID_KEY if error.key == GRID_KEY else error.key.rpartition(".")[2]
        place = where if where.endswith(f".{field}") else f"{where}.{field}"
        reason = str(error).removeprefix(f"{error.key}: ")
        raise ScenarioFileError("invalid_value", where=place, reason=reason) from error
