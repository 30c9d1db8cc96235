"""`/api/v1/facets/`: what there is to filter a list by, and how many items each value finds.

A count is how many of the items that the request's filters leave have the value. It is made anew for each state, and
kept by caches until then.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest
from rest_framework.request import Request
from rest_framework.response import Response

from api.protocol import conditional, parameters
from api.protocol.parameters import OneOf, SomeOf, Whole
from api.v1.delivery import answers, cards, documents, serializers
from api.v1.delivery.authors import Authors
from api.v1.delivery.cards import Document
from api.v1.delivery.events import Events
from api.v1.delivery.filters import FilterSet
from api.v1.delivery.posts import Posts
from api.v1.delivery.quotes import Quotes
from api.v1.delivery.references import References
from api.v1.delivery.resources import Resource
from api.v1.delivery.tags import Tags
from api.v1.delivery.views import Operation, Reading
from content.queries import reading
from content.queries.reading import Links
from content.text import identifiers

RESOURCES: tuple[type[Resource], ...] = (Posts, Authors, Events, Quotes, References, Tags)
FILTERSETS: dict[str, type[FilterSet]] = {resource.kind: resource.filterset_class for resource in RESOURCES}
NAMES = tuple(dict.fromkeys(name for filters in FILTERSETS.values() for name in filters.facets))

KIND = OneOf("kind", tuple(FILTERSETS))
FACETS = SomeOf("facets", NAMES)
MOST = Whole("page_size", 100, 1000)

# In order of time, the latest first; all others by how many they find.
IN_TIME = frozenset({"year", "month"})


class Facets(Reading):
    operations = {
        "list": Operation(
            "getFacets", serializers.Facets, (KIND, FACETS, MOST, answers.AS_OF), tuple(FILTERSETS.values())
        ),
    }

    def asked(self, request: Request) -> HttpRequest:
        """A parameter that another kind's list takes is a mistake here."""
        plain: HttpRequest = request._request  # noqa: SLF001 (DRF has no public name for it)
        filters = FILTERSETS.get(plain.GET.get(KIND.name, ""))
        names, many = (filters.names(), filters.many()) if filters else (self.operation.names(), self.operation.many())
        own = {one.name for one in self.operation.takes}
        parameters.check(plain.GET, allowed=own | set(names), many={FACETS.name, *many})
        return plain

    def list(self, request: Request) -> Response:
        asked = self.asked(request)
        kind = KIND.read(asked.GET)
        filters = FILTERSETS[kind]
        names = SomeOf(FACETS.name, filters.facets).read(asked.GET) or list(filters.facets)
        most = MOST.read(asked.GET)
        moment = answers.moment_of(asked.GET)
        editions = filters(asked.GET).select(moment)
        headers = answers.headers_of_state(asked, moment, timely=kind == "event")
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        counted = reading.counted(editions, kind, names)
        if "tag" in names:
            counted |= reading.counted_with_below(editions, kind, reading.tags_below(moment))
        of = {name: filters.base_filters[name].names_kind for name in names}
        links = reading.linked(moment, [value for name, value in counted if of[name] and cards.is_id(value)])
        found = {name: _values(name, of[name], counted, links) for name in names}
        answer = {
            "kind": kind,
            "facets": {name: values[:most] for name, values in found.items()},
            "totals": {name: len(values) for name, values in found.items()},
        }
        return Response(answer, headers=headers)


def _values(name: str, kind: str | None, counted: Mapping[reading.Pair, int], links: Links) -> list[Document]:
    """What left is no value any more: a filter by it finds nothing."""
    pairs = [(value, many) for (of, value), many in counted.items() if of == name]
    if kind:
        found = [_item(value, many, links) for value, many in pairs if value in links]
    else:
        found = [_value(name, value, many) for value, many in pairs if name != "month" or "-" in value]
    if name in IN_TIME:
        return sorted(found, key=lambda one: _time(one["value"]), reverse=True)
    return sorted(found, key=lambda one: (-one["count"], one["label"].casefold(), one["value"]))


def _time(value: str) -> tuple[int, int]:
    """A month, `2015-03`, or a year, which may be one before Christ: `-44`."""
    year, _, month = value.rpartition("-") if value.count("-", 1) else (value, "", "0")
    return int(year), int(month)


def _item(id_: str, many: int, links: Links) -> Document:
    card = cards.card(links[id_], links)
    return {"value": card["slug"], "label": card["label"], "count": many, "item": card}


def _value(name: str, value: str, many: int) -> Document:
    spelled = SPELLED[name](value) if name in SPELLED else value
    licence = documents.licence(spelled) if name == "licence" else None
    label = licence["name"] if licence else spelled
    return {"value": spelled, "label": label, "count": many, "item": None}


def _spdx(value: str) -> str:
    """Edges hold ids in lower case. Creative Commons' are all capitals."""
    return value.upper() if value.startswith("cc") else value


# Edges hold values folded; answers show them as documents do.
SPELLED: dict[str, Callable[[str], Any]] = {"language": identifiers.language, "licence": _spdx}
