"""Consumers and their keys. The text of a key leaves here once, when it is made, and is kept nowhere."""

import hashlib
import logging
import re
import secrets
import string
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from api.models import Consumer, Key, Scope
from content.commands import previewing
from content.commands.accounts import check_email
from content.commands.atomic import command
from content.commands.checks import check_instant
from content.errors import Conflict, Fault, Invalid
from content.models.preview import Preview
from content.permissions import Action, Actor, require

log = logging.getLogger("commonplace.access")

ALPHABET = string.ascii_lowercase + string.digits
NAME = re.compile(r"(?!\s)[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,100}(?<!\s)\Z")
ORIGIN = re.compile(r"https?://(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?\Z")

# How old a noted use is before the next is noted.
NOTED_EVERY = timedelta(seconds=60)


@command
def create_consumer(*, name: str, actor: Actor, email: str = "") -> Consumer:
    """Raises Forbidden, Invalid, Conflict for a name that is taken."""
    require(actor, Action.ADMINISTER)
    _check_name(name)
    check_email(email)
    return Consumer.objects.create(name=name, email=email)


@command
def change_consumer(
    *,
    consumer: Consumer,
    actor: Actor,
    name: str | None = None,
    email: str | None = None,
    is_active: bool | None = None,
) -> Consumer:
    """What is None stays. Raises as `create_consumer`."""
    require(actor, Action.ADMINISTER)
    changed = Consumer.objects.select_for_update().get(pk=consumer.pk)
    if name is not None and name != changed.name:
        _check_name(name)
        changed.name = name
    if email is not None:
        check_email(email)
        changed.email = email
    if is_active is not None:
        changed.is_active = is_active
    changed.save()
    return changed


@command
def create_key(
    *,
    consumer: Consumer,
    scopes: Iterable[str],
    actor: Actor,
    expires_at: datetime | None = None,
    origins: Iterable[str] = (),
) -> tuple[Key, str]:
    """The key, and its text. Raises Forbidden, Invalid, and Conflict for a consumer that is not active."""
    require(actor, Action.ADMINISTER)
    if not Consumer.objects.filter(pk=consumer.pk, is_active=True).exists():
        raise Conflict(f"{consumer} is not active.", code="not_active")
    key = Key(consumer=consumer, scopes=_scopes(scopes), origins=_origins(origins), expires_at=_expiry(expires_at))
    return _made(key, actor)


@command
def revoke_key(*, key: Key, actor: Actor) -> Key:
    """It stops working at once. Revoked again, it stays as it is."""
    require(actor, Action.ADMINISTER)
    revoked = Key.objects.select_for_update().get(pk=key.pk)
    if revoked.revoked_at is None:
        revoked.revoked_at = timezone.now()
        revoked.save(update_fields=["revoked_at"])
        preview = Preview.objects.filter(pk=revoked.preview_id).first() if revoked.preview_id else None
        if preview is not None:
            previewing.revoke_preview(preview=preview, actor=actor)
        log.info("%s revoked %s", actor.label, revoked)
    return revoked


@command
def rotate_key(*, key: Key, actor: Actor, grace: timedelta = timedelta(0)) -> tuple[Key, str]:
    """A successor with the same scopes, origins and expiry; the old key works until the grace is over, or it expires.

    Raises Forbidden, Invalid, and Conflict for a key that does not work, or has a successor.
    """
    require(actor, Action.ADMINISTER)
    now = timezone.now()
    if not timedelta(0) <= grace <= timedelta(days=366):
        raise Invalid(
            "The grace is at most a year.",
            errors=[Fault(pointer="/grace", code="out_of_range", detail="Up to 366 days.")],
        )
    old = Key.objects.select_for_update(of=("self",)).select_related("consumer").get(pk=key.pk)
    if not old.is_valid(now) or not old.consumer.is_active:
        raise Conflict(f"{old} does not work any more: create another.", code="not_active")
    if Key.objects.filter(rotated_from=old).exists():
        raise Conflict(f"{old} has a successor already.", code="rotated")
    successor = Key(
        consumer=old.consumer, scopes=old.scopes, origins=old.origins, expires_at=old.expires_at, rotated_from=old
    )
    old.expires_at = min(old.expires_at or now + grace, now + grace)
    old.save(update_fields=["expires_at"])
    if old.preview_id:
        previewing.end_at(old.preview_id, old.expires_at)
    return _made(successor, actor)


def note_use(key: Key) -> None:
    """At most once a minute, in one statement; in between nothing is asked of the database."""
    now = timezone.now()
    if key.last_used_at is None or key.last_used_at < now - NOTED_EVERY:
        old = Q(last_used_at=None) | Q(last_used_at__lt=now - NOTED_EVERY)
        Key.objects.filter(old, pk=key.pk).update(last_used_at=now)


def digest_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _made(key: Key, actor: Actor) -> tuple[Key, str]:
    key.prefix = f"cp_{''.join(secrets.choice(ALPHABET) for _ in range(8))}"
    text = f"{key.prefix}_{secrets.token_urlsafe(32)}"
    key.digest, key.created_by = digest_of(text), actor.account_id
    if Scope.PREVIEW in key.scopes:
        preview = previewing.open_everything(actor=actor)
        previewing.end_at(preview.pk, key.expires_at)
        key.preview_id = preview.pk
    key.save()
    log.info("%s created %s for %s with %s", actor.label, key, key.consumer, ", ".join(key.scopes))
    return key, text


def _check_name(name: str) -> None:
    if not NAME.match(name):
        fault = Fault(pointer="/name", code="invalid", detail="1 to 100 characters, without spaces around them")
        raise Invalid("This is no name of a consumer.", errors=[fault])
    if Consumer.objects.filter(name=name).exists():
        raise Conflict(
            f"There is a consumer “{name}” already.",
            errors=[Fault(pointer="/name", code="taken", detail="The name of another.")],
        )


def _scopes(given: Iterable[str]) -> list[str]:
    """Each once, in the order of the list."""
    named = set(given)
    if not named or not named <= set(Scope.values):
        fault = Fault(
            pointer="/scopes", code="unknown_value", detail=f"some of {', '.join(Scope.values)}", allowed=Scope.values
        )
        raise Invalid("A key is made for something.", errors=[fault])
    return [scope for scope in Scope.values if scope in named]


def _origins(given: Iterable[str]) -> list[str]:
    """As browsers write them: scheme, host and port, in lower case, nothing after them."""
    found = sorted({one.lower().removesuffix("/") for one in given})
    if wrong := [one for one in found if not ORIGIN.match(one)]:
        fault = Fault(pointer="/origins", code="invalid", detail="such as https://blog.example.org")
        raise Invalid(f"“{wrong[0]}” is no origin.", errors=[fault])
    return found


def _expiry(at: datetime | None) -> datetime | None:
    check_instant("/expires_at", at)
    if at is not None and at <= timezone.now():
        fault = Fault(pointer="/expires_at", code="out_of_range", detail="an instant that has not passed")
        raise Invalid("The key would have expired already.", errors=[fault])
    return at
