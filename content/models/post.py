"""Posts, and the works that their text cites."""

from django.db import models
from django.db.models import Q

from content.models.event import Event
from content.models.image import Image
from content.models.item import Item
from content.models.reference import Reference


class Post(Item):
    item_ptr = models.OneToOneField(
        Item, primary_key=True, parent_link=True, on_delete=models.CASCADE, related_name="+"
    )
    title = models.CharField(max_length=300)
    subtitle = models.CharField(max_length=300, null=True, blank=True)
    summary = models.TextField(default="", blank=True)
    body = models.TextField(default="", blank=True)
    guest = models.BooleanField(default=False)
    featured = models.BooleanField(default=False)
    event = models.ForeignKey(Event, null=True, blank=True, on_delete=models.SET_NULL, related_name="posts")
    image = models.ForeignKey(Image, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    licence = models.CharField(max_length=60, null=True, blank=True)
    canonical_url = models.URLField(max_length=2000, null=True, blank=True)
    seo_title = models.CharField(max_length=300, null=True, blank=True)
    seo_description = models.TextField(null=True, blank=True)
    seo_image = models.ForeignKey(Image, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    noindex = models.BooleanField(default=False)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="post_title_not_empty")]

    def __str__(self) -> str:
        return self.title


class Citation(models.Model):
    """One place of a post's text that cites a work: which key, where in the work, in what order.

    The row remembers which reference a key means in this post, so that a reference may change its key.
    `reference` is null while there is none by that key. `in_text` is false for a work that is listed only.
    """

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="citations")
    position = models.PositiveSmallIntegerField()
    key = models.CharField(max_length=1000)
    locator = models.CharField(max_length=1000, null=True, blank=True)
    in_text = models.BooleanField(default=True)
    reference = models.ForeignKey(Reference, null=True, blank=True, on_delete=models.SET_NULL, related_name="cited_in")

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["post", "position"], name="citation_position_unique"),
            models.CheckConstraint(condition=~Q(key=""), name="citation_key_not_empty"),
            models.CheckConstraint(
                condition=Q(in_text=True) | Q(locator__isnull=True), name="citation_locator_in_text"
            ),
        ]

    def __str__(self) -> str:
        return f"@{self.key}"
