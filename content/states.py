"""What a working copy is as plain data: the fields of each kind and what they may hold.

Commands take this shape, revisions keep it, snapshots are made from it. `queries/editing.py` reads rows into it and
`commands/rows.py` writes them from it. No queries here: a link is validated by the `resolve` function in the
validation context, `(kind, id or slug) -> id or None`.
"""

import re
import zoneinfo
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Annotated, Any, Literal, Self, TypeVar

from dateutil.rrule import rrulestr
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    HttpUrl,
    NaiveDatetime,
    StrictBool,
    StringConstraints,
    TypeAdapter,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from content.text import bibliography, identifiers
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

Resolve = Callable[[str, str], str | None]
Moment = TypeVar("Moment", date, datetime)

# --- Values ----------------------------------------------------------------------------------------------------


def _wrong(code: str, message: str) -> PydanticCustomError:
    return PydanticCustomError(code, message)


def _no_control(value: str) -> str:
    if any(ord(char) < 32 and char not in "\t\n\r" for char in value):
        raise _wrong("control_character", "Control characters are not allowed.")
    return value


def _checked(check: Callable[[str], str | None], code: str, message: str) -> AfterValidator:
    """A value that `check` normalises, or refuses by answering None."""

    def validate(value: str) -> str:
        found = check(value)
        if found is None:
            raise _wrong(code, message)
        return found

    return AfterValidator(validate)


_HTTP = TypeAdapter(HttpUrl)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_FREQUENCY = re.compile(r"(?:RRULE:)?(?:[^;\s]+;)*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[^;\s]+)*", re.IGNORECASE)


def _http(value: str) -> str | None:
    if any(ord(char) <= 32 or ord(char) == 127 for char in value):
        return None
    try:
        _HTTP.validate_python(value)
    except ValueError:
        return None
    return value


def _zone(value: str) -> str | None:
    try:
        return zoneinfo.ZoneInfo(value).key
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _rule(value: str) -> str | None:
    """One RRULE of days or longer: what recurs within a day is sessions, and endless to compute."""
    if _FREQUENCY.fullmatch(value) is None:
        return None
    try:
        rrulestr(value, dtstart=datetime(2026, 1, 1))  # noqa: DTZ001 (a rule is in the event's wall time)
    except (ValueError, TypeError, AttributeError, KeyError):
        return None
    return value


def _edtf(value: str) -> str | None:
    return value if bibliography.is_edtf(value) else None


def _empty_as_null(value: Any) -> Any:
    return None if value == "" else value


def _in_utc(value: datetime) -> datetime:
    """To the second: what the API answers is no finer."""
    return _computable(value).astimezone(UTC).replace(microsecond=0)


def _computable(value: Moment) -> Moment:
    """Far enough from the ends of the calendar that another zone, or the day after, is still within it."""
    if not 2 <= value.year <= 9998:
        raise _wrong("out_of_range", "The year is out of range.")
    return value


def _no_uuid(value: str) -> str:
    if _UUID.fullmatch(value):
        raise _wrong("slug_is_an_id", "A slug cannot look like an id.")
    return value


def _link(kind: Kind) -> AfterValidator:
    def validate(value: str, info: ValidationInfo) -> str:
        resolve: Resolve = (info.context or {})["resolve"]
        found = resolve(kind, value)
        if found is None:
            raise PydanticCustomError(
                "unknown_link", "There is no {kind} “{value}”.", {"kind": str(kind), "value": value}
            )
        return found

    return AfterValidator(validate)


def _same_kind(value: str, info: ValidationInfo) -> str:
    context = info.context or {}
    resolve: Resolve = context["resolve"]
    found = resolve(context["kind"], value)
    if found is None:
        raise PydanticCustomError("unknown_link", "There is no such item “{value}”.", {"value": value})
    return found


Text = Annotated[str, StringConstraints(max_length=1_000_000), AfterValidator(_no_control)]
Line = Annotated[
    str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True), AfterValidator(_no_control)
]
Short = Annotated[
    str, StringConstraints(min_length=1, max_length=50, strip_whitespace=True), AfterValidator(_no_control)
]
Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000), AfterValidator(_no_control)]
Maybe = BeforeValidator(_empty_as_null)
OptionalLine = Annotated[Line | None, Maybe]
OptionalShort = Annotated[Short | None, Maybe]
OptionalWords = Annotated[Words | None, Maybe]
Name = Annotated[
    str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True), AfterValidator(_no_control)
]
OptionalName = Annotated[Name | None, Maybe]
Address = Annotated[str, StringConstraints(max_length=500), AfterValidator(_no_control)]
Role = Annotated[
    str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True), AfterValidator(_no_control)
]
SLUG = r"^[^\W_]+(?:[-_.~][^\W_]+)*$"
Slug = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=SLUG), AfterValidator(_no_uuid)]
SessionKey = Annotated[str, StringConstraints(min_length=1, max_length=50, pattern=SLUG)]
Key = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=r"^[\w][\w:.#$%&+?<>~/-]*$")]
CitedKey = Annotated[str, StringConstraints(min_length=1, max_length=1000), AfterValidator(_no_control)]
Day = Annotated[date, AfterValidator(_computable)]
WallTime = Annotated[NaiveDatetime, AfterValidator(_computable)]
Url = Annotated[str, StringConstraints(max_length=2000), _checked(_http, "url", "This is no http or https address.")]
OptionalUrl = Annotated[Url | None, Maybe]
Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
Language = Annotated[str, _checked(identifiers.language, "language", "This is no BCP 47 language tag.")]
Zone = Annotated[str, _checked(_zone, "timezone", "This is no IANA time zone.")]
Licence = Annotated[
    str,
    StringConstraints(max_length=60, pattern=r"^[A-Za-z0-9][A-Za-z0-9.+-]*$"),
]
Orcid = Annotated[str, _checked(identifiers.orcid, "orcid", "This is no ORCID iD: its checksum or form is wrong.")]
Doi = Annotated[str, _checked(identifiers.doi, "doi", "This is no DOI.")]
Isbn = Annotated[str, _checked(identifiers.isbn, "isbn", "This is no ISBN: its checksum or form is wrong.")]
Edtf = Annotated[str, StringConstraints(max_length=60), _checked(_edtf, "edtf", "This is no EDTF date.")]
AuthorLink = Annotated[str, _link(Kind.AUTHOR)]
TagLink = Annotated[str, _link(Kind.TAG)]
EventLink = Annotated[str, _link(Kind.EVENT)]
ImageLink = Annotated[str, _link(Kind.IMAGE)]
PostLink = Annotated[str, _link(Kind.POST)]
ReferenceLink = Annotated[str, _link(Kind.REFERENCE)]


def _unique(values: list[str]) -> list[str]:
    if len(set(values)) != len(values):
        raise _wrong("repeated", "Each may be named once.")
    return values


Tags = Annotated[list[TagLink], AfterValidator(_unique)]
Aliases = Annotated[
    list[
        Annotated[
            str,
            StringConstraints(min_length=1, max_length=500, strip_whitespace=True),
            AfterValidator(_no_control),
        ]
    ],
    AfterValidator(_unique),
]


class Plain(BaseModel):
    model_config = ConfigDict(extra="forbid")


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
            raise _wrong("coordinates", "Latitude and longitude go together.")
        return self


class Recurrence(Plain):
    rrule: Annotated[str, StringConstraints(max_length=500), _checked(_rule, "rrule", "This is no RRULE (RFC 5545).")]
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
            raise _wrong("session_start", "A session that ends has to start.")
        if self.starts_local and self.ends_local and self.ends_local < self.starts_local:
            raise _wrong("ends_before_start", "It ends before it starts.")
        return self


class Contributor(Plain):
    family: OptionalName = None
    given: OptionalName = None
    literal: OptionalLine = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if bool(self.literal) == bool(self.family) or (self.literal and self.given):
            raise _wrong("name", "Give a family name (and a given name), or a literal name.")
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
    translation_of: Annotated[str, AfterValidator(_same_kind)] | None = None

    @model_validator(mode="after")
    def _alias_is_not_the_slug(self) -> Self:
        if self.slug in self.aliases:
            raise _wrong("alias", "An alias is an old address: it cannot be the present slug.")
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
        _unique([cited.key for cited in self.citations])
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
            raise _wrong("orcid_person", "Only a person has an ORCID iD.")
        if self.sort_name is None:
            self.sort_name = self._by_family_name()
        return self

    def _by_family_name(self) -> str:
        given, _, family = self.name.rpartition(" ")
        return f"{family}, {given}" if given and self.type == AuthorType.PERSON else self.name


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
        _unique([session.key for session in self.sessions])
        if self.venue == Venue():
            self.venue = None
        (self._all_day if self.all_day else self._timed)()
        return self

    def _all_day(self) -> None:
        self.starts_local = self.ends_local = None
        if self.starts_on is None:
            raise _wrong("starts_on", "An all-day event needs starts_on.")
        self.ends_on = self.ends_on or self.starts_on
        if self.ends_on < self.starts_on:
            raise _wrong("ends_before_start", "It ends before it starts.")

    def _timed(self) -> None:
        if self.starts_local is None or self.ends_local is None:
            raise _wrong("starts_local", "Give starts_local and ends_local, or make it an all-day event.")
        if self.ends_local < self.starts_local:
            raise _wrong("ends_before_start", "It ends before it starts.")
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
        if self.type not in bibliography.CSL_TYPES:
            raise _wrong("csl_type", "This is no CSL type, such as report, book or article-journal.")
        if unknown := set(self.contributors) - bibliography.CONTRIBUTOR_ROLES:
            raise _wrong("csl_role", f"No CSL contributor roles: {', '.join(sorted(unknown))}.")
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

# The Markdown of each kind, by part: the name of an edition's body part and the field that holds its source.
RICH: dict[str, str] = {Kind.POST: "body", Kind.EVENT: "body", Kind.AUTHOR: "bio"}


def local(on: date | None, at: time | None) -> datetime | None:
    """Wall time, without a zone."""
    return None if on is None or at is None else datetime.combine(on, at)
