"""SQL that is made once for each shape of a query, and asked again with other values.

The framework needs half a millisecond to make the SQL of a page of editions, the database a tenth of that to answer it.
A query is given here as a function from values to a queryset; its SQL is made with stand-ins for the values, and kept
under all that it depends on. Rows come as the driver has them, without conversion: `instant`, `told`, `plain_id` and
`loaded` read their columns.
"""

import re
from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from importlib.util import find_spec
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from django.core.exceptions import EmptyResultSet
from django.db import connections

if find_spec("psycopg"):
    from psycopg import ClientCursor

# As many as there are ways to ask for lists, with some room. One takes a few kilobytes.
MOST_SHAPES = 1000

# How many texts have a word decides how they are found; so the plan is made for the word, which it has to stand in.
MATCHING = "@@"

# A statement and its parameters, or a queryset, which is made into such.
Asked = Any
Making = Callable[..., Asked]


class Compiled(NamedTuple):
    """A statement, as the framework spells it and as the driver does (`native`), and its parameters: what is the same
    each time, and the places where values go. `is_spelled`: the driver takes no instants and ids but as texts.
    `is_planned`: its values make all the difference to PostgreSQL.
    """

    sql: str
    native: str
    is_spelled: bool
    is_planned: bool
    params: tuple[Any, ...]
    places: tuple[tuple[int, int], ...]

    def filled(self, values: Sequence[Any]) -> list[Any]:
        params = list(self.params)
        for place, number in self.places:
            value = values[number]
            params[place] = _spelled(value) if self.is_spelled else value
        return params


def ask(using: str, make: Making, shape: Sequence[Hashable], values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """The rows of `make(*shape, *values)`, one query; none for a query that can find nothing.

    `values` are instants, ids, texts, bytes and numbers. What the SQL itself depends on belongs into `shape`.
    """
    found = _compiled(using, make, tuple(shape), tuple(map(type, values)))
    return _answered(using, found, found.filled(values)) if found else []


def _answered(using: str, asked: Compiled, params: list[Any]) -> list[tuple[Any, ...]]:
    """By the driver itself, which takes a third of the time; but what is watched, or has a preview laid over it, is
    asked by the framework."""
    connection = connections[using]
    if connection.execute_wrappers or connection.queries_logged:
        return run(using, asked.sql, params)
    connection.ensure_connection()
    with connection.wrap_database_errors:
        driver = ClientCursor(connection.connection) if asked.is_planned else connection.connection
        found: list[tuple[Any, ...]] = driver.execute(asked.native, params).fetchall()
        return found


def at_once(using: str, make: Callable[[], Asked]) -> list[tuple[Any, ...]]:
    """The rows of a query whose SQL is not worth keeping."""
    try:
        sql, params = statement(make(), using)
    except EmptyResultSet:
        return []
    return run(using, sql, params)


def run(using: str, sql: str, params: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connections[using].cursor() as cursor:
        cursor.execute(sql, params)
        found: list[tuple[Any, ...]] = cursor.fetchall()
        return found


def statement(asked: Asked, using: str) -> tuple[str, tuple[Any, ...]]:
    """Raises EmptyResultSet for a queryset that can find nothing."""
    sql, params = asked if isinstance(asked, tuple) else asked.query.get_compiler(using=using).as_sql()
    return sql, tuple(params)


@lru_cache(maxsize=MOST_SHAPES)
def _compiled(using: str, make: Making, shape: tuple[Hashable, ...], types: tuple[type, ...]) -> Compiled | None:
    stand_ins = [STAND_INS[type_](number) for number, type_ in enumerate(types)]
    try:
        sql, params = statement(make(*shape, *stand_ins), using)
    except EmptyResultSet:
        return None
    vendor = connections[using].vendor
    is_spelled = vendor == "sqlite"
    spelled = map(_spelled, stand_ins) if is_spelled else stand_ins
    numbers = {value: number for number, value in enumerate(spelled)}
    places = ((place, numbers.get(_comparable(value))) for place, value in enumerate(params))
    filled = tuple((place, number) for place, number in places if number is not None)
    native = re.sub("%[s%]", lambda mark: NATIVE[mark[0]], sql) if is_spelled else sql
    is_planned = vendor == "postgresql" and MATCHING in sql
    return Compiled(sql, native, is_spelled, is_planned, tuple(map(_plain, params)), filled)


def _plain(value: Any) -> Any:
    """Of a choice, its text: psycopg would look for a way to send each of them."""
    return value.value if isinstance(value, Enum) else value


# SQLite's marks for parameters; psycopg's are the framework's.
NATIVE = {"%s": "?", "%%": "%"}


# Values that nobody asks with.
STAND_INS: dict[type, Callable[[int], Any]] = {
    datetime: lambda number: datetime(1, 1, 1, microsecond=number, tzinfo=UTC),
    UUID: lambda number: UUID(int=number),
    str: lambda number: f"\ue000{number}",
    bytes: lambda number: b"\xee\x80\x80%d" % number,
    int: lambda number: 1_900_000_000 + number,
}


def _spelled(value: Any) -> Any:
    """A value as SQLite takes it."""
    if type(value) is datetime:
        return _instant_spelled(value.astimezone(UTC))
    return value.hex if type(value) is UUID else value


@lru_cache(maxsize=100)
def _instant_spelled(value: datetime) -> str:
    """That of a state stands in each of its questions, in some of them four times."""
    return value.isoformat(" ").removesuffix("+00:00")


def _comparable(value: Any) -> Any:
    """A parameter as a key: bytes arrive in the driver's wrapping, some others have no hash."""
    wrapped = getattr(value, "obj", value)
    plain = bytes(wrapped) if isinstance(wrapped, memoryview | bytes | bytearray) else wrapped
    return plain if isinstance(plain, Hashable) else None


# --- Columns, as the driver has them ---------------------------------------------------------------------------


def instant(value: Any) -> Any:
    """A datetime in UTC, as which SQLite has them without saying so; None stays."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return value if value is None or value.tzinfo else value.replace(tzinfo=UTC)


def told(value: str | None) -> str | None:
    """An instant as answers have it, RFC 3339 in UTC to the second, cut out of its text; None stays."""
    return value and f"{value[:10]}T{value[11:19]}Z"


def plain_id(value: Any) -> Any:
    """An id as a text with its dashes; None stays."""
    if isinstance(value, str):
        if len(value) == 36:
            return value
        return f"{value[:8]}-{value[8:12]}-{value[12:16]}-{value[16:20]}-{value[20:]}"
    return None if value is None else str(value)


def uuid(value: Any) -> Any:
    """An id; None stays."""
    return UUID(value) if isinstance(value, str) else value


def loaded(value: Any) -> Any:
    """Plain data from its canonical text; None stays."""
    return None if value is None else orjson.loads(value)
