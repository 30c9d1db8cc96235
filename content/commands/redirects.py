"""Where withdrawn items send their readers: to the final place, and never round in a circle."""

from uuid import UUID

from django.db.models import Q

from content.commands.editions import withdrawn, written
from content.commands.log import Log
from content.commands.placements import Placement
from content.errors import Conflict, Fault, Invalid
from content.models.edition import SHOWN, Edition, EditionState
from content.models.item import Item
from content.vocabulary import Kind

Target = tuple[UUID | None, str | None, str | None]


def aim(terms: Edition, target: Item, log: Log) -> None:
    """Point a withdrawal's terms at what readers find behind `target` at that instant. Raises Invalid, Conflict."""
    if target.kind == Kind.IMAGE:
        fault = Fault(
            pointer="/target", code="not_a_page", detail="An image has no page that readers could be sent to."
        )
        raise Invalid("Readers cannot be sent to an image.", errors=[fault])
    if terms.item_id in _reachable(target.pk, log):
        raise Invalid("The redirects would go in a circle.", errors=[Fault(pointer="/target", code="loop")])
    there = _followed(Placement(target.pk, log).at(terms.visible_from), terms, log)
    if there is None or there.state not in {*SHOWN, EditionState.REDIRECT}:
        raise Conflict(f"{target} is not public: readers would be sent nowhere.", code="target_not_public")
    terms.target_id, terms.target_kind, terms.target_url = _target(there)


def straighten(log: Log) -> None:
    """What redirects to something that redirects now itself goes straight to the end."""
    there = Q(visible_from__lte=log.instant) & (Q(visible_until=None) | Q(visible_until__gt=log.instant))
    redirects = Edition.objects.filter(there, state=EditionState.REDIRECT, target_id__isnull=False)
    moved = Edition.objects.filter(there, state=EditionState.REDIRECT).values("item_id")
    for row in redirects.filter(target_id__in=moved).order_by("item_id"):
        _redirect_again(row, log)


def _redirect_again(row: Edition, log: Log) -> None:
    terms = withdrawn(written(row), row).edition
    terms.visible_from = log.instant
    end = _followed(row, terms, log)
    if end is None or _target(end)[0] == row.item_id:
        return
    terms.target_id, terms.target_kind, terms.target_url = _target(end)
    placement = Placement(row.item_id, log)
    placement.make_room(log.instant)
    placement.put(withdrawn(written(row), terms))


def _target(end: Edition) -> Target:
    """Of an edition to be sent to: itself, or the address elsewhere that it sends to."""
    if end.state == EditionState.REDIRECT:
        return None, None, end.target_url
    return end.item_id, end.kind, None


def _followed(edition: Edition | None, terms: Edition, log: Log) -> Edition | None:
    """The edition at the end of the redirects: no redirect, or one to elsewhere."""
    seen: set[UUID] = set()
    while edition and edition.state == EditionState.REDIRECT and edition.target_id and edition.item_id not in seen:
        seen.add(edition.item_id)
        edition = Placement(edition.target_id, log).at(terms.visible_from)
    return edition


def _reachable(item_id: UUID, log: Log) -> set[UUID]:
    """The item and all that its redirects, present and scheduled, lead to."""
    found: set[UUID] = set()
    frontier = {item_id}
    while frontier:
        found |= frontier
        redirects = Edition.objects.filter(item_id__in=frontier, target_id__isnull=False)
        lasting = redirects.filter(Q(visible_until=None) | Q(visible_until__gt=log.instant))
        frontier = {id_ for id_ in lasting.values_list("target_id", flat=True) if id_} - found
    return found
