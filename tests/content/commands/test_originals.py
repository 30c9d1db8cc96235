"""The note of where an imported item came from."""

import hashlib

import pytest

from content.commands.originals import keep_original
from content.errors import Forbidden, Invalid
from content.models import Original
from content.models.account import Role
from content.permissions import SYSTEM, Actor
from tests.making import change, make

pytestmark = pytest.mark.django_db


def test_keep_original_notes_bytes_and_version() -> None:
    post = make("post")
    keep_original(item=post, source="list#bread", content=b"raw", actor=SYSTEM)
    original = Original.objects.get(item=post)
    assert (original.source, bytes(original.content), original.version) == ("list#bread", b"raw", 1)
    assert original.digest == hashlib.sha256(b"raw").hexdigest()


def test_keep_original_again_replaces_the_note() -> None:
    post = make("post")
    keep_original(item=post, source="list#bread", content=b"raw", actor=SYSTEM)
    keep_original(item=change(post, title="New"), source="list#bread", content=b"new", actor=SYSTEM)
    original = Original.objects.get()
    assert (bytes(original.content), original.version) == (b"new", 2)


@pytest.mark.parametrize("source", ["", "x" * 501])
def test_keep_original_refuses_a_source_that_cannot_be_kept(source: str) -> None:
    with pytest.raises(Invalid, match="/source: 1 to 500 characters"):
        keep_original(item=make("post"), source=source, content=b"", actor=SYSTEM)
    assert Original.objects.count() == 0


def test_keep_original_is_the_operators() -> None:
    with pytest.raises(Forbidden):
        keep_original(item=make("post"), source="list#bread", content=b"", actor=Actor("Ada", Role.EDITOR))
