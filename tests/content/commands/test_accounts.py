"""Accounts: made, changed and given passwords by whoever may administer; somebody always may."""

from typing import Any

import pytest
from django.contrib.auth.hashers import identify_hasher

from content.commands import accounts
from content.errors import Conflict, Forbidden, Invalid
from content.models import Account, Work
from content.models.account import Role
from content.permissions import SYSTEM, Actor

pytestmark = pytest.mark.django_db

PASSWORD = "seven loaves of rye"


def create(username: str = "casey", **terms: Any) -> Account:
    return accounts.create_account(
        **{"username": username, "email": f"{username}@example.org", "role": "editor", "actor": SYSTEM} | terms
    )


def actor(account: Account) -> Actor:
    return Actor(label=account.username, role=Role(account.role), account_id=account.pk, is_person=True)


def test_account_has_a_password_of_argon2() -> None:
    account = create(password=PASSWORD, second_factor_required=True)
    assert identify_hasher(account.password).algorithm == "argon2"
    assert (account.check_password(PASSWORD), account.role, account.second_factor_required) == (True, "editor", True)


def test_account_without_a_password_takes_none() -> None:
    assert not create().has_usable_password()


@pytest.mark.parametrize(
    ("terms", "pointer"),
    [
        ({"username": ""}, "/username"),
        ({"username": "a b"}, "/username"),
        ({"username": "x" * 151}, "/username"),
        ({"email": "casey"}, "/email"),
        ({"role": "guest"}, "/role"),
        ({"role": "owner"}, "/role"),
        ({"password": "short"}, "/password"),
        ({"password": "password1234"}, "/password"),
        ({"password": "casey@example.org"}, "/password"),
    ],
)
def test_account_that_cannot_be_is_refused(terms: dict[str, Any], pointer: str) -> None:
    with pytest.raises(Invalid) as refused:
        create(**terms)
    assert refused.value.errors[0]["pointer"] == pointer
    assert Account.objects.count() == 0


def test_names_and_addresses_are_taken_in_any_case() -> None:
    create()
    for terms in ({"username": "Casey", "email": ""}, {"username": "other", "email": "CASEY@example.org"}):
        with pytest.raises(Conflict):
            create(**terms)
    create("one", email="")
    create("two", email="")


def test_only_who_may_administer_touches_accounts() -> None:
    editor = create()
    for attempt in (
        lambda: create("other", actor=actor(editor)),
        lambda: accounts.change_account(account=editor, role="admin", actor=actor(editor)),
        lambda: accounts.set_password(account=create("third"), password=PASSWORD, actor=actor(editor)),
    ):
        with pytest.raises(Forbidden):
            attempt()
    accounts.set_password(account=editor, password=PASSWORD, actor=actor(editor))


def test_last_admin_stays_one() -> None:
    admin = create("ada", role="admin")
    for change in ({"role": "editor"}, {"is_active": False}):
        with pytest.raises(Conflict) as refused:
            accounts.change_account(account=admin, actor=SYSTEM, **change)
        assert refused.value.code == "last_admin"
    create("bob", role="admin")
    assert accounts.change_account(account=admin, role="editor", actor=SYSTEM).role == "editor"


def test_account_changes_in_what_is_given() -> None:
    account = create()
    accounts.change_account(account=account, email="c@example.org", second_factor_required=True, actor=SYSTEM)
    account.refresh_from_db()
    assert (account.email, account.role, account.second_factor_required) == ("c@example.org", "editor", True)


def test_asking_for_a_password_leaves_the_same_for_everybody() -> None:
    account = create()
    accounts.ask_for_password(email="CASEY@example.org")
    accounts.ask_for_password(email="nobody@example.org")
    left = [work.payload for work in Work.objects.order_by("created_at")]
    assert [row["values"] for row in left] == [{"account": str(account.pk)}, {"account": None}]
    assert {row["to"] for row in left} == {""}
