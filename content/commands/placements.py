"""Where editions stand in time: room made, editions written, what is pending rebuilt. Only while the log is held."""

from datetime import datetime
from itertools import zip_longest
from uuid import UUID

from django.db.models import Q

from content.commands.editions import Draft, Prepared, Terms, draft_of, prepare_again, withdrawn, written
from content.commands.indexing import index
from content.commands.log import Log
from content.errors import Conflict
from content.models.edition import SHOWN, Body, Edge, Edition, EditionState, Reason

Lifted = tuple[Edition, Prepared]


class Placement:
    """One item's editions around an instant: the one that is visible, and what is pending, in order of time.

    At most one edition and one withdrawal are pending, and the withdrawal comes last. To change something: `remove`
    what goes, for all items; `make_room`, for all items; `put`; and `settle` where nothing was put.
    """

    def __init__(self, item_id: UUID, log: Log, rows: list[Edition] | None = None) -> None:
        """`rows` are those that `placements` has read already."""
        self.item_id = item_id
        self.log = log
        ordered = _lasting([item_id], log) if rows is None else rows
        self.current = next((row for row in ordered if row.change is not None), None)
        self.pending = [row for row in ordered if row.change is None]

    @property
    def scheduled(self) -> Edition | None:
        return next((row for row in self.pending if row.state == EditionState.PUBLISHED), None)

    @property
    def withdrawal(self) -> Edition | None:
        return next((row for row in self.pending if row.state != EditionState.PUBLISHED), None)

    def at(self, instant: datetime) -> Edition | None:
        """What is, or will be, visible at an instant that has not passed."""
        rows = [row for row in [self.current, *self.pending] if row and row.visible_from <= instant]
        return rows[-1] if rows else None

    def before(self, instant: datetime) -> Edition | None:
        """The last edition that begins before the instant."""
        rows = [row for row in [self.current, *self.pending] if row and row.visible_from < instant]
        return rows[-1] if rows else None

    def remove(self, edition: Edition) -> None:
        """A pending edition is deleted: nobody has seen it. The gap that it leaves is the caller's to fill."""
        self.pending.remove(edition)
        edition.delete()

    def make_room(self, start: datetime) -> None:
        """What is visible until now ends at `start`, before anything is put there (two slugs may be swapped)."""
        before = self.before(start)
        if before:
            self._lasts_until(before, start)

    def put(self, draft: Draft) -> None:
        """Write the edition where `make_room` made room, and its log entry when it is visible at once.

        What is pending after it is rebuilt on it: nobody has seen that yet.
        """
        edition = draft.edition
        after = [row for row in self.pending if row.visible_from > edition.visible_from]
        edition.visible_until = min((row.visible_from for row in after), default=None)
        self.number(edition)
        lifted = self._lift(after)
        self._write(draft)
        if edition.visible_from <= self.log.instant:
            self.log.append(edition)
        self._put_back(draft, lifted)

    def number(self, edition: Edition) -> None:
        before = self.before(edition.visible_from)
        edition.number = before.number + 1 if before else 1

    def settle(self) -> None:
        """After removals: what is left lasts until what comes next, and what comes next is rebuilt on it.

        A withdrawal with nothing before it has nothing to withdraw, and goes too.
        """
        if self.current is None and self.scheduled is None:
            for row in list(self.pending):
                self.remove(row)
        rows = [row for row in [self.current, *self.pending] if row]
        for row, following in zip_longest(rows, rows[1:]):
            self._lasts_until(row, following.visible_from if following else None)
        self.rebuild()

    def _lasts_until(self, row: Edition, until: datetime | None) -> None:
        row.visible_until = until
        self._check_slug(row)
        row.save(update_fields=["visible_until"])

    def rebuild(self) -> None:
        """What is pending, made again on what is public now."""
        self._put_back(written(self.current) if self.current else None, self._lift(self.pending))

    def move(self, start: datetime, group: UUID) -> None:
        """The scheduled edition of an item that was never public begins at `start` instead, with another group."""
        for row in self.pending:
            if row.state == EditionState.PUBLISHED:
                row.visible_from, row.group = start, group
        self.rebuild()

    def _lift(self, rows: list[Edition]) -> list[Lifted]:
        """Pending rows out of the way, and what is needed to put them back. No two may be there at once."""
        lifted = [(row, prepare_again(row)) for row in rows]
        Edition.objects.filter(pk__in=[row.pk for row in rows]).delete()
        return lifted

    def _put_back(self, base: Draft | None, lifted: list[Lifted]) -> None:
        """The same rows, each made again on what is before it now."""
        for row, prepared in lifted:
            draft = _drafted_again(row, prepared, base)
            draft.edition.id, draft.edition.visible_until, draft.edition.taken = row.id, row.visible_until, row.taken
            draft.edition.number = base.edition.number + 1 if base else 1
            self._write(draft)
            base = draft

    def _write(self, draft: Draft) -> None:
        self._check_slug(draft.edition)
        draft.edition.save(force_insert=True)
        if draft.parts:
            Body.objects.create(edition=draft.edition, parts=draft.parts, names=draft.names)
        Edge.objects.bulk_create(_edges(draft), batch_size=1000)
        index([draft])

    def _check_slug(self, edition: Edition) -> None:
        """The database refuses it too; this says which item holds the slug.

        It is not asked by state: SQLite might find all of a kind by that, and look at each.
        """
        if edition.state not in SHOWN:
            return
        others = Edition.objects.exclude(item_id=edition.item_id).filter(
            Q(visible_until=None) | Q(visible_until__gt=edition.visible_from), kind=edition.kind, slug=edition.slug
        )
        if edition.visible_until:
            others = others.filter(visible_from__lt=edition.visible_until)
        if any(state in SHOWN for state in others.values_list("state", flat=True)):
            raise _slug_taken(edition)


def placements(ids: list[UUID], log: Log) -> list[Placement]:
    """Those of many items, in one query."""
    rows: dict[UUID, list[Edition]] = {id_: [] for id_ in ids}
    for row in _lasting(ids, log):
        rows[row.item_id].append(row)
    return [Placement(id_, log, rows[id_]) for id_ in ids]


def put_all(ready: list[tuple[Placement, Draft]], log: Log) -> None:
    """`put` for several items whose editions begin at one instant. Where nothing is pending they are written together:
    the queries are the same, for all of them at once."""
    if any(placement.pending for placement, _ in ready):
        for placement, draft in ready:
            placement.put(draft)
        return
    editions = [draft.edition for _, draft in ready]
    _check_slugs(editions)
    for placement, draft in ready:
        placement.number(draft.edition)
        if draft.edition.visible_from <= log.instant:
            log.number(draft.edition)
    Edition.objects.bulk_create(editions, batch_size=1000)
    with_body = [draft for _, draft in ready if draft.parts]
    Body.objects.bulk_create(
        [Body(edition=d.edition, parts=d.parts, names=d.names) for d in with_body], batch_size=1000
    )
    Edge.objects.bulk_create([edge for _, draft in ready for edge in _edges(draft)], batch_size=1000)
    index([draft for _, draft in ready])
    log.append_all([edition for edition in editions if edition.change is not None])


def _lasting(ids: list[UUID], log: Log) -> list[Edition]:
    rows = Edition.objects.filter(Q(visible_until=None) | Q(visible_until__gt=log.instant), item_id__in=ids)
    return list(rows.order_by("visible_from"))


def _edges(draft: Draft) -> list[Edge]:
    edition = draft.edition
    shared = {"edition": edition, "item_id": edition.item_id, "kind": edition.kind, "sort_key": edition.sort_key}
    return [Edge(name=name, value=value, **shared) for name, value in sorted(draft.edges)]


def _check_slugs(editions: list[Edition]) -> None:
    """`_check_slug` for editions without an end, which begin at one instant. Nor is this asked by state."""
    shown = {(edition.kind, edition.slug): edition for edition in editions if edition.state in SHOWN}
    if not shown:
        return
    start = next(iter(shown.values())).visible_from
    kinds, slugs = (set(names) for names in zip(*shown, strict=True))
    others = Edition.objects.filter(Q(visible_until=None) | Q(visible_until__gt=start), kind__in=kinds, slug__in=slugs)
    for kind, slug, item_id, state in others.values_list("kind", "slug", "item_id", "state"):
        edition = shown.get((kind, slug))
        if edition is not None and edition.item_id != item_id and state in SHOWN:
            raise _slug_taken(edition)


def _slug_taken(edition: Edition) -> Conflict:
    return Conflict(f"The {edition.kind} “{edition.slug}” is public already, or scheduled.", code="slug_taken")


def _drafted_again(row: Edition, prepared: Prepared, base: Draft | None) -> Draft:
    """A pending edition from its own revision, on what is before it now; or a withdrawal of that."""
    if base is not None and row.state != EditionState.PUBLISHED:
        return withdrawn(base, row)
    reason = row.reason if row.reason == Reason.BACKFILL else None
    terms = Terms(row.group, row.visible_from, row.note, row.minor, reason)
    return draft_of(prepared, terms, base.edition if base else None, row.visible_from)
