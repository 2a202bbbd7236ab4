"""The English of what can be said about sources and logs, by code. The window has its own, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WHY_NOT: Mapping[str, tuple[str, str]] = {
    "no_nvml_package": ("the Python package nvidia-ml-py is not installed", "install it: pip install nvidia-ml-py"),
    "no_nvidia_driver": ("there is no NVIDIA driver here", "install the driver, where the machine has an NVIDIA GPU"),
    "driver_not_loaded": (
        "the NVIDIA driver is not loaded",
        "load it: sudo modprobe nvidia, or start the machine again",
    ),
    "nvml_failed": ("the NVIDIA driver answers with an error: {error}", "see what nvidia-smi says"),
    "no_gpu": ("the driver finds no GPU", "see what nvidia-smi -L says; in a container, hand the GPU in"),
    "no_nvidia_smi": ("the program nvidia-smi is not on the path", "install the NVIDIA driver, which brings it"),
    "nvidia_smi_failed": ("nvidia-smi fails: {error}", "run nvidia-smi by hand and mend what it says"),
    "nvidia_smi_slow": ("nvidia-smi does not answer within {seconds} s", "see whether the GPU hangs"),
    "no_power_sensor": ("the GPU does not report its power: {device}", "use a meter at the socket, or import its log"),
    "no_amd_gpu": ("there is no AMD GPU with a power sensor in {folder}", "load the driver amdgpu"),
    "no_rapl": (
        "there is no {folder}: this processor, kernel or virtual machine does not count energy",
        "load the kernel module intel_rapl_msr, or measure on the machine itself and not in a virtual one",
    ),
    "no_permission": (
        "{file} may not be read",
        "let yourself read it until the next start: sudo chmod a+r {file} (and the others of its kind)",
    ),
    "unreadable": ("{file} cannot be read: {error}", "see whether the device is still there"),
    "nothing_to_replay": ("the log has no samples over time", "choose a log that was written while it ran"),
}
"""Of every reason why a source is not available: the reason, and how to get it."""

LOG_ERRORS: Mapping[str, str] = {
    "missing": "{file}: there is no such file; check its name and folder",
    "not_a_file": "{file} is not an ordinary file; choose the log itself",
    "no_permission": "{file} may not be read; ask its owner for the permission, or copy it",
    "unreadable": "{file} cannot be read: {reason}",
    "empty": "{file} is empty; the log was not written, or not yet",
    "too_large": "{file} has {size_gib:.1f} GiB, more than the {limit_gib:.0f} GiB that are read; cut it into days",
    "binary": "{file} is no text; export the log as CSV",
    "unknown_format": "{file} is no log that is known here; known are {known}",
    "no_power_column": "{file} has no column of power; log it with --query-gpu=timestamp,index,power.draw --format=csv",
    "no_header": "{file} has no line of column names; log it again without noheader",
    "no_samples": "{file} holds no reading that can be used: {rows} lines, {skipped} of them not understood",
    "newer_version": "{file} has version {version} of the format and this program knows {known}; get a newer Five Cars",
    "no_energy_column": "{file} has no column ConsumedEnergyRaw; ask for it with sacct --parsable2 --format=...",
    "broken_header": "{file}, line {line}: the head of the trace is damaged; take an earlier copy",
}

NOTES: Mapping[str, str] = {
    "synthetic": "this trace is made up, not recorded",
    "truncated": "the last line ends in the middle and was left out",
    "skipped": "{count} lines were not understood and left out, the first is line {line}",
    "no_reading": "{count} readings say that there is none (such as {example}): gaps, never a zero",
    "back_in_time": "the clock goes back {count} times, {seconds:.0f} s in all: a gap each, what follows is moved on",
    "duplicate_stamps": "{count} readings bear the same time as the one before; their mean stands",
    "long_gap": "{count} gaps, {seconds:.0f} s in all, the longest {longest:.0f} s, are left out of energy and mean",
    "mixed_units": "the units differ from line to line ({units}); each was taken at its word",
    "assumed_watts": "no unit is given; taken as watts",
    "assumed_interval": "there are no times; taken as one reading every {seconds:g} s",
    "assumed_one_gpu": "no column tells the GPUs apart; taken as one",
    "local_time": "the times name no zone; only their differences count",
    "day_first": "dates such as {example} were read as day, month, year",
    "month_first": "dates such as {example} were read as month, day, year",
    "header_again": "the head is repeated {count} times: several recordings in one file",
    "which_column": "power is the column {column}",
    "no_header": "there is no head; the columns were told by what is in them",
    "last_sample_power": "the columns of power hold the last sample alone; the mean is energy / duration",
    "cumulative_rows": "{count} rows are earlier states of the same run; the last of each run counts",
    "pue_taken_out": "the energy had a PUE of {pue:g} in it; it was taken out",
    "pue_unknown": "the energy has the tool's own PUE in it, which is not named here; the other log has the watts",
    "pue_if_set": "where its tracker was given a PUE, the energy has it in it; the file does not say",
    "duration_rounded": "durations are rounded to {seconds:g} s",
    "estimated_unknown": "the tool may have estimated watts from ratings where it had no sensor; the log does not say",
    "absolute_power": "the power of the whole machine was taken, not the share that the tool puts to the process",
    "job_steps": "{count} jobs have energy at their steps alone: the largest of batch, extern and the sum of others",
    "jobs_without_energy": "{count} of {jobs} jobs have no energy; they count in the hours and not in the energy",
    "jobs_running": "{count} jobs had not ended",
    "gaps": "{count} gaps, {seconds:.0f} s in all, are left out of energy and mean",
    "counter_reset": "a counter began anew {count} times; there the samples of power stand in, or a gap",
    "interrupted": "stopped with Ctrl-C; what was recorded until then is here",
    "warm_up_proposed": "the first {seconds:.0f} s look like warming up; --warm-up auto leaves them out of the mean",
    "warm_up_left_out": "the first {seconds:.0f} s are left out of the mean, not of the energy",
    "cool_down_proposed": "the last {seconds:.0f} s look like idling; --cool-down auto leaves them out of the mean",
    "cool_down_left_out": "the last {seconds:.0f} s are left out of the mean, not of the energy",
    "nothing_kept": "nothing is left for the mean; leave out less at the beginning and at the end",
    "idle_subtracted": "{watts:g} W of idling were taken off the mean for the projection, not off the energy",
    "idle_included": "idling is included",
    "not_settled": "the mean has not settled: the recording is short for such swings, its interval too narrow",
    "no_interval": "too few readings for an interval of the mean",
    "not_measured": "not measured, and so not included: {part}: {reason}",
    "share_of_run": "the mean rests on {seconds:.0f} s, {percent:.3g} % of the {hours:g} h of one training run",
    "overhead": "sampling took {percent:.2g} % of one processor core",
    "no_projection": "no projection: {reason}",
    "nothing_in_time": "nothing was measured: fewer than two readings",
    "host_shared": "host power was measured beside {devices} GPUs and is projected onto {chips:g} in proportion",
    "totals_only": "the log holds totals, not samples: there is no interval of the mean",
}


def why_not_text(code: str, details: Mapping[str, object]) -> tuple[str, str]:
    """Return why a source is not available and how to get it."""
    reason, remedy = WHY_NOT[code]
    return reason.format(**details), remedy.format(**details)


def log_error_text(code: str, details: Mapping[str, object]) -> str:
    """Return what is wrong with a log."""
    return LOG_ERRORS[code].format(**details)


def note_text(code: str, details: Mapping[str, object]) -> str:
    """Return what has to be said about a log or a measurement."""
    return NOTES[code].format(**details)
