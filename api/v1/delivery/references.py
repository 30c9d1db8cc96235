"""`/api/v1/references/`"""

from api.v1.delivery.filters import (
    CitedByFilter,
    FacetFilter,
    FilterSet,
    IdentifierFilter,
    IdsFilter,
    ItemFilter,
    LiteralFilter,
    YearFilter,
)
from api.v1.delivery.resources import Resource
from content.text.csl_terms import CSL_TYPES


class ReferenceFilterSet(FilterSet):
    kind = "reference"
    facets = ("type", "tag", "year", "language")

    type = FacetFilter(choices=sorted(CSL_TYPES))
    year = YearFilter()
    year_min = YearFilter("gte")
    year_max = YearFilter("lte")
    doi = IdentifierFilter("doi")
    isbn = IdentifierFilter("isbn")
    contributor = LiteralFilter()
    cited_by = CitedByFilter()
    tag = ItemFilter("tag")
    tag_all = ItemFilter("tag", mode="all")
    tag_not = ItemFilter("tag", mode="not")
    ids = IdsFilter("reference")


class References(Resource):
    kind = "reference"
    filterset_class = ReferenceFilterSet
    orders = {"label": "sort_key", "published_at": "published_at", "updated_at": "updated_at"}
    default_ordering = "label"
