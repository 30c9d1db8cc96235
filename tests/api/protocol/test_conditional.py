"""Entity tags, 304, HEAD and lifetimes (RFC 9110, RFC 9111)."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from tests.asking import Get, slugs
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, make, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
FULL = "public, max-age=60, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400"


def tags(get: Get, *paths: str) -> list[str]:
    return [get(path)["ETag"] for path in paths]


@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_has_a_strong_tag_that_equal_requests_share(kind: str, get: Get) -> None:
    item = published(kind)
    for path in (f"{kind}s/", f"{kind}s/?cursor=", f"{kind}s/{item.slug}/"):
        first, second = tags(get, path, path)
        assert re.fullmatch(r'"[0-9a-f]{32}"', first)
        assert first == second


def test_order_of_parameters_does_not_matter(get: Get) -> None:
    published("post", tags=[published("tag", name="Bread").slug])
    one, other = tags(get, "posts/?tag=bread&guest=false&page_size=5", "posts/?page_size=5&guest=false&tag=bread")
    assert one == other


def test_different_requests_have_different_tags(get: Get) -> None:
    post = published("post", slug="a")
    paths = [
        *("posts/", "posts/?page_size=5", "posts/?cursor=", "posts/?body_format=markdown", "posts/?ordering=title"),
        *("posts/a/", "posts/a/?body_format=markdown", f"posts/{post.pk}/", "events/"),
    ]
    assert len(set(tags(get, *paths))) == len(paths)


def test_matching_tag_is_answered_without_a_body(get: Get) -> None:
    published("post", slug="a")
    for path in ("posts/", "posts/a/"):
        whole = get(path)
        unchanged = get(path, 304, If_None_Match=whole["ETag"])
        assert unchanged.content == b""
        names = ("ETag", "Cache-Control", "Vary", "Last-Modified", "Link")
        assert [unchanged.get(name) for name in names] == [whole.get(name) for name in names]
        assert not {"Content-Type", "Content-Length"} & unchanged.headers.keys()


def test_list_of_tags_weak_ones_and_a_star_match(get: Get) -> None:
    tag = get("posts/")["ETag"]
    for header in (f'"other", {tag}', f"W/{tag}", f'W/"x",W/{tag}', "*"):
        get("posts/", 304, If_None_Match=header)
    for header in ('"other"', 'W/"other"', "", tag.strip('"'), "nonsense"):
        get("posts/", 200, If_None_Match=header)


def test_head_is_the_same_without_a_body(get: Get) -> None:
    published("post", slug="a")
    for path in ("posts/", "posts/?cursor=&page_size=1", "posts/a/"):
        whole, head = get(path), get(path, method="HEAD")
        assert head.content == b""
        assert _headers(head) == _headers(whole)
        get(path, 304, method="HEAD", If_None_Match=whole["ETag"])


def test_head_of_what_is_not_there_is_the_same_problem(get: Get) -> None:
    whole, head = get("posts/nothing/", 404), get("posts/nothing/", 404, method="HEAD")
    assert (head.content, head["Content-Type"]) == (b"", whole["Content-Type"])


def _headers(response: Any) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name != "X-Request-ID"}


LINKED = {
    "author": {"name": "Renamed"},
    "event": {"title": "Renamed"},
    "quote": {"text": "Other words."},
    "reference": {"text": "Another entry."},
    "tag": {"name": "Renamed"},
    "image": {"alt": "Another text"},
}


@pytest.mark.parametrize("kind", LINKED)
def test_tag_changes_with_what_is_linked(kind: str, get: Get) -> None:
    site = publish_site()
    before = tags(get, "posts/bread-post/", "posts/")
    change(site[kind], **LINKED[kind])
    assert tags(get, "posts/bread-post/", "posts/") == before
    publish(site[kind])
    after = tags(get, "posts/bread-post/", "posts/")
    assert after[0] != before[0]
    # A list item shows no quotes and no references.
    assert (after[1] != before[1]) == (kind not in {"quote", "reference"})


def test_tag_changes_when_a_linked_item_leaves(get: Get) -> None:
    site = publish_site()
    [before] = tags(get, "posts/bread-post/")
    withdraw(site["quote"])
    assert tags(get, "posts/bread-post/") != [before]


def test_tag_does_not_change_with_anything_else(get: Get) -> None:
    site = publish_site()
    paths = ("posts/bread-post/", "posts/?ids=bread-post", "authors/", "quotes/bread-quote/")
    before = tags(get, *paths)
    published("post", slug="other")
    withdraw(published("tag", name="Other"))
    make("post", slug="draft")
    change(site["post"], title="Draft title")
    assert tags(get, *paths) == before


def test_tag_of_a_list_follows_its_count(get: Get) -> None:
    published("post", slug="b", published_at="2026-01-02T00:00:00Z")
    before = get("posts/?page_size=1")
    published("post", slug="a", published_at="2026-01-01T00:00:00Z")
    after = get("posts/?page_size=1")
    assert slugs(before) == slugs(after)
    assert before["ETag"] != after["ETag"]


def test_tag_of_a_cursor_page_follows_what_comes_after_it(get: Get) -> None:
    published("post", slug="b", published_at="2026-01-02T00:00:00Z")
    before = get("posts/?page_size=1&cursor=")
    published("post", slug="a", published_at="2026-01-01T00:00:00Z")
    after = get("posts/?page_size=1&cursor=")
    assert (before.json()["next"] is None, after.json()["next"] is None) == (True, False)
    assert before["ETag"] != after["ETag"]


def test_lifetime_is_whole_while_nothing_is_scheduled(get: Get) -> None:
    published("post", slug="a")
    assert [get(path)["Cache-Control"] for path in ("posts/", "posts/a/", "events/")] == [FULL] * 3


CUTS = {
    5000: FULL,
    3600: "public, max-age=60, s-maxage=3600",
    1800: "public, max-age=60, s-maxage=1800",
    60: "public, max-age=60, s-maxage=60",
    10: "public, max-age=10, s-maxage=10",
    0.4: "public, max-age=0, s-maxage=0",
}


def test_lifetime_is_cut_to_the_next_transition(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        publish(make("post", slug="later"), at=NOW + timedelta(hours=2))
        published("post", slug="a")
    shown = {}
    for left in CUTS:
        with time_machine.travel(NOW + timedelta(hours=2) - timedelta(seconds=left), tick=False):
            found = {get(path)["Cache-Control"] for path in ("posts/", "posts/a/", "tags/")}
            assert len(found) == 1
            shown[left] = found.pop()
    assert shown == CUTS
    with time_machine.travel(NOW + timedelta(hours=2), tick=False):
        assert get("posts/")["Cache-Control"] == FULL


def test_lifetime_is_cut_to_the_transition_after_one_that_nobody_released(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        publish(make("post", slug="first"), at=NOW + timedelta(minutes=1))
        publish(make("post", slug="second"), at=NOW + timedelta(minutes=3))
    with time_machine.travel(NOW + timedelta(minutes=2), tick=False):
        assert get("posts/")["Cache-Control"] == "public, max-age=60, s-maxage=60"


def test_lifetime_of_events_is_cut_to_the_next_end(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        event = published("event", slug="fair", starts_local="2026-06-18T10:00:00", ends_local="2026-06-18T10:00:30")
        shown = [get(path)["Cache-Control"] for path in ("events/", "events/fair/", "posts/")]
        assert shown == ["public, max-age=30, s-maxage=30"] * 2 + [FULL]
        withdraw(event)
    with time_machine.travel(NOW + timedelta(seconds=1), tick=False):
        assert get("events/")["Cache-Control"] == FULL


def test_lifetime_of_a_series_is_cut_to_the_end_of_its_occurrence(get: Get) -> None:
    times = {"starts_local": "2026-06-11T10:00:00", "ends_local": "2026-06-11T11:00:00"}
    with time_machine.travel(NOW - timedelta(days=30), tick=False):
        published("event", slug="weekly", recurrence={"rrule": "FREQ=WEEKLY", "exdates": []}, **times)
    with time_machine.travel(NOW.replace(hour=9, minute=59, second=20), tick=False):
        shown = [get(path)["Cache-Control"] for path in ("events/", "events/weekly/", "posts/")]
    assert shown == ["public, max-age=40, s-maxage=40"] * 2 + [FULL]


def test_lifetime_tells_nothing_of_an_event_that_is_not_public(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        soon = make("event", slug="fair", starts_local="2026-06-18T10:00:00", ends_local="2026-06-18T10:00:30")
        publish(soon, at=NOW + timedelta(days=1))
        assert get("events/")["Cache-Control"] == FULL


def test_problems_are_not_kept(get: Get) -> None:
    assert get("posts/nothing/", 404)["Cache-Control"] == "no-cache"
    assert "ETag" not in get("posts/nothing/", 404)


def test_answers_vary_by_their_coding_alone(get: Get) -> None:
    assert get("posts/")["Vary"] == "Accept-Encoding"
    assert get("posts/", Origin="https://site.example.org")["Vary"] == "Accept-Encoding"


def test_tag_differs_where_settings_that_answers_show_differ(get: Get, settings: Any) -> None:
    published("post", slug="a")
    before = get("posts/a/")
    settings.SITE_URLS = settings.SITE_URLS | {"post": "https://elsewhere.example.org/{slug}"}
    after = get("posts/a/", If_None_Match=before["ETag"])
    assert after.json()["url"] == "https://elsewhere.example.org/a"
    assert after["ETag"] != before["ETag"]
