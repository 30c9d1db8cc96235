"""Bylines and the like: a printed name with a role, which may or may not point at an author."""

from django.db import models
from django.db.models import Q

from content.models.item import Item


class CreditList(models.TextChoices):
    AUTHORS = "authors"
    ORGANISERS = "organisers"
    SPEAKERS = "speakers"
    ATTRIBUTION = "attribution"


class Credit(models.Model):
    """One entry of an ordered list. `name` is as printed and stays when the author leaves.

    A session's speakers carry the session as well as its event.
    """

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="credits")
    session = models.ForeignKey(
        "content.Session", null=True, blank=True, on_delete=models.CASCADE, related_name="credits"
    )
    list = models.CharField(max_length=12, choices=CreditList)
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=300)
    role = models.CharField(max_length=100)
    affiliation_name = models.CharField(max_length=300, null=True, blank=True)
    affiliation_ror = models.URLField(max_length=2000, null=True, blank=True)
    affiliation_url = models.URLField(max_length=2000, null=True, blank=True)
    author = models.ForeignKey(
        "content.Author", null=True, blank=True, on_delete=models.SET_NULL, related_name="credited_in"
    )

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["item", "list", "position"],
                condition=Q(session__isnull=True),
                name="credit_position_unique",
            ),
            models.UniqueConstraint(
                fields=["session", "position"],
                condition=Q(session__isnull=False),
                name="credit_session_position_unique",
            ),
            models.CheckConstraint(condition=Q(list__in=CreditList.values), name="credit_list_known"),
            models.CheckConstraint(condition=~Q(name="") & ~Q(role=""), name="credit_not_empty"),
            models.CheckConstraint(
                condition=Q(session__isnull=True) | Q(list=CreditList.SPEAKERS), name="credit_session_speaks"
            ),
            models.CheckConstraint(
                condition=~Q(list=CreditList.ATTRIBUTION) | Q(position=0), name="credit_one_attribution"
            ),
            models.CheckConstraint(
                condition=Q(affiliation_name__isnull=False)
                | Q(affiliation_ror__isnull=True, affiliation_url__isnull=True),
                name="credit_affiliation_named",
            ),
        ]

    def __str__(self) -> str:
        return self.name
