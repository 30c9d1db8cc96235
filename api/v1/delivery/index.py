"""`/api/v1/`: what there is here, for programs and for whoever looks for the first time.

It says the site's settings and what the views declare, and reads no content.
"""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from api.protocol import cache_tags, conditional, rendering
from api.protocol.conditional import Lasting
from api.v1.delivery import addresses, documents, facets, filters, selection, serializers
from api.v1.delivery.cards import Document
from api.v1.delivery.facets import RESOURCES
from api.v1.delivery.filters import Filter
from api.v1.delivery.resources import Resource
from api.v1.delivery.views import Operation, Reading

# The version of the contract, which the path has too.
VERSION = "1"
ENDPOINTS = ("facets", "lookup", "redirects", "search")


class Index(Reading):
    operations = {"list": Operation("getIndex", serializers.ApiIndex)}

    def list(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked(request)
        answer: Document = {
            "version": VERSION,
            "site": site(),
            "resources": {addresses.COLLECTIONS[one.kind]: _resource(one) for one in RESOURCES},
            "endpoints": {name: addresses.endpoint(name) for name in ENDPOINTS},
            "feeds": [],
            "docs": {
                "guide": f"{settings.PUBLIC_URL}/docs/guides/api",
                "reference": f"{settings.PUBLIC_URL}/docs/",
                "openapi": f"{settings.PUBLIC_URL}/openapi.yaml",
            },
            "sync_token": None,
        }
        headers = conditional.headers(conditional.entity_tag(rendering.encode(answer)), conditional.steady(), None)
        headers |= cache_tags.headers([])
        conditional.may_be_kept(asked, Lasting())
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        return rendering.answer(answer, headers)


def site() -> Document:
    name = settings.SITE_PUBLISHER
    return {
        "name": settings.SITE_NAME,
        "description": settings.SITE_DESCRIPTION or None,
        "url": settings.SITE_URL or None,
        "timezone": settings.SITE_TIME_ZONE,
        "default_language": settings.SITE_LANGUAGE,
        "languages": filters.languages(),
        "licence": documents.licence(settings.SITE_LICENCE or None),
        "logo": settings.SITE_LOGO or None,
        "publisher": {"name": name, "url": settings.SITE_PUBLISHER_URL or None} if name else None,
    }


def _resource(resource: type[Resource]) -> Document:
    takes = selection.takes(resource.kind)
    filters = resource.filterset_class.base_filters
    return {
        "kind": resource.kind,
        "url": addresses.endpoint(addresses.COLLECTIONS[resource.kind]),
        "filters": [_filter(resource, name, one) for name, one in filters.items()],
        "ordering": list(resource.orderings()),
        "default_ordering": resource.default_ordering,
        "expand": list(takes.expand.starts),
        "include": list(takes.include.values),
        "fields": selection.paths(resource.kind),
    }


def _filter(resource: type[Resource], name: str, one: Filter) -> Document:
    """`values` where there is a closed list of them; `facet` where those of the moment can be counted."""
    values: list[str] | None = list(getattr(one, "choices", [])) or None
    query = f"?kind={resource.kind}&{facets.FACETS.name}={name}"
    counted: Any = name in resource.filterset_class.facets
    return {
        "name": name,
        "type": one.takes,
        "kind": one.names_kind,
        "many": one.many,
        "values": ["true", "false"] if one.takes == "boolean" else values,
        "facet": f"{addresses.endpoint('facets')}{query}" if counted else None,
    }
