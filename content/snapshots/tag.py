"""A tag for the public. Its place in the tree is an id, so that moving it rewrites nothing."""

from collections.abc import Mapping

from content.snapshots.base import Parts, Snapshot, State, common_edges, edges_of, links, pick, sort_text
from content.text.markdown import Rendered
from content.vocabulary import Kind


def snapshot(state: State, parts: Parts, rendered: Mapping[str, Rendered]) -> Snapshot:
    key = sort_text(state["name"])
    return Snapshot(
        label=state["name"],
        data=pick(state, "name", "description", "parent"),
        sort=key,
        label_key=key,
        parent=state["parent"],
        edges=common_edges(state) | edges_of(parent=state["parent"]),
        takes=tuple(links(Kind.TAG, state["parent"])),
    )
