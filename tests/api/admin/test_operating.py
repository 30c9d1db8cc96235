"""Accounts, consumers and keys, and work that failed."""

from datetime import UTC, datetime

from api.access.callers import key_of
from api.models import Consumer, Key
from content.models import Account
from content.models.work import Work
from tests.browsing import Visitor


def test_an_account_is_made_and_changed(admin: Visitor) -> None:
    page = admin.fills("/admin/accounts/", answers=422, username="bo", role="editor", password="short")
    assert page.all(".wrong")[0].startswith("This password is too short")
    assert page.fields()["password"] == ""
    admin.fills("/admin/accounts/", username="bo", role="editor", email="bo@example.org")
    bo = Account.objects.get(username="bo")
    admin.fills(f"/admin/accounts/{bo.pk}/", role="contributor", is_active="", second_factor_required="on")
    bo.refresh_from_db()
    assert (bo.role, bo.is_active, bo.second_factor_required, bo.email) == (
        "contributor",
        False,
        True,
        "bo@example.org",
    )


def test_the_last_admin_stays(admin: Visitor) -> None:
    ada = Account.objects.get(username="ada")
    page = admin.fills(f"/admin/accounts/{ada.pk}/", answers=409, role="editor")
    assert "last account" in page.text


def test_a_key_is_shown_once(admin: Visitor) -> None:
    admin.fills("/admin/consumers/", name="Blog")
    address = f"/admin/consumers/{Consumer.objects.get().pk}/"
    page = admin.sends(address, 422)
    assert page.all("[role=alert] p") == ["A key is made for something."]
    text = str(admin.sends(address, 200, scope_read="on").html.css_first("#key").attributes["value"])
    assert key_of(text).scopes == ["read"]
    listed = admin.opens(address)
    assert (text in listed.response.content.decode(), listed.all("tbody code")) == (False, [text[:11]])


def test_a_key_is_rotated_and_revoked(admin: Visitor) -> None:
    admin.fills("/admin/consumers/", name="Blog")
    address = f"/admin/consumers/{Consumer.objects.get().pk}/"
    admin.sends(address, 200, scope_read="on")
    old = Key.objects.get()
    admin.sends(address, 200, rotate=old.prefix, grace="7")
    new = Key.objects.exclude(pk=old.pk).get()
    admin.sends(address, 302, revoke=new.prefix)
    for button in ("revoke", "rotate"):
        admin.sends(address, 404, **{button: "\0"})
    old.refresh_from_db()
    new.refresh_from_db()
    assert str(old.expires_at)[:10] == "2026-12-08"
    assert new.revoked_at is not None
    admin.sends(address, 302, active="no")
    assert not Consumer.objects.get().is_active
    admin.sends(address, 409, scope_read="on")


def test_failed_work_is_shown_with_its_error(admin: Visitor) -> None:
    Work.objects.create(
        task="mail", key="x", state="failed", due_at=datetime(2026, 11, 1, tzinfo=UTC), last_error="<no>"
    )
    assert admin.opens("/admin/work/").all("tbody td")[-1] == "<no>"
