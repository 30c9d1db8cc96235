"""What every item shares: its row, its old addresses, its saved states, the bytes it was imported from; and what is
left of an imported one that was deleted.

An item is a working copy: editors edit it, the public API never reads it.
"""

from django.db import models
from django.db.models import Q

from content.models.account import Account
from content.models.fields import PlainData, new_id
from content.vocabulary import Kind, Stage


class Item(models.Model):
    """One piece of content. Each kind adds a table of its own that extends this one (`item_ptr`).

    `version` is the number of the last revision; `saves` grows with each save, those that fold into one revision
    included: what somebody edits is unchanged while it is the same. `published_at` is editorial and may be years before
    the item was visible here; null means "when it is first published".
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=10, choices=Kind, editable=False)
    slug = models.CharField(max_length=200)
    language = models.CharField(max_length=35)
    published_at = models.DateTimeField(null=True, blank=True)
    translation_of = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="translations"
    )
    version = models.PositiveIntegerField(default=0, editable=False)
    saves = models.PositiveIntegerField(default=0, editable=False)
    stage = models.CharField(max_length=17, choices=Stage, default=Stage.DRAFT, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    saved_at = models.DateTimeField(auto_now=True)
    created_by = models.ForeignKey(Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "slug"], name="item_slug_unique"),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="item_kind_known"),
            models.CheckConstraint(condition=Q(stage__in=Stage.values), name="item_stage_known"),
            models.CheckConstraint(condition=~Q(slug=""), name="item_slug_not_empty"),
            models.CheckConstraint(condition=~Q(language=""), name="item_language_not_empty"),
            models.CheckConstraint(
                condition=Q(translation_of__isnull=True) | ~Q(translation_of=models.F("id")),
                name="item_not_its_own_translation",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.slug}"


class Alias(models.Model):
    """An old slug, or an old path such as `/2015/03/a-post.html`, under which the item is still found."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="aliases")
    kind = models.CharField(max_length=10, choices=Kind, editable=False)
    value = models.CharField(max_length=500)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "value"], name="alias_unique"),
            models.CheckConstraint(condition=~Q(value=""), name="alias_not_empty"),
        ]

    def __str__(self) -> str:
        return self.value


class Revision(models.Model):
    """A saved state of a working copy, as plain data.

    Rows are added and named. Only the last one is ever replaced, by the same person within minutes (`began_at` is when
    the first of such saves was made), while nothing refers to it. `address` is where the request came from. `file` are
    the columns of the file that an image had then (content/models/image.py); null for other kinds.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    state = PlainData()
    file = PlainData(null=True)
    name = models.CharField(max_length=200, null=True, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)
    began_at = models.DateTimeField(null=True, blank=True)
    made_by = models.ForeignKey(Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    actor = models.CharField(max_length=200)
    address = models.GenericIPAddressField(null=True, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["item", "number"], name="revision_number_unique"),
            models.CheckConstraint(condition=Q(number__gte=1), name="revision_number_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.item_id} revision {self.number}"


class Original(models.Model):
    """Where an imported item came from: the bytes as they were, and the version that the import left behind.

    A later import compares: `digest` tells whether the source changed, `version` whether an editor did.
    """

    item = models.OneToOneField(Item, primary_key=True, on_delete=models.CASCADE, related_name="original")
    source = models.CharField(max_length=500, db_index=True)
    digest = models.CharField(max_length=64)
    content = models.BinaryField()
    version = models.PositiveIntegerField()
    imported_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return self.source


class Deletion(models.Model):
    """What was deleted here of what an import had made: a later import knows it by its source, and leaves it out."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    source = models.CharField(max_length=500)
    kind = models.CharField(max_length=10, choices=Kind)
    slug = models.CharField(max_length=200)
    deleted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "kind"], name="deletion_unique")]

    def __str__(self) -> str:
        return f"{self.kind} {self.slug}"
