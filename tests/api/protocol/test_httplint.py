"""An outside look at the headers: httplint reads one of each kind of answer as it comes over the wire.

What it finds bad, or warns of, is mended or named here: `curl --raw -si … | httplint -n` has nothing else to say.
"""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from httplint.message import HttpRequestLinter, HttpResponseLinter
from httplint.note import levels
from time_machine import escape_hatch

from tests.api.protocol.raw import Exchange, exchange
from tests.clients.serving import served

__all__ = ["served"]

pytestmark = pytest.mark.sqlite

# By note: what it may be said of (method and address), and why.
ALLOWED = {
    # The contract and release 1.0.0 promise `public`. It is for requests with credentials, which are answered the same.
    "STORE_PUBLIC_UNNECESSARY": r"(GET|HEAD) /api/v1/.*",
    # It is said of every 400, whatever is in it.
    "STATUS_BAD_REQUEST": r"GET /api/v1/posts/\?per_page=3",
    # It takes 'unsafe-inline' of `style-src` for that of scripts, which are 'self': both programs style as they go.
    "CSP_UNSAFE_INLINE": r"(GET|HEAD) /(docs|redoc)/",
    # It is a preflight, which a reader of the answer alone cannot know.
    "CORS_PREFLIGHT_ONLY": r"OPTIONS /api/v1/posts/",
}

POST = "/api/v1/posts/soup-is-a-method/"
ASSET = "/static/pages/pages.css"
PREFLIGHT = {"Origin": "https://site.example.org", "Access_Control_Request_Method": "GET"}
COMPRESSED = {"Accept_Encoding": "gzip, br"}

READ = [
    "/api/v1/",
    "/api/v1/posts/",
    "/api/v1/posts/?page=2&page_size=5",
    "/api/v1/posts/?cursor=&page_size=3",
    "/api/v1/posts/?tag=kitchens&fields=title",
    "/api/v1/posts/?state=withdrawn",
    POST,
    f"{POST}?body_format=hast",
    "/api/v1/posts/travel-fund/",
    "/api/v1/authors/",
    "/api/v1/events/?upcoming=true",
    "/api/v1/quotes/",
    "/api/v1/references/",
    "/api/v1/tags/",
    "/api/v1/facets/?kind=post",
    "/api/v1/redirects/",
    "/api/v1/lookup/?url=/2018/10/a-ladder-in-the-close.html",
    "/api/v1/posts/{id}/editions/",
    "/api/v1/posts/{id}/editions/1/",
    f"{POST}neighbours/",
    f"{POST}related/",
    "/openapi.yaml",
    "/openapi.json",
    "/docs/",
    "/docs/guides/api",
    "/docs/problems/gone",
    "/redoc/",
    "/redoc/redoc.standalone.js",
    ASSET,
    "{image}",
]
OTHERS: list[tuple[int, str, str, dict[str, str]]] = [
    (301, "GET", "/api/v1/posts/writing-minutes/?fields=title", {}),
    (301, "GET", "/api/v1/posts", {}),
    (301, "GET", "/docs", {}),
    (404, "GET", "/api/v1/posts/never-was/", {}),
    (404, "GET", "/api/v1/nothing/", {}),
    (404, "GET", "/", {}),
    (404, "GET", "/nothing", {}),
    (404, "GET", "/static/nothing.css", {}),
    (404, "GET", "/media/images/00/000000000000000000000000.png", {}),
    (410, "GET", "/api/v1/posts/faces-of-wednesday/", {}),
    (410, "HEAD", "/api/v1/posts/faces-of-wednesday/", {}),
    (400, "GET", "/api/v1/posts/?per_page=3", {}),
    (405, "POST", "/api/v1/posts/", {}),
    (405, "DELETE", POST, {}),
    (405, "POST", "/docs/", {}),
    (405, "POST", ASSET, {}),
    (405, "PUT", "{image}", {}),
    (406, "GET", POST, {"Accept": "application/xml"}),
    (204, "OPTIONS", "/api/v1/posts/", {}),
    (200, "OPTIONS", "/api/v1/posts/", PREFLIGHT),
    (200, "GET", POST, {"Origin": "https://site.example.org"}),
    (200, "GET", POST, COMPRESSED),
    (200, "GET", ASSET, COMPRESSED),
    (206, "GET", ASSET, {"Range": "bytes=0-9"}),
    (416, "GET", ASSET, {"Range": "bytes=99999999-"}),
    (200, "GET", "{image}", {"Range": "bytes=0-9"}),
]


@pytest.fixture(scope="module")
def known(served: str) -> dict[str, str]:
    """What addresses have to be filled in with."""
    [post] = json.loads(exchange(served, "GET", "/api/v1/posts/?page_size=1&fields=image").body)["results"]
    return {"id": post["id"], "image": urlsplit(post["image"]["url"]).path}


@pytest.mark.parametrize("path", READ)
def test_what_is_read_has_nothing_wrong(path: str, served: str, known: dict[str, str]) -> None:
    target = path.format(**known)
    whole = exchange(served, "GET", target)
    [tag] = whole.all_of("ETag")
    again, head = (exchange(served, "GET", target, If_None_Match=tag), exchange(served, "HEAD", target))
    assert (whole.status, again.status, again.body, head.status, head.body) == (200, 304, b"", 200, b"")
    assert again.all_of("ETag") == head.all_of("ETag") == [tag]
    assert [*_wrong(whole), *_wrong(again), *_wrong(head)] == []


@pytest.mark.parametrize(("status", "method", "path", "headers"), OTHERS)
def test_other_answers_have_nothing_wrong(
    status: int, method: str, path: str, headers: dict[str, str], served: str, known: dict[str, str]
) -> None:
    answer = exchange(served, method, path.format(**known), **headers)
    assert answer.status == status
    assert [*_wrong(answer)] == []


def test_what_is_allowed_is_said(served: str) -> None:
    """Or it is no longer needed here."""
    paths = [POST, "/api/v1/posts/?per_page=3", "/docs/"]
    answers = [exchange(served, "GET", path) for path in paths]
    answers += [exchange(served, "OPTIONS", "/api/v1/posts/", **PREFLIGHT)]
    assert {name for answer in answers for name, _ in _found(answer)} == ALLOWED.keys()


def _wrong(answer: Exchange) -> Iterator[str]:
    for name, said in _found(answer):
        if not re.fullmatch(ALLOWED.get(name, "(?!)"), f"{answer.method} {answer.target}"):
            yield f"{answer.method} {answer.target} {answer.status}: {name}: {said}"


def _found(answer: Exchange) -> Iterator[tuple[str, str]]:
    """Notes by name: as they are where the request is known, and where only the answer is, as with the command."""
    for request in (_request(answer), None):
        linter = HttpResponseLinter(start_time=_now())
        linter.is_head_response = answer.method == "HEAD"
        linter.request = request
        linter.process_response_topline(answer.version, str(answer.status).encode(), answer.phrase)
        linter.process_headers(answer.fields)
        linter.feed_content(answer.body)
        linter.finish_content(complete=True)
        for note in linter.notes:
            for one in [note, *note.subnotes]:
                if one.level in {levels.BAD, levels.WARN}:
                    yield type(one).__name__, one.summary


def _now() -> float:
    """By the clock of the server, which is a process of its own: the tests here are late in 2026."""
    now: float = escape_hatch.time.time()
    return now


def _request(answer: Exchange) -> HttpRequestLinter:
    linter = HttpRequestLinter(start_time=_now())
    linter.process_request_topline(answer.method.encode(), answer.target.encode(), b"1.1")
    linter.process_headers(answer.sent)
    linter.finish_content(complete=True)
    return linter
