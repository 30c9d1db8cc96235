"""Answers that are kept in this process: finished bytes with their headers, under the state that they are of.

The least lately used are dropped when there are too many bytes, and those of a state that is over at once.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from api.protocol import codings, conditional
from api.protocol.conditional import Lasting
from api.protocol.responses import Response
from content.queries.heads import State

# What is of a request, and not of its answer; and what is said anew each time.
PASSING = ("x-request-id", "cache-control", "content-length")
# What a 304 does not say (RFC 9110, 15.4.5).
OF_CONTENT = ("Content-Type", "Content-Encoding", "Content-Length")
# Bytes that an answer takes beside its own, about.
BESIDE = 2000


@dataclass(frozen=True, slots=True)
class Answer:
    """A 200; without a body, what a 304 says of one.

    `tag` is that of the plain bytes, whatever the coding. `lasts` is `Cache-Control` of what has nothing to do with the
    log; that of any other counts down to `end`, when an event in it is over, and to the next transition.
    """

    headers: dict[str, str]
    body: bytes | None
    tag: str
    lasts: str | None
    end: datetime | None

    @classmethod
    def of(cls, response: HttpResponse, lasting: Lasting) -> "Answer":
        headers = {name: value for name, value in response.items() if not name.lower().startswith(PASSING)}
        # A copy: orjson's bytes lie in a buffer that may be twice as large, or more.
        body = memoryview(response.content).tobytes() if response.status_code == 200 else None
        if body is not None:
            headers["Content-Length"] = str(len(body))
        lasts = None if lasting.state else response["Cache-Control"]
        return cls(headers, body, headers["ETag"], lasts, lasting.end)

    @property
    def size(self) -> int:
        return BESIDE + len(self.body or b"") + sum(map(len, self.headers.values()))

    def encoded(self, coding: str) -> "Answer":
        """In a coding; this one has none."""
        if not coding:
            return self
        headers = self.headers | {"ETag": codings.tagged(self.tag, coding)}
        if self.body is None:
            return replace(self, headers=headers)
        body = codings.ENCODE[coding](self.body)
        headers |= {"Content-Encoding": coding, "Content-Length": str(len(body))}
        return replace(self, headers=headers, body=body)

    def serves(self, request: HttpRequest) -> bool:
        """Whether it is still so, and all that is needed."""
        there = self.body is not None or conditional.matches(request, self.tag)
        return there and (self.end is None or timezone.now() < self.end)

    def given_to(self, request: HttpRequest, transition: datetime | None) -> HttpResponse:
        """The whole of it, or 304. `transition` is the next one of the log, as it is known now."""
        lasts = self.lasts or conditional.lifetime(_seconds_left(transition, self.end))
        headers = self.headers | {"Cache-Control": lasts}
        if self.body is None or conditional.matches(request, self.tag):
            told = {name: value for name, value in headers.items() if name not in OF_CONTENT}
            return Response(status=304, headers=told)
        return Response(self.body, headers=headers)


def _seconds_left(*ends: datetime | None) -> float | None:
    coming = [end for end in ends if end]
    return max((min(coming) - timezone.now()) / timedelta(seconds=1), 0.0) if coming else None


class Key(NamedTuple):
    """A request, as far as an answer depends on it. No state: the answer has nothing to do with the log.

    Of equal states of two databases, only those of one log are the same.
    """

    state: State | None
    log: UUID | None
    path: str
    query: str
    forms: tuple[bool, bool]
    coding: str

    def plain(self) -> "Key":
        return self._replace(coding="")


class Store:
    """For all threads of a process."""

    def __init__(self) -> None:
        self.bytes = 0
        self._answers: OrderedDict[Key, Answer] = OrderedDict()
        self._state: State | None = None
        self._making: dict[Key, threading.Event] = {}
        self._lock = threading.Lock()

    def get(self, key: Key) -> Answer | None:
        answer = self._answers.get(key)
        if answer is not None:
            with suppress(KeyError):  # another thread has dropped it just now
                self._answers.move_to_end(key)
        return answer

    def put(self, key: Key, answer: Answer) -> None:
        """Unless it is of a state before the present one, or of a sixteenth of all that there is room for."""
        most = settings.RESPONSE_CACHE_MEGABYTES * 2**20
        with self._lock:
            if answer.size > most // 16 or _is_before(key.state, self._state):
                return
            self._drop(key)
            self._answers[key] = answer
            self.bytes += answer.size
            while self.bytes > most:
                _, dropped = self._answers.popitem(last=False)
                self.bytes -= dropped.size

    def go_on(self, state: State) -> None:
        """This state is the present one: what is of states before it is dropped."""
        if state == self._state:
            return
        with self._lock:
            self._state = state
            # A copy, made at once: other threads read meanwhile, which changes the order.
            for key in list(self._answers):
                if _is_before(key.state, state):
                    self._drop(key)

    def clear(self) -> None:
        with self._lock:
            self._answers.clear()
            self.bytes, self._state = 0, None

    def _drop(self, key: Key) -> None:
        dropped = self._answers.pop(key, None)
        self.bytes -= dropped.size if dropped else 0

    @contextmanager
    def turn(self, key: Key, seconds: float) -> Iterator[bool]:
        """True for the first thread that is to make an answer; the others wait until it has, but not for longer."""
        with self._lock:
            made = self._making.get(key)
            if first := made is None:
                made = self._making[key] = threading.Event()
        if not first:
            made.wait(seconds)
            yield False
            return
        try:
            yield True
        finally:
            with self._lock:
                del self._making[key]
            made.set()


def _is_before(state: State | None, present: State | None) -> bool:
    return state is not None and present is not None and state < present


store = Store()
