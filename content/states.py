"""What a working copy is as plain data: the fields of each kind and what they may hold (content/values.py).

Commands take this shape, revisions keep it, snapshots are made from it. `queries/editing.py` reads rows into it and
`commands/rows.py` writes them from it. No queries here.
"""

from datetime import date, datetime, time
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    Field,
    StrictBool,
    StringConstraints,
    model_validator,
)

from content.text import csl_terms
from content.values import (
    Address,
    Aliases,
    AuthorLink,
    CitedKey,
    Day,
    Doi,
    Edtf,
    EventLink,
    ImageLink,
    Instant,
    Isbn,
    Key,
    Language,
    Licence,
    Line,
    Maybe,
    Name,
    OptionalLine,
    OptionalName,
    OptionalShort,
    OptionalUrl,
    OptionalWords,
    Orcid,
    Plain,
    PostLink,
    ReferenceLink,
    Role,
    SessionKey,
    Short,
    Slug,
    TagLink,
    Tags,
    Text,
    Url,
    WallTime,
    Words,
    Zone,
    checked,
    rule,
    same_kind,
    unique,
    wrong,
)
from content.vocabulary import (
    AttendanceMode,
    AuthorType,
    EventStatus,
    Kind,
    LinkRel,
    Permission,
    Standing,
    Verification,
)

# --- Parts -----------------------------------------------------------------------------------------------------


class Affiliation(Plain):
    name: Line
    ror: OptionalUrl = None
    url: OptionalUrl = None


class Credit(Plain):
    name: Line
    role: Role = "author"
    affiliation: Affiliation | None = None
    author: AuthorLink | None = None


class Organiser(Credit):
    role: Role = "organiser"


class Speaker(Credit):
    role: Role = "speaker"


class Seo(Plain):
    title: OptionalLine = None
    description: OptionalWords = None
    image: ImageLink | None = None
    noindex: StrictBool = False


class Cited(Plain):
    """Which reference a key means here. `listed` keeps it in the list although the text does not cite it."""

    key: CitedKey
    reference: ReferenceLink | None = None
    listed: StrictBool = False


class Page(Plain):
    rel: Short
    url: Url


class EventPage(Plain):
    rel: LinkRel
    url: Url
    title: Line


class Venue(Plain):
    name: OptionalLine = None
    address: Annotated[Address | None, Maybe] = None
    locality: OptionalName = None
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    latitude: Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)] | None = None

    @model_validator(mode="after")
    def _both_coordinates(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise wrong("coordinates", "Latitude and longitude go together.")
        return self


class Recurrence(Plain):
    rrule: Annotated[str, StringConstraints(max_length=500), checked(rule, "rrule", "This is no RRULE (RFC 5545).")]
    exdates: Annotated[list[Day], AfterValidator(lambda days: sorted(set(days)))] = []


class Group(Plain):
    name: Name
    question: OptionalWords = None
    notes: list[Words] = []


class Session(Plain):
    key: SessionKey
    title: Line
    starts_local: WallTime | None = None
    ends_local: WallTime | None = None
    speakers: list[Speaker] = []
    groups: list[Group] = []
    body: Text = ""

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.ends_local and not self.starts_local:
            raise wrong("session_start", "A session that ends has to start.")
        if self.starts_local and self.ends_local and self.ends_local < self.starts_local:
            raise wrong("ends_before_start", "It ends before it starts.")
        return self


class Contributor(Plain):
    family: OptionalName = None
    given: OptionalName = None
    literal: OptionalLine = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if bool(self.literal) == bool(self.family) or (self.literal and self.given):
            raise wrong("name", "Give a family name (and a given name), or a literal name.")
        return self


class FocalPoint(Plain):
    x: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
    y: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]


class Selector(Plain):
    exact: Words
    prefix: OptionalWords = None
    suffix: OptionalWords = None


class Source(Plain):
    post: PostLink | None = None
    event: EventLink | None = None
    reference: ReferenceLink | None = None
    url: OptionalUrl = None


# --- Kinds -----------------------------------------------------------------------------------------------------


class ItemState(Plain):
    """What every kind has. `published_at` null means the instant of the first publication."""

    slug: Slug
    language: Language
    aliases: Aliases = []
    published_at: Instant | None = None
    translation_of: Annotated[str, AfterValidator(same_kind)] | None = None

    @model_validator(mode="after")
    def _alias_is_not_the_slug(self) -> Self:
        if self.slug in self.aliases:
            raise wrong("alias", "An alias is an old address: it cannot be the present slug.")
        return self


class PostState(ItemState):
    title: Line
    subtitle: OptionalLine = None
    summary: Text = ""
    body: Text = ""
    authors: list[Credit] = []
    guest: StrictBool = False
    featured: StrictBool = False
    tags: Tags = []
    event: EventLink | None = None
    image: ImageLink | None = None
    licence: Licence | None = None
    canonical_url: OptionalUrl = None
    seo: Seo = Field(default_factory=Seo)
    citations: list[Cited] = []

    @model_validator(mode="after")
    def _keys_once(self) -> Self:
        unique([cited.key for cited in self.citations])
        return self


class AuthorState(ItemState):
    type: AuthorType = AuthorType.PERSON
    name: Line
    sort_name: OptionalLine = None
    honorific: OptionalShort = None
    role_title: OptionalName = None
    affiliation: Affiliation | None = None
    bio: Text = ""
    orcid: Annotated[Orcid | None, Maybe] = None
    links: list[Page] = []
    image: ImageLink | None = None
    guest: StrictBool = False

    @model_validator(mode="after")
    def _named(self) -> Self:
        if self.orcid and self.type != AuthorType.PERSON:
            raise wrong("orcid_person", "Only a person has an ORCID iD.")
        if self.sort_name is None:
            self.sort_name = self._by_family_name()
        return self

    def _by_family_name(self) -> str:
        given, _, family = self.name.rpartition(" ")
        return f"{family.strip()}, {given.strip()}" if given and self.type == AuthorType.PERSON else self.name


class EventState(ItemState):
    """Wall time in `timezone`. The local times are null for an all-day event, and give the dates for any other."""

    title: Line
    summary: Text = ""
    body: Text = ""
    tags: Tags = []
    image: ImageLink | None = None
    timezone: Zone
    all_day: StrictBool = False
    starts_on: Day | None = None
    ends_on: Day | None = None
    starts_local: WallTime | None = None
    ends_local: WallTime | None = None
    recurrence: Recurrence | None = None
    status: EventStatus = EventStatus.SCHEDULED
    previous_starts_at: Instant | None = None
    attendance_mode: AttendanceMode = AttendanceMode.OFFLINE
    venue: Venue | None = None
    online_url: OptionalUrl = None
    registration_url: OptionalUrl = None
    links: list[EventPage] = []
    organisers: list[Organiser] = []
    speakers: list[Speaker] = []
    sessions: list[Session] = []

    @model_validator(mode="after")
    def _in_time(self) -> Self:
        unique([session.key for session in self.sessions])
        if self.venue == Venue():
            self.venue = None
        (self._all_day if self.all_day else self._timed)()
        return self

    def _all_day(self) -> None:
        self.starts_local = self.ends_local = None
        if self.starts_on is None:
            raise wrong("starts_on", "An all-day event needs starts_on.")
        self.ends_on = self.ends_on or self.starts_on
        if self.ends_on < self.starts_on:
            raise wrong("ends_before_start", "It ends before it starts.")

    def _timed(self) -> None:
        if self.starts_local is None or self.ends_local is None:
            raise wrong("starts_local", "Give starts_local and ends_local, or make it an all-day event.")
        if self.ends_local < self.starts_local:
            raise wrong("ends_before_start", "It ends before it starts.")
        self.starts_on = self.starts_local.date()
        self.ends_on = self.ends_local.date()


class QuoteState(ItemState):
    text: Words
    attribution: Credit | None = None
    source: Source = Field(default_factory=Source)
    selector: Selector | None = None
    verification: Verification = Verification.UNVERIFIABLE
    verified_at: Instant | None = None
    permission: Permission | None = None
    note: OptionalWords = None
    tags: Tags = []
    standing: Standing = Standing.ACCEPTED


class ReferenceState(ItemState):
    key: Key
    type: str
    title: Words
    contributors: dict[str, list[Contributor]] = {}
    issued: Annotated[Edtf | None, Maybe] = None
    container_title: OptionalWords = None
    publisher: OptionalLine = None
    publisher_place: OptionalLine = None
    volume: OptionalShort = None
    issue: OptionalShort = None
    page: OptionalShort = None
    doi: Annotated[Doi | None, Maybe] = None
    isbn: Annotated[Isbn | None, Maybe] = None
    source_url: OptionalUrl = None
    accessed: date | None = None
    text: OptionalWords = None
    tags: Tags = []

    @model_validator(mode="after")
    def _of_csl(self) -> Self:
        if self.type not in csl_terms.CSL_TYPES:
            raise wrong("csl_type", "This is no CSL type, such as report, book or article-journal.")
        if unknown := set(self.contributors) - csl_terms.CONTRIBUTOR_ROLES:
            raise wrong("csl_role", f"No CSL contributor roles: {', '.join(sorted(unknown))}.")
        self.contributors = {role: people for role, people in self.contributors.items() if people}
        return self


class TagState(ItemState):
    name: Name
    description: OptionalWords = None
    parent: TagLink | None = None


class ImageState(ItemState):
    alt: Text | None = None
    caption: OptionalWords = None
    credit: OptionalLine = None
    licence: Licence | None = None
    focal_point: FocalPoint | None = None


STATES: dict[str, type[ItemState]] = {
    Kind.POST: PostState,
    Kind.AUTHOR: AuthorState,
    Kind.EVENT: EventState,
    Kind.QUOTE: QuoteState,
    Kind.REFERENCE: ReferenceState,
    Kind.TAG: TagState,
    Kind.IMAGE: ImageState,
}

# What a slug is made from when none is given.
TITLES: dict[str, Literal["title", "name", "text", "key"]] = {
    Kind.POST: "title",
    Kind.AUTHOR: "name",
    Kind.EVENT: "title",
    Kind.QUOTE: "text",
    Kind.REFERENCE: "key",
    Kind.TAG: "name",
}


def local(on: date | None, at: time | None) -> datetime | None:
    """Wall time, without a zone."""
    return None if on is None or at is None else datetime.combine(on, at)
