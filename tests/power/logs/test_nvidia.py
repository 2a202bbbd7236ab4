from __future__ import annotations

import math

import numpy as np
import pytest

from gui.power.energy import integral
from gui.power.logs.log import LogError
from gui.power.logs.reading import read_log
from gui.power.measurement import measured

HEAD = "timestamp, index, name, power.draw [W]"


@pytest.fixture
def log(tmp_path):
    """Read a log of these lines."""

    def call(*lines, end="\n", encoding="utf-8"):
        path = tmp_path / "whatever.bin"
        path.write_bytes(("\n".join(lines) + end).encode(encoding))
        return read_log(path)

    return call


def codes(found):
    return [note.code for note in found.account.notes]


def stamp(second):
    return f"2026/03/01 12:{second // 60:02d}:{second % 60:02d}.250"


def rows(powers, gpu=0, start=0):
    cells = [power if isinstance(power, str) else f"{power} W" for power in powers]
    return [f"{stamp(start + at)}, {gpu}, NVIDIA L4, {cell}" for at, cell in enumerate(cells)]


def test_that_every_gpu_has_its_own_series_whatever_the_columns(log):
    lines = ["timestamp, utilization.gpu [%], uuid, power.draw [W], index, name"]
    lines += [f"{stamp(at // 2)}, 98 %, GPU-{at % 2}, {50 + at}.00 W, {at % 2}, NVIDIA L4" for at in range(20)]
    found = log(*lines)
    assert found.account.format == "nvidia-smi csv"
    assert [one.component.id for one in found.trace.series] == ["gpu0", "gpu1"]
    assert found.trace.series[1].power_w.tolist() == [51.0 + 2 * at for at in range(10)]
    assert integral(found.trace.series[0]).energy_j == pytest.approx(np.trapezoid([50 + 2 * at for at in range(10)]))
    assert codes(found) == ["local_time"]


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        ("power.draw [W]", "61.50 W"),
        ("power.draw [W]", "61.50"),
        ("power.draw [mW]", "61500"),
        ("power.draw [W]", "61500 mW"),
        ("power.draw", "61.5"),
        ("power.draw.instant [W]", "61.50 W"),
    ],
)
def test_that_units_are_read_from_the_head_or_the_cell(log, head, cell):
    found = log(f"timestamp, index, {head}", *(f"{stamp(at)}, 0, {cell}" for at in range(3)))
    assert measured(found.trace).mean_power_w == pytest.approx(61.5)
    assert ("assumed_watts" in codes(found)) == ("[" not in head)


def test_that_mixed_units_are_each_taken_at_their_word_and_named(log):
    found = log(HEAD, *rows([60, 60]), f"{stamp(2)}, 0, NVIDIA L4, 60000 mW")
    assert found.trace.series[0].power_w.tolist() == [60, 60, 60]
    assert "mixed_units" in codes(found)


@pytest.mark.parametrize(
    ("times", "code"),
    [
        (["01.03.2026 12:00:00", "01.03.2026 12:00:01", "01.03.2026 12:00:02"], "day_first"),
        (["13/03/2026 12:00:00", "13/03/2026 12:00:01", "13/03/2026 12:00:02"], "day_first"),
        (["3/13/2026 12:00:00 PM", "3/13/2026 12:00:01 PM", "3/13/2026 12:00:02 PM"], "month_first"),
        (["2026-03-01T12:00:00.000", "2026-03-01T12:00:01.000", "2026-03-01T12:00:02.000"], None),
        (["2026-03-01T12:00:00+03:00", "2026-03-01T12:00:01+03:00", "2026-03-01T12:00:02+03:00"], None),
        (["1772366400", "1772366401", "1772366402"], None),
        (["1772366400000", "1772366401000", "1772366402000"], None),
    ],
)
def test_that_times_are_read_as_different_places_write_them(log, times, code):
    found = log("timestamp, index, power.draw [W]", *(f"{time}, 0, 60.00 W" for time in times))
    assert found.trace.series[0].time_s.tolist() == [0, 1, 2]
    assert (code in codes(found)) if code else not {"day_first", "month_first"} & set(codes(found))


def test_that_a_file_of_a_spreadsheet_with_decimal_commas_is_read(log):
    lines = ["timestamp;index;power.draw [W]", *(f"01.03.2026 12:00:0{at},5;0;61,5" for at in range(3))]
    assert measured(log(*lines).trace).mean_power_w == 61.5


def test_that_what_a_shell_of_windows_writes_is_read(log):
    assert measured(log(HEAD, *rows([60, 60]), encoding="utf-16").trace).mean_power_w == 60


def test_that_a_reading_that_is_none_is_a_gap_and_not_zero(log):
    found = log(HEAD, *rows([60, 60, "[N/A]", "ERR!", 60, 60]))
    assert "no_reading" in codes(found)
    assert np.isnan(found.trace.series[0].power_w).tolist() == [False, False, True, True, False, False]
    what = measured(found.trace)
    assert (what.mean_power_w, what.gaps, what.measured_s) == (60, 1, 2)


@pytest.mark.parametrize(
    "last",
    ["2026/03/01 12:0", f"{stamp(2)}, 0, NVIDIA L4", f"{stamp(2)}, 0, NVIDIA L4, 6", f"{stamp(2)}, 0, NVIDIA L4, 60 "],
)
def test_that_a_last_line_that_ends_in_the_middle_is_left_out(log, last):
    found = log(HEAD, *rows([60.25, 60.25]), last, end="")
    assert found.trace.series[0].power_w.tolist() == [60.25, 60.25]
    assert codes(found)[0] == "truncated"


def test_that_a_whole_last_line_without_an_end_is_taken(log):
    found = log(HEAD, *rows([60.25, 161.75]), end="")
    assert found.trace.samples == 2
    assert "truncated" not in codes(found)


def test_that_lines_that_are_none_are_left_out_and_counted(log):
    found = log(HEAD, *rows([60, 60]), "Unable to determine the device handle", "", *rows([60], start=2))
    assert (found.account.rows, found.account.skipped) == (4, 1)
    assert found.account.notes[-2].text.startswith("1 lines were not understood and left out, the first is line 4")


def test_that_a_clock_that_is_set_back_is_a_gap_and_costs_no_energy(log):
    lines = rows([60] * 60, start=600) + rows([60] * 60, start=0)
    found = log(HEAD, *lines)
    what = measured(found.trace)
    assert "back_in_time" in codes(found)
    assert np.all(np.diff(found.trace.series[0].time_s) > 0)
    assert what.mean_power_w == 60
    assert (what.measured_s, what.gaps) == (118, 1)


def test_that_equal_stamps_become_one_reading(log):
    found = log(HEAD, *rows([60, 60, 60]), f"{stamp(2)}, 0, NVIDIA L4, 80 W", *rows([60], start=3))
    assert found.trace.series[0].power_w.tolist() == [60, 60, 70, 60]
    assert "duplicate_stamps" in codes(found)


def test_that_a_days_gap_is_named_and_left_out(log):
    later = [line.replace("03/01", "03/02") for line in rows([90] * 10)]
    found = log(HEAD, *rows([60] * 10), *later)
    note = next(note for note in found.account.notes if note.code == "long_gap")
    assert note.details["longest"] == pytest.approx(86400 - 9)
    assert measured(found.trace).energy_j == 9 * 60 + 9 * 90


def test_that_recordings_one_after_the_other_in_one_file_are_read(log):
    found = log(HEAD, *rows([60, 60]), HEAD, *rows([60, 60], start=2))
    assert found.trace.samples == 4
    assert "header_again" in codes(found)


def test_that_a_log_without_a_head_is_told_by_what_is_in_it(log):
    found = log(*rows([60, 60, 60]))
    assert found.trace.samples == 3
    assert codes(found)[0] == "no_header"


def test_that_a_log_without_times_counts_seconds_and_says_so(log):
    found = log("index, power.draw [W]", "0, 60.00 W", "0, 70.00 W", "0, 80.00 W")
    assert integral(found.trace.series[0]).energy_j == 140
    assert "assumed_interval" in codes(found)


def test_that_dmon_is_read_over_midnight_with_its_gaps(sample):
    found = read_log(sample("nvidia_dmon.txt"))
    assert found.account.format == "nvidia-smi dmon"
    first, second = found.trace.series
    assert first.power_w.tolist() == [70, 300, 310, 320]
    assert first.time_s.tolist() == [0, 1, 2, 3]
    assert math.isnan(second.power_w[1])
    assert integral(second).energy_j == 325


def test_that_dmon_without_times_counts_seconds(log):
    lines = ["# gpu    pwr  gtemp", "# Idx      W      C", "    0     60     35", "    0     80     36"]
    found = log(*lines)
    assert integral(found.trace.series[0]).energy_j == 70
    assert "assumed_interval" in codes(found)


def test_that_dmon_without_power_is_refused_with_a_remedy(log):
    with pytest.raises(LogError, match="no column of power"):
        log("# gpu  gtemp", "# Idx      C", "    0     35")
