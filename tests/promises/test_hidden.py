"""What was suppressed, and what is gone, is told by no address and of no instant; what came after it is still there.

A canary stands in every field of one edition of each kind, its slug and its aliases too.
"""

from collections.abc import Callable, Iterator
from copy import copy
from datetime import UTC, datetime, timedelta
from itertools import product
from urllib.parse import quote

import pytest
import time_machine

from api.v1.delivery.expansion import STEPS
from api.v1.delivery.selection import left_out
from config import urls
from content.commands import publishing
from content.models import Change, Edition, Item
from content.permissions import SYSTEM
from content.queries import heads
from tests.asking import ask, send
from tests.filling import KINDS, full, make_full, publish_site, withdraw
from tests.making import change, make, publish

# In every planted word. Everything is compared in lower case.
CANARY = "quillow"
EVERY_KIND = (*KINDS, "image")
START = datetime(2026, 6, 18, 9, tzinfo=UTC)
DAY = timedelta(days=1)
# Before there was anything, while the canary was public, after it was replaced, and now.
INSTANTS = ("", *(f"as_of={START + days * DAY:%Y-%m-%dT%H:%M:%SZ}" for days in (-1, 1.5, 2.5)))
DATES = [f"{START + days * DAY:%a, %d %b %Y %H:%M:%S GMT}" for days in (-1, 1.5, 2.5, 400)]
RESOURCES = {viewset.kind: viewset for viewset in urls.RESOURCES.values()}


def at(days: float) -> time_machine.travel:
    return time_machine.travel(START + days * DAY)


def plant(*, also: bool) -> dict[str, Item]:
    """On the first day the canary is public, on the second it is replaced, and everything links to its item. `also`:
    its slug and aliases have it."""
    with at(0):
        site = publish_site()
    with at(1):
        named = {} if also else {"aliases": []}
        items = {kind: make_full(kind, CANARY, **named, **_slug(kind, also=also)) for kind in EVERY_KIND}
        publish(*items.values())
        _link(site, items)
    with at(2):
        for kind, item in items.items():
            publish(change(item, **full(kind, "calm")))
    return items


def _slug(kind: str, *, also: bool) -> dict[str, str]:
    return {} if also else {"slug": f"planted-{kind}"}


def _link(site: dict[str, Item], items: dict[str, Item]) -> None:
    """The site names the planted items wherever it can. By their ids: a text in Markdown says what its author wrote."""
    named = {kind: str(item.pk) for kind, item in items.items()}
    by = [{"name": "Printed", "author": named["author"]}]
    tags = {"tags": ["bread-tag", named["tag"]]}
    embeds = f"::: quote {named['quote']}\n:::\n\n::: event {named['event']}\n:::\n\n![](image:{named['image']})"
    link = f"[there](post:{named['post']}) [@cited]"
    cited = [{"key": "cited", "reference": named["reference"], "listed": False}]
    change(site["post"], body=f"{embeds}\n\n{link}", authors=by, citations=cited, **tags)
    change(site["event"], speakers=by, organisers=by, **tags)
    change(site["quote"], source={kind: named[kind] for kind in ("post", "event", "reference")}, **tags)
    change(site["reference"], **tags)
    change(site["tag"], parent=named["tag"])
    publish(*site.values())


def suppressed(items: dict[str, Item], *editions: int) -> None:
    """The first of each, unless others are named."""
    with at(3):
        for item, edition in product(items.values(), editions or (1,)):
            publishing.suppress(item=item, edition=edition, reason=f"Names {CANARY}.", actor=SYSTEM)


def gone(items: dict[str, Item]) -> None:
    with at(3):
        for item in items.values():
            withdraw(item, "gone")


# --- Every address, of every instant ---------------------------------------------------------------------------


def addresses(items: dict[str, Item]) -> Iterator[str]:
    """Without a canary in them. Times are added by `asked`."""
    for kind, resource in RESOURCES.items():
        everything = f"include={','.join(left_out(kind))}&expand={','.join(STEPS[kind])}"
        listed = f"{kind}s/?page_size=100&state=published,withdrawn"
        yield from (f"{listed}&{everything}&body_format={body_format}" for body_format in ("html", "markdown"))
        yield f"facets/?kind={kind}&page_size=1000"
        names = (f"bread-{kind}", f"planted-{kind}", str(items[kind].pk))
        yield from (f"{kind}s/{name}/?expand={','.join(STEPS[kind])}" for name in names)
        for name, one in resource.filterset_class.base_filters.items():
            if one.names_kind and name != "ids":
                yield f"{kind}s/?{name}={items[one.names_kind].pk},quilow"
        yield f"{kind}s/?ids={items[kind].pk}"
    for name in ("bread-post", str(items["post"].pk)):
        yield from (f"posts/{name}/{below}" for below in ("neighbours/", "related/?page_size=20"))


def timeless(items: dict[str, Item]) -> Iterator[str]:
    for kind in KINDS:
        own = f"{kind}s/{items[kind].pk}/editions/"
        yield from (f"{own}{below}" for below in ("", "?cursor=", "1/", "2/", "diff/", "diff/?from=2", "diff/?from=1"))
        yield f"redirects/?page_size=100&kind={kind}"
        yield f"lookup/?url=/api/v1/{kind}s/{items[kind].pk}/"
    yield from ("", "redirects/?page_size=100", "redirects/?cursor=")


def by_name() -> Iterator[str]:
    """By the names that had the canary."""
    for kind in KINDS:
        for name in (f"{CANARY}-{kind}", f"{CANARY}-{kind}-alias"):
            yield from (f"{kind}s/{name}/{below}" for below in ("", "editions/", "editions/1/", "editions/diff/"))
            yield f"lookup/?url=/api/v1/{kind}s/{name}/"
            yield f"{kind}s/?ids={name}"
        yield f"lookup/?url={quote(f'/old/{CANARY}-{kind}.html')}"
        yield f"lookup/?url=https://blog.example.org/{CANARY}-{kind}"


def shown(items: dict[str, Item]) -> Iterator[tuple[str, str]]:
    """Every answer with its headers."""
    for address in addresses(items):
        for instant in INSTANTS:
            yield _told(f"{address}{'&' if '?' in address else '?'}{instant}" if instant else address)
    for address in timeless(items):
        yield _told(address)
        if address.endswith("editions/"):
            yield _told(address, Accept="application/link-format")
    for kind in KINDS:
        yield from (
            _told(f"{kind}s/{name}/", Accept_Datetime=date)
            for name in (items[kind].pk, f"bread-{kind}")
            for date in DATES
        )


def _told(path: str, **headers: str) -> tuple[str, str]:
    response = send(path, **headers)
    assert response.status_code < 500
    return path, f"{response.content.decode()} {dict(response.headers)}".lower()


def told(items: dict[str, Item]) -> set[str]:
    return {path for path, text in shown(items) if CANARY in text}


def told_briefly(items: dict[str, Item]) -> set[str]:
    """Of each item and of what links to it, now and then."""
    return {path for path, text in map(_told, brief(items)) if CANARY in text}


def brief(items: dict[str, Item]) -> list[str]:
    paths = [f"{kind}s/{name}/{more}" for kind in KINDS for name in (items[kind].pk, f"bread-{kind}") for more in BRIEF]
    return [*paths, "redirects/?page_size=100"]


BRIEF = ("", f"?{INSTANTS[2]}", "editions/")


# --- Suppressed ------------------------------------------------------------------------------------------------


def test_control_finds_the_canary_before_it_is_hidden(one_connection: None) -> None:
    items = plant(also=True)
    found = told(items)
    for kind in KINDS:
        assert f"{kind}s/{items[kind].pk}/editions/1/" in found
        assert any(path.startswith(f"{kind}s/?") and path.endswith(INSTANTS[2]) for path in found)
    assert {"redirects/?page_size=100", f"facets/?kind=post&page_size=1000&{INSTANTS[2]}"} <= found


def test_suppressed_edition_is_told_by_no_address_of_no_instant(one_connection: None) -> None:
    items = plant(also=True)
    suppressed(items)
    assert told(items) == set()
    for kind in KINDS:
        assert ask(f"{kind}s/calm-{kind}/").json()["edition"] == 2  # type: ignore[attr-defined]
        assert ask(f"{kind}s/calm-{kind}/?{INSTANTS[3]}").json()["edition"] == 2  # type: ignore[attr-defined]
        assert ask(f"{kind}s/calm-{kind}/").json()["aliases"] == [  # type: ignore[attr-defined]
            f"/old/calm-{kind}.html",
            f"calm-{kind}-alias",
        ]
        ask(f"{kind}s/{items[kind].pk}/?{INSTANTS[2]}", 410)


@pytest.mark.parametrize("hide", [suppressed, gone])
def test_what_is_hidden_is_told_by_no_answer_that_was_kept(
    hide: Callable[[dict[str, Item]], None], one_connection: None, cached: None
) -> None:
    items = plant(also=False)
    assert len(told_briefly(items)) > len(KINDS)
    hide(items)
    assert told_briefly(items) == set()


def test_suppressed_edition_is_told_by_no_state_that_was_known(
    one_connection: None, head_is_known: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each address is asked of the state in which the canary was public, known for a minute here."""
    monkeypatch.setattr(heads, "FRESH", 60.0)
    monkeypatch.setattr(heads, "USABLE", 60.0)
    items = plant(also=True)
    with at(2.5):
        publish(*(change(item, **full(kind, CANARY)) for kind, item in items.items()))
        heads.seen()
        before = copy(heads._lookout)
        publish(*(change(item, **full(kind, "calm")) for kind, item in items.items()))
    suppressed(items, 1, 3)
    with at(3):
        for path in [*brief(items), *(f"{kind}s/?include=body" for kind in KINDS)]:
            monkeypatch.setattr(heads, "_lookout", copy(before))
            assert CANARY not in _told(path)[1], path


def test_names_of_a_suppressed_edition_lead_nowhere(one_connection: None) -> None:
    items = plant(also=True)
    suppressed(items)
    answers = {path: send(path).status_code for path in by_name()}
    assert {path for path, status in answers.items() if status not in {404, 400}} == set()
    assert {status for path, status in answers.items() if "ids=" not in path} == {404}


@pytest.mark.parametrize("again", ["publish", "reissue", "withdraw", "schedule"])
def test_slug_of_a_suppressed_edition_does_not_come_back(again: str, one_connection: None) -> None:
    """The working copy and its revisions still have it as an alias."""
    items = plant(also=True)
    suppressed(items)
    with at(4):
        for kind, item in items.items():
            if again == "publish":
                publish(change(item, **{"alt": "Later"} if kind == "image" else {"language": "nl"}))
            elif again == "schedule":
                publish(change(item, language="nl"), at=START + 5 * DAY)
            elif again == "withdraw":
                withdraw(item, "notice", explanation="Out of date.")
        if again == "reissue":
            Edition.objects.update(renderer=0)
            publishing.reissue(actor=SYSTEM)
    with at(6):
        assert told_briefly(items) == set()
        assert {send(path).status_code for path in by_name() if "ids=" not in path} == {404}


def test_log_does_not_tell_the_slug_of_a_suppressed_edition(one_connection: None) -> None:
    items = plant(also=True)
    suppressed(items)
    entries = Change.objects.filter(item_id__in=[item.pk for item in items.values()])
    values = [
        str(value) for entry in entries.values("slug", "previous_slug", "explanation") for value in entry.values()
    ]
    assert [value for value in values if CANARY in value] == []


def test_scheduled_edition_does_not_bring_the_slug_back(one_connection: None) -> None:
    items = plant(also=True)
    with at(2.5):
        publish(change(items["post"], language="nl"), at=START + 5 * DAY)
    suppressed(items)
    with at(6):
        assert ask("posts/calm-post/").json()["language"] == "nl"  # type: ignore[attr-defined]
        assert told_briefly(items) == set()


def test_slug_that_another_edition_had_too_goes_on_leading_there(one_connection: None) -> None:
    with at(0):
        post = make("post", slug="a", title="Leaked")
        publish(post)
        publish(change(post, title="Calm"))
        publish(change(post, slug="b"))
    publishing.suppress(item=post, edition=1, reason="A name.", actor=SYSTEM)
    assert ask("posts/a/", 301)["Location"].endswith("/posts/b/")
    assert ask("posts/b/").json()["aliases"] == ["a"]  # type: ignore[attr-defined]
    publishing.suppress(item=post, edition=2, reason="A name.", actor=SYSTEM)
    ask("posts/a/", 404)
    assert ask("posts/b/").json()["aliases"] == []  # type: ignore[attr-defined]


def test_slug_of_what_is_gone_is_lost_with_its_edition(one_connection: None) -> None:
    items = plant(also=True)
    with at(2.5):
        post = make("post", slug=f"{CANARY}-other")
        publish(post)
        withdraw(post, "gone")
    suppressed(items)
    ask(f"posts/{CANARY}-other/", 410)
    publishing.suppress(item=post, edition=1, reason="A name.", actor=SYSTEM)
    ask(f"posts/{CANARY}-other/", 404)
    ask(f"posts/{post.pk}/", 410)
    assert told_briefly(items) == set()


# --- Gone ------------------------------------------------------------------------------------------------------


def test_what_is_gone_is_told_by_no_address_of_no_instant(one_connection: None) -> None:
    """Its names are: that they are gone is said to whoever asks, so they do not have the canary here."""
    items = plant(also=False)
    gone(items)
    assert told(items) == set()
    for kind in KINDS:
        for instant in (INSTANTS[0], *INSTANTS[2:]):
            ask(f"{kind}s/{items[kind].pk}/?{instant}".removesuffix("?"), 410)
        ask(f"{kind}s/{items[kind].pk}/editions/1/", 410)
        assert ask(f"{kind}s/bread-{kind}/").json()["slug"] == f"bread-{kind}"  # type: ignore[attr-defined]


def test_scheduled_end_hides_what_was_at_its_instant(one_connection: None) -> None:
    items = plant(also=False)
    with at(2.5):
        for item in items.values():
            withdraw(item, "gone", at=START + 3 * DAY)
    with at(2.9):
        assert told_briefly(items) != set()
    with at(3.1):
        assert told(items) == set()
