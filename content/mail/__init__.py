"""Mail as it is sent: a file for each template, whose first line is the subject, and the words that go into it.

Plain text only: nothing in it is fetched, and nobody can hide an address under another.
"""

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import EmailMessage
from django.template import Context, Engine, Template
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from content.models.account import Account

FOLDER = Path(__file__).parent
LONGEST_SUBJECT = 150

# What each template is given. `note` and the names of people may be None.
VALUES: dict[str, frozenset[str]] = {
    "invitation": frozenset({"title", "address", "name", "by", "note", "expires_at"}),
    "comment": frozenset({"title", "address", "by", "text"}),
    "submitted": frozenset({"title", "address", "by", "note"}),
    "changes_requested": frozenset({"title", "address", "by", "note"}),
    "approved": frozenset({"title", "address", "by", "note"}),
    "published": frozenset({"title", "address", "by", "note"}),
    "password_reset": frozenset({"account"}),
}

Values = dict[str, Any]


def check(template: str, values: Values) -> None:
    """A mistake of ours, which is to be seen by whoever leaves the mail and not by whoever sends it."""
    if template not in VALUES or set(values) != VALUES[template]:
        raise ValueError(f"The mail {template} takes {sorted(VALUES.get(template, ()))}, not {sorted(values)}.")


def message(
    *,
    id: str,  # noqa: A002 (as the row of work has it)
    template: str,
    to: str,
    values: Values,
) -> EmailMessage | None:
    """Ready to be sent, or None when there is nobody to send it to any more. Sent twice, it is one message still."""
    if template == "password_reset":
        account = Account.objects.filter(pk=values["account"], is_active=True).first() if values["account"] else None
        if account is None or not account.email:
            return None
        to, values = account.email, _of_reset(account)
    subject, text = _rendered(template, values)
    host = urlsplit(settings.PUBLIC_URL).hostname
    headers = {"Message-ID": f"<{id}@{host}>", "Auto-Submitted": "auto-generated"}
    return EmailMessage(subject, text, to=[to], headers=headers)


def _of_reset(account: Account) -> Values:
    """The token is made here: what waits in the database would let its reader in."""
    uid = urlsafe_base64_encode(force_bytes(str(account.pk)))
    token = default_token_generator.make_token(account)
    return {"name": account.username, "address": settings.PASSWORD_RESET_URL.format(uid=uid, token=token)}


def _rendered(template: str, values: Values) -> tuple[str, str]:
    """Subject and text. A title goes into one line of the subject, whatever is in it."""
    context = Context(values | {"site": settings.SITE_NAME}, autoescape=False)
    text = _template(template).render(context)
    subject, _, body = text.partition("\n\n")
    subject = " ".join(subject.split())
    if len(subject) > LONGEST_SUBJECT:
        subject = f"{subject[: LONGEST_SUBJECT - 1].rstrip()}…"
    return subject, f"{body.strip()}\n"


@cache
def _template(name: str) -> Template:
    source = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return Engine(autoescape=False).from_string(source)
