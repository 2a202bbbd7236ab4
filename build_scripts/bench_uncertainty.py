"""Measure what a tick of a slider costs the uncertainty, beside fresh draws and SALib: 100,000 draws of six inputs.

`.venv/bin/python build_scripts/bench_uncertainty.py` prints the rows alone; bench.py has them among the others. All of
them are taken in turns, so that a busy machine slows them alike.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

from build_scripts.bench_report import Row, Spread, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.footprint.ranges import Range
    from gui.footprint.scenario import Scenario

TIMES_AS_FAST = 30.0
"""Budget: how many times as fast as fresh draws and np.quantile a tick has to be."""
TICK_US = 400.0
"""Budget: a tick in which one range moved [us]."""
LEVELS = (0.05, 0.25, 0.5, 0.75, 0.95)
_MOVED = "grid_kg_per_kwh"
_SALIB_BASE = 4096
_US = 1e6

_NAMES = {
    "moved": "one range moved; floor: fresh draws, np.quantile",
    "value": "a value moved, its range in proportion",
    "switched": "another range than the tick before",
    "all": "all five results, one range moved",
    "tied": "shares of the variance, closed form",
    "naive": "fresh draws of six inputs and np.quantile",
    "salib": "SALib's indices of 4,096 x 8 runs of the model",
}


def case() -> tuple[Scenario, dict[str, Range]]:
    """The architecture search with hosts of their own and six log-normal ranges."""
    from gui.footprint.ranges import Range
    from gui.footprint.scenario import with_value
    from gui.library.library import Library

    scenario = with_value(Library.load().scenario("nas"), "host_power_w", 400.0)
    folds = {"training_runs": 1.1, "train_hours": 1.1, "chip_count": 1.05, "chip_power_w": 1.2, "pue": 1.05}
    folds[_MOVED] = 1.3
    ranges = {
        key: Range(value / fold, value, value * fold) for key, fold in folds.items() if (value := scenario.value(key))
    }
    return scenario, ranges


def rounds(count: int) -> dict[str, list[float]]:
    """What each way took, `count` times in turns [us]."""
    work = _ways()
    taken: dict[str, list[float]] = {name: [] for name in work}
    for turn in range(-3, count):  # the first three warm caches and the draws and are not counted
        for name, way in work.items():
            if name in {"naive", "salib"} and turn >= max(5, count // 10):
                continue
            started = time.perf_counter()
            way(turn)
            if turn >= 0:
                taken[name].append((time.perf_counter() - started) * _US)
    return taken


def _ways() -> dict[str, Callable[[int], object]]:
    import numpy as np

    from gui.footprint.ranges import Range
    from gui.footprint.scenario import with_value
    from gui.footprint.sensitivity import variance_shares
    from gui.footprint.uncertainty import Propagation

    scenario, ranges = case()
    results = ("energy_kwh", "co2e_kg", "electricity_cost_usd", "cloud_cost_low_usd", "cloud_cost_high_usd")
    kept = {name: Propagation() for name in ("moved", "value", "switched", "all")}
    generator = np.random.default_rng(1)

    def widened(key: str, turn: int) -> dict[str, Range]:
        value, fold = ranges[key].best, 1.3 + (turn + 3) / 1000
        return {**ranges, key: Range(value / fold, value, value * fold)}

    def value_moved(turn: int) -> object:
        value = 0.4 + (turn + 3) / 1000
        moved = {**ranges, _MOVED: ranges[_MOVED].moved_to(value)}
        return kept["value"].interval(with_value(scenario, _MOVED, value), moved, "co2e_kg")

    def switched(turn: int) -> object:
        return kept["switched"].interval(scenario, widened(list(ranges)[turn % len(ranges)], turn), "co2e_kg")

    def every(turn: int) -> object:
        moved = widened("chip_power_w", turn)
        return [kept["all"].interval(scenario, moved, result) for result in results]

    def naive(_: int) -> object:
        total = 1.0
        for one in ranges.values():
            total = total * generator.lognormal(np.log(one.best), one.spreads[0], 100_000)
        return np.quantile(total, LEVELS)

    ways: dict[str, Callable[[int], object]] = {
        "moved": lambda turn: kept["moved"].interval(scenario, widened(_MOVED, turn), "co2e_kg"),
        "value": value_moved,
        "switched": switched,
        "all": every,
        "tied": lambda turn: variance_shares(scenario, widened(_MOVED, turn), "co2e_kg"),
        "naive": naive,
    }
    return {**ways, **_salib(ranges)}


def _salib(ranges: dict[str, Range]) -> dict[str, Callable[[int], object]]:
    """The same question put to SALib, where it is installed."""
    try:
        from SALib.analyze import sobol as analyze
        from SALib.sample import sobol as sample
    except ImportError:
        return {}
    bounds = [[one.best, one.spreads[0]] for one in ranges.values()]
    problem: dict[str, Any] = {"num_vars": len(ranges), "names": list(ranges), "bounds": bounds}
    problem["dists"] = ["lognorm"] * len(ranges)
    problem["bounds"] = [[0.0, spread] for _, spread in bounds]

    def indices(_: int) -> object:
        drawn = sample.sample(problem, _SALIB_BASE, calc_second_order=False, seed=1)
        return analyze.analyze(problem, drawn.prod(axis=1), calc_second_order=False, seed=1)

    return {"salib": indices}


def section(*, quick: bool = False) -> tuple[str, list[Row]]:
    """Rows for the table of the bench."""
    taken = rounds(40 if quick else 200)
    spreads = {name: Spread.of(values) for name, values in taken.items()}
    naive, moved, shares, salib = (spreads.get(name) for name in ("naive", "moved", "tied", "salib"))
    times = f"{naive.median / moved.median:.0f} times as fast" if naive and moved else ""
    rows = [
        Row(_NAMES["moved"], moved, naive, "us", round(1 / TIMES_AS_FAST, 3), "ratio", times),
        Row("   the same against its budget", moved, None, "us", TICK_US, "median"),
        *(Row(_NAMES[name], spreads[name], naive, "us") for name in ("value", "switched", "all")),
        Row(f"{_NAMES['tied']}; floor: SALib", shares, salib, "us", remark="" if salib else "no SALib here"),
    ]
    return "Uncertainty, 100,000 draws of six inputs [us]", rows


if __name__ == "__main__":
    print(table([section(quick="--quick" in sys.argv[1:])]))
