"""The second factor of whoever logs in: whether it is owed, whether it is right, how it is enrolled."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

import django_otp
from django.http import HttpRequest
from django_otp.models import Device
from django_otp.plugins.otp_totp.models import TOTPDevice

from api.commands import second_factors
from api.protocol.problems import Problem
from content.models.account import Account

# Six digits of an authenticator, or a code for when it is lost.
TOKEN = re.compile(r"[0-9a-z]{6,16}\Z")


class Standing(StrEnum):
    OFF = "off"
    REQUIRED = "required"  # and not enrolled yet
    ON = "on"


class Begun(NamedTuple):
    """Told once. `uri` is what a QR code shows, `secret` what is typed where none can be read."""

    uri: str
    secret: str


def standing(account: Account) -> Standing:
    return standings([account])[account.pk]


def standings(accounts: Sequence[Account]) -> dict[UUID, Standing]:
    """Of many, in one query."""
    on = set(TOTPDevice.objects.filter(user__in=accounts, confirmed=True).values_list("user_id", flat=True))
    off = {True: Standing.REQUIRED, False: Standing.OFF}
    return {one.pk: Standing.ON if one.pk in on else off[one.second_factor_required] for one in accounts}


def is_given(request: HttpRequest) -> bool:
    """Whether this session has shown it."""
    return bool(getattr(request.user, "otp_device", None))


def check(request: HttpRequest, account: Account) -> None:
    """Raises Problem `forbidden` for a session that owes it."""
    if is_given(request) or (found := standing(account)) == Standing.OFF:
        return
    if found == Standing.ON:
        detail = "Log in again, with the code of your authenticator."
        raise Problem("forbidden", detail, errors=[_error("otp_required", "The session has not shown it.")])
    detail = "This account needs a second factor: enrol one at /api/v1/manage/session/second-factor/ first."
    raise Problem("forbidden", detail, errors=[_error("enrolment_required", "None is enrolled.")])


def matching(account: Account, token: str) -> Device | None:
    """The device that the token is of. A token works once; wrong ones make a device wait before it takes another."""
    text = token.replace(" ", "").lower()
    return django_otp.match_token(account, text) if TOKEN.match(text) else None


def begin(request: HttpRequest, account: Account) -> Begun:
    """Raises Problem `forbidden` for whoever has one enrolled, and has not shown it."""
    if standing(account) == Standing.ON:
        check(request, account)
    device = second_factors.begin_enrolment(account=account)
    uri = device.config_url
    return Begun(uri, uri.partition("secret=")[2].partition("&")[0])


def confirm(request: HttpRequest, account: Account, token: str) -> list[str]:
    """Codes for the day on which the authenticator is lost, told once; the session has shown it then.

    Raises Problem `bad_request` for a wrong token, or when nothing was begun; `forbidden` as `begin`.
    """
    if standing(account) == Standing.ON:
        check(request, account)
    text = token.replace(" ", "")
    done = second_factors.confirm_enrolment(account=account, token=text) if TOKEN.match(text) else None
    if done is None:
        detail = "This is not what the authenticator shows now. Try the next one, or begin again."
        raise Problem("bad_request", detail, errors=[_error("otp_invalid", "A wrong code.")])
    device, codes = done
    django_otp.login(request, device)
    return codes


def owed(detail: str, code: str) -> list[dict[str, str]]:
    return [_error(code, detail)]


def _error(code: str, detail: str) -> dict[str, str]:
    return {"pointer": "/otp", "code": code, "detail": detail}
