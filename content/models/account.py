"""People who log in. A byline needs no account: see author.py."""

from django.contrib.auth.models import AbstractUser
from django.db import models

from content.models.fields import new_id


class Role(models.TextChoices):
    CONTRIBUTOR = "contributor"
    EDITOR = "editor"
    ADMIN = "admin"


class Account(AbstractUser):
    """`role` decides what its holder may do to content (content/permissions.py)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    role = models.CharField(max_length=20, choices=Role, default=Role.CONTRIBUTOR)

    class Meta(AbstractUser.Meta):
        constraints = [
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="account_role_known"),
        ]
