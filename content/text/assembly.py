"""Clean HTML with markers to segments: slots for items, numbers for notes, ids for headings.

One walk over what the sanitiser returned. Ids are written here and nowhere before, so every id in a body is
the renderer's. Which notes and citations there are is decided here too: a marker that the sanitiser took out
with its surroundings never counts.
"""

import html as entities
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from slugify import slugify

from content.text import citations as citing
from content.text.citations import Citation
from content.text.dialect import MARK, NOT_TEXT, Embed, FootnoteReference, Parsed
from content.text.identifiers import SLUG
from content.text.sanitising import ITEM_SCHEMES, NAME, TAG, Loss, clean, flatten
from content.text.segments import Segment, Slot, merged

_ALONE = "\ufdd2"  # before an image that had a paragraph to itself
_PARAGRAPH = re.compile(rf"<p>\s*({TAG})\s*</p>")
_PIECE = re.compile(f"({_ALONE}?{TAG}|\ufdd0[0-9]+\ufdd1)")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_HEADING = re.compile(r"<h([1-6])(?=[ >])")
_SCHEME = re.compile(rf"({'|'.join(sorted(ITEM_SCHEMES['href'] | ITEM_SCHEMES['src']))}):", re.IGNORECASE)
_NAME = re.compile(rf"({SLUG})(?:#([^\s\"<>]*))?")
_LONGEST_ID = 80


@dataclass(slots=True)
class Note:
    """A footnote (by its label) or the citations of one bracket, and how many markers in the text refer to
    it.
    """

    number: int
    subject: str | list[Citation]
    references: int = 0


@dataclass(slots=True)
class Heading:
    id: str
    level: int
    text: str


@dataclass(slots=True)
class Document:
    """What the walks over a body and its notes share. `notes` grows while they are written: a note may refer
    to another.
    """

    prefix: str
    parsed: Parsed
    shift: int = 0
    notes: list[Note] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    _footnotes: dict[str, Note] = field(default_factory=dict)
    _ids: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def clean(self, html: str) -> str:
        cleaned, losses = clean(html, item_links=True)
        self.losses += losses
        return cleaned

    def refer(self, subject: str | list[Citation]) -> str:
        """The marker of a note, which gets its number from the first one."""
        note = self._footnotes.get(subject) if isinstance(subject, str) else None
        if note is None:
            note = Note(len(self.notes) + 1, subject)
            self.notes.append(note)
            if isinstance(subject, str):
                self._footnotes[subject] = note
        note.references += 1
        here = entities.escape(self.reference_id(note.number, note.references))
        there = entities.escape(self.note_id(note.number))
        places = self.more_places(note, len(subject)) if isinstance(subject, list) else ""
        return f'<sup>{places}<a id="{here}" href="#{there}" role="doc-noteref">{note.number}</a></sup>'

    def note_id(self, number: int) -> str:
        return f"{self.prefix}-fn-{number}"

    def reference_id(self, number: int, reference: int) -> str:
        return f"{self.prefix}-fnref-{number}" + (f"-{reference}" if reference > 1 else "")

    def place_id(self, note: Note, position: int) -> str:
        """The id of where the text cites a work, being one of several there: at the marker, or at the footnote that
        cites it.
        """
        if isinstance(note.subject, list):
            return self.reference_id(note.number, position)
        return self.note_id(note.number) + (f"-{position}" if position > 1 else "")

    def more_places(self, note: Note, count: int) -> str:
        """Elements for the places after the first, whose id the marker or the footnote has itself."""
        ids = (self.place_id(note, position) for position in range(2, count + 1))
        return "".join(f'<span id="{entities.escape(place)}"></span>' for place in ids)

    def heading_id(self, text: str) -> str:
        """From the text, in its own script, so that it is stable; equal ones are counted, those of notes are
        avoided.
        """
        base = slugify(
            text, entities=False, decimal=False, hexadecimal=False, allow_unicode=True, max_length=_LONGEST_ID
        )
        base = base or "section"
        if base.startswith((f"{self.prefix}-fn-", f"{self.prefix}-fnref-")):
            base = f"section-{base}"
        self._ids[base] += 1
        while (name := base if self._ids[base] == 1 else f"{base}-{self._ids[base]}") != base and name in self._ids:
            self._ids[base] += 1
        self._ids[name] = max(self._ids[name], 1)
        return name


def assemble(document: Document, cleaned: str, *, within_note: bool = False) -> list[Segment]:
    """The segments of a body or a note. Citations become notes in a body, and running text within a note."""
    walk = _Walk(document, within_note=within_note)
    for piece in _PIECE.split(_PARAGRAPH.sub(_without_paragraph, cleaned)):
        walk.take(piece)
    return merged(walk.written)


def heading_shift(cleaned: str) -> int:
    """How far headings move down so that the page's title stays the only one of level 1."""
    return 1 if "1" in _HEADING.findall(cleaned) else 0


def _without_paragraph(paragraph: re.Match[str]) -> str:
    source = _attributes(paragraph[1]).get("src", "") if paragraph[1].startswith("<img ") else ""
    return _ALONE + paragraph[1] if source.lower().startswith("image:") else paragraph[0]


def _attributes(tag: str) -> dict[str, str]:
    return {name: entities.unescape(value) for name, value in _ATTRIBUTE.findall(tag)}


def _item(address: str) -> tuple[str, str, str | None] | None:
    """(kind, slug, fragment) of an item's address; slug is "" where it is malformed; None for any other
    address.
    """
    scheme = _SCHEME.match(address.strip())
    if scheme is None:
        return None
    name = _NAME.fullmatch(unquote(address.strip()[scheme.end() :]))
    fragment = NOT_TEXT.sub("", name[2] or "") if name else ""
    return scheme[1].lower(), name[1] if name else "", fragment or None


class _Walk:
    """The state of one pass: what was written, which links and headings are open."""

    def __init__(self, document: Document, *, within_note: bool) -> None:
        self.document = document
        self.within_note = within_note
        self.written: list[Segment] = []
        self.ends_of_links: list[Segment] = []
        self.after_link: list[Segment] = []  # a link holds no link, so markers of notes wait for its end
        self.open_headings: list[tuple[int, list[str]]] = []  # where each was opened, and its content

    def take(self, piece: str) -> None:
        if piece.startswith("\ufdd0"):
            self._take_mark(int(piece[1:-1]))
            return
        if self.open_headings:
            self.open_headings[0][1].append(piece.removeprefix(_ALONE))
        name = NAME.match(piece.removeprefix(_ALONE))
        if name is None:
            self.written.append(piece)
        else:
            self._take_tag(MARK.sub("", piece), name[1])

    def _take_mark(self, number: int) -> None:
        marked = self.document.parsed.marks[number]
        if isinstance(marked, Embed):
            self.written.append({"slot": marked.kind, "slug": marked.slug})
        elif isinstance(marked, FootnoteReference):
            self._refer(marked.label)
        elif self.within_note:
            self.written += citing.words(marked)
        else:
            self._refer(marked)

    def _refer(self, subject: str | list[Citation]) -> None:
        (self.after_link if self.ends_of_links else self.written).append(self.document.refer(subject))

    def _take_tag(self, tag: str, name: str) -> None:
        closing = tag.startswith("</")
        if name == "a":
            self._end_link() if closing else self._open_link(tag)
        elif name == "img":
            self._place_image(tag)
        elif _HEADING.match(tag.replace("/", "", 1) if closing else tag):
            self._end_heading(name) if closing else self._open_heading(tag)
        else:
            self.written.append(tag)

    def _open_link(self, tag: str) -> None:
        address = _attributes(tag).get("href")
        item = _item(address) if address else None
        if address is None or (item and not self._is_named(item, address, "href")):
            self.ends_of_links.append("")
        elif item:
            self.written.append({"slot": "link", "kind": item[0], "slug": item[1], "fragment": item[2]})
            self.ends_of_links.append({"slot": "link_end"})
        else:
            self.written.append(tag)
            self.ends_of_links.append("</a>")

    def _end_link(self) -> None:
        self.written.append(self.ends_of_links.pop())
        if not self.ends_of_links:
            self.written += self.after_link
            self.after_link = []

    def _place_image(self, tag: str) -> None:
        attributes = _attributes(tag)
        address = attributes.get("src")
        item = _item(address) if address else None
        alone = tag.startswith(_ALONE)
        if address is None or (item and not self._is_named(item, address, "src")):
            text = entities.escape(attributes.get("alt", ""), quote=False)
            self.written.append(f"<p>{text}</p>" if alone else text)
        elif item:
            self.written.append(_image_slot(item[1], attributes, block=alone))
        else:
            self.written.append(tag)

    def _is_named(self, item: tuple[str, str, str | None], address: str, attribute: str) -> bool:
        if item[1] and item[0] in ITEM_SCHEMES[attribute]:
            return True
        self.document.losses.append(Loss("removed_address", address[:80], "not an item's address"))
        return False

    def _open_heading(self, tag: str) -> None:
        self.open_headings.append((len(self.written), []))
        self.written.append(f"<h{self._level(tag[2])}{tag[3:]}")

    def _end_heading(self, name: str) -> None:
        level = self._level(name[1])
        self.written.append(f"</h{level}>")
        opened, content = self.open_headings.pop()
        text = flatten("".join(content)).replace("\n", " ")
        if not text or self.within_note or self.open_headings:
            return
        heading = Heading(self.document.heading_id(text), level, text)
        self.document.headings.append(heading)
        self.written[opened] = f'<h{level} id="{entities.escape(heading.id)}"{str(self.written[opened])[3:]}'

    def _level(self, digit: str) -> int:
        return min(int(digit) + self.document.shift, 6)


def _image_slot(slug: str, attributes: dict[str, str], *, block: bool) -> Slot:
    alt: str | None = attributes.get("alt") or None
    return {
        "slot": "image",
        "slug": slug,
        "alt": alt,
        "title": attributes.get("title") or None,
        "block": block,
    }


def nested(headings: list[Heading]) -> list[dict[str, Any]]:
    """A table of contents: {id, level, text, children}, each heading under the last one of a higher rank."""
    top: list[dict[str, Any]] = []
    path: list[dict[str, Any]] = []
    for heading in headings:
        entry = {"id": heading.id, "level": heading.level, "text": heading.text, "children": []}
        while path and path[-1]["level"] >= heading.level:
            path.pop()
        (path[-1]["children"] if path else top).append(entry)
        path.append(entry)
    return top
