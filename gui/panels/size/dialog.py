"""The window that works hours out of a model's size and puts them on the knobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.footprint.errors import InputError
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.size import DEFAULT_UTILISATION, chip_hours_of, training_flops
from gui.footprint.units import BILLION, FLOPS_PER_TFLOP
from gui.panels.entry.words import percentage
from gui.panels.picker.picker import Picker
from gui.panels.scenario import offers
from gui.panels.scenario.text import SmallText
from gui.panels.size import words
from gui.panels.size.field import NUMBERS, SizeField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.look.look import Look
    from gui.state.store import Store

_WIDTH, _LEAST_HEIGHT = 440, 320
_USUAL_CHIP = "h100_sxm5_80gb"
"""Where the scenario's own accelerator has no published rate."""
_HOURS_PER_DAY, _HOURS_PER_YEAR = 24, 8760
_MOST_HOURS = 48
"""Beyond it days or years are said too."""


class SizeDialog(QDialog):
    """Parameters, tokens, accelerator, utilisation: and the hours that follow, as they are typed.

    Parameters
    ----------
    store : Store
        Where the hours go.
    look : Look
        Theme and words.
    published : sequence of float
        Shares of their rate that published runs come to in the same way [1].
    parent : QWidget, optional
        The window.
    """

    put = Signal()
    """The hours are on the knobs."""

    def __init__(self, store: Store, look: Look, published: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._look, self._published = store, look, tuple(published)
        self._run: str | None = None
        self._chip = _USUAL_CHIP
        inside = QWidget()
        self.fields = {key: SizeField(look, parameter, inside) for key, parameter in NUMBERS.items()}
        self._intro, self._comparison = SmallText(look, "secondary", parent=inside), SmallText(look, parent=inside)
        self._said = SmallText(look, "small", "corrected", inside)
        self.picker = Picker(
            look,
            lambda: offers.chip_rows(store.library, look.wording, with_rate=True),
            inside,
            lambda chip_id: offers.chip_detail(store.library, look.wording, chip_id),
        )
        self._results = {key: (SmallText(look, "secondary", parent=inside), _value(look, inside)) for key in _RESULTS}
        self._column = QVBoxLayout(inside)
        self._column.addWidget(self._intro)
        for widget in (
            self.fields["parameters"],
            self.fields["tokens"],
            self.picker,
            self.fields["utilisation"],
            self.fields["chip_count"],
        ):
            self._column.addWidget(widget)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._results.values()):
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._said)
        self._column.addWidget(self._comparison)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._area.setWidget(inside)
        self._buttons = QDialogButtonBox(self)
        self.put_button, self._close = QPushButton(self._buttons), QPushButton(self._buttons)
        self._buttons.addButton(self.put_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        self.put_button.setDefault(True)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._area, 1)
        self._outer.addWidget(self._buttons)
        self.picker.chosen.connect(self._take_chip)
        for field in self.fields.values():
            field.changed.connect(self._compute)
        self._buttons.accepted.connect(self._put)
        self._buttons.rejected.connect(self.reject)
        self.fields["utilisation"].set_value(DEFAULT_UTILISATION)
        look.changed.connect(self._retranslate)
        store.library_changed.connect(self._compute)
        self._take_over()
        self._retranslate()

    def open_window(self) -> None:
        """Show it in front; what the run says of its size is taken over where another run was loaded since."""
        if self._store.scenario.run != self._run:
            self._take_over()
            self._compute()
        if self.isVisible():
            self.raise_()
        self.show()
        # The height of wrapped labels is known once the layout has heard of their words.
        QTimer.singleShot(0, self, self._fit)
        self.activateWindow()
        self.fields["parameters"].line.setFocus()
        self.fields["parameters"].line.selectAll()

    def result_text(self, key: str) -> str:
        """What is shown of ``work``, ``chip_hours`` or ``hours``."""
        return self._results[key][1].text()

    def comparison(self) -> str:
        """How published runs compare."""
        return self._comparison.text()

    def said(self) -> str:
        """Why the hours could not be put on the knobs; empty where they could."""
        return self._said.text()

    # -- inside -------------------------------------------------------------------------------------------------

    def _take_over(self) -> None:
        """Begin with what the scenario's run says of its size."""
        scenario, library = self._store.scenario, self._store.library
        self._run = scenario.run
        run = library.runs.get(scenario.run or "")
        parameters = None if run is None else run.active_parameters_billion or run.parameters_billion
        tokens = None if run is None else run.tokens_billion
        self.fields["parameters"].set_value(None if parameters is None else parameters * BILLION)
        self.fields["tokens"].set_value(None if tokens is None else tokens * BILLION)
        self.fields["chip_count"].set_value(scenario.chip_count or 1)
        chip = library.hardware.get(scenario.chip or "")
        self._chip = _USUAL_CHIP if chip is None or chip.dense_tflops is None else chip.chip_id

    def _take_chip(self, chip_id: str) -> None:
        self._chip = chip_id
        self._compute()

    def _compute(self, _library: object = None) -> None:
        """Show what follows from what is entered so far."""
        wording = self._look.wording
        self._said.show_text("")
        chips = self._store.library.hardware
        # One of the user's own may be gone by now.
        chip = chips[self._chip if self._chip in chips else _USUAL_CHIP]
        self._chip = chip.chip_id
        detail = offers.chip_detail(self._store.library, wording, chip.chip_id)
        self.picker.show_choice(chip.chip_id, wording.preset(chip.name), detail)
        parameters, tokens, utilisation, count = (self.fields[key].value for key in NUMBERS)
        texts = dict.fromkeys(_RESULTS, "\u2013")
        if parameters is not None and tokens is not None:
            flops = training_flops(parameters, tokens)
            texts["work"] = words.work_text(wording, parameters, tokens, flops)
            if utilisation is not None and chip.dense_tflops is not None:
                hours = chip_hours_of(flops, chip.dense_tflops * FLOPS_PER_TFLOP, utilisation)
                shown = percentage(wording, utilisation)
                texts["chip_hours"] = words.chip_hours_text(wording, hours, chip.dense_tflops, shown)
                if count is not None:
                    texts["hours"] = self._hours_text(hours / count)
        for key, text in texts.items():
            self._results[key][1].show_text(text)
        self.put_button.setEnabled(texts["hours"] != "\u2013")

    def _hours_text(self, hours: float) -> str:
        text = self.tr("%1 h", "hours").replace("%1", self._look.wording.number(hours))
        if hours < _MOST_HOURS:
            return text
        days, years = round(hours / _HOURS_PER_DAY), round(hours / _HOURS_PER_YEAR)
        longer, count = (
            (self.tr("%1 year(s)", "", years), years) if years > 1 else (self.tr("%1 day(s)", "", days), days)
        )
        return f"{text} ({longer.replace('%1', self._look.wording.exact(count))})"

    def _put(self) -> None:
        parameters, tokens, utilisation, count = (self.fields[key].value for key in NUMBERS)
        if parameters is None or tokens is None or utilisation is None or count is None:
            return
        try:
            self._store.load_size(self._chip, count, parameters / BILLION, tokens / BILLION, utilisation)
        except InputError as error:
            wording = self._look.wording
            self._said.show_text(wording.error(error, wording.parameter(PARAMETER_BY_KEY["train_hours"].name)))
            return
        self.accept()
        self.put.emit()

    def _fit(self) -> None:
        """Take the height of the words, as far as the screen has it."""
        theme = self._look.theme
        inside = self._area.widget()
        width = max(self.width(), self.minimumWidth())
        taken = self._outer.contentsMargins()
        wanted = inside.layout().totalHeightForWidth(width - taken.left() - taken.right())
        wanted += self._buttons.sizeHint().height() + self._outer.spacing() + taken.top() + taken.bottom()
        room = self.screen().availableGeometry().size() - QSize(theme.px(40), theme.px(60))
        self.resize(width, min(wanted, room.height()))

    def _retranslate(self) -> None:
        theme = self._look.theme
        room = self.screen().availableGeometry()
        self.setWindowTitle(self.tr("From model size"))
        self.setMinimumSize(min(theme.px(_WIDTH), room.width()), min(theme.px(_LEAST_HEIGHT), room.height() * 3 // 4))
        margin = theme.px(20)
        self._outer.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self._outer.setSpacing(theme.px(12))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
        self._intro.show_text(
            self.tr(
                "Each token costs about six operations per parameter: two forward, four back. From that, and from how"
                " fast a chip really is, follow the hours. It holds for transformers and knows no failed runs."
            )
        )
        enter = self.tr("Enter takes it, Esc leaves it as it was")
        self.fields["parameters"].reword(
            self.tr("Parameters"),
            self.tr("Of a mixture of experts only the active ones"),
            self.tr("How many parameters each token passes, for example 7B or 300 million") + f"\n{enter}",
        )
        self.fields["tokens"].reword(
            self.tr("Tokens"),
            self.tr("Repeated ones counted again"),
            self.tr("How many tokens it is trained on, for example 1.5T or 300 billion") + f"\n{enter}",
        )
        self.fields["utilisation"].reword(
            self.tr("Utilisation"),
            self.tr("%1 is our assumption: the median of published runs").replace(
                "%1", percentage(self._look.wording, DEFAULT_UTILISATION)
            ),
            self.tr("Share of the chip\u2019s dense rate that training makes use of") + f"\n{enter}",
        )
        self.fields["chip_count"].reword(
            self._look.wording.parameter(PARAMETER_BY_KEY["chip_count"].name),
            "",
            self._look.wording.parameter(PARAMETER_BY_KEY["chip_count"].help) + f"\n{enter}",
        )
        self.picker.set_label(self.tr("Accelerator"), self.tr("The chip that trains; those of known speed are listed"))
        self.picker.restyle()
        for key, name in zip(
            _RESULTS, (self.tr("Work"), self.tr("GPU-hours"), self.tr("Hours each", "of one training run")), strict=True
        ):
            label, value = self._results[key]
            label.show_text(name)
            label.restyle()
            value.restyle()
            value.setAccessibleName(name)
        self._comparison.show_text(words.published_text(self._look.wording, self._published))
        for text in (self._intro, self._comparison, self._said):
            text.restyle()
        self.put_button.setText(self.tr("Put on the sliders"))
        self.put_button.setToolTip(self.tr("Set the hours, the number of chips and the chip, as one step"))
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("Close this window (Esc)."))
        self._compute()
        if self.isVisible():
            QTimer.singleShot(0, self, self._fit)


_RESULTS = ("work", "chip_hours", "hours")


def _value(look: Look, parent: QWidget) -> SmallText:
    """A result, which can be selected and copied."""
    text = SmallText(look, "strong", "text", parent)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
