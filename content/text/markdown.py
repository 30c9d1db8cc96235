"""Markdown to what is published of it: segments, notes, a table of contents, plain text.

The order is here, the steps are elsewhere: scrub and parse (`dialect.py`), sanitise (`sanitising.py`), put
slots, notes and ids in (`assembly.py`). Nothing here knows items: slots say slugs, and `segments.py` binds
them.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from content.text import citations as citing
from content.text.assembly import Document, Note, assemble, heading_shift, nested
from content.text.dialect import MARK, parse, scrub
from content.text.reading_time import count_words, reading_minutes
from content.text.sanitising import Loss, flatten
from content.text.sanitising import merged as merged_losses
from content.text.segments import Segment, Slot, merged, names


@dataclass(frozen=True, slots=True)
class Rendered:
    """What `render` makes; all of it but `losses` is JSON.

    `segments` end with the endnotes; `notes` [{id, number, segments}] hold the same without the way back;
    `citations` [{id, key, locator, note}] are in the order of the notes, each with the id of an element that
    marks its place; `names` are the (kind, slug) that slots name, keys of citations apart; `text` has a line
    for each block and neither slots nor notes.
    """

    segments: list[Segment]
    table_of_contents: list[dict[str, Any]]
    notes: list[dict[str, Any]]
    citations: list[dict[str, Any]]
    names: list[tuple[str, str]]
    losses: list[Loss]
    text: str
    word_count: int
    reading_minutes: int


def render(source: str, *, prefix: str) -> Rendered:
    """Render a body; `prefix` (the item's slug) begins the ids of its notes. Any text will do; equal
    arguments give equal bytes.
    """
    scrubbed, characters = scrub(source)
    document = Document(prefix, parse(scrubbed))
    cleaned = document.clean(document.parsed.body)
    document.shift = heading_shift(cleaned)
    body = assemble(document, cleaned)
    notes = [(note, _note(document, note)) for note in document.notes]  # the list grows: notes may refer to notes
    segments = merged([*_trimmed(body), *_endnotes(document, notes)])
    text = flatten(MARK.sub("", cleaned))
    words = count_words(text)
    return Rendered(
        segments=segments,
        table_of_contents=nested(document.headings),
        notes=[{"id": document.note_id(n.number), "number": n.number, "segments": content} for n, content in notes],
        citations=_citations(document, notes),
        names=names(segments),
        losses=merged_losses([*_removed(characters), *document.losses, *_unprinted(document)]),
        text=text,
        word_count=words,
        reading_minutes=reading_minutes(words),
    )


def citation_keys(source: str) -> list[str]:
    """The keys that a body cites, unique, in the order of its notes."""
    return list(dict.fromkeys(citation["key"] for citation in render(source, prefix="").citations))


def _note(document: Document, note: Note) -> list[Segment]:
    if isinstance(note.subject, list):
        return merged(citing.note(note.subject))
    cleaned = document.clean(document.parsed.footnotes.get(note.subject, ""))
    return _trimmed(assemble(document, cleaned, within_note=True))


def _trimmed(segments: list[Segment]) -> list[Segment]:
    if segments and isinstance(segments[-1], str):
        return merged([*segments[:-1], segments[-1].rstrip()])
    return segments


def _endnotes(document: Document, notes: list[tuple[Note, list[Segment]]]) -> Iterator[Segment]:
    if not notes:
        return
    yield '\n<section role="doc-endnotes"><ol>'
    for note, content in notes:
        places = document.more_places(note, len(_cited(content))) if isinstance(note.subject, str) else ""
        yield f'\n<li id="{escape(document.note_id(note.number))}">{places}'
        yield from _with_ways_back(content, _ways_back(document, note))
        yield "</li>"
    yield "\n</ol></section>"


def _with_ways_back(content: list[Segment], links: str) -> list[Segment]:
    """The links at the end of the last paragraph, or in one of their own after a list or an embed."""
    last = content[-1] if content else None
    if isinstance(last, str) and last.endswith("</p>"):
        return [*content[:-1], f"{last.removesuffix('</p>')} {links}</p>"]
    return [*content, f"<p>{links}</p>"]


def _ways_back(document: Document, note: Note) -> str:
    # The label is English in every language: a body does not know its own. The arrow's selector keeps it from
    # being an emoji.
    ids = (document.reference_id(note.number, position) for position in range(1, note.references + 1))
    attributes = 'role="doc-backlink" aria-label="Back to text"'
    return " ".join(f'<a href="#{escape(reference)}" {attributes}>↩\ufe0e</a>' for reference in ids)


def _citations(document: Document, notes: list[tuple[Note, list[Segment]]]) -> list[dict[str, Any]]:
    return [
        {"id": document.place_id(note, position), "key": slot["key"], "locator": slot["locator"], "note": note.number}
        for note, content in notes
        for position, slot in enumerate(_cited(content), start=1)
    ]


def _cited(content: list[Segment]) -> list[Slot]:
    return [slot for slot in content if not isinstance(slot, str) and slot["slot"] == "citation"]


def _removed(characters: Counter[str]) -> Iterator[Loss]:
    for character, count in characters.items():
        yield Loss("removed_character", character, "", count)


def _unprinted(document: Document) -> Iterator[Loss]:
    parsed = document.parsed
    if parsed.too_deep:
        yield Loss("removed_block", "nested too deeply")
    used = {note.subject for note in document.notes if isinstance(note.subject, str)}
    for label in [*(label for label in parsed.footnotes if label not in used), *parsed.repeated]:
        yield Loss("unused_footnote", f"[^{label}]")
