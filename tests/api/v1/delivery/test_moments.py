"""Answers of a state that was known already, and what is asked once more of one that is looked at for the request.

The head is known for a minute here, so that nothing depends on how fast a test runs.
"""

import pytest

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


def test_moved_and_gone_are_of_the_present(get: Get) -> None:
    post = published("post", slug="a", title="A")
    withdraw(post)
    get("posts/a/", 410)
    publish(post)
    assert get("posts/a/").json()["title"] == "A"
    change(post, slug="b")
    publish(post)
    assert get("posts/b/").json()["title"] == "A"
    assert get("posts/a/", 301)["Location"].endswith("/api/v1/posts/b/")


@pytest.fixture
def suppressed(get: Get) -> Item:
    """What the known state shows of it was suppressed just now."""
    post = published("post", slug="a", title="Secret leavens", tags=[])
    assert titles(get) == ["Secret leavens"]
    change(post, title="Leavens")
    publish(post)
    publishing.suppress(item=post, edition=1, reason="Said too much", actor=SYSTEM)
    return post


@pytest.mark.parametrize("path", ["posts/?page_size=5", "posts/?cursor=&include=body"])
def test_list_shows_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item, path: str) -> None:
    assert titles(get, path) == ["Leavens"]


def test_search_finds_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item) -> None:
    assert get("search/?q=secret").json()["results"] == []


@pytest.mark.parametrize("name", ["a", "{id}"])
def test_document_shows_nothing_that_was_suppressed_just_now(get: Get, suppressed: Item, name: str) -> None:
    assert get(f"posts/{name.format(id=suppressed.pk)}/").json()["title"] == "Leavens"
