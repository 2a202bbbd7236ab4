"""The answer to "where from?" for any number of the window, and why a famous one was corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.footprint.estimate import estimate
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import GRID_KEY, MIX_PREFIX
from gui.look.locating import located
from gui.look.wording import GLUE
from gui.panels.headline.card import EQUIVALENT_PREFIX
from gui.panels.parts.badge import badge_sentence
from gui.panels.sources.dialog import SourceDialog, SourceInfo
from gui.panels.sources.why import CorrectionStep, WhyDialog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from gui.library.records import Row, Run
    from gui.look.look import Look
    from gui.state.store import Store

METHOD_SOURCE = "strubell2019"
"""Where the formula comes from; Patterson et al. 2021 set PUE and grid free."""

SIZE_SOURCE = "kaplan2020"
"""Where the six operations for each parameter and token come from."""

_MIX_OF_GRID = "mix"


class WhereFrom:
    """Puts the answers together and shows them; one dialog of each kind at a time.

    Parameters
    ----------
    window : QWidget
        Parent of the dialogs.
    store : Store
        The scenario asked about.
    look : Look
        Words and numbers.
    """

    def __init__(self, window: QWidget, store: Store, look: Look) -> None:
        self._store, self._look = store, look
        self.dialog = SourceDialog(look, window)
        self.why = WhyDialog(look, window)
        self.why.run_requested.connect(store.load_run)
        store.scenario_changed.connect(lambda scenario: self.why.show_current(scenario.run or ""))

    def show(self, key: str) -> None:
        """Show where the number of a key comes from."""
        self.dialog.show_source(self.info(key))

    def show_why(self) -> None:
        """Show the steps of a correction where the run has any, else what there is to say about the run."""
        steps = self.steps()
        if len(steps) > 1:
            self.why.show_steps(steps, self._store.scenario.run or "")
        else:
            self.dialog.show_source(self._run_info())

    # -- answers ------------------------------------------------------------------------------------------------

    def info(self, key: str) -> SourceInfo:
        """Return the answer for a parameter, a share, a result, ``equivalent.<id>`` or ``formula``."""
        if key in PARAMETER_BY_KEY:
            return self._grid_info() if key == GRID_KEY else self._parameter_info(key)
        if key.startswith(MIX_PREFIX) or key == _MIX_OF_GRID:
            return self._grid_info()
        if key.startswith(EQUIVALENT_PREFIX):
            return self._equivalent_info(key.removeprefix(EQUIVALENT_PREFIX))
        return self._result_info(key)

    def steps(self) -> tuple[CorrectionStep, ...]:
        """Return a corrected run and its corrections, the largest first; nothing where none is known."""
        library, run = self._store.library, self._run()
        if run is None:
            return ()
        famous = run.correction_of or run.run_id
        related = [other for other in library.runs.values() if famous in (other.run_id, other.correction_of)]
        steps = []
        for other in related:
            kg = self._recomputed_kg(other)
            if kg is not None:
                explanation = other.note if other.run_id == famous else other.honest_note
                steps.append(CorrectionStep(other.run_id, other.name, kg, explanation))
        return tuple(sorted(steps, key=lambda step: -step.co2e_kg))

    def _parameter_info(self, key: str) -> SourceInfo:
        parameter, wording = PARAMETER_BY_KEY[key], self._look.wording
        value = self._store.scenario.value(key)
        badge = self._store.badge(key)
        known = SourceInfo(
            key=key,
            title=wording.parameter(parameter.name),
            value_text=wording.parameter_value(parameter, value).text,
            badge=badge_sentence(badge),
            note=wording.parameter(parameter.help),
        )
        run = self._run()
        measured = self._store.measured_input(key)
        if measured is not None:
            from gui.shell.measuring_link import with_recording

            return with_recording(known, measured, wording)
        if badge == "mine":
            return known
        if badge == "estimated":
            return self._estimated(known)
        if key == "chip_power_w" and self._store.scenario.chip != self._store.baseline.chip:
            return self._cited(known, self._store.library.hardware.get(self._store.scenario.chip or ""))
        if run is None or badge == "default":
            return known._replace(citation=wording.parameter(parameter.default_source))
        return self._cited(known, run)

    def _estimated(self, known: SourceInfo) -> SourceInfo:
        """Return the answer for hours that this program has worked out."""
        basis = self._store.scenario.hours_basis or ""
        source = self._store.library.sources.get(SIZE_SOURCE) if basis == "model_size" else None
        if source is None:
            return known._replace(formula=_estimating(basis))
        return known._replace(
            formula=_estimating(basis), citation=source.citation(), year=source.year, link=source.url or ""
        )

    def _grid_info(self) -> SourceInfo:
        wording, scenario = self._look.wording, self._store.scenario
        parameter = PARAMETER_BY_KEY[GRID_KEY]
        grid = self._store.library.grids.get(scenario.grid or "")
        formula = ""
        if scenario.grid_basis == "mix":
            formula = QCoreApplication.translate(
                "WhereFrom", "shares of the mix \u00d7 emission factors of their sources"
            )
            if scenario.grid_declared_kg_per_kwh is not None:
                declared = wording.parameter_value(parameter, scenario.grid_declared_kg_per_kwh).text
                formula = QCoreApplication.translate(
                    "WhereFrom", "%1 \u00d7 (this mix by the factors) / (the grid\u2019s own mix by the factors)"
                ).replace("%1", declared)
        known = SourceInfo(
            key=GRID_KEY,
            title=wording.parameter(parameter.name) if grid is None else wording.preset(grid.name),
            value_text=wording.parameter_value(parameter, scenario.grid_kg_per_kwh).text,
            formula=formula,
            badge=badge_sentence(self._store.badge(GRID_KEY)),
            year="" if grid is None or grid.year is None else str(grid.year),
            note=wording.parameter(parameter.help),
        )
        return known if grid is None else self._cited(known, grid)

    def _equivalent_info(self, equivalent_id: str) -> SourceInfo:
        wording = self._look.wording
        record = self._store.library.equivalents[equivalent_id]
        known = SourceInfo(
            key=EQUIVALENT_PREFIX + equivalent_id,
            title=wording.preset(record.name),
            value_text=wording.mass(record.kg_co2e).text,
            formula=wording.preset(record.boundary),
            year=str(record.edition_year),
            badge=badge_sentence("published"),
        )
        return self._cited(known, record)

    def _result_info(self, key: str) -> SourceInfo:
        wording, now = self._look.wording, self._store.estimate
        energy = wording.not_declared() if now.energy_kwh is None else self._exact(now.energy_kwh, "kWh")
        mass = wording.not_declared() if now.co2e_kg is None else self._exact(now.co2e_kg, "kg")
        at_computers = wording.not_declared() if now.it_energy_kwh is None else self._exact(now.it_energy_kwh, "kWh")
        tr = {
            "co2e_kg": (QCoreApplication.translate("WhereFrom", "Emissions"), mass),
            "energy_kwh": (QCoreApplication.translate("WhereFrom", "Electricity"), energy),
            "it_energy_kwh": (QCoreApplication.translate("Formula", "Electricity of the computers"), at_computers),
            "electricity_cost_usd": (
                QCoreApplication.translate("WhereFrom", "Power bill"),
                self._money(now.electricity_cost_usd),
            ),
            "cloud_cost_low_usd": (
                QCoreApplication.translate("WhereFrom", "Rent in the cloud"),
                f"{self._money(now.cloud_cost_low_usd)} \u2013 {self._money(now.cloud_cost_high_usd)}",
            ),
        }
        formulas: Mapping[str, str] = {
            "it_energy_kwh": QCoreApplication.translate(
                "WhereFrom", "times trained \u00d7 hours \u00d7 (GPUs \u00d7 watts per GPU + host watts) / 1000"
            ),
            "energy_kwh": QCoreApplication.translate(
                "WhereFrom",
                "PUE \u00d7 times trained \u00d7 hours \u00d7 (GPUs \u00d7 watts per GPU + host watts) / 1000",
            ),
            "electricity_cost_usd": QCoreApplication.translate("WhereFrom", "energy \u00d7 price of a kilowatt-hour"),
            "cloud_cost_low_usd": QCoreApplication.translate(
                "WhereFrom", "times trained \u00d7 hours \u00d7 GPUs \u00d7 rent per GPU and hour"
            ),
        }
        title, value = tr.get(key, tr["co2e_kg"])
        emitting = formulas["it_energy_kwh" if now.scenario.grid_includes_pue else "energy_kwh"]
        formula = formulas.get(key, f"{emitting} \u00d7 " + QCoreApplication.translate("WhereFrom", "carbon intensity"))
        source = self._store.library.sources[METHOD_SOURCE]
        note = QCoreApplication.translate(
            "WhereFrom",
            "Operational emissions of the electricity, where it is taken. "
            "Not counted: manufacturing, idle time, water.",
        )
        if key == "co2e_kg" and self._store.scope is not None:
            from gui.shell.counts_feed import counted_in

            counted = counted_in(self._store.scope, now, wording)
            if counted is not None:
                return counted.info(SourceInfo(key=key, title=title, value_text=mass, formula=formula))
        return SourceInfo(
            key=key,
            title=title,
            value_text=value,
            formula=formula,
            citation=source.citation(),
            locator=QCoreApplication.translate(
                "WhereFrom", "equations 1 and 2; PUE and grid free as in Patterson et al. 2021"
            ),
            note=note,
            link=source.url or "",
        )

    def _run_info(self) -> SourceInfo:
        run, wording = self._run(), self._look.wording
        if run is None:
            return self.info("co2e_kg")
        known = SourceInfo(key="run", title=wording.preset(run.detail), value_text=wording.preset(run.name), formula="")
        return self._cited(known, run, extra=wording.preset(run.honest_note))

    # -- inside -------------------------------------------------------------------------------------------------

    def _run(self) -> Run | None:
        return self._store.library.runs.get(self._store.baseline.run or "")

    def _cited(self, info: SourceInfo, record: Row | None, extra: str = "") -> SourceInfo:
        if record is None:
            return info
        source = self._store.library.sources[record.source]
        notes = [part for part in (extra, info.note, self._look.wording.preset(record.note)) if part]
        return info._replace(
            citation=source.citation(),
            locator=located(record.source_locator),
            year=info.year or source.year,
            note="\n\n".join(notes),
            link=source.url or "",
        )

    def _recomputed_kg(self, run: Run) -> float | None:
        return estimate(self._store.library.scenario(run.run_id)).co2e_kg

    def _exact(self, value: float, unit: str) -> str:
        wording = self._look.wording
        return f"{wording.exact(value)}{GLUE}{wording.unit(unit)}"

    def _money(self, usd: float | None) -> str:
        return self._look.wording.not_declared() if usd is None else self._look.wording.money(usd)


def _estimating(basis: str) -> str:
    """Return how hours were estimated."""
    return {
        "model_size": QCoreApplication.translate(
            "WhereFrom", "6 \u00d7 parameters \u00d7 tokens / (chips \u00d7 dense rate \u00d7 utilisation)"
        ),
        "same_work": QCoreApplication.translate(
            "WhereFrom",
            "hours on the former chip \u00d7 its dense rate / (rate of this chip \u00d7 relative utilisation)",
        ),
    }.get(basis, "")
