"""Asking the API as a client does, through the whole HTTP stack: `get("posts/?tag=bread")`, `get("posts/x/", 404)`.

Every answer is checked on its way: it is as openapi.yaml says, and a problem says in all its members what it is.
"""

from collections.abc import Callable, Iterator
from copy import copy
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from django import test
from django.conf import settings
from django.db import connections
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext

from api.protocol.kept import store
from api.protocol.previews import given_to
from api.protocol.problems import CODES
from content.queries import heads, known
from tests import conformance

Get = Callable[..., HttpResponse]


class Client(test.Client):
    """Django's own, which no other module uses (tests/test_layers.py): it checks what it is answered."""

    def __init__(self, **defaults: Any) -> None:
        super().__init__(raise_request_exception=False, **defaults)

    def request(self, **environ: Any) -> Any:
        response = super().request(**environ)
        asked = response.wsgi_request
        preflight = asked.method == "OPTIONS" and "Access-Control-Request-Method" in asked.headers
        path, _, _ = asked.get_full_path().partition("?")
        query = environ.get("QUERY_STRING", "")
        address = f"{path}?{query}" if query else path
        conformance.check(address, asked.method, response, preflight=preflight)
        if response.status_code >= 400 and asked.method != "HEAD" and not conformance.PAGES.match(asked.path):
            _check_problem(response, private=given_to(asked) is not None)
        return response


def _check_problem(response: HttpResponse, *, private: bool) -> None:
    """What the schema of problems cannot say."""
    problem = response.json()  # type: ignore[attr-defined]
    assert (response.status_code, problem["title"]) == CODES[problem["code"]]
    assert problem["status"] == response.status_code
    assert problem["type"] == f"{settings.PUBLIC_URL}/docs/problems/{problem['code']}"
    assert problem["request_id"] == response["X-Request-ID"]
    assert problem["detail"]
    assert all(error["code"] and error["detail"] for error in problem["errors"])
    assert (problem["withdrawal"] is None) == (problem["code"] != "gone")
    kept = "no-store" if response.status_code >= 500 else "no-cache"
    private = private or response.wsgi_request.path.startswith("/api/v1/manage/")  # type: ignore[attr-defined]
    assert response["Cache-Control"] == ("private, no-store" if private else kept)


@pytest.fixture(autouse=True)
def late_in_2026() -> Iterator[None]:
    """The present of tests that do not say another: their content is of that year, and public before it."""
    with time_machine.travel(datetime(2026, 12, 1, 12, tzinfo=UTC)):
        yield


@pytest.fixture
def one_connection(db: None) -> Iterator[None]:
    """Both aliases read through one connection: what a test has not committed is seen, and rolled back."""
    replica = connections["replica"]
    connections["replica"] = copy(connections["default"])
    connections["replica"].alias = "replica"
    yield
    connections["replica"] = replica


@pytest.fixture
def cached(settings: Any) -> Iterator[None]:
    """Answers are kept, as on a server; but the head is looked at for each request."""
    yield from _caching(settings)


@pytest.fixture
def keeping(head_is_known: None, settings: Any) -> Iterator[None]:
    """The same, and the head is known for a while."""
    yield from _caching(settings)


def _caching(settings: Any) -> Iterator[None]:
    settings.RESPONSE_CACHE_MEGABYTES = 8
    forget_all()
    yield
    forget_all()


def forget_all() -> None:
    store.clear()
    known.forget()
    heads.look_again()


@pytest.fixture
def get(one_connection: None) -> Get:
    return ask


def ask(path: str, status: int = 200, *, method: str = "GET", **headers: str) -> HttpResponse:
    """The answer, which has to have this status."""
    response = send(path, method=method, **headers)
    assert response.status_code == status, response.content
    return response


def send(path: str, *, method: str = "GET", **headers: str) -> HttpResponse:
    """The answer, whatever it is. `path` is below /api/v1/ unless it begins with a slash."""
    address = path if path.startswith("/") else f"/api/v1/{path}"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response: HttpResponse = Client().generic(method, address, headers=named)
    return response


def results(response: HttpResponse) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = response.json()["results"]  # type: ignore[attr-defined]
    return found


def slugs(response: HttpResponse) -> list[str]:
    return [item["slug"] for item in results(response)]


def error_of(response: HttpResponse) -> dict[str, Any]:
    """The only error of a problem."""
    [error] = response.json()["errors"]  # type: ignore[attr-defined]
    return error  # type: ignore[no-any-return]


def queries_of(path: str, status: int = 200, *, method: str = "GET", **headers: str) -> list[str]:
    """The SQL statements that an answer took, of a state that was not asked for anything before."""
    known.forget()
    with CaptureQueriesContext(connections["replica"]) as captured:
        ask(path, status, method=method, **headers)
    return [query["sql"] for query in captured.captured_queries]
