"""Unsaved work kept over a crash: each window writes its own file, and the next start finds those left behind.

A session is one window: ``<session>.autosave.json`` beside ``<session>.lock``, which is held as long as the process
lives. A file whose lock nobody holds was left by a process that died.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from gui.documents.atomic import write_atomically
from gui.documents.errors import ScenarioFileError, writing_error
from gui.documents.locks import FileLock, is_held
from gui.documents.scenario_file import LIMIT_BYTES, ScenarioDocument, dumps, loads

FORMAT = "fivecars-autosave"
VERSION = 1
_SUFFIX = ".autosave.json"
_UNREADABLE = ".unreadable"


class _Stored(msgspec.Struct, frozen=True, kw_only=True):
    """What an autosave file holds; `document` is a whole scenario file."""

    format: str
    version: int
    pid: int
    saved_at: datetime
    original: str | None
    document: msgspec.Raw


@dataclass(frozen=True, slots=True)
class Pending:
    """Work that a process left behind when it died.

    Attributes
    ----------
    path : Path
        The autosave file.
    document : ScenarioDocument
        The work.
    original : Path or None
        The file it was opened from or last saved to; ``None`` where it never had one.
    saved_at : datetime
        When it was kept, in UTC.
    pid : int
        The process that left it.
    """

    path: Path
    document: ScenarioDocument
    original: Path | None
    saved_at: datetime
    pid: int


class Autosave:
    """The unsaved work of one window.

    Parameters
    ----------
    directory : Path
        Where the files lie; made when it is first needed. All windows of a user share it.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        session = f"{os.getpid()}-{os.urandom(4).hex()}"
        self.path = directory / f"{session}{_SUFFIX}"
        self._lock = FileLock(directory / f"{session}.lock")

    def save(self, document: ScenarioDocument, original_path: Path | None) -> None:
        """Keep the work, in place of what was kept before.

        Raises
        ------
        ScenarioFileError
            Where it cannot be written.
        """
        stored = _Stored(
            format=FORMAT,
            version=VERSION,
            pid=os.getpid(),
            saved_at=datetime.now(UTC),
            original=_text_of(original_path),
            document=msgspec.Raw(dumps(document)),
        )
        try:
            self.directory.mkdir(parents=True, exist_ok=True, mode=0o700)
            # First the lock: a file without one would look like that of a dead process.
            self._lock.acquire()
            write_atomically(self.path, msgspec.json.encode(stored))
        except OSError as error:
            raise writing_error(error, self.path) from error

    def clear(self) -> None:
        """Forget the work, because it was saved, given up or undone; never fails."""
        with contextlib.suppress(OSError):
            self.path.unlink()
        self._lock.release()

    def pending(self) -> tuple[Pending, ...]:
        """Return the work that dead processes left, the latest first.

        A file that cannot be read is renamed to ``*.unreadable`` and left alone from then on. Never fails.
        """
        found: list[Pending] = []
        with contextlib.suppress(OSError):
            left = [path for path in self.directory.glob(f"*{_SUFFIX}") if not is_held(_lock_of(path))]
            found.extend(entry for path in left if (entry := _read(path)) is not None)
        return tuple(sorted(found, key=lambda entry: entry.saved_at, reverse=True))

    def discard(self, entry: Pending) -> None:
        """Delete work that was taken over or is not wanted; never fails."""
        for path in (entry.path, _lock_of(entry.path)):
            with contextlib.suppress(OSError):
                path.unlink()


def _read(path: Path) -> Pending | None:
    try:
        with path.open("rb") as file:
            data = file.read(2 * LIMIT_BYTES)
        stored = msgspec.json.decode(data, type=_Stored)
        if (stored.format, stored.version) != (FORMAT, VERSION):
            # Perhaps that of a newer Five Cars on the same machine, which will find it.
            return None
        document = loads(bytes(stored.document))
        when = stored.saved_at if stored.saved_at.tzinfo else stored.saved_at.replace(tzinfo=UTC)
        original = None if stored.original is None else Path(stored.original)
        return Pending(path, document, original, when, stored.pid)
    except (msgspec.DecodeError, ScenarioFileError, UnicodeDecodeError, RecursionError):
        with contextlib.suppress(OSError):
            path.rename(path.with_name(path.name + _UNREADABLE))
            _lock_of(path).unlink()
    except OSError:
        pass
    return None


def _lock_of(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(_SUFFIX) + ".lock")


def _text_of(path: Path | None) -> str | None:
    """Return a path as text; a name that is not text in UTF-8 is given up, the work is not."""
    if path is None:
        return None
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return None
    return os.path.abspath(path)  # noqa: PTH100 - resolve() would follow a link and lose the name that the user knows
