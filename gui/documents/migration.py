"""Bringing an older version of the scenario format up to the present one, a version at a time."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from gui.documents.errors import ScenarioFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VERSION = 1
"""The version that is written. A field added, taken away or understood differently is a new one."""

MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MappingProxyType({})
"""For each version before the present one, what makes the next one of it; there is none before the first."""


def migrated(
    document: dict[str, Any],
    version: int,
    steps: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]],
    to: int,
) -> dict[str, Any]:
    """Return the document as version `to` would have written it.

    Parameters
    ----------
    document : dict
        As it was decoded from JSON, of version `version`.
    version, to : int
        Where it stands and where it shall go.
    steps : mapping of int to function
        For each version the step to the next.

    Raises
    ------
    ScenarioFileError
        Where a step is missing (a version that never was), or trips over what the file holds.
    """
    for number in range(version, to):
        if number not in steps:
            raise ScenarioFileError("wrong_version", known=to, version=version)
        try:
            document = steps[number](document)
        except (LookupError, TypeError, ValueError) as error:
            reason = f"it does not hold what version {number} of the format holds"
            raise ScenarioFileError("invalid_value", where="version", reason=reason) from error
        document = {**document, "version": number + 1}
    return document
