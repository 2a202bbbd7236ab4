"""A source as it is quoted: a line of text, or an entry for BibTeX."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.library.bibliography import Source

_SPECIAL = re.compile(r"(?<!\\)([&%#_$])")
_AS_PRINTED = frozenset({"url", "doi", "eprint"})
"""Fields that BibTeX hands on as they are."""


def citation_text(source: Source, locator: str = "") -> str:
    """Return the whole reference on one line, with the place in it."""
    text = source.citation()
    return f"{text}. {locator}" if locator else text


def bibtex(source: Source) -> str:
    """Return an entry for a BibTeX file (UTF-8); the title keeps its capitals."""
    kind = "misc" if source.kind in ("own", "online") else source.kind
    lines = [f"@{kind}{{{_key(source.key)},"]
    width = max((len(name) for name in source.fields), default=0)
    for name, value in source.fields.items():
        text = value if name in _AS_PRINTED else _SPECIAL.sub(r"\\\1", value)
        braces = f"{{{{{text}}}}}" if name == "title" else f"{{{text}}}"
        lines.append(f"  {name.ljust(width)} = {braces},")
    return "\n".join([*lines, "}"]) + "\n"


def _key(key: str) -> str:
    """Return a key as BibTeX takes it: a source of the user's own may be a sentence."""
    return re.sub(r"[^\w:.-]+", "_", key).strip("_") or "own"
