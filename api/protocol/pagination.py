"""Two ways through a list: by page, with a count, up to 10,000 items; by cursor, at the same cost however deep.

Both answer `{count, next, previous, results}`, and repeat the addresses as `Link` headers (RFC 8288).
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
from django.conf import settings
from django.http import HttpRequest

from api.protocol.parameters import Parameter, Whole
from api.protocol.problems import Problem, parameter_error
from content.queries import reading

PAGE = Whole("page", 1)
PAGE_SIZE = Whole("page_size", 20, 100)
CURSOR = Parameter("cursor")
TAKES = (PAGE, PAGE_SIZE, CURSOR)
# Where page mode ends: a deeper page would read all that lies before it.
LAST_BY_PAGE = 10_000


@dataclass(slots=True)
class Page:
    rows: list[reading.Row]
    count: int | None
    next: str | None
    previous: str | None
    links: dict[str, str] = field(default_factory=dict)

    @property
    def link_header(self) -> dict[str, str]:
        joined = ", ".join(f'<{address}>; rel="{rel}"' for rel, address in self.links.items())
        return {"Link": joined} if joined else {}


def paginate(
    request: HttpRequest, editions: reading.Editions, order: reading.Order, *, ordering: str, bodies: bool
) -> Page:
    """The page that the request asks for. `ordering` is the order's public name, which a cursor is bound to.

    Raises Problem for a malformed or contradictory request, and for a page after the last.
    """
    size = PAGE_SIZE.read(request.GET)
    if "cursor" not in request.GET:
        return _by_page(request, editions, order, ordering, size, bodies=bodies)
    if "page" in request.GET:
        detail = "Use page or cursor, not both."
        raise Problem("invalid_parameter", detail, errors=[parameter_error("page", "contradiction", detail)])
    return _by_cursor(request, editions, order, ordering, size, bodies=bodies)


def _by_page(
    request: HttpRequest, editions: reading.Editions, order: reading.Order, ordering: str, size: int, *, bodies: bool
) -> Page:
    number = PAGE.read(request.GET)
    if (number - 1) * size >= LAST_BY_PAGE:
        detail = f"Pages end at item {LAST_BY_PAGE:,}: go on with cursor= (empty to start)."
        error = parameter_error("page", "out_of_range", detail, nearest="cursor")
        raise Problem("invalid_parameter", detail, errors=[error])
    count = editions.count()
    pages = max(1, -(-count // size))
    if number > pages:
        raise Problem("not_found", f"There is no page {number}: the last one is {pages}.")
    found = reading.page(editions, order, offset=(number - 1) * size, limit=size, bodies=bodies)
    more = number < pages
    beyond = more and number * size >= LAST_BY_PAGE
    following = address(request, page=number + 1) if more and not beyond else None
    previous = address(request, page=number - 1) if number > 1 else None
    links = {"first": address(request, page=1)}
    if beyond:
        links["next"] = address(request, page=None, cursor=_cursor(found[-1], order, ordering))
    elif following:
        links["next"] = following
    if previous:
        links["prev"] = previous
    return Page(found, count, following, previous, links)


def _by_cursor(
    request: HttpRequest, editions: reading.Editions, order: reading.Order, ordering: str, size: int, *, bodies: bool
) -> Page:
    place = _place(request.GET["cursor"], order, ordering)
    backwards = place is not None and place[2]
    walked = order.reversed() if backwards else order
    if place is not None:
        editions = reading.after(editions, walked, place[0], place[1])
    found = reading.page(editions, walked, limit=size + 1, bodies=bodies)
    more, found = len(found) > size, found[:size]
    if backwards:
        found.reverse()
    has_next, has_previous = (bool(found), more) if backwards else (more, place is not None and bool(found))
    following = address(request, cursor=_cursor(found[-1], order, ordering)) if has_next else None
    previous = address(request, cursor=_cursor(found[0], order, ordering, backwards=True)) if has_previous else None
    links = {"first": address(request, cursor="")}
    links |= {rel: link for rel, link in (("next", following), ("prev", previous)) if link}
    return Page(found, None, following, previous, links)


def address(request: HttpRequest, **changes: Any) -> str:
    """The request's address with some parameters changed; None takes one out. Filters are kept."""
    query = request.GET.copy()
    for name, value in changes.items():
        query.pop(name, None)
        if value is not None:
            query[name] = str(value)
    text = query.urlencode()
    return f"{settings.PUBLIC_URL}{request.path}{'?' if text else ''}{text}"


# --- Cursors ---------------------------------------------------------------------------------------------------


def _cursor(row: reading.Row, order: reading.Order, ordering: str, *, backwards: bool = False) -> str:
    """A place in the list: the last row's key and id. Opaque to clients."""
    key = getattr(row, order.column)
    place = {"o": ordering, "i": row.id, "b": backwards, **_spelled(key)}
    return urlsafe_b64encode(orjson.dumps(place)).decode().rstrip("=")


def _spelled(key: Any) -> dict[str, str]:
    return {"t": key.isoformat()} if isinstance(key, datetime) else {"k": bytes(key).hex()}


def _place(text: str, order: reading.Order, ordering: str) -> tuple[Any, UUID, bool] | None:
    """The empty cursor is the beginning. Raises Problem for one that was not made here, or for another order."""
    if not text:
        return None
    try:
        place: Mapping[str, Any] = orjson.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        key = datetime.fromisoformat(place["t"]).astimezone(UTC) if "t" in place else bytes.fromhex(place["k"])
        found = (key, UUID(place["i"]), bool(place["b"]))
        bound = place["o"] == ordering and ("t" in place) == order.column.endswith("_at")
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        bound = False
    if not bound:
        detail = "This cursor is damaged, or belongs to another ordering. Start again with an empty one."
        raise Problem("invalid_parameter", detail, errors=[parameter_error("cursor", "invalid", detail)])
    return found
