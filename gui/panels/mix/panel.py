"""Where the electricity comes from: bar, legend, linked sliders, factors, and which intensity is in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.footprint.scenario import MIX_PREFIX
from gui.panels.mix.bar import MixBar
from gui.panels.mix.legend import MixLegend
from gui.panels.mix.shares import basis_sentence, notes, shares_of
from gui.panels.picker.model import PickerRow
from gui.panels.picker.picker import Picker
from gui.panels.scenario.text import SmallText, TextLink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.footprint.factors import FactorSet
    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.panels.knob.knob import Knob
    from gui.panels.mix.factors import FactorsEditor
    from gui.panels.mix.sliders import MixSliders


class MixPanel(QWidget):
    """Shows a scenario's mix and tells what the user does with it.

    Parameters
    ----------
    look : Look
        Theme and words.
    factor_sets : sequence of (FactorSet, str, str)
        Sets to choose from, the name of each in presets/, and its scope ("lifecycle" or "direct").
    parent : QWidget, optional
        Its owner.
    """

    share_moved = Signal(str, float)
    released = Signal(str)
    lock_toggled = Signal(str, bool)
    reset_requested = Signal(str, str)
    source_requested = Signal(str)
    factor_set_chosen = Signal(str)
    factor_edited = Signal(str, float)

    def __init__(
        self, look: Look, factor_sets: Sequence[tuple[FactorSet, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._sets = tuple(factor_sets)
        self._scenario: Scenario | None = None
        self._preset: Scenario | None = None
        self._locked: frozenset[str] = frozenset()
        self._notes_text = ""
        self._base_set = self._sets[0][0].set_id if self._sets else ""
        self._sliders: MixSliders | None = None
        self._set_picker: Picker | None = None
        self._factors_link: TextLink | None = None
        self._editor: FactorsEditor | None = None
        self._basis = SmallText(look, "secondary", "text", self)
        self._bar = MixBar(look, self)
        self._legend = MixLegend(look, self)
        self.change_link = TextLink(look)
        self.change_link.setCheckable(True)
        self._legend.set_tail(self.change_link)
        self._notes = SmallText(look, parent=self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._bar, self._legend, self._basis, self._notes):
            self._layout.addWidget(part)
        self.change_link.toggled.connect(self._open)
        self.restyle()

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_scenario(self, scenario: Scenario, preset: Scenario, locked: frozenset[str]) -> None:
        """Show a scenario's electricity, what the preset's was, and which shares are locked."""
        before = self._scenario
        if (scenario, preset, locked) == (before, self._preset, self._locked) and before is not None:
            return
        self._scenario, self._preset, self._locked = scenario, preset, locked
        if any(scenario.factors == factors for factors, _, _ in self._sets):
            self._base_set = scenario.factors.set_id
        mix = scenario.mix
        for part in (self._bar, self._legend):
            part.setVisible(mix is not None)
        if mix is not None:
            shares = shares_of(self._look.wording, mix, scenario.reference_mix)
            self._bar.show_shares(shares)
            self._legend.show_shares(shares)
        self._notes_text = notes(scenario)
        self._legend.setToolTip(self._notes_text)
        if self._sliders is not None:
            self._sliders.setVisible(mix is not None and self.change_link.isChecked())
        self._show_details()

    def basis(self) -> str:
        """Return which intensity is said to be in force."""
        return "" if self._scenario is None else basis_sentence(self._look.wording, self._scenario, self._preset)

    def notes(self) -> str:
        """Return what is said of shares that are not split or not listed."""
        return self._notes_text

    def sliders(self) -> MixSliders | None:
        """The sliders, once they have been opened."""
        return self._sliders

    def factors_editor(self) -> FactorsEditor | None:
        """The factors, once they have been opened."""
        return self._editor

    def set_picker(self) -> Picker | None:
        """The choice of factor sets, once the sliders have been opened."""
        return self._set_picker

    def factors_link(self) -> TextLink | None:
        """What opens the factors, once the sliders have been opened."""
        return self._factors_link

    def knob(self, source: str) -> Knob | None:
        """Open the sliders and return a source's knob; ``None`` where the grid has no mix."""
        if self._scenario is None or self._scenario.mix is None:
            return None
        self.change_link.setChecked(True)
        if self._sliders is None:
            return None
        self._sliders.show_source(source)
        row = self._sliders.row(source)
        return None if row is None else row.knob

    def show_message(self, key: str, sentence: str) -> None:
        """Say why a share or a factor was refused."""
        if key.startswith(MIX_PREFIX):
            knob = self.knob(key.removeprefix(MIX_PREFIX))
            if knob is not None:
                knob.show_message(sentence)
        elif self._editor is not None:
            self._editor.say(sentence)

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        self._layout.setSpacing(self._look.theme.px(6))
        parts = (self._basis, self._notes, self._bar, self._legend, self._sliders, self._set_picker, self._editor)
        for part in parts:
            if part is not None:
                part.restyle()
        self._name_link()
        if self._set_picker is not None:
            self._name_set_picker(self._set_picker)
        if self._scenario is not None:
            scenario, self._scenario = self._scenario, None
            self.show_scenario(scenario, self._preset or scenario, self._locked)

    # -- opening ------------------------------------------------------------------------------------------------

    def _open(self, opened: bool) -> None:
        if opened and self._sliders is None:
            self._make_sliders()
        for part in (self._sliders, self._set_picker, self._factors_link):
            if part is not None:
                part.setVisible(opened)
        if self._editor is not None and self._factors_link is not None:
            self._editor.setVisible(opened and self._factors_link.isChecked())
        self._name_link()
        self._show_details()

    def _name_link(self) -> None:
        opened = self.change_link.isChecked()
        self.change_link.show_text(self.tr("Close the mix") if opened else self.tr("Change the mix"))
        self._legend.restyle()
        self._name_factors_link()

    def _make_sliders(self) -> None:
        from gui.panels.mix.sliders import MixSliders

        self._sliders = MixSliders(self._look, self)
        for signal in ("share_moved", "released", "lock_toggled", "reset_requested", "source_requested"):
            getattr(self._sliders, signal).connect(getattr(self, signal))
        self._set_picker = Picker(self._look, self._set_rows, self)
        self._name_set_picker(self._set_picker)
        self._set_picker.chosen.connect(self.factor_set_chosen)
        self._factors_link = TextLink(self._look, self)
        self._factors_link.setCheckable(True)
        self._factors_link.toggled.connect(self._open_factors)
        for number, part in enumerate((self._sliders, self._set_picker, self._factors_link)):
            self._layout.insertWidget(3 + number, part)
        self._layout.setAlignment(self._factors_link, Qt.AlignmentFlag.AlignLeft)

    def _open_factors(self, opened: bool) -> None:
        from gui.panels.mix.factors import FactorsEditor

        if self._factors_link is not None and self._editor is None:
            self._editor = FactorsEditor(self._look, self)
            self._editor.factor_edited.connect(self.factor_edited)
            self._editor.reset_requested.connect(lambda: self.factor_set_chosen.emit(self._base_set))
            self._layout.insertWidget(self._layout.indexOf(self._factors_link) + 1, self._editor)
        if self._editor is not None:
            self._editor.setVisible(opened)
        self._name_factors_link()
        self._show_details()

    def _name_factors_link(self) -> None:
        if self._factors_link is None:
            return
        opened = self._factors_link.isChecked()
        self._factors_link.show_text(self.tr("Close the factors") if opened else self.tr("Change the factors"))

    def _show_details(self) -> None:
        """Bring what is open up to date; what is closed does no work."""
        scenario, preset = self._scenario, self._preset
        opened = self.change_link.isChecked()
        # The knob of the intensity says the same; beside the sliders it must not have scrolled away.
        self._basis.show_text(self.basis() if opened else "")
        self._notes.show_text(self._notes_text if opened or (scenario is not None and scenario.mix is None) else "")
        if scenario is None or preset is None or not self.change_link.isChecked():
            return
        if self._sliders is not None and scenario.mix is not None:
            same_grid = scenario.grid == preset.grid
            self._sliders.show_mix(
                scenario.mix,
                scenario.reference_mix,
                preset.mix if same_grid else scenario.reference_mix,
                self._locked,
            )
        if self._set_picker is not None:
            self._show_set(self._set_picker)
        if self._editor is not None and self._factors_link is not None and self._factors_link.isChecked():
            published = next(factors for factors, _, _ in self._sets if factors.set_id == self._base_set)
            self._editor.show_factors(scenario.factors, published)

    # -- sets of factors ----------------------------------------------------------------------------------------

    def _set_rows(self) -> list[PickerRow]:
        return [
            PickerRow(factors.set_id, self._look.wording.preset(name), _counted(scope))
            for factors, name, scope in self._sets
        ]

    def _show_set(self, picker: Picker) -> None:
        edited = self._scenario is not None and all(self._scenario.factors != factors for factors, _, _ in self._sets)
        row = next(row for row in self._set_rows() if row.id == self._base_set)
        title = self.tr("%1 (edited)").replace("%1", row.title) if edited else row.title
        picker.show_choice(row.id, title, row.detail)

    def _name_set_picker(self, picker: Picker) -> None:
        picker.set_label(self.tr("Emission factors"), self.tr("What is counted for a kilowatt-hour from each source"))


def _counted(scope: str) -> str:
    """What a set of factors counts."""
    return {
        "lifecycle": QCoreApplication.translate("Mix", "counts fuel, building of plants and leaks"),
        "direct": QCoreApplication.translate("Mix", "counts only what leaves the chimney"),
    }.get(scope, "")
