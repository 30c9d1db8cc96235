"""Writing a folder of files, each with its checksum, that is there as a whole or not at all, even after a power cut."""

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from content.exporters.layout import CHECKSUMS, FolderError

BLOCK = 1 << 20

# Files that wait for the disk at once: a file system writes what waits together in one go.
AT_ONCE = 16
PART = 1000


class Folder:
    """A folder that is being written. Files come in a fixed order, and no two under one name."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = self.bytes = 0
        self._list = (root / CHECKSUMS).open("xb")
        self._sum = hashlib.sha256()
        self._made: set[Path] = set()

    def add(self, path: str, chunks: Iterable[bytes]) -> str:
        """Write a file; answers its SHA-256."""
        target = self.root / path
        if target.parent not in self._made:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(target.parent)
        found = hashlib.sha256()
        with target.open("xb") as file:
            for chunk in chunks:
                found.update(chunk)
                self.bytes += file.write(chunk)
        self.files += 1
        self._note(f"{found.hexdigest()}  {path}\n".encode())
        return found.hexdigest()

    def close(self) -> str:
        """No file comes any more. Answers the SHA-256 of the list of checksums."""
        self._list.close()
        return self._sum.hexdigest()

    def _note(self, line: bytes) -> None:
        self._list.write(line)
        self._sum.update(line)


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A folder beside the target that takes its name when all is on the disk, and goes when it is not.

    Only its owner may read it: drafts are in it. Raises FolderError, also for what the file system refuses meanwhile.
    """
    place = _free_place(target)
    try:
        made = Path(tempfile.mkdtemp(prefix=f".{place.name[:60]}.", suffix=".partial", dir=place.parent))
        try:
            yield made
            _keep(made)
            made.rename(place)
            _sync_folder(place.parent)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
    except OSError as error:
        raise FolderError(f"{target}: cannot be written ({error.strerror or error})") from error


def _keep(folder: Path) -> None:
    """Every file and folder in it, and itself, is on the disk when this ends. Raises OSError."""
    with ThreadPoolExecutor(AT_ONCE) as threads:
        for above, _, names in os.walk(folder):
            for start in range(0, len(names), PART):
                list(threads.map(_sync, [Path(above, name) for name in names[start : start + PART]]))
            _sync_folder(Path(above))


def _sync_folder(path: Path) -> None:
    """Where the file system has that: some network shares have not."""
    try:
        _sync(path)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EACCES}:
            raise


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _free_place(target: Path) -> Path:
    try:
        place = target.resolve()
        if not place.parent.is_dir():
            raise FolderError(f"{target}: there is no folder {place.parent} to write it in")
        if os.path.lexists(place) and not place.is_dir():
            raise FolderError(f"{target}: this is a file, not a folder")
        if place.is_dir() and any(place.iterdir()):
            raise FolderError(f"{target}: the folder is not empty")
        if os.path.ismount(place):
            raise FolderError(f"{target}: a disk is mounted here, which no folder can replace: name a folder in it")
    except (OSError, ValueError, RuntimeError) as error:
        raise FolderError(f"{target}: cannot be written ({getattr(error, 'strerror', None) or error})") from error
    return place
