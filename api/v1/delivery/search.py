"""`/api/v1/search/`: items of every kind that have the words of a query, the best first, with the places marked.

What is found and ranked is content/queries/searching.py's; here it gets its cards, its highlights and its facets.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict

from api.protocol import cache_tags, conditional, pagination, rendering
from api.protocol.parameters import SomeOf, Text
from api.protocol.problems import Problem, parameter_error
from api.v1.delivery import answers, cards, facet_values, filters, moments, serializers
from api.v1.delivery.cards import Document
from api.v1.delivery.filters import Asked, FacetFilter, Filters, Given, ItemFilter, QueryField
from api.v1.delivery.views import Operation, Reading
from content.queries import counting, reading, searching
from content.queries.known import known
from content.queries.reading import Editions, Moment
from content.queries.rows import Links, Row
from content.queries.searching import Hit, Search
from content.search.texts import TEXTS, texts_of
from content.text.search.highlights import Prepared, excerpt, highlight, prepare
from content.vocabulary import Kind


class Words(Text):
    """What to search for, as a query."""

    def read(self, given: QueryDict) -> Any:
        try:
            return QueryField().clean(super().read(given))
        except forms.ValidationError as error:
            detail = " ".join(error.messages)
            raise Problem(
                "invalid_parameter", detail, errors=[parameter_error(self.name, "invalid", detail)]
            ) from error


WORDS = Words("q")
KIND = SomeOf("kind", tuple(TEXTS))
FACETS = SomeOf("facets", ("tag", "author", "year", "kind"))
# Values of a facet that an answer shows.
MOST_VALUES = 100


def year_of_any(value: str) -> str | None:
    """Of a reference it may be one before Christ: `-44`."""
    return str(int(value)) if re.fullmatch(r"-?[0-9]{1,4}", value) else None


class YearFilter(FacetFilter):
    """Of posts the year of publication, of references that of issue."""

    def apply(self, editions: Editions, value: Any, asked: Asked) -> Editions:
        return reading.of_years(editions, value)


class SearchFilters(Filters):
    tag = ItemFilter("tag")
    tag_all = ItemFilter("tag", mode="all")
    tag_not = ItemFilter("tag", mode="not")
    author = ItemFilter("author")
    author_not = ItemFilter("author", mode="not")
    language = FacetFilter(spelled=filters.language)
    year = YearFilter(spelled=year_of_any)

    @classmethod
    def begun(cls, moment: Moment, given: Given) -> Editions:  # noqa: ARG003 (of other addresses it has states)
        return reading.listed_of_any(moment, TEXTS)


class SearchView(Reading):
    operations = {
        "list": Operation(
            "search", serializers.SearchPage, (WORDS, KIND, FACETS, *pagination.TAKES), (SearchFilters,), walks=True
        ),
    }

    def list(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked(request)
        kinds = KIND.read(asked.GET)
        moment = moments.of(asked)
        given = SearchFilters.read(asked.GET)
        editions = SearchFilters.choose(moment, given).editions
        headers = answers.headers_of_state(asked, moment) | cache_tags.headers({}, Kind.values)
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        most = searching.MOST_FILTERED if given else searching.MOST_RANKED
        sought = searching.search(moment, WORDS.read(asked.GET), filters.languages())
        hits, capped = searching.ranked(editions, sought, most=most, kinds=kinds)
        page = pagination.walk(asked, _Ranked(hits))
        ids = [hit.item_id for hit in page.rows]
        texts = known(moment).texts
        shown = {id_: there for id_ in ids if (there := texts.get(id_))}
        links = reading.linked(moment, ids, bodies=len(shown) < len(ids))
        shown |= {id_: texts.keep(id_, _shown(links[id_])) for id_ in ids if id_ not in shown}
        answer = {
            "count": page.count,
            "next": page.next,
            "previous": page.previous,
            "results": [_result(links[hit.item_id], hit.score, shown[hit.item_id], sought, links) for hit in page.rows],
            "capped": capped,
            "facets": _facets(moment, hits, FACETS.read(asked.GET)),
        }
        return rendering.answer(answer, headers | page.link_header)


class Shown(NamedTuple):
    """The texts of an edition that highlights are made from."""

    title: str
    summary: str
    body: Prepared


def _shown(row: Row) -> Shown:
    texts = texts_of(row.kind, row.snapshot, row.parts)
    return Shown(" — ".join(texts.title), "\n".join(texts.summary), prepare("\n".join(texts.body)))


def _result(row: Row, score: int, texts: Shown, sought: Search, links: Links) -> Document:
    marked = (sought.query, row.language, sought.languages)
    return {
        "kind": row.kind,
        "score": score,
        "highlights": {
            "title": highlight(texts.title, *marked),
            "summary": highlight(texts.summary, *marked),
            "body": excerpt(texts.body, *marked),
        },
        "item": cards.card(row, links),
    }


def _facets(moment: Moment, hits: Sequence[Hit], names: Sequence[str]) -> Document | None:
    """Of all that was found, not of the page; null unless asked for."""
    if not names:
        return None
    editions = reading.of_items(reading.Editions(moment), [hit.item_id for hit in hits])
    counted = counting.counted(editions, None, names)
    if "tag" in names:
        counted |= counting.counted_with_below(editions, None, counting.tags_below(moment))
    of = {name: name if name in {"tag", "author"} else None for name in names}
    links = reading.linked(moment, [value for name, value in counted if of[name]])
    return {name: facet_values.values(name, of[name], counted, links)[:MOST_VALUES] for name in names}


@dataclass(frozen=True, slots=True)
class _Ranked:
    """Hits in their order, all of which are here already; a place is a score and a rank in it."""

    hits: Sequence[Hit]
    name: str = "score"

    def count(self) -> int:
        return len(self.hits)

    def page(self, offset: int, limit: int) -> list[Hit]:
        return list(self.hits[offset : offset + limit])

    def beyond(self, place: tuple[int, int] | None, limit: int, *, backwards: bool) -> list[Hit]:
        hits = self.hits[::-1] if backwards else self.hits
        rest = (hit for hit in hits if place is None or (hit.place > place if backwards else hit.place < place))
        return list(islice(rest, limit))

    def spelled(self, row: Hit) -> dict[str, str]:
        score, rank = row.place
        return {"s": str(score), "r": str(rank)}

    def place(self, spelled: Mapping[str, Any]) -> tuple[int, int]:
        return int(spelled["s"]), int(spelled["r"])
