"""A lock that the operating system lets go by itself when its holder dies, however it dies.

Unlike a process id it cannot be taken for another process that got the same number, and it works across containers.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class FileLock:
    """A lock on a file, held until it is released or the process ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Create the file and lock it; where the file system knows no locks, go on without.

        Raises
        ------
        OSError
            Where the file cannot be created.
        """
        if self._descriptor is None:
            self._descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            with contextlib.suppress(OSError):
                _lock(self._descriptor)

    def release(self) -> None:
        """Let go of the lock and take the file away."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
            with contextlib.suppress(OSError):
                self.path.unlink()


def is_held(path: Path) -> bool:
    """Whether somebody alive, this process included, holds the lock on a file; no file is no lock."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # not ours to look into
    try:
        _lock(descriptor)
    except OSError:
        return True
    else:
        return False
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Lock an open file or raise ``OSError`` at once; closing the descriptor unlocks it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
