"""A log as lines, one after the other and never all at once, whatever its encoding; what is no text is refused."""

from __future__ import annotations

import codecs
import io
import re
import stat
from contextlib import contextmanager
from contextvars import ContextVar
from typing import IO, TYPE_CHECKING, Any

from gui.power.logs.log import LogError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LIMIT_BYTES = 2 << 30
"""About thirty million readings. A larger file is refused before it is read."""
HEAD_BYTES = 1 << 16
_BYTES_PER_GIB = float(1 << 30)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
"""What Windows' shells put before the output of a program that is sent into a file."""
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def opening(path: Path) -> tuple[list[str], str]:
    """Return the first lines of a log and the name of its encoding.

    Raises
    ------
    LogError
        Where it is missing, empty, too large, not to be read, or no text.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise LogError("not_a_file")
        if state.st_size > LIMIT_BYTES:
            sizes = {"size_gib": state.st_size / _BYTES_PER_GIB, "limit_gib": LIMIT_BYTES / _BYTES_PER_GIB}
            raise LogError("too_large", **sizes)
        with path.open("rb") as file:
            data = file.read(HEAD_BYTES)
    except OSError as error:
        raise reading_error(error) from error
    except ValueError as error:
        raise LogError("missing") from error  # a name with a zero byte in it
    if not data.strip():
        raise LogError("empty")
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    if encoding != "utf-16" and _CONTROLS.search(data):
        raise LogError("binary")
    text = data.decode(encoding, "replace")
    lines = text.splitlines()
    return (lines if len(data) < HEAD_BYTES else lines[:-1]) or [text], encoding


class ReadingCancelledError(Exception):
    """Whoever asked for a log does not want it any more."""


_WATCH: ContextVar[Callable[[int], bool] | None] = ContextVar("watch", default=None)


@contextmanager
def watched(watch: Callable[[int], bool] | None) -> Iterator[None]:
    """Have `watch` told how many bytes of each log were read so far; reading ends where it says no."""
    token = _WATCH.set(watch)
    try:
        yield
    finally:
        _WATCH.reset(token)


class _Watched(io.FileIO):
    """A file that tells how far it was read."""

    def __init__(self, path: Path, watch: Callable[[int], bool]) -> None:
        super().__init__(path)
        self._told, self._watch = 0, watch

    def readinto(self, buffer: Any) -> int | None:
        read = super().readinto(buffer)
        self._told += read or 0
        if not self._watch(self._told):
            raise ReadingCancelledError
        return read


def opened(path: Path, encoding: str) -> IO[str]:
    """Open a log; letters that are none in its encoding do not stop it."""
    watch = _WATCH.get()
    if watch is None:
        return path.open(encoding=encoding, errors="replace")
    return io.TextIOWrapper(io.BufferedReader(_Watched(path, watch)), encoding=encoding, errors="replace")


def reading_error(error: OSError) -> LogError:
    """Say what kept a log from being read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return LogError("missing")
    if isinstance(error, PermissionError):
        return LogError("no_permission")
    return LogError("unreadable", reason=error.strerror or str(error))
