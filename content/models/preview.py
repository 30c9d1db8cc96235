"""Previews: links under which working copies are shown as if they were published, and what is shown under them.

A preview edition is what publishing its item now would come to. It stands in tables of its own, with the columns of
those that it is laid over (content/queries/overlay.py): no public statement names them, so nothing of them can be found
without a token. All rows name items by plain ids. Only `content/commands/previewing.py` writes here.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

from django.core.signing import BadSignature, Signer
from django.db import models
from django.db.models import Q

from content.models.edition import BodyColumns, EdgeColumns, EditionColumns
from content.models.fields import new_id

# What a token begins with.
PREFIX = "pv_"
SALT = "preview"


class PreviewEdition(EditionColumns):
    """At most one an item, of its latest revision. Its number is 0."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["item_id"], name="previewedition_one"),
            models.CheckConstraint(condition=Q(number=0), name="previewedition_number_none"),
        ]
        indexes = [
            models.Index(fields=["kind", "slug"], name="previewedition_slug"),
            models.Index(fields=["kind", "state", "sort_key", "item_id"], name="previewedition_list"),
        ]


class PreviewBody(BodyColumns):
    edition = models.OneToOneField(PreviewEdition, primary_key=True, on_delete=models.CASCADE, related_name="body")

    def __str__(self) -> str:
        return str(self.edition_id)


class PreviewEdge(EdgeColumns):
    edition = models.ForeignKey(PreviewEdition, on_delete=models.CASCADE, related_name="edges")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "name", "value"], name="previewedge_unique"),
        ]
        indexes = [
            models.Index(fields=["kind", "name", "value", "sort_key", "item_id", "edition"], name="previewedge_range"),
        ]


class Preview(models.Model):
    """A link, or what a key sees: then it covers everything that is saved, and may last as long as the key.

    `role` and `account_id` are those of its maker: it goes on showing what that person may see.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    everything = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    made_by = models.CharField(max_length=200)
    role = models.CharField(max_length=20)
    account_id = models.UUIDField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(everything=True) | Q(expires_at__isnull=False), name="preview_expires"),
        ]
        indexes = [models.Index(fields=["expires_at"], name="preview_expiry")]

    def __str__(self) -> str:
        return f"preview {self.id}"

    @property
    def token(self) -> str:
        """What opens it: its id, signed. It fits into a query as it is."""
        name = urlsafe_b64encode(self.id.bytes).decode().rstrip("=")
        return f"{PREFIX}{Signer(salt=SALT, sep='.').sign(name)}"


class PreviewItem(models.Model):
    """An item that a link covers. `named`: somebody asked for it; publishing would take the others along."""

    preview = models.ForeignKey(Preview, on_delete=models.CASCADE, related_name="items")
    item_id = models.UUIDField()
    named = models.BooleanField(default=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["preview", "item_id"], name="previewitem_unique")]
        indexes = [models.Index(fields=["item_id"], name="previewitem_item")]

    def __str__(self) -> str:
        return f"{self.preview_id} covers {self.item_id}"


def named_by(token: str) -> UUID | None:
    """The id of the preview that a token opens; None for one that was not made here."""
    try:
        name = Signer(salt=SALT, sep=".").unsign(token.removeprefix(PREFIX))
        return UUID(bytes=urlsafe_b64decode(f"{name}=="))
    except (BadSignature, ValueError):
        return None
