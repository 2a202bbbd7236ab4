"""The main window: it wires store, panels, board and files, and holds nothing itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from gui.library.stories import STORY_SUFFIX
from gui.shell.actions import Actions
from gui.shell.central import Central
from gui.shell.corner import Corner
from gui.shell.files import Files
from gui.shell.furnished import Furnished
from gui.shell.library_desk import LibraryDesk
from gui.shell.names import Names, is_corrected
from gui.shell.peek import PeekKey
from gui.shell.recent import fill_recent
from gui.shell.trust_desk import TrustDesk

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from gui.footprint.estimate import Estimate
    from gui.library.library import Library
    from gui.look.look import Look
    from gui.panels.formula.bar import FormulaBar
    from gui.panels.scenario.panel import ScenarioPanel
    from gui.shell.board import Board
    from gui.shell.counts_feed import Sum
    from gui.state.changes import Move
    from gui.state.preferences import Preferences
    from gui.state.store import Store

FIRST_SIZE = (1280, 800)
SMALLEST_SIZE = (960, 560)
_ZOOM_STEP = 1.1


class MainWindow(Furnished):
    """Explore one scenario.

    Parameters
    ----------
    store : Store
        The scenario and its changes.
    look : Look
        Theme and words.
    preferences : Preferences
        How the window was left.
    """

    def __init__(self, store: Store, look: Look, preferences: Preferences) -> None:
        super().__init__(store, look, preferences)
        self.setObjectName("FiveCars")
        self.setAcceptDrops(True)
        self.library = LibraryDesk(self, store, look, preferences)
        self.trust = TrustDesk(self, store, look, preferences)
        self.files = Files(self, store, preferences, look)
        self.peek = PeekKey(self)
        logarithmic = preferences.flag("compare/logarithmic", default=True)
        self.central = Central(store, look, logarithmic=logarithmic)
        self.setCentralWidget(self.central)
        self.board.set_pinned(preferences.pinned_equivalents())
        self.board.choices.keep_in(preferences)
        self.board.show_counted(self._counted)
        self.actions_ = Actions(self, look, {**self._slots(), **self.trust.slots()})
        self.trust.follow(self.actions_)
        self.corner = Corner(self.actions_, look)
        self.menuBar().setCornerWidget(self.corner)
        self.setMinimumSize(*SMALLEST_SIZE)
        geometry = preferences.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*FIRST_SIZE)
        self._connect()
        self._check_commands()
        self._show_all()

    # -- building -----------------------------------------------------------------------------------------------

    @property
    def board(self) -> Board:
        """The answer."""
        return self.central.board

    @property
    def panel(self) -> ScenarioPanel:
        """Every input."""
        return self.central.panel

    @property
    def formula(self) -> FormulaBar:
        """The formula with today's numbers."""
        return self.central.formula

    def _furnish(self) -> None:
        """Add the pages beside the charts, and let the scenario's mark be dragged."""
        _ = self.sure, self.pins, self.counts
        self.goal.follow()

    def _slots(self) -> dict[str, Callable[..., object]]:
        return {
            "open": self.files.open_by_dialog,
            "save": self.files.save,
            "save_as": self.files.save_by_dialog,
            "quit": self.close,
            "undo": self._store.undo_stack.undo,
            "redo": self._store.undo_stack.redo,
            "reset_preset": lambda: self._store.reset_all("preset"),
            "reset_default": lambda: self._store.reset_all("default"),
            "model_size": self._ask_size,
            "goal": lambda: self.goal.open(),  # noqa: PLW0108 - the desk is made when it is asked for
            "measure": lambda: self.measuring.open(),  # noqa: PLW0108 - likewise
            "pin": lambda: self.pins.show_pinned(),  # noqa: PLW0108 - likewise
            "library": self.library.open,
            "copy_result": self.board.headline.copy,
            "scale": lambda value: self._set_logarithmic(value == "log"),
            "theme": self._look.set_mode,
            "language": self._look.set_language,
            "unit": self._look.set_mass_unit,
            "text_larger": lambda: self._look.set_scale(self._look.theme.scale * _ZOOM_STEP),
            "text_smaller": lambda: self._look.set_scale(self._look.theme.scale / _ZOOM_STEP),
            "text_normal": lambda: self._look.set_scale(1.0),
            "full_screen": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            "go_scenario": lambda: self.panel.focus_knob("run"),
            "go_charts": self._focus_charts,
            "go_formula": lambda: self.formula.terms[0].setFocus(Qt.FocusReason.ShortcutFocusReason),
            "keys": self._show_keys,
            "about": self._show_about,
        }

    def _connect(self) -> None:
        store, board = self._store, self.board
        store.estimate_changed.connect(self._show_estimate)
        store.baseline_changed.connect(self._show_note)
        store.moved.connect(self._show_move)
        store.library_changed.connect(self._take_library)
        self.trust.changed.connect(self._show_note)
        stack = store.undo_stack
        stack.cleanChanged.connect(self._show_clean)
        for signal, command in ((stack.canUndoChanged, "undo"), (stack.canRedoChanged, "redo")):
            self.actions_[command].setEnabled(False)
            signal.connect(self.actions_[command].setEnabled)
        self.central.source_requested.connect(self._ask_source)
        self.central.size_requested.connect(self._ask_size)
        board.grid_requested.connect(self._take_grid)
        board.why_requested.connect(self._ask_why)
        board.scale_changed.connect(self._set_logarithmic)
        board.pinned_changed.connect(self._preferences.set_pinned_equivalents)
        board.charts_built.connect(self._show_icons)
        board.charts_stand.connect(self._furnish)
        self.files.path_changed.connect(self._show_title)
        self.files.recent_changed.connect(self._show_recent)
        self._look.changed.connect(self._look_changed)
        self.peek.peeked.connect(self._show_peek)

    def _check_commands(self) -> None:
        logarithmic = self._preferences.flag("compare/logarithmic", default=True)
        self.actions_.check("scale", "log" if logarithmic else "linear")
        self.actions_.check("theme", self._look.mode)
        self.actions_.check("language", self._look.wording.language)
        self.actions_.check("unit", self._look.wording.mass_unit)

    # -- showing ------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self._show_estimate()
        self._show_note()
        self._show_title()
        self._show_recent()
        self._show_move(self._store.last_move)

    def _show_estimate(self, _estimate: object = None) -> None:
        baseline = self._store.baseline_estimate
        shown = baseline if self.peek.held else self._store.estimate
        self.central.show_estimate(shown, baseline)

    def _show_note(self, _baseline: object = None) -> None:
        run = self._store.library.runs.get(self._store.baseline.run or "")
        corrected = run is not None and is_corrected(self._store.library, run.run_id)
        note = "" if run is None else self._look.wording.preset(run.honest_note)
        if self.peek.held:
            note = self.tr("Shown while B is held: the figures that you started from.")
        self.board.banner.show_note(note, why=(corrected or bool(run and run.note)) and not self.trust.telling)
        self._show_title()

    def _show_move(self, move: Move | None) -> None:
        store = self._store
        at_baseline = store.scenario == store.baseline
        published = store.baseline.run in store.library.runs
        self.board.show_move(
            move, Names(store.library), at_baseline=at_baseline, published=published, scope=store.scope
        )

    def _show_clean(self, clean: bool) -> None:
        self.setWindowModified(not clean)

    def _show_title(self) -> None:
        self.setWindowTitle(self.tr("%1[*] \u2013 Five Cars").replace("%1", self.files.name))

    def _show_recent(self) -> None:
        fill_recent(self.actions_.recent, self.files)

    def _show_icons(self) -> None:
        self.actions_.show_icons()
        self.corner.show_icons()

    def _look_changed(self) -> None:
        self.actions_.show_words()
        self._show_icons()
        self._check_commands()
        self._show_all()
        preferences, look = self._preferences, self._look
        preferences.set("look/theme", look.mode)
        preferences.set("look/language", look.wording.language)
        preferences.set("look/unit", look.wording.mass_unit)
        preferences.set("look/scale", look.theme.scale)

    def _counted(self, estimate: Estimate) -> Sum | None:
        """Return what counts in an estimate beside its electricity; only where that is in the sum."""
        scope = self._store.scope
        if scope is None or self.peek.held or estimate.scenario is not self._store.scenario:
            return None
        from gui.shell.counts_feed import counted_in

        return counted_in(scope, estimate, self._look.wording)

    # -- acting -------------------------------------------------------------------------------------------------

    def _set_logarithmic(self, logarithmic: bool) -> None:
        self._preferences.set("compare/logarithmic", logarithmic)
        self.actions_.check("scale", "log" if logarithmic else "linear")
        self.board.set_logarithmic(logarithmic)

    def _take_grid(self, grid_id: str) -> None:
        if grid_id in self._store.library.grids:
            self._store.load_grid(grid_id)

    def _take_library(self, library: Library) -> None:
        """Let everything know the rows of the user's own as they are now."""
        self.board.set_library(library)
        self.panel.restyle()
        self._show_all()

    def _focus_charts(self) -> None:
        self.central.build_rest()
        self.board.charts["compare"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_source(self, key: str) -> None:
        self.where_from.show(key)

    def _ask_why(self) -> None:
        if not self.trust.start_about(self._store.baseline.run or ""):
            self.where_from.show_why()

    def _ask_size(self) -> None:
        if "size_dialog" not in self.__dict__:
            self.size_dialog.put.connect(lambda: self.panel.focus_knob("train_hours"))
        self.size_dialog.open_window()

    def _show_keys(self) -> None:
        from gui.shell.about import show_keys

        show_keys(self, self.actions_)

    def _show_about(self) -> None:
        from gui.shell.about import show_about

        show_about(self, self._look, self._store.library)

    def _show_peek(self, _held: bool) -> None:
        self._show_note()
        self._show_estimate()

    # -- Qt events ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the baseline while its key is held."""
        if not self.peek.take(event, pressed=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the scenario again."""
        if not self.peek.take(event, pressed=False):
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead Tab through the window as it is read."""
        from gui.shell.reading import move_on  # not before somebody presses it

        return move_on(self, forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file once the drag is over, so that a question does not hold its source up."""
        path = Path(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()
        taken = self.trust.open_story if path.suffix == STORY_SUFFIX else self.files.open
        QTimer.singleShot(0, lambda: taken(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, and remember how the window was left."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.files.close()
        self.library.close()
        self.trust.close()
        if "measuring" in self.__dict__:
            self.measuring.close()
        self._preferences.set_geometry(self.saveGeometry())
        self._preferences.sync()
        event.accept()
