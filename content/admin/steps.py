"""The steps of the workflow as pages: what each asks for, and the command that it is.

Which of them are offered, and refused, is said by content/workflow.py.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from content.admin.editing import SAVES, saves_in
from content.admin.inputs import Area, Choice, Flag, Form, Input, Instant, Section, typed
from content.admin.pages import actor_of, form_values, go, go_to, item_at, of_item, say, status_of
from content.commands import authoring, publishing, review
from content.commands.atomic import command
from content.errors import Conflict, Fault, Forbidden, Invalid, NotFound, Refused, Stale
from content.models.edition import Edition
from content.models.item import Item
from content.permissions import Actor, may
from content.queries import editing
from content.queries.standing import standing
from content.vocabulary import Kind
from content.workflow import TRANSITIONS, open_to

Run = Callable[[Item, dict[str, Any], Actor], list[str]]

SCHEDULED = [("keep", "Keep what is scheduled"), ("reschedule", "Put this in its place")]
MODES = [
    ("gone", "Gone: nothing of it is shown any more"),
    ("redirect", "Redirect: readers are sent elsewhere"),
    ("notice", "Notice: it is still shown, under an explanation"),
]
NOTE = Area(name="note", lines=3, help="The author reads it, and it stays in the history.")
PUBLIC_NOTE = Area(name="note", label="Public note", lines=2, help="What readers are told of the change, if anything.")
MINOR = Flag(name="minor", label="A minor change, which readers need not be told of")
IF_SCHEDULED = Choice(name="if_scheduled", label="If an edition is scheduled already", options=SCHEDULED)


@dataclass(frozen=True, slots=True)
class Step:
    """`asks` is what its page asks for, `tells` what it says of the step."""

    asks: tuple[Input, ...]
    run: Run
    tells: str = ""

    @property
    def form(self) -> Form:
        return Form([Section("", self.asks)])


def _note(verb: Callable[..., Any], said: str) -> Run:
    def run(item: Item, given: dict[str, Any], actor: Actor) -> list[str]:
        verb(item=item, actor=actor, note=given["note"] or "")
        return [said]

    return run


def _publish(item: Item, given: dict[str, Any], actor: Actor) -> list[str]:
    made = publishing.publish(
        items=[item],
        actor=actor,
        at=instant("/at", given["at"]),
        note=given["note"],
        minor=given["minor"],
        if_scheduled=given["if_scheduled"],
    )
    if made.unchanged and not made.editions:
        return ["This is public already, just as it is."]
    along = ", ".join(f"{one.kind} {one.slug}" for one in made.taken)
    done = "It is scheduled." if given["at"] else "It is public now."
    return [done, *([f"Taken along, because it was never public: {along}."] if along else [])]


def _unschedule(item: Item, given: dict[str, Any], actor: Actor) -> list[str]:
    publishing.unschedule(item=item, actor=actor)
    return ["Nothing is scheduled any more."]


def _withdraw(item: Item, given: dict[str, Any], actor: Actor) -> list[str]:
    publishing.withdraw(
        item=item,
        mode=given["mode"] or "",
        actor=actor,
        explanation=given["explanation"],
        target=_target(item, given["target"]),
        at=instant("/at", given["at"]),
    )
    return ["The withdrawal is scheduled." if given["at"] else "It is withdrawn."]


def _target(item: Item, text: str | None) -> Item | str | None:
    """An address, or `kind:slug`, or the slug of one of its own kind."""
    if not text or "://" in text:
        return text
    kind, _, slug = text.rpartition(":")
    if (kind or item.kind) in Kind.values and (found := editing.find(kind or item.kind, slug)) is not None:
        return found  # type: ignore[no-any-return]
    raise Invalid(
        "There is no such item.",
        errors=[Fault(pointer="/target", code="unknown_link", detail="Nothing is called that.")],
    )


def _suppress(item: Item, given: dict[str, Any], actor: Actor) -> list[str]:
    number = given["edition"] or ""
    edition = int(number) if number.isdecimal() and len(number) < 9 else 0
    publishing.suppress(item=item, edition=edition, reason=given["reason"] or "", actor=actor)
    return [f"Edition {edition} is erased."]


def _delete(item: Item, given: dict[str, Any], actor: Actor) -> list[str]:
    authoring.delete_item(item=item, actor=actor)
    return [f"“{item}” is deleted."]


STEPS: dict[str, Step] = {
    "submit": Step((NOTE,), _note(review.submit, "It is submitted: the editors look at it.")),
    "request_changes": Step(
        (Area(name="note", lines=5, required=True, help="What should be changed. It becomes a comment."),),
        _note(review.request_changes, "The author is asked for changes."),
    ),
    "approve": Step((NOTE,), _note(review.approve, "It is approved.")),
    "publish": Step(
        (
            Instant(name="at", label="At", help="Left empty: now."),
            PUBLIC_NOTE,
            MINOR,
            IF_SCHEDULED,
        ),
        _publish,
        "What is saved becomes public, and so does what it links to and was never public.",
    ),
    "unschedule": Step((), _unschedule, "What is scheduled does not come."),
    "withdraw": Step(
        (
            Choice(name="mode", options=MODES, required=True),
            Area(name="explanation", lines=3, help="For readers."),
            Input(name="target", help="Of a redirect: an http address, a slug, or kind:slug."),
            Instant(name="at", label="At", help="Left empty: now."),
        ),
        _withdraw,
    ),
    "suppress": Step(
        (Input(name="edition", type="number", required=True), Area(name="reason", lines=3, required=True)),
        _suppress,
        "Erases the text of one past edition for good. Its number and the reason stay.",
    ),
    "delete": Step((), _delete, "The public has never seen it. Its revisions and comments are deleted too."),
}


def instant(pointer: str, value: str | None) -> datetime | None:
    """Raises Invalid."""
    try:
        return datetime.fromisoformat(value) if value else None
    except ValueError:
        fault = Fault(pointer=pointer, code="invalid", detail="This is no date and time.")
        raise Invalid("This is no date and time.", errors=[fault]) from None


def step(request: HttpRequest, kind: str, pk: UUID, name: str) -> HttpResponse:
    if name not in STEPS:
        raise NotFound("There is no such step.")
    item, actor = item_at(request, kind, pk), actor_of(request)
    open_now = {one.name: one for one in open_to(actor, standing(item), owner_id=item.created_by_id, item_id=item.pk)}
    if name not in open_now:
        raise closed(item, actor, name)
    texts, refused = typed(request.POST), None
    if request.method == "POST":
        try:
            for sentence in _run(item, texts, name, actor):
                say(request, sentence)
            return go("items", kind) if name == "delete" else go_to(item)
        except (Invalid, Conflict) as error:
            refused = error
    return _asked(request, item, name, texts, refused)


@command
def _run(item: Item, texts: Mapping[str, str], name: str, actor: Actor) -> list[str]:
    """What is decided is decided of what was read. Raises what the commands raise, and Stale."""
    authoring.hold(item=item, saves=saves_in(texts))
    found = STEPS[name]
    return found.run(item, found.form.read(texts), actor)


def closed(item: Item, actor: Actor, name: str) -> Forbidden | Conflict:
    from_table = TRANSITIONS[name]
    if not may(actor, from_table.action, owner_id=item.created_by_id, item_id=item.pk):
        return Forbidden(f"{actor.label} ({actor.role.label.lower()}) may not do this.")
    return Conflict(f"“{from_table.says}” cannot be done now: it is {standing(item).state}.")


def _asked(
    request: HttpRequest, item: Item, name: str, texts: Mapping[str, str], refused: Refused | None
) -> HttpResponse:
    return of_item(
        request,
        "step",
        item,
        TRANSITIONS[name].says,
        status=status_of(refused),
        **form_values(STEPS[name].form, texts, refused),
        name=name,
        says=TRANSITIONS[name].says,
        tells=STEPS[name].tells,
        standing=standing(item),
        carried={SAVES: _as_read(request, item, refused)},
        editions=Edition.objects.filter(item_id=item.pk, change__isnull=False).order_by("-number")
        if name == "suppress"
        else None,
    )


def _as_read(request: HttpRequest, item: Item, refused: Refused | None) -> str:
    """How often the item had been saved when it was read: the page that led here says so. Whoever was told that
    somebody has saved since may go on."""
    if isinstance(refused, Stale):
        return str(Item.objects.values_list("saves", flat=True).get(pk=item.pk))
    return (request.POST or request.GET).get(SAVES, "") or str(item.saves)
