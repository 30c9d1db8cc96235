"""What all commands share: one transaction each, and a refusal instead of a database error when a race was lost."""

import random
import time
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import IntegrityError, OperationalError, transaction

from content.errors import Conflict

P = ParamSpec("P")
T = TypeVar("T")

TRIES = 5
DEADLOCK = "40P01"
# Seconds.
PAUSE = 0.02


class Overtaken(Exception):
    """A schedule came due while the transaction ran: what it did belongs after that, so it has to be done again."""


def command(verb: Callable[P, T]) -> Callable[P, T]:
    """All of it or nothing. Arguments are used again when it has to be done again, so none is an iterator.

    The verb has checked what it could; a constraint that refuses all the same was broken by somebody who committed in
    between, and whom it sees when it is done again. Raises what the verb raises, and Conflict.
    """

    @wraps(verb)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        last: Exception | None = None
        for tried in range(TRIES):
            try:
                with transaction.atomic():
                    return verb(*args, **kwargs)
            except (Overtaken, IntegrityError) as error:
                last = error
            except OperationalError as error:
                # Two that held what the other wanted: PostgreSQL has let one of them go first.
                if getattr(error.__cause__, "sqlstate", "") != DEADLOCK or transaction.get_connection().in_atomic_block:
                    raise
                last = error
                time.sleep(random.uniform(0, PAUSE * 2**tried))  # noqa: S311 (so that they do not meet again)
        raise Conflict("Somebody else changed this at the same time. Try again.", code="changed_meanwhile") from last

    return run
