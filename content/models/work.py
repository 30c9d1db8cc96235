"""Rows of work: what must happen after a command, written in the command's own transaction.

The worker (content/tasks.py) drains them. A row that is being worked on has a lease; when its worker dies, the
lease runs out and the row is due again.
"""

from django.db import models
from django.db.models import Q

from content.models.fields import PlainData, new_id


class WorkState(models.TextChoices):
    WAITING = "waiting"
    RUNNING = "running"
    FAILED = "failed"


class Work(models.Model):
    """`task` names a function of the worker; `key` folds equal work that is still waiting. Done rows are deleted."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    task = models.CharField(max_length=50)
    key = models.CharField(max_length=200)
    payload = PlainData(default=dict)
    state = models.CharField(max_length=7, choices=WorkState, default=WorkState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField()
    lease_until = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["task", "key"], condition=Q(state=WorkState.WAITING), name="work_waiting_once"
            ),
            models.CheckConstraint(condition=Q(state__in=WorkState.values), name="work_state_known"),
            models.CheckConstraint(
                condition=Q(state=WorkState.RUNNING, lease_until__isnull=False)
                | Q(~Q(state=WorkState.RUNNING), lease_until__isnull=True),
                name="work_lease_while_running",
            ),
        ]
        indexes = [models.Index(fields=["state", "due_at"], name="work_due")]

    def __str__(self) -> str:
        return f"{self.task} {self.key}"
