"""What an export looks like: which file is where, what its name may be, and what the manifest says.

`docs/exporting.md` describes it for people. The text of an item and its fields are Markdown with front matter; what
Markdown cannot hold is JSON in `history/`; `checksums.txt` is what `sha256sum --check` reads.
"""

import re
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from content.states import STATES
from content.vocabulary import Kind

FORMAT, VERSION = "commonplace", 1
MANIFEST, CHECKSUMS = "manifest.json", "checksums.txt"
HISTORY, ORIGINALS = "history", "originals"

# Where rows stand that belong to no item, by their name, in the order of writing.
BESIDE = {"change": "log.jsonl", "deletion": "deletions.jsonl", "deed": "deeds.jsonl"}

FOLDERS: dict[str, str] = {kind: f"{kind}s" for kind in Kind}
KINDS: dict[str, str] = {folder: kind for kind, folder in FOLDERS.items()}

# The field that stands below the front matter.
TEXTS: dict[str, str] = {Kind.AUTHOR: "bio", Kind.EVENT: "body", Kind.POST: "body", Kind.QUOTE: "text"}

# The front matter's own keys: they belong to no working copy.
ID, STATE, FILE = "id", "state", "file"

# Columns of an item that its history begins with: those that no editor writes, and what names it.
KEPT = ("id", "kind", "slug", "version", "created_at", "saved_at")

# More of them, which older exports do not have.
ADDED = ("saves", "stage")

LONGEST_NAME = 180  # bytes; file systems end at 255
_NAME = r"[^./\\\x00-\x1f][^/\\\x00-\x1f]*"
_BESIDE = "|".join(map(re.escape, BESIDE.values()))
PATH = re.compile(rf"{_BESIDE}|(?:(?:{HISTORY}|{ORIGINALS})/)?(?:{'|'.join(KINDS)})/{_NAME}")
LINE = re.compile(r"([0-9a-f]{64})  (.+)")


@dataclass(frozen=True, slots=True)
class Manifest:
    """`counts` are rows by name, `number` and `at` the log's head, `checksums` the SHA-256 of the list of files."""

    counts: dict[str, int]
    number: int
    at: str
    files: int
    bytes: int
    checksums: str

    def as_json(self) -> dict[str, Any]:
        return {"format": FORMAT, "version": VERSION} | asdict(self)


class FolderError(Exception):
    """A folder that cannot be written, or read. One line, for whoever gave the command."""


def markdown(kind: str, slug: str, id_: UUID) -> str:
    return f"{FOLDERS[kind]}/{stem(slug, id_)}.md"


def stem(slug: str, id_: UUID) -> str:
    """The slug, unless a file system may take it for another, or for too long. No slug has two marks in a row."""
    is_itself = unicodedata.normalize("NFC", slug.lower()) == slug and len(slug.encode()) <= LONGEST_NAME
    return slug if is_itself else f"{slug[:30]}__{id_}"


def history(kind: str, id_: UUID) -> str:
    return f"{HISTORY}/{FOLDERS[kind]}/{id_}.jsonl"


def original(kind: str, id_: UUID) -> str:
    return f"{ORIGINALS}/{FOLDERS[kind]}/{id_}"


def share(id_: UUID) -> str:
    return f"{HISTORY}/{FOLDERS[Kind.IMAGE]}/{id_}.jpg"


def earlier(id_: UUID, path: str) -> str:
    """Of a file that an image had before, by its path in the media storage."""
    return f"{HISTORY}/{FOLDERS[Kind.IMAGE]}/{id_}-{PurePosixPath(path).name}"


def in_order(kind: str, state: dict[str, Any]) -> dict[str, Any]:
    """The keys as `content/states.py` has them, without the text."""
    return {name: state[name] for name in STATES[kind].model_fields if name != TEXTS.get(kind)}
