"""Tags, in a tree. A filter by a tag includes its descendants."""

from django.db import models
from django.db.models import F, Q

from content.models.item import Item


class Tag(Item):
    item_ptr = models.OneToOneField(
        Item, primary_key=True, parent_link=True, on_delete=models.CASCADE, related_name="+"
    )
    name = models.CharField(max_length=200)
    description = models.TextField(null=True, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="children")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="tag_name_not_empty"),
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | ~Q(parent=F("item_ptr")), name="tag_not_its_own_parent"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Tagging(models.Model):
    """An item's tag, at its place in the item's list."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="taggings")
    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="tagged")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["item", "tag"], name="tagging_unique"),
            models.UniqueConstraint(fields=["item", "position"], name="tagging_position_unique"),
        ]

    def __str__(self) -> str:
        return str(self.tag_id)
