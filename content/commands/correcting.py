"""A correction: what is public is mended, and whatever an editor has begun since stays unpublished.

The patch is made to the revision that the public sees, and becomes a revision of its own, which is published. The same
change is carried into the working copy where that has not gone another way at the same place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from content import workflow
from content.commands import history
from content.commands.atomic import command
from content.commands.authoring import lock_item, lock_tree, save_state
from content.commands.checks import check_one_of, check_words
from content.commands.editions import Terms, lost_slugs, prepare_names, prepare_revision
from content.commands.publishing import Publication, closure_of, lock_items, publish_prepared
from content.errors import Conflict, Fault, Invalid
from content.models.edition import Edition, EditionState
from content.models.item import Item, Revision
from content.permissions import Actor
from content.queries import editing, whole
from content.text.merging import carry, merge_patch
from content.vocabulary import Kind, Stage


@dataclass(slots=True)
class Correction:
    """`revision` is the number of the one that is public now. `conflicts` are JSON pointers to what the working copy
    says otherwise, where nothing was changed."""

    item: Item
    publication: Publication
    revision: int
    conflicts: list[str] = field(default_factory=list)


@command
def correct(
    *,
    item: Item,
    patch: Mapping[str, Any],
    actor: Actor,
    note: str | None = None,
    minor: bool = False,
    if_scheduled: str | None = None,
) -> Correction:
    """Apply a merge patch (RFC 7396) to what is public, and publish that alone.

    While an edition is scheduled it would come without the correction: only `keep` lets it. Raises Conflict, Forbidden,
    Invalid.
    """
    check_words("/note", note)
    check_one_of("/if_scheduled", if_scheduled, ["keep"])
    row = lock_tree(item) if item.kind == Kind.TAG and "parent" in patch else lock_item(item)
    workflow.check("correct", actor, row.stage, owner_id=row.created_by_id, item_id=row.pk)
    base = whole.surviving(row.kind, public_revision(row).state)
    working, stage = editing.state_of(row), Stage(row.stage)
    changed = base | {name: merge_patch(base.get(name), value) for name, value in patch.items()}
    save_state(row, changed, actor, stage=stage)
    corrected = editing.state_of(row)
    if corrected == base:
        raise Invalid("This changes nothing of what is public.", errors=[Fault(pointer="/patch", code="unchanged")])
    revision = Revision.objects.get(item_id=row.pk, number=row.version)
    carried = carry(base, corrected, working)
    save_state(row, carried.value, actor, stage=stage)
    publication = _published(row, revision, Terms(note=note, minor=minor, if_scheduled=if_scheduled), actor)
    history.all_moved(
        [row], "correct", actor, note=note, terms={"revision": revision.number, "conflicts": carried.conflicts or None}
    )
    return Correction(row, publication, revision.number, carried.conflicts)


def public_revision(row: Item) -> Revision:
    """A schedule that has come counts, entry in the log or no entry. Raises Conflict."""
    begun = Edition.objects.filter(item_id=row.pk, visible_from__lte=timezone.now())
    shown = begun.order_by("-visible_from").first()
    if shown is None or shown.state != EditionState.PUBLISHED:
        raise Conflict(f"{row} is not public: there is nothing to correct.", code="not_public")
    return Revision.objects.get(pk=shown.revision_id)


def _published(row: Item, revision: Revision, terms: Terms, actor: Actor) -> Publication:
    prepared = prepare_revision(row, revision, prepare_names(row.kind, revision.state), lost_slugs([row.pk])[row.pk])
    closure = closure_of([prepared])
    lock_items([one.item_id for one in closure])
    return publish_prepared(closure, {row.pk}, terms, actor)
