"""`/api/v1/posts/`"""

from collections.abc import Mapping, Sequence
from math import log2

from django.http import HttpRequest, HttpResponse
from rest_framework.decorators import action

from api.protocol import cache_tags, conditional, rendering
from api.protocol.parameters import Whole
from api.v1.delivery import answers, cards, documents, filters, holdings, moments, previews, serializers
from api.v1.delivery.cards import Document
from api.v1.delivery.filters import FacetFilter, FilterSet, FlagFilter, IdsFilter, ItemFilter, TimeFilter
from api.v1.delivery.resources import Resource
from api.v1.delivery.views import Operation
from content.queries import counting, reading
from content.queries.counting import Pair
from content.queries.reading import Order
from content.queries.rows import Links, Row


class PostFilterSet(FilterSet):
    kind = "post"
    facets = (
        "tag",
        "author",
        "event",
        "reference",
        "quote",
        "year",
        "month",
        "language",
        "licence",
        "guest",
        "featured",
    )

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


MOST_RELATED = Whole("page_size", 5, 20)

# What two posts can have in common, and how much it says. A pair that many posts have says less: see `_weights`.
WEIGHTS = {"event": 5, "quote": 4, "reference": 3, "tag": 2, "author": 1}


class Posts(Resource):
    kind = "post"
    filterset_class = PostFilterSet
    orders = {"published_at": "sort_key", "updated_at": "updated_at", "title": "label_key"}
    default_ordering = "-published_at"
    more_operations = {
        "neighbours": Operation(
            "getPostNeighbours",
            serializers.Neighbours,
            previews.TAKES,
            (PostFilterSet,),
            moves=True,
        ),
        "related": Operation(
            "getRelatedPosts",
            serializers.Related,
            (MOST_RELATED, *previews.TAKES),
            (PostFilterSet,),
            moves=True,
        ),
    }

    @action(detail=True)
    def neighbours(self, request: HttpRequest, name: str) -> HttpResponse:
        """The posts published right before and after, among those that the filters leave."""
        asked = self.asked(request)
        moment = moments.of(asked)
        row = answers.found(moment, self.kind, name, below="neighbours/")
        chosen = PostFilterSet.choose(moment, PostFilterSet.read(asked.GET))
        editions = chosen.editions
        pair = reading.beside(editions, Order("sort_key", descending=False), row)
        rows = [one for one in pair if one]
        links = reading.linked(moment, [one.snapshot["image"] for one in rows if one.snapshot["image"]])
        headers = answers.headers(asked, moment, [row, *rows], links, beside=[one and one.id for one in pair])
        headers |= chosen.headers | cache_tags.headers(holdings.shown([row, *rows]), chosen.kinds)
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        previous, following = (one and cards.card(one, links) for one in pair)
        return rendering.answer({"previous": previous, "next": following}, headers)

    @action(detail=True)
    def related(self, request: HttpRequest, name: str) -> HttpResponse:
        """The posts that have most in common with one, among those that the filters leave; not its translations."""
        asked = self.asked(request)
        most = MOST_RELATED.read(asked.GET)
        moment = moments.of(asked)
        row = answers.found(moment, self.kind, name, below="related/")
        chosen = PostFilterSet.choose(moment, PostFilterSet.read(asked.GET))
        editions = chosen.editions
        others = reading.without(editions, self.kind, "translation", [documents.root(row)])
        pairs = _pairs(row)
        weights = _weights(counting.common(others, self.kind, pairs))
        scored = counting.sharing(others, self.kind, weights, most)
        links = reading.linked(moment, [value for _, value in pairs] + [id_ for id_, _ in scored])
        headers = answers.headers(asked, moment, [row], links, beside=scored) | chosen.headers
        held = holdings.named(value for _, value in pairs) | holdings.shown([row, *links.values()])
        headers |= cache_tags.headers(held, chosen.kinds)
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        results = [
            {"item": cards.card(links[id_], links), "score": score, "shared": _shared(pairs, links[id_], links)}
            for id_, score in scored
            if id_ in links
        ]
        return rendering.answer({"results": results}, headers)


def _pairs(row: Row) -> list[Pair]:
    """What a post is found by that others may have too, in the order in which answers tell it."""
    post = row.snapshot
    named = {
        "event": [post["event"]],
        "quote": post["quotes"],
        "reference": [entry["reference"] for entry in post["references"]],
        "tag": post["tags"],
        "author": [credit["author"] for credit in post["authors"]],
    }
    return list(dict.fromkeys((name, id_) for name in WEIGHTS for id_ in named[name] if id_))


def _weights(common: Mapping[Pair, int]) -> dict[Pair, int]:
    """In thousandths: a tag that one other post has counts twenty times one that a million have."""
    return {(name, id_): round(1000 * WEIGHTS[name] / log2(1 + many)) for (name, id_), many in common.items()}


def _shared(pairs: Sequence[Pair], other: Row, links: Links) -> list[Document]:
    there = set(_pairs(other))
    return cards.cards([id_ for name, id_ in pairs if (name, id_) in there], links)
