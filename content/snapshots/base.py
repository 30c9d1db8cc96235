"""What every snapshot has: the public plain data of one item, and what it is found and sorted by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from content.text.folding import facet, fold
from content.vocabulary import Kind

State = Mapping[str, Any]
Parts = Mapping[str, dict[str, Any]]
Edge = tuple[str, str]

EPOCH_OFFSET = 1 << 62


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`data` is what the public may see, links as ids. `takes` are the links that publishing takes along.

    `sort` is the kind's default sort key; None sorts by `published_at`, which only the publication knows.
    """

    label: str
    data: dict[str, Any]
    edges: frozenset[Edge]
    takes: tuple[tuple[str, str], ...] = ()
    sort: bytes | None = None
    label_key: bytes = b""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    year: int | None = None
    image: str | None = None
    parent: str | None = None
    parts: Parts = field(default_factory=dict)


def sort_text(text: str) -> bytes:
    """Alphabetical order that is the same on every database: folded text as UTF-8 bytes."""
    return fold(text).encode()[:200]


def sort_instant(instant: datetime) -> bytes:
    """Order in time as eight bytes."""
    microseconds = round(instant.timestamp() * 1_000_000)
    return (microseconds + EPOCH_OFFSET).to_bytes(8, "big")


def flag(value: bool) -> str:
    return "true" if value else "false"


def edges_of(**values: Iterable[str | None] | str | None) -> frozenset[Edge]:
    """`edges_of(tag=["a", "b"], event=None)` -> `{("tag", "a"), ("tag", "b")}`."""
    found = set()
    for name, value in values.items():
        listed = [value] if isinstance(value, str) or value is None else value
        found |= {(name, one) for one in listed if one}
    return frozenset(found)


def common_edges(state: State) -> frozenset[Edge]:
    return edges_of(language=state["language"].lower(), alias=state["aliases"])


def people(listed: Iterable[State | None]) -> set[str]:
    """What a credit is found by: the author's id, and the printed name."""
    found = [credit for credit in listed if credit]
    return {facet(credit["name"]) for credit in found} | {credit["author"] for credit in found if credit["author"]}


def author_links(listed: Iterable[State | None]) -> list[tuple[str, str]]:
    return [(Kind.AUTHOR, credit["author"]) for credit in listed if credit and credit["author"]]


def links(kind: str, *ids: str | None) -> list[tuple[str, str]]:
    return [(kind, id_) for id_ in ids if id_]


def embeds(parts: Parts) -> list[tuple[str, str]]:
    """The items that rich texts embed."""
    slots = [
        slot
        for part in parts.values()
        for piece in [part, *part["notes"]]
        for slot in piece["segments"]
        if isinstance(slot, dict) and slot["slot"] in {Kind.QUOTE, Kind.EVENT, Kind.IMAGE}
    ]
    return [(slot["slot"], slot["id"]) for slot in slots]


def pick(state: State, *names: str) -> dict[str, Any]:
    """The allowlist: what is not named does not leave."""
    return {name: state[name] for name in names}


def unique(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))
