"""The purger follows the log: it tells the cache every tag, in order, twice, and loses none."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from api import tasks
from api.protocol.outgoing import opened
from content.commands import following
from content.models import Follower, Head
from tests.listening import Listener, listening
from tests.making import published

pytestmark = pytest.mark.django_db


@pytest.fixture
def cache(settings: Any) -> Iterator[Listener]:
    """A Varnish, with everything purged that there was before. Time stands, so that nothing is due a second time."""
    with listening() as found, time_machine.travel(timezone.now(), tick=False):
        settings.PURGE_URL = found.url
        following.begin(tasks.PURGER)
        Follower.objects.update(number=Head.objects.get().number, settled=Head.objects.get().number)
        yield found


def purge() -> bool:
    with opened(trusted=True) as sender:
        return tasks.purge(sender)


def purged(cache: Listener) -> list[set[str]]:
    return [set(one.headers["xkey-purge"].split(" ")) for one in cache.noted]


def later(**delta: float) -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(**delta), tick=False)


def tail(item: Any) -> str:
    return str(item.pk)[-12:]


def test_nothing_is_told_while_nothing_changes(cache: Listener) -> None:
    assert (purge(), cache.noted) == (False, [])


def test_publication_is_told_at_once_and_again_later(cache: Listener) -> None:
    post = published("post")
    assert [purge(), purge()] == [True, False]
    expected = {"posts", tail(post), f"sibling-{tail(post)}"}
    with later(seconds=6):
        assert [purge(), purge()] == [True, False]
    assert purged(cache) == [expected, expected]


def test_detail_of_another_post_is_not_purged(cache: Listener) -> None:
    other = published("post")
    assert purge()
    cache.noted.clear()
    post = published("post", title="New")
    assert purge()
    assert purged(cache) == [{"posts", tail(post), f"sibling-{tail(post)}"}]
    assert tail(other) not in purged(cache)[0]


def test_two_changes_are_told_together(cache: Listener) -> None:
    first, second = published("post"), published("author")
    assert [purge(), purge()] == [True, False]
    assert {"posts", "authors", tail(first), tail(second)} <= purged(cache)[0]


def test_follower_that_does_not_know_where_it_is_begins_with_everything(cache: Listener) -> None:
    published("post")
    Follower.objects.all().delete()
    following.begin(tasks.PURGER)
    assert purge()
    assert (purged(cache), Follower.objects.get().number) == ([{"all"}], 1)


@pytest.mark.parametrize("behind", [following.MOST + 1, -5])
def test_log_that_is_far_ahead_or_another_purges_everything(behind: int, cache: Listener) -> None:
    published("post")
    Head.objects.update(number=6000)
    Follower.objects.update(number=6000 - behind)
    assert purge()
    assert (purged(cache), Follower.objects.get().number) == ([{"all"}], 6000)


def test_failure_is_tried_again_later_with_what_came_meanwhile(cache: Listener) -> None:
    first = published("post")
    cache.statuses = [503, 500]
    assert not purge()
    row = Follower.objects.get()
    assert (row.attempts, row.last_error, row.lease_until) == (1, "the cache answered 503", None)
    second = published("post")
    assert (purge(), len(cache.noted)) == (False, 1)
    with later(seconds=3):
        assert not purge()
    with later(seconds=8):
        assert purge()
    assert {tail(first), tail(second)} <= purged(cache)[2]
    assert (Follower.objects.get().attempts, Follower.objects.get().last_error) == (0, None)


def test_failure_waits_a_minute_at_most_and_is_never_given_up(cache: Listener) -> None:
    post = published("post")
    cache.statuses = [500] * 20
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for _ in range(20):
            assert not purge()
            wait = Follower.objects.get().due_at - timezone.now()
            assert wait <= following.LONGEST_DELAY
            clock.move_to(timezone.now() + wait + timedelta(seconds=1))
        assert purge()
    assert tail(post) in purged(cache)[-1]


def test_cache_that_is_not_there_is_a_failure(cache: Listener, settings: Any) -> None:
    published("post")
    settings.PURGE_URL = "http://127.0.0.1:1/"
    assert not purge()
    assert "ConnectError" in (Follower.objects.get().last_error or "")


def test_killed_worker_repeats_at_most(cache: Listener) -> None:
    post = published("post")
    assert following.claim(tasks.PURGER)
    assert (purge(), following.claim(tasks.PURGER)) == (False, False)
    with later(seconds=31):
        assert purge()
    assert tail(post) in purged(cache)[0]


def test_generic_adapter_calls_for_each_tag(cache: Listener, settings: Any) -> None:
    settings.PURGE_ADAPTER = "generic"
    settings.PURGE_URL = f"{cache.url}purge/{{tag}}"
    post = published("post")
    assert purge()
    assert sorted((one.method, one.path) for one in cache.noted) == [
        ("POST", f"/purge/{tag}") for tag in sorted([tail(post), "posts", f"sibling-{tail(post)}"])
    ]


def test_generic_adapter_sends_a_body_and_a_secret(
    cache: Listener, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.PURGE_ADAPTER, settings.PURGE_METHOD = "generic", "DELETE"
    settings.PURGE_BODY = '{"tags": ["{tag}"]}'
    settings.PURGE_AUTHORIZATION, settings.PURGE_AUTHORIZATION_HEADER = "s3cret", "Fastly-Key"
    caplog.set_level("DEBUG", logger="commonplace")
    published("post")
    cache.statuses = [403]
    assert not purge()
    with later(seconds=3):
        assert purge()
    [_, noted, *_] = cache.noted
    assert (noted.method, noted.path, noted.headers["fastly-key"]) == ("DELETE", "/", "s3cret")
    assert noted.headers["content-type"] == "application/json"
    assert b'{"tags": ["posts"]}' in [one.body for one in cache.noted]
    assert "s3cret" not in caplog.text + str(Follower.objects.get().last_error)


def test_long_tail_is_told_in_batches(cache: Listener) -> None:
    posts = [published("post") for _ in range(following.BATCH + 10)]
    assert [purge(), purge(), purge()] == [True, True, False]
    told = set().union(*purged(cache))
    assert {tail(post) for post in posts} <= told
    assert max(len(one.headers["xkey-purge"].split(" ")) for one in cache.noted) <= 100
