"""Posts pasted as plain text into one file, with a manifest of what is known of them.

Reading: decode, repair the damage, split into posts, lay each out, find quotations. Writing, a post at a time: its
authors, tags, event and references, the post itself, the quotes it holds. What was repaired, dropped or only suspected
is in the report. How text is read is in `content/text/`, what it becomes as data in `plaintext_records.py`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from django.conf import settings

from content.importers import plaintext_records as records
from content.importers.base import Importer, Record, Saved, SourceError, read_bytes
from content.importers.checked_yaml import dotted, nearest
from content.importers.manifest import Author, Event, Post, load_manifest, slug_of
from content.importers.report import SHARED_TOPICS, Finding, Outcome, RepairEntry, Report, Topic, excerpt
from content.models.item import Original
from content.queries import editing
from content.text import mojibake, pasted, proposals
from content.text.encodings import NotTextError, byte_lines, decode
from content.text.markdown import render
from content.text.mojibake import Repair
from content.text.pasted import Announced, Part, PastedPost, StartError, read_post, split
from content.text.printed_references import PrintedReference
from content.text.proposals import Proposal, propose
from content.vocabulary import Kind, Standing

Key = TypeVar("Key")

TOPICS = {
    "image_missing": Topic("Pictures that the text names and that are not here"),
    "heading_candidate": Topic("Lines that were made headings: are they?"),
    "proposal": Topic("Quotations proposed as quotes, waiting to be accepted"),
    "dropped_line": Topic("Lines that are not in the body"),
    "untitled_reference": Topic("References without a title of the work"),
    "uncited_reference": Topic("Numbered entries that nothing cites, left in the text"),
    "unbound_marker": Topic("Numbers in brackets without an entry, left in the text"),
    "damage_left": Topic("Looks damaged and was left as it is"),
    "other_source": Topic("The manifest says it is for another file"),
    **SHARED_TOPICS,
    "encoding": Topic("The file was not in UTF-8", needs_a_person=False),
    "accepted_quote": Topic("Quotations accepted as quotes", needs_a_person=False),
    "sign_off": Topic("Sign-offs, kept in the text", needs_a_person=False),
}


@dataclass(frozen=True)
class Piece:
    """A post: its entry in the manifest, its part of the file, what that was laid out to, the quotations in it.

    `plain` is the text of the rendered body, which selectors point into.
    """

    index: int
    entry: Post
    part: Part
    post: PastedPost
    proposals: list[Proposal]
    plain: str


class PlaintextImporter(Importer[Piece]):
    """`accept` makes the quotations that are found accepted quotes instead of proposed ones. `same_file` says that the
    file is the one that was imported under its name, however little of that is in it."""

    def __init__(
        self, file: Path, manifest: Path, *, accept: bool = False, same_file: bool = False, **terms: Any
    ) -> None:
        super().__init__(Report(file.name, mojibake.RULES | pasted.RULES, TOPICS), **terms)
        self.file = file
        self.loaded = load_manifest(manifest)
        self.manifest = self.loaded.manifest
        self.name = self.manifest.source or file.name  # what later imports know the items by
        self.zone: str = settings.SITE_TIME_ZONE
        self.language = self.manifest.language or settings.SITE_LANGUAGE
        self.is_accepting = accept
        self.is_same_file = same_file
        self._lines: list[bytes] = []

    def read(self) -> list[Piece]:
        self._check_authors()
        self._check_same_file()
        original = self._decoded()
        text, repairs = mojibake.repair(original)
        pieces = self._pieces(text)
        self._tell_repairs(original, repairs, pieces)
        for piece in pieces:
            self._tell_repairs(text, piece.post.repairs, pieces)
            self.report.findings += _findings(piece)
        self.report.findings += [Finding("damage_left", found, line=line) for line, found in mojibake.suspects(text)]
        return pieces

    def write(self, piece: Piece) -> None:
        if self.is_left_out(Kind.POST, self._source(piece)):
            self._tell_deleted(Kind.POST, self._source(piece), piece.entry.slug)
            return
        authors = _there({author.slug: self._save_author(n) for n, author in enumerate(self.manifest.authors)})
        known = self._known_people(authors)
        tags = _there({n: self._save_tag(piece, n) for n in range(len(piece.entry.tags))})
        event = self._save_event(piece, piece.entry.event, known) if piece.entry.event else None
        references = _there({r.fields["key"]: self._save_reference(piece, r) for r in piece.post.references})
        links = {"tags": list(dict.fromkeys(tag.id for tag in tags.values())), "event": event and event.id}
        post = self._save_post(piece, authors, links, references)
        if post.outcome != Outcome.ALREADY_THERE:
            for proposal in piece.proposals:
                self._save_quote(piece, proposal, post, known)

    # -- Reading ------------------------------------------------------------------------------------------------------

    def _check_authors(self) -> None:
        """A byline's author is in the manifest, or here already."""
        for n, post in enumerate(self.manifest.posts):
            for m, name in enumerate(post.authors):
                if not self._author_entry(name) and not editing.find(Kind.AUTHOR, name):
                    slugs = [author.slug for author in self.manifest.authors]
                    hint = nearest(name, slugs) or f". Authors here: {', '.join(slugs)}"
                    raise self._wrong(f"there is no author “{name}”{hint}", "posts", n, "authors", m)

    def _check_same_file(self) -> None:
        known = Original.objects.filter(source__startswith=f"{self.name}#", item__kind=Kind.POST)
        before = {source for source in known.values_list("source", flat=True) if source.startswith(f"{self.name}#")}
        here = {f"{self.name}#{post.slug}" for post in self.manifest.posts}
        if not self.is_same_file:
            own = f"{self.file.absolute().parent.name or 'other'}/{self.file.name}"
            way = f"say --same-file if it is that file, and `source: {own}` in the manifest if it is another"
            there, gone = len(before & here), len(before - here)
            self.check_same_source(str(self.file), self.name, there=there, gone=gone, unit="posts", way=way)

    def _decoded(self) -> str:
        data = read_bytes(self.file)
        try:
            decoded = decode(data)
        except NotTextError as error:
            raise SourceError(f"{self.file}: {error}") from error
        self._lines = byte_lines(data, decoded.encoding)
        if decoded.encoding != "utf-8" or decoded.stray:
            stray = f", with {decoded.stray} bytes of Windows-1252 among it" if decoded.stray else ""
            self.report.findings.append(Finding("encoding", f"{decoded.encoding}{stray}"))
        if PurePosixPath(self.name).name != self.file.name:
            self.report.findings.append(Finding("other_source", f"source: {self.manifest.source}"))
        return decoded.text

    def _pieces(self, text: str) -> list[Piece]:
        announced = [self._announced(post) for post in self.manifest.posts]
        try:
            parts, before = split(text, [post.starts_with for post in announced])
        except StartError as error:
            raise self._wrong(f"{error} in {self.file}", "posts", error.index, "starts_with") from error
        lines = enumerate(before.split("\n"), start=1)
        self.report.findings += [
            Finding("dropped_line", line.strip(), line=n, detail="before the first post")
            for n, line in lines
            if line.strip()
        ]
        return [self._piece(part, announced[part.index]) for part in parts]

    def _announced(self, post: Post) -> Announced:
        people = [*post.event.organisers, *post.event.speakers] if post.event else []
        venue = post.event.venue if post.event else None
        names = [*(author.name for author in self.manifest.authors), *(person.name for person in people)]
        places = [place for place in (venue.name, venue.address, venue.locality) if place] if venue else []
        starts_with, _ = mojibake.repair(post.starts_with)
        return Announced(starts_with, post.title, (*names, *places))

    def _piece(self, part: Part, announced: Announced) -> Piece:
        post = read_post(part, announced)
        entry = self.manifest.posts[part.index]
        return Piece(part.index, entry, part, post, propose(post.text), render(post.body, prefix=entry.slug).text)

    def _wrong(self, problem: str, *path: str | int) -> SourceError:
        return SourceError(f"{self.loaded.path}, line {self.loaded.line(*path)}, {dotted(path)}: {problem}")

    def _author_entry(self, name: str) -> Author | None:
        return next((author for author in self.manifest.authors if name in (author.slug, author.name)), None)

    # -- Telling ------------------------------------------------------------------------------------------------------

    def _tell_repairs(self, text: str, repairs: list[Repair], pieces: list[Piece]) -> None:
        starts = [(piece.part.line, piece.entry.slug) for piece in pieces]
        for found in repairs:
            where = next((slug for line, slug in reversed(starts) if line <= found.line), None)
            self.report.repairs.append(
                RepairEntry(
                    rule=found.rule,
                    where=where,
                    line=found.line,
                    position=found.position,
                    before=found.before,
                    after=found.after,
                    excerpt=excerpt(text, found.position, found.before),
                )
            )

    # -- Writing ------------------------------------------------------------------------------------------------------

    def _save_author(self, n: int) -> Saved | None:
        author = self.manifest.authors[n]
        return self._save_entry(Kind.AUTHOR, f"authors/{author.slug}", ("authors", n), records.author_data(author))

    def _known_people(self, authors: dict[str, Saved]) -> dict[str, records.Known]:
        events = [post.event for post in self.manifest.posts if post.event]
        return records.known_people(self.manifest.authors, events, {slug: saved.id for slug, saved in authors.items()})

    def _save_tag(self, piece: Piece, n: int) -> Saved | None:
        name = piece.entry.tags[n]
        slug = slug_of(name)
        return self._save_entry(
            Kind.TAG, f"tags/{slug}", ("posts", piece.index, "tags", n), {"slug": slug, "name": name}
        )

    def _save_event(self, piece: Piece, event: Event, known: dict[str, records.Known]) -> Saved | None:
        data = records.event_data(event, known, self.zone)
        return self._save_entry(Kind.EVENT, f"events/{event.slug}", ("posts", piece.index, "event"), data)

    def _save_entry(self, kind: Kind, name: str, path: tuple[str | int, ...], data: dict[str, Any]) -> Saved | None:
        """An item of which the manifest's entry at `path` is the original."""
        return self._save_unless_deleted(
            Record(kind, f"{self.name}#{name}", self.loaded.piece(*path), {"language": self.language} | data)
        )

    def _save_unless_deleted(self, record: Record, where: str | None = None) -> Saved | None:
        if self.is_left_out(record.kind, record.source):
            self._tell_deleted(record.kind, record.source, where)
            return None
        return self.save(record)

    def _tell_deleted(self, kind: str, source: str, where: str | None) -> None:
        """Once: every post names the manifest's authors."""
        finding = Finding("deleted_here", f"{kind} {self.deletions[str(kind), source]}", where)
        if finding not in self.report.findings:
            self.report.findings.append(finding)

    def _save_reference(self, piece: Piece, reference: PrintedReference) -> Saved | None:
        key = _free_key(reference.fields)
        data = {"language": piece.entry.language or self.language} | reference.fields | {"key": key, "slug": key}
        source = f"{self._source(piece)}/[{reference.number}]"
        record = Record(Kind.REFERENCE, source, self._bytes(reference.line), data)
        return self._save_unless_deleted(record, piece.entry.slug)

    def _save_post(
        self, piece: Piece, authors: dict[str, Saved], links: dict[str, Any], references: dict[str, Saved]
    ) -> Saved:
        entry = piece.entry
        data = records.post_data(entry, zone=self.zone, licence=self.manifest.site.licence) | links
        data |= {
            "language": entry.language or self.language,
            "body": piece.post.body,
            "authors": [self._byline(name, authors, piece.part.text) for name in entry.authors],
            "guest": any(author and author.guest for author in map(self._author_entry, entry.authors)),
            "citations": [{"key": key, "reference": saved.id} for key, saved in references.items()],
        }
        content = self._bytes(piece.part.line, len(piece.part.text.splitlines()))
        return self.save(Record(Kind.POST, self._source(piece), content, data))

    def _byline(self, name: str, authors: dict[str, Saved], text: str) -> dict[str, Any]:
        entry = self._author_entry(name)
        if entry is None:
            author = editing.load(editing.find(Kind.AUTHOR, name))
            return {"name": author.name, "author": str(author.pk)}
        author = authors.get(entry.slug)
        return records.byline(entry, text, author.id if author else None)

    def _save_quote(self, piece: Piece, proposal: Proposal, post: Saved, known: dict[str, records.Known]) -> None:
        data = records.quote_data(proposal, piece.plain, known)
        data |= {"language": piece.entry.language or self.language, "source": {"post": post.id}}
        data |= {"standing": Standing.ACCEPTED} if self.is_accepting else {}
        name = f"{self._source(piece)}/quotes/{records.quote_name(proposal)}"
        line = piece.part.line + piece.part.text.count("\n", 0, proposal.span.start)
        initially = {} if self.is_accepting else {"standing": Standing.PROPOSED}
        saved = self._save_unless_deleted(
            Record(Kind.QUOTE, name, self._bytes(line), data, initially), piece.entry.slug
        )
        if saved:
            self._tell_quote(piece, proposal, line, editing.load(saved.item).standing)

    def _tell_quote(self, piece: Piece, proposal: Proposal, line: int, standing: str) -> None:
        code = {Standing.PROPOSED: "proposal", Standing.ACCEPTED: "accepted_quote"}.get(Standing(standing))
        if code:
            detail = f"{proposal.attributed_to or 'nobody named'}, by {proposals.RULES[proposal.rule]}"
            more = {"attributed_to": proposal.attributed_to, "rule": proposal.rule}
            self.report.findings.append(Finding(code, proposal.text, piece.entry.slug, line, detail, more))

    def _source(self, piece: Piece) -> str:
        return f"{self.name}#{piece.entry.slug}"

    def _bytes(self, line: int, count: int = 1) -> bytes:
        """The file's own bytes from a line (from 1) on."""
        return b"".join(self._lines[line - 1 : line - 1 + count])


def _there(saved: dict[Key, Saved | None]) -> dict[Key, Saved]:
    """But for what an editor has deleted."""
    return {key: one for key, one in saved.items() if one}


def _findings(piece: Piece) -> Iterator[Finding]:
    post, slug = piece.post, piece.entry.slug
    yield from (Finding("image_missing", name, slug) for name in post.images_missing)
    yield from (Finding("heading_candidate", line, slug) for line in post.heading_candidates)
    yield from (Finding("dropped_line", d.text, slug, d.line, d.reason) for d in post.dropped)
    yield from (Finding("uncited_reference", f"[{number}]", slug) for number in post.uncited)
    yield from (Finding("unbound_marker", marker, slug) for marker in post.unbound)
    for reference in post.references:
        if not reference.is_titled:
            yield Finding("untitled_reference", str(reference.fields["text"]), slug, reference.line)
    if post.sign_off:
        yield Finding("sign_off", post.sign_off, slug)


def _free_key(fields: dict[str, Any]) -> str:
    """The reference's key, unless another work has it here: then the next one that is free or this work's own."""
    key, number = str(fields["key"]), 1
    while (there := editing.find(Kind.REFERENCE, key)) and editing.load(there).text != fields["text"]:
        number += 1
        key = f"{fields['key']}-{number}"
    return key
