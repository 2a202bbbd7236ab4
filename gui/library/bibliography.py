"""A reader for the BibTeX that ``sources.bib`` is written in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec

from gui.library.cells import OWN_SOURCE
from gui.library.tables import LibraryError, display_name, read_text

if TYPE_CHECKING:
    from pathlib import Path

_ENTRY = re.compile(r"@(\w+)\s*\{\s*([^\s,{}]+)\s*,")
_LINE_ENTRY = re.compile(rf"(?m)^{_ENTRY.pattern}")
_FIELD = re.compile(r"\s*([A-Za-z][\w-]*)\s*=\s*")
_ACCENTS = {'"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303"}
_ACCENT = re.compile(r"""\{?\\(["'`^~])\{?([A-Za-z])\}?\}?""")
_ALL_NAMED = 2
"""Up to two authors are named in a short citation, as the study's own field does; more become "et al."."""

OWN_KIND = "own"
"""Kind of a source that is not of the bibliography but of the user's own rows."""


class Source(msgspec.Struct, frozen=True):
    """One entry of the bibliography: its key, its kind (article, misc, ...) and its fields as plain text."""

    key: str
    kind: str
    fields: Mapping[str, str]

    @property
    def year(self) -> str:
        """Year of publication, or "n.d." where it is not known."""
        return self.fields.get("year", "n.d.")

    @property
    def url(self) -> str | None:
        """Where it can be read: its own address, else its DOI or arXiv page."""
        if "url" in self.fields:
            return self.fields["url"]
        if "doi" in self.fields:
            return f"https://doi.org/{self.fields['doi']}"
        return f"https://arxiv.org/abs/{self.fields['eprint']}" if "eprint" in self.fields else None

    @property
    def short(self) -> str:
        """Author and year: "Strubell et al. 2019"."""
        if self.kind == OWN_KIND:
            return self.fields["title"]
        names = [name.split(",")[0] for name in self._authors()]
        who = " and ".join(names) if len(names) <= _ALL_NAMED else f"{names[0]} et al."
        return f"{who} {self.year}"

    def citation(self) -> str:
        """Return the whole reference as one line of plain text."""
        if self.kind == OWN_KIND:
            return self.fields["title"]
        where = ("booktitle", "journal", "howpublished", "institution", "publisher")
        parts = [f"{'; '.join(self._authors())} ({self.year})", self.fields.get("title", "")]
        parts.append(next((self.fields[field] for field in where if field in self.fields), ""))
        parts.append(f"arXiv:{self.fields['eprint']}" if "eprint" in self.fields else "")
        parts.append(f"doi:{self.fields['doi']}" if "doi" in self.fields else self.url or "")
        parts.append(self.fields.get("note", ""))
        return ". ".join(part for part in parts if part)

    def _authors(self) -> list[str]:
        return re.split(r"\s+and\s+", self.fields.get("author", self.key))


def own_source(text: str) -> Source:
    """Return what a row of the user's own names as its source: a text of theirs, or nothing."""
    title = "your own figure" if text == OWN_SOURCE else text
    return Source(text, OWN_KIND, MappingProxyType({"title": title}))


class Bibliography(Mapping[str, Source]):
    """The entries of a BibTeX file by key, in file order; each is read when it is asked for.

    Parameters
    ----------
    path : Path
        The file. Its entries begin lines.

    Raises
    ------
    LibraryError
        Where the file cannot be read; later where an entry that is asked for is broken.
    """

    def __init__(self, path: Path) -> None:
        self._file, self._text = display_name(path), read_text(path)
        self._places = {entry[2]: entry for entry in _LINE_ENTRY.finditer(self._text)}
        self._sources: dict[str, Source] = {}

    def __getitem__(self, key: str) -> Source:
        if key not in self._sources:
            entry = self._places[key]
            fields, _ = _fields(self._file, self._text, entry.end(), key)
            self._sources[key] = Source(key, entry[1].lower(), MappingProxyType(fields))
        return self._sources[key]

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def read_bibliography(path: Path) -> Mapping[str, Source]:
    """Read a BibTeX file.

    Returns
    -------
    mapping of str to Source
        By key, in file order. Braces are gone, accents are letters.

    Raises
    ------
    LibraryError
        Where an entry does not end, a field has no value, or a key stands twice.

    Notes
    -----
    Text outside entries is comment, as BibTeX has it. ``@string``, ``@preamble`` and ``#`` are not read.
    """
    file, text = display_name(path), read_text(path)
    # Blanked rather than cut, so that lines keep their numbers.
    text = re.sub(r"(?m)^[ \t]*%.*$", "", text)
    sources: dict[str, Source] = {}
    entry = _ENTRY.search(text)
    while entry is not None:
        kind, key = entry[1].lower(), entry[2]
        line = _line(text, entry.start())
        if key in sources:
            raise LibraryError(file, line, None, f"the key {key!r} stands twice")
        fields, end = _fields(file, text, entry.end(), key)
        sources[key] = Source(key, kind, MappingProxyType(fields))
        entry = _ENTRY.search(text, end)
    return MappingProxyType(sources)


def _fields(file: str, text: str, start: int, key: str) -> tuple[dict[str, str], int]:
    """Read fields up to the brace that closes the entry; return them and where it stands."""
    fields: dict[str, str] = {}
    position = start
    while True:
        field = _FIELD.match(text, position)
        if field is None:
            rest = re.compile(r"\s*\}").match(text, position)
            if rest is None:
                raise LibraryError(file, _line(text, position), None, f"the entry {key!r} is broken here")
            return fields, rest.end()
        raw, position = _value(file, text, field.end(), key)
        fields[field[1].lower()] = _plain(raw)
        comma = re.compile(r"\s*,").match(text, position)
        position = position if comma is None else comma.end()


def _value(file: str, text: str, start: int, key: str) -> tuple[str, int]:
    """Read ``{...}``, ``"..."`` or a bare word; return it without its delimiters, and where it ends."""
    if start >= len(text) or text[start] not in '{"':
        word = re.compile(r"[\w.-]+").match(text, start)
        if word is None:
            raise LibraryError(file, _line(text, start), None, f"a field of {key!r} has no value")
        return word[0], word.end()
    closing, depth = ("}" if text[start] == "{" else '"'), 0
    for position in range(start + 1, len(text)):
        character = text[position]
        if character == closing and depth == 0:
            return text[start + 1 : position], position + 1
        depth += (character == "{") - (character == "}")
    raise LibraryError(file, _line(text, start), None, f"a field of {key!r} does not end")


def _plain(raw: str) -> str:
    if "\\" in raw:
        import unicodedata

        raw = _ACCENT.sub(lambda accent: unicodedata.normalize("NFC", accent[2] + _ACCENTS[accent[1]]), raw)
        raw = re.sub(r"\\([_&%#$])", r"\1", raw)
    return re.sub(r"\s+", " ", raw.replace("{", "").replace("}", "").replace("--", "-")).strip()


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
