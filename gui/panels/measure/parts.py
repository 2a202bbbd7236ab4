"""Names of what is measured and how it is known."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.wording import Wording

_LEAST_DIGITS, _MOST_DIGITS = 3, 5
_LEAST_PERCENT = 0.01
"""Nobody needs to know a mean better: the sensor itself errs by more."""


def source_name(name: str) -> str:
    """Return what a source of power is called; a log's own name where it is none of ours."""
    return {
        "nvml": QCoreApplication.translate("Power", "NVIDIA GPUs, through the driver\u2019s library"),
        "nvidia-smi": QCoreApplication.translate("Power", "NVIDIA GPUs, through the program nvidia-smi"),
        "nvidia": QCoreApplication.translate("Power", "NVIDIA GPUs"),
        "amd": QCoreApplication.translate("Power", "AMD GPUs"),
        "rapl": QCoreApplication.translate("Power", "Processors and memory (RAPL)"),
        "replay": QCoreApplication.translate("Power", "A recording, played again"),
        "synthetic": QCoreApplication.translate("Power", "made up, not recorded"),
    }.get(name, name)


def component_name(kind: str, part_id: str, name: str, *, several: bool) -> str:
    """Return what a component is called: its kind and number where there are several of its kind."""
    kinds = {
        "gpu": QCoreApplication.translate("Power", "GPU"),
        "cpu": QCoreApplication.translate("Power", "Processor"),
        "dram": QCoreApplication.translate("Power", "Memory"),
        "other": QCoreApplication.translate("Power", "Whole machine"),
    }
    named = {"processor": kinds["cpu"], "memory": kinds["dram"]}
    known = {"NVIDIA GPU", "AMD GPU", kind, ""}
    number = re.search(r"\d+", part_id)
    if several and number is not None:
        return f"{kinds.get(kind, kind)} {number[0]}"
    if name == "a GPU of 350 W, made up":  # in the trace that comes with the program
        return QCoreApplication.translate("Power", "a GPU of 350 W, made up")
    if name in known:
        return kinds.get(kind, name)
    return named.get(name, name)


def state_word(state: str) -> str:
    """Return how a component is known."""
    return {
        "measured": QCoreApplication.translate("Power", "measured"),
        "estimated": QCoreApplication.translate("Power", "estimated", "by the tool that wrote the log"),
        "missing": QCoreApplication.translate("Power", "missing", "a part of the machine that nothing measures"),
    }[state]


def method_word(method: str | None) -> str:
    """Return how its energy is known."""
    return {
        None: "",
        "counter": QCoreApplication.translate("Power", "by its counter of energy"),
        "samples": QCoreApplication.translate("Power", "by samples of its power"),
        "total": QCoreApplication.translate("Power", "as a total of the log"),
    }[method]


def power_text(wording: Wording, watts: float, digits: int = _LEAST_DIGITS) -> str:
    """Return a power [W], rounded."""
    return f"{wording.number(watts, digits)}\u00a0{wording.unit('W')}"


def ends(low: float, high: float, text: Callable[[float, int], str]) -> tuple[str, str]:
    """Return both ends of an interval in words, with as many digits as tell them apart, three to five."""
    digits = digits_of(low, high)
    return text(low, digits), text(high, digits)


def digits_of(low: float, high: float) -> int:
    """Return how many digits tell the ends of an interval apart; its middle has as many, or it would lie outside."""
    half = (high - low) / 2
    digits = math.ceil(math.log10(abs(high) / half)) + 1 if half > 0 and high else _LEAST_DIGITS
    return min(max(digits, _LEAST_DIGITS), _MOST_DIGITS)


def plus_minus(wording: Wording, share: float) -> str:
    """Return half of an interval as a share of its middle [1]: "\u00b1 0.8 %"."""
    percent = 100 * share
    shown = f"<{wording.number(_LEAST_PERCENT, 1)}" if 0 < percent < _LEAST_PERCENT else wording.number(percent, 2)
    return QCoreApplication.translate("Power", "\u00b1\u00a0%1\u00a0%").replace("%1", shown)
