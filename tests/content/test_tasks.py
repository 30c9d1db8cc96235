"""The worker's rows: claimed once, given back, given up, swept."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import DatabaseError, connections
from django.utils import timezone

from content import tasks
from content.commands import publishing
from content.commands.work import leave_work
from content.models import Change, Head, Work
from content.permissions import SYSTEM
from tests.making import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """A task that notes what it was given, and fails as often as it is told."""
    found: list[Any] = []

    def note(*, fail: bool = False, what: int = 0) -> None:
        found.append(what)
        if fail:
            raise DatabaseError("no")

    monkeypatch.setitem(tasks.TASKS, "note", note)
    return found


def leave(key: str = "a", *, due_at: datetime | None = None, **payload: Any) -> None:
    leave_work(task="note", key=key, due_at=due_at or timezone.now(), payload=payload)


def later(**delta: int) -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(**delta))


def test_run_one_does_the_row_that_is_due_the_longest(done: list[Any]) -> None:
    now = timezone.now()
    leave("a", due_at=now - timedelta(minutes=1), what=2)
    leave("b", due_at=now - timedelta(minutes=2), what=1)
    leave("c", due_at=now + timedelta(minutes=1), what=3)
    assert [tasks.run_one(), tasks.run_one(), tasks.run_one()] == [True, True, False]
    assert (done, Work.objects.get().key) == ([1, 2], "c")


def test_claim_gives_a_lease() -> None:
    leave()
    work = tasks.claim()
    assert work is not None
    assert (work.state, work.attempts) == ("running", 1)
    assert work.lease_until is not None
    assert timedelta(seconds=59) < work.lease_until - timezone.now() <= tasks.LEASE
    assert tasks.claim() is None


def test_failing_task_is_tried_again_later_and_given_up_after_ten(done: list[Any]) -> None:
    leave(fail=True)
    waits = []
    for _ in range(10):
        row = Work.objects.get()
        waits.append(round((row.due_at - timezone.now()).total_seconds()))
        with time_machine.travel(row.due_at + timedelta(seconds=1), tick=False):
            assert tasks.run_one()
            assert not tasks.run_one()
            row = Work.objects.get()
            assert row.last_error == "DatabaseError: no"
            if row.state == "failed":
                break
    assert (row.state, row.attempts, len(done)) == ("failed", 10, 10)
    with later(days=2):
        assert not tasks.run_one()


@pytest.mark.parametrize(("attempts", "seconds"), [(1, 2), (3, 8), (9, 512)])
def test_give_back_waits_twice_as_long_each_time(attempts: int, seconds: int) -> None:
    now = timezone.now()
    work = Work.objects.create(
        task="note", key="a", state="running", attempts=attempts, due_at=now, lease_until=now + timedelta(seconds=60)
    )
    tasks.give_back(work, "why")
    row = Work.objects.get()
    assert (row.state, round((row.due_at - now).total_seconds())) == ("waiting", seconds)


def test_unknown_task_fails_and_stops_nobody(done: list[Any]) -> None:
    leave_work(task="from-a-newer-version", key="a", due_at=timezone.now() - timedelta(seconds=1))
    leave(what=1)
    assert [tasks.run_one(), tasks.run_one()] == [True, True]
    assert (done, Work.objects.get().last_error) == ([1], "KeyError: 'from-a-newer-version'")


def test_row_of_a_killed_worker_is_done_by_the_next_after_the_lease(done: list[Any]) -> None:
    leave(what=7)
    assert tasks.claim() is not None
    assert not tasks.run_one()
    with later(seconds=61):
        assert not tasks.run_one()
        assert Work.objects.get().last_error == "its worker did not finish in time"
    with later(seconds=70):
        assert tasks.run_one()
    assert (done, Work.objects.count()) == ([7], 0)


def test_worker_that_was_too_slow_leaves_the_row_to_who_has_it_now(done: list[Any]) -> None:
    leave()
    slow = tasks.claim()
    assert slow is not None
    with later(seconds=61):
        tasks.sweep()
    with later(seconds=70):
        other = tasks.claim()
        tasks.give_back(slow, "too late")
    assert other is not None
    assert (Work.objects.get().state, Work.objects.get().attempts) == ("running", 2)


def test_work_left_again_while_it_failed_is_one_row(done: list[Any]) -> None:
    leave(fail=True)
    work = tasks.claim()
    assert work is not None
    leave(what=2)
    tasks.give_back(work, "failed")
    assert [(row.state, row.payload) for row in Work.objects.all()] == [("waiting", {"what": 2})]


def test_due_schedule_is_released() -> None:
    at = timezone.now() + timedelta(hours=1)
    publishing.schedule(items=[make("post")], at=at, actor=SYSTEM)
    assert not tasks.run_one()
    with later(hours=2):
        assert tasks.run_one()
        assert not tasks.run_one()
    assert (Change.objects.get().at, Work.objects.count()) == (at, 0)


def test_sweep_sees_to_a_transition_whose_work_was_lost() -> None:
    publishing.schedule(items=[make("post")], at=timezone.now() + timedelta(hours=1), actor=SYSTEM)
    publishing.schedule(items=[make("post")], at=timezone.now() + timedelta(hours=9), actor=SYSTEM)
    Work.objects.all().delete()
    leave_work(task="release", key="the-later-one", due_at=timezone.now() + timedelta(hours=9))
    with later(hours=2):
        assert tasks.run_one()
    assert Head.objects.get().number == 1


def test_sweep_does_not_try_without_end_what_was_given_up() -> None:
    publishing.schedule(items=[make("post")], at=timezone.now() + timedelta(hours=1), actor=SYSTEM)
    with later(hours=2):
        Work.objects.update(state="failed", attempts=10, due_at=timezone.now() + timedelta(seconds=1024))
        assert not tasks.run_one()
    with later(hours=3):
        assert tasks.run_one()
    assert Head.objects.get().number == 1


@pytest.mark.django_db(transaction=True)
def test_run_stops_when_told_after_the_row_in_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    stop = threading.Event()
    monkeypatch.setitem(tasks.TASKS, "note", stop.set)
    leave("a")
    leave("b")
    assert tasks.run(stop, poll=0.01) == 1
    assert Work.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_run_outlives_a_broken_connection(done: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    stop = threading.Event()

    def cut() -> None:
        connections["default"].close()
        raise DatabaseError("the server went away")

    monkeypatch.setitem(tasks.TASKS, "cut", cut)
    monkeypatch.setitem(tasks.TASKS, "last", stop.set)
    leave_work(task="cut", key="a", due_at=timezone.now() - timedelta(seconds=1))
    leave_work(task="last", key="a", due_at=timezone.now())
    assert tasks.run(stop, poll=0.01) == 2


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_many_workers_do_each_row_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """On PostgreSQL; on SQLite there is one worker (tests/content/management/test_worker.py)."""
    done: list[int] = []
    stop = threading.Event()

    def note(what: int) -> None:
        done.append(what)
        if len(done) == 60:
            stop.set()

    monkeypatch.setitem(tasks.TASKS, "note", note)
    for number in range(60):
        leave(str(number), what=number)
    in_threads(4, lambda: tasks.run(stop, poll=0.01))
    assert (sorted(done), Work.objects.count()) == (list(range(60)), 0)


def in_threads(number: int, work: Callable[[], Any]) -> None:
    def run() -> None:
        try:
            work()
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert not any(thread.is_alive() for thread in threads)
