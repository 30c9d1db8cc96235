"""Each request has an id, which its answer, its problem and its log lines carry."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from content.models.fields import new_id

HEADER = "X-Request-ID"
GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}\Z")


class RequestIdMiddleware:
    """A sensible id that the client (or a proxy) sent is kept, so that logs of both sides meet."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.META.get("HTTP_X_REQUEST_ID", "")
        request.request_id = given if GIVEN.match(given) else str(new_id())  # type: ignore[attr-defined]
        response = self.get_response(request)
        response[HEADER] = request_id(request)
        return response


def request_id(request: HttpRequest) -> str:
    return getattr(request, "request_id", "")
