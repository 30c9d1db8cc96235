"""Preview tokens, as they come in and as nothing of them goes out.

A token is taken out of the query at the door: what stands behind it (views, problems, logs) sees `preview=…` and asks
for it here. Whatever a request with one is answered, no cache keeps it, no search engine lists it, and no page that is
linked from it is told the address.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, unquote_plus
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from api.protocol.problems import Problem, parameter_error
from content.models.preview import PREFIX, named_by

NAME = "preview"
HEADER = "X-Preview-Token"
# What stands in the place of a token.
HIDDEN = quote("…")
PLACE = f"{NAME}={HIDDEN}"
# Wherever else in a query one was written.
TOKEN = re.compile(r"[a-z]{2}_[A-Za-z0-9_.-]{20,}")

HEADERS = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer"}

# By what a token begins with: the id of the preview that it opens, or None. Those of keys are for headers only, as an
# address is kept in histories and sent to others.
RESOLVERS: dict[str, Callable[[HttpRequest, str], UUID | None]] = {PREFIX: lambda _, token: named_by(token)}
KEY = "cp_"


@dataclass(frozen=True, slots=True)
class Given:
    """What a request came with: in its query, where it is spelled as `text`, or in the header. Either may be empty."""

    query: str | None
    text: str
    header: str | None

    @property
    def is_blank(self) -> bool:
        """A parameter without a value, which is refused as any other is (parameters.py)."""
        return self.query is not None and is_blank(self.query)


def is_blank(value: str) -> bool:
    return not value.replace(",", " ").strip()


class PreviewMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = _taken(request)
        if given is None:
            return self.get_response(request)
        request.preview = given  # type: ignore[attr-defined]
        response = self.get_response(request)
        if "Location" in response:
            response["Location"] = told(request, response["Location"])
        for name, value in HEADERS.items():
            response[name] = value
        return response


def given_to(request: HttpRequest) -> Given | None:
    """None for a request that is no preview's."""
    return getattr(request, "preview", None)


def told(request: HttpRequest, address: str) -> str:
    """An address for whoever sent the token in one: with it."""
    given = given_to(request)
    return address.replace(PLACE, f"{NAME}={given.text}", 1) if given and given.query else address


def wanted(request: HttpRequest) -> UUID | None:
    """The preview that the request's token opens; None without a token. Raises Problem."""
    given = given_to(request)
    if given is None or given.is_blank:
        return None
    if given.query is not None and given.header is not None:
        raise _contradiction(f"Give the token as {NAME} or in {HEADER}, not in both.")
    token = given.header if given.query is None else given.query
    if given.query is not None and token and token.startswith(KEY):
        detail = f"A key is a secret, and addresses are not: send it in {HEADER}."
        raise Problem("invalid_parameter", detail, errors=[parameter_error(NAME, "invalid", detail)])
    opening = (resolve for start, resolve in RESOLVERS.items() if token and token.startswith(start))
    resolve = next(opening, None)
    found = resolve(request, token) if resolve and token else None
    if found is None:
        raise refused(request, "invalid", "This is no preview token of ours: a part of it may have been lost.")
    return found


def refused(request: HttpRequest, code: str, detail: str) -> Problem:
    """It opens nothing, or nothing any more. `detail` is for the person who has the link."""
    given = given_to(request)
    place = {"header": HEADER} if given and given.query is None else {"parameter": NAME}
    headers = {"WWW-Authenticate": "Preview"}
    return Problem("invalid_preview", detail, errors=[{**place, "code": code, "detail": detail}], headers=headers)


def without(query: str) -> str:
    """A query less its token: the same address for everybody."""
    return "&".join(part for part in query.split("&") if part != PLACE)


def _contradiction(detail: str) -> Problem:
    return Problem("invalid_parameter", detail, errors=[parameter_error(NAME, "contradiction", detail)])


def _taken(request: HttpRequest) -> Given | None:
    """From the query, where it is hidden from now on."""
    query: str = request.META.get("QUERY_STRING", "")
    header: str | None = request.META.get("HTTP_X_PREVIEW_TOKEN")
    if header is None and "preview" not in query and "_" not in query and "%" not in query:
        return None
    parts = [_Part(text) for text in query.split("&")]
    tokens = [part for part in parts if part.name == NAME]
    if any(part.is_secret for part in parts):
        request.META["QUERY_STRING"] = "&".join(part.hidden for part in parts)
    if header is None and not tokens:
        return None
    first = tokens[0] if tokens else None
    return Given(first.value if first else None, first.raw if first else "", header)


class _Part:
    """A name with its value, as a query spells them."""

    def __init__(self, text: str) -> None:
        name, self.equals, self.raw = text.partition("=")
        self.name, self.value = unquote_plus(name), unquote_plus(self.raw)
        self.written, self.text = name, text

    @property
    def is_secret(self) -> bool:
        return (self.name == NAME and not is_blank(self.value)) or TOKEN.fullmatch(self.value) is not None

    @property
    def hidden(self) -> str:
        name = NAME if self.name == NAME else self.written
        return f"{name}={HIDDEN}" if self.is_secret else self.text
