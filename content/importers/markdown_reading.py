"""A file of a folder, read: a text with front matter, or an entry of a file of data, such as Jekyll's authors.yml.

An entry has a path of its own, as if its file were a folder: `_data/authors.yml/ada`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from content.importers.base import SourceError
from content.models.fields import canonical
from content.text import mojibake
from content.text.encodings import Decoded, decode
from content.text.front_matter import Divided, divide
from content.text.mojibake import Repair

DATA = {".yml", ".yaml", ".toml", ".json"}
FENCES = {".yml": "---", ".yaml": "---", ".toml": "+++"}
NAMING = ("slug", "id", "key", "username", "name")  # what an entry of a list is called by


_START = re.compile(r"\A---[ \t]*\n")
_LIST = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*- ")


@dataclass(slots=True)
class Read:
    """A file as it was read, with what was repaired before it was divided."""

    content: bytes
    decoded: Decoded
    text: str
    divided: Divided
    repairs: list[Repair]


def read_text(content: bytes, *, is_own: bool) -> Read:
    """Raises NotTextError, FrontMatterError. What this program wrote (`is_own`) needs no repair."""
    decoded = decode(content)
    text, repairs = (decoded.text, []) if is_own else mojibake.repair(decoded.text)
    return Read(content, decoded, text, divide(text), repairs)


def read_data(content: bytes, path: str) -> Read:
    """A file of data as if it were front matter alone. Raises NotTextError, FrontMatterError, SourceError."""
    decoded = decode(content)
    text, repairs = mojibake.repair(decoded.text)
    fence = FENCES.get(PurePosixPath(path).suffix.lower())
    if fence == "---":
        text = _START.sub("\n", text)
    above = [fence] if fence else []
    above += ["entries:"] if fence == "---" and _LIST.match(text) else []
    divided = divide("\n".join([*above, text, fence or ""]))
    if not divided.data:
        raise SourceError("there are no names with values in it")
    if fence and divided.body.strip():
        raise SourceError("there is more than one document in it")
    lines = {key: line - len(above) for key, line in divided.lines.items()}
    return Read(content, decoded, text, Divided(divided.data, lines, "", 1, divided.oddities), repairs)


class Entries:
    """The entries of files of data, by their paths. One file is held at a time: what is read is read in order."""

    def __init__(self, bytes_of: Callable[[str], bytes]) -> None:
        self.bytes_of = bytes_of
        self._files: dict[str, tuple[str, str]] = {}  # by the path of the entry: that of the file, and the key
        self._held: tuple[str, Read, dict[str, Any]] | None = None

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def of(self, file: str) -> list[str]:
        """The paths of the entries of a file. Raises as `read_data`."""
        _, entries = self._entries(file)
        found = {f"{file}/{key.replace('/', '-')}": (file, key) for key in entries}
        self._files |= found
        return list(found)

    def key(self, path: str) -> str:
        return self._files[path][1]

    def read(self, path: str) -> Read:
        """An entry. Its content are its own lines, where it has some. Raises SourceError, and as `read_data`."""
        file, key = self._files[path]
        whole, entries = self._entries(file)
        data = entries[key]
        data = data if isinstance(data, Mapping) else {"name": data}
        start, end = _lines(whole, key)
        written = "\n".join(whole.text.split("\n")[start - 1 : end - 1]) if end > start else canonical(data).decode()
        oddities = [oddity for oddity in whole.divided.oddities if start <= oddity.line < end]
        divided = Divided(dict(data), _places(written, start, data), "", start, oddities)
        repairs = [repair for repair in whole.repairs if start <= repair.line < end]
        return Read(written.encode(), whole.decoded, written, divided, repairs)

    def _entries(self, file: str) -> tuple[Read, dict[str, Any]]:
        if self._held is None or self._held[0] != file:
            read = read_data(self.bytes_of(file), file)
            self._held = file, read, _named(read.divided)
        return self._held[1], self._held[2]


def _named(divided: Divided) -> dict[str, Any]:
    listed = divided.data.get("entries")
    if not isinstance(listed, list) or len(divided.data) > 1:
        return divided.data
    found: dict[str, Any] = {}
    for number, one in enumerate(listed, start=1):
        names = [str(one[key]) for key in NAMING if one.get(key)] if isinstance(one, Mapping) else [str(one)]
        found.setdefault(names[0] if names else str(number), one)
    return found


def _lines(whole: Read, key: str) -> tuple[int, int]:
    """The first line of an entry, and that behind its last. Equal where its lines are not its own."""
    places = whole.divided.lines
    start = places.get(key, 1)
    end = min((line for line in places.values() if line > start), default=whole.text.count("\n") + 2)
    is_own = key in places and list(places.values()).count(start) == 1
    return start, end if is_own else start


def _places(written: str, start: int, data: Mapping[str, Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(written.split("\n"), start=start):
        name = re.match(r"""[\s-]*["']?([\w.-]+)["']?\s*[:=]""", line)
        if name and name[1] in data:
            found.setdefault(name[1], number)
    return found
