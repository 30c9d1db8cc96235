"""Which runs of characters are one UTF-8 character that was read as several: the tables behind `mojibake.py`.

A character stands for its byte in windows-1252, in latin-1 where that has no character, and, for the first
of a run, in windows-1257: a common second accident turns â into ā and Â into Ā, which are the same two
bytes there. Whether a run is damage, in view of the whole document, is judged in `mojibake.py`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


def _characters(encoding: str, first: int, last: int) -> dict[str, int]:
    """The byte that each character has in `encoding`, for bytes from `first` to `last`."""
    decoded = ((bytes([byte]).decode(encoding, "ignore"), byte) for byte in range(first, last + 1))
    return {char: byte for char, byte in decoded if char}


_WESTERN = _characters("cp1252", 0xC2, 0xF4)
BALTIC = {char: byte for char, byte in _characters("cp1257", 0xC2, 0xF4).items() if char not in _WESTERN}
_LEAD = BALTIC | _WESTERN
_TRAIL = (
    {char: byte for char, byte in _characters("cp1257", 0xA0, 0xBF).items() if char.isalpha()}
    | _characters("latin-1", 0x80, 0x9F)
    | _characters("cp1252", 0x80, 0xBF)
)


def _one_of(characters: Iterable[str]) -> str:
    return "[" + re.escape("".join(characters)) + "]"


def _leads(first: int, last: int) -> str:
    return _one_of(char for char, byte in _LEAD.items() if first <= byte <= last)


_TRAILS = _one_of(_TRAIL)
SEQUENCE = re.compile(
    f"{_leads(0xC2, 0xDF)}{_TRAILS}|{_leads(0xE0, 0xEF)}{_TRAILS}{{2}}|{_leads(0xF0, 0xF4)}{_TRAILS}{{3}}"
)

# What follows a letter in text that somebody wrote: closing quotes, dashes, signs of notes and brands ...
_AFTER_A_LETTER = frozenset("’”“‘»«›‹…–—\u00a0\u00ad")
_INSIDE = _AFTER_A_LETTER | frozenset("ŠšŽž")
_AT_THE_END = _AFTER_A_LETTER | frozenset("™®†‡•¹²³´·ŠšŽžŒœØøÆæŖŗ")
# ... and, of these, what no letter follows.
_BEFORE_NO_LETTER = frozenset("»›™®†‡•²³")

# What is plausible, as ranges. "european" covers the symbols of office documents and emoji, too.
_SCRIPTS: dict[str, tuple[tuple[int, int], ...]] = {
    "european": (
        *(
            (0xA0, 0x17F),
            (0x18F, 0x192),
            (0x194, 0x194),
            (0x1A0, 0x1A1),
            (0x1AF, 0x1B0),
            (0x218, 0x21B),
            (0x259, 0x259),
            (0x25B, 0x25B),
        ),
        *((0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x300, 0x328), (0x1E00, 0x1EFF), (0x2002, 0x2044)),
        *((0x2070, 0x209C), (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x2199)),
        *((0x2212, 0x2212), (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265)),
        *((0x2300, 0x23FF), (0x25A0, 0x25A1), (0x25AA, 0x25AA), (0x25B6, 0x25BA), (0x25CB, 0x25CF)),
        *((0x2600, 0x27BF), (0xFB01, 0xFB02), (0xFE0F, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFFD, 0xFFFD)),
        (0x1F300, 0x1FAFF),
    ),
    "control": ((0x80, 0x9F),),  # half-way through a text that was read wrongly twice
    "greek": ((0x370, 0x3FF), (0x1F00, 0x1FFF)),
    "cyrillic": ((0x400, 0x52F),),
    "armenian": ((0x530, 0x58F),),
    "hebrew": ((0x590, 0x5FF),),
    "arabic": ((0x600, 0x6FF),),
    "south asian": ((0x900, 0x109F), (0x1780, 0x18AF)),
    "ethiopic": ((0x1200, 0x137F),),
    "georgian": ((0x10A0, 0x10FF),),
    "east asian": ((0x3000, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7A3), (0xFF00, 0xFFEF)),
}


@dataclass(frozen=True)
class Sequence:
    """A run `text[start:end]` that decodes to `char`; `writable`: somebody may have written it on purpose."""

    start: int
    end: int
    char: str
    script: str
    baltic: bool
    writable: bool


def sequences(text: str) -> Iterator[Sequence]:
    """All runs that decode to something plausible, left to right, without overlaps."""
    match = SEQUENCE.search(text)
    while match:
        found = _sequence(text, match)
        if found:
            yield found
        match = SEQUENCE.search(text, match.end() if found else match.start() + 1)


def _sequence(text: str, match: re.Match[str]) -> Sequence | None:
    run = match.group()
    try:
        char = bytes([_LEAD[run[0]], *(_TRAIL[c] for c in run[1:])]).decode("utf-8")
    except UnicodeDecodeError:
        return None
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    script = _script(char)
    if script is None or ("\u0300" <= char <= "\u036f" and not before.isalpha()):
        return None
    writable = _is_writable(run, before, after)
    return Sequence(match.start(), match.end(), char, script, run[0] in BALTIC, writable)


def _script(char: str) -> str | None:
    return next((s for s, ranges in _SCRIPTS.items() if any(a <= ord(char) <= b for a, b in ranges)), None)


def _is_writable(run: str, before: str, after: str) -> bool:
    """Whether somebody may have written this: a letter, no capital inside a word, then closing marks."""
    inner, last = run[1:-1], run[-1]
    if before.islower() and run[0].isupper():
        return False
    if last in _BEFORE_NO_LETTER and after.isalpha():
        return False
    return last in _AT_THE_END and _INSIDE.issuperset(inner)
