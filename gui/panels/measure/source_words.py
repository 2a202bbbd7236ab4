"""Why a source of power is not there, and how to get it; why a log cannot be read. By the codes of ``gui.power``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.look.wording import Wording


def why_not_words(code: str, details: Mapping[str, object]) -> tuple[str, str]:
    """Return why a source is not available, and how to get it; two sentences."""
    reason, remedy = {
        "no_nvml_package": (
            QCoreApplication.translate("WhyNoPower", "The Python package nvidia-ml-py is not installed."),
            QCoreApplication.translate("WhyNoPower", "Install it: pip install nvidia-ml-py"),
        ),
        "no_nvidia_driver": (
            QCoreApplication.translate("WhyNoPower", "There is no NVIDIA driver here."),
            QCoreApplication.translate("WhyNoPower", "Install the driver, if the machine has an NVIDIA GPU."),
        ),
        "driver_not_loaded": (
            QCoreApplication.translate("WhyNoPower", "The NVIDIA driver is not loaded."),
            QCoreApplication.translate("WhyNoPower", "Load it: sudo modprobe nvidia. Or start the machine again."),
        ),
        "nvml_failed": (
            QCoreApplication.translate("WhyNoPower", "The NVIDIA driver answers with an error: %1."),
            QCoreApplication.translate("WhyNoPower", "See what nvidia-smi says."),
        ),
        "no_gpu": (
            QCoreApplication.translate("WhyNoPower", "The driver finds no GPU."),
            QCoreApplication.translate("WhyNoPower", "See what nvidia-smi -L says; in a container, hand the GPU in."),
        ),
        "no_nvidia_smi": (
            QCoreApplication.translate("WhyNoPower", "The program nvidia-smi is not on the path."),
            QCoreApplication.translate("WhyNoPower", "Install the NVIDIA driver, which brings it."),
        ),
        "nvidia_smi_failed": (
            QCoreApplication.translate("WhyNoPower", "nvidia-smi fails: %1."),
            QCoreApplication.translate("WhyNoPower", "Run nvidia-smi by hand and mend what it says."),
        ),
        "nvidia_smi_slow": (
            QCoreApplication.translate("WhyNoPower", "nvidia-smi does not answer within %2\u00a0s."),
            QCoreApplication.translate("WhyNoPower", "See whether the GPU hangs."),
        ),
        "no_power_sensor": (
            QCoreApplication.translate("WhyNoPower", "The GPU does not report its power: %3."),
            QCoreApplication.translate("WhyNoPower", "Use a meter at the socket, or open its log."),
        ),
        "no_amd_gpu": (
            QCoreApplication.translate("WhyNoPower", "There is no AMD GPU with a power sensor in %4."),
            QCoreApplication.translate("WhyNoPower", "If the machine has one, load the driver amdgpu."),
        ),
        "no_rapl": (
            QCoreApplication.translate(
                "WhyNoPower", "There is no %4: this processor, kernel or virtual machine does not count energy."
            ),
            QCoreApplication.translate(
                "WhyNoPower",
                "Load the kernel module intel_rapl_msr, or measure on the machine itself and not in a virtual one.",
            ),
        ),
        "no_permission": (
            QCoreApplication.translate("WhyNoPower", "%5 may not be read."),
            QCoreApplication.translate(
                "WhyNoPower",
                "Let yourself read it until the next start: sudo chmod a+r %5 (and the others of its kind).",
            ),
        ),
        "unreadable": (
            QCoreApplication.translate("WhyNoPower", "%5 cannot be read: %1."),
            QCoreApplication.translate("WhyNoPower", "See whether the device is still there."),
        ),
        "nothing_to_replay": (
            QCoreApplication.translate("WhyNoPower", "The log has no samples over time, so it cannot be played."),
            QCoreApplication.translate("WhyNoPower", "Choose a log that was written while it ran."),
        ),
    }[code]
    return tuple(_filled(one, details, ("error", "seconds", "device", "folder", "file")) for one in (reason, remedy))  # type: ignore[return-value]


def log_error_words(wording: Wording, code: str, details: Mapping[str, object]) -> str:
    """Return what is wrong with a log and how to mend it, in one sentence."""
    sentence = {
        "missing": QCoreApplication.translate("LogError", "%1: there is no such file. Check its name and folder."),
        "not_a_file": QCoreApplication.translate("LogError", "%1 is not an ordinary file. Choose the log itself."),
        "no_permission": QCoreApplication.translate(
            "LogError", "%1 may not be read. Ask its owner for the permission, or copy it."
        ),
        "unreadable": QCoreApplication.translate("LogError", "%1 cannot be read: %2."),
        "empty": QCoreApplication.translate("LogError", "%1 is empty: the log was not written, or not yet."),
        "too_large": QCoreApplication.translate(
            "LogError", "%1 has %3\u00a0GiB, more than the %4\u00a0GiB that are read. Cut it into days."
        ),
        "binary": QCoreApplication.translate("LogError", "%1 is no text. Export the log as CSV."),
        "unknown_format": QCoreApplication.translate("LogError", "%1 is no log that is known here. Known are: %5."),
        "no_power_column": QCoreApplication.translate(
            "LogError",
            "%1 has no column of power. Log it with --query-gpu=timestamp,index,power.draw --format=csv",
        ),
        "no_header": QCoreApplication.translate(
            "LogError", "%1 has no line of column names. Log it again without noheader."
        ),
        "no_samples": QCoreApplication.translate(
            "LogError", "%1 holds no reading that can be used: %6 lines, %7 of them not understood."
        ),
        "newer_version": QCoreApplication.translate(
            "LogError",
            "%1 has version %8 of the format, and this program knows %5. Get a newer Five Cars.",
        ),
        "no_energy_column": QCoreApplication.translate(
            "LogError",
            "%1 has no column ConsumedEnergyRaw. Ask for it with sacct --parsable2 --format=...",
        ),
        "broken_header": QCoreApplication.translate(
            "LogError", "%1, line %9: the head of the trace is damaged. Take an earlier copy."
        ),
    }[code]
    shown = {key: wording.number(value, 2) if isinstance(value, float) else value for key, value in details.items()}
    keys = ("file", "reason", "size_gib", "limit_gib", "known", "rows", "skipped", "version", "line")
    return _filled(sentence, shown, keys)


def _filled(sentence: str, details: Mapping[str, object], keys: tuple[str, ...]) -> str:
    for place, key in enumerate(keys, 1):
        if key in details:
            sentence = sentence.replace(f"%{place}", str(details[key]).rstrip("."))
    return sentence
