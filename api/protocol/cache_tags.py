"""Cache tags: what an answer is made of, told to the cache in front, which forgets by them what a change touches.

A tag is short, and made of an item's id alone: its last twelve digits, which are random. `posts` stands for every
answer that a post could come into, `about-…` and `sibling-…` for what is found by an edge to the item, and `all` is on
every answer.
"""

from collections import Counter
from collections.abc import Iterable

from django.conf import settings

from content.queries.touching import Touched
from content.vocabulary import Kind

EVERYTHING = "all"

# Tags of an answer: with the longest of them the header stays below 4 KB.
MOST = 190

# What separates the tags in a header of this name; a comma in any other.
SEPARATORS = {"xkey": " ", "surrogate-key": " "}


# Tags of an answer, each with the kind of the items whose change it stands for; None while that is not known.
Tags = dict[str, str | None]


def of_item(id_: str) -> str:
    return id_[-12:]


def of_kind(kind: str) -> str:
    return f"{kind}s"


def found_by(way: str, id_: str) -> str:
    """Of what has an edge to an item (content/queries/touching.py)."""
    return f"{way}-{id_[-12:]}"


def of_touched(touched: Touched) -> list[str]:
    """What a change purges."""
    tags = {*map(of_item, touched.ids), *map(of_kind, touched.kinds)}
    return sorted(tags.union(found_by(way, id_) for way, id_ in touched.found_by))


def headers(tags: Tags, kinds: Iterable[str] = ()) -> dict[str, str]:
    """Of an answer that shows these, and into which any item of these kinds could come."""
    name = settings.CACHE_TAG_HEADER
    if not name:
        return {}
    texts = [EVERYTHING, *sorted(_bounded(tags, set(kinds)))]
    return {name: SEPARATORS.get(name.lower(), ",").join(texts)}


def _bounded(tags: Tags, kinds: set[str]) -> list[str]:
    """At most MOST: where there are more, a kind's tag stands for all of that kind, those of which there are most
    first. What is of no known kind may be of any."""
    while len(tags) + len(kinds) >= MOST:
        [(most, _)] = Counter(tags.values()).most_common(1)
        kinds |= {most} if most else set(Kind.values)
        tags = {text: kind for text, kind in tags.items() if kind not in kinds and (most or kind)}
    return [*tags, *map(of_kind, kinds)]
