"""`/api/v1/events/`: one item a series."""

from api.v1.delivery.filters import (
    EndedFilter,
    FacetFilter,
    FilterSet,
    IdsFilter,
    ItemFilter,
    LiteralFilter,
    TimeFilter,
    WhoFilter,
)
from api.v1.delivery.resources import Resource
from content.vocabulary import AttendanceMode, EventStatus


class EventFilterSet(FilterSet):
    kind = "event"
    facets = ("tag", "speaker", "organiser", "status", "attendance_mode", "language")

    starts_after = TimeFilter("starts_at")
    starts_before = TimeFilter("starts_at", before=True)
    upcoming = EndedFilter(past=False)
    past = EndedFilter(past=True)
    speaker = WhoFilter("author", edge="speaker")
    organiser = WhoFilter("author", edge="organiser")
    place = LiteralFilter()
    tag = ItemFilter("tag")
    tag_all = ItemFilter("tag", mode="all")
    tag_not = ItemFilter("tag", mode="not")
    status = FacetFilter(choices=EventStatus.values)
    attendance_mode = FacetFilter(choices=AttendanceMode.values)
    ids = IdsFilter("event")


class Events(Resource):
    kind = "event"
    filterset_class = EventFilterSet
    orders = {
        "starts_at": "sort_key",
        "published_at": "published_at",
        "updated_at": "updated_at",
        "title": "label_key",
    }
    default_ordering = "-starts_at"
    timely = True
