"""The client of the tests notices what openapi.yaml does not say. Each case makes the document say something else."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from schema.compatibility.released import CURRENT, read
from tests import conformance
from tests.asking import Client, late_in_2026, one_connection
from tests.filling import withdraw
from tests.making import published

__all__ = ["late_in_2026", "one_connection"]

Document = dict[str, Any]

LIST, ONE = "/api/v1/posts/", "/api/v1/posts/{name}/"


def answers(document: Document, path: str = LIST) -> Document:
    return document["paths"][path]["get"]["responses"]


def header(document: Document, name: str) -> Document:
    return document["components"]["headers"][name]


def problem(document: Document) -> Document:
    return document["components"]["schemas"]["Problem"]


def another_media_type(document: Document) -> None:
    content = answers(document)["200"]["content"]
    content["text/csv"] = content.pop("application/json")


PREFLIGHT = {"Origin": "https://site.example.org", "Access-Control-Request-Method": "GET"}

# What the document says instead, and the request whose answer is then wrong: method, address, headers.
OTHERWISE: list[tuple[Callable[[Document], Any], tuple[str, str, dict[str, str]]]] = [
    (lambda d: d["paths"].pop(LIST), ("GET", LIST, {})),
    (lambda d: answers(d).pop("304"), ("GET", LIST, {"If-None-Match": "*"})),
    (lambda d: answers(d, ONE).pop("301"), ("GET", "/api/v1/posts/old/", {})),
    (another_media_type, ("GET", LIST, {})),
    (lambda d: answers(d)["200"]["headers"].pop("ETag"), ("GET", LIST, {})),
    (lambda d: answers(d)["200"]["headers"].pop("ETag"), ("HEAD", LIST, {})),
    (lambda d: header(d, "ETag")["schema"].update(pattern="^W/"), ("GET", LIST, {})),
    (lambda d: header(d, "Location")["schema"].update(pattern="^/"), ("GET", "/api/v1/posts/old/", {})),
    (lambda d: header(d, "Retry-After").update(required=True), ("GET", "/api/v1/posts/?tga=x", {})),
    (lambda d: header(d, "X-Request-ID")["schema"].update(maxLength=5), ("GET", "/nothing/", {})),
    (lambda d: header(d, "X-Request-ID")["schema"].update(maxLength=5), ("OPTIONS", LIST, PREFLIGHT)),
    (lambda d: d["paths"][LIST].update(post={"responses": {}}), ("OPTIONS", LIST, {})),
    (lambda d: d["paths"][LIST].update(post={"responses": {}}), ("DELETE", LIST, {})),
    (
        lambda d: d["components"]["schemas"]["PostItem"]["properties"]["title"].update(type="integer"),
        ("GET", LIST, {}),
    ),
    (lambda d: d["components"]["schemas"]["PostItem"]["required"].append("mood"), ("GET", LIST, {})),
    (lambda d: problem(d)["required"].append("mood"), ("GET", "/api/v1/posts/?tga=x", {})),
    (lambda d: problem(d)["required"].append("mood"), ("GET", "/api/v1/nothing/", {})),
    (lambda d: problem(d)["required"].append("mood"), ("GET", "/api/v1/posts/gone/", {})),
]


@pytest.fixture
def posts(one_connection: None) -> None:
    published("post", slug="a", aliases=["old"])
    withdraw(published("post", slug="gone"))


@pytest.mark.parametrize(("change", "asked"), OTHERWISE)
def test_answer_that_is_not_described_fails(change: Any, asked: tuple[str, str, dict[str, str]], posts: None) -> None:
    method, address, headers = asked
    Client().generic(method, address, headers=headers)
    other = deepcopy(read(CURRENT))
    change(other)
    with conformance.holding(other), pytest.raises(AssertionError):
        Client().generic(method, address, headers=headers)


def test_part_of_an_answer_needs_no_more_than_its_name(posts: None) -> None:
    assert Client().get("/api/v1/posts/a/?fields=title").json().keys() == {"id", "kind", "slug", "title"}
