"""Who is asking: the holder of a key, somebody who has logged in, or nobody that is known.

A request that shows a key is judged by it alone, session or not: then no page of another site can have made it.
"""

import hmac
from collections.abc import Callable

from django.http import HttpRequest
from django.utils import timezone
from rest_framework.request import Request

from api.access import sessions
from api.access.scopes import actions_of, role_of
from api.commands.keys import digest_of, note_use
from api.models import Key
from api.models.key import TEXT
from api.protocol.client_address import client_address
from api.protocol.problems import Problem, unauthenticated
from content.commands import inviting
from content.permissions import Actor
from content.queries import invitations

# What a key that nobody has is compared with, so that it takes as long to refuse.
NOBODYS = digest_of("")


def caller_of(request: HttpRequest | Request) -> Actor | None:
    """None for nobody that is known. Raises Problem `unauthenticated` or `forbidden`.

    A session is believed for a read. What changes something asks `sessions.check_csrf` as well.
    """
    asked: HttpRequest = getattr(request, "_request", request)
    told = asked.META.get("HTTP_AUTHORIZATION")
    return sessions.actor_of(asked) if told is None else _bearer(asked, told)


def has_token(request: HttpRequest | Request) -> bool:
    """Whether it shows a key, or whatever else stands in `Authorization`: then it needs no token against forgery."""
    return "HTTP_AUTHORIZATION" in request.META


def of_key(request: HttpRequest, text: str) -> Actor:
    """Raises Problem."""
    key = key_of(text)
    check_origin(request, key)
    return Actor(
        label=f"key {key.prefix} ({key.consumer.name})",
        role=role_of(key.scopes),
        address=client_address(request),
        only=actions_of(key.scopes),
    )


def of_guest(request: HttpRequest, link: str) -> Actor:
    """Raises Problem, with the reason and a kind sentence."""
    try:
        invitation = inviting.open_link(link)
    except invitations.LinkRefused as refusal:
        error = {"header": "Authorization", "code": refusal.code, "detail": refusal.detail}
        raise unauthenticated(refusal.detail, errors=[error], error="invalid_token") from refusal
    return invitations.guest(invitation, address=client_address(request))


# How tokens begin, and whom they are of.
PREFIXES: dict[str, Callable[[HttpRequest, str], Actor]] = {"cp_": of_key, invitations.PREFIX: of_guest}


def _bearer(request: HttpRequest, told: str) -> Actor:
    scheme, _, text = told.partition(" ")
    text = text.strip()
    if scheme.lower() != "bearer":
        raise unauthenticated("Of `Authorization` only `Bearer` is known here.", error="invalid_request")
    read = next((read for prefix, read in PREFIXES.items() if text.startswith(prefix)), None)
    if read is None:
        raise _refused()
    return read(request, text)


def key_of(text: str) -> Key:
    """The key, if it works, whose use is noted. Which of the reasons it is that it does not is nobody's business."""
    form = TEXT.match(text)
    key = Key.objects.select_related("consumer").filter(prefix=form[1]).first() if form else None
    same = hmac.compare_digest(digest_of(text), key.digest if key else NOBODYS)
    if key is None or not same or not key.is_valid(timezone.now()) or not key.consumer.is_active:
        raise _refused()
    note_use(key)
    return key


def _refused() -> Problem:
    detail = "This key is unknown, has expired, or was revoked."
    return unauthenticated(detail, error="invalid_token")


def check_origin(request: HttpRequest, key: Key) -> None:
    """Browsers say where a page is from; programs say nothing, and may."""
    origin = request.META.get("HTTP_ORIGIN")
    if origin is None or not key.origins or origin.lower() in key.origins:
        return
    told = {"WWW-Authenticate": 'Bearer error="insufficient_scope"'}
    raise Problem("forbidden", "This key may not be used by pages of this origin.", headers=told)
