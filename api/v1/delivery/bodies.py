"""Rich text as an answer shows it: the slots of an edition's segments, filled from what they name.

A slot whose item is not public leaves nothing behind but what belongs to the text itself.
"""

from html import escape
from typing import Any

from api.v1.delivery import addresses
from api.v1.delivery.cards import Document
from api.v1.delivery.cards import image as image_of
from content.queries.rows import Links, Row
from content.text import sanitising, segments
from content.text.hast import hast
from content.text.plain import plain

FORMATS = ("html", "markdown", "text", "hast")


def whole(parts: dict[str, Any] | None, name: str, links: Links, body_format: str) -> Document:
    """`body` and `body_hast` of a document: one of them has the text."""
    if body_format != "hast":
        return {"body": body(parts, name, links, body_format), "body_hast": None}
    return {"body": None, "body_hast": hast(body(parts, name, links, "html"))}


def body(parts: dict[str, Any] | None, name: str, links: Links, body_format: str) -> str:
    """A part as a text: HTML, also where a tree is asked for; or plain; or the Markdown that it was written in.

    A part that was never written is empty.
    """
    part = (parts or {}).get(name)
    if part is None:
        return ""
    source: str = part["source"]
    if body_format == "markdown":
        return source
    html = filled(part["segments"], links)
    return plain(html) if body_format == "text" else html


def notes(parts: dict[str, Any] | None, name: str, links: Links) -> list[Document]:
    """Footnotes and citations, with the numbers and ids that they have in the body."""
    found = []
    for note in ((parts or {}).get(name) or {"notes": []})["notes"]:
        html = filled(note["segments"], links)
        text = sanitising.strip_tags(html)
        found.append({"id": note["id"], "number": note["number"], "html": html, "text": text})
    return found


def slot_ids(parts: dict[str, Any] | None) -> set[str]:
    """The ids of all items that the texts of an edition name."""
    pieces = [piece for part in (parts or {}).values() for piece in [part, *part["notes"]]]
    slots = [slot for piece in pieces for slot in piece["segments"] if isinstance(slot, dict)]
    return {slot["id"] for slot in slots if slot.get("id")}


def filled(text: list[Any], links: Links) -> str:
    writer = _Writer(links)
    return segments.fill(text, writer.write)


class _Writer:
    """Writes slots in the order of the text, because the end of a link depends on its beginning."""

    def __init__(self, links: Links) -> None:
        self.links = links
        self.open: list[bool] = []

    def write(self, slot: dict[str, Any]) -> str:
        write = getattr(self, f"_{slot['slot']}")
        row = self.links.get(slot.get("id") or "")
        written: str = write(slot, row)
        return written

    def _link(self, slot: dict[str, Any], row: Row | None) -> str:
        self.open.append(row is not None)
        if row is None:
            return ""
        fragment = f"#{slot['fragment']}" if slot.get("fragment") else ""
        page = addresses.page(row)
        href = f' href="{escape(page + fragment)}"' if page else ""
        return f"<a{href}{_data(row)}>"

    def _link_end(self, slot: dict[str, Any], row: Row | None) -> str:
        return "</a>" if self.open.pop() else ""

    def _citation(self, slot: dict[str, Any], row: Row | None) -> str:
        """The short form of the work; its key while it is not public."""
        if row is None:
            return escape(slot["key"])
        return f"<cite{_data(row)}>{escape(row.snapshot['label'])}</cite>"

    def _image(self, slot: dict[str, Any], row: Row | None) -> str:
        picture = image_of(slot.get("id"), self.links)
        if row is None or picture is None:
            words = escape(slot["alt"] or "")
            return f"<p>{words}</p>" if words and slot["block"] else words
        alt = slot["alt"] if slot["alt"] is not None else picture["alt"]
        title = f' title="{escape(slot["title"])}"' if slot.get("title") else ""
        tag = (
            f'<img src="{escape(picture["url"])}" alt="{escape(alt or "")}" width="{picture["width"]}" '
            f'height="{picture["height"]}"{title} loading="lazy"{_data(row)}>'
        )
        if not slot["block"]:
            return tag
        shown = [text for text in (picture["caption"], picture["credit"]) if text]
        caption = f"<figcaption>{escape(' — '.join(shown))}</figcaption>" if shown else ""
        return f"<figure>{tag}{caption}</figure>"

    def _quote(self, slot: dict[str, Any], row: Row | None) -> str:
        if row is None:
            return ""
        quote = row.snapshot
        paragraphs = "".join(f"<p>{escape(line)}</p>" for line in quote["text"].split("\n") if line.strip())
        cite = f' cite="{escape(quote["source_url"])}"' if quote["source_url"] else ""
        lang = f' lang="{escape(row.language)}"'
        who = quote["attribution"]
        caption = f"<figcaption>{escape(_said_by(who))}</figcaption>" if who else ""
        return f"<figure{_data(row)}><blockquote{cite}{lang}>{paragraphs}</blockquote>{caption}</figure>"

    def _event(self, slot: dict[str, Any], row: Row | None) -> str:
        if row is None:
            return ""
        event = row.snapshot
        page = addresses.page(row)
        title = escape(event["title"])
        heading = f'<a href="{escape(page)}">{title}</a>' if page else title
        starts = event["starts_on"] if event["all_day"] else event["starts_at"]
        shown = event["starts_on"] if event["all_day"] else event["starts_local"].replace("T", " ")[:16]
        venue = (event["venue"] or {}).get("name")
        place = f", {escape(venue)}" if venue else ""
        return (
            f"<aside{_data(row)}><p><strong>{heading}</strong></p>"
            f'<p><time datetime="{escape(starts)}">{escape(shown)}</time>{place}</p></aside>'
        )


def _data(row: Row) -> str:
    """What a frontend finds an embed or a link by."""
    return f' data-kind="{row.kind}" data-id="{row.id}" data-slug="{escape(row.slug)}"'


def _said_by(credit: Document) -> str:
    affiliation = (credit["affiliation"] or {}).get("name")
    return ", ".join(part for part in (credit["name"], affiliation) if part)
