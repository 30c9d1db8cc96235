"""The shapes of answers, for the schema and for nothing else: documents.py makes them, tests hold them against these.

Card ⊂ list item ⊂ document is inheritance here. Every field is always there; what may be absent is null.
"""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from content.models.edition import SHOWN, EditionState, Reason
from content.text.csl_terms import CSL_TYPES
from content.vocabulary import AttendanceMode, AuthorType, EventStatus, Kind, LinkRel, Permission, Verification

# Images are parts of other items here, and no kind of their own.
KINDS = [kind for kind in Kind.values if kind != Kind.IMAGE]
# What a filter takes, as the index calls it (`takes` of the filters).
FILTER_TYPES = ["item", "item_or_name", "value", "text", "boolean", "instant", "year", "query"]


def open_enum(values: Any, *, nullable: bool = False, example: str | None = None) -> serializers.CharField:
    """A text with known values, to which later versions may add: a client must bear a new one."""

    @extend_schema_field({"type": "string", "x-extensible-enum": list(values)})
    class OpenEnum(serializers.CharField):
        pass

    return OpenEnum(allow_null=nullable)


def only(value: str) -> serializers.CharField:
    """A text that is always this one: what tells the members of a union apart."""

    @extend_schema_field({"type": "string", "enum": [value]})
    class Only(serializers.CharField):
        pass

    return Only()


def words(**options: Any) -> serializers.CharField:
    return serializers.CharField(**options)


def maybe() -> serializers.CharField:
    return serializers.CharField(allow_null=True)


def address() -> serializers.URLField:
    return serializers.URLField()


def maybe_address() -> serializers.URLField:
    return serializers.URLField(allow_null=True)


@extend_schema_field({"type": "string", "format": "partial-date-time", "examples": ["2026-06-18T09:30:00"]})
class WallTime(serializers.CharField):
    """Wall time, without an offset."""


def written(name: str, *, nullable: bool = False) -> serializers.JSONField:
    """An object whose shape no serializer can say: it is in schema/components.py."""

    @extend_schema_field({"$ref": f"#/components/schemas/{name}"})
    class Written(serializers.JSONField):
        pass

    return Written(allow_null=nullable)


# --- Images and cards ------------------------------------------------------------------------------------------


class FocalPoint(serializers.Serializer):
    x = serializers.FloatField(min_value=0, max_value=1)
    y = serializers.FloatField(min_value=0, max_value=1)


class Placeholder(serializers.Serializer):
    thumbhash = words()
    colour = words()


class ImageSource(serializers.Serializer):
    media_type = words()
    srcset = words()


class Rendition(serializers.Serializer):
    width = serializers.IntegerField()
    height = serializers.IntegerField()
    media_type = words()
    url = address()


class Image(serializers.Serializer):
    id = serializers.UUIDField()
    url = address()
    share_url = address()
    alt = maybe()
    caption = maybe()
    credit = maybe()
    licence = maybe()
    width = serializers.IntegerField()
    height = serializers.IntegerField()
    focal_point = FocalPoint(allow_null=True)
    placeholder = Placeholder()
    sources = ImageSource(many=True)
    renditions = Rendition(many=True)


class Card(serializers.Serializer):
    id = serializers.UUIDField()
    kind = open_enum(Kind.values)
    slug = words()
    label = words()  # type: ignore[assignment]
    url = maybe_address()
    api_url = address()


class TagCard(Card):
    kind = only("tag")


class AuthorCard(Card):
    kind = only("author")
    type = open_enum(AuthorType.values)
    image = Image(allow_null=True)


class PostCard(Card):
    kind = only("post")
    published_at = serializers.DateTimeField()
    published_on = serializers.DateField()
    image = Image(allow_null=True)


class EventCard(Card):
    kind = only("event")
    starts_at = serializers.DateTimeField()
    starts_on = serializers.DateField()
    timezone = words()
    all_day = serializers.BooleanField()
    status = open_enum(EventStatus.values)


class QuoteCard(Card):
    kind = only("quote")
    text = words()


class ReferenceCard(Card):
    kind = only("reference")
    text = words()
    doi = maybe()


# --- What list items share -------------------------------------------------------------------------------------


class Shared(serializers.Serializer):
    aliases = serializers.ListField(child=words())
    embed_url = maybe_address()
    oembed_url = maybe_address()
    edition = serializers.IntegerField(allow_null=True)
    state = open_enum([EditionState.PUBLISHED.value, EditionState.WITHDRAWN.value, "preview"])
    notice = maybe()
    language = words()
    published_at = serializers.DateTimeField()
    published_on = serializers.DateField()
    updated_at = serializers.DateTimeField()
    revised_at = serializers.DateTimeField(allow_null=True)


class Correction(serializers.Serializer):
    edition = serializers.IntegerField()
    at = serializers.DateTimeField()
    note = words()


class Affiliation(serializers.Serializer):
    name = words()
    ror = maybe_address()
    url = maybe_address()


class Credit(serializers.Serializer):
    name = words()
    role = words()
    affiliation = Affiliation(allow_null=True)
    author = AuthorCard(allow_null=True)


def translation(card: type[Card]) -> Any:
    """A card with the language of the translation."""
    name = card.__name__.removesuffix("Card") + "Translation"
    return type(name, (card,), {"language": words(), "__module__": __name__})


# --- Posts -----------------------------------------------------------------------------------------------------


class Licence(serializers.Serializer):
    id = words()
    name = words()
    url = address()


class PostItem(PostCard, Shared):
    title = words()
    subtitle = maybe()
    summary = words()
    authors = Credit(many=True)
    guest = serializers.BooleanField()
    featured = serializers.BooleanField()
    tags = TagCard(many=True)
    event = EventCard(allow_null=True)
    licence = Licence(allow_null=True)
    canonical_url = maybe_address()
    reading_minutes = serializers.IntegerField()
    word_count = serializers.IntegerField()


@extend_schema_field({"$ref": "#/components/schemas/Heading"})
class Heading(serializers.JSONField):
    """An entry of the table of contents. It holds those below it, so its shape is in schema/components.py."""

    NAMES = ("id", "level", "text", "children")


class CitationPlace(serializers.Serializer):
    id = words()
    locator = maybe()


class Cited(serializers.Serializer):
    number = serializers.IntegerField()
    key = words()
    text = words()
    html = words()
    citations = CitationPlace(many=True)
    reference = ReferenceCard(allow_null=True)


class Seo(serializers.Serializer):
    title = words()
    description = maybe()
    image = maybe_address()
    noindex = serializers.BooleanField()


class Note(serializers.Serializer):
    id = words()
    number = serializers.IntegerField()
    html = words()
    text = words()


class Post(PostItem):
    corrections = Correction(many=True)
    json_ld = written("JsonLd")
    table_of_contents = serializers.ListField(child=Heading())
    references = Cited(many=True)
    quotes = QuoteCard(many=True)
    seo = Seo()
    translations = translation(PostCard)(many=True)
    notes = Note(many=True)
    body = maybe()
    body_hast = written("HastRoot", nullable=True)


# --- Authors ---------------------------------------------------------------------------------------------------


class AuthorLink(serializers.Serializer):
    rel = words()
    url = address()


class AuthorItem(AuthorCard, Shared):
    name = words()
    sort_name = words()
    honorific = maybe()
    role_title = maybe()
    affiliation = Affiliation(allow_null=True)
    bio = maybe()
    orcid = maybe_address()
    links = AuthorLink(many=True)
    guest = serializers.BooleanField()


class Author(AuthorItem):
    json_ld = written("JsonLd")
    translations = translation(AuthorCard)(many=True)


# --- Events ----------------------------------------------------------------------------------------------------


class Recurrence(serializers.Serializer):
    rrule = words()
    exdates = serializers.ListField(child=serializers.DateField())


class Venue(serializers.Serializer):
    name = maybe()
    address = maybe()
    locality = maybe()
    country = maybe()
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)


class EventLink(serializers.Serializer):
    rel = open_enum(LinkRel.values)
    url = address()
    title = words()


class EventItem(EventCard, Shared):
    title = words()
    summary = words()
    tags = TagCard(many=True)
    image = Image(allow_null=True)
    ends_at = serializers.DateTimeField()
    starts_local = WallTime()
    ends_local = WallTime()
    ends_on = serializers.DateField()
    recurrence = Recurrence(allow_null=True)
    next_occurrence = serializers.DateTimeField(allow_null=True)
    previous_starts_at = serializers.DateTimeField(allow_null=True)
    attendance_mode = open_enum(AttendanceMode.values)
    venue = Venue(allow_null=True)
    online_url = maybe_address()
    registration_url = maybe_address()
    links = EventLink(many=True)
    organisers = Credit(many=True)
    speakers = Credit(many=True)
    posts = PostCard(many=True)


class SessionGroup(serializers.Serializer):
    name = words()
    question = maybe()
    notes = serializers.ListField(child=words())


class Session(serializers.Serializer):
    id = words()
    title = words()
    starts_at = serializers.DateTimeField(allow_null=True)
    ends_at = serializers.DateTimeField(allow_null=True)
    starts_local = WallTime(allow_null=True)
    ends_local = WallTime(allow_null=True)
    speakers = Credit(many=True)
    groups = SessionGroup(many=True)
    body = maybe()


class Event(EventItem):
    json_ld = written("JsonLd")
    sessions = Session(many=True)
    translations = translation(EventCard)(many=True)
    body = maybe()
    body_hast = written("HastRoot", nullable=True)


# --- Quotes ----------------------------------------------------------------------------------------------------


class QuoteOrigin(serializers.Serializer):
    post = PostCard(allow_null=True)
    event = EventCard(allow_null=True)
    reference = ReferenceCard(allow_null=True)
    url = maybe_address()


class TextQuoteSelector(serializers.Serializer):
    type = only("TextQuoteSelector")
    exact = words()
    prefix = maybe()
    suffix = maybe()


class QuoteItem(QuoteCard, Shared):
    attribution = Credit(allow_null=True)
    source = QuoteOrigin()  # type: ignore[assignment]
    selector = TextQuoteSelector(allow_null=True)
    source_url = maybe_address()
    verification = open_enum(Verification.values)
    verified_at = serializers.DateTimeField(allow_null=True)
    permission = open_enum(Permission.values, nullable=True)
    note = maybe()
    tags = TagCard(many=True)


class Quote(QuoteItem):
    json_ld = written("JsonLd")
    translations = translation(QuoteCard)(many=True)


# --- References ------------------------------------------------------------------------------------------------


class ContributorName(serializers.Serializer):
    family = maybe()
    given = maybe()
    literal = maybe()


class FormattedReference(serializers.Serializer):
    text = words()
    html = words()


class Formatted(serializers.Serializer):
    apa = FormattedReference()
    harvard = FormattedReference()
    vancouver = FormattedReference()
    chicago = FormattedReference()


class ReferenceItem(ReferenceCard, Shared):
    key = words()
    type = open_enum(sorted(CSL_TYPES))
    title = words()
    contributors = serializers.DictField(child=ContributorName(many=True))
    issued = maybe()
    year = serializers.IntegerField(allow_null=True)
    container_title = maybe()
    publisher = maybe()
    publisher_place = maybe()
    volume = maybe()
    issue = maybe()
    page = maybe()
    isbn = maybe()
    source_url = maybe_address()
    accessed = serializers.DateField(allow_null=True)
    tags = TagCard(many=True)


class Reference(ReferenceItem):
    json_ld = written("JsonLd")
    csl = written("CslItem")
    formatted = Formatted()
    translations = translation(ReferenceCard)(many=True)


# --- Tags ------------------------------------------------------------------------------------------------------


class TagItem(TagCard, Shared):
    name = words()
    description = maybe()
    parent = TagCard(allow_null=True)


class Tag(TagItem):
    translations = translation(TagCard)(many=True)


# --- Of any kind -----------------------------------------------------------------------------------------------


@extend_schema_field({"$ref": "#/components/schemas/Card"})
class AnyCard(serializers.JSONField):
    """A card of some kind: a union, so its component is written in schema/openapi.py."""


class Neighbours(serializers.Serializer):
    previous = PostCard(allow_null=True)
    next = PostCard(allow_null=True)


class RelatedPost(serializers.Serializer):
    item = PostCard()
    score = serializers.IntegerField()
    shared = serializers.ListField(child=AnyCard())


class Related(serializers.Serializer):
    results = RelatedPost(many=True)


class FacetValue(serializers.Serializer):
    value = words()
    label = words()  # type: ignore[assignment]
    count = serializers.IntegerField()
    item = AnyCard(allow_null=True)


class Facets(serializers.Serializer):
    kind = open_enum(KINDS)
    facets = serializers.DictField(child=FacetValue(many=True))
    totals = serializers.DictField(child=serializers.IntegerField())


# --- The index -------------------------------------------------------------------------------------------------


class Publisher(serializers.Serializer):
    name = words()
    url = maybe_address()


class Site(serializers.Serializer):
    name = words()
    description = maybe()
    url = maybe_address()
    timezone = words()
    default_language = words()
    languages = serializers.ListField(child=words())
    licence = Licence(allow_null=True)
    logo = maybe_address()
    publisher = Publisher(allow_null=True)


class FilterOffer(serializers.Serializer):
    name = words()
    type = open_enum(FILTER_TYPES)
    kind = open_enum(KINDS, nullable=True)
    many = serializers.BooleanField()  # type: ignore[assignment]
    values = serializers.ListField(child=words(), allow_null=True)
    facet = maybe_address()


class ResourceOffer(serializers.Serializer):
    kind = open_enum(KINDS)
    url = address()
    filters = FilterOffer(many=True)
    ordering = serializers.ListField(child=words())
    default_ordering = words()
    expand = serializers.ListField(child=words())
    include = serializers.ListField(child=words())
    fields = serializers.ListField(child=words())  # type: ignore[assignment]


class Feed(serializers.Serializer):
    title = words()
    media_type = words()
    url = address()


class Docs(serializers.Serializer):
    guide = address()
    reference = address()
    openapi = address()


class Previewed(serializers.Serializer):
    id = serializers.UUIDField()
    kind = open_enum(Kind.values)
    slug = words()
    label = words()  # type: ignore[assignment]
    api_url = maybe_address()
    url = maybe_address()


class Preview(serializers.Serializer):
    expires_at = serializers.DateTimeField(allow_null=True)
    everything = serializers.BooleanField()
    items = Previewed(many=True)


class ApiIndex(serializers.Serializer):
    version = words()
    site = Site()
    resources = serializers.DictField(child=ResourceOffer())
    endpoints = serializers.DictField(child=address())
    feeds = Feed(many=True)
    docs = Docs()
    sync_token = maybe()


# --- Old addresses ---------------------------------------------------------------------------------------------

# `from` is a word of Python.
Redirect = type(
    "Redirect",
    (serializers.Serializer,),
    {
        "from": words(),
        "from_url": maybe_address(),
        "kind": open_enum(KINDS),
        "to": AnyCard(allow_null=True),
        "target": maybe_address(),
        "status": serializers.IntegerField(),
        "reason": open_enum(["slug_changed", "alias", "redirect", "gone"]),
        "__module__": __name__,
    },
)


class Found(serializers.Serializer):
    url = words()
    kind = open_enum(KINDS)
    moved = serializers.BooleanField()
    item = AnyCard()


# --- History ---------------------------------------------------------------------------------------------------


class EditionItem(serializers.Serializer):
    edition = serializers.IntegerField(min_value=1)
    visible_from = serializers.DateTimeField()
    visible_until = serializers.DateTimeField(allow_null=True)
    reason = open_enum(Reason.values)
    minor = serializers.BooleanField()
    note = maybe()
    state = open_enum(SHOWN)
    slug = maybe()
    label = maybe()  # type: ignore[assignment]
    updated_at = serializers.DateTimeField()
    suppressed = serializers.BooleanField()
    suppressed_at = serializers.DateTimeField(allow_null=True)
    api_url = address()


class WordChange(serializers.Serializer):
    op = serializers.ChoiceField(choices=["equal", "insert", "delete"])
    text = words()


FieldChange = type(
    "FieldChange",
    (serializers.Serializer,),
    {
        "field": words(),
        "from": written("FieldValue"),
        "to": written("FieldValue"),
        "words": WordChange(many=True),
        "html": maybe(),
        "__module__": __name__,
    },
)

Difference = type(
    "Difference",
    (serializers.Serializer,),
    {
        "from": EditionItem(),
        "to": EditionItem(),
        "changes": FieldChange(many=True),
        "__module__": __name__,
    },
)


# --- Lists -----------------------------------------------------------------------------------------------------


def page_of(item: type[serializers.Serializer]) -> Any:
    """The shape of a page of a list."""
    fields = {
        "count": serializers.IntegerField(allow_null=True),
        "next": serializers.URLField(allow_null=True),
        "previous": serializers.URLField(allow_null=True),
        "results": item(many=True),
        "__module__": __name__,
    }
    return type(item.__name__.removesuffix("Item") + "Page", (serializers.Serializer,), fields)


class Highlights(serializers.Serializer):
    title = maybe()
    summary = maybe()
    body = maybe()


class SearchHit(serializers.Serializer):
    kind = open_enum(KINDS)
    score = serializers.IntegerField()
    highlights = Highlights()
    item = AnyCard()


class SearchPage(page_of(SearchHit)):  # type: ignore[misc]
    capped = serializers.BooleanField()
    facets = serializers.DictField(child=FacetValue(many=True), allow_null=True)


EDITIONS = page_of(EditionItem)
REDIRECTS = page_of(Redirect)

# By kind, what lists show and what a document is.
SHAPES: dict[str, tuple[type[serializers.Serializer], type[serializers.Serializer]]] = {
    "post": (PostItem, Post),
    "author": (AuthorItem, Author),
    "event": (EventItem, Event),
    "quote": (QuoteItem, Quote),
    "reference": (ReferenceItem, Reference),
    "tag": (TagItem, Tag),
}
