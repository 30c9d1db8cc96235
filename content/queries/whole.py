"""Everything of the content there is, for the way out: items with their history, and the log, in one state.

In the order of ids, a few hundred items at a time, so that memory does not grow with the content.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import groupby, islice
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.models import F, Prefetch

from content.models.columns import columns_of
from content.models.edition import Change, Edition, EditionState, Head
from content.models.event import Session
from content.models.item import Deletion, Item, Original, Revision
from content.models.review import Comment, Deed
from content.queries import editing
from content.queries.reading import READER
from content.vocabulary import Kind

Data = dict[str, Any]
Relink = Callable[[str, str], str | None]

# An order that stays, in which most of what an item links to comes before it. Restoring does not depend on it.
KINDS = (Kind.TAG, Kind.IMAGE, Kind.AUTHOR, Kind.REFERENCE, Kind.EVENT, Kind.POST, Kind.QUOTE)

# Accounts do not leave.
PRIVATE = ("created_by_id", "made_by_id", "account_id")

# Rows that belong to no item, or outlive theirs; each has an order of its own.
BESIDE: dict[str, Any] = {"change": Change, "deletion": Deletion, "deed": Deed}

CHANGED = "changed"  # public, but not as the working copy is

CHUNK = 200
ROWS = 50

# Where a state names other items. `[]` is each entry of a list.
LINKS: dict[str, dict[str, Kind]] = {
    Kind.POST: {
        "authors.[].author": Kind.AUTHOR,
        "tags.[]": Kind.TAG,
        "event": Kind.EVENT,
        "image": Kind.IMAGE,
        "seo.image": Kind.IMAGE,
        "citations.[].reference": Kind.REFERENCE,
    },
    Kind.AUTHOR: {"image": Kind.IMAGE},
    Kind.EVENT: {
        "tags.[]": Kind.TAG,
        "image": Kind.IMAGE,
        "organisers.[].author": Kind.AUTHOR,
        "speakers.[].author": Kind.AUTHOR,
        "sessions.[].speakers.[].author": Kind.AUTHOR,
    },
    Kind.QUOTE: {
        "attribution.author": Kind.AUTHOR,
        "source.post": Kind.POST,
        "source.event": Kind.EVENT,
        "source.reference": Kind.REFERENCE,
        "tags.[]": Kind.TAG,
    },
    Kind.REFERENCE: {"tags.[]": Kind.TAG},
    Kind.TAG: {"parent": Kind.TAG},
    Kind.IMAGE: {},
}

_CREDITS = "credits"
_SESSIONS = Prefetch("sessions", Session.objects.prefetch_related(_CREDITS))
_LISTS: dict[str, tuple[Any, ...]] = {
    Kind.POST: (_CREDITS, "taggings", "citations"),
    Kind.AUTHOR: ("links",),
    Kind.EVENT: (_CREDITS, "taggings", "links", "exceptions", _SESSIONS),
    Kind.QUOTE: (_CREDITS, "taggings"),
    Kind.REFERENCE: ("contributors", "taggings"),
}


@dataclass(frozen=True, slots=True)
class Whole:
    """An item with all that hangs on it. What is iterated over is read once, and before the next item is.

    `state` names other items by slug, `links` says which they are. `shown` is what the public was shown last: the
    state of an edition, or None for an item that it has never seen. `files` are the paths, in the media storage, of
    what an image showed before.
    """

    row: Any
    state: Data
    links: dict[str, str]
    shown: str | None
    original: Original | None
    files: list[str]
    revisions: Iterator[Data]
    editions: Iterator[Data]
    comments: Iterator[Data]


@contextmanager
def one_state() -> Iterator[str]:
    """All that is read through the alias that this answers is of one state, however long it takes; nobody waits.

    SQLite's reader has that within a transaction (WAL). Of PostgreSQL the primary is asked, as replicas lag.
    """
    using = READER if connections[DEFAULT_DB_ALIAS].vendor == "sqlite" else DEFAULT_DB_ALIAS
    is_outermost = not connections[using].in_atomic_block
    with transaction.atomic(using=using):
        if connections[using].vendor == "postgresql" and is_outermost:
            with connections[using].cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield using


def head(using: str) -> Head:
    return Head.objects.using(using).get(id=1)


def beside(name: str, using: str) -> Iterator[Data]:
    """The rows of a table that stands beside the items."""
    rows = BESIDE[name].objects.using(using).order_by("pk")
    return (columns_of(row, but=PRIVATE) for row in rows.iterator(chunk_size=CHUNK))


def count(using: str) -> int:
    return Item.objects.using(using).count()


def of_kind(kind: str, using: str) -> Generator[Whole, None, None]:
    rows = editing.MODELS[kind].objects.using(using).order_by("pk").prefetch_related("aliases", *_LISTS.get(kind, ()))
    with closing(rows.iterator(chunk_size=CHUNK)) as found:
        while chunk := list(islice(found, CHUNK)):
            yield from _wholes(kind, chunk, using)


def relinked(kind: str, state: Data, relink: Relink) -> Data:
    """The state with every link replaced by what `relink` answers for its kind and value."""
    found = state
    for path, target in (LINKS[kind] | {"translation_of": Kind(kind)}).items():
        found = _relinked(found, path.split("."), partial(relink, target))
    return found


def surviving(kind: str, state: Data) -> Data:
    """A state of the past without its links to what has been deleted since. One query."""
    named = _linked(kind, state)
    there = {str(id_) for id_ in Item.objects.filter(pk__in=named).values_list("pk", flat=True)}
    kept = relinked(kind, state, lambda _, id_: id_ if id_ in there else None)
    return kept | ({"tags": [tag for tag in kept["tags"] if tag]} if "tags" in kept else {})


def _relinked(value: Any, path: list[str], relink: Callable[[str], str | None]) -> Any:
    if value is None:
        return None
    if not path:
        return relink(value)
    name, *rest = path
    if name == "[]":
        return [_relinked(one, rest, relink) for one in value]
    return value | {name: _relinked(value[name], rest, relink)}


def _wholes(kind: str, chunk: list[Any], using: str) -> Iterator[Whole]:
    ids = [row.pk for row in chunk]
    states = [editing.state_of(row) for row in chunk]
    slugs = _slugs({id_ for state in states for id_ in _linked(kind, state)}, using)
    shown = _shown(ids, using)
    originals = Original.objects.using(using).in_bulk(ids)
    files = _earlier(chunk, using) if kind == Kind.IMAGE else {}
    revisions = _Beside(Revision.objects.using(using).filter(item_id__in=ids).order_by("item_id", "number"))
    editions = _Beside(
        Edition.objects.using(using)
        .filter(item_id__in=ids)
        .order_by("item_id", "number")
        .select_related("body")
        .prefetch_related("edges")
    )
    comments = _Beside(Comment.objects.using(using).filter(item_id__in=ids).order_by("item_id", "id"))
    with closing(revisions), closing(editions), closing(comments):
        for row, state in zip(chunk, states, strict=True):
            links: dict[str, str] = {}
            yield Whole(
                row=row,
                state=relinked(kind, state, _by_slug(slugs, links)),
                links=links,
                shown=shown.get(row.pk),
                original=originals.get(row.pk),
                files=files.get(row.pk, []),
                revisions=(columns_of(revision, but=PRIVATE) for revision in revisions.of(row.pk)),
                editions=(_edition(edition) for edition in editions.of(row.pk)),
                comments=(columns_of(comment, but=PRIVATE) for comment in comments.of(row.pk)),
            )


def _linked(kind: str, state: Data) -> list[str]:
    """The ids that a state names."""
    found: list[str] = []

    def note(_: str, id_: str) -> str:
        found.append(id_)
        return id_

    relinked(kind, state, note)
    return found


def _by_slug(slugs: Mapping[str, str], links: dict[str, str]) -> Relink:
    """Ids to slugs, noting which slug stands for which id."""

    def relink(kind: str, id_: str) -> str:
        links[f"{kind}:{slugs[id_]}"] = id_
        return slugs[id_]

    return relink


def _slugs(ids: set[str], using: str) -> dict[str, str]:
    found: dict[str, str] = {}
    wanted = iter(sorted(ids))
    while part := list(islice(wanted, CHUNK)):
        rows = Item.objects.using(using).filter(pk__in=part).values_list("pk", "slug")
        found |= {str(id_): slug for id_, slug in rows}
    return found


def _shown(ids: list[UUID], using: str) -> dict[UUID, str]:
    """What the public sees of each: the state of its last edition, or CHANGED when the working copy is beyond it."""
    rows = Edition.objects.using(using).filter(item_id__in=ids, change__isnull=False).order_by("number")
    last = {id_: (state, revision) for id_, state, revision in rows.values_list("item_id", "state", "revision_id")}
    latest = Revision.objects.using(using).filter(item_id__in=ids, number=F("item__version"))
    revisions = dict(latest.values_list("item_id", "pk"))
    return {
        id_: CHANGED if state == EditionState.PUBLISHED and revision != revisions.get(id_) else state
        for id_, (state, revision) in last.items()
    }


def _earlier(images: list[Any], using: str) -> dict[UUID, list[str]]:
    """The files that revisions name, but for those that the images have now."""
    named: dict[UUID, set[str]] = {row.pk: set() for row in images}
    revisions: Any = Revision.objects.using(using).filter(item_id__in=list(named))
    for id_, file in revisions.values_list("item_id", "file"):
        named[id_] |= {file["file"], file["share_file"]}
    return {row.pk: sorted(named[row.pk] - {row.file, row.share_file}) for row in images}


def _edition(edition: Edition) -> Data:
    body = getattr(edition, "body", None)
    return columns_of(edition) | {
        "body": body and {"parts": body.parts, "names": body.names},
        "edges": sorted([edge.name, edge.value] for edge in edition.edges.all()),
    }


class _Beside:
    """Rows in the order of their items, handed out to one item after the other. An open cursor until it is closed."""

    def __init__(self, rows: Any) -> None:
        self._rows = rows.iterator(chunk_size=ROWS)
        self._groups = groupby(self._rows, key=lambda row: row.item_id)
        self._next: tuple[UUID, Iterable[Any]] | None = next(self._groups, None)

    def of(self, item_id: UUID) -> Iterator[Any]:
        if self._next is not None and self._next[0] == item_id:
            yield from self._next[1]
            self._next = next(self._groups, None)

    def close(self) -> None:
        self._rows.close()
