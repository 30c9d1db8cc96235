"""What every resource does: a list and a document. A resource's module says its kind, its filterset and its order.

The order of things in a request: what is wrong with it, the moment, the editions, the entity tag, and only then the
rendering.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from rest_framework.decorators import action

from api.protocol import cache_tags, conditional, pagination, parameters, queries, rendering
from api.protocol.parameters import OneOf
from api.v1.delivery import (
    answers,
    bodies,
    differences,
    documents,
    expansion,
    filters,
    history,
    holdings,
    mementos,
    moments,
    previews,
    selection,
)
from api.v1.delivery.filters import FilterSet
from api.v1.delivery.mementos import Dated
from api.v1.delivery.selection import Selection
from api.v1.delivery.serializers import SHAPES, Difference, page_of
from api.v1.delivery.views import Operation
from content.queries.reading import Moment, Order
from content.queries.rows import Row


@dataclass(frozen=True, slots=True)
class Question:
    """What a query says, its place in a list apart. `given` are filters."""

    selected: Selection
    body_format: str
    ordering: str
    order: Order
    given: filters.Given


BODY_FORMAT = OneOf("body_format", bodies.FORMATS, "html")


class Resource(history.History):
    """`orders` maps the public names of ordering keys to columns; the first one is the default, with its direction."""

    kind: ClassVar[str]
    filterset_class: ClassVar[type[FilterSet]]
    orders: ClassVar[dict[str, str]]
    default_ordering: ClassVar[str]
    # Whether list items show rich text (an author's bio).
    rich_list: ClassVar[bool] = False
    # Whether answers change when an event ends.
    timely: ClassVar[bool] = False
    # Addresses below a document that a resource has of its own.
    more_operations: ClassVar[dict[str, Operation]] = {}

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        item, document = SHAPES[cls.kind]
        name = cls.kind.capitalize()
        ordering = OneOf("ordering", cls.orderings(), cls.default_ordering)
        shaping = (*selection.takes(cls.kind).all, BODY_FORMAT)
        takes = (ordering, *pagination.TAKES, *previews.TAKES, *shaping)
        cls.operations = {
            "list": Operation(f"list{name}s", page_of(item), takes, (cls.filterset_class,), walks=True),
            "retrieve": Operation(f"get{name}", document, (*previews.TAKES, *shaping), moves=True, dated=True),
            "editions": history.operation(name),
            "edition": Operation(f"get{name}Edition", document, shaping, moves=True),
            "diff": Operation(f"diff{name}Editions", Difference, (differences.FROM, differences.TO), moves=True),
            **cls.more_operations,
        }

    @classmethod
    def orderings(cls) -> tuple[str, ...]:
        return tuple(name for key in cls.orders for name in (key, f"-{key}"))

    def shows(self, field: str) -> bool:
        selected: Selection | None = getattr(self, "selected", None)
        if selected is None:
            return True
        name = field.partition(".")[0]
        left_out = self.action == "list" and name in selection.left_out(self.kind) and name not in selected.include
        return not left_out and selected.shows(field)

    def list(self, request: HttpRequest) -> HttpResponse:
        question = self._question(request)
        selected, body_format = question.selected, question.body_format
        moment = moments.of(request)
        chosen = self.filterset_class.choose(moment, question.given)
        rich = self.rich_list or bool(selected.include)
        page = pagination.paginate(request, chosen.editions, question.order, ordering=question.ordering, bodies=rich)
        gathered = self._gathered(moment, page.rows, selected, whole=bool(selected.include))
        beside = (page.count, page.next, page.previous)
        headers = self._headers(request, moment, page.rows, gathered, beside) | page.link_header | chosen.headers
        headers |= self._tags(page.rows, gathered, full=bool(selected.include), kinds=chosen.kinds)
        if conditional.matches(request, headers["ETag"]):
            return conditional.not_modified(headers)
        results = [self._item(row, selected, gathered, body_format) for row in page.rows]
        answer = {"count": page.count, "next": page.next, "previous": page.previous, "results": results}
        return rendering.answer(answer, headers)

    def retrieve(self, request: HttpRequest, name: str) -> HttpResponse:
        return self._document(request, lambda asked: mementos.found(asked, self.kind, name))

    @action(detail=True, url_path=history.NUMBERED)
    def edition(self, request: HttpRequest, name: str, number: str) -> HttpResponse:
        """As the item was then, with the links of now."""

        def found(asked: HttpRequest) -> Dated:
            moment = moments.of(asked)
            present = answers.permanent(moment, self.kind, name, below=f"editions/{number}/")
            return Dated(moment, history.edition(moment, present, int(number)), present)

        return self._document(request, found)

    @action(detail=True, url_path="editions/diff")
    def diff(self, request: HttpRequest, name: str) -> HttpResponse:
        """What changed between two editions, in plain text, with the links of now."""
        asked = self.asked(request)
        moment = moments.of(asked)
        present = answers.permanent(moment, self.kind, name, below="editions/diff/")
        numbers = (differences.FROM.read(asked.GET), differences.TO.read(asked.GET))
        entries, rows = history.pair(moment, present, *numbers)
        gathered = expansion.gather(moment, rows, {}, documents.all_links_of, [], past=True)
        links = gathered.links
        shown = [history.listed(entry, present, moment) for entry in entries]
        headers = answers.headers(asked, moment, rows, links, beside=[one["visible_until"] for one in shown])
        headers |= self._tags(rows, gathered, full=False)
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        before, after = (documents.document(row, links, moment, "text") for row in rows)
        changes = differences.changes(self.kind, before, after)
        return rendering.answer({"from": shown[0], "to": shown[1], "changes": changes}, headers)

    def _document(self, request: HttpRequest, found: Callable[[HttpRequest], Dated]) -> HttpResponse:
        question = self._question(request)
        selected, body_format = question.selected, question.body_format
        dated = found(request)
        moment, row, present = dated.moment, dated.row, dated.present
        gathered = self._gathered(moment, [row], selected, whole=True, past=present is not None)
        headers = self._headers(request, moment, [row], gathered, (present.slug,) if present else ())
        headers |= self._tags([row], gathered, full=True)
        if present is None and not moment.overlay:
            headers |= mementos.headers(request, dated, headers["Last-Modified"])
        if conditional.matches(request, headers["ETag"]):
            return conditional.not_modified(headers)
        document = documents.document(row, gathered.links, moment, body_format, present=present)
        expansion.fill(document, self.kind, selected.expand, gathered, body_format)
        return rendering.answer(selected.apply(document), headers)

    def finished(self, answer: HttpResponse) -> HttpResponse:
        """What a document's address answers depends on a header, refusals too."""
        answer = super().finished(answer)
        if self.action == "retrieve":
            conditional.vary(answer, mementos.HEADER)
        return answer

    def _question(self, request: HttpRequest) -> "Question":
        """What is asked for, whatever is at the address. Raises Problem."""
        query = pagination.without_place(request)
        question = _read(type(self), self.action, query, settings.SITE_TIME_ZONE)
        if self.operation.walks:
            pagination.check(request)
        self.selected = question.selected
        return question

    def _item(self, row: Row, selected: Selection, gathered: expansion.Gathered, body_format: str) -> Any:
        """As a list shows it: with what was asked to be included, which the document has."""
        if not (selected.include or selected.expand or self.timely):
            return self._plain_item(row, selected, gathered, body_format)
        item = documents.item(row, gathered.links, gathered.moment, body_format)
        if selected.include:
            whole = documents.document(row, gathered.links, gathered.moment, body_format)
            item |= {name: whole[name] for name in whole if name in selected.include}
        expansion.fill(item, self.kind, selected.expand, gathered, body_format)
        return selected.apply(item)

    def _plain_item(self, row: Row, selected: Selection, gathered: expansion.Gathered, body_format: str) -> Any:
        """Of one state it is the same in all lists, so it is kept with the row (see known.py), and written once where
        nothing of it is left out.
        """
        item = row.once(body_format, lambda: documents.item(row, gathered.links, gathered.moment, body_format))
        if selected.leaves_out:
            return selected.apply(item)
        return row.once(f"{body_format}, written", lambda: rendering.written(item))

    def _gathered(
        self, moment: Moment, rows: Sequence[Row], selected: Selection, *, whole: bool, past: bool = False
    ) -> expansion.Gathered:
        naming = documents.posts_of(rows)
        if not whole:
            return expansion.gather(moment, rows, selected.expand, _shown_in_lists, naming)
        naming += documents.translations_of(row for row in rows if row.family is None)
        return expansion.gather(moment, rows, selected.expand, documents.all_links_of, naming, past=past)

    def _headers(
        self,
        request: HttpRequest,
        moment: Moment,
        rows: Sequence[Row],
        gathered: expansion.Gathered,
        beside: tuple[Any, ...] = (),
    ) -> dict[str, str]:
        events = [row for row in (*rows, *gathered.whole) if row.kind == "event"]
        return answers.headers(request, moment, rows, gathered.links, beside=beside, events=events, timely=self.timely)

    def _tags(
        self, rows: Sequence[Row], gathered: expansion.Gathered, *, full: bool, kinds: Iterable[str] = ()
    ) -> dict[str, str]:
        """`full`: the rows are shown as their own addresses show them. `kinds`: any item of these may come in."""
        held = holdings.of_documents(rows, gathered.whole, gathered.named, gathered.links, full=full)
        return cache_tags.headers(held, kinds)


def _shown_in_lists(row: Row) -> set[str]:
    return row.once("ids", lambda: documents.links_of(row) | bodies.slot_ids(row.parts))


@queries.remembered
def _read(resource: type[Resource], action: str, query: str, zone: str) -> Question:
    """Read once for all pages of a list, and all documents that are asked for alike. Raises Problem.

    `zone` is the site's, in which dates are.
    """
    given, operation = queries.read(query), resource.operations[action]
    parameters.check(given, allowed=operation.names(), many=operation.many())
    for one in operation.takes:
        one.read(given)
    ordering = OneOf("ordering", resource.orderings(), resource.default_ordering).read(given)
    return Question(
        selection.read(resource.kind, given),
        BODY_FORMAT.read(given),
        ordering,
        Order(resource.orders[ordering.removeprefix("-")], ordering.startswith("-")),
        resource.filterset_class.read(given) if operation.filtersets else {},
    )
