"""Many rows into the tables of the read model at once, past the ORM: rows first, then what is derived from them.

While they are written the tables have no secondary indexes, no constraints beside their keys, no triggers and, on
SQLite, no full-text index; all of that is made anew afterwards by the definitions that the database gave.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection, models

from content.models.edition import Body, Change, Edge, Edition
from content.models.search import SearchEntry

# In an order in which what is referred to comes first.
TABLES: tuple[type[models.Model], ...] = (Edition, Body, Edge, SearchEntry, Change)

# Whoever is killed meanwhile leaves a database that is worth nothing, so that nothing is done for that case. The memory
# that either database takes by default is meant for a small machine with much else to do.
SQLITE_FAST = ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA cache_size=-400000")
SQLITE_AGAIN = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-2000")
POSTGRESQL_FAST = ("SET maintenance_work_mem='1GB'", "SET synchronous_commit=off")
HASH = 1 << 28  # bytes of the full-text index that are sorted in memory

Row = Sequence[Any]


def columns_of(model: type[models.Model]) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]  # noqa: SLF001 (Django documents it)


def row_of(instance: models.Model) -> Row:
    """All columns, as the database takes them."""
    fields = instance._meta.concrete_fields  # noqa: SLF001
    return [field.get_db_prep_save(getattr(instance, field.attname), connection) for field in fields]


def spelled(model: type[models.Model], name: str, value: Any) -> Any:
    """A value as the database takes it."""
    field: Any = model._meta.get_field(name)  # noqa: SLF001
    return field.get_db_prep_save(value, connection)


def insert(model: type[models.Model], columns: Sequence[str], rows: Sequence[Row]) -> None:
    """What a row has no column for has the database's default."""
    into = f"{model._meta.db_table} ({', '.join(map(connection.ops.quote_name, columns))})"  # noqa: SLF001
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {into} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            cursor.executemany(f"INSERT INTO {into} VALUES ({', '.join('%s' for _ in columns)})", rows)  # noqa: S608


@contextmanager
def bare_tables() -> Iterator[None]:
    """Without what is derived from their rows; all of it is there again afterwards."""
    with {"postgresql": _bare_postgresql, "sqlite": _bare_sqlite}[connection.vendor]():
        yield


def analyse() -> None:
    """The statistics by which PostgreSQL chooses. SQLite has none in production either."""
    if connection.vendor == "postgresql":
        _run("ANALYZE")


def _run(*statements: str) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _asked(question: str, *values: Any) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(question, values)
        return list(cursor.fetchall())


def _names() -> list[str]:
    return [model._meta.db_table for model in TABLES]  # noqa: SLF001


# --- SQLite ----------------------------------------------------------------------------------------------------

DERIVED = """
    SELECT type, name, sql FROM sqlite_master
    WHERE type IN ('index', 'trigger') AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(%s))
"""


@contextmanager
def _bare_sqlite() -> Iterator[None]:
    names = ", ".join(f'"{name}"' for name in _names())
    derived = _asked(DERIVED, f"[{names}]")
    is_alone = not connection.in_atomic_block
    _run(*(SQLITE_FAST if is_alone else ()))
    _run(*(f"DROP {kind} {name}" for kind, name, _ in derived))
    yield
    _run(*(sql for _, _, sql in derived))
    _run(
        f"INSERT INTO content_searchtokens(content_searchtokens, rank) VALUES ('hashsize', {HASH})",  # noqa: S608
        "INSERT INTO content_searchtokens(content_searchtokens) VALUES ('rebuild')",
        "DELETE FROM content_searchtokens_config WHERE k = 'hashsize'",
        *(SQLITE_AGAIN if is_alone else ()),
    )


# --- PostgreSQL ------------------------------------------------------------------------------------------------

CONSTRAINTS = """
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid::regclass::text = ANY(%s) AND contype IN ('u', 'x', 'f')
"""
INDEXES = """
    SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
    WHERE indrelid::regclass::text = ANY(%s) AND NOT EXISTS (
        SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x')
    )
"""


@contextmanager
def _bare_postgresql() -> Iterator[None]:
    constraints, indexes = _asked(CONSTRAINTS, _names()), _asked(INDEXES, _names())
    _run("SET CONSTRAINTS ALL IMMEDIATE", *POSTGRESQL_FAST)
    _run(*(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"' for table, name, _ in constraints))
    _run(*(f"DROP INDEX {name}" for name, _ in indexes))
    yield
    _run(*(definition for _, definition in indexes))
    _run(*(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {what}' for table, name, what in constraints))
    _run("SET CONSTRAINTS ALL DEFERRED", "RESET maintenance_work_mem", "RESET synchronous_commit")
