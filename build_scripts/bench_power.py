"""Reading logs of power, from 10 thousand rows to 10 million: seconds, memory and whether growth is linear.

    python build_scripts/bench_power.py [--most 1000000] [--chart]

`--chart` times the chart of a day of eight GPUs alone: a notch of the wheel until it is painted, without a screen.

Every figure is that of a process of its own, which reads the log and computes energy, mean and interval; the first line
is that process with nothing to read. Read it, it does not fail. What was measured once is in docs/power.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
GPUS = 8
ROWS = (10_000, 100_000, 691_200, 1_000_000, 10_000_000)
JOBS = (10_000, 100_000, 1_000_000)
READ = """
import resource, sys, time
begin = time.perf_counter()
from pathlib import Path
from gui.power.logs.reading import read_log
from gui.power.measurement import measured_log
if len(sys.argv) > 1:
    measured_log(read_log(Path(sys.argv[1])))
print(time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def write_nvidia(path: Path, rows: int) -> None:
    """Write a log of nvidia-smi of eight GPUs at one sample a second."""
    begin = 1772323200
    with path.open("w", encoding="utf-8") as file:
        file.write("timestamp, index, name, utilization.gpu [%], power.draw [W], temperature.gpu\n")
        for second in range(rows // GPUS):
            stamp = time.strftime("%Y/%m/%d %H:%M:%S", time.gmtime(begin + second))
            file.writelines(
                f"{stamp}.{gpu:03d}, {gpu}, NVIDIA H100 80GB HBM3, 98 %, {600 + (second * 7 + gpu) % 40}.{gpu}5 W, 61\n"
                for gpu in range(GPUS)
            )


def write_sacct(path: Path, jobs: int) -> None:
    """Write a year of jobs of two hundred users as sacct prints them."""
    with path.open("w", encoding="utf-8") as file:
        file.write("JobID|JobName|User|Account|State|Start|End|ElapsedRaw|AllocTRES|ConsumedEnergyRaw\n")
        for job in range(jobs):
            month, day = job % 12 + 1, job % 28 + 1
            date = f"2026-{month:02d}-{day:02d}T0"
            file.write(
                f"{job}|train|user{job % 200}|project{job % 40}|COMPLETED|{date}1:00:00|{date}2:00:00|3600|"
                f"billing=8,cpu=8,gres/gpu={job % 8 + 1},mem=64G,node=1|{1_000_000 + job}\n"
            )


def figures(path: Path | None) -> tuple[float, float]:
    """Return seconds and MiB of a process that reads a log."""
    command = [sys.executable, "-c", READ, *([] if path is None else [str(path)])]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    seconds, mib = done.stdout.split()
    return float(seconds), float(mib)


def curve(title: str, sizes: tuple[int, ...], write: Callable[[Path, int], None], floor_s: float) -> None:
    """Print a row for each size."""
    print(f"\n{title}\n{'rows':>12} {'s':>8} {'us a row':>9} {'MiB':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / "log"
            write(path, size)
            seconds, mib = figures(path)
            print(f"{size:>12,} {seconds:>8.2f} {1e6 * (seconds - floor_s) / size:>9.2f} {mib:>7.0f}")


DRAWN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from gui.app import hush_offscreen, make_application
from gui.charts.power import PowerChart
from gui.documents.measuring import Idle, reckoned
from gui.look.look import Look
from gui.power.logs.reading import read_log
from gui.shell.measuring_feed import power_values

hush_offscreen()
application = make_application()
chart = PowerChart(Look("light", "en"))
chart.resize(1920, 1080)
chart.show()
log = read_log(Path(sys.argv[1]))
begin = time.perf_counter()
found = reckoned(log, None, Idle())
print(f"{'mean and interval of each GPU':<40} {1e3 * (time.perf_counter() - begin):>8.1f}")
chart.show_values(power_values(found))
application.processEvents()

def turn(notches, modifier):
    begin = time.perf_counter()
    place = QPointF(900, 500)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), QPoint(0, 120 * notches), none, modifier, phase, False)
    application.sendEvent(chart.viewport(), event)
    application.processEvents()
    return 1e3 * (time.perf_counter() - begin)

control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
zoomed, panned = [], []
for _ in range(12):
    zoomed += [turn(1, control) for _ in range(8)]
    panned += [turn(-1, shift) for _ in range(8)]
    zoomed += [turn(-1, control) for _ in range(8)]
for name, times in (("a notch of zoom until painted", zoomed), ("a notch of pan until painted", panned)):
    times.sort()
    print(f"{name:<40} {times[len(times) // 2]:>8.1f} {times[int(0.95 * len(times))]:>7.1f}")
"""
"""A process of its own draws: Qt's loop is not this script's."""
DAY = 691_200


def draw() -> None:
    """Print what zoom and pan of a day of eight GPUs take."""
    print(f"\nchart of {DAY:,} rows, 1920x1080\n{'':<40} {'ms':>8} {'p95':>7}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log"
        write_nvidia(path, DAY)
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-c", DRAWN, str(path)],
            cwd=ROOT,
            env=environment,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        print(done.stdout.rstrip())


def main() -> None:
    """Print both curves, and what the chart takes."""
    parser = argparse.ArgumentParser(description="Time the reading of logs.")
    parser.add_argument("--most", type=int, default=max(ROWS), help="leave out sizes above this")
    parser.add_argument("--chart", action="store_true", help="time the chart alone")
    options = parser.parse_args()
    most = options.most
    if options.chart:
        draw()
        return
    floor_s, floor_mib = figures(None)
    print(f"nothing to read: {floor_s:.2f} s, {floor_mib:.0f} MiB")
    print("budgets: 691,200 rows in 2 s and 300 MiB; 1,000,000 jobs in 10 s")
    curve("nvidia-smi csv, eight GPUs", tuple(size for size in ROWS if size <= most), write_nvidia, floor_s)
    curve("sacct, jobs of a year", tuple(size for size in JOBS if size <= most), write_sacct, floor_s)
    draw()


if __name__ == "__main__":
    main()
