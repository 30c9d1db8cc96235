"""An export read again, item by item, for `content/commands/restoring.py`. The folder has been verified before."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

import orjson
from tqdm import tqdm

from content.commands.restoring import Archived
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
    def counts(self) -> dict[str, int]:
        return self.manifest.counts

    @property
    def number(self) -> int:
        return self.manifest.number

    @property
    def at(self) -> str:
        return self.manifest.at

    def items(self) -> Iterator[Archived]:
        """In the order of writing. Raises FolderError."""
        total = sum(self.counts.get(kind, 0) for kind in layout.FOLDERS)
        with tqdm(total=total, unit="items", file=sys.stderr, disable=not sys.stderr.isatty()) as progress:
            for _, path in listed(self.folder):
                above, _, name = path.partition("/")
                if above in layout.KINDS and name.endswith(".md"):
                    yield from self._item(layout.KINDS[above], path)
                    progress.update()

    def changes(self) -> Iterator[Data]:
        with opened(self.folder / layout.LOG) as file:
            yield from self._lines(file, layout.LOG)

    def deletions(self) -> Iterator[Data]:
        """None in older exports, which do not count them either."""
        if "deletion" in self.counts:
            with opened(self.folder / layout.DELETIONS) as file:
                yield from self._lines(file, layout.DELETIONS)

    def _item(self, kind: str, path: str) -> Iterator[Archived]:
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
                if (row["id"], row["kind"], row["slug"]) != (str(id_), kind, state["slug"]):
                    raise ValueError("another item's history")
                yield Archived(
                    row=row,
                    state=state,
                    links=item["links"],
                    picture=item.get("picture"),
                    files=self._files(id_, picture) if kind == Kind.IMAGE else {},
                    earlier=self._earlier(id_, item.get("earlier", [])),
                    original=self._original(kind, id_, item["original"]),
                    records=lines,
                )

    def _files(self, id_: UUID, picture: str) -> dict[str, bytes]:
        beside = f"{layout.FOLDERS[Kind.IMAGE]}/{picture}"
        return {"file": self._bytes(beside), "share_file": self._bytes(layout.share(id_))}

    def _earlier(self, id_: UUID, paths: list[str]) -> Iterator[tuple[str, bytes]]:
        return ((path, self._bytes(layout.earlier(id_, path))) for path in paths)

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
