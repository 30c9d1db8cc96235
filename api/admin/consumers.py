"""Consumers and their keys. The text of a key is on the page that made it, and on no other."""

from datetime import timedelta
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from api.commands import keys
from api.models import Consumer, Key, Scope
from content.admin.inputs import Flag, Form, Input, Instant, Lines, Section, typed
from content.admin.pages import actor_of, asking, go, say
from content.admin.steps import instant
from content.errors import Conflict, Invalid, NotFound
from content.permissions import Action, Actor, require

CONSUMER = Form(
    [
        Section(
            "",
            [
                Input(name="name", required=True, help="Who asks: a partner, a frontend, a script."),
                Input(name="email", label="E-mail", type="email"),
            ],
        )
    ]
)
KEY = Form(
    [
        Section(
            "",
            [
                *(Flag(name=f"scope_{value}", label=label) for value, label in Scope.choices),
                Instant(name="expires_at", label="Works until", help="Left empty: until it is revoked."),
                Lines(
                    name="origins",
                    help="Pages that may use it, such as https://blog.example.org; none: no page is asked.",
                ),
            ],
        )
    ]
)


def consumers(request: HttpRequest) -> HttpResponse:
    require(actor_of(request), Action.ADMINISTER)
    texts, refused = typed(request.POST), None
    if request.method == "POST":
        given = CONSUMER.read(texts)
        try:
            made = keys.create_consumer(name=given["name"] or "", email=given["email"] or "", actor=actor_of(request))
            return go("consumer", made.pk)
        except (Invalid, Conflict) as error:
            refused = error
    found = Consumer.objects.order_by("name").prefetch_related("keys")
    return asking(request, "api/admin/consumers", CONSUMER, texts, refused, title="Consumers and keys", consumers=found)


def consumer(request: HttpRequest, pk: UUID) -> HttpResponse:
    require(actor_of(request), Action.ADMINISTER)
    found = Consumer.objects.filter(pk=pk).first()
    if found is None:
        raise NotFound("There is no such consumer.")
    texts, refused, made = typed(request.POST), None, None
    if request.method == "POST":
        try:
            made = _done(request, found, texts, actor_of(request))
        except (Invalid, Conflict) as error:
            refused = error
        if made is None and refused is None:
            return go("consumer", found.pk)
    listed = [
        {"key": one, "works": one.is_valid(timezone.now()) and found.is_active}
        for one in found.keys.order_by("created_at")
    ]
    shown = texts if refused else {}
    return asking(
        request,
        "api/admin/consumer",
        KEY,
        shown,
        refused,
        title=f"Consumer: {found}",
        consumer=found,
        keys=listed,
        made=made,
    )


def _done(request: HttpRequest, consumer: Consumer, texts: dict[str, str], actor: Actor) -> tuple[Key, str] | None:
    """A key and its text, if one was made."""
    if "active" in texts:
        keys.change_consumer(consumer=consumer, is_active=texts["active"] == "yes", actor=actor)
        return None
    if "revoke" in texts:
        revoked = keys.revoke_key(key=_key(consumer, texts["revoke"]), actor=actor)
        say(request, f"{revoked} is revoked.")
        return None
    if "rotate" in texts:
        return keys.rotate_key(key=_key(consumer, texts["rotate"]), grace=_grace(texts.get("grace", "")), actor=actor)
    given = KEY.read(texts)
    return keys.create_key(
        consumer=consumer,
        scopes=[value for value in Scope.values if given[f"scope_{value}"]],
        expires_at=instant("/expires_at", given["expires_at"]),
        origins=given["origins"],
        actor=actor,
    )


def _grace(days: str) -> timedelta:
    return timedelta(days=int(days)) if days.isascii() and days.isdecimal() and len(days) < 5 else timedelta(0)


def _key(consumer: Consumer, prefix: str) -> Key:
    found = next((one for one in Key.objects.filter(consumer=consumer) if one.prefix == prefix), None)
    if found is None:
        raise NotFound("There is no such key.")
    return found
