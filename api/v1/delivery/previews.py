"""What a preview's request asks for, and the moment that it is answered of."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from api.protocol import changes, parameters, previews
from api.protocol.parameters import Parameter, Past
from api.protocol.problems import Problem, parameter_error
from api.v1.delivery import addresses
from api.v1.delivery.cards import instant
from content.models.preview import Preview
from content.queries import reading
from content.queries.reading import Moment
from content.queries.rows import Row

# Search knows what is public only, and that of the present.
PREVIEW = Parameter(previews.NAME)
AS_OF = Past("as_of", beside=("q",))
# Of what is asked about another state than the present one.
TAKES = (AS_OF, PREVIEW)

Document = dict[str, Any]


@contextmanager
def opened(request: HttpRequest) -> Iterator[None]:
    """While the request is answered, what its token opens is shown as if it were published. Raises Problem."""
    id_ = previews.wanted(request)
    if id_ is None:
        yield
        return
    given = parameters.of(request)
    if "q" in given:
        detail = "Search finds what is public only: leave q out, or the preview."
        raise Problem("invalid_parameter", detail, errors=[parameter_error("q", "contradiction", detail)])
    as_of, least = AS_OF.to_come(given), changes.least(request)
    preview = _live(request, reading.preview(id_))
    with reading.previewing(preview, as_of=as_of, least=least) as moment:
        request.previewed = preview, moment  # type: ignore[attr-defined]
        yield


def moment_of(request: HttpRequest) -> Moment | None:
    """That of the preview that is open; None for what is public."""
    found: Moment | None = getattr(request, "previewed", (None, None))[1]
    return found


def preview_of(request: HttpRequest) -> Preview | None:
    found: Preview | None = getattr(request, "previewed", (None, None))[0]
    return found


def _live(request: HttpRequest, preview: Preview | None) -> Preview:
    if preview is None:
        raise previews.refused(request, "expired", "This preview is over. Ask whoever sent you the link for another.")
    if preview.revoked_at:
        detail = "This preview was taken back. Ask whoever sent you the link for another."
        raise previews.refused(request, "revoked", detail)
    if preview.expires_at and preview.expires_at <= timezone.now():
        detail = f"This preview ended at {instant(preview.expires_at)}. Ask whoever sent you the link for another."
        raise previews.refused(request, "expired", detail)
    return preview


# --- What a link covers ----------------------------------------------------------------------------------------


def covered(preview: Preview, using: str) -> list[Document]:
    """What was named comes first. Nothing of a preview of everything, which would be long. Two queries."""
    return [] if preview.everything else [_listed(row) for row, _ in reading.covered(preview, using)]


def _listed(row: Row) -> Document:
    """An image has no address of its own here."""
    return {
        "id": row.id,
        "kind": row.kind,
        "slug": row.slug,
        "label": row.snapshot["label"],
        "api_url": addresses.api(row.kind, row.slug) if row.kind in addresses.COLLECTIONS else None,
        "url": addresses.page(row),
    }


def link(preview: Preview, using: str) -> Document:
    """A link as whoever opened it hands it on: `url` is the frontend's address, by the setting of the kind, and
    `api_url` the document's, of the first item that was named."""
    items = covered(preview, using)
    first: Document = next(iter(items), {})
    api_url = first.get("api_url")
    return {
        "token": preview.token,
        "url": _frontend(first, preview.token) if first else None,
        "api_url": f"{api_url}?{PREVIEW.name}={preview.token}" if api_url else None,
        "expires_at": instant(preview.expires_at),
        "items": items,
    }


def _frontend(item: Document, token: str) -> str | None:
    template: str = settings.PREVIEW_URLS.get(item["kind"], "")
    return template.format(token=token, slug=addresses.quoted(item["slug"]), id=item["id"]) if template else None
