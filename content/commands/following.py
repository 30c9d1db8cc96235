"""Following the log: how far a follower has come, and what comes next. Its row is a queue of one (follower.py).

It survives its worker: a lease runs out, a failure waits 2, 4, 8, … seconds, a minute at most, and nothing is given up.
What is followed twice is followed again `AGAIN` after it happened, because what is outside may have been told too early
to see it.
"""

from datetime import timedelta
from typing import NamedTuple

from django.db.models import F, Q, QuerySet, Subquery
from django.utils import timezone

from content.models.edition import Change, Head
from content.models.follower import Follower

LEASE = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=1)
AGAIN = timedelta(seconds=5)

# Changes that are followed at once, and one by one at all.
BATCH = 50
MOST = 1000


class Part(NamedTuple):
    """The changes after `after`, as far as `upto`; `after` None is everything. `again`: for the second time."""

    after: int | None
    upto: int
    again: bool


def next_part(name: str) -> Part | None:
    """What is to be done, if it is due and nobody does it. One query; a second while something waits for its second
    time. A follower that does not know where it is, or is too far behind, begins with everything."""
    now = timezone.now()
    head = Subquery(Head.objects.values("number")[:1])
    waiting = Q(number=None) | ~Q(number=F("head")) | Q(settled=None) | Q(settled__lt=F("number"))
    rows = _free(name).annotate(head=head).filter(waiting).values_list("number", "settled", "head")
    found = rows.first()
    if found is None:
        return None
    number, settled, upto = found
    if number is None or number > upto or upto - number > MOST:
        return Part(None, upto, again=False)
    if number < upto:
        return Part(number, min(upto, number + BATCH), again=False)
    return _again(settled, number, Change.objects.filter(at__lte=now - AGAIN))


def _again(settled: int | None, number: int, old: QuerySet[Change]) -> Part | None:
    numbers = old.filter(number__gt=settled or 0, number__lte=number).order_by("-number")
    upto = numbers.values_list("number", flat=True).first()
    if upto is None:
        return None
    if settled is None or upto - settled > MOST:
        return Part(None, upto, again=True)
    return Part(settled, min(upto, settled + BATCH), again=True)


def begin(name: str) -> None:
    Follower.objects.get_or_create(name=name)


def claim(name: str) -> bool:
    """Whether the follower is ours, for as long as the lease lasts."""
    return _free(name).update(lease_until=timezone.now() + LEASE) == 1


def hold(name: str) -> None:
    """The lease begins anew."""
    Follower.objects.filter(name=name).update(lease_until=timezone.now() + LEASE)


def advance(name: str, part: Part) -> None:
    """The part is done."""
    done: dict[str, int | None] = {"settled": part.upto} if part.again else {"number": part.upto}
    if part.after is None and not part.again:
        done["settled"] = None
    Follower.objects.filter(name=name).update(**done, attempts=0, lease_until=None, last_error=None)


def give_back(name: str, why: str) -> None:
    follower = Follower.objects.get(name=name)
    follower.attempts = min(follower.attempts + 1, 1000)
    delay = min(timedelta(seconds=2 ** min(follower.attempts, 10)), LONGEST_DELAY)
    follower.due_at, follower.lease_until, follower.last_error = timezone.now() + delay, None, why
    follower.save()


def _free(name: str) -> QuerySet[Follower]:
    now = timezone.now()
    return Follower.objects.filter(Q(lease_until=None) | Q(lease_until__lt=now), name=name, due_at__lte=now)
