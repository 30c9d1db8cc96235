"""A guest's way in: a link that opens one working copy to whoever holds it, without an account."""

from django.db import models
from django.db.models import Q

from content.models.fields import new_id
from content.models.item import Item


class Invitation(models.Model):
    """The link is signed and holds the row's id (content/queries/invitations.py): nothing that opens anything is kept.

    `used_at` is when the post was published: from then on there is nothing to write.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="invitations")
    name = models.CharField(max_length=200)
    email = models.EmailField()
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.CharField(max_length=200)
    account_id = models.UUIDField(null=True)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="invitation_name_not_empty"),
            models.CheckConstraint(condition=Q(expires_at__gt=models.F("made_at")), name="invitation_expires_later"),
        ]

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>"
