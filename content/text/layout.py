"""What the lines of a pasted text are: paragraphs, lists, headings, a sign-off, names of pictures.

Judged by their shape and their neighbours. Nothing is changed here but two lines that were pasted as one; what becomes
of it all is `pasted.py`'s.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from content.text.folding import fold
from content.text.plain_markdown import ADDRESS

_BULLET = re.compile(r"(?P<mark>[•‣◦▪●∙·–*+-])\s+(?=\S)")
_CERTAIN_BULLETS = "•‣◦▪●∙"
_LOWER, _UPPER = "a-zß-öø-ÿ", "A-ZÀ-ÖØ-Þ"
_GLUED = re.compile(rf"(?<![\w’'-])(?P<left>[{_LOWER}]{{4,}})(?P<right>[{_UPPER}][{_LOWER}]*)(?=\s)")
PICTURE = re.compile(
    r"\b(?:IMG|DSC|DSCN|DSCF|PXL|MVIMG|WP)_?\d{3,}(?:_\d+)*(?:\.\w{3,4})?\b"
    r"|\bScreen ?[Ss]hot \d{4}-\d\d-\d\d (?:at )?\d\d[.:]\d\d[.:]\d\d(?:\.png)?\b"
    r"|(?<![\w/.])[\w-]+\.(?:jpe?g|png|gif|tiff?|heic|webp)\b",
)
_VALEDICTION = re.compile(
    r"(?:with )?(?:(?:best|warm(?:est)?|kind(?:est)?|many) )?(?:cheers|wishes|regards|thanks|love)[,.!]?"
    r"|(?:best|yours(?: \w+)?|sincerely|all the best|take care|until next time)[,.!]?",
    re.IGNORECASE,
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATE = re.compile(rf"\b{_MONTH}[a-z]*\.?\s+\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|\b(?:1[89]|20)\d\d\b")
_LONGEST_HEADING = 70
_MOST_WORDS = 10
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40


@dataclass(frozen=True)
class Line:
    """A line without the space around it; `start` is the offset of its first character, `number` counts from 1."""

    number: int
    start: int
    text: str
    indent: int = 0


@dataclass(frozen=True)
class Block:
    """Neighbouring lines of one kind. The lines of a list are its items, without their bullets."""

    is_list: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Glued:
    """Two lines that were pasted as one: the word at the joint, where it stands, and its two halves."""

    line: int
    start: int
    left: str
    right: str


def words(line: str) -> list[str]:
    """The words of a line, comparable: without case, accents and punctuation."""
    return re.findall(r"\w+", fold(line))


def lines_of(text: str, *, number: int, start: int) -> list[Line]:
    """All lines, blank ones included, when the first has this number and offset."""
    found = []
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip())
        found.append(Line(number, start + indent, line.strip(), indent))
        number, start = number + 1, start + len(line) + 1
    return found


def blocks_of(lines: Iterable[Line]) -> tuple[list[Block], list[Glued]]:
    """The lines in blocks, and what had to be parted: the line before a list may be a heading and a question in one."""
    paragraphs = [list(group) for filled, group in groupby(lines, lambda line: bool(line.text)) if filled]
    found = [block for paragraph in paragraphs for block in _blocks(paragraph)]
    joints = [_joint(block, after) for block, after in pairwise([*found, Block(is_list=False, lines=())])]
    both = list(zip(found, joints, strict=True))
    parted = [_part(block, joint) if joint else block for block, joint in both]
    return parted, [_glued(block.lines[-1], joint) for block, joint in both if joint]


def pictures(lines: Iterable[Line]) -> list[str]:
    """Names of picture files that stand in the text where a picture was."""
    return [name for line in lines for name in PICTURE.findall(ADDRESS.sub("", line.text))]


def sign_off(blocks: list[Block]) -> list[Line]:
    """The valediction and the name at the end, in one block or in two; empty without one."""
    for size in (1, 2):
        last = blocks[-size:]
        lines = [line for block in last for line in block.lines]
        short = len(lines) <= 4 and all(len(line.text) <= _LONGEST_HEADING for line in lines[1:])
        if short and len(lines) > 1 and _VALEDICTION.fullmatch(lines[0].text):
            return lines
    return []


def headings(blocks: list[Block], not_headings: Iterable[str]) -> set[int]:
    """Indices of the blocks that look like headings: a short line alone, like a title, with longer text below it.

    A line of a date, an address, a picture's name, a quotation or one of `not_headings` is none; nor is the sign-off.
    """
    excluded = [words(line) for line in not_headings]
    ending = sign_off(blocks)
    found = set()
    for n, (block, after) in enumerate(pairwise(blocks)):
        is_alone = not block.is_list and len(block.lines) == 1 and block.lines[0] not in ending
        if is_alone and words(block.lines[0].text) not in excluded and _is_title(block.lines[0].text):
            below = after.lines[0].text
            if after.is_list or (len(below) > len(block.lines[0].text) and not _is_title(below)):
                found.add(n)
    return found


def wraps(blocks: list[Block]) -> bool:
    """Whether lines break because the text was wrapped to a width, and not because somebody meant them to."""
    runs = [block.lines for block in blocks if not block.is_list]
    width = max((len(line.text) for run in runs for line in run), default=0)
    breaks = [is_full(line, after, width) for run in runs for line, after in pairwise(run)]
    return _NARROWEST_WRAP <= width <= _WIDEST_WRAP and len(breaks) > 1 and sum(breaks) >= 0.75 * len(breaks)


def is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the next word would not have fitted on the line."""
    return len(line.text) + 1 + len(after.text.split()[0]) > width


def _blocks(paragraph: list[Line]) -> list[Block]:
    marks = [_BULLET.match(line.text) for line in paragraph]
    found: list[Block] = []
    for n, line in enumerate(paragraph):
        mark = marks[n]
        beside = {m["mark"] for m in (marks[n - 1] if n else None, *marks[n + 1 : n + 2]) if m}
        last = found[-1] if found else None
        if mark and (mark["mark"] in _CERTAIN_BULLETS or mark["mark"] in beside):
            item = replace(line, start=line.start + mark.end(), text=line.text[mark.end() :])
            found = _added(found, item, is_list=True)
        elif last and last.is_list and line.indent > last.lines[-1].indent:
            item = replace(last.lines[-1], text=f"{last.lines[-1].text} {line.text}")
            found[-1] = replace(last, lines=(*last.lines[:-1], item))
        else:
            found = _added(found, line, is_list=False)
    return found


def _added(blocks: list[Block], line: Line, *, is_list: bool) -> list[Block]:
    if blocks and blocks[-1].is_list == is_list:
        return [*blocks[:-1], Block(is_list, (*blocks[-1].lines, line))]
    return [*blocks, Block(is_list, (line,))]


def _joint(block: Block, after: Block) -> re.Match[str] | None:
    return _GLUED.search(block.lines[-1].text) if after.is_list and not block.is_list else None


def _glued(line: Line, joint: re.Match[str]) -> Glued:
    return Glued(line.number, line.start + joint.start(), joint["left"], joint["right"])


def _part(block: Block, joint: re.Match[str]) -> Block:
    line, at = block.lines[-1], joint.start("right")
    below = replace(line, start=line.start + at, text=line.text[at:])
    return replace(block, lines=(*block.lines[:-1], replace(line, text=line.text[:at]), below))


def _is_title(line: str) -> bool:
    looks = (
        len(line) <= _LONGEST_HEADING
        and len(line.split()) <= _MOST_WORDS
        and line[0].isalnum()
        and not line[0].islower()
    )
    ends = line[-1] in '.,:;!?…”"’»'
    return looks and not ends and not any(p.search(line) for p in (PICTURE, _DATE, ADDRESS)) and "@" not in line
