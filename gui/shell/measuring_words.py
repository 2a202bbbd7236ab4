"""What the window of measured power says about what is under way, and about what it shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.documents.errors import writing_error
from gui.documents.measuring import RECORDED, LogError, SourceError
from gui.look.durations import duration_text
from gui.panels.measure.note_words import note_words
from gui.panels.measure.parts import component_name, method_word, power_text, state_word
from gui.panels.measure.source_words import log_error_words, why_not_words
from gui.shell import messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.documents.measuring import Note, Reckoned
    from gui.look.wording import Wording
    from gui.shell.measuring_session import MeasuringSession


def nothing_words(doing: str, *, sensors: bool) -> str:
    """Return what stands in place of the chart while there is nothing to draw."""
    if doing in {"starting", "recording", "reading"}:
        return QCoreApplication.translate("Measuring", "The first samples are on their way.")
    if not sensors:
        return QCoreApplication.translate(
            "Measuring",
            "Nothing is measured yet, for nothing on this machine tells its power; at the left it says how to get it. "
            "Play the example, or open a log that was written elsewhere; it may also be dropped here.",
        )
    return QCoreApplication.translate(
        "Measuring",
        "Nothing is measured yet. Start the sensors that are ticked at the left, play a recording or the example, "
        "or open a log that was written elsewhere; it may also be dropped here.",
    )


def totals_words() -> str:
    """Return what stands in place of the chart where a log holds totals alone."""
    return QCoreApplication.translate(
        "Measuring", "This log holds totals and no samples over time, so there is no line to draw."
    )


def no_line_words(doing: str) -> str:
    """Return what stands in place of the chart where there are samples, and no power in them."""
    if doing in {"recording", "playing", "stopping"}:
        return QCoreApplication.translate(
            "Measuring", "The next sample is on its way: a counter needs two to tell power."
        )
    return QCoreApplication.translate("Measuring", "There is no power in these samples, so there is no line to draw.")


def doing_words(session: MeasuringSession, wording: Wording) -> str:
    """Return what is under way, or what is shown."""
    name = Path(session.path).name
    found, doing = session.found, session.doing
    if doing == "starting":
        return QCoreApplication.translate("Measuring", "Starting the sensors\u2026")
    if doing == "stopping":
        return QCoreApplication.translate("Measuring", "Taking the last sample\u2026")
    if doing == "reading":
        share = session.share_read()
        text = QCoreApplication.translate("Measuring", "Reading the log\u2026 %1")
        return text.replace("%1", "" if share is None else wording.percent(share)).rstrip()
    if found is None:
        return ""
    what = found.measurement
    length = duration_text(wording, what.duration_s or 0.0)
    if doing == "recording":
        length = duration_text(wording, int(session.recording.elapsed_s))
        text = QCoreApplication.translate("Measuring", "Recording for %1, samples: %2. Each is on the disk, in %3.")
        if not session.recording.on_disk:
            text = QCoreApplication.translate(
                "Measuring", "Recording for %1, samples: %2. The last are in memory alone."
            )
    elif doing == "playing":
        text = QCoreApplication.translate("Measuring", "Playing %3: %1, samples: %2.")
    elif found.log.account.format == RECORDED:
        text = QCoreApplication.translate("Measuring", "%3: %1 recorded, samples: %2.")
    else:
        text = QCoreApplication.translate("Measuring", "%3, a log of %4: %1, lines read: %5, left out: %6.")
    account = found.log.account
    text = text.replace("%1", length).replace("%2", wording.exact(what.samples)).replace("%4", account.format)
    text = text.replace("%5", wording.exact(account.rows)).replace("%6", wording.exact(account.skipped))
    return text.replace("%3", name)


def notes_text(notes: Iterable[Note], wording: Wording) -> str:
    """Return notes as lines, each said once."""
    lines = dict.fromkeys(note_words(wording, note.code, note.details) for note in notes)
    return "\n".join(f"\u2022\u00a0{line}" for line in lines)


def parts_text(found: Reckoned, wording: Wording) -> str:
    """Return what was measured, estimated and missing, a line for each component."""
    if found.log.jobs is not None:
        return ""
    kinds = [one.component.kind for one in found.measurement.devices]
    lines = []
    for one in found.measurement.devices:
        part = one.component
        several = kinds.count(part.kind) > 1
        name = component_name(part.kind, part.id, part.name, several=several)
        model = component_name(part.kind, "", part.name, several=False)
        if several and model != component_name(part.kind, "", "", several=False):
            name = f"{name} ({model})"
        how = ", ".join(filter(None, (state_word(part.state), method_word(one.method))))
        watts = "" if one.mean_power_w is None else f": {power_text(wording, one.mean_power_w)}"
        gaps = ""
        if one.gaps:
            gaps = QCoreApplication.translate("Measuring", "gaps: %1").replace("%1", wording.exact(one.gaps))
        lines.append(f"\u2022\u00a0{name}{watts}, {how}" + (f", {gaps}" if gaps else ""))
    return "\n".join(lines)


def error_words(error: Exception, wording: Wording, path: str, *, goes_on: bool = False) -> tuple[str, str]:
    """Return why a measurement cannot begin, or `goes_on` without its file, and how to mend it."""
    if isinstance(error, SourceError):
        return why_not_words(error.why.code, error.why.details)
    if isinstance(error, LogError):
        return log_error_words(wording, error.code, error.details), ""
    if not isinstance(error, OSError):
        return str(error), ""
    text = messages.file_sentence(writing_error(error, Path(path)))
    more = QCoreApplication.translate("Measuring", "The recording goes on in memory, as long as this window is open.")
    return text, more if goes_on else ""
