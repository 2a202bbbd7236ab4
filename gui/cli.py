"""The command line: a contract, written down in docs/command_line.md. What it takes is in ``documents.options``.

``estimate``, ``list`` and ``check`` need no Qt; the window and ``screenshot`` import it when they are asked for. The
answers go to the standard output, everything else to the standard error.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gui.documents.assignments import SCOPE_PREFIX, AssignmentError, TargetError, assigned
from gui.documents.console import complain, drop_output, flush_output, make_printing_safe
from gui.documents.errors import ScenarioFileError
from gui.documents.options import COMMANDS, VIEWS, UsageError, parser, window_arguments
from gui.footprint.errors import InputError
from gui.library.library import Library
from gui.library.lookup import UnknownIdError, nearest_ids
from gui.library.tables import LibraryError
from gui.paths import own_presets_dir

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from gui.documents.scenario_schema import ScenarioDocument
    from gui.footprint.scenario import Scenario
    from gui.footprint.scope import Scope

DONE, FAILED, BAD_INPUT, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141

__all__ = ["COMMANDS", "VIEWS", "main"]

FIRST_RUN = "nas"
"""What the window opens on at its first start, and so what a picture of it shows."""

_BAD = (AssignmentError, InputError, LibraryError, ScenarioFileError, TargetError, UnknownIdError)


class NoWindowError(Exception):
    """A machine on which no window can be shown; the sentence says why."""


def main(argv: Sequence[str]) -> int:
    """Do what a command line asks for; return the exit status, never raise.

    Parameters
    ----------
    argv : sequence of str
        The arguments, without the program's name.

    Returns
    -------
    int
        0; 1 for a failed check or a machine that cannot do it; 2 for bad input.
    """
    make_printing_safe()
    try:
        status = _run(list(argv))
        flush_output()
    except SystemExit as stop:  # argparse, after it has said why
        return stop.code if isinstance(stop.code, int) else BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except (*_BAD, UsageError, NoWindowError) as error:
        complain(str(error))
        return FAILED if isinstance(error, NoWindowError) else BAD_INPUT
    except OSError as error:
        return _not_written(error)
    except Exception as error:
        if os.environ.get("FIVECARS_DEBUG"):
            raise
        complain(f"a fault in the program itself: {type(error).__name__}: {error}; FIVECARS_DEBUG=1 shows where")
        return FAILED
    return status


def _not_written(error: OSError) -> int:
    if error.filename is not None:
        complain(str(error))
        return FAILED
    drop_output()
    if isinstance(error, BrokenPipeError):
        return PIPE_CLOSED
    complain(f"the output cannot be written: {error.strerror or error}")
    return FAILED


def _run(argv: list[str]) -> int:
    if argv and argv[0] in {*COMMANDS, "-h", "--help", "--version"}:
        options = parser().parse_args(argv)
        return _HANDLERS[options.command](options)
    return _window(argv)


def _scenario(
    options: argparse.Namespace, library: Library, otherwise: str | None
) -> tuple[Scenario, str, ScenarioDocument | None]:
    """Return the scenario that the options ask for, what to call it, and the file that it came from."""
    document = None
    run = otherwise if options.run is None and options.scenario is None else options.run
    if options.scenario is not None:
        from gui.documents.scenario_file import read

        document = read(options.scenario)
        scenario, name = document.scenario, document.name or options.scenario.name
    elif run is not None:
        scenario, name = library.scenario(run), library.runs[run].name
    else:
        scenario, name = library.default_scenario(), "A scenario from nothing"
    return assigned(scenario, options.set, library), name, document


def _without_scope(options: argparse.Namespace) -> list[str]:
    """Take what says what counts out of the assignments, and return it."""
    about = [one for one in options.set if one.lstrip().startswith(SCOPE_PREFIX)]
    options.set = [one for one in options.set if one not in about]
    return about


def _counted(
    options: argparse.Namespace, library: Library, otherwise: str | None = None
) -> tuple[Scenario, str, ScenarioDocument | None, Scope | None]:
    """Return what ``_scenario`` does, and what counts beside the electricity: of the file, then of assignments."""
    assignments = _without_scope(options)
    scenario, name, document = _scenario(options, library, otherwise)
    scope = None if document is None else document.scope
    if assignments:
        from gui.documents.scope_assignments import scope_assigned

        scope = scope_assigned(scope, assignments, scenario, library)
    return scenario, name, document, scope


def _library() -> Library:
    """Return the presets with the user's own rows, as the window has them."""
    return Library.load(own=own_presets_dir())


def _estimate(options: argparse.Namespace) -> int:
    from gui.documents.answers import estimate_answer

    library = _library()
    scenario, name, document, scope = _counted(options, library)
    print(estimate_answer(scenario, name, document, library, as_json=options.json, scope=scope))
    return DONE


def _list(options: argparse.Namespace) -> int:
    from gui.documents.answers import list_answer

    library = _library()
    print(list_answer(library, options.kind, as_json=options.json))
    for problem in library.problems:
        place = ", ".join(f"{what} {at}" for what, at in (("line", problem.line), ("column", problem.column)) if at)
        complain(f"left out of your own {problem.file}, {place}: {problem.message}")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from gui.documents.answers import check_answer

    text, within = check_answer(_library(), as_json=options.json)
    print(text)
    return DONE if within else FAILED


def _solve(options: argparse.Namespace) -> int:
    library = _library()
    scenario, _, _, scope = _counted(options, library)
    from gui.documents.what_if_options import run_solve

    return _told(*run_solve(options, scenario, library, scope))


def _explain(options: argparse.Namespace) -> int:
    from gui.documents.what_if_options import run_explain

    return _told(*run_explain(options, _library()))


def _methods(options: argparse.Namespace) -> int:
    from gui.documents.method_answer import methods_answer
    from gui.documents.method_inputs import split_assignments

    library = _library()
    options.set, given = split_assignments(options.set)
    scenario, name, _, scope = _counted(options, library)
    print(methods_answer(scenario, name, given, library, scope, as_json=options.json))
    return DONE


def _measure(options: argparse.Namespace) -> int:
    from gui.documents.measure import LogError, UnknownSourceError, run_measure

    scenario, _, _ = _scenario(options, _library(), None)
    try:
        answer = run_measure(options, scenario)
    except (LogError, UnknownSourceError) as error:
        raise UsageError(str(error)) from error
    for line in answer.complaints:
        complain(line)
    if answer.text:
        print(answer.text)
    return answer.status


def _told(text: str, why_not: str | None) -> int:
    if text:
        print(text)
    if why_not is not None:
        complain(why_not)
    return DONE if why_not is None else FAILED


def _screenshot(options: argparse.Namespace) -> int:
    out: Path = options.out
    if out.suffix.lower() != ".png":
        raise UsageError(f"the picture's name must end in .png: {out}")
    if not out.parent.is_dir():
        raise UsageError(f"there is no folder {out.parent} for the picture; make it first")
    if out.is_dir():
        raise UsageError(f"{out} is a folder; name a file")
    scenario, _, _, scope = _counted(options, _library(), FIRST_RUN)
    try:
        from gui.app import run_screenshot
        from gui.look.language import LANGUAGES
    except ImportError as error:
        raise NoWindowError(_without_qt(error)) from error
    if options.language not in LANGUAGES:
        raise UsageError(f"there is no language {options.language!r}; known are {', '.join(LANGUAGES)}")
    return run_screenshot(
        out,
        scenario,
        view=options.view,
        size=options.size,
        theme=options.theme,
        language=options.language,
        scope=scope,
    )


_HANDLERS: dict[str, Callable[[argparse.Namespace], int]] = {
    "estimate": _estimate,
    "list": _list,
    "check": _check,
    "solve": _solve,
    "explain": _explain,
    "measure": _measure,
    "methods": _methods,
    "screenshot": _screenshot,
}


def _window(argv: list[str]) -> int:
    if argv:
        _refuse_mistyped_command(argv[0])
    names, qt_arguments = window_arguments(argv)
    if len(names) > 1:
        raise UsageError(f"one file at a time; {len(names)} are given")
    file = Path(names[0]) if names else None  # it need not exist: the window says so
    try:
        run_window = _window_opener(qt_arguments)
    except NoWindowError:
        if file is not None:
            from gui.documents.scenario_file import read

            read(file)  # what is wrong with it is said here, because there will be no window to say it in
        raise
    return run_window(file, qt_arguments)


def _window_opener(qt_arguments: list[str]) -> Callable[[Path | None, list[str]], int]:
    if not _may_have_screen(qt_arguments):
        raise NoWindowError("there is no screen for a window; fivecars estimate and fivecars screenshot need none")
    try:
        from gui.app import run_window
    except ImportError as error:
        raise NoWindowError(_without_qt(error)) from error
    return run_window


def _refuse_mistyped_command(name: str) -> None:
    near = nearest_ids(name, COMMANDS, 1) if name.isidentifier() and not Path(name).exists() else ()
    if near:
        raise UsageError(f"there is no command and no file {name!r}; did you mean {near[0]!r}?")


def _may_have_screen(qt_arguments: list[str]) -> bool:
    """Whether there may be a screen; where there is none, Qt would end the process without a word to whoever asked."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    named = any(argument.lstrip("-").partition("=")[0] == "platform" for argument in qt_arguments)
    return named or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _without_qt(error: ImportError) -> str:
    if (error.name or "").partition(".")[0] == "gui":
        raise error  # ours, and no fault of the machine
    return f"there can be no window here, because Qt cannot be loaded: {error}; fivecars estimate needs none"
