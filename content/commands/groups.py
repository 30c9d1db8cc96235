"""What was scheduled together: taken apart again without leaving anything behind, or anything out."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q

from content.commands.editions import prepare_again
from content.commands.log import Log
from content.commands.placements import Placement
from content.models.edition import Edition, EditionState


def pending_of(groups: Iterable[UUID]) -> list[Edition]:
    return list(Edition.objects.filter(change=None, group__in=set(groups)).order_by("item_id"))


def remove(editions: Iterable[Edition], log: Log) -> None:
    """Pending editions go, all before any of their items is settled: slugs may have passed between them."""
    gone = list(editions)
    for edition in gone:
        edition.delete()
    _settle(gone, log)


def _settle(gone: list[Edition], log: Log) -> None:
    for item_id in sorted({edition.item_id for edition in gone}):
        Placement(item_id, log).settle()


def rehome(editions: Iterable[Edition], log: Log) -> list[Edition]:
    """Each goes to the earliest pending edition that takes it along; answers those that are needed no more, removed.

    What is wanted only by others in the same position is not needed.
    """
    waiting = {edition.item_id: edition for edition in editions}
    while found := _first_home(waiting, log):
        edition, home = found
        del waiting[edition.item_id]
        if (edition.visible_from, edition.group) != (home.visible_from, home.group):
            Placement(edition.item_id, log).move(home.visible_from, home.group)
    remove(waiting.values(), log)
    return list(waiting.values())


def tidy(removed: Iterable[Edition], log: Log) -> None:
    """After editions were removed, and others put or not: gaps are closed, and what had been taken along with them
    goes where it is still needed."""
    gone = list(removed)
    _settle(gone, log)
    left = pending_of(edition.group for edition in gone)
    rehome([row for row in left if row.taken and row.state == EditionState.PUBLISHED], log)


def _first_home(waiting: dict[UUID, Edition], log: Log) -> tuple[Edition, Edition] | None:
    for edition in waiting.values():
        home = _taker(edition.item_id, waiting)
        if home is not None and _can_begin(Placement(edition.item_id, log), home):
            return edition, home
    return None


def _can_begin(placement: Placement, home: Edition) -> bool:
    """What is public already needs no home, and what is to be withdrawn by then has none."""
    withdrawal = placement.withdrawal
    return placement.current is None and (withdrawal is None or withdrawal.visible_from > home.visible_from)


def _taker(item_id: UUID, waiting: Iterable[UUID]) -> Edition | None:
    """The earliest edition of another item that is scheduled and takes this one along."""
    named = Q(snapshot__contains=str(item_id)) | Q(body__parts__contains=str(item_id))
    pending = Edition.objects.filter(named, change=None, state=EditionState.PUBLISHED)
    for edition in pending.exclude(item_id__in=[item_id, *waiting]).order_by("visible_from", "id"):
        if str(item_id) in {id_ for _, id_ in prepare_again(edition).snapshot.takes}:
            return edition
    return None
