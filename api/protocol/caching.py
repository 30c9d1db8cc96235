"""Whole answers without work: what was answered before in the same state of the log is answered again.

An answer is kept under that state and all of the request that it depends on: path, query as it is spelled (addresses
in answers repeat it), the form that `Accept` chooses, the coding that `Accept-Encoding` chooses. What is public and
keeps is told by the view (`conditional.may_be_kept`), with the state that it has used. Compression is done here too,
kept or not.

It stands before everything but request ids: what other middleware adds is kept with the answer.
"""

import re
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from api.protocol import changes, codings, conditional, hosts, rendering
from api.protocol.conditional import Lasting
from api.protocol.kept import Answer, Key, store
from api.protocol.previews import given_to
from api.protocol.problems import Problem
from api.protocol.queries import LONGEST
from api.protocol.shared import shared
from content.queries import heads
from content.queries.heads import Seen, State

READ = frozenset({"GET", "HEAD"})
# Addresses with answers for everybody; and those that have nothing to do with the log.
PUBLIC = re.compile(r"/(?:api/v1/(?!manage/|preview/)|openapi\.|docs/|redoc/)")
STATELESS = re.compile(r"/(?!api/v1/.)")
PRIVATE = re.compile(r"\b(?:no-store|no-cache|private)\b")
# How long a request waits for an equal one that is being answered, before it is answered beside it.
WAIT = 2.0


class ResponseCacheMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.keeps = settings.RESPONSE_CACHE_MEGABYTES > 0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in READ or not PUBLIC.match(request.path_info):
            return self.get_response(request)
        coding = codings.chosen(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        request.coding = coding  # type: ignore[attr-defined]
        key = _key(request, coding) if self.keeps else None
        if key is None:
            return self._made(request, coding)
        answer = store.get(key)
        if answer is None or not answer.serves(request):
            return self._missed(request, key)
        return answer.given_to(request, _transition(request))

    def _missed(self, request: HttpRequest, key: Key) -> HttpResponse:
        """Equal requests at once cost one rendering."""
        with store.turn(key, WAIT) as first:
            answer = _encoded(key) if first else _by_now(request, key)
            if answer is None or not answer.serves(request):
                try:
                    return self._made(request, key.coding, key)
                finally:
                    if first and settings.CACHE_URL:
                        shared.done(_place(key))
        return answer.given_to(request, _transition(request))

    def _made(self, request: HttpRequest, coding: str, key: Key | None = None) -> HttpResponse:
        """As the views have it, in its coding."""
        response = self.get_response(request)
        if response.status_code not in {200, 304} or "ETag" not in response or response.streaming or response.cookies:
            return response
        conditional.vary(response, "Accept-Encoding")
        if not (self.keeps or coding):
            return response
        told: Lasting | None = getattr(request, "lasting", None)
        lasting = told or Lasting()
        plain = Answer.of(response, lasting)
        answer = plain.encoded(coding)
        if key and told and not PRIVATE.search(response["Cache-Control"]):
            self._keep(key, lasting.state, plain, answer)
        return answer.given_to(request, lasting.transition)

    def _keep(self, key: Key, state: State | None, plain: Answer, answer: Answer) -> None:
        """Under the state that the view has used, which may be later than the one that the request was met with."""
        if state != key.state:
            heads.look_again()
        key = key._replace(state=state)
        _put(key, plain, answer)
        if settings.CACHE_URL and plain.body is not None:
            shared.put(_place(key), plain)


def _key(request: HttpRequest, coding: str) -> Key | None:
    """None for what is not kept, what may be about something else than the present, and for what the views refuse."""
    meta = request.META
    forms = _forms(meta.get("HTTP_ACCEPT", "*/*"))
    if not any(forms) or "HTTP_ACCEPT_DATETIME" in meta or given_to(request) or len(meta["QUERY_STRING"]) > LONGEST:
        return None
    try:
        hosts.check(request)
        least = changes.least(request)
        seen = None if STATELESS.match(request.path_info) else _seen(request, least)
    except (DisallowedHost, DatabaseError, Problem):
        return None
    state, log = (seen.state, seen.log) if seen else (None, None)
    return Key(state, log, request.path, meta["QUERY_STRING"], forms, coding)


def _seen(request: HttpRequest, least: int) -> Seen:
    """That of the log. Raises Problem when a replica has not got the change that it is to have, as the views may."""
    seen = heads.seen(least=least)
    if seen.state[0] < least:
        raise changes.missing(least)
    store.go_on(seen.state)
    request.transition = seen.next_transition  # type: ignore[attr-defined]
    return seen


def _transition(request: HttpRequest) -> datetime | None:
    """The next one, when the state was looked at for this request."""
    return getattr(request, "transition", None)


def _forms(accept: str) -> tuple[bool, bool]:
    return _remembered(accept) if len(accept) <= codings.USUAL else rendering.forms(accept)


_remembered = lru_cache(maxsize=256)(rendering.forms)


def _encoded(key: Key) -> Answer | None:
    """From plain bytes: of this process, or of another."""
    plain = store.get(key.plain()) or _shared(key)
    if plain is None or plain.body is None:
        return None
    answer = plain.encoded(key.coding)
    _put(key, plain, answer)
    return answer


def _shared(key: Key) -> Answer | None:
    return shared.found(_place(key)) if settings.CACHE_URL else None


def _place(key: Key) -> str:
    """Between processes."""
    return repr(tuple(key.plain()))


def _by_now(request: HttpRequest, key: Key) -> Answer | None:
    """What another thread has made meanwhile."""
    present = _key(request, key.coding)
    return store.get(present) if present else None


def _put(key: Key, plain: Answer, answer: Answer) -> None:
    """A 304 that a view has told is kept as well, until there is more."""
    if plain.body is not None:
        store.put(key.plain(), plain)
    if key.coding or plain.body is None:
        store.put(key, answer)
