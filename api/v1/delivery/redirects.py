"""`/api/v1/redirects/`: every address that items had and have no more, and where it leads in the end.

For a site that wants its redirects when it is built. A name that an item is shown under again is no redirect.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from api.protocol import cache_tags, conditional, pagination, rendering
from api.protocol.parameters import SomeOf
from api.v1.delivery import addresses, answers, holdings, moments
from api.v1.delivery.cards import Document, card
from api.v1.delivery.serializers import REDIRECTS, SHAPES
from api.v1.delivery.views import Operation, Reading
from content.models.edition import SHOWN, EditionState
from content.queries import past
from content.queries.past import Called, Name
from content.queries.reading import Moment
from content.queries.rows import Links, Row

KIND = SomeOf("kind", tuple(SHAPES))


class Redirects(Reading):
    operations: ClassVar[dict[str, Operation]] = {
        "list": Operation("listRedirects", REDIRECTS, takes=(KIND, *pagination.TAKES), walks=True)
    }

    def list(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked(request)
        kinds = KIND.read(asked.GET) or list(SHAPES)
        moment = moments.of(asked)
        page = pagination.walk(asked, _Names(moment, tuple(kinds)))
        called = past.called(moment, page.rows)
        rows = past.present(moment, [one.item_id for one in called.values()])
        used = [rows[id_] for id_ in sorted(rows)]
        beside = (page.count, page.next, page.previous, *(called[name][:3] for name in page.rows))
        headers = answers.headers(asked, moment, used, {}, beside=beside) | page.link_header
        headers |= cache_tags.headers(holdings.shown(used), kinds)
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        links = answers.shown_links(used)
        results = [_redirect(called[name], rows, links) for name in page.rows]
        answer = {"count": page.count, "next": page.next, "previous": page.previous, "results": results}
        return rendering.answer(answer, headers)


def _redirect(called: Called, rows: Mapping[UUID, Row], links: Links) -> Document:
    row = rows[called.item_id]
    end = past.end_of(row, rows)
    reason = _reason(called, row, end)
    return {
        "from": called.name,
        "from_url": addresses.former_page(called.kind, called.name),
        "kind": called.kind,
        "to": card(end, links) if end.state in SHOWN else None,
        "target": end.target_url,
        "status": 410 if reason == "gone" else 301,
        "reason": reason,
    }


def _reason(called: Called, row: Row, end: Row) -> str:
    if end.state == EditionState.GONE:
        return "gone"
    if row.state == EditionState.REDIRECT:
        return "redirect"
    return "slug_changed" if called.rank else "alias"


@dataclass(frozen=True, slots=True)
class _Names:
    """Old names, by kind and in the order of their code points; a place is a name."""

    moment: Moment
    kinds: tuple[str, ...]
    name: str = "from"

    def count(self) -> int:
        return past.old_names(self.moment, self.kinds).count()

    def page(self, offset: int, limit: int) -> list[Name]:
        return list(past.old_names(self.moment, self.kinds)[offset : offset + limit])

    def beyond(self, place: Name | None, limit: int, *, backwards: bool) -> list[Name]:
        return list(past.old_names(self.moment, self.kinds, beyond=place, backwards=backwards)[:limit])

    def spelled(self, row: Name) -> dict[str, str]:
        return {"k": row[0], "f": row[1]}

    def place(self, spelled: Mapping[str, Any]) -> Name:
        kind, name = spelled["k"], spelled["f"]
        if kind not in SHAPES or not isinstance(name, str) or "\x00" in name:
            raise ValueError
        return kind, name
