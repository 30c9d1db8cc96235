"""What the public sees: published, scheduled, withdrawn, erased, made anew.

Each verb prepares without locks, locks its items in the order of their ids, and takes the log last.
"""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from content.commands import groups, history, notifying, redirects
from content.commands.atomic import command
from content.commands.checks import check_instant, check_one_of, check_words
from content.commands.editions import (
    Draft,
    Prepared,
    Terms,
    draft_of,
    erase,
    forget,
    is_unchanged,
    lost_slugs,
    prepare,
    prepare_again,
    withdrawn,
    written,
)
from content.commands.log import Log, held
from content.commands.placements import Placement, placements, put_all
from content.commands.withdrawals import last_shown, terms_of_withdrawal
from content.errors import Conflict, Fault, Forbidden, Invalid
from content.models.edition import SHOWN, Change, Edition, EditionState, Reason
from content.models.invitation import Invitation
from content.models.item import Item
from content.models.quote import Quote
from content.permissions import Action, Actor, may, require
from content.queries.editing import plain
from content.text.renderer import RENDERER
from content.vocabulary import Kind, Stage, Standing


@dataclass(slots=True)
class Publication:
    """What a publication came to. `taken` were never public and were taken along; `unchanged` were public already."""

    editions: list[Edition] = field(default_factory=list)
    taken: list[Edition] = field(default_factory=list)
    unchanged: list[Edition] = field(default_factory=list)


def publish(
    *,
    items: Iterable[Item],
    actor: Actor,
    at: datetime | None = None,
    note: str | None = None,
    minor: bool = False,
    if_scheduled: str | None = None,
    reason: str | None = None,
    takes_along: bool = True,
) -> Publication:
    """Show the latest revision of the items, together, now or from `at` on.

    Links that were never published are taken along (a post never is), unless `takes_along` is false: whoever publishes
    all that is to be public by name leaves the rest alone. While an edition is scheduled, `keep` leaves
    it scheduled and `reschedule` puts this one in its place; without one of them, Conflict. What is public already
    just as it is makes no edition, unless there is a note. Raises Conflict, Forbidden, Invalid, NotFound.
    """
    terms = Terms(at=at, note=note, minor=minor, reason=reason, if_scheduled=if_scheduled)
    return _publish([item.pk for item in items], terms, actor, takes_along=takes_along)


def schedule(
    *,
    items: Iterable[Item],
    at: datetime,
    actor: Actor,
    note: str | None = None,
    minor: bool = False,
    if_scheduled: str | None = None,
) -> Publication:
    """`publish` at a later instant: written now, visible from then on although no process is alive. Raises Invalid."""
    return publish(items=items, actor=actor, at=at, note=note, minor=minor, if_scheduled=if_scheduled)


@command
def unschedule(*, item: Item, actor: Actor) -> list[UUID]:
    """Delete the pending editions of an item and of what was scheduled with it; answers their items.

    What another scheduled edition takes along is not deleted: it moves to that one. Raises Conflict when nothing is
    pending.
    """
    require(actor, Action.PUBLISH, owner_id=item.created_by_id)
    lock_items([item.pk])
    with held() as log:
        own = Edition.objects.filter(item_id=item.pk, change=None)
        pending = groups.pending_of(own.values_list("group", flat=True))
        if not pending:
            raise Conflict(f"Nothing is scheduled for {item}.", code="not_scheduled")
        movable = [row for row in pending if row.kind != Kind.POST and row.state == EditionState.PUBLISHED]
        gone = [row for row in pending if row not in movable]
        groups.remove(gone, log)
        gone += groups.rehome(movable, log)
        ids = sorted({row.item_id for row in gone})
        _unsettle(ids, actor)
        return ids


@command
def withdraw(
    *,
    item: Item,
    mode: str,
    actor: Actor,
    explanation: str | None = None,
    target: Item | str | None = None,
    at: datetime | None = None,
) -> Edition:
    """Take an item away from the public, now or at an instant.

    `gone` hides it and its history; `redirect` sends readers to `target` (an item that is public, or an address
    elsewhere); `notice` goes on showing it under `explanation`, out of lists. A scheduled edition is dropped with a
    withdrawal that comes now. Raises Conflict, Invalid, Forbidden.
    """
    require(actor, Action.PUBLISH, owner_id=item.created_by_id)
    terms = terms_of_withdrawal(item, mode, explanation, target)
    check_instant("/at", at)
    lock_items([item.pk])
    with held() as log:
        terms.visible_from = at or log.instant
        placement = Placement(item.pk, log)
        before = last_shown(item, placement, at, log)
        if isinstance(target, Item):
            redirects.aim(terms, target, log)
        draft = withdrawn(written(before), terms)
        replaced = [row for row in placement.pending if row.state != EditionState.PUBLISHED or at is None]
        for row in replaced:
            placement.remove(row)
        placement.make_room(terms.visible_from)
        placement.put(draft)
        groups.tidy(replaced, log)
        redirects.straighten(log)
        said = {"mode": mode, "at": at and plain(at), "edition": draft.edition.number}
        history.all_moved([Item.objects.get(pk=item.pk)], "withdraw", actor, note=explanation, terms=said)
        return draft.edition


@command
def suppress(*, item: Item, edition: int, reason: str, actor: Actor) -> Edition:
    """Erase the bytes of one past edition for good; the row, its number and the reason stay.

    Its public note goes too, and its slug, unless another edition shows the item under that: it leads nowhere.
    The edition that is public now is refused: publish a correction, or withdraw the item, first.
    """
    require(actor, Action.SUPPRESS)
    if not reason.strip():
        raise Invalid("Suppressing needs a reason.", errors=[Fault(pointer="/reason", code="required", detail="Why?")])
    check_words("/reason", reason)
    lock_items([item.pk])
    with held() as log:
        row = Edition.objects.filter(item_id=item.pk, number=edition, change__isnull=False).first()
        if row is None:
            raise Invalid(f"{item} has no edition {edition}.", errors=[Fault(pointer="/edition", code="unknown_value")])
        current = Placement(item.pk, log).current
        if current is None or row.pk == current.pk:
            raise Conflict("This edition is public now: publish a correction or withdraw it first.", code="current")
        erase(row)
        row.suppressed_at, row.suppressed_reason = log.instant, reason
        row.save()
        forget(row)
        current.refresh_from_db()
        log.note_change_of_history(current)
        log.forget(row, lost_slugs([item.pk])[item.pk])
        history.all_moved([Item.objects.get(pk=item.pk)], "suppress", actor, note=reason, terms={"edition": edition})
        return row


def reissue(*, actor: Actor, items: Iterable[Item] | None = None, batch: int = 50) -> int:
    """Render what is public or scheduled anew, from its own revisions, after an upgrade; answers how many changed.

    Without `items`, all that an older renderer made. Batches of one transaction each: it can be stopped and run again.
    """
    require(actor, Action.OPERATE)
    lasting = Edition.objects.filter(Q(visible_until=None) | Q(visible_until__gt=timezone.now()), state__in=SHOWN)
    if items is None:
        wanted = lasting.exclude(renderer=RENDERER)
    else:
        wanted = lasting.filter(item_id__in=[item.pk for item in items])
    ids = list(wanted.order_by("item_id").values_list("item_id", flat=True).distinct())
    return sum(_reissue(ids[start : start + batch]) for start in range(0, len(ids), batch))


@command
def release() -> list[Change]:
    """Write the log entries of what has become visible since; answers them. Readers saw it at its instant."""
    with held() as log:
        redirects.straighten(log)
        return log.released


# --- Publishing ------------------------------------------------------------------------------------------------


@command
def _publish(named: list[UUID], terms: Terms, actor: Actor, *, takes_along: bool = True) -> Publication:
    check_words("/note", terms.note)
    check_instant("/at", terms.at)
    check_one_of("/if_scheduled", terms.if_scheduled, ["keep", "reschedule"])
    prepared = locked_closure(named, takes_along=takes_along)
    publication = publish_prepared(prepared, set(named), terms, actor)
    _settle(publication, terms, actor)
    return publication


def publish_prepared(prepared: list[Prepared], named: set[UUID], terms: Terms, actor: Actor) -> Publication:
    """What was prepared, whose items are locked. Raises Conflict, Forbidden, Invalid."""
    refuse_unpublishable(prepared, named, actor)
    with held() as log:
        return _place(prepared, named, terms, log)


def _settle(publication: Publication, terms: Terms, actor: Actor) -> None:
    """The working copies are what the public is shown, or will be; and their guests have nothing left to write."""
    made = {edition.item_id: edition for edition in [*publication.editions, *publication.taken]}
    items = list(Item.objects.filter(pk__in=made))
    said = {"at": terms.at and plain(terms.at), "minor": terms.minor or None, "reason": terms.reason}
    history.all_moved(items, "publish", actor, after=Stage.PUBLISHED, note=terms.note, terms=said)
    if terms.at is None and terms.reason is None:
        named = {edition.item_id for edition in publication.editions if edition.number == 1}
        notifying.tell_published([item for item in items if item.pk in named], actor, note=terms.note)
    unchanged = [edition.item_id for edition in publication.unchanged]
    Item.objects.filter(pk__in=unchanged).exclude(stage=Stage.PUBLISHED).update(stage=Stage.PUBLISHED)
    if terms.at is None:
        Invitation.objects.filter(item_id__in=[*made, *unchanged], used_at=None).update(used_at=timezone.now())


def _unsettle(ids: Iterable[UUID], actor: Actor) -> None:
    """What was to be public, and is not: it is as it was agreed to."""
    items = list(Item.objects.filter(pk__in=list(ids)))
    settled = [item for item in items if item.stage == Stage.PUBLISHED]
    history.all_moved(settled, "unschedule", actor, after=Stage.APPROVED)
    history.all_moved([item for item in items if item not in settled], "unschedule", actor)


def locked_closure(named: list[UUID], *, takes_along: bool) -> list[Prepared]:
    """The named items and what they take along, locked. Prepared twice only if something changed before the lock."""
    closure = closure_of(prepare(named), takes_along=takes_along)
    saves = lock_items([prepared.item_id for prepared in closure])
    if all(saves.get(prepared.item_id) == prepared.saves for prepared in closure):
        return closure
    again = closure_of(prepare(named), takes_along=takes_along)
    if not {prepared.item_id for prepared in again} <= set(saves):
        raise Conflict("What is published here was changed at the same time. Try again.", code="changed_meanwhile")
    return again


def closure_of(named: list[Prepared], *, takes_along: bool = True) -> list[Prepared]:
    """What is named comes last, what it needs before it. Raises NotFound."""
    found: dict[UUID, Prepared] = {}
    made = named
    while made:
        found = {prepared.item_id: prepared for prepared in made} | found
        links = {UUID(id_) for prepared in made for _, id_ in prepared.snapshot.takes}
        made = prepare(_never_public(links - set(found))) if takes_along else []
    return list(found.values())


def _never_public(ids: set[UUID]) -> list[UUID]:
    public = Edition.objects.filter(item_id__in=ids, change__isnull=False).values_list("item_id", flat=True)
    waiting = Quote.objects.filter(pk__in=ids).exclude(standing=Standing.ACCEPTED).values_list("pk", flat=True)
    rest = Item.objects.filter(pk__in=ids - set(public) - set(waiting)).exclude(kind=Kind.POST)
    return list(rest.order_by("pk").values_list("pk", flat=True))


def lock_items(ids: Iterable[UUID]) -> dict[UUID, int]:
    """Hold the items, in the order of their ids, until the transaction ends; answers how often each was saved.

    Others may go on linking to them (`no_key`): two items that link to each other could not be saved at once otherwise.
    """
    rows = Item.objects.select_for_update(no_key=True).filter(pk__in=set(ids)).order_by("pk")
    return dict(rows.values_list("pk", "saves"))


def refuse_unpublishable(prepared: list[Prepared], named: set[UUID], actor: Actor) -> None:
    refused = [one for one in prepared if not may(actor, Action.PUBLISH, owner_id=one.owner_id)]
    if any(one.item_id in named for one in refused):
        raise Forbidden(f"{actor.label} ({actor.role.label.lower()}) may not publish this.")
    if refused:
        raise Conflict(
            "Publishing would take along what you may not publish.",
            code="takes_along_forbidden",
            errors=[_named_fault(one, "forbidden") for one in refused],
        )
    proposed = [one for one in prepared if one.state.get("standing", "accepted") != Standing.ACCEPTED]
    if proposed:
        raise Conflict(
            "A proposed quote is published when an editor has accepted it.",
            code="not_accepted",
            errors=[_named_fault(one, "not_accepted") for one in proposed],
        )


def _named_fault(one: Prepared, code: str) -> Fault:
    return Fault(pointer=f"/{one.kind}/{one.state['slug']}", code=code, detail=one.snapshot.label)


def _place(prepared: list[Prepared], named: set[UUID], terms: Terms, log: Log) -> Publication:
    if terms.at is not None and terms.at <= log.instant:
        raise Invalid("The instant to publish at has passed.", errors=[Fault(pointer="/at", code="past")])
    publication = Publication()
    found = placements([one.item_id for one in prepared], log)
    placed = [(one, placement, one.item_id not in named) for one, placement in zip(prepared, found, strict=True)]
    removed = [_make_way(one, placement, terms, log, taken=taken) for one, placement, taken in placed]
    ready: list[tuple[Placement, Draft]] = []
    for one, placement, taken in placed:
        draft = _draft(one, placement, terms, log, taken=taken, publication=publication)
        if draft is not None:
            ready.append((placement, draft))
    for placement, draft in ready:
        placement.make_room(draft.edition.visible_from)
    put_all(ready, log)
    for _, draft in ready:
        (publication.taken if draft.edition.taken else publication.editions).append(draft.edition)
    groups.tidy([edition for edition in removed if edition], log)
    return publication


def _draft(
    one: Prepared, placement: Placement, terms: Terms, log: Log, *, taken: bool, publication: Publication
) -> Draft | None:
    """None when nothing is to be written: it is public just as it is, or comes in time with another publication."""
    start = terms.at or log.instant
    if taken and placement.at(start) is not None:
        return None
    draft = draft_of(one, terms, placement.current, start)
    if terms.at is None and not terms.note and placement.current and is_unchanged(draft, placement.current):
        publication.unchanged.append(placement.current)
        return None
    draft.edition.taken = taken
    return draft


def _make_way(one: Prepared, placement: Placement, terms: Terms, log: Log, *, taken: bool) -> Edition | None:
    """Answers the scheduled edition that this publication takes the place of, removed."""
    start = terms.at or log.instant
    scheduled, withdrawal = placement.scheduled, placement.withdrawal
    if taken and placement.at(start) is not None:
        return None
    if withdrawal is not None and withdrawal.visible_from <= start:
        raise Conflict(
            f"“{one.state['slug']}” is to be withdrawn at {plain(withdrawal.visible_from)}, before that.",
            code="withdrawal_scheduled",
        )
    if scheduled is None or _is_kept(one, scheduled, terms, taken=taken):
        return None
    placement.remove(scheduled)
    return scheduled


def _is_kept(one: Prepared, scheduled: Edition, terms: Terms, *, taken: bool) -> bool:
    """A taken-along item comes forward; a schedule of its own stays behind what is published now."""
    if taken:
        return terms.at is None and not scheduled.taken
    if terms.if_scheduled == "reschedule":
        return False
    if terms.if_scheduled == "keep" and terms.at is None:
        return True
    raise Conflict(
        f"An edition of “{one.state['slug']}” is scheduled for {plain(scheduled.visible_from)}: "
        "say whether to keep it or to reschedule.",
        code="already_scheduled",
        errors=[
            Fault(
                pointer="/if_scheduled",
                code="required",
                detail="keep or reschedule",
                allowed=["keep", "reschedule"],
            )
        ],
    )


# --- Reissuing -------------------------------------------------------------------------------------------------


@command
def _reissue(ids: list[UUID]) -> int:
    lock_items(ids)
    with held() as log:
        return sum(_reissue_one(Placement(item_id, log), log) for item_id in sorted(ids))


def _reissue_one(placement: Placement, log: Log) -> bool:
    """Whether the public sees a difference. What is pending is made anew with it, or alone."""
    current = placement.current
    if current is None or current.state not in SHOWN:
        placement.rebuild()
        return False
    draft = draft_of(prepare_again(current), Terms(reason=Reason.REISSUED), current, log.instant)
    if current.state == EditionState.WITHDRAWN:
        draft = withdrawn(draft, _terms_again(current, log))
    if is_unchanged(draft, current):
        Edition.objects.filter(pk=current.pk).update(renderer=RENDERER)
        placement.rebuild()
        return False
    placement.make_room(log.instant)
    placement.put(draft)
    return True


def _terms_again(notice: Edition, log: Log) -> Edition:
    terms = copy(notice)
    terms.reason, terms.visible_from = Reason.REISSUED, log.instant
    return terms
