"""Two ways through a list, and both miss nothing and repeat nothing."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.http import HttpRequest, HttpResponse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.protocol import pagination
from config.urls import RESOURCES
from tests.asking import Get, ask, error_of, results, slugs
from tests.making import make, publish, published

LINK = re.compile(r'<([^<>]*)>; rel="([a-z]+)"(?:, |\Z)')
SIXTY = {f"p{number:02}" for number in range(60)}
ORDERS = {prefix: [*viewset.orders] for prefix, viewset in RESOURCES.items()}


def links(response: HttpResponse) -> dict[str, str]:
    """The Link header (RFC 8288), all of it."""
    header = response.headers.get("Link", "")
    assert LINK.sub("", header) == ""
    return {rel: address for address, rel in LINK.findall(header)}


def path(address: str) -> str:
    assert address.startswith("https://api.example.org/")
    return address.removeprefix("https://api.example.org")


def walk(address: str | None, rel: str = "next") -> Iterator[list[str]]:
    while address:
        response = ask(path(address))
        assert links(response).get({"next": "next", "previous": "prev"}[rel]) == response.json()[rel]
        yield slugs(response)
        address = response.json()[rel]


@pytest.fixture
def sixty(one_connection: None) -> None:
    """Sixty posts that no ordering tells apart."""
    publish_same(SIXTY)


@pytest.fixture
def five(one_connection: None) -> None:
    publish_same({f"p{number}" for number in range(5)})


def publish_same(slugs: set[str]) -> None:
    publish(*(make("post", slug=slug, title="Same", published_at="2026-01-01T00:00:00Z") for slug in slugs))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(size=st.integers(1, 70), order=st.sampled_from(ORDERS["posts"]), down=st.booleans(), start=st.sampled_from("pc"))
def test_pages_hold_everything_once(size: int, order: str, down: bool, start: str, sixty: None) -> None:
    ordering = f"{'-' if down else ''}{order}"
    begin = "page=1" if start == "p" else "cursor="
    query = f"page_size={max(size, 7)}&ordering={ordering}&{begin}"
    pages = list(walk(f"https://api.example.org/api/v1/posts/?{query}"))
    listed = [slug for page in pages for slug in page]
    assert (sorted(listed), len(listed)) == (sorted(SIXTY), 60)
    assert {len(page) for page in pages[:-1]} <= {max(size, 7)}


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(size=st.integers(7, 40), order=st.sampled_from(ORDERS["posts"]), down=st.booleans())
def test_cursor_walks_back_the_way_it_came(size: int, order: str, down: bool, sixty: None) -> None:
    query = f"page_size={size}&ordering={'-' if down else ''}{order}&cursor="
    start = f"https://api.example.org/api/v1/posts/?{query}"
    forwards = list(walk(start))
    last = start
    while following := ask(path(last)).json()["next"]:
        last = following
    backwards = list(walk(last, "previous"))
    there, back = ([slug for page in pages for slug in page] for pages in (forwards, reversed(backwards)))
    assert there == list(back)


def test_both_ways_list_in_the_same_order(five: None, get: Get) -> None:
    for order in ORDERS["posts"]:
        start = f"https://api.example.org/api/v1/posts/?page_size=2&ordering={order}"
        by_page, by_cursor = (list(walk(address)) for address in (start, f"{start}&cursor="))
        assert by_cursor == by_page


def test_page_says_where_it_is(five: None, get: Get) -> None:
    here = "https://api.example.org/api/v1/posts/?page_size=2&language=en-GB"
    first, second, third = (get(f"posts/?page_size=2&language=en-GB&page={number}") for number in (1, 2, 3))
    shown = [(one.json()["count"], one.json()["previous"], one.json()["next"]) for one in (first, second, third)]
    one, two, three = (f"{here}&page={number}" for number in (1, 2, 3))
    assert shown == [(5, None, two), (5, one, three), (5, two, None)]
    assert links(second) == {"first": f"{here}&page=1", "next": f"{here}&page=3", "prev": f"{here}&page=1"}
    assert [len(results(one)) for one in (first, second, third)] == [2, 2, 1]


def test_page_size_is_twenty_unless_asked(sixty: None, get: Get) -> None:
    assert [len(results(get(f"posts/{query}"))) for query in ("", "?page_size=100", "?cursor=")] == [20, 60, 20]


def test_cursor_counts_nothing_and_keeps_the_filters(five: None, get: Get) -> None:
    answer = get("posts/?cursor=&page_size=2&language=en-GB,nl&guest=false")
    assert (answer.json()["count"], answer.json()["previous"]) == (None, None)
    assert set(links(answer)) == {"first", "next"}
    queries = [parse_qs(urlsplit(address).query, keep_blank_values=True) for address in links(answer).values()]
    kept = [{name: values for name, values in query.items() if name != "cursor"} for query in queries]
    assert kept == [{"page_size": ["2"], "language": ["en-GB,nl"], "guest": ["false"]}] * 2


def test_page_beyond_the_end_is_not_found(five: None, get: Get) -> None:
    assert get("posts/?page=4&page_size=2", 404).json()["detail"] == "There is no page 4: the last one is 3."
    assert get("events/?page=1").json()["results"] == []
    assert get("events/?page=2", 404).json()["code"] == "not_found"


def test_page_mode_ends_at_ten_thousand_items(get: Get) -> None:
    for query in ("page=101&page_size=100", "page=501", "page=10001&page_size=1"):
        error = error_of(get(f"posts/?{query}", 400))
        assert (error["parameter"], error["code"], error["nearest"]) == ("page", "out_of_range", "cursor")
        assert error["detail"] == "Pages end at item 10,000: go on with cursor= (empty to start)."
    get("posts/?page=100&page_size=100", 404)


def test_last_page_goes_on_with_the_cursor(sixty: None, get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagination, "LAST_BY_PAGE", 40)
    last = get("posts/?page=2&language=en-GB")
    assert (last.json()["count"], last.json()["next"]) == (60, None)
    following = get(path(links(last)["next"]))
    assert parse_qs(urlsplit(links(last)["next"]).query)["language"] == ["en-GB"]
    pages = [slugs(get("posts/?language=en-GB")), slugs(last), slugs(following)]
    assert sorted(slug for page in pages for slug in page) == sorted(SIXTY)
    assert following.json()["next"] is None
    get("posts/?page=3", 400)


def test_page_and_cursor_together_are_refused(get: Get) -> None:
    error = error_of(get("posts/?page=1&cursor=", 400))
    assert (error["parameter"], error["code"], error["detail"]) == (
        "page",
        "contradiction",
        "Use page or cursor, not both.",
    )


@pytest.mark.parametrize("prefix", ORDERS)
def test_every_ordering_goes_both_ways(prefix: str, get: Get) -> None:
    kind = prefix.removesuffix("s")
    instants = [datetime(2026, 1, day, tzinfo=UTC) for day in (1, 2, 3)]
    for number, instant in enumerate(instants):
        with time_machine.travel(instant, tick=False):
            own = ORDERED[kind](number)
            published(kind, slug=f"{kind}-{number}", published_at=instant.isoformat(), **own)
    upwards = [f"{kind}-{number}" for number in range(3)]
    orders = {name: slugs(get(f"{prefix}/?ordering={name}")) for name in ORDERS[prefix]}
    assert orders == dict.fromkeys(ORDERS[prefix], upwards)
    downwards = {name: slugs(get(f"{prefix}/?ordering=-{name}&cursor=")) for name in ORDERS[prefix]}
    assert downwards == dict.fromkeys(ORDERS[prefix], upwards[::-1])


ORDERED = {
    "post": lambda number: {"title": f"Title {number}"},
    "author": lambda number: {"name": f"Name {number}"},
    "event": lambda number: {
        "title": f"Title {number}",
        "starts_local": f"2026-06-1{number}T10:00:00",
        "ends_local": f"2026-06-1{number}T11:00:00",
    },
    "quote": lambda number: {"text": f"Text {number}"},
    "reference": lambda number: {"contributors": {"author": [{"family": f"Family {number}"}]}},
    "tag": lambda number: {"name": f"Name {number}"},
}


def test_second_place_is_refused_however_it_is_spelled(get: Get) -> None:
    for query in ("page=1&page=1", "page=7&page=%31", "cursor=&cursor=%41"):
        [error] = get(f"posts/?{query}", 400).json()["errors"]
        assert error["code"] == "repeated"


class Shrinking:
    """Somebody takes the last row out after it was counted."""

    name = "shrinking"

    def count(self) -> int:
        return 3

    def page(self, offset: int, limit: int) -> list[str]:
        return ["a", "b"][offset : offset + limit]


def test_what_is_no_state_may_lose_a_row_after_the_count() -> None:
    """Working copies, for example: that is no reason to refuse the page."""
    page = pagination.walk(HttpRequest(), Shrinking())  # type: ignore[arg-type]
    assert (page.rows, page.count) == (["a", "b"], 3)
