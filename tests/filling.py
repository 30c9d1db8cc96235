"""Whole content: every field of every kind filled, and a small site in which everything links to everything."""

from collections.abc import Callable
from typing import Any

from content.commands import publishing
from content.models.edition import Edition
from content.models.item import Item
from content.permissions import SYSTEM
from tests.making import change, make, make_image, publish

Data = dict[str, Any]

KINDS = ("post", "author", "event", "quote", "reference", "tag")


def full(kind: str, word: str) -> Data:
    """Every field of a kind that holds text, with `word` (letters only) in it. Links are left out."""
    return {
        "slug": f"{word}-{kind}",
        "aliases": [f"/old/{word}-{kind}.html", f"{word}-{kind}-alias"],
        **FULL[kind](word),
    }


def credit(word: str, **more: Any) -> Data:
    return {"name": f"Printed {word}", "role": f"role {word}", "affiliation": affiliation(word), **more}


def affiliation(word: str) -> Data:
    return {"name": f"House {word}", "ror": f"https://ror.org/{word}", "url": f"https://{word}.example.org/"}


def text(word: str) -> str:
    return f"## Heading {word}\n\nSome {word} text.[^1] More[@{word}key, p. {word}].\n\n[^1]: Note {word}.\n"


def _post(word: str) -> Data:
    return {
        "title": f"Title {word}",
        "subtitle": f"Subtitle {word}",
        "summary": f"Summary {word}",
        "body": text(word),
        "authors": [credit(word)],
        "licence": f"LicenseRef-{word}",
        "canonical_url": f"https://{word}.example.org/canonical",
        "seo": {"title": f"Seo {word}", "description": f"Described {word}", "image": None, "noindex": False},
        "citations": [{"key": f"{word}listed", "reference": None, "listed": True}],
    }


def _author(word: str) -> Data:
    return {
        "name": f"Name {word}",
        "sort_name": f"Sorted {word}",
        "honorific": f"Dr {word}",
        "role_title": f"Cook {word}",
        "affiliation": affiliation(word),
        "bio": text(word),
        "links": [{"rel": f"home-{word}", "url": f"https://{word}.example.org/me"}],
    }


def _event(word: str) -> Data:
    return {
        "title": f"Title {word}",
        "summary": f"Summary {word}",
        "body": text(word),
        "timezone": "Europe/London",
        "starts_local": "2026-06-18T10:00:00",
        "ends_local": "2026-06-18T12:00:00",
        "venue": {"name": f"Hall {word}", "address": f"1 {word} Lane", "locality": f"Town {word}", "country": "GB"},
        "online_url": f"https://{word}.example.org/online",
        "registration_url": f"https://{word}.example.org/register",
        "links": [{"rel": "slides", "url": f"https://{word}.example.org/slides", "title": f"Slides {word}"}],
        "organisers": [credit(word)],
        "speakers": [credit(word)],
        "sessions": [_session(word)],
    }


def _session(word: str) -> Data:
    group = {"name": f"Group {word}", "question": f"Why {word}?", "notes": [f"Because {word}"]}
    session = {"key": f"s-{word}", "title": f"Round {word}", "body": text(word)}
    return session | {"speakers": [credit(word)], "groups": [group]}


def _quote(word: str) -> Data:
    return {
        "text": f"Quoted {word}.",
        "attribution": credit(word),
        "source": {"url": f"https://{word}.example.org/talk"},
        "selector": {"exact": f"Quoted {word}.", "prefix": f"Before {word} ", "suffix": f" after {word}"},
        "note": f"Noted {word}",
    }


def _reference(word: str) -> Data:
    return {
        "key": f"{word}key",
        "type": "report",
        "title": f"Work {word}",
        "contributors": {"author": [{"family": f"Family{word}", "given": f"Given{word}"}]},
        "issued": "2019",
        "container_title": f"Series {word}",
        "publisher": f"Press {word}",
        "publisher_place": f"Place {word}",
        "volume": f"v{word}",
        "issue": f"i{word}",
        "page": f"p{word}",
        "doi": f"10.5555/{word}",
        "source_url": f"https://{word}.example.org/work.pdf",
        "text": f"Entry {word}.",
    }


def _tag(word: str) -> Data:
    return {"name": f"Tag {word}", "description": f"About {word}"}


def _image(word: str) -> Data:
    return {
        "alt": f"Alt {word}",
        "caption": f"Caption {word}",
        "credit": f"Credit {word}",
        "licence": f"LicenseRef-{word}",
    }


FULL: dict[str, Callable[[str], Data]] = {
    "post": _post,
    "author": _author,
    "event": _event,
    "quote": _quote,
    "reference": _reference,
    "tag": _tag,
    "image": _image,
}


def make_full(kind: str, word: str, **links: Any) -> Item:
    data = full(kind, word) | links
    return make_image(f"{word}.png", **data) if kind == "image" else make(kind, **data)


# No two authors have one.
ORCIDS = {"bread": "0000-0002-1825-0097"}


def make_site(word: str = "bread") -> dict[str, Item]:
    """A working copy of each kind, every field filled and every link set; `publish_site` shows it."""
    above = make("tag", slug=f"{word}-above", name=f"Above {word}")
    tag = make_full("tag", word, parent=above.slug)
    image = make_full("image", word)
    author = make_full("author", word, image=image.slug, orcid=ORCIDS.get(word))
    by = credit(word, author=author.slug)
    shared = {"tags": [tag.slug]}
    session = _session(word) | {"speakers": [by]}
    timed = {
        "recurrence": {"rrule": "FREQ=WEEKLY;COUNT=3", "exdates": []},
        "previous_starts_at": "2026-06-11T09:00:00Z",
    }
    event = make_full(
        "event", word, image=image.slug, organisers=[by], speakers=[by], sessions=[session], **shared, **timed
    )
    reference = make_full("reference", word, isbn="9780306406157", accessed="2026-06-01", **shared)
    quote = make_full("quote", word, attribution=by, permission="granted", verified_at="2026-06-01T00:00:00Z", **shared)
    post = make_full("post", word, image=image.slug, authors=[by], event=event.slug, **shared)
    place = f"::: quote {quote.slug}\n:::\n\n::: event {event.slug}\n:::\n\n![](image:{image.slug})\n\n"
    change(post, body=text(word) + f"\n\n{place}[there](event:{event.slug})")
    url = f"https://{word}.example.org/talk"
    change(quote, source={"post": post.slug, "event": event.slug, "reference": reference.slug, "url": url})
    made = (post, author, event, quote, reference, tag, image)
    return {item.kind: item for item in made}


def publish_site(word: str = "bread") -> dict[str, Item]:
    items = make_site(word)
    publish(*items.values())
    return items


def withdraw(item: Item, mode: str = "gone", **terms: Any) -> Edition:
    return publishing.withdraw(item=item, mode=mode, actor=SYSTEM, **terms)
