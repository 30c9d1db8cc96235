"""`…/{id}/editions/`: what the item was before. Its address has the id, so that it lasts.

What is listed are the editions in which the item was shown, published or under a notice. One that was suppressed is
listed as that, without its words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from rest_framework.decorators import action

from api.protocol import cache_tags, conditional, pagination, rendering
from api.protocol.problems import Problem
from api.protocol.rendering import JSONRenderer, LinkFormatRenderer
from api.v1.delivery import answers, holdings, mementos, moments
from api.v1.delivery.cards import Document, instant
from api.v1.delivery.serializers import EDITIONS
from api.v1.delivery.views import Operation, Reading
from content.queries import past
from content.queries.past import Entry
from content.queries.reading import Found, Moment
from content.queries.rows import Row

# The path of one edition, below that of an item. More digits than these have no edition, and no column.
NUMBERED = r"editions/(?P<number>[1-9][0-9]{0,8})"


class History(Reading):
    kind: ClassVar[str]

    @action(detail=True, renderer_classes=[JSONRenderer, LinkFormatRenderer])
    def editions(self, request: HttpRequest, name: str) -> HttpResponse:
        asked = self.asked(request)
        moment = moments.of(asked)
        row = answers.permanent(moment, self.kind, name, below="editions/")
        page = pagination.walk(asked, _Newest(past.history(moment, row.item_id)))
        shown = [(entry.number, entry.hash, until(entry, moment)) for entry in page.rows]
        beside = (self.media_type, page.count, page.next, page.previous, *shown)
        headers = answers.headers(asked, moment, [row], {}, beside=beside) | page.link_header
        headers |= cache_tags.headers(holdings.shown([row]))
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        if self.media_type == LinkFormatRenderer.media_type:
            return rendering.answer(mementos.timemap(asked, row, page.rows, page), headers, media_type=self.media_type)
        results = [listed(entry, row, moment) for entry in page.rows]
        answer = {"count": page.count, "next": page.next, "previous": page.previous, "results": results}
        return rendering.answer(answer, headers)


def operation(name: str) -> Operation:
    """Of a kind with this name in operation ids."""
    return Operation(f"list{name}Editions", EDITIONS, takes=pagination.TAKES, moves=True, walks=True)


def edition(moment: Moment, row: Row, number: int) -> Row:
    """An edition of the item. Raises Problem for one that was never shown (404) or was suppressed (410)."""
    found = past.edition(moment, row.item_id, number)
    if found is None:
        raise Problem("not_found", f"This {row.kind} has no edition {number}.")
    if found.suppressed_at:
        raise answers.suppressed(found)
    return found


def pair(moment: Moment, row: Row, first: int | None, last: int | None) -> tuple[tuple[Entry, Entry], tuple[Row, Row]]:
    """Two editions of the item, to be compared: by default the present one, and the one before.

    Raises Problem for one that was never shown (404) or was suppressed (410).
    """
    last = row.number if last is None else last
    entries, rows = past.pair(moment, row.item_id, first, last)
    by_number = {one.number: (entry, one) for entry, one in zip(entries, rows, strict=True)}
    earlier = min((number for number in by_number if number < last), default=None) if first is None else first
    if last in by_number and earlier is None:
        raise Problem("not_found", f"This {row.kind} has no edition before {last}: there is nothing to compare.")
    for number in (earlier, last):
        if number not in by_number:
            raise Problem("not_found", f"This {row.kind} has no edition {last if number is None else number}.")
        if by_number[number][1].suppressed_at:
            raise answers.suppressed(by_number[number][1])
    (old_entry, old), (new_entry, new) = by_number[earlier or last], by_number[last]
    return (old_entry, new_entry), (old, new)


def listed(entry: Entry, row: Row, moment: Moment) -> Document:
    erased = entry.suppressed_at is not None
    return {
        "edition": entry.number,
        "visible_from": instant(entry.visible_from),
        "visible_until": instant(until(entry, moment)),
        "reason": entry.reason,
        "minor": entry.minor,
        "note": entry.note,
        "state": entry.state,
        "slug": None if erased else entry.slug,
        "label": entry.snapshot.get("label"),
        "updated_at": instant(entry.updated_at),
        "suppressed": erased,
        "suppressed_at": instant(entry.suppressed_at),
        "api_url": f"{mementos.history(row)}{entry.number}/",
    }


def until(entry: Entry, moment: Moment) -> datetime | None:
    """An end that is still to come would tell that something is scheduled."""
    until = entry.visible_until
    return until if until and until <= moment.instant else None


@dataclass(frozen=True, slots=True)
class _Newest:
    """A history by number, the newest first; a place is a number."""

    editions: Found
    name: str = "-edition"

    def count(self) -> int:
        return self.editions.count()

    def page(self, offset: int, limit: int) -> list[Entry]:
        return past.entries(self.editions.order_by("-number")[offset : offset + limit])

    def beyond(self, place: int | None, limit: int, *, backwards: bool) -> list[Entry]:
        editions = self.editions.order_by("number" if backwards else "-number")
        if place is not None:
            editions = editions.filter(**{f"number__{'gt' if backwards else 'lt'}": place})
        return past.entries(editions[:limit])

    def spelled(self, row: Entry) -> dict[str, str]:
        return {"n": str(row.number)}

    def place(self, spelled: Mapping[str, Any]) -> int:
        number = int(spelled["n"])
        if not 0 < number < 10**9:
            raise ValueError
        return number
