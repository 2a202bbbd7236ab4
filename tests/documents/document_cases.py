"""Scenarios of every kind that is valid, and files with one thing wrong with them."""

from __future__ import annotations

import json
import math

from hypothesis import strategies as st

from gui.footprint.factors import MAXIMUM as FACTOR_MAXIMUM
from gui.footprint.factors import FactorSet
from gui.footprint.mix import LISTED, SOURCES, Mix
from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import GRID_KEY, HOURS_BASES, POWER_BASES, Scenario
from gui.footprint.scope import Scope

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def _values(row):
    numbers = st.floats(row.minimum, row.maximum)
    if row.whole:
        numbers = st.integers(int(row.minimum), int(row.maximum)).map(float)
    return st.none() | numbers


@st.composite
def mixes(draw):
    weights = draw(st.lists(st.floats(0, 1), min_size=len(SOURCES), max_size=len(SOURCES)))
    whole = math.fsum(weights)
    if whole < 1e-6:
        weights, whole = [1.0] * len(SOURCES), float(len(SOURCES))
    return Mix(**{source: weight / whole for source, weight in zip(SOURCES, weights, strict=True)})


@st.composite
def scenarios(draw):
    factor = st.floats(0, FACTOR_MAXIMUM)
    values = {row.key: draw(_values(row)) for row in PARAMETERS}
    return Scenario(
        factors=FactorSet(draw(TEXTS), **{source: draw(factor) for source in LISTED}),
        run=draw(st.none() | TEXTS | st.just("nas")),
        chip=draw(st.none() | TEXTS | st.just("v100")),
        grid=draw(st.none() | TEXTS | st.just("fra")),
        power_basis=draw(st.none() | st.sampled_from(POWER_BASES)),
        hours_basis=draw(st.none() | st.sampled_from(HOURS_BASES)),
        grid_declared_kg_per_kwh=values.pop(GRID_KEY),
        grid_includes_pue=draw(st.booleans()),
        mix=draw(st.none() | mixes()),
        reference_mix=draw(st.none() | mixes()),
        **values,
    )


def changed(data, change):
    """Return a file's bytes with its JSON changed in place by a function."""
    document = json.loads(data)
    change(document)
    return json.dumps(document).encode()


@st.composite
def scopes(draw):
    """What counts, of every kind that is valid."""
    amount, maybe = st.floats(0, 1e12), st.none() | st.floats(0, 1e12)
    low, high = sorted((draw(amount), draw(amount)))
    masses, use = draw(st.booleans()), draw(st.booleans())
    return Scope(
        idle_share=draw(st.floats(0, 100)),
        embodied_low_kg=low if masses else None,
        embodied_high_kg=high if masses else None,
        lifetime_years=draw(st.floats(0.1, 100)),
        utilisation_over_life=draw(st.floats(0.01, 1)),
        development_multiplier=draw(st.floats(1, 1e6)),
        wue_l_per_kwh=draw(maybe),
        grid_water_l_per_kwh=draw(maybe),
        carbon_price_usd_per_t=draw(maybe),
        market_kg_per_kwh=draw(maybe),
        queries_per_day=draw(amount) if use else None,
        wh_per_query=draw(amount) if use else None,
        use_months=draw(st.floats(0, 1e4)),
        use_kg_per_kwh=draw(maybe),
    )
