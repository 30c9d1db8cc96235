"""Who is told by e-mail what became of a working copy. Nobody is told what they have done themselves.

Mail is left in the command's own transaction (mailing.py). A guest's link is made when the mail is sent, and is stored
nowhere: until then its place is taken by `guest:` and the invitation's id.
"""

from collections.abc import Iterable, Iterator

from django.conf import settings
from django.utils import timezone

from content.commands.mailing import leave_mail
from content.models.account import Account, Role
from content.models.fields import new_id
from content.models.invitation import Invitation
from content.models.item import Item
from content.models.review import Comment
from content.permissions import Actor
from content.queries import editing
from content.queries.standing import label_of

REVIEWERS = (Role.EDITOR, Role.ADMIN)
OF_GUEST = "guest:"


def tell_author(template: str, item: Item, actor: Actor, *, note: str | None = None) -> None:
    """Whoever began it, and the guests that write it."""
    _tell(template, item, actor, [*_author(item, actor), *_guests(item, actor)], {"note": note})


def tell_reviewers(template: str, item: Item, actor: Actor, *, note: str | None = None) -> None:
    accounts = Account.objects.filter(role__in=REVIEWERS, is_active=True)
    others = [account for account in accounts if account.pk != actor.account_id]
    _tell(template, item, actor, _addresses(others, item), {"note": note})


def tell_published(items: Iterable[Item], actor: Actor, *, note: str | None = None) -> None:
    """Authors and guests are told where readers find it, at the moment at which they do."""
    shown = list(items)
    invited = set(Invitation.objects.filter(item_id__in=[item.pk for item in shown]).values_list("item_id", flat=True))
    for item in shown:
        guests = _guests(item, actor) if item.pk in invited else []
        if told := [(email, page_of(item)) for email, _ in [*_author(item, actor), *guests]]:
            _tell("published", item, actor, told, {"note": note})


def tell_of_comment(comment: Comment, actor: Actor) -> None:
    """Author, guests, and whoever has commented before."""
    item = comment.item
    before = Comment.objects.filter(item_id=item.pk).exclude(account_id=actor.account_id).values("account_id")
    others = _addresses(Account.objects.filter(pk__in=before, is_active=True), item)
    told = [*_author(item, actor), *_guests(item, actor), *others]
    _tell("comment", item, actor, told, {"text": comment.text})


def send_invitation(invitation: Invitation, actor: Actor) -> None:
    row = editing.load(invitation.item)
    values = {
        "title": label_of(row),
        "address": f"{OF_GUEST}{invitation.pk}",
        "name": invitation.name,
        "by": actor.label,
        "note": None,
        "expires_at": f"{invitation.expires_at:%d %B %Y}",
    }
    leave_mail(template="invitation", to=invitation.email, values=values, key=str(invitation.pk))


def address_of(item: Item) -> str:
    """The page of an item in the admin."""
    return f"{settings.PUBLIC_URL}/admin/{item.kind}/{item.pk}/"


def page_of(item: Item) -> str:
    """Where readers find it: its page on the public site, or its document here while the site's addresses are not
    set."""
    template = settings.SITE_URLS.get(item.kind)
    if template:
        return str(template.format(slug=item.slug, id=item.pk))
    return f"{settings.PUBLIC_URL}/api/v1/{item.kind}s/{item.slug}/"


# To whom, and where it is for them.
Told = tuple[str, str]


def _tell(template: str, item: Item, actor: Actor, told: Iterable[Told], values: dict[str, str | None]) -> None:
    shared = {"title": label_of(editing.load(item)), "by": actor.label, **values}
    for email, address in dict(told).items():
        key = f"{item.pk}:{email}:{new_id().hex[-12:]}"
        leave_mail(template=template, to=email, values=shared | {"address": address}, key=key)


def _author(item: Item, actor: Actor) -> list[Told]:
    if item.created_by_id is None or item.created_by_id == actor.account_id:
        return []
    return list(_addresses(Account.objects.filter(pk=item.created_by_id, is_active=True), item))


def _addresses(accounts: Iterable[Account], item: Item) -> Iterator[Told]:
    return ((account.email, address_of(item)) for account in accounts if account.email)


def _guests(item: Item, actor: Actor) -> list[Told]:
    if actor.item_id == item.pk:
        return []
    live = Invitation.objects.filter(item_id=item.pk, revoked_at=None, used_at=None, expires_at__gt=timezone.now())
    return [(one.email, f"{OF_GUEST}{one.pk}") for one in live]
