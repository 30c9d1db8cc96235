"""Requests that were sent twice: `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header).

A claim is committed before the work, so that a second request sees that the first one is being done; the answer is
written in the transaction of the work itself: either both are there, or neither. A claim whose process died is taken
over when its lease has run out.
"""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone

from api.models.repeat import Repeat
from api.protocol.problems import Problem
from content.permissions import Actor

KEPT = timedelta(hours=24)
LEASE = timedelta(minutes=2)
LONGEST = 255
HEADER = "Idempotency-Key"


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer, less its secrets."""

    status: int
    body: str
    headers: dict[str, str]


def fingerprint(request: HttpRequest) -> str:
    """SHA-256 of what was asked; of a form, of its fields and files, wherever its parts were divided."""
    asked = [request.method or "", request.get_full_path(), request.META.get("HTTP_IF_MATCH", "")]
    digest = hashlib.sha256("\0".join(asked).encode() + b"\0")
    if request.content_type != "multipart/form-data":
        digest.update(request.body)
        return digest.hexdigest()
    for name in sorted(request.POST):
        digest.update(repr((name, request.POST.getlist(name))).encode())
    for name in sorted(request.FILES):
        file: Any = request.FILES[name]
        file.seek(0)
        digest.update(repr((name, file.name)).encode() + hashlib.sha256(file.read()).digest())
        file.seek(0)
    return digest.hexdigest()


def claim(actor: Actor, key: str, asked: str) -> Repeat | Kept:
    """The right to do it, or the answer of whoever has done it. Raises Problem."""
    if not 1 <= len(key) <= LONGEST or not key.isprintable():
        raise _problem("bad_request", "invalid", f"{HEADER} has from 1 to {LONGEST} printable characters.")
    _forget_old()
    caller = f"{actor.role}:{actor.account_id or actor.item_id or actor.label}"
    now = timezone.now()
    try:
        with transaction.atomic():
            return Repeat.objects.create(caller=caller, key=key, asked=asked, begun_at=now, lease_until=now + LEASE)
    except IntegrityError:
        there = Repeat.objects.filter(caller=caller, key=key).first()
    if there is None:
        return claim(actor, key, asked)
    if there.asked != asked:
        raise _problem("invalid", "reused", f"This {HEADER} was used for another request.")
    if there.status is not None:
        return Kept(there.status, there.body or "", there.headers)
    if _is_taken_over(there):
        return claim(actor, key, asked)
    problem = _problem("conflict", "in_flight", "The same request is being worked on. Ask again in a moment.")
    problem.headers["Retry-After"] = "1"
    raise problem


def keep(claimed: Repeat, kept: Kept) -> None:
    """In the transaction of the work. Whoever was taken for dead, and lost the claim, undoes the work."""
    rows = Repeat.objects.filter(pk=claimed.pk, status=None)
    if not rows.update(status=kept.status, body=kept.body, headers=kept.headers, lease_until=None):
        raise _problem("conflict", "in_flight", "This request took too long, and is being worked on again.")


def release(claimed: Repeat) -> None:
    """The work was not done: the same key may try again."""
    Repeat.objects.filter(pk=claimed.pk, status=None).delete()


def _is_taken_over(there: Repeat) -> bool:
    """Whoever deletes the claim of the dead may make another."""
    deleted, _ = Repeat.objects.filter(pk=there.pk, status=None, lease_until__lt=timezone.now()).delete()
    return bool(deleted)


def _forget_old() -> None:
    old = Repeat.objects.filter(begun_at__lt=timezone.now() - KEPT)
    if old.exists():
        old.delete()


def _problem(code: str, error: str, detail: str) -> Problem:
    return Problem(code, detail, errors=[{"header": HEADER, "code": error, "detail": detail}])
