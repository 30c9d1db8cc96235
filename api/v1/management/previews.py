"""Preview links: made for an item, or several; listed; taken back. What they show, delivery shows."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from api.protocol.problems import Problem
from api.v1.delivery import previews
from api.v1.management import lists, shapes, working
from api.v1.management.shapes import PLURALS
from api.v1.management.views import Asked, Document, Managing, Operation, Said
from content.commands import previewing
from content.models.preview import Preview
from content.permissions import Action, may
from content.queries.editing import as_id

USING = "default"


class PreviewLinks(Managing):
    operations = {
        "create": Operation(
            "makePreviewLink",
            Action.PREVIEW,
            shapes.PreviewLink,
            shapes.Previewing,
            201,
            repeats=True,
            secrets=("token", "url", "api_url"),
        ),
    }

    def create(self, asked: Asked, kinds: str, name: str) -> Said:
        sent = asked.body
        rows = [working.found(asked.actor, kinds, name)]
        rows += [working.found(asked.actor, PLURALS[one.kind], one.id) for one in sent.items]
        lasts = timedelta(seconds=sent.expires_in)
        preview = previewing.open_preview(items=rows, actor=asked.actor, expires_in=lasts)
        return Said({"id": str(preview.pk), **previews.link(preview, USING)})


class Previews(Managing):
    """Those that are open. Contributors see their own."""

    operations = {
        "list": Operation("listPreviews", Action.PREVIEW, shapes.PreviewPage, takes=lists.TAKES),
        "destroy": Operation("revokePreview", Action.PREVIEW),
    }

    def list(self, asked: Asked) -> Said:
        found = _open(asked).order_by("-pk")
        return Said(lists.paged(asked, found, lambda rows: [_card(one) for one in rows]))

    def destroy(self, asked: Asked, id_: str) -> Said:
        preview = _open(asked).filter(pk=as_id(id_)).first() if as_id(id_) else None
        if preview is None:
            raise Problem("not_found", "There is no such preview here, or it is over.")
        previewing.revoke_preview(preview=preview, actor=asked.actor)
        return Said(None)


def _open(asked: Asked) -> Any:
    found = Preview.objects.filter(everything=False, revoked_at=None, expires_at__gt=timezone.now())
    return found if may(asked.actor, Action.PREVIEW) else found.filter(account_id=asked.actor.account_id)


def _card(preview: Preview) -> Document:
    told = {"id": str(preview.pk), "made_by": preview.made_by, "made_at": working.instant(preview.created_at)}
    return told | {"expires_at": working.instant(preview.expires_at), "items": previews.covered(preview, USING)}
