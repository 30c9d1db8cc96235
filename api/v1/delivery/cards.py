"""The smallest shape of an item, and what is made of such: credits and images. Absent and withdrawn links are null."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from api.v1.delivery import addresses
from content.queries.rows import Links, Row

Document = dict[str, Any]


def instant(value: datetime | None) -> str | None:
    """RFC 3339 in UTC, to the second: `2015-03-19T09:00:00Z`."""
    if value is None:
        return None
    return f"{(value if value.tzinfo is UTC else value.astimezone(UTC)).isoformat()[:19]}Z"


def card(row: Row, links: Links) -> Document:
    """`id, kind, slug, label, url, api_url`, and what the kind adds. Shared by answers: nobody may change it."""
    found = row.once("card", lambda: _card(row))
    return found | {"image": image(row.snapshot["image"], links)} if row.kind in PICTURED else found


# Kinds whose cards show an image.
PICTURED = frozenset({"post", "author"})


def _card(row: Row) -> Document:
    found = {
        "id": row.id,
        "kind": row.kind,
        "slug": row.slug,
        "label": row.snapshot["label"],
        "url": addresses.page(row),
        "api_url": addresses.api(row.kind, row.slug),
    }
    add = ADDS.get(row.kind)
    return found | add(row) if add else found


def is_id(text: str) -> bool:
    """Of an edge's value: the id of an item, not a name."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def linked(id_: str | None, links: Links) -> Document | None:
    """The card of a linked item, if it is public."""
    row = links.get(id_) if id_ else None
    return card(row, links) if row else None


def cards(ids: list[str], links: Links) -> list[Document]:
    """In the order given, without those that are not public."""
    found = (linked(id_, links) for id_ in ids)
    return [one for one in found if one is not None]


def credit(value: Document, links: Links) -> Document:
    """A byline as printed; its author's card while that is public."""
    return {
        "name": value["name"],
        "role": value["role"],
        "affiliation": value["affiliation"],
        "author": linked(value["author"], links),
    }


def credits_of(values: list[Document], links: Links) -> list[Document]:
    return [credit(value, links) for value in values]


def image(id_: str | None, links: Links) -> Document | None:
    row = links.get(id_) if id_ else None
    if row is None:
        return None
    return row.once("image", lambda: _image(row))


def _image(row: Row) -> Document:
    picture = row.snapshot
    file = picture["file"]
    return {
        "id": row.id,
        "url": addresses.media(file["file"]),
        "share_url": addresses.media(file["share_file"]),
        "alt": picture["alt"],
        "caption": picture["caption"],
        "credit": picture["credit"],
        "licence": picture["licence"],
        "width": file["width"],
        "height": file["height"],
        "focal_point": picture["focal_point"],
        "placeholder": {"thumbhash": file["thumbhash"], "colour": file["colour"]},
        "sources": [],
        "renditions": [],
    }


def _post(row: Row) -> Document:
    return {"published_at": row.told("published_at"), "published_on": row.published_on}


def _author(row: Row) -> Document:
    return {"type": row.snapshot["type"]}


def _event(row: Row) -> Document:
    return {name: row.snapshot[name] for name in ("starts_at", "starts_on", "timezone", "all_day", "status")}


def _quote(row: Row) -> Document:
    return {"text": row.snapshot["text"]}


def _reference(row: Row) -> Document:
    return {"text": row.snapshot["text"], "doi": row.snapshot["doi"]}


def shown_by(kinds: Iterable[str]) -> set[str]:
    """The kinds of what cards of these show: themselves, and pictures."""
    shown = set(kinds)
    return shown | {"image"} if shown & PICTURED else shown


ADDS: dict[str, Callable[[Row], Document]] = {
    "post": _post,
    "author": _author,
    "event": _event,
    "quote": _quote,
    "reference": _reference,
}
