"""People who log in. A byline needs no account: see author.py."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower

from content.models.fields import new_id


class Role(models.TextChoices):
    """A guest has no account: an invitation opens one post to its holder (content/models/invitation.py)."""

    GUEST = "guest"
    CONTRIBUTOR = "contributor"
    EDITOR = "editor"
    ADMIN = "admin"


OF_ACCOUNTS = [(role.value, role.label) for role in (Role.CONTRIBUTOR, Role.EDITOR, Role.ADMIN)]


class Account(AbstractUser):
    """`role` decides what its holder may do to content (content/permissions.py). With `second_factor_required` nothing
    at all, before a second factor is enrolled and given.

    Names and e-mail addresses that differ in case only would be taken for one another.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    role = models.CharField(max_length=20, choices=OF_ACCOUNTS, default=Role.CONTRIBUTOR)
    second_factor_required = models.BooleanField(default=False)

    class Meta(AbstractUser.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(role__in=[role for role, _ in OF_ACCOUNTS]), name="account_role_known"
            ),
            models.UniqueConstraint(Lower("username"), name="account_username_once"),
            models.UniqueConstraint(Lower("email"), condition=~models.Q(email=""), name="account_email_once"),
        ]
