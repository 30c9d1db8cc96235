"""Time in HTTP (RFC 7089): what an item was, asked for by a header, and what answers about the past say of themselves.

The address of an item is its own TimeGate (pattern 1.2 of the RFC: it answers 200, and names the Memento). Its Mementos
are the same address with `as_of`, and its history is the TimeMap.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils.http import http_date, parse_http_date

from api.protocol import pagination, parameters
from api.protocol.problems import Problem
from api.protocol.rendering import LinkFormatRenderer
from api.v1.delivery import addresses, answers, moments, previews
from content.queries import past, reading
from content.queries.past import Entry
from content.queries.reading import Moment
from content.queries.rows import Row

HEADER = "Accept-Datetime"
LINK_FORMAT = LinkFormatRenderer.media_type

# HTTP tells seconds. What began within one is found by it, or `Memento-Datetime` would lead to what was before.
WITHIN_A_SECOND = timedelta(seconds=1) - timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Dated:
    """What a document is made of: a moment and an edition. `negotiated`: a header asked for it.

    `present` is the item as it is now, when the edition was asked for by its number.
    """

    moment: Moment
    row: Row
    present: Row | None = None
    negotiated: bool = False


def found(request: HttpRequest, kind: str, name: str) -> Dated:
    """The document at this address, of the present or of the instant that the request asks about.

    `as_of` wins over the header: its address is that of a Memento, which is not negotiated; and a preview has no past.
    Raises Moved, Problem.
    """
    asked_otherwise = previews.AS_OF.name in parameters.of(request) or previews.moment_of(request)
    wanted = None if asked_otherwise else _wanted(request)
    if wanted is None:
        moment = moments.of(request)
        return Dated(moment, answers.found(moment, kind, name))
    moment = moments.of(request, as_of=wanted)
    row = answers.called(moment, kind, name)
    if row is None and moment.present:
        return _by_present_name(moment.present, wanted, kind, name)
    return Dated(moment, answers.shown(row, kind, name), negotiated=True)


def _by_present_name(present: Moment, wanted: datetime, kind: str, name: str) -> Dated:
    """Nothing had the name then: what has it now is meant, and before there was anything of it, the first Memento."""
    now = answers.called(present, kind, name)
    began = past.beginning(present, now.item_id) if now else None
    if now is None or began is None:
        return Dated(present, answers.shown(now, kind, name))
    moment = reading.at(present, max(wanted, began))
    return Dated(moment, answers.shown(answers.called(moment, kind, now.id), kind, now.id), negotiated=True)


def _wanted(request: HttpRequest) -> datetime | None:
    given = request.META.get("HTTP_ACCEPT_DATETIME")
    if given is None:
        return None
    try:
        return datetime.fromtimestamp(parse_http_date(given), UTC) + WITHIN_A_SECOND
    except (ValueError, OverflowError, OSError):
        detail = f"{HEADER} is a date of HTTP, such as Thu, 19 Mar 2015 09:00:00 GMT."
        error = {"header": HEADER, "code": "invalid", "detail": detail}
        raise Problem("bad_request", detail, errors=[error]) from None


def headers(request: HttpRequest, dated: Dated, last_modified: str) -> dict[str, str]:
    """Of a document: where its past is; and of the past, of when it is.

    A Memento is of the instant at which the last of what it shows began: the item's edition, or that of something that
    it links to.
    """
    link = _links(pagination.address(request, as_of=None), dated.row)
    if dated.negotiated:
        memento = pagination.address(request, as_of=spelled(dated.moment.now))
        return {"Link": link, "Memento-Datetime": last_modified, "Content-Location": memento}
    if dated.moment.present or previews.AS_OF.name in parameters.of(request):
        return {"Link": link, "Memento-Datetime": last_modified}
    return {"Link": link}


def _links(original: str, row: Row) -> str:
    timemap = f'<{history(row)}>; rel="timemap"; type="{LINK_FORMAT}"'
    return f'<{original}>; rel="original", <{original}>; rel="timegate", {timemap}'


def history(row: Row) -> str:
    return f"{addresses.api(row.kind, row.id)}editions/"


def spelled(instant: datetime) -> str:
    """To the microsecond: a second may hold two states."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def timemap(request: HttpRequest, row: Row, entries: Iterable[Entry], page: pagination.Page) -> str:
    """A page of an item's history as links (RFC 7089, 5), the newest first as in the other form of it."""
    original = addresses.api(row.kind, row.id)
    here = f"{settings.PUBLIC_URL}{request.get_full_path()}"
    told = [entry for entry in entries if not entry.suppressed_at]
    lines = [
        f'<{original}>; rel="original"',
        f'<{original}>; rel="timegate"',
        f'<{here}>; rel="self"; type="{LINK_FORMAT}"',
        *(f'<{one}>; rel="timemap"; type="{LINK_FORMAT}"' for one in (page.previous, page.next) if one),
        *(_memento(original, entry, _place(entry, told, page)) for entry in told),
    ]
    return ",\n".join(lines) + "\n"


def _place(entry: Entry, told: list[Entry], page: pagination.Page) -> str:
    first = "first " if entry is told[-1] and page.next is None else ""
    last = "last " if entry is told[0] and page.previous is None else ""
    return f"{first}{last}memento"


def _memento(original: str, entry: Entry, relation: str) -> str:
    address = f"{original}?{previews.AS_OF.name}={spelled(entry.visible_from)}"
    return f'<{address}>; rel="{relation}"; datetime="{http_date(entry.visible_from.timestamp())}"'
