"""What was done to an item, by whom: its steps (`Deed`) and its saves (`Revision`) in one line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from content.models.item import Revision
from content.models.review import Deed
from content.permissions import Action, Actor, ever


@dataclass(frozen=True, slots=True)
class Entry:
    """`action` is a step of content/workflow.py, `create` or `save`; a save has no stages."""

    at: datetime
    action: str
    actor: str
    address: str | None
    note: str | None
    revision: int | None
    before: str | None = None
    after: str | None = None
    terms: dict[str, Any] = field(default_factory=dict)


def history_of(item_id: UUID, reader: Actor) -> list[Entry]:
    """The latest first. From where somebody wrote is for those who review. Two queries."""
    shows = ever(reader, Action.REVIEW)
    return sorted([*_saves(item_id, shows), *_deeds(item_id, shows)], key=lambda one: one.at, reverse=True)


def _saves(item_id: UUID, shows: bool) -> Iterator[Entry]:
    for one in Revision.objects.filter(item_id=item_id).defer("state", "file"):
        action = "save" if one.number > 1 else "create"
        yield Entry(one.made_at, action, one.actor, one.address if shows else None, one.name, one.number)


def _deeds(item_id: UUID, shows: bool) -> Iterator[Entry]:
    for one in Deed.objects.filter(item_id=item_id):
        address = one.address if shows else None
        yield Entry(one.at, one.action, one.actor, address, one.note, one.revision, one.before, one.after, one.terms)
