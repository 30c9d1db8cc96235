"""What every resource does: a list and a document. A resource's module says its kind, its filterset and its order.

The order of things in a request: what is wrong with it, the moment, the editions, the entity tag, and only then the
rendering.
"""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.http import HttpRequest
from rest_framework import viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer

from api.protocol import conditional, pagination, parameters
from api.protocol.problems import Problem
from api.v1.delivery import addresses, bodies, documents
from api.v1.delivery.cards import instant
from api.v1.delivery.filters import FilterSet
from content.models.edition import SHOWN, EditionState
from content.queries import reading
from content.queries.reading import Links, Moment, Order, Row
from content.text.markdown import RENDERER

COMMON = ("body_format",)


class Resource(viewsets.ViewSet):
    """`orders` maps the public names of ordering keys to columns; the first one is the default, with its direction."""

    kind: ClassVar[str]
    filterset_class: ClassVar[type[FilterSet]]
    # The shapes of a document and of a list item, for the schema.
    serializer_class: ClassVar[type[BaseSerializer]]
    item_serializer_class: ClassVar[type[BaseSerializer]]
    orders: ClassVar[dict[str, str]]
    default_ordering: ClassVar[str]
    # Whether list items show rich text (an author's bio).
    rich_list: ClassVar[bool] = False
    # Whether answers change when an event ends.
    timely: ClassVar[bool] = False

    http_method_names = ("get", "head", "options")
    lookup_value_regex = r"[^/]+"
    lookup_url_kwarg = "name"

    @property
    def default_response_headers(self) -> dict[str, str]:
        """DRF would say `Allow` on every answer; it belongs on OPTIONS and 405."""
        return {}

    def options(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return Response(status=204, headers={"Allow": ", ".join(self.allowed_methods)})

    def list(self, request: Request) -> Response:
        plain = request._request  # noqa: SLF001 (DRF has no public name for it)
        names = {*self.filterset_class.names(), *pagination.NAMES, *COMMON, "ordering"}
        parameters.check(plain.GET, allowed=names, many=self.filterset_class.many())
        body_format = parameters.one_of(plain.GET, "body_format", bodies.FORMATS, "html")
        ordering, order = self._order(plain)
        moment = reading.take_moment()
        editions = self.filterset_class(plain.GET).select(moment)
        page = pagination.paginate(plain, editions, order, ordering=ordering, bodies=self.rich_list)
        links = self._linked(moment, page.rows)
        shown = (page.count, page.next, page.previous)
        headers = self._headers(plain, moment, page.rows, links, shown) | page.link_header
        if conditional.matches(plain, headers["ETag"]):
            return conditional.not_modified(headers)
        results = [documents.item(row, links, moment, body_format) for row in page.rows]
        answer = {"count": page.count, "next": page.next, "previous": page.previous, "results": results}
        return Response(answer, headers=headers)

    def retrieve(self, request: Request, name: str) -> Response:
        plain = request._request  # noqa: SLF001
        parameters.check(plain.GET, allowed=COMMON)
        body_format = parameters.one_of(plain.GET, "body_format", bodies.FORMATS, "html")
        moment = reading.take_moment()
        row = None if "\x00" in name else reading.find(moment, self.kind, name)
        if row is None:
            raise Problem("not_found", f"There is no {self.kind} “{name[:200]}”.")
        if row.state not in SHOWN:
            return self._left(row, plain)
        if name not in {row.slug, row.id}:
            return _moved(addresses.api(self.kind, row.slug), plain)
        naming = [documents.translations_of(row, moment), *documents.posts_of([row], moment)]
        links = reading.linked(moment, documents.all_links_of(row), *naming)
        headers = self._headers(plain, moment, [row], links)
        if conditional.matches(plain, headers["ETag"]):
            return conditional.not_modified(headers)
        return Response(documents.document(row, links, moment, body_format), headers=headers)

    def _order(self, request: HttpRequest) -> tuple[str, Order]:
        allowed = [name for key in self.orders for name in (key, f"-{key}")]
        ordering = parameters.one_of(request.GET, "ordering", allowed, self.default_ordering)
        return ordering, Order(self.orders[ordering.removeprefix("-")], ordering.startswith("-"))

    def _linked(self, moment: Moment, rows: Sequence[Row]) -> Links:
        ids = {id_ for row in rows for id_ in documents.links_of(row) | bodies.slot_ids(row.parts)}
        return reading.linked(moment, ids, *documents.posts_of(rows, moment))

    def _headers(
        self, request: HttpRequest, moment: Moment, rows: Sequence[Row], links: Links, page: tuple[Any, ...] = ()
    ) -> dict[str, str]:
        """`page` is what a list shows beside its items."""
        used = [*rows, *(links[id_] for id_ in sorted(links))]
        shown = [f"{row.hash}.{row.number}" for row in used]
        series = [documents.occurrence(row, moment) for row in rows if self.timely]
        tag = conditional.entity_tag(
            RENDERER, documents.VERSION, conditional.canonical_request(request), *page, *shown, *series
        )
        sooner = reading.ending(moment, (shown[1] for shown in series if shown))
        lifetime = conditional.lifetimes(sooner, until_event_ends=self.timely)
        return conditional.headers(tag, lifetime, (row.visible_from for row in used))

    def _left(self, row: Row, request: HttpRequest) -> Response:
        """Withdrawn: to another item it is a redirect; elsewhere, or nowhere, it is 410 with what there is to say."""
        if row.target_id and row.target_kind:
            return _moved(addresses.api(row.target_kind, str(row.target_id)), request)
        withdrawal = {
            "mode": row.state,
            "explanation": row.explanation,
            "at": instant(row.visible_from),
            "target": row.target_url,
        }
        detail = row.explanation or f"This {self.kind} was withdrawn."
        if row.state == EditionState.REDIRECT:
            detail = f"This {self.kind} has moved to {row.target_url}."
        raise Problem("gone", detail, withdrawal=withdrawal)


def _moved(address: str, request: HttpRequest) -> Response:
    """301 with the query kept. Short-lived in caches: an address may be taken by another item later."""
    query = request.META.get("QUERY_STRING", "")
    headers: dict[str, Any] = {"Location": f"{address}{'?' if query else ''}{query}", "Cache-Control": "no-cache"}
    return Response(status=301, headers=headers)
