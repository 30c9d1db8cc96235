"""References: works that posts cite. Field names are CSL's where CSL has one."""

from django.db import models
from django.db.models import Q

from content.models.item import Item


class Reference(Item):
    """`issued` is EDTF, `doi` bare and lower-case, `isbn` compact. `text` is the entry as printed, if it was given."""

    item_ptr = models.OneToOneField(
        Item, primary_key=True, parent_link=True, on_delete=models.CASCADE, related_name="+"
    )
    key = models.CharField(max_length=100, unique=True)
    type = models.CharField(max_length=40)
    title = models.TextField()
    issued = models.CharField(max_length=60, null=True, blank=True)
    container_title = models.TextField(null=True, blank=True)
    publisher = models.CharField(max_length=300, null=True, blank=True)
    publisher_place = models.CharField(max_length=300, null=True, blank=True)
    volume = models.CharField(max_length=50, null=True, blank=True)
    issue = models.CharField(max_length=50, null=True, blank=True)
    page = models.CharField(max_length=50, null=True, blank=True)
    doi = models.CharField(max_length=300, null=True, blank=True)
    isbn = models.CharField(max_length=13, null=True, blank=True)
    source_url = models.URLField(max_length=2000, null=True, blank=True)
    accessed = models.DateField(null=True, blank=True)
    text = models.TextField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(key="") & ~Q(title=""), name="reference_not_empty"),
            models.UniqueConstraint(fields=["doi"], name="reference_doi_unique"),
        ]

    def __str__(self) -> str:
        return self.key


class Contributor(models.Model):
    """A name on a work: a person by family and given name, or anyone by `literal`."""

    reference = models.ForeignKey(Reference, on_delete=models.CASCADE, related_name="contributors")
    role = models.CharField(max_length=40)
    position = models.PositiveSmallIntegerField()
    family = models.CharField(max_length=200, null=True, blank=True)
    given = models.CharField(max_length=200, null=True, blank=True)
    literal = models.CharField(max_length=300, null=True, blank=True)

    class Meta:
        ordering = ["role", "position"]
        constraints = [
            models.UniqueConstraint(fields=["reference", "role", "position"], name="contributor_position_unique"),
            models.CheckConstraint(
                condition=Q(literal__isnull=False, family__isnull=True, given__isnull=True)
                | Q(literal__isnull=True, family__isnull=False),
                name="contributor_family_or_literal",
            ),
        ]

    def __str__(self) -> str:
        return self.literal or self.family or ""
