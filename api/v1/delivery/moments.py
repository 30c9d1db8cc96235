"""The moment that a request is answered of."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from django.http import HttpRequest, HttpResponse

from api.protocol import changes, parameters
from api.protocol.moved import Moved
from api.protocol.problems import Problem
from api.v1.delivery import previews
from content.queries import heads, reading
from content.queries.heads import State
from content.queries.reading import Moment, Overtaken


def of(request: HttpRequest, *, as_of: datetime | None = None) -> Moment:
    """The moment that a request asks about: the present one, that of its `as_of`, or that of the given instant; or
    that of a preview, whatever is given.

    It has the change that the client knows of. Raises Problem.
    """
    return previews.moment_of(request) or _public(request, as_of or _past(request))


def _public(request: HttpRequest, as_of: datetime | None) -> Moment:
    least = changes.least(request)
    present = heads.moment(least=least, since=getattr(request, "since", 0.0))
    if present.number < least:
        raise changes.missing(least)
    request.state = (present.number, present.instant)  # type: ignore[attr-defined]
    return present if as_of is None or as_of >= present.now else reading.at(present, as_of)


def of_present(request: HttpRequest, answer: Callable[[], HttpResponse]) -> HttpResponse:
    """What a state that was known already has nothing for is asked once more, of one that was looked at for the
    request: what was published just now is there, and what was suppressed just now is not.
    """
    since = monotonic()
    try:
        return answer()
    except Overtaken:
        since = monotonic()
    except (Problem, Moved):
        state: State | None = getattr(request, "state", None)
        if state is None or _is_state(state, since):
            raise
    request.since = since  # type: ignore[attr-defined]
    return answer()


def _is_state(state: State, since: float) -> bool:
    present = heads.moment(since=since)
    return state == (present.number, present.instant)


def _past(request: HttpRequest) -> datetime | None:
    return previews.AS_OF.past(parameters.of(request))
