"""What names in requests stand for: slugs, old slugs, aliases and ids, in filters and facets, and below a tag its
descendants.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from content.models.edition import SHOWN, EditionState
from content.queries.known import known
from content.queries.reading import NAMING, Moment, as_id, began, gone_by, listed, visible_at, with_alias


@dataclass(frozen=True, slots=True)
class Names:
    """What names in a request stand for. An id of None was never public; `withdrawn` ids match nothing."""

    ids: dict[tuple[str, str], str | None]
    withdrawn: frozenset[str]
    children: Mapping[str, Sequence[str]]

    def matching(self, kind: str, name: str) -> list[str]:
        """The ids that a filter by this name matches: the item, and below a tag its descendants."""
        found = self.ids[kind, name]
        if found is None or found in self.withdrawn:
            return []
        return [found, *descendants(self.children, found)] if kind == "tag" else [found]


def resolve(moment: Moment, wanted: Sequence[tuple[str, str]]) -> Names:
    """What `(kind, name)` pairs stand for: slugs, old slugs, aliases or ids.

    One query; none for no pair, or if the state was asked before.
    """
    if not wanted:
        return Names({}, frozenset(), {})
    kept, key = known(moment).names, tuple(wanted)
    names: Names = kept.get(key) or _resolved(moment, wanted)
    # The tree of tags is one for all; and anybody can invent names.
    tree = kept.get("children") or kept.keep("children", names.children) if names.children else names.children
    if all(names.ids.values()):
        kept.keep(key, replace(names, children=tree))
    return names


def _resolved(moment: Moment, wanted: Sequence[tuple[str, str]]) -> Names:
    public = began(moment)
    columns = ["item_id", "kind", "slug", "state", "suppressed_at", "visible_from", "parent_id", "snapshot"]
    if moment.present:
        public, columns = public.annotate(gone=gone_by(moment.present)), [*columns, "gone"]
    called = public.filter(item_id__in=_items_called(moment, wanted)).values(*columns)
    if any(kind == "tag" for kind, _ in wanted):
        # A union, as in `either`.
        below = public.filter(visible_at(moment.instant), kind="tag", parent_id__isnull=False)
        called = called.union(below.values(*columns), all=True)
    found = list(called.order_by("visible_from"))
    current = {row["item_id"]: row for row in found}
    withdrawn = [str(id_) for id_, row in current.items() if not _is_listed(row)]
    children = defaultdict(list)
    for id_, row in current.items():
        if row["parent_id"] and not row.get("gone"):
            children[str(row["parent_id"])].append(str(id_))
    ids = {pair: _meant(pair, found, current) for pair in wanted}
    return Names(ids, frozenset(withdrawn), dict(children))


def descendants(children: Mapping[str, Sequence[str]], tag: str) -> list[str]:
    """Each once, however the tags were put below one another."""
    found = {tag: None}
    waiting = [tag]
    while waiting:
        new = [child for child in children.get(waiting.pop(), ()) if child not in found]
        found |= dict.fromkeys(new)
        waiting += new
    return [one for one in found if one != tag]


def _is_listed(row: dict[str, Any]) -> bool:
    return row["state"] == EditionState.PUBLISHED and not row["suppressed_at"] and not row.get("gone")


def _items_called(moment: Moment, wanted: Sequence[tuple[str, str]]) -> QuerySet[Any]:
    """Ids of the items that have, or had, one of the names. A union: each part has an index of its own."""
    names = defaultdict(set)
    for kind, name in wanted:
        names[kind].add(name)
    public = began(moment).values("item_id")
    parts = []
    for kind, values in names.items():
        aliased = public.filter(pk__in=with_alias(moment, kind, values))
        parts += [public.filter(NAMING, kind=kind, slug__in=values), aliased]
    if ids := [id_ for id_ in (as_id(name) for _, name in wanted) if id_]:
        parts.append(public.filter(item_id__in=ids))
    return parts[0].union(*parts[1:], all=True)


def _meant(pair: tuple[str, str], found: list[dict[str, Any]], current: dict[UUID, dict[str, Any]]) -> str | None:
    """Who holds the slug now, else who held it last, else who has it as an alias or an id."""
    kind, name = pair
    of_kind = [row for row in found if row["kind"] == kind]
    naming = [row for row in of_kind if row["state"] in SHOWN and not row["suppressed_at"]]
    holders = [row for row in naming if row["slug"] == name]
    holding = [row for row in holders if current[row["item_id"]] is row]
    aliased = [row for row in of_kind if name in row["snapshot"].get("aliases", [])]
    by_id = [row for row in of_kind if row["item_id"] == as_id(name)]
    chosen = (holding or holders or aliased or by_id)[-1:]
    return str(chosen[0]["item_id"]) if chosen else None


def nearest(moment: Moment, kind: str, name: str, *, most: int = 5000) -> str | None:
    """The public slug of a kind that looks most like `name`; for the sentence of an error."""
    slugs = listed(moment, kind).found.order_by("slug").values_list("slug", flat=True)[:most]
    close = get_close_matches(name, list(slugs), n=1)
    return close[0] if close else None
