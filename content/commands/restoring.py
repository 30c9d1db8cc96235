"""An empty database filled again from an export: items, revisions, editions and the log as they were, ids included.

The log gets another identity: it may go on differently here and where it came from, and no token fits both. What format
the archive has is not known here (content/exporters/).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple, Protocol
from uuid import uuid4

from django.db import DataError, IntegrityError, connection, transaction
from django.db.models import Min, Model
from django.utils.dateparse import parse_datetime
from pydantic import ValidationError

from content.commands import images, originals, rows
from content.commands.agreement import Course, History, check_deeds
from content.commands.editions import Draft
from content.commands.indexing import index
from content.commands.work import leave_work
from content.errors import Conflict, Invalid
from content.models.columns import insert, row_of
from content.models.edition import BEFORE_ALL, Body, Change, Edge, Edition, Head
from content.models.item import Deletion, Item, Original, Revision
from content.models.review import Comment, Deed
from content.permissions import Action, Actor, require
from content.queries import editing
from content.states import STATES, ItemState
from content.vocabulary import Kind

Data = dict[str, Any]

# What Python and the databases raise for rows that cannot be. What is no fault of the archive is none of these.
CONTRADICTIONS = (IntegrityError, DataError, ValueError, KeyError, TypeError, AttributeError, OverflowError)

# An image's columns that are derived from its pixels, and are shown as they are.
PLACEHOLDERS = {"thumbhash": re.compile(r"[A-Za-z0-9+/]{1,60}"), "colour": re.compile(r"#[0-9a-f]{6}")}

# Editions that are written at once, with what hangs on them.
BATCH = 100


class File(NamedTuple):
    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Archived:
    """An item as an export has it.

    `file` and `history` are where it stands there, for whoever reads what is wrong. `row` are the columns that no
    editor writes, `state` names other items by slug and `links` says which they are. `picture` and `files` are an
    image's, `earlier` the files that it had before, by their paths in the storage. `records` are
    `{"revision": columns}`, then `{"edition": columns}`, then `{"comment": columns}`. Both are read once.
    """

    file: str
    history: str
    row: Data
    state: Data
    links: Mapping[str, str]
    picture: Data | None
    files: Mapping[str, File]
    earlier: Iterator[tuple[str, File]]
    original: Data | None
    records: Iterator[Data]


class Archive(Protocol):
    """Everything, item by item. `counts` is how many rows there are of each kind, `number` and `at` the log's head.

    `beside` are the rows that belong to no item, by their name (BESIDE). `places` is where they stand, and the counts,
    for whoever reads what is wrong.
    """

    @property
    def places(self) -> Mapping[str, str]: ...
    @property
    def counts(self) -> Mapping[str, int]: ...
    @property
    def number(self) -> int: ...
    @property
    def at(self) -> str: ...
    def items(self) -> Iterator[Archived]: ...
    def beside(self, name: str) -> Iterator[Data]: ...


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
            done = _restore_items(archive)
            for name, write in BESIDE.items():
                with _naming(archive.places[name]):
                    done[name] = write(archive.beside(name))
            connection.check_constraints()
            with _naming(archive.places["counts"]):
                _check_whole(archive, done)
                _open_log(head, archive)
    except CONTRADICTIONS as error:
        raise _contradiction(_told(error)) from error


@contextmanager
def _naming(file: str) -> Iterator[None]:
    """What is wrong with rows is said with where they stand."""
    try:
        yield
    except _Named:
        raise
    except (Invalid, *CONTRADICTIONS) as error:
        raise _contradiction(f"{file}: {_told(error)}") from error


def _head_of_nothing() -> Head:
    head = Head.objects.select_for_update().get(id=1)
    if head.number or Item.objects.exists() or Edition.objects.exists():
        raise Conflict("There is content in this database already: restore into an empty one.", code="not_empty")
    return head


def _restore_items(archive: Archive) -> Counter[str]:
    done: Counter[str] = Counter()
    writing = _Writing()
    for archived in archive.items():
        with _naming(archived.file):
            state = _state(archived)
            row = _restore_item(archived, state)
            paths = _restore_earlier(archived) | _paths(rows.file_of(row))
        done[row.kind] += 1
        done["original"] += archived.original is not None
        with _naming(archived.history):
            done.update(_restore_history(archived, row, state, paths, writing))
    writing.finish()
    return done


def _restore_item(archived: Archived, state: ItemState) -> Any:
    # Older exports count no saves: each made a revision.
    columns = {"saves": archived.row["version"]} | archived.row
    columns |= _picture(archived) if columns["kind"] == Kind.IMAGE else {}
    model = editing.MODELS[columns["kind"]]
    row = row_of(model, columns | {"item_ptr_id": columns["id"]})
    rows.set_columns(row, state)
    insert(row, Item)
    insert(row, model)
    rows.write_lists(row, state)
    if archived.original is not None:
        _restore_original(row, archived.original)
    return row


def _restore_history(
    archived: Archived, row: Any, state: ItemState, paths: set[str], writing: "_Writing"
) -> Counter[str]:
    """`paths` are those of the files that an image has and had."""
    done: Counter[str] = Counter()
    history = History(row, state.model_dump(mode="json"))
    for record in archived.records:
        ((name, columns),) = record.items()
        if columns["item_id"] != str(row.pk):
            raise Invalid("it is the history of another item")
        if name == "revision":
            # Older exports say no file: there was one only.
            columns = {"file": rows.file_of(row)} | columns
            _check_file(row, columns["file"], paths)
            _restore_revision(columns, history)
        elif name == "edition":
            writing.add(_edition(columns, history, archived.history))
        elif name == "comment":
            said = row_of(Comment, columns)
            history.check_comment(said)
            insert(said, Comment)
        else:
            raise Invalid(f"it has a {name:.80}")
        done[name] += 1
    history.close()
    if "stage" not in archived.row:  # an older export has none
        Item.objects.filter(pk=row.pk).update(stage=history.stage)
    return done


def _state(archived: Archived) -> ItemState:
    """As every command validates it; links are those that the export says, whatever has their slugs by now."""
    kind = archived.row["kind"]
    present = {name: value for name, value in archived.state.items() if value is not None}
    context = {"resolve": lambda target, slug: archived.links.get(f"{target}:{slug}"), "kind": kind}
    try:
        return STATES[kind].model_validate(present, context=context)
    except ValidationError as error:
        first = error.errors()[0]
        where = "/".join(str(part) for part in first["loc"])
        raise Invalid(f"{where}: {first['msg']}") from error


def _picture(archived: Archived) -> Data:
    """The files go where their bytes say; the columns have to say so too."""
    given = archived.picture or {}
    if not all(isinstance(given.get(name), str) and form.fullmatch(given[name]) for name, form in PLACEHOLDERS.items()):
        raise Invalid("its placeholder is none of ours")
    seen = _seen_in(archived.files["file"], {name: given.get(name) for name in ("media_type", "width", "height")})
    width, height = images.SHARE_SIZE
    _seen_in(archived.files["share_file"], {"media_type": "image/jpeg", "width": width, "height": height})
    endings = {"file": images.ending_of(seen["media_type"]), "share_file": images.SHARE_ENDING}
    stored = {name: images.path_of(archived.files[name].content, ending) for name, ending in endings.items()}
    for name, value in (stored | {"digest": seen["digest"]}).items():
        if given.get(name) != value:
            raise Invalid(f"the image has another file: its {name} is {value}")
    for name, ending in endings.items():
        images.store(archived.files[name].content, ending)
    return given


def _seen_in(file: File, told: Data) -> Data:
    with _naming(file.path):
        seen = images.seen_in(file.content)
        for name, value in told.items():
            if seen[name] != value:
                raise Invalid(f"its {name} is {seen[name]}, not {value!r:.50}")
    return seen


def _restore_earlier(archived: Archived) -> set[str]:
    """Answers their paths in the storage."""
    known = set()
    for path, file in archived.earlier:
        known.add(path)
        ending = images.ending_at(path)
        _seen_in(file, {})
        if images.path_of(file.content, ending) != path:
            raise Invalid(f"the image had another file than {path:.100}")
        images.store(file.content, ending)
    return known


def _restore_original(row: Any, columns: Data) -> None:
    original = row_of(Original, {k: v for k, v in columns.items() if k != "content"} | {"item_id": str(row.pk)})
    original.content = columns["content"]
    if original.digest != originals.digest(original.content):
        raise Invalid("its original is another one")
    if original.version > row.version:
        raise Invalid("its original made a version that is not there")
    insert(original, Original)


def _restore_revision(columns: Data, history: History) -> None:
    """One by one, to keep the instants."""
    revision = row_of(Revision, columns)
    history.check_revision(revision)
    insert(revision, Revision)


@dataclass(frozen=True, slots=True)
class _Edition:
    """An edition that is still to be written, with what hangs on it and where it stands in the archive."""

    file: str
    edition: Edition
    body: Body | None
    edges: list[Edge]


def _edition(columns: dict[str, Any], history: History, file: str) -> _Edition:
    content, pairs = columns.pop("body"), columns.pop("edges")
    edition = row_of(Edition, columns)
    body = content and Body(edition=edition, **content)
    history.check_edition(edition, body and body.parts, pairs)
    shared = {"edition": edition, "item_id": edition.item_id, "kind": edition.kind, "sort_key": edition.sort_key}
    return _Edition(file, edition, body, [Edge(**shared, name=name, value=value) for name, value in pairs])


class _Writing:
    """Editions on their way into the tables, by the batch."""

    def __init__(self) -> None:
        self._waiting: list[_Edition] = []

    def add(self, edition: _Edition) -> None:
        self._waiting.append(edition)
        if len(self._waiting) >= BATCH:
            self.finish()

    def finish(self) -> None:
        """What the database refuses is tried again one by one, to say which it is."""
        try:
            with transaction.atomic():
                self._write(self._waiting)
        except CONTRADICTIONS:
            for one in self._waiting:
                with _naming(one.file):
                    self._write([one])
            raise
        self._waiting = []

    def _write(self, editions: list[_Edition]) -> None:
        Edition.objects.bulk_create([one.edition for one in editions], batch_size=1000)
        Body.objects.bulk_create([one.body for one in editions if one.body], batch_size=1000)
        Edge.objects.bulk_create([edge for one in editions for edge in one.edges], batch_size=1000)
        index(Draft(one.edition, one.body.parts if one.body else {}, {}, frozenset()) for one in editions)


def _check_file(row: Any, file: Any, paths: set[str]) -> None:
    """A revision names a file that the image has or had, in `paths`; of other kinds none."""
    own = rows.file_of(row) or {}
    if (file or {}).keys() != own.keys() or not _paths(file) <= paths:
        raise Invalid("it has a revision with another file")


def _paths(file: Any) -> set[str]:
    """Of the files that an image's columns name; none of what is no image."""
    return {file["file"], file["share_file"]} if file else set()


def _restore_deletions(given: Iterator[Data]) -> int:
    return sum(_insert_all(Deletion, part) for part in _parts(Deletion, given))


def _restore_deeds(given: Iterator[Data]) -> int:
    done = 0
    for part in _parts(Deed, given):
        check_deeds(part)
        done += _insert_all(Deed, part)
    return done


def _restore_log(given: Iterator[Data]) -> int:
    done, course = 0, Course()
    for part in _parts(Change, given):
        course.check(part)
        done += len(Change.objects.bulk_create(part, batch_size=1000))
    course.close()
    return done


def _parts(model: type[Model], columns: Iterator[Data]) -> Iterator[list[Any]]:
    while part := [row_of(model, one) for one in islice(columns, BATCH)]:
        yield part


def _insert_all(model: type[Model], part: list[Any]) -> int:
    """One by one, to keep the instants."""
    for row in part:
        insert(row, model)
    return len(part)


# What belongs to no item, in the order in which it is written.
BESIDE: dict[str, Callable[[Iterator[Data]], int]] = {
    "deletion": _restore_deletions,
    "deed": _restore_deeds,
    "change": _restore_log,
}


def _check_whole(archive: Archive, done: Counter[str]) -> None:
    """Everything that the archive counts, and nothing that somebody else wrote in the meantime."""
    counted = {name: number for name, number in archive.counts.items() if number}
    if counted != {name: number for name, number in done.items() if number}:
        raise Invalid("it does not hold what it counts")
    if Item.objects.count() != sum(done[kind] for kind in Kind):
        raise Conflict("Somebody else wrote into this database meanwhile.", code="not_empty")


def _open_log(head: Head, archive: Archive) -> None:
    """The head where the log ends, and work for the schedules that are to come."""
    last = Change.objects.order_by("-number").first()
    number, at = (last.number, last.at) if last else (0, BEFORE_ALL)
    if (archive.number, parse_datetime(archive.at)) != (number, at):
        raise Invalid("its log does not end where it says")
    head.log_id, head.number, head.at = uuid4(), number, at
    head.next_transition = Edition.objects.filter(change=None).aggregate(first=Min("visible_from"))["first"]
    head.save()
    if head.next_transition:
        leave_work(task="release", key=head.next_transition.isoformat(), due_at=head.next_transition)


class _Named(Invalid):
    """An archive is wrong, and where is said already."""


def _contradiction(detail: str) -> _Named:
    return _Named(f"The export contradicts itself, or is of another version: {detail.rstrip('.')}.")


def _told(error: Exception) -> str:
    return (
        str(error)
        if isinstance(error, Invalid)
        else f"{type(error).__name__}: {[*str(error).splitlines(), ''][0]:.200}"
    )
