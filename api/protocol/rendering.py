"""JSON out: documents arrive as plain data, finished. Another form of an address is there for who asks for it."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from django.http import HttpResponse
from rest_framework import negotiation, renderers
from rest_framework.exceptions import NotAcceptable
from rest_framework.request import Request

from api.protocol.preferences import Preferences, preferences
from api.protocol.queries import remembered
from api.protocol.responses import Response

# What an Accept header may name to be answered in JSON: a browser that opens an address asks for HTML.
ANSWERED = frozenset({"*/*", "application/*", "application/json", "text/*", "text/html"})


def encode(document: Any) -> bytes:
    return orjson.dumps(document)


def written(document: Any) -> orjson.Fragment:
    """A part of documents to come, as it will stand in them."""
    return orjson.Fragment(orjson.dumps(document))


def answer(document: Any, headers: Mapping[str, str], *, media_type: str = "application/json") -> HttpResponse:
    """A 200. `document` is plain data, or a finished text in another form."""
    content = document.encode() if isinstance(document, str) else encode(document)
    return Response(content, headers={"Content-Type": media_type, **headers})


class JSONRenderer(renderers.BaseRenderer):
    media_type = "application/json"
    format = "json"
    charset = None

    def render(
        self, data: Any, accepted_media_type: str | None = None, renderer_context: Mapping[str, Any] | None = None
    ) -> bytes:
        return b"" if data is None else encode(data)


class LinkFormatRenderer(renderers.BaseRenderer):
    """RFC 6690: links arrive as a text, finished. What went wrong is JSON here as well."""

    media_type = "application/link-format"
    format = "links"
    charset = None

    def render(
        self, data: Any, accepted_media_type: str | None = None, renderer_context: Mapping[str, Any] | None = None
    ) -> bytes:
        return data.encode() if isinstance(data, str) else b"" if data is None else encode(data)


class ContentNegotiation(negotiation.BaseContentNegotiation):
    """JSON for whoever accepts it, or HTML, or anything; 406 for who names only something else.

    Another form of an address has to be named, and not to be liked less.
    """

    def select_parser(self, request: Request, parsers: Iterable[Any]) -> Any:
        return next((parser for parser in parsers if request.content_type == parser.media_type), None)

    def select_renderer(self, request: Request, renderers: Iterable[Any], format_suffix: str | None = None) -> Any:
        by_type = {one.media_type: one for one in renderers}
        media_type = chosen(request.META.get("HTTP_ACCEPT") or "*/*", tuple(by_type))
        return by_type[media_type], media_type


@remembered
def chosen(accept: str, media_types: tuple[str, ...]) -> str:
    """Which of the forms of an address, JSON being the first, an `Accept` header asks for. Raises NotAcceptable."""
    named = preferences(accept)
    json, *others = media_types
    for other in others:
        if _is_preferred(other, named):
            return other
    if not _weight_of_json(named):
        raise NotAcceptable(f"The answers here are {' or '.join(media_types)}.")
    return json


def forms(accept: str) -> tuple[bool, bool]:
    """All that the form of an answer depends on: whether JSON will do, and whether links would be better."""
    named = preferences(accept)
    return _weight_of_json(named) > 0, _is_preferred(LinkFormatRenderer.media_type, named)


def _is_preferred(media_type: str, named: Preferences) -> bool:
    return max((weight for name, weight in named if name == media_type), default=0.0) > _weight_of_json(named)


def _weight_of_json(named: Preferences) -> float:
    """The most specific range counts: `application/json;q=0, */*` is anything but JSON (RFC 9110, 12.5.1)."""
    if ("application/json", 0.0) in named:
        return 0.0
    return max((weight for name, weight in named if name in ANSWERED), default=0.0)
