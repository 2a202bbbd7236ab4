"""Values that charts show in the tests, and what can be said about the texts that they write."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF

from gui.charts.rows import CompareRow, GridRate, GridRow, GridValues, GrowthValues, Level, PartRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize

    from gui.charts.base import Chart

NAS_KG, NAS_KWH, NAS_HOURS = 284019.3, 656347.1, 274120.0
"""The architecture search of Strubell et al. 2019, Table 3."""


def compare_rows(kg: float | None = NAS_KG, baseline: float | None = None, russian: bool = False) -> list[CompareRow]:
    names = {
        "scenario": ("This scenario", "Этот сценарий"),
        "car": ("Car, whole life, with fuel", "Автомобиль, вся жизнь с топливом"),
        "flight": ("Flight NY-SF and back", "Перелёт Нью-Йорк - Сан-Франциско и обратно"),
        "american": ("American, one year", "Жизнь среднего американца, один год"),
        "lisa": ("LISA project, 4,789 runs", "Проект LISA, 4 789 запусков"),
        "nas": ("Same search, as first published", "Тот же поиск, как опубликован впервые"),
        "google": ("Same search, Google 2021", "Тот же поиск, Google 2021"),
        "bert": ("BERT base, 64 V100", "BERT base, 64 V100"),
        "big": ("Transformer (big)", "Transformer (big)"),
    }
    row = {key: both[russian] for key, both in names.items()}
    rows = [
        CompareRow("scenario", row["scenario"], kg, "scenario", "train_hours"),
        CompareRow("car", row["car"], 57152.63862, "everyday", None, "Strubell et al. 2019, Table 1"),
        CompareRow("american", row["american"], 16400.09, "everyday"),
        CompareRow("flight", row["flight"], 899.927, "everyday"),
        CompareRow("lisa", row["lisa"], 35592.0, "published"),
        CompareRow("nas", row["nas"], 284019.0, "corrected"),
        CompareRow("google", row["google"], 3200.0, "published"),
        CompareRow("bert", row["bert"], 652.0, "published"),
        CompareRow("big", row["big"], 87.1, "published"),
    ]
    if baseline is not None:
        rows.append(CompareRow("baseline", "Как загружено" if russian else "As loaded", baseline, "baseline"))
    return rows


def part_rows(
    kg: float | None = NAS_KG,
    kwh: float | None = NAS_KWH,
    overhead: float = 0.37,
    host: float = 0.0,
    russian: bool = False,
) -> list[PartRow]:
    names = ("GPUs and their host", "Host processors and memory", "Cooling and power delivery")
    if russian:
        names = ("Ускорители и их хост", "Процессоры и память хоста", "Охлаждение и подвод питания")
    shares = (1 - overhead - host, host, overhead)
    knobs = ("chip_power_w", "host_power_w", "pue")
    return [
        PartRow(
            part,
            name,
            None if kwh is None else kwh * share,
            None if kg is None else kg * share,
            knob,
        )
        for part, name, share, knob in zip(("chips", "host", "overhead"), names, shares, knobs, strict=True)
    ]


GRID_NAMES = (
    ("nor", "Norway", "Норвегия", 20.0),
    ("fra", "France", "Франция", 37.0),
    ("can", "Canada", "Канада", 112.0),
    ("gbr", "United Kingdom", "Соединённое Королевство", 156.0),
    ("deu", "Germany", "Германия", 250.0),
    ("usa", "United States, 2018 (the study)", "США, 2018 (исследование)", 284.0193),
    ("wld", "World", "Весь мир", 316.0),
    ("chn", "China", "Китай", 382.0),
    ("pol", "Poland", "Польша", 435.0),
    ("zaf", "South Africa", "Южно-Африканская Республика", 464.0),
    ("ind", "India", "Индия", 468.0),
    ("kaz", "Kazakhstan", "Казахстан", 539.0),
)


def grid_values(kg: float | None = NAS_KG, russian: bool = False) -> GridValues:
    """The search's energy on these grids; each tonne of the search stands for one gram a kilowatt-hour."""
    name = {key: ru if russian else en for key, en, ru, _ in GRID_NAMES}
    rates = tuple(GridRate(key, name[key], tonnes / 1000) for key, *_, tonnes in GRID_NAMES if key != "usa")
    kwh = None if kg is None else kg / 284.0193 * 1000
    return GridValues(GridRow("usa", name["usa"], kg, current=True), kwh, rates)


def counted(one: str, many: str) -> Callable[[int], str]:
    return lambda count: f"1 {one}" if count == 1 else f"{count:,} {many}"


LEVELS = (
    Level("flight", 899.92726208, counted("flight", "flights")),
    Level("car", 57152.63862, counted("car", "cars")),
    Level("charge", 0.00822, counted("phone charge", "phone charges")),
)


def growth_values(
    kg: float | None = NAS_KG,
    hours: float | None = NAS_HOURS,
    baseline_kg: float | None = None,
    baseline_hours: float | None = None,
) -> GrowthValues:
    return GrowthValues(hours, kg, LEVELS, baseline_hours, baseline_kg, "As loaded:")


@dataclass(frozen=True)
class Written:
    """A text as it was drawn, and the rectangle of its letters."""

    text: str
    area: QRectF
    colour: str


def overlaps(texts: list[Written]) -> list[tuple[str, str]]:
    return [(one.text, other.text) for one, other in combinations(texts, 2) if one.area.intersects(other.area)]


def outside(texts: list[Written], size: QSize) -> list[str]:
    whole = QRectF(-1, -1, size.width() + 2, size.height() + 2)
    return [one.text for one in texts if not whole.contains(one.area)]


def plain(text: str) -> str:
    """Return a text with ordinary spaces, whichever kind holds numbers and units together."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def plan_at(chart: Chart, width: int, height: int) -> Any:
    """Return what the chart would draw on so much room [px]."""
    return chart._lay_out(width, height)
