"""What was asked for, as terms. Nothing that is typed into a search box is wrong: what is no sign here is text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from content.text.search.words import stem, words

_CLOSING = {'"': re.compile('"'), "“": re.compile("”"), "„": re.compile("[“”]"), "«": re.compile("»")}
# Not after a letter or digit: 5" is a length.
_OPENING = re.compile(r'(?:(?<!\S)-)?(?<!\w)["“„«]')
_LOOSE = re.compile(r"(?:(?<!\S)(-))?(\S+)")


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that are looked for. One that is not `exact` matches by stems; several are a phrase, always exact.

    `prefix`: the last word is only the beginning of one. `excluded`: what has it is not wanted.
    """

    words: tuple[str, ...]
    exact: bool = False
    prefix: bool = False
    excluded: bool = False

    def __post_init__(self) -> None:
        if len(self.words) > 1:
            object.__setattr__(self, "exact", True)

    def stems(self, languages: Sequence[str]) -> frozenset[str]:
        """The stems of a word that is looked for by them, in each of the languages; of all other terms none."""
        if self.exact or self.prefix:
            return frozenset()
        return frozenset(stem(word, language) for word in self.words for language in languages)


@dataclass(frozen=True, slots=True)
class Query:
    """Terms in the order in which they were asked for, each once. False when there are none."""

    terms: tuple[Term, ...]

    @property
    def wanted(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if not term.excluded)

    @property
    def excluded(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if term.excluded)

    def __bool__(self) -> bool:
        return bool(self.terms)


class _Piece(NamedTuple):
    text: str
    quoted: bool
    excluded: bool


def parse(text: str) -> Query:
    """The terms of a search as it was typed; linear in its length.

    `"…"`, `“…”`, `„…“` and `«…»` hold an exact phrase; one that is not closed is text. `-` before a word or a phrase
    excludes it. `*` at the end of two or more characters takes them for the beginning of a word. What is written as
    one and has several words (covid-19, it's, 演劇) is a phrase of them. No word is an operator. Never raises.
    """
    return Query(tuple(dict.fromkeys(term for piece in _pieces(text) if (term := _term(piece)).words)))


def _pieces(text: str) -> Iterator[_Piece]:
    """What stands between quotes, and between spaces, without the sign that excludes it."""
    at = 0
    unclosed: set[str] = set()
    for opening in _OPENING.finditer(text):
        mark = opening[0][-1]
        if opening.start() < at or mark in unclosed:
            continue
        closing = _CLOSING[mark].search(text, opening.end())
        if closing is None:
            unclosed.add(mark)
            continue
        yield from _loose(text, at, opening.start())
        yield _Piece(text[opening.end() : closing.start()], True, len(opening[0]) > 1)
        at = closing.end()
    yield from _loose(text, at, len(text))


def _loose(text: str, start: int, end: int) -> Iterator[_Piece]:
    for found in _LOOSE.finditer(text, start, end):
        yield _Piece(found[2], False, found[1] is not None)


def _term(piece: _Piece) -> Term:
    found = words(piece.text)
    folded = tuple(word.folded for word in found)
    if piece.quoted:
        return Term(folded, exact=True, excluded=piece.excluded)
    starred = bool(found) and piece.text.startswith("*", found[-1].end)
    return Term(folded, prefix=starred and sum(map(len, folded)) > 1, excluded=piece.excluded)
