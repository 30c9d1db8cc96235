"""Guests are let in, and no longer (content/queries/invitations.py has the links)."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone

from content.commands import history, notifying
from content.commands.atomic import command
from content.commands.authoring import lock_item
from content.commands.checks import check_instant, check_words
from content.errors import Conflict, Fault, Invalid, NotFound
from content.models.invitation import Invitation
from content.models.item import Item
from content.permissions import Action, Actor, require
from content.queries import invitations
from content.vocabulary import Kind

LASTS = timedelta(days=30)
LONGEST = timedelta(days=366)
# With what histories add to it, it is an actor's label.
LONGEST_NAME = 150


@command
def invite(*, item: Item, name: str, email: str, actor: Actor, expires_at: datetime | None = None) -> Invitation:
    """Open one post to a guest, for a month unless told. Raises Invalid, Forbidden."""
    row = lock_item(item)
    require(actor, Action.INVITE, owner_id=row.created_by_id, item_id=row.pk)
    if row.kind != Kind.POST:
        raise Invalid("A guest is invited to write a post.", errors=[Fault(pointer="/kind", code="wrong_kind")])
    _check(name, email)
    check_instant("/expires_at", expires_at)
    now = timezone.now()
    ends = expires_at or now + LASTS
    if not now < ends <= now + LONGEST:
        fault = Fault(pointer="/expires_at", code="out_of_range", detail="After now, and within a year.")
        raise Invalid("An invitation lasts for a year at most.", errors=[fault])
    made = Invitation.objects.create(
        item_id=row.pk,
        name=" ".join(name.split()),
        email=email.strip(),
        made_at=now,
        made_by=actor.label,
        account_id=actor.account_id,
        expires_at=ends,
    )
    history.moved(row, "invite", actor, note=made.name)
    notifying.send_invitation(made, actor)
    return made


def open_link(link: str) -> Invitation:
    """The invitation of a link, and a note of when it was first opened. Raises LinkRefused."""
    found = invitations.opened(link)
    if found.opened_at is None:
        found.opened_at = timezone.now()
        Invitation.objects.filter(pk=found.pk, opened_at=None).update(opened_at=found.opened_at)
    return found


@command
def revoke_invitation(*, invitation: Invitation, actor: Actor) -> Invitation:
    """The link opens nothing from now on; what was written with it stays. Raises Conflict, Forbidden, NotFound."""
    row = lock_item(invitation.item)
    require(actor, Action.INVITE, owner_id=row.created_by_id, item_id=row.pk)
    found = Invitation.objects.filter(pk=invitation.pk).first()
    if found is None:
        raise NotFound("There is no such invitation.")
    if found.revoked_at is not None:
        raise Conflict("This invitation was taken back before.", code="revoked")
    found.revoked_at = timezone.now()
    found.save(update_fields=["revoked_at"])
    history.moved(row, "revoke_invitation", actor, note=found.name)
    return found


def _check(name: str, email: str) -> None:
    check_words("/name", name)
    faults = []
    if not name.strip() or len(name) > LONGEST_NAME:
        faults.append(Fault(pointer="/name", code="required", detail=f"Up to {LONGEST_NAME} characters."))
    try:
        validate_email(email.strip())
    except ValidationError:
        faults.append(Fault(pointer="/email", code="email", detail="This is no e-mail address."))
    if faults:
        raise Invalid("An invitation needs a name and an e-mail address.", errors=faults)
