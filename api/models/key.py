"""Keys of consumers. The text of a key is told once, when it is made; here is what it is recognised by."""

import re
from datetime import datetime

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from api.models.consumer import Consumer
from content.models.fields import PlainData, new_id

# The prefix, which may be shown, and 256 random bits.
TEXT = re.compile(r"(cp_[a-z0-9]{8})_[A-Za-z0-9_-]{43}\Z")


class Scope(models.TextChoices):
    """What a key was made for. What each allows: api/access/scopes.py."""

    READ = "read"
    PREVIEW = "preview"
    WRITE = "write"
    PUBLISH = "publish"
    WEBHOOKS = "webhooks"
    ADMIN = "admin"


class Key(models.Model):
    """`digest` is SHA-256 of the whole text, which is random enough to need no slower hash. `origins` are the only ones
    that a browser may send it from, if there are any. `created_by` is the id of an account, which may be gone.

    `preview_id` is what a key with the scope `preview` shows (content/models/preview.py): everything that is saved.

    A key that was rotated has a successor (`replaced_by`), and expires when its grace is over.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    consumer = models.ForeignKey(Consumer, on_delete=models.PROTECT, related_name="keys")
    prefix = models.CharField(max_length=11)
    digest = models.CharField(max_length=64)
    scopes = PlainData(default=list)
    origins = PlainData(default=list)
    created_at = models.DateTimeField(default=timezone.now)
    created_by = models.UUIDField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    last_used_at = models.DateTimeField(null=True, blank=True)
    preview_id = models.UUIDField(null=True, blank=True)
    rotated_from = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="replaced_by"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["prefix"], name="key_prefix_once"),
            models.CheckConstraint(
                condition=Q(rotated_from=None) | ~Q(rotated_from=F("id")), name="key_not_its_own_successor"
            ),
        ]

    def __str__(self) -> str:
        return self.prefix

    def is_valid(self, now: datetime) -> bool:
        """Whether it works, its consumer apart."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)
