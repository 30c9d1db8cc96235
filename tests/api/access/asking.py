"""Asking for sessions, second factors and passwords as a browser does, and with keys as a program does."""

import json
from typing import Any

from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from content.commands import accounts
from content.models import Account
from content.permissions import SYSTEM
from tests.asking import Client

PASSWORD = "seven loaves of rye"


def make_account(username: str = "casey", **terms: Any) -> Account:
    given = {"email": f"{username}@example.org", "role": "editor", "password": PASSWORD}
    return accounts.create_account(username=username, actor=SYSTEM, **given | terms)


def send(
    browser: Client, path: str, status: int = 200, *, method: str = "POST", data: Any = None, **headers: str
) -> Any:
    """What is answered, as data. `path` is below /api/v1/manage/. Whoever has logged in sends the session's token."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    token = getattr(browser, "csrf_token", None)
    if token and method != "GET" and "X-CSRFToken" not in named:
        named["X-CSRFToken"] = token
    body = json.dumps(data or {})
    answer = browser.generic(method, f"/api/v1/manage/{path}", body, content_type="application/json", headers=named)
    assert answer.status_code == status, answer.content
    return answer.json() if answer.content else None


def log_in(browser: Client, status: int = 200, *, username: str = "casey", **terms: Any) -> Any:
    told = send(browser, "session/", status, data={"username": username, "password": PASSWORD} | terms)
    browser.csrf_token = told.get("csrf_token")  # type: ignore[attr-defined]
    return told


def caller(browser: Client, status: int = 200, **headers: str) -> Any:
    """Who asks, as the index says."""
    told = send(browser, "", status, method="GET", **headers)
    return told["caller"] if status == 200 else told


def code_of(account: Account, **which: Any) -> str:
    """What the authenticator shows now."""
    device = TOTPDevice.objects.get(user=account, **which)
    return f"{totp(device.bin_key, device.step, device.t0, device.digits):06}"
