"""Work is left in the command's own transaction."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from content.commands.work import leave_work
from content.models import Work


def test_leave_work_twice_waits_once() -> None:
    now = timezone.now()
    leave_work(task="release", key="a", due_at=now, payload={"n": 1})
    leave_work(task="release", key="a", due_at=now + timedelta(hours=1))
    assert [(work.key, work.due_at, work.payload) for work in Work.objects.all()] == [("a", now, {"n": 1})]


def test_leave_work_again_while_it_is_being_done() -> None:
    now = timezone.now()
    leave_work(task="release", key="a", due_at=now)
    Work.objects.update(state="running", lease_until=now)
    leave_work(task="release", key="a", due_at=now)
    assert sorted(Work.objects.values_list("state", flat=True)) == ["running", "waiting"]


def test_leave_work_goes_with_its_transaction() -> None:
    with transaction.atomic():
        leave_work(task="release", key="a", due_at=timezone.now())
        transaction.set_rollback(True)
    assert Work.objects.count() == 0


def test_running_work_without_a_lease_refused_by_the_database() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Work.objects.create(task="release", key="a", due_at=timezone.now(), state="running")
