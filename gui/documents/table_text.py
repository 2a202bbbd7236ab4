"""From the bytes of somebody's file to its text: how large it may be, what it is not, in which code its letters are."""

from __future__ import annotations

import re
import stat
from typing import TYPE_CHECKING

from gui.documents.row_faults import Fault, OwnRowError, reading_fault

if TYPE_CHECKING:
    from pathlib import Path

LIMIT_BYTES = 20 << 20
"""A hundred thousand rows take about 20 MB. A larger file is refused before it is read."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How the files of spreadsheet programs begin: zipped ones of today and those of before 2007."""

_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
}
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")
_LETTERS = re.compile(rb"[\xa8\xb8\xc0-\xff]+")
"""Runs of bytes that are Russian letters in Windows-1251, and letters with accents in Windows-1252."""

_SAMPLE = 1 << 16
_MOSTLY = 0.5


def read_text(path: Path) -> tuple[str, str]:
    """Return the text of a file, and the code of its letters: "UTF-8", "UTF-16", "Windows-1251", ...

    Raises
    ------
    OwnRowError
        Where it cannot be read, is too large, is empty or is no text.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise OwnRowError(Fault("not_a_file"), path)
        if state.st_size > LIMIT_BYTES:
            raise _too_large(path)
        with path.open("rb") as file:
            # It may have grown since it was measured.
            data = file.read(LIMIT_BYTES + 1)
    except OSError as error:
        raise OwnRowError(reading_fault(error), path) from error
    except ValueError as error:
        raise OwnRowError(Fault("missing"), path) from error  # a name with a zero byte in it
    if len(data) > LIMIT_BYTES:
        raise _too_large(path)
    try:
        text, encoding = decoded(data)
    except OwnRowError as error:
        raise OwnRowError(error.fault, path) from error
    return text, _NAMES[encoding]


def decoded(data: bytes) -> tuple[str, str]:
    """Return bytes as text, and Python's name of the code that was taken.

    Raises
    ------
    OwnRowError
        Where they are empty or no text.
    """
    if not data.strip():
        raise OwnRowError(Fault("empty"))
    if data.startswith(_WORKBOOKS):
        raise OwnRowError(Fault("workbook"))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding), encoding
    encoding = _encoding_without_mark(data)
    return _strictly(data, encoding), encoding


def _encoding_without_mark(data: bytes) -> str:
    sample = data[:_SAMPLE]
    # Text of two bytes a letter has a zero in every second place, as far as it is English.
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        here, beside = sample[start::2], sample[1 - start :: 2]
        if here.count(0) > _MOSTLY * len(here) and not beside.count(0):
            return encoding
    if _CONTROLS.search(data):
        raise OwnRowError(Fault("binary"))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _of_windows(data)
    return "utf-8"


def _of_windows(data: bytes) -> str:
    """Return which of two codes it is: Russian letters stand together, letters with accents stand alone."""
    runs = _LETTERS.findall(data)
    together = sum(len(run) for run in runs if len(run) > 1)
    likely = together > _MOSTLY * sum(map(len, runs))
    order = ("cp1251", "cp1252") if likely else ("cp1252", "cp1251")
    for encoding in order:
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    raise OwnRowError(Fault("unknown_encoding"))


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise OwnRowError(Fault("unknown_encoding", line=line)) from error
    if "\0" in text:
        raise OwnRowError(Fault("binary"))
    if not text.replace("\ufeff", "").strip():
        raise OwnRowError(Fault("empty"))
    return text.removeprefix("\ufeff")


def _too_large(path: Path) -> OwnRowError:
    return OwnRowError(Fault("too_large", details={"limit": LIMIT_BYTES >> 20}), path)
