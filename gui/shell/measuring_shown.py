"""Puts what a measurement has come to into its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.charts.rows import PowerValues
from gui.shell import measuring_words as words
from gui.shell.measuring_feed import figures_of, power_values

if TYPE_CHECKING:
    from gui.charts.power import PowerChart
    from gui.documents.measuring import Reckoned
    from gui.look.look import Look
    from gui.panels.measure.panel import MeasurePanel
    from gui.panels.measure.results import MeasureResults
    from gui.shell.measuring_jobs import JobKeeping
    from gui.shell.measuring_session import MeasuringSession
    from gui.state.store import Store


class MeasuringShown:
    """Shows a session's figures with the present scenario.

    Parameters
    ----------
    session : MeasuringSession
        What was measured.
    store : Store
        Whose scenario is projected.
    look : Look
        Words and numbers.
    chart, panel, results, jobs
        Parts of the window.
    """

    def __init__(
        self,
        session: MeasuringSession,
        store: Store,
        look: Look,
        chart: PowerChart,
        panel: MeasurePanel,
        results: MeasureResults,
        jobs: JobKeeping,
    ) -> None:
        self._session, self._store, self._look = session, store, look
        self._chart, self._panel, self._results, self._jobs = chart, panel, results, jobs

    def say_doing(self) -> None:
        """Say what is under way, or what is shown."""
        self._results.doing.show_text(words.doing_words(self._session, self._look.wording))

    def show(self, _found: object = None) -> None:
        """Show the present figures, with the present scenario."""
        found, results = self._session.found, self._results
        results.show_measured(found is not None)
        if found is None:
            self._chart.show_values(PowerValues(sentence=self._nothing()))
            results.show_text("", "")
            results.show_drawn(drawn=True)
            results.show_table(shown=False)
            results.show_measured(measured=False)
            return
        shown, notes = figures_of(found, self._store, self._look.wording, running=self._session.doing != "nothing")
        values = power_values(found, end_held=self._session.has_end)
        drawable = found.drawable
        sentence = words.totals_words() if not values.lines else words.no_line_words(self._session.doing)
        self._chart.show_values(values if drawable else PowerValues(sentence=sentence))
        results.show_drawn(drawable or bool(values.lines) or found.log.jobs is not None)
        results.figures.show_figures(shown)
        self._show_choices(found)
        wording = self._look.wording
        results.show_text(words.parts_text(found, wording), words.notes_text((*found.notes, *notes), wording))
        results.show_table(self._jobs.show(found))
        results.use.setEnabled(found.measurement.mean_power_w is not None)
        self.say_doing()

    def _nothing(self) -> str:
        """Return what stands in place of the chart before anything is measured."""
        sources = self._panel.sources
        return words.nothing_words(self._session.doing, sensors=sources.any_there() or not sources.entries)

    def _show_choices(self, found: Reckoned) -> None:
        choices, what = self._results.choices, found.measurement
        choices.show_for_samples(bool(found.lines))
        choices.show_left_out(
            (what.warm_up_s, what.cool_down_s),
            (what.proposed_warm_up_s, what.proposed_cool_down_s),
            end_held=self._session.has_end,
        )
        interval, mean = found.interval, what.mean_power_w
        half = None if interval is None or not mean else (interval[1] - interval[0]) / 2 / mean
        trusted = what.interval is None or what.interval.settled
        choices.show_settled(half, found.more_s(choices.share), trusted=trusted)
