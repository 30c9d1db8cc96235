"""Whole answers: an edition, what it links to, and addresses, put together as contract.md shows it.

Card (cards.py) ⊂ list item ⊂ document. What `links_of` and the like name is fetched before, in one query.
"""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from html import escape
from zoneinfo import ZoneInfo

from api.v1.delivery import addresses, bodies, json_ld
from api.v1.delivery.cards import Document, card, cards, credit, credits_of, image, instant, linked
from content.models.edition import EditionState
from content.queries.reading import Having, Moment
from content.queries.rows import Links, Row
from content.text import recurrence

# Part of every entity tag: raised when the same editions come to another answer.
VERSION = 1

# --- What an answer needs --------------------------------------------------------------------------------------


def links_of(row: Row) -> set[str]:
    """The ids that a list item shows."""
    return {id_ for id_ in LINKS[row.kind](row.snapshot) if id_}


def all_links_of(row: Row) -> set[str]:
    """The ids that a document shows."""
    more = MORE_LINKS[row.kind](row.snapshot) if row.kind in MORE_LINKS else []
    return links_of(row) | {id_ for id_ in more if id_} | bodies.slot_ids(row.parts) | {*(row.family or ())}


def posts_of(rows: Iterable[Row]) -> list[Having]:
    """The posts about the events among the rows."""
    events = tuple(row.id for row in rows if row.kind == "event")
    return [Having("post", "event", events)] if events else []


def translations_of(rows: Iterable[Row]) -> list[Having]:
    """The items that are translations of what the rows are translations of, and these."""
    roots: dict[str, list[str]] = {}
    for row in rows:
        roots.setdefault(row.kind, []).append(root(row))
    return [Having(kind, "translation", tuple(ids)) for kind, ids in sorted(roots.items())]


def root(row: Row) -> str:
    """The item that a row and its siblings are translations of."""
    return str(row.snapshot["translation_of"] or row.id)


def _authors(listed: list[Document | None]) -> list[str | None]:
    return [credit["author"] for credit in listed if credit]


LINKS: dict[str, Callable[[Document], list[str | None]]] = {
    "post": lambda it: [*_authors(it["authors"]), *it["tags"], it["event"], it["image"]],
    "author": lambda it: [it["image"]],
    "event": lambda it: [*_authors([*it["organisers"], *it["speakers"]]), *it["tags"], it["image"]],
    "quote": lambda it: [
        *_authors([it["attribution"]]),
        *it["tags"],
        *(it["source"][kind] for kind in ("post", "event", "reference")),
    ],
    "reference": lambda it: [*it["tags"]],
    "tag": lambda it: [it["parent"]],
}

MORE_LINKS: dict[str, Callable[[Document], list[str | None]]] = {
    "post": lambda it: [*it["quotes"], *(entry["reference"] for entry in it["references"]), it["seo"]["image"]],
    "event": lambda it: [*_authors([who for session in it["sessions"] for who in session["speakers"]])],
}


# --- List items and documents ----------------------------------------------------------------------------------


def item(row: Row, links: Links, moment: Moment, body_format: str) -> Document:
    """As lists show it."""
    return _shared(row, links) | ITEMS[row.kind](row, links, moment, body_format)


def document(row: Row, links: Links, moment: Moment, body_format: str, *, present: Row | None = None) -> Document:
    """As its own address shows it. `present` is the item as it is now, when `row` is what it was before.

    Another item may have the old slug by now, so addresses are those of the present.
    """
    whole = item(row, links, moment, body_format)
    if present:
        whole |= {"url": addresses.page(present), "api_url": addresses.api(present.kind, present.slug)}
    if row.kind in MORE:
        whole |= MORE[row.kind](row, links, body_format)
    whole["translations"] = _translations(row, links)
    if row.kind in json_ld.DESCRIBE:
        whole["json_ld"] = json_ld.DESCRIBE[row.kind](whole)
    return whole


def _shared(row: Row, links: Links) -> Document:
    return card(row, links) | {
        "aliases": row.snapshot["aliases"],
        "embed_url": None,
        "oembed_url": None,
        "edition": row.number or None,
        "state": "preview" if row.state == EditionState.PUBLISHED and not row.number else row.state,
        "notice": row.notice,
        "language": row.language,
        "published_at": row.told("published_at"),
        "published_on": row.published_on,
        "updated_at": row.told("updated_at"),
        "revised_at": row.told("revised_at"),
    }


def _translations(row: Row, links: Links) -> list[Document]:
    return [card(other, links) | {"language": other.language} for other in translated(row, links)]


def translated(row: Row, links: Links) -> list[Row]:
    """By language."""
    same = (other for other in links.values() if other.kind == row.kind and other.id != row.id)
    found = [other for other in same if root(other) == root(row)]
    return sorted(found, key=lambda other: (other.language, other.id))


CREATIVE_COMMONS = re.compile(r"CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)")


def licence(spdx: str | None) -> Document | None:
    """An SPDX id, with the name and address that readers know for Creative Commons' licences."""
    if spdx is None:
        return None
    if commons := CREATIVE_COMMONS.fullmatch(spdx):
        terms, version = commons.groups()
        url = f"https://creativecommons.org/licenses/{terms.lower()}/{version}/"
        return {"id": spdx, "name": f"CC {terms} {version}", "url": url}
    if spdx == "CC0-1.0":
        return {"id": spdx, "name": "CC0 1.0", "url": "https://creativecommons.org/publicdomain/zero/1.0/"}
    return {"id": spdx, "name": spdx, "url": f"https://spdx.org/licenses/{spdx}.html"}


def _pick(row: Row, *names: str) -> Document:
    return {name: row.snapshot[name] for name in names}


def _post(row: Row, links: Links, moment: Moment, body_format: str) -> Document:
    post = row.snapshot
    return _pick(row, "title", "subtitle", "summary", "guest", "featured", "canonical_url") | {
        "authors": credits_of(post["authors"], links),
        "tags": cards(post["tags"], links),
        "event": linked(post["event"], links),
        "image": image(post["image"], links),
        "licence": licence(post["licence"]),
        "reading_minutes": post["reading_minutes"],
        "word_count": post["word_count"],
    }


def _whole_post(row: Row, links: Links, body_format: str) -> Document:
    post = row.snapshot
    return {
        "table_of_contents": post["table_of_contents"],
        "references": [_cited(entry, links) for entry in post["references"]],
        "quotes": cards(post["quotes"], links),
        "corrections": row.corrections,
        "seo": _seo(post, links),
        "notes": bodies.notes(row.parts, "body", links),
        **bodies.whole(row.parts, "body", links, body_format),
    }


def _cited(entry: Document, links: Links) -> Document:
    """The number belongs to the post, the words to the reference: without it, its key stands there."""
    reference = links.get(entry["reference"] or "")
    words = reference.snapshot if reference else {"text": entry["key"], "html": escape(entry["key"])}
    return {
        "number": entry["number"],
        "key": entry["key"],
        "text": words["text"],
        "html": words["html"],
        "citations": entry["citations"],
        "reference": card(reference, links) if reference else None,
    }


def _seo(post: Document, links: Links) -> Document:
    """What a page's head needs, with fallbacks filled in."""
    picture = image(post["seo"]["image"], links) or image(post["image"], links)
    return {
        "title": post["seo"]["title"] or post["title"],
        "description": post["seo"]["description"] or post["summary"] or None,
        "image": picture and picture["share_url"],
        "noindex": post["seo"]["noindex"],
    }


def _author(row: Row, links: Links, moment: Moment, body_format: str) -> Document:
    names = ("type", "name", "sort_name", "honorific", "role_title", "affiliation", "orcid", "links", "guest")
    return _pick(row, *names) | {
        "image": image(row.snapshot["image"], links),
        "bio": bodies.body(row.parts, "bio", links, body_format),
    }


EVENT_FIELDS = (
    *("title", "summary", "timezone", "all_day", "starts_at", "ends_at", "starts_local", "ends_local", "starts_on"),
    *("ends_on", "recurrence", "status", "previous_starts_at", "attendance_mode", "venue", "online_url"),
    *("registration_url", "links"),
)


def _event(row: Row, links: Links, moment: Moment, body_format: str) -> Document:
    event = row.snapshot
    return _pick(row, *EVENT_FIELDS) | {
        "next_occurrence": instant(next_occurrence(row, moment)),
        "tags": cards(event["tags"], links),
        "image": image(event["image"], links),
        "organisers": credits_of(event["organisers"], links),
        "speakers": credits_of(event["speakers"], links),
        "posts": [card(post, links) for post in posts_about(row, links)],
    }


def posts_about(row: Row, links: Links) -> list[Row]:
    """Newest first."""
    posts = [other for other in links.values() if other.kind == "post" and other.snapshot["event"] == row.id]
    return sorted(posts, key=lambda post: (post.published_at, post.id), reverse=True)


def next_occurrence(row: Row, moment: Moment) -> datetime | None:
    """Of a series: the start of the first occurrence that is not over. None for a single event."""
    found = occurrence(row, moment)
    return found[0] if found else None


def occurrence(row: Row, moment: Moment) -> tuple[datetime, datetime] | None:
    """When the occurrence that `next_occurrence` tells of starts and ends."""
    event = row.snapshot
    if not event.get("recurrence"):
        return None
    zone = ZoneInfo(event["timezone"])
    first, end = (datetime.fromisoformat(event[name]) for name in ("starts_local", "ends_local"))
    now = moment.now.astimezone(zone).replace(tzinfo=None)
    start = recurrence.next_start(event["recurrence"], first, now - (end - first))
    if start is None:
        return None
    starts, ends = (local.replace(tzinfo=zone).astimezone(UTC) for local in (start, start + (end - first)))
    return starts, ends


def _whole_event(row: Row, links: Links, body_format: str) -> Document:
    return {
        "sessions": [_session(session, row, links, body_format) for session in row.snapshot["sessions"]],
        **bodies.whole(row.parts, "body", links, body_format),
    }


def _session(session: Document, row: Row, links: Links, body_format: str) -> Document:
    return session | {
        "speakers": credits_of(session["speakers"], links),
        "body": bodies.body(row.parts, f"session:{session['id']}", links, body_format),
    }


def _quote(row: Row, links: Links, moment: Moment, body_format: str) -> Document:
    quote = row.snapshot
    source = {kind: linked(quote["source"][kind], links) for kind in ("post", "event", "reference")}
    names = ("text", "selector", "source_url", "verification", "verified_at", "permission", "note")
    return _pick(row, *names) | {
        "attribution": credit(quote["attribution"], links) if quote["attribution"] else None,
        "source": source | {"url": quote["source"]["url"]},
        "tags": cards(quote["tags"], links),
    }


REFERENCE_FIELDS = (
    *("key", "type", "title", "contributors", "issued", "year", "container_title", "publisher", "publisher_place"),
    *("volume", "issue", "page", "doi", "isbn", "source_url", "accessed", "text"),
)


def _reference(row: Row, links: Links, moment: Moment, body_format: str) -> Document:
    return _pick(row, *REFERENCE_FIELDS) | {"tags": cards(row.snapshot["tags"], links)}


def _whole_reference(row: Row, links: Links, body_format: str) -> Document:
    return _pick(row, "csl", "formatted")


def _tag(row: Row, links: Links, moment: Moment, body_format: str) -> Document:
    return _pick(row, "name", "description") | {"parent": linked(row.snapshot["parent"], links)}


ITEMS: dict[str, Callable[[Row, Links, Moment, str], Document]] = {
    "post": _post,
    "author": _author,
    "event": _event,
    "quote": _quote,
    "reference": _reference,
    "tag": _tag,
}

MORE: dict[str, Callable[[Row, Links, str], Document]] = {
    "post": _whole_post,
    "event": _whole_event,
    "reference": _whole_reference,
}
