"""How a value is known, as a word beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

ROLES = {
    "measured": "good",
    "published": "good",
    "derived": "secondary",
    "estimated": "accent",
    "assumed": "secondary",
    "default": "secondary",
    "mine": "accent",
    "not_declared": "corrected",
}
"""Colour role of each badge: known from elsewhere, taken for granted, or set by hand."""


def badge_word(badge: str) -> str:
    """Return the word for a badge."""
    return {
        "measured": QCoreApplication.translate("Badge", "measured"),
        "published": QCoreApplication.translate("Badge", "published"),
        "derived": QCoreApplication.translate("Badge", "derived", "computed from other published figures"),
        "estimated": QCoreApplication.translate("Badge", "estimated", "from a model's size, or from the same work"),
        "assumed": QCoreApplication.translate("Badge", "assumed"),
        "default": QCoreApplication.translate("Badge", "default"),
        "mine": QCoreApplication.translate("Badge", "mine", "the user has set it"),
        "not_declared": QCoreApplication.translate("Badge", "not declared"),
    }[badge]


def badge_sentence(badge: str) -> str:
    """Return what a badge means."""
    return {
        "measured": QCoreApplication.translate("Badge", "Measured; the note says on what hardware."),
        "published": QCoreApplication.translate("Badge", "A published figure."),
        "derived": QCoreApplication.translate("Badge", "Computed from other published figures."),
        "estimated": QCoreApplication.translate(
            "Badge",
            "Estimated by this program from a model\u2019s size or from the rates of two chips; nobody published it.",
        ),
        "assumed": QCoreApplication.translate("Badge", "An assumption: nobody measured it for this run."),
        "default": QCoreApplication.translate("Badge", "The run does not say; the default stands in."),
        "mine": QCoreApplication.translate("Badge", "Set by you."),
        "not_declared": QCoreApplication.translate("Badge", "Nobody published it, so nothing is put in its place."),
    }[badge]
