"""Builds the parts and joins them: the window, or one picture of it."""

from __future__ import annotations

import gc
import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from gui import __version__, imports  # noqa: F401 - before all the others, which cost less after it
from gui.library.library import Library
from gui.look.language import system_language
from gui.look.look import MODES, Look
from gui.look.units import MASS_UNITS
from gui.paths import own_presets_dir
from gui.shell.window import MainWindow
from gui.state.preferences import Preferences, UnkeptPreferences
from gui.state.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope

_STYLE = "Fusion"
_DESKTOP_FILE = "org.fivecars.FiveCars"
_SAID_BY_OFFSCREEN = ("does not support propagateSizeHints", "does not support raise", "Detected locale")
_NEW_OBJECTS = 20_000
"""How many new objects there may be before Python looks for garbage among them."""

_INTERRUPT_POLL_MS = 200
"""How often Python looks for Ctrl-C while Qt waits for events."""


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one QApplication, named so that settings, desktop and window manager know it."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyle(_STYLE)
    else:
        # As an option: setStyle returns the style, and to make Python's names of that takes 4 ms.
        application = QApplication([sys.argv[0] or "fivecars", *arguments, "-style", _STYLE])
    QCoreApplication.setApplicationName("fivecars")
    QCoreApplication.setOrganizationName("fivecars")
    QCoreApplication.setApplicationVersion(__version__)
    application.setApplicationDisplayName("Five Cars")
    application.setDesktopFileName(_DESKTOP_FILE)
    return application


def run_window(path: Path | None, qt_args: Sequence[str] = ()) -> int:
    """Open the window, on a file where one is given, and return the exit status once it is closed."""
    application = make_application(qt_args)
    preferences = Preferences()
    look = Look(**_look_as_left(preferences, system_language()))
    window = MainWindow(Store(Library.load(own=own_presets_dir())), look, preferences)
    application.setWindowIcon(look.icons.application())
    window.board.charts_built.connect(collect_garbage_again)
    window.show()
    if path is not None:
        QTimer.singleShot(0, lambda: window.files.open(path))
    else:
        window.board.charts_built.connect(window.files.offer_recovery)
    # Qt's loop does not run Python between events: without this Ctrl-C would wait for the mouse.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    wake = QTimer()
    wake.timeout.connect(lambda: None)
    wake.start(_INTERRUPT_POLL_MS)
    return application.exec()


def collect_garbage_again() -> None:
    """Let Python look for garbage again, among what comes from now on: the start's objects stay.

    It looks after as many new objects as a few ticks of a slider make; by default it would look seven times in each.
    """
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, 20, 20)
    gc.enable()


def hush_offscreen() -> None:
    """Keep what the offscreen platform says about itself, whatever is drawn, out of the terminal; pass on all else."""

    def handle(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if not any(known in text for known in _SAID_BY_OFFSCREEN):
            print(text, file=sys.stderr)

    qInstallMessageHandler(handle)


def run_screenshot(
    out: Path,
    scenario: Scenario,
    *,
    view: str,
    size: tuple[int, int],
    theme: str,
    language: str,
    scope: Scope | None = None,
) -> int:
    """Draw the window, or one chart of it, to a PNG without any display, and return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hush_offscreen()
    application = make_application()
    look = Look(mode=theme, language=language)
    store = Store(Library.load(), scenario)
    if scope is not None:
        store.load_scenario(scenario, scope=scope)
    window = MainWindow(store, look, UnkeptPreferences())
    window.resize(*size)
    window.setMinimumSize(0, 0)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.central.build_rest()
    window.board.be_sure()
    for _ in range(3):  # layout, then what layout asks for, then paint
        application.processEvents()
    shown = _view(window, view, scenario.run)
    if shown is not window:
        if not shown.isWindow():
            shown.setParent(None)
        shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        shown.setMinimumSize(0, 0)
        shown.resize(*size)
        shown.show()
        for _ in range(3):
            application.processEvents()
    picture = shown.grab().toImage()
    if not picture.save(str(out), "PNG"):
        print(f"{out} cannot be written: check that its folder exists and may be written to", file=sys.stderr)
        return 1
    return 0


def _view(window: MainWindow, view: str, run: str | None) -> QWidget:
    """Return what a picture is taken of: the library with the scenario's run, the story about it halfway through."""
    if view == "window":
        return window
    apart: dict[str, Callable[[], QWidget]] = {
        "library": lambda: _library(window, run),
        "goal": lambda: window.goal.dialog,
        "reproduction": lambda: window.trust.reproduction,
        "measure": lambda: window.measuring.finished_example(),  # noqa: PLW0108 - made when it is asked for
    }
    if view in apart:
        return apart[view]()
    if view in window.board.pages:
        window.board.pages.turn_to(view)
        for _ in range(6):  # what wraps asks for its height only once it knows its width
            QApplication.processEvents()
        return window
    if view == "story":
        window.trust.show_halfway(run or "")
        for _ in range(3):
            QApplication.processEvents()
        return window
    return window.board.charts[view].parentWidget()


def _library(window: MainWindow, run: str | None) -> QWidget:
    library = window.library.window
    if run is not None:
        library.show_row("runs", run)
    return library


def _look_as_left(preferences: Preferences, system_language: str) -> dict[str, object]:
    """Return the look that the window was left with, as arguments of ``Look``."""
    return {
        "mode": preferences.text("look/theme", "system", MODES),
        "language": preferences.text("look/language", system_language),
        "mass_unit": preferences.text("look/unit", "auto", MASS_UNITS),
        "scale": preferences.number("look/scale", 1.0),
    }
