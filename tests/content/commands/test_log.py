"""The log itself: one row that leads it, instants that only grow, work left for the worker."""

import time
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from content.commands import publishing
from content.commands.atomic import Overtaken
from content.commands.log import TICK, held
from content.errors import Invalid
from content.models import Change, Head, Work
from content.models.edition import BEFORE_ALL
from content.permissions import SYSTEM
from tests.making import make, publish, published


def test_head_is_there_from_the_start() -> None:
    head = Head.objects.get()
    assert (head.number, head.at, head.next_transition) == (0, BEFORE_ALL, None)


def test_head_is_one_row() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Head.objects.create(id=2)


def test_slow_clock_cannot_make_time_run_backwards() -> None:
    published("post")
    head = Head.objects.get()
    with time_machine.travel(datetime(2020, 1, 1, tzinfo=UTC)):
        edition = publish(make("post")).editions[0]
    assert edition.visible_from == head.at + TICK
    assert [change.at for change in Change.objects.all()] == [head.at, head.at + TICK]


def test_ids_of_changes_are_random() -> None:
    published("post")
    published("post")
    one, two = Change.objects.all()
    assert {one.id.version, two.id.version} == {4}


def test_schedule_leaves_work_for_its_instant_once() -> None:
    at = timezone.now() + timedelta(hours=1)
    publishing.schedule(items=[make("post")], at=at, actor=SYSTEM)
    publishing.schedule(items=[make("post")], at=at, actor=SYSTEM)
    assert [(work.task, work.due_at) for work in Work.objects.all()] == [("release", at)]


def test_instant_waits_for_a_schedule_that_is_about_to_come() -> None:
    at = timezone.now() + timedelta(milliseconds=400)
    publishing.schedule(items=[make("post", slug="scheduled")], at=at, actor=SYSTEM)
    time.sleep((at - timezone.now()).total_seconds() - 0.01)
    published("post", slug="newer")
    assert [(change.slug, change.at > at) for change in Change.objects.all()] == [("scheduled", False), ("newer", True)]


def test_log_held_while_a_schedule_comes_is_overtaken() -> None:
    """Readers are at the schedule's instant as soon as it has come: nothing may be written before it any more."""
    at = timezone.now() + timedelta(milliseconds=200)
    publishing.schedule(items=[make("post")], at=at, actor=SYSTEM)
    with pytest.raises(Overtaken), transaction.atomic(), held():
        time.sleep(0.25)
    assert [change.at for change in publishing.release()] == [at]


def test_schedule_at_this_very_moment_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        publishing.schedule(items=[make("post")], at=timezone.now() + timedelta(milliseconds=15), actor=SYSTEM)
    assert refusal.value.errors[0]["code"] == "past"


def test_held_log_gives_no_number_away_when_nothing_is_written() -> None:
    with transaction.atomic(), held() as log:
        assert log.instant > BEFORE_ALL
    assert Head.objects.get().number == 0
