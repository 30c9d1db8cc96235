"""What all public views are: read only, and each of their addresses says what it takes and what it answers.

From that declaration come the check of parameters, the headers of what is deprecated, and the schema
(schema/openapi.py).
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.cache import patch_vary_headers
from rest_framework import viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer

from api.protocol import deprecations, parameters
from api.protocol.parameters import Parameter
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

    def names(self) -> set[str]:
        return {one.name for one in self.takes}.union(*(filters.names() for filters in self.filtersets))

    def many(self) -> set[str]:
        return {one.name for one in self.takes if one.many}.union(*(filters.many() for filters in self.filtersets))


class Reading(viewsets.ViewSet):
    """`operations` is by action, the name of the method that answers."""

    operations: ClassVar[dict[str, Operation]]

    http_method_names = ("get", "head", "options")
    lookup_value_regex = r"[^/]+"
    lookup_url_kwarg = "name"

    @property
    def default_response_headers(self) -> dict[str, str]:
        """DRF would say `Allow` on every answer; it belongs on OPTIONS and 405."""
        return {}

    @property
    def operation(self) -> Operation:
        return self.operations[self.action]

    def options(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return Response(status=204, headers={"Allow": ", ".join(self.allowed_methods)})

    def asked(self, request: Request) -> HttpRequest:
        """The plain request, its parameters checked, whatever is at the address. Raises Problem."""
        plain: HttpRequest = request._request  # noqa: SLF001 (DRF has no public name for it)
        parameters.check(plain.GET, allowed=self.operation.names(), many=self.operation.many())
        for one in self.operation.takes:
            one.read(plain.GET)
        return plain

    def shows(self, field: str) -> bool:
        """Whether the answer has a field of items; for those that are deprecated."""
        return True

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        answer = super().finalize_response(request, response, *args, **kwargs)
        if len(self.renderer_classes) > 1:
            patch_vary_headers(answer, ["Accept"])
        if operation := self.operations.get(self.action or ""):
            for name, value in deprecations.headers(operation.id, request.GET, self.shows).items():
                answer[name] = f"{answer[name]}, {value}" if name in answer.headers else value
        return answer
