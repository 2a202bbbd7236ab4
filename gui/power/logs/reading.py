"""Finds out what a log is and has it read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.power.logs import (
    carbontracker,
    codecarbon,
    eco2ai,
    impact_tracker,
    nvidia_csv,
    nvidia_dmon,
    own,
    sacct,
)
from gui.power.logs.lines import opening, reading_error, watched
from gui.power.logs.log import Log, LogError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_READERS = (own, sacct, codecarbon, eco2ai, impact_tracker, nvidia_dmon, nvidia_csv, carbontracker)
FORMATS = tuple(reader.FORMAT for reader in _READERS)


def read_log(path: Path, watch: Callable[[int], bool] | None = None) -> Log:
    """Read a log of power or energy, whichever of the known ones it is.

    Parameters
    ----------
    path : Path
        The log.
    watch : callable, optional
        Told how many bytes were read so far, several times a second; reading ends where it returns ``False``.

    Raises
    ------
    LogError
        Where it cannot be read or is none of them; the error names the file.
    ReadingCancelledError
        Where `watch` said no.
    """
    try:
        lines, encoding = opening(path)
        lines = [line for line in lines if line.strip()] or [""]
        reader = next((one for one in _READERS if one.recognises(lines)), None)
        with watched(watch):
            log: Log | None = None if reader is None else reader.read(path, encoding)
    except LogError as error:
        raise error.in_file(path) from error
    except OSError as error:
        raise reading_error(error).in_file(path) from error
    if log is None:
        raise LogError("unknown_format", known=", ".join(FORMATS), file=str(path))
    return log
