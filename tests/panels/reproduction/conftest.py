"""A few figures, one of each verdict."""

from __future__ import annotations

import pytest

from gui.panels.reproduction.rows import FigureRow

BASE = FigureRow(
    run="alpha",
    name="Alpha",
    quantity="co2e_t",
    unit="t",
    reported=30.0,
    recomputed=29.63,
    tolerance=0.5,
    tolerance_kind="rounding",
    tolerance_reason="half of the last printed digit",
    verdict="rounding",
    by_construction=False,
    method="inputs",
    missing=(),
    guess=False,
    source="one2020",
    source_name="One 2020",
    source_locator="Table 1",
    note="",
)


@pytest.fixture
def rows():
    return (
        BASE,
        BASE._replace(run="beta", name="Beta", verdict="construction", by_construction=True, recomputed=30.0),
        BASE._replace(run="gamma", name="Gamma", quantity="co2e_lb", unit="lb", reported=192.0, recomputed=191.9),
        BASE._replace(
            run="delta", name="Delta", verdict="wider", tolerance_kind="wider", recomputed=31.0, tolerance=2.0
        ),
        BASE._replace(run="epsilon", name="Epsilon", verdict="outside", recomputed=40.0),
        BASE._replace(
            run="zeta",
            name="Zeta",
            verdict="none",
            recomputed=None,
            method="",
            missing=("chip_power_w", "pue"),
            guess=True,
        ),
        BASE._replace(
            run="eta",
            name="Eta",
            quantity="",
            unit="",
            reported=None,
            recomputed=None,
            verdict="unprinted",
            method="",
        ),
    )
