"""Who follows the log, and how far it has come: what must happen after each change, outside of the database.

A row of its own, because it goes on where it was, and what failed is never given up: `content/models/work.py` is for
what happens once.
"""

from django.db import models
from django.utils import timezone


class Follower(models.Model):
    """`number` is the last change that was seen to, null for one that does not know. `settled` is the last that was
    seen to a second time. Whoever follows holds the lease; after a failure nobody does before `due_at`."""

    name = models.CharField(primary_key=True, max_length=50)
    number = models.PositiveBigIntegerField(null=True)
    settled = models.PositiveBigIntegerField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.name} at {self.number}"
