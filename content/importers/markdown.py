"""A folder of Markdown with front matter, for Hugo, Jekyll or any other program, or as this one exports it.

Two passes. The first reads every file for what it may be called (`markdown_index.py`) and keeps nothing else; the
second reads a few files at a time, makes records of them (`markdown_records.py`, `markdown_bodies.py`) and saves them.
What is published is published last, when all that texts link to is there. A file that cannot be imported is told, and
left out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from content.errors import Refused
from content.importers.base import Importer, Record, Saved, SourceError
from content.importers.layout import Files, Layout, load_layout
from content.importers.markdown_bodies import Rewriter
from content.importers.markdown_earlier import Earlier
from content.importers.markdown_folder import Folder
from content.importers.markdown_front import Facts, Front
from content.importers.markdown_index import Entry
from content.importers.markdown_links import Link, Linking, links_of, not_public
from content.importers.markdown_pictures import Pictures
from content.importers.markdown_reading import Read
from content.importers.markdown_records import Made, Maker
from content.importers.markdown_report import RULES, TOPICS, FolderReport
from content.importers.report import LEFT_ALONE, Finding, RepairEntry, Report, excerpt
from content.models.item import Item
from content.queries import editing
from content.snapshots.rich import rendered
from content.states import STATES
from content.text import mojibake
from content.text.encodings import NotTextError
from content.text.front_matter import Divided, FrontMatterError
from content.vocabulary import Kind, Standing

RICH = (Kind.POST, Kind.EVENT, Kind.AUTHOR)
NEEDED = ("slug", "title", "name", "text", "key", "type")  # without which there is no item

_HEADING = re.compile(r"^(?:#\s+(?P<marked>\S.*?)(?:\s+#+)?|(?P<lined>\S.*)\n=+)\s*$", re.MULTILINE)


@dataclass(slots=True)
class Ready:
    """A file, read a second time: its record, and what has to be there before it."""

    record: Record
    before: list[Record]
    lines: dict[str, int]
    links: tuple[Link, ...]


@dataclass(slots=True)
class Waiting:
    """A file of the second pass. `ready` is there between its preparation and its writing."""

    entry: Entry
    ready: Ready | None = field(default=None)


# Folders that every site has. What is above tells them apart.
COMMON_NAMES = frozenset({"content", "src", "docs", "posts", "_posts", "blog"})


def _name_of(folder: Path) -> str:
    """What later imports know it by."""
    name = folder.name or "folder"
    return f"{folder.parent.name}-{name}" if name.lower() in COMMON_NAMES and folder.parent.name else name


class MarkdownImporter(Importer[Waiting]):
    unit = "files"
    together = 50

    def __init__(self, folder: Path, *, layout: str = "auto", **terms: Any) -> None:
        self.layout: Layout = load_layout(layout, folder)
        self.folder = Folder(folder, self.layout, self._tell, _is_image)
        self.name = self.layout.source or _name_of(folder.resolve())
        report = FolderReport(self.name, RULES, TOPICS)
        super().__init__(report, **terms)
        self.told = report
        self.zone = ZoneInfo(self.layout.timezone or settings.SITE_TIME_ZONE)
        self.index = self.folder.index
        self.rewriter = Rewriter(self.layout, self.index, self.folder.picture)
        self.maker = Maker(
            self.layout,
            self.zone,
            find=self._find,
            title=self._title,
            picture=self.folder.picture,
            is_deleted=self._is_deleted,
        )
        languages = self.folder.languages
        self.language = self.layout.language or (languages.known and languages.default) or settings.SITE_LANGUAGE
        self.pictures = Pictures(self.folder, self.name, self._tell, self.language, self._is_deleted)
        self.pictures.is_kept = not self.is_rehearsal
        self.earlier = Earlier(self.folder, self.name)
        self.pictures.moved = self.earlier.moved
        self._deleted: set[tuple[str, str]] = set()  # what an editor has deleted of what the folder made
        self._linking: list[Linking] = []
        self._shared: set[tuple[str, str]] = set()
        self._here: set[tuple[str, str]] = set()  # what has been saved, or tried to be
        self._unused: dict[tuple[str, str], tuple[str, int]] = {}
        self._unused_counts: Counter[tuple[str, str]] = Counter()

    def run(self) -> Report:
        start = monotonic()
        super().run()
        self._tell_rest()
        self.told.seconds = round(monotonic() - start, 1)
        return self.report

    # --- First pass --------------------------------------------------------------------------------------------

    def read(self) -> list[Waiting]:
        texts = self.folder.texts()
        if not texts:
            raise SourceError(f"{self.folder.root}: there is no Markdown here")
        for path in self.folder.unread:
            self._tell("file_unmatched", path, path, detail="only .md and .markdown are read")
        self.told.skipped = len(self.folder.unread) + self.folder.out_of_reach
        self.told.files = self.folder.files + self.told.skipped
        self.earlier.recall(set(texts))
        self._recall_deletions()
        for path in self._bar(texts):
            number = self.folder.files_of(path)
            if self.folder.is_left_out(path):
                self._tell("file_left_out", path, path)
                continue
            if number is None:
                self._tell("file_unmatched", path, path)
                self.told.skipped += 1
                continue
            kind, source = str(self.layout.files[number].kind), self._source(path)
            is_left_out = self.is_left_out(kind, source)
            if is_left_out:
                self._tell("deleted_here", path, path, detail=f"{kind} {self.deletions[kind, source]}")
            try:
                self.folder.note(path, number, is_left_out=is_left_out)
            except (SourceError, NotTextError, FrontMatterError) as error:
                self._skip(path, str(error), getattr(error, "line", None))
        self._tell_moved()
        return [Waiting(entry) for entry in self.index.in_order()]

    def _tell_moved(self) -> None:
        for path, before in self.earlier.find_moved(self.index.entries):
            self._tell("file_moved", path, path, detail=f"from {before.path}: {before.kind} {before.slug}")
        self._check_same_folder(self.earlier.there, self.earlier.gone)
        for before in self.earlier.left():
            self._tell("file_gone", before.path, before.path, detail=f"{before.kind} {before.slug} is as it was")

    def _recall_deletions(self) -> None:
        for (kind, source), slug in self.deletions.items():
            path = source.removeprefix(f"{self.name}/")
            if path == source:
                continue
            if kind == Kind.IMAGE and path in self.folder.pictures:
                self.folder.recall_picture(path, slug)
            if not self.is_restoring:
                self._deleted.add((kind, slug))

    def _check_same_folder(self, there: int, gone: int) -> None:
        if not self.layout.source:
            way = f"say `source: {self.name}` in the layout if it is that folder, and another name if it is not"
            root = str(self.folder.root)
            self.check_same_source(root, self.name, there=there, gone=gone, unit="files", way=way)

    def _bar(self, texts: list[str]) -> Iterator[str]:
        with self.bar(len(texts), "files looked at") as bar:
            for path in texts:
                yield path
                bar.update(1)

    # --- Second pass -------------------------------------------------------------------------------------------

    def prepare(self, waiting: Waiting) -> None:
        try:
            waiting.ready = self._ready(waiting.entry)
        except (SourceError, NotTextError, FrontMatterError) as error:
            self._skip(waiting.entry.path, str(error), getattr(error, "line", None))

    def expected(self, waiting: Waiting) -> list[Record]:
        return [*waiting.ready.before, waiting.ready.record] if waiting.ready else []

    def is_early(self, saved: Saved) -> bool:
        names = saved.record.names if saved.record else frozenset()
        return any(name not in self._here and self.index.holder(*name) for name in names)

    def write(self, waiting: Waiting) -> None:
        self._known.clear()
        self._here.add((str(waiting.entry.kind), waiting.entry.slug))
        ready, waiting.ready = waiting.ready, None
        if ready is None:
            return
        for record in ready.before:
            self._save_shared(record, waiting.entry.path)
        try:
            saved = self._save_file(ready, waiting.entry.path)
            if ready.links and saved.outcome not in LEFT_ALONE:
                self._linking.append(Linking(saved.item.pk, waiting.entry.path, ready.links))
        except SourceError as error:
            self._skip(waiting.entry.path, str(error).removeprefix(f"{ready.record.source}: "))

    def _save_shared(self, record: Record, path: str) -> None:
        """What a file needs beside itself. Without it, the file is saved all the same, as far as it can be."""
        if (record.kind, record.source) in self._shared:  # another file of the batch needed it, too
            return
        try:
            self.save(record)
            self._shared.add((record.kind, record.source))
        except SourceError as error:
            self._tell("value_refused", str(record.data.get("slug")), path, detail=str(error))

    def _save_file(self, ready: Ready, path: str) -> Saved:
        """Fields that are refused are left out; what cannot be left out is the end of the file."""
        record, faults = ready.record, None
        for _ in range(4):
            try:
                return self.save(record)
            except SourceError as error:
                faults = getattr(error.__cause__, "errors", None)
                data = self._without(record.data, faults or [], ready, path)
                if data is None:
                    raise
                record = replace(record, data=data)
        raise SourceError(f"{record.source}: it has fields that cannot be saved")

    def _without(self, data: Any, faults: list[Any], ready: Ready, path: str) -> dict[str, Any] | None:
        """The data without what was refused, or with it cut; None when that does not help."""
        kept, refused = dict(data), Counter[tuple[str, int]]()
        for fault in faults:
            first, *rest = [part for part in fault["pointer"].split("/") if part] or [""]
            value, line = kept.get(first), ready.lines.get(first)
            most = re.search(r"at most (\d+) characters", fault.get("detail") or "")
            if most and isinstance(value, str) and not rest:
                kept[first] = f"{value[: int(most[1]) - 1].rstrip()}…"
                self._tell("text_cut", value, path, line, f"{first}: {fault['detail']}")
            elif value is None or first in NEEDED or fault["code"] == "slug_taken":
                return None
            elif isinstance(value, list) and rest and rest[0].isdigit() and int(rest[0]) < len(value):
                refused[first, int(rest[0])] += 1
                if refused[first, int(rest[0])] == 1:
                    self._tell("value_refused", str(value[int(rest[0])]), path, line, _why(fault))
            else:
                self._tell("value_refused", str(value), path, line, _why(fault))
                del kept[first]
        for first, position in sorted(refused, reverse=True):  # from the end: the other positions stay
            if first in kept:
                kept[first] = [*kept[first][:position], *kept[first][position + 1 :]]
        return kept if faults else None

    def _ready(self, entry: Entry) -> Ready:
        files = self.layout.files[entry.files]
        read = self.folder.read(entry.path)
        self._tell_reading(read, entry.path)
        divided = read.divided
        self.adapt(entry, divided)
        if files.fields is True and self.index.ids:
            divided.data = {key: self._with_slugs(value) for key, value in divided.data.items()}
        front = Front(divided.data, self.folder.said_by(entry.path))
        for key in (*files.slug, *files.ignore, "id", "file", "draft", "published", "state"):
            front.get(key)
        made = self.maker.make(files, front, Facts(entry.path, front.special, divided.lines))
        unsaid: dict[str, Any] = dict.fromkeys(self._fields(files))  # what an earlier version of the file may have said
        data = unsaid | {"language": entry.language or self.language} | made.data
        if self.folder.languages.known and not data.get("translation_of"):
            data["translation_of"] = entry.translation_of
            made.links |= {(str(entry.kind), entry.translation_of)} if entry.translation_of else set()
        data |= {"slug": entry.slug, "aliases": list(entry.aliases)}
        self._add_text(entry, files, read, data, made)
        self._add_title(entry, files, divided, data)
        self._take(made)
        self._count_unused(front, entry, divided)
        content, columns = read.content, None
        if entry.kind == Kind.IMAGE:
            content, columns = self.pictures.named(entry.path, front.get("file"), content, data.get("focal_point"))
        source = self._source(entry.path)
        is_draft = self._is_draft(entry, files, front)
        before = [*self._strings(made, data), *self._shown(made)]
        names = rendered(str(data[files.text_field or ""]), entry.slug).names if self._is_rich(entry, data) else []
        record = Record(
            entry.kind,
            source,
            content,
            data,
            columns=columns,
            was=self._source(was) if (was := self.earlier.moved.get(entry.path)) else None,
            is_draft=is_draft,
            links=frozenset(made.links),
            names=frozenset(names),
        )
        bound = [finding for finding in made.findings if finding.code == "link_bound"]
        return Ready(record, before, made.places, links_of(names, bound, divided.body, divided.body_line))

    def conclude(self) -> None:
        """Without publication nothing is public, and nothing to be told."""
        if self.is_publishing:
            self.report.findings += not_public(self._linking, self._deleted)

    def _fields(self, files: Files) -> set[str]:
        """Of the working copy, those that a file may say."""
        named = STATES[files.kind].model_fields if files.fields is True else {*files.fields, files.text_field or ""}
        return {name.split(".")[0] for name in named} & STATES[files.kind].model_fields.keys()

    def _with_slugs(self, value: Any) -> Any:
        """Ids of items of the folder, which get others here, as their slugs."""
        if isinstance(value, dict):
            return {key: self._with_slugs(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self._with_slugs(one) for one in value]
        return self.index.ids.get(value, value) if isinstance(value, str) else value

    def adapt(self, entry: Entry, divided: Divided) -> None:
        """What a source with forms of its own does to its front matter, before it is read."""

    def _add_text(self, entry: Entry, files: Files, read: Read, data: dict[str, Any], made: Made) -> None:
        divided = read.divided
        name = files.text_field
        if name is None or not divided.body.strip():
            return
        body = divided.body
        if files.fields is not True:
            position = len(read.text) - len(body)
            rewritten = self.rewriter.rewrite(body, entry.path, divided.body_line, position)
            body = rewritten.text
            made.findings += rewritten.findings
            made.repairs += rewritten.repairs
            for path, alt in rewritten.pictures.items():
                made.pictures[path] = made.pictures.get(path) or alt
        data[name] = body.removesuffix("\n") if files.fields is True else body.strip()
        if self._is_rich(entry, data):
            self._tell_losses(entry, data[name], divided)

    def _is_rich(self, entry: Entry, data: dict[str, Any]) -> bool:
        return entry.kind in RICH and bool(data.get(self.layout.files[entry.files].text_field or ""))

    def _tell_losses(self, entry: Entry, text: str, divided: Divided) -> None:
        """What the sanitiser takes out of the text. Rendering is kept for when the text is saved."""
        for loss in rendered(text, entry.slug).losses:
            sample = loss.sample or loss.detail
            place = divided.body.find(sample[:30])
            line = divided.body_line + divided.body.count("\n", 0, max(place, 0))
            times = f"{loss.count} times" if loss.count > 1 else None
            self._tell("html_changed", f"{loss.code}: {loss.detail}", entry.path, line, times)

    def _add_title(self, entry: Entry, files: Files, divided: Divided, data: dict[str, Any]) -> None:
        """A title is needed: of the text's first heading, or of the file's name."""
        name = {Kind.POST: "title", Kind.EVENT: "title", Kind.AUTHOR: "name", Kind.TAG: "name"}.get(entry.kind)
        if name is None or data.get(name):
            return
        heading = _HEADING.search(divided.body)
        title = (heading["marked"] or heading["lined"]) if heading else None
        stem = str(self.folder.said_by(entry.path)["@name"])
        data[name] = title or stem.replace("-", " ").replace("_", " ").capitalize()
        self._tell("title_missing", data[name], entry.path, 1, "from the first heading" if title else "from the name")

    def _take(self, made: Made) -> None:
        self.report.findings += made.findings
        self.report.repairs += made.repairs

    def _count_unused(self, front: Front, entry: Entry, divided: Divided) -> None:
        for key in front.unused():
            place = str(entry.kind), key
            self._unused_counts[place] += 1
            self._unused.setdefault(place, (entry.path, divided.lines.get(key, 1)))

    def _is_draft(self, entry: Entry, files: Files, front: Front) -> bool:
        state = str(front.get("state") or "").lower()
        is_hidden = state not in ("", "published") and files.fields is True
        is_draft = files.draft or is_hidden or _is_switched(front.get("draft"), is_on=True)
        is_draft = is_draft or _is_switched(front.get("published"), is_on=False)
        if is_draft or front.get("standing") in (Standing.PROPOSED, Standing.REJECTED):
            self._tell("draft", entry.slug, entry.path)
            return True
        return False

    def _strings(self, made: Made, data: dict[str, Any]) -> Iterator[Record]:
        """Tags and authors that are no files but names in others."""
        for (kind, slug), name in made.strings.items():
            record = Record(
                kind,
                self._source(f"{kind}s/{slug}"),
                name.encode(),
                {"slug": slug, "name": name, "language": self.language},
            )
            if (record.kind, record.source) not in self._shared:
                yield record

    def _shown(self, made: Made) -> Iterator[Record]:
        wanted = {p: alt for p, alt in made.pictures.items() if (Kind.IMAGE, self._source(p)) not in self._shared}
        return self.pictures.shown(wanted)

    # --- Names -------------------------------------------------------------------------------------------------

    def _find(self, kind: str, name: str) -> str | None:
        """The slug of an item of the folder, or of one that is here already."""
        found = self.index.find(kind, name)
        if found is None and (there := self.resolver(kind, name)):
            return there
        return found

    def _is_deleted(self, kind: str, slug: str) -> bool:
        return (str(kind), slug) in self._deleted

    def _title(self, kind: str, slug: str) -> str | None:
        found = self.index.titles.get((kind, slug))
        if found is None and (there := editing.find(kind, slug)):
            return str(getattr(there, "name", "")) or None
        return found

    def _source(self, path: str) -> str:
        return f"{self.name}/{path}"

    # --- Reading and telling -----------------------------------------------------------------------------------

    def _tell_reading(self, read: Read, path: str) -> None:
        decoded = read.decoded
        if decoded.encoding != "utf-8" or decoded.stray:
            stray = f", with {decoded.stray} bytes of Windows-1252 among it" if decoded.stray else ""
            self._tell("encoding", f"{decoded.encoding}{stray}", path)
        for repair in read.repairs:
            words = excerpt(decoded.text, repair.position, repair.before)
            place = path, repair.line, repair.position
            self.report.repairs.append(RepairEntry(repair.rule, *place, repair.before, repair.after, words))
        for line, found in mojibake.suspects(read.text):
            self._tell("damage_left", found, path, line)
        for oddity in read.divided.oddities:
            self._tell(oddity.code, oddity.text, path, oddity.line)

    def _tell(
        self, code: str, text: str, path: str | None = None, line: int | None = None, detail: str | None = None
    ) -> None:
        self.report.findings.append(Finding(code, " ".join(text.split()), path, line, detail))

    def _skip(self, path: str, reason: str, line: int | None = None) -> None:
        self._tell("file_skipped", path, path, line, reason)
        self.told.skipped += 1

    def _tell_rest(self) -> None:
        """What no file used: keys that no field takes, pictures that nothing shows."""
        for (kind, key), (path, line) in sorted(self._unused.items()):
            count = self._unused_counts[kind, key]
            self._tell("key_unused", key, path, line, f"in {count} {kind} file{'s' if count > 1 else ''}")
        for path in sorted(self.folder.pictures.keys() - self.folder.used):
            self._tell("picture_unused", path, path)

    def refuse_publication(self, item: Item, refused: Refused) -> None:
        self._tell("not_published", f"{item.kind} {item.slug}", detail=str(refused))


def _is_image(slug: str) -> bool:
    return Item.objects.filter(kind=Kind.IMAGE, slug=slug).exists()


def _is_switched(value: Any, *, is_on: bool) -> bool:
    """Whether a key says so, however people write it; what is no word for off is on, and what is not there neither."""
    return value is not None and (str(value).strip().lower() not in ("false", "no", "n", "off", "0")) == is_on


def _why(fault: Any) -> str:
    return f"{fault['pointer'].strip('/').replace('/', '.')}: {fault.get('detail') or fault['code']}"
