"""Every error is a problem (RFC 9457) that tells what to do. The shape is checked by `get` itself."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import OperationalError, connections
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from rest_framework import exceptions

from api.protocol.problems import as_problem
from config import urls
from content.errors import Conflict, Fault
from content.queries.reading import Overtaken
from tests.asking import Client, Get, error_of
from tests.making import published

SHARED = {"page", "page_size", "cursor", "ordering", "body_format", "fields", "omit", "expand", "include"}
SHARED |= {"as_of", "preview"}
POST_NAMES = sorted(urls.Posts.filterset_class.names() | SHARED)


def crash(request: HttpRequest) -> HttpResponse:
    raise ValueError("the secret of the house")


def refuse(request: HttpRequest) -> HttpResponse:
    raise Conflict("The slug is taken.", errors=[Fault(pointer="/slug", code="slug_taken", detail="Taken.")])


def hide(request: HttpRequest) -> HttpResponse:
    raise Http404("the secret of the house")


def throttle(request: HttpRequest) -> HttpResponse:
    raise exceptions.UnsupportedMediaType("text/plain")


urlpatterns = [
    *urls.urlpatterns,
    path("crash/", crash),
    path("refuse/", refuse),
    path("hide/", hide),
    path("unsupported/", throttle),
]
handler400, handler404, handler500 = urls.handler400, urls.handler404, urls.handler500


def test_unknown_parameter_is_told_with_all_and_the_nearest(get: Get) -> None:
    response = get("posts/?tga=budgets", 400)
    assert response.json() == {
        "type": "https://api.example.org/docs/problems/invalid_parameter",
        "title": "Invalid parameter",
        "status": 400,
        "code": "invalid_parameter",
        "detail": "There is no parameter “tga” here. Did you mean “tag”?",
        "instance": "/api/v1/posts/?tga=budgets",
        "request_id": response["X-Request-ID"],
        "withdrawal": None,
        "errors": [
            {
                "parameter": "tga",
                "pointer": None,
                "header": None,
                "code": "unknown_parameter",
                "detail": "Unknown parameter.",
                "allowed": POST_NAMES,
                "nearest": "tag",
            }
        ],
        "current": None,
    }


HABITS = {
    "per_page": "page_size",
    "_limit": "page_size",
    "_start": "page",
    "from": "published_after",
    "search": "q",
    "limit": "page_size",
    "offset": "page",
    "orderby": "ordering",
    "order_by": "ordering",
    "sort": "ordering",
    "_fields": "fields",
    "_embed": "expand",
    "populate": "expand",
    "include_docs": "include",
    "tags": "tag",
    "categories": "tag",
    "authors": "author",
    "lang": "language",
    "locale": "language",
    "after": "published_after",
    "before": "published_before",
    "since": "updated_since",
    "modified_after": "updated_since",
    "id": "ids",
    "tag__all": "tag_all",
    "tag__in": "tag",
    "tag[]": "tag",
    "filter[tag]": "tag",
    "page[size]": "page_size",
    "pageSize": "page_size",
    "publishedAfter": "published_after",
    "fields[posts]": "fields",
    "tag-not": "tag_not",
    "featurd": "featured",
    "utm_source": None,
    "xyzzy": None,
}


def test_habits_of_other_systems_are_answered_with_our_names(get: Get) -> None:
    assert {name: error_of(get(f"posts/?{name}=1", 400))["nearest"] for name in HABITS} == HABITS


ORDERS = {
    "date": "published_at",
    "-date": "-published_at",
    "newest": "-published_at",
    "published_at:desc": "-published_at",
    "published_at asc": "published_at",
    "modified": "updated_at",
    "titel": "title",
    "xyzzy": None,
}


def test_orders_of_other_systems_are_answered_with_ours(get: Get) -> None:
    assert {value: error_of(get(f"posts/?ordering={value}", 400))["nearest"] for value in ORDERS} == ORDERS


def test_habits_are_answered_with_what_the_list_has(get: Get) -> None:
    asked = {"events/?from=x": "starts_after", "events/?ordering=date": "starts_at", "posts/?fields=excerpt": "summary"}
    assert {path: error_of(get(path, 400))["nearest"] for path in asked} == asked


def test_detail_takes_no_filters(get: Get) -> None:
    published("post", slug="a")
    error = error_of(get("posts/a/?tag=x", 400))
    assert (error["parameter"], error["allowed"]) == (
        "tag",
        ["as_of", "body_format", "expand", "fields", "include", "omit", "preview"],
    )


def test_several_mistakes_are_told_together(get: Get) -> None:
    errors = get("posts/?tga=x&guest=true&guest=false&zzz=1", 400).json()["errors"]
    assert [(error["parameter"], error["code"]) for error in errors] == [
        ("tga", "unknown_parameter"),
        ("zzz", "unknown_parameter"),
        ("guest", "repeated"),
    ]


def test_unknown_address_is_a_problem_wherever_it_is(get: Get) -> None:
    for address in (
        "/",
        "/nothing",
        "/api/",
        "/api/v2/posts/",
        "/api/v1/images/",
        "/feeds/x.rss",
        "/media/images/x.png",
    ):
        assert get(address, 404).json()["instance"] == address


def test_address_without_its_slash_is_told_or_redirected(get: Get) -> None:
    response = Client().get("/api/v1/posts?tag=x")
    assert (response.status_code, response["Location"]) == (301, "/api/v1/posts/?tag=x")


def test_method_that_is_not_allowed_is_told_which_are(get: Get) -> None:
    published("post", slug="a")
    for address in ("posts/", "posts/a/"):
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            response = get(address, 405, method=method)
            assert (response["Allow"], response.json()["code"]) == ("GET, HEAD, OPTIONS", "method_not_allowed")


def test_media_type_that_is_not_offered_is_406(get: Get) -> None:
    refused = ("application/json;q=0", "*/*, application/json; q=0.0", "text/csv, application/pdf;q=0.5")
    for accept in ("application/xml", "image/png", *refused):
        assert get("posts/", 406, Accept=accept).json()["detail"] == "The answers here are application/json."


def test_media_type_that_includes_json_is_answered(get: Get) -> None:
    browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    for accept in ("", "*/*", "application/json", "application/*", "text/html", browser, "APPLICATION/JSON; q=0.1"):
        get("posts/", Accept=accept)


@pytest.mark.urls(__name__)
def test_crash_tells_nothing_but_its_request_id(get: Get, caplog: pytest.LogCaptureFixture) -> None:
    response = get("/crash/", 500)
    assert b"secret" not in response.content
    assert b"Traceback" not in response.content
    detail = "Something went wrong on our side. The request id helps to find out what."
    assert (response.json()["code"], response.json()["detail"]) == ("server_error", detail)
    [ours] = [record for record in caplog.records if record.name == "commonplace.api"]
    assert (ours.levelno, response["X-Request-ID"] in ours.getMessage()) == (logging.ERROR, True)


@pytest.mark.urls(__name__)
def test_exceptions_of_views_are_problems(get: Get) -> None:
    assert get("/hide/", 404).json()["detail"] == "There is nothing at this address."
    assert get("/unsupported/", 415).json()["code"] == "unsupported_media_type"
    [error] = get("/refuse/", 409).json()["errors"]
    assert (error["pointer"], error["code"]) == ("/slug", "slug_taken")


def test_unknown_host_is_a_problem(get: Get) -> None:
    for host in ("evil.example.org", "a b", "[::1", "x" * 300):
        problem = get("posts/", 400, Host=host).json()
        assert (problem["code"], "ALLOWED_HOSTS" in problem["detail"]) == ("bad_request", True)


def test_path_that_is_no_text_is_not_found(one_connection: None) -> None:
    for raw in ("/api/v1/posts/%FF%FE/", "/api/v1/posts/%ED%A0%80/", "/%C3%28", "/%00"):
        response = Client().get(raw)
        assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")


# --- The database fails ----------------------------------------------------------------------------------------


@pytest.fixture
def broken_reader(tmp_path: Any) -> Iterator[None]:
    """A database that cannot be reached: nothing listens, or there is no such file."""
    replica = connections["replica"]
    broken = replica.copy("replica")
    nowhere = {"NAME": tmp_path / "nothing" / "x.sqlite3"} if broken.vendor == "sqlite" else {"PORT": "1"}
    broken.settings_dict |= nowhere | {"OPTIONS": {}, "HOST": "127.0.0.1"}
    connections["replica"] = broken
    yield
    connections["replica"] = replica


@pytest.mark.django_db(databases=["default", "replica"], transaction=True)
def test_database_that_cannot_be_reached_is_503(broken_reader: None, caplog: pytest.LogCaptureFixture) -> None:
    for address in ("/api/v1/posts/", "/api/v1/posts/a/"):
        response = Client().get(address)
        assert (response.status_code, response["Retry-After"], response["Cache-Control"]) == (503, "2", "no-store")
        assert (response.json()["code"], response.json()["title"]) == ("busy", "Busy")
    assert {record.name for record in caplog.records if record.levelno >= logging.ERROR} >= {"commonplace.api"}


def test_state_that_is_over_is_busy_and_the_log_says_why(caplog: pytest.LogCaptureFixture) -> None:
    problem = as_problem(Overtaken())
    assert problem is not None
    assert (problem.code, caplog.messages) == ("busy", [f"the database refuses: {Overtaken()}"])
    assert "suppressed" in caplog.text


@pytest.mark.sqlite
def test_statement_that_sqlite_refuses_is_a_crash_and_not_busy(db: None) -> None:
    with connections["default"].cursor() as cursor, pytest.raises(OperationalError) as refused:
        cursor.execute("SELECT nothing FROM nowhere")
    assert as_problem(refused.value) is None


@pytest.mark.sqlite
@pytest.mark.django_db(databases=["default", "replica"], transaction=True)
def test_table_that_is_locked_on_sqlite_is_503() -> None:
    with connections["default"].cursor() as cursor:
        cursor.execute("BEGIN EXCLUSIVE")
        cursor.execute("UPDATE content_head SET number = number")
        response = Client().get("/api/v1/posts/")
        cursor.execute("ROLLBACK")
    assert (response.status_code, response["Retry-After"]) == (503, "2")
    assert Client().get("/api/v1/posts/").status_code == 200


@pytest.mark.postgresql
@pytest.mark.django_db(databases=["default", "replica"], transaction=True)
def test_table_that_is_locked_on_postgresql_is_503() -> None:
    default, replica = connections["default"], connections["replica"]
    default.set_autocommit(False)
    try:
        with default.cursor() as cursor:
            cursor.execute("LOCK TABLE content_head IN ACCESS EXCLUSIVE MODE")
        with replica.cursor() as cursor:
            cursor.execute("SET lock_timeout = '50ms'")
        response = Client().get("/api/v1/posts/")
    finally:
        default.rollback()
        default.set_autocommit(True)
        replica.close()
    assert (response.status_code, response["Retry-After"]) == (503, "2")
    assert Client().get("/api/v1/posts/").status_code == 200


@pytest.mark.sqlite
@pytest.mark.django_db(databases=["default", "replica"], transaction=True)
def test_reader_cannot_write_on_sqlite() -> None:
    with connections["replica"].cursor() as cursor, pytest.raises(OperationalError, match="readonly"):
        cursor.execute("DELETE FROM content_edge")


def test_many_mistakes_are_answered_with_five(get: Get) -> None:
    wrong = "&".join(f"x{number}=1" for number in range(900))
    assert len(get(f"posts/?{wrong}", 400).json()["errors"]) == 5
