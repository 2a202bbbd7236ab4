"""What the commands of the what-if questions take, and what they do: ``solve`` and ``explain``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope
    from gui.library.library import Library


def add_what_if_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    add_scenario_options: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add both commands to the others."""
    solve = commands.add_parser("solve", help="find what it would take to reach a target", allow_abbrev=False)
    add_scenario_options(solve)
    solve.add_argument(
        "--target",
        metavar="RESULT=VALUE",
        required=True,
        help="what to reach: co2e_kg=900, energy_kwh=1e4, electricity_cost_usd=100, flight_ny_sf=1 (any equivalent), "
        "a change: co2e_kg=-50%%, or what another run or scenario file emits: same_as=et_nas",
    )
    solve.add_argument("--free", metavar="KEY", required=True, help="the input that may change, such as pue")
    solve.add_argument("--json", action="store_true", help="print one object of JSON")

    explain = commands.add_parser("explain", help="say why two figures differ", allow_abbrev=False)
    explain.add_argument("a", metavar="A", help="a run (fivecars list runs) or a saved scenario")
    explain.add_argument("b", metavar="B", help="another one")
    explain.add_argument("--json", action="store_true", help="print one object of JSON")


def run_solve(
    options: argparse.Namespace, scenario: Scenario, library: Library, scope: Scope | None = None
) -> tuple[str, str | None]:
    """Return what ``solve`` prints, and why it failed, where it did; `scope` is what counts beside the electricity."""
    from gui.documents.solve import solve_answer
    from gui.documents.target import target_of
    from gui.footprint.model import NotDeclaredError

    try:
        target = target_of(options.target, scenario, library, scope)
        return solve_answer(scenario, target, options.free, scope, as_json=options.json)
    except NotDeclaredError as error:
        return "", f"{error}; give it with --set, for example --set {error.keys[0]}=..."


def run_explain(options: argparse.Namespace, library: Library) -> tuple[str, str | None]:
    """Return what ``explain`` prints, and why it failed, where it did."""
    from gui.documents.explain import explain_answer
    from gui.footprint.attribution import PairNotDeclaredError
    from gui.footprint.scope_range import NotAMultipleError

    try:
        return explain_answer(options.a, options.b, library, as_json=options.json), None
    except (PairNotDeclaredError, NotAMultipleError) as error:
        return "", str(error)
