"""`editions/diff/`: what a reader sees that changed between two editions."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from content.commands import publishing
from content.models.item import Item
from content.permissions import SYSTEM
from tests.asking import Get, error_of, queries_of
from tests.filling import KINDS, credit, full, publish_site, withdraw
from tests.making import change, make, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
DAY = timedelta(days=1)
API = "https://api.example.org/api/v1"


def at(days: int) -> time_machine.travel:
    return time_machine.travel(NOW + days * DAY, tick=False)


def made() -> Item:
    """Three editions: corrected, then renamed and tagged."""
    with at(0):
        published("tag", slug="bread", name="Bread")
        post = published("post", slug="old", title="Old", body="The same.\n\nIt was *four*.")
    with at(1):
        publish(change(post, body="The same.\n\nIt was *forty*."), note="It was forty.")
    with at(2):
        publish(change(post, slug="recent", title="Recent", tags=["bread"], featured=True), minor=True)
    return post


def diff(get: Get, item: Item, query: str = "") -> dict[str, Any]:
    found: dict[str, Any] = get(f"{item.kind}s/{item.pk}/editions/diff/{query}").json()  # type: ignore[attr-defined]
    return found


def plain(field: str, before: Any, after: Any) -> dict[str, Any]:
    return {"field": field, "from": before, "to": after, "words": [], "html": None}


def test_correction_is_told_word_by_word(get: Get) -> None:
    post = made()
    shown = diff(get, post, "?from=1&to=2")
    words = [
        {"op": "equal", "text": "The same.\n\nIt was "},
        {"op": "delete", "text": "four"},
        {"op": "insert", "text": "forty"},
        {"op": "equal", "text": "."},
    ]
    assert shown["changes"] == [
        {
            "field": "body",
            "from": "The same.\n\nIt was four.",
            "to": "The same.\n\nIt was forty.",
            "words": words,
            "html": "The same.\n\nIt was <del>four</del><ins>forty</ins>.",
        }
    ]
    listed = {one["edition"]: one for one in get(f"posts/{post.pk}/editions/").json()["results"]}
    assert (shown["from"], shown["to"]) == (listed[1], listed[2])


def test_present_edition_is_compared_with_the_one_before(get: Get) -> None:
    post = made()
    shown = diff(get, post)
    assert (shown["from"]["edition"], shown["to"]["edition"]) == (2, 3)
    assert [(one["field"], one["from"], one["to"]) for one in shown["changes"]] == [
        ("slug", "old", "recent"),
        ("title", "Old", "Recent"),
        ("tags", [], ["Bread"]),
        ("featured", False, True),
    ]
    assert shown == diff(get, post, "?to=3") == diff(get, post, "?from=2")
    assert diff(get, post, "?from=1")["to"]["edition"] == 3
    assert diff(get, post, "?from=2&to=2")["changes"] == []
    assert diff(get, post, "?from=3&to=2")["changes"][0] == plain("slug", "recent", "old")


def test_links_are_those_of_now_in_both(get: Get) -> None:
    post = made()
    publish(change(Item.objects.get(slug="bread"), name="Loaves"))
    assert [one for one in diff(get, post)["changes"] if one["field"] == "tags"] == [plain("tags", [], ["Loaves"])]
    withdraw(Item.objects.get(slug="bread"))
    assert [one for one in diff(get, post)["changes"] if one["field"] == "tags"] == []


def test_notice_is_a_change(get: Get) -> None:
    post = made()
    withdraw(post, "notice", explanation="Out of date.")
    shown = diff(get, post)["changes"]
    assert shown[0] == plain("state", "published", "withdrawn")
    assert (shown[1]["field"], shown[1]["html"]) == ("notice", "<ins>Out of date.</ins>")


def test_html_is_escaped(get: Get) -> None:
    post = published("post", title="Old & <b>")
    publish(change(post, title="Old & <i>"))
    assert diff(get, post)["changes"][0]["html"] == "Old &amp; &lt;<del>b</del><ins>i</ins>&gt;"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_compared(kind: str, get: Get) -> None:
    """What changed is told, in words and labels, and nothing else."""
    item = publish_site()[kind]
    publish(change(item, **full(kind, "soup")))
    shown = diff(get, item)["changes"]
    assert len(shown) >= 3
    assert all(one["from"] != one["to"] for one in shown)
    assert all("soup" in str(one["to"]) for one in shown if one["words"])


def test_people_are_told_as_printed(get: Get) -> None:
    post = published("post", authors=[credit("bread")])
    publish(change(post, authors=[credit("bread"), {"name": "M. Lind"}]))
    [told] = diff(get, post)["changes"]
    first = "Printed bread (role bread, House bread)"
    assert told == plain("authors", [first], [first, "M. Lind (author)"])


# --- What is not there -----------------------------------------------------------------------------------------


def test_editions_that_are_not_there(get: Get) -> None:
    post, one = made(), published("post")
    for query, number in (("?from=9", 9), ("?to=9", 9), ("?from=1&to=4", 4)):
        detail = get(f"posts/{post.pk}/editions/diff/{query}", 404).json()["detail"]
        assert detail == f"This post has no edition {number}."
    detail = get(f"posts/{one.pk}/editions/diff/", 404).json()["detail"]
    assert detail == "This post has no edition before 1: there is nothing to compare."
    get(f"posts/{make('post').pk}/editions/diff/", 404)


def test_what_is_scheduled_is_not_compared(get: Get) -> None:
    with at(0):
        post = published("post", title="Old")
        publish(change(post, title="Coming"), at=NOW + DAY)
        get(f"posts/{post.pk}/editions/diff/", 404)
        get(f"posts/{post.pk}/editions/diff/?from=1&to=2", 404)
    with at(1):
        assert diff(get, post)["changes"][0]["to"] == "Coming"


def test_suppressed_edition_is_gone(get: Get) -> None:
    post = made()
    publishing.suppress(item=post, edition=2, reason="An address leaked.", actor=SYSTEM)
    for query in ("", "?from=1&to=2", "?from=2&to=3", "?from=2", "?to=2"):
        problem = get(f"posts/{post.pk}/editions/diff/{query}", 410).json()
        assert problem["detail"] == "Edition 2 of this post was taken back for good."
    assert diff(get, post, "?from=1&to=3")["from"]["edition"] == 1


def test_what_left_is_answered_like_the_item(get: Get) -> None:
    target = published("post")
    gone, moved = made(), published("post")
    withdraw(gone, "gone", explanation="It was wrong.")
    withdraw(moved, "redirect", target=target)
    assert get(f"posts/{gone.pk}/editions/diff/", 410).json()["detail"] == "It was wrong."
    assert get(f"posts/{moved.pk}/editions/diff/", 410).json()["withdrawal"]["mode"] == "redirect"


def test_lasting_address_has_the_id(get: Get) -> None:
    post = made()
    for name in ("recent", "old"):
        moved = get(f"posts/{name}/editions/diff/?from=1", 301)["Location"]
        assert moved == f"{API}/posts/{post.pk}/editions/diff/?from=1"


@pytest.mark.parametrize("value", ["0", "-1", "x", "1.5", "9999999999"])
def test_numbers_that_are_none_are_refused(value: str, get: Get) -> None:
    error = error_of(get(f"posts/{made().pk}/editions/diff/?from={value}", 400))
    assert (error["parameter"], error["code"]) == ("from", "out_of_range")


# --- Caching, cost ---------------------------------------------------------------------------------------------


def test_entity_tag_changes_with_what_is_told(get: Get) -> None:
    post = made()
    address = f"posts/{post.pk}/editions/diff/?from=1&to=3"
    tags = [get(address)["ETag"]]
    get(address, 304, If_None_Match=tags[0])
    publish(change(post, title="Later"))
    tags.append(get(address)["ETag"])
    publish(change(Item.objects.get(slug="bread"), name="Loaves"))
    tags.append(get(address)["ETag"])
    assert len(set(tags)) == 3


def test_statements_are_fixed(one_connection: None) -> None:
    post, site = made(), publish_site()["post"]
    publish(change(site, title="Later"))
    counts = [
        len(queries_of(f"posts/{item.pk}/editions/diff/{query}")) for item in (post, site) for query in ("", "?from=1")
    ]
    assert counts == [5, 5, 5, 5]
