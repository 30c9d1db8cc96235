"""What the databases match: a text as tokens, and a query as an expression over them. Both see the same tokens.

A token begins with the number of its field. Fields are nested, so that one token tells how high a word stands:

    1 the title; 2 that and the names; 3 that and the summary; 4 everything

    4budgets    a word, in its place: for phrases and prefixes
    4~budget    a stem, somewhere in the field
    2@0198…     the author with this id is on it (hexadecimal)
    0rosa_hale  the whole title
    =post, =    the kind, and any kind

Neither database stems, folds or drops a word: `tokenize="ascii"` of SQLite's FTS5 takes all of these characters for
letters, and PostgreSQL gets finished vectors.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from content.text.search.words import stem, words

# Counted up when the same text would come to other tokens: `manage.py reissue --search` then makes the index anew.
ANALYSER = 1

WHOLE, TITLE, NAMES, SUMMARY, BODY = range(5)
FIELDS = (TITLE, NAMES, SUMMARY, BODY)

# What a vector of PostgreSQL holds: positions, and those of one word. What is beyond is found as a word, not in a
# phrase.
LAST_PLACE = 16_000
MOST_PLACES = 255
LONGEST_TITLE = 200

NOTHING = "~"  # a place that no query names

# A vector of PostgreSQL is smaller than 1 MiB: what would be larger is cut, alike for both databases. Texts that are no
# longer than LONG fit.
MOST_BYTES = 900_000
LONG = 30_000  # characters


@dataclass(frozen=True, slots=True)
class Texts:
    """The plain texts of an item by field, and the ids of the authors on it."""

    title: Sequence[str] = ()
    names: Sequence[str] = ()
    summary: Sequence[str] = ()
    body: Sequence[str] = ()
    people: Sequence[str] = ()

    def fields(self) -> Iterator[Sequence[str]]:
        """One after the other, each without those before it."""
        yield from (self.title, self.names, self.summary, self.body)


@dataclass(slots=True)
class Tokens:
    """`places` are words in their order, one sequence a field. What has no place: `marks` of the item as a whole, and
    `loose` stems and words."""

    marks: list[str] = field(default_factory=list)
    places: list[list[str]] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)

    def for_fts5(self) -> str:
        """For SQLite, where a token cannot but have a place: nothing stands beside a loose one."""
        placed = [token for places in self.places for token in (*places, NOTHING)]
        return " ".join([*placed, f" {NOTHING} ".join([*self.marks, *self.loose])])

    def for_tsvector(self) -> str:
        """For PostgreSQL: `'4budgets':1,7 '4~budget'`."""
        found: dict[str, list[str]] = {token: [] for token in (*self.marks, *self.loose)}
        for places in self.places:
            for place, token in enumerate(places, start=1):
                if token != NOTHING:
                    found.setdefault(token, []).append(str(place))
        return " ".join(f"'{token}':{','.join(at)}" if at else f"'{token}'" for token, at in found.items())


def tokens_of(kind: str, texts: Texts, language: str) -> Tokens:
    found = Tokens([kind_token(None), kind_token(kind), *map(person_token, texts.people)])
    said = [_in_places(pieces) for pieces in texts.fields()]
    if title := [word for word in _in_places(texts.title[:1]) if word]:
        found.marks.append(whole_title(title))
    stems = [dict.fromkeys(stem(word, language) for word in places if word) for places in said]
    for number, places, stemmed in zip(FIELDS, accumulate(said, _joined), accumulate(stems, _both), strict=True):
        found.places.append(list(_capped(number, places)))
        found.loose += [f"{number}{NOTHING}{word}" for word in stemmed]
        found.loose += _beyond(number, places)
    is_long = sum(len(text) for pieces in texts.fields() for text in pieces) > LONG
    return _fitted(found) if is_long else found


def _fitted(found: Tokens) -> Tokens:
    """Without the words that do not fit into MOST_BYTES: the last ones, and stems before words."""
    left = MOST_BYTES
    kept: set[str] = set()

    def fits(token: str) -> bool:
        nonlocal left
        # A token has its length, its offset and a first place; each further place has two bytes.
        left -= 2 if token in kept else len(token.encode()) + 12
        kept.add(token)
        return left >= 0

    places = [[token if token == NOTHING or fits(token) else NOTHING for token in field] for field in found.places]
    return Tokens(found.marks, places, [token for token in found.loose if fits(token)])


def whole_title(said: Sequence[str]) -> str:
    return f"{WHOLE}{'_'.join(said)[:LONGEST_TITLE]}" if said else ""


def kind_token(kind: str | None) -> str:
    return f"={kind or ''}"


def person_token(id_: str) -> str:
    return f"{NAMES}@{id_.replace('-', '')}"


def _in_places(pieces: Iterable[str]) -> list[str]:
    """The words of texts, with an empty place between two of them: no phrase reaches across."""
    found: list[str] = []
    for piece in pieces:
        said = [word.folded for word in words(piece)]
        found += ["", *said] if found and said else said
    return found


def _joined(before: list[str], after: list[str]) -> list[str]:
    return [*before, "", *after] if before and after else before or after


def _both(before: Mapping[str, None], after: Mapping[str, None]) -> dict[str, None]:
    return {**before, **after}


def _capped(number: int, places: Sequence[str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for word in places[:LAST_PLACE]:
        seen[word] += 1
        yield f"{number}{word}" if word and seen[word] <= MOST_PLACES else NOTHING


def _beyond(number: int, places: Sequence[str]) -> list[str]:
    """The words that occur beyond the last place only."""
    rest = dict.fromkeys(word for word in places[LAST_PLACE:] if word)
    before = set(places[:LAST_PLACE]) if rest else set()
    return [f"{number}{word}" for word in rest if word not in before]
