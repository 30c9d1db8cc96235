"""`/api/v1/posts/`"""

from api.v1.delivery import filters
from api.v1.delivery.filters import FacetFilter, FilterSet, FlagFilter, IdsFilter, ItemFilter, TimeFilter
from api.v1.delivery.resources import Resource


class PostFilterSet(FilterSet):
    kind = "post"

    author = ItemFilter("author")
    author_all = ItemFilter("author", mode="all")
    author_not = ItemFilter("author", mode="not")
    tag = ItemFilter("tag")
    tag_all = ItemFilter("tag", mode="all")
    tag_not = ItemFilter("tag", mode="not")
    event = ItemFilter("event")
    reference = ItemFilter("reference")
    quote = ItemFilter("quote")
    guest = FlagFilter()
    featured = FlagFilter()
    licence = FacetFilter(spelled=filters.licence)
    published_after = TimeFilter("published_at")
    published_before = TimeFilter("published_at", before=True)
    year = FacetFilter(spelled=filters.year)
    month = FacetFilter(spelled=filters.month)
    ids = IdsFilter("post")


class Posts(Resource):
    kind = "post"
    filterset_class = PostFilterSet
    orders = {"published_at": "sort_key", "updated_at": "updated_at", "title": "label_key"}
    default_ordering = "-published_at"
