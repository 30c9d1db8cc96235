"""Datetime negotiation (RFC 7089): a document is its own TimeGate, `as_of` its Mementos, its history the TimeMap."""

from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
import time_machine
from django.http import HttpResponse

from content.commands import publishing
from content.models.item import Item
from content.permissions import SYSTEM
from tests.asking import Get, queries_of, send
from tests.filling import withdraw
from tests.making import change, make, publish, published

NOW = datetime(2026, 6, 18, 9, 0, 0, 250_000, tzinfo=UTC)
DAY = timedelta(days=1)
API = "https://api.example.org/api/v1"
VARY = "Accept-Datetime, Accept-Encoding"
FIRST, SECOND = "Thu, 18 Jun 2026 09:00:00 GMT", "Sat, 20 Jun 2026 09:00:00 GMT"


def at(days: float) -> time_machine.travel:
    return time_machine.travel(NOW + days * DAY, tick=False)


def made() -> Item:
    """Published on the 18th, a quarter of a second after nine; renamed on the 20th."""
    with at(0):
        post = published("post", slug="old", title="Old")
    with at(2):
        publish(change(post, slug="recent", title="Recent"))
    return post


def links(response: HttpResponse) -> dict[str, str]:
    found = (one.partition(">; rel=") for one in response["Link"].split(", <"))
    return {rest.split('"')[1]: address.removeprefix("<") for address, _, rest in found}


def memento(path: str, instant: str) -> str:
    return f"{API}/{path}?{urlencode({'as_of': instant})}"


# --- The TimeGate ----------------------------------------------------------------------------------------------


def test_document_says_where_its_past_is(get: Get) -> None:
    post = made()
    shown = get("posts/recent/?fields=title")
    address = f"{API}/posts/recent/?fields=title"
    history = f"{API}/posts/{post.pk}/editions/"
    assert links(shown) == {"original": address, "timegate": address, "timemap": history}
    assert shown["Link"].endswith('; rel="timemap"; type="application/link-format"')
    assert shown["Vary"] == VARY
    assert {"Memento-Datetime", "Content-Location"} & set(shown.headers) == set()


@pytest.mark.parametrize(
    ("asked", "title", "dated"),
    [
        (FIRST, "Old", FIRST),
        ("Fri, 19 Jun 2026 00:00:00 GMT", "Old", FIRST),
        ("Sat, 20 Jun 2026 08:59:59 GMT", "Old", FIRST),
        (SECOND, "Recent", SECOND),
        ("Mon, 22 Jun 2026 00:00:00 GMT", "Recent", SECOND),
    ],
)
def test_document_is_that_of_the_second_asked_for(asked: str, title: str, dated: str, get: Get) -> None:
    post = made()
    shown = get(f"posts/{post.pk}/", Accept_Datetime=asked)
    assert (shown.json()["title"], shown["Memento-Datetime"], shown["Vary"]) == (title, dated, VARY)
    again = get(shown["Content-Location"].removeprefix("https://api.example.org"))
    assert (again.json(), again["Memento-Datetime"]) == (shown.json(), dated)
    assert links(shown)["original"] == f"{API}/posts/{post.pk}/"


def test_content_location_is_the_memento(get: Get) -> None:
    made()
    shown = get("posts/old/?fields=title", Accept_Datetime="Fri, 19 Jun 2026 00:00:00 GMT")
    query = urlencode({"fields": "title", "as_of": "2026-06-19T00:00:00.999999Z"})
    assert shown["Content-Location"] == f"{API}/posts/old/?{query}"
    assert links(shown)["timegate"] == f"{API}/posts/old/?fields=title"


def test_present_name_stands_for_the_item_where_nothing_had_it_then(get: Get) -> None:
    post = made()
    assert get("posts/recent/", Accept_Datetime="Fri, 19 Jun 2026 00:00:00 GMT").json()["slug"] == "old"
    publish(make("post", slug="old"))
    assert get("posts/old/", Accept_Datetime="Fri, 19 Jun 2026 00:00:00 GMT").json()["id"] == str(post.pk)


@pytest.mark.parametrize("asked", ["Wed, 17 Jun 2026 00:00:00 GMT", "Mon, 01 Jan 1900 00:00:00 GMT"])
def test_before_the_first_state_it_is_the_first(asked: str, get: Get) -> None:
    post = made()
    for name in ("recent", str(post.pk)):
        shown = get(f"posts/{name}/", Accept_Datetime=asked)
        assert (shown.json()["title"], shown["Memento-Datetime"]) == ("Old", FIRST)
        assert shown["Content-Location"] == memento(f"posts/{name}/", "2026-06-18T09:00:00.250000Z")
    get("posts/never/", 404, Accept_Datetime=asked)


def test_first_state_that_was_suppressed_is_not_told(get: Get) -> None:
    post = made()
    publishing.suppress(item=post, edition=1, reason="An address leaked.", actor=SYSTEM)
    shown = get("posts/recent/", Accept_Datetime="Wed, 17 Jun 2026 00:00:00 GMT")
    assert (shown.json()["title"], shown["Memento-Datetime"]) == ("Recent", SECOND)
    get(f"posts/{post.pk}/", 410, Accept_Datetime="Fri, 19 Jun 2026 00:00:00 GMT")


def test_later_than_now_is_the_present(get: Get) -> None:
    with at(0):
        post = published("post", slug="a", title="Old")
        publish(change(post, title="Coming"), at=NOW + DAY)
        present = get("posts/a/")
        asked = [FIRST, "Thu, 18 Jun 2026 10:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"]
        shown = [get("posts/a/", Accept_Datetime=one) for one in asked]
    assert [one.content for one in shown] == [present.content] * 3
    assert [one["ETag"] for one in shown] == [present["ETag"]] * 3
    assert {one["Memento-Datetime"] for one in shown} == {FIRST}
    assert {one["Content-Location"] for one in shown} == {memento("posts/a/", "2026-06-18T09:00:00.250000Z")}


@pytest.mark.parametrize("asked", ["", "2026-06-18T09:00:00Z", "yesterday", "Thu, 32 Jun 2026 09:00:00 GMT", "1"])
def test_malformed_date_is_refused(asked: str, get: Get) -> None:
    made()
    refused = get("posts/recent/", 400, Accept_Datetime=asked)
    [error] = refused.json()["errors"]  # type: ignore[attr-defined]
    assert (refused.json()["code"], error["header"], error["code"]) == ("bad_request", "Accept-Datetime", "invalid")
    assert refused["Vary"] == "Accept-Datetime"


def test_as_of_is_a_memento_and_wins_over_the_header(get: Get) -> None:
    post = made()
    for headers in ({}, {"Accept_Datetime": SECOND}, {"Accept_Datetime": "yesterday"}):
        shown = get(f"posts/{post.pk}/?as_of=2026-06-19", **headers)
        assert (shown.json()["title"], shown["Memento-Datetime"]) == ("Old", FIRST)
        assert links(shown)["original"] == f"{API}/posts/{post.pk}/"
        assert "Content-Location" not in shown.headers


def test_memento_is_of_when_the_last_of_what_it_shows_began(get: Get) -> None:
    with at(0):
        tag = published("tag", slug="bread", name="Bread")
        published("post", slug="a", tags=["bread"])
    with at(2):
        publish(change(tag, name="Loaves"))
    assert get("posts/a/", Accept_Datetime="Fri, 19 Jun 2026 00:00:00 GMT")["Memento-Datetime"] == FIRST
    assert get("posts/a/?as_of=2026-06-22")["Memento-Datetime"] == SECOND


def test_conditional_requests_work(get: Get) -> None:
    made()
    asked = {"Accept_Datetime": "Fri, 19 Jun 2026 00:00:00 GMT"}
    old, recent = get("posts/old/", **asked), get("posts/recent/")
    same = get("posts/old/", 304, If_None_Match=old["ETag"], **asked)
    names = ("ETag", "Memento-Datetime", "Content-Location", "Vary", "Link", "Cache-Control")
    assert [same[name] for name in names] == [old[name] for name in names]
    get("posts/recent/", 200, If_None_Match=old["ETag"])
    assert get("posts/recent/", method="HEAD", **asked)["Memento-Datetime"] == FIRST
    assert recent["ETag"] != old["ETag"]


def test_only_documents_vary_by_it_and_they_always_do(get: Get) -> None:
    post = made()
    with at(3):
        withdraw(published("post", slug="gone"))
    answers = {path: send(path) for path in ("posts/recent/", "posts/old/", "posts/gone/", "posts/never/")}
    assert [one.status_code for one in answers.values()] == [200, 301, 410, 404]
    assert [one["Vary"] for one in answers.values()] == [VARY, *["Accept-Datetime"] * 3]
    others = ("posts/", f"posts/{post.pk}/editions/1/", "posts/recent/neighbours/", "facets/?kind=post")
    assert [path for path in others if "Accept-Datetime" in send(path, Accept_Datetime=FIRST).get("Vary", "")] == []
    assert [path for path in others if "Memento-Datetime" in send(path, Accept_Datetime=FIRST).headers] == []


def test_negotiation_costs_no_more_where_the_name_was_known(one_connection: None) -> None:
    post = made()
    asked = {"Accept_Datetime": "Fri, 19 Jun 2026 00:00:00 GMT"}
    counts = [len(queries_of(path, **asked)) for path in ("posts/old/", f"posts/{post.pk}/", "posts/recent/")]
    assert counts == [2, 2, 5]


# --- The TimeMap -----------------------------------------------------------------------------------------------


def timemap(get: Get, post: Item, query: str = "", **headers: str) -> HttpResponse:
    return get(f"posts/{post.pk}/editions/{query}", Accept="application/link-format", **headers)


def test_history_as_links(get: Get) -> None:
    post = made()
    address = f"{API}/posts/{post.pk}/"
    shown = timemap(get, post)
    assert (shown["Content-Type"], shown["Vary"]) == ("application/link-format", "Accept, Accept-Encoding")
    assert shown.content.decode() == (
        f'<{address}>; rel="original",\n'
        f'<{address}>; rel="timegate",\n'
        f'<{address}editions/>; rel="self"; type="application/link-format",\n'
        f'<{address}?as_of=2026-06-20T09:00:00.250000Z>; rel="last memento"; datetime="{SECOND}",\n'
        f'<{address}?as_of=2026-06-18T09:00:00.250000Z>; rel="first memento"; datetime="{FIRST}"\n'
    )
    assert get(f"posts/{post.pk}/?as_of=2026-06-18T09:00:00.250000Z")["Memento-Datetime"] == FIRST
    assert timemap(get, post)["ETag"] != get(f"posts/{post.pk}/editions/")["ETag"]
    get(f"posts/{post.pk}/editions/", 304, Accept="application/link-format", If_None_Match=shown["ETag"])


def test_pages_of_a_timemap_name_each_other(get: Get) -> None:
    post = made()
    page = f"{API}/posts/{post.pk}/editions/?page_size=1"
    first, second = (timemap(get, post, query).content.decode() for query in ("?page_size=1", "?page_size=1&page=2"))
    assert f'<{page}&page=2>; rel="timemap"; type="application/link-format"' in first
    assert f'<{page}&page=1>; rel="timemap"; type="application/link-format"' in second
    assert [text.count("memento") for text in (first, second)] == [1, 1]
    assert ('rel="last memento"' in first, 'rel="first memento"' in second) == (True, True)


def test_suppressed_state_is_not_in_the_timemap(get: Get) -> None:
    post = made()
    publishing.suppress(item=post, edition=1, reason="An address leaked.", actor=SYSTEM)
    assert timemap(get, post).content.decode().count('rel="first last memento"') == 1


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("application/link-format, */*;q=0.5", "application/link-format"),
        ("application/json;q=0.5, application/link-format", "application/link-format"),
        ("application/json, application/link-format", "application/json"),
        ("application/link-format;q=0, */*", "application/json"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("*/*", "application/json"),
    ],
)
def test_form_of_a_history_is_the_one_that_is_liked(accept: str, media_type: str, get: Get) -> None:
    shown = get(f"posts/{made().pk}/editions/", Accept=accept)
    assert (shown["Content-Type"], shown["Vary"]) == (media_type, "Accept, Accept-Encoding")


def test_what_is_wrong_with_a_timemap_is_said_in_json(get: Get) -> None:
    post = made()
    assert timemap_refused(get, post, "?page=9", 404)["code"] == "not_found"
    assert timemap_refused(get, post, "?pages=9", 400)["code"] == "invalid_parameter"
    get(f"posts/{post.pk}/editions/", 406, Accept="application/xml")
    get("posts/", 406, Accept="application/link-format")


def timemap_refused(get: Get, post: Item, query: str, status: int) -> dict[str, str]:
    refused = get(f"posts/{post.pk}/editions/{query}", status, Accept="application/link-format")
    found: dict[str, str] = refused.json()  # type: ignore[attr-defined]
    return found
