"""Who asks with a key: a partner, a frontend, a script."""

from django.db import models
from django.utils import timezone

from content.models.fields import new_id


class Consumer(models.Model):
    """`email` is whom to tell when something about its keys changes. None of them works while it is not active."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=100)
    email = models.EmailField(blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    is_active = models.BooleanField(default=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["name"], name="consumer_name_once")]

    def __str__(self) -> str:
        return self.name
