"""No text of a chart is cut off or lies on another, whatever the size, the zoom and the language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from tests.charts.chart_cases import (
    NAS_KG,
    NAS_KWH,
    compare_rows,
    grid_values,
    growth_values,
    outside,
    overlaps,
    part_rows,
)

SIZES = [(340, 150), (340, 300), (510, 300), (900, 180), (1600, 900)]
SCALES = [0.8, 1.0, 1.5, 2.5]


@pytest.mark.parametrize("kg", [NAS_KG, 120_000.0, 0.0123, 4.2e9, 0.0, None], ids=str)
@pytest.mark.parametrize("russian", [False, True], ids=["en", "ru"])
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_no_text_is_cut_off_or_lies_on_another(charts, look, written, size, scale, russian, kg):
    look.set_language("ru" if russian else "en")
    look.set_scale(scale)
    charts["compare"].show_values(compare_rows(kg, 200_000.0, russian), logarithmic=True)
    charts["parts"].show_values(part_rows(kg, kg, 0.2, 0.03, russian), part_rows(NAS_KG, NAS_KWH))
    charts["growth"].show_values(growth_values(kg, 100_000.0, 284_000.0, 274_120.0))
    charts["grids"].show_values(grid_values(kg, russian))
    room = QSize(*size)
    for chart in charts.values():
        texts = written(chart, room)
        assert overlaps(texts) == []
        assert outside(texts, room) == []
