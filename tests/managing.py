"""Asking the management API as a script with a key, as somebody who has logged in, or as a guest.

`Caller` is one of them; every answer is checked against openapi.yaml on its way (tests/asking.py).
"""

import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from api.commands import keys
from content.models import Account, Item
from content.models.account import Role
from content.permissions import SYSTEM
from tests.asking import Client
from tests.making import account

ROOT = "/api/v1/manage/"


class Caller:
    """`key.post("posts/", {"title": "Bread"}, 201)`: paths are below /api/v1/manage/."""

    def __init__(self, authorization: str | None = None, *, logged_in: Account | None = None) -> None:
        self.client = Client()
        self.headers = {"Authorization": f"Bearer {authorization}"} if authorization else {}
        if logged_in:
            self.client.force_login(logged_in, backend="django.contrib.auth.backends.ModelBackend")
            self.headers["X-CSRFToken"] = self.get("session/").json()["csrf_token"]

    def send(self, method: str, path: str, data: Any = None, **headers: str) -> HttpResponse:
        """The answer, whatever it is."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        body = {} if data is None else {"data": json.dumps(data), "content_type": "application/json"}
        address = path if path.startswith("/") else f"{ROOT}{path}"
        found: HttpResponse = self.client.generic(method, address, headers=self.headers | named, **body)
        return found

    def ask(self, method: str, path: str, data: Any, status: int, **headers: str) -> Any:
        response = self.send(method, path, data, **headers)
        assert response.status_code == status, response.content
        return response

    def upload(self, path: str, **parts: Any) -> Any:
        """A form with files, whatever the answer is. `If_Match` is a header."""
        headers = {"If-Match": parts.pop("If_Match")} if "If_Match" in parts else {}
        address = path if path.startswith("/") else f"{ROOT}{path}"
        return self.client.post(address, parts, headers=self.headers | headers)

    def get(self, path: str, status: int = 200, **headers: str) -> Any:
        return self.ask("GET", path, None, status, **headers)

    def post(self, path: str, data: Any = None, status: int = 200, **headers: str) -> Any:
        return self.ask("POST", path, data, status, **headers)

    def patch(self, path: str, data: Any, status: int = 200, **headers: str) -> Any:
        return self.ask("PATCH", path, data, status, **headers)

    def delete(self, path: str, status: int = 204, **headers: str) -> Any:
        return self.ask("DELETE", path, None, status, **headers)

    def tag(self, path: str) -> str:
        """The entity tag of what is there now."""
        return str(self.get(path)["ETag"])


def of_item(item: Item) -> str:
    """Its address below /api/v1/manage/."""
    return f"{item.kind}s/{item.pk}/"


def with_key(*scopes: str, **more: Any) -> Caller:
    consumer = keys.create_consumer(name=f"Consumer of {'-'.join(scopes) or 'nothing'}", email="", actor=SYSTEM)
    expires_at = timezone.now() + timedelta(days=300)
    _, text = keys.create_key(consumer=consumer, scopes=list(scopes), expires_at=expires_at, actor=SYSTEM, **more)
    return Caller(text)


def logged_in(name: str, role: str = Role.EDITOR) -> Caller:
    return Caller(logged_in=account(name, role))


def owned(item: Item, owner: str) -> Item:
    """The same, as if it had been begun by the holder of this account."""
    Item.objects.filter(pk=item.pk).update(created_by=Account.objects.get(username=owner))
    item.refresh_from_db()
    return item


def names(found: Iterable[dict[str, Any]], name: str) -> list[Any]:
    return [one[name] for one in found]
