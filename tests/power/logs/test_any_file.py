"""Whatever is in a file, reading it ends in a log or in one clear sentence."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.power.logs.log import LogError
from gui.power.logs.reading import read_log
from gui.power.measurement import measured_log

SAMPLES = sorted(path for path in (Path(__file__).parents[1] / "samples").iterdir() if path.suffix != ".md")
WORDS = st.sampled_from(
    [b"", b"\n", b"[N/A]", b"-", b"NaN", b"inf", b"1e999", b"99/99/9999 99:99", b"None", b"|", b",", b'"']
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_that_a_damaged_log_is_read_or_refused_and_never_breaks_the_program(path, tmp_path, data):
    content = path.read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        begin = data.draw(st.integers(0, len(content)))
        end = min(len(content), begin + data.draw(st.integers(0, 30)))
        content = content[:begin] + data.draw(WORDS) + content[end:]
    damaged = tmp_path / "log"
    damaged.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        log = read_log(damaged)
    except LogError as error:
        refused = str(error)
    else:
        refused = ""
    if refused:
        assert str(damaged) in refused
        return
    assert all(note.text for note in log.account.notes)
    found = measured_log(log)
    assert found.energy_j is None or math.isfinite(found.energy_j)
    assert found.mean_power_w is None or math.isfinite(found.mean_power_w)
    if log.trace is not None:
        assert all(np.all(np.diff(one.time_s) > 0) for one in log.trace.series)
