"""Accounts over HTTP: for whoever may administer, and for nobody else."""

from typing import Any

import pytest
from django_otp.plugins.otp_totp.models import TOTPDevice

from api.commands import keys
from content.models import Account
from content.permissions import SYSTEM
from tests.api.access.asking import PASSWORD, log_in, make_account, send
from tests.asking import Client

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _quick_passwords(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def key(*scopes: str) -> dict[str, str]:
    consumer = keys.create_consumer(name="-".join(scopes), actor=SYSTEM)
    return {"Authorization": f"Bearer {keys.create_key(consumer=consumer, scopes=scopes, actor=SYSTEM)[1]}"}


@pytest.fixture
def admin() -> dict[str, str]:
    return key("admin")


def test_account_is_made_and_shown(admin: dict[str, str]) -> None:
    data = {"username": "casey", "email": "casey@example.org", "role": "editor", "password": PASSWORD}
    made = send(Client(), "accounts/", 201, data=data, **admin)
    standing = {"second_factor": "off", "second_factor_required": False, "is_active": True, "last_login_at": None}
    del data["password"]
    assert made == data | standing | {"id": made["id"], "created_at": made["created_at"]}
    assert send(Client(), f"accounts/{made['id']}/", method="GET", **admin) == made
    log_in(Client())


def test_account_is_changed_by_a_patch(admin: dict[str, str]) -> None:
    account, browser = make_account(), Client()
    log_in(browser)
    path, data = f"accounts/{account.pk}/", {"role": "contributor", "email": None, "password": "eight loaves of spelt"}
    changed = send(Client(), path, method="PATCH", data=data, **admin)
    assert (changed["role"], changed["email"]) == ("contributor", "")
    send(browser, "session/", 401, method="GET")
    log_in(browser, password="eight loaves of spelt")
    send(Client(), f"{path}?dry_run=true", method="PATCH", data={"is_active": False}, **admin)
    assert Account.objects.get().is_active
    assert not send(Client(), path, method="PATCH", data={"is_active": False}, **admin)["is_active"]


def test_accounts_are_listed_in_as_many_statements_as_one(
    admin: dict[str, str], django_assert_num_queries: Any
) -> None:
    for names in (["a"], ["b", "c"]):
        for name in names:
            make_account(name, second_factor_required=name == "b")
        send(Client(), "accounts/", method="GET", **admin)
        with django_assert_num_queries(4):
            listed = send(Client(), "accounts/", method="GET", **admin)
    TOTPDevice.objects.create(user=Account.objects.get(username="c"))
    listed = send(Client(), "accounts/", method="GET", **admin)["results"]
    assert [(one["username"], one["second_factor"]) for one in listed] == [("a", "off"), ("b", "required"), ("c", "on")]


def test_second_factor_that_is_lost_is_removed(admin: dict[str, str]) -> None:
    account = make_account()
    TOTPDevice.objects.create(user=account)
    send(Client(), f"accounts/{account.pk}/second-factor/", 204, method="DELETE", **admin)
    assert TOTPDevice.objects.count() == 0


@pytest.mark.parametrize(
    ("data", "status", "pointer"),
    [
        ({"username": "a b"}, 422, "/username"),
        ({"username": "bob", "role": "owner"}, 422, "/role"),
        ({"username": "bob", "email": "x"}, 422, "/email"),
        ({"username": "bob", "password": "short"}, 422, "/password"),
        ({"username": "bob", "is_superuser": True}, 422, "/is_superuser"),
        ({"username": "CASEY"}, 409, "/username"),
    ],
)
def test_account_that_cannot_be_is_refused(
    data: dict[str, Any], status: int, pointer: str, admin: dict[str, str]
) -> None:
    make_account()
    refused = send(Client(), "accounts/", status, data=data, **admin)
    assert refused["errors"][0]["pointer"] == pointer
    assert Account.objects.count() == 1


def test_nobody_else_gets_in() -> None:
    account, browser = make_account(), Client()
    log_in(browser)
    everything_but_admin = key("read", "preview", "write", "publish", "webhooks")
    for who, status in ((everything_but_admin, 403), ({}, 401)):
        for path, method in (("accounts/", "GET"), ("accounts/", "POST"), (f"accounts/{account.pk}/", "PATCH")):
            send(Client(), path, status, method=method, **who)
    send(browser, "accounts/", 403, method="GET")
    send(browser, f"accounts/{account.pk}/", 403, method="PATCH", data={"role": "admin"})


def test_account_that_is_not_there_is_not_found(admin: dict[str, str]) -> None:
    for id_ in ("x", "0198c2a0-0000-7000-8000-000000000009", "%00"):
        send(Client(), f"accounts/{id_}/", 404, method="GET", **admin)
