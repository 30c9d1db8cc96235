"""Whether rows that come from elsewhere agree with each other as the commands leave them: a history, and the log.

Nothing is written here (content/commands/restoring.py does that). What cannot be derived without rendering (edges, sort
keys) and what nobody else knows (who, when, why) is believed.
"""

from collections.abc import Collection, Mapping
from copy import copy
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Subquery
from pydantic import ValidationError

from content.commands.editions import content_hash
from content.errors import Invalid
from content.models.edition import BEFORE_ALL, SHOWN, Action, Change, Edition, Reason
from content.models.item import Item, Revision
from content.models.review import Comment, Deed
from content.queries import editing
from content.states import STATES
from content.text.renderer import RENDERER
from content.vocabulary import Stage

Data = Mapping[str, Any]

# What an entry of the log repeats of its edition.
REPEATED = ("kind", "item_id", "explanation", "target_id", "target_kind")


class History:
    """One item's revisions, then its editions, each in the order of numbers, then its comments, one after the other.

    `stage` is what they let one think of an item that does not say its own, as content/migrations/0007_writing.py does.
    """

    def __init__(self, item: Item, state: Data) -> None:
        """`state` is the working copy, as plain data."""
        self._item, self._state = item, state
        self._revisions: dict[UUID, tuple[str, str]] = {}
        self._before: Edition | None = None
        self._last: UUID | None = None
        self.stage = Stage.DRAFT
        _expect(item.saves >= item.version, f"it was saved {item.saves} times, and has version {item.version}")

    def check_revision(self, revision: Revision) -> None:
        """Raises Invalid."""
        number = len(self._revisions) + 1
        _expect(revision.number == number, f"revision {revision.number} stands where {number} should")
        state = revision.state
        if number != self._item.version:
            _validated(self._item.kind, number, state)
        elif state != self._state:
            same = _validated(self._item.kind, number, state) == self._state
            _expect(same, f"the working copy is not what revision {number}, its last one, says")
        self._revisions[revision.pk] = (state["slug"], state["language"])
        self._last = revision.pk

    def check_edition(self, edition: Edition, parts: Any, edges: Collection[Any]) -> None:
        """`parts` are those of its body, None when it has none. Raises Invalid."""
        name, before = f"edition {edition.number}", self._before
        number = before.number + 1 if before else 1
        _expect(edition.number == number, f"{name} stands where {number} should")
        _expect(edition.kind == self._item.kind, f"{name} is of another kind")
        named = self._revisions.get(edition.revision_id)
        _expect(named is not None, f"{name} is made from a revision that is not there")
        _expect(_is_called(edition, named), f"{name} has not the slug and language of its revision")
        if before is not None:
            _expect(before.visible_until == edition.visible_from, f"{name} does not begin where the one before ends")
            _expect(_is_after(edition, before), f"{name} comes earlier in the log than the one before")
        _check_content(name, edition, parts, edges)
        self._before = edition
        if edition.revision_id == self._last and (edition.visible_until is None or edition.change is None):
            self.stage = Stage.PUBLISHED

    def check_comment(self, comment: Comment) -> None:
        """Raises Invalid."""
        is_there = 1 <= comment.revision <= self._item.version
        _expect(is_there, f"a comment is on revision {comment.revision}, which is not there")

    def close(self) -> None:
        """Nothing follows any more. Raises Invalid."""
        found, version = len(self._revisions), self._item.version
        _expect(found == version, f"there are {found} revisions of version {version}")
        last = self._before
        _expect(last is None or last.visible_until is None, "the last edition ends, and nothing follows")


def check_deeds(deeds: Collection[Deed]) -> None:
    """The items are in the database already, but for those that were deleted. Raises Invalid."""
    found = Item.objects.filter(pk__in={deed.item_id for deed in deeds}).values_list("pk", "kind", "version")
    items = {id_: (kind, version) for id_, kind, version in found}
    for deed in deeds:
        kind, version = items.get(deed.item_id, (deed.kind, None))
        _expect(deed.kind == kind, f"deed {deed.pk} is of another kind than its item")
        is_there = deed.revision is None or version is None or deed.revision <= version
        _expect(is_there, f"deed {deed.pk} is of revision {deed.revision}, which is not there")
        _expect({deed.before, deed.after} <= {None, *Stage}, f"deed {deed.pk} has a stage that there is not")
        _expect(isinstance(deed.terms, dict), f"deed {deed.pk} has no terms")


class Course:
    """The entries of the log in their order. The editions are in the database already."""

    def __init__(self) -> None:
        self._number = 0
        self._at: datetime = BEFORE_ALL
        self._shown = 0

    def check(self, changes: Collection[Change]) -> None:
        """Raises Invalid."""
        editions = _editions_of(changes)
        ids = {edition.item_id for edition in editions.values()}
        erased = _last_erasures(ids)
        for change in changes:
            self._check(change, editions.get(change.edition_id), erased)

    def close(self) -> None:
        """No entry follows any more. Raises Invalid."""
        released = Edition.objects.exclude(change=None).count()
        _expect(released == self._shown, f"{released} editions have an entry in it, and it has those of {self._shown}")
        late = Edition.objects.filter(change=None, visible_from__lte=self._at).order_by("visible_from").first()
        _expect(late is None, f"{late} began before it ends, and has no entry")

    def _check(self, change: Change, edition: Any, erased: Mapping[UUID, datetime]) -> None:
        name = f"change {change.number}"
        _expect(change.number == self._number + 1, f"{name} stands where {self._number + 1} should")
        _expect(edition is not None, f"{name} shows an edition that is not there")
        given = (change.edition_number, *(getattr(change, column) for column in REPEATED))
        _expect(
            given == (edition.number, *(getattr(edition, column) for column in REPEATED)),
            f"{name} does not say what its edition says",
        )
        names = {edition.slug, *([str(edition.item_id)] if edition.item_id in erased else [])}
        _expect(change.slug in names, f"{name} has not its edition's slug")
        action = Action.UPSERT if edition.state in SHOWN else Action.DELETE
        _expect(change.action == action, f"{name} has the wrong action")
        if edition.change == change.number:
            self._check_first(name, change, edition, is_erased=edition.item_id in erased)
        else:
            self._check_note(name, change, edition, erased)
        self._number, self._at = change.number, change.at

    def _check_first(self, name: str, change: Change, edition: Any, *, is_erased: bool) -> None:
        """An edition became visible. What was erased of its item may have taken a slug out of the log, for good."""
        at = max(self._at, edition.visible_from)
        _expect(change.at == at, f"{name} is not at the instant from which its edition is visible")
        _expect(
            (change.reason, change.minor) == (edition.reason, edition.minor), f"{name} has not its edition's reason"
        )
        before = edition.slug_before
        previous = {None if before in {edition.slug, str(edition.item_id)} else before, *([None] if is_erased else [])}
        _expect(change.previous_slug in previous, f"{name} has another previous slug than its item")
        self._shown += 1

    def _check_note(self, name: str, change: Change, edition: Any, erased: Mapping[UUID, datetime]) -> None:
        """No new edition: an earlier one of the item was erased (`note_change_of_history`)."""
        is_known = edition.change is not None and edition.change < change.number
        is_there = edition.visible_until is None or edition.visible_until > change.at
        _expect(is_known and is_there, f"{name} repeats an edition that is not visible then")
        is_later = self._at < change.at <= erased.get(edition.item_id, BEFORE_ALL)
        _expect(is_later, f"{name} shows no new edition, and none was erased then")
        reason = (Reason.REISSUED, True) if edition.state in SHOWN else (edition.reason, edition.minor)
        _expect((change.reason, change.minor) == reason, f"{name} has the wrong reason")
        _expect(change.previous_slug is None, f"{name} has a previous slug")


def _check_content(name: str, edition: Edition, parts: Any, edges: Collection[Any]) -> None:
    shown = [edition.snapshot, parts, edges]
    if edition.suppressed_at is not None:
        words = [edition.corrections, edition.note, edition.notice, edition.explanation]
        _expect(not any([*shown, *words]), f"{name} is erased, and has words all the same")
    elif edition.state not in SHOWN:
        _expect(not any(shown), f"{name} shows nothing, and has content all the same")
    _expect(_is_its_hash(edition, parts), f"the hash of {name} is not that of its content")


def _is_its_hash(edition: Edition, parts: Any) -> bool:
    """Of the renderer that it names, or of an earlier one: what a reissue leaves as it is keeps its hash."""
    if content_hash(edition, parts) == edition.hash:
        return True
    older = copy(edition)
    for renderer in range(1, min(edition.renderer, RENDERER + 1)):
        older.renderer = renderer
        if content_hash(older, parts) == edition.hash:
            return True
    return False


def _is_called(edition: Edition, named: tuple[str, str] | None) -> bool:
    """As its revision is; or, where that name was suppressed, by the id only (`forget` in editions.py)."""
    slug, language = named or ("", "")
    nameless = edition.state not in SHOWN and edition.slug == str(edition.item_id)
    return edition.language == language and (nameless or edition.slug == slug)


def _is_after(edition: Edition, before: Edition) -> bool:
    return edition.change is None or (before.change is not None and before.change < edition.change)


def _validated(kind: str, number: int, state: Data) -> dict[str, Any]:
    """A state that was saved, as it would be saved today. It names items by id, of which some may be gone since."""
    present = {name: value for name, value in state.items() if value is not None}
    context = {"resolve": lambda _, id_: id_ if editing.as_id(id_) else None, "kind": kind}
    try:
        return STATES[kind].model_validate(present, context=context).model_dump(mode="json")
    except ValidationError as error:
        first = error.errors()[0]
        where = "/".join(str(part) for part in first["loc"])
        raise Invalid(f"revision {number}, {where}: {first['msg'].rstrip('.')}") from error


def _editions_of(changes: Collection[Change]) -> dict[UUID, Edition]:
    """With the slug of the edition before, and without what fills the memory."""
    before = Edition.objects.filter(item_id=OuterRef("item_id"), number=OuterRef("number") - 1)
    rows = Edition.objects.filter(pk__in={change.edition_id for change in changes})
    columns = (
        *REPEATED,
        "slug",
        "suppressed_at",
        "number",
        "state",
        "change",
        "visible_from",
        "visible_until",
        "reason",
        "minor",
    )
    return {row.pk: row for row in rows.only(*columns).annotate(slug_before=Subquery(before.values("slug")[:1]))}


def _last_erasures(ids: Collection[UUID]) -> dict[UUID, datetime]:
    rows = Edition.objects.filter(item_id__in=ids, suppressed_at__isnull=False).order_by("suppressed_at")
    return {id_: at for id_, at in rows.values_list("item_id", "suppressed_at") if at}


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise Invalid(otherwise)
