"""Background work: the worker's loop over rows of work, and the tasks by name.

A row is claimed with a lease, run, and deleted. When the worker dies, the lease runs out and the sweeper makes the row
due again, so every task must bear being run twice. On PostgreSQL any number of workers share the rows; on SQLite one.
"""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db import Error, IntegrityError, close_old_connections, connection, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from content import mail
from content.commands import mailing, notifying, previewing, publishing
from content.commands.work import leave_work
from content.models.edition import Head
from content.models.invitation import Invitation
from content.models.work import Work, WorkState
from content.queries import invitations

log = logging.getLogger("commonplace.worker")

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 10
LONGEST_DELAY = timedelta(hours=1)
POLL = 0.2


def release(**_: Any) -> None:
    """Write the log entries of schedules that have become due."""
    changes = publishing.release()
    for change in changes:
        log.info("released %s", change)


def drop_previews(**_: Any) -> None:
    """Preview editions under links that are over."""
    previewing.drop_expired()


def fill_previews(**_: Any) -> None:
    """What a key that sees everything is to see."""
    previewing.fill()


def send_mail(**left: Any) -> None:
    """What a command left (content/commands/mailing.py)."""
    values = _with_link(left["values"])
    message = None if values is None else mail.message(**left | {"values": values})
    if message is not None:
        message.send()
        log.info("sent the mail %s (%s)", left["id"], left["template"])


def _with_link(values: dict[str, Any]) -> dict[str, Any] | None:
    """A guest's link is made now; None when it would open nothing any more."""
    address = str(values.get("address") or "")
    if not address.startswith(notifying.OF_GUEST):
        return values
    found = Invitation.objects.filter(
        pk=address.removeprefix(notifying.OF_GUEST), revoked_at=None, used_at=None
    ).first()
    return None if found is None else values | {"address": invitations.address_of(found)}


TASKS: dict[str, Callable[..., None]] = {
    "release": release,
    mailing.TASK: send_mail,
    "drop_previews": drop_previews,
    "fill_previews": fill_previews,
}

# Rows that a worker takes: a server for mail that is slow to answer must not make anything else wait.
EVERYTHING = Q()
MAIL = Q(task=mailing.TASK)
ALL_BUT_MAIL = ~MAIL


def run(stop: threading.Event, *, poll: float = POLL, which: Q = EVERYTHING) -> int:
    """Work until `stop` is set; the row in hand is finished first. Answers how many rows were done.

    It outlives its database: a connection that broke, or is too old, is given back before the next row.
    """
    done = 0
    while not stop.is_set():
        worked = False
        try:
            worked = run_one(which)
        except Error as error:
            log.warning("the database does not answer, trying again: %s", error)
        close_old_connections()
        done += worked
        if not worked:
            stop.wait(poll)
    return done


def run_one(which: Q = EVERYTHING) -> bool:
    """Do the row that has been due the longest; False when there is none."""
    sweep()
    work = claim(which)
    if work is None:
        return False
    try:
        TASKS[work.task](**work.payload)
    except Exception as error:  # whatever a task raises is the row's failure, not the worker's
        log.exception("%s failed (attempt %d)", work, work.attempts)
        give_back(work, f"{type(error).__name__}: {error}")
    else:
        _in_hand(work).delete()
    return True


def claim(which: Q = EVERYTHING) -> Work | None:
    """Take the next due row, with a lease. Two workers never get the same."""
    now = timezone.now()
    due = Work.objects.filter(which, state=WorkState.WAITING, due_at__lte=now).order_by("due_at", "id")
    if not due.exists():
        return None  # without the write lock that a transaction takes on SQLite
    with transaction.atomic():
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True)
        work = due.first()
        if work is not None:
            work.state, work.attempts, work.lease_until = WorkState.RUNNING, work.attempts + 1, now + LEASE
            work.save(update_fields=["state", "attempts", "lease_until"])
    return work


def sweep() -> None:
    """Rows whose worker died are due again; a transition that nobody left work for gets a row."""
    now = timezone.now()
    for work in Work.objects.filter(state=WorkState.RUNNING, lease_until__lt=now):
        log.warning("%s was not finished in time (attempt %d)", work, work.attempts)
        give_back(work, "its worker did not finish in time")
    missed = Head.objects.filter(next_transition__lte=now).values_list("next_transition", flat=True).first()
    if missed and not _is_seen_to(now):
        leave_work(task="release", key=missed.isoformat(), due_at=now)


def give_back(work: Work, why: str) -> None:
    """Due again after 2, 4, 8, … seconds, an hour at most; given up after ten attempts, and kept to be seen.

    When the same work has been left again meanwhile, that row does for both.
    """
    delay = min(timedelta(seconds=2**work.attempts), LONGEST_DELAY)
    state = WorkState.FAILED if work.attempts >= MOST_ATTEMPTS else WorkState.WAITING
    try:
        with transaction.atomic():
            _in_hand(work).update(state=state, lease_until=None, last_error=why, due_at=timezone.now() + delay)
    except IntegrityError:
        _in_hand(work).delete()


def _in_hand(work: Work) -> QuerySet[Work]:
    """The row, unless it was taken out of this worker's hands when its lease ran out."""
    return Work.objects.filter(pk=work.pk, state=WorkState.RUNNING, attempts=work.attempts)


def _is_seen_to(now: datetime) -> bool:
    """Whether a release is under way or to be tried again, or has just been given up."""
    under_way = Q(state=WorkState.RUNNING) | Q(state=WorkState.WAITING, due_at__lte=now)
    again = Q(state=WorkState.WAITING, attempts__gt=0) | Q(state=WorkState.FAILED, due_at__gt=now)
    return Work.objects.filter(under_way | again, task="release").exists()
