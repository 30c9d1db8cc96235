"""Requests that came with an `Idempotency-Key`, and their answers, for a day."""

from django.db import models
from django.db.models import Q

from content.models.fields import PlainData, new_id


class Repeat(models.Model):
    """`asked` is a digest of the request. Until there is an answer, `status` is null, and a lease says how long whoever
    works on it may be taken for alive. No secret is in `body`."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    caller = models.CharField(max_length=250)
    key = models.CharField(max_length=255)
    asked = models.CharField(max_length=64)
    begun_at = models.DateTimeField(db_index=True)
    lease_until = models.DateTimeField(null=True)
    status = models.PositiveSmallIntegerField(null=True)
    body = models.TextField(null=True)
    headers = PlainData(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["caller", "key"], name="repeat_once"),
            models.CheckConstraint(
                condition=Q(status__isnull=True, lease_until__isnull=False)
                | Q(status__isnull=False, lease_until__isnull=True),
                name="repeat_answered_or_leased",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.caller} {self.key}"
