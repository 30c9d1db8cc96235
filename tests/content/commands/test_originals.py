"""The note of where an imported item came from."""

import hashlib

import pytest

from content.commands.authoring import delete_item
from content.commands.originals import forget_deletion, keep_original
from content.errors import Forbidden, Invalid
from content.models import Deletion, Original
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


def test_deleting_what_was_imported_is_noted_until_it_is_forgotten() -> None:
    for _ in range(2):
        post = make("post", slug="bread")
        keep_original(item=post, source="list#bread", content=b"raw", actor=SYSTEM)
        delete_item(item=post, actor=SYSTEM)
    assert list(Deletion.objects.values_list("source", "kind", "slug")) == [("list#bread", "post", "bread")]
    forget_deletion(source="list#bread", kind="post", actor=SYSTEM)
    assert not Deletion.objects.exists()


def test_deleting_what_was_made_here_is_not_noted() -> None:
    delete_item(item=make("post"), actor=SYSTEM)
    assert not Deletion.objects.exists()


def test_forgetting_a_deletion_is_the_operators() -> None:
    with pytest.raises(Forbidden):
        forget_deletion(source="list#bread", kind="post", actor=Actor("Ada", Role.EDITOR))
