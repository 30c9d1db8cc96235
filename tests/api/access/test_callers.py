"""Who is asking: a key that works, somebody who has logged in, nobody. What does not work sounds the same each time."""

from datetime import timedelta
from typing import Any

import time_machine
from django.utils import timezone

from api.access.scopes import ALLOWED
from api.commands import keys
from api.models import Consumer, Key, Scope
from content.permissions import SYSTEM, Action
from tests.api.access.asking import caller, log_in, make_account, send
from tests.asking import Client


def make_key(*scopes: str, **terms: Any) -> tuple[Key, str]:
    found = Consumer.objects.filter(name="Partner").first()
    consumer = found or keys.create_consumer(name="Partner", actor=SYSTEM)
    return keys.create_key(consumer=consumer, scopes=scopes or ["read"], actor=SYSTEM, **terms)


def ask(text: str, status: int = 200, **headers: str) -> Any:
    return caller(Client(), status, Authorization=f"Bearer {text}", **headers)


def test_key_is_an_actor_that_may_what_its_scopes_allow() -> None:
    key, text = make_key("write", "webhooks")
    assert ask(text) == {
        "label": f"key {key.prefix} (Partner)",
        "role": "editor",
        "actions": ["read", "write", "submit", "comment", "preview"],
    }
    key.refresh_from_db()
    assert key.last_used_at is not None


def test_key_with_the_scope_admin_may_everything() -> None:
    answered = ask(make_key("admin", "read")[1])
    assert (answered["role"], answered["actions"]) == ("admin", [*Action])


def test_every_scope_is_defined_and_reading_is_of_no_working_copy() -> None:
    assert set(ALLOWED) == set(Scope)
    assert ALLOWED["read"] == ALLOWED["webhooks"] == frozenset()
    assert ALLOWED["preview"] == {Action.READ}
    assert Action.WRITE not in ALLOWED["publish"]


def test_keys_that_do_not_work_are_refused_alike() -> None:
    expired, revoked, idle = (make_key(expires_at=timezone.now() + timedelta(days=1)) for _ in range(3))
    keys.revoke_key(key=revoked[0], actor=SYSTEM)
    other = f"{idle[1][:12]}{'x' * 43}"
    told = [ask(text, 401) for text in (revoked[1], other, "cp_", "cp_ab12cd34", "x", "", "cp_ü", idle[0].digest)]
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        told.append(ask(expired[1], 401))
    keys.change_consumer(consumer=idle[0].consumer, is_active=False, actor=SYSTEM)
    told.append(ask(idle[1], 401))
    assert {problem["code"] for problem in told} == {"unauthenticated"}
    assert {problem["detail"] for problem in told} == {"This key is unknown, has expired, or was revoked."}


def test_refusal_says_how_to_ask() -> None:
    refused = Client().get("/api/v1/manage/", headers={"Authorization": "Bearer cp_nothing"})
    assert (refused.status_code, refused["WWW-Authenticate"]) == (401, 'Bearer error="invalid_token"')
    basic = Client().get("/api/v1/manage/", headers={"Authorization": "Basic YTpi"})
    assert (basic.status_code, basic["WWW-Authenticate"]) == (401, 'Bearer error="invalid_request"')
    assert Client().get("/api/v1/manage/")["WWW-Authenticate"] == "Bearer"


def test_key_of_an_origin_is_for_its_pages_and_for_programs() -> None:
    _, text = make_key(origins=["https://blog.example.org"])
    ask(text)
    ask(text, Origin="https://blog.example.org")
    for origin in ("https://evil.example.org", "null", "http://blog.example.org"):
        assert ask(text, 403, Origin=origin)["code"] == "forbidden"
    ask(make_key()[1], Origin="https://evil.example.org")


def test_key_changes_without_a_token_against_forgery_and_a_session_with_one(browser: Client) -> None:
    _, text = make_key("write")
    send(Client(enforce_csrf_checks=True), "tags/", 201, data={"name": "Bread"}, Authorization=f"Bearer {text}")
    make_account()
    token = log_in(browser)["csrf_token"]
    for headers in ({"X-CSRFToken": "x" * 32}, {"X-CSRFToken": token, "Origin": "https://evil.example.org"}):
        refused = send(browser, "tags/", 403, data={"name": "Salt"}, **headers)
        assert (refused["code"], refused["errors"][0]["code"]) == ("forbidden", "csrf")
    send(browser, "tags/", 201, data={"name": "Salt"}, Origin="https://api.example.org")


def test_key_is_judged_although_there_is_a_session(browser: Client) -> None:
    make_account()
    log_in(browser)
    caller(browser, 401, Authorization="Bearer cp_nothing")


def test_key_takes_two_statements_and_then_one(django_assert_num_queries: Any) -> None:
    _, text = make_key()
    for statements in (2, 1):
        with django_assert_num_queries(statements):
            ask(text)


def test_nobody_is_nobody() -> None:
    assert caller(Client(), 401)["code"] == "unauthenticated"
