"""Every error as `application/problem+json` (RFC 9457). One closed list of codes; one place that makes them.

`Problem` is raised by views; Django's and DRF's exceptions, the commands' refusals, a busy database and crashes are
turned into it here.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.exceptions import DisallowedHost, PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.urls import Resolver404, resolve
from django.utils.http import http_date
from rest_framework import exceptions

from api.protocol import conditional
from api.protocol.moved import Moved
from api.protocol.rendering import encode
from api.protocol.request_ids import request_id
from content.errors import Conflict, Forbidden, Invalid, NotFound, Refused, Stale
from content.queries.reading import Overtaken

log = logging.getLogger("commonplace.api")

MEDIA_TYPE = "application/problem+json"

# code -> (status, title). A page of the docs explains each.
CODES: dict[str, tuple[int, str]] = {
    "invalid_parameter": (400, "Invalid parameter"),
    "bad_request": (400, "Bad request"),
    "unauthenticated": (401, "Not logged in"),
    "forbidden": (403, "Forbidden"),
    "invalid_preview": (401, "Invalid preview"),
    "not_found": (404, "Not found"),
    "method_not_allowed": (405, "Method not allowed"),
    "not_acceptable": (406, "Not acceptable"),
    "conflict": (409, "Conflict"),
    "gone": (410, "Gone"),
    "precondition_failed": (412, "Changed meanwhile"),
    "payload_too_large": (413, "Too large"),
    "unsupported_media_type": (415, "Unsupported media type"),
    "invalid": (422, "Invalid content"),
    "precondition_required": (428, "If-Match is required"),
    "too_many_requests": (429, "Too many requests"),
    "server_error": (500, "Server error"),
    "busy": (503, "Busy"),
}


class Problem(Exception):
    """`code` is one of CODES. `errors` has the parts that `_error` fills up."""

    def __init__(
        self,
        code: str,
        detail: str,
        *,
        errors: list[dict[str, Any]] | None = None,
        withdrawal: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        current: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.code = code
        self.status, self.title = CODES[code]
        self.detail = detail
        self.errors = errors or []
        self.withdrawal = withdrawal
        self.headers = headers or {}
        self.current = current


def unauthenticated(detail: str, *, errors: list[dict[str, Any]] | None = None, **told: str) -> Problem:
    """With what RFC 6750 tells in `WWW-Authenticate`."""
    parts = ", ".join(f'{name}="{value}"' for name, value in told.items())
    return Problem("unauthenticated", detail, errors=errors, headers={"WWW-Authenticate": f"Bearer {parts}".strip()})


def require_reading(request: HttpRequest) -> None:
    """For views outside DRF: what they answer with is read only."""
    if request.method not in {"GET", "HEAD"}:
        raise Problem("method_not_allowed", "This address is read only.", headers={"Allow": "GET, HEAD"})


def parameter_error(
    name: str, code: str, detail: str, *, allowed: list[str] | None = None, nearest: str | None = None
) -> dict[str, Any]:
    return {"parameter": name, "code": code, "detail": detail, "allowed": allowed or [], "nearest": nearest}


def document(problem: Problem, request: HttpRequest) -> dict[str, Any]:
    """The members of RFC 9457, and ours. All of them, always."""
    return {
        "type": f"{settings.PUBLIC_URL}/docs/problems/{problem.code}",
        "title": problem.title,
        "status": problem.status,
        "code": problem.code,
        "detail": problem.detail,
        "instance": request.get_full_path(),
        "request_id": request_id(request),
        "withdrawal": problem.withdrawal,
        "errors": [_error(error) for error in problem.errors],
        "current": problem.current,
    }


def _error(error: dict[str, Any]) -> dict[str, Any]:
    names = ("parameter", "pointer", "header", "code", "detail")
    filled = {name: error.get(name) for name in names}
    return filled | {"allowed": error.get("allowed") or [], "nearest": error.get("nearest")}


def answer(problem: Problem, request: HttpRequest) -> HttpResponse:
    response = HttpResponse(
        encode(document(problem, request)), status=problem.status, content_type=MEDIA_TYPE, headers=problem.headers
    )
    response["Cache-Control"] = _lifetime(problem, request)
    return response


def _lifetime(problem: Problem, request: HttpRequest) -> str:
    if request.path_info.startswith("/api/v1/manage/"):
        return "private, no-store"
    return "no-store" if problem.status >= 500 else "no-cache"


def as_problem(error: BaseException) -> Problem | None:
    """What an exception comes to; None for a crash."""
    if isinstance(error, Problem):
        return error
    # SQLite refuses a statement by the same exception as it is busy by: that is our mistake, and a crash.
    if getattr(error.__cause__, "sqlite_errorname", "") == "SQLITE_ERROR":
        return None
    for kind, make in KNOWN:
        if isinstance(error, kind):
            return make(error)
    return None


def _of_framework(error: Any) -> Problem:
    """DRF's own exceptions, by their status."""
    status = error.status_code
    own = {"invalid_parameter", "invalid_preview"}
    code = next((code for code, (known, _) in CODES.items() if known == status and code not in own), None)
    return Problem(code or "bad_request", str(error.detail))


def _of_refusal(error: Any) -> Problem:
    """The command's own code, where it says more, is that of the fault."""
    code = next((code for kind, code in REFUSALS.items() if isinstance(error, kind)), "bad_request")
    faults = [{"detail": error.detail, **fault} for fault in error.errors]
    if not faults and error.code not in {type(error).code, code}:
        faults = [{"code": error.code, "detail": error.detail}]
    return Problem(code, error.detail, errors=faults)


REFUSALS: dict[type[Refused], str] = {
    Forbidden: "forbidden",
    NotFound: "not_found",
    Stale: "precondition_failed",
    Conflict: "conflict",
    Invalid: "invalid",
}


def _busy(error: BaseException) -> Problem:
    log.error("the database refuses: %s", error)
    detail = "The database is busy or cannot be reached. Try again in a moment."
    return Problem("busy", detail, headers={"Retry-After": "2"})


KNOWN: list[tuple[type[BaseException], Callable[[Any], Problem]]] = [
    (exceptions.APIException, _of_framework),
    (Http404, lambda _: Problem("not_found", "There is nothing at this address.")),
    (Refused, _of_refusal),
    (OperationalError, _busy),
    (Overtaken, _busy),
    (RequestDataTooBig, lambda _: Problem("payload_too_large", "What was sent is larger than 10 MB.")),
    (SuspiciousOperation, lambda _: Problem("bad_request", "The request is malformed.")),
    (MultiPartParserError, lambda _: Problem("bad_request", "What was sent is no readable form.")),
    (PermissionDenied, lambda _: Problem("forbidden", "The request is refused.")),
]


def exception_handler(error: Exception, context: dict[str, Any]) -> HttpResponse | None:
    """DRF's hook: everything but crashes, which ProblemMiddleware answers."""
    request: HttpRequest = getattr(context["request"], "_request", context["request"])
    if isinstance(error, Moved):
        return _moved(error, request.META.get("QUERY_STRING", ""))
    problem = as_problem(error)
    if problem is None:
        return None
    if isinstance(error, exceptions.MethodNotAllowed):
        methods = context["view"].allowed_methods
        problem.headers["Allow"] = ", ".join(methods)
        problem.detail = f"{request.method} is not taken here: only {', '.join(methods)}."
    response = answer(problem, request)
    if problem.withdrawal:
        response["Last-Modified"] = http_date(datetime.fromisoformat(problem.withdrawal["at"]).timestamp())
    return response


def _moved(error: Moved, query: str) -> HttpResponse:
    """301 with the query kept. Short-lived in caches: an address may be taken by another item later."""
    location = f"{error.address}{'?' if query else ''}{query}"
    tag = conditional.entity_tag(location)
    response = HttpResponse(status=301, headers={"Location": location, "Cache-Control": "no-cache", "ETag": tag})
    del response["Content-Type"]
    return response


class ProblemMiddleware:
    """Crashes, and everything that fails outside DRF, unknown addresses included."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        problem = as_problem(error)
        if problem is not None:
            return answer(problem, request)
        log.error("%s %s crashed (%s)", request.method, request.path, request_id(request), exc_info=error)
        return None if settings.DEBUG else server_error(request)


def server_error(request: HttpRequest) -> HttpResponse:
    detail = "Something went wrong on our side. The request id helps to find out what."
    return answer(Problem("server_error", detail), request)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Django's `handler404`."""
    return answer(Problem("not_found", f"There is nothing at {request.path}.{_hint(request.path)}"), request)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Django's `handler400`: an unknown Host header, a malformed request."""
    detail = "The request is malformed."
    if isinstance(exception, DisallowedHost):
        detail = "This server does not answer to the name in the Host header. Its names are those in ALLOWED_HOSTS."
    return answer(Problem("bad_request", detail), request)


def _hint(path: str) -> str:
    """The usual slip: an address without the slash at its end, with a method that cannot be redirected."""
    try:
        resolve(f"{path}/")
    except Resolver404:
        return ""
    return f" Did you mean {path}/?"
