"""Whether a folder is an export, and as it was written: every file there, none more, none changed.

Read before anything is restored. Nothing outside the folder is opened, whatever its lists say: no path leads out of it,
and no link is followed.
"""

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import orjson
from tqdm import tqdm

from content.exporters import layout
from content.exporters.folders import BLOCK
from content.exporters.layout import FolderError, Manifest

MOST_MANIFEST = 100_000
LONGEST_LINE = 4096
MOST_NAMED = 20


def verify(folder: Path) -> Manifest:
    """Raises FolderError, which names the files that are not as they were."""
    if not folder.is_dir():
        raise FolderError(f"{folder}: there is no such folder")
    manifest = _manifest(folder)
    if _digest(folder / layout.CHECKSUMS) != manifest.checksums:
        raise FolderError(f"{folder}: {layout.CHECKSUMS} is damaged or missing")
    wrong = [*_linked_folders(folder), *_wrong(folder, manifest)]
    wrong = wrong or _unlisted(folder, manifest.files)
    if wrong:
        raise FolderError(_told(folder, wrong))
    if manifest.bytes != sum((folder / path).lstat().st_size for _, path in listed(folder)):
        raise FolderError(f"{folder}: {layout.MANIFEST} says another size than that of its files")
    return manifest


def listed(folder: Path) -> Iterator[tuple[str, str]]:
    """The checksum and the path of each file, in the order of writing. Raises FolderError."""
    with (folder / layout.CHECKSUMS).open("rb") as file:
        while line := file.readline(LONGEST_LINE):
            found = layout.LINE.fullmatch(line.decode("utf-8", "replace").removesuffix("\n"))
            if found is None or layout.PATH.fullmatch(found[2]) is None:
                raise FolderError(f"{folder}: {layout.CHECKSUMS} names what no export has: {line[66:166]!r}")
            yield found[1], found[2]


def opened(path: Path) -> BinaryIO:
    """A file that is one, to read. Raises FolderError."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise FolderError(f"{path}: this is a link, a folder or a device, not a file")
        return os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW), "rb")
    except OSError as error:
        raise FolderError(f"{path}: cannot be read ({error.strerror or error})") from error


def _manifest(folder: Path) -> Manifest:
    path = folder / layout.MANIFEST
    if not os.path.lexists(path):
        raise FolderError(f"{folder}: this is no export, or not all of one: it has no {layout.MANIFEST}")
    with opened(path) as file:
        content = file.read(MOST_MANIFEST + 1)
    try:
        data = orjson.loads(content)
        named, version = data.pop("format"), data.pop("version")
        if named != layout.FORMAT:
            raise ValueError("another format")
        if version != layout.VERSION:
            raise FolderError(f"{folder}: its format has version {version!r:.20}, and {layout.VERSION} is read here")
        return _checked(Manifest(**data))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise FolderError(f"{path}: this is no manifest of an export") from error


def _checked(manifest: Manifest) -> Manifest:
    numbers: list[Any] = [manifest.number, manifest.files, manifest.bytes, *manifest.counts.values()]
    texts: list[Any] = [manifest.at, manifest.checksums, *manifest.counts]
    if not all(type(one) is int and one >= 0 for one in numbers) or not all(isinstance(one, str) for one in texts):
        raise ValueError("another shape")
    return manifest


def _linked_folders(folder: Path) -> list[str]:
    """Folders of the layout that are links: everything in them would be read from elsewhere."""
    above = ("", f"{layout.HISTORY}/", f"{layout.ORIGINALS}/")
    names = [f"{prefix}{name}" for prefix in above for name in layout.KINDS]
    return [f"{name} (a link)" for name in [*names, *above[1:]] if (folder / name).is_symlink()]


def _wrong(folder: Path, manifest: Manifest) -> list[str]:
    wrong = []
    progress = tqdm(
        listed(folder), total=manifest.files, unit="files", file=sys.stderr, disable=not sys.stderr.isatty()
    )
    for checksum, path in progress:
        found = _digest(folder / path)
        if found != checksum:
            wrong.append(f"{path} ({'missing or no file' if found is None else 'changed'})")
    return wrong


def _digest(path: Path) -> str | None:
    """SHA-256 of a file, and None when there is none."""
    try:
        with opened(path) as file:
            found = hashlib.sha256()
            while block := file.read(BLOCK):
                found.update(block)
            return found.hexdigest()
    except FolderError:
        return None


def _unlisted(folder: Path, files: int) -> list[str]:
    """Files that were added. What begins with a dot is a system's, or a version control's."""
    if sum(1 for _ in _files(folder)) == files:
        return []
    known = {path for _, path in listed(folder)}
    return [f"{path} (added)" for path in _files(folder) if path not in known] or ["checksums.txt (repeats itself)"]


def _files(folder: Path) -> Iterator[str]:
    own = {folder / layout.MANIFEST, folder / layout.CHECKSUMS}
    for above, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            path = Path(above, name)
            if not name.startswith(".") and path not in own:
                yield path.relative_to(folder).as_posix()


def _told(folder: Path, wrong: list[str]) -> str:
    named = ", ".join(wrong[:MOST_NAMED]) + (f" and {len(wrong) - MOST_NAMED} more" if wrong[MOST_NAMED:] else "")
    is_edited = all(one.split("/")[0] in layout.KINDS for one in wrong)
    hint = (
        "Revisions and editions would not agree with them: a folder that was edited is for `import markdown`"
        if is_edited
        else "It is damaged: take another copy"
    )
    return f"{folder}: not as it was exported: {named}. {hint}"
