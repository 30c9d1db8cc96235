"""Values of facets, as answers show them: how many items each finds, and in which order they stand."""

from collections.abc import Callable, Mapping
from typing import Any

from api.v1.delivery import cards, documents
from api.v1.delivery.cards import Document
from content.queries.counting import Pair
from content.queries.rows import Links
from content.text import identifiers

# In order of time, the latest first; all others by how many they find.
IN_TIME = frozenset({"year", "month"})


def values(name: str, kind: str | None, counted: Mapping[Pair, int], links: Links) -> list[Document]:
    """What left is no value any more: a filter by it finds nothing."""
    pairs = [(value, many) for (of, value), many in counted.items() if of == name]
    if kind:
        found = [_item(value, many, links) for value, many in pairs if value in links]
    else:
        found = [_value(name, value, many) for value, many in pairs if name != "month" or "-" in value]
    if name in IN_TIME:
        return sorted(found, key=lambda one: _time(one["value"]), reverse=True)
    return sorted(found, key=lambda one: (-one["count"], one["label"].casefold(), one["value"]))


def _time(value: str) -> tuple[int, int]:
    """A month, `2015-03`, or a year, which may be one before Christ: `-44`."""
    year, _, month = value.rpartition("-") if value.count("-", 1) else (value, "", "0")
    return int(year), int(month)


def _item(id_: str, many: int, links: Links) -> Document:
    card = cards.card(links[id_], links)
    return {"value": card["slug"], "label": card["label"], "count": many, "item": card}


def _value(name: str, value: str, many: int) -> Document:
    spelled = SPELLED[name](value) if name in SPELLED else value
    licence = documents.licence(spelled) if name == "licence" else None
    label = licence["name"] if licence else spelled
    return {"value": spelled, "label": label, "count": many, "item": None}


def _spdx(value: str) -> str:
    """Edges hold ids in lower case. Creative Commons' are all capitals."""
    return value.upper() if value.startswith("cc") else value


# Edges hold values folded; answers show them as documents do.
SPELLED: dict[str, Callable[[str], Any]] = {"language": identifiers.language, "licence": _spdx}
