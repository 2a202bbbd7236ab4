"""A terminal, a file or a pipe to print to, whatever its encoding and whether or not somebody still reads it."""

from __future__ import annotations

import contextlib
import os
import sys

from gui.documents.text_table import printable


def make_printing_safe() -> None:
    """Print UTF-8 into files and pipes on every system, and never fail over a letter that a terminal lacks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            if not stream.isatty():
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="backslashreplace")


def flush_output() -> None:
    """Bring what was printed to its reader; ``OSError`` where that fails."""
    if sys.stdout is not None:
        sys.stdout.flush()


def drop_output() -> None:
    """Send what is still to be printed nowhere, so that leaving does not fail over it again."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, sys.stdout.fileno())
        os.close(descriptor)


def complain(text: str) -> None:
    """Print a sentence to the standard error, without what could steer a terminal."""
    if sys.stderr is not None:
        sys.stderr.write("fivecars: " + "\n".join(map(printable, text.splitlines())) + "\n")
