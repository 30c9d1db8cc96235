"""An export changed on purpose, and what a restore says to it."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
import pytest

from content.errors import Invalid
from content.exporters.layout import BESIDE, FolderError
from content.models import Edition, Head, Item
from content.models.fields import canonical
from tests.content.exporters.moving import files, restore

Record = dict[str, Any]


def sign(place: Path) -> None:
    """Make the checksums fit again, as somebody would who wants to smuggle something in: files that were added come
    first, those that are gone are left out."""
    lines = (place / "checksums.txt").read_text().splitlines()
    listed = [path for path in dict.fromkeys(line[66:] for line in lines) if (place / path).exists()]
    added = sorted({*files(place)} - {*listed, "checksums.txt", "manifest.json"})
    paths = [*added, *listed]
    sums = "".join(f"{sha256((place / path).read_bytes()).hexdigest()}  {path}\n" for path in paths)
    (place / "checksums.txt").write_text(sums)
    size = sum((place / path).stat().st_size for path in paths)
    say(place, checksums=sha256(sums.encode()).hexdigest(), files=len(paths), bytes=size)


def say(place: Path, **values: Any) -> None:
    data = orjson.loads((place / "manifest.json").read_bytes())
    (place / "manifest.json").write_bytes(orjson.dumps(data | values))


def leave_out(place: Path, *names: str) -> None:
    """Rows that belong to no item, and their file, as in an export from before there were any. To be signed."""
    counts = orjson.loads((place / "manifest.json").read_bytes())["counts"]
    say(place, counts={name: number for name, number in counts.items() if name not in names})
    for name in names:
        (place / BESIDE[name]).unlink()


def edit(place: Path, path: str, old: bytes, new: bytes) -> None:
    file = place / path
    assert old in file.read_bytes()
    file.write_bytes(file.read_bytes().replace(old, new, 1))


def refusal(place: Path) -> str:
    """Of a restore, which has to leave the database empty."""
    with pytest.raises((FolderError, Invalid)) as refused:
        restore(place)
    assert not Item.objects.exists()
    assert not Edition.objects.exists()
    assert Head.objects.get().number == 0
    assert "\n" not in str(refused.value)
    return str(refused.value).removeprefix(f"{place}: ").replace(str(place), "…")


def history_of(place: Path, kind: str) -> str:
    (path,) = (place / "history" / kind).glob("*.jsonl")
    return str(path.relative_to(place))


def rewrite(place: Path, path: str, change: Callable[[list[Record]], object]) -> None:
    """Lines of JSON, changed in place, and signed."""
    records = [orjson.loads(line) for line in (place / path).read_bytes().splitlines()]
    change(records)
    (place / path).write_bytes(b"".join(canonical(record) + b"\n" for record in records))
    sign(place)
