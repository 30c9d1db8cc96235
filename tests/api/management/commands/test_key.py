"""`manage.py key`: the key alone on standard output, once; a refusal is one line, and leaves nothing."""

from datetime import timedelta

import pytest
from django.utils import timezone

from api.commands import keys
from api.models import Consumer, Key
from api.models.key import TEXT
from content.permissions import SYSTEM
from tests.content.management.calling import call, refusal

pytestmark = pytest.mark.django_db


def create(*options: str) -> str:
    [text] = call("key", "create", "--consumer", "Newsletter", "--scopes", "read,write", *options)
    return text


def test_create_prints_the_key_alone() -> None:
    text = create("--expires", "90d", "--origin", "https://a.example.org", "--origin", "https://b.example.org")
    assert TEXT.match(text)
    key = Key.objects.get(prefix=text[:11])
    assert (key.digest, key.scopes) == (keys.digest_of(text), ["read", "write"])
    assert key.origins == ["https://a.example.org", "https://b.example.org"]
    assert key.expires_at is not None
    assert timedelta(days=89) < key.expires_at - timezone.now() <= timedelta(days=90)


def test_create_uses_the_consumer_that_is_there() -> None:
    assert create() != create()
    assert Consumer.objects.count() == 1


def test_list_tells_how_each_stands() -> None:
    one, two, three = create()[:11], create("--expires", "12h")[:11], create()[:11]
    call("key", "revoke", three)
    until, revoked = Key.objects.get(prefix=two).expires_at, Key.objects.get(prefix=three).revoked_at
    assert until is not None
    assert revoked is not None
    lines = call("key", "list")
    assert lines[0] == f"{one} Newsletter: read,write; never expires, never used"
    assert lines[1].startswith(f"{two} Newsletter: read,write; expires {until:%Y-%m-%dT}")
    assert lines[2].startswith(f"{three} Newsletter: read,write; revoked {revoked:%Y-%m-%dT}")


def test_rotate_prints_the_new_key_and_keeps_the_old_for_its_grace() -> None:
    old = create()[:11]
    [text] = call("key", "rotate", old, "--grace", "7d")
    key = Key.objects.get(prefix=old)
    assert (key.replaced_by.prefix, key.is_valid(timezone.now())) == (text[:11], True)
    call("key", "rotate", text[:11])
    assert not Key.objects.get(prefix=text[:11]).is_valid(timezone.now())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["create", "--consumer", "A", "--scopes", "read,root"], "A key is made for something. (/scopes: some of"),
        (["create", "--consumer", "A", "--scopes", ""], "A key is made for something. (/scopes: some of"),
        (["create", "--consumer", "A", "--scopes", "read", "--expires", "soon"], "--expires is a number of days or"),
        (
            ["create", "--consumer", "A", "--scopes", "read", "--origin", "a.b"],
            "“a.b” is no origin. (/origins: such",
        ),
        (["create", "--consumer", "", "--scopes", "read"], "This is no name of a consumer. (/name: 1 to 100"),
        (
            ["create", "--consumer", "\udcff", "--scopes", "read"],
            "There is no consumer of this name: it is not in",
        ),
        (["revoke", "cp_00000000"], "There is no key that begins so. `key list` shows how they do."),
        (["rotate", "\udcff"], "There is no key that begins so. `key list` shows how they do."),
    ],
)
def test_refusal_is_one_line_and_leaves_nothing(arguments: list[str], sentence: str) -> None:
    assert refusal("key", *arguments).startswith(sentence)
    assert (Consumer.objects.count(), Key.objects.count()) == (0, 0)


def test_key_of_a_consumer_that_is_not_active_is_refused() -> None:
    create()
    keys.change_consumer(consumer=Consumer.objects.get(), is_active=False, actor=SYSTEM)
    assert refusal("key", "create", "--consumer", "Newsletter", "--scopes", "read") == "Newsletter is not active."
