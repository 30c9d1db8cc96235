"""Bodies as lists of strings and typed slots: putting ids into the slots, listing them, filling them.

A segment is a string of finished HTML or a dict with the key "slot": "quote", "event", "image", "link"
(closed by "link_end") or "citation". `markdown.py` makes them with slugs, a snapshot binds them to ids, a
document fills them with words and addresses.
"""

import html as entities
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Slot = dict[str, Any]
Segment = str | Slot


def merged(segments: Iterable[Segment]) -> list[Segment]:
    """The same segments with neighbouring strings joined and empty ones dropped."""
    joined: list[Segment] = []
    written: list[str] = []
    for segment in segments:
        if isinstance(segment, str):
            written.append(segment)
            continue
        if text := "".join(written):
            joined.append(text)
        written = []
        joined.append(segment)
    if text := "".join(written):
        joined.append(text)
    return joined


def name_of(slot: Slot) -> tuple[str, str] | None:
    """The (kind, slug) that an unbound slot names; None for citations and the ends of links."""
    if slot["slot"] in ("citation", "link_end"):
        return None
    return (slot["kind"] if slot["slot"] == "link" else slot["slot"], slot["slug"])


def names(segments: Iterable[Segment]) -> list[tuple[str, str]]:
    """The (kind, slug) of every slot that names an item, unique, in order. Citation keys are not names."""
    found = (name_of(segment) for segment in segments if not isinstance(segment, str))
    return list(dict.fromkeys(name for name in found if name))


def bind(
    segments: Iterable[Segment], ids: Mapping[tuple[str, str], str], references: Mapping[str, str | None]
) -> list[Segment]:
    """Segments whose slots say "id" instead of "slug", by `ids` of (kind, slug).

    Citation slots keep their key and get the id of their reference, or None. A name without an id falls back:
    a link to its text, an image to its alternative text, a quote or event to nothing.
    """
    bound: list[Segment] = []
    links_kept: list[bool] = []
    for segment in segments:
        if isinstance(segment, str):
            bound.append(segment)
        elif segment["slot"] == "link_end":
            if links_kept.pop():
                bound.append(segment)
        elif segment["slot"] == "citation":
            bound.append({**segment, "id": references.get(segment["key"])})
        else:
            item = ids.get(name_of(segment) or ("", ""))
            bound.append(_fallback(segment) if item is None else _with_id(segment, item))
            if segment["slot"] == "link":
                links_kept.append(item is not None)
    return merged(bound)


def targets(segments: Iterable[Segment]) -> list[tuple[str, str]]:
    """The (kind, id) of every bound slot, unique, in order; a citation's kind is "reference"."""
    kinds = {"link": lambda slot: slot["kind"], "citation": lambda _: "reference"}
    found = (
        (kinds.get(slot["slot"], lambda slot: slot["slot"])(slot), slot["id"])
        for slot in segments
        if not isinstance(slot, str) and slot.get("id")
    )
    return list(dict.fromkeys(found))


def fill(segments: Iterable[Segment], write: Callable[[Slot], str]) -> str:
    """The segments as one string, each slot being what `write` makes of it: finished HTML, escaped by
    `write`.
    """
    return "".join(segment if isinstance(segment, str) else write(segment) for segment in segments)


def _with_id(slot: Slot, item: str) -> Slot:
    return {"id" if key == "slug" else key: item if key == "slug" else value for key, value in slot.items()}


def _fallback(slot: Slot) -> str:
    text = entities.escape(slot.get("alt") or "", quote=False)
    return f"<p>{text}</p>" if text and slot.get("block") else text
