"""Asking the private pages (pages.py) as a program or a browser does."""

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


def send(browser: Client, name: str, status: int = 200, *, method: str = "POST", data: Any = None, **extra: Any) -> Any:
    """What is answered, as data."""
    body = json.dumps(data or {})
    answer = browser.generic(method, f"/admin/{name}/", body, content_type="application/json", **extra)
    assert answer.status_code == status, answer.content
    return answer.json() if answer.content else None


def log_in(browser: Client, status: int = 200, *, username: str = "casey", **terms: Any) -> Any:
    return send(browser, "session", status, data={"username": username, "password": PASSWORD} | terms)


def code_of(account: Account, **which: Any) -> str:
    """What the authenticator shows now."""
    device = TOTPDevice.objects.get(user=account, **which)
    return f"{totp(device.bin_key, device.step, device.t0, device.digits):06}"
