"""The bibliography: what of BibTeX is read, and how a source is cited."""

from __future__ import annotations

import pytest

from gui.library.bibliography import read_bibliography
from gui.library.tables import LibraryError


@pytest.fixture
def bib(tmp_path):
    def read(text):
        path = tmp_path / "mine.bib"
        path.write_text(text, encoding="utf-8")
        return read_bibliography(path)

    return read


def test_that_the_study_is_cited_by_its_authors_title_and_numbers(library):
    study = library.sources["strubell2019"]
    assert study.short == "Strubell et al. 2019"
    assert study.citation() == (
        "Strubell, Emma; Ganesh, Ananya; McCallum, Andrew (2019). Energy and Policy Considerations for Deep Learning "
        "in NLP. Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics. "
        "arXiv:1906.02243. doi:10.18653/v1/P19-1355"
    )


def test_that_braces_quotes_and_bare_years_are_read(bib):
    source = bib('@Article{a1, title = {The {NLP} of {{Cars}}}, author = "Ann Lee and Bo Ek", year = 2019}')["a1"]
    assert source.kind == "article"
    assert dict(source.fields) == {"title": "The NLP of Cars", "author": "Ann Lee and Bo Ek", "year": "2019"}


def test_that_accents_become_letters_and_lines_join(bib):
    source = bib("@misc{a, author = {Schl{\\\"o}mer, S. and\n   Ho\\'{a}, T.}, note = {a\\_b, 1--2}, }")["a"]
    assert source.fields["author"] == "Schlömer, S. and Hoá, T."
    assert source.fields["note"] == "a_b, 1-2"


def test_that_two_authors_are_both_named_and_an_organisation_stays_whole(bib):
    sources = bib("@misc{a, author={Lee, Ann and Ek, Bo}, year={2020}} @misc{b, author={{Electricity Maps}}}")
    assert sources["a"].short == "Lee and Ek 2020"
    assert sources["b"].short == "Electricity Maps n.d."


def test_that_a_source_without_an_address_leads_to_its_doi_or_arxiv_page(bib):
    sources = bib("@misc{a, doi={10.1/x}} @misc{b, eprint={2104.10350}} @misc{c, title={x}}")
    assert sources["a"].url == "https://doi.org/10.1/x"
    assert sources["b"].url == "https://arxiv.org/abs/2104.10350"
    assert sources["c"].url is None


def test_that_comments_are_skipped_and_lines_keep_their_numbers(bib):
    with pytest.raises(LibraryError) as caught:
        bib("% @misc{x, year={1}}\n@misc{a, year={1}}\n% again\n@misc{a, year={2}}")
    assert caught.value.line == 4
    assert "the key 'a' stands twice" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("@misc{a, title = {cut", "a field of 'a' does not end"),
        ("@misc{a, title = {x} year = }", "a field of 'a' has no value"),
        ("@misc{a, title = {x}, &", "the entry 'a' is broken here"),
        ("@misc{a, title = {x}", "the entry 'a' is broken here"),
    ],
)
def test_that_a_broken_entry_is_named(bib, text, complaint):
    with pytest.raises(LibraryError, match=complaint):
        bib(text)
