"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path

_NEW_FILE_MODE = 0o666
"""What a new file gets before the user's umask takes its part, as any program does it."""


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that it holds either all of `data` or what it held before.

    The bytes go into a new file beside the target and to the disk, then the new file takes the target's name.
    Symbolic links are followed; an existing file's permissions and group stay, access lists and extended attributes
    do not.

    Parameters
    ----------
    path : Path
        Where to write. Its folder must exist.
    data : bytes
        What the file shall hold.

    Raises
    ------
    OSError
        Where it cannot be written: no such folder, no permission, a full disk, a target that is a folder or a device.
        The target is as it was then and nothing is left beside it.
    """
    target = Path(os.path.realpath(path))
    before = _regular_file(target)
    # Its own short name: the target's name may already be as long as a name can be.
    beside = target.parent / f".fivecars-{os.urandom(8).hex()}.tmp"
    try:
        _write_new(beside, data, before)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(target.parent)


def _regular_file(target: Path) -> os.stat_result | None:
    """Return the state of the target, or ``None`` where there is none; refuse what must not be replaced."""
    try:
        state = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(state.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(state.st_mode):
        # A device or a pipe would be replaced by a file of its name.
        raise OSError(errno.EINVAL, "Not an ordinary file", str(target))
    if not os.access(target, os.W_OK):
        # A folder that can be written to would let a file be replaced that is marked as not to be changed.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return state


def _write_new(path: Path, data: bytes, like: os.stat_result | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, _NEW_FILE_MODE if like is None else 0o600)
    with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
        file.write(data)
        file.flush()
        if like is not None and hasattr(os, "fchmod"):
            with contextlib.suppress(OSError):
                os.fchown(descriptor, -1, like.st_gid)
            os.fchmod(descriptor, stat.S_IMODE(like.st_mode))
        os.fsync(descriptor)


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk too, where the system can; the file itself is complete without it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
