"""Everything that the sensors and the logs can say has words in the window, in every language."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel

from gui.look.durations import clock, duration_text
from gui.panels.measure.note_words import known_notes, note_words
from gui.panels.measure.parts import component_name, digits_of, method_word, plus_minus, source_name, state_word
from gui.panels.measure.source_words import log_error_words, why_not_words
from gui.panels.measure.sources import SourceList, SourceRow
from gui.power.choosing import SOURCES
from gui.power.components import KINDS, STATES
from gui.power.logs.log import Note
from gui.power.measurement import METHODS
from gui.power.sentences import LOG_ERRORS, NOTES, WHY_NOT
from gui.power.source import WhyNot
from tests.charts.chart_cases import plain

NUMBERS = {"seconds": 90.0, "longest": 30.0, "percent": 0.5, "hours": 96.0, "watts": 42.0, "pue": 1.5}
LEFT_OPEN = re.compile(r"%\d")


def details(sentences: tuple[str, ...]) -> dict[str, object]:
    """Something for everything that the English sentences name."""
    keys = {key for one in sentences for key in re.findall(r"\{(\w+)", one)}
    return {key: NUMBERS.get(key, 7 if key not in {"reason", "part"} else "rapl") for key in keys}


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("code", WHY_NOT)
def test_that_every_reason_why_a_source_is_not_there_has_words_and_a_remedy(spoken, language, code):
    spoken(language)
    reason, remedy = why_not_words(code, details(WHY_NOT[code]))
    assert reason != remedy
    assert not LEFT_OPEN.search(reason + remedy)
    assert all(one[-1] in ".)" or one.endswith("ml-py") for one in (reason, remedy))


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("code", LOG_ERRORS)
def test_that_every_log_that_cannot_be_read_has_a_sentence(spoken, language, code):
    look = spoken(language)
    given = {"size_gib": 5.0, "limit_gib": 2.0, **details((LOG_ERRORS[code],)), "file": "run.csv"}
    said = log_error_words(look.wording, code, given)
    assert "run.csv" in said
    assert not LEFT_OPEN.search(said)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("code", NOTES)
def test_that_every_note_has_a_sentence_with_all_of_its_numbers(spoken, language, code):
    look = spoken(language)
    given = details((NOTES[code],))
    said = note_words(look.wording, code, given)
    assert not LEFT_OPEN.search(said)
    for key, value in given.items():
        shown = {"seconds": "90", "longest": "30", "percent": "0", "watts": "42", "pue": "1", "hours": "96"}
        assert shown.get(key, "" if value == "rapl" else "7") in said


def test_that_there_are_no_words_for_what_nobody_says():
    assert known_notes() == set(NOTES)


def test_that_words_for_a_code_that_nobody_knows_would_be_seen_to_lack(spoken):
    with pytest.raises(KeyError):
        note_words(spoken().wording, "unheard_of", {})


def test_that_what_is_not_measured_says_why(spoken):
    why = WhyNot("no_permission", {"file": "/sys/class/powercap/intel-rapl:0/energy_uj"})
    note = Note("not_measured", {"part": "rapl", "reason": why})
    said = note_words(spoken().wording, note.code, note.details)
    assert "Processors and memory (RAPL)" in said
    assert "energy_uj may not be read." in said


@pytest.mark.parametrize("language", ["en", "ru"])
def test_that_every_source_component_and_way_of_knowing_has_a_name(spoken, language):
    spoken(language)
    assert all(source_name(name) != name for name in (*SOURCES, "replay", "synthetic"))
    assert len({component_name(kind, "", "", several=False) for kind in KINDS}) == len(KINDS)
    assert len({state_word(state) for state in STATES}) == len(STATES)
    assert all(method_word(method) for method in METHODS)
    assert component_name("gpu", "gpu3", "NVIDIA L4", several=True) == "GPU 3"
    assert component_name("gpu", "gpu3", "NVIDIA L4", several=False) == "NVIDIA L4"


def test_that_durations_are_told_in_the_unit_that_fits(spoken):
    wording = spoken().wording
    told = [duration_text(wording, seconds).replace("\u00a0", " ") for seconds in (0.5, 90, 1500, 86400)]
    assert told == ["0.5 s", "90 s", "25 min", "24 h"]
    assert [clock(125), clock(3725), clock(5.25, 2)] == ["2:05", "1:02:05", "0:05.25"]


def test_that_a_machine_without_sensors_says_for_each_what_is_missing_and_how_to_get_it(qtbot, spoken):
    sources = SourceList(spoken())
    qtbot.addWidget(sources)
    sources.show()
    rows = [SourceRow(name, "no_rapl", {"folder": "/sys/x"}) for name in SOURCES]
    sources.show_rows(rows)
    qtbot.waitUntil(sources.entries[-1].isVisible)
    shown = [label.text() for label in sources.findChildren(QLabel) if label.isVisible()]
    assert sum("There is no /sys/x" in text for text in shown) == len(SOURCES)
    assert sum("intel_rapl_msr" in text for text in shown) == len(SOURCES)
    assert not sources.any_there()
    assert sources.taken() == ()


def test_that_a_sensor_that_is_there_is_ticked_unless_a_better_one_reads_the_same(qtbot, spoken):
    sources = SourceList(spoken())
    qtbot.addWidget(sources)
    sources.show()
    rows = [SourceRow("nvml", taken=True), SourceRow("nvidia-smi"), SourceRow("rapl", "no_rapl", {"folder": "x"})]
    sources.show_rows(rows)
    assert sources.taken() == ("nvml",)
    sources.entries[1].box.setFocus()
    qtbot.keyClick(sources.entries[1].box, " ")
    assert sources.taken() == ("nvml", "nvidia-smi")
    sources.show_rows(rows)
    assert sources.taken() == ("nvml", "nvidia-smi")


@pytest.mark.parametrize(
    ("low", "high", "digits", "half"),
    [
        (303.0, 316.0, 3, "± 2.1 %"),
        (1368.1, 1370.4, 5, "± 0.084 %"),
        (2695.98, 2696.02, 5, "± <0.01 %"),
        (250.0, 250.0, 3, "± 0 %"),
    ],
)
def test_that_a_mean_has_the_digits_of_its_interval_and_none_that_no_sensor_knows(spoken, low, high, digits, half):
    wording = spoken().wording
    assert digits_of(low, high) == digits
    assert plain(plus_minus(wording, (high - low) / 2 / ((low + high) / 2))) == half
    shown = [float(wording.number(one, digits).replace(",", "")) for one in (low, (low + high) / 2, high)]
    assert shown == sorted(shown)
