"""What each kind is edited in: every field of its state (content/states.py), in the order in which it is written.

A quote's `standing` is not here: it is decided by an editor's word (content/commands/authoring.py).
"""

from collections.abc import Iterable
from zoneinfo import available_timezones

from django.db.models import TextChoices

from content.admin.inputs import (
    Alternative,
    Area,
    ByRole,
    Choice,
    Flag,
    Form,
    Group,
    Input,
    Instant,
    Lines,
    Link,
    Paragraphs,
    Rows,
    Section,
)
from content.text import csl_terms
from content.vocabulary import (
    AttendanceMode,
    AuthorType,
    EventStatus,
    Kind,
    LinkRel,
    Permission,
    Verification,
)

MARKDOWN = (
    "Markdown. Cite with [@key, p. 3], link with [words](post:slug), show a picture with ![words](image:slug); "
    "::: quote slug on a line of its own, closed by :::, shows a quote."
)


def _of(choices: type[TextChoices]) -> list[tuple[str, str]]:
    return [(value, label) for value, label in choices.choices]


def _words(values: Iterable[str]) -> list[tuple[str, str]]:
    return [(value, value) for value in sorted(values)]


def _affiliation() -> Group:
    parts = [
        Input(name="name"),
        Input(name="url", label="Address", type="url"),
        Input(name="ror", label="ROR", type="url"),
    ]
    return Group(name="affiliation", parts=parts)


def _credit() -> list[Input]:
    return [
        Input(name="name", label="Name, as printed"),
        Input(name="role"),
        Link(name="author", kind=Kind.AUTHOR),
        _affiliation(),
    ]


def _credits(name: str, help_: str = "") -> Rows:
    return Rows(name=name, parts=_credit(), help=help_, blank=1)


def _tags() -> Rows:
    return Rows(name="tags", parts=[Link(name="", label="Tag", kind=Kind.TAG)], help="The slugs of tags.")


def _image(name: str = "image") -> Link:
    return Link(name=name, kind=Kind.IMAGE)


def _address(kind: Kind) -> Section:
    parts = [
        Input(name="slug", help="The last part of its address. Left empty, it is made from the title."),
        Input(name="language", help="A language tag, such as en-GB."),
        Instant(
            name="published_at", label="Date of publication", help="If it is another than when it is published here."
        ),
        Link(name="translation_of", kind=kind),
        Lines(
            name="aliases", label="Old addresses", help="Slugs or paths under which it is still found, one on a line."
        ),
    ]
    return Section("Address and dates", parts, folded=True)


def _licence() -> Input:
    return Input(name="licence", help="An SPDX id, such as CC-BY-4.0.")


def _post() -> list[Section]:
    seo = [
        Input(name="title"),
        Area(name="description", lines=2),
        _image(),
        Flag(name="noindex", label="Keep out of search engines"),
    ]
    cited = [
        Input(name="key"),
        Link(name="reference", kind=Kind.REFERENCE),
        Flag(name="listed", label="Listed, though the text does not cite it"),
    ]
    return [
        Section(
            "",
            [
                Input(name="title", required=True, wide=True),
                Input(name="subtitle", wide=True),
                Area(name="summary", lines=3),
                Area(name="body", lines=24, help=MARKDOWN),
            ],
        ),
        Section("Byline", [_credits("authors"), Flag(name="guest", label="Written by a guest")]),
        Section(
            "Belongs to",
            [_tags(), Link(name="event", kind=Kind.EVENT), _image(), Flag(name="featured"), _licence()],
        ),
        Section(
            "References and search engines",
            [
                Rows(name="citations", parts=cited, help="Which reference a key of the text means.", blank=1),
                Input(
                    name="canonical_url", label="Canonical address", type="url", help="If it appeared elsewhere first."
                ),
                Group(name="seo", label="Search engines", parts=seo),
            ],
            folded=True,
        ),
    ]


def _author() -> list[Section]:
    pages = [Input(name="rel", label="What it is"), Input(name="url", label="Address", type="url")]
    return [
        Section(
            "",
            [
                Choice(name="type", options=_of(AuthorType), required=True),
                Input(name="name", required=True),
                Input(name="sort_name", label="Name to sort by", help="Left empty: the family name first."),
                Input(name="honorific"),
                Input(name="role_title", label="Role"),
                _affiliation(),
                Area(name="bio", lines=8, help=MARKDOWN),
            ],
        ),
        Section(
            "More",
            [
                Input(name="orcid", label="ORCID iD"),
                Rows(name="links", parts=pages, blank=1),
                _image(),
                Flag(name="guest", label="Writes as a guest"),
            ],
        ),
    ]


def _event() -> list[Section]:
    venue = [
        *(Input(name=name) for name in ("name", "address", "locality")),
        Input(name="country", help="Two letters, such as GB."),
        Input(name="latitude"),
        Input(name="longitude"),
    ]
    pages = [
        Choice(name="rel", label="What it is", options=_of(LinkRel)),
        Input(name="url", label="Address", type="url"),
        Input(name="title"),
    ]
    groups = [
        Input(name="name"),
        Area(name="question", lines=2),
        Paragraphs(name="notes", lines=5, help="A line of three hyphens (---) between two notes."),
    ]
    sessions = [
        Input(name="key", help="Lower case, no spaces: a part of its address."),
        Input(name="title"),
        Input(name="starts_local", label="Starts", type="datetime-local"),
        Input(name="ends_local", label="Ends", type="datetime-local"),
        _credits("speakers"),
        Area(name="body", lines=5),
        Rows(name="groups", parts=groups, blank=1),
    ]
    recurrence = [
        Input(name="rrule", label="Rule", help="An RRULE (RFC 5545), such as FREQ=WEEKLY;COUNT=4."),
        Lines(name="exdates", label="Except on", help="Days such as 2026-06-18, one on a line."),
    ]
    return [
        Section(
            "",
            [
                Input(name="title", required=True, wide=True),
                Area(name="summary", lines=3),
                Area(name="body", lines=12, help=MARKDOWN),
            ],
        ),
        Section(
            "When",
            [
                Choice(name="timezone", label="Time zone", options=_words(available_timezones()), required=True),
                Flag(name="all_day"),
                Input(name="starts_local", label="Starts", type="datetime-local", help="In the event's time zone."),
                Input(name="ends_local", label="Ends", type="datetime-local"),
                Input(name="starts_on", label="First day", type="date", help="Of an all-day event."),
                Input(name="ends_on", label="Last day", type="date"),
                Group(name="recurrence", parts=recurrence),
                Choice(name="status", options=_of(EventStatus), required=True),
                Instant(name="previous_starts_at", label="Was to start", help="If it was put off."),
            ],
        ),
        Section(
            "Where",
            [
                Choice(name="attendance_mode", options=_of(AttendanceMode), required=True),
                Group(name="venue", parts=venue),
                Input(name="online_url", label="Online at", type="url"),
                Input(name="registration_url", label="Registration at", type="url"),
                Rows(name="links", parts=pages, blank=1),
            ],
        ),
        Section("Who", [_credits("organisers"), _credits("speakers")]),
        Section("Sessions", [Rows(name="sessions", parts=sessions, blank=1)]),
        Section("Belongs to", [_tags(), _image()]),
    ]


def _quote() -> list[Section]:
    source = [
        Link(name="post", kind=Kind.POST),
        Link(name="event", kind=Kind.EVENT),
        Link(name="reference", kind=Kind.REFERENCE),
        Input(name="url", label="Address", type="url"),
    ]
    selector = [
        Area(name="exact", lines=2, label="The exact words"),
        Input(name="prefix", label="Before them"),
        Input(name="suffix", label="After them"),
    ]
    return [
        Section("", [Area(name="text", lines=5, required=True), Group(name="attribution", parts=_credit())]),
        Section(
            "Source", [Group(name="source", parts=source), Group(name="selector", label="Where in it", parts=selector)]
        ),
        Section(
            "Checked",
            [
                Choice(name="verification", options=_of(Verification), required=True),
                Instant(name="verified_at"),
                Choice(name="permission", options=_of(Permission)),
                Area(name="note", lines=3),
            ],
        ),
        Section("Belongs to", [_tags()]),
    ]


def _reference() -> list[Section]:
    people = [
        Choice(name="role", options=_words(csl_terms.CONTRIBUTOR_ROLES)),
        Input(name="family", label="Family name"),
        Input(name="given", label="Given name"),
        Input(name="literal", label="Or a whole name", help=""),
    ]
    return [
        Section(
            "",
            [
                Input(name="key", help="What texts cite it by, such as smith2019.", required=True),
                Choice(name="type", options=_words(csl_terms.CSL_TYPES), required=True),
                Area(name="title", lines=2, required=True),
                ByRole(name="contributors", parts=people),
                Input(name="issued", help="An EDTF date, such as 2019 or 2013-05."),
            ],
        ),
        Section(
            "Where it appeared",
            [
                Area(name="container_title", lines=1, label="In (journal, book, site)"),
                *(Input(name=name) for name in ("publisher", "publisher_place", "volume", "issue", "page")),
                Input(name="doi", label="DOI"),
                Input(name="isbn", label="ISBN"),
                Input(name="source_url", label="Address", type="url"),
                Input(name="accessed", type="date"),
            ],
        ),
        Section("More", [Area(name="text", lines=3, label="As it was printed"), _tags()]),
    ]


def _tag() -> list[Section]:
    return [
        Section(
            "",
            [
                Input(name="name", required=True),
                Area(name="description", lines=3),
                Link(name="parent", label="Below", kind=Kind.TAG),
            ],
        )
    ]


def _picture() -> list[Section]:
    focal = [Input(name="x", label="From the left, 0 to 1"), Input(name="y", label="From the top, 0 to 1")]
    return [
        Section(
            "",
            [
                Alternative(name="alt", label="Alternative text", help="What is to be seen, for who cannot see it."),
                Area(name="caption", lines=2),
                Input(name="credit"),
                _licence(),
                Group(name="focal_point", label="What matters in it", parts=focal),
            ],
        )
    ]


_SECTIONS = {
    Kind.POST: _post,
    Kind.AUTHOR: _author,
    Kind.EVENT: _event,
    Kind.QUOTE: _quote,
    Kind.REFERENCE: _reference,
    Kind.TAG: _tag,
    Kind.IMAGE: _picture,
}

FORMS: dict[str, Form] = {str(kind): Form([*make(), _address(kind)]) for kind, make in _SECTIONS.items()}

# What an invited guest writes (content/commands/authoring.py).
GUEST = Form(
    [
        Section(
            "",
            [
                Input(name="title", required=True, wide=True),
                Input(name="subtitle", wide=True),
                Area(name="summary", lines=3, help="A sentence or two, for lists."),
                Area(name="body", label="Text", lines=24),
            ],
        )
    ]
)
