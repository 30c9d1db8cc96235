"""Consumers and keys over HTTP: the text of a key is answered once, not even to the same request again."""

from typing import Any

import pytest

from api.commands import keys
from api.models import Key, Repeat
from content.permissions import SYSTEM
from tests.api.access.asking import caller, send
from tests.asking import Client

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin() -> dict[str, str]:
    consumer = keys.create_consumer(name="Operator", actor=SYSTEM)
    return {"Authorization": f"Bearer {keys.create_key(consumer=consumer, scopes=['admin'], actor=SYSTEM)[1]}"}


@pytest.fixture
def partner(admin: dict[str, str]) -> str:
    made = send(Client(), "consumers/", 201, data={"name": "Partner", "email": "p@example.org"}, **admin)
    return f"consumers/{made['id']}/"


def make_key(partner: str, admin: dict[str, str], **data: Any) -> Any:
    return send(Client(), f"{partner}keys/", 201, data={"scopes": ["write"]} | data, **admin)


def test_consumer_is_made_shown_and_changed(partner: str, admin: dict[str, str]) -> None:
    shown = send(Client(), partner, method="GET", **admin)
    assert (shown["name"], shown["email"], shown["is_active"]) == ("Partner", "p@example.org", True)
    changed = send(Client(), partner, method="PATCH", data={"name": "Friend", "email": None}, **admin)
    assert changed == shown | {"name": "Friend", "email": ""}
    listed = send(Client(), "consumers/", method="GET", **admin)
    assert [one["name"] for one in listed["results"]] == ["Friend", "Operator"]
    assert send(Client(), "consumers/", 409, data={"name": "Friend"}, **admin)["errors"][0]["pointer"] == "/name"


def test_key_is_told_once_and_works(partner: str, admin: dict[str, str]) -> None:
    made = make_key(partner, admin, origins=["https://blog.example.org"], expires_at="2027-06-01T00:00:00Z")
    assert made["key"].startswith(f"{made['prefix']}_")
    asked = {"Authorization": f"Bearer {made['key']}"}
    assert caller(Client(), **asked)["label"] == f"key {made['prefix']} (Partner)"
    assert caller(Client(), 403, Origin="https://evil.example.org", **asked)["code"] == "forbidden"
    [listed] = send(Client(), f"{partner}keys/", method="GET", **admin)["results"]
    assert listed == made | {"key": None, "last_used_at": listed["last_used_at"]}
    assert listed["last_used_at"] is not None


def test_key_is_not_told_again_to_the_same_request(partner: str, admin: dict[str, str]) -> None:
    first, again = (make_key(partner, admin | {"Idempotency-Key": "one"}) for _ in range(2))
    assert again == first | {"key": None}
    assert (Key.objects.count(), first["key"] in Repeat.objects.get().body) == (2, False)


def test_key_is_rotated_and_revoked(partner: str, admin: dict[str, str]) -> None:
    old = make_key(partner, admin)
    path = f"{partner}keys/{old['prefix']}/"
    new = send(Client(), f"{path}rotate/", 201, data={"grace_seconds": 3600}, **admin)
    listed = {one["prefix"]: one for one in send(Client(), f"{partner}keys/", method="GET", **admin)["results"]}
    assert listed[old["prefix"]]["replaced_by"] == new["prefix"]
    caller(Client(), Authorization=f"Bearer {old['key']}")
    send(Client(), f"{path}rotate/", 409, **admin)
    send(Client(), path, 204, method="DELETE", **admin)
    caller(Client(), 401, Authorization=f"Bearer {old['key']}")
    caller(Client(), Authorization=f"Bearer {new['key']}")


def test_keys_of_a_consumer_that_is_not_active_do_not_work(partner: str, admin: dict[str, str]) -> None:
    made = make_key(partner, admin)
    send(Client(), partner, method="PATCH", data={"is_active": False}, **admin)
    caller(Client(), 401, Authorization=f"Bearer {made['key']}")
    send(Client(), f"{partner}keys/", 409, data={"scopes": ["read"]}, **admin)


@pytest.mark.parametrize(
    ("data", "pointer"),
    [
        ({"scopes": []}, "/scopes"),
        ({"scopes": ["root"]}, "/scopes/0"),
        ({"scopes": ["read"], "origins": ["x"]}, "/origins"),
        ({"scopes": ["read"], "expires_at": "2020-01-01T00:00:00Z"}, "/expires_at"),
        ({"scopes": ["read"], "prefix": "cp_aaaaaaaa"}, "/prefix"),
    ],
)
def test_key_that_cannot_be_is_refused(data: dict[str, Any], pointer: str, partner: str, admin: dict[str, str]) -> None:
    assert send(Client(), f"{partner}keys/", 422, data=data, **admin)["errors"][0]["pointer"] == pointer


def test_what_is_not_there_is_not_found(partner: str, admin: dict[str, str]) -> None:
    for path in ("consumers/x/keys/", f"{partner}keys/cp_00000000/", f"{partner}keys/%00/"):
        send(Client(), path, 404, method="GET" if path.endswith("keys/") else "DELETE", **admin)
    operators = Key.objects.get().prefix
    send(Client(), f"{partner}keys/{operators}/", 404, method="DELETE", **admin)
