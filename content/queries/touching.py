"""What changes of the log touch: what a cache has to forget when they have happened.

An answer is touched by an item that it shows, or would show if it were public; by a kind, where any item of that kind
could come into it; and by what it is found by, where it shows whatever has an edge to an item. An item that leaves an
answer was shown by it, so that only what an edition brings has to be looked up: the edges that it has. An item that was
gone brings back all its history.
"""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q

from content.models.edition import Change, Edge, Edition, EditionState
from content.queries.reading import READER

# Edges by which answers show items, by what they are called here: the posts about an event, and translations.
ABOUT, SIBLING = "about", "sibling"
FOUND_BY = Q(kind="post", name="event") | Q(name="translation")
CALLED = {"event": ABOUT, "translation": SIBLING}


class Touched(NamedTuple):
    """`ids` are items, `kinds` theirs, `found_by` what shows them: `("about", the event's id)`."""

    kinds: frozenset[str]
    ids: frozenset[str]
    found_by: frozenset[tuple[str, str]]


def touched(after: int, upto: int, *, using: str = READER) -> Touched:
    """By the changes whose numbers follow `after`, as far as `upto`. Three queries."""
    log = Change.objects.using(using).filter(number__gt=after, number__lte=upto).order_by()
    changes = list(log.values_list("kind", "item_id", "edition_id"))
    items = {item_id for _, item_id, _ in changes}
    brought = {edition_id for _, _, edition_id in changes} | _came_back(items, using)
    edges = Edge.objects.using(using).filter(FOUND_BY, edition__in=brought).values_list("name", "value")
    return Touched(
        frozenset(kind for kind, _, _ in changes),
        frozenset(map(str, items)),
        frozenset((CALLED[name], value) for name, value in edges),
    )


def _came_back(items: Iterable[UUID], using: str) -> set[UUID]:
    """All editions that were ever public of the items that were gone once."""
    public = Edition.objects.using(using).filter(change__isnull=False)
    gone = public.filter(item_id__in=items, state=EditionState.GONE).order_by().values_list("item_id", flat=True)
    return set(public.filter(item_id__in=set(gone)).values_list("pk", flat=True))
