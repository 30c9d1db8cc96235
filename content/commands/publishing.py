"""What the public sees: published, scheduled, withdrawn, erased, made anew.

Each verb prepares without locks, locks its items in the order of their ids, and takes the log last.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from content.commands.atomic import command
from content.commands.editions import (
    Draft,
    Placement,
    Prepared,
    Terms,
    draft_of,
    is_unchanged,
    prepare,
    prepare_revision,
    withdrawn,
    written,
)
from content.commands.log import Log, held
from content.errors import Conflict, Fault, Forbidden, Invalid
from content.models.edition import SHOWN, Body, Change, Edge, Edition, EditionState, Reason
from content.models.item import Item, Revision
from content.models.quote import Quote
from content.permissions import Action, Actor, may, require
from content.queries.editing import plain
from content.text.markdown import RENDERER
from content.vocabulary import Kind, Standing


@dataclass(slots=True)
class Publication:
    """What a publication came to. `taken` were never public and were taken along; `unchanged` were public as they are."""

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
) -> Publication:
    """Show the latest revision of the items, together, now or from `at` on.

    Links that were never published are taken along (a post never is). While an edition is scheduled, `keep` leaves
    it scheduled and `reschedule` puts this one in its place; without one of them, Conflict. What is public already
    just as it is makes no edition, unless there is a note. Raises Conflict, Forbidden, Invalid, NotFound.
    """
    terms = Terms(at=at, note=note, minor=minor, reason=reason, if_scheduled=if_scheduled)
    return _publish([item.pk for item in items], terms, actor)


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

    A taken-along item that another pending edition names moves to that one. Raises Conflict when nothing is pending.
    """
    require(actor, Action.PUBLISH, owner_id=item.created_by_id)
    _lock([item.pk])
    with held() as log:
        pending = Edition.objects.filter(change=None)
        groups = set(pending.filter(item_id=item.pk).values_list("group", flat=True))
        if not groups:
            raise Conflict(f"Nothing is scheduled for {item}.", code="not_scheduled")
        dropped = set(pending.filter(group__in=groups).values_list("item_id", flat=True))
        kept = _hand_over(item.pk, groups, log)
        _drop(dropped - kept, groups, log)
        return sorted(dropped)


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
    terms = _terms_of_withdrawal(item, mode, explanation, target)
    _lock([item.pk])
    with held() as log:
        terms.visible_from = at or log.instant
        placement = Placement(item.pk, log)
        before = _last_shown(item, placement, at, log)
        _aim(terms, target, log)
        for row in list(placement.pending):
            if row.state != EditionState.PUBLISHED or at is None:
                placement.remove(row)
        draft = withdrawn(written(before), terms)
        placement.make_room(terms.visible_from)
        placement.put(draft)
        if terms.state == EditionState.REDIRECT:
            _retarget(draft.edition, log)
        return draft.edition


@command
def suppress(*, item: Item, edition: int, reason: str, actor: Actor) -> Edition:
    """Erase the bytes of one past edition for good; the row, its number and the reason stay.

    The edition that is public now is refused: publish a correction, or withdraw the item, first.
    """
    require(actor, Action.SUPPRESS)
    if not reason.strip():
        raise Invalid("Suppressing needs a reason.", errors=[Fault(pointer="/reason", code="required")])
    _lock([item.pk])
    with held() as log:
        row = Edition.objects.filter(item_id=item.pk, number=edition, change__isnull=False).first()
        if row is None:
            raise Invalid(f"{item} has no edition {edition}.", errors=[Fault(pointer="/edition", code="unknown")])
        current = Placement(item.pk, log).current
        if current is None or row.pk == current.pk:
            raise Conflict("This edition is public now: publish a correction or withdraw it first.", code="current")
        Body.objects.filter(edition=row).delete()
        Edge.objects.filter(edition=row).delete()
        row.snapshot, row.note, row.notice = {}, None, None
        row.suppressed_at, row.suppressed_reason = log.instant, reason
        row.save()
        log.note_change_of_history(current)
        return row


def reissue(*, actor: Actor, items: Iterable[Item] | None = None, batch: int = 50) -> int:
    """Render what is public anew, from the revisions it was made from, after an upgrade; answers how many changed.

    Without `items`, all that an older renderer made. Batches of one transaction each: it can be stopped and run again.
    """
    require(actor, Action.OPERATE)
    visible = Edition.objects.filter(change__isnull=False, state=EditionState.PUBLISHED).exclude(
        visible_until__lte=F("visible_from")
    )
    if items is None:
        visible = visible.filter(visible_until=None).exclude(renderer=RENDERER)
    else:
        visible = visible.filter(item_id__in=[item.pk for item in items])
    ids = list(visible.order_by("item_id").values_list("item_id", flat=True).distinct())
    return sum(_reissue(ids[start : start + batch]) for start in range(0, len(ids), batch))


@command
def release() -> list[Change]:
    """Write the log entries of what has become visible since; answers them. Readers saw it at its instant."""
    with held() as log:
        return log.released


# --- Publishing ------------------------------------------------------------------------------------------------


def _locked_closure(named: list[Item]) -> list[Prepared]:
    """The named items and what they take along, locked. Prepared twice only if something changed before the lock."""
    closure = _closure(named)
    versions = _lock([prepared.item_id for prepared in closure])
    if all(versions.get(prepared.item_id) == prepared.version for prepared in closure):
        return closure
    again = _closure(list(Item.objects.filter(pk__in=[item.pk for item in named])))
    if not {prepared.item_id for prepared in again} <= set(versions):
        raise Conflict("What is published here was changed at the same time. Try again.", code="changed_meanwhile")
    return again


def _closure(named: list[Item]) -> list[Prepared]:
    """What is named comes last, what it needs before it."""
    found: dict[UUID, Prepared] = {}
    wanted = named
    while wanted:
        made = prepare(wanted)
        found = {prepared.item_id: prepared for prepared in made} | found
        wanted = _never_public({UUID(id_) for prepared in made for _, id_ in prepared.snapshot.takes} - set(found))
    return list(found.values())


def _never_public(ids: set[UUID]) -> list[Item]:
    public = Edition.objects.filter(item_id__in=ids, change__isnull=False).values_list("item_id", flat=True)
    waiting = Quote.objects.filter(pk__in=ids).exclude(standing=Standing.ACCEPTED).values_list("pk", flat=True)
    return list(Item.objects.filter(pk__in=ids - set(public) - set(waiting)).exclude(kind=Kind.POST))


def _lock(ids: Iterable[UUID]) -> dict[UUID, int]:
    rows = Item.objects.select_for_update().filter(pk__in=set(ids)).order_by("pk")
    return dict(rows.values_list("pk", "version"))


def _refuse_unpublishable(prepared: list[Prepared], named: set[UUID], actor: Actor) -> None:
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
    publication = Publication()
    if terms.at is not None and terms.at <= log.instant:
        raise Invalid("The instant to publish at has passed.", errors=[Fault(pointer="/at", code="past")])
    ready: list[tuple[Placement, Draft, bool]] = []
    for one in prepared:
        placement = Placement(one.item_id, log)
        taken = one.item_id not in named
        draft = _draft(one, placement, terms, log, taken=taken, publication=publication)
        if draft is not None:
            ready.append((placement, draft, taken))
    for placement, draft, _ in ready:
        placement.make_room(draft.edition.visible_from)
    for placement, draft, taken in ready:
        placement.put(draft)
        (publication.taken if taken else publication.editions).append(draft.edition)
    return publication


def _draft(
    one: Prepared, placement: Placement, terms: Terms, log: Log, *, taken: bool, publication: Publication
) -> Draft | None:
    """None when nothing is to be written: it is public just as it is, or somebody else published it meanwhile."""
    start = terms.at or log.instant
    if taken and placement.current is not None:
        return None
    _settle_schedule(one, placement, terms, start, taken=taken)
    draft = draft_of(one, terms, placement.current, start)
    if terms.at is None and not terms.note and is_unchanged(draft, placement.current):
        publication.unchanged.append(placement.current)  # type: ignore[arg-type]
        return None
    return draft


def _settle_schedule(one: Prepared, placement: Placement, terms: Terms, start: datetime, *, taken: bool) -> None:
    """A taken-along item that is scheduled later comes forward, or stays scheduled behind what is published now."""
    scheduled, withdrawal = placement.scheduled, placement.withdrawal
    if withdrawal is not None and withdrawal.visible_from <= start:
        raise Conflict(
            f"“{one.state['slug']}” is to be withdrawn at {plain(withdrawal.visible_from)}, before that.",
            code="withdrawal_scheduled",
        )
    if scheduled is None:
        return
    choice = ("reschedule" if terms.at else "keep") if taken else terms.if_scheduled
    if choice == "reschedule":
        placement.drop(scheduled)
    elif choice == "keep" and terms.at is None:
        return
    else:
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


# --- Unscheduling ----------------------------------------------------------------------------------------------


def _drop(edition: Edition, groups: set[UUID], log: Log) -> None:
    """An item that a pending edition of another group links to is not dropped but handed to that group."""
    placement = Placement(edition.item_id, log)
    row = next(pending for pending in placement.pending if pending.pk == edition.pk)
    others = Edition.objects.filter(change=None, edges__value=str(edition.item_id)).exclude(group__in=groups)
    heir = others.order_by("visible_from").first() if placement.current is None else None
    if heir is None:
        placement.drop(row)
        return
    row.visible_from, row.group = heir.visible_from, heir.group
    row.save(update_fields=["visible_from", "group"])


# --- Withdrawing -----------------------------------------------------------------------------------------------

MODES = {
    "gone": (EditionState.GONE, Reason.GONE),
    "redirect": (EditionState.REDIRECT, Reason.REDIRECT),
    "notice": (EditionState.WITHDRAWN, Reason.NOTICE),
}


def _terms_of_withdrawal(item: Item, mode: str, explanation: str | None, target: Item | str | None) -> Edition:
    if mode not in MODES:
        fault = Fault(pointer="/mode", code="unknown_value", detail="gone, redirect or notice", allowed=[*MODES])
        raise Invalid(f"There is no withdrawal mode “{mode}”.", errors=[fault])
    if (mode == "redirect") != (target is not None):
        fault = Fault(pointer="/target", code="required" if mode == "redirect" else "unexpected")
        raise Invalid("A redirect needs a target, and nothing else has one.", errors=[fault])
    if mode == "notice" and not (explanation or "").strip():
        fault = Fault(pointer="/explanation", code="required", detail="It is shown to readers.")
        raise Invalid("A notice needs an explanation.", errors=[fault])
    if isinstance(target, str) and not target.startswith(("https://", "http://")):
        raise Invalid("A target elsewhere is an http address.", errors=[Fault(pointer="/target", code="url")])
    if isinstance(target, Item) and target.pk == item.pk:
        raise Invalid("An item cannot redirect to itself.", errors=[Fault(pointer="/target", code="loop")])
    state, reason = MODES[mode]
    notice = explanation if mode == "notice" else None
    return Edition(
        item_id=item.pk,
        state=state,
        reason=reason,
        notice=notice,
        explanation=explanation,
        group=Terms().group,
    )


def _aim(terms: Edition, target: Item | str | None, log: Log) -> None:
    """Redirects point at the final target: one that redirects itself is followed, and a loop is refused."""
    if not isinstance(target, Item):
        terms.target_url = target
        return
    final = Placement(target.pk, log).current
    if final is not None and final.state == EditionState.REDIRECT:
        terms.target_id, terms.target_kind, terms.target_url = (
            final.target_id,
            final.target_kind,
            final.target_url,
        )
        if terms.target_id == terms.item_id:
            raise Invalid("The redirects would go in a circle.", errors=[Fault(pointer="/target", code="loop")])
    elif final is not None and final.state in SHOWN:
        terms.target_id, terms.target_kind = target.pk, target.kind
    else:
        raise Conflict(f"{target} is not public: readers would be sent nowhere.", code="target_not_public")


def _refuse_withdrawal(item: Item, placement: Placement, at: datetime | None, log: Log) -> None:
    if at is not None and at <= log.instant:
        raise Invalid("The instant to withdraw at has passed.", errors=[Fault(pointer="/at", code="past")])
    if placement.current is None and (at is None or placement.scheduled is None):
        raise Conflict(f"{item} is not public.", code="not_public")
    scheduled = placement.scheduled
    if at is not None and scheduled is not None and scheduled.visible_from >= at:
        raise Conflict(
            f"{item} is scheduled for {plain(scheduled.visible_from)}, after that: unschedule it first.",
            code="already_scheduled",
        )
    if placement.current is not None and placement.current.state not in SHOWN and scheduled is None:
        raise Conflict(f"{item} is withdrawn already.", code="not_public")


def _retarget(item: Item, redirect: Edition, log: Log) -> None:
    """What redirected to this item redirects to its target now."""
    rows = Edition.objects.filter(target_id=item.pk, visible_until=None, change__isnull=False)
    for row in rows.order_by("item_id"):
        placement = Placement(row.item_id, log)
        terms = withdrawn(written(row), row).edition
        terms.target_id, terms.target_kind, terms.target_url = (
            *(redirect.target_id, redirect.target_kind),
            redirect.target_url,
        )
        terms.visible_from = log.instant
        placement.make_room(log.instant)
        placement.put(withdrawn(written(row), terms))


# --- Reissuing -------------------------------------------------------------------------------------------------


@command
def _reissue(ids: list[UUID]) -> int:
    _lock(ids)
    with held() as log:
        return sum(_reissue_one(item, log) for item in Item.objects.filter(pk__in=ids).order_by("pk"))


def _reissue_one(item: Item, log: Log) -> int:
    placement = Placement(item.pk, log)
    current = placement.current
    if current is None or current.state != EditionState.PUBLISHED:
        return 0
    before = written(current)
    prepared = prepare_revision(item, Revision.objects.get(pk=current.revision_id), before.names)
    draft = draft_of(prepared, Terms(reason=Reason.REISSUED), current, log.instant)
    if is_unchanged(draft, current):
        Edition.objects.filter(pk=current.pk).update(renderer=RENDERER)
        return 0
    placement.make_room(log.instant)
    placement.put(draft)
    return 1


def describe(edition: Edition) -> dict[str, Any]:
    """One line about an edition, for command lines and reports."""
    return {
        "kind": edition.kind,
        "slug": edition.slug,
        "edition": edition.number,
        "at": plain(edition.visible_from),
    }
