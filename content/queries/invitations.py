"""What a guest's link opens. It is signed and holds the invitation's id: links are made, and never stored."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.utils import timezone

from content.errors import Refused
from content.models.account import Role
from content.models.edition import Edition
from content.models.invitation import Invitation
from content.permissions import Actor

PREFIX = "gl_"
_signer = signing.Signer(salt="content.invitation", sep=".")


class LinkRefused(Refused):
    """`code` says why, `detail` says it kindly."""

    code = "invitation_unknown"


def link_of(invitation: Invitation) -> str:
    """The text that opens the post to whoever has it."""
    return f"{PREFIX}{_signer.sign(invitation.pk.hex)}"


def address_of(invitation: Invitation) -> str:
    """The page that the link opens."""
    return f"{settings.PUBLIC_URL}/guest/{link_of(invitation)}/"


def opened(link: str, *, now: datetime | None = None) -> Invitation:
    """The invitation of a link that still opens something. Raises LinkRefused."""
    try:
        id_ = UUID(_signer.unsign(link.removeprefix(PREFIX)))
    except (signing.BadSignature, ValueError):
        raise LinkRefused("This is not the whole link. Copy all of it from the invitation, and try again.") from None
    found = Invitation.objects.select_related("item").filter(pk=id_).first()
    if found is None:
        raise LinkRefused("The post of this invitation is not there any more. Ask whoever invited you.")
    for is_so, code, detail in _why_not(found, now or timezone.now()):
        if is_so:
            raise LinkRefused(detail, code=code)
    return found


def _why_not(found: Invitation, now: datetime) -> list[tuple[bool, str, str]]:
    by = found.made_by
    return [
        (
            found.revoked_at is not None,
            "invitation_revoked",
            f"This invitation was taken back. If you think that it should not have been, ask {by}.",
        ),
        (
            found.used_at is not None or _is_public(found, now),
            "invitation_used",
            f"Thank you: this post has been published. The link has done its work; what is wrong in it, {by} can mend.",
        ),
        (
            found.expires_at <= now,
            "invitation_expired",
            f"This invitation has run out. What you wrote is safe: ask {by} for another link.",
        ),
    ]


def _is_public(found: Invitation, now: datetime) -> bool:
    """Whether a schedule has come since the guest was invited."""
    begun = Edition.objects.filter(item_id=found.item_id, visible_from__gte=found.made_at, visible_from__lte=now)
    return begun.exists()


def guest(invitation: Invitation, *, address: str | None = None) -> Actor:
    """Who its holder is: may reach the one item, and nothing else."""
    return Actor(
        label=f"{invitation.name} (guest)",
        role=Role.GUEST,
        address=address,
        item_id=invitation.item_id,
        is_person=True,
    )
