"""The Markdown of a working copy, rendered, and bound to the items that it names."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from content.text import segments
from content.text.markdown import Rendered, render
from content.vocabulary import Kind

State = Mapping[str, Any]
Names = Mapping[tuple[str, str], str]


@lru_cache(maxsize=64)
def rendered(source: str, prefix: str) -> Rendered:
    """A save renders a text that the following publication needs again: both get the same object. Do not change it."""
    return render(source, prefix=prefix)


def render_parts(kind: str, state: State) -> dict[str, Rendered]:
    """The rich texts of an item by part name: `body`, an author's `bio`, and `session:{key}` of an event."""
    found = {name: rendered(source, prefix) for name, source, prefix in _sources(kind, state)}
    return {name: part for name, part in found.items() if part.segments or name == MAIN.get(Kind(kind))}


MAIN = {Kind.POST: "body", Kind.EVENT: "body", Kind.AUTHOR: "bio"}


def _sources(kind: str, state: State) -> list[tuple[str, str, str]]:
    if kind not in MAIN:
        return []
    sessions = [
        (f"session:{session['key']}", session["body"], f"{state['slug']}-{session['key']}")
        for session in state.get("sessions", [])
    ]
    return [(MAIN[Kind(kind)], state[MAIN[Kind(kind)]], state["slug"]), *sessions]


def names_in(parts: Mapping[str, Rendered]) -> set[tuple[str, str]]:
    return {name for part in parts.values() for name in part.names}


def bound(
    parts: Mapping[str, Rendered],
    sources: Mapping[str, str],
    ids: Names,
    references: Mapping[str, str | None],
) -> dict[str, dict[str, Any]]:
    """Each part as an edition keeps it. `references` maps citation keys to ids."""
    return {
        name: {
            "source": sources[name],
            "segments": segments.bind(part.segments, ids, references),
            "notes": [note | {"segments": segments.bind(note["segments"], ids, references)} for note in part.notes],
        }
        for name, part in parts.items()
    }


def sources(kind: str, state: State) -> dict[str, str]:
    return {name: source for name, source, _ in _sources(kind, state)}


def embedded(parts: Mapping[str, dict[str, Any]], kind: str) -> list[str]:
    """The ids of the items of a kind that the texts embed (not those that they merely link to), in order."""
    found = [
        slot["id"]
        for part in parts.values()
        for piece in [part, *part["notes"]]
        for slot in piece["segments"]
        if isinstance(slot, dict) and slot["slot"] == kind
    ]
    return list(dict.fromkeys(found))
