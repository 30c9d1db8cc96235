"""What is asked of, and said about, a working copy before it is published (content/workflow.py)."""

from django.utils import timezone

from content import workflow
from content.commands import history, notifying
from content.commands.atomic import command
from content.commands.authoring import lock_item
from content.commands.checks import check_words
from content.errors import Fault, Invalid, NotFound
from content.models.item import Item
from content.models.review import Comment
from content.permissions import Action, Actor, require


@command
def submit(*, item: Item, actor: Actor, note: str | None = None) -> Item:
    """The author says that it is ready to be looked at. Raises Conflict, Forbidden."""
    row = _step("submit", item, actor, note)
    notifying.tell_reviewers("submitted", row, actor, note=note)
    return row


@command
def request_changes(*, item: Item, note: str, actor: Actor) -> Item:
    """An editor says what is missing: the note becomes a comment. Raises Invalid, Conflict, Forbidden."""
    if not note.strip():
        raise Invalid("Say what should be changed.", errors=[Fault(pointer="/note", code="required", detail="What?")])
    row = _step("request_changes", item, actor, note)
    notifying.tell_author("changes_requested", row, actor, note=note)
    return row


@command
def approve(*, item: Item, actor: Actor, note: str | None = None) -> Item:
    """An editor agrees to what is saved. Raises Conflict, Forbidden."""
    row = _step("approve", item, actor, note)
    notifying.tell_author("approved", row, actor, note=note)
    return row


@command
def comment(*, item: Item, text: str, actor: Actor, revision: int | None = None) -> Comment:
    """Said of a revision, of the last one if none is named. Raises Invalid, Forbidden."""
    row = lock_item(item)
    require(actor, Action.COMMENT, owner_id=row.created_by_id, item_id=row.pk)
    number = row.version if revision is None else revision
    if not 1 <= number <= row.version:
        raise Invalid(f"There is no revision {number}.", errors=[Fault(pointer="/revision", code="unknown_value")])
    said = _said(row, text, number, actor)
    notifying.tell_of_comment(said, actor)
    return said


@command
def resolve_comment(*, comment: Comment, actor: Actor, resolved: bool = True) -> Comment:
    """What it asked for is done; or is not, after all. Raises Forbidden, NotFound."""
    row = lock_item(comment.item)
    require(actor, Action.COMMENT, owner_id=row.created_by_id, item_id=row.pk)
    found = Comment.objects.filter(pk=comment.pk).first()
    if found is None:
        raise NotFound("This comment has been deleted.")
    found.resolved_at = (found.resolved_at or timezone.now()) if resolved else None
    found.resolved_by = (found.resolved_by or actor.label) if resolved else None
    found.save(update_fields=["resolved_at", "resolved_by"])
    return found


def _step(name: str, item: Item, actor: Actor, note: str | None) -> Item:
    row: Item = lock_item(item)
    check_words("/note", note)
    step = workflow.check(name, actor, row.stage, owner_id=row.created_by_id, item_id=row.pk)
    history.moved(row, name, actor, after=step.after, note=note)
    if note and note.strip():
        _said(row, note, row.version, actor)
    return row


def _said(row: Item, text: str, revision: int, actor: Actor) -> Comment:
    check_words("/text", text)
    if not text.strip():
        raise Invalid("A comment says something.", errors=[Fault(pointer="/text", code="required", detail="What?")])
    return Comment.objects.create(
        item_id=row.pk, revision=revision, text=text.strip(), actor=actor.label, account_id=actor.account_id
    )
