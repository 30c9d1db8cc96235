"""Promise 1: what is not published is found in no public answer, header or log line, whatever is asked."""

import logging
import re
from collections.abc import Iterator

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from config.urls import delivery
from content.models import Revision
from content.models.edition import Edition
from content.models.item import Item
from tests.asking import Get, send
from tests.filling import KINDS
from tests.making import publish
from tests.promises.canaries import CANARY, PLACES, plant

# The tables of the read model. No other is named by any statement of any public answer.
READ_MODEL = {"content_edition", "content_body", "content_edge", "content_change", "content_head"}
TABLE = re.compile(r"\b(?:content|auth|django|api)_[a-z_]+")

RESOURCES = {viewset.kind: viewset for _, viewset, _ in delivery.registry}
# Looks like a planted name, and holds no canary itself.
NEAR_MISS = CANARY.replace("ll", "l")

PLAUSIBLE = {
    "flag": ["true", "false"],
    "year": ["2019", "2026"],
    "month": ["12", "2026-12"],
    "time": ["2026-06-18", "2000-01-01T00:00:00Z"],
    "doi": ["10.5555/bread", f"10.5555/{NEAR_MISS}"],
    "isbn": ["9780306406157"],
    "orcid": ["0000-0002-1825-0097"],
    "language": ["en-GB", "nl"],
    "licence": ["LicenseRef-bread", f"LicenseRef-{NEAR_MISS}"],
}


def values_of(kind: str, name: str, planted: list[Item]) -> list[str]:
    """What somebody might ask a filter for: what is public, what is choosable, near misses, ids of what is not public."""
    one = RESOURCES[kind].filterset_class.base_filters[name]
    if named := one.names_kind:
        ids = [str(item.pk) for item in planted if item.kind == named]
        return [f"bread-{named}", f"{NEAR_MISS}draft-{named}", f"{NEAR_MISS}-{named}-alias", *ids]
    field = type(one).__name__
    key = {"FlagFilter": "flag", "EndedFilter": "flag", "TimeFilter": "time", "YearFilter": "year"}.get(field, name)
    words = ["house bread", "hall bread", f"House {NEAR_MISS}", f"Family{NEAR_MISS}"]
    return [*getattr(one, "choices", []), *PLAUSIBLE.get(key, words)]


def probes(planted: list[Item]) -> Iterator[str]:
    """Addresses without the canary in them."""
    for kind, resource in RESOURCES.items():
        lists = f"{kind}s/?page_size=100"
        yield from (f"{lists}&{more}" for more in ("page=1", "cursor=", "body_format=markdown"))
        yield f"{lists}&state=published,withdrawn&body_format=markdown"
        yield from (f"{lists}&ordering={sign}{key}" for key in resource.orders for sign in ("", "-"))
        for name in resource.filterset_class.base_filters:
            yield from (f"{lists}&{name}={value}" for value in values_of(kind, name, planted))
        yield from (f"{lists}&{name}=x" for name in (NEAR_MISS, "q", "preview", "as_of", "expand", "fields"))
        names = [f"bread-{kind}", f"bread-{kind}-alias", f"{NEAR_MISS}draft-{kind}", NEAR_MISS]
        names += [str(item.pk) for item in planted]
        yield from (f"{kind}s/{name}/{query}" for name in names for query in ("", "?body_format=markdown"))
    yield from ("/", "/api/", "/api/v1/images/", "/api/v1/manage/posts/", f"/media/images/{NEAR_MISS}.png")


@pytest.fixture
def planted(one_connection: None) -> list[Item]:
    return [item for items in plant().values() for item in items]


def test_canary_is_in_every_place_that_is_not_public(planted: list[Item]) -> None:
    states = Revision.objects.filter(state__contains=CANARY).values_list("item__kind", flat=True)
    assert set(states) == {*KINDS, "image"}
    pending = Edition.objects.filter(change=None, snapshot__contains=CANARY).values_list("kind", flat=True)
    assert set(pending) == {*KINDS, "image"}
    assert len(planted) == 7 * len(PLACES) + 2


def test_canary_is_in_no_answer(planted: list[Item], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    leaks, statements = set(), set()
    with CaptureQueriesContext(connections["replica"]) as captured:
        for path in probes(planted):
            for method in ("GET", "HEAD"):
                response = send(path, method=method)
                shown = f"{response.content.decode()} {dict(response.headers)}".lower()
                leaks |= {(method, path)} if CANARY in shown or response.status_code == 500 else set()
        statements = {query["sql"] for query in captured.captured_queries}
    assert leaks == set()
    assert [record.getMessage() for record in caplog.records if CANARY in record.getMessage().lower()] == []
    assert {table for sql in statements for table in TABLE.findall(sql)} == READ_MODEL - {"content_change"}


def test_preflight_and_options_tell_nothing(planted: list[Item]) -> None:
    with CaptureQueriesContext(connections["replica"]) as captured:
        for kind in KINDS:
            for path in (f"{kind}s/", f"{kind}s/bread-{kind}/", f"{kind}s/{planted[0].pk}/"):
                response = send(path, method="OPTIONS", Origin="https://site.example.org")
                assert CANARY not in f"{response.content.decode()} {dict(response.headers)}".lower()
    assert captured.captured_queries == []


def test_name_of_a_draft_is_answered_like_one_that_never_was(planted: list[Item]) -> None:
    """No difference between "there is a draft of that name" and "there is none"."""
    never = CANARY.replace("q", "z")
    hidden = [place for place in PLACES if place != "gone"]
    different = set()
    for path in _by_name(hidden):
        real, other = (_body(path.replace(CANARY, word)) for word in (CANARY, never))
        different |= set() if real.replace(CANARY, never) == other else {path}
    assert different == set()


def _by_name(places: list[str]) -> Iterator[str]:
    for kind in KINDS:
        for place in places:
            for name in (f"{CANARY}{place}-{kind}", f"{CANARY}{place}-{kind}-alias"):
                yield f"{kind}s/{name}/"
                yield f"{kind}s/?ids={name}"
                filters = RESOURCES[kind].filterset_class.base_filters.items()
                yield from (f"{kind}s/?{key}={name}" for key, one in filters if one.names_kind == kind)
    yield from (f"events/?place=hall%20{CANARY}{place}" for place in places)
    yield from (f"references/?contributor=family{CANARY}{place}" for place in places)
    yield from (f"references/?doi=10.5555/{CANARY}{place}" for place in places)
    yield from (f"quotes/?attributed_to=printed%20{CANARY}{place}" for place in places)
    yield from (f"events/?speaker=printed%20{CANARY}{place}" for place in places)
    yield from (f"authors/?affiliation=house%20{CANARY}{place}" for place in places)


def _body(path: str) -> str:
    return send(path, X_Request_ID="the-same-one").content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_probes_would_find_what_is_published(kind: str, get: Get, planted: list[Item]) -> None:
    """The control: as soon as it is public, the first probe of its kind shows it."""
    draft = next(item for item in planted if item.kind == kind)
    first = next(path for path in probes(planted) if path.startswith(f"{kind}s/"))
    publish(draft)
    assert CANARY in get(first).content.decode()
