"""Headers are Django's, whatever they hold."""

from typing import Any

import pytest
from django.http import BadHeaderError
from django.http.response import ResponseHeaders

from api.protocol.responses import Headers, Response

WORDS = {"X-Words": "naïve ĉ", "X-Tab": "a\tb", "ETag": '"abc"'}
ODD: dict[Any, Any] = {b"X-Name": "bytes", "Content-Length": 12, "X-Bytes": b"bytes"}
GIVEN = {**WORDS, **ODD, "etag": '"def"'}


def test_headers_are_as_django_has_them() -> None:
    ours, theirs = Headers(GIVEN), ResponseHeaders(GIVEN)
    assert ours == theirs
    assert list(ours.items()) == list(theirs.items())
    assert (len(ours), list(ours)) == (len(theirs), list(theirs))
    for name in ("ETAG", "x-words", "content-length", "X-Nothing"):
        assert (name in ours, ours.get(name), ours.get(name, "")) == (
            *(name in theirs, theirs.get(name)),
            theirs.get(name, ""),
        )


def test_headers_can_be_taken_away() -> None:
    headers = Headers(GIVEN)
    del headers["X-WORDS"]
    headers.setdefault("ETag", "other")
    headers.setdefault("Vary", "Accept")
    assert ("X-Words" in headers, headers["etag"], headers["vary"]) == (False, '"def"', "Accept")


@pytest.mark.parametrize("name", ["X\r\nSet-Cookie: a", "X\n"])
def test_name_with_a_line_of_its_own_is_refused(name: str) -> None:
    with pytest.raises(BadHeaderError):
        Headers({name: "value"})


def test_name_that_is_no_ascii_is_refused() -> None:
    with pytest.raises(UnicodeError):
        Headers({"É": "value"})


@pytest.mark.parametrize("value", ["a\nb", "a\r\nSet-Cookie: x", "é\nb"])
def test_header_with_a_line_of_its_own_is_refused(value: str) -> None:
    with pytest.raises(BadHeaderError):
        Headers({"Location": value})
    response = Response(headers={})
    with pytest.raises(BadHeaderError):
        response["Location"] = value


def test_response_has_no_header_that_nobody_gave() -> None:
    answer = Response(b"{}", headers={"Content-Type": "application/json", "ETag": '"a"'})
    assert (answer.content, answer.status_code) == (b"{}", 200)
    assert list(answer.items()) == [("Content-Type", "application/json"), ("ETag", '"a"')]
    assert list(Response(status=304, headers={"ETag": '"a"'}).items()) == [("ETag", '"a"')]
