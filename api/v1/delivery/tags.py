"""`/api/v1/tags/`"""

from api.v1.delivery.filters import FilterSet, IdsFilter, ParentFilter
from api.v1.delivery.resources import Resource


class TagFilterSet(FilterSet):
    kind = "tag"
    facets = ("parent", "language")

    parent = ParentFilter("tag", edge="parent")
    ids = IdsFilter("tag")


class Tags(Resource):
    kind = "tag"
    filterset_class = TagFilterSet
    orders = {"name": "sort_key", "published_at": "published_at", "updated_at": "updated_at"}
    default_ordering = "name"
