"""Sessions of people: logging in and out, who it is that has, and the token without which nothing is changed.

They exist at private addresses only (api/access/middleware.py).
"""

import re
from typing import Any

import django_otp
from django.conf import settings
from django.contrib import auth
from django.contrib.auth.signals import user_login_failed
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware, get_token
from django_otp.models import Device

from api.access import second_factor
from api.access.second_factor import Standing
from api.protocol.client_address import client_address
from api.protocol.problems import Problem, unauthenticated
from content.models.account import Account, Role
from content.permissions import Actor

# No account has a name that this does not match, and axes could not keep it.
USERNAME = re.compile(r"[\w.@+-]{1,150}\Z")


class _Check(CsrfViewMiddleware):
    def _reject(self, request: HttpRequest, reason: str) -> str:
        """Told, instead of answered as a page."""
        return reason


def account_of(request: HttpRequest) -> Account | None:
    """Who has logged in, be it without the second factor that is owed: to enrol one, to see that it is, to log out."""
    user = getattr(request, "user", None)
    return user if user is not None and user.is_authenticated else None


def actor_of(request: HttpRequest) -> Actor | None:
    """Raises Problem `forbidden` for a session that owes its second factor."""
    account = account_of(request)
    if account is None:
        return None
    second_factor.check(request, account)
    return actor_for(request, account)


def actor_for(request: HttpRequest, account: Account) -> Actor:
    return Actor(
        label=account.username,
        role=Role(account.role),
        account_id=account.pk,
        address=client_address(request),
        is_person=True,
    )


def check_csrf(request: HttpRequest) -> None:
    """For whoever has a session and changes something: another site's page cannot know the token. Raises Problem."""
    check = _Check(lambda _: HttpResponse())
    check.process_request(request)
    reason = check.process_view(request, lambda _: HttpResponse(), (), {})
    if reason:
        detail = f"The request needs the session's token in the header X-CSRFToken ({str(reason).rstrip('.')})."
        raise Problem("forbidden", detail, errors=[{"header": "X-CSRFToken", "code": "csrf", "detail": str(reason)}])


def log_in(request: HttpRequest, *, username: str, password: str, otp: str | None = None) -> Account:
    """A new session. Raises Problem `unauthenticated`, and `too_many_requests` after too many failures.

    Whoever has a second factor shows it now. Whoever should have one has a session that is good for enrolling it only.
    """
    account = _authenticated(request, username, password)
    device = _shown(request, account, otp) if second_factor.standing(account) == Standing.ON else None
    auth.login(request, account)
    if device is not None:
        django_otp.login(request, device)
    return account


def log_out(request: HttpRequest) -> None:
    auth.logout(request)


def description(request: HttpRequest, account: Account) -> dict[str, Any]:
    """Who has logged in, and with what it goes on. `csrf_token` is for the header X-CSRFToken."""
    return {
        "account": {
            "id": str(account.pk),
            "username": account.username,
            "email": account.email,
            "role": account.role,
            "second_factor": str(second_factor.standing(account)),
        },
        "csrf_token": get_token(request),
        "expires_at": request.session.get_expiry_date(),
    }


def count_failure(request: HttpRequest, username: str) -> None:
    """A wrong secret of somebody known. Raises Problem `too_many_requests`."""
    user_login_failed.send(sender=__name__, credentials={"username": username}, request=request)
    _check_locked(request)


def _authenticated(request: HttpRequest, username: str, password: str) -> Account:
    name = username if USERNAME.match(username) else "-"
    account = auth.authenticate(request, username=name, password=password)
    if isinstance(account, Account):
        return account
    _check_locked(request)
    raise unauthenticated("The name or the password is wrong.")


def _shown(request: HttpRequest, account: Account, otp: str | None) -> Device:
    if otp is None:
        detail = "This account has a second factor: send the code of the authenticator as `otp`."
        raise unauthenticated(detail, errors=second_factor.owed("The code of the authenticator.", "otp_required"))
    device = second_factor.matching(account, otp)
    if device is None:
        count_failure(request, account.username)
        detail = "The code is wrong, or was used, or the authenticator has to wait after wrong ones."
        raise unauthenticated(detail, errors=second_factor.owed("A wrong code.", "otp_invalid"))
    return device


def _check_locked(request: HttpRequest) -> None:
    if getattr(request, "axes_locked_out", False):
        wait = int(settings.AXES_COOLOFF_TIME.total_seconds())
        detail = f"Too many attempts to log in have failed. Wait for {wait // 60} minutes."
        raise Problem("too_many_requests", detail, headers={"Retry-After": str(wait)})
