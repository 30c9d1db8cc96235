"""One file of posts pasted as plain text: where each begins, and its body as Markdown.

What leaves a body (a repeated title, a list of references) or is only suspected (a heading, a missing picture) is named
in the result, so that a person can look. Damage is repaired before (`mojibake.py`), lines are read by `layout.py`,
entries of references by `printed_references.py`, and quotations are found by `proposals.py`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from content.text import layout
from content.text.layout import Block, Line, lines_of, words
from content.text.mojibake import Repair
from content.text.plain_markdown import escaped, escaped_line
from content.text.printed_references import PrintedReference, read_entry

RULES = {
    "glued_heading": "heading and question that were pasted as one line",
    "stray_bracket": "closing bracket that is no part of the address",
}

_ALIKE = ("-‐‑‒–—", "'’‘‛", '"“”„')
_ENTRY = re.compile(r"\[\d{1,3}\]\s*\S.*")
_ENTRIES_TITLE = re.compile(r"(?:references|notes|sources|bibliography|works cited):?", re.IGNORECASE)
_MARKER = re.compile(r"\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\]")


class StartError(ValueError):
    """A post's first words stand nowhere in the file. `index` counts the announced posts from 0."""

    def __init__(self, index: int, message: str) -> None:
        super().__init__(message)
        self.index = index


@dataclass(frozen=True)
class Announced:
    """What is known of a post beforehand. `names` are those of people and places: a line of one is no heading."""

    starts_with: str
    title: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """A post's piece of the file: its place among the announced posts, and where it begins (line from 1, offset)."""

    index: int
    start: int
    line: int
    text: str


@dataclass(frozen=True)
class Dropped:
    """A line that is not in the body, and why."""

    line: int
    text: str
    reason: str


@dataclass
class PastedPost:
    """`body` is Markdown and cites the keys of `references`, which are in the order of their numbers.

    `uncited` are the numbers of entries that stayed in the body because nothing cites them, `unbound` are markers
    without an entry. `text` is that of the part up to its references, character for character, with spaces where lines
    were only wrapped. Positions of `repairs` are offsets into the repaired file.
    """

    text: str = ""
    body: str = ""
    repairs: list[Repair] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    heading_candidates: list[str] = field(default_factory=list)
    images_missing: list[str] = field(default_factory=list)
    sign_off: str | None = None
    list_items: int = 0
    references: list[PrintedReference] = field(default_factory=list)
    uncited: list[int] = field(default_factory=list)
    unbound: list[str] = field(default_factory=list)


def split(text: str, starts: Sequence[str]) -> tuple[list[Part], str]:
    """The parts of the file in its own order, and the text before the first. Raises StartError.

    A post starts at the beginning of a line, best of one with nothing else. Spaces, and kinds of dashes and of
    quotation marks, make no difference.
    """
    places: dict[int, int] = {}
    for index, start in enumerate(starts):
        place = _place(text, start, taken=set(places))
        if place is None:
            raise StartError(index, f"no line begins with “{start}”")
        places[place] = index
    ordered = sorted(places)
    parts = [
        Part(places[start], start, text.count("\n", 0, start) + 1, text[start:end])
        for start, end in pairwise([*ordered, len(text)])
    ]
    return parts, text[: ordered[0]] if ordered else text


def read_post(part: Part, announced: Announced) -> PastedPost:
    """The post as Markdown: paragraphs, lists, headings, and citations of the references at its end.

    Only lines that repeat the title at the beginning, and cited references at the end, leave the body. A line break
    within a paragraph is kept, unless the post is wrapped to a width.
    """
    post = PastedPost()
    lines = lines_of(part.text, number=part.line, start=part.start)
    lines = _without_references(_without_title(lines, announced, post), post)
    blocks, joints = layout.blocks_of(lines)
    post.repairs += [Repair(j.start, j.line, j.left + j.right, f"{j.left}\n{j.right}", "glued_heading") for j in joints]
    post.images_missing = layout.pictures(lines)
    post.sign_off = " / ".join(line.text for line in layout.sign_off(blocks)) or None
    post.list_items = sum(len(block.lines) for block in blocks if block.is_list)
    keys = {reference.number: reference.fields["key"] for reference in post.references}
    headings = layout.headings(blocks, (announced.title, *announced.names))
    post.unbound = [m.group() for line in lines for m in _MARKER.finditer(line.text) if not _keys_of(m, keys)]
    post.heading_candidates = [blocks[n].lines[0].text for n in sorted(headings)]
    written = _Writer(keys, _soft_breaks(blocks))
    post.body = "\n\n".join(written.block(block, is_heading=n in headings) for n, block in enumerate(blocks))
    post.text = _unwrapped(part, lines, written.soft_breaks)
    return post


def _place(text: str, start: str, *, taken: set[int]) -> int | None:
    wanted = r"\s+".join("".join(_like(char) for char in word) for word in start.split())
    found = [m for m in re.finditer(rf"^[^\S\n]*{wanted}", text, re.MULTILINE) if m.start() not in taken]
    whole = (m for m in found if not text[m.end() :].split("\n", 1)[0].strip())
    best = next(whole, found[0] if found else None)
    return best.start() if best else None


def _like(char: str) -> str:
    return f"[{re.escape(next((group for group in _ALIKE if char in group), char))}]"


# -- What leaves the body ---------------------------------------------------------------------------------------------


def _without_title(lines: list[Line], announced: Announced, post: PastedPost) -> list[Line]:
    title, start = words(announced.title), words(announced.starts_with)
    for n, line in enumerate(lines):
        found = words(line.text)
        if line.text and found != title and not (found == start and found[: len(title)] == title):
            return lines[n:]
        if line.text:
            post.dropped.append(Dropped(line.number, line.text, "repeats the title"))
    return []


def _without_references(lines: list[Line], post: PastedPost) -> list[Line]:
    """Takes the cited entries off the end; those that nothing cites stay as they are printed."""
    first = len(lines)
    while first and (not lines[first - 1].text or _ENTRY.fullmatch(lines[first - 1].text)):
        first -= 1
    text, entries = lines[:first], [line for line in lines[first:] if line.text]
    cited = {int(n) for line in text for m in _MARKER.finditer(line.text) for n in re.findall(r"\d+", m[1])}
    kept = []
    for line in entries:
        number = int(line.text[1 : line.text.index("]")])
        if number in cited and number not in {reference.number for reference in post.references}:
            _read_reference(number, line, post)
        else:
            post.uncited.append(number)
            kept.append(line)
    return [*(_without_entries_title(text, post) if entries and not kept else text), *_spaced(kept)]


def _read_reference(number: int, line: Line, post: PastedPost) -> None:
    reference = read_entry(number, line.text.partition("]")[2].strip())
    key, taken = reference.fields["key"], {other.fields["key"] for other in post.references}
    if key in taken:
        key = next(f"{key}-{n}" for n in range(2, len(taken) + 3) if f"{key}-{n}" not in taken)
    post.references.append(replace(reference, fields=reference.fields | {"key": key}, line=line.number))
    for stray in reference.strays:
        position = line.start + max(line.text.find(stray.before), 0)
        post.repairs.append(Repair(position, line.number, stray.before, stray.after, "stray_bracket"))


def _without_entries_title(lines: list[Line], post: PastedPost) -> list[Line]:
    filled = [n for n, line in enumerate(lines) if line.text]
    if filled and _ENTRIES_TITLE.fullmatch(lines[filled[-1]].text):
        line = lines[filled[-1]]
        post.dropped.append(Dropped(line.number, line.text, "title of the list of references"))
        return lines[: filled[-1]]
    return lines


def _spaced(lines: list[Line]) -> list[Line]:
    return [each for line in lines for each in (Line(line.number, line.start, ""), line)]


# -- Wrapped lines ----------------------------------------------------------------------------------------------------


def _soft_breaks(blocks: list[Block]) -> set[int]:
    """The numbers of the lines that end only because the width was reached."""
    if not layout.wraps(blocks):
        return set()
    texts = [block.lines for block in blocks if not block.is_list]
    width = max(len(line.text) for run in texts for line in run)
    return {a.number for run in texts for a, b in pairwise(run) if layout.is_full(a, b, width)}


def _unwrapped(part: Part, lines: list[Line], soft_breaks: set[int]) -> str:
    end = lines[-1].start + len(lines[-1].text) if lines else part.start
    pieces = part.text[: end - part.start].split("\n")
    ends = [" " if part.line + n in soft_breaks else "\n" for n in range(len(pieces))]
    return "".join(piece + end for piece, end in zip(pieces, ends, strict=True))[:-1]


# -- Markdown ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Writer:
    """Blocks to Markdown. `keys` are those of the references by number; `soft_breaks` are lines that only wrapped."""

    keys: dict[int, str]
    soft_breaks: set[int]

    def block(self, block: Block, *, is_heading: bool) -> str:
        if block.is_list:
            return "\n".join(f"- {self._line(line)}" for line in block.lines)
        if is_heading:
            text = self._inline(block.lines[0].text)
            return f"## {text.removesuffix('#')}\\#" if text.endswith("#") else f"## {text}"
        ends = ["\n" if line.number in self.soft_breaks else "\\\n" for line in block.lines[:-1]]
        return "".join(self._line(line) + end for line, end in zip(block.lines, [*ends, ""], strict=True))

    def _line(self, line: Line) -> str:
        return escaped_line(self._inline(line.text))

    def _inline(self, text: str) -> str:
        written, done = "", 0
        for marker in _MARKER.finditer(text):
            if keys := _keys_of(marker, self.keys):
                written += _after(written, escaped(text[done : marker.start()]))
                written += "[" + "; ".join(f"@{key}" for key in keys) + "]"
                done = marker.end()
        return written + _after(written, escaped(text[done:]))


def _keys_of(marker: re.Match[str], keys: dict[int, str]) -> list[str]:
    """The keys that a marker such as `[1, 2]` means; none unless all are known."""
    numbers = [int(number) for number in re.findall(r"\d+", marker[1])]
    return [keys[number] for number in numbers] if all(number in keys for number in numbers) else []


def _after(written: str, text: str) -> str:
    """Text that cannot make a link of the citation before it."""
    return f"\\{text}" if written.endswith("]") and text[:1] in ("(", "[", ":") and text else text
