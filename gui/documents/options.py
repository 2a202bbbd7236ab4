"""What the command line takes: its commands and their options, and which words are meant for Qt."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from gui import __version__
from gui.documents.assignments import KEYS
from gui.documents.listing import KINDS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

COMMANDS = ("estimate", "list", "check", "solve", "explain", "methods", "measure", "screenshot")
VIEWS = (
    "window",
    "how_sure",
    "side_by_side",
    "methods",
    "counts",
    "goal",
    "library",
    "reproduction",
    "story",
    "measure",
    "compare",
    "parts",
    "growth",
    "grids",
)

_SMALLEST, _LARGEST = 100, 10_000
_QT_OPTIONS_WITH_VALUE = (
    *("platform", "platformpluginpath", "platformtheme", "plugin", "display", "geometry", "style", "stylesheet"),
    *("qwindowgeometry", "qwindowicon", "qwindowtitle", "fontengine", "session"),
)
_QT_FLAGS = ("reverse", "sync", "nograb", "dograb", "widgetcount")


class UsageError(Exception):
    """A command line that cannot be understood."""


def parser() -> argparse.ArgumentParser:
    """Return what understands the words after the program's name, all but those that open the window."""
    import argparse

    from gui.documents.measure_options import add_measure_command
    from gui.documents.method_options import add_method_commands
    from gui.documents.what_if_options import add_what_if_commands

    words = argparse.ArgumentParser(
        prog="fivecars",
        usage=f"fivecars [FILE]\n       fivecars {{{','.join(COMMANDS)}}} ... [--help]",
        description="Energy, CO2e and cost of training AI models. Alone or with a scenario file it opens the window.",
        epilog="Exit status: 0; 1 for a failed check or a machine that cannot do it; 2 for bad input.",
        allow_abbrev=False,
    )
    words.add_argument("--version", action="version", version=f"Five Cars {__version__}")
    commands = words.add_subparsers(title="commands", metavar="COMMAND", dest="command", prog="fivecars", required=True)

    estimate = commands.add_parser("estimate", help="compute a scenario", allow_abbrev=False)
    _add_scenario_options(estimate)
    estimate.add_argument("--json", action="store_true", help="print one object of JSON")

    listing = commands.add_parser("list", help="list the presets and their ids", allow_abbrev=False)
    listing.add_argument("kind", choices=KINDS, help="which table")
    listing.add_argument("--json", action="store_true", help="print an array of JSON objects")

    check = commands.add_parser("check", help="recompute every published figure", allow_abbrev=False)
    check.add_argument("--json", action="store_true", help="print one object of JSON")

    add_what_if_commands(commands, _add_scenario_options)
    add_measure_command(commands, _add_scenario_options)
    add_method_commands(commands, _add_scenario_options)

    screenshot = commands.add_parser("screenshot", help="write a picture of the window", allow_abbrev=False)
    screenshot.add_argument("out", metavar="OUT.png", type=Path, help="the picture to write")
    _add_scenario_options(screenshot)
    screenshot.add_argument(
        "--view",
        choices=VIEWS,
        default=VIEWS[0],
        help="the window (default), one of its pages, a story in it, the library, the check, measuring, or a chart",
    )
    screenshot.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="default 1280x800")
    screenshot.add_argument("--theme", choices=("light", "dark"), default="light", help="default light")
    screenshot.add_argument("--language", default="en", metavar="CODE", help="default en")
    return words


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
        f"values, last the shares all together. Keys: {', '.join(KEYS)}; for estimate, solve, methods and "
        "screenshot also scope.KEY, what counts beside the electricity: docs/command_line.md",
    )


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6})[xX](\d{1,6})", text, flags=re.ASCII)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        import argparse

        limits = f"from {_SMALLEST}x{_SMALLEST} to {_LARGEST}x{_LARGEST}"
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a size; give pixels as 1280x800, {limits}")
    return width, height


def window_arguments(argv: list[str]) -> tuple[list[str], list[str]]:
    """Tell the names of files from the options that Qt understands.

    Raises
    ------
    UsageError
        At an option that neither of us knows.
    """
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
