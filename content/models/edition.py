"""The read model: the five tables that the public API reads, and nothing else.

Rows name items by plain ids, without foreign keys: no query of the public side can wander into a working copy.
Only `content/commands/` writes here, and only while it holds the head's lock (content/commands/log.py).
"""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.db.models.functions import Cast, Replace
from django.db.models.lookups import Exact

from content.models.fields import PlainData, new_id


class EditionState(models.TextChoices):
    """What the public is shown while the edition is visible.

    PUBLISHED: the item. WITHDRAWN: the item with a notice on it, out of lists. GONE and REDIRECT: nothing but
    that it left, and where to.
    """

    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    GONE = "gone"
    REDIRECT = "redirect"


SHOWN = (EditionState.PUBLISHED, EditionState.WITHDRAWN)


class Reason(models.TextChoices):
    """Why an edition was made: the contract's `reason` of a change."""

    PUBLISHED = "published"
    UPDATED = "updated"
    NOTICE = "notice"
    GONE = "gone"
    REDIRECT = "redirect"
    BACKFILL = "backfill"
    REISSUED = "reissued"


class EditionColumns(models.Model):
    """What the public is shown of an item; of a preview too (preview.py).

    `hash` covers everything that an answer can show of it. `sort_key` is the kind's default order, as bytes that
    compare alike on both databases. What was published together shares a `group`; `taken` says that a link asked for
    it, and nobody by name.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    item_id = models.UUIDField()
    kind = models.CharField(max_length=10)
    slug = models.CharField(max_length=200)
    language = models.CharField(max_length=35)
    state = models.CharField(max_length=9, choices=EditionState)
    number = models.PositiveIntegerField()
    change = models.PositiveBigIntegerField(null=True, unique=True)
    visible_from = models.DateTimeField()
    visible_until = models.DateTimeField(null=True)

    revision_id = models.UUIDField()
    reason = models.CharField(max_length=9, choices=Reason)
    minor = models.BooleanField(default=False)
    note = models.TextField(null=True)
    notice = models.TextField(null=True)
    explanation = models.TextField(null=True)
    target_id = models.UUIDField(null=True)
    target_kind = models.CharField(max_length=10, null=True)
    target_url = models.CharField(max_length=2000, null=True)
    group = models.UUIDField()
    taken = models.BooleanField(default=False)
    renderer = models.PositiveSmallIntegerField()

    published_at = models.DateTimeField()
    published_on = models.DateField()
    updated_at = models.DateTimeField()
    revised_at = models.DateTimeField(null=True)
    starts_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)
    year = models.IntegerField(null=True)
    label_key = models.BinaryField()
    sort_key = models.BinaryField()
    image_id = models.UUIDField(null=True)
    parent_id = models.UUIDField(null=True)

    snapshot = PlainData()
    corrections = PlainData(default=list)
    hash = models.CharField(max_length=64)
    suppressed_at = models.DateTimeField(null=True)
    suppressed_reason = models.TextField(null=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.kind} {self.slug} edition {self.number}"


class Edition(EditionColumns):
    """A public snapshot of one item, visible in `[visible_from, visible_until)`; null is "until further notice".

    Its bytes never change; only the end of its interval is ever set. `change` is the number of the log entry of
    its first visibility, and null before that: a pending edition.
    """

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(state__in=EditionState.values), name="edition_state_known"),
            models.CheckConstraint(condition=Q(reason__in=Reason.values), name="edition_reason_known"),
            models.CheckConstraint(condition=Q(number__gte=1), name="edition_number_from_one"),
            models.CheckConstraint(
                condition=Q(visible_until__isnull=True) | Q(visible_until__gt=models.F("visible_from")),
                name="edition_interval_forward",
            ),
            models.UniqueConstraint(fields=["item_id", "number"], name="edition_number_unique"),
            models.UniqueConstraint(
                fields=["item_id"], condition=Q(visible_until__isnull=True), name="edition_one_open"
            ),
            models.UniqueConstraint(
                fields=["item_id"],
                condition=Q(change__isnull=True, state=EditionState.PUBLISHED),
                name="edition_one_scheduled",
            ),
            models.UniqueConstraint(
                fields=["item_id"],
                condition=Q(change__isnull=True) & ~Q(state=EditionState.PUBLISHED),
                name="edition_one_scheduled_withdrawal",
            ),
            models.CheckConstraint(
                condition=Q(state=EditionState.REDIRECT)
                | Q(target_id__isnull=True, target_kind__isnull=True, target_url__isnull=True),
                name="edition_target_of_redirect",
            ),
            models.CheckConstraint(
                condition=~Q(state=EditionState.REDIRECT)
                | Q(target_id__isnull=False, target_kind__isnull=False, target_url__isnull=True)
                | Q(target_id__isnull=True, target_kind__isnull=True, target_url__isnull=False),
                name="edition_redirect_has_one_target",
            ),
            models.CheckConstraint(
                condition=Q(suppressed_at__isnull=True, suppressed_reason__isnull=True)
                | Q(suppressed_at__isnull=False, suppressed_reason__isnull=False),
                name="edition_suppressed_with_reason",
            ),
        ]
        indexes = [
            models.Index(fields=["kind", "state", "sort_key", "item_id"], name="edition_list"),
            models.Index(fields=["kind", "state", "visible_until", "visible_from"], name="edition_count"),
            models.Index(fields=["kind", "slug", "visible_from"], name="edition_slug"),
            models.Index(fields=["item_id", "visible_from"], name="edition_item"),
            models.Index(fields=["kind", "state", "published_at", "item_id"], name="edition_published"),
            models.Index(fields=["kind", "state", "updated_at", "item_id"], name="edition_updated"),
            models.Index(fields=["kind", "state", "label_key", "item_id"], name="edition_label"),
            models.Index(fields=["visible_from"], condition=Q(change__isnull=True), name="edition_pending"),
            models.Index(fields=["ends_at"], condition=Q(ends_at__isnull=False), name="edition_ends"),
            models.Index(fields=["parent_id"], condition=Q(parent_id__isnull=False), name="edition_parent"),
            models.Index(fields=["target_id"], condition=Q(target_id__isnull=False), name="edition_target"),
        ]


class BodyColumns(models.Model):
    parts = PlainData()
    names = PlainData(default=dict)

    class Meta:
        abstract = True


class Body(BodyColumns):
    """The rich text of an edition: `parts` maps a part's name to `{source, segments, notes, …}`.

    A table of its own, so that a list does not read what it does not show. `names` is what the text called the
    items that its slots are bound to, for the machine that renders it anew.
    """

    edition = models.OneToOneField(Edition, primary_key=True, on_delete=models.CASCADE, related_name="body")

    def __str__(self) -> str:
        return str(self.edition_id)


# Whether an edge leads to the item that it is of. SQLite has an item's id without dashes.
ITSELF = Exact(
    Replace("value", models.Value("-"), models.Value("")),
    Replace(Cast("item_id", models.TextField()), models.Value("-"), models.Value("")),
)


class EdgeColumns(models.Model):
    item_id = models.UUIDField()
    kind = models.CharField(max_length=10)
    name = models.CharField(max_length=20)
    value = models.CharField(max_length=500)
    sort_key = models.BinaryField()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.name}={self.value}"


class Edge(EdgeColumns):
    """A pair that an edition is found by. It holds ids and facet values, never slugs, and the edition's sort key,
    so that a filter is one ordered range of an index."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="edges")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "name", "value"], name="edge_unique"),
        ]
        indexes = [
            models.Index(fields=["kind", "name", "value", "sort_key", "item_id", "edition"], name="edge_range"),
            # Of what is a translation: every item's edge leads to itself, or to the item that it translates.
            models.Index(fields=["kind"], condition=Q(name="translation") & ~Q(ITSELF), name="edge_translated"),
        ]


class Action(models.TextChoices):
    UPSERT = "upsert"
    DELETE = "delete"


class Change(models.Model):
    """One numbered entry of the public log: an edition became visible, or an item left.

    Rows are only added; a suppression takes the words of one.
    """

    number = models.PositiveBigIntegerField(primary_key=True)
    id = models.UUIDField(unique=True, default=uuid4, editable=False)
    at = models.DateTimeField()
    kind = models.CharField(max_length=10)
    item_id = models.UUIDField()
    action = models.CharField(max_length=6, choices=Action)
    reason = models.CharField(max_length=9, choices=Reason)
    slug = models.CharField(max_length=200)
    previous_slug = models.CharField(max_length=200, null=True)
    edition_id = models.UUIDField()
    edition_number = models.PositiveIntegerField()
    minor = models.BooleanField(default=False)
    explanation = models.TextField(null=True)
    target_id = models.UUIDField(null=True)
    target_kind = models.CharField(max_length=10, null=True)

    class Meta:
        ordering = ["number"]
        indexes = [models.Index(fields=["item_id", "number"], name="change_item")]
        constraints = [
            models.CheckConstraint(condition=Q(number__gte=1), name="change_number_from_one"),
            models.CheckConstraint(condition=Q(action__in=Action.values), name="change_action_known"),
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.reason} {self.kind} {self.slug}"


# The instant of a log that has no entry yet: earlier than anything that can be published.
BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)


class Head(models.Model):
    """The one row that says where the log is: its last number, that number's instant, the next transition."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    log_id = models.UUIDField(default=uuid4)
    number = models.PositiveBigIntegerField(default=0)
    at = models.DateTimeField(default=BEFORE_ALL)
    next_transition = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="head_is_one_row")]

    def __str__(self) -> str:
        return f"head at {self.number}"


def ensure_head(using: str = "default", **_: Any) -> None:
    """The row exists from the first migration on. Its log id is random, so that no token fits two logs."""
    Head.objects.using(using).get_or_create(id=1)
