"""What the public sees: editions at an instant. The only road to it, and editions are all that it reads.

A request takes a `Moment` first and passes it to everything else, so that all its queries see one state without a
transaction. Querysets in, querysets out, until `rows` fetches plain tuples. Knows no HTTP.

SQLite has no statistics here, and without them takes any two columns of an index for as good as any other two: names
are looked up by queries that leave it no choice of an index.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from typing import Any, NamedTuple
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS
from django.db.models import (
    Case,
    DateTimeField,
    Exists,
    F,
    Func,
    Max,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    UUIDField,
    When,
)
from django.db.models.functions import Coalesce
from django.utils import timezone

from content.models.edition import SHOWN, Edge, Edition, EditionState, Head
from content.vocabulary import Kind

Editions = QuerySet[Edition]
Links = dict[str, "Row"]

# The alias that the public side reads from (config/settings.py): a replica, or the same database read-only.
READER = "replica"


# --- The read instant ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moment:
    """The state that a request sees: the log's number and the last transition at or before now.

    Equal numbers and instants have equal answers, "upcoming" apart, which is judged by `now`. `next_transition` is when
    the state changes by itself; `next_end` when the next event ends.

    A moment of an earlier instant knows the `present` one: what is hidden now is hidden at every instant, and lifetimes
    count from now. Its own `now` is that instant too.
    """

    number: int
    instant: datetime
    now: datetime
    next_transition: datetime | None
    next_end: datetime | None
    using: str
    present: "Moment | None" = None

    @property
    def clock(self) -> datetime:
        """When it was asked for, whatever the instant."""
        return self.present.now if self.present else self.now


def take_moment(using: str = READER, *, as_of: datetime | None = None, least: int = 0) -> Moment:
    """One query, the first of every public request. `as_of` is an instant that has passed; any later is the present.

    A replica that has not got the change number `least` yet is passed over for the primary, by a second query.
    """
    present = _present(using)
    if present.number < least and using == READER:
        present = _present(DEFAULT_DB_ALIAS)
    return present if as_of is None or as_of >= present.now else at(present, as_of)


def at(present: Moment, instant: datetime) -> Moment:
    """An earlier instant, as it may be told at the present one.

    What is shown of it changes only with what is hidden: when an event ends, nothing becomes of it.
    """
    return replace(present, instant=min(instant, present.instant), now=instant, next_end=None, present=present)


def _present(using: str) -> Moment:
    now = timezone.now()
    pending = Edition.objects.using(using).filter(change=None).order_by().values("change")
    due = pending.filter(visible_from__lte=now).annotate(at=Max("visible_from")).values("at")
    coming = pending.filter(visible_from__gt=now).annotate(at=Min("visible_from")).values("at")
    shown = Edition.objects.using(using).filter(_visible_at(now))
    ending = shown.filter(ends_at__gt=now).order_by("ends_at").values("ends_at")[:1]
    head = (
        Head.objects.using(using)
        .filter(id=1)
        .annotate(
            due=Case(When(next_transition__lte=now, then=Subquery(due)), output_field=DateTimeField()),
            coming=Case(
                When(next_transition__gt=now, then=F("next_transition")),
                When(next_transition__lte=now, then=Subquery(coming)),
                output_field=DateTimeField(),
            ),
            ending=Subquery(ending),
        )
        .values_list("number", "at", "due", "coming", "ending")
    )
    number, at, due_at, coming_at, next_end = head.get()
    return Moment(number, max(at, due_at) if due_at else at, now, coming_at, next_end, using)


def visible(moment: Moment) -> Editions:
    """The one visibility predicate: `visible_from <= instant < visible_until`.

    Of an earlier instant, less what was suppressed since and the items that are gone by now.
    """
    shown = Edition.objects.using(moment.using).filter(_visible_at(moment.instant))
    return shown.filter(~_gone_by(moment.present), suppressed_at=None) if moment.present else shown


def _visible_at(instant: datetime) -> Q:
    return Q(visible_from__lte=instant) & (Q(visible_until=None) | Q(visible_until__gt=instant))


def _gone_by(present: Moment) -> Exists:
    """Whether an edition is of an item that is gone, and all its history with it."""
    gone = Edition.objects.using(present.using).filter(_visible_at(present.instant), state=EditionState.GONE)
    return Exists(gone.filter(item_id=OuterRef("item_id")))


def began(moment: Moment) -> Editions:
    """Everything that had been public by then, suppressed and gone or not."""
    return Edition.objects.using(moment.using).filter(visible_from__lte=moment.instant)


# What an item has its slug from. That of a suppressed edition may be what had to be erased, and a withdrawal that shows
# nothing has that of the edition before it.
NAMING = Q(state__in=SHOWN, suppressed_at=None)


# --- Lists -----------------------------------------------------------------------------------------------------


def listed(moment: Moment, kind: str, states: Iterable[str] = (EditionState.PUBLISHED,)) -> Editions:
    """What a list of a kind is made of. Withdrawn items are there only for who asks for their state."""
    return visible(moment).filter(kind=kind, state__in=[state for state in states if state in SHOWN])


def with_any(editions: Editions, kind: str | None, name: str, values: Iterable[str]) -> Editions:
    """Those with an edge `name` to any of the values; none for no value. Without a kind, of all kinds."""
    return editions.filter(pk__in=_edges(editions, kind, name, values))


def with_all(editions: Editions, kind: str | None, name: str, groups: Iterable[Iterable[str]]) -> Editions:
    """Those with an edge to something of every group."""
    for values in groups:
        editions = with_any(editions, kind, name, values)
    return editions


def of_years(editions: Editions, years: Iterable[str]) -> Editions:
    """Of any kind: posts that were published in the years, and references that were issued in them."""
    years = list(years)
    published = _edges(editions, "post", "year", years)
    return editions.filter(Q(pk__in=published) | Q(kind="reference", year__in=[int(year) for year in years]))


def of_items(moment: Moment, ids: Iterable[str]) -> Editions:
    return visible(moment).filter(item_id__in=[UUID(id_) for id_ in ids])


def without(editions: Editions, kind: str | None, name: str, values: Iterable[str]) -> Editions:
    return editions.exclude(pk__in=_edges(editions, kind, name, values))


def targeted_by(editions: Editions, moment: Moment, kind: str, name: str, ids: Iterable[str]) -> Editions:
    """Those that a visible, listed item of `kind` among `ids` has an edge `name` to."""
    sources = listed(moment, kind).filter(item_id__in=[UUID(id_) for id_ in ids]).values("pk")
    edges = Edge.objects.using(moment.using).filter(edition__in=sources, name=name)
    return editions.filter(item_id__in=edges.annotate(target=EdgeId("value")).values("target"))


class EdgeId(Func):
    """An edge's value as the id that it spells."""

    output_field = UUIDField()

    def as_sql(self, compiler: Any, connection: Any, **_: Any) -> Any:  # type: ignore[override]
        return super().as_sql(compiler, connection, template="CAST(%(expressions)s AS uuid)")

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> Any:
        return super().as_sql(compiler, connection, template="REPLACE(%(expressions)s, '-', '')")


def _edges(editions: Editions, kind: str | None, name: str, values: Iterable[str]) -> QuerySet[Edge]:
    edges = _of_kind(Edge.objects.using(editions.db), kind).filter(name=name, value__in=set(values))
    return edges.values("edition_id")  # type: ignore[return-value]


def _of_kind(edges: QuerySet[Edge], kind: str | None) -> QuerySet[Edge]:
    """Of all kinds without one: each is a range of the index."""
    return edges.filter(kind=kind) if kind else edges.filter(kind__in=Kind.values)


class Order(NamedTuple):
    """An ordering key: a column, and the direction. The item's id is always the last key."""

    column: str
    descending: bool

    @property
    def terms(self) -> list[str]:
        sign = "-" if self.descending else ""
        return [f"{sign}{self.column}", f"{sign}item_id"]

    def reversed(self) -> "Order":
        return Order(self.column, not self.descending)


def after(editions: Editions, order: Order, key: Any, item_id: UUID) -> Editions:
    """What follows a place in the order. Nulls do not occur in ordering columns of listed kinds.

    The first condition follows from the second; it is what bounds the range of the index that is read.
    """
    way = "lt" if order.descending else "gt"
    follows = Q(**{f"{order.column}__{way}": key}) | Q(**{order.column: key, f"item_id__{way}": item_id})
    return editions.filter(Q(**{f"{order.column}__{way}e": key}) & follows)


# --- Rows ------------------------------------------------------------------------------------------------------


class Row(NamedTuple):
    """An edition as it is read: plain values, no model."""

    item_id: UUID
    kind: str
    slug: str
    language: str
    state: str
    number: int
    hash: str
    notice: str | None
    explanation: str | None
    visible_from: datetime
    published_at: datetime
    published_on: date
    updated_at: datetime
    revised_at: datetime | None
    starts_at: datetime | None
    ends_at: datetime | None
    label_key: bytes
    sort_key: bytes
    image_id: UUID | None
    target_id: UUID | None
    target_kind: str | None
    target_url: str | None
    suppressed_at: datetime | None
    snapshot: dict[str, Any]
    corrections: list[dict[str, Any]]
    parts: dict[str, Any] | None = None

    @property
    def id(self) -> str:
        return str(self.item_id)


COLUMNS = Row._fields[:-1]


def rows(editions: Editions, *, bodies: bool = False) -> list[Row]:
    """One query. `bodies` adds the rich text."""
    columns = (*COLUMNS, "body__parts") if bodies else COLUMNS
    return [Row(*values) for values in editions.values_list(*columns)]


def page(editions: Editions, order: Order, *, offset: int = 0, limit: int, bodies: bool = False) -> list[Row]:
    return rows(editions.order_by(*order.terms)[offset : offset + limit], bodies=bodies)


def linked(moment: Moment, ids: Iterable[str], *others: Q, bodies: bool = False) -> Links:
    """By id, everything in `ids` that is public, what `others` match, and the images of all that. One query."""
    wanted = Q(item_id__in=[UUID(id_) for id_ in set(ids)])
    for other in others:
        wanted |= other
    there = visible(moment).filter(state=EditionState.PUBLISHED)
    images = there.filter(wanted, image_id__isnull=False).values("image_id")
    return {row.id: row for row in rows(there.filter(wanted | Q(item_id__in=images)), bodies=bodies)}


def having(moment: Moment, kind: str, name: str, values: Iterable[str]) -> Q:
    """For `linked`: the items of a kind with an edge to any of the values."""
    edges = Edge.objects.using(moment.using).filter(kind=kind, name=name, value__in=list(values))
    return Q(pk__in=edges.values("edition_id"))


def beside(editions: Editions, order: Order, row: Row) -> tuple[Row | None, Row | None]:
    """What comes right before and right after a row in an order, whether or not the row is among the editions.

    One query.
    """
    key = getattr(row, order.column)
    ways = (order.reversed(), order)
    firsts = [after(editions, way, key, row.item_id).order_by(*way.terms).values("pk")[:1] for way in ways]
    both = Edition.objects.using(editions.db).filter(Q(pk=Subquery(firsts[0])) | Q(pk=Subquery(firsts[1])))
    found = rows(both.order_by(*order.terms))
    place = (key, row.item_id)
    earlier = [one for one in found if ((getattr(one, order.column), one.item_id) < place) != order.descending]
    later = [one for one in found if one not in earlier]
    return next(iter(earlier), None), next(iter(later), None)


# --- One item --------------------------------------------------------------------------------------------------


def find(moment: Moment, kind: str, name: str) -> Row | None:
    """What there is at the moment of the item that is, or was, called `name` (a slug, an old slug, an alias or an id).

    Who holds the slug at the moment wins, then who held it last, then who has it as an alias. The row's `state` tells
    whether it is shown, `suppressed_at` whether anything is left of it, and its `slug` whether it has moved. An item
    that was there and is gone by now is found as that, of whatever instant. One query.
    """
    item_id = as_id(name)
    whose: Any = item_id or Coalesce(*(Subquery(holder) for holder in _holders(moment, kind, name)))
    wanted = Q(visible_from__lte=moment.instant)
    if moment.present:
        wanted |= Q(_visible_at(moment.present.instant), state=EditionState.GONE)
    public = Edition.objects.using(moment.using).filter(wanted, kind=kind, item_id=whose)
    found = rows(public.order_by("-visible_from")[: 2 if moment.present else 1], bodies=True)
    return found[0] if any(row.visible_from <= moment.instant for row in found) else None


def _holders(moment: Moment, kind: str, name: str) -> list[QuerySet[Any]]:
    """The id of who holds the slug, of who held it last, of who has it as an alias: at most one each."""
    called = began(moment).filter(NAMING, kind=kind, slug=name)
    shown = called.filter(_visible_at(moment.instant))
    aliased = began(moment).filter(pk__in=_aliased(moment, kind, [name]))
    return [which.order_by("-visible_from").values("item_id")[:1] for which in (shown, called, aliased)]


def _aliased(moment: Moment, kind: str, names: Iterable[str]) -> QuerySet[Any]:
    edges = Edge.objects.using(moment.using).filter(kind=kind, name="alias", value__in=list(names))
    return edges.values("edition_id")


def as_id(name: str) -> UUID | None:
    """The id that a name spells, if it does. No slug is spelled like one."""
    try:
        return UUID(name) if len(name) == 36 else None
    except ValueError:
        return None


# --- What filter values mean -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Names:
    """What names in a request stand for. An id of None was never public; `withdrawn` ids match nothing."""

    ids: dict[tuple[str, str], str | None]
    withdrawn: frozenset[str]
    children: dict[str, list[str]]

    def matching(self, kind: str, name: str) -> list[str]:
        """The ids that a filter by this name matches: the item, and below a tag its descendants."""
        found = self.ids[kind, name]
        if found is None or found in self.withdrawn:
            return []
        return [found, *descendants(self.children, found)] if kind == "tag" else [found]


def resolve(moment: Moment, wanted: Sequence[tuple[str, str]]) -> Names:
    """What `(kind, name)` pairs stand for: slugs, old slugs, aliases or ids. One query; none for no pair."""
    if not wanted:
        return Names({}, frozenset(), {})
    public = began(moment)
    matching = Q(item_id__in=_items_called(moment, wanted))
    if any(kind == "tag" for kind, _ in wanted):
        matching |= Q(kind="tag", parent_id__isnull=False) & _visible_at(moment.instant)
    columns = ["item_id", "kind", "slug", "state", "suppressed_at", "visible_from", "parent_id", "snapshot"]
    if moment.present:
        public, columns = public.annotate(gone=_gone_by(moment.present)), [*columns, "gone"]
    found = list(public.filter(matching).order_by("visible_from").values(*columns))
    current = {row["item_id"]: row for row in found}
    withdrawn = [str(id_) for id_, row in current.items() if not _is_listed(row)]
    children = defaultdict(list)
    for id_, row in current.items():
        if row["parent_id"] and not row.get("gone"):
            children[str(row["parent_id"])].append(str(id_))
    ids = {pair: _meant(pair, found, current) for pair in wanted}
    return Names(ids, frozenset(withdrawn), dict(children))


def descendants(children: Mapping[str, Sequence[str]], tag: str) -> list[str]:
    """Each once, however the tags were put below one another."""
    found = {tag: None}
    waiting = [tag]
    while waiting:
        new = [child for child in children.get(waiting.pop(), ()) if child not in found]
        found |= dict.fromkeys(new)
        waiting += new
    return [one for one in found if one != tag]


def _is_listed(row: dict[str, Any]) -> bool:
    return row["state"] == EditionState.PUBLISHED and not row["suppressed_at"] and not row.get("gone")


def _items_called(moment: Moment, wanted: Sequence[tuple[str, str]]) -> QuerySet[Any]:
    """Ids of the items that have, or had, one of the names. A union: each part has an index of its own."""
    names = defaultdict(set)
    for kind, name in wanted:
        names[kind].add(name)
    public = began(moment).values("item_id")
    parts = []
    for kind, values in names.items():
        aliased = public.filter(pk__in=_aliased(moment, kind, values))
        parts += [public.filter(NAMING, kind=kind, slug__in=values), aliased]
    if ids := [id_ for id_ in (as_id(name) for _, name in wanted) if id_]:
        parts.append(public.filter(item_id__in=ids))
    return parts[0].union(*parts[1:], all=True)


def _meant(pair: tuple[str, str], found: list[dict[str, Any]], current: dict[UUID, dict[str, Any]]) -> str | None:
    """Who holds the slug now, else who held it last, else who has it as an alias or an id."""
    kind, name = pair
    of_kind = [row for row in found if row["kind"] == kind]
    naming = [row for row in of_kind if row["state"] in SHOWN and not row["suppressed_at"]]
    holders = [row for row in naming if row["slug"] == name]
    holding = [row for row in holders if current[row["item_id"]] is row]
    aliased = [row for row in of_kind if name in row["snapshot"].get("aliases", [])]
    by_id = [row for row in of_kind if row["item_id"] == as_id(name)]
    chosen = (holding or holders or aliased or by_id)[-1:]
    return str(chosen[0]["item_id"]) if chosen else None


def nearest(moment: Moment, kind: str, name: str, *, most: int = 5000) -> str | None:
    """The public slug of a kind that looks most like `name`; for the sentence of an error."""
    slugs = listed(moment, kind).order_by("slug").values_list("slug", flat=True)[:most]
    close = get_close_matches(name, list(slugs), n=1)
    return close[0] if close else None


# --- Events in time --------------------------------------------------------------------------------------------


def upcoming(editions: Editions, moment: Moment) -> Editions:
    """Events that have not ended; a series without an end never has."""
    return editions.filter(Q(ends_at=None) | Q(ends_at__gt=moment.now))


def past(editions: Editions, moment: Moment) -> Editions:
    return editions.filter(ends_at__lte=moment.now)


def ending(moment: Moment, ends: Iterable[datetime]) -> Moment:
    """The moment, ended sooner by what an answer shows: the occurrences of series, which `ends_at` does not know.

    What an earlier moment shows of them does not end.
    """
    if moment.present:
        return moment
    return replace(moment, next_end=min([*ends, *([moment.next_end] if moment.next_end else [])], default=None))


def seconds_left(moment: Moment, *, until_event_ends: bool = False) -> float | None:
    """How long answers of this moment stay true, in seconds; None for "until somebody changes something"."""
    ends = [moment.next_transition, moment.next_end if until_event_ends else None]
    coming = [end for end in ends if end is not None]
    return max((min(coming) - moment.clock) / timedelta(seconds=1), 0.0) if coming else None
