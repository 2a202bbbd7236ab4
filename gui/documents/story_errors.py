"""What can be wrong with a story file, said so that a teacher can mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gui.footprint.errors import InputError

_SENTENCES: Mapping[str, str] = {
    "missing": "there is no such file; check its name and folder",
    "not_a_file": "not an ordinary file; choose a file that ends in .toml",
    "no_permission": "it may not be read; ask its owner for the permission, or copy it to a folder of yours",
    "unreadable": "it cannot be read: {reason}",
    "too_large": "larger than {limit} bytes, which no story is; choose a file that ends in .toml",
    "not_utf8": "not UTF-8 text; save it as UTF-8",
    "not_toml": "not TOML: {reason}",
    "unknown_key": "there is no such key here; known are {known}",
    "unknown_key_near": "there is no such key here; did you mean {near}?",
    "missing_key": "it is missing; add it",
    "wrong_type": "it must be {wanted}, not {found}",
    "empty": "it is empty; write something",
    "too_long": "longer than {limit} characters; shorten it",
    "too_many_steps": "more than {limit} steps; tell two stories",
    "no_steps": "a story needs one step at least",
    "bad_language": "{value!r} is not the code of a language; write en, ru and the like",
    "unknown_id": "there is no {kind} {value!r} in the library",
    "unknown_id_near": "there is no {kind} {value!r} in the library; did you mean {near}?",
    "bad_value": "{reason}",
    "one_quantity": "give one figure and no more; known are {known}",
    "no_source": "a published figure needs its source; name it",
}


class StoryError(Exception):
    """A story that cannot be told, with what is needed to say so in any language.

    Attributes
    ----------
    code : str
        What is wrong, one of the keys of the table of sentences above.
    path : Path or None
        The file, as far as there is one.
    step : int or None
        Number of the step, from 1; ``None`` where it is about no step.
    key : str
        The key, as it is written in the file: ``"set.pue"``; empty where it is about none.
    details : mapping of str to object
        What else the sentence holds.
    cause : InputError or None
        Why a value is impossible.
    """

    def __init__(
        self,
        code: str,
        *,
        path: Path | None = None,
        step: int | None = None,
        key: str = "",
        cause: InputError | None = None,
        **details: object,
    ) -> None:
        self.code = code
        self.path = path
        self.step = step
        self.key = key
        self.cause = cause
        self.details: Mapping[str, object] = details
        step_name = "" if step is None else f"step {step}"
        where = ", ".join(filter(None, ("the story" if path is None else str(path), step_name, key)))
        super().__init__(f"{where}: {_SENTENCES[code].format(**details)}")

    def at(self, *, path: Path | None = None, step: int | None = None, key: str = "") -> StoryError:
        """Return the same error, naming the file, the step or the whole key as well."""
        return StoryError(
            self.code,
            path=path or self.path,
            step=self.step if step is None else step,
            key=key or self.key,
            cause=self.cause,
            **self.details,
        )
