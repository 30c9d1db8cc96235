"""What an item was: its revisions, two of them compared word by word, and what was done to it by whom."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.safestring import mark_safe

from content.admin.editing import saves_in
from content.admin.forms import FORMS
from content.admin.inputs import plain, slugs_of, typed
from content.admin.pages import actor_of, go, go_to, of_item, past_at, say, slugs
from content.commands import authoring
from content.commands.atomic import command
from content.errors import Conflict, Invalid, NotFound
from content.models.edition import Edition
from content.models.item import Item, Revision
from content.permissions import Action, Actor, may
from content.queries.histories import Entry, history_of
from content.text import word_diff
from content.workflow import TRANSITIONS


def revisions(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    item = past_at(request, kind, pk)
    if request.method == "POST":
        return _changed(request, item)
    found = list(Revision.objects.filter(item=item).order_by("-number").defer("state", "file"))
    editions: dict[UUID, list[int]] = {}
    begun = Edition.objects.filter(item_id=item.pk, visible_from__lte=timezone.now())
    for revision_id, number in begun.values_list("revision_id", "number"):
        editions.setdefault(revision_id, []).append(number)
    earlier, later = _number(request, "from", item.version - 1), _number(request, "to", item.version)
    return of_item(
        request,
        "revisions",
        item,
        "Revisions",
        revisions=[{"revision": one, "editions": editions.get(one.pk, [])} for one in found],
        earlier=earlier,
        later=later,
        compared="from" in request.GET,
        differences=_differences(item, earlier, later) if "from" in request.GET else [],
        may_edit=may(actor_of(request), Action.WRITE, owner_id=item.created_by_id, item_id=item.pk),
    )


def _changed(request: HttpRequest, item: Item) -> HttpResponse:
    texts, actor = typed(request.POST), actor_of(request)
    number = texts.get("restore") or texts.get("name") or ""
    revision = int(number) if number.isdecimal() and len(number) < 9 else 0
    try:
        if "restore" in texts:
            _restore(item, revision, saves_in(texts), actor)
            say(request, f"The working copy is revision {revision} again.")
            return go_to(item)
        authoring.name_revision(item=item, revision=revision, name=texts.get(f"called.{revision}"), actor=actor)
    except (Invalid, Conflict) as refused:
        say(request, str(refused))
    return go("revisions", item.kind, item.pk)


@command
def _restore(item: Item, revision: int, saves: int, actor: Actor) -> None:
    """Over what was read. Raises what the commands raise, and Stale."""
    held = authoring.hold(item=item, saves=saves)
    authoring.restore_revision(item=held, revision=revision, actor=actor)


def _number(request: HttpRequest, name: str, otherwise: int) -> int:
    said = request.GET.get(name, "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 9 else max(otherwise, 1)


def _differences(item: Item, earlier: int, later: int) -> list[dict[str, Any]]:
    """Field by field, those that differ."""
    found = {one.number: one for one in Revision.objects.filter(item=item, number__in=[earlier, later])}
    if earlier not in found or later not in found:
        raise NotFound("There is no such revision.")
    form = FORMS[item.kind]
    states = [found[number].state for number in (earlier, later)]
    named = slugs_of(states, slugs)
    before, after = (form.show(state, named) for state in states)
    return [
        {
            "label": form.inputs[name].called,
            "marked": mark_safe(word_diff.marked(word_diff.words(plain(before, name), plain(after, name)))),
        }
        for name in form.changed(before, after)
    ]


def history(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    """Steps and saves together, the latest first."""
    item = past_at(request, kind, pk)
    found = [{"entry": one, "did": _said(one)} for one in history_of(item.pk, actor_of(request))]
    return of_item(request, "history", item, "History", entries=found)


SAVED = {"create": "Began it", "save": "Saved"}


def _said(entry: Entry) -> str:
    known = TRANSITIONS.get(entry.action)
    said = known.says if known else SAVED.get(entry.action) or entry.action.replace("_", " ").capitalize()
    terms = ", ".join(f"{name} {value}" for name, value in entry.terms.items())
    return f"{said} ({terms})" if terms else said
