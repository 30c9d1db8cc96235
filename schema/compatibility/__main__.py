"""`python -m schema.compatibility [OLD NEW]`: what changed, by name, breaks first; exit 1 if there is one.

Without files, the last release is compared with openapi.yaml. `--release VERSION` asks whether that may be released.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from schema.compatibility import released
from schema.compatibility.kinds import Difference
from schema.compatibility.operations import differences
from schema.compatibility.released import CURRENT, DOCUMENT, RELEASED, read


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(prog="python -m schema.compatibility", description=__doc__)
    parser.add_argument("old", nargs="?", type=Path, help="an OpenAPI document (default: the last release)")
    parser.add_argument("new", nargs="?", type=Path, help="the one that came after it (default: openapi.yaml)")
    parser.add_argument("--released", type=Path, default=RELEASED, help="where the releases are")
    parser.add_argument("--release", metavar="VERSION", help="only say whether openapi.yaml may be released")
    given = parser.parse_args(arguments)
    if given.release is not None:
        why = refusal(given.release, given.released)
        print(why or f"{given.release} may be released.", file=sys.stderr if why else sys.stdout)
        return int(why is not None)
    last = released.versions(given.released)
    if given.old is None and not last:
        print("Nothing is released yet: there is nothing to break.")
        return 0
    old, new = given.old or last[-1] / DOCUMENT, given.new or CURRENT
    found = differences(read(old), read(new))
    print(report(found, old, new))
    return int(any(one.breaking for one in found))


def refusal(version: str, folder: Path) -> str | None:
    """Why openapi.yaml cannot be released as this, in one line."""
    try:
        released.new(version, folder)
    except ValueError as error:
        return str(error)
    last = released.versions(folder)
    found = differences(read(last[-1] / DOCUMENT), read(CURRENT)) if last else []
    breaks = [one for one in found if one.breaking]
    return f"openapi.yaml breaks {last[-1].name} ({len(breaks)} times): `make check` says how." if breaks else None


def report(found: Sequence[Difference], old: Path, new: Path) -> str:
    """A table: what breaks, then what was added."""
    breaking = [one for one in found if one.breaking]
    added = [one for one in found if not one.breaking]
    counted = f"{len(breaking)} breaking, {len(added)} additive"
    rows = [("BREAKING", one) for one in breaking] + [("additive", one) for one in added]
    widths = [max((len(str(text)) for text in column), default=0) for column in zip(*map(_cells, rows), strict=True)]
    lines = [f"{_short(old)} → {_short(new)}: {counted if found else 'no difference'}"]
    lines += ["  ".join(cell.ljust(width) for cell, width in zip(_cells(row), widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def _cells(row: tuple[str, Difference]) -> tuple[str, str, str, str]:
    word, one = row
    elsewhere = f" (and in {one.elsewhere} other places)" if one.elsewhere else ""
    return word, one.kind.value, one.where, one.detail + elsewhere


def _short(path: Path) -> str:
    return str(path.relative_to(CURRENT.parent)) if path.is_relative_to(CURRENT.parent) else str(path)


if __name__ == "__main__":
    sys.exit(main())
