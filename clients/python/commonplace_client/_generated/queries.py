"""What operations take. Written by `make clients` from openapi.yaml: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, Required, TypeAlias, TypedDict, TypeVar

Value = TypeVar("Value")

Many: TypeAlias = Value | Sequence[Value]
"""One value, or several."""

When: TypeAlias = datetime | date | str
"""An instant with its zone, or a date, which stands for its first instant in the site's zone."""

AuthorBodyFormat: TypeAlias = Literal["html", "markdown", "text", "hast"]
AuthorFields: TypeAlias = (
    Literal[
        "id",
        "kind",
        "slug",
        "label",
        "url",
        "api_url",
        "type",
        "image",
        "aliases",
        "embed_url",
        "oembed_url",
        "edition",
        "state",
        "notice",
        "language",
        "published_at",
        "published_on",
        "updated_at",
        "revised_at",
        "name",
        "sort_name",
        "honorific",
        "role_title",
        "affiliation",
        "bio",
        "orcid",
        "links",
        "guest",
        "json_ld",
        "translations",
    ]
    | str
)
AuthorInclude: TypeAlias = Literal["json_ld", "translations"]
AuthorOrdering: TypeAlias = Literal["name", "-name", "published_at", "-published_at", "updated_at", "-updated_at"]
AuthorState: TypeAlias = Literal["published", "withdrawn"]
AuthorType: TypeAlias = Literal["person", "organisation"]
EventAttendanceMode: TypeAlias = Literal["offline", "online", "mixed"]
EventBodyFormat: TypeAlias = Literal["html", "markdown", "text", "hast"]
EventExpand: TypeAlias = Literal["tags", "organisers", "speakers", "sessions.speakers", "posts", "translations"] | str
EventFields: TypeAlias = (
    Literal[
        "id",
        "kind",
        "slug",
        "label",
        "url",
        "api_url",
        "starts_at",
        "starts_on",
        "timezone",
        "all_day",
        "status",
        "aliases",
        "embed_url",
        "oembed_url",
        "edition",
        "state",
        "notice",
        "language",
        "published_at",
        "published_on",
        "updated_at",
        "revised_at",
        "title",
        "summary",
        "tags",
        "image",
        "ends_at",
        "starts_local",
        "ends_local",
        "ends_on",
        "recurrence",
        "next_occurrence",
        "previous_starts_at",
        "attendance_mode",
        "venue",
        "online_url",
        "registration_url",
        "links",
        "organisers",
        "speakers",
        "posts",
        "json_ld",
        "sessions",
        "translations",
        "body",
        "body_hast",
    ]
    | str
)
EventInclude: TypeAlias = Literal["json_ld", "sessions", "translations", "body", "body_hast"]
EventOrdering: TypeAlias = Literal[
    "starts_at", "-starts_at", "published_at", "-published_at", "updated_at", "-updated_at", "title", "-title"
]
EventState: TypeAlias = Literal["published", "withdrawn"]
EventStatus: TypeAlias = Literal["scheduled", "cancelled", "postponed", "rescheduled", "moved_online"]
FacetAttendanceMode: TypeAlias = Literal["offline", "online", "mixed"]
FacetFacets: TypeAlias = Literal[
    "tag",
    "author",
    "event",
    "reference",
    "quote",
    "year",
    "month",
    "language",
    "licence",
    "guest",
    "featured",
    "type",
    "speaker",
    "organiser",
    "status",
    "attendance_mode",
    "post",
    "verification",
    "parent",
]
FacetKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"]
FacetState: TypeAlias = Literal["published", "withdrawn"]
FacetStatus: TypeAlias = Literal["scheduled", "cancelled", "postponed", "rescheduled", "moved_online"]
FacetType: TypeAlias = Literal[
    "person",
    "organisation",
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
FacetVerification: TypeAlias = Literal["verbatim", "drifted", "unverifiable"]
PostBodyFormat: TypeAlias = Literal["html", "markdown", "text", "hast"]
PostExpand: TypeAlias = Literal["authors", "tags", "event", "references", "quotes", "translations"] | str
PostFields: TypeAlias = (
    Literal[
        "id",
        "kind",
        "slug",
        "label",
        "url",
        "api_url",
        "published_at",
        "published_on",
        "image",
        "aliases",
        "embed_url",
        "oembed_url",
        "edition",
        "state",
        "notice",
        "language",
        "updated_at",
        "revised_at",
        "title",
        "subtitle",
        "summary",
        "authors",
        "guest",
        "featured",
        "tags",
        "event",
        "licence",
        "canonical_url",
        "reading_minutes",
        "word_count",
        "corrections",
        "json_ld",
        "table_of_contents",
        "references",
        "quotes",
        "seo",
        "translations",
        "notes",
        "body",
        "body_hast",
    ]
    | str
)
PostInclude: TypeAlias = Literal[
    "corrections",
    "json_ld",
    "table_of_contents",
    "references",
    "quotes",
    "seo",
    "translations",
    "notes",
    "body",
    "body_hast",
]
PostOrdering: TypeAlias = Literal["published_at", "-published_at", "updated_at", "-updated_at", "title", "-title"]
PostState: TypeAlias = Literal["published", "withdrawn"]
QuoteBodyFormat: TypeAlias = Literal["html", "markdown", "text", "hast"]
QuoteExpand: TypeAlias = (
    Literal["attribution", "source.post", "source.event", "source.reference", "tags", "translations"] | str
)
QuoteFields: TypeAlias = (
    Literal[
        "id",
        "kind",
        "slug",
        "label",
        "url",
        "api_url",
        "text",
        "aliases",
        "embed_url",
        "oembed_url",
        "edition",
        "state",
        "notice",
        "language",
        "published_at",
        "published_on",
        "updated_at",
        "revised_at",
        "attribution",
        "source",
        "selector",
        "source_url",
        "verification",
        "verified_at",
        "permission",
        "note",
        "tags",
        "json_ld",
        "translations",
    ]
    | str
)
QuoteInclude: TypeAlias = Literal["json_ld", "translations"]
QuoteOrdering: TypeAlias = Literal["published_at", "-published_at", "updated_at", "-updated_at", "text", "-text"]
QuoteState: TypeAlias = Literal["published", "withdrawn"]
QuoteVerification: TypeAlias = Literal["verbatim", "drifted", "unverifiable"]
RedirectKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"]
ReferenceBodyFormat: TypeAlias = Literal["html", "markdown", "text", "hast"]
ReferenceExpand: TypeAlias = Literal["tags", "translations"] | str
ReferenceFields: TypeAlias = (
    Literal[
        "id",
        "kind",
        "slug",
        "label",
        "url",
        "api_url",
        "text",
        "doi",
        "aliases",
        "embed_url",
        "oembed_url",
        "edition",
        "state",
        "notice",
        "language",
        "published_at",
        "published_on",
        "updated_at",
        "revised_at",
        "key",
        "type",
        "title",
        "contributors",
        "issued",
        "year",
        "container_title",
        "publisher",
        "publisher_place",
        "volume",
        "issue",
        "page",
        "isbn",
        "source_url",
        "accessed",
        "tags",
        "json_ld",
        "csl",
        "formatted",
        "translations",
    ]
    | str
)
ReferenceInclude: TypeAlias = Literal["json_ld", "csl", "formatted", "translations"]
ReferenceOrdering: TypeAlias = Literal["label", "-label", "published_at", "-published_at", "updated_at", "-updated_at"]
ReferenceState: TypeAlias = Literal["published", "withdrawn"]
ReferenceType: TypeAlias = Literal[
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
SearchFacets: TypeAlias = Literal["tag", "author", "year", "kind"]
SearchKind: TypeAlias = Literal["post", "author", "event", "quote", "reference", "tag"]
TagBodyFormat: TypeAlias = Literal["html", "markdown", "text", "hast"]
TagExpand: TypeAlias = Literal["parent", "translations"] | str
TagFields: TypeAlias = (
    Literal[
        "id",
        "kind",
        "slug",
        "label",
        "url",
        "api_url",
        "aliases",
        "embed_url",
        "oembed_url",
        "edition",
        "state",
        "notice",
        "language",
        "published_at",
        "published_on",
        "updated_at",
        "revised_at",
        "name",
        "description",
        "parent",
        "translations",
    ]
    | str
)
TagOrdering: TypeAlias = Literal["name", "-name", "published_at", "-published_at", "updated_at", "-updated_at"]
TagState: TypeAlias = Literal["published", "withdrawn"]


class WalkAuthors(TypedDict, total=False):
    """Authors, filtered and in order."""

    affiliation: str
    """The organisation that is printed with them. One literal text, commas and all; case and accents do not matter."""
    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: AuthorBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[Literal["translations"] | str]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[AuthorFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    guest: bool
    """Those from outside."""
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    include: Many[AuthorInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    omit: Many[AuthorFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    orcid: str
    """An ORCID iD, in any of its spellings."""
    ordering: AuthorOrdering
    """The order; `-` is descending."""
    page_size: int
    """Items a page."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    state: Many[AuthorState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    type: Many[AuthorType]
    """What they are. Any of the values."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """


class ListAuthors(WalkAuthors, total=False):
    """Authors, filtered and in order."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetAuthor(TypedDict, total=False):
    """One author."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: AuthorBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[Literal["translations"] | str]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[AuthorFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[AuthorInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[AuthorFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """


class WalkAuthorEditions(TypedDict, total=False):
    """The public history of an author."""

    page_size: int
    """Items a page."""


class ListAuthorEditions(WalkAuthorEditions, total=False):
    """The public history of an author."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetAuthorEdition(TypedDict, total=False):
    """An author as it was in one edition."""

    body_format: AuthorBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[Literal["translations"] | str]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[AuthorFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[AuthorInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[AuthorFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""


DiffAuthorEditions = TypedDict(
    "DiffAuthorEditions",
    {
        # The number of an edition; without it, of the one before `to`.
        "from": "int",
        # The number of an edition; without it, of the present one.
        "to": "int",
    },
    total=False,
)


class WalkEvents(TypedDict, total=False):
    """Events, filtered and in order."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    attendance_mode: Many[EventAttendanceMode]
    """How to take part. Any of the values."""
    body_format: EventBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[EventExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[EventFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    include: Many[EventInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    omit: Many[EventFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    ordering: EventOrdering
    """The order; `-` is descending."""
    organiser: Many[str]
    """Who organises it. Any of the values. Slugs or ids of authors, or names as they are printed."""
    page_size: int
    """Items a page."""
    past: bool
    """Events that have ended."""
    place: str
    """The venue's name, address, town or country. One literal text, commas and all; case and accents do not matter."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    speaker: Many[str]
    """Who speaks. Any of the values. Slugs or ids of authors, or names as they are printed."""
    starts_after: When
    """Starting then or later. An instant, or a date, which stands for its first instant in the site's zone."""
    starts_before: When
    """Starting before then. An instant, or a date, which stands for its first instant in the site's zone."""
    state: Many[EventState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    status: Many[EventStatus]
    """Whether it takes place. Any of the values."""
    tag: Many[str]
    """Tags, with those below them. Any of the values. Slugs, old slugs or ids."""
    tag_all: Many[str]
    """Tags, with those below them. All of the values. Slugs, old slugs or ids."""
    tag_not: Many[str]
    """Tags, with those below them. None of the values. Slugs, old slugs or ids."""
    upcoming: bool
    """Events that have not ended, those that are going on among them."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """


class ListEvents(WalkEvents, total=False):
    """Events, filtered and in order."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetEvent(TypedDict, total=False):
    """One event."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: EventBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[EventExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[EventFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[EventInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[EventFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """


class WalkEventEditions(TypedDict, total=False):
    """The public history of an event."""

    page_size: int
    """Items a page."""


class ListEventEditions(WalkEventEditions, total=False):
    """The public history of an event."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetEventEdition(TypedDict, total=False):
    """An event as it was in one edition."""

    body_format: EventBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[EventExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[EventFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[EventInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[EventFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""


DiffEventEditions = TypedDict(
    "DiffEventEditions",
    {
        # The number of an edition; without it, of the one before `to`.
        "from": "int",
        # The number of an edition; without it, of the present one.
        "to": "int",
    },
    total=False,
)


class GetFacets(TypedDict, total=False):
    """What there is to filter a list by."""

    affiliation: str
    """Of authors: The organisation that is printed with them. One literal text, commas and all; case and accents do
    not matter.
    """
    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    attendance_mode: Many[FacetAttendanceMode]
    """Of events: How to take part. Any of the values."""
    attributed_to: Many[str]
    """Of quotes: Who said it. Any of the values. Slugs or ids of authors, or names as they are printed."""
    author: Many[str]
    """Of posts: Authors with a byline. Any of the values. Slugs, old slugs or ids. Of quotes: Authors who said it.
    Any of the values. Slugs, old slugs or ids.
    """
    author_all: Many[str]
    """Of posts: Authors with a byline. All of the values. Slugs, old slugs or ids."""
    author_not: Many[str]
    """Of posts: Authors with a byline. None of the values. Slugs, old slugs or ids."""
    cited_by: Many[str]
    """Of references: The posts that cite them. Any of the values. Slugs, old slugs or ids."""
    contributor: str
    """Of references: A full name, a family name or an organisation's name, in any role. One literal text, commas and
    all; case and accents do not matter.
    """
    doi: str
    """Of references: A DOI, in any of its spellings."""
    event: Many[str]
    """Of posts: The event that they are about. Any of the values. Slugs, old slugs or ids. Of quotes: The event that
    the words were said at. Any of the values. Slugs, old slugs or ids.
    """
    facets: Many[FacetFacets]
    """Which filters to count the values of; without it, all that can be counted for the kind."""
    featured: bool
    """Of posts: What editors want to stand out."""
    guest: bool
    """Of posts and authors: Those from outside."""
    ids: Many[str]
    """Of posts, authors, events, quotes, references and tags: Only these, in the order of the list. Any of the
    values. Slugs, old slugs or ids.
    """
    isbn: str
    """Of references: An ISBN of 10 or 13 digits."""
    kind: Required[FacetKind]
    """Whose list."""
    language: Many[str]
    """Of posts, authors, events, quotes, references and tags: BCP 47 tags, as they are: `en` does not find `en-GB`.
    Any of the values.
    """
    licence: Many[str]
    """Of posts: SPDX ids. Any of the values."""
    month: Many[str]
    """Of posts: Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any
    of the values.
    """
    orcid: str
    """Of authors: An ORCID iD, in any of its spellings."""
    organiser: Many[str]
    """Of events: Who organises it. Any of the values. Slugs or ids of authors, or names as they are printed."""
    page_size: int
    """Values a facet."""
    parent: Many[str]
    """Of tags: The tag right above. Any of the values. Slugs, old slugs or ids."""
    past: bool
    """Of events: Events that have ended."""
    place: str
    """Of events: The venue's name, address, town or country. One literal text, commas and all; case and accents do
    not matter.
    """
    post: Many[str]
    """Of quotes: The posts that the words come from. Any of the values. Slugs, old slugs or ids."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    published_after: When
    """Of posts: Published then or later. An instant, or a date, which stands for its first instant in the site's
    zone.
    """
    published_before: When
    """Of posts: Published before then. An instant, or a date, which stands for its first instant in the site's zone."""
    q: str
    """Of posts, authors, events, quotes, references and tags: Words that an item has, in any of their forms and
    whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread`
    what must not be there; the rest is text.
    """
    quote: Many[str]
    """Of posts: The quotations that they show. Any of the values. Slugs, old slugs or ids."""
    reference: Many[str]
    """Of posts: The works that they cite. Any of the values. Slugs, old slugs or ids. Of quotes: The works that the
    words come from. Any of the values. Slugs, old slugs or ids.
    """
    speaker: Many[str]
    """Of events: Who speaks. Any of the values. Slugs or ids of authors, or names as they are printed."""
    starts_after: When
    """Of events: Starting then or later. An instant, or a date, which stands for its first instant in the site's
    zone.
    """
    starts_before: When
    """Of events: Starting before then. An instant, or a date, which stands for its first instant in the site's zone."""
    state: Many[FacetState]
    """Of posts, authors, events, quotes, references and tags: `withdrawn` finds what is still served under a notice;
    without it, lists leave that out. Any of the values.
    """
    status: Many[FacetStatus]
    """Of events: Whether it takes place. Any of the values."""
    tag: Many[str]
    """Of posts, events, quotes and references: Tags, with those below them. Any of the values. Slugs, old slugs or
    ids.
    """
    tag_all: Many[str]
    """Of posts, events, quotes and references: Tags, with those below them. All of the values. Slugs, old slugs or
    ids.
    """
    tag_not: Many[str]
    """Of posts, events, quotes and references: Tags, with those below them. None of the values. Slugs, old slugs or
    ids.
    """
    type: Many[FacetType]
    """Of authors and references: What they are. Any of the values."""
    upcoming: bool
    """Of events: Events that have not ended, those that are going on among them."""
    updated_since: When
    """Of posts, authors, events, quotes, references and tags: An editor published a change of them then or later. An
    instant, or a date, which stands for its first instant in the site's zone.
    """
    verification: Many[FacetVerification]
    """Of quotes: Whether the source says these words. Any of the values."""
    year: Many[str]
    """Of posts: Years of the date of publication in the site's zone. Any of the values. Of references: The year of
    issue.
    """
    year_max: int
    """Of references: Issued in that year or before."""
    year_min: int
    """Of references: Issued in that year or later."""


class LookUp(TypedDict, total=False):
    """The item behind an address of the public site."""

    url: Required[str]
    """A full address or a path, percent-encoded. Its query and fragment are ignored, unless an imported address has
    the same query.
    """


class WalkPosts(TypedDict, total=False):
    """Posts, filtered and in order."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    author: Many[str]
    """Authors with a byline. Any of the values. Slugs, old slugs or ids."""
    author_all: Many[str]
    """Authors with a byline. All of the values. Slugs, old slugs or ids."""
    author_not: Many[str]
    """Authors with a byline. None of the values. Slugs, old slugs or ids."""
    body_format: PostBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    event: Many[str]
    """The event that they are about. Any of the values. Slugs, old slugs or ids."""
    expand: Many[PostExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    featured: bool
    """What editors want to stand out."""
    fields: Many[PostFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    guest: bool
    """Those from outside."""
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    include: Many[PostInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    licence: Many[str]
    """SPDX ids. Any of the values."""
    month: Many[str]
    """Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any of the
    values.
    """
    omit: Many[PostFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    ordering: PostOrdering
    """The order; `-` is descending."""
    page_size: int
    """Items a page."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    published_after: When
    """Published then or later. An instant, or a date, which stands for its first instant in the site's zone."""
    published_before: When
    """Published before then. An instant, or a date, which stands for its first instant in the site's zone."""
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    quote: Many[str]
    """The quotations that they show. Any of the values. Slugs, old slugs or ids."""
    reference: Many[str]
    """The works that they cite. Any of the values. Slugs, old slugs or ids."""
    state: Many[PostState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    tag: Many[str]
    """Tags, with those below them. Any of the values. Slugs, old slugs or ids."""
    tag_all: Many[str]
    """Tags, with those below them. All of the values. Slugs, old slugs or ids."""
    tag_not: Many[str]
    """Tags, with those below them. None of the values. Slugs, old slugs or ids."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """
    year: Many[int]
    """Years of the date of publication in the site's zone. Any of the values."""


class ListPosts(WalkPosts, total=False):
    """Posts, filtered and in order."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetPost(TypedDict, total=False):
    """One post."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: PostBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[PostExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[PostFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[PostInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[PostFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """


class WalkPostEditions(TypedDict, total=False):
    """The public history of a post."""

    page_size: int
    """Items a page."""


class ListPostEditions(WalkPostEditions, total=False):
    """The public history of a post."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetPostEdition(TypedDict, total=False):
    """A post as it was in one edition."""

    body_format: PostBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[PostExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[PostFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[PostInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[PostFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""


DiffPostEditions = TypedDict(
    "DiffPostEditions",
    {
        # The number of an edition; without it, of the one before `to`.
        "from": "int",
        # The number of an edition; without it, of the present one.
        "to": "int",
    },
    total=False,
)


class GetPostNeighbours(TypedDict, total=False):
    """The posts right before and after one."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    author: Many[str]
    """Authors with a byline. Any of the values. Slugs, old slugs or ids."""
    author_all: Many[str]
    """Authors with a byline. All of the values. Slugs, old slugs or ids."""
    author_not: Many[str]
    """Authors with a byline. None of the values. Slugs, old slugs or ids."""
    event: Many[str]
    """The event that they are about. Any of the values. Slugs, old slugs or ids."""
    featured: bool
    """What editors want to stand out."""
    guest: bool
    """Those from outside."""
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    licence: Many[str]
    """SPDX ids. Any of the values."""
    month: Many[str]
    """Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any of the
    values.
    """
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    published_after: When
    """Published then or later. An instant, or a date, which stands for its first instant in the site's zone."""
    published_before: When
    """Published before then. An instant, or a date, which stands for its first instant in the site's zone."""
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    quote: Many[str]
    """The quotations that they show. Any of the values. Slugs, old slugs or ids."""
    reference: Many[str]
    """The works that they cite. Any of the values. Slugs, old slugs or ids."""
    state: Many[PostState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    tag: Many[str]
    """Tags, with those below them. Any of the values. Slugs, old slugs or ids."""
    tag_all: Many[str]
    """Tags, with those below them. All of the values. Slugs, old slugs or ids."""
    tag_not: Many[str]
    """Tags, with those below them. None of the values. Slugs, old slugs or ids."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """
    year: Many[int]
    """Years of the date of publication in the site's zone. Any of the values."""


class GetRelatedPosts(TypedDict, total=False):
    """The posts that have most in common with one."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    author: Many[str]
    """Authors with a byline. Any of the values. Slugs, old slugs or ids."""
    author_all: Many[str]
    """Authors with a byline. All of the values. Slugs, old slugs or ids."""
    author_not: Many[str]
    """Authors with a byline. None of the values. Slugs, old slugs or ids."""
    event: Many[str]
    """The event that they are about. Any of the values. Slugs, old slugs or ids."""
    featured: bool
    """What editors want to stand out."""
    guest: bool
    """Those from outside."""
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    licence: Many[str]
    """SPDX ids. Any of the values."""
    month: Many[str]
    """Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any of the
    values.
    """
    page_size: int
    """Posts, at most."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    published_after: When
    """Published then or later. An instant, or a date, which stands for its first instant in the site's zone."""
    published_before: When
    """Published before then. An instant, or a date, which stands for its first instant in the site's zone."""
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    quote: Many[str]
    """The quotations that they show. Any of the values. Slugs, old slugs or ids."""
    reference: Many[str]
    """The works that they cite. Any of the values. Slugs, old slugs or ids."""
    state: Many[PostState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    tag: Many[str]
    """Tags, with those below them. Any of the values. Slugs, old slugs or ids."""
    tag_all: Many[str]
    """Tags, with those below them. All of the values. Slugs, old slugs or ids."""
    tag_not: Many[str]
    """Tags, with those below them. None of the values. Slugs, old slugs or ids."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """
    year: Many[int]
    """Years of the date of publication in the site's zone. Any of the values."""


class GetPreview(TypedDict, total=False):
    """What a preview token covers."""

    preview: str
    """The token; or give it in `X-Preview-Token`."""


class WalkQuotes(TypedDict, total=False):
    """Quotes, filtered and in order."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    attributed_to: Many[str]
    """Who said it. Any of the values. Slugs or ids of authors, or names as they are printed."""
    author: Many[str]
    """Authors who said it. Any of the values. Slugs, old slugs or ids."""
    body_format: QuoteBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    event: Many[str]
    """The event that the words were said at. Any of the values. Slugs, old slugs or ids."""
    expand: Many[QuoteExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[QuoteFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    include: Many[QuoteInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    omit: Many[QuoteFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    ordering: QuoteOrdering
    """The order; `-` is descending."""
    page_size: int
    """Items a page."""
    post: Many[str]
    """The posts that the words come from. Any of the values. Slugs, old slugs or ids."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    reference: Many[str]
    """The works that the words come from. Any of the values. Slugs, old slugs or ids."""
    state: Many[QuoteState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    tag: Many[str]
    """Tags, with those below them. Any of the values. Slugs, old slugs or ids."""
    tag_all: Many[str]
    """Tags, with those below them. All of the values. Slugs, old slugs or ids."""
    tag_not: Many[str]
    """Tags, with those below them. None of the values. Slugs, old slugs or ids."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """
    verification: Many[QuoteVerification]
    """Whether the source says these words. Any of the values."""


class ListQuotes(WalkQuotes, total=False):
    """Quotes, filtered and in order."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetQuote(TypedDict, total=False):
    """One quote."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: QuoteBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[QuoteExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[QuoteFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[QuoteInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[QuoteFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """


class WalkQuoteEditions(TypedDict, total=False):
    """The public history of a quote."""

    page_size: int
    """Items a page."""


class ListQuoteEditions(WalkQuoteEditions, total=False):
    """The public history of a quote."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetQuoteEdition(TypedDict, total=False):
    """A quote as it was in one edition."""

    body_format: QuoteBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[QuoteExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[QuoteFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[QuoteInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[QuoteFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""


DiffQuoteEditions = TypedDict(
    "DiffQuoteEditions",
    {
        # The number of an edition; without it, of the one before `to`.
        "from": "int",
        # The number of an edition; without it, of the present one.
        "to": "int",
    },
    total=False,
)


class WalkRedirects(TypedDict, total=False):
    """Every old address, and where it leads."""

    kind: Many[RedirectKind]
    """Kinds of items. Any of the values."""
    page_size: int
    """Items a page."""


class ListRedirects(WalkRedirects, total=False):
    """Every old address, and where it leads."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class WalkReferences(TypedDict, total=False):
    """References, filtered and in order."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: ReferenceBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    cited_by: Many[str]
    """The posts that cite them. Any of the values. Slugs, old slugs or ids."""
    contributor: str
    """A full name, a family name or an organisation's name, in any role. One literal text, commas and all; case and
    accents do not matter.
    """
    doi: str
    """A DOI, in any of its spellings."""
    expand: Many[ReferenceExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[ReferenceFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    include: Many[ReferenceInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    isbn: str
    """An ISBN of 10 or 13 digits."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    omit: Many[ReferenceFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    ordering: ReferenceOrdering
    """The order; `-` is descending."""
    page_size: int
    """Items a page."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    state: Many[ReferenceState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    tag: Many[str]
    """Tags, with those below them. Any of the values. Slugs, old slugs or ids."""
    tag_all: Many[str]
    """Tags, with those below them. All of the values. Slugs, old slugs or ids."""
    tag_not: Many[str]
    """Tags, with those below them. None of the values. Slugs, old slugs or ids."""
    type: Many[ReferenceType]
    """What they are. Any of the values."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """
    year: int
    """The year of issue."""
    year_max: int
    """Issued in that year or before."""
    year_min: int
    """Issued in that year or later."""


class ListReferences(WalkReferences, total=False):
    """References, filtered and in order."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetReference(TypedDict, total=False):
    """One reference."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: ReferenceBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[ReferenceExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[ReferenceFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[ReferenceInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[ReferenceFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """


class WalkReferenceEditions(TypedDict, total=False):
    """The public history of a reference."""

    page_size: int
    """Items a page."""


class ListReferenceEditions(WalkReferenceEditions, total=False):
    """The public history of a reference."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetReferenceEdition(TypedDict, total=False):
    """A reference as it was in one edition."""

    body_format: ReferenceBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[ReferenceExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[ReferenceFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[ReferenceInclude]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[ReferenceFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""


DiffReferenceEditions = TypedDict(
    "DiffReferenceEditions",
    {
        # The number of an edition; without it, of the one before `to`.
        "from": "int",
        # The number of an edition; without it, of the present one.
        "to": "int",
    },
    total=False,
)


class WalkSearch(TypedDict, total=False):
    """Items of every kind by their words."""

    author: Many[str]
    """Authors with a byline, or whose words they are. Any of the values. Slugs, old slugs or ids."""
    author_not: Many[str]
    """Authors with a byline, or whose words they are. None of the values. Slugs, old slugs or ids."""
    facets: Many[SearchFacets]
    """Which values to count among what is found; without it, none."""
    kind: Many[SearchKind]
    """Only these kinds. Any of the values."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    page_size: int
    """Items a page."""
    q: Required[str]
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    tag: Many[str]
    """Tags, with those below them. Any of the values. Slugs, old slugs or ids."""
    tag_all: Many[str]
    """Tags, with those below them. All of the values. Slugs, old slugs or ids."""
    tag_not: Many[str]
    """Tags, with those below them. None of the values. Slugs, old slugs or ids."""
    year: Many[int]
    """Of posts, years of the date of publication in the site's zone; of references, of issue. Any of the values."""


class Search(WalkSearch, total=False):
    """Items of every kind by their words."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class WalkTags(TypedDict, total=False):
    """Tags, filtered and in order."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: TagBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[TagExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[TagFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    ids: Many[str]
    """Only these, in the order of the list. Any of the values. Slugs, old slugs or ids."""
    include: Many[Literal["translations"]]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    language: Many[str]
    """BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values."""
    omit: Many[TagFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    ordering: TagOrdering
    """The order; `-` is descending."""
    page_size: int
    """Items a page."""
    parent: Many[str]
    """The tag right above. Any of the values. Slugs, old slugs or ids."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """
    q: str
    """Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a
    phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.
    """
    state: Many[TagState]
    """`withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values."""
    updated_since: When
    """An editor published a change of them then or later. An instant, or a date, which stands for its first instant
    in the site's zone.
    """


class ListTags(WalkTags, total=False):
    """Tags, filtered and in order."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetTag(TypedDict, total=False):
    """One tag."""

    as_of: When
    """As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed
    since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to
    come: what it covers is shown as it is scheduled by then.
    """
    body_format: TagBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[TagExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[TagFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[Literal["translations"]]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[TagFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""
    preview: str
    """A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`,
    and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header
    `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`.
    """


class WalkTagEditions(TypedDict, total=False):
    """The public history of a tag."""

    page_size: int
    """Items a page."""


class ListTagEditions(WalkTagEditions, total=False):
    """The public history of a tag."""

    cursor: str
    """A place in the list, from `next` or `previous`; empty to start."""
    page: int
    """The page; not together with `cursor`."""


class GetTagEdition(TypedDict, total=False):
    """A tag as it was in one edition."""

    body_format: TagBodyFormat
    """The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in
    `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML.
    """
    expand: Many[TagExpand]
    """Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only
    adds properties.
    """
    fields: Many[TagFields]
    """Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may
    name what list items leave out. With it, an answer has fewer properties than the schema requires.
    """
    include: Many[Literal["translations"]]
    """What list items leave out of documents: `body,references`. A document has all of it already."""
    omit: Many[TagFields]
    """Without these parts of each item, dotted. `id`, `kind` and `slug` stay."""


DiffTagEditions = TypedDict(
    "DiffTagEditions",
    {
        # The number of an edition; without it, of the one before `to`.
        "from": "int",
        # The number of an edition; without it, of the present one.
        "to": "int",
    },
    total=False,
)
