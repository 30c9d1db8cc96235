"""`manage.py account`: who may log in. The password comes from standard input, and is printed nowhere."""

import io

import pytest

from content.models import Account
from tests.content.management.calling import call, refusal

pytestmark = pytest.mark.django_db

PASSWORD = "seven loaves of rye"


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


@pytest.fixture
def casey(monkeypatch: pytest.MonkeyPatch) -> Account:
    typed(monkeypatch, f"{PASSWORD}\n")
    told = call("account", "create", "casey", "--email", "casey@example.org", "--role", "admin", "--password-stdin")
    assert told == ["casey may log in as admin."]
    return Account.objects.get()


def test_create_reads_the_password(casey: Account) -> None:
    assert (casey.check_password(PASSWORD), casey.role, casey.email) == (True, "admin", "casey@example.org")


def test_list_tells_roles(casey: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, PASSWORD)
    call("account", "create", "bob", "--second-factor", "--password-stdin")
    Account.objects.filter(username="bob").update(is_active=False)
    assert call("account", "list") == [
        "bob <>: contributor, second factor required, not active",
        "casey <casey@example.org>: admin",
    ]


def test_role_changes(casey: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal("account", "role", "casey", "editor").startswith("This is the last account that may administer.")
    typed(monkeypatch, PASSWORD)
    call("account", "create", "ada", "--role", "admin", "--password-stdin")
    assert call("account", "role", "casey", "editor") == ["casey is editor now."]


def test_password_changes(casey: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "eight loaves of spelt\n")
    assert call("account", "password", "casey", "--password-stdin") == ["casey has a new password."]
    casey.refresh_from_db()
    assert casey.check_password("eight loaves of spelt")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["create", "a b", "--password-stdin"], "This is no name for an account. (/username: Enter a valid username."),
        (["create", "bob", "--role", "guest", "--password-stdin"], "“guest” is not known here. (/role: one of"),
        (["create", "bob", "--email", "bob", "--password-stdin"], "This is no e-mail address. (/email: such as"),
        (["create", "CASEY", "--password-stdin"], "There is an account “CASEY” already."),
        (["create", "\udcff", "--password-stdin"], "The name and the address have to be in UTF-8."),
        (["create", "bob"], "There is no terminal to ask for the password: give it on standard input, with"),
        (["role", "bob", "editor"], "There is no account of this name. `account list` shows all."),
        (["role", "casey", "owner"], "“owner” is not known here. (/role: one of contributor, editor, admin)"),
        (["password", "\udcff", "--password-stdin"], "There is no account of this name."),
    ],
)
def test_refusal_is_one_line(
    arguments: list[str], sentence: str, casey: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "eight loaves of spelt\n")
    assert refusal("account", *arguments).startswith(sentence)
    assert Account.objects.count() == 1


def test_weak_password_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "12345\n")
    assert refusal("account", "create", "bob", "--password-stdin").startswith("This password does not do.")
