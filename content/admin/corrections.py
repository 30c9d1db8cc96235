"""What is public, in a form of its own: what is changed in it becomes the correction."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from content.admin.editing import presented, touched
from content.admin.forms import FORMS
from content.admin.inputs import Area, Choice, Flag, Form, Section, typed
from content.admin.pages import actor_of, go_to, item_at, of_item, say, status_of
from content.admin.steps import MINOR, PUBLIC_NOTE, SCHEDULED, closed
from content.commands import authoring, correcting
from content.commands.atomic import command
from content.commands.correcting import Correction
from content.errors import Conflict, Invalid, Refused, Stale
from content.models.item import Item
from content.permissions import Actor
from content.queries import whole
from content.queries.standing import standing
from content.workflow import open_to

# Beside the fields of the item, some of which have the same names.
BESIDE = "of_"
TERMS = Form(
    [
        Section(
            "",
            [
                Area(name="of_note", label="Public note", lines=2, help=PUBLIC_NOTE.help),
                Flag(name="of_minor", label=MINOR.label),
                Choice(name="of_if_scheduled", label="If an edition is scheduled", options=SCHEDULED[:1]),
            ],
        )
    ]
)
REVISION = "revision"


def correct(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    item, actor = item_at(request, kind, pk), actor_of(request)
    names = {one.name for one in open_to(actor, standing(item), owner_id=item.created_by_id, item_id=item.pk)}
    if "correct" not in names:
        raise closed(item, actor, "correct")
    if request.method != "POST":
        return _shown(request, item)
    texts = typed(request.POST)
    try:
        made = _correct(item, texts, actor)
    except (Invalid, Conflict) as refused:
        return _shown(request, item, texts, refused)
    say(request, "The correction is public.")
    if made.conflicts:
        places = ", ".join(pointer.lstrip("/") for pointer in made.conflicts)
        say(request, f"The working copy says something else by now, and was left as it is: {places}.")
    return go_to(item)


@command
def _correct(item: Item, texts: Mapping[str, str], actor: Actor) -> Correction:
    """Of the revision that was read. Raises what the command raises, and Stale."""
    authoring.lock_item(item)
    public = correcting.public_revision(item)
    if texts.get(REVISION) != str(public.number):
        raise Stale("Another revision has become public since you read it.")
    form = FORMS[item.kind]
    terms = {name.removeprefix(BESIDE): value for name, value in TERMS.read(texts).items()}
    changed = form.read(texts, touched(form, texts))
    return correcting.correct(
        item=item, patch=patch_to(whole.surviving(item.kind, public.state), changed), actor=actor, **terms
    )


def patch_to(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """A merge patch (RFC 7396) that makes the fields of `after` what they are there: what an object has no more is
    null."""
    return {name: _patch(before.get(name), value) for name, value in after.items()}


def _patch(before: Any, after: Any) -> Any:
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return after
    return dict.fromkeys(before) | patch_to(before, after)


def _shown(
    request: HttpRequest, item: Item, texts: Mapping[str, str] | None = None, refused: Refused | None = None
) -> HttpResponse:
    public, form = correcting.public_revision(item), FORMS[item.kind]
    state = whole.surviving(item.kind, public.state)
    return of_item(
        request,
        "correct",
        item,
        "Correct",
        status=status_of(refused),
        **presented(form, state, {REVISION: str(public.number)}, texts, refused),
        asks=TERMS.nodes(texts or {}),
    )
