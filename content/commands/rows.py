"""Plain data into rows: the counterpart of `queries/editing.py`. Called by authoring.py, within its transaction.

Lists are written anew as a whole when they changed; rows of a list have no life of their own.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from content.models.author import AuthorLink
from content.models.credit import Credit
from content.models.event import EventException, EventLink, GroupNote, Session, SessionGroup
from content.models.image import FILE
from content.models.item import Alias, Item
from content.models.post import Citation
from content.models.reference import Contributor
from content.models.tag import Tagging
from content.queries.editing import PLAIN_FIELDS, VENUE
from content.snapshots.rich import rendered
from content.states import (
    AuthorState,
    EventState,
    ImageState,
    ItemState,
    PostState,
    QuoteState,
    ReferenceState,
    TagState,
)
from content.states import Credit as CreditState
from content.vocabulary import Kind


def set_columns(row: Any, state: ItemState) -> None:
    """The columns of the item's own tables, in memory; saving is the caller's."""
    for name in ("slug", "language", "published_at", *PLAIN_FIELDS[row.kind]):
        setattr(row, name, getattr(state, name))
    row.translation_of_id = state.translation_of
    if row.kind in COLUMNS:
        COLUMNS[row.kind](row, state)


def replace_columns(row: Any, columns: Mapping[str, Any]) -> bool:
    """Columns that no editor writes, in memory; answers whether any of them had another value."""
    changed = {name: value for name, value in columns.items() if getattr(row, name) != value}
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)


def file_of(row: Any) -> dict[str, Any] | None:
    """What a revision keeps of an image's file."""
    return {name: getattr(row, name) for name in FILE} if row.kind == Kind.IMAGE else None


def write_lists(row: Any, state: ItemState) -> None:
    """The rows that hang on the item. The item's own row has been saved."""
    _replace(row.aliases, Alias, [{"kind": row.kind, "value": value} for value in state.aliases], item=row)
    if row.kind in LISTS:
        LISTS[row.kind](row, state)


def _replace(existing: Any, model: Any, values: Iterable[dict[str, Any]], **owner: Any) -> list[Any]:
    if _had_lists(owner.values()):
        existing.all().delete()
    rows = [model(**owner, **value, position=position) for position, value in enumerate(values)]
    return list(model.objects.bulk_create(rows, batch_size=1000))


def _had_lists(owners: Iterable[Any]) -> bool:
    """Whether there may be rows to replace: not under a new item, nor under its parts, which are always made anew."""
    return any(getattr(owner, "saves", 1) > 1 for owner in owners)


def _affiliation(row: Any, affiliation: Any) -> None:
    for key in ("name", "ror", "url"):
        setattr(row, f"affiliation_{key}", getattr(affiliation, key) if affiliation else None)


def _post_columns(row: Any, state: PostState) -> None:
    row.event_id, row.image_id = state.event, state.image
    row.seo_title, row.seo_description = state.seo.title, state.seo.description
    row.seo_image_id, row.noindex = state.seo.image, state.seo.noindex


def _author_columns(row: Any, state: AuthorState) -> None:
    row.image_id = state.image
    _affiliation(row, state.affiliation)


def _event_columns(row: Any, state: EventState) -> None:
    row.image_id = state.image
    row.starts_time = state.starts_local.time() if state.starts_local else None
    row.ends_time = state.ends_local.time() if state.ends_local else None
    row.rrule = state.recurrence.rrule if state.recurrence else None
    for key in VENUE:
        setattr(row, f"venue_{key}", getattr(state.venue, key) if state.venue else None)


def _quote_columns(row: Any, state: QuoteState) -> None:
    source, selector = state.source, state.selector
    row.source_post_id, row.source_event_id = source.post, source.event
    row.source_reference_id, row.source_link = source.reference, source.url
    row.exact = selector.exact if selector else None
    row.prefix = selector.prefix if selector else None
    row.suffix = selector.suffix if selector else None


def _tag_columns(row: Any, state: TagState) -> None:
    row.parent_id = state.parent


def _image_columns(row: Any, state: ImageState) -> None:
    row.focal_x = state.focal_point.x if state.focal_point else None
    row.focal_y = state.focal_point.y if state.focal_point else None


def _tags(row: Item, tags: list[str]) -> None:
    _replace(row.taggings, Tagging, [{"tag_id": tag} for tag in tags], item=row)


def _credits(row: Item, name: str, listed: Iterable[CreditState], session: Session | None = None) -> None:
    values = [
        {
            "list": name,
            "name": credit.name,
            "role": credit.role,
            "affiliation_name": credit.affiliation.name if credit.affiliation else None,
            "affiliation_ror": credit.affiliation.ror if credit.affiliation else None,
            "affiliation_url": credit.affiliation.url if credit.affiliation else None,
            "author_id": credit.author,
        }
        for credit in listed
    ]
    _replace(row.credits.filter(list=name, session=session), Credit, values, item=row, session=session)


def _post_lists(row: Any, state: PostState) -> None:
    _tags(row, state.tags)
    _credits(row, "authors", state.authors)
    bound = {cited.key: cited.reference for cited in state.citations}
    cited = rendered(state.body, state.slug).citations if "@" in state.body else []
    in_text = [
        {"key": place["key"], "locator": place["locator"], "reference_id": bound.get(place["key"])} for place in cited
    ]
    listed = [
        {"key": cited.key, "in_text": False, "reference_id": cited.reference}
        for cited in state.citations
        if cited.listed
    ]
    _replace(row.citations, Citation, [*in_text, *listed], post=row)


def _author_lists(row: Any, state: AuthorState) -> None:
    _replace(row.links, AuthorLink, [link.model_dump() for link in state.links], author=row)


def _event_lists(row: Any, state: EventState) -> None:
    _tags(row, state.tags)
    _credits(row, "organisers", state.organisers)
    if _had_lists([row]):
        row.exceptions.all().delete()
    exdates = sorted(set(state.recurrence.exdates)) if state.recurrence else []
    EventException.objects.bulk_create([EventException(event=row, on=on) for on in exdates])
    _replace(row.links, EventLink, [link.model_dump() for link in state.links], event=row)
    _sessions(row, state)
    _credits(row, "speakers", state.speakers)


def _sessions(row: Any, state: EventState) -> None:
    columns = [
        {
            "key": session.key,
            "title": session.title,
            "body": session.body,
            "starts_on": session.starts_local and session.starts_local.date(),
            "starts_time": session.starts_local and session.starts_local.time(),
            "ends_on": session.ends_local and session.ends_local.date(),
            "ends_time": session.ends_local and session.ends_local.time(),
        }
        for session in state.sessions
    ]
    made = _replace(row.sessions, Session, columns, event=row)
    for session, value in zip(made, state.sessions, strict=True):
        _credits(row, "speakers", value.speakers, session)
        groups = [{"name": group.name, "question": group.question} for group in value.groups]
        written = _replace(session.groups, SessionGroup, groups, session=session)
        for group, content in zip(written, value.groups, strict=True):
            _replace(group.notes, GroupNote, [{"text": note} for note in content.notes], group=group)


def _quote_lists(row: Any, state: QuoteState) -> None:
    _tags(row, state.tags)
    _credits(row, "attribution", [state.attribution] if state.attribution else [])


def _reference_lists(row: Any, state: ReferenceState) -> None:
    _tags(row, state.tags)
    if _had_lists([row]):
        row.contributors.all().delete()
    Contributor.objects.bulk_create(
        [
            Contributor(reference=row, role=role, position=position, **person.model_dump())
            for role, people in state.contributors.items()
            for position, person in enumerate(people)
        ]
    )


COLUMNS: dict[str, Any] = {
    Kind.POST: _post_columns,
    Kind.AUTHOR: _author_columns,
    Kind.EVENT: _event_columns,
    Kind.QUOTE: _quote_columns,
    Kind.TAG: _tag_columns,
    Kind.IMAGE: _image_columns,
}

LISTS: dict[str, Any] = {
    Kind.POST: _post_lists,
    Kind.AUTHOR: _author_lists,
    Kind.EVENT: _event_lists,
    Kind.QUOTE: _quote_lists,
    Kind.REFERENCE: _reference_lists,
}
