"""Repairs text whose UTF-8 was once read as another encoding ("mojibake"): `â€™` for `’`, `Ã©` for `é`.

A run of characters that is one UTF-8 character taken as bytes (`misread.py`) is damage, but:
- Chinese, Japanese and other scripts from beyond Europe are believed where two characters stand side by side;
- a run that could also have been written (`É…`, `mājā…”`, `„Ä“`) counts only in a document with certain
  damage of the same kind and script, and only if its first letter is not otherwise used there;
- a byte that is lost for good is guessed in two cases, in such documents: the last one of `”` where a
  quotation is open, and that of a no-break space.

Nothing is done silently: every change is a `Repair`. Reading bytes of unknown encoding is `encodings.py`.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

from content.text.misread import BALTIC, SEQUENCE, Sequence, sequences

RULES = {
    "utf8_as_cp1252": "UTF-8 that was read as Windows-1252",
    "utf8_as_cp1257": "UTF-8 that was read as Windows-1252, with â and Â turned into ā and Ā since",
    "utf8_twice": "UTF-8 that was read wrongly twice",
    "lost_quote": "closing quotation mark whose last byte was lost",
    "lost_space": "no-break space of which only the first byte is left",
    "byte_order_mark": "byte order mark inside the text",
    "layout_space": "no-break spaces that only made room",
}

_LOST_QUOTE = re.compile(r"[âā]€(?=[\s.,;:!?()[\]–—-]|$)")
_LOST_SPACE = re.compile(r"[ÂĀ](?= )")
_DAMAGE = re.compile(f"{SEQUENCE.pattern}|{_LOST_QUOTE.pattern}")
_SUSPECT = re.compile(r"[âā]€\S?|[\x80-\x9f\ufffd]+")
_SPACES = re.compile("[ \u00a0]{2,}")


@dataclass(frozen=True)
class Repair:
    """One change: `before` is what the original holds at offset `position`, on `line` (from 1)."""

    position: int
    line: int
    before: str
    after: str
    rule: str


def repair(text: str) -> tuple[str, list[Repair]]:
    """The text without mojibake, and every change in order of its position.

    A run of spaces that repaired no-break spaces are part of becomes one space (nothing at the edge of a
    line): a repair of its own, which spans those inside it. A single repaired no-break space between two
    words stays one. Repairing what was repaired changes nothing.
    """
    if not _DAMAGE.search(text):
        return text, []
    glyphs, dropped = _decode([_Glyph(char, n, n + 1, None) for n, char in enumerate(text)])
    spaced, runs = _collapse_layout(glyphs)
    changed = sorted([g for g in glyphs if g.rule] + dropped + runs, key=lambda g: (g.start, g.end))
    line_ends = [match.start() for match in re.finditer("\n", text)]
    repairs = [
        Repair(g.start, bisect_left(line_ends, g.start) + 1, text[g.start : g.end], g.text, g.rule or "")
        for g in changed
    ]
    return "".join(glyph.text for glyph in spaced), repairs


def suspects(text: str) -> list[tuple[int, str]]:
    """What still looks damaged in a repaired text: the line (from 1) and the characters."""
    return [(text.count("\n", 0, found.start()) + 1, found.group()) for found in _SUSPECT.finditer(text)]


@dataclass(frozen=True, slots=True)
class _Glyph:
    """One character of the text as it stands now, its place in the original, and the rule that made it."""

    text: str
    start: int
    end: int
    rule: str | None


_Change = tuple[int, int, str, str | None]


def _decode(glyphs: list[_Glyph]) -> tuple[list[_Glyph], list[_Glyph]]:
    """Decodes until nothing is left to decode; the second list holds what fell away without a character."""
    evidence: set[bool] = set()
    dropped: list[_Glyph] = []
    while True:
        text = "".join(glyph.text for glyph in glyphs)
        changes = _changes(text, evidence)
        if not changes:
            return glyphs, dropped
        glyphs = _replace(glyphs, changes, text)
        dropped += [glyph for glyph in glyphs if not glyph.text]
        glyphs = [glyph for glyph in glyphs if glyph.text]


def _changes(text: str, evidence: set[bool]) -> list[_Change]:
    """What to replace in this pass; adds to `evidence` which kinds of damage (Baltic or not) are certain."""
    found = _without_stray_controls(list(sequences(text)))
    letters = _letters_in_use(text, found)
    scripts = _scripts(found)
    believed = [s for s in found if s.script in scripts]
    evidence.update(s.baltic for s in believed if not s.writable)
    decoded: list[_Change] = [
        (s.start, s.end, s.char, None)
        for s in believed
        if not s.writable or (s.baltic in evidence and text[s.start].lower() not in letters)
    ]
    return sorted(decoded + _lost_quotes(text, decoded, evidence) + _lost_spaces(text, letters, evidence))


def _scripts(found: list[Sequence]) -> set[str]:
    """The scripts to believe in: those with a sequence nobody wrote, or, beyond Europe, two side by side."""
    certain = [s for s in found if not s.writable]
    pairs = ((a, b) for a, b in pairwise(certain) if a.end == b.start and a.script == b.script)
    near = {s.script for s in certain if s.char < "\u0800"}
    return {"european"} | near | {a.script for a, _ in pairs}


def _without_stray_controls(found: list[Sequence]) -> list[Sequence]:
    """Control characters come up half-way through double damage, and then right behind another character."""
    ends = {sequence.end for sequence in found}
    return [s for s in found if s.script != "control" or s.start in ends]


def _letters_in_use(text: str, found: list[Sequence]) -> set[str]:
    """The letters (lower case) of the text outside everything that looks like damage."""
    starts, ends = [0, *(s.end for s in found)], [*(s.start for s in found), len(text)]
    outside = "\n".join(text[a:b] for a, b in zip(starts, ends, strict=True))
    return set(_LOST_SPACE.sub("", _LOST_QUOTE.sub("", outside)).lower())


def _lost_quotes(text: str, decoded: list[_Change], evidence: set[bool]) -> list[_Change]:
    """Closing quotation marks that lost a byte: those on whose line a quotation is open."""
    lost = {m.start(): m for m in _LOST_QUOTE.finditer(text) if (m.group()[0] in BALTIC) in evidence}
    opened = 0
    result: list[_Change] = []
    for position, mark in _quotation_marks(text, decoded, set(lost)):
        if mark == "\n":
            opened = 0
        elif mark in "“„":
            opened += 1
        elif opened:
            opened -= 1
            if position in lost:
                result.append((*lost[position].span(), "”", "lost_quote"))
    return result


def _quotation_marks(text: str, decoded: list[_Change], lost: set[int]) -> list[tuple[int, str]]:
    """Positions of double quotation marks, as they will be after decoding, and of line ends, in order."""
    if not lost:
        return []
    inside = {position for start, end, _, _ in decoded for position in range(start, end)}
    marks = [(m.start(), m.group()) for m in re.finditer("[\n“„”]", text) if m.start() not in inside]
    marks += [(start, char) for start, _, char, _ in decoded if char in "“„”"]
    return sorted(marks + [(position, "”") for position in lost])


def _lost_spaces(text: str, letters: set[str], evidence: set[bool]) -> list[_Change]:
    return [
        (*m.span(), "", "lost_space")
        for m in _LOST_SPACE.finditer(text)
        if (m.group() in BALTIC) in evidence
        and m.group().lower() not in letters
        and not text[m.start() - 1 : m.start()].isupper()
    ]


def _replace(glyphs: list[_Glyph], changes: list[_Change], text: str) -> list[_Glyph]:
    result: list[_Glyph] = []
    done = 0
    for start, end, char, rule in changes:
        part = glyphs[start:end]
        new = "" if char == "\ufeff" else char
        made_by = rule or _rule(part, char, baltic=text[start] in BALTIC)
        result += [*glyphs[done:start], _Glyph(new, part[0].start, part[-1].end, made_by)]
        done = end
    return result + glyphs[done:]


def _rule(part: list[_Glyph], char: str, *, baltic: bool) -> str:
    if char == "\ufeff":
        return "byte_order_mark"
    if any(glyph.rule for glyph in part):
        return "utf8_twice"
    return "utf8_as_cp1257" if baltic else "utf8_as_cp1252"


def _collapse_layout(glyphs: list[_Glyph]) -> tuple[list[_Glyph], list[_Glyph]]:
    """Makes one space of each run of spaces with a repaired one in it; the second list holds those runs."""
    text = "".join(glyph.text for glyph in glyphs)
    result: list[_Glyph] = []
    runs: list[_Glyph] = []
    done = 0
    for match in _SPACES.finditer(text):
        part = glyphs[match.start() : match.end()]
        if any(glyph.rule for glyph in part):
            around = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
            at_edge = not {"", "\n"}.isdisjoint(around)
            runs.append(_Glyph("" if at_edge else " ", part[0].start, part[-1].end, "layout_space"))
            result += [*glyphs[done : match.start()], runs[-1]]
            done = match.end()
    return result + glyphs[done:], runs
