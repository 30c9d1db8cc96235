"""The log's state as this process last saw it: what answers are kept by, and made of.

A state is looked at anew when it is 50 ms old, by one thread; the others go on with it for as long again. So what was
committed is seen 100 ms later at the latest, and a state is not used beyond the instant at which it changes by itself.
Editions of a state that is over are still there, all but those that were suppressed since. Whoever meets one of those
is told (reading.Overtaken); but its edges, words and sort keys are erased as well, and who does not meet it is told
nothing. For 100 ms after a suppression, what is asked of the state before may leave the item out of a page, a count, a
facet or a search, or have it in another place, under the entity tag of that state.
"""

import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS

from content.queries import reading
from content.queries.reading import Moment

# Seconds.
FRESH = 0.05
USABLE = 0.1

# Number and instant of the head: equal ones have equal answers.
State = tuple[int, datetime]


@dataclass(frozen=True, slots=True)
class Seen:
    """`looked` is when the look began, by the monotonic clock."""

    moment: Moment
    looked: float

    @property
    def state(self) -> State:
        return self.moment.number, self.moment.instant

    @property
    def log(self) -> UUID | None:
        """The log's identity: of equal states of two databases, only those of one log are the same."""
        return self.moment.log

    @property
    def next_transition(self) -> datetime | None:
        return self.moment.next_transition

    def serves(self, seconds: float, least: int, since: float) -> bool:
        """Whether it is younger than that, or was looked at `since` then; is not over by itself, and has the change
        number `least` in it.
        """
        young = self.looked >= since if since else time.monotonic() - self.looked < seconds
        return young and self.moment.number >= least and self.moment.lasts(datetime.now(UTC))


class Lookout:
    """What a process knows of the head, for all its threads."""

    def __init__(self) -> None:
        self._seen: Seen | None = None
        self._looking = threading.Lock()

    def seen(self, least: int, since: float = 0.0) -> Seen:
        seen = self._seen
        if seen and seen.serves(FRESH, least, since):
            return seen
        others_wait = seen is None or not seen.serves(USABLE, least, since)
        if not self._looking.acquire(blocking=others_wait) and seen:
            return seen
        try:
            return self._looked(least, since)
        finally:
            self._looking.release()

    def _looked(self, least: int, since: float) -> Seen:
        """Another thread may have looked while this one waited."""
        last = self._seen
        if last and last.serves(FRESH, least, since):
            return last
        began = time.monotonic()
        self._seen = Seen(reading.take_moment(), began)
        return self._seen

    def forget(self) -> None:
        self._seen = None


_lookout = Lookout()


def seen(*, least: int = 0) -> Seen:
    """The state of the log. It has the change number `least` in it if the database that is read from has."""
    return _lookout.seen(least)


def moment(*, least: int = 0, since: float = 0.0) -> Moment:
    """The present one, by a state that was looked at `since` then. No query where that is known; one to look, and one
    more of the primary where what is read from has not got the change number `least`, as a replica may.
    """
    seen = _lookout.seen(least, since).moment
    return reading.take_moment(DEFAULT_DB_ALIAS) if seen.number < least else seen.by(datetime.now(UTC))


def look_again() -> None:
    """Whoever asks next looks: a later state than the one that is known was met."""
    _lookout.forget()
