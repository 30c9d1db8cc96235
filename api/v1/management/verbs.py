"""What can be done with a working copy beside saving it: the verbs of content/workflow.py, and a few that take no step.

Each is a line here: its address, the bulk operation, and its description in openapi.yaml follow.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from api.protocol.problems import Problem
from api.v1.management import shapes, working
from api.v1.management.views import Document
from content.commands import authoring, correcting, publishing, review
from content.commands.publishing import Publication
from content.models.edition import Edition
from content.permissions import Action, Actor
from content.queries import editing
from content.vocabulary import Kind
from content.workflow import TRANSITIONS


@dataclass(frozen=True, slots=True)
class Verb:
    """`do(row, sent, actor)` answers what there is to say beside the item. The row is locked, and as it was read."""

    name: str
    needs: Action
    body: type[BaseModel]
    answers: type[BaseModel]
    do: Callable[[Any, Any, Actor], Document]
    kinds: frozenset[str] = frozenset(Kind.values)
    guests: bool = False


def said(verb: Verb, row: Any, sent: Any, actor: Actor) -> tuple[Document, str]:
    """What came of it, and the entity tag of what is there now."""
    more = verb.do(row, sent, actor)
    present = editing.MODELS[row.kind].objects.select_related("created_by").get(pk=row.pk)
    told = {"item": working.card(present, actor), "warnings": working.warned(present)}
    return told | more, working.tag_of(present)


def _submit(row: Any, sent: shapes.Noted, actor: Actor) -> Document:
    review.submit(item=row, actor=actor, note=sent.note)
    return {}


def _request_changes(row: Any, sent: shapes.Requested, actor: Actor) -> Document:
    review.request_changes(item=row, actor=actor, note=sent.note)
    return {}


def _approve(row: Any, sent: shapes.Noted, actor: Actor) -> Document:
    review.approve(item=row, actor=actor, note=sent.note)
    return {}


def _publish(row: Any, sent: shapes.Publishing, actor: Actor) -> Document:
    made = publishing.publish(
        items=[row], actor=actor, at=sent.at, note=sent.note, minor=sent.minor, if_scheduled=sent.if_scheduled
    )
    return _shown(made)


def _unschedule(row: Any, sent: shapes.Empty, actor: Actor) -> Document:
    return {"unscheduled": [str(id_) for id_ in publishing.unschedule(item=row, actor=actor)]}


def _correct(row: Any, sent: shapes.Correcting, actor: Actor) -> Document:
    made = correcting.correct(
        item=row, patch=sent.patch, actor=actor, note=sent.note, minor=sent.minor, if_scheduled=sent.if_scheduled
    )
    return _shown(made.publication) | {"corrected_revision": made.revision, "conflicts": made.conflicts}


def _withdraw(row: Any, sent: shapes.Withdrawing, actor: Actor) -> Document:
    target = sent.target if sent.target is None or "://" in sent.target else _target(row.kind, sent.target)
    publishing.withdraw(item=row, mode=sent.mode, actor=actor, explanation=sent.explanation, target=target, at=sent.at)
    return {}


def _target(kind: str, name: str) -> Any:
    """`slug` or id of the same kind, or `kind:slug`."""
    named, _, slug = name.rpartition(":")
    found = editing.find(named or kind, slug) if (named or kind) in editing.MODELS and "\x00" not in slug else None
    if found is None:
        error = {"pointer": "/target", "code": "unknown_value", "detail": "A slug or an id, or an http address."}
        raise Problem("invalid", f"There is no {named or kind} “{slug[:200]}” to redirect to.", errors=[error])
    return found


def _suppress(row: Any, sent: shapes.Suppressing, actor: Actor) -> Document:
    publishing.suppress(item=row, edition=sent.edition, reason=sent.reason, actor=actor)
    return {}


def _restore(row: Any, sent: shapes.Restoring, actor: Actor) -> Document:
    authoring.restore_revision(item=row, revision=sent.revision, actor=actor)
    return {}


def _accept(row: Any, sent: shapes.Empty, actor: Actor) -> Document:
    authoring.accept_quote(quote=row, actor=actor)
    return {}


def _reject(row: Any, sent: shapes.Empty, actor: Actor) -> Document:
    authoring.reject_quote(quote=row, actor=actor)
    return {}


def _shown(made: Publication) -> Document:
    return {name: [_edition(one) for one in getattr(made, name)] for name in ("editions", "taken", "unchanged")}


def _edition(edition: Edition) -> Document:
    return {
        "kind": edition.kind,
        "id": str(edition.item_id),
        "slug": edition.slug,
        "edition": edition.number,
        "visible_from": working.instant(edition.visible_from),
    }


def _verb(name: str, body: type[BaseModel], answers: type[BaseModel], do: Any, **more: Any) -> Verb:
    return Verb(name, TRANSITIONS[name].action, body, answers, do, **more)


QUOTES = frozenset({Kind.QUOTE.value})
VERBS: dict[str, Verb] = {
    one.name: one
    for one in (
        _verb("submit", shapes.Noted, shapes.Acted, _submit, guests=True),
        _verb("request_changes", shapes.Requested, shapes.Acted, _request_changes),
        _verb("approve", shapes.Noted, shapes.Acted, _approve),
        _verb("publish", shapes.Publishing, shapes.PublishedItems, _publish),
        _verb("unschedule", shapes.Empty, shapes.Unscheduled, _unschedule),
        _verb("correct", shapes.Correcting, shapes.CorrectedItem, _correct),
        _verb("withdraw", shapes.Withdrawing, shapes.Acted, _withdraw),
        _verb("suppress", shapes.Suppressing, shapes.Acted, _suppress),
        _verb("restore", shapes.Restoring, shapes.Acted, _restore),
        Verb("accept", Action.REVIEW, shapes.Empty, shapes.Acted, _accept, QUOTES),
        Verb("reject", Action.REVIEW, shapes.Empty, shapes.Acted, _reject, QUOTES),
    )
}
