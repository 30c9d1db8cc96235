"""Previews: links opened and revoked, and the preview editions under them made, and made anew with each save.

A link covers what somebody named, and what publishing that would take along; of the latter only what its maker may
preview. A save adds what it has come to name. An item has a preview edition as long as somebody covers it.
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from content.commands import publishing
from content.commands.atomic import command
from content.commands.editions import Draft, Prepared, Terms, draft_of, prepare
from content.commands.work import leave_work
from content.errors import Fault, Invalid, NotFound
from content.models.account import Role
from content.models.edition import Edition, EditionState
from content.models.item import Item, Revision
from content.models.preview import Preview, PreviewBody, PreviewEdge, PreviewEdition, PreviewItem
from content.permissions import Action, Actor, may, require

LONGEST = timedelta(days=90)
# How long what is over is told apart from what never was.
TOLD = timedelta(days=30)
MOST_ITEMS = 100
BATCH = 50


def open_preview(
    *, items: Iterable[Item] = (), actor: Actor, expires_in: timedelta | None, everything: bool = False
) -> Preview:
    """A link to the working copies of the items, or what a key sees: everything that is saved.

    That may last until it is revoked (`expires_in` None). Its preview editions are made in batches after it: the worker
    goes on where this was stopped. Raises Forbidden, Invalid, NotFound.
    """
    if not everything:
        return _open([item.pk for item in items], actor, expires_in)
    preview = open_everything(actor=actor, expires_in=expires_in)
    fill()
    return preview


def end_at(preview_id: UUID, at: datetime | None) -> None:
    """What a key shows ends with the key. In the transaction of whoever says when that is."""
    Preview.objects.filter(pk=preview_id).update(expires_at=at)
    if at is not None:
        leave_work(task="drop_previews", key=f"{preview_id} at {at:%Y%m%dT%H%M%S}", due_at=at)


@command
def revoke_preview(*, preview: Preview, actor: Actor) -> None:
    """Nothing is shown under it any more. Its maker may do that, and whoever may preview everyone's."""
    if preview.account_id is None or preview.account_id != actor.account_id:
        require(actor, Action.PREVIEW)
    Preview.objects.filter(pk=preview.pk, revoked_at=None).update(revoked_at=timezone.now())
    leave_work(task="drop_previews", key="revoked", due_at=timezone.now())


def refresh(ids: Iterable[UUID]) -> None:
    """After saves, in their transaction: what is shown of the items becomes what they are now, where a link covers
    them. One query where none does."""
    saved = list(ids)
    live = list(_live().filter(Q(everything=True) | Exists(_naming(saved))))
    if not live:
        return
    prepared = prepare(saved)
    _write(prepared)
    for preview in live:
        if not preview.everything:
            _extend(preview, prepared)


def forget(id_: UUID) -> None:
    """Of an item that is deleted, in that transaction."""
    PreviewEdition.objects.filter(item_id=id_).delete()
    PreviewItem.objects.filter(item_id=id_).delete()


def fill(*, batch: int = BATCH) -> int:
    """Preview editions of all that is saved and not public, as long as anybody is to see everything. It can be stopped
    and run again. Answers how many were made."""
    made, last = 0, UUID(int=0)
    while found := _fill(last, batch):
        made, last = made + len(found), found[-1]
    return made


@command
def drop_expired() -> int:
    """Preview editions that nobody covers any more go, and long after them the links that are over. Answers how many
    editions went."""
    gone = 0
    if not _live().filter(everything=True).exists():
        live = PreviewItem.objects.filter(preview__in=_live(), item_id=OuterRef("item_id"))
        _, by_table = PreviewEdition.objects.filter(~Exists(live)).delete()
        gone = by_table.get(PreviewEdition._meta.label, 0)  # noqa: SLF001 (Django documents it)
    before = timezone.now() - TOLD
    Preview.objects.filter(Q(expires_at__lt=before) | Q(revoked_at__lt=before)).delete()
    return gone


# --- Links -----------------------------------------------------------------------------------------------------


@command
def _open(named: list[UUID], actor: Actor, expires_in: timedelta | None) -> Preview:
    _check_lifetime(expires_in)
    if not 0 < len(named) <= MOST_ITEMS:
        fault = Fault(pointer="/items", code="out_of_range", detail=f"From 1 to {MOST_ITEMS} items.")
        raise Invalid("A preview shows at least one item.", errors=[fault])
    for item in _existing(named):
        require(actor, Action.PREVIEW, owner_id=item.created_by_id, item_id=item.pk)
    closure = publishing.locked_closure(named, takes_along=True)
    preview = _made(actor, expires_in, everything=False)
    _cover(preview, _showable(closure, named, actor), named)
    return preview


@command
def open_everything(*, actor: Actor, expires_in: timedelta | None = None) -> Preview:
    """The same for whoever cannot wait: the worker makes the preview editions. Raises Forbidden, Invalid."""
    if expires_in is not None:
        _check_lifetime(expires_in)
    require(actor, Action.PREVIEW)
    preview = _made(actor, expires_in, everything=True)
    leave_work(task="fill_previews", key=str(preview.pk), due_at=timezone.now())
    return preview


def _check_lifetime(expires_in: timedelta | None) -> None:
    if expires_in is None or not timedelta(0) < expires_in <= LONGEST:
        fault = Fault(pointer="/expires_in", code="out_of_range", detail=f"At most {LONGEST.days} days.")
        raise Invalid("A preview has to end, in time.", errors=[fault])


def _existing(ids: list[UUID]) -> list[Item]:
    found = list(Item.objects.filter(pk__in=ids))
    if len(found) < len(set(ids)):
        raise NotFound("What was to be previewed has been deleted.")
    return found


def _made(actor: Actor, expires_in: timedelta | None, *, everything: bool) -> Preview:
    ends = timezone.now() + expires_in if expires_in is not None else None
    preview = Preview.objects.create(
        everything=everything,
        expires_at=ends,
        made_by=actor.label,
        role=actor.role.value,
        account_id=actor.account_id,
    )
    if ends:
        leave_work(task="drop_previews", key=str(preview.pk), due_at=ends)
        leave_work(task="drop_previews", key=f"{preview.pk} for good", due_at=ends + TOLD)
    return preview


def _live() -> QuerySet[Preview]:
    return Preview.objects.filter(Q(expires_at=None) | Q(expires_at__gt=timezone.now()), revoked_at=None)


def _naming(ids: Collection[UUID]) -> QuerySet[PreviewItem]:
    return PreviewItem.objects.filter(preview=OuterRef("pk"), item_id__in=list(ids))


def _showable(closure: list[Prepared], named: Collection[UUID], actor: Actor) -> list[Prepared]:
    """What was named was asked for already."""
    return [one for one in closure if one.item_id in named or _may_see(actor, one)]


def _may_see(actor: Actor, one: Prepared) -> bool:
    return may(actor, Action.PREVIEW, owner_id=one.owner_id, item_id=one.item_id)


def _cover(preview: Preview, closure: list[Prepared], named: Collection[UUID]) -> None:
    there = set(PreviewItem.objects.filter(preview=preview).values_list("item_id", flat=True))
    PreviewItem.objects.bulk_create(
        [
            PreviewItem(preview=preview, item_id=one.item_id, named=one.item_id in named)
            for one in closure
            if one.item_id not in there
        ]
    )
    _write(closure)


def _extend(preview: Preview, saved: list[Prepared]) -> None:
    """A link covers what its items have come to name, if its maker may see that."""
    maker = Actor(label=preview.made_by, role=Role(preview.role), account_id=preview.account_id)
    there = set(PreviewItem.objects.filter(preview=preview).values_list("item_id", flat=True))
    inside = [one.item_id for one in saved if one.item_id in there]
    new = [one for one in publishing.closure_of(prepare(inside)) if one.item_id not in there]
    if showable := _showable(new, (), maker):
        _cover(preview, showable, ())


# --- Preview editions ------------------------------------------------------------------------------------------


@command
def _fill(after: UUID, batch: int) -> list[UUID]:
    """The next items that need one, the locks held: a save waits, and makes a later one."""
    if not _live().filter(everything=True).exists():
        return []
    latest = Subquery(Revision.objects.filter(item_id=OuterRef("pk"), number=OuterRef("version")).values("pk"))
    shown = {"item_id": OuterRef("pk"), "revision_id": OuterRef("latest")}
    current = _public(timezone.now()).filter(**shown, state=EditionState.PUBLISHED)
    wanted = Item.objects.annotate(latest=latest).filter(
        ~Exists(current), ~Exists(PreviewEdition.objects.filter(**shown)), pk__gt=after
    )
    ids = list(wanted.order_by("pk").values_list("pk", flat=True)[:batch])
    list(Item.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk").values_list("pk"))
    still = list(Item.objects.filter(pk__in=ids).order_by("pk").values_list("pk", flat=True))
    _write(prepare(still))
    return ids


def _write(prepared: list[Prepared]) -> None:
    """In the place of what was there."""
    now = timezone.now()
    previous = {row.item_id: row for row in _public(now).filter(item_id__in=[one.item_id for one in prepared])}
    drafts = [draft_of(one, Terms(), previous.get(one.item_id), _start(one, now)) for one in prepared]
    PreviewEdition.objects.filter(item_id__in=[one.item_id for one in prepared]).delete()
    editions = [_preview_edition(draft.edition, now) for draft in drafts]
    PreviewEdition.objects.bulk_create(editions, batch_size=BATCH)
    pairs = list(zip(editions, drafts, strict=True))
    PreviewBody.objects.bulk_create(
        [PreviewBody(edition=edition, parts=draft.parts, names=draft.names) for edition, draft in pairs if draft.parts],
        batch_size=BATCH,
    )
    PreviewEdge.objects.bulk_create([edge for pair in pairs for edge in _edges(*pair)], batch_size=1000)


def _public(now: datetime) -> QuerySet[Edition]:
    lasting = Q(visible_until=None) | Q(visible_until__gt=now)
    return Edition.objects.filter(lasting, visible_from__lte=now)


def _start(one: Prepared, now: datetime) -> datetime:
    """It could not be published before what it says itself."""
    given = one.state["published_at"]
    return max(now, datetime.fromisoformat(given)) if given else now


def _preview_edition(edition: Edition, now: datetime) -> PreviewEdition:
    """Shown from now on, whatever it says of itself."""
    names = (field.attname for field in Edition._meta.concrete_fields)  # noqa: SLF001 (Django documents it)
    columns = {name: getattr(edition, name) for name in names}
    return PreviewEdition(**columns | {"number": 0, "taken": False, "visible_from": now})


def _edges(edition: PreviewEdition, draft: Draft) -> list[PreviewEdge]:
    shared = {"edition": edition, "item_id": edition.item_id, "kind": edition.kind, "sort_key": edition.sort_key}
    return [PreviewEdge(name=name, value=value, **shared) for name, value in sorted(draft.edges)]
