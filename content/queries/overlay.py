"""What a preview lays over the editions: for the time of a request, names of tables stand for what it would show.

Every statement gets the same few common table expressions before it, which have the names of the tables of editions.
So lists, filters, links and documents ask as always, none of them can forget the preview, and a statement that is not
run through here cannot see one. Edges and bodies are joined to editions wherever they are read: those of all previews
may lie beside them, as those of editions of any time do.
"""

import re
from collections.abc import Callable, Iterator
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

    What it shows begins at `instant`, later than all that is public. `until`: what it covers and is scheduled by then
    shows that. `known` is what its request knows.
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
            _named(Edition, list(self._editions())),
            _named(Body, [self._all(Body), self._all(PreviewBody)]),
            _named(Edge, [self._all(Edge), self._all(PreviewEdge, {"id": ("-id", ())})]),
        ]
        return ", ".join(sql for sql, _ in made), tuple(value for _, given in made for value in given)

    def _editions(self) -> Iterator[Statement]:
        covered, cover = self._covered()
        yield self._all(Edition, self._unseen(), where=(f"item_id NOT IN ({covered})", cover))
        laid = {"visible_from": self._instant(self.instant), "visible_until": ("NULL", ())}
        where = f"item_id IN ({covered})"
        if self.preview_id and self.until:
            due, of_due = self._scheduled()
            yield self._all(Edition, laid | {"number": ("0", ())}, where=(f"{where} AND {due}", (*cover, *of_due)))
            scheduled = f"SELECT item_id FROM {self._real(Edition)} WHERE {where} AND {due}"  # noqa: S608 (made here)
            where, cover = f"{where} AND item_id NOT IN ({scheduled})", (*cover, *cover, *of_due)
        yield self._all(PreviewEdition, laid, where=(where, cover))

    def _covered(self) -> Statement:
        """The ids of the items that preview editions stand for."""
        there = f"SELECT item_id FROM {self._real(PreviewEdition)}"  # noqa: S608 (made here)
        if self.preview_id:
            of_link = f"SELECT item_id FROM {self._real(PreviewItem)} WHERE preview_id = {self._id()}"  # noqa: S608
            return f"{there} WHERE item_id IN ({of_link})", (self._spelled_id(),)
        present, until = self._instant(self.present), self._instant(self.until or self.present)
        # Neither those of which the latest revision is public, nor those that are to be shown as they are scheduled.
        left = (
            f"SELECT 1 FROM {self._real(Edition)} AS public WHERE public.item_id = laid.item_id AND "  # noqa: S608
            f"((public.revision_id = laid.revision_id AND public.state = 'published' AND "
            f"public.visible_from <= {present[0]} AND "
            f"(public.visible_until IS NULL OR public.visible_until > {present[0]})) "
            f"OR (public.visible_from > {present[0]} AND public.visible_from <= {until[0]}))"
        )
        sql = f"{there} AS laid WHERE NOT EXISTS ({left})"
        return sql, (*present[1], *present[1], *present[1], *until[1])

    def _scheduled(self) -> Statement:
        """Editions that are shown at the instant, and not at the present one."""
        present, until = self._instant(self.present), self._instant(self.until or self.present)
        sql = (
            f"visible_from > {present[0]} AND visible_from <= {until[0]} "
            f"AND (visible_until IS NULL OR visible_until > {until[0]})"
        )
        return sql, (*present[1], *until[1], *until[1])

    def _unseen(self) -> dict[str, Statement]:
        """What is scheduled has a number, and has not been seen under it."""
        if self.preview_id or not self.until:
            return {}
        present, given = self._instant(self.present)
        return {"number": (f"CASE WHEN visible_from > {present} THEN 0 ELSE number END", given)}

    def _all(
        self, model: type[models.Model], instead: dict[str, Statement] | None = None, where: Statement = ("", ())
    ) -> Statement:
        """The rows of a table, with other values `instead` of a column's own."""
        columns = [(instead or {}).get(name, (f'"{name}"', ())) for name in _columns(model)]
        condition, given = where
        values = [value for _, others in columns for value in others]
        sql = f"SELECT {', '.join(sql for sql, _ in columns)} FROM {self._real(model)}"  # noqa: S608 (made here)
        return f"{sql} WHERE {condition}" if condition else sql, (*values, *given)

    def _real(self, model: type[models.Model]) -> str:
        """The table itself. SQLite would take its name for that of the expression that it stands in."""
        table = model._meta.db_table  # noqa: SLF001 (Django documents it)
        return f"main.{table}" if self._is_sqlite else table

    @property
    def _is_sqlite(self) -> bool:
        return connections[self.using].vendor == "sqlite"

    def _instant(self, instant: datetime) -> Statement:
        value = connections[self.using].ops.adapt_datetimefield_value(instant)
        return ("%s" if self._is_sqlite else "%s::timestamptz"), (value,)

    def _id(self) -> str:
        return "%s" if self._is_sqlite else "%s::uuid"

    def _spelled_id(self) -> Any:
        return self.preview_id.hex if self.preview_id and self._is_sqlite else self.preview_id


def _named(model: type[models.Model], parts: list[Statement]) -> Statement:
    table = model._meta.db_table  # noqa: SLF001 (Django documents it)
    columns = ", ".join(f'"{name}"' for name in _columns(model))
    sql = " UNION ALL ".join(sql for sql, _ in parts)
    return f"{table}({columns}) AS NOT MATERIALIZED ({sql})", tuple(value for _, given in parts for value in given)


def _columns(model: type[models.Model]) -> list[str]:
    return sorted(field.column or "" for field in model._meta.concrete_fields)  # noqa: SLF001 (Django documents it)
