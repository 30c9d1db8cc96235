"""Two ways through a list: by page, with a count, up to 10,000 items; by cursor, at the same cost however deep.

Both answer `{count, next, previous, results}`, and repeat the addresses as `Link` headers (RFC 8288).
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import UUID

import orjson
from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path

from api.protocol import parameters, previews, queries
from api.protocol.parameters import Parameter, Whole
from api.protocol.problems import Problem, parameter_error
from content.queries import reading
from content.queries.rows import Row

PAGE = Whole("page", 1)
PAGE_SIZE = Whole("page_size", 20, 100)
CURSOR = Parameter("cursor")
TAKES = (PAGE, PAGE_SIZE, CURSOR)
# Where page mode ends: a deeper page would read all that lies before it.
LAST_BY_PAGE = 10_000


class Walk(Protocol):
    """A list in its order, as both ways go through it.

    A cursor is bound to `name` and spells a place, which is what an order has of a row: `place` reads it again, and
    raises ValueError, KeyError, TypeError, AttributeError or OverflowError for one that was not made by `spelled`.
    """

    @property
    def name(self) -> str: ...
    def count(self) -> int: ...
    def page(self, offset: int, limit: int) -> list[Any]: ...
    def beyond(self, place: Any, limit: int, *, backwards: bool) -> list[Any]:
        """The rows after a place, in the direction of the walk; None is the beginning."""
        ...

    def spelled(self, row: Any) -> dict[str, str]: ...
    def place(self, spelled: Mapping[str, Any]) -> Any: ...


@dataclass(slots=True)
class Page:
    """`counted` is how many rows of it there are by the count."""

    rows: list[Any]
    count: int | None
    next: str | None
    previous: str | None
    links: dict[str, str] = field(default_factory=dict)
    counted: int = 0

    @property
    def link_header(self) -> dict[str, str]:
        joined = ", ".join(f'<{address}>; rel="{rel}"' for rel, address in self.links.items())
        return {"Link": joined} if joined else {}


def paginate(
    request: HttpRequest, editions: reading.Editions, order: reading.Order, *, ordering: str, bodies: bool
) -> Page:
    """The page of editions that the request asks for. `ordering` is the order's public name.

    Raises Problem; and Overtaken for a page with fewer editions than there were to count: a state stays as it is.
    """
    page = walk(request, _Editions(editions, order, ordering, bodies))
    if len(page.rows) < page.counted and not editions.moment.overlay:
        raise reading.Overtaken
    return page


def walk(request: HttpRequest, listed: Walk) -> Page:
    """The page that the request asks for.

    Raises Problem for a malformed or contradictory request, and for a page after the last.
    """
    given = parameters.of(request)
    size = PAGE_SIZE.read(given)
    if "cursor" not in given:
        return _by_page(request, listed, size)
    if "page" in given:
        detail = "Use page or cursor, not both."
        raise Problem("invalid_parameter", detail, errors=[parameter_error("page", "contradiction", detail)])
    return _by_cursor(request, listed, size)


def _by_page(request: HttpRequest, listed: Walk, size: int) -> Page:
    number = PAGE.read(parameters.of(request))
    if (number - 1) * size >= LAST_BY_PAGE:
        detail = f"Pages end at item {LAST_BY_PAGE:,}: go on with cursor= (empty to start)."
        error = parameter_error("page", "out_of_range", detail, nearest="cursor")
        raise Problem("invalid_parameter", detail, errors=[error])
    count = listed.count()
    pages = max(1, -(-count // size))
    if number > pages:
        raise Problem("not_found", f"There is no page {number}: the last one is {pages}.")
    offset = (number - 1) * size
    found = listed.page(offset, size)
    more = number < pages
    beyond = more and number * size >= LAST_BY_PAGE
    following = address(request, page=number + 1) if more and not beyond else None
    previous = address(request, page=number - 1) if number > 1 else None
    links = {"first": address(request, page=1)}
    if beyond:
        links["next"] = address(request, page=None, cursor=_cursor(found[-1], listed))
    elif following:
        links["next"] = following
    if previous:
        links["prev"] = previous
    return Page(found, count, following, previous, links, counted=min(size, count - offset))


def _by_cursor(request: HttpRequest, listed: Walk, size: int) -> Page:
    place, backwards = _place(parameters.of(request).get("cursor", ""), listed)
    found = listed.beyond(place, size + 1, backwards=backwards)
    more, found = len(found) > size, found[:size]
    if backwards:
        found.reverse()
    has_next, has_previous = (bool(found), more) if backwards else (more, place is not None and bool(found))
    following = address(request, cursor=_cursor(found[-1], listed)) if has_next else None
    previous = address(request, cursor=_cursor(found[0], listed, backwards=True)) if has_previous else None
    links = {"first": address(request, cursor="")}
    links |= {rel: link for rel, link in (("next", following), ("prev", previous)) if link}
    return Page(found, None, following, previous, links)


def check(request: HttpRequest) -> None:
    """Raises Problem for what can be no place in a list, and for two of them, however they are spelled."""
    given = parameters.of(request)
    PAGE.read(given)
    for name in (PAGE.name, CURSOR.name):
        if len(given.getlist(name)) > 1:
            error = parameter_error(name, "repeated", "This parameter takes one value.")
            raise Problem("invalid_parameter", f"{name}: {error['detail']}", errors=[error])


# A path that has nothing to escape.
_PLAIN = re.compile(r"[A-Za-z0-9_.~/-]*")

# A place as it is usually spelled. In any other spelling it is read as all parameters are.
_PLACE = re.compile(r"page=[0-9]+|cursor=[A-Za-z0-9_-]*")


def without_place(request: HttpRequest) -> str:
    """The query, less the place in the list: the same for all of its pages."""
    query: str = request.META.get("QUERY_STRING", "")
    places = [part for part in query.split("&") if _PLACE.fullmatch(part)] if query else []
    return "&".join(part for part in query.split("&") if part != places[0]) if len(places) == 1 else query


def address(request: HttpRequest, **changes: Any) -> str:
    """The request's address with some parameters changed; None takes one out. Filters are kept."""
    path = request.path
    here = f"{settings.PUBLIC_URL}{path if _PLAIN.fullmatch(path) else escape_uri_path(path)}"
    changed = tuple((name, str(value)) for name, value in changes.items() if value is not None)
    given = without_place(request)
    if not (given or changed):
        return here
    query = previews.told(request, _changed(given, tuple(changes), changed))
    return f"{here}?{query}" if query else here


@queries.remembered
def _changed(text: str, gone: tuple[str, ...], new: tuple[tuple[str, str], ...]) -> str:
    query = queries.read(text).copy()
    for name in gone:
        query.pop(name, None)
    for name, value in new:
        query[name] = value
    return query.urlencode()


# --- Cursors ---------------------------------------------------------------------------------------------------


def _cursor(row: Any, listed: Walk, *, backwards: bool = False) -> str:
    """A place in the list. Opaque to clients."""
    place = {"o": listed.name, "b": backwards, **listed.spelled(row)}
    return urlsafe_b64encode(orjson.dumps(place)).decode().rstrip("=")


def _place(text: str, listed: Walk) -> tuple[Any, bool]:
    """A place, and whether to go back from it. The empty cursor is the beginning.

    Raises Problem for one that was not made here, or for another order.
    """
    if not text:
        return None, False
    try:
        spelled: Mapping[str, Any] = orjson.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        found = listed.place(spelled), bool(spelled["b"])
        bound = spelled["o"] == listed.name
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        bound = False
    if not bound:
        detail = "This cursor is damaged, or belongs to another ordering. Start again with an empty one."
        raise Problem("invalid_parameter", detail, errors=[parameter_error("cursor", "invalid", detail)])
    return found


@dataclass(frozen=True, slots=True)
class _Editions:
    """Editions in an order; a place is the order's key and the item's id."""

    editions: reading.Editions
    order: reading.Order
    name: str
    bodies: bool

    def count(self) -> int:
        return reading.count(self.editions)

    def page(self, offset: int, limit: int) -> list[Row]:
        return reading.page(self.editions, self.order, offset=offset, limit=limit, bodies=self.bodies)

    def beyond(self, place: tuple[Any, UUID] | None, limit: int, *, backwards: bool) -> list[Row]:
        order = self.order.reversed() if backwards else self.order
        return reading.page(self.editions, order, limit=limit, bodies=self.bodies, beyond=place)

    def spelled(self, row: Row) -> dict[str, str]:
        key = getattr(row, self.order.column)
        return {"i": row.id} | ({"t": key.isoformat()} if isinstance(key, datetime) else {"k": bytes(key).hex()})

    def place(self, spelled: Mapping[str, Any]) -> tuple[Any, UUID]:
        if ("t" in spelled) != self.order.column.endswith("_at"):
            raise ValueError
        key = datetime.fromisoformat(spelled["t"]).astimezone(UTC) if "t" in spelled else bytes.fromhex(spelled["k"])
        return key, UUID(spelled["i"])
