"""The answer of ``check``: every published figure beside the recomputed one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from gui.documents.text_table import columns, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.documents.reproduction import Reproduction

_VERDICTS = {True: "ok", False: "OFF", None: "not computed"}


def all_within(rows: Sequence[Reproduction]) -> bool:
    """Whether no figure lies outside its tolerance; one that cannot be recomputed does not."""
    return all(row.within is not False for row in rows)


def check_object(rows: Sequence[Reproduction]) -> dict[str, Any]:
    """Return the comparison as an object for JSON."""
    return {"ok": all_within(rows), "summary": _tally(rows), "figures": msgspec.to_builtins(rows)}


def check_text(rows: Sequence[Reproduction]) -> str:
    """Return the comparison as a table, the reasons of odd tolerances below it, and one line that sums it up."""
    header = ("run", "quantity", "reported", "recomputed", "difference", "tolerance", "unit", "")
    table = columns([header, *(_cells(row) for row in rows)], right=(2, 3, 4, 5))
    notable = [row for row in rows if row.within is not True]
    reasons = [f"{row.run} {row.quantity}: {_reason(row)}" for row in notable]
    tally = _tally(rows)
    summary = (
        f"{tally['figures']} published figures of {tally['runs']} runs: {tally['within']} within their tolerance, "
        f"{tally['outside']} outside, {tally['not_computed']} that cannot be recomputed"
    )
    return "\n".join([*table, "", *reasons, summary])


def _cells(row: Reproduction) -> tuple[str, ...]:
    recomputed = "-" if row.recomputed is None else number(row.recomputed, 7)
    difference = "-" if row.difference is None else f"{row.difference:+,.2f}"
    tolerance = number(row.tolerance)
    reported, verdict = number(row.reported, 7), _VERDICTS[row.within]
    return (row.run, row.quantity, reported, recomputed, difference, tolerance, row.unit, verdict)


def _reason(row: Reproduction) -> str:
    if row.within is None:
        return f"not declared: {', '.join(row.missing)}"
    return f"off by {number(row.difference)} {row.unit}, tolerance {number(row.tolerance)} ({row.tolerance_reason})"


def _tally(rows: Sequence[Reproduction]) -> dict[str, int]:
    verdicts = [row.within for row in rows]
    return {
        "runs": len({row.run for row in rows}),
        "figures": len(rows),
        "within": verdicts.count(True),
        "outside": verdicts.count(False),
        "not_computed": verdicts.count(None),
    }
