"""What people say about working copies, and what they do with them: comments on revisions, and deeds."""

from django.db import models
from django.db.models import Q

from content.models.fields import PlainData, new_id
from content.models.item import Item
from content.vocabulary import Kind, Stage


class Comment(models.Model):
    """Said of one revision, whose number it names. `account_id` is null for guests and programs."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="comments")
    revision = models.PositiveIntegerField()
    text = models.TextField()
    made_at = models.DateTimeField(auto_now_add=True)
    actor = models.CharField(max_length=200)
    account_id = models.UUIDField(null=True, blank=True)
    resolved_at = models.DateTimeField(null=True, blank=True)
    resolved_by = models.CharField(max_length=200, null=True, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="comment_not_empty"),
            models.CheckConstraint(
                condition=Q(resolved_at__isnull=True, resolved_by__isnull=True)
                | Q(resolved_at__isnull=False, resolved_by__isnull=False),
                name="comment_resolved_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.text[:50]}"


class Deed(models.Model):
    """An entry of a history: a transition of an item (content/workflow.py), with who, when, from where, and why.

    Saves are told by revisions. The item is named by its plain id: what was done to it outlives it. The database
    refuses to change a row (content/migrations/0007_writing.py).
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    item_id = models.UUIDField()
    kind = models.CharField(max_length=10, choices=Kind)
    slug = models.CharField(max_length=200)
    action = models.CharField(max_length=20)
    before = models.CharField(max_length=17, choices=Stage, null=True)
    after = models.CharField(max_length=17, choices=Stage, null=True)
    revision = models.PositiveIntegerField(null=True)
    at = models.DateTimeField(auto_now_add=True)
    actor = models.CharField(max_length=200)
    account_id = models.UUIDField(null=True)
    address = models.GenericIPAddressField(null=True)
    note = models.TextField(null=True)
    terms = PlainData(default=dict)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["item_id", "id"], name="deed_item")]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="deed_kind_known"),
            models.CheckConstraint(condition=~Q(action=""), name="deed_action_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.action} {self.kind} {self.slug}"
