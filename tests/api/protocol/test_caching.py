"""Answers that are kept: they are those that would be made, for as long as those would be made, and cost no work."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.http import HttpResponse

from api.protocol.kept import store
from content.commands import publishing
from content.models.item import Item
from content.permissions import SYSTEM
from tests.asking import Get, queries_of, send, slugs
from tests.filling import publish_site, withdraw
from tests.making import change, make, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
FULL = "public, max-age=60, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400"
PATHS = (
    *("posts/", "posts/?page_size=1&cursor=", "posts/bread-post/?expand=authors", "events/?upcoming=false"),
    *("facets/?kind=post", "search/?q=bread", "posts/bread-post/related/", "redirects/", "lookup/?url=/bread-post"),
    *("", "/openapi.json", "/docs/guides/api"),
)

pytestmark = pytest.mark.usefixtures("cached")


def told(response: HttpResponse) -> tuple[int, dict[str, str], bytes]:
    headers = {name: value for name, value in response.headers.items() if name != "X-Request-ID"}
    return response.status_code, headers, response.content


def is_kept(path: str, status: int = 200, **headers: str) -> bool:
    """Whether the answer takes no statement but the look at the head."""
    return all("content_head" in sql for sql in queries_of(path, status, **headers))


@pytest.mark.parametrize("path", PATHS)
def test_kept_answer_is_the_one_that_was_made(path: str, get: Get) -> None:
    publish_site()
    made = told(get(path))
    assert is_kept(path if path.startswith("/") else f"/api/v1/{path}")
    assert told(get(path)) == made
    head = told(get(path, method="HEAD"))
    assert head == (200, made[1], b"")


def test_kept_answer_has_a_request_id_of_its_own(get: Get) -> None:
    assert get("posts/")["X-Request-ID"] != get("posts/")["X-Request-ID"]
    assert get("posts/", X_Request_ID="given-0123")["X-Request-ID"] == "given-0123"


def test_kept_answer_is_open_to_other_origins_as_a_made_one(get: Get) -> None:
    made = get("posts/", Origin="https://site.example.org")
    assert told(get("posts/", Origin="https://site.example.org")) == told(made)
    assert made["Access-Control-Allow-Origin"] == "*"
    assert get("posts/")["Access-Control-Allow-Origin"] == "*"


def test_kept_answer_is_given_as_304_to_who_has_it(get: Get) -> None:
    published("post", slug="a")
    whole = get("posts/a/")
    unchanged = get("posts/a/", 304, If_None_Match=f'"other", W/{whole["ETag"]}')
    assert is_kept("posts/a/", 304, If_None_Match=whole["ETag"])
    names = ("ETag", "Cache-Control", "Vary", "Last-Modified", "Link", "X-Content-Type-Options")
    assert [unchanged.get(name) for name in names] == [whole.get(name) for name in names]
    assert not {"Content-Type", "Content-Length", "Content-Encoding"} & unchanged.headers.keys()
    assert is_kept("posts/a/", 200, If_None_Match='"other"')


def test_304_that_was_made_is_kept_until_there_is_more(get: Get) -> None:
    tag = get("posts/")["ETag"]
    store.clear()
    assert not is_kept("posts/", 304, If_None_Match=tag)
    assert is_kept("posts/", 304, If_None_Match=tag)
    assert not is_kept("posts/")
    assert is_kept("posts/")
    assert is_kept("posts/", 304, If_None_Match=tag)


CHANGES: dict[str, Callable[[Item], Any]] = {
    "publish": lambda post: published("post", slug="b"),
    "correct": lambda post: publish(change(post, title="Put right"), note="Put right."),
    "withdraw": lambda post: withdraw(post, "gone"),
    "notice": lambda post: withdraw(post, "notice", explanation="Disputed."),
    "suppress": lambda post: publishing.suppress(item=post, edition=1, reason="Private.", actor=SYSTEM),
}


@pytest.mark.parametrize("what", CHANGES)
def test_nothing_is_kept_beyond_a_change(what: str, get: Get) -> None:
    post = published("post", slug="a")
    publish(change(post, title="Second"))
    paths = ("posts/", "posts/a/", f"posts/{post.pk}/editions/", f"posts/{post.pk}/editions/1/")

    def answers() -> list[Any]:
        return [told(send(path, X_Request_ID="the-same-one")) for path in paths]

    before = answers()
    assert answers() == before
    CHANGES[what](post)
    after = answers()
    assert answers() == after != before
    store.clear()
    assert answers() == after


def test_lifetime_of_a_kept_answer_counts_down_to_the_transition(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        publish(make("post", slug="later"), at=NOW + timedelta(hours=1))
    shown = {}
    for left in (40, 30, 0.4):
        with time_machine.travel(NOW + timedelta(hours=1) - timedelta(seconds=left), tick=False):
            assert is_kept("posts/") == bool(shown)
            shown[left] = (slugs(get("posts/")), get("posts/")["Cache-Control"])
    assert shown == {left: ([], f"public, max-age={int(left)}, s-maxage={int(left)}") for left in (40, 30, 0.4)}
    with time_machine.travel(NOW + timedelta(hours=1), tick=False):
        assert (slugs(get("posts/")), get("posts/")["Cache-Control"]) == (["later"], FULL)


def test_lifetime_of_a_kept_answer_follows_what_is_scheduled_and_unscheduled(get: Get) -> None:
    """A schedule is no change of what is public."""
    with time_machine.travel(NOW, tick=False):
        later = make("post", slug="later")
        assert get("posts/")["Cache-Control"] == FULL
        publish(later, at=NOW + timedelta(seconds=30))
        assert (is_kept("posts/"), get("posts/")["Cache-Control"]) == (True, "public, max-age=30, s-maxage=30")
        publishing.unschedule(item=later, actor=SYSTEM)
        assert (is_kept("posts/"), get("posts/")["Cache-Control"]) == (True, FULL)


def test_kept_answer_ends_with_an_event_that_it_shows(get: Get) -> None:
    with time_machine.travel(NOW, tick=False):
        published("event", slug="fair", starts_local="2026-06-18T10:00:00", ends_local="2026-06-18T10:00:30")
        assert (slugs(get("events/?upcoming=true")), is_kept("events/?upcoming=true")) == (["fair"], True)
    with time_machine.travel(NOW + timedelta(seconds=29), tick=False):
        assert is_kept("events/?upcoming=true")
        assert get("events/?upcoming=true")["Cache-Control"] == "public, max-age=1, s-maxage=1"
    with time_machine.travel(NOW + timedelta(seconds=30), tick=False):
        assert slugs(get("events/?upcoming=true")) == []


def test_answers_about_the_past_are_kept_by_the_present_state(get: Get) -> None:
    with time_machine.travel(NOW):
        item = published("post", slug="a")
    then = "posts/a/?as_of=2026-06-19"
    with time_machine.travel(NOW + timedelta(days=2)):
        assert (get(then).status_code, is_kept(then)) == (200, True)
        withdraw(item, "gone")
        get(then, 410)


@pytest.mark.parametrize(
    ("path", "status", "headers"),
    [
        ("posts/nothing/", 404, {}),
        ("posts/?per_page=3", 400, {}),
        ("posts/old/", 301, {}),
        ("posts/gone/", 410, {}),
        ("posts/", 406, {"Accept": "application/xml"}),
        ("posts/a/", 200, {"Accept_Datetime": "Thu, 01 Jan 2026 00:00:00 GMT"}),
        ("posts/a/", 401, {"X_Preview_Token": "x"}),
        ("posts/a/?preview=x", 401, {}),
        ("posts/", 400, {"Host": "evil.example.org"}),
        ("posts/", 400, {"X_Minimum_Change": "many"}),
    ],
)
def test_what_may_not_be_kept_is_made_each_time(path: str, status: int, headers: dict[str, str], get: Get) -> None:
    item = published("post", slug="old")
    publish(change(item, slug="a"))
    withdraw(published("post", slug="gone"), "gone")
    send(path)  # what is kept of the address is no answer to these
    first = send(path, **headers)
    assert (first.status_code, send(path, **headers).status_code) == (status, status)
    before = store.bytes
    send(path, **headers)
    assert store.bytes == before


def test_spellings_of_a_request_are_kept_apart(get: Get) -> None:
    """Addresses in an answer repeat its parameters in their order."""
    publish_site()
    for path in ("posts/?page_size=1&guest=false", "posts/?guest=false&page_size=1"):
        made = told(get(path))
        assert told(get(path)) == made
        assert path.partition("?")[2] in made[1]["Link"]


@pytest.mark.parametrize(
    "accept", ["*/*", "application/link-format", "application/json, application/link-format;q=0.5"]
)
def test_forms_of_an_address_are_kept_apart(accept: str, get: Get) -> None:
    path = f"posts/{published('post', slug='a').pk}/editions/"
    forms = {one: told(get(path, Accept=one)) for one in ("*/*", "application/link-format")}
    expected = forms["application/link-format" if accept == "application/link-format" else "*/*"]
    assert told(get(path, Accept=accept)) == told(get(path, Accept=accept)) == expected


def test_no_room_keeps_nothing(get: Get, settings: Any) -> None:
    settings.RESPONSE_CACHE_MEGABYTES = 0
    get("posts/")
    assert (store.bytes, is_kept("posts/")) == (0, False)
