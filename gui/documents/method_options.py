"""What the command ``methods`` takes, and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def add_method_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    add_scenario_options: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add the command to the others."""
    methods = commands.add_parser(
        "methods",
        help="one case by other calculators",
        epilog="--set also takes inputs of a calculator, as in ml_co2_impact.hours=100, codecarbon.place=FRA; "
        "docs/command_line.md has them all.",
        allow_abbrev=False,
    )
    add_scenario_options(methods)
    methods.add_argument("--json", action="store_true", help="print one object of JSON")
