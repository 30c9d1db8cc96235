"""The shapes of what is sent to the management API, and of what it answers. The fields of working copies are those of
content/states.py; schema/managing.py describes both from here.
"""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints, create_model

from content.queries.standing import STATES as WAY
from content.states import STATES
from content.values import Instant, Plain
from content.vocabulary import Kind, Stage
from content.workflow import Seen

# Addresses have the plural.
KINDS: dict[str, str] = {f"{kind}s": kind.value for kind in Kind}
PLURALS: dict[str, str] = {kind: plural for plural, kind in KINDS.items()}

Note = Annotated[str, StringConstraints(max_length=10_000)]
Number = Annotated[int, Field(ge=1, le=2_147_483_647)]


# --- Answers ---------------------------------------------------------------------------------------------------


class OpenTransition(BaseModel):
    name: str
    says: str


class Workflow(BaseModel):
    state: Literal[WAY]  # type: ignore[valid-type]
    stage: Stage
    seen: Seen
    edition: int | None
    scheduled_at: datetime | None
    withdrawal_at: datetime | None
    transitions: list[OpenTransition]


class EditorialWarning(BaseModel):
    code: str
    pointer: str
    detail: str


class WorkingCard(BaseModel):
    id: UUID
    kind: Kind
    slug: str
    label: str
    language: str
    revision: int
    created_at: datetime
    created_by: str | None
    saved_at: datetime
    saved_by: str
    workflow: Workflow


class WorkingList(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[WorkingCard]


class StoredFile(BaseModel):
    url: str
    share_url: str
    media_type: str
    width: int
    height: int


class PublishedEdition(BaseModel):
    """An edition that was made."""

    kind: Kind
    id: UUID
    slug: str
    edition: int
    visible_from: datetime


class Acted(BaseModel):
    item: WorkingCard
    warnings: list[EditorialWarning]


class PublishedItems(Acted):
    editions: list[PublishedEdition]
    taken: list[PublishedEdition]
    unchanged: list[PublishedEdition]


class CorrectedItem(PublishedItems):
    corrected_revision: int
    conflicts: list[str]


class Unscheduled(Acted):
    unscheduled: list[UUID]


class RevisionCard(BaseModel):
    number: int
    name: str | None
    made_at: datetime
    began_at: datetime | None
    actor: str
    editions: list[int]


class RevisionList(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[RevisionCard]


class WholeRevision(RevisionCard):
    fields: dict[str, Any]


class RevisionWords(BaseModel):
    op: Literal["equal", "delete", "insert"]
    text: str


class RevisionChange(BaseModel):
    field: str
    before: Any
    after: Any
    words: list[RevisionWords]
    html: str | None


class RevisionDiff(BaseModel):
    before: RevisionCard
    after: RevisionCard
    changes: list[RevisionChange]


class HistoryEntry(BaseModel):
    at: datetime
    action: str
    actor: str
    address: str | None
    note: str | None
    stage_before: Stage | None
    stage_after: Stage | None
    revision: int | None
    terms: dict[str, Any]


class HistoryPage(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[HistoryEntry]


class CommentCard(BaseModel):
    id: UUID
    revision: int
    text: str
    made_at: datetime
    actor: str
    resolved_at: datetime | None
    resolved_by: str | None


class CommentPage(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[CommentCard]


class InvitationCard(BaseModel):
    """`url` and `token` are told when the invitation is made, and never again."""

    id: UUID
    name: str
    email: str
    made_at: datetime
    made_by: str
    expires_at: datetime
    opened_at: datetime | None
    revoked_at: datetime | None
    used_at: datetime | None
    url: str | None
    token: str | None


class InvitationPage(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[InvitationCard]


class PreviewedItem(BaseModel):
    id: UUID
    kind: Kind
    slug: str
    label: str
    api_url: str | None
    url: str | None


class PreviewLink(BaseModel):
    """`token`, `url` and `api_url` open it, and are told when it is made."""

    id: UUID
    token: str | None
    url: str | None
    api_url: str | None
    expires_at: datetime
    items: list[PreviewedItem]


class PreviewCard(BaseModel):
    id: UUID
    made_by: str
    made_at: datetime
    expires_at: datetime
    items: list[PreviewedItem]


class PreviewPage(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[PreviewCard]


class TransitionRule(BaseModel):
    name: str
    says: str
    needs: str
    stages: list[Stage]
    stage_after: Stage | None
    only_if: str


class Caller(BaseModel):
    label: str
    role: str
    actions: list[str]


class ManagementIndex(BaseModel):
    caller: Caller
    kinds: dict[str, str]
    transitions: list[TransitionRule]


class BulkResult(BaseModel):
    action: str
    kind: Kind
    id: UUID
    result: Acted | None


class BulkResults(BaseModel):
    results: list[BulkResult]


# --- What is sent ----------------------------------------------------------------------------------------------


class Noted(Plain):
    note: Note | None = None


class Requested(Plain):
    note: Annotated[Note, StringConstraints(min_length=1)]


class Empty(Plain):
    pass


class Publishing(Noted):
    at: Instant | None = None
    minor: bool = False
    if_scheduled: Literal["keep", "reschedule"] | None = None


class Correcting(Noted):
    patch: dict[str, Any]
    minor: bool = False
    if_scheduled: Literal["keep"] | None = None


class Withdrawing(Plain):
    mode: Literal["gone", "redirect", "notice"]
    explanation: Note | None = None
    target: str | None = None
    at: Instant | None = None


class Suppressing(Plain):
    edition: Number
    reason: Annotated[Note, StringConstraints(min_length=1)]


class Restoring(Plain):
    revision: Number


class Naming(Plain):
    name: Annotated[str, StringConstraints(max_length=200)] | None


class Commenting(Plain):
    text: Annotated[Note, StringConstraints(min_length=1)]
    revision: Number | None = None


class Resolving(Plain):
    resolved: bool


class Inviting(Plain):
    name: Annotated[str, StringConstraints(min_length=1, max_length=150)]
    email: Annotated[str, StringConstraints(min_length=3, max_length=254)]
    expires_at: Instant | None = None


class NamedItem(Plain):
    kind: Kind
    id: str


class Previewing(Plain):
    expires_in: Annotated[int, Field(ge=60, le=7_776_000)] = 604_800
    items: Annotated[list[NamedItem], Field(max_length=99)] = []


class BulkOperation(Plain):
    """`id` and `if_match` name what is changed, `data` is what the action itself takes."""

    action: str
    kind: Kind
    id: str | None = None
    if_match: str | None = None
    data: dict[str, Any] = {}


class Bulk(Plain):
    operations: Annotated[list[BulkOperation], Field(min_length=1, max_length=100)]


# --- Working copies, a shape a kind ----------------------------------------------------------------------------


class Shared(BaseModel):
    """What every working copy has beside the fields that are edited."""

    id: UUID
    kind: Kind
    revision: int
    created_at: datetime
    created_by: str | None
    saved_at: datetime
    saved_by: str
    workflow: Workflow
    warnings: list[EditorialWarning]


# Told, and not to be sent.
READ_ONLY = frozenset({*Shared.model_fields, "file"})


def _working(kind: str) -> type[BaseModel]:
    more: dict[str, Any] = {"file": (StoredFile, ...)} if kind == Kind.IMAGE else {}
    return create_model(f"Working{kind.capitalize()}", __base__=(Shared, STATES[kind]), **more)


WORKING: dict[str, type[BaseModel]] = {kind: _working(kind) for kind in STATES}
