"""The scenario: where it starts from, and every knob that changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.footprint.errors import InputError
from gui.footprint.parameters import PARAMETER_BY_KEY, PARAMETERS
from gui.footprint.scenario import GRID_KEY, MIX_PREFIX
from gui.panels.entry.words import refusal
from gui.panels.knob.knob import Knob
from gui.panels.mix.factors import factor_parameter
from gui.panels.mix.shares import share_parameter
from gui.panels.picker.picker import Picker
from gui.panels.scenario import offers
from gui.panels.scenario import rows as scenario_rows
from gui.panels.scenario.electricity import ElectricityGroup
from gui.panels.scenario.group import Group
from gui.panels.scenario.knobs import KnobStates
from gui.panels.scenario.prices import PricesGroup
from gui.panels.scenario.training import TrainingGroup

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.footprint.parameters import Parameter
    from gui.footprint.scenario import Scenario
    from gui.look.look import Look
    from gui.state.store import Store

_MARGIN = 13
"""Words inside keep another 3 px for their focus rings: 16 px to the panel's edge."""
_WIDTH, _LEAST_WIDTH = 280, 240
_BETWEEN = 11
_TUCKED = ("host_power_w",)
"""Parameters of the training run that few runs declare."""


class _Sheet(QWidget):
    """What the knobs lie on; painted, because a style sheet of the window would override a palette."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and the line to its right."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.theme.colour("card"))
        painter.setPen(self._look.theme.colour("line"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()


class ScenarioPanel(QScrollArea):
    """Shows the store's scenario and hands every change to the store.

    Parameters
    ----------
    store : Store
        Where the scenario lives.
    look : Look
        Theme and words.
    parent : QWidget, optional
        Its owner.
    """

    source_requested = Signal(str)
    """Somebody asks where the value of a parameter, or of ``mix.<source>``, comes from."""
    range_requested = Signal(str)
    """Somebody wants to say how sure an input is, by its key."""
    size_requested = Signal()
    """Somebody wants the hours worked out from a model's size."""

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._look = look
        self._states = KnobStates(store, look)
        self._knobs: dict[str, Knob] = {}
        self._behind: tuple[object, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        content = _Sheet(look)
        self._layout = QVBoxLayout(content)
        self.run_picker = Picker(
            look,
            lambda: offers.run_rows(store.library, look.wording),
            content,
            lambda run_id: offers.run_detail(store.library, look.wording, run_id),
        )
        self.training = TrainingGroup(store, look, content)
        self._centre_group = Group(look, parent=content)
        self.electricity = ElectricityGroup(store, look, self._make(PARAMETER_BY_KEY[GRID_KEY]), content)
        self.prices = PricesGroup(look, [row for row in PARAMETERS if row.group == "prices"], self._make, content)
        self._fill()
        self.setWidget(content)
        self._connect()
        self.restyle()

    @property
    def chip_picker(self) -> Picker:
        """The list of accelerators."""
        return self.training.chip_picker

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_scenario(self, scenario: Scenario) -> None:
        """Show a scenario silently; what did not change does no work."""
        library, wording = self._store.library, self._look.wording
        self.run_picker.show_choice(*scenario_rows.run_choice(library, wording, scenario))
        self.training.show_scenario(scenario)
        if scenario.host_power_w:
            self.training.more.setChecked(True)
        for key, knob in self._knobs.items():
            knob.show_state(self._states.state(scenario, key))
        supply = (scenario.grid, scenario.mix, scenario.reference_mix, scenario.factors, scenario.grid_kg_per_kwh)
        prices = tuple(scenario.value(parameter.key) for parameter in PARAMETERS if parameter.group == "prices")
        behind = (supply, prices, self._store.baseline, self._store.locked)
        if behind != self._behind:
            self._behind = behind
            self.electricity.show_scenario(scenario)
            self.prices.show_scenario(scenario)

    def show_message(self, key: str, sentence: str) -> None:
        """Say at a knob why something was refused."""
        if key.startswith((MIX_PREFIX, "factor.")):
            self.electricity.mix.show_message(key, sentence)
        elif key in PARAMETER_BY_KEY:
            self.knob(key).show_message(sentence)

    def knob(self, key: str) -> Knob:
        """Return the knob of a parameter, unfolding whatever holds it; ``KeyError`` where there is none."""
        group = PARAMETER_BY_KEY[key].group
        if group == "prices":
            self.prices.unfold()
        if key in _TUCKED:
            self.training.more.setChecked(True)
        return self._knobs[key]

    def focus_knob(self, key: str) -> None:
        """Bring a knob into view, give it the keyboard and light it up.

        `key` is a parameter, ``mix.<source>``, or one of ``run``, ``chip``, ``grid`` for the pickers.
        """
        pickers = {"run": self.run_picker, "chip": self.training.chip_picker, "grid": self.electricity.picker}
        target: QWidget | None = pickers.get(key)
        if target is None and key.startswith(MIX_PREFIX):
            target = self.electricity.mix.knob(key.removeprefix(MIX_PREFIX)) or self.electricity.picker
        elif target is None and key in PARAMETER_BY_KEY:
            target = self.knob(key)
        if target is None:
            return
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, Knob):
            target.flash()
        # What was unfolded just now gets its place when the event loop lays it out.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(target, 0, self._look.theme.px(24)))

    def restyle(self) -> None:
        """Take up another theme, language or text size."""
        theme = self._look.theme
        self._states.forget()
        self._behind = ()
        margin = theme.px(_MARGIN)
        self._layout.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self._layout.setSpacing(theme.px(_BETWEEN))
        self.setMinimumWidth(theme.px(_LEAST_WIDTH))
        self._retranslate()
        for part in (self.run_picker, self.training, self._centre_group):
            part.restyle()
        for knob in self._knobs.values():
            knob.restyle()
        self.electricity.restyle()
        self.prices.restyle()
        self.show_scenario(self._store.scenario)

    def sizeHint(self) -> QSize:
        """As wide as the mock's panel."""
        return QSize(self._look.theme.px(_WIDTH), self._look.theme.px(600))

    # -- making -------------------------------------------------------------------------------------------------

    def _make(self, parameter: Parameter) -> Knob:
        """Make the knob of a parameter; whoever asked puts it in its place."""
        knob = Knob(self._look, parameter)
        knob.show_state(self._states.state(self._store.scenario, parameter.key))
        knob.value_moved.connect(self.change)
        knob.released.connect(self._end_gesture)
        knob.reset_requested.connect(self._store.reset)
        knob.source_requested.connect(self.source_requested)
        knob.range_requested.connect(self.range_requested)
        self._knobs[parameter.key] = knob
        return knob

    def _fill(self) -> None:
        self._layout.addWidget(self.run_picker)
        places = {"run": self.training.add_knob, "data_centre": self._centre_group.column.addWidget}
        for parameter in PARAMETERS:
            if parameter.group in places and parameter.key not in _TUCKED:
                places[parameter.group](self._make(parameter))
        for group in (self.training, self._centre_group, self.electricity, self.prices):
            self._layout.addWidget(group)
        self._layout.addStretch(1)

    def _connect(self) -> None:
        store, mix = self._store, self.electricity.mix
        self.run_picker.chosen.connect(store.load_run)
        self.training.size_requested.connect(self.size_requested)
        self.training.refused.connect(lambda sentence: self.show_message("train_hours", sentence))
        self.training.more.toggled.connect(self._show_tucked)
        mix.share_moved.connect(self.change)
        mix.released.connect(self._end_gesture)
        mix.reset_requested.connect(store.reset)
        mix.source_requested.connect(self.source_requested)
        mix.factor_edited.connect(self._edit_factor)
        store.scenario_changed.connect(self.show_scenario)
        store.baseline_changed.connect(self._states.forget)
        store.locks_changed.connect(lambda _: self.electricity.show_scenario(store.scenario))
        self._look.changed.connect(self.restyle)

    def _show_tucked(self, shown: bool) -> None:
        for key in _TUCKED:
            if key not in self._knobs:
                if not shown:
                    continue
                self.training.add_knob(self._make(PARAMETER_BY_KEY[key]))
            self._knobs[key].setVisible(shown)
        self.training.name_more()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Scenario"))
        self.run_picker.set_label(
            self.tr("Start from"), self.tr("A published training run to start from; every knob then takes its values")
        )
        self._centre_group.header.show_words(self.tr("Data centre"))

    # -- what the user does -------------------------------------------------------------------------------------

    def change(self, key: str, value: float) -> None:
        """Hand a change to the store; say at the knob why it was refused, where it was."""
        try:
            self._store.change(key, value)
        except InputError as error:
            self.show_scenario(self._store.scenario)
            self._refuse(key, error)

    def _edit_factor(self, source: str, kg_per_kwh: float) -> None:
        try:
            self._store.edit_factor(source, kg_per_kwh)
        except InputError as error:
            self._refuse(f"factor.{source}", error)

    def _refuse(self, key: str, error: InputError) -> None:
        wording = self._look.wording
        if key in PARAMETER_BY_KEY:
            parameter = PARAMETER_BY_KEY[key]
            name = wording.parameter(parameter.name)
        else:
            source = key.partition(".")[2]
            parameter = share_parameter(source) if key.startswith(MIX_PREFIX) else factor_parameter(source)
            name = wording.source_name(source)
        self.show_message(key, refusal(wording, error, parameter, name))

    def _end_gesture(self, _key: str) -> None:
        self._store.end_gesture()
