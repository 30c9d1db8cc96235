"""What is said of an item, and what an editor says to a quote that was proposed."""

from collections.abc import Mapping
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from content.admin.inputs import typed
from content.admin.pages import actor_of, go_to, item_at, say
from content.commands import authoring, review
from content.errors import Invalid, NotFound
from content.models.item import Item
from content.models.review import Comment
from content.permissions import Actor
from content.queries import editing
from content.vocabulary import Kind


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


def decide(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    """A proposed quote is accepted or rejected."""
    item = item_at(request, kind, pk)
    if kind != Kind.QUOTE:
        raise NotFound("Only quotes are proposed.")
    if "accept" in request.POST:
        authoring.accept_quote(quote=item, actor=actor_of(request))
        say(request, "The quote is accepted.")
    else:
        authoring.reject_quote(quote=item, actor=actor_of(request))
        say(request, "The quote is rejected.")
    return go_to(item)
