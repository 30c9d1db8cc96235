"""`/api/v1/lookup/?url=`: the item behind an address of the public site, old or new.

It tells, and never redirects: whoever asks has a page to make, or a redirect of their own.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from api.protocol import cache_tags, conditional, rendering
from api.protocol.parameters import Text
from api.protocol.problems import Problem, parameter_error
from api.v1.delivery import answers, holdings, moments, named
from api.v1.delivery.cards import card
from api.v1.delivery.named import Candidate
from api.v1.delivery.serializers import Found
from api.v1.delivery.views import Operation, Reading
from content.models.edition import SHOWN
from content.queries import past, reading
from content.queries.past import Called, Name
from content.queries.rows import Row

URL = Text("url")
# The rank of who is shown under a name (past.Called).
IN_USE = 2


class Lookup(Reading):
    operations: ClassVar[dict[str, Operation]] = {"list": Operation("lookUp", Found, takes=(URL,), leaves=True)}

    def list(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked(request)
        url = URL.read(asked.GET)
        candidates = _candidates(url)
        moment = moments.of(asked)
        names = [(one.kind, one.name) for one in candidates if not reading.as_id(one.name)]
        meant = list(_meant(candidates, past.called(moment, names)))
        rows = past.present(moment, {one.item_id for one in meant})
        found = _likeliest(meant, rows)
        if found is None:
            raise Problem("not_found", f"Nothing public is, or was, at “{url[:200]}”.")
        row = rows[found.item_id]
        end = past.end_of(row, rows)
        if end.state not in SHOWN:
            raise answers.left(end)
        links = answers.shown_links(rows.values())
        headers = answers.headers(asked, moment, [row, end], links)
        headers |= cache_tags.headers(holdings.shown(rows.values()), {one.kind for one in candidates})
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        moved = found.former or end is not row
        return rendering.answer({"url": url, "kind": end.kind, "moved": moved, "item": card(end, links)}, headers)


def _candidates(url: str) -> list[Candidate]:
    try:
        return named.candidates(url)
    except ValueError:
        detail = "Give a full http or https address, or a path that begins with a slash."
        error = parameter_error("url", "invalid", detail)
        raise Problem("invalid_parameter", detail, errors=[error]) from None


@dataclass(frozen=True, slots=True)
class Meant:
    """An item that the address names. `former`: not by its present slug, nor by its id."""

    kind: str
    item_id: UUID
    former: bool


def _meant(candidates: Iterable[Candidate], called: Mapping[Name, Called]) -> Iterator[Meant]:
    for one in candidates:
        if id_ := reading.as_id(one.name):
            yield Meant(one.kind, id_, former=False)
        elif whom := called.get((one.kind, one.name)):
            yield Meant(one.kind, whom.item_id, former=whom.rank < IN_USE)


def _likeliest(meant: Iterable[Meant], rows: Mapping[UUID, Row]) -> Meant | None:
    """Whom the address names now; else who still has a page, at another; else who had one."""

    def unlikely(one: Meant) -> tuple[bool, bool]:
        row = rows[one.item_id]
        return one.former or row.state not in SHOWN, past.end_of(row, rows).state not in SHOWN

    there = [one for one in meant if one.item_id in rows and rows[one.item_id].kind == one.kind]
    return min(there, key=unlikely, default=None)
