"""Finding a preset by its id, and the nearest ones where it is mistyped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = Literal[
    "runs",
    "hardware",
    "grids",
    "factor_sets",
    "equivalents",
    "sources",
    "chip_power",
    "pue",
    "prices",
    "water",
]

ONE_OF: dict[str, str] = {
    "runs": "run",
    "hardware": "chip",
    "grids": "grid",
    "factor_sets": "factor set",
    "equivalents": "equivalent",
    "sources": "source",
    "chip_power": "measurement of power",
    "pue": "PUE",
    "prices": "price",
    "water": "water factor",
}
"""What one row of a table is called in a sentence."""

_LIKENESS = 0.55
"""Ratio of ``difflib`` from which a name is worth suggesting: "bert" still finds "bert_base", "xyz" finds nothing."""


class UnknownIdError(LookupError):
    """An id that no preset has.

    Attributes
    ----------
    kind : str
        The table that was asked: "runs", "hardware", ...
    id : str
        What was asked for.
    nearest : tuple of str
        Ids that are written much like it, the likeliest first; empty where none is.
    """

    def __init__(self, kind: Kind, wanted: str, nearest: tuple[str, ...]) -> None:
        self.kind = kind
        self.id = wanted
        self.nearest = nearest
        hint = "" if not nearest else "; did you mean " + " or ".join(repr(name) for name in nearest) + "?"
        super().__init__(f"there is no {ONE_OF[kind]} {wanted!r}{hint}")


def nearest_ids(wanted: str, ids: Iterable[str], count: int = 2) -> tuple[str, ...]:
    """Return up to `count` ids that are written much like `wanted`, the likeliest first."""
    import difflib

    key = wanted.strip().lower().replace(" ", "_")
    if ":" not in key:  # after a colon, as in gcp:us-central1, ids have dashes
        key = key.replace("-", "_")
    return tuple(difflib.get_close_matches(key, list(ids), n=count, cutoff=_LIKENESS))
