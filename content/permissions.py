"""Which role may do what to content. One table; commands ask it, nothing else decides."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from content.errors import Forbidden
from content.models.account import Role


class Action(StrEnum):
    WRITE = "write"
    REVIEW = "review"
    PUBLISH = "publish"
    SUPPRESS = "suppress"
    OPERATE = "operate"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks for a change: an account, or the operator of the machine. `label` is what histories show."""

    label: str
    role: Role
    account_id: UUID | None = None


# The actor of command lines, importers and the worker: whoever can run them owns the database anyway.
SYSTEM = Actor(label="system", role=Role.ADMIN)

MAY: dict[Role, frozenset[Action]] = {
    Role.CONTRIBUTOR: frozenset({Action.WRITE}),
    Role.EDITOR: frozenset({Action.WRITE, Action.REVIEW, Action.PUBLISH}),
    Role.ADMIN: frozenset(Action),
}

# What a contributor may write: nothing that is shared by everyone's posts, and only what is theirs.
OWN_ONLY = frozenset({Role.CONTRIBUTOR})


def may(actor: Actor, action: Action, *, owner_id: UUID | None = None, new: bool = False) -> bool:
    """`owner_id` is the account that created the item; `new` is true for an item that is being created."""
    if action not in MAY[actor.role]:
        return False
    if actor.role not in OWN_ONLY or new:
        return True
    return owner_id is not None and owner_id == actor.account_id


def require(actor: Actor, action: Action, *, owner_id: UUID | None = None, new: bool = False) -> None:
    """Raises Forbidden."""
    if not may(actor, action, owner_id=owner_id, new=new):
        raise Forbidden(f"{actor.label} ({actor.role.label.lower()}) may not {action.value} this.")
