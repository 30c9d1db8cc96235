"""Cache tags: what an answer is made of, told to the cache in front, which forgets by them what a change touches.

A tag is short, and made of an item's id alone: its last twelve digits, which are random. `posts` stands for every
answer that a post could come into, `about-…` and `sibling-…` for what is found by an edge to the item, and `all` is on
every answer.
"""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from django.conf import settings

from content.queries.touching import Touched
from content.vocabulary import Kind

EVERYTHING = "all"

# Tags of an answer: with the longest of them the header stays below 4 KB.
MOST = 190

# What separates the tags in a header of this name; a comma in any other.
SEPARATORS = {"xkey": " ", "surrogate-key": " "}


class Tag(NamedTuple):
    """`kind` is that of the items whose change it stands for; None while that is not known."""

    text: str
    kind: str | None


def of_item(id_: str, kind: str | None = None) -> Tag:
    return Tag(id_[-12:], kind)


def of_kind(kind: str) -> Tag:
    return Tag(f"{kind}s", kind)


def found_by(way: str, id_: str, kind: str) -> Tag:
    """Of items of a kind that have an edge to an item (content/queries/touching.py)."""
    return Tag(f"{way}-{id_[-12:]}", kind)


def of_touched(touched: Touched) -> list[str]:
    """What a change purges."""
    return sorted(
        {of_item(id_).text for id_ in touched.ids}
        | {of_kind(kind).text for kind in touched.kinds}
        | {f"{way}-{id_[-12:]}" for way, id_ in touched.found_by}
    )


def headers(tags: Iterable[Tag], kinds: Iterable[str] = ()) -> dict[str, str]:
    """Of an answer that shows these, and into which any item of these kinds could come."""
    name = settings.CACHE_TAG_HEADER
    if not name:
        return {}
    texts = [EVERYTHING, *sorted(_bounded(set(tags), set(kinds)))]
    return {name: SEPARATORS.get(name.lower(), ",").join(texts)}


def _bounded(tags: set[Tag], kinds: set[str]) -> set[str]:
    """At most MOST: where there are more, a kind's tag stands for all of that kind, those of which there are most
    first. What is of no known kind may be of any."""
    known = {tag.text for tag in tags if tag.kind}
    tags = {tag for tag in tags if tag.kind or tag.text not in known}
    while len(tags) + len(kinds) >= MOST:
        [(kind, _), *_] = Counter(tag.kind for tag in tags).most_common(1)
        kinds |= {kind} if kind else set(Kind.values)
        tags = {tag for tag in tags if tag.kind not in kinds and (kind or tag.kind)}
    return {tag.text for tag in tags} | {of_kind(kind).text for kind in kinds}
