"""Requests, and what comes of them: an answer, or a `ProblemError`."""

from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, TypedDict, TypeVar, cast
from urllib.parse import quote

import httpx

from commonplace_client._generated.answers import Problem

Answer = TypeVar("Answer")


class ProblemError(Exception):
    """The API said what is wrong (RFC 9457). Test `problem["code"]`; `problem["errors"]` says what would do instead."""

    def __init__(self, problem: Problem, response: httpx.Response) -> None:
        super().__init__(f"{problem['status']} {problem['code']}: {problem['detail']}")
        self.problem = problem
        self.response = response


class Kept(NamedTuple):
    """An answer of before."""

    etag: str
    body: bytes


class _Page(TypedDict):
    next: str | None
    results: list[object]


@dataclass(frozen=True)
class Transport:
    base_url: str
    http: httpx.Client
    kept: MutableMapping[str, Kept] | None

    def ask(self, path: str, query: Mapping[str, object]) -> object:
        """The JSON of an answer. Raises ProblemError; httpx.HTTPStatusError for an error that is none of the API's."""
        params = {name: _text(value) for name, value in query.items() if value is not None}
        request = self.http.build_request("GET", self.base_url + path, params=params)
        address = str(request.url)
        before = self.kept.get(address) if self.kept is not None else None
        if before:
            request.headers["If-None-Match"] = before.etag
        response = self.http.send(request, follow_redirects=True)
        if response.status_code == 304 and before:
            return _read(httpx.Response(200, content=before.body))
        if response.headers.get("Content-Type", "").startswith("application/problem+json"):
            raise ProblemError(cast(Problem, _read(response)), response)
        response.raise_for_status()
        if self.kept is not None and (etag := response.headers.get("ETag")):
            self.kept[address] = Kept(etag, response.content)
        return _read(response)


class Resource:
    """What the generated resources call."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _get(self, shape: type[Answer], path: str, query: Mapping[str, object], **names: object) -> Answer:
        """`shape` is what the document promises; nothing is checked or converted."""
        return cast(Answer, self._transport.ask(_filled(path, names), query))

    def _walk(self, shape: type[Answer], path: str, query: Mapping[str, object], **names: object) -> Iterator[Answer]:
        """Only the cursor is taken from `next`: the rest is known, and this server may be reached by another name."""
        cursor: str | None = ""
        while cursor is not None:
            page = cast(_Page, self._transport.ask(_filled(path, names), {**query, "cursor": cursor}))
            yield from cast(list[Answer], page["results"])
            cursor = httpx.URL(page["next"]).params["cursor"] if page["next"] else None


def _read(response: httpx.Response) -> object:
    found: object = response.json()
    return found


def _filled(path: str, names: Mapping[str, object]) -> str:
    """Raises ValueError for a name that would make another address of it."""
    if wrong := {str(value) for value in names.values()} & {"", ".", ".."}:
        raise ValueError(f"{wrong.pop()!r} is no name of an item")
    return path.format(**{name: quote(str(value), safe="") for name, value in names.items()})


def _text(value: object) -> str:
    """A parameter as the API reads it. Raises ValueError for what it would read as something else."""
    match value:
        case bool():
            return "true" if value else "false"
        case datetime() if value.tzinfo is None:
            raise ValueError(f"{value!r} has no zone: it names no instant")
        case str():
            return value
        case Sequence():
            return _joined([_text(one) for one in cast(Sequence[object], value)])
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _joined(values: list[str]) -> str:
    """None of several would be no filter at all, and a comma inside of one would be two."""
    if not values or any("," in value for value in values):
        raise ValueError(f"{values!r} cannot be sent as a list of values")
    return ",".join(values)
