"""Starts what is measured, each in a process of its own and with settings of its own, and reads what it says.

Standard library only.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HERE = Path(__file__).resolve().parent
START_LIMIT_S, TICKS_LIMIT_S = 30.0, 240.0
SETTINGS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
"""Where programs keep settings and autosaves. Caches are left alone: Qt would look for fonts anew at each start."""


class ChildError(Exception):
    """A process ended without an answer; the text says what it said instead."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A place to open windows on: its name, and what the environment must say for Qt to find it."""

    name: str
    environ: Mapping[str, str]


def ask(script: str, arguments: Sequence[str], screen: Screen, limit_s: float) -> dict[str, Any]:
    """
    Run one of the scripts beside this one; the JSON of its last line. "{now}" becomes the clock just before its start.

    Raises
    ------
    ChildError
        If it fails, says nothing, or is not done after `limit_s` seconds.
    """
    what = " ".join([script, *arguments])
    with tempfile.TemporaryDirectory(prefix="fivecars-bench-") as home:
        # An own language, so that the same words are measured everywhere.
        environ = {**os.environ, **dict.fromkeys(SETTINGS, home), "LC_ALL": "C.UTF-8", **screen.environ}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else ours would be compiled at each start, unlike packages
        command = [sys.executable, str(HERE / script)]
        # perf_counter is the system's steady clock, which the child reads too.
        command += [repr(time.perf_counter()) if argument == "{now}" else argument for argument in arguments]
        try:
            done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=limit_s, check=False)
        except subprocess.TimeoutExpired as error:
            raise ChildError(f"`{what}` on {screen.name} was not done after {limit_s:.0f} s") from error
    lines = done.stdout.strip().splitlines()
    try:
        answer: dict[str, Any] = json.loads(lines[-1])
    except (IndexError, ValueError) as error:
        said = done.stderr.strip().splitlines()[-3:] or [f"status {done.returncode}"]
        raise ChildError(f"`{what}` on {screen.name}: {' / '.join(said)}") from error
    return answer


def start_window(subject: str, screen: Screen, rest_s: float) -> dict[str, Any]:
    """Start one window; when it was painted [ms], and how it is after so many seconds of rest."""
    return ask("bench_start.py", [subject, "{now}", str(rest_s)], screen, START_LIMIT_S)


def tick(subject: str, screen: Screen, ticks: int, sizes: Sequence[str]) -> dict[str, Any]:
    """Tick so many times at each size; milliseconds by size and by whether axes move."""
    return ask("bench_ticks.py", [subject, str(ticks), *sizes], screen, TICKS_LIMIT_S)


def read_catalog(subject: str) -> dict[str, Any]:
    """Read the library, or with a bare Python its files alone; when that was done [ms]."""
    return ask("bench_catalog.py", [subject, "{now}"], Screen("no screen", {}), START_LIMIT_S)
