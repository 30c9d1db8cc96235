"""`as_of`: what was public at an instant that has passed, in lists, facets, documents and beside a post."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.http import QueryDict

from api.protocol.problems import Problem
from api.v1.delivery.previews import AS_OF
from content.commands import publishing
from content.models.item import Item
from content.permissions import SYSTEM
from tests.asking import Get, error_of, queries_of, send, slugs
from tests.filling import publish_site, withdraw
from tests.making import change, make, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
DAY = timedelta(days=1)
API = "https://api.example.org/api/v1"


def at(days: float) -> time_machine.travel:
    return time_machine.travel(NOW + days * DAY, tick=False)


def day(number: float) -> str:
    return f"{NOW + number * DAY:%Y-%m-%dT%H:%M:%SZ}"


def after(number: float) -> str:
    """A second later: what is published at one instant is a microsecond apart."""
    return f"{NOW + number * DAY + timedelta(seconds=1):%Y-%m-%dT%H:%M:%SZ}"


def suppress(item: Item, edition: int) -> None:
    publishing.suppress(item=item, edition=edition, reason="An address leaked.", actor=SYSTEM)


def made() -> Item:
    """Published on the 18th under a tag; on the 20th renamed, with another title and no tag."""
    with at(0):
        published("tag", slug="bread", name="Bread")
        post = published("post", slug="old", title="Old", body="Four.", tags=["bread"])
    with at(2):
        publish(change(post, slug="recent", title="Recent", body="Forty.", tags=[]))
    return post


# --- What was there --------------------------------------------------------------------------------------------


def test_list_is_what_it_was(get: Get) -> None:
    made()
    with at(3):
        published("post", slug="later")
    shown = [slugs(get(f"posts/?ordering=published_at&as_of={after(days)}")) for days in (-1, 0, 1, 2, 3, 4)]
    assert shown == [[], ["old"], ["old"], ["recent"], ["recent", "later"], ["recent", "later"]]
    assert [get(f"posts/?as_of={after(days)}").json()["count"] for days in (-1, 0, 3)] == [0, 1, 2]
    assert slugs(get(f"posts/?cursor=&as_of={after(3)}")) == ["later", "recent"]


def test_list_begins_at_the_microsecond(get: Get) -> None:
    made()
    assert slugs(get("posts/?as_of=2026-06-18T08:59:59.999999Z")) == []
    assert slugs(get("posts/?as_of=2026-06-18T09:00:00.000002Z")) == ["old"]


def test_date_is_its_first_instant_in_the_sites_zone(get: Get) -> None:
    with time_machine.travel("2026-06-17T22:59:59Z", tick=False):
        published("post", slug="before")
    with time_machine.travel("2026-06-17T23:00:01Z", tick=False):
        published("post", slug="after")
    assert slugs(get("posts/?as_of=2026-06-18")) == ["before"]


def test_document_is_what_it_was_with_the_links_of_then(get: Get) -> None:
    with at(0):
        published("tag", slug="bread", name="Bread")
        post = published("post", slug="old", body="Four.", tags=["bread"])
        then = get("posts/old/?expand=tags").json()
    with at(1):
        publish(change(Item.objects.get(slug="bread"), name="Loaves", slug="loaves"))
        publish(change(post, slug="recent", body="Forty.", tags=[]))
    assert get(f"posts/old/?expand=tags&as_of={after(0.5)}").json() == then
    assert get(f"posts/{post.pk}/?expand=tags&as_of={after(0.5)}").json() == then
    assert get("posts/recent/").json()["tags"] == []


def test_names_are_those_of_then(get: Get) -> None:
    post = made()
    get(f"posts/recent/?as_of={after(1)}", 404)
    moved = get(f"posts/old/?as_of={after(2)}&fields=title", 301)["Location"]
    assert moved == f"{API}/posts/recent/?as_of={after(2)}&fields=title"
    publish(make("post", slug="old", title="Another one"))
    assert get(f"posts/old/?as_of={after(1)}").json()["id"] == str(post.pk)


def test_what_was_not_there_yet_is_not_found(get: Get) -> None:
    with at(0):
        post = published("post", slug="a", published_at="2015-03-19T09:00:00Z")
    for name in ("a", str(post.pk)):
        assert get(f"posts/{name}/?as_of=2016-01-01", 404).json()["detail"] == f"There is no post “{name}”."
    assert get("posts/?as_of=2016-01-01").json()["count"] == 0
    assert get(f"posts/a/?as_of={after(0)}").json()["published_at"] == "2015-03-19T09:00:00Z"


def test_withdrawn_is_answered_as_then(get: Get) -> None:
    with at(0):
        target = published("post", slug="target")
        noticed, moved = published("post", slug="noticed"), published("post", slug="moved")
    with at(1):
        withdraw(noticed, "notice", explanation="Out of date.")
        withdraw(moved, "redirect", target=target)
    with at(2):
        publish(noticed, note="Put right.")
    assert sorted(slugs(get(f"posts/?as_of={after(0)}"))) == ["moved", "noticed", "target"]
    assert get(f"posts/moved/?as_of={after(0)}").json()["slug"] == "moved"
    assert get(f"posts/moved/?as_of={after(1)}", 301)["Location"] == f"{API}/posts/{target.pk}/?as_of={after(1)}"
    shown = [get(f"posts/noticed/?as_of={after(days)}").json()["notice"] for days in (0, 1, 2)]
    assert shown == [None, "Out of date.", None]
    assert slugs(get(f"posts/?state=withdrawn&as_of={after(1)}")) == ["noticed"]


def test_what_was_gone_and_is_back_is_answered_as_then(get: Get) -> None:
    with at(0):
        post = published("post", slug="a")
    with at(1):
        withdraw(post, "gone", explanation="A mistake.")
        then = get("posts/a/", 410).json()
    with at(2):
        publish(post)
    again = get(f"posts/a/?as_of={after(1)}", 410).json()
    assert (again["detail"], again["withdrawal"]) == (then["detail"], then["withdrawal"])
    assert get(f"posts/a/?as_of={after(0)}").json()["edition"] == 1


def test_values_of_filters_are_those_of_then(get: Get) -> None:
    made()
    with at(3):
        tag = Item.objects.get(slug="bread")
        publish(change(tag, slug="loaves"))
    assert slugs(get(f"posts/?tag=bread&as_of={after(1)}")) == ["old"]
    assert slugs(get(f"posts/?tag=bread&as_of={after(2)}")) == []
    error = error_of(get(f"posts/?tag=loaves&as_of={after(1)}", 400))
    assert (error["code"], error["nearest"]) == ("unknown_value", None)
    assert error_of(get(f"posts/?tag=braed&as_of={after(1)}", 400))["nearest"] == "bread"
    assert error_of(get("posts/?tag=braed&as_of=2026-06-01", 400))["nearest"] is None


def test_tags_below_are_those_of_then(get: Get) -> None:
    with at(0):
        published("tag", slug="food")
        published("tag", slug="bread")
        published("post", slug="a", tags=["bread"])
    with at(1):
        publish(change(Item.objects.get(slug="bread"), parent="food"))
    assert [slugs(get(f"posts/?tag=food&as_of={after(days)}")) for days in (0, 1)] == [[], ["a"]]
    counted = [get(f"facets/?kind=post&facets=tag&as_of={after(days)}").json() for days in (0, 1)]
    assert [one["totals"]["tag"] for one in counted] == [1, 2]


def test_facets_are_counted_as_of_then(get: Get) -> None:
    made()
    counted = [get(f"facets/?kind=post&facets=tag&as_of={after(days)}").json()["facets"]["tag"] for days in (-1, 0, 2)]
    assert [[(one["value"], one["count"]) for one in values] for values in counted] == [[], [("bread", 1)], []]


def test_what_is_beside_a_post_is_what_was(get: Get) -> None:
    with at(0):
        published("tag", slug="bread")
        published("post", slug="a", tags=["bread"])
    with at(1):
        published("post", slug="b", tags=["bread"])
    with at(2):
        published("post", slug="c", tags=["bread"])
    shown = [get(f"posts/b/neighbours/?as_of={after(days)}").json()["next"] for days in (1, 2)]
    assert [one and one["slug"] for one in shown] == [None, "c"]
    related = [get(f"posts/b/related/?as_of={after(days)}").json()["results"] for days in (1, 2)]
    assert [sorted(one["item"]["slug"] for one in found) for found in related] == [["a"], ["a", "c"]]


def test_upcoming_is_judged_by_then(get: Get) -> None:
    with at(0):
        weekly = {"rrule": "FREQ=WEEKLY;COUNT=3", "exdates": []}
        times = {"starts_local": "2026-06-19T10:00:00", "ends_local": "2026-06-19T12:00:00"}
        published("event", slug="single", **times)
        published("event", slug="series", recurrence=weekly, **times)
    assert sorted(slugs(get(f"events/?upcoming=true&as_of={after(0)}"))) == ["series", "single"]
    assert slugs(get(f"events/?upcoming=true&as_of={after(2)}")) == ["series"]
    assert slugs(get(f"events/?past=true&as_of={after(2)}")) == ["single"]
    shown = [get(f"events/series/?as_of={after(days)}").json()["next_occurrence"] for days in (0, 2, 9, 40)]
    assert shown == ["2026-06-19T09:00:00Z", "2026-06-26T09:00:00Z", "2026-07-03T09:00:00Z", None]


def test_pages_keep_the_instant(get: Get) -> None:
    for days in range(3):
        with at(days):
            published("post", slug=f"p{days}")
    first = get(f"posts/?page_size=1&as_of={after(1)}").json()
    assert (first["count"], "as_of=2026-06-19T09%3A00%3A01Z" in first["next"]) == (2, True)
    assert slugs(get(first["next"].removeprefix(f"{API}/"))) == ["p0"]


# --- What is hidden now ----------------------------------------------------------------------------------------


def test_what_is_gone_now_is_shown_of_no_instant(get: Get) -> None:
    with at(0):
        mara = published("author", slug="mara")
        published("post", slug="a", authors=[{"name": "M. Lind", "author": "mara"}])
    with at(1):
        withdraw(mara, "gone", explanation="At her own wish.")
    for instant in (after(0), after(2)):
        assert slugs(get(f"authors/?as_of={instant}")) == []
        assert get(f"authors/mara/?as_of={instant}", 410).json()["detail"] == "At her own wish."
        assert get(f"authors/{mara.pk}/?as_of={instant}", 410).json()["withdrawal"]["at"] == day(1)
        assert get(f"posts/a/?as_of={instant}").json()["authors"][0]["author"] is None
        assert slugs(get(f"posts/?author=mara&as_of={instant}")) == []
        assert get(f"facets/?kind=post&facets=author&as_of={instant}").json()["facets"]["author"] == []
    get(f"authors/{mara.pk}/?as_of={after(-1)}", 404)
    get(f"authors/mara/?as_of={after(-1)}", 404)


def test_suppressed_edition_is_shown_of_no_instant(get: Get) -> None:
    post = made()
    with at(3):
        suppress(post, 1)
    assert slugs(get(f"posts/?as_of={after(1)}")) == []
    assert slugs(get(f"posts/?as_of={after(2)}")) == ["recent"]
    problem = get(f"posts/{post.pk}/?as_of={after(1)}", 410).json()
    assert problem["detail"] == "Edition 1 of this post was taken back for good."
    assert problem["withdrawal"] == {"mode": "suppressed", "explanation": None, "at": day(3), "target": None}
    get(f"posts/old/?as_of={after(1)}", 404)
    assert get(f"facets/?kind=post&facets=tag&as_of={after(1)}").json()["facets"]["tag"] == []


def test_suppressed_tag_matches_nothing_at_its_instant(get: Get) -> None:
    with at(0):
        tag = published("tag", slug="bread", name="Leaked")
        published("post", slug="a", tags=["bread"])
    with at(1):
        publish(change(tag, name="Bread"))
    suppress(tag, 1)
    assert slugs(get(f"posts/?tag={tag.pk}&as_of={after(0)}")) == []
    assert slugs(get(f"posts/?tag=bread&as_of={after(1)}")) == ["a"]


def test_entity_tag_changes_with_what_is_hidden(get: Get) -> None:
    post = made()
    addresses = [
        f"{path}as_of={after(1)}" for path in ("posts/?", "facets/?kind=post&", f"posts/{post.pk}/neighbours/?")
    ]
    before = [get(address)["ETag"] for address in addresses]
    assert [get(address, 304, If_None_Match=tag).status_code for address, tag in zip(addresses, before, strict=True)]
    suppress(post, 1)
    answers = [send(address, If_None_Match=tag) for address, tag in zip(addresses, before, strict=True)]
    assert [one.status_code for one in answers] == [200, 200, 410]


def test_facets_change_their_tag_when_something_is_gone_although_nobody_released_it(get: Get) -> None:
    with at(0):
        tag = published("tag", slug="bread")
        published("post", tags=["bread"])
        withdraw(tag, "gone", at=NOW + 2 * DAY)
    address = f"facets/?kind=post&facets=tag&as_of={after(1)}"
    answers = []
    for days in (1.5, 2):
        with at(days):
            answers.append(get(address))
    assert [one.json()["totals"]["tag"] for one in answers] == [1, 0]
    assert answers[0]["ETag"] != answers[1]["ETag"]


def test_lifetime_ends_when_something_may_be_hidden(get: Get) -> None:
    with at(0):
        post = published("post", slug="a")
        published("event", starts_local="2026-06-19T10:00:20", ends_local="2026-06-19T10:00:30")
        withdraw(post, "gone", at=NOW + DAY + timedelta(seconds=40))
    for path in ("posts/?", "posts/a/?", "facets/?kind=event&", "events/?"):
        with at(1):
            assert get(f"{path}as_of={after(0)}")["Cache-Control"] == "public, max-age=40, s-maxage=40"
        with at(1.5):
            assert send(f"{path}as_of={after(0)}").headers["Cache-Control"] in {
                "public, max-age=60, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400",
                "no-cache",
            }


# --- What is refused -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["posts/", "posts/a/", "facets/?kind=post", "posts/a/neighbours/", "posts/a/related/"])
def test_instant_that_cannot_be_told_of_is_refused(path: str, get: Get) -> None:
    with at(0):
        published("post", slug="a")
        sign = "&" if "?" in path else "?"
        get(f"{path}{sign}as_of={day(0)}")
        refused = {
            "2026-06-18T09:00:00.000001Z": "out_of_range",
            "9999-12-31": "out_of_range",
            "2026-06-18T09:00:00": "invalid",
            "yesterday": "invalid",
            "0001-01-01T00:00:00+01:00": "invalid",
        }
        for value, code in refused.items():
            error = error_of(get(f"{path}{sign}as_of={value}", 400))
            assert (error["parameter"], error["code"]) == ("as_of", code)
        assert error_of(get(f"{path}{sign}as_of=", 400))["code"] == "empty"
        assert error_of(get(f"{path}{sign}as_of={day(0)}&as_of={day(0)}", 400))["code"] == "repeated"


def test_as_of_is_not_told_with_q(get: Get) -> None:
    """Whether lists know `q` or not."""
    get(f"posts/?q=bread&as_of={after(0)}", 400)
    with pytest.raises(Problem) as refusal:
        AS_OF.read(QueryDict(f"q=bread&as_of={after(0)}"))
    assert (refusal.value.code, refusal.value.errors[0]["code"]) == ("invalid_parameter", "contradiction")


@pytest.mark.parametrize("path", ["redirects/", "lookup/?url=/a", "posts/{id}/editions/", "posts/{id}/editions/1/", ""])
def test_addresses_without_a_past_do_not_know_it(path: str, get: Get) -> None:
    with at(0):
        post = published("post", slug="a")
    address = path.format(id=post.pk)
    error = error_of(get(f"{address}{'&' if '?' in address else '?'}as_of={after(0)}", 400))
    assert (error["parameter"], error["code"]) == ("as_of", "unknown_parameter")


# --- Cost ------------------------------------------------------------------------------------------------------


def test_statements_are_as_many_as_of_now(one_connection: None) -> None:
    site = publish_site()
    instant = f"as_of={datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
    for path in (
        *("posts/?tag=bread-tag&", "posts/?cursor=&", "posts/bread-post/?", "facets/?kind=post&"),
        *("posts/bread-post/related/?", "posts/bread-post/neighbours/?", f"posts/{site['post'].pk}/?"),
    ):
        assert len(queries_of(f"{path}{instant}")) == len(queries_of(path)), path
