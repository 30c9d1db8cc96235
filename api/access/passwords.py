"""Passwords that are forgotten or changed. Nobody learns here who has an account."""

import hashlib
from uuid import UUID

from django.contrib import auth
from django.contrib.auth.tokens import default_token_generator
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.http import urlsafe_base64_decode

from api.access import sessions
from api.protocol.problems import Problem
from content.commands import accounts
from content.models.account import Account

# Seconds before a mail to the same address is left again.
PAUSE = 60


def ask(*, email: str) -> None:
    """The same for every address, in the same time. Raises Invalid for what is none."""
    accounts.check_email(email)
    name = hashlib.sha256(email.lower().encode()).hexdigest()
    if cache.add(f"password-reset-{name}", 1, PAUSE):
        accounts.ask_for_password(email=email)


def choose(request: HttpRequest, *, uid: str, token: str, password: str) -> None:
    """With what the mail said. It works once, for a day. Raises Problem, and Invalid for a weak password."""
    account = _account(uid)
    if account is None or not default_token_generator.check_token(account, token):
        error = {"pointer": "/token", "code": "invalid", "detail": "Not of this account, used, or too old."}
        raise Problem("bad_request", "This link does not work any more: ask for another.", errors=[error])
    accounts.set_password(account=account, password=password, actor=sessions.actor_for(request, account))


def change(request: HttpRequest, account: Account, *, current: str, password: str) -> None:
    """By whoever has logged in; other sessions of the account end. Raises Problem, and Invalid for a weak password."""
    if not account.check_password(current):
        sessions.count_failure(request, account.username)
        error = {"pointer": "/current", "code": "invalid", "detail": "Another password."}
        raise Problem("bad_request", "This is not the present password.", errors=[error])
    accounts.set_password(account=account, password=password, actor=sessions.actor_for(request, account))
    auth.update_session_auth_hash(request, account)


def _account(uid: str) -> Account | None:
    try:
        pk = UUID(urlsafe_base64_decode(uid).decode())
    except ValueError:
        return None
    return Account.objects.filter(pk=pk, is_active=True).first()
