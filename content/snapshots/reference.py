"""A cited work for the public, with its entry in the usual styles."""

from collections.abc import Mapping

from content.snapshots.base import Parts, Snapshot, State, common_edges, edges_of, links, pick, sort_text
from content.text import bibliography
from content.text.folding import facet
from content.text.markdown import Rendered
from content.vocabulary import Kind


def snapshot(state: State, parts: Parts, rendered: Mapping[str, Rendered]) -> Snapshot:
    work = dict(state)
    csl = bibliography.csl_item(work)
    label = bibliography.short_form(work)
    data = pick(state, "key", "type", "title", "contributors", "issued", "container_title", "publisher")
    data |= pick(state, "publisher_place", "volume", "issue", "page", "doi", "isbn", "source_url", "accessed", "tags")
    key = sort_text(label)
    return Snapshot(
        label=label,
        data=data
        | {
            "year": bibliography.year_of(state["issued"]),
            "text": bibliography.entry_text(work),
            "html": bibliography.entry_html(work),
            "csl": csl,
            "formatted": bibliography.formatted(csl),
        },
        sort=key,
        label_key=key,
        year=bibliography.year_of(state["issued"]),
        edges=common_edges(state)
        | edges_of(
            type=state["type"],
            doi=state["doi"],
            isbn=state["isbn"],
            contributor=_contributors(state),
            tag=state["tags"],
        ),
        takes=tuple(links(Kind.TAG, *state["tags"])),
    )


def _contributors(state: State) -> set[str]:
    """A person is found by family name and by full name, an organisation by its name."""
    found = set()
    for person in (person for listed in state["contributors"].values() for person in listed):
        full = " ".join(filter(None, [person["given"], person["family"]]))
        found |= {facet(name) for name in (person["literal"], person["family"], full) if name}
    return found
