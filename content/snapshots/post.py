"""A post for the public."""

from collections.abc import Mapping
from typing import Any

from content.snapshots.base import (
    Parts,
    Snapshot,
    State,
    author_links,
    common_edges,
    edges_of,
    embeds,
    flag,
    links,
    pick,
    sort_text,
    unique,
)
from content.snapshots.rich import embedded
from content.text.markdown import Rendered
from content.vocabulary import Kind


def snapshot(state: State, parts: Parts, rendered: Mapping[str, Rendered]) -> Snapshot:
    body = rendered["body"]
    references = _references(state, body)
    quotes = embedded(parts, Kind.QUOTE)
    data = pick(state, "title", "subtitle", "summary", "authors", "guest", "featured", "tags", "event", "image")
    data |= pick(state, "licence", "canonical_url", "seo") | {
        "reading_minutes": body.reading_minutes,
        "word_count": body.word_count,
        "table_of_contents": body.table_of_contents,
        "references": references,
        "quotes": quotes,
    }
    cited = [entry["reference"] for entry in references]
    return Snapshot(
        label=state["title"],
        data=data,
        parts=parts,
        label_key=sort_text(state["title"]),
        image=state["image"],
        edges=common_edges(state)
        | edges_of(
            author=[credit["author"] for credit in state["authors"]],
            tag=state["tags"],
            event=state["event"],
            reference=cited,
            quote=quotes,
            guest=flag(state["guest"]),
            featured=flag(state["featured"]),
            licence=state["licence"] and state["licence"].lower(),
        ),
        takes=unique(
            [
                *author_links(state["authors"]),
                *links(Kind.TAG, *state["tags"]),
                *links(Kind.EVENT, state["event"]),
                *links(Kind.IMAGE, state["image"], state["seo"]["image"]),
                *links(Kind.REFERENCE, *cited),
                *embeds(parts),
            ]
        ),
    )


def _references(state: State, body: Rendered) -> list[dict[str, Any]]:
    """Numbered by first appearance in the text, then the works that are listed only."""
    places: dict[str, list[dict[str, Any]]] = {}
    for citation in body.citations:
        places.setdefault(citation["key"], []).append({"id": citation["id"], "locator": citation["locator"]})
    reference = {cited["key"]: cited["reference"] for cited in state["citations"]}
    listed = [cited["key"] for cited in state["citations"] if cited["listed"] and cited["key"] not in places]
    return [
        {"number": number, "key": key, "citations": places.get(key, []), "reference": reference.get(key)}
        for number, key in enumerate([*places, *listed], start=1)
    ]
