"""One rule for every search: each word must be found; what is called so comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.library.search import SearchEntry, SearchIndex, ranked

ROWS = (
    SearchEntry("strubell_france", ("A study of France", "The study")),
    SearchEntry("deu", ("Germany", "Германия")),
    SearchEntry("fra", ("France", "Франция")),
    SearchEntry("afr", ("Africa", "Африка")),
    SearchEntry("gcp:europe-west3", ("Frankfurt (europe-west3)", "Франкфурт", "Germany")),
    SearchEntry("civ", ("Côte d'Ivoire", "Кот-д'Ивуар")),
    SearchEntry("cod", ("Congo", "Конго")),
    SearchEntry("owl", ("Orkney", "Орёл")),
)
MODELS = (
    SearchEntry("code_llama_70b", ("Code Llama 70B", "Meta")),
    SearchEntry("llama2_70b", ("Llama 2 70B", "Meta")),
    SearchEntry("llama3_1_405b", ("Llama 3.1 405B", "Meta")),
    SearchEntry("gpt3", ("GPT-3 175B", "OpenAI")),
    SearchEntry("metaformer", ("Metaformer", "Elsewhere")),
    SearchEntry("h100", ("H100 SXM5 80 GB", "NVIDIA")),
)


def test_that_an_id_comes_before_everything_that_begins_like_it() -> None:
    assert ranked("fra", ROWS) == ["fra", "gcp:europe-west3", "strubell_france"]


@pytest.mark.parametrize("query", ["fra", "FRA", "France", "fran", "фра", "Франция", "франц"])
def test_that_france_is_first_in_either_language(query: str) -> None:
    rows = [*ROWS[:2], SearchEntry("afr", ("Cafra", "Кафра")), *ROWS[2:]]
    found = ranked(query, rows)
    assert found[0] == "fra"


def test_that_what_begins_so_comes_before_a_word_that_does_and_that_before_the_rest() -> None:
    rows = [SearchEntry("c", ("Cairn",)), SearchEntry("b", ("Big ai",)), SearchEntry("a", ("Airbus",))]
    assert ranked("ai", rows) == ["a", "b", "c"]


def test_that_rows_of_one_rank_keep_their_order() -> None:
    rows = [SearchEntry(str(number), (f"Run {number}",)) for number in range(50)]
    assert ranked("run", rows) == [row.id for row in rows]


def test_that_a_query_without_a_word_finds_everything_in_its_order() -> None:
    assert ranked("", ROWS) == ranked(" ,- ", ROWS) == [row.id for row in ROWS]
    assert ranked("x", ()) == ranked("", ()) == []


def test_that_every_word_must_be_found() -> None:
    assert ranked("frank germ", ROWS) == ["gcp:europe-west3"]
    assert ranked("frank japan", ROWS) == []


@pytest.mark.parametrize("query", ["cote", "côte", "COTE D IVOIRE", "cote d'iv", "кот-д"])
def test_that_accents_and_signs_make_no_difference(query: str) -> None:
    assert ranked(query, ROWS) == ["civ"]


@pytest.mark.parametrize("query", ["орёл", "орел", "ОРЁЛ"])
def test_that_the_dots_of_a_russian_letter_make_no_difference(query: str) -> None:
    assert ranked(query, ROWS) == ["owl"]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("llama 70", "llama2_70b"),
        ("llama2", "llama2_70b"),
        ("code llama 70", "code_llama_70b"),
        ("70b code", "code_llama_70b"),
        ("3.1", "llama3_1_405b"),
        ("llama 3.1", "llama3_1_405b"),
        ("gpt3", "gpt3"),
        ("gpt 3", "gpt3"),
        ("gpt-3", "gpt3"),
        ("175", "gpt3"),
        ("h100 80gb", "h100"),
        ("80 gb h100", "h100"),
        ("metaf", "metaformer"),
        ("meta", "code_llama_70b"),
        ("meta 405", "llama3_1_405b"),
        ("llama3_1_405b", "llama3_1_405b"),
    ],
)
def test_that_models_are_found_as_people_write_them(query: str, first: str) -> None:
    assert ranked(query, MODELS)[0] == first


def test_that_a_cloud_region_is_found_by_its_code() -> None:
    assert ranked("europe-west3", ROWS) == ["gcp:europe-west3"]
    assert ranked("gcp:europe-west3", ROWS) == ["gcp:europe-west3"]
    assert ranked("west3 europe", ROWS) == ["gcp:europe-west3"]


@given(st.lists(st.text(alphabet="frané 3.-_\nй", max_size=6), max_size=8))
def test_that_an_index_that_was_typed_into_answers_like_a_new_one(queries: list[str]) -> None:
    index = SearchIndex(ROWS)
    for query in queries:
        assert index.ranked(query) == ranked(query, ROWS)


@given(st.lists(st.text(max_size=12), max_size=6), st.text(max_size=6))
def test_that_any_text_can_be_a_name_and_nothing_is_found_twice(names: list[str], query: str) -> None:
    rows = [SearchEntry(f"row{number}", (name, name)) for number, name in enumerate(names)]
    found = ranked(query, rows)
    assert len(found) == len(set(found))
    assert set(found) <= {row.id for row in rows}
    assert len(ranked("", rows)) == len(rows)


@given(st.text(alphabet="abcé1 .-", min_size=1, max_size=10))
def test_that_a_row_is_found_by_the_whole_of_its_own_name(name: str) -> None:
    assert ranked(name, [SearchEntry("x", (name,))]) == ["x"]
