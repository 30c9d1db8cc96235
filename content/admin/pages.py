"""What all screens share: who asks, the item that an address names, a page, a word to say on the next one."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from content.admin.inputs import Form, Texts
from content.errors import Conflict, Forbidden, NotFound, Refused
from content.models.item import Item
from content.permissions import Action, Actor, may_read, require
from content.queries.editing import MODELS
from content.queries.standing import label_of
from content.vocabulary import Kind

# What lists of a kind are called.
PLURALS = {kind: f"{kind.label.lower()}s" for kind in Kind}
SAID = "said"


def actor_of(request: HttpRequest) -> Actor:
    """Put there by whoever serves the screens."""
    found: Actor = request.actor  # type: ignore[attr-defined]
    return found


def item_at(request: HttpRequest, kind: str, pk: UUID) -> Any:
    """The working copy. Raises NotFound, Forbidden."""
    found = MODELS[kind].objects.filter(pk=pk).first()
    if found is None:
        raise NotFound("This item has been deleted, or never was.")
    if not may_read(actor_of(request), found):
        raise Forbidden("This is somebody else's draft.")
    return found


def past_at(request: HttpRequest, kind: str, pk: UUID) -> Any:
    """The same of whose past is asked for: what was said and done about it is for those who may write it."""
    item = item_at(request, kind, pk)
    require(actor_of(request), Action.READ, owner_id=item.created_by_id, item_id=item.pk)
    return item


def page(request: HttpRequest, template: str, title: str, status: int = 200, **values: Any) -> HttpResponse:
    values |= {"title": title, "zone": settings.SITE_TIME_ZONE}
    return TemplateResponse(request, f"{template}.html", values, status=status)


def of_item(
    request: HttpRequest, template: str, item: Item, title: str, status: int = 200, **values: Any
) -> HttpResponse:
    kind = Kind(item.kind)
    named = {"item": item, "label": label_of(item), "kind": kind, "plural": PLURALS[kind]}
    return page(request, f"content/admin/{template}", f"{title}: {label_of(item)}", status, **named, **values)


def asking(
    request: HttpRequest, template: str, form: Form, texts: Texts, refused: Refused | None, **values: Any
) -> HttpResponse:
    """A page with a form in it, and what is wrong with what was sent."""
    return page(request, template, status=status_of(refused), **form_values(form, texts, refused), **values)


def form_values(form: Form, texts: Texts, refused: Refused | None) -> dict[str, Any]:
    faults = form.faults(refused.errors, texts) if refused else {}
    return {"sections": form.nodes(texts, faults), "refused": refused, "others": faults.get("", [])}


def status_of(refused: Refused | None) -> int:
    if refused is None:
        return 200
    return 409 if isinstance(refused, Conflict) else 422


def say(request: HttpRequest, *sentences: str) -> None:
    """On the next page."""
    request.session[SAID] = [*request.session.get(SAID, []), *sentences]


def said(request: HttpRequest) -> list[str]:
    return request.session.pop(SAID, []) if request.session.get(SAID) else []


def go(name: str, *args: Any, **kwargs: Any) -> HttpResponse:
    return HttpResponseRedirect(reverse(f"admin:{name}", args=args, kwargs=kwargs))


def go_to(item: Item) -> HttpResponse:
    return go("item", item.kind, item.pk)


def slugs(ids: Iterable[str]) -> dict[str, str]:
    """Of items, by their ids as texts; what is no id has none."""
    wanted = []
    for one in ids:
        try:
            wanted.append(UUID(one))
        except ValueError:
            continue
    return {str(pk): slug for pk, slug in Item.objects.filter(pk__in=wanted).values_list("pk", "slug")}
