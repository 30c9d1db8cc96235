"""The documents that were released: `schema/released/<version>/openapi.yaml`, and with each the answers of its day."""

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
CURRENT = ROOT / "openapi.yaml"
RELEASED = ROOT / "schema" / "released"
# What a release keeps: the document, and the answers of its day (tests/contract/).
DOCUMENT, RECORDINGS = "openapi.yaml", "recordings.json"
# The contract that `openapi.yaml` is of: its documents have this first number.
MAJOR = 1

VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)\Z")


def versions(folder: Path = RELEASED) -> list[Path]:
    """The folders of this contract's releases, the newest last. Numbers are compared as numbers."""
    found = [path for path in folder.glob("*") if (path / DOCUMENT).is_file()]
    numbered = [(numbers, path) for path in found if (numbers := number(path.name)) and numbers[0] == MAJOR]
    return [path for _, path in sorted(numbered)]


def number(version: str) -> tuple[int, ...] | None:
    """`1.10.0` as numbers; None for what is no version."""
    return tuple(map(int, found.groups())) if (found := VERSION.match(version)) else None


def read(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), loader)  # noqa: S506 (it is a safe loader)
    return document


def new(version: str, folder: Path = RELEASED) -> Path:
    """The folder of a release to be made. Raises ValueError for what is no version of this contract, or not newer."""
    numbers = number(version)
    if numbers is None or numbers[0] != MAJOR:
        raise ValueError(f"“{version}” is no version of v{MAJOR}: give VERSION={MAJOR}.0.0 or the like.")
    last = versions(folder)
    if last and numbers <= (number(last[-1].name) or ()):
        raise ValueError(f"{last[-1].name} is released already: a release is never changed, and the next one is newer.")
    return folder / version
