"""What all public views are: read only, and each of their addresses says what it takes and what it answers.

From that declaration come the check of parameters, the headers of what is deprecated, and the schema
(schema/openapi.py).
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from rest_framework import viewsets
from rest_framework.exceptions import MethodNotAllowed
from rest_framework.serializers import BaseSerializer

from api.protocol import changes, conditional, deprecations, parameters, problems, rendering
from api.protocol.parameters import Parameter
from api.protocol.previews import given_to
from api.v1.delivery import moments, previews
from api.v1.delivery.filters import FilterSet


@dataclass(frozen=True, slots=True)
class Operation:
    """One address. `id` is the schema's operationId; `answers` is the shape of a 200.

    `filtersets`: one, or one a kind where a parameter says of which. `moves`: an item is named in the path, so that it
    may have moved (301) or left (410). `leaves`: the latter alone. `walks`: it is a list with `Link` headers. `dated`:
    a header may ask for what it was.
    """

    id: str
    answers: type[BaseSerializer]
    takes: tuple[Parameter, ...] = ()
    filtersets: tuple[type[FilterSet], ...] = ()
    moves: bool = False
    walks: bool = False
    leaves: bool = False
    dated: bool = False

    @property
    def previews(self) -> bool:
        """Whether a preview can be seen here."""
        return previews.PREVIEW in self.takes

    def names(self) -> set[str]:
        return {one.name for one in self.takes}.union(*(filters.names() for filters in self.filtersets))

    def many(self) -> set[str]:
        return {one.name for one in self.takes if one.many}.union(*(filters.many() for filters in self.filtersets))


NOTHING = nullcontext()


class Reading(viewsets.ViewSet):
    """`operations` is by action, the name of the method that answers."""

    operations: ClassVar[dict[str, Operation]]

    http_method_names = ("get", "head", "options")
    lookup_value_regex = r"[^/]+"
    lookup_url_kwarg = "name"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """DRF's, less what no public address has: log-in, permissions, throttles, content that is sent, versions."""
        self.request, self.args, self.kwargs = request, args, kwargs  # type: ignore[assignment]
        self.action = self.action_map.get((request.method or "").lower(), "")
        try:
            self.media_type = rendering.chosen(request.META.get("HTTP_ACCEPT") or "*/*", self.media_types)
            handler = self._handler(request)
            with self._opened(request):
                answer = moments.of_present(request, lambda: handler(request, *args, **kwargs))
        except Exception as error:
            answered = problems.exception_handler(error, {"view": self, "request": request})
            if answered is None:
                raise
            answer = answered
        return self.finished(answer)

    def _opened(self, request: HttpRequest) -> AbstractContextManager[None]:
        """What its token opens, where that is shown; elsewhere a header makes no difference."""
        if given_to(request) is None:
            return NOTHING
        operation = self.operations.get(self.action)
        return previews.opened(request) if operation and operation.previews else NOTHING

    def _handler(self, request: HttpRequest) -> Callable[..., HttpResponse]:
        method = (request.method or "").lower()
        if method not in self.http_method_names:
            raise MethodNotAllowed(request.method or "")
        found: Callable[..., HttpResponse] = getattr(self, method)
        return found

    @property
    def media_types(self) -> tuple[str, ...]:
        return tuple(one.media_type for one in self.renderer_classes)

    @property
    def operation(self) -> Operation:
        return self.operations[self.action]

    def options(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # type: ignore[override]
        return HttpResponse(status=204, headers={"Allow": ", ".join(self.allowed_methods)})

    def asked(self, request: HttpRequest) -> HttpRequest:
        """The request, its parameters checked, whatever is at the address. Raises Problem."""
        given = parameters.of(request)
        parameters.check(given, allowed=self.operation.names(), many=self.operation.many())
        for one in self.operation.takes:
            one.read(given)
        changes.least(request)
        return request

    def shows(self, field: str) -> bool:
        """Whether the answer has a field of items; for those that are deprecated."""
        return True

    def finished(self, answer: HttpResponse) -> HttpResponse:
        """With what every answer of the address has, refusals too."""
        if len(self.renderer_classes) > 1:
            conditional.vary(answer, "Accept")
        if operation := self.operations.get(self.action):
            for name, value in deprecations.headers(operation.id, parameters.of(self.request), self.shows).items():
                answer[name] = f"{answer[name]}, {value}" if name in answer.headers else value
        return answer
