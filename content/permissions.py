"""Who may do what to content, and to whom the rest is open. One table; commands ask it, nothing else decides.

What a caller may do follows from three things: the role, what a key was made for (`only`), and whose the item is.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from content.errors import Forbidden
from content.models.account import Role


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
    if action not in MAY[actor.role] or (actor.only is not None and action not in actor.only):
        return False
    if actor.role == Role.GUEST:
        return item_id is not None and item_id == actor.item_id
    if actor.role not in OWN_ONLY or new:
        return True
    return owner_id is not None and owner_id == actor.account_id


def require(
    actor: Actor, action: Action, *, owner_id: UUID | None = None, item_id: UUID | None = None, new: bool = False
) -> None:
    """Raises Forbidden."""
    if not may(actor, action, owner_id=owner_id, item_id=item_id, new=new):
        raise Forbidden(f"{actor.label} ({actor.role.label.lower()}) may not {action.value} this.")
