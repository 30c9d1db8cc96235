"""What a manifest's entries and a laid-out post are as data, in the shape that commands take. Writes nothing."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from content.importers.manifest import Affiliation, Author, Event, Person, Post
from content.text.folding import fold
from content.text.layout import words
from content.text.proposals import Proposal

NOON = time(12)  # of a date without a time: it is the same date in zones nearby, should the site move
AROUND = 32  # characters of a selector's prefix and suffix


@dataclass(frozen=True)
class Known:
    """Somebody the manifest names: what a credit of the same name says besides."""

    affiliation: Affiliation | None
    author: str | None = None


def instant(moment: date | datetime | None, zone: str) -> str | None:
    """RFC 3339 in UTC. A date is noon of that day in the zone, and a time without an offset is the zone's."""
    if moment is None:
        return None
    given = moment if isinstance(moment, datetime) else datetime.combine(moment, NOON)
    aware = given if given.tzinfo else given.replace(tzinfo=ZoneInfo(zone))
    return aware.astimezone(UTC).isoformat().replace("+00:00", "Z")


def author_data(author: Author) -> dict[str, Any]:
    own = author.model_dump(include={"slug", "name", "type", "honorific", "role_title", "bio", "orcid", "guest"})
    sort_name = {"sort_name": author.sort_name} if author.sort_name else {}
    return own | sort_name | {"affiliation": _affiliation(author.affiliation)}


def event_data(event: Event, known: Mapping[str, Known], zone: str) -> dict[str, Any]:
    """All day, in the event's own zone or else in the given one."""
    return {
        "slug": event.slug,
        "title": event.title,
        "summary": event.summary,
        "timezone": event.timezone or zone,
        "all_day": True,
        "starts_on": event.date.isoformat(),
        "ends_on": (event.ends_on or event.date).isoformat(),
        "venue": event.venue.model_dump() if event.venue else None,
        "online_url": event.online_url,
        "organisers": [_person(person, known) for person in event.organisers],
        "speakers": [_person(person, known) for person in event.speakers],
    }


def post_data(post: Post, *, zone: str, licence: str | None) -> dict[str, Any]:
    """The post's own fields, without its body and its links."""
    own = post.model_dump(include={"slug", "title", "subtitle", "summary", "canonical_url", "featured"})
    return own | {"licence": post.licence or licence, "published_at": instant(post.published_at, zone)}


def byline(author: Author, text: str, author_id: str | None) -> dict[str, Any]:
    """A credit with the name as the text prints it: with the honorific where it does ("Dr Mara Lind"), else without."""
    whole = f"{author.honorific} {author.name}"
    name = whole if author.honorific and re.search(rf"\b{re.escape(whole)}\b", text) else author.name
    return {"name": name, "affiliation": _affiliation(author.affiliation), "author": author_id}


def credit(name: str, known: Mapping[str, Known]) -> dict[str, Any]:
    found = known.get(fold(name), Known(None))
    return {"name": name, "affiliation": _affiliation(found.affiliation), "author": found.author}


def quote_data(proposal: Proposal, plain: str, known: Mapping[str, Known]) -> dict[str, Any]:
    """The quote of a proposal; `plain` is the text of the rendered post, which its selector points into."""
    text = " ".join(proposal.text.split())
    attribution = credit(proposal.attributed_to, known) if proposal.attributed_to else None
    return {"text": text, "attribution": attribution, "selector": selector(plain, text)}


def selector(plain: str, exact: str) -> dict[str, str] | None:
    """A TextQuoteSelector (W3C Web Annotation) of the first place with these words, or None; spaces are all alike."""
    found = re.search(r"\s+".join(re.escape(word) for word in exact.split()), plain)
    if not found:
        return None
    prefix, suffix = plain[max(found.start() - AROUND, 0) : found.start()], plain[found.end() : found.end() + AROUND]
    return {"exact": exact, "prefix": " ".join(prefix.split("\n")), "suffix": " ".join(suffix.split("\n"))}


def quote_name(proposal: Proposal) -> str:
    """What a later import knows the quotation by: its words."""
    return hashlib.sha256(" ".join(words(proposal.text)).encode()).hexdigest()[:12]


def known_people(authors: Iterable[Author], events: Iterable[Event], ids: Mapping[str, str]) -> dict[str, Known]:
    """By folded name: the manifest's people, authors with their ids (by slug) and under both forms of their names."""
    people = [person for event in events for person in (*event.organisers, *event.speakers)]
    found = {fold(person.name): Known(person.affiliation) for person in people}
    for author in authors:
        one = Known(author.affiliation, ids.get(author.slug))
        found |= {fold(name): one for name in (author.name, f"{author.honorific} {author.name}")}
    return found


def _person(person: Person, known: Mapping[str, Known]) -> dict[str, Any]:
    affiliation = _affiliation(person.affiliation)
    found = credit(person.name, known)
    return (
        found | ({"affiliation": affiliation} if affiliation else {}) | ({"role": person.role} if person.role else {})
    )


def _affiliation(affiliation: Affiliation | None) -> dict[str, Any] | None:
    return affiliation.model_dump() if affiliation else None
