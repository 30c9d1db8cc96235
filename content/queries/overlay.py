"""What a preview lays over the editions: for the time of a request, names of tables stand for what it would show.

Every statement gets the same few common table expressions before it, which have the names of the tables of editions.
So lists, filters, links and documents ask as always, none of them can forget the preview, and a statement that is not
run through here cannot see one. Edges and bodies are joined to editions wherever they are read: those of all previews
may lie beside them, as those of editions of any time do.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connections, models

from content.models.edition import Body, Edge, Edition
from content.models.preview import PreviewBody, PreviewEdge, PreviewEdition, PreviewItem
from content.queries.known import Known

Statement = tuple[str, tuple[Any, ...]]

# What asks. A union of PostgreSQL's begins with a bracket.
ASKING = re.compile(r"\s*(WITH\b|SELECT\b|\()", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Overlay:
    """A preview (its id; None is everything that is saved), laid over the state that is `present`.

    It is asked as of `instant`, which is `until` where that is given: then what it covers and is scheduled by then
    shows that, and what it does not cover is as it is. `known` is what its request knows.
    """

    preview_id: UUID | None
    using: str
    present: datetime
    instant: datetime
    until: datetime | None
    known: Known = field(default_factory=lambda: Known(None))

    def wrapper(self) -> Callable[..., Any]:
        """For `execute_wrapper` of the connection."""
        before, given = self._before()

        def run(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
            found = ASKING.match(sql)
            if not found:
                return execute(sql, params, many, context)
            rest = f", {sql[found.end() :].lstrip()}" if found[1].upper() == "WITH" else f" {sql}"
            return execute(f"WITH {before}{rest}", (*given, *(params or ())), many, context)

        return run

    def _before(self) -> Statement:
        made = [
            _named(Edition, self._editions()),
            _named(Body, [self._all(Body), self._all(PreviewBody)]),
            _named(Edge, [self._all(Edge), self._all(PreviewEdge, {"id": "CAST(-id AS {integer})"})]),
        ]
        return ", ".join(sql for sql, _ in made), tuple(value for _, given in made for value in given)

    def _editions(self) -> list[Statement]:
        if self.preview_id is None:
            return self._editions_of_everything()
        covered = self._covered()
        others, there = _where("item_id NOT IN ({})", covered), _where("item_id IN ({})", covered)
        if self.until is None:
            return [self._all(Edition, where=others), self._all(PreviewEdition, where=there)]
        due = _and(there, self._coming())
        scheduled = f"SELECT item_id FROM {self._real(Edition)} WHERE {due[0]}", due[1]  # noqa: S608 (made here)
        return [
            self._all(Edition, where=_and(others, self._staying())),
            self._all(Edition, {"visible_until": self._never}, where=_and(others, self._leaving())),
            self._all(Edition, {"number": UNSEEN}, where=due),
            self._all(PreviewEdition, where=_and(there, _where("item_id NOT IN ({})", scheduled))),
        ]

    def _editions_of_everything(self) -> list[Statement]:
        covered = self._all_covered()
        others, there = _where("item_id NOT IN ({})", covered), _where("item_id IN ({})", covered)
        if self.until is None:
            return [self._all(Edition, where=others), self._all(PreviewEdition, where=there)]
        begun = f"visible_from <= {self._instant}", self._spelled(self.present)
        return [
            self._all(Edition, where=_and(others, begun)),
            self._all(Edition, {"number": UNSEEN}, where=_and(others, self._coming())),
            self._all(PreviewEdition, where=there),
        ]

    def _covered(self) -> Statement:
        """The ids of the items of a link that preview editions stand for."""
        of_link = f"SELECT item_id FROM {self._real(PreviewItem)} WHERE preview_id = {self._id}"  # noqa: S608
        sql = f"SELECT item_id FROM {self._real(PreviewEdition)} WHERE item_id IN ({of_link})"  # noqa: S608
        return sql, (self._spelled_id,)

    def _all_covered(self) -> Statement:
        """The same of everything: not those of which the latest revision is public, nor those that are to be shown as
        they are scheduled."""
        coming, of_coming = self._coming()
        public = "revision_id = laid.revision_id AND state = 'published' AND visible_from <= {0}"
        public = f"{public} AND (visible_until IS NULL OR visible_until > {{0}})".format(self._instant)
        left = f"SELECT 1 FROM {self._real(Edition)} WHERE item_id = laid.item_id AND (({public}) OR ({coming}))"  # noqa: S608
        sql = f"SELECT item_id FROM {self._real(PreviewEdition)} AS laid WHERE NOT EXISTS ({left})"  # noqa: S608
        return sql, (*self._spelled(self.present, self.present), *of_coming)

    def _coming(self) -> Statement:
        """Editions that are shown at the instant, and not at the present one."""
        sql = "visible_from > {0} AND visible_from <= {0} AND (visible_until IS NULL OR visible_until > {0})"
        until = self.until or self.present
        return sql.format(self._instant), self._spelled(self.present, until, until)

    def _staying(self) -> Statement:
        """Editions that have begun, and do not end before the instant if they have not ended."""
        sql = "visible_from <= {0} AND (visible_until IS NULL OR visible_until <= {0} OR visible_until > {0})"
        return sql.format(self._instant), self._spelled(self.present, self.present, self.instant)

    def _leaving(self) -> Statement:
        """Editions that are shown at the present instant, and not any more at the one to come."""
        sql = "visible_from <= {0} AND visible_until > {0} AND visible_until <= {0}"
        return sql.format(self._instant), self._spelled(self.present, self.present, self.instant)

    @property
    def _never(self) -> str:
        """NULL, as a column of its type is: SQLite flattens a union of like columns only, and would read all of it."""
        return f"(SELECT visible_until FROM {self._real(Edition)} WHERE 1 = 0)"  # noqa: S608 (made here)

    def _all(
        self, model: type[models.Model], instead: dict[str, str] | None = None, where: Statement = ("", ())
    ) -> Statement:
        """The rows of a table, with other values `instead` of a column's own."""
        columns = [(instead or {}).get(name, f'"{name}"').format(integer=_integer(name)) for name in _columns(model)]
        condition, given = where
        sql = f"SELECT {', '.join(columns)} FROM {self._real(model)}"  # noqa: S608 (made here)
        return f"{sql} WHERE {condition}" if condition else sql, given

    def _real(self, model: type[models.Model]) -> str:
        """The table itself. SQLite would take its name for that of the expression that it stands in."""
        table = model._meta.db_table  # noqa: SLF001 (Django documents it)
        return f"main.{table}" if self._is_sqlite else table

    @property
    def _is_sqlite(self) -> bool:
        return connections[self.using].vendor == "sqlite"

    @property
    def _instant(self) -> str:
        return "%s" if self._is_sqlite else "%s::timestamptz"

    def _spelled(self, *instants: datetime) -> tuple[Any, ...]:
        return tuple(map(connections[self.using].ops.adapt_datetimefield_value, instants))

    @property
    def _id(self) -> str:
        return "%s" if self._is_sqlite else "%s::uuid"

    @property
    def _spelled_id(self) -> Any:
        return self.preview_id.hex if self.preview_id and self._is_sqlite else self.preview_id


def _integer(name: str) -> str:
    return "bigint" if name == "id" else "integer"


# The number of what nobody has seen.
UNSEEN = "CAST(0 AS {integer})"


def _where(sql: str, inner: Statement) -> Statement:
    return sql.format(inner[0]), inner[1]


def _and(*conditions: Statement) -> Statement:
    return " AND ".join(sql for sql, _ in conditions), tuple(value for _, given in conditions for value in given)


def _named(model: type[models.Model], parts: list[Statement]) -> Statement:
    table = model._meta.db_table  # noqa: SLF001 (Django documents it)
    columns = ", ".join(f'"{name}"' for name in _columns(model))
    sql = " UNION ALL ".join(sql for sql, _ in parts)
    return f"{table}({columns}) AS NOT MATERIALIZED ({sql})", tuple(value for _, given in parts for value in given)


def _columns(model: type[models.Model]) -> list[str]:
    return sorted(field.column or "" for field in model._meta.concrete_fields)  # noqa: SLF001 (Django documents it)
