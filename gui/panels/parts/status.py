"""How far a published figure can be checked, as a word beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def status_word(status: str) -> str:
    """Return the word for a run's status, as ``runs.csv`` has it; empty for a run that has none."""
    return {
        "recomputes": QCoreApplication.translate("Status", "recomputes", "a published figure can be computed anew"),
        "recomputes_by_construction": QCoreApplication.translate("Status", "from assumed watts"),
        "hours_only": QCoreApplication.translate("Status", "hours only", "no energy and no emissions were published"),
        "reported_only": QCoreApplication.translate("Status", "reported only", "its inputs were not published"),
        "third_party_guess": QCoreApplication.translate("Status", "guessed by others"),
    }.get(status, "")
