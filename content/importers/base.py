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
from typing import Any, Generic, TypeVar

from django.db import transaction
from tqdm import tqdm

from content.commands import authoring, originals, publishing
from content.errors import Refused
from content.importers.report import LEFT_ALONE, Outcome, Report
from content.models.edition import Edition, EditionState, Reason
from content.models.item import Item, Original
from content.permissions import SYSTEM
from content.queries import editing

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
    `content` are the bytes it was made from. `initially` are fields that only a new item gets.
    """

    kind: str
    source: str
    content: bytes
    data: Mapping[str, Any]
    initially: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Saved:
    item: Item
    outcome: Outcome
    detail: str | None = None

    @property
    def id(self) -> str:
        return str(self.item.pk)


class Importer(ABC, Generic[Batch]):
    """The steps of an import. Subclasses read, and write a batch by saving its records."""

    unit = "posts"

    def __init__(self, report: Report, *, publish: bool = False, dry_run: bool = False) -> None:
        self.report = report
        self.is_publishing = publish
        self.is_rehearsal = report.is_rehearsal = dry_run
        self.total = self.done = 0
        self._saved: list[Saved] = []
        self._postponed: list[Item] = []
        self._known: dict[tuple[str, str], Saved] = {}

    @abstractmethod
    def read(self) -> list[Batch]:
        """Everything that can be said before writing. Raises SourceError."""

    @abstractmethod
    def write(self, batch: Batch) -> None:
        """Save the records of a batch, links first."""

    def run(self) -> Report:
        """Read all, then write and publish batch by batch. Raises SourceError; what is done by then is complete.

        A rehearsal is one transaction, as a batch may link to an earlier one. It publishes at its end, all at once:
        the log is locked after every item then, as in every transaction, and not while later batches are written.
        """
        batches = self.read()
        self.total = len(batches)
        with self._rehearsal():
            for batch in tqdm(batches, unit=self.unit, file=sys.stderr, disable=not sys.stderr.isatty()):
                with transaction.atomic():
                    self._saved = []
                    self.write(batch)
                    self._publish_or_postpone()
                self.done += 1
            self._publish(self._postponed)
        self.report.published = sorted(set(self.report.published))
        return self.report

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
        original = Original.objects.select_related("item").filter(source=record.source, item__kind=record.kind).first()
        if original:
            return self._update(original, record)
        slug = record.data.get("slug")
        there = editing.find(record.kind, slug) if slug else None
        if there:
            return Saved(there, Outcome.ALREADY_THERE)
        item = authoring.create_item(kind=record.kind, data={**record.data, **record.initially}, actor=SYSTEM)
        _keep(item, record)
        return Saved(item, Outcome.MADE)

    def _update(self, original: Original, record: Record) -> Saved:
        """The version that the last import left behind tells whether an editor has been there since."""
        is_newer = original.digest != originals.digest(record.content)
        if original.item.version != original.version:
            newer = "the source has changed, too" if is_newer else None
            return Saved(original.item, Outcome.KEPT_EDITED, newer)
        item = authoring.update_item(item=original.item, data=record.data, actor=SYSTEM)
        changed = item.version != original.version
        if changed or is_newer:
            _keep(item, record)
        return Saved(item, Outcome.UPDATED if changed else Outcome.UNCHANGED)

    def _publish_or_postpone(self) -> None:
        """What the batch saved: what never was public, and what is public and has changed."""
        due = [saved.item for saved in self._saved if _is_due(saved)] if self.is_publishing else []
        if self.is_rehearsal:
            self._postponed += due
        else:
            self._publish(due)

    def _publish(self, due: list[Item]) -> None:
        if not due:
            return
        try:
            publication = publishing.publish(items=due, actor=SYSTEM, reason=Reason.BACKFILL, if_scheduled="keep")
        except Refused as refused:
            raise SourceError(f"{due[-1]}: {refused}") from refused
        self.report.published += [(str(e.kind), e.slug) for e in (*publication.editions, *publication.taken)]

    @contextmanager
    def _rehearsal(self) -> Iterator[None]:
        """One transaction that is taken back, for a dry run."""
        if not self.is_rehearsal:
            yield
            return
        with transaction.atomic():
            yield
            transaction.set_rollback(True)


def _keep(item: Item, record: Record) -> None:
    originals.keep_original(item=item, source=record.source, content=record.content, actor=SYSTEM)


def _is_due(saved: Saved) -> bool:
    if saved.outcome in LEFT_ALONE:
        return False
    if getattr(editing.load(saved.item), "standing", "accepted") != "accepted":
        return False
    last = Edition.objects.filter(item_id=saved.item.pk).order_by("-visible_from").first()
    return last is None or (saved.outcome == Outcome.UPDATED and last.state == EditionState.PUBLISHED)
