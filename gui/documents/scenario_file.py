"""Scenario files, ``*.fivecars.json``: readable, complete, and the same result when they are opened again.

Docs: docs/scenario_format.md.
"""

from __future__ import annotations

import math
import re
import stat
from typing import TYPE_CHECKING, Any

import msgspec

from gui import __version__
from gui.documents.atomic import write_atomically
from gui.documents.errors import ScenarioFileError, reading_error, writing_error
from gui.documents.migration import MIGRATIONS, VERSION, migrated
from gui.documents.preset_changes import data_digest, presets_of
from gui.documents.scenario_schema import (
    FORMAT,
    SavedResult,
    ScenarioDocument,
    StoredDocument,
    from_stored,
    to_stored,
)
from gui.footprint.estimate import estimate
from gui.footprint.sureness import Sureness

if TYPE_CHECKING:
    from pathlib import Path

    from gui.footprint.measured import MeasuredPower
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.library.library import Library

__all__ = [
    "LIMIT_BYTES",
    "SUFFIX",
    "ScenarioDocument",
    "ScenarioFileError",
    "document_of",
    "dumps",
    "loads",
    "read",
    "write",
]

SUFFIX = ".fivecars.json"
LIMIT_BYTES = 1 << 20
"""A scenario takes about 5 kB. 200 times that is refused before it is read: it is something else, or meant to harm."""

_LONGEST_NAME = 500
_WORDS = (
    ("`float | null`", "a number, or null where it is not declared"),
    ("`str | null`", "a text or null"),
    ("`object | null`", "an object in braces or null"),
    ("`float`", "a number"),
    ("`int`", "a whole number"),
    ("`str`", "a text"),
    ("`bool`", "true or false"),
    ("`object`", "an object in braces"),
    ("`array`", "a list in brackets"),
    ("`null`", "null"),
)
"""How msgspec names what JSON can hold, and how someone with an editor open would."""


class _Header(msgspec.Struct):
    """What tells whether and how the rest is to be read."""

    format: Any = None
    version: Any = None


def document_of(
    name: str,
    scenario: Scenario,
    library: Library,
    sureness: Sureness | None = None,
    scope: Scope | None = None,
    measured: MeasuredPower | None = None,
) -> ScenarioDocument:
    """Put together what is saved of a scenario today: its inputs, its result and the presets that it started from."""
    result = estimate(scenario)
    return ScenarioDocument(
        # A name taken from a file's name may hold what UTF-8 cannot.
        name=name.encode("utf-8", "replace").decode()[:_LONGEST_NAME],
        scenario=scenario,
        result=SavedResult(_finite(result.energy_kwh), _finite(result.co2e_kg)),
        presets=presets_of(scenario, library),
        application=__version__,
        data=data_digest(library),
        sureness=sureness or Sureness(),
        scope=scope,
        measured=measured,
    )


def dumps(document: ScenarioDocument) -> bytes:
    """Return the file's bytes: JSON, indented, UTF-8. Every number reads back exactly as it is."""
    return msgspec.json.format(msgspec.json.encode(to_stored(document, VERSION)), indent=2) + b"\n"


def loads(data: bytes) -> ScenarioDocument:
    """Read a document from a file's bytes.

    Raises
    ------
    ScenarioFileError
        Where they are not a scenario that this version can read; it says where and how to mend it.
    """
    data = _text(data)
    try:
        header = msgspec.json.decode(data, type=_Header)
        version = _version(header)
        if version == VERSION:
            stored = msgspec.json.decode(data, type=StoredDocument)
        else:
            older = msgspec.json.decode(data, type=dict[str, Any])
            stored = msgspec.convert(migrated(older, version, MIGRATIONS, VERSION), StoredDocument)
    except msgspec.ValidationError as error:
        raise _wrong_shape(str(error)) from error
    except msgspec.DecodeError as error:
        raise _not_json(str(error), data) from error
    except RecursionError as error:
        raise ScenarioFileError("too_deep") from error
    return from_stored(stored)


def read(path: Path) -> ScenarioDocument:
    """Read a scenario file.

    Raises
    ------
    ScenarioFileError
        Where it cannot be read or is not a scenario; a file larger than `LIMIT_BYTES` is not read at all.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise ScenarioFileError("not_a_file", path)
        if state.st_size > LIMIT_BYTES:
            raise ScenarioFileError("too_large", path, limit=LIMIT_BYTES)
        with path.open("rb") as file:
            # It may have grown since it was measured.
            data = file.read(LIMIT_BYTES + 1)
    except OSError as error:
        raise reading_error(error, path) from error
    except ValueError as error:
        raise ScenarioFileError("missing", path) from error  # a name with a zero byte in it
    try:
        return loads(data)
    except ScenarioFileError as error:
        raise error.in_file(path) from error


def write(path: Path, document: ScenarioDocument) -> None:
    """Write a scenario file, whole or not at all.

    Raises
    ------
    ScenarioFileError
        Where it cannot be written; what stood there before still stands there.
    """
    data = dumps(document)
    try:
        write_atomically(path, data)
    except OSError as error:
        raise writing_error(error, path) from error
    except ValueError as error:
        raise ScenarioFileError("cannot_write", path, reason="its name holds a zero byte") from error


def _finite(value: float | None) -> float | None:
    """Return what JSON can hold; absurd emission factors lead beyond it."""
    return value if value is not None and math.isfinite(value) else None


def _text(data: bytes) -> bytes:
    """Return UTF-8 text without the byte order mark that some editors put before it."""
    if len(data) > LIMIT_BYTES:
        raise ScenarioFileError("too_large", limit=LIMIT_BYTES)
    data = data.removeprefix(b"\xef\xbb\xbf")
    if not data.strip():
        raise ScenarioFileError("empty")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file cut off in the middle of a letter is a truncated one.
        if error.reason == "unexpected end of data":
            raise ScenarioFileError("truncated") from error
        raise ScenarioFileError("not_utf8", line=_line(data, error.start)) from error
    return data


def _version(header: _Header) -> int:
    if header.format != FORMAT:
        raise ScenarioFileError("wrong_format")
    version = header.version
    if isinstance(version, bool) or not isinstance(version, int) or version < 0:
        shown = "missing" if version is None else msgspec.json.encode(version).decode()[:40]
        raise ScenarioFileError("wrong_version", known=VERSION, version=shown)
    if version > VERSION:
        shown = str(version) if version < 10**9 else "of a very large number"
        raise ScenarioFileError("newer_version", known=VERSION, version=shown)
    return version


def _not_json(message: str, data: bytes) -> ScenarioFileError:
    if "truncated" in message:
        return ScenarioFileError("truncated")
    found = re.fullmatch(r"(?:JSON is malformed: )?(.*?)(?: \(byte (\d+)\))?", message, flags=re.DOTALL)
    reason, byte = (found[1], found[2]) if found else (message, None)
    return ScenarioFileError("not_json", line=_line(data, int(byte or 0)), reason=reason)


def _wrong_shape(message: str) -> ScenarioFileError:
    """Say in plain words what msgspec found; ``$.scenario.pue`` is the field pue of scenario."""
    problem, _, place = message.partition(" - at `$")
    where = place.rstrip("`").removeprefix(".")
    field = re.fullmatch(r"Object (missing required|contains unknown) field `(.*)`", problem, flags=re.DOTALL)
    if field is not None:
        code = "missing_field" if field[1] == "missing required" else "unknown_field"
        return ScenarioFileError(code, where=".".join(filter(None, (where, field[2][:80]))))
    types = re.fullmatch(r"Expected (`[^`]*`), got (`[^`]*`)", problem)
    if types is not None:
        wanted, found = (_plain(one) for one in types.groups())
        return ScenarioFileError("wrong_type", where=where or "the whole", wanted=wanted, found=found)
    if "out of range" in problem:
        return ScenarioFileError("out_of_range", where=where)
    return ScenarioFileError("invalid_value", where=where or "the whole", reason=problem)


def _plain(technical: str) -> str:
    return next((plain for word, plain in _WORDS if word == technical), technical.strip("`"))


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1
