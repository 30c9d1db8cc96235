"""`/api/v1/authors/`"""

from api.v1.delivery.filters import FacetFilter, FilterSet, FlagFilter, IdentifierFilter, IdsFilter, LiteralFilter
from api.v1.delivery.resources import Resource
from content.vocabulary import AuthorType


class AuthorFilterSet(FilterSet):
    kind = "author"
    facets = ("type", "guest", "language")

    type = FacetFilter(choices=AuthorType.values)
    guest = FlagFilter()
    affiliation = LiteralFilter()
    orcid = IdentifierFilter("orcid")
    ids = IdsFilter("author")


class Authors(Resource):
    kind = "author"
    filterset_class = AuthorFilterSet
    orders = {"name": "sort_key", "published_at": "published_at", "updated_at": "updated_at"}
    default_ordering = "name"
    rich_list = True
