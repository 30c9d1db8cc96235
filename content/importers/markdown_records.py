"""Front matter as the plain data of a working copy (content/states.py), by a layout.

A value that no field can take is left out and told; it costs nobody the rest of the file.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from content.importers.layout import LISTS, Files, Given, Layout
from content.importers.markdown_front import RELATIVE, Facts, Front, as_text, at, filled_in, listed, put
from content.importers.report import Finding, RepairEntry, excerpt
from content.states import STATES
from content.text import identifiers
from content.text.dates import Stamp, read_date
from content.text.edtf_dates import is_edtf
from content.text.sanitising import strip_tags
from content.vocabulary import Kind

INSTANTS = frozenset({"published_at", "previous_starts_at", "verified_at"})
WALL_TIMES = frozenset({"starts_local", "ends_local"})
DAYS = frozenset({"starts_on", "ends_on", "accessed"})
SWITCHES = frozenset({"guest", "featured", "all_day", "seo.noindex"})
LINKED = {"event": Kind.EVENT, "parent": Kind.TAG}
PEOPLE = {"authors": "author", "organisers": "organiser", "speakers": "speaker"}
PICTURES = frozenset({"image", "seo.image"})
# Text without markup, in which other programs leave entities and tags.
PLAIN = frozenset(
    {
        *("title", "subtitle", "summary", "name", "sort_name", "honorific", "role_title", "description", "caption"),
        *("alt", "credit", "venue.name", "venue.address", "venue.locality", "seo.title", "seo.description"),
        "affiliation.name",
    }
)
RICH = frozenset({"bio", "body", "text"})

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MARKUP = re.compile(r"\*\*(\S[^*\n]*)\*\*|(?<!\w)\[([^\]\n]+)\]\([^()\s]+\)")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


@dataclass(slots=True)
class Made:
    """The data of a record. `strings` are tags and authors that are no files: `{(kind, slug): name}`; `places` are
    the lines that fields were taken from."""

    data: dict[str, Any] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    repairs: list[RepairEntry] = field(default_factory=list)
    strings: dict[tuple[str, str], str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    links: set[tuple[str, str]] = field(default_factory=set)
    places: dict[str, int] = field(default_factory=dict)


class Maker:
    """Turns the front matter of one sort of files into data. `find` knows the items that there are by (kind, name)
    and answers the slug; `picture` the path and slug of a picture; `is_deleted` what an editor has deleted, by kind and
    slug."""

    def __init__(
        self,
        layout: Layout,
        zone: ZoneInfo,
        *,
        find: Callable[[str, str], str | None],
        title: Callable[[str, str], str | None],
        picture: Callable[[str, str], tuple[str, str] | None],
        is_deleted: Callable[[str, str], bool],
    ) -> None:
        self.layout = layout
        self.zone = zone
        self.find = find
        self.title = title
        self.picture = picture
        self.is_deleted = is_deleted

    def make(self, files: Files, front: Front, facts: Facts) -> Made:
        return _Making(self, files, front, facts).run()


class _Making:
    def __init__(self, maker: Maker, files: Files, front: Front, facts: Facts) -> None:
        self.rules, self.files, self.front, self.facts = maker, files, front, facts
        self.result = Made()
        self.stamps: dict[str, Stamp] = {}
        self.key = ""

    def run(self) -> Made:
        for name, given in self._values():
            made = self._converted(name, given)
            self.result.places.setdefault(name.split(".")[0], self._line())
            if made is not None:
                put(self.result.data, name, made)
        if self.files.kind == Kind.EVENT:
            self._complete_event()
        for name, value in self.files.defaults.items():
            if at(self.result.data, name) is None:
                put(self.result.data, name, value)
        if self.files.kind == Kind.POST:
            self._tell_authors()
        return self.result

    # --- Values ------------------------------------------------------------------------------------------------

    def _values(self) -> Iterable[tuple[str, Any]]:
        fields = self.files.fields
        if fields is True:
            yield from self._own_values()
            return
        for name, given in fields.items():
            value = self._given(name, given)
            if value is not None:
                yield name, value

    def _own_values(self) -> Iterable[tuple[str, Any]]:
        """The keys of a working copy, as they are."""
        for name in STATES[self.files.kind].model_fields:
            value = self.front.own(name)
            if name != "slug" and value is not None:
                self.key = name
                yield name, value

    def _given(self, name: str, given: Given) -> Any:
        if given.template is not None:
            self.key = ""
            return filled_in(given.template, self.front)
        found = [(key, value) for key in given.keys if (value := self.front.get(key)) is not None]
        if not found:
            return None
        self.key = found[0][0]
        if given.join is not None:
            return given.join.join(str(value) for _, value in found)
        if name in LISTS and len(found) > 1:
            taken: Any = [one for _, value in found for one in listed(value, given.split)]
        else:
            taken = listed(found[0][1], given.split) if name in LISTS else found[0][1]
        return self._mapped(name, taken, given) if given.map else taken

    def _mapped(self, name: str, value: Any, given: Given) -> Any:
        key = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        if key not in given.map:
            self._tell("value_refused", key, detail=f"{name}: the layout has no word for it")
        return given.map.get(key)

    def _converted(self, name: str, value: Any) -> Any:
        for names, convert in self._CONVERSIONS:
            if name in names:
                return convert(self, name, value)
        if self.files.fields is True:
            return value
        if name in PLAIN:
            return self._plain(value)
        if name in RICH or not isinstance(value, Mapping | list):
            text = as_text(value)
            return re.sub(r"\s+", "-", text) if text and name == "licence" else text
        return value

    def _plain(self, value: Any) -> str | None:
        text = as_text(value)
        if text is None:
            return None
        for found in _ENTITY.finditer(text):
            char = unescape(found[0])
            if char != found[0]:
                place = self.facts.path, self._line(), found.start()
                words = excerpt(text, found.start(), found[0])
                self.result.repairs.append(RepairEntry("html_entity", *place, found[0], char, words))
        if not _TAG.search(text) and not _MARKUP.search(text):
            return unescape(text)
        self._tell("html_in_text", text)
        bare = _MARKUP.sub(lambda found: found[1] or found[2], text)
        return strip_tags(bare) if _TAG.search(bare) else unescape(bare)

    # --- Dates -------------------------------------------------------------------------------------------------

    def _stamp(self, name: str, value: Any) -> Stamp | None:
        stamp = read_date(value)
        if stamp is None:
            self._tell("date_wrong", str(value), detail=f"{name}{_why_not(value)}")
            return None
        if self.key == "@date":
            self._tell("date_from_name", str(stamp.day), detail=name)
        elif not stamp.iso:
            read = datetime.combine(stamp.day, stamp.clock) if stamp.clock else stamp.day
            self._tell("date_text", str(value), detail=f"{name}: {read}{_offset(stamp)}")
        self.stamps[name] = stamp
        return stamp

    def _instant(self, name: str, value: Any) -> str | None:
        stamp = self._stamp(name, value)
        return stamp.instant(self.rules.zone).isoformat() if stamp else None

    def _wall(self, name: str, value: Any) -> None:
        """Kept for when the event's zone is known."""
        self._stamp(name, value)

    def _day(self, name: str, value: Any) -> str | None:
        stamp = self._stamp(name, value)
        return stamp.day.isoformat() if stamp else None

    def _edtf(self, _name: str, value: Any) -> str | None:
        text = str(value).strip()
        if is_edtf(text):
            return text
        stamp = read_date(text)
        if stamp is None:
            self._tell("date_wrong", text, detail="issued")
            return None
        self._tell("date_text", text, detail=f"issued: {stamp.day}")
        return stamp.day.isoformat()

    def _complete_event(self) -> None:
        """Wall time in the event's zone; a day without a time is all of it."""
        data = self.result.data
        zone = self._event_zone()
        start, end = self.stamps.get("starts_local"), self.stamps.get("ends_local")
        if start is None:
            return
        if start.clock is None or data.get("all_day"):
            data |= {"all_day": True, "starts_on": start.day.isoformat()}
            if end:
                data.setdefault("ends_on", end.day.isoformat())
            self._mend_end("starts_on", "ends_on")
            return
        as_written = self.files.clock == "written"
        self._check_offsets(zone)
        data["starts_local"] = start.wall(zone, as_written=as_written).isoformat()
        if end is None:
            self._tell("end_missing", str(data["starts_local"]), key="starts_local")
            data["ends_local"] = data["starts_local"]
        else:
            data["ends_local"] = end.wall(zone, as_written=as_written).isoformat()
        self._mend_end("starts_local", "ends_local")

    def _event_zone(self) -> ZoneInfo:
        name = as_text(self.result.data.get("timezone"))
        try:
            zone = ZoneInfo(name) if name else self.rules.zone
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._tell("value_refused", str(name), detail="timezone: there is no such zone", key="timezone")
            zone = self.rules.zone
        self.result.data["timezone"] = zone.key
        return zone

    def _check_offsets(self, zone: ZoneInfo) -> None:
        for name in sorted(WALL_TIMES & self.stamps.keys(), reverse=True):
            stamp = self.stamps[name]
            if not stamp.is_of(zone):
                kept = "the clock" if self.files.clock == "written" else "the instant"
                text = f"{stamp.day} {stamp.clock}{_offset(stamp)}"
                self._tell("offset_differs", text, detail=f"{name}: not of {zone.key} then; {kept} was kept", key=name)

    def _mend_end(self, start: str, end: str) -> None:
        data = self.result.data
        if data.get(end) and data[end] < data[start]:
            self._tell("ends_before_start", f"{data[start]} to {data[end]}", key=end)
            data[end] = data[start]

    def _find(self, kind: str, name: str) -> str | None:
        slug = self.rules.find(kind, name)
        if slug is not None:
            self.result.links.add((str(kind), slug))
        return slug

    # --- Links -------------------------------------------------------------------------------------------------

    def _linked(self, name: str, value: Any) -> str | None:
        kind = LINKED.get(name, self.files.kind)
        found = self._find(kind, str(value))
        if found is None:
            self._tell("unknown_link", str(value), detail=f"{name}: there is no such {kind}")
        return found

    def _tags(self, _name: str, value: Any) -> list[str]:
        return self._unique(self._named(Kind.TAG, text) for text in map(as_text, listed(value)) if text)

    def _unique(self, values: Iterable[str | None]) -> list[str]:
        return list(dict.fromkeys(value for value in values if value))

    def _named(self, kind: Kind, text: str) -> str | None:
        """The slug of what a text calls, made of the text where there is nothing of that name."""
        slug = self._find(kind, text) or self._find(kind, identifiers.slug(text))
        if slug is None:
            slug = identifiers.slug(text)
            if kind not in self.rules.layout.make or not slug:
                return None
            if self._is_deleted(kind, slug):
                return None
            self.result.strings[str(kind), slug] = " ".join(text.split())
        return slug

    def _people(self, name: str, value: Any) -> list[dict[str, Any]]:
        return [credit for one in listed(value) if (credit := self._credit(name, one))]

    def _credit(self, name: str, one: Any) -> dict[str, Any] | None:
        if not isinstance(one, Mapping):
            return self._called(name, str(one))
        text = as_text(one.get("name") or one.get("title") or one.get("author"))
        if text is None:
            return None
        author = str(one["author"]) if one.get("author") else None
        if author is None and "author" not in one:
            slug = self._named(Kind.AUTHOR, text)
        else:
            slug = self._find(Kind.AUTHOR, author) if author else None
        if author and slug is None:
            self._tell("author_unknown", author, detail="kept as a byline")
        given = one.get("affiliation")
        affiliation = {"name": given} if isinstance(given, str) else given
        return {"name": text, "role": one.get("role") or PEOPLE[name], "affiliation": affiliation, "author": slug}

    def _called(self, name: str, text: str) -> dict[str, Any]:
        """Somebody of whom only a name is given, or a slug."""
        slug = self._named(Kind.AUTHOR, text)
        if slug is None and name == "authors":
            self._tell("author_unknown", text, detail="kept as a byline")
        title = self.rules.title(Kind.AUTHOR, slug) if slug else None
        return {"name": title or unescape(text), "role": PEOPLE[name], "affiliation": None, "author": slug}

    def _tell_authors(self) -> None:
        authors = self.result.data.get("authors") or []
        if not authors:
            self._tell("author_missing", self.facts.path, line=1)
        if len(authors) > 1:
            self._tell("several_authors", ", ".join(credit["name"] for credit in authors), key="authors")

    def _picture(self, _name: str, value: Any) -> str | None:
        source = next((one for one in listed(value)), None)
        if isinstance(source, Mapping):
            source = next((source[key] for key in ("src", "path", "url", "uid", "image") if source.get(key)), None)
        if source is None:
            return None
        known = self._find(Kind.IMAGE, str(source))
        if known:
            return known
        found = self.rules.picture(str(source), self.facts.path)
        if found is None:
            elsewhere = re.match(r"(?:https?:)?//", str(source))
            self._tell("image_elsewhere" if elsewhere else "image_missing", str(source))
            return None
        if self._is_deleted(Kind.IMAGE, found[1]):
            return None
        self.result.pictures.setdefault(found[0], "")
        return found[1]

    def _is_deleted(self, kind: Kind, slug: str) -> bool:
        """Here, by an editor: nothing is to make it again."""
        if not self.rules.is_deleted(kind, slug):
            return False
        self._tell("deleted_here", f"{kind} {slug}")
        return True

    def _aliases(self, _name: str, value: Any) -> list[str]:
        return self._unique(text.strip() for one in listed(value) if (text := as_text(one)))

    def _switch(self, name: str, value: Any) -> bool | None:
        if isinstance(value, bool):
            return value
        if str(value).lower() in ("true", "yes", "on", "1", "false", "no", "off", "0"):
            return str(value).lower() in ("true", "yes", "on", "1")
        self._tell("value_refused", str(value), detail=f"{name}: has to be true or false")
        return None

    _CONVERSIONS = (
        (INSTANTS, _instant),
        (WALL_TIMES, _wall),
        (DAYS, _day),
        (SWITCHES, _switch),
        ({"issued"}, _edtf),
        ({*LINKED, "translation_of"}, _linked),
        ({"tags"}, _tags),
        (PEOPLE, _people),
        (PICTURES, _picture),
        ({"aliases"}, _aliases),
    )

    # --- Telling -----------------------------------------------------------------------------------------------

    def _tell(
        self, code: str, text: str, *, detail: str | None = None, key: str | None = None, line: int | None = None
    ) -> None:
        shown = " ".join(text.split())
        self.result.findings.append(Finding(code, shown, self.facts.path, line or self._line(key), detail))

    def _line(self, key: str | None = None) -> int:
        """The line of the key that the field was taken from."""
        if key and self.files.fields is not True:
            given = self.files.fields.get(key)
            names = given.keys if given else []
        else:
            names = [key or self.key]
        lines = {str(name).lower(): line for name, line in self.facts.lines.items()}
        return next((lines[first] for name in names if (first := name.lower().split(".")[0]) in lines), 1)


def _why_not(value: Any) -> str:
    is_sample = isinstance(value, str) and RELATIVE.match(value)
    return ": counts from the day of loading, as only the sample of `make run` may" if is_sample else ""


def _offset(stamp: Stamp) -> str:
    return (
        datetime.combine(stamp.day, stamp.clock, stamp.offset).strftime(" %z") if stamp.offset and stamp.clock else ""
    )
