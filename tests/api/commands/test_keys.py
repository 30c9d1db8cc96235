"""Consumers and keys: made by whoever may administer, told once, rotated with a grace, revoked for good."""

import hashlib
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from api.commands import keys
from api.models import Consumer, Key
from api.models.key import TEXT
from content.errors import Conflict, Forbidden, Invalid
from content.models.account import Role
from content.permissions import SYSTEM, Actor

pytestmark = pytest.mark.django_db

EDITOR = Actor(label="casey", role=Role.EDITOR)


def consumer(name: str = "Partner") -> Consumer:
    return keys.create_consumer(name=name, email="partner@example.org", actor=SYSTEM)


def key(owner: Consumer | None = None, **terms: Any) -> tuple[Key, str]:
    return keys.create_key(**{"consumer": owner or consumer(), "scopes": ["read"], "actor": SYSTEM} | terms)


def test_key_is_kept_as_prefix_and_digest_only() -> None:
    made, text = key(scopes=["write", "read", "read"], origins=["https://Blog.Example.org/"])
    assert TEXT.match(text)
    row = Key.objects.values().get()
    assert (row["prefix"], row["digest"]) == (text[:11], hashlib.sha256(text.encode()).hexdigest())
    assert not any(text[12:] in str(value) for value in row.values())
    assert (made.scopes, made.origins) == (["read", "write"], ["https://blog.example.org"])


@pytest.mark.parametrize(
    ("terms", "pointer"),
    [
        ({"scopes": []}, "/scopes"),
        ({"scopes": ["read", "root"]}, "/scopes"),
        ({"origins": ["blog.example.org"]}, "/origins"),
        ({"origins": ["https://blog.example.org/path"]}, "/origins"),
        ({"expires_at": timezone.now() - timedelta(days=400)}, "/expires_at"),
    ],
)
def test_key_that_makes_no_sense_is_refused(terms: dict[str, Any], pointer: str) -> None:
    with pytest.raises(Invalid) as refused:
        key(**terms)
    assert [fault["pointer"] for fault in refused.value.errors] == [pointer]
    assert Key.objects.count() == 0


def test_only_who_may_administer_touches_keys() -> None:
    owner = consumer()
    made, _ = key(owner)
    attempts = [
        lambda: keys.create_consumer(name="Other", actor=EDITOR),
        lambda: keys.change_consumer(consumer=owner, is_active=False, actor=EDITOR),
        lambda: keys.create_key(consumer=owner, scopes=["read"], actor=EDITOR),
        lambda: keys.revoke_key(key=made, actor=EDITOR),
        lambda: keys.rotate_key(key=made, actor=EDITOR),
    ]
    for attempt in attempts:
        with pytest.raises(Forbidden):
            attempt()


def test_consumers_have_names_of_their_own() -> None:
    one, _ = consumer("One"), consumer("Two")
    with pytest.raises(Conflict):
        consumer("Two")
    with pytest.raises(Conflict):
        keys.change_consumer(consumer=one, name="Two", actor=SYSTEM)
    for name in ("", " x", "a\nb", "x" * 101):
        with pytest.raises(Invalid):
            consumer(name)
    assert keys.change_consumer(consumer=one, name="Uno", email="", is_active=False, actor=SYSTEM).name == "Uno"
    with pytest.raises(Conflict):
        key(one)


def test_rotated_key_works_until_its_grace_is_over() -> None:
    until = timezone.now() + timedelta(days=90)
    old, _ = key(expires_at=until, scopes=["write"])
    new, _ = keys.rotate_key(key=old, grace=timedelta(days=7), actor=SYSTEM)
    old.refresh_from_db()
    assert (old.replaced_by, new.scopes, new.expires_at) == (new, ["write"], until)
    assert old.is_valid(timezone.now() + timedelta(days=6))
    assert not old.is_valid(timezone.now() + timedelta(days=8))
    assert new.is_valid(timezone.now() + timedelta(days=89))
    with pytest.raises(Conflict):
        keys.rotate_key(key=old, actor=SYSTEM)


def test_grace_does_not_outlast_the_key() -> None:
    until = timezone.now() + timedelta(days=1)
    old, _ = key(expires_at=until)
    keys.rotate_key(key=old, grace=timedelta(days=7), actor=SYSTEM)
    assert Key.objects.get(pk=old.pk).expires_at == until


def test_revoked_key_stays_revoked() -> None:
    made, _ = key()
    first = keys.revoke_key(key=made, actor=SYSTEM).revoked_at
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        assert keys.revoke_key(key=made, actor=SYSTEM).revoked_at == first
        with pytest.raises(Conflict):
            keys.rotate_key(key=made, actor=SYSTEM)


def test_use_is_noted_once_a_minute(django_assert_num_queries: Any) -> None:
    made, _ = key()
    start = timezone.now()
    for seconds, statements in ((0, 1), (30, 0), (61, 1)):
        with time_machine.travel(start + timedelta(seconds=seconds), tick=False), django_assert_num_queries(statements):
            keys.note_use(made)
        made.refresh_from_db()
    assert made.last_used_at == start + timedelta(seconds=61)


def test_two_successors_are_refused_by_the_database() -> None:
    old, _ = key()
    keys.rotate_key(key=old, actor=SYSTEM)
    with pytest.raises(IntegrityError), transaction.atomic():
        Key.objects.create(consumer=old.consumer, prefix="cp_00000000", digest="0" * 64, rotated_from=old)
