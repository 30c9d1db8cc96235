"""Mail is left with a command, and sent by the worker: plain text, the subject in one line, no secret on the way."""

from typing import Any

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.core import mail as outbox
from django.db import transaction

from content import tasks
from content.commands import accounts
from content.commands.mailing import leave_mail
from content.mail import FOLDER, VALUES, message
from content.models import Work
from content.permissions import SYSTEM

pytestmark = pytest.mark.django_db

SOME: dict[str, Any] = {
    "title": "Bread & butter",
    "address": "https://api.example.org/admin/x/",
    "by": "Casey",
    "name": "Ada",
    "note": "Please <look> again.",
    "text": "I'd cut this.",
    "expires_at": "2026-12-24 09:00",
}


def some(template: str, **given: Any) -> dict[str, Any]:
    return {name: (SOME | given)[name] for name in VALUES[template]}


@pytest.mark.parametrize("template", sorted(set(VALUES) - {"password_reset"}))
def test_template_shows_all_that_it_is_given(template: str) -> None:
    made = message(id="1", template=template, to="ada@example.org", values=some(template))
    assert made is not None
    assert made.to == ["ada@example.org"]
    shown = f"{made.subject}\n{made.body}"
    assert [value for value in some(template).values() if value not in shown] == []
    assert "\n\n\n" not in made.body
    assert "None" not in message(id="1", template=template, to="x@y.org", values=some(template, note=None)).body


def test_templates_are_those_that_have_a_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(VALUES)


def test_title_cannot_add_a_header() -> None:
    title = f"Bread\r\nBcc: all@example.org\n\n{'x' * 300}"
    made = message(id="1", template="approved", to="ada@example.org", values=some("approved", title=title))
    assert made is not None
    assert (made.subject.splitlines(), len(made.subject) <= 150) == ([made.subject], True)
    assert "Bcc" not in made.message()


def test_worker_sends_what_was_left_once() -> None:
    for _ in range(2):
        leave_mail(template="comment", to="ada@example.org", values=some("comment"), key="1")
    assert tasks.run_one()
    assert not tasks.run_one()
    [sent] = outbox.outbox
    assert (sent.from_email, sent.subject) == ("commonplace@localhost", "Casey comments on “Bread & butter”")
    assert sent.extra_headers["Auto-Submitted"] == "auto-generated"
    assert sent.extra_headers["Message-ID"].endswith("@api.example.org>")


def test_mail_is_left_with_its_transaction() -> None:
    with transaction.atomic():
        leave_mail(template="comment", to="ada@example.org", values=some("comment"), key="1")
        transaction.set_rollback(True)
    assert Work.objects.count() == 0


def test_mail_with_other_values_is_a_mistake() -> None:
    for template, values in (("comment", {}), ("greeting", {})):
        with pytest.raises(ValueError, match="takes"):
            leave_mail(template=template, to="ada@example.org", values=values, key="1")


def test_mail_is_not_what_others_wait_for() -> None:
    leave_mail(template="comment", to="ada@example.org", values=some("comment"), key="1")
    assert not tasks.run_one(tasks.ALL_BUT_MAIL)
    assert tasks.run_one(tasks.MAIL)


def test_password_reset_makes_its_token_when_it_is_sent() -> None:
    account = accounts.create_account(username="casey", email="casey@example.org", role="editor", actor=SYSTEM)
    accounts.ask_for_password(email="casey@example.org")
    accounts.ask_for_password(email="nobody@example.org")
    tasks.run_one()
    tasks.run_one()
    [sent] = outbox.outbox
    assert sent.to == ["casey@example.org"]
    [address] = [line for line in sent.body.splitlines() if line.startswith("https://api.example.org/admin/reset/")]
    assert default_token_generator.check_token(account, address.rstrip("/").rsplit("/", 1)[1])
