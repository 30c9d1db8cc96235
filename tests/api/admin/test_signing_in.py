"""The door: name and password, a second factor, a password that was forgotten."""

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from content.models import Account
from content.models.work import Work
from tests.browsing import Visitor
from tests.making import account

PASSWORD = "correct horse battery"


def enrolled(name: str, role: str = "editor", **columns: object) -> Account:
    found = account(name, role)
    found.set_password(PASSWORD)
    for column, value in columns.items():
        setattr(found, column, value)
    found.save()
    return found


def test_a_member_logs_in_and_out(nobody: Visitor) -> None:
    enrolled("ed")
    assert nobody.fills("/admin/login/", answers=401, username="ed", password="wrong").all("[role=alert] p") == [
        "The name or the password is wrong."
    ]
    assert nobody.fills("/admin/login/?next=/admin/post/", username="ed", password=PASSWORD).goes_to == "/admin/post/"
    nobody.opens("/admin/post/")
    nobody.sends("/admin/logout/")
    nobody.opens("/admin/post/", 302)


def test_nobody_is_sent_elsewhere(nobody: Visitor) -> None:
    enrolled("ed")
    for address in ("https://evil.example/admin/", "//evil.example/admin/", "/guest/", "/admin/../x"):
        went = nobody.sends("/admin/login/", username="ed", password=PASSWORD, next=address).goes_to
        assert went in {"/admin/", "/admin/../x"}


def test_a_form_without_its_token_is_refused(nobody: Visitor) -> None:
    enrolled("ed")
    nobody.client.handler.enforce_csrf_checks = True
    assert nobody.client.post("/admin/login/", {"username": "ed", "password": PASSWORD}).status_code == 403
    fields = nobody.opens("/admin/login/").fields()
    nobody.sends("/admin/login/", **fields | {"username": "ed", "password": PASSWORD})


def test_a_form_that_is_refused_leaves_no_token_in_the_log(nobody: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    nobody.client.handler.enforce_csrf_checks = True
    nobody.sends("/admin/reset/abc/SECRET/", 403, password="another horse battery")
    assert "SECRET" not in caplog.text


def test_a_second_factor_that_is_required_is_enrolled_first(nobody: Visitor) -> None:
    enrolled("ed", second_factor_required=True)
    nobody.fills("/admin/login/", username="ed", password=PASSWORD)
    assert nobody.opens("/admin/post/", 302).goes_to == "/admin/second-factor/"
    nobody.sends("/admin/second-factor/", 200, begin="1")
    assert nobody.sends("/admin/second-factor/", 400, confirm="1", token="000000").all("[role=alert] p") != []
    TOTPDevice.objects.update(throttling_failure_count=0)
    page = nobody.sends("/admin/second-factor/", 200, confirm="1", token=_token())
    assert len(page.all(".codes li")) == 10
    nobody.opens("/admin/post/")
    code = page.all(".codes li")[0]
    another = Visitor()
    another.fills("/admin/login/", answers=401, username="ed", password=PASSWORD)
    another.fills("/admin/login/", username="ed", password=PASSWORD, otp=code)
    another.opens("/admin/post/")


def _token() -> str:
    return f"{totp(TOTPDevice.objects.get().bin_key):06}"


def test_a_forgotten_password_is_chosen_anew(nobody: Visitor) -> None:
    ed = enrolled("ed")
    nobody.fills("/admin/reset/", answers=200, email=ed.email)
    assert Work.objects.filter(task="mail").count() == 1
    uid, token = urlsafe_base64_encode(force_bytes(ed.pk)), default_token_generator.make_token(ed)
    nobody.fills(f"/admin/reset/{uid}/{token}/", answers=200, password="another horse battery")
    nobody.sends(f"/admin/reset/{uid}/{token}/", 400, password="a third horse battery")
    nobody.fills("/admin/login/", username="ed", password="another horse battery")


def test_a_password_is_changed_by_whoever_knows_it(nobody: Visitor) -> None:
    enrolled("ed")
    nobody.fills("/admin/login/", username="ed", password=PASSWORD)
    nobody.sends("/admin/second-factor/", 400, current="wrong", password="another horse battery")
    nobody.sends("/admin/second-factor/", 200, current=PASSWORD, password="another horse battery")
    nobody.opens("/admin/post/")
