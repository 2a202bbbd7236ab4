"""The whole of a row as rich text: every value with its unit, how it is known, and where it comes from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look.locating import located
from gui.panels.library.beside import beside
from gui.panels.library.words import group_name
from gui.panels.parts.badge import ROLES
from gui.state.catalog_fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gui.library.bibliography import Source
    from gui.look.look import Look
    from gui.panels.library.words import LibraryWords
    from gui.state.catalog_fields import Field
    from gui.state.catalog_rows import Rows

ROW_LINK, COPY_LINK = "row:", "copy:"
"""What the address of a link begins with that leads to another row, or copies what follows."""

_ON_TOP = ("name", "detail", "authors", "title", "url")
"""Fields that are in the heading or in the citation already."""


class DetailsText:
    """Makes the rich text of rows in the present theme and language.

    Parameters
    ----------
    look : Look
        Theme and words.
    words : LibraryWords
        What cells are in words.
    """

    def __init__(self, look: Look, words: LibraryWords) -> None:
        self._look, self._words = look, words

    def html(self, kind: str, rows: Rows, row_id: str) -> str:
        """Return the whole of a row."""
        cells = rows.cells(row_id)
        parts = [self._heading(kind, rows, row_id, cells)]
        explained: dict[str, str] = {}
        groups = dict.fromkeys(field.group for field in FIELDS[kind] if field.group != "source")
        for group in groups:
            fields = [field for field in FIELDS[kind] if field.group == group and self._tells(field, cells)]
            parts.append(self._section(group_name(group), [self._line(kind, one, cells, explained) for one in fields]))
        parts += [
            self._section(title, [self._pair(name, escape(value)) for name, value in lines])
            for title, lines in beside(self._words, self._look.wording, kind, row_id)
        ]
        parts.append(self._explained(explained))
        parts.append(self._source(kind, row_id, cells))
        return f"<html><body>{''.join(parts)}</body></html>"

    # -- parts --------------------------------------------------------------------------------------------------

    def _heading(self, kind: str, rows: Rows, row_id: str, cells: Mapping[str, str]) -> str:
        preset, theme = self._look.wording.preset, self._look.theme
        detail = cells.get("title", "") if kind == "sources" else preset(cells.get("detail", ""))
        title = escape(self._words.row_title(kind, cells))
        lines = [f"<p style='font-size:{theme.px(16)}px; margin:0'><b>{title}</b></p>"]
        if detail:
            lines.append(self._small(escape(detail), "secondary", role_size=12))
        if rows.own(row_id):
            mine = QCoreApplication.translate("Library", "A row of your own")
            lines.append(self._small(f"<b>{escape(mine)}</b>", "accent"))
        return "".join(lines)

    def _section(self, title: str, lines: list[str]) -> str:
        if not lines:
            return ""
        px = self._look.theme.px
        head = ""
        if title:
            head = self._small(f"<b>{escape(title)}</b>", "secondary", top=px(14), bottom=px(2))
        space = f" style='margin-top:{px(8)}px'" if not title else ""
        return f"{head}<table width='100%' cellspacing='0' cellpadding='{px(2)}'{space}>{''.join(lines)}</table>"

    def _tells(self, field: Field, cells: Mapping[str, str]) -> bool:
        """Whether a field has a line: it has a value, or somebody could have published one."""
        if field.name in _ON_TOP:
            return False
        return field.name in cells or not (field.instead == "*" or field.instead in cells)

    def _line(self, kind: str, field: Field, cells: Mapping[str, str], explained: dict[str, str]) -> str:
        cell = cells.get(field.name, "")
        title = self._words.title(kind, field)
        if not cell:
            return self._pair(title, self._coloured(escape(self._words.not_declared()), "secondary"))
        value = escape(self._words.value(kind, field, cell, cells.get("unit", "") if field.unit == "row" else ""))
        if field.shape == "row":
            value = self._link(f"{ROW_LINK}{field.refers}/{cell}", value) if field.refers in FIELDS else value
        for sentence in self._sentences(field, cell):
            explained[self._words.choice(field.name, cell)] = sentence
        notes = []
        if known := cells.get(field.known, ""):
            word = self._words.choice(field.known, known)
            notes.append(self._coloured(escape(word), ROLES.get(known, "secondary")))
            explained[word] = self._words.sentence(field.known, known)
        if cited := cells.get(field.cited, ""):
            place = self._cited(cited, cells.get(f"{field.cited}_locator", ""))
            notes.append(self._coloured(escape(place), "secondary"))
        return self._pair(title, " &nbsp;".join([value, *notes]))

    def _sentences(self, field: Field, cell: str) -> Iterator[str]:
        if field.shape == "choice" and (sentence := self._words.sentence(field.name, cell)):
            yield sentence

    def _explained(self, explained: Mapping[str, str]) -> str:
        """Say what the words of this row mean."""
        lines = [f"<b>{escape(word)}</b>: {escape(text)}" for word, text in explained.items() if text]
        if not lines:
            return ""
        title = QCoreApplication.translate("Library", "What the words mean")
        px = self._look.theme.px
        head = self._small(f"<b>{escape(title)}</b>", "secondary", top=px(14), bottom=px(2))
        return head + "".join(self._small(line, "text", role_size=12, bottom=px(3)) for line in lines)

    def _source(self, kind: str, row_id: str, cells: Mapping[str, str]) -> str:
        key = row_id if kind == "sources" else cells.get("source", "")
        source = self._words.library.sources.get(key)
        wording, px = self._look.wording, self._look.theme.px
        title = self._small(f"<b>{escape(group_name('source'))}</b>", "secondary", top=px(14), bottom=px(2))
        lines = [self._citation(source, key)]
        if locator := cells.get("source_locator", ""):
            lines.append(escape(located(locator)))
        if kind != "sources" and (note := cells.get("note", "")):
            lines.append(escape(wording.preset(note)))
        paragraphs = [self._small(line, "text", role_size=13, bottom=px(6)) for line in lines]
        id_line = QCoreApplication.translate("Library", "Id: %1").replace("%1", row_id)
        paragraphs.append(self._small(escape(id_line), "secondary"))
        return title + "".join(paragraphs)

    def _citation(self, source: Source | None, key: str) -> str:
        """Return the whole reference, its address as a link in it or behind it."""
        if source is None:
            return escape(key)
        text, url = escape(source.citation(), quote=True), escape(source.url or "", quote=True)
        if not url:
            return text
        return text.replace(url, self._address(url)) if url in text else f"{text}. {self._address(url)}"

    # -- pieces -------------------------------------------------------------------------------------------------

    def _pair(self, title: str, value: str) -> str:
        small = self._coloured(escape(title), "secondary")
        return f"<tr><td width='45%' valign='top'>{small}</td><td valign='top'>{value}</td></tr>"

    def _address(self, url: str) -> str:
        """Return a link to an address (escaped), and one that copies it."""
        copy = QCoreApplication.translate("Library", "copy", "the address of a source")
        link = self._link(url, url) if url.startswith("https://") else url
        return f"{link} [{self._link(COPY_LINK + url, escape(copy))}]"

    def _cited(self, key: str, locator: str) -> str:
        source: Source | None = self._words.library.sources.get(key)
        short = key if source is None else source.short
        return f"{short}, {located(locator)}" if locator else short

    def _link(self, address: str, text: str) -> str:
        return f"<a href='{address}' style='color:{self._look.theme.palette.link}'>{text}</a>"

    def _coloured(self, text: str, role: str) -> str:
        return f"<span style='color:{self._look.theme.colour(role).name()}'>{text}</span>"

    def _small(self, text: str, role: str, *, role_size: int = 12, top: int = 0, bottom: int = 0) -> str:
        theme = self._look.theme
        style = f"font-size:{theme.px(role_size)}px; color:{theme.colour(role).name()}"
        return f"<p style='{style}; margin:{top}px 0 {bottom}px 0'>{text}</p>"
