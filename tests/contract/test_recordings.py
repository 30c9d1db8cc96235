"""The answers of each release, asked for again; and those of today that the document shows as examples."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api.protocol.kept import store
from schema.compatibility.released import CURRENT, RECORDINGS, read, versions
from schema.examples import EXAMPLES, of
from tests.contract.examples import examples
from tests.contract.recording import Site, Step, requests, steps
from tests.contract.replay import missing

MakeSite = Callable[[list[Step]], Site]


# Before the first release there is nothing to compare, which is no skip.
@pytest.mark.parametrize("folder", versions() or [None], ids=lambda folder: folder and folder.name)
def test_answers_of_a_release_are_still_given(folder: Path | None, make_site: MakeSite) -> None:
    if folder is None:
        return
    recorded = json.loads((folder / RECORDINGS).read_text(encoding="utf-8"))
    site = make_site(recorded["content"])
    found = [
        f"{one['request']['path']}: {said}"
        for one in recorded["answers"]
        for said in missing({name: one[name] for name in ("status", "headers", "body")}, site.answer(one["request"]))
    ]
    assert found == []


def test_answers_are_the_same_when_they_are_recorded_again(make_site: MakeSite) -> None:
    """Nothing in a recording is of its day, its machine or its database."""
    site = make_site(steps())
    first = [site.answer(request) for request in requests()]
    assert [site.answer(request) for request in requests()] == first
    text = json.dumps(first)
    assert [name for name in site.names if name in text] == []


def test_answers_that_are_kept_are_the_same(make_site: MakeSite, cached: None) -> None:
    """Every request of the contract: made the first time, kept the second."""
    site = make_site(steps())
    made = [site.answer(request) for request in requests()]
    assert [site.answer(request) for request in requests()] == made
    store.clear()
    assert [site.answer(request) for request in reversed(requests())] == made[::-1]


def test_recordings_show_every_way_to_answer(make_site: MakeSite) -> None:
    site = make_site(steps())
    assert {site.answer(request)["status"] for request in requests()} >= {200, 301, 304, 400, 404, 406, 410}


def public() -> dict[str, Any]:
    """What everybody reads is promised answer by answer, the management API by its shapes."""
    return {path: one for path, one in read(CURRENT)["paths"].items() if not path.startswith("/api/v1/manage/")}


def test_every_operation_is_recorded() -> None:
    described = {one["operationId"] for path in public().values() for one in path.values()}
    assert {request["operation"] for request in requests()} == described


def test_every_parameter_is_recorded() -> None:
    asked = {(one["operation"], name) for one in requests() for name in _names(one["path"])}
    described = {
        (one["operationId"], parameter["name"])
        for path in public().values()
        for one in path.values()
        for parameter in one.get("parameters", ())
        if parameter["in"] == "query"
    }
    everywhere = {name for _, name in asked}
    assert {name for _, name in described} - everywhere == set()


def test_examples_are_what_is_answered(make_site: MakeSite) -> None:
    assert json.loads(EXAMPLES.read_text(encoding="utf-8")) == examples(make_site(steps())), "run `make examples`"


def test_every_operation_and_refusal_has_small_examples() -> None:
    for name in {request["operation"] for request in requests()} | {"Problem", "Gone"}:
        assert 1 <= len(of(name)) <= 3
        assert all(set(one) == {"summary", "description", "value"} for one in of(name).values())
        # The index lists every name of every document.
        most = 40_000 if name == "getIndex" else 6_000
        assert max(len(json.dumps(one["value"])) for one in of(name).values()) < most
    assert of("unknown") == {}


# --- The comparer ----------------------------------------------------------------------------------------------

PROBLEM = {"headers": {"Content-Type": "application/problem+json"}}


@pytest.mark.parametrize(
    ("recorded", "now", "said"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, []),
        ({"a": {"b": [{"c": 1}]}}, {"a": {"b": [{"c": 1, "d": 2}]}}, []),
        ({"a": {"b": 1}}, {"a": {}}, ["a.b: 1 was recorded, it is not there any more"]),
        ({"a": [{"b": 1}]}, {"a": [{"b": 2}]}, ["a[0].b: 1 was recorded, 2 is answered"]),
        ({"a": 1}, {"a": None}, ["a: 1 was recorded, None is answered"]),
        ({"a": 1}, {"a": True}, ["a: 1 was recorded, True is answered"]),
        ({"a": {}}, {"a": None}, ["a: {} was recorded, None is answered"]),
        ({"a": [1, 2]}, {"a": [1]}, ["a: 2 elements were recorded, 1 are answered"]),
        ({"a": [1]}, {"a": [1, 2]}, ["a: 1 elements were recorded, 2 are answered"]),
        ({"a": [1, 2]}, {"a": [2, 1]}, ["a[0]: 1 was recorded, 2 is answered", "a[1]: 2 was recorded, 1 is answered"]),
        ({"Vary": "Accept"}, {"Vary": "Origin, Accept"}, []),
        ({"filters": [{"name": "tag"}]}, {"filters": [{"name": "q"}, {"name": "tag", "of": 1}]}, []),
        (
            {"fields": ["id", "slug"]},
            {"fields": ["id"]},
            ["fields: 2 elements were recorded, 1 are answered"],
        ),
        ({"embed_url": None, "sources": []}, {"embed_url": "https://x.example.org/", "sources": [1]}, []),
        ({"citations": [{"id": "cite-1"}]}, {"citations": [{"id": "bread-fnref-1"}]}, []),
        (
            {"citations": [{"id": "cite-1"}]},
            {"citations": [{"id": None}]},
            ["citations[0].id: 'cite-1' was recorded, None is answered"],
        ),
        ({"id": "cite-1"}, {"id": "cite-2"}, ["id: 'cite-1' was recorded, 'cite-2' is answered"]),
        ({"id": "bread-1"}, {"id": "bread-2"}, ["id: 'bread-1' was recorded, 'bread-2' is answered"]),
        ({"embed_url": "a"}, {"embed_url": None}, ["embed_url: 'a' was recorded, None is answered"]),
        ({"Access-Control-Expose-Headers": "ETag, Link"}, {"Access-Control-Expose-Headers": "Link, ETag, Vary"}, []),
        ({"Allow": "GET, HEAD"}, {"Allow": "GET"}, ["Allow.HEAD: True was recorded, it is not there any more"]),
        (
            PROBLEM | {"body": {"detail": "A", "allowed": [1]}},
            PROBLEM | {"body": {"detail": "B", "allowed": [1, 2]}},
            [],
        ),
        (
            PROBLEM | {"body": {"code": "gone", "detail": "A"}},
            PROBLEM | {"body": {"code": "left"}},
            [
                "body.code: 'gone' was recorded, 'left' is answered",
                "body.detail: '…' was recorded, it is not there any more",
            ],
        ),
    ],
)
def test_comparer_allows_additions_and_nothing_else(recorded: Any, now: Any, said: list[str]) -> None:
    assert missing(recorded, now) == said


def _names(path: str) -> list[str]:
    return [pair.partition("=")[0] for pair in path.partition("?")[2].split("&") if pair]
