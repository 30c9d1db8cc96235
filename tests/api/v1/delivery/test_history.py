"""What an item was before: the list of its editions, and each of them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from content.commands import publishing
from content.models.edition import Edition
from content.models.item import Item
from content.permissions import SYSTEM
from tests.asking import Get, queries_of, results
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, make, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
DAY = timedelta(days=1)
API = "https://api.example.org/api/v1"


def at(days: int) -> time_machine.travel:
    return time_machine.travel(NOW + days * DAY, tick=False)


def made() -> Item:
    """Published on the 18th, corrected on the 19th, renamed by the way on the 20th."""
    post = make("post", slug="old", title="Old", body="Four hundred.")
    with at(0):
        publish(post)
    with at(1):
        publish(change(post, title="Corrected", body="Forty."), note="It was forty.")
    with at(2):
        publish(change(post, slug="recent", title="Recent"), minor=True)
    return post


def entry(post: Item, number: int, **more: Any) -> dict[str, Any]:
    return {
        "edition": number,
        "visible_from": "2026-06-18T09:00:00Z",
        "visible_until": None,
        "reason": "published",
        "minor": False,
        "note": None,
        "state": "published",
        "slug": "old",
        "label": "Old",
        "updated_at": "2026-06-18T09:00:00Z",
        "suppressed": False,
        "suppressed_at": None,
        "api_url": f"{API}/posts/{post.pk}/editions/{number}/",
        **more,
    }


def day(number: int) -> str:
    return f"2026-06-{18 + number}T09:00:00Z"


def suppress(item: Item, edition: int = 1) -> None:
    publishing.suppress(item=item, edition=edition, reason="An address leaked.", actor=SYSTEM)


def numbers(get: Get, item: Item) -> list[int]:
    return [one["edition"] for one in results(get(f"{item.kind}s/{item.pk}/editions/"))]


def test_history_is_listed_newest_first(get: Get) -> None:
    post = made()
    second = {"reason": "updated", "label": "Corrected", "note": "It was forty."}
    third = {"reason": "updated", "label": "Recent", "slug": "recent", "minor": True}
    assert get(f"posts/{post.pk}/editions/").json() == {
        "count": 3,
        "next": None,
        "previous": None,
        "results": [
            entry(post, 3, **third, visible_from=day(2), updated_at=day(2)),
            entry(post, 2, **second, visible_from=day(1), updated_at=day(1), visible_until=day(2)),
            entry(post, 1, visible_until=day(1)),
        ],
    }


def test_edition_is_the_document_as_it_was(get: Get) -> None:
    post = made()
    shown = [get(f"posts/{post.pk}/editions/{number}/").json() for number in (1, 2, 3)]
    assert [(one["edition"], one["title"], one["slug"]) for one in shown] == [
        (1, "Old", "old"),
        (2, "Corrected", "old"),
        (3, "Recent", "recent"),
    ]
    assert [one["body"] for one in shown[:2]] == ["<p>Four hundred.</p>", "<p>Forty.</p>"]
    assert [len(one["corrections"]) for one in shown] == [0, 1, 1]
    assert shown[2] == get("posts/recent/").json()


def test_addresses_in_an_old_edition_are_those_of_now(get: Get) -> None:
    post = made()
    publish(make("post", slug="old", title="Another one"))
    first = get(f"posts/{post.pk}/editions/1/").json()
    assert (first["api_url"], first["url"]) == (f"{API}/posts/recent/", "https://blog.example.org/recent")
    assert first["json_ld"]["url"] == "https://blog.example.org/recent"


def test_links_in_an_old_edition_are_those_of_now(get: Get) -> None:
    tag = published("tag", name="Bread")
    post = published("post", tags=[tag.slug])
    publish(change(post, title="Later", tags=[]))
    publish(change(tag, name="Loaves"))
    assert [one["label"] for one in get(f"posts/{post.pk}/editions/1/").json()["tags"]] == ["Loaves"]
    withdraw(tag)
    assert get(f"posts/{post.pk}/editions/1/").json()["tags"] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_history(kind: str, get: Get) -> None:
    item = publish_site()[kind]
    assert numbers(get, item) == [1]
    address = f"{kind}s/{item.pk}/"
    assert get(f"{address}editions/1/").json() == get(address).json()


@pytest.mark.parametrize("below", ["editions/?page_size=1", "editions/1/?fields=title"])
def test_slug_moves_to_the_address_with_the_id(below: str, get: Get) -> None:
    post = made()
    for name in ("recent", "old", str(post.pk).upper()):
        assert get(f"posts/{name}/{below}", 301)["Location"] == f"{API}/posts/{post.pk}/{below}"


def test_parts_of_an_edition_can_be_chosen_and_expanded(get: Get) -> None:
    tag = published("tag", description="Of flour")
    post = published("post", title="Bread", body="*Flour*", tags=[tag.slug])
    publish(change(post, title="Loaf"))
    asked = f"posts/{post.pk}/editions/1/?fields=title,body,tags.description&expand=tags&body_format=markdown"
    shown = get(asked).json()
    assert (shown["title"], shown["body"], shown["tags"][0]["description"]) == ("Bread", "*Flour*", "Of flour")
    assert set(shown) == {"id", "kind", "slug", "title", "body", "tags"}


# --- What is not there -----------------------------------------------------------------------------------------


def test_what_is_scheduled_is_not_in_the_history_and_does_not_show(get: Get) -> None:
    with at(0):
        post = published("post", title="Old")
        before = [get(f"posts/{post.pk}/editions/{more}") for more in ("", "1/")]
        publish(change(post, title="Coming"), at=NOW + 2 * DAY)
        withdraw(post, "notice", explanation="Coming too.", at=NOW + 3 * DAY)
        after = [get(f"posts/{post.pk}/editions/{more}") for more in ("", "1/")]
        assert [one.content for one in after] == [one.content for one in before]
        assert [one["ETag"] for one in after] == [one["ETag"] for one in before]
        real, never = (get(f"posts/{post.pk}/editions/{number}/", 404).json()["detail"] for number in (2, 4))
        assert (real, never) == ("This post has no edition 2.", "This post has no edition 4.")


def test_what_is_due_is_in_the_history_although_nobody_released_it(get: Get) -> None:
    with at(0):
        post = published("post", title="Old")
        publish(change(post, title="Come"), at=NOW + DAY)
    with at(1):
        listed = results(get(f"posts/{post.pk}/editions/"))
        assert Edition.objects.filter(change=None).count() == 1
        assert get(f"posts/{post.pk}/editions/2/").json()["title"] == "Come"
    assert [(one["edition"], one["visible_until"]) for one in listed] == [(2, None), (1, day(1))]


def test_history_of_a_draft_is_that_of_nothing(get: Get) -> None:
    draft, never = make("post"), "01a20595-ddeb-73c1-b3ce-bcd7e38ef5aa"
    for below in ("editions/", "editions/1/"):
        found = [get(f"posts/{id_}/{below}", 404).json()["detail"] for id_ in (str(draft.pk), never)]
        assert found == [f"There is no post “{id_}”." for id_ in (draft.pk, never)]


@pytest.mark.parametrize("number", ["0", "01", "4", "-1", "x", "2147483647", "99999999999999999999"])
def test_number_of_no_edition_is_not_found(number: str, get: Get) -> None:
    assert get(f"posts/{made().pk}/editions/{number}/", 404).json()["code"] == "not_found"


def test_edition_of_another_kind_is_not_found(get: Get) -> None:
    get(f"events/{made().pk}/editions/1/", 404)


# --- What left -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("below", ["editions/", "editions/1/"])
def test_history_of_what_is_gone_is_gone(below: str, get: Get) -> None:
    post = made()
    withdraw(post, "gone", explanation="It was wrong.")
    for name in ("old", "recent", str(post.pk)):
        problem = get(f"posts/{name}/{below}", 410).json()
        assert (problem["detail"], problem["withdrawal"]["mode"]) == ("It was wrong.", "gone")


def test_history_of_what_redirects_is_that_of_its_target(get: Get) -> None:
    """A history has one shape for every kind; an edition of the one item is none of the other's."""
    target, post = published("event"), made()
    withdraw(post, "redirect", target=target)
    moved = get(f"posts/{post.pk}/editions/?page_size=1", 301)["Location"]
    assert moved == f"{API}/events/{target.pk}/editions/?page_size=1"
    get(moved.removeprefix(f"{API}/"))
    gone = get(f"posts/{post.pk}/editions/1/", 410).json()["withdrawal"]
    assert (gone["mode"], gone["target"]) == ("redirect", f"{API}/events/{target.pk}/")
    other = published("post")
    withdraw(other, "redirect", target="https://else.example.org/")
    assert get(f"posts/{other.pk}/editions/", 410).json()["withdrawal"]["target"] == "https://else.example.org/"


def test_notice_is_an_edition(get: Get) -> None:
    post = made()
    withdraw(post, "notice", explanation="Out of date.")
    first, *_ = results(get(f"posts/{post.pk}/editions/"))
    assert (first["edition"], first["state"], first["reason"], first["label"]) == (4, "withdrawn", "notice", "Recent")
    assert get(f"posts/{post.pk}/editions/4/").json()["notice"] == "Out of date."
    assert get(f"posts/{post.pk}/editions/3/").json()["notice"] is None


def test_absence_is_no_edition(get: Get) -> None:
    """Published, gone, and published again: the time between shows as the end of what was before."""
    with at(0):
        post = published("post", title="Bread")
    with at(1):
        withdraw(post, "gone", explanation="A mistake.")
    with at(2):
        publish(post)
    listed = results(get(f"posts/{post.pk}/editions/"))
    assert [(one["edition"], one["visible_from"], one["visible_until"]) for one in listed] == [
        (3, day(2), None),
        (1, day(0), day(1)),
    ]
    get(f"posts/{post.pk}/editions/2/", 404)


def test_suppressed_edition_is_listed_without_its_words_and_gone(get: Get) -> None:
    post = made()
    with at(3):
        suppress(post, 2)
    erased = entry(post, 2, label=None, slug=None, suppressed=True, suppressed_at=day(3))
    erased |= {"reason": "updated", "visible_from": day(1), "visible_until": day(2), "updated_at": day(1)}
    assert results(get(f"posts/{post.pk}/editions/"))[1] == erased
    problem = get(f"posts/{post.pk}/editions/2/", 410).json()
    assert problem["detail"] == "Edition 2 of this post was taken back for good."
    assert problem["withdrawal"] == {"mode": "suppressed", "explanation": None, "at": day(3), "target": None}
    assert get(f"posts/{post.pk}/editions/3/").json()["corrections"] == []


# --- Walking, caching, cost ------------------------------------------------------------------------------------


def test_history_is_walked_by_page_and_by_cursor(get: Get) -> None:
    post = made()
    address = f"posts/{post.pk}/editions/?page_size=2"
    first = get(address).json()
    second = get(first["next"].removeprefix(f"{API}/")).json()
    assert [[one["edition"] for one in page["results"]] for page in (first, second)] == [[3, 2], [1]]
    begin = get(f"{address}&cursor=").json()
    end = get(begin["next"].removeprefix(f"{API}/")).json()
    back = get(end["previous"].removeprefix(f"{API}/")).json()
    assert [[one["edition"] for one in page["results"]] for page in (begin, end, back)] == [[3, 2], [1], [3, 2]]
    assert (begin["count"], end["next"], back["previous"]) == (None, None, None)
    get(f"posts/{post.pk}/editions/?page=2", 404)
    get(f"posts/{post.pk}/editions/?cursor=eyJvIjoiLWVkaXRpb24iLCJiIjpmYWxzZSwibiI6Ii0xIn0", 400)


def test_history_changes_its_tag_with_an_edition_and_with_a_suppression(get: Get) -> None:
    post = made()
    address = f"posts/{post.pk}/editions/"
    tags = [get(address)["ETag"]]
    publish(change(post, title="Later"))
    tags.append(get(address)["ETag"])
    suppress(post)
    tags.append(get(address)["ETag"])
    assert len(set(tags)) == 3
    get(address, 304, If_None_Match=tags[2])
    get(f"{address}2/", 304, If_None_Match=get(f"{address}2/")["ETag"])


def test_statements_are_as_many_for_three_editions_as_for_one(one_connection: None) -> None:
    post, one = made(), published("post")
    for item in (post, one):
        counts = [len(queries_of(f"posts/{item.pk}/editions/{more}")) for more in ("", "?cursor=", "1/")]
        assert counts == [4, 3, 4]
