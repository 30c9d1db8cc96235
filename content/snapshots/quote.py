"""A quote for the public."""

from collections.abc import Mapping
from urllib.parse import quote as percent_encoded

from content.snapshots.base import (
    Parts,
    Snapshot,
    State,
    author_links,
    common_edges,
    edges_of,
    links,
    people,
    pick,
    sort_text,
    unique,
)
from content.text.markdown import Rendered
from content.vocabulary import Kind


def snapshot(state: State, parts: Parts, rendered: Mapping[str, Rendered]) -> Snapshot:
    source, attribution = state["source"], state["attribution"]
    data = pick(state, "text", "attribution", "source", "verification", "verified_at", "permission", "note", "tags")
    return Snapshot(
        label=label(state["text"]),
        data=data | {"selector": _selector(state), "source_url": _source_url(state)},
        label_key=sort_text(state["text"][:200]),
        edges=common_edges(state)
        | edges_of(
            attributed_to=people([attribution]),
            author=attribution and attribution["author"],
            post=source["post"],
            event=source["event"],
            reference=source["reference"],
            tag=state["tags"],
            verification=state["verification"],
        ),
        takes=unique(
            [
                *author_links([attribution]),
                *links(Kind.TAG, *state["tags"]),
                *links(Kind.EVENT, source["event"]),
                *links(Kind.REFERENCE, source["reference"]),
            ]
        ),
    )


def label(text: str) -> str:
    """The first 80 characters, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:79].rstrip()}…"


def _selector(state: State) -> dict[str, str | None] | None:
    """W3C Web Annotation TextQuoteSelector."""
    return state["selector"] and {"type": "TextQuoteSelector", **state["selector"]}


def _source_url(state: State) -> str | None:
    """The source's address with a text fragment (WICG scroll-to-text), from the selector or the text itself."""
    url = state["source"]["url"]
    if url is None:
        return None
    exact = state["selector"]["exact"] if state["selector"] else state["text"]
    fragment = percent_encoded(" ".join(exact.split()), safe="").replace("-", "%2D")
    return f"{url}{':~:' if '#' in url else '#:~:'}text={fragment}"
