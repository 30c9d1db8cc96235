"""What changed from one text to another, paragraph by paragraph and, within those that changed, word by word.

The shortest way from one to the other (Myers, "An O(ND) Difference Algorithm", 1986), as far as looking for it is worth
it: texts that have little in common are told as one taken out and the other put in, so that no two texts take long.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

EQUAL, DELETE, INSERT = "equal", "delete", "insert"
MARKS = {EQUAL: "{}", DELETE: "<del>{}</del>", INSERT: "<ins>{}</ins>"}

# How many steps of the search a comparison may take: about a second.
MOST_STEPS = 250_000

_PARAGRAPH = re.compile(r".+?(?:\n{2,}|\Z)", re.DOTALL)
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
# What is alike is passed over this much quicker than a step is taken.
SLIDE = 8

# From coarse to fine.
SPLITS: tuple[Callable[[str], list[str]], ...] = (_PARAGRAPH.findall, _WORD.findall)

# The same in both: where it begins in each, and how many there are.
Block = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text. What is equal or deleted is the old text, what is equal or inserted the new one."""

    op: str
    text: str


@dataclass(slots=True)
class _Effort:
    left: int = MOST_STEPS


def words(before: str, after: str) -> list[Piece]:
    """In order; what is deleted stands before what takes its place."""
    return list(_joined(_compared(before, after, SPLITS, _Effort())))


def marked(pieces: Iterable[Piece]) -> str:
    """Escaped HTML with `<del>` and `<ins>`. Lines and paragraphs are those of the text."""
    return "".join(MARKS[piece.op].format(escape(piece.text, quote=False)) for piece in pieces)


def _compared(
    before: str, after: str, splits: Sequence[Callable[[str], list[str]]], effort: _Effort
) -> Iterator[Piece]:
    """What both have in the coarsest split is equal; what stands between is compared in the next finer one."""
    if not splits or not before or not after:
        yield from _told(before, after)
        return
    split, *finer = splits
    old, new = split(before), split(after)
    place, other = 0, 0
    for at, there, many in [*_blocks(old, new, effort), (len(old), len(new), 0)]:
        yield from _compared("".join(old[place:at]), "".join(new[other:there]), finer, effort)
        if many:
            yield Piece(EQUAL, "".join(old[at : at + many]))
        place, other = at + many, there + many


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind together. A blank between two changed words belongs to the change."""
    same = gone = new = ""
    for piece in pieces:
        if piece.op == EQUAL and (gone or new) and (same or piece.text.strip(" ")):
            yield from _told(gone, new)
            same, gone, new = same + piece.text, "", ""
        elif piece.op == EQUAL:
            same += piece.text
        elif gone or new:
            gone += same + (piece.text if piece.op == DELETE else "")
            new += same + (piece.text if piece.op == INSERT else "")
            same = ""
        else:
            yield from [Piece(EQUAL, same)] if same else []
            same, gone, new = "", *((piece.text, "") if piece.op == DELETE else ("", piece.text))
    yield from _told(gone, new)
    yield from [Piece(EQUAL, same)] if same else []


def _told(gone: str, new: str) -> Iterator[Piece]:
    yield from (Piece(op, text) for op, text in ((DELETE, gone), (INSERT, new)) if text)


# --- The search ------------------------------------------------------------------------------------------------


def _blocks(old: Sequence[str], new: Sequence[str], effort: _Effort) -> list[Block]:
    """What both have, in order. Without what they begin and end with alike, there is less to search."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    end = next((at for at in range(most - start) if old[-1 - at] != new[-1 - at]), most - start)
    inner = _search(old[start : len(old) - end], new[start : len(new) - end], effort)
    between = [(at + start, there + start, many) for at, there, many in inner]
    return [(0, 0, start), *between, (len(old) - end, len(new) - end, end)]


def _search(old: Sequence[str], new: Sequence[str], effort: _Effort) -> list[Block]:
    """The most that both have in common; nothing, when there is no effort left to find it.

    `ends` is how far into the old text one gets on each diagonal with so many changes.
    """
    ends, earlier = {1: 0}, []
    for changes in range(len(old) + len(new) + 1 if old and new else 0):
        effort.left -= changes + 1
        if effort.left < 0:
            return []
        earlier.append(dict(ends))
        for diagonal in range(-changes, changes + 1, 2):
            at = _step(ends, diagonal, changes)
            began = at
            while at < len(old) and at - diagonal < len(new) and old[at] == new[at - diagonal]:
                at += 1
            effort.left -= (at - began) // SLIDE
            ends[diagonal] = at
            if at >= len(old) and at - diagonal >= len(new):
                return _walked_back(earlier, len(old), len(new))
    return []


def _step(ends: dict[int, int], diagonal: int, changes: int) -> int:
    """Where on the diagonal one arrives by one more change."""
    return ends[diagonal + 1] if _inserts(ends, diagonal, changes) else ends[diagonal - 1] + 1


def _inserts(ends: dict[int, int], diagonal: int, changes: int) -> bool:
    """Whether that is an insertion: it leads further than a deletion, or is the only way."""
    return diagonal == -changes or (diagonal != changes and ends[diagonal - 1] < ends[diagonal + 1])


def _walked_back(earlier: list[dict[int, int]], at: int, there: int) -> list[Block]:
    blocks = []
    for changes, ends in reversed(list(enumerate(earlier))):
        diagonal = at - there
        start = _step(ends, diagonal, changes)
        if at > start:
            blocks.append((start, start - diagonal, at - start))
        one = _inserts(ends, diagonal, changes)
        at, there = (start, start - diagonal - 1) if one else (start - 1, start - diagonal)
    return blocks[::-1]
