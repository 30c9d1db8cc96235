"""A second factor: enrolled with a code, asked for at log-in, required by an admin, lost and replaced."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from api.commands import second_factors
from content.commands import accounts
from content.errors import Forbidden
from content.models import Account
from content.models.account import Role
from content.permissions import SYSTEM, Actor
from tests.api.access.asking import caller, code_of, log_in, make_account, send
from tests.asking import Client

FACTOR = "session/second-factor/"


def later(seconds: int) -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(seconds=seconds))


def enrol(browser: Client, account: Account) -> list[str]:
    send(browser, FACTOR, 201)
    data = {"otp": code_of(account, confirmed=False)}
    codes: list[str] = send(browser, f"{FACTOR}confirm/", data=data)["recovery_codes"]
    return codes


def enrolled(browser: Client) -> tuple[Account, list[str]]:
    account = make_account()
    log_in(browser)
    return account, enrol(browser, account)


def test_enrolment_tells_its_secret_once_and_is_confirmed_by_a_code(browser: Client) -> None:
    account = make_account()
    log_in(browser)
    begun = send(browser, FACTOR, 201)
    assert begun["uri"].startswith("otpauth://totp/The%20Test%20Kitchen%3Acasey?secret=")
    assert f"secret={begun['secret']}&" in begun["uri"]
    assert log_in(Client())["account"]["second_factor"] == "off"
    data = {"otp": code_of(account, confirmed=False)}
    codes = send(browser, f"{FACTOR}confirm/", data=data)["recovery_codes"]
    assert len(set(codes)) == StaticToken.objects.count() == 10
    assert send(browser, "session/", method="GET")["account"]["second_factor"] == "on"
    assert caller(browser)["label"] == "casey"


def test_log_in_asks_for_the_code_and_takes_it_once(browser: Client) -> None:
    account, _ = enrolled(browser)
    with later(60):
        refused = log_in(Client(), 401)
        assert (refused["code"], refused["errors"][0]["code"]) == ("unauthenticated", "otp_required")
        code = code_of(account)
        log_in(browser, otp=f"{code[:3]} {code[3:]}")
        caller(browser)
        assert log_in(Client(), 401, otp=code)["errors"][0]["code"] == "otp_invalid"


def test_wrong_codes_count_as_failures(browser: Client) -> None:
    enrolled(browser)
    found = []
    for otp in ("", "1", "a\0b", "123456", "x" * 99, *["000000"] * 6):
        found.append(log_in(Client(), 401 if len(found) < 9 else 429, otp=otp)["code"])
    assert found == ["unauthenticated"] * 9 + ["too_many_requests"] * 2


def test_code_for_a_lost_authenticator_works_once(browser: Client) -> None:
    _, codes = enrolled(browser)
    log_in(Client(), otp=codes[0].upper())
    log_in(Client(), 401, otp=codes[0])


def test_password_alone_does_not_say_that_a_wrong_one_needs_a_code(browser: Client) -> None:
    enrolled(browser)
    assert log_in(Client(), 401, password="wrong")["errors"] == []


def test_required_second_factor_lets_nothing_be_done_but_enrolling(browser: Client) -> None:
    account = make_account(second_factor_required=True)
    assert log_in(browser)["account"]["second_factor"] == "required"
    refused = caller(browser, 403)
    assert (refused["code"], refused["errors"][0]["code"]) == ("forbidden", "enrolment_required")
    enrol(browser, account)
    caller(browser)


def test_sessions_from_before_the_enrolment_owe_it(browser: Client) -> None:
    account, other = make_account(), Client()
    log_in(other)
    log_in(browser)
    enrol(browser, account)
    assert caller(other, 403)["errors"][0]["code"] == "otp_required"
    assert send(other, FACTOR, 403)["code"] == "forbidden"
    send(other, "session/", method="GET")


def test_wrong_code_confirms_nothing_and_is_counted(browser: Client) -> None:
    account = make_account()
    log_in(browser)
    send(browser, f"{FACTOR}confirm/", 400, data={"otp": "123456"})
    send(browser, FACTOR, 201)
    code = code_of(account)
    for wrong in ("1", "a\0b", f"{(int(code) + 1) % 10**6:06}"):
        assert send(browser, f"{FACTOR}confirm/", 400, data={"otp": wrong})["errors"][0]["code"] == "otp_invalid"
    device = TOTPDevice.objects.get()
    assert (device.confirmed, device.throttling_failure_count) == (False, 1)


def test_another_authenticator_takes_the_place_of_the_first(browser: Client) -> None:
    account, codes = enrolled(browser)
    enrol(browser, account)
    assert TOTPDevice.objects.count() == 1
    log_in(Client(), 401, otp=codes[0])


def test_second_factor_is_removed_by_its_holder_or_an_admin(browser: Client) -> None:
    account, _ = enrolled(browser)
    with pytest.raises(Forbidden):
        second_factors.remove_second_factor(account=account, actor=Actor(label="x", role=Role.EDITOR))
    second_factors.remove_second_factor(account=account, actor=SYSTEM)
    log_in(Client())
    accounts.change_account(account=account, second_factor_required=True, actor=SYSTEM)
    caller(browser, 403)


def test_own_second_factor_is_removed_by_whoever_has_shown_it(browser: Client) -> None:
    enrolled(browser)
    send(browser, FACTOR, 204, method="DELETE")
    assert log_in(Client())["account"]["second_factor"] == "off"
