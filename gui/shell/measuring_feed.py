"""What a measurement comes to, as the chart and the figures of its window take it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gui.charts.rows import PowerLine, PowerValues
from gui.documents.measuring import Note
from gui.documents.projection import co2e_kg, it_energy_kwh, projected
from gui.footprint.errors import InputError
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY
from gui.panels.measure.figures import Figures
from gui.panels.measure.parts import component_name, method_word, state_word

if TYPE_CHECKING:
    from gui.documents.measuring import DevicePower, Line, Reckoned
    from gui.look.wording import Wording
    from gui.state.store import Store


def power_values(found: Reckoned, *, end_held: bool = True) -> PowerValues:
    """Return the values of the chart of power over time; `end_held`: its end is known, and may be left out."""
    if not found.lines:
        return PowerValues()
    kinds = Counter(line.component.kind for line in found.lines)
    devices = {one.component.id: one for one in found.measurement.devices}
    several = {kind for kind, count in kinds.items() if count > 1}
    lines = tuple(
        _line(line, devices.get(line.component.id), several=line.component.kind in several) for line in found.lines
    )
    interval = found.interval
    return PowerValues(
        lines=lines,
        begin_s=min(float(line.series.time_s[0]) for line in found.lines),
        end_s=max(float(line.series.time_s[-1]) for line in found.lines),
        warm_up_s=found.measurement.warm_up_s,
        cool_down_s=found.measurement.cool_down_s,
        end_held=end_held,
        mean_w=found.measurement.mean_power_w,
        low_w=None if interval is None else interval[0],
        high_w=None if interval is None else interval[1],
    )


def _line(line: Line, device: DevicePower | None, *, several: bool) -> PowerLine:
    part, mean = line.component, line.mean
    method, known_w = (None, None) if device is None else (device.method, device.mean_power_w)
    detail = ", ".join(filter(None, (part.name if several else "", state_word(part.state), method_word(method))))
    return PowerLine(
        id=part.id,
        label=component_name(part.kind, part.id, part.name, several=several),
        thin=line.thin,
        at=line.at,
        peak_w=line.peak_w,
        mean_w=known_w if mean is None else mean.mean_w,
        low_w=None if mean is None else mean.low_w,
        high_w=None if mean is None else mean.high_w,
        gaps=line.gaps,
        detail=detail,
    )


def figures_of(found: Reckoned, store: Store, wording: Wording, *, running: bool) -> tuple[Figures, tuple[Note, ...]]:
    """Return the figures with the present scenario, and what has to be said about the projection."""
    what, scenario = found.measurement, store.scenario
    interval, notes = found.interval, ()
    projection = None
    if found.log.jobs is None:
        try:
            projection = projected(scenario, what, found.idle_w)
        except InputError as error:
            notes = (Note("no_projection", {"reason": wording.error(error, _power_name(wording))}),)
    result = low = high = None
    if projection is not None:
        result, low, high, notes = projection.result, projection.low, projection.high, projection.notes
    grid = store.library.grids.get(scenario.grid or "")
    intensity = wording.parameter_value(PARAMETER_BY_KEY[GRID_KEY], scenario.grid_kg_per_kwh).text
    run = store.library.runs.get(scenario.run or "")
    kg = [None if one is None else one.co2e_kg for one in (result, low, high)]
    return (
        Figures(
            mean_w=what.mean_power_w,
            low_w=None if interval is None else interval[0],
            high_w=None if interval is None else interval[1],
            measured_s=what.measured_s,
            samples=what.samples,
            energy_kwh=it_energy_kwh(what),
            co2e_kg=co2e_kg(what, scenario),
            whole_kg=kg[0],
            whole_low_kg=kg[1],
            whole_high_kg=kg[2],
            whole_kwh=None if result is None else result.energy_kwh,
            grid=intensity if grid is None else f"{wording.preset(grid.name)}, {intensity}",
            run="" if run is None else wording.preset(run.name),
            running=running,
            jobs=found.log.jobs is not None,
        ),
        notes,
    )


def _power_name(wording: Wording) -> str:
    return wording.parameter(PARAMETER_BY_KEY["chip_power_w"].name)
