"""An empty database filled again from an export: items, revisions, editions and the log as they were, ids included.

The log gets another identity: it may go on differently here and where it came from, and no token fits both. What format
the archive has is not known here (content/exporters/).
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import uuid4

from django.db import DataError, IntegrityError, connection, transaction
from django.db.models import Min
from django.utils.dateparse import parse_datetime
from pydantic import ValidationError

from content.commands import images, originals, rows
from content.commands.work import leave_work
from content.errors import Conflict, Invalid
from content.models.columns import insert, row_of
from content.models.edition import Body, Change, Edge, Edition, Head
from content.models.item import Deletion, Item, Original, Revision
from content.permissions import Action, Actor, require
from content.queries import editing
from content.states import STATES, ItemState
from content.vocabulary import Kind

Data = dict[str, Any]

# What Python and the databases raise for rows that cannot be. What is no fault of the archive is none of these.
CONTRADICTIONS = (IntegrityError, DataError, ValueError, KeyError, TypeError, AttributeError, OverflowError)

# Editions that are written at once, with what hangs on them.
BATCH = 100


@dataclass(frozen=True, slots=True)
class Archived:
    """An item as an export has it.

    `row` are the columns that no editor writes, `state` names other items by slug and `links` says which they are.
    `picture` and `files` are an image's, `earlier` the files that it had before, by their paths. `records` are
    `{"revision": columns}` and `{"edition": columns}`. Both are read once.
    """

    row: Data
    state: Data
    links: Mapping[str, str]
    picture: Data | None
    files: Mapping[str, bytes]
    earlier: Iterator[tuple[str, bytes]]
    original: Data | None
    records: Iterator[Data]


class Archive(Protocol):
    """Everything, item by item. `counts` is how many rows there are of each kind, `number` and `at` the log's head."""

    @property
    def counts(self) -> Mapping[str, int]: ...
    @property
    def number(self) -> int: ...
    @property
    def at(self) -> str: ...
    def items(self) -> Iterator[Archived]: ...
    def changes(self) -> Iterator[Data]: ...
    def deletions(self) -> Iterator[Data]: ...


def restore_content(*, archive: Archive, actor: Actor) -> None:
    """All of it in one transaction, or nothing. Files of images that were stored by then stay, and belong to nobody.

    It holds the log from the start, which is otherwise the last lock (content/commands/log.py): in an empty database
    there is nobody to wait for. Raises Conflict when the database is not empty, Invalid for an archive that contradicts
    itself, Forbidden.
    """
    require(actor, Action.OPERATE)
    try:
        with transaction.atomic():
            head = _head_of_nothing()
            done = _restore_items(archive) + _restore_deletions(archive) + _restore_log(archive)
            connection.check_constraints()
            _check_whole(archive, done)
            _open_log(head, archive)
    except CONTRADICTIONS as error:
        raise _contradiction(f"{type(error).__name__}, {str(error).splitlines()[0]}") from error


def _head_of_nothing() -> Head:
    head = Head.objects.select_for_update().get(id=1)
    if head.number or Item.objects.exists() or Edition.objects.exists():
        raise Conflict("There is content in this database already: restore into an empty one.", code="not_empty")
    return head


def _restore_items(archive: Archive) -> Counter[str]:
    done: Counter[str] = Counter()
    writing = _Writing()
    for archived in archive.items():
        row, earlier = _restore_item(archived), _restore_earlier(archived)
        done[row.kind] += 1
        done["original"] += archived.original is not None
        for record in archived.records:
            ((name, columns),) = record.items()
            writing.add(name, row, columns, earlier)
            done[name] += 1
    writing.finish()
    return done


def _restore_item(archived: Archived) -> Any:
    columns = archived.row | (_picture(archived) if archived.row["kind"] == Kind.IMAGE else {})
    model = editing.MODELS[columns["kind"]]
    row = row_of(model, columns | {"item_ptr_id": columns["id"]})
    state = _state(columns["kind"], archived)
    rows.set_columns(row, state)
    insert(row, Item)
    insert(row, model)
    rows.write_lists(row, state)
    if archived.original is not None:
        _restore_original(row, archived.original)
    return row


def _state(kind: str, archived: Archived) -> ItemState:
    """As every command validates it; links are those that the export says, whatever has their slugs by now."""
    present = {name: value for name, value in archived.state.items() if value is not None}
    context = {"resolve": lambda target, slug: archived.links.get(f"{target}:{slug}"), "kind": kind}
    try:
        return STATES[kind].model_validate(present, context=context)
    except ValidationError as error:
        first = error.errors()[0]
        where = "/".join(str(part) for part in first["loc"])
        raise _contradiction(f"{kind} {archived.state.get('slug')}, {where}: {first['msg']}") from error


def _picture(archived: Archived) -> Data:
    """The files go where their bytes say; the columns have to say so too."""
    picture = archived.picture or {}
    stored = {
        "file": images.store(archived.files["file"], images.ending_of(picture.get("media_type"))),
        "share_file": images.store(archived.files["share_file"], images.SHARE_ENDING),
    }
    if picture | stored | {"digest": images.digest(archived.files["file"])} != picture:
        raise _contradiction(f"image {archived.state.get('slug')} has another file")
    return picture


def _restore_earlier(archived: Archived) -> set[str]:
    """Answers the paths of all the files that the item has and had."""
    known = set()
    for path, content in archived.earlier:
        known.add(path)
        if images.store(content, images.ending_at(path)) != path:
            raise _contradiction(f"image {archived.state.get('slug')} had another file than {path}")
    return known


def _restore_original(row: Any, columns: Data) -> None:
    original = row_of(Original, {k: v for k, v in columns.items() if k != "content"} | {"item_id": str(row.pk)})
    original.content = columns["content"]
    if original.digest != originals.digest(original.content):
        raise _contradiction(f"{row} has another original")
    insert(original, Original)


class _Writing:
    """Histories on their way into the tables: editions by the batch; revisions one by one, to keep their instants."""

    def __init__(self) -> None:
        self._editions: list[Edition] = []
        self._bodies: list[Body] = []
        self._edges: list[Edge] = []

    def add(self, name: str, row: Any, columns: Data, earlier: set[str]) -> None:
        if columns.get("item_id") != str(row.pk):
            raise _contradiction(f"{row} has the history of another item")
        if name == "revision":
            columns = {"file": rows.file_of(row)} | columns  # older exports say no file: there was one only
            if row.kind == Kind.IMAGE:
                _check_file(row, columns["file"], earlier)
            insert(row_of(Revision, columns), Revision)
        else:
            self._add_edition(columns)

    def _add_edition(self, columns: Data) -> None:
        body, edges = columns.pop("body"), columns.pop("edges")
        edition = row_of(Edition, columns)
        self._editions.append(edition)
        if body is not None:
            self._bodies.append(Body(edition=edition, **body))
        shared = {"edition": edition, "item_id": edition.item_id, "kind": edition.kind, "sort_key": edition.sort_key}
        self._edges += [Edge(**shared, name=name, value=value) for name, value in edges]
        if len(self._editions) >= BATCH:
            self.finish()

    def finish(self) -> None:
        Edition.objects.bulk_create(self._editions)
        Body.objects.bulk_create(self._bodies)
        Edge.objects.bulk_create(self._edges)
        self._editions, self._bodies, self._edges = [], [], []


def _restore_deletions(archive: Archive) -> Counter[str]:
    done: Counter[str] = Counter()
    for columns in archive.deletions():
        insert(row_of(Deletion, columns), Deletion)
        done["deletion"] += 1
    return done


def _check_file(row: Any, file: Any, earlier: set[str]) -> None:
    """A revision names a file that the image has or had."""
    own = rows.file_of(row) or {}
    if file.keys() != own.keys() or not _paths(file) <= earlier | _paths(own):
        raise _contradiction(f"image {row.slug} has a revision with another file")


def _paths(file: Any) -> set[str]:
    return {file["file"], file["share_file"]}


def _restore_log(archive: Archive) -> Counter[str]:
    done: Counter[str] = Counter()
    waiting: list[Change] = []
    for columns in archive.changes():
        waiting.append(row_of(Change, columns))
        done["change"] += 1
        if len(waiting) >= BATCH:
            Change.objects.bulk_create(waiting)
            waiting = []
    Change.objects.bulk_create(waiting)
    return done


def _check_whole(archive: Archive, done: Counter[str]) -> None:
    """Everything that the archive counts, and nothing that somebody else wrote in the meantime."""
    counted = {name: number for name, number in archive.counts.items() if number}
    if counted != {name: number for name, number in done.items() if number}:
        raise _contradiction("it does not hold what it counts")
    if Item.objects.count() != sum(done[kind] for kind in Kind):
        raise Conflict("Somebody else wrote into this database meanwhile.", code="not_empty")


def _open_log(head: Head, archive: Archive) -> None:
    """The head where the log ends, and work for the schedules that are to come."""
    at = parse_datetime(archive.at)
    last = Change.objects.order_by("-number").first()
    if at is None or at.tzinfo is None or (archive.number, at) != ((last.number, last.at) if last else (0, at)):
        raise _contradiction("its log does not end where it says")
    head.log_id, head.number, head.at = uuid4(), archive.number, at
    head.next_transition = Edition.objects.filter(change=None).aggregate(first=Min("visible_from"))["first"]
    head.save()
    if head.next_transition:
        leave_work(task="release", key=head.next_transition.isoformat(), due_at=head.next_transition)


def _contradiction(detail: str) -> Invalid:
    return Invalid(f"The export contradicts itself, or is of another version: {detail.rstrip('.')}.")
