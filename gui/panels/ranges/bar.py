"""What is said of all inputs at once: exact or not, tied by their source or not, and the way to each range."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.footprint.estimate import RESULT_INPUTS
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.panels.parts.tickbox import TickBox
from gui.panels.ranges.words import range_text
from gui.panels.scenario.text import SmallText

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.state.store import Store


class SureBar(QWidget):
    """Two switches, a list of the ranges, and a sentence on what is taken as independent of what.

    Signals
    -------
    range_requested(str)
        Somebody wants to say how sure an input is: its key.

    Parameters
    ----------
    store : Store
        What is said is put into it, each as one undoable step.
    look : Look
        Theme and words.
    """

    range_requested = Signal(str)

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look = store, look
        self.exact, self.tied = TickBox(look, self), TickBox(look, self)
        self.ranges_button = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.ranges_button)
        self.ranges_button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._list)
        self._words = SmallText(look, parent=self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.exact)
        self._row.addWidget(self.tied)
        self._row.addStretch(1)
        self._row.addWidget(self.ranges_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._words)
        self.exact.toggled.connect(lambda on: store.say_sure(replace(store.sureness, exact=on)))
        self.tied.toggled.connect(lambda on: store.say_sure(replace(store.sureness, tied=on)))
        look.changed.connect(self._retranslate)
        self._retranslate()

    def show_state(self) -> None:
        """Show what is said at present."""
        said = self._store.sureness
        for box, on in ((self.exact, said.exact), (self.tied, said.tied)):
            with QSignalBlocker(box):
                box.setChecked(on)
        self.tied.setEnabled(not said.exact)
        self._words.show_text(f"{self.sentence()} {self.origins()}".rstrip())

    def minimumSizeHint(self) -> QSize:
        """Room for the controls and one line of words: wrapped labels would ask for that of their narrowest shape."""
        theme = self._look.theme
        line = round(theme.metrics("small").height())
        return QSize(theme.px(260), self._row.minimumSize().height() + self._column.spacing() + line)

    def sentence(self) -> str:
        """What is taken as independent of what."""
        said = self._store.sureness
        if said.exact:
            return self.tr("Every input is taken as exact. The ranges are kept for later.")
        if not said.tied:
            return self.tr("Inputs are taken as independent of each other: 100,000 draws, the same ones every time.")
        by_source: dict[str, list[str]] = {}
        for key in RESULT_INPUTS["co2e_kg"]:
            one = self._store.ranges.get(key)
            if key in self._store.ties and one is not None and not one.is_exact:
                name = self._look.wording.parameter(PARAMETER_BY_KEY[key].name)
                by_source.setdefault(self._store.ties[key], []).append(name)
        together = ["\u00a0+\u00a0".join(names) for names in by_source.values() if len(names) > 1]
        if not together:
            return self.tr("No two uncertain inputs share a source here: all are independent of each other.")
        return self.tr("High together or low together, because they share a source: %1.").replace(
            "%1", "; ".join(together)
        )

    def origins(self) -> str:
        """Where the ranges are from: published figures, what the user said, or our assumptions; nothing if exact."""
        store = self._store
        if store.sureness.exact:
            return ""
        by_origin: dict[str, list[str]] = {}
        for key in RESULT_INPUTS["co2e_kg"]:
            one = store.ranges.get(key)
            if one is not None and not one.is_exact:
                by_origin.setdefault(self._origin(key), []).append(self._name(key))
        texts = {
            "published": self.tr("Ranges from published figures that disagree: %1."),
            "own": self.tr("Yours: %1.", "ranges that the user has set"),
            "assumed": self.tr("Our assumptions: %1."),
        }
        return " ".join(texts[kind].replace("%1", ", ".join(by_origin[kind])) for kind in texts if kind in by_origin)

    def _origin(self, key: str) -> str:
        if key in self._store.sureness.own:
            return "own"
        return "assumed" if self._store.disagreement(key) is None else "published"

    def _name(self, key: str) -> str:
        return self._look.wording.parameter(PARAMETER_BY_KEY[key].name)

    def _listed(self, key: str) -> str:
        """Return an input with its range and where that is from."""
        one = self._store.ranges.get(key)
        text = f"{self._name(key)}: {range_text(self._look.wording, key, one)}"
        origin = self._origin(key)
        if origin == "own":
            return self.tr("%1 (yours)", "1: an input and the range that the user has set").replace("%1", text)
        if one is None or one.is_exact:
            return text
        found = self._store.disagreement(key)
        if found is not None:
            count = len(found.figures)
            return self.tr("%1 (%n published figure(s))", "1: an input and its range", count).replace("%1", text)
        return self.tr("%1 (our assumption)", "1: an input and its range").replace("%1", text)

    def _list(self) -> None:
        """Fill the list of inputs, their ranges, and where each is from."""
        self._menu.clear()
        for key in RESULT_INPUTS["co2e_kg"]:
            if self._store.scenario.value(key) is None:
                continue
            action = self._menu.addAction(self._listed(key).replace("&", "&&"))
            action.triggered.connect(lambda _=False, key=key: self.range_requested.emit(key))

    def _retranslate(self) -> None:
        theme = self._look.theme
        self._row.setSpacing(theme.px(14))
        self._column.setSpacing(theme.px(4))
        self.exact.show_words(
            self.tr("Take every input as exact"), self.tr("Without ranges: the figure as most papers print theirs")
        )
        self.tied.show_words(
            self.tr("Tie inputs that share a source"),
            self.tr("What comes from one source is likely to be too high, or too low, together"),
        )
        self.ranges_button.setText(self.tr("Ranges\u2026"))
        self.ranges_button.setToolTip(self.tr("How sure each input is; choose one to change it"))
        self.ranges_button.setFont(theme.font("body"))
        self.ranges_button.setAccessibleName(self.ranges_button.text())
        self.ranges_button.setAccessibleDescription(self.ranges_button.toolTip())
        self._words.restyle()
        self.show_state()
