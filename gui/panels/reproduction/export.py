"""The check of the published figures as CSV, for other programs: ids, plain numbers, English."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.panels.reproduction.rows import FigureRow

_COLUMNS = (
    "run_id",
    "name",
    "quantity",
    "unit",
    "reported",
    "recomputed",
    "difference",
    "difference_percent",
    "tolerance",
    "tolerance_kind",
    "tolerance_reason",
    "verdict",
    "by_construction",
    "method",
    "missing",
    "source",
    "source_locator",
)


def csv_text(rows: Sequence[FigureRow]) -> str:
    """Return the rows with a heading; a cell is empty where nothing is published or computed."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        percent = None if row.relative is None else 100 * row.relative
        printed = row.reported is not None
        writer.writerow(
            (
                row.run,
                row.name,
                row.quantity,
                row.unit,
                row.reported,
                row.recomputed,
                row.difference,
                percent,
                row.tolerance if printed else None,
                row.tolerance_kind,
                row.tolerance_reason,
                row.verdict,
                str(row.by_construction).lower() if printed else None,
                row.method,
                " ".join(row.missing),
                row.source,
                row.source_locator,
            )
        )
    return text.getvalue()
