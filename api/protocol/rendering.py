"""JSON out: documents arrive as plain data, finished."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from rest_framework import negotiation, renderers
from rest_framework.exceptions import NotAcceptable
from rest_framework.request import Request

# What an Accept header may name to be answered in JSON: a browser that opens an address asks for HTML.
ANSWERED = frozenset({"*/*", "application/*", "application/json", "text/*", "text/html"})


def encode(document: Any) -> bytes:
    return orjson.dumps(document)


class JSONRenderer(renderers.BaseRenderer):
    media_type = "application/json"
    format = "json"
    charset = None

    def render(
        self, data: Any, accepted_media_type: str | None = None, renderer_context: Mapping[str, Any] | None = None
    ) -> bytes:
        return b"" if data is None else encode(data)


class ContentNegotiation(negotiation.BaseContentNegotiation):
    """JSON for whoever accepts it, or HTML, or anything; 406 for who names only something else."""

    def select_parser(self, request: Request, parsers: Iterable[Any]) -> Any:
        return next((parser for parser in parsers if request.content_type == parser.media_type), None)

    def select_renderer(self, request: Request, renderers: Iterable[Any], format_suffix: str | None = None) -> Any:
        named = [(_named(part), _refused(part)) for part in (request.META.get("HTTP_ACCEPT") or "*/*").split(",")]
        accepted = {name for name, refused in named if not refused}
        # The most specific range counts: `application/json;q=0, */*` is anything but JSON (RFC 9110, 12.5.1).
        if not ANSWERED & accepted or ("application/json", True) in named:
            raise NotAcceptable("The answers here are application/json.")
        renderer = next(iter(renderers))
        return renderer, renderer.media_type


def _named(part: str) -> str:
    return part.split(";", maxsplit=1)[0].strip().lower()


def _refused(part: str) -> bool:
    """`q=0` means "anything but this" (RFC 9110, 12.4.2)."""
    weights = [parameter.strip().lower() for parameter in part.split(";")[1:]]
    return any(weight.startswith("q=") and not weight[2:].strip("0.") for weight in weights)
