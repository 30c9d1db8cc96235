"""The names and types of every answer, as contract.md tells them. What is here is a promise to every client.

`| None` may be null. A list is given by the type of its members; `dict` is an object that another test looks into.
"""

from typing import Any

Shape = dict[str, Any]

CARD: Shape = {"id": str, "kind": str, "slug": str, "label": str, "url": str | None, "api_url": str}

CARD_ADDS: dict[str, Shape] = {
    "post": {"published_at": str, "published_on": str, "image": dict | None},
    "author": {"type": str, "image": dict | None},
    "event": {"starts_at": str, "starts_on": str, "timezone": str, "all_day": bool, "status": str},
    "quote": {"text": str},
    "reference": {"text": str, "doi": str | None},
    "tag": {},
}

SHARED: Shape = {
    "aliases": [str],
    "embed_url": str | None,
    "oembed_url": str | None,
    "edition": int,
    "state": str,
    "notice": str | None,
    "language": str,
    "published_at": str,
    "published_on": str,
    "updated_at": str,
    "revised_at": str | None,
}

ITEM: dict[str, Shape] = {
    "post": {
        "title": str,
        "subtitle": str | None,
        "summary": str,
        "authors": [dict],
        "guest": bool,
        "featured": bool,
        "tags": [dict],
        "event": dict | None,
        "licence": dict | None,
        "canonical_url": str | None,
        "reading_minutes": int,
        "word_count": int,
    },
    "author": {
        "name": str,
        "sort_name": str,
        "honorific": str | None,
        "role_title": str | None,
        "affiliation": dict | None,
        "bio": str,
        "orcid": str | None,
        "links": [dict],
        "guest": bool,
    },
    "event": {
        "title": str,
        "summary": str,
        "tags": [dict],
        "image": dict | None,
        "ends_at": str,
        "starts_local": str,
        "ends_local": str,
        "ends_on": str,
        "recurrence": dict | None,
        "next_occurrence": str | None,
        "previous_starts_at": str | None,
        "attendance_mode": str,
        "venue": dict | None,
        "online_url": str | None,
        "registration_url": str | None,
        "links": [dict],
        "organisers": [dict],
        "speakers": [dict],
        "posts": [dict],
    },
    "quote": {
        "attribution": dict | None,
        "source": dict,
        "selector": dict | None,
        "source_url": str | None,
        "verification": str,
        "verified_at": str | None,
        "permission": str | None,
        "note": str | None,
        "tags": [dict],
    },
    "reference": {
        "key": str,
        "type": str,
        "title": str,
        "contributors": dict,
        "issued": str | None,
        "year": int | None,
        "container_title": str | None,
        "publisher": str | None,
        "publisher_place": str | None,
        "volume": str | None,
        "issue": str | None,
        "page": str | None,
        "isbn": str | None,
        "source_url": str | None,
        "accessed": str | None,
        "tags": [dict],
    },
    "tag": {"name": str, "description": str | None, "parent": dict | None},
}

DOCUMENT: dict[str, Shape] = {
    "post": {
        "table_of_contents": [dict],
        "references": [dict],
        "quotes": [dict],
        "translations": [dict],
        "corrections": [dict],
        "seo": dict,
        "json_ld": dict,
        "notes": [dict],
        "body": str,
        "body_hast": None,
    },
    "author": {"translations": [dict], "json_ld": dict},
    "event": {"sessions": [dict], "translations": [dict], "json_ld": dict, "body": str, "body_hast": None},
    "quote": {"translations": [dict], "json_ld": dict},
    "reference": {"csl": dict, "formatted": dict, "translations": [dict], "json_ld": dict},
    "tag": {"translations": [dict]},
}

IMAGE: Shape = {
    "id": str,
    "url": str,
    "share_url": str,
    "alt": str | None,
    "caption": str | None,
    "credit": str | None,
    "licence": str | None,
    "width": int,
    "height": int,
    "focal_point": dict | None,
    "placeholder": dict,
    "sources": [dict],
    "renditions": [dict],
}

CREDIT: Shape = {"name": str, "role": str, "affiliation": dict | None, "author": dict | None}

# What stands inside a document, by its name there.
PARTS: dict[str, Shape] = {
    "affiliation": {"name": str, "ror": str | None, "url": str | None},
    "licence": {"id": str, "name": str, "url": str},
    "table_of_contents": {"id": str, "level": int, "text": str, "children": [dict]},
    "references": {
        "number": int,
        "key": str,
        "text": str,
        "html": str,
        "citations": [dict],
        "reference": dict | None,
    },
    "seo": {"title": str, "description": str | None, "image": str | None, "noindex": bool},
    "notes": {"id": str, "number": int, "html": str, "text": str},
    "recurrence": {"rrule": str, "exdates": [str]},
    "venue": {
        "name": str | None,
        "address": str | None,
        "locality": str | None,
        "country": str | None,
        "latitude": float | None,
        "longitude": float | None,
    },
    "sessions": {
        "id": str,
        "title": str,
        "starts_at": str | None,
        "ends_at": str | None,
        "starts_local": str | None,
        "ends_local": str | None,
        "speakers": [dict],
        "groups": [dict],
        "body": str,
    },
    "groups": {"name": str, "question": str | None, "notes": [str]},
    "source": {"post": dict | None, "event": dict | None, "reference": dict | None, "url": str | None},
    "selector": {"type": str, "exact": str, "prefix": str | None, "suffix": str | None},
    "image": IMAGE,
    "authors": CREDIT,
    "speakers": CREDIT,
    "organisers": CREDIT,
    "attribution": CREDIT,
}


def card(kind: str) -> Shape:
    return CARD | CARD_ADDS[kind]


def item(kind: str) -> Shape:
    return card(kind) | SHARED | ITEM[kind]


def document(kind: str) -> Shape:
    return item(kind) | DOCUMENT[kind]


def check(value: dict[str, Any], shape: Shape) -> None:
    """Exactly these names, and values of these types."""
    assert set(value) == set(shape)
    wrong = {name: value[name] for name, kind in shape.items() if not _fits(value[name], kind)}
    assert wrong == {}


def check_parts(whole: dict[str, Any]) -> set[str]:
    """Everything inside that has a name here; answers the names that were met."""
    met = set()
    for name, value in whole.items():
        listed = value if isinstance(value, list) else [value]
        for part in listed:
            if isinstance(part, dict) and name in PARTS:
                check(part, PARTS[name])
                met |= {name, *check_parts(part)}
    return met


def _fits(value: Any, kind: Any) -> bool:
    if isinstance(kind, list):
        return isinstance(value, list) and all(isinstance(one, kind[0]) for one in value)
    if kind is None or value is None:
        return value is None and (kind is None or isinstance(None, kind))
    return isinstance(value, kind) and not (isinstance(value, bool) and kind is int)
