"""Guests of a post: invited, with a link to copy, and no longer."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from content.admin.inputs import Form, Input, Instant, Section, typed
from content.admin.pages import actor_of, form_values, go, item_at, of_item, say, status_of
from content.admin.steps import instant
from content.commands import inviting
from content.errors import Conflict, Invalid, NotFound
from content.models.invitation import Invitation
from content.models.item import Item
from content.permissions import Action, require
from content.queries.editing import as_id
from content.queries.invitations import address_of
from content.vocabulary import Kind

FORM = Form(
    [
        Section(
            "",
            [
                Input(name="name", required=True),
                Input(name="email", label="E-mail", type="email", required=True),
                Instant(name="expires_at", label="Works until", help="Left empty: for thirty days."),
            ],
        )
    ]
)


def invitations(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    item = item_at(request, kind, pk)
    if kind != Kind.POST:
        raise NotFound("A guest is invited to write a post.")
    require(actor_of(request), Action.INVITE, owner_id=item.created_by_id, item_id=item.pk)
    if request.method != "POST":
        return _shown(request, item)
    texts = typed(request.POST)
    if "revoke" in texts:
        return _revoked(request, item, texts["revoke"])
    try:
        given = FORM.read(texts)
        made = inviting.invite(
            item=item,
            name=given["name"] or "",
            email=given["email"] or "",
            expires_at=instant("/expires_at", given["expires_at"]),
            actor=actor_of(request),
        )
    except (Invalid, Conflict) as refused:
        return _shown(request, item, texts, refused)
    return _shown(request, item, made=made)


def _revoked(request: HttpRequest, item: Item, named: str) -> HttpResponse:
    known = as_id(named)
    found = Invitation.objects.filter(item=item, pk=known).first() if known else None
    if found is None:
        raise NotFound("There is no such invitation.")
    try:
        inviting.revoke_invitation(invitation=found, actor=actor_of(request))
        say(request, f"The link of {found.name} opens nothing any more.")
    except Conflict as refused:
        say(request, refused.detail)
    return go("invitations", item.kind, item.pk)


def _shown(
    request: HttpRequest,
    item: Item,
    texts: Mapping[str, str] | None = None,
    refused: Any = None,
    made: Invitation | None = None,
) -> HttpResponse:
    """The link of a new invitation is on this page, and on no other."""
    link = address_of(made) if made else ""
    response = of_item(
        request,
        "invitations",
        item,
        "Invitations",
        status=status_of(refused),
        **form_values(FORM, texts or {}, refused),
        invitations=[{"one": one, "standing": _standing(one)} for one in Invitation.objects.filter(item=item)],
        made=made,
        link=link,
    )
    response["Cache-Control"] = "no-store"
    return response


def _standing(one: Invitation) -> str:
    if one.revoked_at:
        return "taken back"
    if one.used_at:
        return "published"
    return "expired" if one.expires_at <= timezone.now() else "open"
