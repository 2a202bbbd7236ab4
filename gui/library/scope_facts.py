"""What a row of the tables of published examples holds: development, use after training, idle, embodied."""

from __future__ import annotations

from typing import ClassVar, Literal

from gui.library.cells import Amount, AtLeastOne, Id, Positive, Printed, Text, Year
from gui.library.records import Row


class DevelopmentRecord(Row, frozen=True, kw_only=True):
    """How much a whole project took, the final run being 1 (``development.csv``)."""

    KEY: ClassVar[tuple[str, ...]] = ("development_id",)

    development_id: Id
    name: Text
    organisation: str = ""
    year: Year | None = None
    multiplier: AtLeastOne
    basis: Literal["energy", "compute", "emissions", "capacity"]
    provenance: Printed


class InferenceRecord(Row, frozen=True, kw_only=True):
    """What using a model takes [Wh per `unit`] (``inference.csv``); whether the PUE is in it is said."""

    KEY: ClassVar[tuple[str, ...]] = ("inference_id",)

    inference_id: Id
    name: Text
    task: Text
    year: Year | None = None
    wh_per_unit: Positive
    unit: Literal["inference", "query", "token", "100 pages"]
    includes_pue: bool = False
    provenance: Literal["measured", "modelled", "stated"]


class LifecycleRecord(Row, frozen=True, kw_only=True):
    """One published example of idle time, lifetime, use over life or embodied mass (``lifecycle.csv``)."""

    KEY: ClassVar[tuple[str, ...]] = ("lifecycle_id",)

    lifecycle_id: Id
    name: Text
    kind: Literal["idle_share", "lifetime_years", "utilisation", "embodied_kg"]
    year: Year | None = None
    low: Amount
    high: Amount
    unit: Literal["1", "year", "kg CO2e"]
    provenance: Printed
