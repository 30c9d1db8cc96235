"""Working copies, read: finding them by what people call them, and as plain data (content/states.py).

The public side never comes here: import-linter forbids it.
"""

from collections import defaultdict
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Model, Q

from content.models.author import Author
from content.models.credit import Credit
from content.models.event import Event, Session
from content.models.image import Image
from content.models.item import Alias, Item
from content.models.post import Post
from content.models.quote import Quote
from content.models.reference import Reference
from content.models.tag import Tag
from content.states import local
from content.vocabulary import Kind

MODELS: dict[str, Any] = {
    Kind.POST: Post,
    Kind.AUTHOR: Author,
    Kind.EVENT: Event,
    Kind.QUOTE: Quote,
    Kind.REFERENCE: Reference,
    Kind.TAG: Tag,
    Kind.IMAGE: Image,
}

PLAIN_FIELDS: dict[str, tuple[str, ...]] = {
    Kind.POST: ("title", "subtitle", "summary", "body", "guest", "featured", "licence", "canonical_url"),
    Kind.AUTHOR: ("type", "name", "sort_name", "honorific", "role_title", "bio", "orcid", "guest"),
    Kind.EVENT: (
        *("title", "summary", "body", "timezone", "all_day", "starts_on", "ends_on", "status"),
        *("previous_starts_at", "attendance_mode", "online_url", "registration_url"),
    ),
    Kind.QUOTE: ("text", "verification", "verified_at", "permission", "note", "standing"),
    Kind.REFERENCE: (
        *("key", "type", "title", "issued", "container_title", "publisher", "publisher_place", "volume"),
        *("issue", "page", "doi", "isbn", "source_url", "accessed", "text"),
    ),
    Kind.TAG: ("name", "description"),
    Kind.IMAGE: ("alt", "caption", "credit", "licence"),
}

VENUE = ("name", "address", "locality", "country", "latitude", "longitude")


# No name has it, and PostgreSQL takes no text with it.
NUL = "\x00"


def as_id(value: str) -> UUID | None:
    """The UUID that a text spells in its usual form, or None. No slug has that form."""
    try:
        return UUID(value) if len(value) == 36 else None
    except ValueError:
        return None


def find(kind: str, name: str) -> Any:
    """The working copy of a kind by id, slug or alias; a slug wins over an alias."""
    if NUL in name:
        return None
    rows = MODELS[kind].objects.filter(kind=kind)
    if (found_id := as_id(name)) and (row := rows.filter(id=found_id).first()):
        return row
    return rows.filter(slug=name).first() or rows.filter(aliases__kind=kind, aliases__value=name).first()


def load(item: Item) -> Any:
    """The row of the item's own kind."""
    model = MODELS[item.kind]
    return item if type(item) is model else model.objects.get(pk=item.pk)


def ids_of(names: set[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """`{(kind, id, slug or alias): id}` of the working copies that there are, in at most three queries."""
    names = {(kind, name) for kind, name in names if NUL not in name}
    if not names:
        return {}
    wanted = defaultdict(set)
    for kind, name in names:
        wanted[kind].add(name)
    found: dict[tuple[str, str], str] = {}
    aliased = _any_of({kind: Q(kind=kind, value__in=values) for kind, values in wanted.items()})
    for kind, value, item_id in Alias.objects.filter(aliased).values_list("kind", "value", "item_id"):
        found[kind, value] = str(item_id)
    slugs = _any_of({kind: Q(kind=kind, slug__in=values) for kind, values in wanted.items()})
    for kind, slug, item_id in Item.objects.filter(slugs).values_list("kind", "slug", "id"):
        found[kind, slug] = str(item_id)
    ids = [as_id(name) for _, name in names]
    for kind, item_id in Item.objects.filter(id__in=[id_ for id_ in ids if id_]).values_list("kind", "id"):
        found |= {(k, name): str(item_id) for k, name in names if k == kind and as_id(name) == item_id}
    return found


def _any_of(conditions: dict[str, Q]) -> Q:
    found = Q(pk__in=[])
    for condition in conditions.values():
        found |= condition
    return found


class Resolver:
    """`(kind, id or slug) -> id or None`, asking the database once for each name. Made for one command or batch."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], str | None] = {}

    def __call__(self, kind: str, name: str) -> str | None:
        if (kind, name) not in self._known:
            self._known[kind, name] = ids_of({(kind, name)}).get((kind, name))
        return self._known[kind, name]

    def learn(self, names: set[tuple[str, str]]) -> None:
        """Ask for many names at once."""
        asked = names - self._known.keys()
        self._known |= dict.fromkeys(asked) | ids_of(asked)

    def forget(self, kind: str, name: str) -> None:
        self._known.pop((kind, name), None)


LINKS: tuple[tuple[type[Item], str], ...] = (
    *((Item, name) for name in ("translation_of", "credits__author", "taggings__tag")),
    *((Post, name) for name in ("event", "image", "seo_image", "citations__reference")),
    *((Quote, name) for name in ("source_post", "source_event", "source_reference")),
    *((Tag, "parent"), (Author, "image"), (Event, "image")),
)


def linking_to(item_id: UUID) -> list[UUID]:
    """The working copies that link to an item by a field (a text may name it too)."""
    found = {
        id_ for model, name in LINKS for id_ in model.objects.filter(**{name: item_id}).values_list("pk", flat=True)
    }
    return sorted(found - {item_id})


def references_by_key(keys: list[str]) -> dict[str, str]:
    rows = Reference.objects.filter(key__in=keys).values_list("key", "id")
    return {key: str(item_id) for key, item_id in rows}


# --- A row as plain data ---------------------------------------------------------------------------------------


def state_of(item: Item) -> dict[str, Any]:
    """The working copy as plain data, in the shape of `content/states.py`, JSON values only."""
    row = load(item)
    common: dict[str, Any] = {
        "slug": row.slug,
        "language": row.language,
        "aliases": [alias.value for alias in row.aliases.all()],
        "published_at": plain(row.published_at),
        "translation_of": plain(row.translation_of_id),
    }
    fields = {name: plain(getattr(row, name)) for name in PLAIN_FIELDS[row.kind]}
    nested: dict[str, Any] = NESTED[row.kind](row)
    return common | fields | nested


def plain(value: Any) -> Any:
    """A column's value as JSON: instants in UTC with `Z`, dates and wall times in ISO 8601, ids as text."""
    if isinstance(value, datetime):
        return _instant(value) if value.tzinfo else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _tags(row: Item) -> list[str]:
    return [str(tagging.tag_id) for tagging in row.taggings.all()]


def _affiliation(row: Model) -> dict[str, Any] | None:
    name, ror, url = (getattr(row, f"affiliation_{key}") for key in ("name", "ror", "url"))
    return {"name": name, "ror": ror, "url": url} if name else None


def _credit(credit: Credit) -> dict[str, Any]:
    return {
        "name": credit.name,
        "role": credit.role,
        "affiliation": _affiliation(credit),
        "author": plain(credit.author_id),
    }


def _credits(row: Item, name: str) -> list[dict[str, Any]]:
    return [_credit(credit) for credit in row.credits.all() if (credit.list, credit.session_id) == (name, None)]


def _post(row: Post) -> dict[str, Any]:
    return {
        "authors": _credits(row, "authors"),
        "tags": _tags(row),
        "event": plain(row.event_id),
        "image": plain(row.image_id),
        "seo": {
            "title": row.seo_title,
            "description": row.seo_description,
            "image": plain(row.seo_image_id),
            "noindex": row.noindex,
        },
        "citations": _citations(row),
    }


def _citations(row: Post) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for citation in row.citations.all():
        found.setdefault(
            citation.key,
            {
                "key": citation.key,
                "reference": plain(citation.reference_id),
                "listed": not citation.in_text,
            },
        )
    return list(found.values())


def _author(row: Author) -> dict[str, Any]:
    return {
        "affiliation": _affiliation(row),
        "links": [{"rel": link.rel, "url": link.url} for link in row.links.all()],
        "image": plain(row.image_id),
    }


def _event(row: Event) -> dict[str, Any]:
    venue = {key: getattr(row, f"venue_{key}") for key in VENUE}
    return {
        "tags": _tags(row),
        "image": plain(row.image_id),
        "starts_local": plain(local(row.starts_on, row.starts_time)),
        "ends_local": plain(local(row.ends_on, row.ends_time)),
        "recurrence": _recurrence(row),
        "venue": venue if any(value is not None for value in venue.values()) else None,
        "links": [{"rel": link.rel, "url": link.url, "title": link.title} for link in row.links.all()],
        "organisers": _credits(row, "organisers"),
        "speakers": _credits(row, "speakers"),
        "sessions": [_session(session) for session in row.sessions.all()],
    }


def _recurrence(row: Event) -> dict[str, Any] | None:
    if row.rrule is None:
        return None
    return {"rrule": row.rrule, "exdates": [plain(exception.on) for exception in row.exceptions.all()]}


def _session(session: Session) -> dict[str, Any]:
    return {
        "key": session.key,
        "title": session.title,
        "starts_local": plain(local(session.starts_on, session.starts_time)),
        "ends_local": plain(local(session.ends_on, session.ends_time)),
        "speakers": [_credit(credit) for credit in session.credits.all()],
        "groups": [
            {
                "name": group.name,
                "question": group.question,
                "notes": [note.text for note in group.notes.all()],
            }
            for group in session.groups.prefetch_related("notes")
        ],
        "body": session.body,
    }


def _quote(row: Quote) -> dict[str, Any]:
    attribution = _credits(row, "attribution")
    return {
        "attribution": attribution[0] if attribution else None,
        "source": {
            "post": plain(row.source_post_id),
            "event": plain(row.source_event_id),
            "reference": plain(row.source_reference_id),
            "url": row.source_link,
        },
        "selector": None if row.exact is None else {"exact": row.exact, "prefix": row.prefix, "suffix": row.suffix},
        "tags": _tags(row),
    }


def _reference(row: Reference) -> dict[str, Any]:
    contributors: dict[str, list[dict[str, Any]]] = {}
    for person in row.contributors.all():
        name = {"family": person.family, "given": person.given, "literal": person.literal}
        contributors.setdefault(person.role, []).append(name)
    return {"contributors": dict(sorted(contributors.items())), "tags": _tags(row)}


def _tag(row: Tag) -> dict[str, Any]:
    return {"parent": plain(row.parent_id)}


def _image(row: Image) -> dict[str, Any]:
    focal = None if row.focal_x is None else {"x": row.focal_x, "y": row.focal_y}
    return {"focal_point": focal}


NESTED: dict[str, Any] = {
    Kind.POST: _post,
    Kind.AUTHOR: _author,
    Kind.EVENT: _event,
    Kind.QUOTE: _quote,
    Kind.REFERENCE: _reference,
    Kind.TAG: _tag,
    Kind.IMAGE: _image,
}
