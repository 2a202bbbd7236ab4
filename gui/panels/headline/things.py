"""The everyday things of the library as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.panels.picker.model import PickerRow

if TYPE_CHECKING:
    from gui.library.library import Library
    from gui.look.wording import Wording

CATEGORIES = (
    "car",
    "flight",
    "train",
    "transport",
    "person",
    "home",
    "food",
    "device",
    "digital",
    "fuel",
    "nature",
    "goods",
)
"""In the order in which the list shows them."""


def thing_rows(library: Library, wording: Wording) -> list[PickerRow]:
    """Every everyday thing by category, with its mass and what is counted."""
    rows = [
        PickerRow(
            thing.equivalent_id,
            wording.preset(thing.name),
            ", ".join(filter(None, (wording.mass(thing.kg_co2e).text, wording.preset(thing.boundary)))),
            category_word(thing.category),
            f"{thing.name} {thing.unit} {wording.preset(thing.unit)} {thing.edition_year or ''}",
        )
        for thing in library.equivalents.values()
    ]
    order = {category_word(category): place for place, category in enumerate(CATEGORIES)}
    return sorted(rows, key=lambda row: order[row.group])


def category_word(category: str) -> str:
    """Return the heading of a category."""
    return {
        "car": QCoreApplication.translate("Thing", "Cars"),
        "flight": QCoreApplication.translate("Thing", "Flights"),
        "train": QCoreApplication.translate("Thing", "Trains"),
        "transport": QCoreApplication.translate("Thing", "Buses and motorcycles"),
        "person": QCoreApplication.translate("Thing", "People"),
        "home": QCoreApplication.translate("Thing", "Homes"),
        "food": QCoreApplication.translate("Thing", "Food"),
        "device": QCoreApplication.translate("Thing", "Devices"),
        "digital": QCoreApplication.translate("Thing", "On line"),
        "fuel": QCoreApplication.translate("Thing", "Fuels"),
        "nature": QCoreApplication.translate("Thing", "Trees"),
        "goods": QCoreApplication.translate("Thing", "Things to buy"),
    }[category]
