"""Answers held against `openapi.yaml`: the operation, the status, the headers, the media type and the body."""

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.http import HttpResponse, QueryDict
from jsonschema import Draft202012Validator, FormatChecker

FORMATS = FormatChecker(["date", "uuid"])
FORMATS.checks("date-time")(lambda value: not isinstance(value, str) or INSTANT.match(value) is not None)
FORMATS.checks("uri")(lambda value: not isinstance(value, str) or value.startswith(("http://", "https://")))

# RFC 3339 in UTC, to the second: narrower than the format, as the contract is.
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")

# What an item is known by, in every answer that has a part of it.
KNOWN_BY = ("id", "kind", "slug")

ROOT = Path(__file__).resolve().parent.parent


@cache
def document() -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((ROOT / "openapi.yaml").read_text(), loader)


@cache
def _operations() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    pattern = re.compile(r"\{[^}]+\}")
    return [(re.compile(pattern.sub("[^/]+", path) + r"\Z"), found) for path, found in document()["paths"].items()]


@cache
def _validator(pointer: str, *, partly: bool) -> Draft202012Validator:
    """Of the schema at a pointer into the document; `partly`, without what it requires."""
    known = {name: document()[name] for name in ("components", "paths")}
    schema = {"$ref": f"#{pointer}", **(_without_required(known) if partly else known)}
    return Draft202012Validator(schema, format_checker=FORMATS)


def _without_required(schema: Any) -> Any:
    """`required` is true of the full answer; `fields` and `omit` ask for a part of it, whose items are known still."""
    if isinstance(schema, list):
        return [_without_required(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    lax = {name: _without_required(one) for name, one in schema.items()}
    if isinstance(schema.get("required"), list):
        lax["required"] = [name for name in schema["required"] if name in KNOWN_BY and "kind" in schema["required"]]
    return lax


def check(address: str, method: str, response: HttpResponse) -> None:
    """An address that the document does not know may only be answered with a problem."""
    path, _, query = address.partition("?")
    operation = next((found for pattern, found in _operations() if pattern.match(path)), None)
    described = (operation or {}).get("get" if method in {"GET", "HEAD"} else method.lower())
    status = str(response.status_code)
    if described is None:
        assert response.status_code >= 400 or method == "OPTIONS", f"{method} {path} is not in openapi.yaml"
        pointer = "/components/responses/Problem"
    else:
        name = next(path for path, found in document()["paths"].items() if found is operation)
        escaped = name.replace("~", "~0").replace("/", "~1")
        key = status if status in described["responses"] else "default"
        assert key != "default" or response.status_code >= 400, f"{status} of {path} is not in openapi.yaml"
        pointer = f"/paths/{escaped}/get/responses/{key}"
    if method != "OPTIONS":
        asked = response.status_code == 200 and {"fields", "omit"} & QueryDict(query).keys()
        _check_answer(_resolved(pointer), response, method, partly=bool(asked))


def _resolved(pointer: str) -> tuple[str, dict[str, Any]]:
    found: Any = document()
    for part in pointer.split("/")[1:]:
        found = found[part.replace("~1", "/").replace("~0", "~")]
    return _resolved(found["$ref"][1:]) if "$ref" in found else (pointer, found)


def _check_answer(described: tuple[str, dict[str, Any]], response: HttpResponse, method: str, *, partly: bool) -> None:
    pointer, answer = described
    unnamed = set(response.headers) & OURS - set(answer.get("headers", {}))
    assert not unnamed, f"headers that openapi.yaml does not name at {pointer}: {unnamed}"
    if method == "HEAD" or not answer.get("content"):
        assert response.content == b""
        return
    media_type = response["Content-Type"]
    assert media_type in answer["content"], f"{media_type} at {pointer}"
    escaped = media_type.replace("/", "~1")
    errors = list(_validator(f"{pointer}/content/{escaped}/schema", partly=partly).iter_errors(response.json()))
    assert not errors, f"{errors[0].json_path}: {errors[0].message[:300]}"


# Headers that mean something to a client of ours: each has to be described where it is sent.
OURS = {
    "ETag",
    "Cache-Control",
    "Last-Modified",
    "Link",
    "Location",
    "X-Request-ID",
    "Retry-After",
    "Allow",
    "Deprecation",
    "Sunset",
}
