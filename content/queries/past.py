"""What was public before, as it may be told now: the editions of an item, and the names that items had.

Editions at a moment, as in reading.py, and by the same predicate: what has begun by then was public, whether or not the
log has its entry yet.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Case, Exists, F, Func, IntegerField, OuterRef, Q, QuerySet, TextField, Value, When

from content.models.edition import SHOWN, Edge
from content.queries.reading import NAMING, Found, Moment, began, rows, rows_of_either, visible
from content.queries.rows import Row

# --- An item's history -----------------------------------------------------------------------------------------


class Entry(NamedTuple):
    """An edition as a history lists it. `visible_until` is what it is in the table: it may betray a schedule."""

    number: int
    state: str
    slug: str
    reason: str
    minor: bool
    note: str | None
    visible_from: datetime
    visible_until: datetime | None
    updated_at: datetime
    suppressed_at: datetime | None
    hash: str
    snapshot: dict[str, Any]


def history(moment: Moment, item_id: UUID) -> Found:
    """The editions in which the item itself was shown. A withdrawal that shows nothing of it is none of them."""
    return began(moment).filter(item_id=item_id, state__in=SHOWN)


def beginning(present: Moment, item_id: UUID) -> datetime | None:
    """When the item was first shown, as far as that may still be told."""
    told = history(present, item_id).filter(suppressed_at=None)
    return told.order_by("visible_from").values_list("visible_from", flat=True).first()


def entries(editions: Found) -> list[Entry]:
    return [Entry(*values) for values in editions.values_list(*Entry._fields)]


def edition(moment: Moment, item_id: UUID, number: int) -> Row | None:
    """An edition of a history, suppressed or not. One query."""
    found = rows(history(moment, item_id).filter(number=number), bodies=True)
    return found[0] if found else None


def pair(moment: Moment, item_id: UUID, first: int | None, last: int) -> tuple[list[Entry], list[Row]]:
    """Two editions of a history by their numbers, the earlier number first; without `first`, the last one before
    `last` and that. Two queries. There are fewer where there are no such editions."""
    numbers = Q(number__lte=last) if first is None else Q(number__in=[first, last])
    found = entries(history(moment, item_id).filter(numbers).order_by("-number")[:2])[::-1]
    shown = history(moment, item_id).filter(number__in=[entry.number for entry in found])
    return found, rows(shown.order_by("number"), bodies=True)


# --- Names that items had --------------------------------------------------------------------------------------

# A name is of a kind: a slug, or an alias, which may be a path of an earlier site.
Name = tuple[str, str]


class Plain(Func):
    """A text in the order of its code points, on both databases."""

    output_field = TextField()

    def as_sql(self, compiler: Any, connection: Any, **_: Any) -> Any:  # type: ignore[override]
        return super().as_sql(compiler, connection, template='(%(expressions)s) COLLATE "C"')

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> Any:
        return super().as_sql(compiler, connection, template="%(expressions)s")


def old_names(
    moment: Moment, kinds: Collection[str], *, beyond: Name | None = None, backwards: bool = False
) -> QuerySet[Any, Any]:
    """Every name of these kinds that was public and that nothing is shown under now, each once, in order.

    A union of one range of an index for each kind and each way to have a name.
    """
    parts = _old_names(moment, kinds)
    if beyond:
        last, name = beyond
        further = [kind for kind in kinds if (kind < last if backwards else kind > last)]
        here = _old_names(moment, [last] if last in kinds else [])
        parts = [part.filter(**{f"called__{'lt' if backwards else 'gt'}": name}) for part in here]
        parts += _old_names(moment, further) if further else []
    names = [part.order_by().values_list("kind", "called") for part in parts]
    sign = "-" if backwards else ""
    return names[0].union(*names[1:]).order_by(f"{sign}kind", f"{sign}called")


def _old_names(moment: Moment, kinds: Collection[str]) -> list[QuerySet[Any, Any]]:
    slugs = began(moment).filter(NAMING, kind__in=kinds).annotate(called=Plain(F("slug")))
    aliases = Edge.objects.using(moment.using).filter(kind__in=kinds, name="alias")
    aliases = aliases.filter(edition__visible_from__lte=moment.instant).annotate(called=Plain(F("value")))
    return [slugs.exclude(_held(moment, "slug")), aliases.exclude(_held(moment, "value"))]


def _held(moment: Moment, column: str) -> Exists:
    """Whether an item of the kind is shown under the name."""
    return Exists(visible(moment).filter(kind=OuterRef("kind"), slug=OuterRef(column), state__in=SHOWN))


class Called(NamedTuple):
    """An edition that has, or had, a name. `rank`: 2 for who is shown under it, 1 for its slug, 0 for an alias."""

    kind: str
    name: str
    item_id: UUID
    visible_from: datetime
    rank: int


def called(moment: Moment, wanted: Iterable[Name]) -> dict[Name, Called]:
    """Who each name means: who is shown under it, else who had it last, else who has it as an alias.

    The rule of reading.find, for many names in one query, a union because each part has an index of its own.
    """
    names = defaultdict(set)
    for kind, name in wanted:
        names[kind].add(name)
    parts = [part for kind in sorted(names) for part in _parts(moment, kind, names[kind])]
    if not parts:
        return {}
    found = (Called(*values) for values in parts[0].union(*parts[1:], all=True))
    best: dict[Name, Called] = {}
    for one in sorted(found, key=lambda one: (one.rank, one.visible_from)):
        best[one.kind, one.name] = one
    return best


def _parts(moment: Moment, kind: str, names: Collection[str]) -> list[QuerySet[Any, Any]]:
    lasting = Q(visible_until=None) | Q(visible_until__gt=moment.instant)
    rank = Case(When(lasting, then=Value(2)), default=Value(1), output_field=IntegerField())
    slugs = began(moment).filter(NAMING, kind=kind, slug__in=names).annotate(rank=rank)
    aliases = Edge.objects.using(moment.using).filter(kind=kind, name="alias", value__in=names)
    aliases = aliases.filter(edition__visible_from__lte=moment.instant).annotate(rank=Value(0))
    return [
        slugs.values_list("kind", "slug", "item_id", "visible_from", "rank"),
        aliases.values_list("kind", "value", "item_id", "edition__visible_from", "rank"),
    ]


# --- Where names lead ------------------------------------------------------------------------------------------

# Redirects point at the end, but for the time until the log has the entry of a target's own scheduled redirect.
MOST_HOPS = 3


def present(moment: Moment, ids: Collection[UUID]) -> dict[UUID, Row]:
    """What there is now of the items, of what they redirect to, and the images of all that.

    One query. Raises Overtaken.
    """
    there = visible(moment)
    hops = [there.filter(item_id__in=ids)]
    for _ in range(MOST_HOPS):
        hops.append(there.filter(item_id__in=hops[-1].filter(target_id__isnull=False).values("target_id")))
    images = [there.filter(item_id__in=hop.filter(image_id__isnull=False).values("image_id")) for hop in hops]
    return {row.item_id: row for row in rows_of_either(moment, [*hops, *images])}


def end_of(row: Row, found: Mapping[UUID, Row]) -> Row:
    """Where an item leads: itself, or the end of its redirects."""
    seen = {row.item_id}
    while row.target_id and row.target_id in found and row.target_id not in seen:
        row = found[row.target_id]
        seen.add(row.item_id)
    return row
