"""What was: revisions, what changed between two of them, and who did what."""

from typing import Any

from django.utils import timezone

from api.protocol.parameters import Number
from api.protocol.problems import Problem
from api.v1.management import lists, shapes, working
from api.v1.management.views import Asked, Document, Managing, Operation, Said
from content.commands import authoring
from content.models.edition import Edition
from content.models.item import Revision
from content.permissions import Action
from content.queries.histories import Entry, history_of
from content.text import word_diff

FROM, TO = Number("from"), Number("to")


class Revisions(Managing):
    operations = {
        "list": Operation("listRevisions", Action.READ, shapes.RevisionList, takes=lists.TAKES),
        "retrieve": Operation("getRevision", Action.READ, shapes.WholeRevision),
        "partial_update": Operation("nameRevision", Action.WRITE, shapes.RevisionCard, shapes.Naming),
    }

    def list(self, asked: Asked, kinds: str, name: str) -> Said:
        row = working.reviewed(asked.actor, kinds, name)
        found = Revision.objects.filter(item_id=row.pk).order_by("-number").defer("state", "file")
        return Said(lists.paged(asked, found, _cards))

    def retrieve(self, asked: Asked, kinds: str, name: str, number: str) -> Said:
        found = _revision(working.reviewed(asked.actor, kinds, name), int(number))
        return Said(_cards([found])[0] | {"fields": found.state})

    def partial_update(self, asked: Asked, kinds: str, name: str, number: str) -> Said:
        row = working.reviewed(asked.actor, kinds, name)
        _revision(row, int(number))
        named = authoring.name_revision(item=row, revision=int(number), name=asked.body.name, actor=asked.actor)
        return Said(_cards([named])[0])


class Diff(Managing):
    """Without `to`, up to the last one; without `from`, from the one before that."""

    operations = {"list": Operation("compareRevisions", Action.READ, shapes.RevisionDiff, takes=(FROM, TO))}

    def list(self, asked: Asked, kinds: str, name: str) -> Said:
        row = working.reviewed(asked.actor, kinds, name)
        to = TO.read(asked.given) or row.version
        after = _revision(row, to)
        before = _revision(row, FROM.read(asked.given) or max(to - 1, 1))
        cards = _cards([before, after])
        told = [_change(field, before.state.get(field), value) for field, value in after.state.items()]
        changes = [one for one in told if one["before"] != one["after"]]
        return Said({"before": cards[0], "after": cards[1], "changes": changes})


class History(Managing):
    """Steps and saves, the latest first."""

    operations = {"list": Operation("getHistory", Action.READ, shapes.HistoryPage, takes=lists.TAKES)}

    def list(self, asked: Asked, kinds: str, name: str) -> Said:
        row = working.reviewed(asked.actor, kinds, name)
        found = history_of(row.pk, asked.actor)
        return Said(lists.paged(asked, found, lambda entries: [_told(one) for one in entries]))


def _told(entry: Entry) -> Document:
    told = {name: getattr(entry, name) for name in ("action", "actor", "address", "note", "revision", "terms")}
    return {"at": working.instant(entry.at), **told, "stage_before": entry.before, "stage_after": entry.after}


def _revision(row: Any, number: int) -> Revision:
    found = Revision.objects.filter(item_id=row.pk, number=number).first()
    if found is None:
        raise Problem("not_found", f"There is no revision {number}: the last one is {row.version}.")
    return found


def _cards(found: list[Revision]) -> list[Document]:
    editions: dict[Any, list[int]] = {one.pk: [] for one in found}
    made = Edition.objects.filter(revision_id__in=editions, visible_from__lte=timezone.now()).order_by("number")
    for revision_id, number in made.values_list("revision_id", "number"):
        editions[revision_id].append(number)
    return [
        {
            "number": one.number,
            "name": one.name,
            "made_at": working.instant(one.made_at),
            "began_at": working.instant(one.began_at),
            "actor": one.actor,
            "editions": editions[one.pk],
        }
        for one in found
    ]


def _change(field: str, before: Any, after: Any) -> Document:
    """Texts word by word."""
    told: Document = {"field": field, "before": before, "after": after, "words": [], "html": None}
    if before == after or not (isinstance(before, str) and isinstance(after, str)):
        return told
    pieces = word_diff.words(before, after)
    words = [{"op": piece.op, "text": piece.text} for piece in pieces]
    return told | {"words": words, "html": word_diff.marked(pieces)}
