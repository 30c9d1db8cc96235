"""The log's state as this process last saw it: by what is kept of answers, and never what an answer is made of.

A state is looked at anew when it is 50 ms old, by one thread; the others go on with it for as long again. So what was
committed is seen 100 ms later at the latest, and a state is not used beyond the instant at which it changes by itself.
"""

import threading
import time
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from content.models.edition import Head
from content.queries import reading
from content.queries.reading import READER

# Seconds.
FRESH = 0.05
USABLE = 0.1

# Number and instant of the head: equal ones have equal answers.
State = tuple[int, datetime]


@dataclass(frozen=True, slots=True)
class Seen:
    """`log` is the log's identity: of equal states of two databases, only those of one log are the same. `looked` is
    when the look began, by the monotonic clock.
    """

    log: UUID
    state: State
    next_transition: datetime | None
    looked: float

    def serves(self, seconds: float, least: int) -> bool:
        """Whether it is younger than that, not over by itself, and has the change number `least` in it."""
        young = time.monotonic() - self.looked < seconds and self.state[0] >= least
        return young and (self.next_transition is None or timezone.now() < self.next_transition)


class Lookout:
    """What a process knows of the head, for all its threads."""

    def __init__(self) -> None:
        self._seen: Seen | None = None
        self._looking = threading.Lock()

    def seen(self, least: int) -> Seen:
        seen = self._seen
        if seen and seen.serves(FRESH, least):
            return seen
        others_wait = seen is None or not seen.serves(USABLE, least)
        if not self._looking.acquire(blocking=others_wait) and seen:
            return seen
        try:
            return self._looked(least)
        finally:
            self._looking.release()

    def _looked(self, least: int) -> Seen:
        """Another thread may have looked while this one waited."""
        last = self._seen
        if last and last.serves(FRESH, least):
            return last
        began = time.monotonic()
        moment = reading.take_moment()
        state = (moment.number, moment.instant)
        log = last.log if last and last.state == state else _log()
        self._seen = Seen(log, state, moment.next_transition, began)
        return self._seen

    def forget(self) -> None:
        self._seen = None


def _log() -> UUID:
    return Head.objects.using(READER).values_list("log_id", flat=True).get(id=1)


_lookout = Lookout()


def seen(*, least: int = 0) -> Seen:
    """The state of the log. It has the change number `least` in it if the database that is read from has."""
    return _lookout.seen(least)


def look_again() -> None:
    """Whoever asks next looks: a later state than the one that is known was met."""
    _lookout.forget()
