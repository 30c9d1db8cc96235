"""What every importer shares: reading a source, writing records through commands, keeping the originals, publishing.

An importer says what records there are, in batches; a batch is written in one transaction with all that belongs to it,
so an import that was interrupted can be run again. Running it again changes nothing that has not changed in the source,
and never what an editor has changed since. What is told about it is `report.py`'s.
"""

import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import F
from tqdm import tqdm

from content.commands import authoring, originals, publishing
from content.errors import Refused
from content.importers.report import LEFT_ALONE, Outcome, Report
from content.models.edition import Edition, EditionState, Reason
from content.models.item import Deletion, Item, Original, Revision
from content.models.quote import Quote
from content.permissions import SYSTEM
from content.queries import editing
from content.vocabulary import Standing

Batch = TypeVar("Batch")

LARGEST = 40_000_000  # bytes of a file that is read


class SourceError(Exception):
    """What is to be imported cannot be read, or cannot be what it says. One line, for whoever gave the command."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that is there, not empty and not too large. Raises SourceError."""
    if any("\ud800" <= char <= "\udfff" for char in path.name):  # bytes that are no UTF-8 (PEP 383)
        raise SourceError(f"{path}: the name of the file is not in UTF-8")
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise SourceError(f"{path}: there is no such file") from error
    except IsADirectoryError as error:
        raise SourceError(f"{path}: this is a folder, not a file") from error
    except (OSError, ValueError) as error:
        raise SourceError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if len(data) > LARGEST:
        raise SourceError(f"{path}: more than {LARGEST // 1_000_000} MB")
    if not data.strip():
        raise SourceError(f"{path}: the file is empty")
    return data


@dataclass(frozen=True)
class Record:
    """An item as the source has it.

    `source` names it, the same in every run: it is how a later import knows the item, whatever its slug is by then.
    `was` is its name in earlier runs, where it has another now.
    `content` are the bytes it was made from. `initially` are fields that only a new item gets, `columns` those of an
    image's file where it is new or another. A draft is never published. `links` are the (kind, slug) of its fields,
    `names` those of its texts.
    """

    kind: str
    source: str
    content: bytes
    data: Mapping[str, Any]
    initially: Mapping[str, Any] = field(default_factory=dict)
    columns: Mapping[str, Any] | None = None
    was: str | None = None
    is_draft: bool = False
    links: frozenset[tuple[str, str]] = frozenset()
    names: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class Saved:
    item: Item
    outcome: Outcome
    detail: str | None = None
    record: Record | None = None

    @property
    def id(self) -> str:
        return str(self.item.pk)


_ORIGINALS = Original.objects.select_related("item").defer("content")


class Pace:
    """How many pieces go into one transaction: as many as it takes `SECONDS`, so that nobody waits for it long."""

    SECONDS = 0.25

    def __init__(self, most: int) -> None:
        self.most = most
        self.size = min(most, 8)

    @contextmanager
    def kept(self) -> Iterator[None]:
        start = monotonic()
        yield
        fitting = self.size * self.SECONDS / max(monotonic() - start, 0.001)
        self.size = max(1, min(self.most, round(fitting), self.size * 2))


class Importer(ABC, Generic[Batch]):
    """The steps of an import. Subclasses read, and write a batch by saving its records.

    `together` is how many batches one transaction may take. What names items in its text that come later is published
    at the end: a text is bound when it is published.
    """

    unit = "posts"
    together = 1

    def __init__(
        self, report: Report, *, publish: bool = False, dry_run: bool = False, restore_deleted: bool = False
    ) -> None:
        self.report = report
        self.is_publishing = publish
        self.is_restoring = restore_deleted
        self.is_rehearsal = report.is_rehearsal = dry_run
        self.total = self.done = 0
        self.resolver = editing.Resolver()
        self.deletions: dict[tuple[str, str], str] = {}  # slugs of what was deleted here, by kind and source
        self._saved: list[Saved] = []
        self._originals: dict[tuple[str, str], Original | None] = {}
        self._states: dict[UUID, dict[str, Any]] = {}
        self._postponed: list[UUID] = []
        self._known: dict[tuple[str, str], Saved] = {}

    @abstractmethod
    def read(self) -> list[Batch]:
        """Everything that can be said before writing. Raises SourceError."""

    def prepare(self, batch: Batch) -> None:
        """What can be done for a batch before its transaction, so that nobody waits for it."""

    def expected(self, _batch: Batch) -> list[Record]:
        """The records that `write` will save: so they are looked up together."""
        return []

    @abstractmethod
    def write(self, batch: Batch) -> None:
        """Save the records of a batch, links first."""

    def conclude(self) -> None:
        """What can be said when all is written and published."""

    def run(self) -> Report:
        """Read all, then write and publish batch by batch. Raises SourceError; what is done by then is complete.

        A rehearsal is one transaction, as a batch may link to an earlier one. It publishes at its end, all at once:
        the log is locked after every item then, as in every transaction, and not while later batches are written.
        """
        self.deletions = {
            (kind, source): slug for kind, source, slug in Deletion.objects.values_list("kind", "source", "slug")
        }
        batches = self.read()
        self.total = len(batches)
        with self._rehearsal():
            self._write_all(batches)
            self._publish_postponed()
            self.conclude()
        self.report.published = sorted(set(self.report.published))
        return self.report

    def _write_all(self, batches: list[Batch]) -> None:
        pace = Pace(self.together)
        with self.bar(len(batches), self.unit) as bar:
            while self.done < len(batches):
                some = batches[self.done : self.done + pace.size]
                for batch in some:
                    self.prepare(batch)
                with pace.kept(), transaction.atomic():
                    self._saved = []
                    self._look_up([record for batch in some for record in self.expected(batch)])
                    for batch in some:
                        self.write(batch)
                    self._publish_or_postpone()
                self.done += len(some)
                bar.update(len(some))

    def bar(self, total: int, unit: str) -> Any:
        """A progress bar, where somebody is watching."""
        return tqdm(total=total, unit=f" {unit}", file=sys.stderr, disable=not sys.stderr.isatty())

    def _look_up(self, records: list[Record]) -> None:
        """What the records are here already, and what they link to."""
        self.resolver = editing.Resolver()
        self.resolver.learn({link for record in records for link in record.links})
        self.resolver.learn({(record.kind, str(record.data["slug"])) for record in records if "slug" in record.data})
        wanted = {record.source for record in records} | {record.was for record in records if record.was}
        found = {(original.item.kind, original.source): original for original in _ORIGINALS.filter(source__in=wanted)}
        self._originals = dict.fromkeys((record.kind, record.source) for record in records)
        self._originals |= {(r.kind, r.source): found.get((r.kind, r.was)) for r in records if r.was} | found
        known = [original.item_id for original in self._originals.values() if original]
        latest = Revision.objects.filter(item_id__in=known, number=F("item__version"))
        self._states = dict(latest.values_list("item_id", "state"))

    def is_left_out(self, kind: str, source: str) -> bool:
        """Whether an editor has deleted what an earlier import made of it."""
        return (str(kind), source) in self.deletions and not self.is_restoring

    def check_same_source(self, where: str, name: str, *, there: int, gone: int, unit: str, way: str) -> None:
        """Another source of the same name would overwrite what this one's made, where things are called alike.

        `there` and `gone` are how much of what was imported under the name is in the source still, and is not; `way`
        is how to go on. Raises SourceError.
        """
        if gone > there:
            raise SourceError(
                f"{where}: {gone} of {gone + there} {unit} that were imported from “{name}” are not here: {way}"
            )

    def save(self, record: Record) -> Saved:
        """Make or update the item of a record, unless it is an editor's by now; once in a run. Raises SourceError."""
        if (record.kind, record.source) in self._known:
            return self._known[record.kind, record.source]
        try:
            saved = self._save(record)
        except Refused as refused:
            raise SourceError(f"{record.source}: {refused}") from refused
        self._saved.append(saved)
        self._known[record.kind, record.source] = saved
        self.report.tell_item(saved.item.kind, saved.item.slug, saved.outcome, saved.detail)
        return saved

    def _save(self, record: Record) -> Saved:
        original = self._original(record)
        if original and original.source != record.source:
            originals.move_original(item=original.item, source=record.source, actor=SYSTEM)
        if original:
            return self._update(original, record)
        slug = record.data.get("slug")
        if slug and self.resolver(record.kind, slug):
            there = editing.find(record.kind, slug)
            if there.slug == slug:  # and not an old address of another item
                return Saved(there, Outcome.ALREADY_THERE)
        item = authoring.create_item(
            kind=record.kind,
            data={**record.data, **record.initially},
            actor=SYSTEM,
            columns=record.columns,
            resolver=self.resolver,
        )
        _keep(item, record)
        if (str(record.kind), record.source) in self.deletions:
            originals.forget_deletion(source=record.source, kind=record.kind, actor=SYSTEM)
        return Saved(item, Outcome.MADE, record=record)

    def _original(self, record: Record) -> Original | None:
        key = record.kind, record.source
        if key in self._originals:
            return self._originals[key]
        names = [record.source, record.was] if record.was else [record.source]
        return _ORIGINALS.filter(source__in=names, item__kind=record.kind).first()

    def _update(self, original: Original, record: Record) -> Saved:
        """The version that the last import left behind tells whether an editor has been there since."""
        is_newer = original.digest != originals.digest(record.content)
        if original.item.version != original.version:
            newer = "the source has changed, too" if is_newer else None
            return Saved(original.item, Outcome.KEPT_EDITED, newer)
        data = self._with_old_addresses(original.item, record)
        if not is_newer and not record.columns and self._is_as_before(original.item, data):
            return Saved(original.item, Outcome.UNCHANGED, record=record)
        if _locked_version(original) != original.version:
            return Saved(original.item, Outcome.KEPT_EDITED)
        item = authoring.update_item(
            item=original.item, data=data, actor=SYSTEM, columns=record.columns, resolver=self.resolver
        )
        changed = item.version != original.version
        if changed or is_newer:
            _keep(item, record)
        return Saved(item, Outcome.UPDATED if changed else Outcome.UNCHANGED, record=record)

    def _with_old_addresses(self, item: Item, record: Record) -> Mapping[str, Any]:
        """The data, with the addresses that the item has had since it was first imported: they stay."""
        state = self._states.get(item.pk)
        if state is None or "aliases" not in record.data:
            return record.data
        kept = dict.fromkeys([*state["aliases"], *record.data["aliases"]])
        return {**record.data, "aliases": [alias for alias in kept if alias != record.data.get("slug")]}

    def _is_as_before(self, item: Item, data: Mapping[str, Any]) -> bool:
        state = self._states.get(item.pk)
        if state is None:
            return False
        return authoring.is_unchanged(kind=item.kind, before=state, data=data, resolver=self.resolver)

    # --- Publishing ----------------------------------------------------------------------------------------------

    def _publish_or_postpone(self) -> None:
        """What the batch saved: what never was public, and what is public and has changed."""
        due = _due(self._saved) if self.is_publishing else []
        ready = [saved.item.pk for saved in due if not self.is_rehearsal and not self.is_early(saved)]
        self._postponed += [saved.item.pk for saved in due if saved.item.pk not in ready]
        self._publish(ready)

    def is_early(self, _saved: Saved) -> bool:
        """Whether something that the item's text names is still to come."""
        return False

    def _publish_postponed(self) -> None:
        if self.is_rehearsal:
            self._publish(self._postponed)
            return
        pace, done = Pace(self.together), 0
        with self.bar(len(self._postponed), "published") as bar:
            while done < len(self._postponed):
                some = self._postponed[done : done + pace.size]
                with pace.kept():
                    self._publish(some)
                done += len(some)
                bar.update(len(some))

    def _publish(self, due: list[UUID]) -> None:
        """Together; if that is refused, one by one, to see which it was. Nothing is taken along: what an import may
        publish it names itself, and what else a link leads to is a draft, of the source or of an editor."""
        if not due:
            return
        found = Item.objects.in_bulk(due)
        items = [found[id_] for id_ in due]
        try:
            publication = publishing.publish(
                items=items, actor=SYSTEM, reason=Reason.BACKFILL, if_scheduled="keep", takes_along=False
            )
        except Refused as refused:
            if len(due) > 1:
                for id_ in due:
                    self._publish([id_])
                return
            self.refuse_publication(items[0], refused)
            return
        self.report.published += [(str(e.kind), e.slug) for e in publication.editions]

    def refuse_publication(self, item: Item, refused: Refused) -> None:
        raise SourceError(f"{item}: {refused}") from refused

    @contextmanager
    def _rehearsal(self) -> Iterator[None]:
        """One transaction that is taken back, for a dry run."""
        if not self.is_rehearsal:
            yield
            return
        with transaction.atomic():
            yield
            transaction.set_rollback(True)


def _locked_version(original: Original) -> int | None:
    """Of the item, which nobody else changes from here on: an editor may have, since the batch was looked up."""
    rows = Item.objects.select_for_update(no_key=True).filter(pk=original.item_id)
    return rows.values_list("version", flat=True).first()


def _keep(item: Item, record: Record) -> None:
    originals.keep_original(item=item, source=record.source, content=record.content, actor=SYSTEM)


def _due(saved: list[Saved]) -> list[Saved]:
    """What is to be published of what was saved: no drafts, nothing proposed, nothing that is public as it is."""
    candidates = [one for one in saved if one.outcome not in LEFT_ALONE and one.record and not one.record.is_draft]
    ids = [one.item.pk for one in candidates]
    waiting = set(Quote.objects.filter(pk__in=ids).exclude(standing=Standing.ACCEPTED).values_list("pk", flat=True))
    last = dict(Edition.objects.filter(item_id__in=ids).order_by("visible_from").values_list("item_id", "state"))
    return [
        one
        for one in candidates
        if one.item.pk not in waiting
        and (
            one.item.pk not in last or (one.outcome == Outcome.UPDATED and last[one.item.pk] == EditionState.PUBLISHED)
        )
    ]
