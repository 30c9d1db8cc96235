"""The form of an item: made, changed, and what happens when somebody else has saved it meanwhile.

A form carries how often the item had been saved when it was shown (`saves`), and a mark of what stood in each field. A
save that comes too late is refused by the command; the form comes back with all that was typed, and beside each field
that both changed stands what the other one saved. Fields that only the other one changed show what is saved now.
"""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.safestring import mark_safe

from content.admin.forms import FORMS
from content.admin.inputs import Form, of_field, plain, slugs_of, typed
from content.admin.pages import (
    PLURALS,
    actor_of,
    asking,
    form_values,
    go_to,
    item_at,
    of_item,
    say,
    slugs,
    status_of,
)
from content.commands import authoring, images
from content.commands.atomic import command
from content.errors import Conflict, Fault, Invalid, Refused, Stale
from content.models.item import Item
from content.models.review import Comment
from content.permissions import Action, Actor, may, require
from content.queries import editing
from content.queries.standing import standing
from content.text import word_diff
from content.vocabulary import Kind, Standing
from content.warnings import warnings_of
from content.workflow import open_to

# Fields of a form that are no input of the state.
SAVES, MARKS, FILE = "saves", "marks", "file"

# Buttons that nobody should press by habit.
LAST = ("delete", "withdraw", "suppress")

# What a new item has in it. The rest is empty.
BLANK: dict[str, dict[str, Any]] = {Kind.EVENT: {"timezone": settings.SITE_TIME_ZONE}}


def add(request: HttpRequest, kind: str) -> HttpResponse:
    require(actor_of(request), Action.WRITE, new=True)
    form = FORMS[kind]
    if request.method != "POST":
        blank = {"language": settings.SITE_LANGUAGE, **BLANK.get(kind, {})}
        return _blank(request, kind, form.show(blank, {}))
    texts = typed(request.POST)
    given = [name for name in form.inputs if of_field(texts, name)]
    try:
        item = _created(request, kind, form.read(texts, given))
    except (Invalid, Conflict) as refused:
        return _blank(request, kind, texts, refused)
    say(request, f"“{item}” is saved.")
    return go_to(item)


def _created(request: HttpRequest, kind: str, data: dict[str, Any]) -> Item:
    actor = actor_of(request)
    if kind != Kind.IMAGE:
        return authoring.create_item(kind=kind, data=data, actor=actor)
    file = request.FILES.get(FILE)
    if file is None:
        raise Invalid(
            "Choose a picture.", errors=[Fault(pointer=f"/{FILE}", code="required", detail="Choose a picture.")]
        )
    return images.add_image(file=file, name=file.name or "picture", data=data, actor=actor)


def _blank(request: HttpRequest, kind: str, texts: Mapping[str, str], refused: Refused | None = None) -> HttpResponse:
    named = {"kind": Kind(kind), "plural": PLURALS[Kind(kind)]}
    return asking(
        request, "content/admin/add", FORMS[kind], texts, refused, title=f"New {Kind(kind).label.lower()}", **named
    )


def item(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    found = item_at(request, kind, pk)
    if request.method != "POST":
        return _shown(request, found)
    texts = typed(request.POST)
    try:
        saved = save(found, FORMS[kind], texts, actor_of(request), request.FILES.get(FILE))
    except Stale as refused:
        return _shown(request, item_at(request, kind, pk), texts, refused)
    except (Invalid, Conflict) as refused:
        return _shown(request, found, texts, refused)
    say(request, "Saved." if saved.saves != found.saves else "Nothing was changed.")
    return go_to(saved)


def save(item: Item, form: Form, texts: Mapping[str, str], actor: Actor, file: Any = None) -> Item:
    """What was changed in a form since it was shown, if nobody has saved meanwhile. Raises what the commands raise."""
    require(actor, Action.WRITE, owner_id=item.created_by_id, item_id=item.pk)
    columns = None
    if file is not None:  # encoded before anything is locked, which takes its time
        focal_point = editing.state_of(item)["focal_point"]
        columns = images.encode(file.read(images.MOST_BYTES + 1), focal_point=focal_point)
    return _save(item, form, texts, actor, columns)


@command
def _save(item: Item, form: Form, texts: Mapping[str, str], actor: Actor, columns: Mapping[str, Any] | None) -> Item:
    held = authoring.hold(item=item, saves=saves_in(texts))
    data = form.read(texts, touched(form, texts))
    if data or columns:
        held = authoring.update_item(item=held, data=data, columns=columns, actor=actor)
    return held


def touched(form: Form, texts: Mapping[str, str]) -> list[str]:
    """The fields in which something else stands than when the form was shown."""
    before, now = _marks(texts), form.marks(texts)
    return [name for name in form.inputs if before.get(name) != now[name]]


def again(
    form: Form, texts: Mapping[str, str], state: Mapping[str, Any]
) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """After a save that came too late: what the form shows now, and where both changed the same field."""
    theirs = form.show(state, slugs_of(state, slugs))
    mine, before = touched(form, texts), _marks(texts)
    shown = dict(theirs)
    beside = []
    for name in mine:
        shown = {key: value for key, value in shown.items() if key != name and not key.startswith(f"{name}.")}
        shown |= {key: value for key, value in texts.items() if key == name or key.startswith(f"{name}.")}
        if form.marks(theirs)[name] != before.get(name) and of_field(theirs, name) != of_field(texts, name):
            pieces = word_diff.words(plain(theirs, name), plain(texts, name))
            beside.append(
                {"name": name, "label": form.inputs[name].called, "marked": mark_safe(word_diff.marked(pieces))}
            )
    return shown, beside


def saves_in(texts: Mapping[str, str]) -> int:
    """How often the item had been saved when the form was shown; -1 for a form that does not say so."""
    said = texts.get(SAVES, "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 10 else -1


def _marks(texts: Mapping[str, str]) -> dict[str, str]:
    try:
        found = json.loads(texts.get(MARKS, ""))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def presented(
    form: Form,
    state: Mapping[str, Any],
    counted: Mapping[str, str],
    texts: Mapping[str, str] | None,
    refused: Refused | None,
) -> dict[str, Any]:
    """A form of a state, or of what was typed and refused, for a template. It carries what it is `counted` by, and the
    marks."""
    shown = form.show(state, slugs_of(state, slugs))
    carried = {**counted, MARKS: json.dumps(form.marks(shown))}
    beside: list[dict[str, Any]] = []
    if texts is not None and isinstance(refused, Stale):
        shown, beside = again(form, texts, state)
    elif texts is not None:
        shown, carried = dict(texts), {name: texts.get(name, "") for name in carried}
    return form_values(form, shown, refused) | {"carried": carried, "beside": beside}


def warned(form: Form, item: Item, state: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What is to be known of it, by the names of fields."""
    return [(_called(form, one.pointer), one.detail) for one in warnings_of(item.kind, state, item_id=str(item.pk))]


def _called(form: Form, pointer: str) -> str:
    """The field that a pointer goes into, as the form calls it."""
    name = pointer.split("/")[1]
    return form.inputs[name].called if name in form.inputs else name.capitalize()


def _shown(
    request: HttpRequest, item: Any, texts: Mapping[str, str] | None = None, refused: Refused | None = None
) -> HttpResponse:
    actor, stands = actor_of(request), standing(item)
    form, state = FORMS[item.kind], editing.state_of(item)
    may_now = partial(may, actor, owner_id=item.created_by_id, item_id=item.pk)
    steps = open_to(actor, stands, owner_id=item.created_by_id, item_id=item.pk)
    return of_item(
        request,
        "item",
        item,
        Kind(item.kind).label,
        status=status_of(refused),
        **presented(form, state, {SAVES: str(item.saves)}, texts, refused),
        warnings=warned(form, item, state),
        media_url=settings.MEDIA_URL,
        standing=stands,
        steps=sorted((one for one in steps if one.name not in {"edit", "restore"}), key=lambda one: one.name in LAST),
        may_edit=any(one.name == "edit" for one in steps),
        may_comment=may_now(Action.COMMENT),
        may_preview=may_now(Action.PREVIEW),
        may_invite=item.kind == Kind.POST and may_now(Action.INVITE),
        proposed=getattr(item, "standing", "") == Standing.PROPOSED and may_now(Action.REVIEW),
        comments=Comment.objects.filter(item=item) if may_now(Action.READ) else [],
    )
