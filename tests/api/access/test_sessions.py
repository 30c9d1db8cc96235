"""Logging in and out; after too many failures an address waits, and nobody's account is locked."""

from datetime import timedelta
from typing import Any

import time_machine
from django.contrib.sessions.models import Session
from django.utils import timezone

from content.commands import accounts
from content.permissions import SYSTEM
from tests.api.access.asking import PASSWORD, caller, log_in, make_account, send
from tests.asking import Client, ask


def fail(browser: Client, times: int, **terms: Any) -> list[int]:
    data = {"username": "casey", "password": "wrong"}
    found = []
    for _ in range(times):
        answer = browser.post("/api/v1/manage/session/", data, content_type="application/json", **terms)
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
    assert send(browser, "session/", method="GET")["account"] == told["account"]
    assert caller(browser)["label"] == "casey"


def test_token_of_the_answer_is_the_sessions(browser: Client) -> None:
    make_account()
    log_in(browser)
    token = send(browser, "session/", method="GET")["csrf_token"]
    send(browser, "session/", 403, method="DELETE", X_CSRFToken="")
    send(browser, "session/", 204, method="DELETE", X_CSRFToken=token)


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
    send(browser, "session/", 204, method="DELETE")
    send(browser, "session/", 401, method="GET")
    assert Session.objects.count() == 0


def test_session_ends_with_its_account_and_with_its_time(browser: Client) -> None:
    account = make_account()
    log_in(browser)
    with time_machine.travel(timezone.now() + timedelta(days=15)):
        caller(browser, 401)
    log_in(browser)
    accounts.change_account(account=account, is_active=False, actor=SYSTEM)
    caller(browser, 401)


def test_ten_failures_make_an_address_wait(browser: Client) -> None:
    make_account()
    assert fail(browser, 11) == [401] * 9 + [429] * 2
    answer = browser.post(
        "/api/v1/manage/session/", {"username": "x", "password": "y"}, content_type="application/json"
    )
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


def test_log_in_that_succeeds_forgets_no_failures(browser: Client) -> None:
    make_account()
    make_account("mallory")
    assert fail(browser, 9) == [401] * 9
    log_in(browser, username="mallory")
    assert fail(browser, 2) == [429, 429]


def test_failures_are_forgotten_after_a_while(browser: Client) -> None:
    make_account()
    fail(browser, 9)
    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        assert fail(browser, 9) == [401] * 9
        log_in(browser)


def test_form_that_cannot_be_read_is_refused(browser: Client) -> None:
    make_account()
    log_in(browser)
    answer = browser.generic("POST", "/api/v1/manage/images/", b"zz", content_type="multipart/form-data; boundary=")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_password_is_in_no_row(browser: Client) -> None:
    make_account()
    fail(browser, 2)
    log_in(browser)
    assert PASSWORD not in str(list(Session.objects.values_list("session_data", flat=True)))


def test_public_address_has_no_session(browser: Client, one_connection: None) -> None:
    make_account()
    log_in(browser)
    answer = browser.get("/api/v1/posts/")
    assert not hasattr(answer.wsgi_request, "session")
    assert not hasattr(answer.wsgi_request, "user")
    assert "Cookie" not in answer["Vary"]
    assert answer.content == ask("posts/").content


def test_answers_of_the_api_have_no_policy_of_pages(browser: Client) -> None:
    make_account()
    log_in(browser)
    assert "Content-Security-Policy" not in browser.get("/api/v1/manage/")


def test_key_has_no_session_and_no_key_gets_in_for_one(browser: Client) -> None:
    send(browser, "session/", 401, method="GET", Authorization="Bearer cp_nothing")
