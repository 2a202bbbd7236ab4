"""What the window says of a story that cannot be told, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from gui.documents.story_errors import StoryError
    from gui.look.wording import Wording


def story_sentence(error: StoryError, wording: Wording) -> str:
    """Return what is wrong with a story: the file, step and key, and how to mend it."""
    sentence = _sentence(error)
    if error.cause is not None:
        # The place stands before it already.
        sentence = wording.error(error.cause, error.key)
    details = error.details
    for name in ("limit", "reason", "near", "value", "wanted", "found", "known", "kind"):
        if name in details:
            shown = _plain(str(details[name])) if name in {"wanted", "found", "kind"} else str(details[name])
            sentence = sentence.replace(f"%{name}", shown)
    places = [] if error.path is None else [str(error.path)]
    if error.step is not None:
        places.append(QCoreApplication.translate("StoryError", "step %1").replace("%1", str(error.step)))
    if error.key and error.cause is None:
        places.append(f"\u201c{error.key}\u201d")
    return "\n".join(filter(None, (", ".join(places), sentence)))


def _sentence(error: StoryError) -> str:
    return {
        "missing": QCoreApplication.translate("StoryError", "There is no such file. Check its name and folder."),
        "not_a_file": QCoreApplication.translate("StoryError", "This is not an ordinary file. Choose one that ends in .toml."),
        "no_permission": QCoreApplication.translate("StoryError", "The file may not be read. Ask its owner for the permission, or copy it to a folder of yours."),
        "unreadable": QCoreApplication.translate("StoryError", "The file cannot be read: %reason."),
        "too_large": QCoreApplication.translate("StoryError", "The file is larger than %limit bytes, which no story is. Choose one that ends in .toml."),
        "not_utf8": QCoreApplication.translate("StoryError", "The file is not UTF-8 text. Save it as UTF-8."),
        "not_toml": QCoreApplication.translate("StoryError", "The file is not TOML: %reason."),
        "unknown_key": QCoreApplication.translate("StoryError", "There is no such key here. Known are: %known."),
        "unknown_key_near": QCoreApplication.translate("StoryError", "There is no such key here. Did you mean %near?"),
        "missing_key": QCoreApplication.translate("StoryError", "This is missing. Add it."),
        "wrong_type": QCoreApplication.translate("StoryError", "This has the wrong type. It must be %wanted, not %found."),
        "empty": QCoreApplication.translate("StoryError", "This is empty. Write something."),
        "too_long": QCoreApplication.translate("StoryError", "This is longer than %limit characters. Shorten it."),
        "too_many_steps": QCoreApplication.translate("StoryError", "There are more than %limit steps. Tell two stories."),
        "no_steps": QCoreApplication.translate("StoryError", "A story needs one step at least."),
        "bad_language": QCoreApplication.translate("StoryError", "\u201c%value\u201d is not the code of a language. Write en, ru and the like."),
        "unknown_id": QCoreApplication.translate("StoryError", "The library has no %kind \u201c%value\u201d."),
        "unknown_id_near": QCoreApplication.translate("StoryError", "The library has no %kind \u201c%value\u201d. Did you mean %near?"),
        "bad_value": QCoreApplication.translate("StoryError", "This value is not possible: %reason."),
        "one_quantity": QCoreApplication.translate("StoryError", "Give one figure and no more. Known are: %known."),
        "no_source": QCoreApplication.translate("StoryError", "A published figure needs its source. Name it."),
    }.get(error.code, str(error))  # fmt: skip


def _plain(technical: str) -> str:
    """Return the words for types and tables that a sentence holds."""
    words = {
        "a text": QCoreApplication.translate("StoryError", "a text"),
        "a number": QCoreApplication.translate("StoryError", "a number"),
        "a whole number": QCoreApplication.translate("StoryError", "a whole number"),
        "true or false": QCoreApplication.translate("StoryError", "true or false"),
        "a table": QCoreApplication.translate("StoryError", "a table"),
        "a list": QCoreApplication.translate("StoryError", "a list"),
        "a date": QCoreApplication.translate("StoryError", "a date"),
        "a time": QCoreApplication.translate("StoryError", "a time"),
        "run": QCoreApplication.translate("StoryError", "run", "The library has no run of that id"),
        "chip": QCoreApplication.translate("StoryError", "chip", "The library has no chip of that id"),
        "grid": QCoreApplication.translate("StoryError", "grid", "The library has no grid of that id"),
        "source": QCoreApplication.translate("StoryError", "source", "The library has no source of that key"),
    }
    either = QCoreApplication.translate("StoryError", "%1 or %2", "a text or a number")
    parts = [words.get(part, part) for part in technical.split(" or ")] if technical not in words else []
    if len(parts) == 2:  # noqa: PLR2004 - two alternatives are all that a key can have
        return either.replace("%1", parts[0]).replace("%2", parts[1])
    return words.get(technical, technical)
