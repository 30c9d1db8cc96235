"""Promise 1: what is not published is found in no public answer, header or log line, whatever is asked."""

import logging
import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

import pytest
import time_machine
from django.db import connection, connections
from django.db.models import Model
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from api.models import Repeat
from api.v1.delivery.bodies import FORMATS
from api.v1.delivery.expansion import STEPS
from api.v1.delivery.search import FACETS, SearchFilters
from api.v1.delivery.selection import left_out
from config import urls
from content.commands.previewing import MOST_ITEMS, open_preview, revoke_preview
from content.models import Comment, Deed, Invitation, Revision, Work
from content.models.edition import Edition
from content.models.item import Item
from content.models.preview import Preview
from content.permissions import SYSTEM
from tests import conformance
from tests.asking import send
from tests.filling import KINDS
from tests.making import make, publish
from tests.promises.canaries import CANARY, EVERY_KIND, LATER, PLACES, plant

# The tables of the read model. No other is named by any statement of any public answer.
READ_MODEL = {
    *("content_edition", "content_body", "content_edge", "content_change", "content_head"),
    *("content_searchentry", "content_searchtokens"),
}
TABLE = re.compile(r"\b(?:content|auth|django|api)_[a-z_]+")

BODY_FORMATS = [f"body_format={one}" for one in FORMATS]
METHODS = ("HEAD", "OPTIONS", "POST", "DELETE")
RESOURCES = {viewset.kind: viewset for viewset in urls.RESOURCES.values()}
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


INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"
DIFFERENCES = ("", "?from=1&to=2", "?from=2&to=3", "?from=1&to=3", "?from=2")
CHOSEN = "fields=label,aliases,language&omit=language"

# By kind, the longest ways to other documents.
DEEP = {
    "post": ["event.speakers", "event.posts.authors", "quotes.source.post", "references.tags.parent"],
    "author": ["translations.translations"],
    "event": ["posts.authors", "posts.quotes.attribution", "sessions.speakers", "tags.parent"],
    "quote": ["source.post.event", "source.event.speakers", "source.reference.tags", "attribution"],
    "reference": ["tags.parent.translations"],
    "tag": ["parent.translations"],
}


def values_of(kind: str, name: str, planted: list[Item]) -> list[str]:
    """What somebody might ask a filter for: what is public, what can be chosen, near misses, ids of drafts."""
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
        yield from (f"{lists}&{more}" for more in ("page=1", "cursor=", CHOSEN, *BODY_FORMATS))
        yield f"{lists}&state=published,withdrawn&body_format=markdown"
        whole = f"include={','.join(left_out(kind))}&expand={','.join(STEPS[kind])}"
        yield f"{lists}&state=published,withdrawn&{whole}"
        yield from (
            f"{kind}s/bread-{kind}/?{query}" for query in (whole, CHOSEN, *(f"expand={path}" for path in DEEP[kind]))
        )
        yield from (f"{lists}&ordering={sign}{key}" for key in resource.orders for sign in ("", "-"))
        for name in resource.filterset_class.base_filters:
            yield from (f"{lists}&{name}={value}" for value in values_of(kind, name, planted))
        yield from (f"{lists}&{name}=x" for name in (NEAR_MISS, "preview", "as_of", "expand", "fields"))
        names = [f"bread-{kind}", f"bread-{kind}-alias", f"{NEAR_MISS}draft-{kind}", NEAR_MISS]
        own = [str(item.pk) for item in planted if item.kind == kind]
        yield from (f"{kind}s/{name}/?{query}" for name in (*names, *own) for query in ("", *BODY_FORMATS))
        yield from (f"{lists}&include={','.join(left_out(kind))}&{query}" for query in BODY_FORMATS)
        yield from (f"{kind}s/{item.pk}/" for item in planted[: len(EVERY_KIND)])
        yield from (f"{kind}s/{name}/editions/{number}" for name in (*names, *own) for number in ("", "1/", "2/", "3/"))
        yield from (f"{kind}s/{own[-1]}/editions/?{query}" for query in ("page=1", "page_size=100", "cursor="))
        yield from (f"{kind}s/{name}/editions/diff/{query}" for name in own for query in DIFFERENCES)
        expanded = f"{whole}&body_format=markdown"
        yield from (f"{kind}s/{name}/editions/1/?{query}" for name in own for query in (CHOSEN, expanded))
        yield from facets(kind, planted)
        yield f"{kind}s/bread-{kind}/?preview={NEAR_MISS}"
        yield from (f"{kind}s/{name}/?as_of={timezone.now():{INSTANT}}" for name in (f"bread-{kind}", *own))
        yield f"{lists}&state=published,withdrawn&{whole}&as_of={timezone.now():{INSTANT}}"
    everything = ",".join(RESOURCES)
    yield from (f"redirects/?page_size=100{more}" for more in ("", "&cursor=", f"&kind={everything}", "&page=2"))
    yield from (f"redirects/?page_size=100&kind={kind}" for kind in RESOURCES)
    for item in planted:
        yield from (f"lookup/?url={address}" for address in _addresses(item))
    yield from (f"lookup/?url={url}" for url in ("/old/bread-post.html", f"/old/{NEAR_MISS}draft-post.html", "x"))
    yield from beside(planted)
    yield from searches(planted)
    yield from ("preview/", f"preview/?preview={NEAR_MISS}")
    yield from ("", "/", "/api/", "/api/v1/images/", "/api/v1/manage/posts/", f"/media/images/{NEAR_MISS}.png")


def facets(kind: str, planted: list[Item]) -> Iterator[str]:
    filters = RESOURCES[kind].filterset_class
    yield f"facets/?kind={kind}&page_size=1000"
    yield f"facets/?kind={kind}&page_size=1000&as_of={timezone.now():{INSTANT}}"
    yield f"facets/?kind={kind}&preview={NEAR_MISS}"
    yield from (f"facets/?kind={kind}&facets={name}&state=published,withdrawn" for name in filters.facets)
    for name in filters.base_filters:
        yield from (f"facets/?kind={kind}&{name}={value}" for value in values_of(kind, name, planted)[:2])


def searches(planted: list[Item]) -> Iterator[str]:
    """Words that stand beside the canary in what is not public, and what is public beside it."""
    words = [
        "bread",
        "heading",
        "house",
        "printed",
        "title",
        "quoted",
        "-bread",
        NEAR_MISS,
        f"{NEAR_MISS[:4]}*",
        '"some"',
    ]
    facets = ",".join(FACETS.values)
    yield from (f"search/?q={word}&page_size=100&facets={facets}" for word in words)
    yield from (
        f"search/?q=bread&{more}" for more in ("page=1", "cursor=", f"kind={','.join(KINDS)}", "year=2026,2019")
    )
    yield "search/?q=bread&language=en-GB,nl"
    ids = {kind: [str(item.pk) for item in planted if item.kind == kind] for kind in ("tag", "author")}
    for kind, names in ids.items():
        own = [f"bread-{kind}", f"{NEAR_MISS}-{kind}-alias", *names]
        filters = (name for name, one in SearchFilters.base_filters.items() if one.names_kind == kind)
        yield from (f"search/?q=-nothing&{name}={value}" for name in filters for value in own)


def beside(planted: list[Item]) -> Iterator[str]:
    names = ["bread-post", *(str(item.pk) for item in planted if item.kind == "post")]
    yield from (f"posts/{name}/{what}" for name in names for what in ("neighbours/", "related/?page_size=20"))
    yield from (f"posts/bread-post/{what}/?preview={NEAR_MISS}" for what in ("neighbours", "related"))
    yield from (f"posts/bread-post/{what}/?state=published,withdrawn" for what in ("neighbours", "related"))
    yield from (f"posts/bread-post/{what}/?as_of={timezone.now():{INSTANT}}" for what in ("neighbours", "related"))
    for name in RESOURCES["post"].filterset_class.base_filters:
        values = values_of("post", name, planted)[:2]
        yield from (f"posts/bread-post/{what}/?{name}={v}" for what in ("neighbours", "related") for v in values)


def _addresses(item: Item) -> Iterator[str]:
    """Of an item that may not be public, without its slug."""
    yield f"/api/v1/{item.kind}s/{item.pk}/"
    yield f"https://blog.example.org/{item.pk}"


@pytest.fixture
def planted(one_connection: None) -> list[Item]:
    """Previews of all of it are open: by a link, and of everything that is saved."""
    items = [item for items in plant().values() for item in items]
    opened(*items[:MOST_ITEMS])
    open_preview(actor=SYSTEM, expires_in=None, everything=True)
    return items


def opened(*items: Item, expires_in: timedelta = LATER) -> Preview:
    return open_preview(items=items, actor=SYSTEM, expires_in=expires_in)


def test_canary_is_in_no_answer(planted: list[Item], cached: None, caplog: pytest.LogCaptureFixture) -> None:
    """Each is asked for twice: what is made, and what is kept of it."""
    caplog.set_level(logging.INFO)
    leaks: set[str] = set()
    statements: set[str] = set()
    asked = 0
    for path in probes(planted):
        connections["replica"].queries_log.clear()  # of which Django remembers the last 9,000 only
        with CaptureQueriesContext(connections["replica"]) as captured:
            for response in (send(path), send(path, X_Minimum_Change="1")):
                asked += 1
                shown = f"{response.content.decode()} {dict(response.headers)}".lower()
                leaks |= {path} if CANARY in shown or response.status_code == 500 else set()
        statements |= {query["sql"] for query in captured.captured_queries}
    for number in ("0", "1000000", "-1", NEAR_MISS):
        leaks |= {number} if CANARY in send("posts/", X_Minimum_Change=number).content.decode() else set()
    assert leaks == set()
    assert asked > 1600
    assert [record.getMessage() for record in caplog.records if CANARY in record.getMessage().lower()] == []
    assert _told_to_other_methods(planted) == []
    assert {table for sql in statements for table in TABLE.findall(sql)} == _read_model() - {"content_change"}


def test_canary_is_in_no_answer_to_a_token_that_does_not_cover_it(planted: list[Item], cached: None) -> None:
    """Another's, which is shown the rest as it is public; and those that open nothing, or nothing any more."""
    other, drafts = opened(make("post", slug="other")), planted[: len(EVERY_KIND)]
    with time_machine.travel(timezone.now() - timedelta(days=2)):
        over = opened(*drafts, expires_in=timedelta(days=1))
    revoked = opened(*drafts)
    revoke_preview(preview=revoked, actor=SYSTEM)
    own = opened(*drafts)
    assert CANARY in send(f"posts/?preview={own.token}").content.decode()
    tokens = [other.token, other.token, over.token, revoked.token, f"{own.token[:-2]}xx"]
    leaks: set[str] = set()
    # One in four: all of them take half a minute.
    for number, path in enumerate(islice(probes(planted), 0, None, 4)):
        token = tokens[number % len(tokens)]
        beside = f"{path}{'&' if '?' in path else '?'}preview={token}"
        response = send(beside) if number % 2 else send(path, X_Preview_Token=token)
        shown = f"{response.content.decode()} {dict(response.headers)}".lower()
        leaks |= {path} if CANARY in shown or response.status_code == 500 else set()
    assert leaks == set()


def test_overlay_of_a_preview_ends_with_its_request(planted: list[Item]) -> None:
    """Whatever becomes of it. What is laid over is no part of the log of statements."""
    token = opened(*planted[: len(EVERY_KIND)]).token
    with CaptureQueriesContext(connections["replica"]) as captured:
        for path in ("posts/", "tags/", "posts/never/", "posts/?page=99", "posts/?tga=x", "preview/"):
            before = send(path, X_Preview_Token=token)
            assert (connections["replica"].execute_wrappers, CANARY in send(path).content.decode()) == ([], False)
            assert before.status_code != 200 or CANARY in before.content.decode()
    assert "content_preview" in {table for query in captured.captured_queries for table in TABLE.findall(query["sql"])}


def _read_model() -> set[str]:
    """PostgreSQL keeps the tokens with the entries."""
    return READ_MODEL - ({"content_searchtokens"} if connection.vendor == "postgresql" else set())


def test_probes_try_every_operation_with_every_parameter(planted: list[Item]) -> None:
    """What openapi.yaml describes, and nothing that is not looked for."""
    described = {
        (path, one["name"])
        for path, operations in conformance.document()["paths"].items()
        if "security" not in next(iter(operations.values()))  # tests/promises/test_no_leak_in_writing.py
        for one in [*operations["get"].get("parameters", ()), {"name": "", "in": "query"}]
        if one["in"] == "query"
    }
    tried = {(place, name) for address in probes(planted) for place, name in _asked(address)}
    assert described - tried == set()


def _asked(address: str) -> Iterator[tuple[str, str]]:
    """The path of the document that an address is of, with each parameter that it gives, and with none."""
    path, _, query = address.partition("?")
    whole = path if path.startswith("/") else f"/api/v1/{path}"
    for place in conformance.document()["paths"]:
        if re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", place), whole):
            yield place, ""
            yield from ((place, name) for name in QueryDict(query))


def _told_to_other_methods(planted: list[Item]) -> list[str]:
    paths = [f"{kind}s/{more}" for kind in KINDS for more in ("", f"bread-{kind}/", f"{planted[0].pk}/editions/")]
    answers = [send(path, method=method, Origin="https://site.example.org") for path in paths for method in METHODS]
    shown = [f"{answer.content.decode()} {dict(answer.headers)}" for answer in answers]
    return [one for one in shown if CANARY in one.lower()]


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
                yield from (f"{kind}s/{name}/{below}" for below in ("", "editions/", "editions/1/"))
                yield f"{kind}s/?ids={name}"
                filters = RESOURCES["post"].filterset_class.base_filters.items()
                yield from (f"posts/?{key}={name}" for key, one in filters if key == kind)
                yield f"lookup/?url=/api/v1/{kind}s/{name}/"
                yield f"lookup/?url=/old/{name}.html"
            yield f"lookup/?url=/{CANARY}{place}-{kind}"
    asked = [f"{CANARY}{place}" for place in places] + [CANARY, f"{CANARY[:5]}*", f'"printed%20{CANARY}"', f"-{CANARY}"]
    yield from (f"{kind}s/?q={word}" for kind in KINDS for word in asked)
    yield from (f"search/?q={word}&facets=tag,author,year,kind" for word in asked)
    yield from (f"events/?place=hall%20{CANARY}{place}" for place in places)
    yield from (f"references/?contributor=family{CANARY}{place}" for place in places)
    yield from (f"references/?doi=10.5555/{CANARY}{place}" for place in places)
    yield from (f"quotes/?attributed_to=printed%20{CANARY}{place}" for place in places)
    yield from (f"events/?speaker=printed%20{CANARY}{place}" for place in places)
    yield from (f"authors/?affiliation=house%20{CANARY}{place}" for place in places)


def _body(path: str) -> str:
    return send(path, X_Request_ID="the-same-one").content.decode()


def test_control_finds_the_canary_where_it_was_planted_and_once_it_is_public(planted: list[Item]) -> None:
    states = Revision.objects.filter(state__contains=CANARY).values_list("item__kind", flat=True)
    pending = Edition.objects.filter(change=None, snapshot__contains=CANARY).values_list("kind", flat=True)
    assert set(states) == set(pending) == set(EVERY_KIND)
    _control_writing()
    publish(*planted[: len(EVERY_KIND)])
    first = {kind: next(path for path in probes(planted) if path.startswith(f"{kind}s/")) for kind in KINDS}
    assert [kind for kind in KINDS if CANARY not in send(first[kind]).content.decode()] == []


def _control_writing() -> None:
    """Everything that is said of posts, with the words that it begins with."""
    assert _before(Comment, "text") == {"Submitted", "Asked", "Approved", "Said", "Kept", "Ready"}
    assert _before(Deed, "note") == {"Submitted", "Asked", "Approved", "Ready", "Guest", "Names", "Explained", "Noted"}
    assert _before(Revision, "name") == {"Named"}
    assert _before(Invitation, "name") == {"Guest"}
    assert Invitation.objects.filter(email__contains=CANARY).exists()
    assert Repeat.objects.filter(body__contains=CANARY).exists()
    told = Work.objects.filter(task="mail", payload__contains=CANARY).values_list("payload", flat=True)
    assert {one["template"] for one in told} == {"submitted", "comment", "invitation", "changes_requested", "approved"}


def _before(model: type[Model], column: str) -> set[str]:
    found = model._default_manager.filter(**{f"{column}__contains": CANARY}).values_list(column, flat=True)
    return {words.split()[0] for words in found}
