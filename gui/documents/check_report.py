"""The answer of ``check``: every published figure beside the recomputed one."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import msgspec

from gui.documents.text_table import columns, number
from gui.footprint.parameters import PARAMETER_BY_KEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.documents.reproduction import Check, Reproduction, RunCheck
    from gui.documents.size_check import SizeCheck

_WIDTH = 110
_LEGEND = """\
ok       within the rounding of what is printed
ok *     so too, but by construction: its energy was computed from assumed watts, so it is no evidence
ok <     within a wider tolerance, whose reason stands below
ok ^     follows from the energy that is printed, not from hours and watts
OFF      outside its tolerance
-        cannot be recomputed; why stands below"""


def because(run: RunCheck) -> str | None:
    """Say why nothing of a run is recomputed; ``None`` where something is."""
    if run.reason is None:
        return None
    if run.reason == "no_figure":
        return "only its hours are published, no energy, CO2e or cost to compare with"
    guess = "a guess of others; " if run.status == "third_party_guess" else ""
    return f"{guess}not declared: {_names(run.missing)}"


def check_object(found: Check, sizes: Sequence[SizeCheck]) -> dict[str, Any]:
    """Return the comparison as an object for JSON."""
    return {
        "ok": found.ok,
        "runs": [_run_object(run) for run in found.runs],
        "figures_count": len(found.figures),
        "recomputed": found.recomputed,
        "within_tolerance": found.within_tolerance,
        "within_rounding": found.within_rounding,
        "by_construction": found.by_construction,
        "not_recomputed": len(found.figures) - found.recomputed,
        "summary": {
            "runs": len(found.runs),
            "runs_recomputed": sum(run.reason is None for run in found.runs),
            "runs_not_recomputed": sum(run.reason is not None for run in found.runs),
            "figures": len(found.figures),
            "outside": found.outside,
        },
        "size": msgspec.to_builtins(list(sizes)),
    }


def check_text(found: Check, sizes: Sequence[SizeCheck]) -> str:
    """Return the comparison as a table, what is notable below it, and one line that sums it up."""
    header = ("run", "quantity", "reported", "recomputed", "difference", "unit", "")
    rows: list[tuple[str, ...]] = [header]
    for run in found.runs:
        rows += [_cells(figure, first=place == 0) for place, figure in enumerate(run.figures)]
    lines = [*columns(rows, right=(2, 3, 4)), "", *_LEGEND.splitlines()]
    lines += _section("Outside the tolerance", [_off(figure) for figure in found.figures if figure.within is False])
    wider = [figure for figure in found.figures if figure.within is True and figure.tolerance_kind != "rounding"]
    lines += _section("Wider tolerances", [_wider(figure) for figure in wider])
    skipped = [(because(run) or "", run.run) for run in found.runs if run.reason is not None]
    lines += _section("Runs of which nothing is recomputed", _grouped(skipped))
    partly = [figure for run in found.runs if run.reason is None for figure in run.figures if figure.within is None]
    lacking = [(f"not declared: {_names(figure.missing)}", f"{figure.run} {figure.quantity}") for figure in partly]
    lines += _section("Other figures that cannot be recomputed", _grouped(lacking))
    lines += ["", *size_text(sizes)] if sizes else []
    return "\n".join([*lines, "", _summary(found)])


def size_text(sizes: Sequence[SizeCheck]) -> list[str]:
    """Return the hours predicted from a model's size beside those published, as a table with its heading."""
    header = ("run", "chip", "N, 1e9", "D, 1e9", "predicted h", "published h", "ratio", "implied use")
    rows: list[tuple[str, ...]] = [header, *(_size_cells(row) for row in sizes)]
    heading = (
        f"Accelerator-hours by size: 6 N D / (dense rate x {number(sizes[0].utilisation)}), beside those published"
    )
    return [heading, *columns(rows, right=(2, 3, 4, 5, 6, 7))]


def _run_object(run: RunCheck) -> dict[str, Any]:
    figures = [msgspec.to_builtins(figure) for figure in run.figures]
    return {
        "run": run.run,
        "name": run.name,
        "status": run.status,
        "figures": figures,
        "not_recomputed_because": because(run),
    }


def _cells(figure: Reproduction, *, first: bool) -> tuple[str, ...]:
    recomputed = "-" if figure.recomputed is None else number(figure.recomputed, 7)
    difference = "-" if figure.difference is None else f"{figure.difference:+,.3g}"
    run = figure.run if first else ""
    return (run, figure.quantity, number(figure.reported, 7), recomputed, difference, figure.unit, _verdict(figure))


def _verdict(figure: Reproduction) -> str:
    if figure.within is None:
        return "-"
    if not figure.within:
        return "OFF"
    marks = (
        ("*", figure.by_construction),
        ("<", figure.tolerance_kind != "rounding"),
        ("^", figure.method == "reported_energy"),
    )
    return " ".join(["ok", *(mark for mark, holds in marks if holds)])


def _off(figure: Reproduction) -> str:
    tolerance = f"tolerance {number(figure.tolerance)} ({figure.tolerance_reason})"
    return f"{figure.run} {figure.quantity}: off by {number(figure.difference)} {figure.unit}, {tolerance}"


def _wider(figure: Reproduction) -> str:
    return f"{figure.run} {figure.quantity}: {number(figure.tolerance)} {figure.unit}, {figure.tolerance_reason}"


def _grouped(reasons: Sequence[tuple[str, str]]) -> list[str]:
    """Return each reason once, and below it everything that it is the reason of."""
    things: dict[str, list[str]] = {}
    for reason, thing in reasons:
        things.setdefault(reason, []).append(thing)
    lines = []
    for reason, names in things.items():
        lines += [reason, *textwrap.wrap(", ".join(names), _WIDTH, initial_indent="  ", subsequent_indent="  ")]
    return lines


def _names(keys: Sequence[str]) -> str:
    return ", ".join(PARAMETER_BY_KEY[key].name for key in keys)


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", title, *(f"  {line}" for line in lines)] if lines else []


def _size_cells(row: SizeCheck) -> tuple[str, ...]:
    sizes = (number(row.parameters_billion), number(row.tokens_billion))
    hours = (number(round(row.predicted_chip_hours)), number(row.published_chip_hours))
    return (row.run, row.chip, *sizes, *hours, f"{row.ratio:.2f}", f"{row.implied_utilisation:.2f}")


def _summary(found: Check) -> str:
    skipped = sum(run.reason is not None for run in found.runs)
    return (
        f"{len(found.figures)} published figures of {len(found.runs)} runs: {found.recomputed} recomputed, "
        f"{found.within_rounding} within their rounding ({found.by_construction} of the recomputed by construction), "
        f"{found.within_tolerance} within their tolerance, {found.outside} outside; "
        f"of {skipped} runs nothing can be recomputed"
    )
