"""The command line: a contract, written down in docs/command_line.md.

``estimate``, ``list`` and ``check`` need no Qt; the window and ``screenshot`` import it when they are asked for. The
answers go to the standard output, everything else to the standard error.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gui import __version__
from gui.documents.assignments import KEYS, AssignmentError, assigned
from gui.documents.console import complain, drop_output, flush_output, make_printing_safe
from gui.documents.errors import ScenarioFileError
from gui.documents.listing import KINDS
from gui.footprint.errors import InputError
from gui.library.library import Library
from gui.library.lookup import UnknownIdError, nearest_ids
from gui.library.tables import LibraryError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from gui.documents.scenario_schema import ScenarioDocument
    from gui.footprint.scenario import Scenario

DONE, FAILED, BAD_INPUT, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141

COMMANDS = ("estimate", "list", "check", "screenshot")
VIEWS = ("window", "compare", "parts", "growth", "grids")
FIRST_RUN = "nas"
"""What the window opens on at its first start, and so what a picture of it shows."""

_SMALLEST, _LARGEST = 100, 10_000
_QT_OPTIONS_WITH_VALUE = (
    *("platform", "platformpluginpath", "platformtheme", "plugin", "display", "geometry", "style", "stylesheet"),
    *("qwindowgeometry", "qwindowicon", "qwindowtitle", "fontengine", "session"),
)
_QT_FLAGS = ("reverse", "sync", "nograb", "dograb", "widgetcount")
_BAD = (AssignmentError, InputError, LibraryError, ScenarioFileError, UnknownIdError)


class UsageError(Exception):
    """A command line that cannot be understood."""


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
        options = _parser().parse_args(argv)
        status: int = options.handler(options)
        return status
    return _window(argv)


def _parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="fivecars",
        usage="fivecars [FILE]\n       fivecars {estimate,list,check,screenshot} ... [--help]",
        description="Energy, CO2e and cost of training AI models. Alone or with a scenario file it opens the window.",
        epilog="Exit status: 0; 1 for a failed check or a machine that cannot do it; 2 for bad input.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Five Cars {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="fivecars", required=True)

    estimate = commands.add_parser("estimate", help="compute a scenario", allow_abbrev=False)
    _add_scenario_options(estimate)
    estimate.add_argument("--json", action="store_true", help="print one object of JSON")
    estimate.set_defaults(handler=_estimate)

    listing = commands.add_parser("list", help="list the presets and their ids", allow_abbrev=False)
    listing.add_argument("kind", choices=KINDS, help="which table")
    listing.add_argument("--json", action="store_true", help="print an array of JSON objects")
    listing.set_defaults(handler=_list)

    check = commands.add_parser("check", help="recompute every published figure", allow_abbrev=False)
    check.add_argument("--json", action="store_true", help="print one object of JSON")
    check.set_defaults(handler=_check)

    screenshot = commands.add_parser("screenshot", help="write a picture of the window", allow_abbrev=False)
    screenshot.add_argument("out", metavar="OUT.png", type=Path, help="the picture to write")
    _add_scenario_options(screenshot)
    screenshot.add_argument("--view", choices=VIEWS, default=VIEWS[0], help="the whole window (default) or one chart")
    screenshot.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="default 1280x800")
    screenshot.add_argument("--theme", choices=("light", "dark"), default="light", help="default light")
    screenshot.add_argument("--language", default="en", metavar="CODE", help="default en")
    screenshot.set_defaults(handler=_screenshot)
    return parser


def _add_scenario_options(parser: argparse.ArgumentParser) -> None:
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--run", metavar="ID", help="start from a published run: fivecars list runs")
    start.add_argument("--scenario", metavar="FILE", type=Path, help="start from a saved scenario")
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help='change an input, again for each one; VALUE "none" = not declared. First chip and grid take effect, then '
        f"values, last the shares all together. Keys: {', '.join(KEYS)}",
    )


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6})[xX](\d{1,6})", text, flags=re.ASCII)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        import argparse

        limits = f"from {_SMALLEST}x{_SMALLEST} to {_LARGEST}x{_LARGEST}"
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a size; give pixels as 1280x800, {limits}")
    return width, height


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


def _estimate(options: argparse.Namespace) -> int:
    from gui.documents.answers import estimate_answer

    library = Library.load()
    scenario, name, document = _scenario(options, library, None)
    print(estimate_answer(scenario, name, document, library, as_json=options.json))
    return DONE


def _list(options: argparse.Namespace) -> int:
    from gui.documents.answers import list_answer

    print(list_answer(Library.load(), options.kind, as_json=options.json))
    return DONE


def _check(options: argparse.Namespace) -> int:
    from gui.documents.answers import check_answer

    text, within = check_answer(Library.load(), as_json=options.json)
    print(text)
    return DONE if within else FAILED


def _screenshot(options: argparse.Namespace) -> int:
    out: Path = options.out
    if out.suffix.lower() != ".png":
        raise UsageError(f"the picture's name must end in .png: {out}")
    if not out.parent.is_dir():
        raise UsageError(f"there is no folder {out.parent} for the picture; make it first")
    if out.is_dir():
        raise UsageError(f"{out} is a folder; name a file")
    scenario, _, _ = _scenario(options, Library.load(), FIRST_RUN)
    try:
        from gui.app import run_screenshot
        from gui.look.language import LANGUAGES
    except ImportError as error:
        raise NoWindowError(_without_qt(error)) from error
    if options.language not in LANGUAGES:
        raise UsageError(f"there is no language {options.language!r}; known are {', '.join(LANGUAGES)}")
    return run_screenshot(
        out, scenario, view=options.view, size=options.size, theme=options.theme, language=options.language
    )


def _window(argv: list[str]) -> int:
    if argv:
        _refuse_mistyped_command(argv[0])
    names, qt_arguments = _window_arguments(argv)
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


def _window_arguments(argv: list[str]) -> tuple[list[str], list[str]]:
    """Tell the names of files from the options that Qt understands."""
    files: list[str] = []
    qt_arguments: list[str] = []
    rest = iter(argv)
    for argument in rest:
        name, equals, _ = argument.lstrip("-").partition("=")
        if argument == "--":
            files.extend(rest)
        elif not argument.startswith("-"):
            files.append(argument)
        elif name in _QT_FLAGS or (name in _QT_OPTIONS_WITH_VALUE and equals):
            qt_arguments.append(argument)
        elif name in _QT_OPTIONS_WITH_VALUE:
            qt_arguments += [argument, _value_of(argument, rest)]
        elif not argument.startswith("-psn_"):  # macOS puts it there when a program is started with a double click
            raise UsageError(f"there is no option {argument!r}; see fivecars --help")
    return files, qt_arguments


def _value_of(option: str, rest: Iterator[str]) -> str:
    value = next(rest, None)
    if value is None:
        raise UsageError(f"{option} needs a value")
    return value


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
