"""What a reader sees that changed between two editions of an item, by the names that the fields have in documents.

Links are those of now in both: a tag that was renamed since is no change, and one that was withdrawn is in neither.
"""

from collections.abc import Mapping
from typing import Any

from api.protocol.parameters import Number
from api.v1.delivery.cards import Document
from content.text import word_diff

FROM, TO = Number("from"), Number("to")

# In the order in which they are told; what follows from others (addresses, counts, JSON-LD) is not.
SHARED = ("state", "notice", "slug", "language", "published_on")
FIELDS: dict[str, tuple[str, ...]] = {
    "post": (
        *("title", "subtitle", "summary", "authors", "body", "references", "tags", "event", "image", "licence"),
        *("canonical_url", "guest", "featured"),
    ),
    "author": (
        *("name", "sort_name", "honorific", "role_title", "type", "affiliation", "bio", "orcid", "links", "image"),
        "guest",
    ),
    "event": (
        *("title", "summary", "status", "starts_local", "ends_local", "timezone", "all_day", "recurrence"),
        *("previous_starts_at", "attendance_mode", "venue", "online_url", "registration_url", "organisers"),
        *("speakers", "body", "sessions", "links", "tags", "image"),
    ),
    "quote": (
        *("text", "attribution", "source", "source_url", "selector", "verification", "verified_at", "permission"),
        *("note", "tags"),
    ),
    "reference": (
        *("text", "key", "type", "title", "contributors", "issued", "container_title", "publisher"),
        *("publisher_place", "volume", "issue", "page", "doi", "isbn", "source_url", "accessed", "tags"),
    ),
    "tag": ("name", "description", "parent"),
}
# Told word by word.
TEXTS = frozenset({"title", "subtitle", "summary", "body", "bio", "text", "note", "notice", "name", "description"})


def changes(kind: str, before: Document, after: Document) -> list[Document]:
    """Of two documents of a kind, whose rich text is plain."""
    pairs = ((name, _plain(before[name]), _plain(after[name])) for name in (*SHARED, *FIELDS[kind]))
    return [_change(name, old, new) for name, old, new in pairs if old != new]


def _change(name: str, old: Any, new: Any) -> Document:
    told: Document = {"field": name, "from": old, "to": new, "words": [], "html": None}
    if name not in TEXTS:
        return told
    pieces = word_diff.words(old or "", new or "")
    words = [{"op": piece.op, "text": piece.text} for piece in pieces]
    return told | {"words": words, "html": word_diff.marked(pieces)}


def _plain(value: Any) -> Any:
    """As a reader sees it: an item by its label, a person as printed, a picture by its address."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    known = next((name for name in ("label", "share_url") if name in value), None)
    if known or "citations" in value:
        return value[{"label": "label", "share_url": "url", None: "text"}[known]]
    if {"name", "author"} <= value.keys():
        return _printed(value)
    return {name: _plain(one) for name, one in value.items()}


def _printed(credit: Mapping[str, Any]) -> str:
    more = [credit["role"], (credit["affiliation"] or {}).get("name")]
    told = ", ".join(one for one in more if one)
    return f"{credit['name']} ({told})" if told else str(credit["name"])
