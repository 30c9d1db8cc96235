"""What stands beside a post: its neighbours in time, and the posts that have something in common with it."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from content.models.item import Item
from tests.asking import Get, error_of, queries_of
from tests.filling import publish_site, withdraw
from tests.making import change, publish, published

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def posts(*names: str, **data: object) -> list[Item]:
    """A post a day."""
    found = []
    for day, name in enumerate(names):
        with time_machine.travel(START + timedelta(days=day)):
            found.append(published("post", slug=name, **data))
    return found


def pair(get: Get, path: str) -> tuple[str | None, str | None]:
    answer = get(path).json()
    return tuple(answer[way] and answer[way]["slug"] for way in ("previous", "next"))  # type: ignore[return-value]


# --- Neighbours ------------------------------------------------------------------------------------------------


def test_neighbours_are_those_right_before_and_after(get: Get) -> None:
    posts("a", "b", "c", "d")
    found = {name: pair(get, f"posts/{name}/neighbours/") for name in "abcd"}
    assert found == {"a": (None, "b"), "b": ("a", "c"), "c": ("b", "d"), "d": ("c", None)}


def test_neighbours_of_equal_dates_are_a_chain(get: Get) -> None:
    """Every post once, in the order of the list."""
    with time_machine.travel(START, tick=False):
        posts_of_one_instant = [published("post", slug=name) for name in ("x", "y", "z")]
    assert len(posts_of_one_instant) == 3
    listed = [one["slug"] for one in get("posts/?ordering=published_at").json()["results"]]
    walked = [listed[0]]
    while following := pair(get, f"posts/{walked[-1]}/neighbours/")[1]:
        assert pair(get, f"posts/{following}/neighbours/")[0] == walked[-1]
        walked.append(following)
    assert walked == listed


def test_neighbours_stay_within_the_filters(get: Get) -> None:
    published("tag", slug="rye")
    for name, tags in (("a", ["rye"]), ("other", []), ("later", ["rye"])):
        published("post", slug=name, tags=tags)
    assert pair(get, "posts/a/neighbours/?tag=rye") == (None, "later")
    # The post itself need not be among them.
    assert pair(get, "posts/other/neighbours/?tag=rye") == ("a", "later")
    assert error_of(get("posts/a/neighbours/?tga=rye", 400))["nearest"] == "tag"


def test_neighbours_move_and_leave_with_the_post(get: Get) -> None:
    old, gone = posts("old", "gone")
    change(old, slug="renamed")
    publish(old)
    withdraw(gone)
    moved = get("posts/old/neighbours/?guest=false", 301)
    assert moved["Location"] == "https://api.example.org/api/v1/posts/renamed/neighbours/?guest=false"
    get("posts/gone/neighbours/", 410)
    get("posts/nothing/neighbours/", 404)


def test_neighbours_of_what_redirects_are_those_of_its_target(get: Get) -> None:
    """Beside an event there is nothing: then the post has left for an address elsewhere."""
    first, second, target = posts("first", "second", "target")
    event = published("event", slug="fair")
    withdraw(first, "redirect", target=target)
    withdraw(second, "redirect", target=event)
    api = "https://api.example.org/api/v1"
    for way in ("neighbours", "related"):
        found = get(f"posts/first/{way}/?guest=false", 301)["Location"]
        assert found == f"{api}/posts/{target.pk}/{way}/?guest=false"
        get(found.removeprefix(f"{api}/"))
        assert get(f"posts/second/{way}/", 410).json()["withdrawal"]["target"] == f"{api}/events/{event.pk}/"


def test_neighbours_change_their_tag_with_the_neighbour(get: Get) -> None:
    _, neighbour = posts("a", "b")
    tag = get("posts/a/neighbours/")["ETag"]
    get("posts/a/neighbours/", 304, If_None_Match=tag)
    change(neighbour, title="Another title")
    publish(neighbour)
    assert get("posts/a/neighbours/", If_None_Match=tag).json()["next"]["label"] == "Another title"


# --- Related ---------------------------------------------------------------------------------------------------


def related(get: Get, path: str) -> dict[str, list[str]]:
    """By slug, what is shared."""
    results = get(path).json()["results"]
    assert [one["score"] for one in results] == sorted((one["score"] for one in results), reverse=True)
    return {one["item"]["slug"]: [card["slug"] for card in one["shared"]] for one in results}


def test_related_are_those_with_most_in_common(get: Get) -> None:
    for slug in ("rye", "oats"):
        published("tag", slug=slug)
    published("author", slug="mara")
    published("event", slug="fair")
    mara = [{"name": "Mara", "author": "mara"}]
    published("post", slug="this", tags=["rye", "oats"], authors=mara, event="fair")
    published("post", slug="same-event", event="fair")
    published("post", slug="both-tags", tags=["oats", "rye"])
    published("post", slug="same-author", authors=mara)
    published("post", slug="nothing")
    assert related(get, "posts/this/related/") == {
        "same-event": ["fair"],
        "both-tags": ["rye", "oats"],
        "same-author": ["mara"],
    }
    assert list(related(get, "posts/this/related/?page_size=1")) == ["same-event"]


def test_related_by_something_rare_comes_first(get: Get) -> None:
    published("tag", slug="common")
    published("tag", slug="rare")
    published("post", slug="this", tags=["common", "rare"])
    for number in range(5):
        published("post", slug=f"common-{number}", tags=["common"])
    published("post", slug="rare-one", tags=["rare"])
    assert list(related(get, "posts/this/related/?page_size=2")) == ["rare-one", "common-4"]


def test_related_leaves_out_translations_and_what_the_filters_do(get: Get) -> None:
    published("tag", slug="rye")
    published("post", slug="this", tags=["rye"])
    published("post", slug="dit", tags=["rye"], language="nl", translation_of="this")
    published("post", slug="other", tags=["rye"])
    published("post", slug="ander", tags=["rye"], language="nl")
    assert set(related(get, "posts/this/related/")) == {"other", "ander"}
    assert set(related(get, "posts/dit/related/?language=nl")) == {"ander"}


def test_related_forgets_what_was_withdrawn(get: Get) -> None:
    tag = published("tag", slug="rye")
    published("tag", slug="oats")
    published("post", slug="this", tags=["rye", "oats"])
    published("post", slug="other", tags=["rye", "oats"])
    withdraw(tag)
    assert related(get, "posts/this/related/") == {"other": ["oats"]}


def test_related_of_a_lonely_post_are_none(get: Get) -> None:
    published("post", slug="this")
    published("post", slug="other")
    assert get("posts/this/related/").json() == {"results": []}


def test_related_change_their_tag_with_what_is_shared(get: Get) -> None:
    published("tag", slug="rye")
    published("post", slug="this", tags=["rye"])
    tag = get("posts/this/related/")["ETag"]
    get("posts/this/related/", 304, If_None_Match=tag)
    published("post", slug="other", tags=["rye"])
    assert get("posts/this/related/", If_None_Match=tag)["ETag"] != tag


@pytest.mark.parametrize(
    ("path", "statements"),
    [
        ("posts/bread-post/neighbours/", 4),
        ("posts/bread-post/neighbours/?tag=bread-tag", 5),
        ("posts/bread-post/related/", 5),
        ("posts/bread-post/related/?tag=bread-tag", 6),
    ],
)
def test_beside_a_post_costs_the_same_for_more_items(path: str, statements: int, get: Get) -> None:
    publish_site()
    for _ in range(2):
        published("post", tags=["bread-tag"], image="bread-image", event="bread-event")
        assert len(queries_of(path)) == statements
