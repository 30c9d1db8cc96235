"""`/api/v1/preview/`: what a token covers, for a frontend that begins to show drafts."""

from typing import ClassVar

from django.http import HttpRequest, HttpResponse

from api.protocol import conditional, previews, rendering
from api.v1.delivery import moments, serializers
from api.v1.delivery.cards import instant
from api.v1.delivery.previews import PREVIEW, covered, preview_of
from api.v1.delivery.views import Operation, Reading


class PreviewView(Reading):
    operations: ClassVar[dict[str, Operation]] = {"list": Operation("getPreview", serializers.Preview, (PREVIEW,))}

    def list(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked(request)
        preview = preview_of(asked)
        if preview is None:
            raise previews.refused(asked, "required", f"Give a token: as {previews.NAME}, or in {previews.HEADER}.")
        answer = {
            "expires_at": instant(preview.expires_at),
            "everything": preview.everything,
            "items": covered(preview, moments.of(asked).using),
        }
        headers = conditional.headers(
            conditional.entity_tag(rendering.encode(answer)), previews.HEADERS["Cache-Control"], None
        )
        if conditional.matches(asked, headers["ETag"]):
            return conditional.not_modified(headers)
        return rendering.answer(answer, headers)
