"""Sources as they are quoted."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from gui.library.bibliography import Source, own_source, read_bibliography
from gui.library.library import Library
from gui.panels.library.citing import bibtex, citation_text


def test_that_an_entry_keeps_what_the_bibliography_says_of_it() -> None:
    source = Library.load().sources["patterson2021"]
    text = bibtex(source)
    assert text.startswith("@misc{patterson2021,\n")
    assert "author" in text
    assert "Patterson, David and Gonzalez, Joseph" in text
    assert text.rstrip().endswith("}")


def test_that_every_entry_can_be_read_back(tmp_path) -> None:
    sources = Library.load().sources
    path = tmp_path / "copied.bib"
    path.write_text("\n".join(bibtex(source) for source in sources.values()), "utf-8")
    again = read_bibliography(path)
    assert set(again) == set(sources)
    for key, source in sources.items():
        assert again[key].citation() == source.citation()


@pytest.mark.parametrize(("text", "written"), [("50 % & more", r"50 \% \& more"), ("a_b #1 $", r"a\_b \#1 \$")])
def test_that_signs_with_a_meaning_in_bibtex_are_escaped(text: str, written: str) -> None:
    source = Source("x", "misc", MappingProxyType({"title": text, "url": "https://example.org/a_b?c=1&d=2"}))
    entry = bibtex(source)
    assert written in entry
    assert "https://example.org/a_b?c=1&d=2" in entry


def test_that_a_source_of_ones_own_becomes_an_entry_with_a_key() -> None:
    entry = bibtex(own_source("measured at home, 2026"))
    assert entry.startswith("@misc{measured_at_home_2026,")
    assert "{{measured at home, 2026}}" in entry


def test_that_the_place_in_the_source_ends_the_citation() -> None:
    source = Library.load().sources["strubell2019"]
    assert citation_text(source, "Table 3, p. 4").endswith(". Table 3, p. 4")
    assert citation_text(source) == source.citation()
