"""Write presets/traces/synthetic_training.csv: a made-up training on one GPU, for trying out without a sensor.

    python build_scripts/synthetic_trace.py [--check]

Idle, warming up, training with short pauses for saving and validating, idle again; the power remembers itself as an
AR(1) process. The same numbers come out each time.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np

from gui.power.components import ESTIMATED, GPU, Component
from gui.power.trace_file import VERSION, TraceHead, head_text

OUT = ROOT / "presets" / "traces" / "synthetic_training.csv"
SEED = 20260301
SECONDS, BEGIN, WARM, END = 1500, 60, 45, 1440
IDLE_W, BUSY_W, PAUSE_W, SWING_W, MEMORY = 72.0, 318.0, 140.0, 9.0, 0.85
PAUSE_EVERY, PAUSE_FOR = 240, 12


def power_w() -> np.ndarray:
    """Power of each second [W]."""
    random = np.random.default_rng(SEED)
    noise = random.standard_normal(SECONDS)
    swing = np.zeros(SECONDS)
    for second in range(1, SECONDS):
        swing[second] = MEMORY * swing[second - 1] + np.sqrt(1 - MEMORY**2) * noise[second]
    power = np.full(SECONDS, IDLE_W) + 0.6 * noise
    for second in range(BEGIN, END):
        level = BUSY_W - (BUSY_W - IDLE_W) * np.exp(-(second - BEGIN) / (WARM / 3))
        if second > BEGIN + PAUSE_EVERY and (second - BEGIN) % PAUSE_EVERY < PAUSE_FOR:
            level = PAUSE_W
        power[second] = level + SWING_W * swing[second]
    return power.round(2)


def text() -> str:
    """Return the whole file."""
    power = power_w()
    energy = np.concatenate(([0.0], np.cumsum(0.5 * (power[1:] + power[:-1])))).round(3)
    gpu = Component("gpu0", GPU, "a GPU of 350 W, made up", ESTIMATED, counter=True)
    head = TraceHead(VERSION, "synthetic", 1772366400.0, 1.0, "Synthetic training on one GPU", True, (gpu,))
    rows = [f"{second:.6f},{power[second]:.9g},{energy[second]:.9g}" for second in range(SECONDS)]
    return head_text(head) + "\n".join(rows) + "\n"


def main() -> None:
    """Write the file, or say whether it is what this would write."""
    parser = argparse.ArgumentParser(description="Write the synthetic trace.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the file differs")
    if parser.parse_args().check:
        sys.exit(0 if OUT.is_file() and OUT.read_text("utf-8") == text() else "run build_scripts/synthetic_trace.py")
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(text(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
