"""`manage.py key create|list|revoke|rotate`: keys of consumers. A new key is all that is printed, and is told once."""

import re
from argparse import ArgumentParser
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from api.commands import keys
from api.models import Consumer, Key, Scope
from content.commands.atomic import command
from content.management.base import ContentCommand, is_text, wrong
from content.permissions import SYSTEM
from content.queries.editing import plain

SPAN = re.compile(r"([1-9][0-9]{0,3})([dh])\Z")


class Command(ContentCommand):
    help = "Make, list, revoke and rotate the keys of consumers. A new key is printed once, alone."

    def add_arguments(self, parser: ArgumentParser) -> None:
        verbs = parser.add_subparsers(dest="verb", metavar="create|list|revoke|rotate", required=True)
        create = verbs.add_parser("create", help="for a consumer, which is made if there is none of this name")
        create.add_argument("--consumer", required=True, metavar="NAME")
        create.add_argument("--scopes", required=True, metavar="SCOPES", help=f"of {','.join(Scope.values)}")
        create.add_argument("--expires", metavar="SPAN", help="such as 90d or 12h; without it, never")
        create.add_argument("--origin", action="append", default=[], metavar="ORIGIN", help="pages that may use it")
        verbs.add_parser("list", help="all keys, the newest last")
        revoke = verbs.add_parser("revoke", help="it stops working at once")
        revoke.add_argument("prefix", metavar="PREFIX", help="how the key begins, such as cp_ab12cd34")
        rotate = verbs.add_parser("rotate", help="another key in its place")
        rotate.add_argument("prefix", metavar="PREFIX", help="how the key begins, such as cp_ab12cd34")
        rotate.add_argument("--grace", metavar="SPAN", help="how long the old one goes on working, such as 7d")

    def handle(self, *, verb: str, **options: Any) -> None:
        getattr(self, verb)(**options)

    def create(self, *, consumer: str, scopes: str, expires: str | None, origin: list[str], **_: Any) -> None:
        if not is_text(consumer):
            raise wrong("There is no consumer of this name: it is not in UTF-8.")
        until = None if expires is None else timezone.now() + _span("--expires", expires)
        named = [one.strip() for one in scopes.split(",")]
        self.stdout.write(_create(consumer=consumer, scopes=named, expires_at=until, origins=origin))

    def list(self, **_: Any) -> None:
        for key in Key.objects.select_related("consumer").order_by("created_at", "pk"):
            used = f"used {plain(key.last_used_at)}" if key.last_used_at else "never used"
            self.stdout.write(f"{key.prefix} {key.consumer}: {','.join(key.scopes)}; {_standing(key)}, {used}")

    def revoke(self, *, prefix: str, **_: Any) -> None:
        keys.revoke_key(key=_named(prefix), actor=SYSTEM)
        self.stdout.write(f"{prefix} is revoked.")

    def rotate(self, *, prefix: str, grace: str | None, **_: Any) -> None:
        span = timedelta(0) if grace is None else _span("--grace", grace)
        self.stdout.write(keys.rotate_key(key=_named(prefix), grace=span, actor=SYSTEM)[1])


@command
def _create(*, consumer: str, scopes: list[str], expires_at: datetime | None, origins: list[str]) -> str:
    """A consumer that is made for a key which is refused is not made."""
    found = Consumer.objects.filter(name=consumer).first()
    owner = found or keys.create_consumer(name=consumer, actor=SYSTEM)
    _, text = keys.create_key(consumer=owner, scopes=scopes, expires_at=expires_at, origins=origins, actor=SYSTEM)
    return text


def _named(prefix: str) -> Key:
    key = Key.objects.filter(prefix=prefix).first() if is_text(prefix) else None
    if key is None:
        raise wrong("There is no key that begins so. `key list` shows how they do.")
    return key


def _span(option: str, text: str) -> timedelta:
    found = SPAN.match(text)
    if found is None:
        raise wrong(f"{option} is a number of days or hours, such as 90d or 12h.")
    return timedelta(**{{"d": "days", "h": "hours"}[found[2]]: int(found[1])})


def _standing(key: Key) -> str:
    if key.revoked_at:
        return f"revoked {plain(key.revoked_at)}"
    if not key.consumer.is_active:
        return "its consumer is not active"
    if key.expires_at is None:
        return "never expires"
    return f"{'expires' if key.is_valid(timezone.now()) else 'expired'} {plain(key.expires_at)}"
