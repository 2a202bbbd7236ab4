"""What can be wrong with a scenario file, said so that it can be mended."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SENTENCES: Mapping[str, str] = {
    "missing": "{file}: there is no such file; check its name and folder",
    "not_a_file": "{file} is not an ordinary file; choose a file that ends in .fivecars.json",
    "no_permission": "{file} may not be read; ask its owner for the permission, or copy it to a folder of yours",
    "unreadable": "{file} cannot be read: {reason}",
    "too_large": "{file} has more than {limit} bytes and cannot be a scenario; choose one that ends in .fivecars.json",
    "empty": "{file} is empty; take an earlier copy of it",
    "not_utf8": "{file}, line {line}: not UTF-8 text; save it as UTF-8, or take an earlier copy",
    "truncated": "{file} ends in the middle: a part of it is missing; take an earlier copy of it",
    "not_json": "{file}, line {line}: not JSON ({reason}); mend that place, or take an earlier copy",
    "too_deep": "{file} is nested deeper than any scenario; choose a file that ends in .fivecars.json",
    "wrong_format": '{file} is not a scenario of Five Cars: it does not say "format": "fivecars-scenario"',
    "wrong_version": '{file}: "version" must be a whole number from 1 to {known}, not {version}',
    "newer_version": "{file} has version {version} of the format and this program knows {known}; get a newer Five Cars",
    "missing_field": "{file}: {where} is missing; add it, or save the scenario again",
    "unknown_field": "{file}: {where} is not known here; take it out, or correct its name",
    "wrong_type": "{file}: {where} must be {wanted}, not {found}",
    "out_of_range": "{file}: {where} is too large to be a number here; give an ordinary number",
    "invalid_value": "{file}: {where}: {reason}",
    "cannot_write": "{file} cannot be written: {reason}; save it under another name or in another folder",
    "read_only": "{file} may not be written: no permission; save it under another name or in another folder",
    "no_folder": "{file} cannot be written: its folder does not exist; save it in another folder",
    "disk_full": "{file} cannot be written: no space is left there; make room, or save it on another disk",
}


class ScenarioFileError(Exception):
    """A scenario file that cannot be read or written, with what is needed to say so in any language.

    Attributes
    ----------
    code : str
        What is wrong, one of the keys of the table of sentences above.
    path : Path or None
        The file, as far as there is one.
    where : str
        The place in it, for example ``"scenario.pue"``; empty where it is not about one place.
    details : mapping of str to object
        What else the sentence holds: ``line``, ``limit``, ``version``, ``known``, ``wanted``, ``found``, ``reason``.
    """

    def __init__(self, code: str, path: Path | None = None, *, where: str = "", **details: object) -> None:
        self.code = code
        self.path = path
        self.where = where
        self.details: Mapping[str, object] = details
        file = "the file" if path is None else str(path)
        super().__init__(_SENTENCES[code].format(file=file, where=where, **details))

    def in_file(self, path: Path) -> ScenarioFileError:
        """Return the same error, naming the file."""
        return ScenarioFileError(self.code, path, where=self.where, **self.details)


def reading_error(error: OSError, path: Path) -> ScenarioFileError:
    """Say what kept a file from being read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return ScenarioFileError("missing", path)
    if isinstance(error, PermissionError):
        return ScenarioFileError("no_permission", path)
    if isinstance(error, IsADirectoryError):
        return ScenarioFileError("not_a_file", path)
    return ScenarioFileError("unreadable", path, reason=error.strerror or str(error))


def writing_error(error: OSError, path: Path) -> ScenarioFileError:
    """Say what kept a file from being written."""
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return ScenarioFileError("read_only", path)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return ScenarioFileError("no_folder", path)
    if isinstance(error, IsADirectoryError):
        return ScenarioFileError("not_a_file", path)
    if error.errno in {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return ScenarioFileError("disk_full", path)
    return ScenarioFileError("cannot_write", path, reason=error.strerror or str(error))
