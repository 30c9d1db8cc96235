"""A picture for the public. The file's columns come with the state: no editor writes them."""

from collections.abc import Mapping

from content.snapshots.base import Parts, Snapshot, State, common_edges, pick, sort_text
from content.text.markdown import Rendered


def snapshot(state: State, parts: Parts, rendered: Mapping[str, Rendered]) -> Snapshot:
    data = pick(state, "alt", "caption", "credit", "licence", "focal_point", "file")
    return Snapshot(
        label=state["alt"] or state["slug"],
        data=data,
        label_key=sort_text(state["slug"]),
        edges=common_edges(state),
    )
