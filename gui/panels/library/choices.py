"""What the words in the tables' cells are called, and what they mean, in the present language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.library.columns import choice_word
from gui.panels.parts.badge import badge_sentence, badge_word
from gui.panels.parts.status import status_word

_STATUSES = ("recomputes", "recomputes_by_construction", "hours_only", "reported_only", "third_party_guess")
_BADGES = ("measured", "published", "derived", "assumed")


def choice_words() -> dict[str, str]:
    """Return the words for choices; ``column.choice`` where a choice means something of its own in a column."""
    return {
        **{badge: badge_word(badge) for badge in _BADGES},
        "assumption": badge_word("assumed"),
        # Runs.
        **{status: status_word(status) for status in _STATUSES},
        "measured_system": QCoreApplication.translate("LibraryChoice", "measured, host and all"),
        "measured_chip": QCoreApplication.translate("LibraryChoice", "measured, the chip alone"),
        "tdp": QCoreApplication.translate("LibraryChoice", "the rated power (TDP)"),
        "power_basis.assumed": QCoreApplication.translate("LibraryChoice", "an assumption"),
        "location": QCoreApplication.translate("LibraryChoice", "location-based"),
        "market": QCoreApplication.translate("LibraryChoice", "market-based"),
        "unstated": QCoreApplication.translate("LibraryChoice", "not stated"),
        "operational": QCoreApplication.translate("LibraryChoice", "operation"),
        "dynamic": QCoreApplication.translate("LibraryChoice", "computing alone"),
        "idle": QCoreApplication.translate("LibraryChoice", "idle time"),
        "embodied": QCoreApplication.translate("LibraryChoice", "manufacturing"),
        "development": QCoreApplication.translate("LibraryChoice", "development runs"),
        "inference": QCoreApplication.translate("LibraryChoice", "use of the model"),
        # Accelerators.
        "gpu": QCoreApplication.translate("LibraryChoice", "GPU"),
        "tpu": QCoreApplication.translate("LibraryChoice", "TPU"),
        "accelerator": QCoreApplication.translate("LibraryChoice", "accelerator", "a chip of another kind than GPU"),
        "soc": QCoreApplication.translate("LibraryChoice", "system on a chip"),
        "cpu": QCoreApplication.translate("LibraryChoice", "CPU"),
        "system": QCoreApplication.translate("LibraryChoice", "the whole system"),
        "chip": QCoreApplication.translate("LibraryChoice", "the chip alone"),
        # Grids and sources of electricity.
        "study": QCoreApplication.translate("LibraryChoice", "of a paper", "a grid as a paper describes it"),
        "country": QCoreApplication.translate("LibraryChoice", "country"),
        "world": QCoreApplication.translate("LibraryChoice", "world"),
        "region": QCoreApplication.translate("LibraryChoice", "region"),
        "zone": QCoreApplication.translate("LibraryChoice", "bidding zone"),
        "cloud": QCoreApplication.translate("LibraryChoice", "cloud region"),
        "lifecycle": QCoreApplication.translate("LibraryChoice", "life cycle"),
        "direct": QCoreApplication.translate("LibraryChoice", "direct"),
        # Everyday things.
        "car": QCoreApplication.translate("LibraryChoice", "cars"),
        "flight": QCoreApplication.translate("LibraryChoice", "flights"),
        "train": QCoreApplication.translate("LibraryChoice", "trains"),
        "transport": QCoreApplication.translate("LibraryChoice", "other transport"),
        "person": QCoreApplication.translate("LibraryChoice", "people"),
        "home": QCoreApplication.translate("LibraryChoice", "homes"),
        "food": QCoreApplication.translate("LibraryChoice", "food"),
        "device": QCoreApplication.translate("LibraryChoice", "devices"),
        "digital": QCoreApplication.translate("LibraryChoice", "digital life"),
        "fuel": QCoreApplication.translate("LibraryChoice", "fuels"),
        "nature": QCoreApplication.translate("LibraryChoice", "nature"),
        "goods": QCoreApplication.translate("LibraryChoice", "goods"),
        # PUE, prices, water.
        "industry": QCoreApplication.translate("LibraryChoice", "industry average"),
        "fleet": QCoreApplication.translate("LibraryChoice", "all of a company"),
        "site": QCoreApplication.translate("LibraryChoice", "one site"),
        "method": QCoreApplication.translate("LibraryChoice", "default of a method"),
        "accelerator_hour": QCoreApplication.translate("LibraryChoice", "rent of a chip"),
        "electricity": QCoreApplication.translate("LibraryChoice", "electricity"),
        "hardware": QCoreApplication.translate("LibraryChoice", "to buy"),
        "carbon": QCoreApplication.translate("LibraryChoice", "a tonne of CO\u2082e"),
        "on_site": QCoreApplication.translate("LibraryChoice", "on the site"),
        "off_site": QCoreApplication.translate("LibraryChoice", "where it is generated"),
        # Development, use, idle time and making.
        "basis.energy": QCoreApplication.translate("LibraryChoice", "energy"),
        "basis.compute": QCoreApplication.translate("LibraryChoice", "operations", "what a multiplier compares"),
        "basis.emissions": QCoreApplication.translate("LibraryChoice", "emissions"),
        "basis.capacity": QCoreApplication.translate("LibraryChoice", "capacity", "of a cluster"),
        "modelled": QCoreApplication.translate("LibraryChoice", "modelled"),
        "stated": QCoreApplication.translate("LibraryChoice", "stated", "said by those who offer it"),
        "idle_share": QCoreApplication.translate("LibraryChoice", "idle time over the run"),
        "lifetime_years": QCoreApplication.translate("LibraryChoice", "lifetime"),
        "utilisation": QCoreApplication.translate("LibraryChoice", "use over life"),
        "embodied_kg": QCoreApplication.translate("LibraryChoice", "making"),
        # The bibliography.
        "article": QCoreApplication.translate("LibraryChoice", "article"),
        "inproceedings": QCoreApplication.translate("LibraryChoice", "conference paper"),
        "techreport": QCoreApplication.translate("LibraryChoice", "report"),
        "incollection": QCoreApplication.translate("LibraryChoice", "chapter"),
        "book": QCoreApplication.translate("LibraryChoice", "book"),
        "misc": QCoreApplication.translate("LibraryChoice", "other"),
        "online": QCoreApplication.translate("LibraryChoice", "web page"),
        "own": QCoreApplication.translate("LibraryChoice", "your own"),
    }


def choice_sentences() -> dict[str, str]:
    """Return what choices mean, where a word alone does not say it; by ``column.choice`` or choice."""
    return {
        **{badge: badge_sentence(badge) for badge in _BADGES},
        "assumption": badge_sentence("assumed"),
        "status.recomputes": QCoreApplication.translate(
            "LibraryChoice", "The published figure follows from measured or declared inputs."
        ),
        "status.recomputes_by_construction": QCoreApplication.translate(
            "LibraryChoice",
            "The published energy was itself computed from assumed watts: that it recomputes confirms nothing.",
        ),
        "status.hours_only": QCoreApplication.translate(
            "LibraryChoice", "Only the accelerator-hours are published: watts, PUE or grid are missing."
        ),
        "status.reported_only": QCoreApplication.translate(
            "LibraryChoice", "A figure is printed without the inputs that it came from."
        ),
        "status.third_party_guess": QCoreApplication.translate(
            "LibraryChoice", "Not from those who trained it: a guess of others."
        ),
        "measured_system": QCoreApplication.translate(
            "LibraryChoice", "Memory, processors, fans and network are in the watts."
        ),
        "measured_chip": QCoreApplication.translate("LibraryChoice", "The host comes on top of the watts."),
        "tdp": QCoreApplication.translate("LibraryChoice", "The limit on the data sheet; nothing was measured."),
        "power_basis.assumed": QCoreApplication.translate("LibraryChoice", "A guess; nothing was measured."),
        "location": QCoreApplication.translate("LibraryChoice", "By the grid where the electricity is taken."),
        "market": QCoreApplication.translate("LibraryChoice", "By contracts and certificates that were bought."),
        "lifecycle": QCoreApplication.translate("LibraryChoice", "Fuel, building and leaks are counted."),
        "direct": QCoreApplication.translate("LibraryChoice", "Only what leaves the chimney is counted."),
        "basis.unstated": QCoreApplication.translate("LibraryChoice", "The source does not say what is counted."),
        "accounting.unstated": QCoreApplication.translate("LibraryChoice", "The source does not say by which grid."),
    }


def plain_word(choice: str) -> str:
    """Return a choice that has no word of its own here, without its underlines."""
    return QCoreApplication.translate("columns", choice_word(choice))
