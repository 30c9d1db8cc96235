"""Lists of the management API: by page, with a count. They are short, and nobody walks through them to the end."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet

from api.protocol import pagination
from api.v1.management.views import Asked, Document

Rows = QuerySet[Any] | list[Any]

TAKES = (pagination.PAGE, pagination.PAGE_SIZE)


def paged(asked: Asked, rows: Rows, told: Callable[[list[Any]], Any]) -> Document:
    """A page of the rows, of which no others are read; `told` is what they are shown as. Raises Problem."""
    page = pagination.walk(asked.request, _Listed(rows))
    return {"count": page.count, "next": page.next, "previous": page.previous, "results": told(page.rows)}


class _Listed:
    """For pagination's walk, without a way by cursor."""

    name = "managed"

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def count(self) -> int:
        return len(self._rows) if isinstance(self._rows, list) else self._rows.count()

    def page(self, offset: int, limit: int) -> list[Any]:
        return [*self._rows[offset : offset + limit]]

    def beyond(self, place: Any, limit: int, *, backwards: bool) -> list[Any]:
        raise NotImplementedError

    def spelled(self, row: Any) -> dict[str, str]:
        return {"i": str(row)}

    def place(self, spelled: Any) -> Any:
        raise ValueError
