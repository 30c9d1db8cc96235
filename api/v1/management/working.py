"""Working copies as answers: one as a whole, cards of many; the entity tag that a change has to show; what `If-Match`
says."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.files.storage import default_storage
from django.http import HttpRequest

from api.protocol.problems import Problem
from api.v1.management.shapes import KINDS
from content.commands import authoring
from content.errors import Stale
from content.models.item import Item, Revision
from content.permissions import Action, Actor, may_read, require
from content.queries import editing
from content.queries.standing import label_of, standing, standings
from content.vocabulary import Kind
from content.warnings import warnings_of
from content.workflow import Standing, open_to

Document = dict[str, Any]
TAG = re.compile(r'(?:W/)?"[^"]*"')


def instant(value: datetime | None) -> str | None:
    """RFC 3339 in UTC, to the second."""
    return f"{value.astimezone(UTC).isoformat()[:19]}Z" if value else None


def found(actor: Actor, kinds: str, name: str) -> Any:
    """The working copy of this slug or id. Raises Problem for what is not there, and for what is not the caller's to
    read: whoever may not read it cannot tell one from the other."""
    kind = KINDS[kinds]
    row = editing.find(kind, name) if "\x00" not in name else None
    if row is None or not may_read(actor, row):
        raise Problem("not_found", f"There is no {kind} “{name[:200]}” here.")
    return row


def reviewed(actor: Actor, kinds: str, name: str) -> Any:
    """The same of whose past is asked for: what was said and done about an item is for those who may write it. Raises
    Problem, Forbidden."""
    row = found(actor, kinds, name)
    require(actor, Action.READ, owner_id=row.created_by_id, item_id=row.pk)
    return row


# --- If-Match --------------------------------------------------------------------------------------------------


def tag_of(row: Item) -> str:
    """What is edited is the same while this is."""
    return f'"{row.pk.hex[-12:]}-{row.saves}"'


def held(request: HttpRequest, actor: Actor, row: Any) -> Any:
    """Lock what the request wants to change, if it is as the caller has read it. Raises Problem."""
    given = request.META.get("HTTP_IF_MATCH")
    if given is None:
        detail = "Send the ETag of what you read as If-Match: nothing is changed that you have not seen."
        error = {"header": "If-Match", "code": "required", "detail": detail}
        raise Problem("precondition_required", detail, errors=[error])
    return locked(given, actor, row)


def locked(given: str, actor: Actor, row: Any) -> Any:
    """The same, of what `If-Match` says (RFC 9110, 13.1.1: compared strongly)."""
    saves = None if given.strip() == "*" else row.saves if tag_of(row) in TAG.findall(given) else -1
    try:
        return authoring.hold(item=row, saves=saves)
    except Stale as stale:
        present = editing.MODELS[row.kind].objects.get(pk=row.pk)
        error = {"header": "If-Match", "code": "stale", "detail": f"It is {tag_of(present)} by now."}
        headers = {"ETag": tag_of(present)}
        raise Problem(
            "precondition_failed",
            f"{stale.detail} What is there now is in `current`: nothing was changed.",
            errors=[error],
            headers=headers,
            current=document(present, actor),
        ) from stale


# --- Answers ---------------------------------------------------------------------------------------------------


def document(row: Any, actor: Actor) -> Document:
    """All of a working copy, its fields beside what is known about it."""
    state = editing.state_of(row)
    told = _about(row, standing(row), actor, _savers([row]).get(row.pk))
    more = {"file": _file(row)} if row.kind == Kind.IMAGE else {}
    warned = [asdict(one) for one in warnings_of(row.kind, state, item_id=str(row.pk))]
    return {**told, "warnings": warned, **more, **_to_the_second(state)}


def _to_the_second(state: Document) -> Document:
    """Instants among the fields, as answers spell them."""
    named = {name: state[name] for name in ("published_at", "previous_starts_at", "verified_at") if state.get(name)}
    return state | {name: instant(datetime.fromisoformat(value)) for name, value in named.items()}


def card(row: Any, actor: Actor) -> Document:
    return cards([row], actor)[0]


def cards(rows: Sequence[Any], actor: Actor) -> list[Document]:
    """A few queries, however many rows."""
    stands, savers = standings(rows), _savers(rows)
    return [
        _about(row, stands[row.pk], actor, savers.get(row.pk))
        | {"slug": row.slug, "label": label_of(row), "language": row.language}
        for row in rows
    ]


def warned(row: Any) -> list[Document]:
    state = editing.state_of(row)
    return [asdict(one) for one in warnings_of(row.kind, state, item_id=str(row.pk))]


def _about(row: Any, stands: Standing, actor: Actor, saver: str | None) -> Document:
    return {
        "id": str(row.pk),
        "kind": row.kind,
        "revision": row.version,
        "created_at": instant(row.created_at),
        "created_by": row.created_by.username if row.created_by_id else None,
        "saved_at": instant(row.saved_at),
        "saved_by": saver or "",
        "workflow": workflow(row, stands, actor),
    }


def workflow(row: Any, stands: Standing, actor: Actor) -> Document:
    steps = open_to(actor, stands, owner_id=row.created_by_id, item_id=row.pk)
    return {
        "state": stands.state,
        "stage": row.stage,
        "seen": stands.seen,
        "edition": stands.edition,
        "scheduled_at": instant(stands.scheduled_at),
        "withdrawal_at": instant(stands.withdrawal_at),
        "transitions": [{"name": step.name, "says": step.says} for step in steps],
    }


def _savers(rows: Iterable[Any]) -> dict[UUID, str]:
    """Who made the last revision of each."""
    versions = {row.pk: row.version for row in rows}
    made = Revision.objects.filter(item_id__in=versions).values_list("item_id", "number", "actor")
    return {id_: actor for id_, number, actor in made if versions[id_] == number}


def _file(row: Any) -> Document:
    told = {name: getattr(row, name) for name in ("media_type", "width", "height")}
    return {"url": address(row.file), "share_url": address(row.share_file), **told}


def address(path: str) -> str:
    url = default_storage.url(path)
    return url if "://" in url else f"{settings.PUBLIC_URL}{url}"
