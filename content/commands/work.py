"""Leaving work behind: a row in the command's own transaction, which the worker drains (content/tasks.py)."""

from datetime import datetime
from typing import Any

from content.models.work import Work, WorkState


def leave_work(*, task: str, key: str, due_at: datetime, payload: dict[str, Any] | None = None) -> Work:
    """One row for each task and key that is still waiting: the same work, left twice, is done once."""
    work, _ = Work.objects.get_or_create(
        task=task, key=key, state=WorkState.WAITING, defaults={"due_at": due_at, "payload": payload or {}}
    )
    return work
