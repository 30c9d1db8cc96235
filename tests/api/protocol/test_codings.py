"""Compression: asked for by `Accept-Encoding`, and no change of what is said (RFC 9110, 8.4 and 12.5.3)."""

from datetime import UTC, datetime

import pytest
import time_machine

from api.protocol import codings
from tests.asking import Get
from tests.conformance import DECODE
from tests.filling import publish_site

CODINGS = ("gzip", "br", "zstd")
PATHS = ("posts/", "posts/bread-post/", "tags/?q=nothing", "", "/openapi.yaml", "/docs/")


@pytest.fixture(params=["made", "kept"], autouse=True)
def how(request: pytest.FixtureRequest) -> None:
    if request.param == "kept":
        request.getfixturevalue("cached")


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("", ""),
        ("gzip", "gzip"),
        ("GZIP", "gzip"),
        ("x-gzip", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, deflate, br", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0, *", "zstd"),
        ("*;q=0.1", "zstd"),
        ("zstd;q=0, br;q=0, *;q=0.5", "gzip"),
        ("identity", ""),
        ("identity, gzip;q=0.5", ""),
        ("identity;q=0.5, gzip;q=0.5", "gzip"),
        ("identity;q=0, gzip;q=0.1", "gzip"),
        ("*;q=0", ""),
        ("gzip;q=0", ""),
        ("deflate, compress", ""),
        (f"gzip, {'x' * 300}", "gzip"),
    ],
)
def test_coding_is_the_one_that_is_liked_best(header: str, coding: str) -> None:
    assert codings.chosen(header) == coding


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("coding", CODINGS)
def test_coded_answer_is_the_plain_one(coding: str, path: str, get: Get) -> None:
    publish_site()
    plain, coded, again = get(path), *(get(path, Accept_Encoding=coding) for _ in range(2))
    assert (coded["Content-Encoding"], coded["Vary"]) == (coding, plain["Vary"])
    assert DECODE[coding](coded.content) == plain.content
    assert coded.content == again.content
    assert coded["Content-Length"] == str(len(coded.content))
    assert coded["ETag"] == f'{plain["ETag"][:-1]}-{coding}"'
    head = get(path, method="HEAD", Accept_Encoding=coding)
    assert {**head.headers, "X-Request-ID": ""} == {**coded.headers, "X-Request-ID": ""}


def test_condition_is_about_the_coding_that_would_be_sent(get: Get) -> None:
    publish_site()
    tags = {coding: get("posts/", Accept_Encoding=coding)["ETag"] for coding in ("identity", *CODINGS)}
    assert len(set(tags.values())) == 4
    for coding, own in tags.items():
        for tag in tags.values():
            status = 304 if tag == own else 200
            answer = get("posts/", status, Accept_Encoding=coding, If_None_Match=tag)
            assert (answer["ETag"], answer["Vary"]) == (own, "Accept-Encoding")
            assert ("Content-Encoding" in answer) == (status == 200 and coding != "identity")
        get("posts/", 304, Accept_Encoding=coding, If_None_Match=f"W/{own}")


@pytest.mark.parametrize(("path", "status"), [("posts/nothing/", 404), ("posts/?x=1", 400), ("/nothing", 404)])
def test_problems_are_not_compressed(path: str, status: int, get: Get) -> None:
    answer = get(path, status, Accept_Encoding="gzip")
    assert "Content-Encoding" not in answer
    assert answer.json()["status"] == status


def test_codings_do_not_depend_on_the_hour() -> None:
    content = b"some bread, " * 500
    with time_machine.travel(datetime(2026, 1, 1, tzinfo=UTC)):
        before = [encode(content) for encode in codings.ENCODE.values()]
    assert [encode(content) for encode in codings.ENCODE.values()] == before
