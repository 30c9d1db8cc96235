"""What is in a folder of Markdown, by everything that a file may call it. Small: no text is kept, only names.

Made in a first pass over all files, so that a link resolves whichever of two files is read first.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from content.text.folding import fold
from content.vocabulary import Kind

# In this order, whatever an item links to by a field exists before it.
ORDER = (Kind.TAG, Kind.IMAGE, Kind.AUTHOR, Kind.REFERENCE, Kind.EVENT, Kind.POST, Kind.QUOTE)
NAMED = (Kind.AUTHOR, Kind.TAG)  # what is also called by its name

_ENDING = re.compile(r"(?:/_?index)?(?:\.(?:md|markdown|html?))?/*\Z")

Target = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A file: its path in the folder, which of the layout's files it is, the item that it becomes. `after` are slugs
    of its own kind that have to be there before it. `language` is what the path says, where it is not the site's, and
    `translation_of` the slug of the same page in that."""

    path: str
    files: int
    kind: Kind
    slug: str
    aliases: tuple[str, ...]
    after: tuple[str, ...] = ()
    language: str | None = None
    translation_of: str | None = None


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link of the folder's leads: to an item, or to a path of the site that is no item here."""

    target: Target | None
    path: str
    fragment: str


class Index:
    def __init__(self, hosts: Iterable[str], content: str) -> None:
        self.hosts = {host.lower() for host in hosts}
        self.content = content.strip("/")
        self.entries: list[Entry] = []
        self.ids: dict[str, str] = {}  # slugs by the ids that our own files say
        self.titles: dict[Target, str] = {}  # of what is called by its name
        self._slugs: dict[Target, str] = {}
        self._paths: dict[str, Target] = {}
        self._names: dict[str, Target | None] = {}
        self._aliases: dict[Target, str] = {}
        self._titled: dict[Target, str] = {}

    def add(self, entry: Entry, *, title: str | None, is_left_out: bool = False) -> None:
        """What is left out becomes no item, and texts that link to it go on saying so."""
        target = (str(entry.kind), entry.slug)
        if not is_left_out:
            self.entries.append(entry)
            self._slugs[target] = entry.path
        for path in (self._within(entry.path), *entry.aliases):
            self._paths.setdefault(normal(path), target)
        name = posixpath.basename(normal(entry.path))
        self._names[name] = target if self._names.get(name, target) == target else None
        if title and entry.kind in NAMED and not is_left_out:
            self.titles[target] = title
            self._titled.setdefault((str(entry.kind), fold(title)), entry.slug)

    def holder(self, kind: str, slug: str) -> str | None:
        """The path of the file that has the slug."""
        return self._slugs.get((kind, slug))

    def claim(self, kind: str, alias: str, path: str) -> bool:
        """Whether the alias is the file's: an alias has one holder, the first."""
        return self._aliases.setdefault((kind, alias), path) == path

    def find(self, kind: str, name: str) -> str | None:
        """The slug of what a field calls by its slug or name."""
        if (kind, name) in self._slugs:
            return name
        return self._titled.get((kind, fold(name)))

    def in_order(self) -> list[Entry]:
        """What is linked to by fields first; within a kind by path, but for what has to come after another."""
        return [entry for kind in ORDER for entry in _sorted([e for e in self.entries if e.kind == kind])]

    def destination(self, link: str, path: str, *, by_name: bool = False) -> Destination | None:
        """Where a link in the file at `path` leads; None when that is elsewhere, or within the page. `by_name`: the
        name of a file is enough, whatever folder it is in."""
        try:
            parts = urlsplit(unquote(link.strip()))
            host = parts.hostname
        except ValueError:
            return None
        if parts.scheme not in ("", "http", "https") or not parts.path.strip("/"):
            return None
        if host.lower() not in self.hosts if host else parts.scheme:
            return None
        keys = [normal(parts.path)] if host else self._keys(parts.path, path)
        found = next((self._paths[key] for key in keys if key in self._paths), None)
        if found is None and "/" not in parts.path and (by_name or parts.path.endswith((".md", ".markdown"))):
            found = self._names.get(normal(parts.path))
        return Destination(found, parts.path, parts.fragment)

    def _keys(self, link: str, path: str) -> Iterator[str]:
        if not link.startswith("/"):
            here = posixpath.dirname(self._within(path))
            yield normal(posixpath.normpath(posixpath.join(here, link)))
            yield normal(posixpath.normpath(posixpath.join(normal(self._within(path)), link)))
        yield normal(self._within(link.strip("/")))

    def _within(self, path: str) -> str:
        return path.removeprefix(f"{self.content}/") if self.content else path


def normal(path: str) -> str:
    """One spelling of a path: of a file or of the page that it becomes."""
    return _ENDING.sub("", path.strip()).strip("/").lower()


def _sorted(entries: list[Entry]) -> list[Entry]:
    if not any(entry.after for entry in entries):
        return entries
    waiting = {entry.slug: entry for entry in entries}
    done: list[Entry] = []

    def take(entry: Entry) -> None:
        if waiting.pop(entry.slug, None) is None:
            return
        for slug in entry.after:
            if slug in waiting:
                take(waiting[slug])
        done.append(entry)

    for entry in entries:
        take(entry)
    return done
