"""What all management views are: each address says who may use it, what it takes, and what it answers.

From that declaration come the check of the caller, of parameters and of what was sent; `If-Match`, `Idempotency-Key`
and `dry_run`; and the schema (schema/managing.py). A view parses, calls one command, and says what came of it. The
order of things: who asks, what is wrong with the request, whether it was asked before, and then, in one transaction,
the check against what is there now, the command, and the answer.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

import orjson
from django.db import transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from pydantic import BaseModel, ValidationError
from rest_framework import viewsets
from rest_framework.exceptions import MethodNotAllowed, UnsupportedMediaType

from api.access import callers, sessions
from api.commands import repeats
from api.commands.repeats import Kept
from api.protocol import parameters, problems
from api.protocol.parameters import OneOf, Parameter
from api.protocol.problems import Problem
from api.protocol.rendering import encode
from content.commands.atomic import command
from content.errors import Forbidden
from content.models.account import Role
from content.permissions import Action, Actor, ever

DRY_RUN = OneOf("dry_run", ("true", "false"), "false")
JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"
MULTIPART = "multipart/form-data"
SAFE = frozenset({"GET", "HEAD"})

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of an address. `id` is the schema's operationId.

    `needs` is what the caller has to be able to do at all; None: to be known is enough. `open`: nobody has to be known.
    `guests`: a guest may, with the post of the invitation. `answers` is the shape of the answer, None for 204; `body`
    that of what is sent, or the name of one that the view reads by itself. `guarded`: `If-Match` is required.
    `repeats`: it heeds `Idempotency-Key`, and a kept answer has null for what `secrets` names. `dry`: it heeds
    `dry_run`.
    """

    id: str
    needs: Action | None = None
    answers: type[BaseModel] | None = None
    body: type[BaseModel] | str | None = None
    status: int = 200
    takes: tuple[Parameter, ...] = ()
    media_type: str = JSON
    guarded: bool = False
    repeats: bool = False
    dry: bool = False
    open: bool = False
    guests: bool = False
    secrets: tuple[str, ...] = ()

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return (*self.takes, *((DRY_RUN,) if self.dry else ()))


@dataclass(slots=True)
class Asked:
    """A request whose form is right. `body` is None, or what was sent as the operation's `body` says it."""

    request: HttpRequest
    actor: Actor
    given: QueryDict
    body: Any = None
    is_dry: bool = False


@dataclass(slots=True)
class Said:
    """What came of it: plain data, and the headers that it takes."""

    data: Document | None
    headers: dict[str, str] = field(default_factory=dict)


class Managing(viewsets.ViewSet):
    """`operations` is by action, the name of the method that answers."""

    operations: ClassVar[dict[str, Operation]]

    http_method_names = ("get", "head", "post", "patch", "delete", "options")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.request, self.args, self.kwargs = request, args, kwargs  # type: ignore[assignment]
        self.action = self.action_map.get((request.method or "").lower(), "")
        try:
            answer = self._answered(request)
        except Exception as error:
            answered = problems.exception_handler(error, {"view": self, "request": request})
            if answered is None:
                raise
            answer = answered
        answer["Cache-Control"] = "private, no-store"
        return answer

    @property
    def operation(self) -> Operation:
        return self.operations[self.action]

    def _answered(self, request: HttpRequest) -> HttpResponse:
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers={"Allow": ", ".join(self.allowed_methods)})
        if self.action not in self.operations:
            raise MethodNotAllowed(request.method or "")
        asked = self._asked(request)
        if request.method in SAFE:
            return _answer(self.operation, self._called(asked))
        token = self._token(asked)
        if token is None:
            return _answer(self.operation, self._done(asked))
        return self._once(asked, token)

    def _asked(self, request: HttpRequest) -> Asked:
        """Raises Problem, Forbidden."""
        operation = self.operation
        actor = self._caller(request)
        names = {one.name for one in operation.parameters}
        parameters.check(request.GET, allowed=names, many={one.name for one in operation.parameters if one.many})
        for one in operation.parameters:
            one.read(request.GET)
        asked = Asked(request, actor, request.GET, is_dry=operation.dry and request.GET.get("dry_run") == "true")
        asked.body = self.read_body(asked)
        return asked

    def _caller(self, request: HttpRequest) -> Actor:
        operation = self.operation
        actor = callers.caller_of(request) if not operation.open else NOBODY
        if actor is None:
            raise problems.unauthenticated("Log in, or send a key: `Authorization: Bearer cp_…`.")
        if request.method not in SAFE and not operation.open and not callers.has_token(request):
            sessions.check_csrf(request)
        if actor.role == Role.GUEST and not operation.guests:
            raise Forbidden("An invitation is good for writing one post, and for nothing else.")
        if operation.needs and not ever(actor, operation.needs):
            raise Forbidden(f"{actor.label} may not {operation.needs.value} anything here.")
        return actor

    def read_body(self, asked: Asked) -> Any:
        """What was sent, as the operation takes it. Raises Problem, UnsupportedMediaType."""
        operation = self.operation
        if operation.body is None or isinstance(operation.body, str):
            return None
        return validated(operation.body, sent(asked.request))

    def _called(self, asked: Asked) -> Said:
        found: Callable[..., Said] = getattr(self, self.action)
        return found(asked, **self.kwargs)

    def _done(self, asked: Asked, keep: Callable[[Said], None] | None = None) -> Said:
        """All of it or nothing; nothing of a dry run."""

        @command
        def run() -> Said:
            said = self._called(asked)
            if keep:
                keep(said)
            if asked.is_dry:
                transaction.set_rollback(True)
            return said

        return run()

    def _token(self, asked: Asked) -> str | None:
        token = asked.request.META.get("HTTP_IDEMPOTENCY_KEY")
        return token if token is not None and self.operation.repeats and not asked.is_dry else None

    def _once(self, asked: Asked, token: str) -> HttpResponse:
        """The answer, kept in the transaction that it is about; or the one that was kept."""
        operation = self.operation
        claim = repeats.claim(asked.actor, token, repeats.fingerprint(asked.request))
        if isinstance(claim, Kept):
            return _replayed(claim)
        try:
            said = self._done(asked, lambda said: repeats.keep(claim, _kept(operation, said)))
        except BaseException:
            repeats.release(claim)
            raise
        return _answer(operation, said)


# Whoever uses what is open to everybody.
NOBODY = Actor(label="nobody", role=Role.GUEST)


def sent(request: HttpRequest) -> Any:
    """JSON that was sent; an empty body is an empty object. Raises Problem, UnsupportedMediaType."""
    if not request.body:
        return {}
    media_type = (request.content_type or "").lower()
    if media_type not in {JSON, MERGE_PATCH}:
        raise UnsupportedMediaType(media_type, f"Send {JSON}, not {media_type or 'something unnamed'}.")
    try:
        found = orjson.loads(request.body)
    except orjson.JSONDecodeError as error:
        raise Problem("bad_request", f"This is no JSON: {error}.") from None
    return found


def validated(model: type[BaseModel], data: Any) -> Any:
    """Raises Problem `invalid`, with a JSON pointer to each fault."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        faults = [
            {
                "pointer": "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in fault["loc"]),
                "code": FAULTS.get(fault["type"], fault["type"]),
                "detail": fault["msg"],
            }
            for fault in error.errors()
        ]
        raise Problem("invalid", "What was sent cannot be used.", errors=faults) from None


FAULTS = {"extra_forbidden": "unknown_field", "missing": "required"}


def _answer(operation: Operation, said: Said) -> HttpResponse:
    if operation.answers is None or said.data is None:
        return HttpResponse(status=204, headers=said.headers)
    return HttpResponse(encode(said.data), status=operation.status, content_type=JSON, headers=said.headers)


def _kept(operation: Operation, said: Said) -> Kept:
    data = said.data and {name: None if name in operation.secrets else value for name, value in said.data.items()}
    body = encode(data).decode() if operation.answers and data is not None else ""
    return Kept(operation.status if body else 204, body, dict(said.headers))


def _replayed(kept: Kept) -> HttpResponse:
    headers: Mapping[str, str] = {**kept.headers, "Idempotency-Replayed": "?1"}
    if kept.status == 204:
        return HttpResponse(status=204, headers=headers)
    return HttpResponse(kept.body, status=kept.status, content_type=JSON, headers=headers)
