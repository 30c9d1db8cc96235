"""Lists of the management API: by page, with a count. They are short, and nobody walks through them to the end."""

from collections.abc import Callable
from typing import Any

from api.protocol import pagination
from api.v1.management.views import Asked, Document

TAKES = (pagination.PAGE, pagination.PAGE_SIZE)


def paged(
    asked: Asked, count: int, part: Callable[[int, int], list[Any]], told: Callable[[list[Any]], Any]
) -> Document:
    """`part(start, end)` are the rows, `told` is what they are shown as. Raises Problem."""
    page = pagination.walk(asked.request, _Listed(count, part))
    return {"count": page.count, "next": page.next, "previous": page.previous, "results": told(page.rows)}


class _Listed:
    """For pagination's walk, without a way by cursor."""

    name = "managed"

    def __init__(self, count: int, part: Callable[[int, int], list[Any]]) -> None:
        self._count, self._part = count, part

    def count(self) -> int:
        return self._count

    def page(self, offset: int, limit: int) -> list[Any]:
        return self._part(offset, offset + limit)

    def beyond(self, place: Any, limit: int, *, backwards: bool) -> list[Any]:
        raise NotImplementedError

    def spelled(self, row: Any) -> dict[str, str]:
        return {"i": str(row)}

    def place(self, spelled: Any) -> Any:
        raise ValueError
