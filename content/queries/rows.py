"""An edition as it is read: a row of plain values, which are converted when they are asked for. Which rows is said by
reading.py.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.db.models import Func, OuterRef, QuerySet, Subquery, TextField

from content.models.edition import Body
from content.models.preview import PreviewBody, PreviewEdition
from content.queries import compiled

Links = dict[str, "Row"]
T = TypeVar("T")


class Column(Generic[T]):
    """A column of a row, read when it is asked for, and once: most answers show few of them."""

    def __init__(self, read: Callable[[Any], T] | None = None) -> None:
        self.read = read

    def __set_name__(self, owner: type, name: str) -> None:
        self.name, self.place = name, COLUMNS.index(name)

    def __get__(self, row: "Row", owner: type) -> T:
        value = row.raw[self.place]
        found: T = self.read(value) if self.read else value
        row.__dict__[self.name] = found
        return found


COLUMNS = (
    *("item_id", "kind", "slug", "language", "state", "number", "hash", "notice", "explanation", "visible_from"),
    *("published_at", "published_on", "updated_at", "revised_at", "starts_at", "ends_at", "label_key", "sort_key"),
    *("image_id", "target_id", "target_kind", "target_url", "suppressed_at", "snapshot", "corrections"),
)


# Ids, instants and days.
SPELLED = frozenset({name for name in COLUMNS if name.endswith(("_id", "_at", "_on", "_from"))})


class Row:
    """An edition as it is read: plain values, no model. `parts` are there if they were asked for."""

    def __init__(self, raw: tuple[Any, ...]) -> None:
        self.raw = raw
        self._made: dict[str, Any] = {}

    def once(self, what: str, make: Callable[[], T]) -> T:
        """What somebody makes of the row, or of it in the state that it is known with: made once, kept with it."""
        if what not in self._made:
            self._made[what] = make()
        found: T = self._made[what]
        return found

    kind = Column[str]()
    slug = Column[str]()
    language = Column[str]()
    state = Column[str]()
    number = Column[int]()
    hash = Column[str]()
    notice = Column[str | None]()
    explanation = Column[str | None]()
    visible_from = Column[datetime](compiled.instant)
    published_at = Column[datetime](compiled.instant)
    published_on = Column[str]()
    updated_at = Column[datetime](compiled.instant)
    starts_at = Column[datetime | None](compiled.instant)
    ends_at = Column[datetime | None](compiled.instant)
    label_key = Column[bytes](bytes)
    sort_key = Column[bytes](bytes)
    image_id = Column[str | None](compiled.plain_id)
    target_id = Column[UUID | None](compiled.uuid)
    target_kind = Column[str | None]()
    target_url = Column[str | None]()
    suppressed_at = Column[datetime | None](compiled.instant)

    def told(self, name: str) -> str | None:
        """An instant, as answers have it."""
        return compiled.told(self.raw[PLACES[name]])

    @cached_property
    def id(self) -> str:
        return str(compiled.plain_id(self.raw[0]))

    @property
    def item_id(self) -> UUID:
        return UUID(self.id)

    @cached_property
    def stamp(self) -> str:
        """What tells the edition from every other."""
        return f"{self.hash[:32]}.{self.number}"

    @cached_property
    def snapshot(self) -> dict[str, Any]:
        found: dict[str, Any] = compiled.loaded(self.raw[SNAPSHOT])
        return found

    @cached_property
    def corrections(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = compiled.loaded(self.raw[SNAPSHOT + 1])
        return found

    @cached_property
    def parts(self) -> dict[str, Any] | None:
        found: dict[str, Any] | None = compiled.loaded(self.raw[PARTS]) if len(self.raw) > PARTS else None
        return found

    @cached_property
    def family(self) -> list[str] | None:
        """The ids of the other public items that are translations of the same; None if that is not known. `find` knows
        it.
        """
        if len(self.raw) <= PARTS + 1:
            return None
        ids: str | None = self.raw[PARTS + 1]
        return [id_ for id_ in map(compiled.plain_id, ids.split(",")) if id_ != self.id] if ids else []


PLACES = {name: place for place, name in enumerate(COLUMNS)}
SNAPSHOT = COLUMNS.index("snapshot")
BEGINNING = COLUMNS.index("visible_from")
SUPPRESSED = COLUMNS.index("suppressed_at")
PARTS = len(COLUMNS)


def last_begun(found: Iterable[Row]) -> datetime | None:
    """When the last of them became visible."""
    last: datetime | None = compiled.instant(max([row.raw[BEGINNING] for row in found], default=None))
    return last


def columns(found: QuerySet[Any], *more: Any, bodies: bool, beside: Sequence[str] = ()) -> QuerySet[Any, Any]:
    columns = [Spelled(name) if name in SPELLED else name for name in COLUMNS]
    return found.values_list(*beside, *columns, *([_parts(found)] if bodies else []), *more)


def either(found: Iterable[QuerySet[Any]], *, bodies: bool = False) -> QuerySet[Any, Any]:
    """The columns of all that is in one or another. A union, in which some may be twice: PostgreSQL would read all
    editions for "one of these".
    """
    first, *others = (columns(one.order_by(), bodies=bodies) for one in found)
    return first.union(*others, all=True)


def _parts(found: QuerySet[Any]) -> Subquery:
    """One by one, as a join would: but SQLite would read all of them for a preview to join with."""
    bodies: Any = PreviewBody if found.model is PreviewEdition else Body
    return Subquery(bodies.objects.using(found.db).filter(edition=OuterRef("pk")).values("parts"))


class Spelled(Func):
    """A column as a text, which costs the driver nothing; whoever shows it converts it. On SQLite it is one anyway."""

    output_field = TextField()

    def as_sql(self, compiler: Any, connection: Any, **_: Any) -> Any:  # type: ignore[override]
        return super().as_sql(compiler, connection, template="(%(expressions)s)::text")

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> Any:
        return super().as_sql(compiler, connection, template="%(expressions)s")


class Joined(Func):
    """A column of all rows as one text, separated by commas. No aggregate to the framework, which would group."""

    output_field = TextField()

    def as_sql(self, compiler: Any, connection: Any, **_: Any) -> Any:  # type: ignore[override]
        return super().as_sql(compiler, connection, template="STRING_AGG(%(expressions)s::text, ',')")

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> Any:
        return super().as_sql(compiler, connection, template="GROUP_CONCAT(%(expressions)s)")
