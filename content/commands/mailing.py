"""Leaving mail behind: a row of work in the command's own transaction, which the worker sends (content/tasks.py)."""

from typing import Any

from django.utils import timezone

from content import mail
from content.commands.work import leave_work
from content.models.fields import new_id
from content.models.work import Work

TASK = "mail"


def leave_mail(*, template: str, to: str, values: dict[str, Any], key: str) -> Work:
    """One message. Equal keys of one template, while the first waits, are one message.

    `values` are plain data, those that the template names. A secret that can be made again is none of them: the
    worker makes it. `id` is what a receiver knows the message by, should the worker send it twice.
    """
    mail.check(template, values)
    payload = {"id": str(new_id()), "template": template, "to": to, "values": values}
    return leave_work(task=TASK, key=f"{template}:{key}"[:200], due_at=timezone.now(), payload=payload)
