"""Hours predicted from a model's size beside the hours that were published."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.footprint.size import DEFAULT_UTILISATION, chip_hours_of, implied_utilisation, training_flops
from gui.footprint.units import BILLION, FLOPS_PER_TFLOP

if TYPE_CHECKING:
    from gui.library.library import Library
    from gui.library.records import Hardware, Run


@dataclass(frozen=True, slots=True)
class SizeCheck:
    """One run, by its size and as published.

    Attributes
    ----------
    run, chip : str
        Ids.
    parameters_billion, tokens_billion : float
        Parameters that each token passes, and tokens [1e9].
    dense_tflops, dense_tflops_provenance : float, str
        Dense rate of the chip [1e12 FLOP/s], and whether it is published or an assumption.
    utilisation : float
        Share of that rate that the prediction assumes [1].
    predicted_chip_hours, published_chip_hours, ratio : float
        Accelerator-hours [h], and predicted / published [1].
    implied_utilisation : float
        Share of the rate that the published hours come to [1].
    """

    run: str
    chip: str
    parameters_billion: float
    tokens_billion: float
    dense_tflops: float
    dense_tflops_provenance: str
    utilisation: float
    predicted_chip_hours: float
    published_chip_hours: float
    ratio: float
    implied_utilisation: float


def size_checks(library: Library, utilisation: float = DEFAULT_UTILISATION) -> tuple[SizeCheck, ...]:
    """Return every published run whose size, chip and hours are known; of runs that are one training, the first."""
    found: dict[tuple[float, ...], SizeCheck] = {}
    for run in library.runs.values():
        chip = library.hardware.get(run.chip or "")
        row = None if run.own or chip is None else _row(run, chip, utilisation)
        if row is not None:
            found.setdefault((row.parameters_billion, row.tokens_billion, row.published_chip_hours), row)
    return tuple(found.values())


def published_chip_hours(run: Run) -> float | None:
    """Accelerator-hours of a run [h], as printed or as its chips, hours and repetitions make them."""
    if run.chip_hours is not None:
        return run.chip_hours
    if run.train_hours is None or run.chip_count is None:
        return None
    return run.train_hours * run.chip_count * (run.training_runs or 1)


def _row(run: Run, chip: Hardware, utilisation: float) -> SizeCheck | None:
    parameters = run.active_parameters_billion or run.parameters_billion
    hours = published_chip_hours(run)
    if parameters is None or run.tokens_billion is None or chip.dense_tflops is None or not hours:
        return None
    flops = training_flops(parameters * BILLION, run.tokens_billion * BILLION)
    rate = chip.dense_tflops * FLOPS_PER_TFLOP
    predicted = chip_hours_of(flops, rate, utilisation)
    return SizeCheck(
        run=run.run_id,
        chip=chip.chip_id,
        parameters_billion=parameters,
        tokens_billion=run.tokens_billion,
        dense_tflops=chip.dense_tflops,
        dense_tflops_provenance=chip.dense_tflops_provenance or "",
        utilisation=utilisation,
        predicted_chip_hours=predicted,
        published_chip_hours=hours,
        ratio=predicted / hours,
        implied_utilisation=implied_utilisation(flops, rate, hours),
    )
