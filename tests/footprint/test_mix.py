"""Shares always sum to 100 %, and the carbon intensity moves on from the published one without a jump."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gui.footprint.electricity import computed_kg_per_kwh
from gui.footprint.errors import InputError
from gui.footprint.mix import LISTED, SOURCES, Mix, move_share, room_for
from gui.footprint.scenario import with_factors, with_shares, with_value
from tests.helpers.footprint_cases import DIRECT, LIFECYCLE, SEARCH, US_MIX

sources = st.sampled_from(SOURCES)
locks = st.frozensets(sources)
moves = st.lists(st.tuples(sources, st.floats(0, 1), locks), max_size=30)


@st.composite
def mixes(draw: st.DrawFn) -> Mix:
    weights = draw(st.lists(st.floats(0, 1), min_size=10, max_size=10).filter(lambda values: sum(values) > 1e-3))
    return Mix(*(weight / math.fsum(weights) for weight in weights))


@given(mixes(), moves)
def test_that_shares_sum_to_one_after_any_sequence_of_moves_and_locks(
    mix: Mix, sequence: list[tuple[str, float, frozenset[str]]]
) -> None:
    for source, wanted, locked in sequence:
        low, high = room_for(mix, source, locked)
        before = mix
        mix = move_share(mix, source, min(max(wanted, low), high), locked, guide=US_MIX)
        assert math.fsum(mix.as_dict().values()) == pytest.approx(1.0, abs=1e-9)
        assert all(mix.share(name) == before.share(name) for name in locked if name != source)
        assert all(share >= 0 for share in mix.as_dict().values())


@given(mixes(), sources, st.floats(0, 1))
def test_that_the_others_keep_their_proportions(mix: Mix, source: str, share: float) -> None:
    others = [name for name in SOURCES if name != source]
    rest = math.fsum(mix.share(name) for name in others)
    assume(rest > 1e-6)
    moved = move_share(mix, source, share)
    for name in others:
        assert moved.share(name) == pytest.approx(mix.share(name) / rest * (1 - share), abs=1e-9)


def test_that_a_mix_dragged_to_one_source_and_back_keeps_its_character() -> None:
    all_coal = move_share(US_MIX, "coal", 1.0)
    assert all_coal.coal == 1.0
    back = move_share(all_coal, "coal", US_MIX.coal, guide=US_MIX)
    assert back.as_dict() == pytest.approx(US_MIX.as_dict())


def test_that_a_share_past_the_locked_ones_is_refused_with_the_room_there_is() -> None:
    with pytest.raises(InputError) as refused:
        move_share(US_MIX, "coal", 0.9, locked={"gas"})
    assert (refused.value.key, refused.value.code) == ("mix.coal", "no_room")
    assert refused.value.high == pytest.approx(0.65)


def test_that_a_share_stays_where_every_other_is_locked() -> None:
    locked = set(SOURCES) - {"coal"}
    assert room_for(US_MIX, "coal", locked) == (pytest.approx(0.27), pytest.approx(0.27))


@pytest.mark.parametrize("share", [-0.1, 1.1, math.nan, math.inf, "half", None, True])
def test_that_what_cannot_be_a_share_is_refused(share: object) -> None:
    with pytest.raises(InputError, match=r"mix\.coal"):
        move_share(US_MIX, "coal", share)  # type: ignore[arg-type]


def test_that_shares_that_do_not_sum_to_one_are_refused() -> None:
    with pytest.raises(InputError, match=r"sum to 0\.9"):
        Mix(coal=0.5, gas=0.4)


def test_that_what_is_left_open_counts_at_the_mean_of_the_rest() -> None:
    listed = Mix(coal=0.5, hydro=0.5)
    open_half = Mix(coal=0.25, hydro=0.25, unlisted=0.5)
    assert computed_kg_per_kwh(open_half, LIFECYCLE) == pytest.approx(computed_kg_per_kwh(listed, LIFECYCLE))
    assert computed_kg_per_kwh(Mix(unlisted=1.0), LIFECYCLE) is None


def test_that_the_published_intensity_is_in_force_until_a_share_moves() -> None:
    assert SEARCH.grid_kg_per_kwh == SEARCH.grid_declared_kg_per_kwh
    assert SEARCH.grid_basis == "declared"
    moved = with_value(SEARCH, "mix.coal", 0.5)
    assert moved.grid_basis == "mix"
    assert moved.grid_kg_per_kwh is not None
    assert moved.grid_kg_per_kwh > (SEARCH.grid_kg_per_kwh or 0)


@given(sources, st.floats(-1e-7, 1e-7), st.sampled_from([LIFECYCLE, DIRECT]))
def test_that_the_first_touch_of_the_mix_does_not_jump(source: str, nudge: float, factors: object) -> None:
    start = with_factors(SEARCH, factors)  # type: ignore[arg-type]
    share = US_MIX.share(source) + nudge
    assume(0 <= share <= 1)
    moved = with_value(start, f"mix.{source}", share)
    assert moved.grid_kg_per_kwh == pytest.approx(start.grid_kg_per_kwh, abs=1e-5)


def test_that_a_mix_that_computes_to_nothing_goes_on_by_adding() -> None:
    # All hydro under direct factors computes to 0: a ratio to it is not defined.
    hydro = Mix(hydro=1.0)
    start = replace(SEARCH, mix=hydro, reference_mix=hydro, factors=DIRECT, grid_declared_kg_per_kwh=0.02)
    moved = with_value(start, "mix.coal", 0.1)
    assert moved.grid_kg_per_kwh == pytest.approx(0.02 + 0.1 * DIRECT.coal)


def test_that_a_grid_with_a_mix_alone_is_computed_from_it() -> None:
    start = replace(SEARCH, grid_declared_kg_per_kwh=None)
    assert start.grid_basis == "mix"
    expected = math.fsum(US_MIX.share(name) * LIFECYCLE.factor(name) for name in LISTED) / 0.98
    assert start.grid_kg_per_kwh == pytest.approx(expected)


def test_that_an_intensity_entered_by_hand_is_where_the_mix_goes_on_from() -> None:
    entered = with_value(SEARCH, "grid_kg_per_kwh", 0.05)
    assert (entered.grid, entered.grid_kg_per_kwh, entered.grid_basis) == (None, 0.05, "declared")
    moved = with_value(entered, "mix.coal", US_MIX.coal + 1e-9)
    assert moved.grid_kg_per_kwh == pytest.approx(0.05, rel=1e-6)


def test_that_several_shares_can_be_set_at_once_in_any_order() -> None:
    one = with_shares(SEARCH, {"coal": 0.5, "gas": 0.1})
    other = with_shares(SEARCH, {"gas": 0.1, "coal": 0.5})
    assert one == other
    assert one.mix is not None
    assert (one.mix.coal, one.mix.gas) == (0.5, 0.1)
    with pytest.raises(InputError, match=r"sum to 1\.1"):
        with_shares(SEARCH, {"coal": 0.5, "gas": 0.6})


def test_that_moving_a_share_of_a_grid_without_a_mix_says_so() -> None:
    bare = replace(SEARCH, mix=None, reference_mix=None)
    with pytest.raises(InputError, match="no mix"):
        with_value(bare, "mix.coal", 0.5)
