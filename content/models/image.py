"""Pictures: the file as we re-encoded it, and what has to be known to show it. Renditions come with their own table."""

from django.db import models
from django.db.models import Q

from content.models.item import Item

# The columns of the file, which no editor writes. Each revision keeps them.
FILE = ("file", "share_file", "media_type", "digest", "width", "height", "thumbhash", "colour")


class Image(Item):
    """`alt` is "" for a decorative picture and null while nobody has written one. The focal point is in 0–1."""

    item_ptr = models.OneToOneField(
        Item, primary_key=True, parent_link=True, on_delete=models.CASCADE, related_name="+"
    )
    file = models.CharField(max_length=300)
    share_file = models.CharField(max_length=300)
    media_type = models.CharField(max_length=50)
    digest = models.CharField(max_length=64)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    thumbhash = models.CharField(max_length=60)
    colour = models.CharField(max_length=7)
    alt = models.TextField(null=True, blank=True)
    caption = models.TextField(null=True, blank=True)
    credit = models.CharField(max_length=300, null=True, blank=True)
    licence = models.CharField(max_length=60, null=True, blank=True)
    focal_x = models.FloatField(null=True, blank=True)
    focal_y = models.FloatField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(width__gte=1, height__gte=1), name="image_has_size"),
            models.CheckConstraint(
                condition=Q(focal_x__isnull=True, focal_y__isnull=True)
                | Q(focal_x__gte=0, focal_x__lte=1, focal_y__gte=0, focal_y__lte=1),
                name="image_focal_point_inside",
            ),
        ]

    def __str__(self) -> str:
        return self.slug
