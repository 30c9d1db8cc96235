"""Everything of the content, in the `commonplace` layout. Of one state there is one export, byte for byte.

Accounts, keys, invitations and deliveries stay: they belong to an installation, not to its content. So does the log's
identity, as no token of this log may be taken for one of a log that is restored from here.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path, PurePath
from typing import Any

import orjson
from django.core.files.storage import default_storage
from tqdm import tqdm

from content.commands.images import is_named_after
from content.exporters import front_matter, layout
from content.exporters.folders import BLOCK, Folder, new_folder
from content.exporters.layout import FolderError, Manifest
from content.models.columns import columns_of
from content.models.edition import EditionState
from content.models.fields import canonical
from content.models.image import FILE
from content.models.item import Item
from content.queries import whole
from content.queries.whole import Whole
from content.vocabulary import Kind

Data = dict[str, Any]

# What is counted besides the items of each kind.
COUNTED = ("revision", "edition", "change", "original", "deletion", "comment", "deed")


def export_content(target: Path) -> Manifest:
    """Write everything to a folder that is empty or not there yet. Raises FolderError, and leaves nothing then."""
    with new_folder(target) as place, whole.one_state() as using:
        manifest = _written(Folder(place), using)
        content = orjson.dumps(manifest.as_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
        (place / layout.MANIFEST).write_bytes(content)
        return manifest


def _written(folder: Folder, using: str) -> Manifest:
    counts: Counter[str] = Counter({kind.value: 0 for kind in whole.KINDS})
    counts.update(dict.fromkeys(COUNTED, 0))
    with tqdm(total=whole.count(using), unit="items", file=sys.stderr, disable=not sys.stderr.isatty()) as progress:
        for kind in whole.KINDS:
            with closing(whole.of_kind(kind, using)) as items:
                for item in items:
                    _add_item(folder, item, counts)
                    progress.update()
    for name, path in layout.BESIDE.items():
        folder.add(path, _counted(name, map(_line, whole.beside(name, using)), counts))
    head = columns_of(whole.head(using))
    return Manifest(
        counts=dict(counts),
        number=head["number"],
        at=head["at"],
        checksums=folder.close(),
        files=folder.files,
        bytes=folder.bytes,
    )


def _add_item(folder: Folder, item: Whole, counts: Counter[str]) -> None:
    row = item.row
    counts[row.kind] += 1
    own: Data = {layout.ID: str(row.pk)}
    if item.shown != EditionState.PUBLISHED:
        own[layout.STATE] = item.shown or "draft"
    if row.kind == Kind.IMAGE:
        own[layout.FILE] = _add_picture(folder, item)
    data = own | layout.in_order(row.kind, item.state)
    text = item.state[layout.TEXTS[row.kind]] if row.kind in layout.TEXTS else ""
    file = front_matter.write(data, text)
    folder.add(layout.markdown(row.kind, row.slug, row.pk), [file.encode()])
    if item.original:
        counts["original"] += 1
        folder.add(layout.original(row.kind, row.pk), [bytes(item.original.content)])
    folder.add(layout.history(row.kind, row.pk), _history(item, counts))


def _add_picture(folder: Folder, item: Whole) -> str:
    """Both files of an image, as they are stored, and those that it had before; answers the name of the one that lies
    beside its Markdown."""
    row = item.row
    name = layout.stem(row.slug, row.pk) + PurePath(row.file).suffix
    placed = {f"{layout.FOLDERS[Kind.IMAGE]}/{name}": row.file, layout.share(row.pk): row.share_file}
    for target, path in placed.items():
        _add_stored(folder, row, path, target)
    for path in item.files:
        _add_stored(folder, row, path, layout.earlier(row.pk, path))
    return name


def _add_stored(folder: Folder, row: Any, path: str, target: str) -> None:
    digest = folder.add(target, _stored(row, path))
    if not is_named_after(path, digest):
        raise FolderError(f"a file of image {row.slug} is damaged ({path} in the media storage)")


def _stored(row: Any, path: str) -> Iterator[bytes]:
    try:
        with default_storage.open(path) as file:
            yield from iter(partial(file.read, BLOCK), b"")
    except FileNotFoundError as error:
        raise FolderError(f"a file of image {row.slug} is missing ({path} in the media storage)") from error


def _history(item: Whole, counts: Counter[str]) -> Iterator[bytes]:
    """A line each: the item, its revisions, its editions, what was said of it."""
    yield _line({"item": _item(item)})
    yield from _counted("revision", (_line({"revision": one}) for one in item.revisions), counts)
    yield from _counted("edition", (_line({"edition": one}) for one in item.editions), counts)
    yield from _counted("comment", (_line({"comment": one}) for one in item.comments), counts)


def _item(item: Whole) -> Data:
    columns = columns_of(item.row, of=Item)
    kept: Data = {name: columns[name] for name in (*layout.KEPT, *layout.ADDED)}
    if item.row.kind == Kind.IMAGE:
        picture = columns_of(item.row)
        kept["picture"] = {name: picture[name] for name in FILE}
        kept["earlier"] = item.files
    original = item.original and columns_of(item.original, but=("item_id", "content"))
    return kept | {"links": item.links, "original": original}


def _line(data: Data) -> bytes:
    return canonical(data) + b"\n"


def _counted(name: str, lines: Iterable[bytes], counts: Counter[str]) -> Iterator[bytes]:
    for line in lines:
        counts[name] += 1
        yield line
