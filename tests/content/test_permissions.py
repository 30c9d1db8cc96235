"""Who may do what: the whole table, written out."""

from uuid import uuid4

import pytest

from content.errors import Forbidden
from content.models.account import Role
from content.models.item import Item
from content.permissions import SYSTEM, Action, Actor, may, may_read, readable, require
from tests.making import make, person

ME, ANOTHER, POST = uuid4(), uuid4(), uuid4()

TABLE = {
    # action: (guest's post, another; contributor's own, another's; editor; admin)
    Action.READ: (True, False, True, False, True, True),
    Action.WRITE: (True, False, True, False, True, True),
    Action.SUBMIT: (True, False, True, False, True, True),
    Action.COMMENT: (False, False, True, False, True, True),
    Action.PREVIEW: (False, False, True, False, True, True),
    Action.REVIEW: (False, False, False, False, True, True),
    Action.PUBLISH: (False, False, False, False, True, True),
    Action.INVITE: (False, False, False, False, True, True),
    Action.SUPPRESS: (False, False, False, False, False, True),
    Action.OPERATE: (False, False, False, False, False, True),
    Action.ADMINISTER: (False, False, False, False, False, True),
}


def test_table_names_every_action_and_role() -> None:
    assert set(TABLE) == set(Action)
    assert set(Role) == {Role.GUEST, Role.CONTRIBUTOR, Role.EDITOR, Role.ADMIN}


@pytest.mark.parametrize("action", list(Action))
def test_may_is_the_table(action: Action) -> None:
    contributor, editor, admin = (Actor("a", role, ME) for role in (Role.CONTRIBUTOR, Role.EDITOR, Role.ADMIN))
    guest = Actor("a", Role.GUEST, item_id=POST)
    assert TABLE[action] == (
        may(guest, action, item_id=POST),
        may(guest, action, item_id=ANOTHER),
        may(contributor, action, owner_id=ME),
        may(contributor, action, owner_id=ANOTHER),
        may(editor, action, owner_id=ANOTHER),
        may(admin, action, owner_id=ANOTHER),
    )


def test_guest_may_begin_nothing_and_touch_nothing_without_a_name() -> None:
    guest = Actor("a", Role.GUEST, item_id=POST)
    assert not any(may(guest, action, new=True) or may(guest, action) for action in Action)


def test_key_may_what_it_was_made_for_only() -> None:
    key = Actor("a", Role.EDITOR, only=frozenset({Action.READ, Action.WRITE, Action.SUPPRESS}))
    assert {action for action in Action if may(key, action)} == {Action.READ, Action.WRITE}


def test_contributor_may_begin_something_new() -> None:
    contributor = Actor("a", Role.CONTRIBUTOR, ME)
    assert may(contributor, Action.WRITE, new=True)
    assert not may(contributor, Action.PUBLISH, new=True)


@pytest.mark.django_db
def test_contributor_reads_shared_kinds_and_own_posts() -> None:
    casey, ed = person("casey", Role.CONTRIBUTOR), person("ed")
    own, other, tag = make("post"), make("post"), make("tag")
    Item.objects.filter(pk=own.pk).update(created_by=casey.account_id)
    guest, key = Actor("g", Role.GUEST, item_id=other.pk), Actor("k", Role.EDITOR, only=frozenset({Action.REVIEW}))
    table = {casey: {own, tag}, ed: {own, other, tag}, guest: {other}, key: set()}
    for actor, readers in table.items():
        assert set(Item.objects.filter(readable(actor))) == {Item.objects.get(pk=item.pk) for item in readers}
        assert {item for item in Item.objects.all() if may_read(actor, item)} == set(
            Item.objects.filter(readable(actor))
        )


def test_contributor_without_account_owns_nothing() -> None:
    assert not may(Actor("a", Role.CONTRIBUTOR), Action.WRITE, owner_id=None)


def test_system_may_everything() -> None:
    assert all(may(SYSTEM, action) for action in Action)


def test_require_says_who_and_what() -> None:
    with pytest.raises(Forbidden) as refusal:
        require(Actor("casey", Role.CONTRIBUTOR, ME), Action.PUBLISH)
    assert refusal.value.detail == "casey (contributor) may not publish this."
