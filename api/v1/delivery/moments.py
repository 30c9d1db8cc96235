"""The moment that a request is answered of."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

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
    least = changes.least(request)
    moment = previews.moment_of(request) or _public(request, least, as_of or _past(request))
    if moment.number < least:
        raise changes.missing(least)
    present = moment.present or moment
    request.state = (present.number, present.instant)  # type: ignore[attr-defined]
    return moment


def _public(request: HttpRequest, least: int, as_of: datetime | None) -> Moment:
    present = heads.moment(least=least, since=_since(request, as_of))
    return present if as_of is None or as_of >= present.now else reading.at(present, as_of)


def _since(request: HttpRequest, as_of: datetime | None) -> float:
    """When the state has to be looked at: what was public at an instant just now, a known one may not have."""
    if as_of and timezone.now() - as_of < timedelta(seconds=heads.USABLE):
        return monotonic()
    since: float = getattr(request, "since", 0.0)
    return since


def of_present(request: HttpRequest, answer: Callable[[], HttpResponse]) -> HttpResponse:
    """What a state that was known already has nothing for is asked once more, of one that was looked at for the
    request: what was published just now is there, and what was suppressed just now is not. That of a preview was taken
    for the request.
    """
    if previews.moment_of(request):
        return answer()
    since = monotonic()
    try:
        return answer()
    except Overtaken:
        since = monotonic()
    except (Problem, Moved):
        if _is_of_present(request, since):
            raise
    request.since = since  # type: ignore[attr-defined]
    return answer()


def _is_of_present(request: HttpRequest, since: float) -> bool:
    """Whether the request was refused by the state since then, or by none."""
    state: State | None = getattr(request, "state", None)
    if state is None:
        return True
    present = heads.moment(least=changes.least(request), since=since)
    return state == (present.number, present.instant)


def _past(request: HttpRequest) -> datetime | None:
    return previews.AS_OF.past(parameters.of(request))
