"""The public API is open to every origin, without credentials."""

from typing import Any

from django.http import HttpResponse

from tests.asking import Client, Get


def cors(response: HttpResponse) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.lower().startswith("access-control-")}


def test_answer_to_another_origin_may_be_read(get: Get) -> None:
    shown = cors(get("posts/", Origin="https://site.example.org"))
    assert shown["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in shown
    assert set(shown["access-control-expose-headers"].split(", ")) == {
        *("ETag", "Link", "Location", "Retry-After", "X-Request-ID", "Deprecation", "Sunset", "Sync-Token"),
        *("RateLimit", "RateLimit-Policy", "Memento-Datetime", "Content-Location", "Search-Capped"),
    }


def test_answer_is_the_same_to_who_names_no_origin(get: Get) -> None:
    """A cache gives it to a browser afterwards."""
    told, open_ = get("posts/"), get("posts/", Origin="https://site.example.org")
    assert (cors(told), told.get("Vary")) == (cors(open_), open_.get("Vary"))


def test_problem_may_be_read_too(get: Get) -> None:
    for path, status in (("posts/?tga=x", 400), ("posts/nothing/", 404)):
        assert cors(get(path, status, Origin="https://site.example.org"))["access-control-allow-origin"] == "*"


CLIENTS_SEND = (
    *("authorization", "if-none-match", "if-match", "idempotency-key", "accept-datetime", "x-preview-token"),
    *("x-minimum-change", "content-type", "x-request-id"),
)


def test_preflight_allows_the_headers_of_the_contract_for_a_day() -> None:
    asked = {"Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": ", ".join(CLIENTS_SEND)}
    shown = cors(Client().options("/api/v1/posts/", headers=asked | {"Origin": "https://site.example.org"}))
    assert set(CLIENTS_SEND) <= set(shown["access-control-allow-headers"].split(", "))
    assert (shown["access-control-allow-methods"], shown["access-control-max-age"]) == ("GET, HEAD, OPTIONS", "86400")


def test_preflight_is_for_browsers_and_not_for_other_caches() -> None:
    asked = {"Origin": "https://site.example.org", "Access-Control-Request-Method": "GET"}
    assert Client().options("/api/v1/posts/", headers=asked)["Cache-Control"] == "no-store"


def test_nothing_else_is_open(get: Get) -> None:
    for path, status in (("/", 404), ("/api/v1/manage/posts/", 401), ("/media/images/x.png", 404)):
        assert cors(get(path, status, Origin="https://site.example.org")) == {}


EDIT = "https://edit.example.org"


def test_management_is_open_to_the_origins_that_are_named(get: Get, settings: Any) -> None:
    settings.CORS_MANAGEMENT_ORIGINS = [EDIT]
    answer = get("/api/v1/manage/posts/", 401, Origin=EDIT)
    shown = cors(answer)
    assert (shown["Access-Control-Allow-Origin"], shown["Access-Control-Allow-Credentials"]) == (EDIT, "true")
    assert "Origin" in answer["Vary"]
    assert cors(get("/api/v1/manage/posts/", 401, Origin=f"{EDIT}.evil.example")) == {}
    assert cors(get("posts/", Origin=EDIT))["access-control-allow-origin"] == "*"


def test_preflight_of_management_allows_its_methods(settings: Any) -> None:
    settings.CORS_MANAGEMENT_ORIGINS = [EDIT]
    asked = {"Access-Control-Request-Method": "PATCH", "Origin": EDIT}
    shown = cors(Client().options("/api/v1/manage/posts/x/", headers=asked))
    assert shown["Access-Control-Allow-Methods"] == "GET, HEAD, POST, PATCH, DELETE, OPTIONS"
    assert {"x-csrftoken", "if-match", "idempotency-key"} <= set(shown["Access-Control-Allow-Headers"].split(", "))
