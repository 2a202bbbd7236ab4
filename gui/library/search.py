"""The one rule by which rows are searched: what a query finds, and what comes first.

A query finds a row where each of its words stands somewhere in the row's names or its id. What is called exactly so
comes first, then what begins so, then what has a word that begins so, then the rest; rows of one rank keep their order.
Capitals, accents, and the dots of a Russian letter make no difference, nor whether a number stands apart ("gpt3").
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROW_END = "\x1e"
"""Between rows while all of them are folded at once; no name has it."""
_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = (("ł", "l"), ("ø", "o"), ("đ", "d"), ("ı", "i"), ("æ", "ae"), ("œ", "oe"))
"""Letters that do not come apart into a plain one and an accent."""
_SIGN = re.compile(rf"[^\w. \n{_ROW_END}]|_|(?<!\d)\.|\.(?!\d)")
"""What stands between words besides spaces: all signs but the point of "3.1"."""
_SPACES = re.compile(" {2,}")
_APART = re.compile(r"(?<=[^\W\d]) (?=\d)|(?<=\d) (?=[^\W\d])")
"""Where a number stands apart from the letters beside it: "GPT 3", "80 GB"."""

_THE_ID, _A_NAME, _FULL_START, _START, _WORDS_AT_START, _FULL_WORD, _WORD, _WORDS, _INSIDE = range(9)
"""Ranks, the best first."""


class SearchEntry(NamedTuple):
    """A row that can be found: its id, and what it is called, most telling first."""

    id: str
    names: tuple[str, ...]


class SearchIndex:
    """Rows made ready to be searched again and again, as somebody types; fast with 100,000 of them.

    Parameters
    ----------
    entries : iterable of SearchEntry
        In the order that they are shown in where nothing is searched.
    """

    def __init__(self, entries: Iterable[SearchEntry]) -> None:
        rows = tuple(entries)
        self._ids = [row.id for row in rows]
        joined = ("\n".join((*row.names, row.id)).replace(_ROW_END, " ") for row in rows)
        together = _folded(_ROW_END.join(joined))
        plain, close = together.split(_ROW_END), _APART.sub("", together).split(_ROW_END)
        self._texts = [
            _lines(one if one == other else f"{one}\n{other}") for one, other in zip(plain, close, strict=True)
        ]
        folded_ids = _folded(_ROW_END.join(self._ids).replace("\n", " ")).split(_ROW_END)
        self._by_folded_id: dict[str, int] = {}
        for number, folded in enumerate(folded_ids[: len(rows)]):
            self._by_folded_id.setdefault(folded.strip(), number)
        self._last: tuple[tuple[str, ...], list[int]] = ((), list(range(len(rows))))

    def __len__(self) -> int:
        return len(self._ids)

    def ranked(self, query: str) -> list[str]:
        """Return the ids of the rows that a query finds, the best first; all of them where it has no word."""
        phrase = _folded(query).strip()
        words = tuple(phrase.split())
        if not words:
            return list(self._ids)
        found = self._found(words)
        the_one = self._by_folded_id.get(phrase, -1)
        ranks = _ranks_of_words if len(words) > 1 else _ranks_of_word
        order = sorted((*ranks(self._texts[number], phrase, words, number == the_one), number) for number in found)
        return [self._ids[key[-1]] for key in order]

    def found(self, query: str) -> list[int]:
        """Return the numbers of the rows that a query finds, in their order; quicker than to rank them."""
        words = tuple(_folded(query).split())
        return self._found(words) if words else list(range(len(self._ids)))

    def rank(self, query: str, number: int) -> tuple[int, int]:
        """Return how well a row that a query finds is called so: the less, the better."""
        phrase = _folded(query).strip()
        words = tuple(phrase.split())
        ranks = _ranks_of_words if len(words) > 1 else _ranks_of_word
        return ranks(self._texts[number], phrase, words, number == self._by_folded_id.get(phrase, -1))

    def _found(self, words: tuple[str, ...]) -> list[int]:
        """Return which rows have all the words; looks only at those that the last query found, where it can."""
        before, among = self._last
        if not all(any(old in new for new in words) for old in before):
            among = list(range(len(self._ids)))
        texts = self._texts
        for word in words:
            among = [number for number in among if word in texts[number]]
        self._last = (words, among)
        return among


def ranked(query: str, entries: Iterable[SearchEntry]) -> list[str]:
    """Return the ids of the rows that a query finds, the best first; to search again, keep a SearchIndex."""
    return SearchIndex(entries).ranked(query)


def _ranks_of_word(text: str, word: str, _words: tuple[str, ...], the_one: bool) -> tuple[int, int]:
    """Rank of a row, and in which of its names the query stands."""
    if the_one:
        return _THE_ID, 0
    for rank, sign in (
        (_A_NAME, f"\n {word} \n"),
        (_FULL_START, f"\n {word} "),
        (_START, f"\n {word}"),
        (_FULL_WORD, f" {word} "),
        (_WORD, f" {word}"),
    ):
        place = text.find(sign)
        if place >= 0:
            # A sign that begins with the line's end stands in the name after it.
            return rank, text.count("\n", 0, place + 1)
    return _INSIDE, text.count("\n", 0, text.find(word))


def _ranks_of_words(text: str, phrase: str, words: tuple[str, ...], the_one: bool) -> tuple[int, int]:
    """Rank of a row by the words as they stand together; else by each of them."""
    together = (_INSIDE, 0)
    if the_one or phrase in text:
        together = _ranks_of_word(text, phrase, words, the_one)
    if together[0] <= _START or not all(f" {word}" in text for word in words):
        return together
    # "llama 70" means Llama 2 70B before Code Llama 70B.
    return min(together, (_WORDS_AT_START if f"\n {words[0]}" in text else _WORDS, 0))


def _folded(text: str) -> str:
    """Return a text in small letters without accents, its words apart by single spaces."""
    small = text.casefold()
    if not small.isascii():
        small = _ACCENTS.sub("", unicodedata.normalize("NFKD", small))
        for letter, plain in _LETTERS:
            small = small.replace(letter, plain)
    return _SPACES.sub(" ", _SIGN.sub(" ", small))


def _lines(names: str) -> str:
    """Return names so that "begins a name" and "begins a word" can be asked by their signs in front."""
    text = "\n " + names.replace("\n", " \n ") + " \n"
    return text.replace("  ", " ") if "  " in text else text
