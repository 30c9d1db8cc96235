"""Logging in and out; after too many failures an address waits, and nobody's account is locked."""

from datetime import timedelta
from typing import Any

import time_machine
from django.contrib.sessions.models import Session
from django.utils import timezone

from content.commands import accounts
from content.permissions import SYSTEM
from tests.api.access.asking import PASSWORD, log_in, make_account, send
from tests.asking import Client, ask


def fail(browser: Client, times: int, **terms: Any) -> list[int]:
    data = {"username": "casey", "password": "wrong"}
    found = []
    for _ in range(times):
        answer = browser.post("/admin/session/", data, content_type="application/json", **terms)
        found.append(answer.status_code)
    return found


def test_log_in_tells_who_it_is_and_sets_a_safe_cookie(browser: Client) -> None:
    account = make_account()
    told = log_in(browser)
    shown = {"username": "casey", "email": "casey@example.org", "role": "editor", "second_factor": "off"}
    assert told["account"] == {"id": str(account.pk)} | shown
    assert told["expires_at"].startswith("2026-12-15T12:00")
    cookie = browser.cookies["commonplace_session"]
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Lax")
    assert list(browser.cookies) == ["commonplace_session"]
    assert send(browser, "session", method="GET")["account"] == told["account"]
    caller = send(browser, "caller", method="GET")
    assert (caller["label"], caller["is_person"], caller["account"]) == ("casey", True, str(account.pk))


def test_token_of_the_answer_is_the_sessions(browser: Client) -> None:
    make_account()
    log_in(browser)
    token = send(browser, "session", method="GET")["csrf_token"]
    send(browser, "caller", headers={"X-CSRFToken": token})


def test_log_in_that_fails_does_not_say_why(browser: Client) -> None:
    make_account()
    accounts.change_account(account=make_account("gone"), is_active=False, actor=SYSTEM)
    given = [{"password": "wrong"}, {"username": "nobody"}, {"username": "gone"}, {"username": "a\0b"}]
    given += [{"username": "x" * 400}, {"username": ""}, {"password": ""}, {"password": "a\0b"}]
    told = [log_in(browser, 401, **terms) for terms in given]
    assert {(problem["code"], problem["detail"]) for problem in told} == {
        ("unauthenticated", "The name or the password is wrong.")
    }
    assert Session.objects.count() == 0


def test_log_out_ends_the_session(browser: Client) -> None:
    make_account()
    log_in(browser)
    send(browser, "session", 204, method="DELETE")
    send(browser, "session", 401, method="GET")
    assert Session.objects.count() == 0


def test_session_ends_with_its_account_and_with_its_time(browser: Client) -> None:
    account = make_account()
    log_in(browser)
    with time_machine.travel(timezone.now() + timedelta(days=15)):
        send(browser, "caller", 401, method="GET")
    log_in(browser)
    accounts.change_account(account=account, is_active=False, actor=SYSTEM)
    send(browser, "caller", 401, method="GET")


def test_ten_failures_make_an_address_wait(browser: Client) -> None:
    make_account()
    assert fail(browser, 11) == [401] * 9 + [429] * 2
    answer = browser.post("/admin/session/", {"username": "x", "password": "y"}, content_type="application/json")
    assert (answer.status_code, answer["Retry-After"], answer.json()["code"]) == (429, "900", "too_many_requests")
    assert log_in(browser, 429)["code"] == "too_many_requests"
    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        log_in(browser)


def test_account_is_not_locked_by_failures_from_elsewhere(browser: Client) -> None:
    make_account()
    fail(browser, 11, REMOTE_ADDR="203.0.113.9")
    log_in(browser)


def test_address_that_others_write_is_not_believed(browser: Client) -> None:
    for number in range(10):
        fail(browser, 1, headers={"X-Forwarded-For": f"203.0.113.{number}"})
    assert fail(browser, 1, headers={"X-Forwarded-For": "203.0.113.99"}) == [429]


def test_address_behind_a_trusted_proxy_waits_alone(browser: Client, settings: Any) -> None:
    settings.TRUSTED_PROXIES = ["127.0.0.1"]
    make_account()
    fail(browser, 11, headers={"X-Forwarded-For": "203.0.113.9"})
    assert fail(browser, 1, headers={"X-Forwarded-For": "203.0.113.9"}) == [429]
    log_in(browser)


def test_failures_within_a_subscribers_network_are_counted_together(browser: Client) -> None:
    for number in range(10):
        fail(browser, 1, REMOTE_ADDR=f"2001:db8::{number}")
    assert fail(browser, 1, REMOTE_ADDR="2001:db8::ffff") == [429]
    assert fail(browser, 1, REMOTE_ADDR="2001:db8:0:1::1") == [401]


def test_log_in_that_succeeds_forgets_failures(browser: Client) -> None:
    make_account()
    for _ in range(3):
        fail(browser, 5)
        log_in(browser)


def test_password_is_in_no_row(browser: Client) -> None:
    make_account()
    fail(browser, 2)
    log_in(browser)
    assert PASSWORD not in str(list(Session.objects.values_list("session_data", flat=True)))


def test_public_address_has_no_session(browser: Client, one_connection: None) -> None:
    make_account()
    log_in(browser)
    assert browser.get("/public/").json() == {"has_session": False, "has_user": False}
    answer = browser.get("/api/v1/posts/")
    assert (answer.cookies, "Cookie" in answer.get("Vary", "")) == ({}, False)
    assert answer.content == ask("posts/").content


def test_pages_have_a_policy_and_other_answers_none() -> None:
    page = Client().get("/admin/page/")
    policy = dict(one.split(" ", 1) for one in page["Content-Security-Policy"].split("; "))
    assert (policy["default-src"], policy["script-src"], policy["frame-ancestors"]) == ("'none'", "'self'", "'none'")
    assert "unsafe-inline" not in page["Content-Security-Policy"]
    assert "Content-Security-Policy" not in Client().get("/admin/caller/")
    assert "Content-Security-Policy" not in Client().get("/page/")
