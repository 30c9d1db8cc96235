"""The way of a working copy to the public, as one table: what can be done with it, at which stages, by whom.

Commands hold to it; the API, the buttons of the admin and the table in docs/editing.md are made from it. How far an
item has come is two things: the stage of its working copy, which is stored, and what the public is shown, which
editions tell. A published item goes on being served unchanged while its working copy is edited.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from content.errors import Conflict, Forbidden
from content.models.account import Role
from content.permissions import Action, Actor, may, require
from content.vocabulary import Stage

ANY = frozenset(Stage)


class Seen(StrEnum):
    """What the public is shown of an item, or will be. SCHEDULED: it was never shown, or left, and will be."""

    NEVER = "never"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    NOTICE = "notice"
    LEFT = "left"


class Needs(StrEnum):
    """What else has to be so."""

    NOTHING = "nothing"
    NEVER_PUBLIC = "never_public"
    PUBLIC = "public"
    WITHOUT_NOTICE = "without_notice"
    PENDING = "pending"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Transition:
    """`after` None leaves the stage as it is. `says` stands on a button. `guests`: it is open to them, too."""

    name: str
    action: Action
    says: str
    before: frozenset[Stage] = ANY
    after: Stage | None = None
    needs: Needs = Needs.NOTHING
    guests: bool = False

    def is_open_to(self, actor: Actor, *, owner_id: UUID | None, item_id: UUID) -> bool:
        allowed = self.guests or actor.role != Role.GUEST
        return allowed and may(actor, self.action, owner_id=owner_id, item_id=item_id)


TRANSITIONS: dict[str, Transition] = {
    one.name: one
    for one in (
        Transition("edit", Action.WRITE, "Save", guests=True),
        Transition("restore", Action.WRITE, "Restore"),
        Transition("delete", Action.WRITE, "Delete", needs=Needs.NEVER_PUBLIC),
        Transition(
            "submit",
            Action.SUBMIT,
            "Submit for review",
            frozenset({Stage.DRAFT, Stage.CHANGES_REQUESTED}),
            Stage.SUBMITTED,
            guests=True,
        ),
        Transition(
            "request_changes",
            Action.REVIEW,
            "Request changes",
            frozenset({Stage.SUBMITTED, Stage.APPROVED}),
            Stage.CHANGES_REQUESTED,
        ),
        Transition(
            "approve",
            Action.REVIEW,
            "Approve",
            frozenset({Stage.DRAFT, Stage.SUBMITTED, Stage.CHANGES_REQUESTED}),
            Stage.APPROVED,
        ),
        Transition("publish", Action.PUBLISH, "Publish", after=Stage.PUBLISHED),
        Transition("unschedule", Action.PUBLISH, "Unschedule", needs=Needs.PENDING),
        Transition("correct", Action.PUBLISH, "Correct what is public", needs=Needs.WITHOUT_NOTICE),
        Transition("withdraw", Action.PUBLISH, "Withdraw", needs=Needs.PUBLIC),
        Transition("suppress", Action.SUPPRESS, "Suppress an edition", needs=Needs.HISTORY),
    )
}

# What becomes of a stage when the text is changed: what was agreed to, or published, is not that any more.
EDITED = {Stage.PUBLISHED: Stage.DRAFT, Stage.APPROVED: Stage.DRAFT}


# What the editors have agreed to is not a guest's to change, until they ask for changes.
CLOSED_TO_GUESTS = frozenset({Stage.APPROVED, Stage.PUBLISHED})


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an item has come. `pending`: something is scheduled; `editions`: how many the public has seen.

    `edition` is the number of the one that it sees. The instants are those at which another comes, or it is withdrawn.
    """

    stage: Stage
    seen: Seen = Seen.NEVER
    pending: bool = False
    editions: int = 0
    edition: int | None = None
    scheduled_at: datetime | None = None
    withdrawal_at: datetime | None = None

    @property
    def state(self) -> str:
        """One word for it: the stage, or, of what is settled, what the public is shown."""
        if self.stage != Stage.PUBLISHED:
            return self.stage.value
        if self.pending and self.seen in {Seen.NEVER, Seen.SCHEDULED, Seen.LEFT}:
            return "scheduled"
        return {Seen.LEFT: "withdrawn", Seen.NOTICE: "withdrawn"}.get(self.seen, "published")

    def has(self, needs: Needs) -> bool:
        return {
            Needs.NOTHING: True,
            Needs.NEVER_PUBLIC: not self.editions and not self.pending,
            Needs.PUBLIC: self.seen in {Seen.PUBLISHED, Seen.NOTICE},
            Needs.WITHOUT_NOTICE: self.seen == Seen.PUBLISHED,
            Needs.PENDING: self.pending,
            Needs.HISTORY: self.editions > 1,
        }[needs]


def open_to(actor: Actor, standing: Standing, *, owner_id: UUID | None, item_id: UUID) -> list[Transition]:
    """What can be done now, by this one, in the order of the table."""
    return [
        one
        for one in TRANSITIONS.values()
        if one.is_open_to(actor, owner_id=owner_id, item_id=item_id)
        and standing.stage in one.before
        and standing.has(one.needs)
    ]


def check(name: str, actor: Actor, stage: str, *, owner_id: UUID | None, item_id: UUID) -> Transition:
    """Raises Forbidden, Conflict. What it `needs` is for the verb to refuse, under the lock that it takes."""
    found = TRANSITIONS[name]
    require(actor, found.action, owner_id=owner_id, item_id=item_id)
    if not found.is_open_to(actor, owner_id=owner_id, item_id=item_id):
        raise Forbidden("A guest writes the text, and submits it.")
    if stage not in found.before:
        allowed = ", ".join(sorted(one.label.lower() for one in found.before))
        is_so = Stage(stage).label.lower()
        raise Conflict(f"“{found.says}” is for what is {allowed}; this is {is_so}.", code="wrong_stage")
    return found


def edited(stage: str, actor: Actor) -> Stage:
    """Whoever may review may mend what is approved, and it stays that."""
    if stage == Stage.APPROVED and may(actor, Action.REVIEW):
        return Stage.APPROVED
    return EDITED.get(Stage(stage), Stage(stage))
