"""Who may do what to content, and to whom the rest is open. One table; commands ask it, nothing else decides.

What a caller may do follows from three things: the role, what a key was made for (`only`), and whose the item is.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.db.models import Q

from content.errors import Forbidden
from content.models.account import Role
from content.models.item import Item
from content.vocabulary import Kind


class Action(StrEnum):
    """READ is of working copies. OPERATE is whatever concerns the whole (imports, upgrades), ADMINISTER is accounts,
    consumers and keys."""

    READ = "read"
    WRITE = "write"
    SUBMIT = "submit"
    COMMENT = "comment"
    PREVIEW = "preview"
    REVIEW = "review"
    PUBLISH = "publish"
    INVITE = "invite"
    SUPPRESS = "suppress"
    OPERATE = "operate"
    ADMINISTER = "administer"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks for a change: an account, a key, a guest, or the operator of the machine.

    `label` is what histories show. `address` is where the request came from. `only` is all that a key may do. `item_id`
    is the one item that a guest may reach; `is_person` tells people, whose saves fold together, from programs.
    """

    label: str
    role: Role
    account_id: UUID | None = None
    address: str | None = None
    only: frozenset[Action] | None = None
    item_id: UUID | None = None
    is_person: bool = False


# The actor of command lines, importers and the worker: whoever can run them owns the database anyway.
SYSTEM = Actor(label="system", role=Role.ADMIN)

MAY: dict[Role, frozenset[Action]] = {
    Role.GUEST: frozenset({Action.READ, Action.WRITE, Action.SUBMIT}),
    Role.CONTRIBUTOR: frozenset({Action.READ, Action.WRITE, Action.SUBMIT, Action.COMMENT, Action.PREVIEW}),
    Role.EDITOR: frozenset(Action) - {Action.SUPPRESS, Action.OPERATE, Action.ADMINISTER},
    Role.ADMIN: frozenset(Action),
}

# What a contributor may do is done to what is theirs only: nothing that is shared by everyone's posts.
OWN_ONLY = frozenset({Role.CONTRIBUTOR})


def may(
    actor: Actor, action: Action, *, owner_id: UUID | None = None, item_id: UUID | None = None, new: bool = False
) -> bool:
    """`owner_id` is the account that created the item `item_id`; `new` is true for one that is being created."""
    if not ever(actor, action):
        return False
    if actor.role == Role.GUEST:
        return item_id is not None and item_id == actor.item_id
    if actor.role not in OWN_ONLY or new:
        return True
    return owner_id is not None and owner_id == actor.account_id


def ever(actor: Actor, action: Action) -> bool:
    """Whether there may be anything that the actor may do that to."""
    return action in MAY[actor.role] and (actor.only is None or action in actor.only)


def may_read(actor: Actor, item: Item) -> bool:
    """Of working copies. What posts are made of is everybody's who writes some; drafts of posts are their authors'."""
    if ever(actor, Action.READ) and actor.role in OWN_ONLY and item.kind != Kind.POST:
        return True
    return may(actor, Action.READ, owner_id=item.created_by_id, item_id=item.pk)


def readable(actor: Actor) -> Q:
    """`may_read` of many: a condition on items."""
    if not ever(actor, Action.READ):
        return Q(pk__in=[])
    if actor.role == Role.GUEST:
        return Q(pk=actor.item_id)
    return ~Q(kind=Kind.POST) | Q(created_by=actor.account_id) if actor.role in OWN_ONLY else Q()


def require(
    actor: Actor, action: Action, *, owner_id: UUID | None = None, item_id: UUID | None = None, new: bool = False
) -> None:
    """Raises Forbidden."""
    if not may(actor, action, owner_id=owner_id, item_id=item_id, new=new):
        raise Forbidden(f"{actor.label} ({actor.role.label.lower()}) may not {action.value} this.")
