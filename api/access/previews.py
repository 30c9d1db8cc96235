"""A key as a preview token: with the scope `preview` it shows everything that is saved (api/protocol/previews.py)."""

from uuid import UUID

from django.http import HttpRequest

from api.access.callers import check_origin, key_of
from api.models.key import Scope
from api.protocol.previews import KEY, RESOLVERS
from api.protocol.problems import Problem


def opened_by(request: HttpRequest, text: str) -> UUID | None:
    """None for a key that does not work, not for pages of this origin, or was made for something else."""
    try:
        key = key_of(text)
        check_origin(request, key)
    except Problem:
        return None
    return key.preview_id if Scope.PREVIEW in key.scopes else None


RESOLVERS[KEY] = opened_by
