"""`/api/v1/facets/`: what there is to filter a list by, and how many items each value finds.

A count is how many of the items that the request's filters leave have the value. It is made anew for each state, and
kept by caches until then.
"""

from django.http import HttpRequest, HttpResponse

from api.protocol import cache_tags, conditional, parameters, rendering
from api.protocol.parameters import OneOf, SomeOf, Whole
from api.v1.delivery import answers, cards, facet_values, moments, previews, serializers
from api.v1.delivery.authors import Authors
from api.v1.delivery.events import Events
from api.v1.delivery.filters import FilterSet
from api.v1.delivery.posts import Posts
from api.v1.delivery.quotes import Quotes
from api.v1.delivery.references import References
from api.v1.delivery.resources import Resource
from api.v1.delivery.tags import Tags
from api.v1.delivery.views import Operation, Reading
from content.queries import counting, reading

RESOURCES: tuple[type[Resource], ...] = (Posts, Authors, Events, Quotes, References, Tags)
FILTERSETS: dict[str, type[FilterSet]] = {resource.kind: resource.filterset_class for resource in RESOURCES}
NAMES = tuple(dict.fromkeys(name for filters in FILTERSETS.values() for name in filters.facets))

KIND = OneOf("kind", tuple(FILTERSETS))
FACETS = SomeOf("facets", NAMES)
MOST = Whole("page_size", 100, 1000)


class Facets(Reading):
    operations = {
        "list": Operation(
            "getFacets",
            serializers.Facets,
            (KIND, FACETS, MOST, *previews.TAKES),
            tuple(FILTERSETS.values()),
        ),
    }

    def asked(self, request: HttpRequest) -> HttpRequest:
        """A parameter that another kind's list takes is a mistake here."""
        filters = FILTERSETS.get(request.GET.get(KIND.name, ""))
        names, many = (filters.names(), filters.many()) if filters else (self.operation.names(), self.operation.many())
        own = {one.name for one in self.operation.takes}
        parameters.check(request.GET, allowed=own | set(names), many={FACETS.name, *many})
        return request

    def list(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked(request)
        kind = KIND.read(asked.GET)
        filters = FILTERSETS[kind]
        names = SomeOf(FACETS.name, filters.facets).read(asked.GET) or list(filters.facets)
        most = MOST.read(asked.GET)
        moment = moments.of(asked)
        chosen = filters.choose(moment, filters.read(asked.GET))
        editions = chosen.editions
        of = {name: filters.base_filters[name].names_kind for name in names}
        headers = answers.headers_of_state(asked, moment, timely=kind == "event") | chosen.headers
        headers |= cache_tags.headers({}, chosen.kinds | cards.shown_by(one for one in of.values() if one))
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        counted = counting.counted(editions, kind, names)
        if "tag" in names:
            counted |= counting.counted_with_below(editions, kind, counting.tags_below(moment))
        links = reading.linked(moment, [value for name, value in counted if of[name] and cards.is_id(value)])
        found = {name: facet_values.values(name, of[name], counted, links) for name in names}
        answer = {
            "kind": kind,
            "facets": {name: values[:most] for name, values in found.items()},
            "totals": {name: len(values) for name, values in found.items()},
        }
        return rendering.answer(answer, headers)
