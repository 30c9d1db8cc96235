"""Changes carried from one state of something to another: merge patches (RFC 7396), and what a correction of one text
means for another that has gone on since (a three-way merge, field by field, and within a text word by word)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from content.text import word_diff
from content.text.word_diff import DELETE, EQUAL, INSERT

# From where to where in the text before, and what takes its place.
Edit = tuple[int, int, str]


def merge_patch(target: Any, patch: Any) -> Any:
    """RFC 7396: null takes a member out, an object is merged into an object, and anything else replaces."""
    if not isinstance(patch, Mapping):
        return patch
    found = dict(target) if isinstance(target, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            found.pop(name, None)
        else:
            found[name] = merge_patch(found.get(name), value)
    return found


@dataclass(slots=True)
class Carried:
    """`value` has what could be carried; `conflicts` are JSON pointers to what was left as it is."""

    value: Any
    conflicts: list[str] = field(default_factory=list)


def carry(base: Any, changed: Any, other: Any, pointer: str = "") -> Carried:
    """What was done from `base` to `changed`, done to `other`, which was made from `base` as well."""
    if changed in (base, other):
        return Carried(other)
    if other == base:
        return Carried(changed)
    if all(isinstance(one, dict) for one in (base, changed, other)):
        return _members(base, changed, other, pointer)
    if all(isinstance(one, str) for one in (base, changed, other)):
        merged = merge_texts(base, changed, other)
        return Carried(other, [pointer]) if merged is None else Carried(merged)
    return Carried(other, [pointer])


def _members(base: dict[str, Any], changed: dict[str, Any], other: dict[str, Any], pointer: str) -> Carried:
    found = Carried(dict(other))
    for name in dict.fromkeys([*base, *changed]):
        one = carry(base.get(name), changed.get(name), other.get(name), f"{pointer}/{name}")
        found.value[name] = one.value
        found.conflicts += one.conflicts
    return found


def merge_texts(base: str, changed: str, other: str) -> str | None:
    """None when both changed the same place, or places that touch."""
    ours, theirs = edits(base, changed), edits(base, other)
    new = [edit for edit in ours if edit not in theirs]
    if any(_touch(one, two) for one in new for two in theirs):
        return None
    return _applied(base, sorted([*new, *theirs]))


def edits(before: str, after: str) -> list[Edit]:
    """In order; neighbouring ones are one."""
    found: list[Edit] = []
    place = 0
    for piece in word_diff.words(before, after):
        end = place + (0 if piece.op == INSERT else len(piece.text))
        if piece.op != EQUAL:
            start, text = place, "" if piece.op == DELETE else piece.text
            if found and found[-1][1] == place:
                start, text = found[-1][0], found.pop()[2] + text
            found.append((start, end, text))
        place = end
    return found


def _touch(one: Edit, other: Edit) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _applied(text: str, changes: list[Edit]) -> str:
    parts, place = [], 0
    for start, end, new in changes:
        parts += [text[place:start], new]
        place = end
    return "".join([*parts, text[place:]])
