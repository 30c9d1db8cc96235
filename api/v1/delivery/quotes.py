"""`/api/v1/quotes/`"""

from api.v1.delivery.filters import FacetFilter, FilterSet, IdsFilter, ItemFilter, WhoFilter
from api.v1.delivery.resources import Resource
from content.vocabulary import Verification


class QuoteFilterSet(FilterSet):
    kind = "quote"
    facets = ("tag", "author", "post", "event", "reference", "verification", "language")

    attributed_to = WhoFilter("author", edge="attributed_to")
    author = ItemFilter("author")
    post = ItemFilter("post")
    event = ItemFilter("event")
    reference = ItemFilter("reference")
    tag = ItemFilter("tag")
    tag_all = ItemFilter("tag", mode="all")
    tag_not = ItemFilter("tag", mode="not")
    verification = FacetFilter(choices=Verification.values)
    ids = IdsFilter("quote")


class Quotes(Resource):
    kind = "quote"
    filterset_class = QuoteFilterSet
    orders = {"published_at": "sort_key", "updated_at": "updated_at", "text": "label_key"}
    default_ordering = "-published_at"
