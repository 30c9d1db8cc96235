"""Answers of a state that was known already, and what is asked once more of one that is looked at for the request.

The head is known for a minute here, so that nothing depends on how fast a test runs.
"""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from django.utils.http import http_date

from api.v1.delivery.mementos import spelled
from content.commands import publishing
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import heads
from tests.asking import Get, queries_of
from tests.filling import withdraw
from tests.making import change, publish, published


@pytest.fixture(autouse=True)
def known_for_a_minute(head_is_known: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads, "FRESH", 60.0)
    monkeypatch.setattr(heads, "USABLE", 60.0)


def titles(get: Get, path: str = "posts/") -> list[str]:
    return [post["title"] for post in get(path).json()["results"]]


def test_head_is_looked_at_for_the_first_request_only(get: Get) -> None:
    published("post", slug="a")
    assert [len(queries_of("posts/?cursor=")) for _ in range(2)] == [2, 1]
    assert len(queries_of("posts/a/")) == 1


def test_what_was_published_just_now_is_there(get: Get) -> None:
    assert titles(get) == []
    published("tag", slug="bread")
    published("post", slug="a", title="A", tags=["bread"])
    assert titles(get) == []  # a list says nothing by which anybody could tell
    assert get("posts/a/").json()["title"] == "A"
    heads.look_again()
    assert titles(get) == ["A"]


def test_name_in_a_filter_that_was_published_just_now_means_something(get: Get) -> None:
    assert titles(get) == []
    published("tag", slug="bread")
    published("post", title="A", tags=["bread"])
    assert titles(get, "posts/?tag=bread") == ["A"]


def test_what_there_is_not_is_looked_for_once(get: Get) -> None:
    published("post", slug="a")
    get("posts/a/")
    assert len(queries_of("posts/nothing/", 404)) == 3
    assert len(queries_of("posts/?tga=x", 400)) == 0


def test_gone_is_of_the_present(get: Get) -> None:
    post = published("post", slug="a", title="A")
    withdraw(post)
    assert titles(get) == []
    publish(post)
    assert get("posts/a/").json()["title"] == "A"


def test_moved_is_of_the_present(get: Get) -> None:
    post = published("post", slug="a", title="A")
    publish(change(post, slug="b"))
    assert titles(get) == ["A"]
    publish(change(post, slug="a"))
    assert get("posts/a/").json()["title"] == "A"
    assert get("posts/b/", 301)["Location"].endswith("/api/v1/posts/a/")


@pytest.mark.parametrize("dated", [False, True])
def test_instant_that_the_known_state_does_not_cover_is_looked_for(get: Get, dated: bool) -> None:
    post = published("post", slug="a", title="First")
    get("posts/a/")
    publish(change(post, title="Second"))
    now = timezone.now()
    headers = {"Accept-Datetime": http_date(now.timestamp())} if dated else {}
    with time_machine.travel(now + timedelta(seconds=1)):
        path = "posts/a/" if dated else f"posts/a/?as_of={spelled(now)}"
        assert get(path, **headers).json()["title"] == "Second"


@pytest.fixture
def suppressed(get: Get) -> Item:
    """What the known state shows of it, and finds, was suppressed just now."""
    post = published("post", slug="older")
    publish(change(post, slug="a", title="Secret leavens"))
    assert titles(get) == ["Secret leavens"]
    assert get("search/?q=secret").json()["count"] == 1
    suppress(post, 2, title="Leavens")
    return post


def suppress(item: Item, edition: int = 1, **corrected: str) -> None:
    """The edition that is public, once there is another."""
    publish(change(item, **corrected))
    publishing.suppress(item=item, edition=edition, reason="Said too much", actor=SYSTEM)


@pytest.mark.parametrize("path", ["posts/?page_size=5", "posts/?cursor=&include=body"])
def test_list_shows_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item, path: str) -> None:
    assert titles(get, path) == ["Leavens"]


def test_page_has_as_many_as_the_list_counts(get: Get) -> None:
    """By its edges nothing suppressed is found, so that no row would tell."""
    published("tag", slug="bread")
    post, _ = (published("post", title=title, tags=["bread"]) for title in ("A", "B"))
    assert get("posts/?tag=bread&page_size=1").json()["count"] == 2
    suppress(post, title="C")
    page = get("posts/?tag=bread").json()
    assert (page["count"], {post["title"] for post in page["results"]}) == (2, {"B", "C"})


def test_search_finds_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item) -> None:
    assert get("search/?q=secret").json()["results"] == []


@pytest.mark.parametrize("name", ["a", "{id}"])
def test_document_shows_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item, name: str) -> None:
    assert get(f"posts/{name.format(id=suppressed.pk)}/").json()["title"] == "Leavens"


def test_older_names_lead_to_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item) -> None:
    [redirect] = get("redirects/").json()["results"]
    assert (redirect["from"], redirect["to"]["label"]) == ("older", "Leavens")


def test_older_address_leads_to_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item) -> None:
    assert get("lookup/?url=/older").json()["item"]["label"] == "Leavens"


def test_link_shows_nothing_that_was_suppressed_just_now(get: Get) -> None:
    tag = published("tag", slug="bread", name="Secret")
    published("post", title="A", tags=["bread"])
    get("tags/?page_size=1")  # the state is known, and not what it links to
    suppress(tag, name="Bread")
    [post] = get("posts/").json()["results"]
    assert [tag["label"] for tag in post["tags"]] == ["Bread"]


def test_neighbour_is_nothing_that_was_suppressed_just_now(get: Get) -> None:
    dates = {"a": "2026-01-01T00:00:00Z", "b": "2026-01-02T00:00:00Z"}
    _, post = (published("post", slug=slug, title=slug, published_at=date) for slug, date in dates.items())
    assert get("posts/a/neighbours/").json()["next"]["label"] == "b"
    suppress(post, title="B")
    assert get("posts/a/neighbours/").json()["next"]["label"] == "B"
