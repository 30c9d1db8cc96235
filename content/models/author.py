"""Authors: people and organisations that content is credited to, with or without an account."""

from django.db import models
from django.db.models import Q

from content.models.account import Account
from content.models.image import Image
from content.models.item import Item
from content.vocabulary import AuthorType


class Author(Item):
    item_ptr = models.OneToOneField(
        Item, primary_key=True, parent_link=True, on_delete=models.CASCADE, related_name="+"
    )
    type = models.CharField(max_length=12, choices=AuthorType, default=AuthorType.PERSON)
    name = models.CharField(max_length=300)
    sort_name = models.CharField(max_length=300)
    honorific = models.CharField(max_length=50, null=True, blank=True)
    role_title = models.CharField(max_length=200, null=True, blank=True)
    affiliation_name = models.CharField(max_length=300, null=True, blank=True)
    affiliation_ror = models.URLField(max_length=2000, null=True, blank=True)
    affiliation_url = models.URLField(max_length=2000, null=True, blank=True)
    bio = models.TextField(default="", blank=True)
    orcid = models.URLField(max_length=60, null=True, blank=True)
    guest = models.BooleanField(default=False)
    image = models.ForeignKey(Image, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    account = models.OneToOneField(Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="author")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(type__in=AuthorType.values), name="author_type_known"),
            models.CheckConstraint(condition=~Q(name="") & ~Q(sort_name=""), name="author_name_not_empty"),
            models.CheckConstraint(
                condition=Q(type=AuthorType.PERSON) | Q(orcid__isnull=True), name="author_orcid_is_a_persons"
            ),
            models.UniqueConstraint(fields=["orcid"], name="author_orcid_unique"),
            models.CheckConstraint(
                condition=Q(affiliation_name__isnull=False)
                | Q(affiliation_ror__isnull=True, affiliation_url__isnull=True),
                name="author_affiliation_named",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class AuthorLink(models.Model):
    """A page of the author's elsewhere. `rel` says what it is: website, mastodon, linkedin, …"""

    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="links")
    position = models.PositiveSmallIntegerField()
    rel = models.CharField(max_length=50)
    url = models.URLField(max_length=2000)

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["author", "position"], name="author_link_position_unique")]

    def __str__(self) -> str:
        return self.url
