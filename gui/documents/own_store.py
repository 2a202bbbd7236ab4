"""The files of the user's own rows on the disk: read when they have changed, written whole, former states kept."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from gui.documents.atomic import write_atomically
from gui.documents.own_file import OwnFile
from gui.documents.row_faults import Fault, OwnRowError, reading_fault, writing_fault
from gui.library.own import LIMIT_BYTES, OWN_KINDS

if TYPE_CHECKING:
    from pathlib import Path

GENERATIONS = 5
"""Former states of each file that are kept, the latest with the number 1."""

BACKUPS = "backups"
"""Folder of the former states, beside the files."""


class _Change(NamedTuple):
    """One write: what the file held before (``None`` where there was none) and after."""

    kind: str
    before: bytes | None
    after: bytes


class OwnStore:
    """The files in a folder.

    Parameters
    ----------
    folder : Path
        Made when it is first written to.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, tuple[tuple[int, ...], OwnFile]] = {}
        self._changes: list[_Change] = []

    def path(self, kind: str) -> Path:
        """File of a table; ``OwnRowError`` where the user can have no rows of it."""
        if kind not in OWN_KINDS:
            raise OwnRowError(Fault("unknown_kind", details={"found": kind}))
        return self.folder / f"{kind}.csv"

    def file(self, kind: str) -> OwnFile:
        """Return what a file holds now, read anew where it has changed; ``OwnRowError`` where it cannot be read."""
        path = self.path(kind)
        state = self._state(path)
        known = self._read.get(kind)
        if known is None or known[0] != state:
            known = self._read[kind] = (state, OwnFile.parse(kind, self._bytes(path) or b""))
        return known[1]

    def write(self, whole: OwnFile) -> None:
        """Put a file in place of the one of its table; that one is kept among the former states.

        Raises
        ------
        OwnRowError
            Where it cannot be written; nothing is changed then.
        """
        path = self.path(whole.kind)
        before = self._bytes(path)
        after = whole.dump()
        if self.file(whole.kind).fault is not None:
            self._set_aside(path)
        self._put(whole.kind, before, after)
        self._changes.append(_Change(whole.kind, before, after))

    @property
    def undoable(self) -> str | None:
        """The table that was written last; ``None`` where none was, or all is taken back."""
        return self._changes[-1].kind if self._changes else None

    def undo(self) -> str:
        """Take the last write back and return its table.

        Raises
        ------
        OwnRowError
            Where there is none, another program has changed the file since, or it cannot be written.
        """
        if not self._changes:
            raise OwnRowError(Fault("nothing_to_undo"))
        change = self._changes[-1]
        path = self.path(change.kind)
        if self._bytes(path) != change.after:
            raise OwnRowError(Fault("changed_meanwhile"), path)
        before = OwnFile(change.kind).with_rows(()).dump() if change.before is None else change.before
        self._put(change.kind, change.after, before)
        self._changes.pop()
        return change.kind

    def _put(self, kind: str, before: bytes | None, after: bytes) -> None:
        path = self.path(kind)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if before is not None:
                self._keep(kind, before)
            write_atomically(path, after)
        except OSError as error:
            raise OwnRowError(writing_fault(error), path) from error
        self._read.pop(kind, None)

    def _keep(self, kind: str, data: bytes) -> None:
        """Keep a former state; the oldest of too many goes."""
        folder = self.folder / BACKUPS
        folder.mkdir(exist_ok=True, mode=0o700)
        files = [folder / f"{kind}-{number}.csv" for number in range(1, GENERATIONS + 1)]
        with contextlib.suppress(FileNotFoundError):
            if files[0].read_bytes() == data:
                return
        for older, newer in zip(reversed(files), list(reversed(files))[1:], strict=False):
            with contextlib.suppress(FileNotFoundError):
                newer.replace(older)
        write_atomically(files[0], data)

    def _set_aside(self, path: Path) -> None:
        """Rename a file that is no table, so that nothing is ever written over it."""
        names = (path.with_name(f"{path.stem}.unreadable{number or ''}.csv") for number in range(1000))
        try:
            path.rename(next(name for name in names if not name.exists()))
        except OSError as error:
            raise OwnRowError(writing_fault(error), path) from error

    def _bytes(self, path: Path) -> bytes | None:
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise OwnRowError(reading_fault(error), path) from error

    def _state(self, path: Path) -> tuple[int, ...]:
        try:
            state = path.stat()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise OwnRowError(reading_fault(error), path) from error
        if state.st_size > LIMIT_BYTES:
            raise OwnRowError(Fault("too_large", details={"limit": LIMIT_BYTES >> 20}), path)
        return state.st_mtime_ns, state.st_size, state.st_ino
