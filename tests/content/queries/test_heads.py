"""What a process knows of the head, and for how long it goes by that."""

import time
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connections
from django.test.utils import CaptureQueriesContext

from content.models.edition import Head
from content.queries import heads
from content.queries.heads import Lookout
from tests.asking import late_in_2026, one_connection
from tests.making import make, publish, published

__all__ = ["late_in_2026", "one_connection"]

pytestmark = pytest.mark.usefixtures("one_connection", "head_is_known")
NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)


def looks(lookout: Lookout, least: int = 0) -> int:
    """How many statements it takes to know the state."""
    with CaptureQueriesContext(connections["replica"]) as captured:
        lookout.seen(least)
    return len(captured)


def test_state_is_that_of_the_head() -> None:
    published("post", slug="a")
    head = Head.objects.get()
    seen = Lookout().seen(0)
    assert (seen.log, seen.state, seen.next_transition) == (head.log_id, (head.number, head.at), None)


def test_state_is_looked_at_once_in_a_while() -> None:
    lookout = Lookout()
    assert [looks(lookout) for _ in range(2)] == [1, 0]
    time.sleep(heads.FRESH)
    assert [looks(lookout) for _ in range(2)] == [1, 0]


def test_change_is_seen_in_time_and_at_once_by_who_knows_of_it() -> None:
    lookout = Lookout()
    number = lookout.seen(0).state[0]
    published("post", slug="a")
    assert lookout.seen(number + 1).state[0] == number + 1
    published("post", slug="b")
    time.sleep(heads.USABLE)
    assert lookout.seen(0).state[0] == number + 2


def test_number_that_there_is_not_is_looked_for_and_no_error() -> None:
    lookout = Lookout()
    assert [lookout.seen(1000).state[0] for _ in range(2)] == [0, 0]


def test_number_that_a_replica_has_not_got_is_looked_for_there_once() -> None:
    with CaptureQueriesContext(connections["replica"]) as captured:
        assert heads.moment(least=1000).using == "default"
    assert len(captured) == 1


def test_state_is_not_used_beyond_its_transition() -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        publish(make("post", slug="later"), at=NOW + timedelta(seconds=10))
        lookout = Lookout()
        before = lookout.seen(0)
        clock.shift(timedelta(seconds=10))
        assert lookout.seen(0).state == (before.state[0], NOW + timedelta(seconds=10))
        assert (before.next_transition, lookout.seen(0).next_transition) == (NOW + timedelta(seconds=10), None)


def test_one_looks_while_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock stands for a thread that is looking."""
    lookout = Lookout()
    first = lookout.seen(0)
    monkeypatch.setattr(heads, "FRESH", 0.0)
    monkeypatch.setattr(heads, "USABLE", 60.0)
    with lookout._looking:
        assert lookout.seen(0) is first
    assert lookout.seen(0) is not first


def test_later_state_that_was_met_is_looked_for() -> None:
    number = heads.seen().state[0]
    published("post", slug="a")
    heads.look_again()
    assert heads.seen().state[0] == number + 1
    heads.look_again()
