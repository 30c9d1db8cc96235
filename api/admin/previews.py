"""Links to an item as it is saved, for whoever should see it before the public does."""

from datetime import timedelta
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from api.v1.delivery import previews
from content.admin.inputs import Form, Input, Section, typed
from content.admin.pages import actor_of, form_values, item_at, of_item, status_of
from content.commands import previewing
from content.errors import Invalid, Refused
from content.models.preview import Preview
from content.permissions import Action, require

FORM = Form([Section("", [Input(name="expires_in", label="Days that it works", type="number", required=True)])])
USUALLY = {"expires_in": "7"}


def preview(request: HttpRequest, kind: str, pk: UUID) -> HttpResponse:
    item, actor = item_at(request, kind, pk), actor_of(request)
    require(actor, Action.PREVIEW, owner_id=item.created_by_id, item_id=item.pk)
    texts = typed(request.POST) or USUALLY
    made: Preview | None = None
    refused: Refused | None = None
    if request.method == "POST":
        try:
            made = previewing.open_preview(items=[item], actor=actor, expires_in=_days(texts.get("expires_in", "")))
        except Invalid as error:
            refused = error
    return of_item(
        request,
        "preview",
        item,
        "Preview",
        status=status_of(refused),
        **form_values(FORM, texts, refused),
        link=previews.link(made, "default") if made else None,
    )


def _days(said: str) -> timedelta:
    return timedelta(days=int(said)) if said.isascii() and said.isdecimal() and len(said) < 5 else timedelta(0)
