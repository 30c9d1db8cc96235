"""The manifest of a pasted text: what is known of its posts beforehand, as YAML, checked before anything is written.

Every mistake is told with the file, the line, the path of the key and what is allowed there. What the importer makes of
it is in `plaintext.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StrictBool,
    StringConstraints,
)
from pydantic_core import PydanticCustomError
from slugify import slugify

from content.importers.base import SourceError
from content.importers.checked_yaml import line_of, read_yaml
from content.states import Venue
from content.values import Language, Licence, Line, Slug, Url, Zone
from content.values import Text as Prose

Paragraph = Annotated[Prose, StringConstraints(max_length=5_000, strip_whitespace=True)]


def _moment(value: Any) -> date | datetime | None:
    """A date or an instant, from YAML's own or from text in ISO 8601."""
    if value is None:
        return None
    if isinstance(value, date):
        return _computable(value)
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            found = read(value)
        except (ValueError, TypeError):
            continue
        return _computable(found)
    message = "has to be a date such as 2015-03-19, or an instant such as 2015-03-19T09:00:00Z"
    raise PydanticCustomError("moment", message)


def _computable(moment: date | datetime) -> date | datetime:
    """Within the years of `content/states.py`, so that it is a moment in every zone."""
    if not 2 <= moment.year <= 9998:
        raise PydanticCustomError("out_of_range", "the year is out of range")
    return moment


def _day(value: Any) -> date | None:
    found = _moment(value)
    if isinstance(found, datetime):
        raise PydanticCustomError("day", "has to be a date such as 2015-03-19, without a time")
    return found


def _given_day(value: Any) -> date:
    found = _day(value)
    if found is None:
        raise PydanticCustomError("day", "has to be a date such as 2015-03-19")
    return found


Moment = Annotated[date | datetime | None, PlainValidator(_moment)]
Day = Annotated[date | None, PlainValidator(_day)]
GivenDay = Annotated[date, PlainValidator(_given_day)]


def slug_of(name: str) -> str:
    """The slug of a title or name that says none. Raises PydanticCustomError, within a validation."""
    slug: str = slugify(name, max_length=80, word_boundary=True, allow_unicode=True)
    if not slug:
        raise PydanticCustomError("no_slug", "“{name}” has no letter or digit to make a slug of", {"name": name})
    return slug


def _tag_name(value: str) -> str:
    """On one line, and something that a slug can be made of."""
    slug_of(value)
    return " ".join(value.split())


TagName = Annotated[Line, AfterValidator(_tag_name)]


def _named(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Affiliation(_Section):
    name: Line
    ror: Url | None = None
    url: Url | None = None


# `affiliation: Mill Trust` is short for `affiliation: {name: Mill Trust}`.
Affiliated = Annotated[Affiliation | None, BeforeValidator(_named)]


class Person(_Section):
    """A speaker or an organiser."""

    name: Line
    role: Line | None = None
    affiliation: Affiliated = None


class Author(_Section):
    name: Line
    slug: Slug = ""
    type: Literal["person", "organisation"] = "person"
    honorific: Line | None = None
    sort_name: Line | None = None
    role_title: Line | None = None
    affiliation: Affiliated = None
    bio: Paragraph = ""
    orcid: Line | None = None
    guest: StrictBool = False

    def model_post_init(self, _context: Any) -> None:
        self.slug = self.slug or slug_of(self.name)


class Event(_Section):
    """All day on `date`, or from it to `ends_on` (inclusive)."""

    title: Line
    slug: Slug = ""
    summary: Paragraph = ""
    date: GivenDay
    ends_on: Day = None
    timezone: Zone | None = None
    venue: Venue | None = None
    online_url: Url | None = None
    organisers: list[Person] = []
    speakers: list[Person] = []

    def model_post_init(self, _context: Any) -> None:
        self.slug = self.slug or slug_of(self.title)


class Post(_Section):
    """`starts_with` are the post's first words in the file, as they read when repaired."""

    starts_with: Line
    title: Line
    slug: Slug = ""
    subtitle: Line | None = None
    summary: Paragraph = ""
    language: Language | None = None
    authors: list[Line] = []
    published_at: Moment = None
    tags: list[TagName] = []
    event: Event | None = None
    licence: Licence | None = None
    canonical_url: Url | None = None
    featured: StrictBool = False

    def model_post_init(self, _context: Any) -> None:
        self.slug = self.slug or slug_of(self.title)


class Site(_Section):
    """`licence` is that of posts that do not say their own."""

    name: Line | None = None
    licence: Licence | None = None


class Manifest(_Section):
    """`source` is the name of the file that it is for, by which later imports know what came from it."""

    source: Line | None = None
    language: Language | None = None
    site: Site = Field(default_factory=Site)
    authors: list[Author] = []
    posts: Annotated[list[Post], Field(min_length=1)]


@dataclass(frozen=True)
class Loaded:
    """The manifest and its text, so that an entry's own bytes can be kept: `piece("authors", 0)`."""

    manifest: Manifest
    path: Path
    text: str
    nodes: Mapping[tuple[Any, ...], yaml.Node]

    def piece(self, *path: str | int) -> bytes:
        """The characters of the entry at a path, as UTF-8."""
        node = self.nodes[path]
        return self.text[node.start_mark.index : node.end_mark.index].encode()

    def line(self, *path: str | int) -> int:
        return line_of(self.nodes, path)


def load_manifest(path: Path) -> Loaded:
    """Raises SourceError, with one line that says what is wrong where."""
    checked = read_yaml(path, Manifest, what="manifest", needs="the key posts")
    manifest, nodes = checked.value, checked.nodes
    _refuse_repeated_slugs(path, manifest, nodes)
    _refuse_merged_tags(path, manifest, nodes)
    _refuse_unequal_events(path, manifest, nodes)
    return Loaded(manifest, path, checked.text, nodes)


def _refuse_repeated_slugs(file: Path, manifest: Manifest, nodes: Mapping[tuple[Any, ...], yaml.Node]) -> None:
    for section in ("authors", "posts"):
        seen: set[str] = set()
        for n, entry in enumerate(getattr(manifest, section)):
            if entry.slug in seen:
                where = f"{file}, line {line_of(nodes, (section, n, 'slug'))}, {section}[{n}]"
                raise SourceError(f"{where}: the slug “{entry.slug}” is here twice")
            seen.add(entry.slug)


def _refuse_merged_tags(file: Path, manifest: Manifest, nodes: Mapping[tuple[Any, ...], yaml.Node]) -> None:
    """A tag has no slug of its own here, so two names of one slug would become one tag."""
    seen: dict[str, str] = {}
    for n, post in enumerate(manifest.posts):
        for m, name in enumerate(post.tags):
            first = seen.setdefault(slug_of(name), name)
            if first != name:
                where = f"{file}, line {line_of(nodes, ('posts', n, 'tags', m))}, posts[{n}].tags[{m}]"
                raise SourceError(f"{where}: “{name}” and “{first}” would be one tag, “{slug_of(name)}”")


def _refuse_unequal_events(file: Path, manifest: Manifest, nodes: Mapping[tuple[Any, ...], yaml.Node]) -> None:
    """Two posts may be about one event, if they say the same of it."""
    seen: dict[str, Event] = {}
    for n, post in enumerate(manifest.posts):
        if post.event and seen.setdefault(post.event.slug, post.event) != post.event:
            where = f"{file}, line {line_of(nodes, ('posts', n, 'event'))}, posts[{n}].event"
            raise SourceError(f"{where}: the event “{post.event.slug}” is here twice, and not the same")
