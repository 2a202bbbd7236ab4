"""What has to be said about a log or a measurement, by the codes of ``gui.power``: read, left out, assumed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look.durations import duration_text
from gui.panels.measure.parts import power_text, source_name
from gui.panels.measure.source_words import why_not_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.look.wording import Wording

_DURATIONS = ("seconds", "longest")


def note_words(wording: Wording, code: str, details: Mapping[str, object]) -> str:
    """Return one sentence; numbers in the user's writing."""
    pattern, keys = (_of_reading() | _of_measuring())[code]
    for place, key in enumerate(keys, 1):
        pattern = pattern.replace(f"%{place}", _shown(wording, key, details.get(key, "")))
    return pattern


def known_notes() -> frozenset[str]:
    """Return every code that there are words for."""
    return frozenset(_of_reading() | _of_measuring())


def _shown(wording: Wording, key: str, value: object) -> str:
    why = getattr(value, "code", None)
    if why is not None:  # why a source is not there
        return why_not_words(str(why), getattr(value, "details", {}))[0]
    if not isinstance(value, int | float):
        return source_name(str(value)) if key == "part" else str(value)
    if key in _DURATIONS:
        return duration_text(wording, value)
    if key == "watts":
        return power_text(wording, value)
    if key == "percent":
        return wording.number(value, 2)
    return wording.exact(value) if isinstance(value, int) else wording.input(float(f"{value:.3g}"))


def _of_reading() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return what is said about a log: the sentence, and what its numbers are."""
    return {
        "synthetic": (QCoreApplication.translate("PowerNote", "This trace is made up, not recorded."), ()),
        "truncated": (
            QCoreApplication.translate("PowerNote", "The last line ends in the middle and was left out."),
            (),
        ),
        "skipped": (
            QCoreApplication.translate("PowerNote", "Lines not understood and left out: %1; the first is line %2."),
            ("count", "line"),
        ),
        "no_reading": (
            QCoreApplication.translate(
                "PowerNote", "Readings that say that there is none (such as %2): %1. They are gaps, never a zero."
            ),
            ("count", "example"),
        ),
        "back_in_time": (
            QCoreApplication.translate(
                "PowerNote", "The clock goes back: %1 times, %2 in all. There is a gap each, and the rest is moved on."
            ),
            ("count", "seconds"),
        ),
        "duplicate_stamps": (
            QCoreApplication.translate(
                "PowerNote", "Readings with the same time as the one before: %1. Their mean stands."
            ),
            ("count",),
        ),
        "long_gap": (
            QCoreApplication.translate(
                "PowerNote", "Gaps: %1, %2 in all, the longest %3. They are left out of energy and mean."
            ),
            ("count", "seconds", "longest"),
        ),
        "mixed_units": (
            QCoreApplication.translate(
                "PowerNote", "The units differ from line to line (%1); each was taken at its word."
            ),
            ("units",),
        ),
        "assumed_watts": (QCoreApplication.translate("PowerNote", "No unit is given; taken as watts."), ()),
        "assumed_interval": (
            QCoreApplication.translate("PowerNote", "There are no times; taken as one reading every %1."),
            ("seconds",),
        ),
        "assumed_one_gpu": (
            QCoreApplication.translate("PowerNote", "No column tells the GPUs apart; taken as one."),
            (),
        ),
        "local_time": (
            QCoreApplication.translate("PowerNote", "The times name no zone; only their differences count."),
            (),
        ),
        "day_first": (
            QCoreApplication.translate("PowerNote", "Dates such as %1 were read as day, month, year."),
            ("example",),
        ),
        "month_first": (
            QCoreApplication.translate("PowerNote", "Dates such as %1 were read as month, day, year."),
            ("example",),
        ),
        "header_again": (
            QCoreApplication.translate(
                "PowerNote", "The head is repeated (%1 times): there are several recordings in one file."
            ),
            ("count",),
        ),
        "which_column": (QCoreApplication.translate("PowerNote", "Power is the column %1."), ("column",)),
        "no_header": (
            QCoreApplication.translate("PowerNote", "There is no head; the columns were told by what is in them."),
            (),
        ),
        "last_sample_power": (
            QCoreApplication.translate(
                "PowerNote", "The columns of power hold the last sample alone; the mean is energy / duration."
            ),
            (),
        ),
        "cumulative_rows": (
            QCoreApplication.translate(
                "PowerNote", "Rows that are earlier states of the same run: %1. The last of each run counts."
            ),
            ("count",),
        ),
        "pue_taken_out": (
            QCoreApplication.translate("PowerNote", "The energy had a PUE of %1 in it; it was taken out."),
            ("pue",),
        ),
        "pue_unknown": (
            QCoreApplication.translate(
                "PowerNote",
                "The energy has the tool\u2019s own PUE in it, which is not named; the other log has watts.",
            ),
            (),
        ),
        "pue_if_set": (
            QCoreApplication.translate(
                "PowerNote", "If its tracker was given a PUE, the energy has it in it; the file does not say."
            ),
            (),
        ),
        "duration_rounded": (QCoreApplication.translate("PowerNote", "Durations are rounded to %1."), ("seconds",)),
        "estimated_unknown": (
            QCoreApplication.translate(
                "PowerNote", "Without a sensor the tool estimates watts from ratings; the log does not say whether."
            ),
            (),
        ),
        "absolute_power": (
            QCoreApplication.translate(
                "PowerNote", "The power of the whole machine was taken, not the share put to the process."
            ),
            (),
        ),
        "job_steps": (
            QCoreApplication.translate(
                "PowerNote",
                "Jobs with energy at their steps alone: %1. The largest of batch, extern and the sum of others counts.",
            ),
            ("count",),
        ),
        "jobs_without_energy": (
            QCoreApplication.translate(
                "PowerNote", "Jobs without energy: %1 of %2. They count in the hours and not in the energy."
            ),
            ("count", "jobs"),
        ),
        "jobs_running": (QCoreApplication.translate("PowerNote", "Jobs that had not ended: %1."), ("count",)),
    }


def _of_measuring() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return what is said about a measurement."""
    return {
        "gaps": (
            QCoreApplication.translate("PowerNote", "Gaps: %1, %2 in all. They are left out of energy and mean."),
            ("count", "seconds"),
        ),
        "counter_reset": (
            QCoreApplication.translate(
                "PowerNote", "A counter began anew: %1 times. There the samples of power stand in, or a gap."
            ),
            ("count",),
        ),
        "interrupted": (
            QCoreApplication.translate("PowerNote", "It was interrupted; what was recorded until then is here."),
            (),
        ),
        "warm_up_proposed": (
            QCoreApplication.translate("PowerNote", "The first %1 look like warming up; they are still in the mean."),
            ("seconds",),
        ),
        "warm_up_left_out": (
            QCoreApplication.translate("PowerNote", "The first %1 are left out of the mean, not of the energy."),
            ("seconds",),
        ),
        "cool_down_proposed": (
            QCoreApplication.translate("PowerNote", "The last %1 look like idling; they are still in the mean."),
            ("seconds",),
        ),
        "cool_down_left_out": (
            QCoreApplication.translate("PowerNote", "The last %1 are left out of the mean, not of the energy."),
            ("seconds",),
        ),
        "nothing_kept": (
            QCoreApplication.translate(
                "PowerNote", "Nothing is left for the mean: leave out less at the beginning and at the end."
            ),
            (),
        ),
        "idle_subtracted": (
            QCoreApplication.translate(
                "PowerNote", "%1 of idling were taken off the mean for the projection, not off the energy."
            ),
            ("watts",),
        ),
        "idle_included": (QCoreApplication.translate("PowerNote", "Idling is included in the projection."), ()),
        "not_settled": (
            QCoreApplication.translate(
                "PowerNote", "The recording is short for such slow swings: its interval is still too narrow."
            ),
            (),
        ),
        "no_interval": (QCoreApplication.translate("PowerNote", "Too few readings for an interval of the mean."), ()),
        "not_measured": (
            QCoreApplication.translate("PowerNote", "Not measured, and so not included: %1. %2"),
            ("part", "reason"),
        ),
        "share_of_run": (
            QCoreApplication.translate("PowerNote", "The mean rests on %1 of the %2\u00a0h of one training run."),
            ("seconds", "hours"),
        ),
        "overhead": (
            QCoreApplication.translate("PowerNote", "Sampling took %1\u00a0% of one processor core."),
            ("percent",),
        ),
        "no_projection": (QCoreApplication.translate("PowerNote", "There is no projection: %1"), ("reason",)),
        "nothing_in_time": (
            QCoreApplication.translate("PowerNote", "Nothing was measured: there are fewer than two readings."),
            (),
        ),
        "host_shared": (
            QCoreApplication.translate(
                "PowerNote", "Host power was measured beside %1 GPUs and is projected onto %2 in proportion."
            ),
            ("devices", "chips"),
        ),
        "totals_only": (
            QCoreApplication.translate(
                "PowerNote", "The log holds totals, not samples: there is no interval of the mean."
            ),
            (),
        ),
    }
