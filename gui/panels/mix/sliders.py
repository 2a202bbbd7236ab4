"""The linked sliders of a mix: one for each source, with a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.footprint.mix import SOURCES, room_for
from gui.footprint.scenario import MIX_PREFIX
from gui.panels.knob.knob import Knob
from gui.panels.knob.state import KnobState
from gui.panels.mix.shares import order_of, present, share_parameter, source_label, stopped_sentence
from gui.panels.scenario.text import SmallText, TextLink

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.footprint.mix import Mix
    from gui.look.look import Look


class ShareRow(QWidget):
    """A lock and the knob of one share."""

    def __init__(self, look: Look, source: str, named: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.source = source
        self._shown_locked = False
        self.lock = QToolButton(self)
        self.lock.setCheckable(True)
        self.lock.setProperty("flat", True)
        self.lock.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.knob = Knob(look, share_parameter(source), named, self, compact=True)
        self.knob.slider.colour = source
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.theme.px(4))
        layout.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.knob, 1)
        self.restyle()

    def show_locked(self, locked: bool) -> None:
        """Show whether the share stays."""
        if locked == self._shown_locked:
            return
        self._shown_locked = locked
        with QSignalBlocker(self.lock):
            self.lock.setChecked(locked)
        self.knob.slider.setEnabled(not locked)
        self.knob.value_button.setEnabled(not locked)
        self._dress()

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        self.knob.restyle()
        self._dress()

    def _dress(self) -> None:
        theme, locked = self._look.theme, self.lock.isChecked()
        size = theme.px(14)
        self.lock.setIcon(
            self._look.icons.icon(
                "lock" if locked else "unlock", theme.colour("on_chips" if locked else "secondary"), size
            )
        )
        self.lock.setIconSize(QSize(size, size))
        self.lock.setFixedSize(theme.px(24), theme.px(24))
        self.lock.setStyleSheet("padding: 0px;")
        self.lock.setAccessibleName(self.tr("Lock %1").replace("%1", self.knob.name))
        self.lock.setToolTip(
            self.tr("Locked: this share stays while others move")
            if locked
            else self.tr("Lock this share, so that it stays while others move")
        )


class MixSliders(QWidget):
    """All shares as sliders that always sum to 100 %.

    Parameters
    ----------
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    share_moved = Signal(str, float)
    """Key (``mix.coal``) and share [1]."""
    released = Signal(str)
    lock_toggled = Signal(str, bool)
    reset_requested = Signal(str, str)
    source_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mix: Mix | None = None
        self._reference: Mix | None = None
        self._preset: Mix | None = None
        self._locked: frozenset[str] = frozenset()
        self._rows: dict[str, ShareRow] = {}
        self._all = False
        self._more = TextLink(look, self)
        self._said = SmallText(look, "small", "corrected", self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.theme.px(2))
        self._layout.addWidget(self._said)
        self._layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._said.hide()
        self._more.clicked.connect(self._show_all)

    def row(self, source: str) -> ShareRow | None:
        """Return the row of a source, if it has been made."""
        return self._rows.get(source)

    def said(self) -> str:
        """What is said at present of a share that went no further."""
        return self._said.text()

    def show_mix(self, mix: Mix, reference: Mix | None, preset: Mix | None, locked: frozenset[str]) -> None:
        """Show shares, where the preset's stand, and which are locked."""
        fresh = reference != self._reference or self._mix is None
        self._mix, self._reference, self._preset, self._locked = mix, reference, preset, locked
        if fresh:
            self._said.show_text("")
        order = order_of(mix, reference)
        tucked = self._wanted(order)
        place = 0
        for source in order:
            row = self._rows.get(source)
            if source in tucked:
                if row is not None:
                    row.hide()
                continue
            if row is None:
                row = self._make(source)
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
            place += 1
            if fresh:
                row.restyle()
            row.show()
            row.show_locked(source in locked)
            row.knob.show_state(
                KnobState(
                    value=mix.share(source),
                    preset=None if preset is None else preset.share(source),
                    badge="published" if preset is not None and mix.share(source) == preset.share(source) else "mine",
                    reach=room_for(mix, source, locked),
                )
            )
        self._show_more(len(tucked))

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        for row in self._rows.values():
            row.restyle()
        self._said.restyle()
        self._layout.setSpacing(self._look.theme.px(2))
        self._show_more(sum(1 for source in SOURCES if source not in self._rows or self._rows[source].isHidden()))

    def show_source(self, source: str) -> None:
        """Bring a source out, wherever it is tucked away."""
        row = self._rows.get(source)
        if row is None or row.isHidden():
            self._show_all()

    def say(self, sentence: str) -> None:
        """Say under the sliders why one goes no further."""
        self._said.show_text(sentence)

    def _wanted(self, order: tuple[str, ...]) -> frozenset[str]:
        """Sources that stay tucked away: at zero, never moved, and not asked for."""
        if self._all or self._mix is None:
            return frozenset()
        used = set(present(self._mix, order))
        if self._reference is not None:
            used |= set(present(self._reference, order))
        return frozenset(source for source in order if source not in used and source not in self._locked)

    def _make(self, source: str) -> ShareRow:
        row = ShareRow(
            self._look, source, lambda: source_label(self._look.wording, source, self._reference or self._mix), self
        )
        row.lock.toggled.connect(lambda locked: self.lock_toggled.emit(source, locked))
        row.knob.value_moved.connect(self._moved)
        row.knob.released.connect(self.released)
        row.knob.reset_requested.connect(self.reset_requested)
        row.knob.source_requested.connect(self.source_requested)
        row.knob.slider.stopped.connect(lambda limit: self._stopped(source, limit))
        self._rows[source] = row
        return row

    def _moved(self, key: str, share: float) -> None:
        source = key.removeprefix(MIX_PREFIX)
        # At a limit the slider has just said so; anywhere else that is over.
        if self._mix is not None and share not in room_for(self._mix, source, self._locked):
            self._said.show_text("")
        self.share_moved.emit(key, share)

    def _stopped(self, source: str, limit: float) -> None:
        if any(name in self._locked for name in SOURCES if name != source):
            self._said.show_text(stopped_sentence(self._look.wording, source, limit, self._locked))

    def _show_more(self, tucked: int) -> None:
        self._more.setVisible(tucked > 0)
        self._more.show_text(self.tr("Show %n more source(s)", "sources of electricity", tucked))

    def _show_all(self) -> None:
        self._all = True
        if self._mix is not None:
            self.show_mix(self._mix, self._reference, self._preset, self._locked)
