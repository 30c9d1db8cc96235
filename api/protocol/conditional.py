"""Strong entity tags, 304, and lifetimes (RFC 9110, RFC 9111).

A tag is made from the editions that an answer is made of, before it is rendered: it changes when the answer does.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.http import http_date, parse_etags

from api.protocol import codings, queries
from api.protocol.responses import Response
from content.queries import reading
from content.queries.heads import State


def canonical_request(request: HttpRequest) -> str:
    """The same question, asked in another order of parameters, is the same request."""
    return f"{request.path}?{_in_order(request.META.get('QUERY_STRING', ''))}"


@queries.remembered
def _in_order(query: str) -> list[tuple[str, str]]:
    return sorted((name, value) for name, values in queries.read(query).lists() for value in values)


def entity_tag(*parts: Any) -> str:
    """Settings that answers show are part of every tag: two servers that differ in them never share one."""
    shown = (settings.PUBLIC_URL, settings.MEDIA_URL, settings.SITE_NAME, settings.SITE_URLS)
    digest = hashlib.sha256("\x1f".join(map(str, (*shown, *parts))).encode())
    return f'"{digest.hexdigest()[:32]}"'


def matches(request: HttpRequest, tag: str) -> bool:
    """Whether the client has the answer, in the coding that it would get it in.

    If-None-Match compares weakly (RFC 9110, 13.1.2), so a tag that a proxy weakened still matches.
    """
    header = request.META.get("HTTP_IF_NONE_MATCH")
    if not header:
        return False
    wanted = codings.tagged(tag, getattr(request, "coding", ""))
    if header == wanted:  # as nearly always
        return True
    given = parse_etags(header)
    return given == ["*"] or wanted in {one.removeprefix("W/") for one in given}


@dataclass(frozen=True, slots=True)
class Lasting:
    """How long an answer may be kept: while the log is in this state, and not beyond the `end` of an event in it.

    `transition` is when the state ends by itself, as far as it was known. A schedule may be made, or dropped, while the
    state lasts. A state of None: the answer has nothing to do with the log.
    """

    state: State | None = None
    transition: datetime | None = None
    end: datetime | None = None


def may_be_kept(request: HttpRequest, lasting: Lasting) -> None:
    """What answers this request may be kept (api/protocol/caching.py)."""
    request.lasting = lasting  # type: ignore[attr-defined]


def lifetimes(moment: reading.Moment, *, until_event_ends: bool = False) -> str:
    """`Cache-Control`, cut to the instant at which the answer changes by itself."""
    return lifetime(reading.seconds_left(moment, until_event_ends=until_event_ends))


def lifetime(left: float | None) -> str:
    """The same, of seconds; None for "until somebody changes something"."""
    if left is None:
        return steady()
    most, shared = settings.CACHE_MAX_AGE, settings.CACHE_SHARED_MAX_AGE
    if left > shared:
        return steady()
    return f"public, max-age={min(most, int(left))}, s-maxage={min(shared, int(left))}"


def steady() -> str:
    """`Cache-Control` of what changes with the settings and the release only."""
    most, shared = settings.CACHE_MAX_AGE, settings.CACHE_SHARED_MAX_AGE
    return f"public, max-age={most}, s-maxage={shared}, stale-while-revalidate={most}, stale-if-error=86400"


def vary(response: HttpResponse, name: str) -> None:
    """The answer depends on one header more, which nobody has said yet."""
    others = response.headers.get("Vary")
    response.headers["Vary"] = f"{others}, {name}" if others else name


def not_modified(headers: dict[str, str]) -> HttpResponse:
    return Response(status=304, headers=headers)


def headers(tag: str, cache_control: str, modified: datetime | None) -> dict[str, str]:
    found = {"ETag": tag, "Cache-Control": cache_control}
    return found | {"Last-Modified": _spelled(int(modified.timestamp()))} if modified else found


_spelled = lru_cache(maxsize=1000)(http_date)
