"""What the API answers. Written by `make clients` from openapi.yaml: do not edit."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

Instant: TypeAlias = str
"""An instant in UTC, `2015-03-19T09:00:00Z`. `datetime.fromisoformat` reads it."""

Day: TypeAlias = str
"""A date, `2015-03-19`. `date.fromisoformat` reads it."""

WallTime: TypeAlias = str
"""A time on the clocks of a place, `2015-03-19T09:00:00`, without an offset."""

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
"""What another standard defines."""

AuthorState: TypeAlias = Literal["published", "withdrawn", "preview"] | str
AuthorType: TypeAlias = Literal["person", "organisation"] | str
CslType: TypeAlias = (
    Literal[
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    ]
    | str
)
EditionReason: TypeAlias = Literal["published", "updated", "notice", "gone", "redirect", "backfill", "reissued"] | str
EditionState: TypeAlias = Literal["published", "withdrawn"] | str
EventAttendanceMode: TypeAlias = Literal["offline", "online", "mixed"] | str
EventLinkRel: TypeAlias = Literal["recording", "slides", "live"] | str
EventState: TypeAlias = Literal["published", "withdrawn", "preview"] | str
EventStatus: TypeAlias = Literal["scheduled", "cancelled", "postponed", "rescheduled", "moved_online"] | str
FacetsKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"] | str
FilterOfferKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"] | str
FilterOfferType: TypeAlias = (
    Literal["item", "item_or_name", "value", "text", "boolean", "instant", "year", "query"] | str
)
FoundKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"] | str
PostState: TypeAlias = Literal["published", "withdrawn", "preview"] | str
PreviewedKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag", "image"] | str
ProblemCode: TypeAlias = (
    Literal[
        "invalid_parameter",
        "bad_request",
        "unauthenticated",
        "forbidden",
        "invalid_preview",
        "not_found",
        "method_not_allowed",
        "not_acceptable",
        "conflict",
        "gone",
        "precondition_failed",
        "payload_too_large",
        "unsupported_media_type",
        "invalid",
        "precondition_required",
        "too_many_requests",
        "server_error",
        "busy",
    ]
    | str
)
QuotePermission: TypeAlias = Literal["granted", "requested", "refused", "not_required"] | str
QuoteState: TypeAlias = Literal["published", "withdrawn", "preview"] | str
QuoteVerification: TypeAlias = Literal["verbatim", "drifted", "unverifiable"] | str
RedirectKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"] | str
RedirectReason: TypeAlias = Literal["slug_changed", "alias", "redirect", "gone"] | str
ReferenceState: TypeAlias = Literal["published", "withdrawn", "preview"] | str
ReferenceType: TypeAlias = (
    Literal[
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    ]
    | str
)
ResourceOfferKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"] | str
SearchHitKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"] | str
TagState: TypeAlias = Literal["published", "withdrawn", "preview"] | str
WithdrawalMode: TypeAlias = Literal["gone", "redirect", "suppressed"] | str
WordChangeOp: TypeAlias = Literal["equal", "insert", "delete"]


class Affiliation(TypedDict):
    name: str
    """The name."""
    ror: str | None
    """The full https address of a ROR id."""
    url: str | None
    """The organisation's address."""


class ApiIndex(TypedDict):
    version: str
    """Of the contract, as in the path."""
    site: Site
    """The publication, as its settings say."""
    resources: dict[str, ResourceOffer]
    """Its lists, by their names in addresses."""
    endpoints: dict[str, str]
    """Other addresses, by name."""
    feeds: list[Feed]
    """Feeds of the site. There are none yet."""
    docs: Docs
    """The documentation."""
    sync_token: str | None
    """Where the log of changes stands; null while there is no such endpoint."""


class Author(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["author"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    type: AuthorType
    """A person or an organisation. One of `person`, `organisation`; more may come."""
    image: Image | None
    """The picture that stands for it."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: AuthorState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    name: str
    """The name."""
    sort_name: str
    """What lists sort by, such as `Lind, Mara`."""
    honorific: str | None
    """Such as `Dr`."""
    role_title: str | None
    """Such as `Head of research`."""
    affiliation: Affiliation | None
    """The organisation, as printed."""
    bio: str | None
    """Rich text in the form that `body_format` names."""
    orcid: str | None
    """The full https address of an ORCID iD."""
    links: list[AuthorLink]
    """Addresses elsewhere."""
    guest: bool
    """Whether the author writes from outside."""
    json_ld: JsonLd
    """A schema.org description for the head of a page. Escape `<` when you write it into HTML."""
    translations: list[AuthorTranslation]
    """The same item in other languages."""


class AuthorCard(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["author"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    type: AuthorType
    """A person or an organisation. One of `person`, `organisation`; more may come."""
    image: Image | None
    """The picture that stands for it."""


class AuthorItem(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["author"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    type: AuthorType
    """A person or an organisation. One of `person`, `organisation`; more may come."""
    image: Image | None
    """The picture that stands for it."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: AuthorState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    name: str
    """The name."""
    sort_name: str
    """What lists sort by, such as `Lind, Mara`."""
    honorific: str | None
    """Such as `Dr`."""
    role_title: str | None
    """Such as `Head of research`."""
    affiliation: Affiliation | None
    """The organisation, as printed."""
    bio: str | None
    """Rich text in the form that `body_format` names."""
    orcid: str | None
    """The full https address of an ORCID iD."""
    links: list[AuthorLink]
    """Addresses elsewhere."""
    guest: bool
    """Whether the author writes from outside."""


class AuthorLink(TypedDict):
    rel: str
    """What is there, such as `website`."""
    url: str
    """Where it leads."""


class AuthorPage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[AuthorItem]
    """The page, in order."""


class AuthorTranslation(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["author"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    type: AuthorType
    """A person or an organisation. One of `person`, `organisation`; more may come."""
    image: Image | None
    """The picture that stands for it."""
    language: str
    """BCP 47."""


Card: TypeAlias = "PostCard | AuthorCard | EventCard | QuoteCard | ReferenceCard | TagCard"


class CitationPlace(TypedDict):
    id: str
    """The id of an element of the body, there where the text cites it. Unique within the post."""
    locator: str | None
    """Such as `p. 3`."""


class Cited(TypedDict):
    number: int
    """Its number in the text."""
    key: str
    """The citation key, such as `hale2019`."""
    text: str
    """Plain text."""
    html: str
    """Sanitised HTML."""
    citations: list[CitationPlace]
    """Where the text cites it."""
    reference: ReferenceCard | None
    """The work's card; null while it is not public."""


class ContributorName(TypedDict):
    family: str | None
    """Family name."""
    given: str | None
    """Given names."""
    literal: str | None
    """The whole name, of an organisation for example."""


class Correction(TypedDict):
    edition: int
    """The number of the edition that it came with."""
    at: Instant
    """When."""
    note: str
    """What readers are told of it."""


class Credit(TypedDict):
    name: str
    """As printed with this item, whatever the author is called now."""
    role: str
    """What the person did, such as `author` or `speaker`. Free text."""
    affiliation: Affiliation | None
    """The organisation, as printed."""
    author: AuthorCard | None
    """The author's card; null without one, and when it was withdrawn."""


CslDate = TypedDict(
    "CslDate",
    {
        # Year, month, day, as far as known; a second list ends a range, and `[0]` leaves it open.
        "date-parts": "NotRequired[list[list[int]]]",
        # 1 is spring, 4 is winter.
        "season": "NotRequired[int]",
        # Whether it is approximate.
        "circa": "NotRequired[bool]",
        # The date in words.
        "literal": "NotRequired[str]",
    },
)

CslItem = TypedDict(
    "CslItem",
    {
        # The citation key.
        "id": "str",
        # CSL's type of the work.
        "type": "CslType",
        # CSL's variable `title`.
        "title": "NotRequired[str]",
        # CSL's variable `container-title`.
        "container-title": "NotRequired[str]",
        # CSL's variable `publisher`.
        "publisher": "NotRequired[str]",
        # CSL's variable `publisher-place`.
        "publisher-place": "NotRequired[str]",
        # CSL's variable `volume`.
        "volume": "NotRequired[str]",
        # CSL's variable `issue`.
        "issue": "NotRequired[str]",
        # CSL's variable `page`.
        "page": "NotRequired[str]",
        # CSL's variable `DOI`.
        "DOI": "NotRequired[str]",
        # CSL's variable `ISBN`.
        "ISBN": "NotRequired[str]",
        # CSL's variable `URL`.
        "URL": "NotRequired[str]",
        # CSL's variable `language`.
        "language": "NotRequired[str]",
        # CSL's variable `author`.
        "author": "NotRequired[list[CslName]]",
        # CSL's variable `chair`.
        "chair": "NotRequired[list[CslName]]",
        # CSL's variable `collection-editor`.
        "collection-editor": "NotRequired[list[CslName]]",
        # CSL's variable `compiler`.
        "compiler": "NotRequired[list[CslName]]",
        # CSL's variable `composer`.
        "composer": "NotRequired[list[CslName]]",
        # CSL's variable `container-author`.
        "container-author": "NotRequired[list[CslName]]",
        # CSL's variable `contributor`.
        "contributor": "NotRequired[list[CslName]]",
        # CSL's variable `curator`.
        "curator": "NotRequired[list[CslName]]",
        # CSL's variable `director`.
        "director": "NotRequired[list[CslName]]",
        # CSL's variable `editor`.
        "editor": "NotRequired[list[CslName]]",
        # CSL's variable `editor-translator`.
        "editor-translator": "NotRequired[list[CslName]]",
        # CSL's variable `editorial-director`.
        "editorial-director": "NotRequired[list[CslName]]",
        # CSL's variable `executive-producer`.
        "executive-producer": "NotRequired[list[CslName]]",
        # CSL's variable `guest`.
        "guest": "NotRequired[list[CslName]]",
        # CSL's variable `host`.
        "host": "NotRequired[list[CslName]]",
        # CSL's variable `illustrator`.
        "illustrator": "NotRequired[list[CslName]]",
        # CSL's variable `interviewer`.
        "interviewer": "NotRequired[list[CslName]]",
        # CSL's variable `narrator`.
        "narrator": "NotRequired[list[CslName]]",
        # CSL's variable `organizer`.
        "organizer": "NotRequired[list[CslName]]",
        # CSL's variable `original-author`.
        "original-author": "NotRequired[list[CslName]]",
        # CSL's variable `performer`.
        "performer": "NotRequired[list[CslName]]",
        # CSL's variable `producer`.
        "producer": "NotRequired[list[CslName]]",
        # CSL's variable `recipient`.
        "recipient": "NotRequired[list[CslName]]",
        # CSL's variable `reviewed-author`.
        "reviewed-author": "NotRequired[list[CslName]]",
        # CSL's variable `script-writer`.
        "script-writer": "NotRequired[list[CslName]]",
        # CSL's variable `series-creator`.
        "series-creator": "NotRequired[list[CslName]]",
        # CSL's variable `translator`.
        "translator": "NotRequired[list[CslName]]",
        # CSL's variable `issued`.
        "issued": "NotRequired[CslDate]",
        # CSL's variable `accessed`.
        "accessed": "NotRequired[CslDate]",
    },
)


class CslName(TypedDict):
    """A person by `family` and `given`, anybody else by `literal`."""

    family: NotRequired[str]
    """Family name."""
    given: NotRequired[str]
    """Given names."""
    literal: NotRequired[str]
    """The whole name, of an organisation for example."""


Difference = TypedDict(
    "Difference",
    {
        # The edition that is compared.
        "from": "EditionItem",
        # The edition that it is compared with.
        "to": "EditionItem",
        # What a reader sees that is not the same, in a fixed order; empty when nothing is.
        "changes": "list[FieldChange]",
    },
)


class Docs(TypedDict):
    guide: str
    """A guide, from the first request to a finished page."""
    reference: str
    """Every operation, with forms to try it."""
    openapi: str
    """The OpenAPI document."""


class EditionItem(TypedDict):
    edition: int
    """Its number. Numbers of withdrawals that showed nothing are left out."""
    visible_from: Instant
    """When it became visible here, whatever its date of publication."""
    visible_until: Instant | None
    """When another took its place, or the item was withdrawn; null while it is shown."""
    reason: EditionReason
    """Why it was made. One of `published`, `updated`, `notice`, `gone`, `redirect`, `backfill`, `reissued`; more may
    come.
    """
    minor: bool
    """Whether an editor called it minor, or a machine made it."""
    note: str | None
    """What readers were told of the change."""
    state: EditionState
    """`withdrawn` was shown under a notice. One of `published`, `withdrawn`; more may come."""
    slug: str | None
    """As it was then; null when it was suppressed."""
    label: str | None
    """As it was then; null when it was suppressed."""
    updated_at: Instant
    """What the item's `updated_at` was then."""
    suppressed: bool
    """Whether its words were erased for good. Its address is 410."""
    suppressed_at: Instant | None
    """When that was."""
    api_url: str
    """The document as it was then."""


class EditionPage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[EditionItem]
    """The page, in order."""


class Event(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["event"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    starts_at: Instant
    """The first instant."""
    starts_on: Day
    """The first day."""
    timezone: str
    """IANA name of the zone that the wall times are in."""
    all_day: bool
    """`starts_on` and `ends_on` count, and the instants follow from them."""
    status: EventStatus
    """schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`,
    `moved_online`; more may come.
    """
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: EventState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    title: str
    """Plain text."""
    summary: str
    """Plain text, for lists and the heads of pages."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""
    image: Image | None
    """The picture that stands for it."""
    ends_at: Instant
    """The end, exclusive."""
    starts_local: WallTime
    """The same on the clocks of the place."""
    ends_local: WallTime
    """The same on the clocks of the place, exclusive."""
    ends_on: Day
    """The last day, inclusive."""
    recurrence: Recurrence | None
    """Of a series. The event's own times are those of the first instance."""
    next_occurrence: Instant | None
    """When the first instance that is not over starts; null for a single event and after the last."""
    previous_starts_at: Instant | None
    """What `starts_at` was before it was rescheduled."""
    attendance_mode: EventAttendanceMode
    """schema.org's EventAttendanceModeEnumeration, in short. One of `offline`, `online`, `mixed`; more may come."""
    venue: Venue | None
    """Where it takes place."""
    online_url: str | None
    """Where to take part online."""
    registration_url: str | None
    """Where to sign up."""
    links: list[EventLink]
    """Addresses elsewhere."""
    organisers: list[Credit]
    """In order."""
    speakers: list[Credit]
    """In order."""
    posts: list[PostCard]
    """Posts about the event, the newest first."""
    json_ld: JsonLd
    """A schema.org description for the head of a page. Escape `<` when you write it into HTML."""
    sessions: list[Session]
    """In order."""
    translations: list[EventTranslation]
    """The same item in other languages."""
    body: str | None
    """Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it."""
    body_hast: HastRoot | None
    """Rich text as a unist/hast tree, with `body_format=hast`; else null."""


class EventCard(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["event"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    starts_at: Instant
    """The first instant."""
    starts_on: Day
    """The first day."""
    timezone: str
    """IANA name of the zone that the wall times are in."""
    all_day: bool
    """`starts_on` and `ends_on` count, and the instants follow from them."""
    status: EventStatus
    """schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`,
    `moved_online`; more may come.
    """


class EventItem(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["event"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    starts_at: Instant
    """The first instant."""
    starts_on: Day
    """The first day."""
    timezone: str
    """IANA name of the zone that the wall times are in."""
    all_day: bool
    """`starts_on` and `ends_on` count, and the instants follow from them."""
    status: EventStatus
    """schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`,
    `moved_online`; more may come.
    """
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: EventState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    title: str
    """Plain text."""
    summary: str
    """Plain text, for lists and the heads of pages."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""
    image: Image | None
    """The picture that stands for it."""
    ends_at: Instant
    """The end, exclusive."""
    starts_local: WallTime
    """The same on the clocks of the place."""
    ends_local: WallTime
    """The same on the clocks of the place, exclusive."""
    ends_on: Day
    """The last day, inclusive."""
    recurrence: Recurrence | None
    """Of a series. The event's own times are those of the first instance."""
    next_occurrence: Instant | None
    """When the first instance that is not over starts; null for a single event and after the last."""
    previous_starts_at: Instant | None
    """What `starts_at` was before it was rescheduled."""
    attendance_mode: EventAttendanceMode
    """schema.org's EventAttendanceModeEnumeration, in short. One of `offline`, `online`, `mixed`; more may come."""
    venue: Venue | None
    """Where it takes place."""
    online_url: str | None
    """Where to take part online."""
    registration_url: str | None
    """Where to sign up."""
    links: list[EventLink]
    """Addresses elsewhere."""
    organisers: list[Credit]
    """In order."""
    speakers: list[Credit]
    """In order."""
    posts: list[PostCard]
    """Posts about the event, the newest first."""


class EventLink(TypedDict):
    rel: EventLinkRel
    """What is there. One of `recording`, `slides`, `live`; more may come."""
    url: str
    """Where it leads."""
    title: str
    """Plain text."""


class EventPage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[EventItem]
    """The page, in order."""


class EventTranslation(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["event"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    starts_at: Instant
    """The first instant."""
    starts_on: Day
    """The first day."""
    timezone: str
    """IANA name of the zone that the wall times are in."""
    all_day: bool
    """`starts_on` and `ends_on` count, and the instants follow from them."""
    status: EventStatus
    """schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`,
    `moved_online`; more may come.
    """
    language: str
    """BCP 47."""


class FacetValue(TypedDict):
    value: str
    """What to give to the filter."""
    label: str
    """What to call the value."""
    count: int
    """How many items the list has with it."""
    item: Card | None
    """The item that the value names; null of a plain value."""


class Facets(TypedDict):
    kind: FacetsKind
    """Whose list. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come."""
    facets: dict[str, list[FacetValue]]
    """By filter, its values, the most frequent first; years and months by time, the latest first."""
    totals: dict[str, int]
    """By filter, how many values there are, shown or not."""


class Feed(TypedDict):
    title: str
    """What to call it."""
    media_type: str
    """Such as `application/feed+json`."""
    url: str
    """Its address."""


FieldChange = TypedDict(
    "FieldChange",
    {
        # The name of the property in the document.
        "field": "str",
        # What it was. Items are told by their labels, people as printed.
        "from": "FieldValue",
        # What it became.
        "to": "FieldValue",
        # Of a text: all of it, piece by piece. Empty for what is no text.
        "words": "list[WordChange]",
        # The same, escaped, with `<ins>` and `<del>`; lines are those of the text. Null for no text.
        "html": "str | None",
    },
)

FieldValue: TypeAlias = "str | float | bool | dict[str, Json] | None | list[str | dict[str, Json]]"


class FilterOffer(TypedDict):
    name: str
    """The parameter."""
    type: FilterOfferType
    """What a value is. One of `item`, `item_or_name`, `value`, `text`, `boolean`, `instant`, `year`, `query`; more
    may come.
    """
    kind: FilterOfferKind | None
    """Of a filter by items, their kind. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may
    come.
    """
    many: bool
    """Whether it takes several values, separated by commas."""
    values: list[str] | None
    """All of its values, if their list is closed."""
    facet: str | None
    """Where its values of the moment are counted; null if they cannot be."""


class FocalPoint(TypedDict):
    x: float
    """From the left, 0 to 1."""
    y: float
    """From the top, 0 to 1."""


class Formatted(TypedDict):
    apa: FormattedReference
    """APA, 7th edition."""
    harvard: FormattedReference
    """Harvard (Cite Them Right)."""
    vancouver: FormattedReference
    """Vancouver."""
    chicago: FormattedReference
    """Chicago, author and date."""


class FormattedReference(TypedDict):
    text: str
    """Plain text."""
    html: str
    """Sanitised HTML."""


class Found(TypedDict):
    url: str
    """The address that was asked for. The present one is the item's `url`."""
    kind: FoundKind
    """Of the item. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come."""
    moved: bool
    """Whether the item has another address now, or another item took its place."""
    item: Card
    """What is there now."""


class HastElement(TypedDict):
    """An HTML element."""

    type: Literal["element"]
    """`element`."""
    tagName: str
    """In lower case."""
    properties: dict[str, HastValue]
    """Attributes, by their names in the DOM: `className` is a list."""
    children: list[HastNode]
    """What is in it, in order."""


HastNode: TypeAlias = "HastElement | HastText"


class HastRoot(TypedDict):
    """The whole of a text."""

    type: Literal["root"]
    """`root`."""
    children: list[HastNode]
    """What is in it, in order."""


class HastText(TypedDict):
    """Characters."""

    type: Literal["text"]
    """`text`."""
    value: str
    """As it is read: nothing is escaped."""


HastValue: TypeAlias = "str | float | bool | list[str]"


class Heading(TypedDict):
    """Of a body, with those below it."""

    id: str
    """The id of the heading in the body."""
    level: int
    """Of the heading: 2 is `h2`."""
    text: str
    """Plain text."""
    children: list[Heading]
    """The headings below it."""


class Highlights(TypedDict):
    title: str | None
    """The title, and the subtitle after a dash; null when nothing in it matches."""
    summary: str | None
    """The summary, or the words of a quote; null when nothing in it matches."""
    body: str | None
    """The part of the text with most of the words; null when nothing in it matches."""


class Image(TypedDict):
    id: str
    """UUIDv7. It never changes."""
    url: str
    """The picture as it was given. Works at once, before renditions exist."""
    share_url: str
    """A JPEG of 1200×630, for cards of social networks."""
    alt: str | None
    """`""` is decorative; null is missing."""
    caption: str | None
    """Plain text."""
    credit: str | None
    """Plain text."""
    licence: str | None
    """SPDX."""
    width: int
    """In pixels."""
    height: int
    """In pixels."""
    focal_point: FocalPoint | None
    """What has to stay in sight when the picture is cropped."""
    placeholder: Placeholder
    """What to show until the picture is there."""
    sources: list[ImageSource]
    """For `<source>` elements; empty while there are no renditions."""
    renditions: list[Rendition]
    """Sizes that exist; empty while there are none."""


class ImageSource(TypedDict):
    media_type: str
    """Such as `image/avif`."""
    srcset: str
    """For the attribute of that name."""


JsonLd: TypeAlias = "dict[str, Json]"


class Licence(TypedDict):
    id: str
    """SPDX."""
    name: str
    """The name."""
    url: str
    """Where its text is."""


class Neighbours(TypedDict):
    previous: PostCard | None
    """The post published right before; null if it was the first."""
    next: PostCard | None
    """The post published right after; null if it is the latest."""


class Note(TypedDict):
    id: str
    """The id of the note in the body."""
    number: int
    """Its number in the text."""
    html: str
    """Sanitised HTML."""
    text: str
    """Plain text."""


class Placeholder(TypedDict):
    thumbhash: str
    """Base64 of a ThumbHash."""
    colour: str
    """`#rrggbb`."""


class Post(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["post"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    image: Image | None
    """The picture that stands for it."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: PostState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    title: str
    """Plain text."""
    subtitle: str | None
    """Plain text."""
    summary: str
    """Plain text, for lists and the heads of pages."""
    authors: list[Credit]
    """Bylines, in order."""
    guest: bool
    """Whether it was written by somebody from outside."""
    featured: bool
    """Whether editors want it to stand out."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""
    event: EventCard | None
    """The event that it is about."""
    licence: Licence | None
    """Under which it may be used."""
    canonical_url: str | None
    """Where the text was published first, if elsewhere."""
    reading_minutes: int
    """At 225 words a minute, at least one."""
    word_count: int
    """Of the body."""
    corrections: list[Correction]
    """What was put right after publication, the latest last."""
    json_ld: JsonLd
    """A schema.org description for the head of a page. Escape `<` when you write it into HTML."""
    table_of_contents: list[Heading]
    """The body's headings."""
    references: list[Cited]
    """The works cited, by number."""
    quotes: list[QuoteCard]
    """The quotations that the body shows."""
    seo: Seo
    """For the head of a page, with fallbacks filled in."""
    translations: list[PostTranslation]
    """The same item in other languages."""
    notes: list[Note]
    """Footnotes and citations, with the numbers and ids that they have in the body."""
    body: str | None
    """Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it."""
    body_hast: HastRoot | None
    """Rich text as a unist/hast tree, with `body_format=hast`; else null."""


class PostCard(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["post"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    image: Image | None
    """The picture that stands for it."""


class PostItem(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["post"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    image: Image | None
    """The picture that stands for it."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: PostState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    title: str
    """Plain text."""
    subtitle: str | None
    """Plain text."""
    summary: str
    """Plain text, for lists and the heads of pages."""
    authors: list[Credit]
    """Bylines, in order."""
    guest: bool
    """Whether it was written by somebody from outside."""
    featured: bool
    """Whether editors want it to stand out."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""
    event: EventCard | None
    """The event that it is about."""
    licence: Licence | None
    """Under which it may be used."""
    canonical_url: str | None
    """Where the text was published first, if elsewhere."""
    reading_minutes: int
    """At 225 words a minute, at least one."""
    word_count: int
    """Of the body."""


class PostPage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[PostItem]
    """The page, in order."""


class PostTranslation(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["post"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    image: Image | None
    """The picture that stands for it."""
    language: str
    """BCP 47."""


class Preview(TypedDict):
    expires_at: Instant | None
    """When it ends; null for a key that does not."""
    everything: bool
    """Whether all that is saved is shown: then `items` is empty."""
    items: list[Previewed]
    """What was named, then what publishing that would take along."""


class Previewed(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: PreviewedKind
    """Which shape the item has. One of `post`, `author`, `event`, `quote`, `reference`, `tag`, `image`; more may
    come.
    """
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    api_url: str | None
    """The item's document here; null for an image."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""


class Problem(TypedDict):
    """RFC 9457: what went wrong, and what to do."""

    type: str
    """The address of a page about this kind of problem."""
    title: str
    """The kind of problem, in words."""
    status: int
    """The HTTP status."""
    code: ProblemCode
    """The kind of problem: test this. One of `invalid_parameter`, `bad_request`, `unauthenticated`, `forbidden`,
    `invalid_preview`, `not_found`, `method_not_allowed`, `not_acceptable`, `conflict`, `gone`,
    `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `invalid`, `precondition_required`,
    `too_many_requests`, `server_error`, `busy`; more may come.
    """
    detail: str
    """One sentence about this request."""
    instance: str
    """The address that was asked for."""
    request_id: str
    """What the server's log knows this request by; also in `X-Request-ID`."""
    withdrawal: Withdrawal | None
    """With `gone`: when, why and where to. Else null."""
    errors: list[ProblemError]
    """An entry for each thing that is wrong."""
    current: dict[str, Json] | None
    """With `precondition_failed`: the working copy as it is now; else null."""


class ProblemError(TypedDict):
    """One thing that is wrong with a request."""

    parameter: str | None
    """The query parameter that it is about; null if none."""
    pointer: str | None
    """A JSON Pointer (RFC 6901) into what was sent; null if it is not about that."""
    header: str | None
    """The request's header that it is about; null if none."""
    code: str
    """What is wrong with it: test this. Such as `unknown_parameter` or `out_of_range`."""
    detail: str | None
    """One sentence about this request."""
    allowed: list[str]
    """What would do instead, where that can be listed."""
    nearest: str | None
    """The one of them that was probably meant."""


class Publisher(TypedDict):
    name: str
    """The name."""
    url: str | None
    """The organisation's address."""


class Quote(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["quote"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """The words, without quotation marks."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: QuoteState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    attribution: Credit | None
    """Who said it."""
    source: QuoteOrigin
    """Where the words come from."""
    selector: TextQuoteSelector | None
    """Where in the source the words are: a W3C TextQuoteSelector."""
    source_url: str | None
    """The source's address, with a text fragment that leads to the words."""
    verification: QuoteVerification
    """Whether the source says these words, as it was last looked up. One of `verbatim`, `drifted`, `unverifiable`;
    more may come.
    """
    verified_at: Instant | None
    """When that was."""
    permission: QuotePermission | None
    """To use the words. One of `granted`, `requested`, `refused`, `not_required`; more may come."""
    note: str | None
    """An editor's remark for readers."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""
    json_ld: JsonLd
    """A schema.org description for the head of a page. Escape `<` when you write it into HTML."""
    translations: list[QuoteTranslation]
    """The same item in other languages."""


class QuoteCard(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["quote"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """The words, without quotation marks."""


class QuoteItem(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["quote"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """The words, without quotation marks."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: QuoteState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    attribution: Credit | None
    """Who said it."""
    source: QuoteOrigin
    """Where the words come from."""
    selector: TextQuoteSelector | None
    """Where in the source the words are: a W3C TextQuoteSelector."""
    source_url: str | None
    """The source's address, with a text fragment that leads to the words."""
    verification: QuoteVerification
    """Whether the source says these words, as it was last looked up. One of `verbatim`, `drifted`, `unverifiable`;
    more may come.
    """
    verified_at: Instant | None
    """When that was."""
    permission: QuotePermission | None
    """To use the words. One of `granted`, `requested`, `refused`, `not_required`; more may come."""
    note: str | None
    """An editor's remark for readers."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""


class QuoteOrigin(TypedDict):
    post: PostCard | None
    """The post that the words come from."""
    event: EventCard | None
    """The event that the words were said at."""
    reference: ReferenceCard | None
    """The work that the words come from."""
    url: str | None
    """The address that the words come from."""


class QuotePage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[QuoteItem]
    """The page, in order."""


class QuoteTranslation(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["quote"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """The words, without quotation marks."""
    language: str
    """BCP 47."""


class Recurrence(TypedDict):
    rrule: str
    """RFC 5545, in wall time."""
    exdates: list[Day]
    """Days that are left out."""


Redirect = TypedDict(
    "Redirect",
    {
        # An old slug, or an old path or whole address as it was imported, such as `/2015/03/a-post.html`.
        "from": "str",
        # The same as an address of the public site; null while the site's address for the kind is not set.
        "from_url": "str | None",
        # Of the item that had the address. What it redirects to may be of another. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come.
        "kind": "RedirectKind",
        # What is there instead, in the end; null when that is elsewhere, or nothing.
        "to": "Card | None",
        # The address elsewhere that it redirects to.
        "target": "str | None",
        # 301, or 410 when there is nothing to redirect to.
        "status": "int",
        # `slug_changed`, `alias` (an imported path, or a name that was never its slug), `redirect` (withdrawn in favour of something else) or `gone`. One of `slug_changed`, `alias`, `redirect`, `gone`; more may come.
        "reason": "RedirectReason",
    },
)


class RedirectPage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[Redirect]
    """The page, in order."""


class Reference(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["reference"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """Plain text."""
    doi: str | None
    """Bare, in lower case: `10.5555/bread`."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: ReferenceState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    key: str
    """The citation key, such as `hale2019`."""
    type: ReferenceType
    """CSL."""
    title: str
    """Plain text."""
    contributors: dict[str, list[ContributorName]]
    """By CSL role, such as `author` or `editor`."""
    issued: str | None
    """EDTF, such as `2019`, `2019-05` or `2013~`."""
    year: int | None
    """Of issue."""
    container_title: str | None
    """The journal, book or series."""
    publisher: str | None
    """Who published it."""
    publisher_place: str | None
    """Where."""
    volume: str | None
    """As printed."""
    issue: str | None
    """As printed."""
    page: str | None
    """The page or pages."""
    isbn: str | None
    """13 digits."""
    source_url: str | None
    """Where the work is."""
    accessed: Day | None
    """When it was looked up there."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""
    json_ld: JsonLd
    """A schema.org description for the head of a page. Escape `<` when you write it into HTML."""
    csl: CslItem
    """The same for citation processors."""
    formatted: Formatted
    """Bibliography entries, by style."""
    translations: list[ReferenceTranslation]
    """The same item in other languages."""


class ReferenceCard(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["reference"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """Plain text."""
    doi: str | None
    """Bare, in lower case: `10.5555/bread`."""


class ReferenceItem(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["reference"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """Plain text."""
    doi: str | None
    """Bare, in lower case: `10.5555/bread`."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: ReferenceState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    key: str
    """The citation key, such as `hale2019`."""
    type: ReferenceType
    """CSL."""
    title: str
    """Plain text."""
    contributors: dict[str, list[ContributorName]]
    """By CSL role, such as `author` or `editor`."""
    issued: str | None
    """EDTF, such as `2019`, `2019-05` or `2013~`."""
    year: int | None
    """Of issue."""
    container_title: str | None
    """The journal, book or series."""
    publisher: str | None
    """Who published it."""
    publisher_place: str | None
    """Where."""
    volume: str | None
    """As printed."""
    issue: str | None
    """As printed."""
    page: str | None
    """The page or pages."""
    isbn: str | None
    """13 digits."""
    source_url: str | None
    """Where the work is."""
    accessed: Day | None
    """When it was looked up there."""
    tags: list[TagCard]
    """Those that are public, in the editors' order."""


class ReferencePage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[ReferenceItem]
    """The page, in order."""


class ReferenceTranslation(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["reference"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    text: str
    """Plain text."""
    doi: str | None
    """Bare, in lower case: `10.5555/bread`."""
    language: str
    """BCP 47."""


class Related(TypedDict):
    results: list[RelatedPost]
    """The most related first."""


class RelatedPost(TypedDict):
    item: PostCard
    """The other post."""
    score: int
    """How much they have in common. For comparing within one answer; what makes it up may change."""
    shared: list[Card]
    """What they have in common: cards of events, quotes, references, tags and authors."""


class Rendition(TypedDict):
    width: int
    """In pixels."""
    height: int
    """In pixels."""
    media_type: str
    """Such as `image/avif`."""
    url: str
    """The picture in this size."""


class ResourceOffer(TypedDict):
    kind: ResourceOfferKind
    """The kind of its items. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come."""
    url: str
    """The list's address."""
    filters: list[FilterOffer]
    """What it can be filtered by."""
    ordering: list[str]
    """What it can be ordered by; `-` is descending."""
    default_ordering: str
    """How it is ordered unless asked otherwise."""
    expand: list[str]
    """What can be expanded."""
    include: list[str]
    """What documents have and list items do not."""
    fields: list[str]
    """Every name that `fields` and `omit` know."""


class SearchHit(TypedDict):
    kind: SearchHitKind
    """Which shape the item has. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come."""
    score: int
    """5 the whole title, 4 in the title, 3 there or in names, 2 there or in the summary, 1 anywhere."""
    highlights: Highlights
    """Where the words are, as escaped HTML with `<mark>`."""
    item: Card
    """The item's card."""


class SearchPage(TypedDict):
    count: int | None
    """Of all pages, 1,000 at most; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[SearchHit]
    """The page, in order."""
    capped: bool
    """Whether there was more than is looked at: the latest of it were."""
    facets: dict[str, list[FacetValue]] | None
    """By name, the values that were found; null unless asked for."""


class Seo(TypedDict):
    title: str
    """Plain text."""
    description: str | None
    """Plain text."""
    image: str | None
    """The address of a picture of 1200×630."""
    noindex: bool
    """Whether search engines are asked to stay away."""


class Session(TypedDict):
    id: str
    """Unique within the event."""
    title: str
    """Plain text."""
    starts_at: Instant | None
    """The first instant."""
    ends_at: Instant | None
    """The end, exclusive."""
    starts_local: WallTime | None
    """The same on the clocks of the place."""
    ends_local: WallTime | None
    """The same on the clocks of the place, exclusive."""
    speakers: list[Credit]
    """In order."""
    groups: list[SessionGroup]
    """What groups worked on."""
    body: str | None
    """Rich text in the form that `body_format` names; HTML with `hast`."""


class SessionGroup(TypedDict):
    name: str
    """The name."""
    question: str | None
    """What the group was asked."""
    notes: list[str]
    """What was written down, line by line."""


class Site(TypedDict):
    name: str
    """The name."""
    description: str | None
    """What it is, in a sentence."""
    url: str | None
    """Of its first page."""
    timezone: str
    """IANA name of the zone that its dates are in."""
    default_language: str
    """BCP 47, of content that does not say another."""
    languages: list[str]
    """BCP 47, of what it publishes in."""
    licence: Licence | None
    """Under which its texts may be used unless they say another."""
    logo: str | None
    """The address of its logo."""
    publisher: Publisher | None
    """The organisation behind it."""


class Tag(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["tag"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: TagState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    name: str
    """The name."""
    description: str | None
    """Plain text."""
    parent: TagCard | None
    """The tag above. A filter by that one finds this one's items too."""
    translations: list[TagTranslation]
    """The same item in other languages."""


class TagCard(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["tag"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""


class TagItem(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["tag"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    aliases: list[str]
    """Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found."""
    embed_url: str | None
    """A page that shows the item in a frame; null while there is none."""
    oembed_url: str | None
    """The oEmbed description of the item; null while there is none."""
    edition: int | None
    """The number of the public version that this is; null in a preview."""
    state: TagState
    """`withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come."""
    notice: str | None
    """What readers have to know about a withdrawn item, as plain text."""
    language: str
    """BCP 47."""
    published_at: Instant
    """When it was published, as its editors say: an imported item may be older than its first edition."""
    published_on: Day
    """The same as a date in the site's zone: what `year=` and `month=` go by."""
    updated_at: Instant
    """When an editor last published a change."""
    revised_at: Instant | None
    """When an editor last published a change that was not minor; null if never."""
    name: str
    """The name."""
    description: str | None
    """Plain text."""
    parent: TagCard | None
    """The tag above. A filter by that one finds this one's items too."""


class TagPage(TypedDict):
    count: int | None
    """Of all pages; null by cursor."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[TagItem]
    """The page, in order."""


class TagTranslation(TypedDict):
    id: str
    """UUIDv7. It never changes; keep this, not the slug."""
    kind: Literal["tag"]
    """Which shape the item has."""
    slug: str
    """The item's name in addresses. It may change: an old one redirects."""
    label: str
    """What to call the item: a title, a name, a quote's first words, a reference's short form."""
    url: str | None
    """The item's page on the public site; null while the site's address for its kind is not set."""
    api_url: str
    """The item's document here."""
    language: str
    """BCP 47."""


class TextQuoteSelector(TypedDict):
    type: Literal["TextQuoteSelector"]
    """`TextQuoteSelector`."""
    exact: str
    """The words as the source has them."""
    prefix: str | None
    """What stands before them."""
    suffix: str | None
    """What stands after them."""


class Venue(TypedDict):
    name: str | None
    """The name."""
    address: str | None
    """Street and number."""
    locality: str | None
    """Town."""
    country: str | None
    """ISO 3166-1, two letters."""
    latitude: float | None
    """WGS 84."""
    longitude: float | None
    """WGS 84."""


class Withdrawal(TypedDict):
    """How an item left."""

    mode: WithdrawalMode
    """Whether there is something else to go to. One of `gone`, `redirect`, `suppressed`; more may come."""
    explanation: str | None
    """Why, for readers."""
    at: Instant
    """When."""
    target: str | None
    """Where to go; null unless redirected."""


class WordChange(TypedDict):
    op: WordChangeOp
    """* `equal` - equal * `insert` - insert * `delete` - delete"""
    text: str
    """Plain text."""
