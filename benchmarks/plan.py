"""What the content of a benchmark is: N posts by 50 authors under 40 tags, the same at every making.

A few hundred posts are `distinct`; each other one repeats one of those, its number and its times apart. So everything
about a post follows from its number, from 0 for the oldest on, and what a search or a filter has to find is known by
counting. The words are made up here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from random import Random
from typing import Any

AUTHORS, TAGS, DISTINCT = 50, 40, 500

# The first and the last instant that posts are published at.
FIRST = datetime(2010, 1, 4, 9, tzinfo=UTC)
LAST = datetime(2025, 12, 30, 9, tzinfo=UTC)

# Words that a search is measured by: in a few posts of however many, in one of a hundred, in one of ten, in all.
RARE, MIDDLING, USUAL, COMMON = "quernstone", "lanternry", "ferrying", "almanac"
RARES = 5
ONE_IN = {MIDDLING: 100, USUAL: 10}

SECTIONS, PARAGRAPHS, SHORTEST, LONGEST = 4, 2, 30, 50


@dataclass(frozen=True)
class Plan:
    """`posts` in all, of which `distinct` are texts of their own."""

    posts: int
    distinct: int = DISTINCT

    def __post_init__(self) -> None:
        if not 4 <= self.distinct <= self.posts:
            raise ValueError("There have to be four distinct posts, and no more of them than there are posts.")

    @cached_property
    def originals(self) -> list[int]:
        """The numbers of the distinct posts, spread evenly among all."""
        return [at * self.posts // self.distinct for at in range(self.distinct)]

    @cached_property
    def rares(self) -> int:
        """How many of the distinct posts, the first ones, have RARE; nothing repeats them."""
        return min(RARES, self.distinct // 4)

    @cached_property
    def _text_of_original(self) -> dict[int, int]:
        return {number: at for at, number in enumerate(self.originals)}

    def text(self, number: int) -> int:
        """Which of the distinct texts a post has."""
        own = self._text_of_original.get(number)
        return own if own is not None else self.rares + number * 7919 % (self.distinct - self.rares)

    def original(self, number: int) -> int:
        """The post that was written as a post of its own, and has the same text."""
        return self.originals[self.text(number)]

    def copies(self) -> Iterator[int]:
        return (number for number in range(self.posts) if number not in self._text_of_original)

    def published_at(self, number: int) -> datetime:
        """A second that no other post has, for as many posts as there are seconds between FIRST and LAST."""
        seconds = (LAST - FIRST) // timedelta(seconds=1)
        return FIRST + timedelta(seconds=number * seconds // self.posts)

    def slug(self, number: int) -> str:
        return "-".join([*_title(self.text(number)), mark(number)])

    def post(self, number: int) -> dict[str, Any]:
        """As content/states.py has it."""
        text = self.text(number)
        return {
            "slug": self.slug(number),
            "title": " ".join([*_title(text), mark(number)]).capitalize(),
            "summary": _sentences(Random(f"summary {text}"), 25),
            "body": body(text, words=self.words(text)),
            "authors": [{"name": author_name(one), "author": f"author-{one}"} for one in authors(text)],
            "tags": [f"tag-{one}" for one in tags(text)],
            "published_at": self.published_at(number).isoformat(),
            "language": "en-GB",
        }

    def words(self, text: int) -> list[str]:
        """Those that a search is measured by, of one of the distinct texts."""
        if text < self.rares:
            return [COMMON, RARE]
        return [COMMON, *(word for word, one_in in ONE_IN.items() if (text - self.rares) % one_in == 0)]

    def count_with_word(self, word: str) -> int:
        return sum(many for text, many in enumerate(self.counts) if word in self.words(text))

    def count_with_tag(self, tag: int) -> int:
        return sum(many for text, many in enumerate(self.counts) if tag in tags(text))

    @cached_property
    def tag(self) -> str:
        """The slug of the tag that most posts have: about one of ten."""
        return f"tag-{max(range(TAGS), key=self.count_with_tag)}"

    @cached_property
    def counts(self) -> list[int]:
        """How many posts have each of the distinct texts."""
        found = [0] * self.distinct
        for number in range(self.posts):
            found[self.text(number)] += 1
        return found


def mark(number: int) -> str:
    """What tells a post from those that repeat it, in its title and its slug; it is part of no other word and no id."""
    return f"n{number:07}"


def authors(text: int) -> list[int]:
    """One or two."""
    first = text % AUTHORS
    return [first, (first + 1 + text % 7) % AUTHORS] if text % 2 else [first]


def tags(text: int) -> list[int]:
    return Random(f"tags {text}").sample(range(TAGS), 3)


def author_name(author: int) -> str:
    chance = Random(f"author {author}")
    return f"{_word(chance)} {_word(chance)}".title()


def tag_name(tag: int) -> str:
    return f"{_word(Random(f'tag {tag}'))} {tag}".capitalize()


def body(text: int, *, words: list[str]) -> str:
    """Markdown that comes to about 6 KB of HTML, with each of the words in one of its first sentences."""
    chance = Random(f"body {text}")
    sections = [_section(chance) for _ in range(SECTIONS)]
    return f"{_sentences(chance, 12)} See the {' and the '.join(words)}.\n\n" + "\n\n".join(sections) + "\n"


def _section(chance: Random) -> str:
    heading = " ".join(_said(chance, 4)).capitalize()
    paragraphs = [_paragraph(chance) for _ in range(PARAGRAPHS)]
    entries = "\n".join(f"- {_link(chance)}" for _ in range(2))
    return "\n\n".join([f"## {heading}", *paragraphs, entries])


def _paragraph(chance: Random) -> str:
    said = _sentences(chance, chance.randint(SHORTEST, LONGEST))
    return f"{said} *{' '.join(_said(chance, 2))}* {_link(chance)} {_link(chance)}."


def _link(chance: Random) -> str:
    folder, page = "/".join(_said(chance, 3)), "-".join(_said(chance, 4))
    return f"[{' '.join(_said(chance, 2))}](https://www.example.org/{folder}/{page}.html)"


def _sentences(chance: Random, words: int) -> str:
    said = _said(chance, words)
    parts = [" ".join(said[start : start + 12]).capitalize() for start in range(0, len(said), 12)]
    return ". ".join(parts) + "."


def _title(text: int) -> list[str]:
    chance = Random(f"title {text}")
    return _said(chance, chance.randint(3, 6))


# --- Words -----------------------------------------------------------------------------------------------------

ONSETS = ("b", "br", "c", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "th", "v", "w")
VOWELS = ("a", "e", "i", "o", "u", "ea", "ou")
ENDS = ("", "l", "n", "r", "s", "t", "nd", "m", "ng")


def _word(chance: Random) -> str:
    syllables = chance.choice((1, 2, 2, 2, 3))
    pairs = [chance.choice(ONSETS) + chance.choice(VOWELS) for _ in range(syllables)]
    return "".join(pairs) + chance.choice(ENDS)


# In the order of how often they are said: the second half as often as the first, about, as in a language.
WORDS = list(dict.fromkeys(_word(Random(f"word {at}")) for at in range(1800)))
WEIGHTS = [1 / (rank + 3) for rank in range(len(WORDS))]


def _said(chance: Random, many: int) -> list[str]:
    return chance.choices(WORDS, WEIGHTS, k=many)
