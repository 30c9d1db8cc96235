"""Passwords that are forgotten and changed: the same answer for every address, a link that works once."""

import re
from datetime import timedelta

import time_machine
from django.core import mail as outbox
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content import tasks
from content.commands import accounts
from content.models import Work
from content.permissions import SYSTEM
from tests.api.access.asking import caller, log_in, make_account, send
from tests.asking import Client

RESET = "password-reset/"
NEW = "eight loaves of spelt"
LINK = re.compile(r"/admin/reset/(?P<uid>[^/]+)/(?P<token>[^/]+)/")


def asked(browser: Client, email: str = "casey@example.org") -> dict[str, str]:
    """The link of the mail."""
    send(browser, RESET, 204, data={"email": email})
    assert tasks.run_one()
    found = LINK.search(outbox.outbox[-1].body)
    assert found is not None
    return found.groupdict()


def test_forgotten_password_is_chosen_anew_once(browser: Client) -> None:
    make_account()
    log_in(browser)
    link = asked(browser)
    send(Client(), f"{RESET}confirm/", 204, data=link | {"password": NEW})
    caller(browser, 401)
    log_in(browser, 401)
    log_in(browser, password=NEW)
    again = send(Client(), f"{RESET}confirm/", 400, data=link | {"password": "nine loaves of barley"})
    assert (again["code"], again["errors"][0]["pointer"]) == ("bad_request", "/token")


def test_address_of_nobody_is_answered_alike(browser: Client) -> None:
    make_account()
    for email in ("casey@example.org", "nobody@example.org"):
        send(browser, RESET, 204, data={"email": email})
    assert Work.objects.count() == 2
    assert [tasks.run_one(), tasks.run_one()] == [True, True]
    assert [message.to for message in outbox.outbox] == [["casey@example.org"]]


def test_both_addresses_take_the_same_statements(browser: Client) -> None:
    make_account()
    counts = []
    for email in ("casey@example.org", "nobody@example.org"):
        with CaptureQueriesContext(connection) as captured:
            send(browser, RESET, 204, data={"email": email})
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_mail_to_one_address_is_sent_once_a_minute(browser: Client) -> None:
    make_account()
    for _ in range(3):
        send(browser, RESET, 204, data={"email": "casey@example.org"})
        tasks.run_one()
    assert len(outbox.outbox) == 1
    with time_machine.travel(timezone.now() + timedelta(seconds=61)):
        asked(browser)


def test_link_ends_after_a_day_and_with_its_account(browser: Client) -> None:
    account = make_account()
    link = asked(browser) | {"password": NEW}
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        send(browser, f"{RESET}confirm/", 400, data=link)
    accounts.change_account(account=account, is_active=False, actor=SYSTEM)
    send(browser, f"{RESET}confirm/", 400, data=link)


def test_link_that_is_made_up_is_refused(browser: Client) -> None:
    link = {"uid": "x", "token": "y"}
    for wrong in (link, {"uid": "", "token": ""}, {"uid": "w7w", "token": "a-b"}, {"uid": "é", "token": "\0"}):
        told = send(browser, f"{RESET}confirm/", 400, data=wrong | {"password": NEW})
        assert told["detail"] == "This link does not work any more: ask for another."


def test_weak_password_is_refused_and_the_link_stays(browser: Client) -> None:
    make_account()
    link = asked(browser)
    weak = send(browser, f"{RESET}confirm/", 422, data=link | {"password": "12345"})
    assert {error["code"] for error in weak["errors"]} == {"too_weak"}
    send(browser, f"{RESET}confirm/", 204, data=link | {"password": NEW})


def test_what_is_no_address_is_told(browser: Client) -> None:
    assert send(browser, RESET, 422, data={"email": "casey"})["errors"][0]["pointer"] == "/email"


def test_changed_password_ends_other_sessions(browser: Client) -> None:
    make_account()
    other = Client()
    log_in(other)
    log_in(browser)
    told = send(browser, "session/password/", 400, data={"current": "wrong", "password": NEW})
    assert told["errors"][0]["pointer"] == "/current"
    send(browser, "session/password/", 204, data={"current": "seven loaves of rye", "password": NEW})
    caller(browser)
    caller(other, 401)
