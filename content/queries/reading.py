"""What the public sees: editions at an instant. The only road to it, and editions are all that it reads.

A request takes a `Moment` first and passes it to everything else, so that all its queries see one state without a
transaction. What is asked for is said step by step (`Editions`), and asked when it is whole: each shape of a question
has its SQL made once (compiled.py), and what one state answered once need not be asked again (known.py). Knows no HTTP.

SQLite has no statistics here, and without them takes any two columns of an index for as good as any other two: names
are looked up by queries that leave it no choice of an index.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import reduce
from itertools import islice
from operator import or_
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
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
    TextField,
    UUIDField,
    Value,
    When,
)
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.utils import timezone

from content.models.edition import SHOWN, Edge, Edition, EditionState, Head
from content.models.preview import Preview, PreviewEdition
from content.queries import compiled
from content.queries.known import Kept, known
from content.queries.overlay import Overlay
from content.queries.rows import COLUMNS, SUPPRESSED, Joined, Links, Row, columns, either
from content.vocabulary import Kind

Found = QuerySet[Edition]

# The alias that the public side reads from (config/settings.py): a replica, or the same database read-only.
READER = "replica"


# --- The read instant ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moment:
    """The state that a request sees: the log's number and the last transition at or before now.

    Equal numbers and instants have equal answers, "upcoming" apart, which is judged by `now`. `next_transition` is when
    the state changes by itself; `next_end` when the next event ends.

    `log` is the log's identity. A moment of an earlier instant knows the `present` one: what is hidden now is hidden at
    every instant, and lifetimes count from now. Its own `now` is that instant too.

    `translated`: whether anything was ever published as a translation, or is to be; on most sites there is none to look
    for. No answer shows it: it may change within a state.

    That of a preview has an `overlay`. Its instant is the clock's, as preview editions begin when they are saved, or is
    still to come.
    """

    number: int
    instant: datetime
    now: datetime
    next_transition: datetime | None
    next_end: datetime | None
    using: str
    log: UUID | None = None
    translated: bool = True
    present: "Moment | None" = None
    overlay: Overlay | None = None

    def lasts(self, now: datetime) -> bool:
        """Whether nothing has changed by itself until then, and no event has ended."""
        is_steady = self.next_transition is None or now < self.next_transition
        return is_steady and self.now <= now and (self.next_end is None or now < self.next_end)

    def by(self, now: datetime) -> "Moment":
        """The same state, a little later."""
        number, at, ends, next_end = self.number, self.instant, self.next_transition, self.next_end
        return Moment(number, at, now, ends, next_end, self.using, self.log, self.translated)

    @property
    def clock(self) -> datetime:
        """When it was asked for, whatever the instant."""
        return self.present.now if self.present else self.now


def take_moment(using: str = READER, *, least: int = 0) -> Moment:
    """The present one. One query; public requests have it from heads.py, which asks every 50 ms.

    A replica that has not got the change number `least` yet is passed over for the primary, by a second query.
    """
    present = _present(using)
    if present.number < least and using == READER:
        present = _present(DEFAULT_DB_ALIAS)
    return present


def at(present: Moment, instant: datetime) -> Moment:
    """An earlier instant, as it may be told at the present one.

    What is shown of it changes only with what is hidden: when an event ends, nothing becomes of it.
    """
    return replace(present, instant=min(instant, present.instant), now=instant, next_end=None, present=present)


def _present(using: str) -> Moment:
    now = timezone.now()
    ((number, log, translated, *instants),) = compiled.ask(using, _head, (using,), (now,))
    at, due_at, coming_at, next_end = map(compiled.instant, instants)
    at = max(at, due_at) if due_at else at
    return Moment(number, at, now, coming_at, next_end, using, compiled.uuid(log), bool(translated))


def _head(using: str, now: datetime) -> QuerySet[Any, Any]:
    pending = Edition.objects.using(using).filter(change=None).order_by().values("change")
    due = pending.filter(visible_from__lte=now).annotate(at=Max("visible_from")).values("at")
    coming = pending.filter(visible_from__gt=now).annotate(at=Min("visible_from")).values("at")
    shown = Edition.objects.using(using).filter(visible_at(now))
    ending = shown.filter(ends_at__gt=now).order_by("ends_at").values("ends_at")[:1]
    heads = Head.objects.using(using).filter(id=1)
    return heads.annotate(
        due=Case(When(next_transition__lte=now, then=Subquery(due)), output_field=DateTimeField()),
        coming=Case(
            When(next_transition__gt=now, then=F("next_transition")),
            When(next_transition__lte=now, then=Subquery(coming)),
            output_field=DateTimeField(),
        ),
        ending=Subquery(ending),
        translated=RawSQL(TRANSLATED, ()),  # noqa: S611 (written here)
    ).values_list("number", "log_id", "translated", "at", "due", "coming", "ending")


# In the words of the index that holds nothing else (content/models/edition.py), and in its order: PostgreSQL takes most
# edges for translations, and would look for the first one among all edges.
TRANSLATED = """(
    SELECT kind FROM content_edge
    WHERE name = 'translation' AND NOT (REPLACE(value, '-', '') = REPLACE(CAST(item_id AS text), '-', ''))
    ORDER BY kind LIMIT 1
) IS NOT NULL"""


class Overtaken(Exception):
    """The state is over: an edition that was visible in it has been suppressed since. Take another moment."""

    def __init__(self) -> None:
        super().__init__("what was public in the state that was read has been suppressed since")


@contextmanager
def previewing(preview: Preview, *, as_of: datetime | None = None, least: int = 0) -> Iterator[Moment]:
    """The moment of a preview, as long as it is open: what it covers is shown as if it were published, the rest as it
    is.

    With `as_of`, an instant to come, what it covers and is scheduled by then is shown so; and in a preview of
    everything, all that is scheduled. Who asks in another way than through the moment is shown the preview as well.
    """
    present = replace(take_moment(previews_from(), least=least), translated=True)
    instant = as_of or present.now
    covers = None if preview.everything else preview.id
    overlay = Overlay(covers, present.using, present.instant, instant, as_of)
    moment = replace(present, instant=instant, now=instant, next_transition=None, next_end=None, overlay=overlay)
    with connections[present.using].execute_wrapper(overlay.wrapper()):
        yield moment


def previews_from() -> str:
    """Who saves sees it at once: no replica is asked, which may be behind."""
    return DEFAULT_DB_ALIAS if settings.REPLICA_URL else READER


def preview(id_: UUID) -> Preview | None:
    """One query."""
    return Preview.objects.using(previews_from()).filter(pk=id_).first()


def covered(preview: Preview, using: str) -> list[tuple[Row, bool]]:
    """What a link covers, and whether it was named, which comes first: in the order of their making. Two queries."""
    items = preview.items.using(using).order_by("-named", "id").values_list("item_id", "named")
    named = dict(items)
    editions = PreviewEdition.objects.using(using).filter(item_id__in=list(named))
    rows = {row.item_id: row for row in map(Row, compiled.at_once(using, lambda: columns(editions, bodies=False)))}
    return [(rows[id_], is_named) for id_, is_named in named.items() if id_ in rows]


def visible(moment: Moment) -> Found:
    """The one visibility predicate: `visible_from <= instant < visible_until`.

    Of an earlier instant, less what was suppressed since and the items that are gone by now.
    """
    shown = Edition.objects.using(moment.using).filter(visible_at(moment.instant))
    return shown.filter(~gone_by(moment.present), suppressed_at=None) if moment.present else shown


def visible_at(instant: datetime) -> Q:
    return Q(visible_from__lte=instant) & (Q(visible_until=None) | Q(visible_until__gt=instant))


def gone_by(present: Moment) -> Exists:
    """Whether an edition is of an item that is gone, and all its history with it."""
    gone = Edition.objects.using(present.using).filter(visible_at(present.instant), state=EditionState.GONE)
    return Exists(gone.filter(item_id=OuterRef("item_id")))


def began(moment: Moment) -> Found:
    """Everything that had been public by then, suppressed and gone or not."""
    return Edition.objects.using(moment.using).filter(visible_from__lte=moment.instant)


# What an item has its slug from. That of a suppressed edition may be what had to be erased, and a withdrawal that shows
# nothing has that of the edition before it.
NAMING = Q(state__in=SHOWN, suppressed_at=None)


# --- Lists -----------------------------------------------------------------------------------------------------


class Step(NamedTuple):
    """One condition: `take(found, moment, *shape, values)` leaves fewer of the editions found.

    `values` may differ from request to request in one SQL; what the SQL depends on is `shape`, and how many values.
    `first` is SQL for the ids of all that it leaves, where those are few of many: pages and counts begin there.
    """

    take: Callable[..., Found]
    shape: tuple[Hashable, ...]
    values: tuple[Any, ...]
    first: str = ""


class Editions(NamedTuple):
    """Editions that are asked for, before they are: the visible ones of a moment, less what the steps leave out."""

    moment: Moment
    steps: tuple[Step, ...] = ()

    def taking(
        self, take: Callable[..., Found], *shape: Hashable, values: Iterable[Any] = (), first: str = ""
    ) -> "Editions":
        return Editions(self.moment, (*self.steps, Step(take, shape, tuple(values), first)))

    def without(self, step: Step) -> "Editions":
        return Editions(self.moment, tuple(one for one in self.steps if one is not step))

    @property
    def found(self) -> Found:
        """As a queryset, for questions that are not worth keeping the SQL of."""
        values = [value for step in self.steps for value in step.values]
        return _taken(self.moment, _outline(self), values)


def _outline(editions: Editions) -> tuple[Hashable, ...]:
    return tuple((step.take, step.shape, len(step.values)) for step in editions.steps)


def _taken(moment: Moment, outline: Iterable[Any], values: Iterable[Any]) -> Found:
    found, rest = visible(moment), iter(values)
    for take, shape, many in outline:
        found = take(found, moment, *shape, list(islice(rest, many)))
    return found


def ask(
    moment: Moment, make: Callable[..., Any], shape: Sequence[Hashable], values: Sequence[Any]
) -> list[tuple[Any, ...]]:
    """The rows of `make(moment, *shape, *values)`, as the driver has them. One query.

    Questions about the past are rare, and have one more instant in them: their SQL is not kept.
    """
    if moment.present:
        return compiled.at_once(moment.using, lambda: make(moment, *shape, *values))
    given = (moment.instant, moment.now, *values)
    return compiled.ask(moment.using, _of_moment, (make, moment.using, tuple(shape)), given)


def _of_moment(make: Callable[..., Any], using: str, shape: tuple[Any, ...], *given: Any) -> Any:
    instant, now, *values = given
    return make(Moment(0, instant, now, None, None, using), *shape, *values)


def ask_of(
    editions: Editions, make: Callable[..., Any], shape: Sequence[Hashable] = (), values: Sequence[Any] = ()
) -> list[tuple[Any, ...]]:
    """The rows of `make(found, *shape, *values)` of the editions found. One query."""
    before = [value for step in editions.steps for value in step.values]
    return ask(editions.moment, _of_editions, (make, _outline(editions), tuple(shape)), [*before, *values])


def _of_editions(
    moment: Moment, make: Callable[..., Any], outline: tuple[Any, ...], shape: tuple[Any, ...], *values: Any
) -> Any:
    many = sum(step[-1] for step in outline)
    return make(_taken(moment, outline, values[:many]), *shape, *values[many:])


def listed(moment: Moment, kind: str, states: Iterable[str] = (EditionState.PUBLISHED,)) -> Editions:
    """What a list of a kind is made of. Withdrawn items are there only for who asks for their state."""
    return Editions(moment).taking(_listed, (kind,), tuple(state for state in states if state in SHOWN))


def listed_of_any(moment: Moment, kinds: Iterable[str]) -> Editions:
    return Editions(moment).taking(_listed, tuple(kinds), (EditionState.PUBLISHED,))


def _listed(found: Found, moment: Moment, kinds: tuple[str, ...], states: tuple[str, ...], _: Any) -> Found:
    of_kind = found.filter(kind=kinds[0]) if len(kinds) == 1 else found.filter(kind__in=kinds)
    return of_kind.filter(state__in=states)


def with_any(editions: Editions, kind: str | None, name: str, values: Iterable[str]) -> Editions:
    """Those with an edge `name` to any of the values; none for no value. Without a kind, of all kinds."""
    return editions.taking(_with_any, kind, name, values=sorted(set(values)))


def _with_any(found: Found, moment: Moment, kind: str | None, name: str, values: list[str]) -> Found:
    return found.filter(pk__in=_edges(moment, kind, name, values))


def with_all(editions: Editions, kind: str | None, name: str, groups: Iterable[Iterable[str]]) -> Editions:
    """Those with an edge to something of every group."""
    for values in groups:
        editions = with_any(editions, kind, name, values)
    return editions


def without(editions: Editions, kind: str | None, name: str, values: Iterable[str]) -> Editions:
    return editions.taking(_without, kind, name, values=sorted(set(values)))


def _without(found: Found, moment: Moment, kind: str | None, name: str, values: list[str]) -> Found:
    return found.exclude(pk__in=_edges(moment, kind, name, values))


def of_years(editions: Editions, years: Iterable[str]) -> Editions:
    """Of any kind: posts that were published in the years, and references that were issued in them."""
    return editions.taking(_of_years, tuple(years))


def _of_years(found: Found, moment: Moment, years: tuple[str, ...], _: Any) -> Found:
    published = _edges(moment, "post", "year", years)
    return found.filter(Q(pk__in=published) | Q(kind="reference", year__in=[int(year) for year in years]))


def of_items(editions: Editions, ids: Iterable[str]) -> Editions:
    return editions.taking(_of_items, values=[UUID(id_) for id_ in sorted(set(ids))])


def _of_items(found: Found, moment: Moment, ids: list[UUID]) -> Found:
    return found.filter(item_id__in=ids)


def compared(editions: Editions, lookup: str, value: datetime | int) -> Editions:
    """By a column: `published_at__gte`, `year__lte`."""
    return editions.taking(_compared, lookup, values=[value])


def _compared(found: Found, moment: Moment, lookup: str, values: list[Any]) -> Found:
    return found.filter(**{lookup: values[0]})


def targeted_by(editions: Editions, kind: str, name: str, ids: Iterable[str]) -> Editions:
    """Those that a visible, listed item of `kind` among `ids` has an edge `name` to."""
    return editions.taking(_targeted_by, kind, name, values=[UUID(id_) for id_ in sorted(set(ids))])


def _targeted_by(found: Found, moment: Moment, kind: str, name: str, ids: list[UUID]) -> Found:
    sources = listed(moment, kind).found.filter(item_id__in=ids).values("pk")
    edges = Edge.objects.using(moment.using).filter(edition__in=sources, name=name)
    return found.filter(item_id__in=edges.annotate(target=EdgeId("value")).values("target"))


class EdgeId(Func):
    """An edge's value as the id that it spells."""

    output_field = UUIDField()

    def as_sql(self, compiler: Any, connection: Any, **_: Any) -> Any:  # type: ignore[override]
        return super().as_sql(compiler, connection, template="CAST(%(expressions)s AS uuid)")

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> Any:
        return super().as_sql(compiler, connection, template="REPLACE(%(expressions)s, '-', '')")


def _edges(moment: Moment, kind: str | None, name: str, values: Iterable[str]) -> QuerySet[Edge]:
    edges = _of_kind(Edge.objects.using(moment.using), kind).filter(name=name, value__in=list(values))
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


def after(found: Found, order: Order, key: Any, item_id: UUID) -> Found:
    """What follows a place in the order. Nulls do not occur in ordering columns of listed kinds.

    The first condition follows from the second; it is what bounds the range of the index that is read.
    """
    return found.filter(_after(order, "item_id", key, item_id))


def _after(order: Order, id_: str, key: Any, item_id: UUID) -> Q:
    way = "lt" if order.descending else "gt"
    follows = Q(**{f"{order.column}__{way}": key}) | Q(**{order.column: key, f"{id_}__{way}": item_id})
    return Q(**{f"{order.column}__{way}e": key}) & follows


# --- Rows ------------------------------------------------------------------------------------------------------


def rows_of_either(moment: Moment, found: Iterable[Found]) -> list[Row]:
    """One query. Raises Overtaken."""
    return _rows(moment, compiled.at_once(moment.using, lambda: either(found)))


def rows(found: Found, *, bodies: bool = False, of: Moment | None = None) -> list[Row]:
    """One query. `bodies` adds the rich text; with the moment that shows them, it may raise Overtaken."""
    raw = compiled.at_once(found.db, lambda: columns(found, bodies=bodies))
    return _rows(of, raw) if of else [Row(one) for one in raw]


def _rows(moment: Moment, found: Iterable[tuple[Any, ...]]) -> list[Row]:
    """Of what a moment shows. Raises Overtaken."""
    rows = [Row(raw) for raw in found]
    if not moment.present and any(row.raw[SUPPRESSED] for row in rows):
        raise Overtaken
    return rows


class Cut(NamedTuple):
    """Which part of a list, and of which columns.

    `first`: its place is found first, and read then. PostgreSQL would read the columns of all that is before it.
    """

    order: Order
    offset: int
    limit: int
    bodies: bool
    first: bool

    def of(self, found: Found, terms: Sequence[str]) -> QuerySet[Any, Any]:
        there = found.order_by(*terms)[self.offset : self.offset + self.limit]
        if self.first:
            of_place = Edition.objects.using(found.db).filter(pk__in=there.values("pk"))
            there = of_place.order_by(*self.order.terms)
        return columns(there, bodies=self.bodies)


def page(
    editions: Editions,
    order: Order,
    *,
    offset: int = 0,
    limit: int,
    bodies: bool = False,
    beyond: tuple[Any, UUID] | None = None,
) -> list[Row]:
    """In an order, from its beginning or `beyond` a place in it: a key and an item's id. One query."""
    moment = editions.moment
    first = offset > 0 and not moment.overlay and connections[moment.using].vendor == "postgresql"
    cut, place = Cut(order, offset, limit, bodies, first), beyond or ()
    if step := _leading(editions):
        found = ask_of(editions.without(step), _page_among, (cut, step.first), (*step.values, *place))
    elif step := _along(editions, order):
        found = ask_of(editions.without(step), _page_along, (cut, *step.shape), (*step.values, *place))
    else:
        found = ask_of(editions, _page, (cut,), place)
    rows = _rows(moment, found)
    if bodies:
        return rows
    kept = known(moment).rows
    return [kept.get(row.raw[0]) or kept.keep(row.raw[0], row) for row in rows]


def _leading(editions: Editions) -> Step | None:
    return next((step for step in editions.steps if step.first), None)


# From what is found first to its editions, never the other way round, which SQLite could think of.
JOIN = {"sqlite": "CROSS JOIN", "postgresql": "JOIN"}


def _page_among(found: Found, cut: Cut, first: str, value: str, *place: Any) -> tuple[str, tuple[Any, ...]]:
    further = after(found, cut.order, *place) if place else found
    inner, given = compiled.statement(columns(further.order_by(), bodies=cut.bodies, beside=("id",)), found.db)
    names = ", ".join([*COLUMNS, *(["parts"] if cut.bodies else [])])
    terms = ", ".join(f"{term.removeprefix('-')} {'DESC' if term[0] == '-' else 'ASC'}" for term in cut.order.terms)
    join = JOIN[connections[found.db].vendor]
    sql = (
        f"WITH shown(id, {names}) AS ({inner}) "  # noqa: S608 (made here)
        f"SELECT {names} FROM ({first}) AS hit {join} shown ON shown.id = hit.edition_id "
        f"ORDER BY {terms} LIMIT {cut.limit} OFFSET {cut.offset}"
    )
    return sql, (*given, value)


def _along(editions: Editions, order: Order) -> Step | None:
    """The step whose edges are a range of an index in this order, if there is one: nothing beside it is read then,
    however many the list has."""
    return _ranging(editions) if order.column == "sort_key" else None


def _ranging(editions: Editions) -> Step | None:
    if editions.moment.overlay:  # there is no index that editions and previews have together
        return None
    ranges = (step for step in editions.steps if step.take is _with_any and len(step.values) == 1 and step.shape[0])
    return next(ranges, None)


def _page_along(found: Found, cut: Cut, kind: str, name: str, *value_and_place: Any) -> QuerySet[Any, Any]:
    """An edition has an edge to a value once."""
    value, *place = value_and_place
    wanted = Q(edges__kind=kind, edges__name=name, edges__value=value)
    along = Order(f"edges__{cut.order.column}", cut.order.descending)
    further = found.filter(wanted & _after(along, "edges__item_id", *place) if place else wanted)
    return cut.of(further, [term.replace("item_id", "edges__item_id") for term in along.terms])


def _page(found: Found, cut: Cut, *place: Any) -> QuerySet[Any, Any]:
    return cut.of(after(found, cut.order, *place) if place else found, cut.order.terms)


def count(editions: Editions) -> int:
    """One query; none if the state was asked before."""
    kept, key = known(editions.moment).counts, editions.steps
    many: int | None = kept.get(key)
    if many is None:
        ((many,),) = _counted(editions) or [(0,)]
        kept.keep(key, many)
    return many


def _counted(editions: Editions) -> list[tuple[Any, ...]]:
    if step := _leading(editions):
        return ask_of(editions.without(step), _count_among, (step.first,), step.values)
    if step := _ranging(editions):
        return ask_of(editions.without(step), _count_among, (EDGES.format(*step.shape),), step.values)
    return ask_of(editions, _count)


# Those of a kind, of a name, to a value.
EDGES = "SELECT edition_id FROM content_edge WHERE kind = '{}' AND name = '{}' AND value = %s"


def _count(found: Found) -> tuple[str, tuple[Any, ...]]:
    inner, given = compiled.statement(found.order_by().values("pk"), found.db)
    return f"SELECT COUNT(*) FROM ({inner}) AS found", given  # noqa: S608 (made here)


def _count_among(found: Found, first: str, value: str) -> tuple[str, tuple[Any, ...]]:
    inner, given = compiled.statement(found.order_by().values("id"), found.db)
    joined = f"({first}) AS hit {JOIN[connections[found.db].vendor]} shown ON shown.id = hit.edition_id"
    return f"WITH shown(id) AS ({inner}) SELECT COUNT(*) FROM {joined}", (*given, value)  # noqa: S608 (made here)


MOST_PARAMETERS = 8192


class Having(NamedTuple):
    """For `linked`: the items of a kind with an edge to any of the values."""

    kind: str
    name: str
    values: tuple[str, ...]


def linked(
    moment: Moment, ids: Iterable[str], *others: Having, bodies: bool = False, here: Iterable[Row] = ()
) -> Links:
    """By id, everything in `ids` that is public, what `others` say, and the images of all that. `here` are rows of the
    moment that are not asked for again.

    One query. Where the state was asked for all ids before, it is a small one for the others, or none.
    """
    if bodies:
        return _linked(moment, sorted({*ids}), others, bodies=True)
    kept = known(moment).links
    own = {row.id: row for row in here}
    wanted = {*ids} - own.keys()
    have = _have(kept, wanted)
    if others and own and len(have) == len(wanted):
        wanted |= set(_having(moment, others)) - own.keys()
        have, others = _have(kept, wanted), ()
    if pictures := {row.image_id for row in (*own.values(), *have.values()) if row and row.image_id}:
        wanted |= pictures
        have |= _have(kept, pictures)
    found = {id_: row for id_, row in own.items() if row.state == EditionState.PUBLISHED}
    found |= {id_: row for id_, row in have.items() if row}
    missing = sorted(wanted - have.keys())
    if missing or others:
        new = _linked(moment, missing, others, bodies=False)
        kept.keep_all({id_: new.get(id_) for id_ in missing} | new)
        found |= new
    return found


def _have(kept: Kept[Row | None], wanted: Iterable[str]) -> dict[str, Row | None]:
    """What is kept of these. Another thread may forget all of it meanwhile."""
    found = {id_: kept.get(id_, UNKNOWN) for id_ in wanted}
    return {id_: row for id_, row in found.items() if row is not UNKNOWN}


UNKNOWN: Any = object()


def _linked(moment: Moment, ids: Sequence[str], others: Sequence[Having], *, bodies: bool) -> Links:
    """As many parameters as both databases take; more than one part there is in the facets of a large site only."""
    found: Links = {}
    for start in range(0, max(len(ids), 1 if others else 0), MOST_PARAMETERS):
        found |= _part(moment, ids[start : start + MOST_PARAMETERS], () if start else others, bodies=bodies)
    return found


def _part(moment: Moment, ids: Sequence[str], others: Sequence[Having], *, bodies: bool) -> Links:
    # 1, 2, 4, 8, … ids, so that there are few shapes.
    filled = [*ids, *[ids[-1]] * ((1 << (len(ids) - 1).bit_length()) - len(ids))] if ids else []
    outline, values = _outlined(others)
    found = ask(moment, _links, (len(filled), outline, bodies), [*(UUID(id_) for id_ in filled), *values])
    return {row.id: row for row in _rows(moment, found)}


def _links(moment: Moment, many: int, outline: "Outline", bodies: bool, *values: Any) -> QuerySet[Any, Any]:
    there, ids = visible(moment).filter(state=EditionState.PUBLISHED), values[:many]
    wanted = [there.filter(item_id__in=ids)] if ids else []
    for with_edge in _each_of(outline, values[many:]):
        edges = Edge.objects.using(moment.using).filter(with_edge)
        wanted.append(there.filter(pk__in=edges.values("edition_id")))
    images = [there.filter(item_id__in=one.filter(image_id__isnull=False).values("image_id")) for one in wanted]
    return either([*wanted, *images], bodies=bodies)


def _having(moment: Moment, others: Sequence[Having]) -> list[str]:
    """Ids of public items with such edges."""
    outline, values = _outlined(others)
    return [compiled.plain_id(id_) for (id_,) in ask(moment, _havers, (outline,), values)]


def _havers(moment: Moment, outline: "Outline", *values: str) -> QuerySet[Any, Any]:
    edges = Edge.objects.using(moment.using).filter(reduce(or_, _each_of(outline, values)))
    there = visible(moment).filter(state=EditionState.PUBLISHED, pk__in=edges.values("edition_id"))
    return there.values_list("item_id")


# Of each, the kind, the name, and how many values.
Outline = tuple[tuple[str, str, int], ...]


def _outlined(others: Sequence[Having]) -> tuple[Outline, list[str]]:
    outline = tuple((other.kind, other.name, len(other.values)) for other in others)
    return outline, [value for other in others for value in other.values]


def _each_of(outline: Outline, values: Iterable[str]) -> list[Q]:
    rest = iter(values)
    return [Q(kind=kind, name=name, value__in=list(islice(rest, many))) for kind, name, many in outline]


def beside(editions: Editions, order: Order, row: Row) -> tuple[Row | None, Row | None]:
    """What comes right before and right after a row in an order, whether or not the row is among the editions.

    One query.
    """
    key = getattr(row, order.column)
    ways, found = (order.reversed(), order), editions.found
    firsts = [after(found, way, key, row.item_id).order_by(*way.terms).values("pk")[:1] for way in ways]
    both = Edition.objects.using(found.db).filter(Q(pk=Subquery(firsts[0])) | Q(pk=Subquery(firsts[1])))
    two = rows(both.order_by(*order.terms), of=editions.moment)
    place = (key, row.item_id)
    earlier = [one for one in two if ((getattr(one, order.column), one.item_id) < place) != order.descending]
    later = [one for one in two if one not in earlier]
    return next(iter(earlier), None), next(iter(later), None)


# --- One item --------------------------------------------------------------------------------------------------


def find(moment: Moment, kind: str, name: str) -> Row | None:
    """What there is at the moment of the item that is, or was, called `name` (a slug, an old slug, an alias or an id).

    Who holds the slug at the moment wins, then who held it last, then who has it as an alias. The row's `state` tells
    whether it is shown, `suppressed_at` whether anything is left of it, and its `slug` whether it has moved. An item
    that was there and is gone by now is found as that, of whatever instant. One query for a slug that an item has or an
    id, two for any other name.
    """
    if moment.overlay and not as_id(name):
        return _find_previewed(moment, kind, name)
    id_, translated = as_id(name), moment.translated
    found = _rows(moment, ask(moment, _holding, (kind, translated), [name])) if not (id_ or moment.present) else []
    found = found or _rows(moment, ask(moment, _called, (kind, translated, id_ is not None), [id_ or name]))
    # Of the past, what is gone by now may have begun later, all of it.
    if moment.present and not any(row.visible_from <= moment.instant for row in found):
        return None
    return found[0] if found else None


def _holding(moment: Moment, kind: str, translated: bool, name: str) -> QuerySet[Any, Any]:
    holder = visible(moment).filter(NAMING, kind=kind, slug=name).order_by("-visible_from")
    return columns(holder[:1], _family(moment) if translated else NONE, bodies=True)


def _called(moment: Moment, kind: str, translated: bool, by_id: bool, name: Any) -> QuerySet[Any, Any]:
    whose: Any = name if by_id else Coalesce(*(Subquery(holder) for holder in _holders(moment, kind, name)))
    wanted = Q(visible_from__lte=moment.instant)
    if moment.present:
        wanted |= Q(visible_at(moment.present.instant), state=EditionState.GONE)
    public = Edition.objects.using(moment.using).filter(wanted, kind=kind, item_id=whose)
    family = _family(moment) if translated else NONE
    return columns(public.order_by("-visible_from")[: 2 if moment.present else 1], family, bodies=True)


NONE = Value(None, output_field=TextField())


def _family(moment: Moment) -> Subquery:
    """Ids, by commas, of the public items that share the `translation` edge of an edition, as all that are translations
    of one item do. It has one: PostgreSQL would read all editions for a list of them.
    """
    edges = Edge.objects.using(moment.using).filter(name="translation")
    root = Subquery(edges.filter(edition=OuterRef(OuterRef(OuterRef("pk")))).values("value")[:1])
    of_same = edges.filter(kind=OuterRef(OuterRef("kind")), value=root).values("edition_id")
    there = visible(moment).filter(state=EditionState.PUBLISHED, pk__in=of_same)
    return Subquery(there.order_by().values_list(Joined("item_id")))


def _find_previewed(moment: Moment, kind: str, name: str) -> Row | None:
    """The same rule over all that has, or had, the name: SQLite would read every edition to find the last holder among
    editions and previews."""
    found = [Row(raw) for raw in ask(moment, _namesakes, (kind,), [name])]
    current = {row.id: row for row in found}
    holders = [row for row in found if row.slug == name and row.state in SHOWN and not row.suppressed_at]
    holding = [row for row in holders if current[row.id] is row]
    aliased = [row for row in found if name in row.snapshot.get("aliases", [])]
    chosen = (holding or holders or aliased)[-1:]
    return current[chosen[0].id] if chosen else None


def _namesakes(moment: Moment, kind: str, name: str) -> QuerySet[Any, Any]:
    public = began(moment)
    slugs = public.filter(NAMING, kind=kind, slug=name).values("item_id")
    aliases = public.filter(pk__in=with_alias(moment, kind, [name])).values("item_id")
    of_items = public.filter(Q(item_id__in=slugs) | Q(item_id__in=aliases), kind=kind)
    return columns(of_items.order_by("visible_from"), bodies=True)


def _holders(moment: Moment, kind: str, name: str) -> list[QuerySet[Any]]:
    """The id of who holds the slug, of who held it last, of who has it as an alias: at most one each."""
    called = began(moment).filter(NAMING, kind=kind, slug=name)
    shown = called.filter(visible_at(moment.instant))
    aliased = began(moment).filter(pk__in=with_alias(moment, kind, [name]))
    return [which.order_by("-visible_from").values("item_id")[:1] for which in (shown, called, aliased)]


def with_alias(moment: Moment, kind: str, names: Iterable[str]) -> QuerySet[Any]:
    edges = Edge.objects.using(moment.using).filter(kind=kind, name="alias", value__in=list(names))
    return edges.values("edition_id")


def as_id(name: str) -> UUID | None:
    """The id that a name spells, if it does. No slug is spelled like one."""
    try:
        return UUID(name) if len(name) == 36 else None
    except ValueError:
        return None


# --- Events in time --------------------------------------------------------------------------------------------


def upcoming(editions: Editions) -> Editions:
    """Events that have not ended; a series without an end never has."""
    return editions.taking(_upcoming)


def _upcoming(found: Found, moment: Moment, _: Any) -> Found:
    return found.filter(Q(ends_at=None) | Q(ends_at__gt=moment.now))


def past(editions: Editions) -> Editions:
    return editions.taking(_past)


def _past(found: Found, moment: Moment, _: Any) -> Found:
    return found.filter(ends_at__lte=moment.now)


def ending(moment: Moment, ends: Iterable[datetime]) -> Moment:
    """The moment, ended sooner by what an answer shows: the occurrences of series, which `ends_at` does not know.

    What an earlier moment shows of them does not end.
    """
    if moment.present or not (ends := list(ends)):
        return moment
    return replace(moment, next_end=min([*ends, *([moment.next_end] if moment.next_end else [])]))


def seconds_left(moment: Moment, *, until_event_ends: bool = False) -> float | None:
    """How long answers of this moment stay true, in seconds; None for "until somebody changes something"."""
    ends = [moment.next_transition, moment.next_end if until_event_ends else None]
    coming = [end for end in ends if end is not None]
    return max((min(coming) - moment.clock) / timedelta(seconds=1), 0.0) if coming else None
