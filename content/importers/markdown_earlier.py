"""What earlier imports made of a folder of Markdown: slugs that are taken, and files that are gone, or at another path.

A file is taken for one that moved where that is certain: its bytes, or its kind and slug, are those of a file that was
imported from a path where none is any more.
"""

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from content.commands import originals
from content.importers.base import SourceError
from content.importers.markdown_folder import PICTURES, READABLE, Folder
from content.importers.markdown_index import Entry
from content.models.item import Original
from content.vocabulary import Kind


class Before(NamedTuple):
    kind: str
    path: str
    slug: str
    digest: str


class Earlier:
    """`name` begins the names of sources. `moved` are the paths where files were, by where they are; of `there` and
    `gone` is said in whichever folder this is."""

    def __init__(self, folder: Folder, name: str) -> None:
        self.folder = folder
        self.name = name
        self.moved: dict[str, str] = {}
        self.there = self.gone = 0
        self._known: set[str] = set()
        self._missing: dict[str, Before] = {}

    def recall(self, texts: set[str]) -> None:
        """Before the texts are read: what has its slug keeps it, if its file is here."""
        for before in self._before():
            if before.kind == Kind.IMAGE and before.path in self.folder.pictures:
                self.folder.recall_picture(before.path, before.slug)
            elif before.path in texts:
                self.there += 1
                self._known.add(before.path)
                self.folder.holders[before.kind, before.slug] = before.path
            elif _ending(before.path) in PICTURES or self.folder.is_text(before.path):
                self._missing[before.path] = before
        self._find_pictures()

    def find_moved(self, entries: Iterable[Entry]) -> Iterator[tuple[str, Before]]:
        """The files that moved, with what they were. The bytes of a file say most, so they are asked first."""
        missing = {path: before for path, before in self._missing.items() if self.folder.is_text(path)}
        self.gone = len(missing)
        new = [entry for entry in entries if entry.path not in self._known] if missing else []
        for path, before in _matched(((e.path, self._digest(e.path), str(e.kind)) for e in new), missing.values()):
            self.there, self.gone = self.there + 1, self.gone - 1
            yield self._move(path, before)
        slugs = {(before.kind, before.slug): before for before in missing.values()}
        for entry in new:
            found = slugs.get((str(entry.kind), entry.slug))
            if found and found.path in self._missing and entry.path not in self.moved:
                yield self._move(entry.path, found)

    def left(self) -> list[Before]:
        """Texts that are gone, and did not move."""
        return [before for path, before in self._missing.items() if self.folder.is_text(path)]

    def _before(self) -> Iterator[Before]:
        known = Original.objects.filter(source__startswith=f"{self.name}/").order_by("source")
        for source, kind, slug, digest in known.values_list("source", "item__kind", "item__slug", "digest"):
            path = source.removeprefix(f"{self.name}/")
            if path != source:  # of a folder whose name has other capitals: SQLite does not tell them apart
                yield Before(kind, path, slug, digest)

    def _find_pictures(self) -> None:
        """Pictures that moved keep the slug, so they are looked for before any text names them."""
        missing = [before for before in self._missing.values() if _ending(before.path) in PICTURES]
        if not missing:
            return
        new = [place for place, slug in self.folder.pictures.items() if not slug and _ending(place) in READABLE]
        for place, before in _matched(((place, self._digest(place), str(Kind.IMAGE)) for place in new), missing):
            self.folder.recall_picture(place, before.slug)
            self._move(place, before)

    def _digest(self, path: str) -> str | None:
        try:
            is_entry = path in self.folder.entries
            content = self.folder.read(path).content if is_entry else self.folder.bytes_of(path)
            return originals.digest(content)
        except SourceError:
            return None

    def _move(self, path: str, before: Before) -> tuple[str, Before]:
        self.moved[path] = before.path
        del self._missing[before.path]
        return path, before


def _matched(new: Iterable[tuple[str, str | None, str]], missing: Iterable[Before]) -> Iterator[tuple[str, Before]]:
    """Those of the same kind and bytes, where only one is new and only one is missing."""
    found = list(new)
    missing = list(missing)
    new_counts = Counter((digest, kind) for _, digest, kind in found)
    counts = Counter((before.digest, before.kind) for before in missing)
    known = {(before.digest, before.kind): before for before in missing}
    for path, digest, kind in found:
        if digest and new_counts[digest, kind] == counts[digest, kind] == 1:
            yield path, known[digest, kind]


def _ending(path: str) -> str:
    return posixpath.splitext(path)[1].lower()
