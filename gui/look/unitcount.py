"""Counts of everyday things by their unit, where a thing has no phrase of its own: "23 kg of beef"."""

from __future__ import annotations

from PySide6.QtCore import QObject


class UnitCount(QObject):
    """Holds the phrases that have plural forms: lupdate finds these only in a QObject's own ``tr``."""

    def phrase(self, unit: str, plural: int) -> str:
        """Return the phrase of a unit of presets/ in the form that stands behind `plural`, with %1 for the count.

        A unit of the user's own has none: the phrase is empty.
        """
        return {
            "round trip": self.tr("%1 round trip(s)", "", plural),
            "flight": self.tr("%1 flight(s)", "", plural),
            "km by car": self.tr("%1 km by car", "", plural),
            "mile by car": self.tr("%1 mile(s) by car", "", plural),
            "year of driving": self.tr("%1 year(s) of driving", "", plural),
            "km by train": self.tr("%1 km by train", "", plural),
            "km by metro": self.tr("%1 km by metro", "", plural),
            "km by bus": self.tr("%1 km by bus", "", plural),
            "km by coach": self.tr("%1 km by coach", "", plural),
            "km by motorcycle": self.tr("%1 km by motorcycle", "", plural),
            "km by plane": self.tr("%1 km by plane", "", plural),
            "year of life": self.tr("%1 year(s) of life", "", plural),
            "year of a home": self.tr("%1 year(s) of a home", "", plural),
            "new house": self.tr("%1 new house(s)", "", plural),
            "seedling grown for ten years": self.tr("%1 seedling(s) grown for ten years", "", plural),
            "year of a tree": self.tr("%1 year(s) of a tree", "", plural),
            "month of a tree": self.tr("%1 month(s) of a tree", "", plural),
            "acre of forest for a year": self.tr("%1 acre(s) of forest for a year", "", plural),
            "US gallon of petrol": self.tr("%1 US gallon(s) of petrol", "", plural),
            "litre of petrol": self.tr("%1 litre(s) of petrol", "", plural),
            "US gallon of diesel": self.tr("%1 US gallon(s) of diesel", "", plural),
            "barrel of oil": self.tr("%1 barrel(s) of oil", "", plural),
            "pound of coal": self.tr("%1 pound(s) of coal", "", plural),
            "tanker truck of petrol": self.tr("%1 tanker truck(s) of petrol", "", plural),
            "railcar of coal": self.tr("%1 railcar(s) of coal", "", plural),
            "propane cylinder": self.tr("%1 propane cylinder(s)", "", plural),
            "kg of beef": self.tr("%1 kg of beef", "", plural),
            "kg of chicken": self.tr("%1 kg of chicken", "", plural),
            "kg of cheeseburgers": self.tr("%1 kg of cheeseburgers", "", plural),
            "kg of baguette": self.tr("%1 kg of baguette", "", plural),
            "litre of coffee": self.tr("%1 litre(s) of coffee", "", plural),
            "vegan meal": self.tr("%1 vegan meal(s)", "", plural),
            "meal with beef": self.tr("%1 meal(s) with beef", "", plural),
            "hour of video": self.tr("%1 hour(s) of video", "", plural),
            "hour of video call": self.tr("%1 hour(s) of video call", "", plural),
            "web search": self.tr("%1 web search(es)", "", plural),
            "email": self.tr("%1 email(s)", "", plural),
            "smartphone": self.tr("%1 smartphone(s)", "", plural),
            "laptop": self.tr("%1 laptop(s)", "", plural),
            "pair of jeans": self.tr("%1 pair(s) of jeans", "", plural),
            "T-shirt": self.tr("%1 T-shirt(s)", "", plural),
            "day of a data centre": self.tr("%1 day(s) of a data centre", "", plural),
        }.get(unit, "")
