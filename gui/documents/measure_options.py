"""What ``measure`` takes."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def add_measure_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    add_scenario_options: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add the command to the others."""
    measure = commands.add_parser("measure", help="measure power, live or from a log", allow_abbrev=False)
    measure.add_argument("--seconds", metavar="N", type=_positive, help="measure so long (default: until Ctrl-C)")
    measure.add_argument("--interval", metavar="S", type=_positive, default=1.0, help="between two samples, default 1")
    measure.add_argument(
        "--source",
        metavar="SOURCE",
        default="auto",
        help="auto (default), nvml, nvidia-smi, amd, rapl, several with commas, or replay:FILE, any log that is known",
    )
    measure.add_argument("--out", metavar="TRACE.csv", type=Path, help="where to record; default power-TIME.csv here")
    measure.add_argument(
        "--warm-up", metavar="S", type=_warm_up, default=0.0, help='leave the first seconds out of the mean, or "auto"'
    )
    measure.add_argument(
        "--cool-down", metavar="S", type=_warm_up, default=0.0, help='leave the last seconds out too, or "auto"'
    )
    measure.add_argument(
        "--idle", metavar="W", type=_watts, default=0.0, help="idle power to leave out of the projection"
    )
    measure.add_argument(
        "--table", metavar="OUT.csv", type=Path, help="jobs by user, month and project, of a log of SLURM"
    )
    measure.add_argument("--json", action="store_true", help="print one object of JSON")
    add_scenario_options(measure)
    measure.add_argument("program", metavar="-- COMMAND", nargs="*", help="measure while this runs")


def _number(text: str) -> float:
    import argparse

    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or value < 0:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a number from 0 on")
    return value


def _watts(text: str) -> float:
    return _number(text)


def _positive(text: str) -> float:
    import argparse

    value = _number(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} must be more than 0")
    return value


def _warm_up(text: str) -> float | None:
    return None if text == "auto" else _number(text)
