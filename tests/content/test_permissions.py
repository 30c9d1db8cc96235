"""Who may do what: the whole table, written out."""

from uuid import uuid4

import pytest

from content.errors import Forbidden
from content.models.account import Role
from content.permissions import SYSTEM, Action, Actor, may, require

ME, ANOTHER = uuid4(), uuid4()

TABLE = {
    # action: (contributor's own, another's; editor; admin)
    Action.WRITE: (True, False, True, True),
    Action.REVIEW: (False, False, True, True),
    Action.PUBLISH: (False, False, True, True),
    Action.SUPPRESS: (False, False, False, True),
    Action.OPERATE: (False, False, False, True),
}


def test_table_names_every_action_and_role() -> None:
    assert set(TABLE) == set(Action)
    assert set(Role) == {Role.CONTRIBUTOR, Role.EDITOR, Role.ADMIN}


@pytest.mark.parametrize("action", list(Action))
def test_may_is_the_table(action: Action) -> None:
    contributor, editor, admin = (Actor("a", role, ME) for role in (Role.CONTRIBUTOR, Role.EDITOR, Role.ADMIN))
    assert TABLE[action] == (
        may(contributor, action, owner_id=ME),
        may(contributor, action, owner_id=ANOTHER),
        may(editor, action, owner_id=ANOTHER),
        may(admin, action, owner_id=ANOTHER),
    )


def test_contributor_may_begin_something_new() -> None:
    contributor = Actor("a", Role.CONTRIBUTOR, ME)
    assert may(contributor, Action.WRITE, new=True)
    assert not may(contributor, Action.PUBLISH, new=True)


def test_contributor_without_account_owns_nothing() -> None:
    assert not may(Actor("a", Role.CONTRIBUTOR), Action.WRITE, owner_id=None)


def test_system_may_everything() -> None:
    assert all(may(SYSTEM, action) for action in Action)


def test_require_says_who_and_what() -> None:
    with pytest.raises(Forbidden) as refusal:
        require(Actor("casey", Role.CONTRIBUTOR, ME), Action.PUBLISH)
    assert refusal.value.detail == "casey (contributor) may not publish this."
