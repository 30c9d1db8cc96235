"""What is said of an item, and what an editor says to a quote that was proposed."""

from collections.abc import Mapping
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from content.admin.inputs import typed
from content.admin.pages import actor_of, go_to, item_at, say
from content.commands import authoring, review
from content.commands.atomic import command
from content.errors import Conflict, Invalid, NotFound
from content.models.item import Item
from content.models.review import Comment
from content.permissions import Actor
from content.queries import editing
from content.vocabulary import Kind, Standing

DECISIONS = {"accept": authoring.accept_quote, "reject": authoring.reject_quote}


@require_POST
def comment(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    item = item_at(request, kind, pk)
    texts = typed(request.POST)
    try:
        if "resolve" in texts or "reopen" in texts:
            _resolve(item, texts, actor_of(request))
        else:
            review.comment(item=item, text=texts.get("text", ""), actor=actor_of(request))
    except Invalid as refused:
        say(request, str(refused))
    return go_to(item)


def _resolve(item: Item, texts: Mapping[str, str], actor: Actor) -> None:
    named = editing.as_id(texts.get("resolve") or texts.get("reopen") or "")
    found = Comment.objects.filter(item=item, pk=named).first() if named else None
    if found is None:
        raise NotFound("There is no such comment.")
    review.resolve_comment(comment=found, actor=actor, resolved="resolve" in texts)


@require_POST
def decide(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    """A proposed quote is accepted or rejected."""
    item = item_at(request, kind, pk)
    if kind != Kind.QUOTE:
        raise NotFound("Only quotes are proposed.")
    said = [name for name in DECISIONS if name in request.POST]
    if len(said) != 1:
        raise Invalid("Say whether the quote is accepted or rejected.")
    try:
        _decide(item, said[0], actor_of(request))
        say(request, f"The quote is {said[0]}ed.")
    except Conflict as refused:
        say(request, refused.detail)
    return go_to(item)


@command
def _decide(item: Item, decision: str, actor: Actor) -> None:
    """Once: what somebody has decided meanwhile stays. Raises Conflict, and what the commands raise."""
    row = authoring.lock_item(item)
    if row.standing != Standing.PROPOSED:
        raise Conflict(f"This quote is {row.standing} already.")
    DECISIONS[decision](quote=row, actor=actor)
