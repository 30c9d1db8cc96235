"""What a cache keeps is what it would be answered: every change purges every answer that it changes.

A cache that keeps every answer until one of its tags is purged is asked beside the API, while editors do anything.
"""

from collections.abc import Iterator
from random import Random

import pytest
import time_machine
from django.http import HttpResponse
from django.utils import timezone

from api.protocol import cache_tags
from api.v1.delivery.expansion import STEPS
from api.v1.delivery.selection import left_out
from content.models import Edition, Head, Item
from content.queries.touching import touched
from tests.asking import send
from tests.promises import editors
from tests.promises.editors import SIZES

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection")]

DEEP = {
    "post": "event.speakers,event.posts.authors,quotes.source.post,references.tags.parent,translations.event",
    "author": "translations.translations",
    "event": "posts.authors,posts.quotes.attribution,tags.parent,translations.posts",
    "quote": "source.post.event,source.event.posts,attribution",
    "reference": "tags.parent.translations",
    "tag": "parent.translations",
}
SHOWN = [kind for kind in SIZES if kind != "image"]
BY_NAME = {
    "posts/": ("tag", "tag_not", "author", "event", "reference", "quote"),
    "events/": ("tag", "speaker", "organiser"),
    "quotes/": ("post", "event", "attributed_to"),
    "references/": ("cited_by", "tag"),
    "tags/": ("parent",),
    "posts/post-0/neighbours/": ("tag", "author"),
    "posts/post-1/related/": ("tag", "event"),
    "search/": ("tag", "author"),
}
NAMED = {"cited_by": "post", "parent": "tag", "speaker": "author", "organiser": "author", "attributed_to": "author"}

# Their entity tag is that of the whole state: what counts is what they say.
OF_STATE = ("facets/", "search/")


def probes() -> Iterator[str]:
    for kind in SHOWN:
        whole = f"include={','.join(left_out(kind))}&expand={','.join(STEPS[kind])}&page_size=3"
        yield from (f"{kind}s/", f"{kind}s/?cursor=&page_size=2", f"{kind}s/?state=published,withdrawn&{whole}")
        yield from (f"facets/?kind={kind}", f"redirects/?kind={kind}", f"{kind}s/?q=bread")
        for number in range(3):
            yield from (f"{kind}s/{kind}-{number}/", f"{kind}s/{kind}-{number}/?expand={DEEP[kind]}")
            yield from (f"lookup/?url=/api/v1/{kind}s/{kind}-{number}/", f"lookup/?url=/old/{number}.html")
        for item in Item.objects.filter(kind=kind).order_by("pk")[:2]:
            below = f"{kind}s/{item.pk}/"
            yield from (below, f"{below}editions/", f"{below}editions/1/", f"{below}editions/diff/")
    for path, names in BY_NAME.items():
        for name in names:
            of = NAMED.get(name, name.partition("_")[0])
            values = (f"{of}-1", f"{of}-2", str(Item.objects.filter(kind=of).order_by("pk")[0].pk))
            yield from (f"{path}?{name}={value}{'&q=bread' * (path == 'search/')}" for value in values)
    yield from ("", "redirects/", "posts/post-2/related/", "posts/post-2/neighbours/")
    yield from (f"search/?q={word}&facets=tag,author,year,kind" for word in (*editors.WORDS, "printed"))


def of_the_past() -> list[str]:
    """What there was just now, by some names."""
    as_of = f"as_of={timezone.now():%Y-%m-%dT%H:%M:%S.%fZ}"
    names = ("posts/post-0/", "events/event-0/", "events/event-1/", "tags/tag-1/", "posts/", "events/")
    return [f"{name}?{as_of}" for name in names] + [f"facets/?kind=post&{as_of}", f"posts/?tag=tag-1&{as_of}"]


def tags_of(answer: HttpResponse) -> set[str]:
    return set(answer["Cache-Tag"].split(","))


def said(path: str, answer: HttpResponse) -> tuple[int, bytes, str, str | None]:
    tag = None if path.startswith(OF_STATE) else answer.get("ETag")
    return answer.status_code, answer.content, answer.get("Link", ""), tag


def is_kept(answer: HttpResponse) -> bool:
    return "s-maxage" in answer.get("Cache-Control", "")


def purged(after: int, upto: int) -> set[str]:
    return set(cache_tags.of_touched(touched(after, upto, using="default")))


# Of the probes, those that a seed tries; and how often something is done.
TRIED, ROUNDS = 90, 8


@pytest.mark.parametrize(("seed", "most"), [(0, 190), (1, 190), (2, 12)])
def test_cache_that_is_purged_answers_as_the_api(seed: int, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """`most` tags an answer: few, so that kinds have to stand for items."""
    monkeypatch.setattr(cache_tags, "MOST", most)
    chance = Random(seed)
    editors.lay_out(chance)
    asked, cache, told = chance.sample(list(probes()), TRIED), {}, []
    with time_machine.travel(timezone.now()) as clock:
        for number in range(ROUNDS):
            if number in {2, 5}:
                asked += of_the_past()
            for path in asked:
                if path not in cache and is_kept(answer := send(path)):
                    cache[path] = answer
            before = Head.objects.get().number
            told = [editors.do(chance) for _ in range(3)]
            editors.wait(clock)
            gone = purged(before, Head.objects.get().number)
            cache = {path: answer for path, answer in cache.items() if not tags_of(answer) & gone}
            stale = {path for path, kept in cache.items() if said(path, kept) != said(path, send(path))}
            assert stale == set(), (number, told, gone, {path: tags_of(cache[path]) for path in stale})
    assert Edition.objects.count() > 30
