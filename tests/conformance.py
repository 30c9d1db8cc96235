"""Answers held against `openapi.yaml`: operation, status, headers and their values, media type, body.

What the document does not speak of is checked here too: OPTIONS, preflights, methods that there are not, and addresses
outside of it.
"""

import gzip
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import brotli
import orjson
import zstandard
from django.http import HttpResponse, QueryDict
from jsonschema import Draft202012Validator, FormatChecker

from schema.compatibility.released import CURRENT, read

FORMATS = FormatChecker(["date", "uuid"])
FORMATS.checks("date-time")(lambda value: not isinstance(value, str) or INSTANT.match(value) is not None)
FORMATS.checks("uri")(lambda value: not isinstance(value, str) or value.startswith(("http://", "https://")))

# RFC 3339 in UTC, to the second: narrower than the format, as the contract is.
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")

# Where people work. There, errors are pages too.
PAGES = re.compile(r"/(?:admin|guest)/")

# What an item is known by, in every answer that has a part of it.
KNOWN_BY = ("id", "kind", "slug")


@cache
def document() -> dict[str, Any]:
    return _instead[-1] if _instead else read(CURRENT)


_instead: list[dict[str, Any]] = []


@contextmanager
def holding(other: dict[str, Any]) -> Iterator[None]:
    """Answers are held against another document: what would be generated if something were declared otherwise."""
    _instead.append(other)
    _forget()
    try:
        yield
    finally:
        _instead.pop()
        _forget()


def _forget() -> None:
    for known in (document, _operations, _validator):
        known.cache_clear()


@cache
def _operations() -> list[tuple[re.Pattern[str], str, dict[str, Any]]]:
    """A pattern of addresses, the path as it is written, and its methods; those with fewer names in them first."""
    name = re.compile(r"\{[^}]+\}")
    paths = sorted(document()["paths"].items(), key=lambda one: one[0].count("{"))
    return [(re.compile(name.sub("[^/]+", path) + r"\Z"), path, found) for path, found in paths]


@cache
def _validator(pointer: str, *, partly: bool) -> Draft202012Validator:
    """Of the schema at a pointer into the document; `partly`, without what it requires."""
    known = {name: document()[name] for name in ("components", "paths")}
    schema = {"$ref": f"#{pointer}", **(without_required(known) if partly else known)}
    return Draft202012Validator(schema, format_checker=FORMATS)


def without_required(schema: Any) -> Any:
    """`required` is true of the full answer; `fields` and `omit` ask for a part of it, whose items are known still."""
    if isinstance(schema, list):
        return [without_required(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    lax = {name: without_required(one) for name, one in schema.items()}
    if isinstance(schema.get("required"), list):
        lax["required"] = [name for name in schema["required"] if name in KNOWN_BY and "kind" in schema["required"]]
    return lax


def check(address: str, method: str, response: HttpResponse, *, preflight: bool = False) -> None:
    """`preflight`: it is the answer to a browser that asks whether it may ask."""
    path, _, query = address.partition("?")
    named, described = next(((name, one) for found, name, one in _operations() if found.match(path)), ("", {}))
    if not named:
        _check_elsewhere(path, query, method, response)
    elif preflight:
        _check_preflight(path, response)
    elif method == "OPTIONS":
        assert (response.status_code, response.content) == (204, b"")
        _check_allowed(response, described)
    else:
        escaped = named.replace("~", "~0").replace("/", "~1")
        _check_operation(f"/paths/{escaped}", described, method, query, response)


def _check_operation(pointer: str, described: dict[str, Any], method: str, query: str, response: HttpResponse) -> None:
    verb = "get" if method == "HEAD" else method.lower()
    if verb not in described:
        assert response.status_code in {400, 405}, f"{method} {pointer} is not in openapi.yaml"
        if response.status_code == 405:
            _check_allowed(response, described)
        verb = "get"
    status = str(response.status_code)
    key = status if status in described[verb]["responses"] else "default"
    assert key != "default" or response.status_code >= 400, f"{status} at {pointer} is not in openapi.yaml"
    asked = response.status_code == 200 and {"fields", "omit"} & QueryDict(query).keys()
    _check_answer(_resolved(f"{pointer}/{verb}/responses/{key}"), response, method, partly=bool(asked))


def _check_elsewhere(path: str, query: str, method: str, response: HttpResponse) -> None:
    """What fails is a problem everywhere, but a page where people work; under /api/ nothing else is answered, but for a
    slash that was left out."""
    if PAGES.match(path):
        _check_page(response)
        return
    if response.status_code >= 400:
        _check_answer(_resolved(PROBLEM), response, method, partly=False)
        return
    _check_header(f"{PROBLEM}/headers/X-Request-ID", "X-Request-ID", response)
    if path.startswith("/api/"):
        assert response.status_code == 301, f"{method} {path} is not in openapi.yaml"
        assert response["Location"] == f"{path}/{'?' if query else ''}{query}"


def _check_page(response: HttpResponse) -> None:
    """Of /admin/ and /guest/: HTML (and slugs for its inputs), whatever the status. It runs nobody else's program."""
    assert response["Content-Type"] in {"text/html; charset=utf-8", "application/json"}
    assert response["Cache-Control"] == "no-store"
    if response["Content-Type"].startswith("text/html"):
        policy = response["Content-Security-Policy"].split("; ")
        assert {"script-src 'self'", "style-src 'self'", "default-src 'none'"} <= {*policy}


def _check_preflight(path: str, response: HttpResponse) -> None:
    if path.startswith("/api/v1/manage/"):
        return  # open to named origins only (tests/api/protocol/test_cors.py)
    assert (response.status_code, response.content) == (200, b"")
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    _check_header(f"{PROBLEM}/headers/X-Request-ID", "X-Request-ID", response)


def _check_allowed(response: HttpResponse, described: dict[str, Any]) -> None:
    there = {method.upper() for method in described} | {"OPTIONS"}
    assert set(response["Allow"].split(", ")) == there | ({"HEAD"} if "GET" in there else set())


def _resolved(pointer: str) -> tuple[str, dict[str, Any]]:
    found: Any = document()
    for part in pointer.split("/")[1:]:
        found = found[part.replace("~1", "/").replace("~0", "~")]
    return _resolved(found["$ref"][1:]) if "$ref" in found else (pointer, found)


def _check_answer(described: tuple[str, dict[str, Any]], response: HttpResponse, method: str, *, partly: bool) -> None:
    pointer, answer = described
    _check_headers(pointer, answer.get("headers", {}), response)
    if method == "HEAD" or not answer.get("content"):
        assert response.content == b""
        return
    media_type = response["Content-Type"]
    assert media_type in answer["content"], f"{media_type} at {pointer}"
    escaped = media_type.replace("/", "~1")
    content = DECODE[response.get("Content-Encoding", "")](response.content)
    shown = orjson.loads(content) if media_type.endswith("json") else content.decode()
    check_value(f"{pointer}/content/{escaped}/schema", shown, partly=partly)


def _check_headers(pointer: str, described: dict[str, Any], response: HttpResponse) -> None:
    unnamed = {name for name in OURS - set(described) if name in response.headers}
    assert not unnamed, f"headers that openapi.yaml does not name at {pointer}: {unnamed}"
    for name in described:
        _check_header(f"{pointer}/headers/{name}", name, response)


def _check_header(pointer: str, name: str, response: HttpResponse) -> None:
    place, header = _resolved(pointer)
    value: Any = response.headers.get(name)
    assert value is not None or not header.get("required"), f"{name} is missing at {pointer}"
    if value is not None:
        check_value(f"{place}/schema", int(value) if header["schema"]["type"] == "integer" else value)


def check_value(pointer: str, value: Any, *, partly: bool = False) -> None:
    """Of the schema at a pointer into the document."""
    errors = list(_validator(pointer, partly=partly).iter_errors(value))
    assert not errors, f"{pointer}: {errors[0].json_path}: {errors[0].message[:300]}"


# By content coding, the plain bytes.
DECODE: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "zstd": lambda content: zstandard.ZstdDecompressor().decompress(content),
}

# What is answered where no operation is described.
PROBLEM = "/components/responses/Problem"

# Headers that mean something to a client of ours: each has to be described where it is sent.
OURS = {
    "ETag",
    "Cache-Control",
    "Cache-Tag",
    "Last-Modified",
    "Link",
    "Location",
    "X-Request-ID",
    "Retry-After",
    "Allow",
    "Deprecation",
    "Sunset",
    "Memento-Datetime",
    "Content-Location",
    "Vary",
}
