"""Background work: the worker's loop over rows of work, and the tasks by name.

A row is claimed with a lease, run, and deleted. When the worker dies, the lease runs out and the sweeper makes the row
due again, so every task must bear being run twice. On PostgreSQL any number of workers share the rows; on SQLite one.
"""

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import DatabaseError, close_old_connections, connection, transaction
from django.utils import timezone

from content.commands import publishing
from content.models.edition import Head
from content.models.work import Work, WorkState

log = logging.getLogger("commonplace.worker")

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 10
POLL = 1.0


def release(**_: Any) -> None:
    """Write the log entries of schedules that have become due."""
    changes = publishing.release()
    for change in changes:
        log.info("released %s", change)


TASKS: dict[str, Callable[..., None]] = {"release": release}


def run(stop: threading.Event, *, poll: float = POLL) -> int:
    """Work until `stop` is set; the row in hand is finished first. Answers how many rows were done."""
    done = 0
    while not stop.is_set():
        try:
            worked = run_one()
        except DatabaseError as error:
            log.warning("the database does not answer, trying again: %s", error)
            close_old_connections()
            worked = False
        done += worked
        if not worked:
            stop.wait(poll)
    return done


def run_one() -> bool:
    """Do the row that has been due the longest; False when there is none."""
    sweep()
    work = claim()
    if work is None:
        return False
    try:
        TASKS[work.task](**work.payload)
    except Exception as error:  # noqa: BLE001 (whatever a task raises is the row's failure, not the worker's)
        _failed(work, error)
    else:
        Work.objects.filter(pk=work.pk, state=WorkState.RUNNING, attempts=work.attempts).delete()
    return True


@transaction.atomic
def claim() -> Work | None:
    """Take the next due row, with a lease. Two workers never get the same."""
    due = Work.objects.filter(state=WorkState.WAITING, due_at__lte=timezone.now()).order_by("due_at", "id")
    if connection.features.has_select_for_update_skip_locked:
        due = due.select_for_update(skip_locked=True)
    work = due.first()
    if work is not None:
        work.state, work.attempts, work.lease_until = (
            WorkState.RUNNING,
            work.attempts + 1,
            timezone.now() + LEASE,
        )
        work.save(update_fields=["state", "attempts", "lease_until"])
    return work


def sweep() -> None:
    """Rows whose worker died are due again; a transition that nobody left work for gets a row."""
    now = timezone.now()
    expired = Work.objects.filter(state=WorkState.RUNNING, lease_until__lt=now)
    for work in expired:
        _retry(work, "the worker did not finish in time")
    if (
        Head.objects.filter(next_transition__lte=now).exists()
        and not Work.objects.filter(task="release").exists()
    ):
        publishing.release()


def _failed(work: Work, error: Exception) -> None:
    log.exception("%s failed (attempt %d)", work, work.attempts)
    _retry(work, f"{type(error).__name__}: {error}")


@transaction.atomic
def _retry(work: Work, why: str) -> None:
    """Due again after 2, 4, 8, … seconds, an hour at most; given up after ten attempts, and kept to be seen."""
    delay = min(timedelta(seconds=2**work.attempts), timedelta(hours=1))
    state = WorkState.FAILED if work.attempts >= MOST_ATTEMPTS else WorkState.WAITING
    if state == WorkState.WAITING and _same_is_waiting(work):
        work.delete()
        return
    Work.objects.filter(pk=work.pk, attempts=work.attempts).update(
        state=state, lease_until=None, last_error=why, due_at=timezone.now() + delay
    )


def _same_is_waiting(work: Work) -> bool:
    same = Work.objects.filter(task=work.task, key=work.key, state=WorkState.WAITING)
    return same.exclude(pk=work.pk).exists()
