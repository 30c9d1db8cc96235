"""An export read again, item by item, for `content/commands/restoring.py`. The folder has been verified before."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

import orjson
from tqdm import tqdm

from content.commands.restoring import Archived, File
from content.exporters import front_matter, layout
from content.exporters.layout import FolderError, Manifest
from content.exporters.verifying import listed, opened
from content.vocabulary import Kind

Data = dict[str, Any]

# No text that can be saved comes near it; a line that does would fill the memory.
LARGEST = 256_000_000


@dataclass(frozen=True, slots=True)
class Archive:
    folder: Path
    manifest: Manifest

    @property
    def places(self) -> dict[str, str]:
        return layout.BESIDE | {"counts": layout.MANIFEST}

    @property
    def counts(self) -> dict[str, int]:
        return self.manifest.counts

    @property
    def number(self) -> int:
        return self.manifest.number

    @property
    def at(self) -> str:
        return self.manifest.at

    def items(self) -> Iterator[Archived]:
        """In the order of writing, in which no file may stand that belongs to no item. Raises FolderError."""
        total = sum(self.counts.get(kind, 0) for kind in layout.FOLDERS)
        paths, before = (path for _, path in listed(self.folder)), list[str]()
        with tqdm(total=total, unit="items", file=sys.stderr, disable=not sys.stderr.isatty()) as progress:
            for path in paths:
                above, _, name = path.partition("/")
                before.append(path)
                if above in layout.KINDS and name.endswith(".md"):
                    yield from self._item(layout.KINDS[above], before, paths)
                    before = []
                    progress.update()
        self._expect([path for name, path in layout.BESIDE.items() if name in self.counts], before)

    def beside(self, name: str) -> Iterator[Data]:
        """None of those that an older export does not have, and does not count either."""
        if name in self.counts:
            path = layout.BESIDE[name]
            with opened(self.folder / path) as file:
                yield from self._lines(file, path)

    def _item(self, kind: str, before: list[str], after: Iterator[str]) -> Iterator[Archived]:
        """The item of the last path `before`; what else is there, and comes `after` it, has to be its own."""
        path = before[-1]
        with self._reading(path):
            state, text = front_matter.read(self._bytes(path).decode())
            id_ = UUID(state.pop(layout.ID))
            state.pop(layout.STATE, None)
            picture = state.pop(layout.FILE, None)
            if kind in layout.TEXTS:
                state[layout.TEXTS[kind]] = text
        history = layout.history(kind, id_)
        with opened(self.folder / history) as file:
            lines = self._lines(file, history)
            with self._reading(history):
                item = next(lines)["item"]
                row = {name: item[name] for name in layout.KEPT}
                row |= {name: item[name] for name in layout.ADDED if name in item}
                if (row["id"], row["kind"], row["slug"]) != (str(id_), kind, state["slug"]):
                    raise ValueError("another item's history")
                files = self._files(id_, picture) if kind == Kind.IMAGE else {}
                earlier = {stored: layout.earlier(id_, stored) for stored in item.get("earlier", [])}
                self._expect([*(one.path for one in files.values()), *earlier.values(), path], before)
                own = [layout.original(kind, id_)] if item["original"] else []
                self._expect([*own, history], list(islice(after, len(own) + 1)))
                yield Archived(
                    file=path,
                    history=history,
                    row=row,
                    state=state,
                    links=item["links"],
                    picture=item.get("picture"),
                    files=files,
                    earlier=self._earlier(earlier),
                    original=self._original(kind, id_, item["original"]),
                    records=lines,
                )

    def _expect(self, wanted: list[str], found: list[str]) -> None:
        for should, is_there in zip_longest(wanted, found, fillvalue="nothing"):
            if should != is_there:
                name = f"{self.folder}: {layout.CHECKSUMS}"
                raise FolderError(f"{name} has {is_there:.100} where an export has {should:.100}")

    def _files(self, id_: UUID, picture: str) -> dict[str, File]:
        paths = {"file": f"{layout.FOLDERS[Kind.IMAGE]}/{picture}", "share_file": layout.share(id_)}
        return {name: File(path, self._bytes(path)) for name, path in paths.items()}

    def _earlier(self, paths: Mapping[str, str]) -> Iterator[tuple[str, File]]:
        return ((stored, File(path, self._bytes(path))) for stored, path in paths.items())

    def _original(self, kind: str, id_: UUID, columns: Data | None) -> Data | None:
        return columns and columns | {"content": self._bytes(layout.original(kind, id_))}

    def _bytes(self, path: str) -> bytes:
        if layout.PATH.fullmatch(path) is None:
            raise ValueError(f"no path: {path!r:.80}")
        with opened(self.folder / path) as file:
            if os.fstat(file.fileno()).st_size > LARGEST:
                raise FolderError(f"{self.folder / path}: more than {LARGEST // 1_000_000} MB")
            return file.read(LARGEST)

    def _lines(self, file: BinaryIO, path: str) -> Iterator[Data]:
        while line := file.readline(LARGEST + 1):
            with self._reading(path):
                if len(line) > LARGEST:
                    raise ValueError(f"a line of more than {LARGEST // 1_000_000} MB")
                yield orjson.loads(line)

    @contextmanager
    def _reading(self, path: str) -> Iterator[None]:
        try:
            yield
        except (ValueError, TypeError, KeyError, StopIteration, AttributeError, RecursionError) as error:
            raise FolderError(f"{self.folder / path}: this is not what an export writes ({error!r:.200})") from error
