"""An author for the public. The account, if there is one, stays inside."""

from collections.abc import Mapping

from content.snapshots.base import (
    Parts,
    Snapshot,
    State,
    common_edges,
    edges_of,
    embeds,
    flag,
    links,
    pick,
    sort_text,
    unique,
)
from content.text.folding import facet
from content.text.markdown import Rendered
from content.vocabulary import Kind


def snapshot(state: State, parts: Parts, rendered: Mapping[str, Rendered]) -> Snapshot:
    data = pick(state, "type", "name", "sort_name", "honorific", "role_title", "affiliation", "orcid", "links")
    affiliation = state["affiliation"]
    key = sort_text(state["sort_name"])
    return Snapshot(
        label=state["name"],
        data=data | pick(state, "image", "guest"),
        parts=parts,
        sort=key,
        label_key=key,
        image=state["image"],
        edges=common_edges(state)
        | edges_of(
            type=state["type"],
            guest=flag(state["guest"]),
            affiliation=affiliation and facet(affiliation["name"]),
            orcid=state["orcid"],
        ),
        takes=unique([*links(Kind.IMAGE, state["image"]), *embeds(parts)]),
    )
