"""Where what was asked for stands in a text: escaped HTML with `<mark>`, made from our own text.

A database says that a text has a match. What is marked is found here again, by the rules by which it was indexed.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from html import escape
from typing import NamedTuple

from content.text.search.query import Query, Term
from content.text.search.words import LONGEST, Word, plain, stem, words

# How far from its edge an excerpt is cut at a space rather than at any other end of a word, in characters.
REACH = 30


class _Match(NamedTuple):
    start: int
    end: int
    term: int


class _Span(NamedTuple):
    start: int
    end: int


class Prepared(NamedTuple):
    """A text that is looked at for many queries: with one space for each run of them, and as `plain` has it."""

    text: str
    plain: str | None


def prepare(text: str) -> Prepared:
    text = " ".join(text.split())
    return Prepared(text, plain(text))


def highlight(text: str, query: Query, language: str, languages: Sequence[str]) -> str | None:
    """The whole text as HTML with its matches in `<mark>`, or None when there are none.

    `language` is that of the text; `languages` are those of everything that is searched, by whose stems a word may
    have been asked for. A phrase has one mark, and so have matches that overlap. Excluded terms have none.
    """
    matches = _matches(Prepared(text, plain(text)), query, language, languages)
    return _marked(text, matches, _Span(0, len(text))) if matches else None


def excerpt(text: Prepared, query: Query, language: str, languages: Sequence[str], *, length: int = 240) -> str | None:
    """The part of a text, about `length` characters long, that says most about the match; None without one.

    It has the most different terms, then the most matches, then comes first; it is cut between words, with `…` for
    what was left out, and in it each run of white space is one space. Escaped and marked as by `highlight`.
    """
    matches = [
        # One that is longer than the excerpt is cut.
        match if match.end - match.start <= length else match._replace(end=match.start + length)
        for match in _matches(text, query, language, languages)
    ]
    if not matches:
        return None
    window = _widened(text.text, _best(matches, length), length)
    before, after = "…" if window.start else "", "…" if window.end < len(text.text) else ""
    return f"{before}{_marked(text.text, matches, window)}{after}"


# --- What matches ----------------------------------------------------------------------------------------------


def _matches(text: Prepared, query: Query, language: str, languages: Sequence[str]) -> list[_Match]:
    """Of all terms, in the order of their beginnings."""
    terms = query.wanted
    stems = [term.stems(languages) for term in terms]
    if text.plain is not None and language.partition("-")[0] in SUFFIXING and all(map(_is_plain, terms)):
        found = [
            _Match(start, end, number)
            for number, term in enumerate(terms)
            for start, end in _in_plain(text.plain, term, stems[number], language)
        ]
        return sorted(found, key=lambda match: (match.start, match.term)) if len(terms) > 1 else found
    return _among(words(text.text), terms, stems, language)


# Languages whose stemmers leave the beginning of a word alone, but for the second letter of *dying*, *die*: only words
# that begin so need to be stemmed. (Dutch takes *ge* away.)
SUFFIXING = frozenset({"da", "en", "es", "fr", "it", "nb", "no", "pt", "sv"})
_PLAIN_WORD = re.compile(r"[a-z0-9]{1,80}")
_IN_WORD = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def _is_plain(term: Term) -> bool:
    return all(map(_PLAIN_WORD.fullmatch, term.words))


def _in_plain(text: str, term: Term, stems: frozenset[str], language: str) -> Iterator[tuple[int, int]]:
    """What `_among` finds of one term, by what regular expressions are quick at: fixed beginnings."""
    for found in _pattern(term, stems).finditer(text):
        start, end = found.start(), found.end(found.lastindex or 0)
        if start and text[start - 1] in _IN_WORD:
            continue
        if not stems or found[0] == term.words[0] or stem(found[0][:LONGEST], language) in stems:
            yield start, end


@lru_cache(maxsize=500)
def _pattern(term: Term, stems: frozenset[str]) -> re.Pattern[str]:
    """The words of a term; or, of one with stems, any that begins like one of those. Phrases may overlap: only their
    first words are read, and the others looked at.
    """
    first, *rest = term.words
    if stems:
        return re.compile(f"(?:{'|'.join(sorted(_beginnings(stems | {first})))})[a-z0-9]*")
    last = "[a-z0-9]*" if term.prefix else "(?![a-z0-9])"
    following = "".join(f"[^a-z0-9]+{word}" for word in rest)
    return re.compile(f"{first}(?=({following}{last}))" if rest else f"{first}{last}")


def _beginnings(words: Iterable[str]) -> set[str]:
    found = {re.escape(word[:2]) for word in words}
    return found | {f"{two[0]}y" for two in found if two[1:] == "i"}


def _among(found: list[Word], terms: Sequence[Term], stems: Sequence[frozenset[str]], language: str) -> list[_Match]:
    """The same in any text."""
    folded = [word.folded for word in found]
    begun = {
        word: [number for number, term in enumerate(terms) if _begins(word, term, stems[number], language)]
        for word in set(folded)
    }
    return [
        _Match(word.start, found[at + len(terms[number].words) - 1].end, number)
        for at, word in enumerate(found)
        for number in begun[word.folded]
        if _goes_on(folded, at, terms[number])
    ]


def _begins(word: str, term: Term, stems: frozenset[str], language: str) -> bool:
    """Whether the first word of a term, or the whole of it, matches this one."""
    if term.prefix and len(term.words) == 1:
        return word.startswith(term.words[0])
    return word == term.words[0] or (bool(stems) and stem(word, language) in stems)


def _goes_on(folded: list[str], at: int, term: Term) -> bool:
    """Whether the other words of a term follow."""
    if len(term.words) == 1:
        return True
    *middle, last = folded[at : at + len(term.words)]
    if middle != list(term.words[:-1]):
        return False
    return last.startswith(term.words[-1]) if term.prefix else last == term.words[-1]


# --- Which part ------------------------------------------------------------------------------------------------


def _best(matches: list[_Match], length: int) -> _Span:
    """From the beginning of a match to the end of another. No match is longer than `length`, so that each is
    counted in before what begins at it has been weighed.
    """
    by_end = sorted(matches, key=lambda match: match.end)
    inside: Counter[int] = Counter()
    reached = 0
    best, window = (0, 0), _Span(0, 0)
    for passed, first in enumerate(matches):
        while reached < len(by_end) and by_end[reached].end <= first.start + length:
            inside[by_end[reached].term] += 1
            reached += 1
        weight = (len(inside), reached - passed)
        if weight > best:
            best, window = weight, _Span(first.start, by_end[reached - 1].end)
        inside[first.term] -= 1
        if not inside[first.term]:
            del inside[first.term]
    return window


def _widened(text: str, window: _Span, length: int) -> _Span:
    """With what stands around it, the same on both sides if there is as much, and cut between words."""
    spare = length - (window.end - window.start)
    start = max(0, min(window.start - spare // 2, len(text) - length))
    end = min(len(text), start + length)
    return _Span(
        _beginning(text, start, window.start) if start else 0,
        _ending(text, window.end, end) if end < len(text) else end,
    )


def _beginning(text: str, start: int, latest: int) -> int:
    space = text.find(" ", start - 1, min(latest, start + REACH))
    if space >= 0:
        return space + 1
    found = words(text)
    return found[bisect_left(found, start, key=lambda word: word.start)].start


def _ending(text: str, earliest: int, end: int) -> int:
    space = text.rfind(" ", max(earliest, end - REACH), end + 1)
    if space >= 0:
        return space
    found = words(text)
    complete = bisect_right(found, end, key=lambda word: word.end)
    return max(earliest, found[complete - 1].end) if complete else earliest


# --- How it is shown -------------------------------------------------------------------------------------------


def _marked(text: str, matches: list[_Match], window: _Span) -> str:
    made = []
    at = window.start
    for start, end in _places(matches, window):
        made += [escape(text[at:start]), "<mark>", escape(text[start:end]), "</mark>"]
        at = end
    return "".join([*made, escape(text[at : window.end])])


def _places(matches: list[_Match], window: _Span) -> Iterator[_Span]:
    """Of the matches that are wholly in the window; what overlaps is one."""
    place: _Span | None = None
    for match in matches:
        if match.start < window.start or match.end > window.end:
            continue
        if place and match.start < place.end:
            place = _Span(place.start, max(place.end, match.end))
            continue
        if place:
            yield place
        place = _Span(match.start, match.end)
    if place:
        yield place
