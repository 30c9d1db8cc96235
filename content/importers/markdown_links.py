"""Links of published texts to what the public does not see: a draft, something withdrawn, or what was deleted here.

Noted file by file while texts are saved, and looked at when all is published.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, TypeVar
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS

from content.importers.report import Finding
from content.models.edition import EditionState
from content.queries import editing, reading

T = TypeVar("T")
Target = tuple[str, str]

CHUNK = 500


class Link(NamedTuple):
    """What a text names on a line of its file, as it is written there."""

    target: Target
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Linking:
    item_id: UUID
    path: str
    links: tuple[Link, ...]


def links_of(names: Iterable[Target], bound: Iterable[Finding], body: str, first: int) -> tuple[Link, ...]:
    """The links of a text whose body begins on the line `first`: those that were `bound` on the way, and the other
    `names` in it, which are written as they are."""
    found = []
    for finding in bound:
        kind, _, slug = (finding.detail or "").partition(":")
        found.append(Link((kind, slug), finding.text, finding.line or first))
    known = {link.target for link in found}
    for kind, name in names:
        if (kind, name) not in known:
            found.append(Link((kind, name), f"{kind}:{name}", first + body.count("\n", 0, _place(body, kind, name))))
    return tuple(found)


def _place(body: str, kind: str, name: str) -> int:
    """Where a text names an item: as the address of a link, or in an embed."""
    return max(body.find(f"{kind}:{name}"), body.find(f"::: {kind} {name}"), 0)


def not_public(noted: list[Linking], deleted: set[Target]) -> Iterator[Finding]:
    """A finding for each link from what is public now to what is not. What is no item here is another finding's."""
    targets = {link.target for linking in noted for link in linking.links}
    ids: dict[Target, str] = {}
    for part in _parts(targets):
        ids |= editing.ids_of(set(part))
    states = _states({UUID(id_) for id_ in ids.values()} | {linking.item_id for linking in noted})
    for linking in noted:
        if states.get(linking.item_id) != EditionState.PUBLISHED:
            continue
        for link in linking.links:
            why = _why(link.target, ids, states, deleted)
            if why:
                yield Finding("link_not_public", link.text, linking.path, link.line, f"{' '.join(link.target)}: {why}")


def _why(target: Target, ids: dict[Target, str], states: dict[UUID, str], deleted: set[Target]) -> str | None:
    if target not in ids:
        return "deleted here" if target in deleted else None
    state = states.get(UUID(ids[target]))
    if state == EditionState.PUBLISHED:
        return None
    return "withdrawn" if state else "not published"


def _states(ids: set[UUID]) -> dict[UUID, str]:
    """What the public sees of each now. Of what it does not see yet there is nothing."""
    moment = reading.take_moment(using=DEFAULT_DB_ALIAS)
    found: dict[UUID, str] = {}
    for part in _parts(ids):
        found |= dict(reading.visible(moment).filter(item_id__in=part).values_list("item_id", "state"))
    return found


def _parts(values: Iterable[T]) -> Iterator[list[T]]:
    waiting = iter(values)
    while part := list(islice(waiting, CHUNK)):
        yield part
