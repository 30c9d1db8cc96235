"""The public API is open to every origin, without credentials."""

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
    for path in ("/", "/api/v1/manage/posts/", "/media/images/x.png", "/admin/"):
        assert cors(get(path, 404, Origin="https://site.example.org")) == {}
