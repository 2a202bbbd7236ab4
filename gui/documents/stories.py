"""Stories that run on the sliders, ``*.toml``: a title, a start, and steps with their texts and sources.

Docs: docs/stories.md.
"""

from __future__ import annotations

import math
import stat
import tomllib
from typing import TYPE_CHECKING, Any

from gui.documents.story import Story, StoryFigure, StoryStep, worded
from gui.documents.story_errors import StoryError
from gui.documents.story_schema import (
    FIGURES,
    LIMIT_SOURCE,
    LIMIT_STEPS,
    LIMIT_SUMMARY,
    LIMIT_TEXT,
    LIMIT_TITLE,
    plain,
    story_table,
    words_of,
)
from gui.footprint.errors import InputError
from gui.footprint.parameters import PARAMETER_BY_KEY
from gui.footprint.scenario import with_shares, with_value
from gui.library.lookup import ONE_OF, UnknownIdError, nearest_ids
from gui.library.stories import STORY_SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from gui.footprint.scenario import Scenario
    from gui.library.library import Library

__all__ = ["LIMIT_BYTES", "LIMIT_FILES", "Story", "StoryFigure", "StoryStep", "parse", "read", "stories_in", "worded"]

LIMIT_BYTES = 64 << 10
"""A story in two languages takes about 8 kB. A larger file is refused before it is read: it is something else."""

LIMIT_FILES = 100
"""So many stories of one folder are offered; a menu cannot hold more."""

_UNDECLARED = "none"


def read(path: Path, library: Library) -> Story:
    """Read a story.

    Raises
    ------
    StoryError
        Where it cannot be read or told; it names the file, and step and key where it is about one.
    """
    try:
        return parse(_bytes(path), path.name.removesuffix(STORY_SUFFIX), library)
    except StoryError as error:
        raise error.at(path=path) from error


def parse(data: bytes, story_id: str, library: Library) -> Story:
    """Make a story of a file's bytes, with what each of its steps puts on the sliders; ``StoryError`` as `read`."""
    table = story_table(_toml(data))
    if not table.steps:
        raise StoryError("no_steps", key="steps")
    if len(table.steps) > LIMIT_STEPS:
        raise StoryError("too_many_steps", key="steps", limit=LIMIT_STEPS)
    title = words_of(table.title, "title", LIMIT_TITLE)
    summary = words_of(table.summary, "summary", LIMIT_SUMMARY)
    scenario, origin = _started(table.start, library)
    steps = []
    for number, row in enumerate(table.steps, start=1):
        try:
            scenario, origin = _applied(scenario, origin, row.set, library)
            steps.append(_step(row, scenario, origin, library))
        except StoryError as error:
            raise error.at(step=number) from error
    return Story(
        id=story_id,
        title=title,
        summary=summary,
        author=plain(table.author, "author", LIMIT_TITLE),
        licence=plain(table.licence, "licence", LIMIT_TITLE),
        about=tuple(_known("runs", run, "about", library) for run in table.about),
        steps=tuple(steps),
    )


def stories_in(folder: Path, library: Library) -> tuple[tuple[Story, ...], tuple[StoryError, ...]]:
    """Return the stories of a folder by file name, and what is wrong with those that cannot be told."""
    stories, errors = [], []
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == STORY_SUFFIX)
    except OSError:
        return (), ()
    for path in paths[:LIMIT_FILES]:
        try:
            stories.append(read(path, library))
        except StoryError as error:
            errors.append(error)
    return tuple(stories), tuple(errors)


def _bytes(path: Path) -> bytes:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise StoryError("not_a_file")
        with path.open("rb") as file:
            # It may have grown since it was measured.
            data = file.read(LIMIT_BYTES + 1) if state.st_size <= LIMIT_BYTES else b""
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise StoryError("missing") from error
    except PermissionError as error:
        raise StoryError("no_permission") from error
    except OSError as error:
        raise StoryError("unreadable", reason=error.strerror or str(error)) from error
    if state.st_size > LIMIT_BYTES or len(data) > LIMIT_BYTES:
        raise StoryError("too_large", limit=LIMIT_BYTES)
    return data


def _toml(data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.removeprefix(b"\xef\xbb\xbf").decode("utf-8"))
    except UnicodeDecodeError as error:
        raise StoryError("not_utf8") from error
    except (tomllib.TOMLDecodeError, ValueError) as error:
        raise StoryError("not_toml", reason=str(error)) from error
    except RecursionError as error:
        raise StoryError("not_toml", reason="nested too deep") from error


def _started(start: Any, library: Library) -> tuple[Scenario, Scenario]:
    try:
        if start.run is None:
            scenario = library.default_scenario()
        else:
            scenario = library.scenario(_known("runs", start.run, "run", library))
        return _applied(scenario, scenario, start.set, library)
    except StoryError as error:
        raise error.at(key=".".join(filter(None, ("start", error.key)))) from error


def _applied(scenario: Scenario, origin: Scenario, row: Any, library: Library) -> tuple[Scenario, Scenario]:
    """Put a step's settings on top: first run, chip and grid, then values, last the shares all together."""
    if row is None:
        return scenario, origin
    if row.run is not None:
        scenario = origin = library.scenario(_known("runs", row.run, "set.run", library))
    if row.chip is not None:
        scenario = library.load_chip(scenario, _known("hardware", row.chip, "set.chip", library))
    if row.grid is not None:
        scenario = library.load_grid(scenario, _known("grids", row.grid, "set.grid", library))
    try:
        for key in PARAMETER_BY_KEY:
            value = getattr(row, key)
            if value is not None:
                scenario = with_value(scenario, key, None if value == _UNDECLARED else value)
        if row.mix is not None:
            shares = {name: getattr(row.mix, name) for name in row.mix.__struct_fields__}
            scenario = with_shares(scenario, {name: share for name, share in shares.items() if share is not None})
    except InputError as error:
        reason = str(error).removeprefix(f"{error.key}: ")
        raise StoryError("bad_value", key=f"set.{error.key}", reason=reason, cause=error) from error
    return scenario, origin


def _step(row: Any, scenario: Scenario, origin: Scenario, library: Library) -> StoryStep:
    figure = _figure(row)
    source = plain(row.source, "source", LIMIT_SOURCE)
    if figure is not None and not source:
        raise StoryError("no_source", key="source")
    if source not in library.sources and " " not in source:
        near = nearest_ids(source, library.sources, 1)
        if near:
            raise StoryError("unknown_id_near", key="source", kind="source", value=source, near=repr(near[0]))
    return StoryStep(
        title=words_of(row.title, "title", LIMIT_TITLE),
        text=words_of(row.text, "text", LIMIT_TEXT),
        source=source,
        source_locator=plain(row.source_locator, "source_locator", LIMIT_SOURCE),
        scenario=scenario,
        origin=origin,
        figure=figure,
    )


def _figure(row: Any) -> StoryFigure | None:
    if row.expect is not None and row.published is not None:
        raise StoryError("one_quantity", key="published", known="expect or published, not both")
    key, table = ("expect", row.expect) if row.expect is not None else ("published", row.published)
    if table is None:
        return None
    given = {name: getattr(table, name) for name in FIGURES if getattr(table, name) is not None}
    if len(given) != 1:
        raise StoryError("one_quantity", key=key, known=", ".join(FIGURES))
    ((quantity, value),) = given.items()
    tolerance = table.tolerance if key == "expect" else None
    for name, number in ((quantity, value), ("tolerance", tolerance)):
        if number is not None and not (math.isfinite(number) and number >= 0):
            raise StoryError("bad_value", key=f"{key}.{name}", reason="give an ordinary number, 0 or more")
    because = {} if key == "expect" else words_of(table.because, f"{key}.because", LIMIT_TEXT)
    return StoryFigure(quantity, value, FIGURES[quantity][2], tolerance, because)


def _known(kind: Any, wanted: str, key: str, library: Library) -> str:
    try:
        library.find(kind, wanted)
    except UnknownIdError as error:
        word, near = ONE_OF[kind], " or ".join(repr(one) for one in error.nearest)
        code = "unknown_id_near" if near else "unknown_id"
        raise StoryError(code, key=key, kind=word, value=wanted[:80], near=near) from error
    return wanted
