"""What is scheduled is true at its instant, in every answer, although no worker ever ran; and the log, when it is
written later, changes no byte."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.http import HttpResponse

from content.commands import publishing
from tests.asking import Get, send, slugs
from tests.filling import withdraw
from tests.making import change, make, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
AT = NOW + timedelta(hours=1)
INSTANT = "2026-06-18T10:00:00Z"


def at(instant: datetime) -> time_machine.travel:
    return time_machine.travel(instant, tick=False)


def before_and_after(ask: Callable[[], object]) -> tuple[object, object]:
    """One microsecond before the instant, and at it."""
    with at(AT - timedelta(microseconds=1)):
        before = ask()
    with at(AT):
        return before, ask()


def test_scheduled_post_appears_at_its_instant(get: Get) -> None:
    with at(NOW):
        tag = published("tag", name="Bread")
        publish(make("post", slug="a", tags=[tag.slug]), at=AT)
    queries = ("posts/", "posts/?tag=bread", "posts/?year=2026", "posts/?cursor=", "posts/?published_after=2026-06-18")
    shown = before_and_after(lambda: [slugs(get(query)) for query in queries])
    assert shown == ([[]] * 5, [["a"]] * 5)
    assert before_and_after(lambda: get("posts/").json()["count"]) == (0, 1)
    assert before_and_after(lambda: send("posts/a/").status_code) == (404, 200)
    assert before_and_after(lambda: send("posts/?ids=a").status_code) == (400, 200)


def test_scheduled_post_is_published_at_its_instant(get: Get) -> None:
    with at(NOW):
        publish(make("post", slug="a"), at=AT)
    with at(AT + timedelta(days=3)):
        post = get("posts/a/").json()
    names = ("edition", "published_at", "published_on", "updated_at", "revised_at")
    assert [post[name] for name in names] == [1, INSTANT, "2026-06-18", INSTANT, None]


def test_scheduled_change_replaces_the_edition_before_it(get: Get) -> None:
    with at(NOW):
        post = published("post", slug="a", title="Before", tags=[published("tag", name="Old").slug])
        change(post, title="After", tags=[make("tag", name="Fresh").slug])
        publish(post, at=AT, note="The title was wrong.")

    def shown() -> list[object]:
        document = get("posts/a/").json()
        return [document["title"], document["edition"], document["revised_at"], document["corrections"]]

    correction = {"edition": 2, "at": INSTANT, "note": "The title was wrong."}
    assert before_and_after(shown) == (["Before", 1, None, []], ["After", 2, INSTANT, [correction]])
    assert before_and_after(lambda: slugs(get("posts/?tag=old"))) == (["a"], [])
    assert before_and_after(lambda: send("posts/?tag=fresh").status_code) == (400, 200)
    assert before_and_after(lambda: slugs(get("tags/"))) == (["old"], ["fresh", "old"])


def test_scheduled_withdrawal_takes_the_item_away(get: Get) -> None:
    with at(NOW):
        mara = published("author", name="Mara Lind")
        published("post", slug="a", authors=[{"name": "M. Lind", "author": "mara-lind"}])
        withdraw(mara, "gone", at=AT, explanation="At her own wish.")
    assert before_and_after(lambda: send("authors/mara-lind/").status_code) == (200, 410)
    assert before_and_after(lambda: get("authors/").json()["count"]) == (1, 0)
    assert before_and_after(lambda: slugs(get("posts/?author=mara-lind"))) == (["a"], [])
    before, after = before_and_after(lambda: get("posts/a/").json()["authors"][0]["author"])
    assert (before is None, after) == (False, None)
    with at(AT):
        assert get("authors/mara-lind/", 410).json()["withdrawal"]["at"] == INSTANT


def test_scheduled_notice_and_redirect_come_true(get: Get) -> None:
    with at(NOW):
        target = published("post", slug="target")
        noticed, moved = published("post", slug="noticed"), published("post", slug="moved")
        withdraw(noticed, "notice", at=AT, explanation="Out of date.")
        withdraw(moved, "redirect", at=AT, target=target)
    assert before_and_after(lambda: sorted(slugs(get("posts/")))) == (["moved", "noticed", "target"], ["target"])
    assert before_and_after(lambda: slugs(get("posts/?state=withdrawn"))) == ([], ["noticed"])
    assert before_and_after(lambda: get("posts/noticed/").json()["notice"]) == (None, "Out of date.")
    assert before_and_after(lambda: send("posts/moved/").status_code) == (200, 301)


def test_scheduled_rename_moves_the_address(get: Get) -> None:
    with at(NOW):
        post = published("post", slug="old")
        change(post, slug="recent")
        publish(post, at=AT)
    names = ("posts/old/", "posts/recent/")
    assert before_and_after(lambda: [send(name).status_code for name in names]) == ([200, 404], [301, 200])


def test_entity_tag_changes_at_the_instant_and_not_before(get: Get) -> None:
    with at(NOW):
        published("post", slug="a")
        publish(make("post", slug="b"), at=AT)
        now = get("posts/")["ETag"]
    before, after = before_and_after(lambda: get("posts/")["ETag"])
    assert (before == now, after == now) == (True, False)


PATHS = [
    *("posts/", "posts/?tag=bread", "posts/?cursor=", "posts/?state=withdrawn", "tags/", "authors/", "events/"),
    *("posts/first/", "posts/second/", "posts/third/", "posts/gone/", "posts/old/", "authors/mara-lind/"),
]


def test_release_changes_no_byte(get: Get) -> None:
    with at(NOW):
        published("tag", name="Bread")
        posts = {name: published("post", slug=name) for name in ("first", "gone", "old")}
        publish(make("post", slug="second", tags=["bread"], authors=[by_mara()]), at=AT)
        change(posts["first"], title="Changed", body="New.")
        publish(posts["first"], at=AT + timedelta(seconds=1), note="Changed.")
        change(posts["old"], slug="third")
        publish(posts["old"], at=AT + timedelta(seconds=1), minor=True)
        withdraw(posts["gone"], "notice", at=AT + timedelta(seconds=2), explanation="Gone.")
    with at(AT + timedelta(minutes=1)):
        before = [_answer(send(path)) for path in PATHS]
        assert len(publishing.release()) == 5
        after = [_answer(send(path)) for path in PATHS]
    assert after == before
    assert [status for status, _, _ in after] == [200] * 11 + [301, 200]


def by_mara() -> dict[str, str]:
    return {"name": "M. Lind", "author": make("author", name="Mara Lind").slug}


def _answer(response: HttpResponse) -> tuple[int, bytes, dict[str, str]]:
    kept = {name: value for name, value in response.headers.items() if name != "X-Request-ID"}
    return response.status_code, response.content, kept


@pytest.mark.parametrize("mode", ["gone", "notice"])
def test_what_follows_an_unreleased_schedule_follows_it(mode: str, get: Get) -> None:
    with at(NOW):
        post = published("post", slug="a")
        change(post, title="Later")
        publish(post, at=AT)
    with at(AT + timedelta(hours=1)):
        edition = withdraw(post, mode, explanation="Enough.")
        assert (edition.number, send("posts/a/").status_code) == (3, {"gone": 410, "notice": 200}[mode])
