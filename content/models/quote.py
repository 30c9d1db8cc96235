"""Quotes: words of somebody, with where they were said and how that was checked."""

from django.db import models
from django.db.models import Q

from content.models.event import Event
from content.models.item import Item
from content.models.post import Post
from content.models.reference import Reference
from content.vocabulary import Permission, Standing, Verification


class Quote(Item):
    """`exact`, `prefix` and `suffix` are a W3C TextQuoteSelector into the source's plain text."""

    item_ptr = models.OneToOneField(
        Item, primary_key=True, parent_link=True, on_delete=models.CASCADE, related_name="+"
    )
    text = models.TextField()
    standing = models.CharField(max_length=8, choices=Standing, default=Standing.ACCEPTED)
    source_post = models.ForeignKey(Post, null=True, blank=True, on_delete=models.SET_NULL, related_name="quoted_in")
    source_event = models.ForeignKey(Event, null=True, blank=True, on_delete=models.SET_NULL, related_name="quoted_in")
    source_reference = models.ForeignKey(
        Reference, null=True, blank=True, on_delete=models.SET_NULL, related_name="quoted_in"
    )
    source_link = models.URLField(max_length=2000, null=True, blank=True)
    exact = models.TextField(null=True, blank=True)
    prefix = models.TextField(null=True, blank=True)
    suffix = models.TextField(null=True, blank=True)
    verification = models.CharField(max_length=12, choices=Verification, default=Verification.UNVERIFIABLE)
    verified_at = models.DateTimeField(null=True, blank=True)
    permission = models.CharField(max_length=12, choices=Permission, null=True, blank=True)
    note = models.TextField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="quote_text_not_empty"),
            models.CheckConstraint(condition=Q(standing__in=Standing.values), name="quote_standing_known"),
            models.CheckConstraint(condition=Q(verification__in=Verification.values), name="quote_verification_known"),
            models.CheckConstraint(
                condition=Q(permission__isnull=True) | Q(permission__in=Permission.values),
                name="quote_permission_known",
            ),
            models.CheckConstraint(
                condition=Q(exact__isnull=False) | Q(prefix__isnull=True, suffix__isnull=True),
                name="quote_selector_has_exact",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]
